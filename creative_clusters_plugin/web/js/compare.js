"use strict";
// Two areas side by side.

function comparisonOf(one, other) {
  const areas = [one, other];
  const names = areas.map((area) => shortened(nameOf(area), 80));
  const rows = sharedSectors(one, other);
  const headings = names.map((name, place) =>
    element(
      "span",
      { class: place ? "second" : "first" },
      element("span", { class: "chip", "aria-hidden": "true" }),
      quoted(name),
    ),
  );
  const end = element("button", { type: "button", on: { click: endComparison } }, word("end_comparison"));
  const swap = element("button", { type: "button", on: { click: () => swapAreas(one, other) } }, word("swap"));
  return [
    element(
      "div",
      { class: "panel-top" },
      element(
        "h2",
        { id: "panel-heading", class: "pair", tabindex: "-1" },
        headings[0],
        element("span", { class: "unseen" }, ` ${word("and")} `),
        headings[1],
      ),
      closeButton(),
    ),
    element("div", { class: "tools" }, end, swap),
    headline(areas, names),
    rows.length
      ? part(word("sectors"), [
          comparisonChart(rows, names),
          paragraph(word("comparison_note"), "small"),
          sectorPairs(rows, names),
        ])
      : null,
    part(word("all_figures"), [figuresTable(areas)]),
  ].filter(Boolean);
}

function endComparison() {
  change({ compared: null });
  byId("panel-heading").focus({ preventScroll: true });
}

function swapAreas(one, other) {
  change({ area: null, compared: null });
  change({ area: other });
  change({ compared: one });
  byId("panel-heading").focus({ preventScroll: true });
}

/** The headline figures that at least one of the two has. */
function headline(areas, names) {
  const rows = areas.map((area) => (area.level === coarse.key ? firstRowOf("summary", area.index) : null) || {});
  const columns = [
    ["creative_jobs", "jobs_creative", (value) => figure(value)],
    ["of_all_jobs", "share_local", (value) => percent(value)],
    ["quotient", "lq_creative", (value) => figure(value, 2)],
    ["rank", "rank", (value) => figure(value)],
    ["above_expectation", "jobs_above_expectation", (value) => signed(value)],
    ["creative_businesses", "businesses_creative", (value) => figure(value)],
    ["class", "class", (value) => quoted(hotspotLabel(value), 60)],
    ["top_sector", "top_sector", (value) => quoted(value || MISSING, 60)],
  ].filter(([, column]) => rows.some((row) => row[column] !== null && row[column] !== undefined));
  if (!columns.length) {
    return null;
  }
  const lines = columns.map(([key, column, show]) => [capitalised(word(key)), ...rows.map((row) => show(row[column]))]);
  return part(word("headline"), [tableOf(word("headline_table"), pairColumns("", names), lines)]);
}

function pairColumns(first, names) {
  return [{ title: first || word("measure"), words: true }, ...names.map((title) => ({ title: shortened(title, 40) }))];
}

/** Sub-sectors of which both quotients or one are known, those first in which the first area is strongest. */
function sharedSectors(one, other) {
  const own = sectorRows(one);
  const theirs = new Map(sectorRows(other).map((row) => [row.sector, row]));
  const rows = own.map((row) => ({
    sector_name: row.sector_name,
    one: row.lq,
    other: theirs.get(row.sector)?.lq ?? null,
  }));
  const listed = new Set(own.map((row) => row.sector));
  for (const [sector, row] of theirs) {
    if (!listed.has(sector)) {
      rows.push({ sector_name: row.sector_name, one: null, other: row.lq });
    }
  }
  return rows.filter((row) => isNumber(row.one) || isNumber(row.other));
}

function sectorPairs(rows, names) {
  const lines = rows.map((row) => [quoted(row.sector_name, 80), figure(row.one, 2), figure(row.other, 2)]);
  return folding(word("as_table"), tableOf(word("sectors_pair_table"), pairColumns(word("sub_sector"), names), lines));
}
