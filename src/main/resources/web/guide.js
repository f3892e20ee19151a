// A guide's ticks are kept in this browser and nowhere else; without this script the guide is read all the same.
const guide = document.querySelector("[data-guide]");
const key = "guide-" + guide.dataset.guide;
const boxes = [...guide.querySelectorAll("[data-step]")];
const progress = guide.querySelector("[data-progress]");
const texts = [...guide.querySelectorAll("[data-texts] li")].map(item => item.textContent);

function kept() {
  try {
    return JSON.parse(localStorage.getItem(key)) || [];
  } catch {
    return [];
  }
}

function keep() {
  const done = boxes.filter(box => box.checked).map(box => box.dataset.step);
  try {
    localStorage.setItem(key, JSON.stringify(done));
  } catch {
    // A browser that keeps nothing still shows the ticks of this visit.
  }
  progress.textContent = texts[done.length];
}

const done = kept();
boxes.forEach(box => {
  box.checked = done.includes(box.dataset.step);
  box.addEventListener("change", keep);
});
guide.querySelector("[data-again]").addEventListener("click", () => {
  boxes.forEach(box => { box.checked = false; });
  keep();
});
guide.querySelector("[data-print]").addEventListener("click", () => print());
guide.querySelectorAll("[data-scripted]").forEach(part => { part.hidden = false; });
keep();
