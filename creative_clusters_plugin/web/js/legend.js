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
  return values ? legendRows(measureShown(), values) : [];
}

function showLegend() {
  const level = levelShown();
  const rows = legendNow();
  byId("legend-heading").replaceChildren(quoted(measureTitle()));
  byId("legend-counts").textContent = rows.length ? word("number_of_areas") : "";
  byId("legend").replaceChildren(
    ...rows.map(({ label, colour, count }) =>
      element(
        "li",
        {},
        swatch(colour),
        element("span", { class: "label" }, quoted(label)),
        element("span", { class: "count" }, figure(count)),
      ),
    ),
  );
  if (!rows.length) {
    byId("legend").append(element("li", {}, word("unknown_on_level", { level: shortened(level.title) })));
  }
  byId("headline").textContent = headlineNow();
  byId("about").textContent = said(measureShown().about);
  byId("subtitle").replaceChildren(quoted(measureTitle()), " · ", quoted(level.title));
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
