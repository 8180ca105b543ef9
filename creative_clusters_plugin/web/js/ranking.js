"use strict";
// The ranking: the figures of the map as a table, which also leads those to the areas who do not see the map.

const FIRST_ROWS = { wide: 200, narrow: 25 }; // a phone has more below the table
const PRINTED_ROWS = 30; // as the style sheet has it
const ranking = { sort: "value", backwards: false, all: false, key: "", ranked: null, rows: new Map(), level: "" };

function startRanking() {
  for (const sort of ["name", "value"]) {
    byId(`sort-${sort}`)
      .querySelector("button")
      .addEventListener("click", () => {
        ranking.backwards = ranking.sort === sort ? !ranking.backwards : false;
        ranking.sort = sort;
        showRanking();
      });
  }
  byId("show-all").addEventListener("click", () => {
    const next = byId("ranking").querySelectorAll("tbody tr").length;
    showRanking({ all: true });
    // the button is gone: on with the first row that it has brought
    byId("ranking").querySelectorAll("tbody button")[next]?.focus({ preventScroll: true });
  });
  const table = byId("ranking");
  table.addEventListener("click", (event) => {
    const area = areaOfRow(event.target);
    if (area) {
      selectArea(area, "list");
    }
  });
  for (const event of ["mouseover", "focusin"]) {
    table.addEventListener(event, (happened) => hoverArea(areaOfRow(happened.target)));
  }
  for (const event of ["mouseleave", "focusout"]) {
    table.addEventListener(event, () => hoverArea(null));
  }
}

function areaOfRow(node) {
  const row = node.closest("tbody tr");
  return row ? { level: ranking.level, index: Number(row.dataset.index) } : null;
}

function rankedNow() {
  const level = levelShown();
  const key = [level.key, state.measure, yearShown(), language].join(" ");
  if (ranking.key !== key) {
    ranking.key = key;
    ranking.ranked = rankedAreas(measureShown(), level, valuesShown() || []);
  }
  return ranking.ranked;
}

/** Indices in the order asked for; areas without data at the end. */
function rankingOrder() {
  const lit = litTest();
  return lit ? wholeOrder().filter(lit) : wholeOrder();
}

function wholeOrder() {
  const level = levelShown();
  const places = nameOrder(level);
  const { order, ranks } = rankedNow();
  const direction = ranking.backwards ? -1 : 1;
  if (ranking.sort === "name") {
    return level.ids.map((id, index) => index).sort((one, other) => direction * (places[one] - places[other]));
  }
  const without = level.ids.map((id, index) => index).filter((index) => !ranks.has(index));
  without.sort((one, other) => places[one] - places[other]);
  return [...(ranking.backwards ? [...order].reverse() : order), ...without];
}

function showRanking({ all = false } = {}) {
  const level = levelShown();
  const values = valuesShown() || [];
  const { ranks } = rankedNow();
  const order = rankingOrder();
  const most = inColumn() ? FIRST_ROWS.narrow : FIRST_ROWS.wide;
  const shown = all || order.length <= 1.2 * most ? order : order.slice(0, most);
  const selected = state.area && state.area.level === level.key ? state.area.index : -1;
  const lines = selected >= 0 && !shown.includes(selected) ? [selected, ...shown] : shown;
  const numbers = measureShown().kind === "number";
  ranking.rows = new Map();
  ranking.level = level.key;
  const rows = lines.map((index) => {
    const value = values[index] === undefined ? null : values[index];
    const row = element(
      "tr",
      { "data-index": index },
      element("td", { class: "number" }, numbers && ranks.has(index) ? figure(ranks.get(index)) : ""),
      element(
        "th",
        { scope: "row" },
        element("button", { type: "button" }, quoted(nameOf({ level: level.key, index }), 60)),
      ),
      element(
        "td",
        { class: numbers ? "number" : null },
        swatch(colourOf(measureShown(), value)),
        shownValue(measureShown(), value),
      ),
    );
    ranking.rows.set(index, row);
    return row;
  });
  byId("ranking")
    .querySelector("tbody")
    .replaceChildren(...rows);
  byId("sort-value").className = numbers ? "number" : "";
  byId("ranking").classList.toggle("of-classes", !numbers);
  byId("show-all").hidden = shown.length === order.length;
  const printed = Math.min(shown.length, PRINTED_ROWS);
  byId("printed").textContent =
    order.length > printed ? word("first_rows", { count: printed, all: figure(order.length) }) : "";
  byId("show-all").textContent = word("show_all", { count: figure(order.length) });
  for (const sort of ["name", "value"]) {
    const upwards = (ranking.sort === "name") !== ranking.backwards;
    const direction = ranking.sort === sort ? (upwards ? "ascending" : "descending") : null;
    byId(`sort-${sort}`).toggleAttribute("data-sorted", Boolean(direction));
    byId(`sort-${sort}`).setAttribute("aria-sort", direction || "none");
  }
  markRows();
}

/** Marks the rows of the area that is chosen and of the one that it is compared with. */
function markRows() {
  const here = (area) => (area && area.level === ranking.level ? ranking.rows.get(area.index) : null);
  byId("ranking")
    .querySelectorAll("tr[aria-current], tr.compared")
    .forEach((row) => {
      row.removeAttribute("aria-current");
      row.classList.remove("compared");
    });
  here(state.area)?.setAttribute("aria-current", "true");
  here(state.compared)?.classList.add("compared");
}
