"use strict";
// A second figure on the other side of a line that can be moved: the same areas, the same view, other colours.

const swiped = { layer: null, level: "" };

function startSecond() {
  byId("second").addEventListener("change", (event) => change({ second: event.target.value || null }));
  byId("swipe").addEventListener("input", placeSwipe);
  map.on("move zoom resize", placeSwipe);
}

function fillSecond() {
  const option = (measure) => element("option", { value: measure.key }, shortened(said(measure.title), 80));
  byId("second").replaceChildren(element("option", { value: "" }, word("second_none")), ...content.measures.map(option));
  showSecond();
}

/** Cuts the second figure off to the left of the line. */
function placeSwipe() {
  const pane = map.getPane("second");
  if (state.second && pane) {
    const size = map.getSize();
    const start = map.containerPointToLayerPoint([(size.x * Number(byId("swipe").value)) / 100, 0]);
    const end = map.containerPointToLayerPoint(size);
    byId("swipe-line").style.left = `${byId("swipe").value}%`;
    pane.style.clip = `rect(${start.y}px, ${end.x}px, ${end.y}px, ${start.x}px)`;
  }
}

/** The areas once more, in a pane of their own; made when they are first asked for. */
function showSecond() {
  const measure = state.second ? measures.get(state.second) : null;
  for (const id of ["swipe", "swipe-line", "first-title", "second-title", "legend-second"]) {
    byId(id).hidden = !measure;
  }
  byId("second").value = state.second || "";
  const level = levels.get(showLevel.shown) || coarse;
  if (!measure || swiped.level !== level.key) {
    swiped.layer?.remove();
    Object.assign(swiped, { layer: null, level: "" });
  }
  if (!measure) {
    return;
  }
  const title = shortened(said(measure.title), 80);
  byId("first-title").textContent = `← ${shortened(said(measureShown().title), 80)}`;
  byId("second-title").textContent = `${title} →`;
  byId("swipe").setAttribute("aria-label", word("swipe", { title }));
  if (!map.getPane("second")) {
    const pane = map.createPane("second");
    pane.style.zIndex = 310;
    pane.style.pointerEvents = "none";
  }
  if (!swiped.level) {
    Object.assign(swiped, { level: level.key, layer: new AreaLayer(level, { pane: "second" }).addTo(map) });
  }
  placeSwipe();
  paintSecond();
}

function paintSecond() {
  const measure = state.second ? onLevel(measures.get(state.second), swiped.level) : null;
  if (!measure || !swiped.level) {
    return;
  }
  const years = yearsOf(measure, swiped.level);
  const year = years.includes(state.year) ? state.year : years.at(-1) || null;
  const values = valuesOf(measure, swiped.level, year);
  swiped.layer.paint(coloursOf(measure, values, levels.get(swiped.level)), null);
  byId("legend-second").replaceChildren(...legendItems(values ? legendRows(measure, values) : []));
}
