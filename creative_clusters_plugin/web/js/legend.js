"use strict";
// The legend: what the colours mean, and how many areas of the level on the map are in each class.

function valuesShown() {
  const level = levelShown();
  return valuesOf(measureShown(), level.key, yearShown());
}

/** Title of the measure with its year. */
function measureTitle(level = levelShown().key) {
  const year = yearShown(level);
  const title = said(measureShown().title);
  return year ? `${title}, ${year}` : title;
}

function legendNow() {
  const values = valuesShown();
  return values ? legendRows(measureShown(), values, state.lit ? litTest() : null) : [];
}

function showLegend() {
  const level = levelShown();
  const rows = legendNow();
  byId("legend-heading").replaceChildren(quoted(measureTitle()));
  byId("legend-counts").textContent = rows.length ? word("number_of_areas") : "";
  byId("legend").replaceChildren(...legendItems(rows, brushClass));
  showHistogram();
  showScatter();
  byId("legend-square").replaceChildren(...squareOf(measureShown(), rows));
  if (!rows.length) {
    byId("legend").append(element("li", {}, word("unknown_on_level", { level: shortened(level.title) })));
  }
  byId("headline").textContent = headlineNow();
  const own = measureShown().scales ? ` ${word("own_classes", { level: shortened(level.title, 60) })}` : "";
  byId("about").textContent = said(measureShown().about) + own;
  const same = level.title === said(measureShown().title);
  byId("subtitle").replaceChildren(quoted(measureTitle()), ...(same ? [] : [" · ", quoted(level.title)]));
}

/** A row for each class, with a bar as long as it is frequent; choose(place): what a click on it does, where it does anything. */
function legendItems(rows, choose) {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return rows.map(({ label, colour, count, lit, place }) => {
    const bar = element("span", { class: "frequency", "aria-hidden": "true" });
    if (lit !== undefined) {
      bar.append(element("span", {}));
      bar.firstChild.style.width = `${count ? (100 * lit) / count : 0}%`;
    }
    bar.style.width = `${Math.round((60 * count) / most)}px`;
    const parts = [
      swatch(colour),
      element("span", { class: "label" }, quoted(label)),
      bar,
      element("span", { class: "count" }, lit === undefined ? figure(count) : `${figure(lit)} / ${figure(count)}`),
    ];
    const pressed = String(state.brush === place);
    const act = { click: () => choose(place) };
    return element(
      "li",
      {},
      choose && count ? element("button", { type: "button", class: "brush", "aria-pressed": pressed, on: act }, parts) : parts,
    );
  });
}

/** Lights the areas of one class, on the map and in the ranking; once more, or another figure, and all are lit again. */
function brushClass(place) {
  const at = [...byId("legend").children].findIndex((row) => row.contains(document.activeElement));
  change({ lit: null, brush: state.brush === place ? null : place });
  byId("legend").children[at]?.querySelector("button")?.focus({ preventScroll: true });
}

/** The square of a bivariate measure: up with the one, to the right with the other; the rows say the same in words. */
function squareOf(measure, rows) {
  const places = (measure.classes || []).map(({ value }) => /^([1-3])-([1-3])$/.exec(value));
  if (places.length !== 9 || !places.every(Boolean)) {
    return [];
  }
  const side = 44;
  const cells = places.flatMap(([, up, right], place) => {
    const [x, y] = [(Number(right) - 1) * side, (3 - Number(up)) * side];
    const text = { class: "halo", x: x + side / 2, y: y + side / 2 + 4, "text-anchor": "middle" };
    const cell = drawing("rect", { x, y, width: side, height: side });
    cell.style.fill = rows[place].colour;
    return [cell, drawing("text", text, figure(rows[place].count))];
  });
  const arrows = [
    drawing("text", { x: 0, y: 3 * side + 15 }, `${shortened(word("related_axis"), 34)} →`),
    drawing("text", { transform: `translate(${3 * side + 14} ${3 * side}) rotate(-90)` }, `${shortened(word("creative_axis"), 24)} →`),
  ];
  const box = { class: "network square", viewBox: `0 0 ${3 * side + 80} ${3 * side + 20}`, "aria-hidden": "true" };
  return [drawing("svg", box, [...cells, ...arrows])];
}

function showNotes() {
  const notes = content.notes || [];
  byId("notes").hidden = !notes.length;
  byId("notes-list").replaceChildren(...notes.map((note) => element("li", {}, quoted(said(note), 600))));
}

function showSource() {
  byId("source").textContent = word("source", { source: shortened(content.source, 600) });
  byId("made").textContent = word("made", { date: dateShown(content.made) });
}

function dateShown(text) {
  const date = new Date(`${text}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? shortened(text, 40)
    : new Intl.DateTimeFormat(LOCALES[language] || language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
