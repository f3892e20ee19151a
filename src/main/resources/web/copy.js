// Copies what a button holds; without this script it is text that can be selected.
if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach(button => {
    const word = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.hidden = false;
    button.addEventListener("click", () => navigator.clipboard.writeText(button.dataset.copy).then(() => {
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = word; }, 2000);
    }, () => {}));
  });
}
