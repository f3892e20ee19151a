// What the editor does besides its buttons: keys, characters, and keeping what was not saved. All of it can be done without.
const form = document.querySelector("#write");
const boxes = form ? [...form.querySelectorAll("[data-box]")] : [];
let last = boxes[0];
boxes.forEach(box => box.addEventListener("focus", () => { last = box; }));

addEventListener("keydown", event => {
  if (!form || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
  const meant = event.key === "Enter" ? form.querySelector("[data-next]") || form.querySelector("[data-send]") : event.key === "s" && form.querySelector("[data-save]");
  if (meant) {
    event.preventDefault();
    meant.click();
  }
});

// Without this script they are text to copy. What comes in pairs surrounds what is selected.
function insert(start, end) {
  if (!last) return;
  const from = last.selectionStart;
  const chosen = last.value.slice(from, last.selectionEnd);
  last.setRangeText(start + chosen + end, from, last.selectionEnd, "end");
  last.selectionEnd = from + start.length + chosen.length;
  last.dispatchEvent(new Event("input", {bubbles: true}));
  last.focus();
}

document.querySelectorAll("[data-insert]").forEach(glyph => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain small";
  button.dataset.insert = glyph.dataset.insert;
  const name = document.createElement("bdi");
  name.dir = glyph.dir;
  name.textContent = glyph.dataset.name || glyph.textContent;
  button.append(name);
  button.addEventListener("click", () => insert(glyph.dataset.insert, glyph.dataset.end || ""));
  glyph.replaceWith(button);
});

// What somebody typed and walked away from. It is of one version: after that the server's text is the newer one.
const NAME = "workbench ";

function kept() {
  try {
    return JSON.parse(localStorage.getItem(NAME + form.dataset.keep)) || [];
  } catch {
    return [];
  }
}

if (form) {
  const texts = kept();
  if (texts.length === boxes.length && texts.some((text, at) => text !== boxes[at].value)) {
    const line = form.querySelector("[data-kept]");
    line.hidden = false;
    line.querySelector("[data-take]").addEventListener("click", () => {
      boxes.forEach((box, at) => { box.value = texts[at]; });
      line.hidden = true;
      boxes[0].dispatchEvent(new Event("input", {bubbles: true}));
      boxes[0].focus();
    });
  }
  form.addEventListener("input", () => {
    try {
      localStorage.setItem(NAME + form.dataset.keep, JSON.stringify(boxes.map(box => box.value)));
    } catch {
      // A browser that keeps nothing has the button.
    }
  });
  form.addEventListener("submit", () => {
    try {
      localStorage.removeItem(NAME + form.dataset.keep);
    } catch {
      // As above.
    }
  });
}

// What was done is said once: not again to whoever comes back to the page. A screen reader hears what is put into a page, not what it began with.
const told = document.querySelector("[data-told] p");
if (told) {
  const address = new URL(location.href);
  address.searchParams.delete("told");
  history.replaceState(history.state, "", address);
  requestAnimationFrame(() => { told.textContent = told.textContent; });
}

// Back in the list, keys go on from the text that one came from; a browser that scrolls there first takes the focus away.
addEventListener("pageshow", () => {
  if (/^#t\d+$/.test(location.hash)) document.querySelector(location.hash + " [data-row-link]")?.focus({preventScroll: true});
});
