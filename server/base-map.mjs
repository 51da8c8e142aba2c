// Draws the base map of the atlas from Natural Earth (npm world-atlas): countries as GeoJSON, in two
// degrees of detail, and a point for the name of each. Run by the build; Node 20 or newer.
//
// Two faults of the source are mended here: shapes that cross the date line would be drawn as bands
// around the globe, so they are cut there; and coordinates are rounded to what the scale supports.
// Countries carry the code of ISO 3166-1 alpha-2, by which pages find their name in any language.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature } from "topojson-client";

const out = "target/base-map";
const require = createRequire(import.meta.url);
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);

function code(numeric) {
  if (!/^\d{3}$/.test(numeric ?? "")) return "";
  const region = new Intl.Locale(`und-${numeric}`).region ?? "";
  return /^[A-Z]{2}$/.test(region) ? region : "";
}

function rounded(coordinates, scale) {
  return typeof coordinates[0] === "number"
    ? coordinates.map((degrees) => Math.round(degrees * scale) / scale)
    : coordinates.map((part) => rounded(part, scale)).filter((ring) => typeof ring[0] === "number" || ring.length > 0);
}

function thinned(ring) {
  return ring.filter((at, i) => i === 0 || at[0] !== ring[i - 1][0] || at[1] !== ring[i - 1][1]);
}

function polygons(geometry, scale) {
  const all = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return rounded(all, scale)
    .map((polygon) => polygon.map(thinned).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

function largest(country) {
  const pieces = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  return pieces
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .reduce((most, piece) => (geoArea(piece) > geoArea(most) ? piece : most));
}

function draw(detail, decimals) {
  const source = require.resolve(`world-atlas/countries-${detail}.json`);
  const topology = JSON.parse(readFileSync(source, "utf8"));
  const countries = feature(topology, topology.objects.countries).features.filter((c) => c.id !== "010" && c.geometry);
  const scale = 10 ** decimals;
  const features = countries.map((country) => ({
    type: "Feature",
    properties: { code: code(country.id) },
    geometry: { type: "MultiPolygon", coordinates: polygons(geoProject(country, flat).geometry, scale) },
  }));
  write(`countries-${detail}.geojson`, features.filter((f) => f.geometry.coordinates.length > 0));
  return countries;
}

function write(name, features) {
  writeFileSync(`${out}/${name}`, JSON.stringify({ type: "FeatureCollection", features }));
}

const fresh = (() => {
  try {
    return statSync(`${out}/names.geojson`).mtimeMs > Math.max(statSync("base-map.mjs").mtimeMs, statSync("package-lock.json").mtimeMs);
  } catch {
    return false;
  }
})();

if (!fresh) {
  mkdirSync(out, { recursive: true });
  draw("110m", 2);
  const detailed = draw("50m", 2);
  write(
    "names.geojson",
    detailed
      .filter((country) => code(country.id) !== "")
      .map((country) => {
        const piece = largest(country);
        return {
          type: "Feature",
          properties: { code: code(country.id), rank: Math.round(1e6 * geoArea(piece)) },
          geometry: { type: "Point", coordinates: geoCentroid(piece).map((degrees) => Math.round(degrees * 100) / 100) },
        };
      }),
  );
}
