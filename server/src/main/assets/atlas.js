// Finding parks without loading the page again: a change of a filter brings count, list and figures
// beside the filters; the map follows. Without this script the form works by its button.
const root = document.getElementById("atlas");
const form = document.getElementById("filters");
const frame = document.getElementById("map");
let asked = 0;

document.documentElement.classList.add("scripted");
const panel = form.querySelector("details.panel");
if (panel && matchMedia("(min-width: 60rem)").matches) panel.open = true;

function query() {
  const fields = new FormData(form);
  const wanted = new URLSearchParams();
  for (const [name, value] of fields) {
    if (value !== "" && !(name === "by" && value === "country")) wanted.append(name, value);
  }
  return wanted;
}

function address(wanted) {
  const text = wanted.toString();
  return form.getAttribute("action") + (text ? `?${text}` : "");
}

// Puts what the server drew for another filter into this page, and leaves alone what the reader is
// at: fields, opened groups, the map.
async function show(href, remember) {
  const mine = ++asked;
  root.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(href, { headers: { Accept: "text/html" } });
    if (mine !== asked || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of root.querySelectorAll("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (fresh) part.replaceChildren(...document.importNode(fresh, true).childNodes);
    }
    const counts = new Map([...page.querySelectorAll("[data-count]")].map((c) => [c.dataset.count, c.textContent]));
    for (const count of form.querySelectorAll("[data-count]")) {
      count.textContent = counts.get(count.dataset.count) ?? "0";
    }
    const fresh = page.getElementById("map");
    frame.dataset.filter = fresh.dataset.filter;
    frame.dataset.extent = fresh.dataset.extent;
    if (remember) history.pushState(null, "", href);
    frame.dispatchEvent(new CustomEvent("atlas:found", { detail: { moved: remember !== "view" } }));
    chosen();
  } finally {
    if (mine === asked) root.removeAttribute("aria-busy");
  }
}

let waiting = 0;
form.addEventListener("change", (event) => {
  clearTimeout(waiting);
  const kind = event.target.name === "box" ? "view" : true;
  waiting = setTimeout(() => show(address(query()), kind), 120);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  show(address(query()), true);
});
root.addEventListener("click", (event) => {
  const page = event.target.closest('[data-part="list"] a[rel]');
  if (!page || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  show(page.getAttribute("href"), true).then(() => root.querySelector('[data-part="count"]').scrollIntoView({ block: "nearest" }));
});
addEventListener("popstate", () => location.reload());

// Five parks can be compared; when five are chosen, no sixth.
const kept = new Set();
function chosen() {
  const boxes = [...root.querySelectorAll('input[name="park"]')];
  for (const box of boxes) box.checked = kept.has(box.value);
  for (const box of boxes) box.disabled = !box.checked && kept.size >= 5;
  const list = root.querySelector('form[action$="/compare"]');
  for (const old of list?.querySelectorAll('input[type="hidden"]') ?? []) old.remove();
  const here = new Set(boxes.map((box) => box.value));
  for (const park of kept) {
    if (here.has(park)) continue;
    const more = document.createElement("input");
    more.type = "hidden";
    more.name = "park";
    more.value = park;
    list?.append(more);
  }
}
root.addEventListener("change", (event) => {
  if (event.target.name !== "park") return;
  if (event.target.checked) kept.add(event.target.value);
  else kept.delete(event.target.value);
  chosen();
});
for (const box of root.querySelectorAll('input[name="park"]:checked')) kept.add(box.value);
chosen();

// The map that moves is one and a half megabytes of program: it comes when the page is there and
// idle, never where the reader saves data. Until then, and without WebGL, the drawn one stays.
const saving = navigator.connection?.saveData === true;
if (frame && !saving) {
  const begin = () =>
    import(`./map.js?v=${frame.dataset.version}`).then((map) => map.begin(frame, form, show, address, query)).catch(() => {});
  if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 1500 });
  else setTimeout(begin, 300);
}
