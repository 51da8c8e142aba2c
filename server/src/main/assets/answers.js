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

// The fields that an answer's remarks are about are marked for assistive technology, and unmarked
// once the remarks are gone.
document.addEventListener("htmx:afterSettle", (event) => {
  const answered = question(event.target);
  if (!answered) return;
  const wrong = new Set([...answered.querySelectorAll(".wrong[data-field]")].map((p) => p.dataset.field));
  for (const field of answered.querySelectorAll("[name]")) {
    field.toggleAttribute("aria-invalid", false);
    if (wrong.has(field.name)) field.setAttribute("aria-invalid", "true");
  }
});

// An answer that did not reach the server stays in its field and is sent again when the question is
// left the next time.
for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const unsaved = question(event.target);
    if (!unsaved) return;
    changed.add(unsaved);
    const told = document.createElement("p");
    told.className = "notice wrong";
    told.textContent = unsaved.closest("form").dataset.failed;
    unsaved.querySelector(".said").replaceChildren(told);
  });
}
