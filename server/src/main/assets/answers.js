// Tells htmx when the reader has left a question that was changed, so that it is saved while the
// page stays as it is. Without this file the form works with its Save button.
const changed = new Set();

const question = (element) => (element instanceof Element ? element.closest("[data-question]") : null);

document.addEventListener("input", (event) => changed.add(question(event.target)));

document.addEventListener("focusout", (event) => {
  const left = question(event.target);
  if (left && !left.contains(event.relatedTarget) && changed.delete(left)) {
    left.dispatchEvent(new CustomEvent("leave"));
  }
});
