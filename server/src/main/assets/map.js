// A map of parks that moves, drawn by MapLibre from files of this server alone: countries from
// Natural Earth, parks as the server counts them for the part in view.
import { Map as MapLibre, Popup, setWorkerUrl } from "./maplibre/maplibre-gl.mjs";

const INK = "#1f2933";
const ACCENT = "#005a9c";
const PARTLY = "#8a5a00";
const QUIET = "#52606d";
const fonts = ["Noto Sans", "Noto Sans Arabic", "Noto Sans SC", "Noto Sans CJK SC", "Noto Sans CJK KR", "Noto Sans Hebrew", "Droid Sans Fallback", "DejaVu Sans", "sans-serif"];

function webgl() {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

// The same shapes as on the drawn map: status is told by form as well as by colour.
const SIGNS = {
  operating: { full: true, colour: ACCENT },
  under_construction: { half: true, ring: true, colour: PARTLY },
  planned: { ring: true, colour: PARTLY },
  suspended: { ring: true, bars: true, colour: QUIET },
  closed: { cross: true, colour: QUIET },
  delisted: { cross: true, colour: QUIET },
  unknown: { ring: true, asks: true, colour: QUIET },
};

function sign({ full, half, ring, bars, cross, asks, colour }) {
  const size = 40;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const pen = canvas.getContext("2d");
  pen.translate(size / 2, size / 2);
  pen.fillStyle = "#fff";
  pen.beginPath();
  pen.arc(0, 0, 15, 0, 2 * Math.PI);
  pen.fill();
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 4;
  pen.beginPath();
  pen.arc(0, 0, 12, 0, 2 * Math.PI);
  if (full) pen.fill();
  if (ring) pen.stroke();
  if (half) {
    pen.beginPath();
    pen.arc(0, 0, 12, Math.PI / 2, 1.5 * Math.PI);
    pen.fill();
  }
  const line = (...points) => {
    pen.beginPath();
    pen.moveTo(points[0], points[1]);
    for (let i = 2; i < points.length; i += 2) pen.lineTo(points[i], points[i + 1]);
    pen.stroke();
  };
  if (bars) {
    line(-4, -6, -4, 6);
    line(4, -6, 4, 6);
  }
  if (cross) {
    line(-9, -9, 9, 9);
    line(9, -9, -9, 9);
  }
  if (asks) {
    pen.font = "bold 18px sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText("?", 0, 1);
  }
  return pen.getImageData(0, 0, size, size);
}

function box(text) {
  const [west, south, east, north] = text.split(",").map(Number);
  return [
    [west, south],
    [east, north],
  ];
}

export async function begin(frame, form, show, address, query) {
  if (!webgl()) return;
  const folder = new URL("./map/", import.meta.url);
  setWorkerUrl(new URL("./maplibre/maplibre-gl-worker.mjs", import.meta.url).href);
  const language = document.documentElement.lang;
  const data = `${form.getAttribute("action")}/map.geojson`;
  const canvas = document.createElement("div");
  canvas.className = "moving";
  const names = await (await fetch(new URL("names.geojson", folder))).json();
  const called = new Intl.DisplayNames([language], { type: "region", style: "short" });
  // Without what stands in brackets: a canvas mirrors brackets between words that run to the left.
  for (const country of names.features) country.properties.name = called.of(country.properties.code).replace(/ *[(（].*[)）]/, "");
  const drawn = [...frame.children];
  frame.append(canvas);
  const start = frame.dataset.extent ? { bounds: box(frame.dataset.extent), fitBoundsOptions: { padding: 40, maxZoom: 9 } } : { center: [20, 20], zoom: 0.7 };
  const map = new MapLibre({
    container: canvas,
    ...start,
    maxZoom: 16,
    minZoom: 0.2,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    locale: { "Map.Title": frame.dataset.label },
    style: {
      version: 8,
      sources: {
        land: { type: "geojson", data: new URL("countries-110m.geojson", folder).href, tolerance: 0.2 },
        names: { type: "geojson", data: names },
        outlines: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
        parks: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dfe8ef" } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#fbfaf7" } },
        { id: "borders", type: "line", source: "land", paint: { "line-color": "#b4bfc9", "line-width": 0.8 } },
        { id: "names", type: "symbol", source: "names", layout: { "text-field": ["get", "name"], "text-font": fonts, "text-size": 12, "symbol-sort-key": ["-", 0, ["get", "rank"]], "text-max-width": 8 }, paint: { "text-color": QUIET, "text-halo-color": "#fbfaf7", "text-halo-width": 1.5 } },
        { id: "outlines", type: "fill", source: "outlines", paint: { "fill-color": ACCENT, "fill-opacity": 0.15 } },
        { id: "edges", type: "line", source: "outlines", paint: { "line-color": ACCENT, "line-width": 1.5 } },
        { id: "crowds", type: "circle", source: "parks", filter: [">", ["get", "count"], 1], paint: { "circle-color": ACCENT, "circle-radius": ["+", 9, ["*", 4, ["log10", ["get", "count"]]]], "circle-stroke-color": "#fff", "circle-stroke-width": 1.5 } },
        { id: "counts", type: "symbol", source: "parks", filter: [">", ["get", "count"], 1], layout: { "text-field": ["get", "words"], "text-font": fonts, "text-size": 12, "text-allow-overlap": true }, paint: { "text-color": "#fff" } },
        { id: "signs", type: "symbol", source: "parks", filter: ["==", ["get", "count"], 1], layout: { "icon-image": ["get", "status"], "icon-size": 0.5, "icon-allow-overlap": true, "text-field": ["step", ["zoom"], "", 5, ["get", "name"]], "text-font": fonts, "text-size": 12, "text-anchor": "top", "text-offset": [0, 0.7], "text-optional": true, "text-max-width": 12 }, paint: { "text-color": INK, "text-halo-color": "#fff", "text-halo-width": 1.5 } },
        { id: "mark", type: "circle", source: "parks", filter: ["==", ["get", "id"], ""], paint: { "circle-radius": 14, "circle-color": "transparent", "circle-stroke-color": INK, "circle-stroke-width": 2 } },
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  for (const [status, shape] of Object.entries(SIGNS)) map.addImage(status, sign(shape), { pixelRatio: 1 });

  let fine = false;
  let asked = 0;
  async function fill() {
    const mine = ++asked;
    const view = map.getBounds();
    const wide = view.getEast() - view.getWest() >= 360;
    const wrapped = (x) => ((((x + 180) % 360) + 360) % 360) - 180;
    const seen = [wide ? -180 : wrapped(view.getWest()), Math.max(-90, view.getSouth()), wide ? 180 : wrapped(view.getEast()), Math.min(90, view.getNorth())];
    const filter = frame.dataset.filter ? `${frame.dataset.filter}&` : "";
    const href = `${data}?${filter}view=${seen.map((d) => d.toFixed(5)).join(",")}&zoom=${Math.max(0, map.getZoom()).toFixed(2)}`;
    const answer = await fetch(href);
    if (mine !== asked || !answer.ok) return;
    const found = await answer.json();
    map.getSource("outlines").setData({ type: "FeatureCollection", features: found.features.filter((f) => f.geometry.type !== "Point") });
    map.getSource("parks").setData({ type: "FeatureCollection", features: found.features.filter((f) => f.geometry.type === "Point") });
    if (!fine && map.getZoom() > 2.5) {
      fine = true;
      map.getSource("land").setData(new URL("countries-50m.geojson", folder).href);
    }
    frame.dataset.count = found.features.reduce((sum, f) => sum + (f.properties.count ?? 0), 0);
  }

  const only = document.getElementById("within");
  function within() {
    if (!only.checked) return;
    const view = map.getBounds();
    only.value = [Math.max(-180, view.getWest()), Math.max(-90, view.getSouth()), Math.min(180, view.getEast()), Math.min(90, view.getNorth())].map((d) => d.toFixed(4)).join(",");
    show(address(query()), "view");
  }

  map.on("load", () => {
    for (const old of drawn) old.hidden = true;
    fill();
  });
  map.on("moveend", () => {
    fill();
    within();
  });
  map.on("idle", () => {
    frame.dataset.ready = "true";
  });
  frame.addEventListener("atlas:found", (event) => {
    fill();
    if (event.detail.moved && frame.dataset.extent && !only.checked) {
      map.fitBounds(box(frame.dataset.extent), { padding: 40, maxZoom: 9, animate: false });
    }
  });

  // A spot with several parks opens; one with a single park says who it is.
  map.on("click", "crowds", (event) => {
    const { west, south, east, north } = event.features[0].properties;
    const near = map.cameraForBounds([[west, south], [east, north]], { padding: 60, maxZoom: 15 });
    map.easeTo({ ...near, zoom: Math.max(near.zoom, map.getZoom() + 1) });
  });
  map.on("click", "signs", (event) => {
    const { id, name } = event.features[0].properties;
    const link = document.createElement("a");
    link.href = `${form.getAttribute("action")}/${id}`;
    link.textContent = name;
    link.dir = "auto";
    new Popup({ closeButton: false, offset: 10, focusAfterOpen: true }).setLngLat(event.features[0].geometry.coordinates).setDOMContent(link).addTo(map);
    point(id);
  });
  for (const layer of ["crowds", "signs"]) {
    map.on("mouseenter", layer, () => map.getCanvas().classList.add("over"));
    map.on("mouseleave", layer, () => map.getCanvas().classList.remove("over"));
  }

  // List and map in step: a park under the pointer or the focus is ringed, a clicked one marked.
  function point(id) {
    map.setFilter("mark", ["==", ["get", "id"], id]);
    for (const row of document.querySelectorAll("tr[data-park]")) row.classList.toggle("at", row.dataset.park === id);
  }
  for (const kind of ["pointerover", "focusin"]) {
    document.getElementById("atlas").addEventListener(kind, (event) => {
      const row = event.target.closest?.("tr[data-park]");
      if (row) point(row.dataset.park);
    });
  }

  const tools = document.createElement("div");
  tools.className = "tools";
  const button = (text, title, act) => {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = text;
    one.title = title;
    one.setAttribute("aria-label", title);
    one.addEventListener("click", act);
    tools.append(one);
  };
  button("+", frame.dataset.nearer, () => map.zoomIn());
  button("−", frame.dataset.farther, () => map.zoomOut());
  button("⤢", frame.dataset.all, () => {
    if (frame.dataset.extent) map.fitBounds(box(frame.dataset.extent), { padding: 40, maxZoom: 9 });
  });
  frame.append(tools);
  only.addEventListener("change", (event) => {
    event.stopPropagation();
    if (only.checked) within();
    else show(address(query()), "view");
  });
}
