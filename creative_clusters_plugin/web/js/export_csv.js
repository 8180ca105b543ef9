"use strict";
// The figures of the level on the map as a file for spreadsheets.

/** A text that no spreadsheet takes for a formula; numbers stay numbers. */
function csvCell(value) {
  if (value === null || value === undefined) {
    return "";
  }
  if (typeof value === "number") {
    return String(value);
  }
  const written = String(value);
  if (/^[+-]?\d+(\.\d+)?$/.test(written)) {
    return written;
  }
  // also behind what parts cells where a comma does not
  const text = written
    .replace(/([;\t\r\n])(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/g, "$1'")
    .replace(/^(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, "'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Area, name, and each measure; a measure with years has a column for each. */
function csvColumns(level) {
  return content.measures.flatMap((measure) => {
    const title = said(measure.title) + (measure.unit ? ` (${unitOf(measure).trim()})` : "");
    const show = (value) => (value !== null && measure.kind === "class" ? said(measure.classes[value].label) : value);
    const byYear = measure.by_year && measure.by_year[level.key];
    if (byYear) {
      return measure.years.map((year, place) => ({ title: `${title}, ${year}`, values: byYear[place], show }));
    }
    const values = measure.values[level.key];
    return values ? [{ title, values, show }] : [];
  });
}

/** Lines of cells: what is known of each area of the level on the map. */
function csvLines() {
  const level = levelShown();
  const columns = csvColumns(level);
  const parents = level.parent ? [word("within")] : [];
  const lines = [["id", word("area"), ...parents, ...columns.map((column) => column.title)]];
  level.ids.forEach((id, index) => {
    const parent = parentOf({ level: level.key, index });
    const within = level.parent ? [parent ? nameOf(parent) : null] : [];
    lines.push([id, level.names[index], ...within, ...columns.map((column) => column.show(column.values[index]))]);
  });
  return lines;
}

/** Lines of cells as a file; with a byte order mark, by which spreadsheets know UTF-8. */
function csvBlob(lines) {
  const text = `\ufeff${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}

/** A text as part of the name of a file. */
function plainName(text) {
  const stem = folded(text)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, 40);
  return stem || "map";
}

function fileName(ending) {
  return `${plainName(content.title)}_${levelShown().key}.${ending}`;
}

function saveFile(blob, name) {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  announce(word("saved", { file: name }));
}

function saveCsv() {
  saveFile(csvBlob(csvLines()), fileName("csv"));
}

/** The areas of the level on the map with all their figures, in longitude and latitude. */
function saveGeojson() {
  const level = levelShown();
  const columns = csvColumns(level);
  const { features } = topojson.feature(level.topology, level.topology.objects.areas);
  const areas = features.map(({ geometry }, index) => ({
    type: "Feature",
    id: level.ids[index],
    properties: {
      id: level.ids[index],
      name: level.names[index],
      ...Object.fromEntries(columns.map(({ title, values, show }) => [title, show(values[index])])),
    },
    geometry: geometry && geometry.coordinates.length ? geometry : null,
  }));
  const text = JSON.stringify({ type: "FeatureCollection", features: areas });
  saveFile(new Blob([text], { type: "application/geo+json" }), fileName("geojson"));
}
