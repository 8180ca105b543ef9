"use strict";
// Elements are made here and nowhere from markup: a text of the data can never become an element.

/** An element; `on` in `attributes` holds listeners by event; children are nodes or texts, null is left out. */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      Object.entries(value).forEach(([event, act]) => node.addEventListener(event, act));
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

function byId(id) {
  return document.getElementById(id);
}

/** A text of the data, whose direction is its own and does not turn what stands around it. */
function quoted(text, longest = LONGEST) {
  return element("bdi", {}, shortened(text, longest));
}

function swatch(colour) {
  const node = element("span", { class: colour ? "swatch" : "swatch hatched", "aria-hidden": "true" });
  if (colour) {
    node.style.backgroundColor = colour;
  }
  return node;
}

/** Ink that can be read on a colour: the one with more contrast (relative luminance as WCAG has it). */
function inkOn(colour) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#111111" : "#ffffff";
}

/** A table; columns: [{title, words}], the first names the row; cells are texts or nodes. */
function tableOf(caption, columns, rows) {
  const kind = (column) => (column.words ? null : "number");
  const heads = columns.map((column) => element("th", { scope: "col", class: kind(column) }, column.title));
  const lines = rows.map((row) =>
    element(
      "tr",
      {},
      row.map((cell, place) =>
        place === 0 ? element("th", { scope: "row" }, cell) : element("td", { class: kind(columns[place]) }, cell),
      ),
    ),
  );
  return element(
    "div",
    { class: "wide", tabindex: "0", role: "group", "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, heads)),
      element("tbody", {}, lines),
    ),
  );
}

/** [label, value] pairs as a row of figures. */
function keyFigures(pairs) {
  const items = pairs.map(([label, value]) => element("div", {}, element("dt", {}, label), element("dd", {}, value)));
  return items.length ? element("dl", { class: "figures" }, items) : null;
}

/** Says a text to users of screen readers. */
function announce(text) {
  byId("live").textContent = shortened(text, 400);
}
