// What the console does besides its links and buttons: keys, news, and who else is there. Without this script all of it can be done.
const page = document.querySelector("[data-news]");
const about = page ? page.dataset.news : "";
const isList = about === "all";
const ACTIVE = 120000;
let touched = Date.now();

["keydown", "pointerdown", "scroll"].forEach(kind => addEventListener(kind, () => { touched = Date.now(); }, {passive: true}));

// Somebody is at the screen. A page that was left open is no use of a session.
function isHere() {
  return document.visibilityState === "visible" && Date.now() - touched < ACTIVE;
}

// Keys.
const KEYS = "console-keys";

function keysAreOn() {
  try {
    return localStorage.getItem(KEYS) !== "off";
  } catch {
    return true;
  }
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
}

function step(by) {
  const links = [...document.querySelectorAll("[data-row-link], .message[id]")];
  if (!links.length) return document.querySelector(by > 0 ? ".turns [rel=next]" : ".turns [rel=prev]")?.click();
  const here = links.indexOf(document.activeElement.closest("[data-row-link], .message[id]") || document.activeElement);
  const next = links[Math.min(Math.max(here + by, 0), links.length - 1)];
  if (next) {
    if (!next.href) next.tabIndex = -1;
    next.focus();
  }
}

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysAreOn()) return;
  if (event.key === "Escape" && isTyping(event.target)) {
    event.target.blur();
    return;
  }
  if (isTyping(event.target)) return;
  const key = pressed(event);
  if (key === "j") return step(1);
  if (key === "k") return step(-1);
  const meant = ofRow(key) || [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].pop();
  if (!meant) return;
  event.preventDefault();
  if (meant.matches("textarea, input:not([type=checkbox]), select, summary")) {
    const fold = meant.parentElement.closest("details");
    if (fold && !meant.matches("summary")) fold.open = true;
    meant.focus();
  } else {
    meant.click();
  }
});

// What keyboards of other scripts write where a Latin one has the letter.
function pressed(event) {
  if (/^[ -~]$/.test(event.key) || !event.code?.startsWith("Key")) return event.key;
  const letter = event.code.slice(3);
  return event.shiftKey ? letter : letter.toLowerCase();
}

// A key that is about the row or the message at which one is.
function ofRow(key) {
  const row = document.activeElement.closest("[data-row], .message");
  return row && row.querySelector(`[data-row-key="${CSS.escape(key)}"]`);
}

const choice = document.querySelector("[data-keys-on]");
if (choice) {
  choice.hidden = false;
  const box = choice.querySelector("input");
  box.checked = keysAreOn();
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(KEYS, box.checked ? "on" : "off");
    } catch {
      // A browser that keeps nothing keeps the keys.
    }
  });
}

// Names of colleagues, put into the note where one writes.
document.querySelectorAll("[data-name]").forEach(place => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = place.dataset.name;
  button.addEventListener("click", () => {
    const note = document.querySelector("#note");
    note.setRangeText("@" + place.dataset.name + " ", note.selectionStart, note.selectionEnd, "end");
    note.focus();
  });
  place.replaceChildren(button);
});

// News.
async function fetched(address) {
  const answer = await fetch(address, {headers: {"HX-Request": "true"}, redirect: "error"});
  return answer.ok ? answer.text() : "";
}

function isChoosing() {
  return document.querySelector("#queue :checked") || document.activeElement.closest("#queue, .filters");
}

async function renewList() {
  if (isChoosing() || !isHere()) {
    return showChanged();
  }
  const other = new DOMParser().parseFromString(await fetched(location.href), "text/html").querySelector("#queue");
  if (other && !isChoosing()) {
    document.querySelector("#queue").replaceWith(other);
  }
}

function showChanged() {
  document.querySelectorAll("[data-changed]").forEach(part => { part.hidden = false; });
}

async function showWho() {
  const place = document.querySelector("[data-here]");
  if (place) {
    place.innerHTML = await fetched(page.dataset.presence);
  }
}

let waiting = 0;

function changed(ticket) {
  if (isList) {
    clearTimeout(waiting);
    waiting = setTimeout(renewList, 500);
  } else if (String(ticket.id) === about && ticket.at > Number(page.dataset.at)) {
    showChanged();
  }
}

function listen() {
  const news = new EventSource("/console/news/" + encodeURIComponent(about));
  news.addEventListener("ticket", event => changed(JSON.parse(event.data)));
  news.addEventListener("who", showWho);
  // The browser tries again by itself, unless it was told that there is nothing; then the page asks from time to time.
  news.addEventListener("error", () => {
    if (news.readyState === EventSource.CLOSED && isList) setInterval(renewList, 30000);
  });
  addEventListener("pagehide", () => news.close());
}

// Who else is there.
function tell() {
  if (!isHere()) return;
  const writes = document.activeElement && document.activeElement.closest("[data-compose]") && document.activeElement.matches("textarea");
  fetch(page.dataset.presence, {method: "POST", body: new URLSearchParams({typing: writes ? "1" : "0"})});
}

if (page) {
  listen();
  if (page.dataset.presence) {
    tell();
    showWho();
    setInterval(tell, 15000);
    document.addEventListener("focusin", event => { if (event.target.closest("[data-compose]")) tell(); });
  }
}
