"use strict";
// The map: which level is shown, what is coloured, what is marked. Leaflet pans, zooms and finds what is under the pointer.

const FILLS = 0.45; // share of the view's shorter side that a typical region has to fill before local areas are shown
const FINEST = 8; // levels of zoom beyond the whole
const STREETS = 17; // the zoom at which single houses can be told apart
const SMALL = 40; // pixels across an area
const SELECTED = { weight: 3, halo: 6 };
const theme = { name: "light" };
const drawn = new Map(); // by key of the level: its layer
const marks = {};
let map;
let hint;

function startMap() {
  map = L.map("map", {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    wheelPxPerZoomLevel: 90,
    bounceAtZoomLimits: false,
    zoomAnimation: !calm(),
    fadeAnimation: !calm(),
    inertia: !calm(),
  });
  map.createPane("context").style.zIndex = 290;
  map.createPane("areas").style.zIndex = 300;
  map.createPane("marks").style.zIndex = 402; // names and dots lie above
  map.getPane("marks").style.pointerEvents = "none";
  L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
  showContext();
  showAll(false);
  map.whole = map.getZoom();
  map.setMinZoom(map.getZoom() - 1);
  map.setMaxZoom(Math.max(map.getZoom() + FINEST + (fine ? 2 : 0), firms ? STREETS : 0));
  map.setMaxBounds(extentOf(coarse).pad(1.5));
  for (const key of ["compared", "selected", "hovered"]) {
    marks[key] = ["halo", "line"].map((part) => markOf(key, part));
  }
  hint = L.tooltip({ direction: "top", offset: [0, -8], className: "hint-box", opacity: 1 });
  map.on("zoomend", showLevel);
  map.on("zoomend", showMarks);
  map.on("moveend", rememberView);
  map.on("click", (event) => chooseAbove(event.containerPoint) || chooseAt(event.latlng));
  map.on("mousemove", (event) => map.dragging.moving() || map._animatingZoom || hoverAt(event));
  map.on("mouseout", () => hoverArea(null));
  // in the frame after, so that the panel which makes the map narrower does not wait for the map
  new ResizeObserver(() => requestAnimationFrame(fitSize)).observe(byId("map"));
  map.seen = map.getBounds();
  showAll.asked = false;
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function markOf(key, part) {
  const weight = { compared: SELECTED.weight, selected: SELECTED.weight, hovered: 2 }[key];
  return L.polygon([], {
    renderer: marksRenderer(),
    fill: false,
    interactive: false,
    weight: part === "halo" ? weight + 3 : weight,
    dashArray: key === "compared" && part === "line" ? "6 5" : null,
  });
}

function marksRenderer() {
  marks.renderer = marks.renderer || L.canvas({ pane: "marks", padding: 0.2 });
  return marks.renderer;
}

function drawnLevel(level) {
  if (!drawn.has(level.key)) {
    drawn.set(level.key, new AreaLayer(level, { pane: "areas" }));
  }
  return drawn.get(level.key);
}

/** The level on the map: the one chosen or, where that is left to the page, the finer one once regions fill the view. */
function levelShown() {
  if (!fine) {
    return coarse;
  }
  if (state.level !== "auto") {
    return levels.get(state.level);
  }
  return map.getZoom() >= finerFrom() ? fine : coarse;
}

function finerFrom() {
  if (coarse.typical === undefined) {
    const sides = outlinesOf(coarse)
      .areas.filter(Boolean)
      .map(([west, north, east, south]) => 256 * Math.max(east - west, south - north))
      .sort((one, other) => one - other);
    coarse.typical = sides[Math.floor(sides.length / 2)] || 1;
  }
  const size = map.getSize();
  return Math.log2((FILLS * Math.min(size.x, size.y)) / coarse.typical);
}

function showLevel() {
  const level = levelShown();
  if (level.key === showLevel.shown) {
    return;
  }
  drawn.get(showLevel.shown)?.remove();
  showLevel.shown = level.key;
  drawnLevel(level).addTo(map);
  colourMap();
  showSecond();
  hoverArea(null);
  levelChanged();
}

function colourMap() {
  const level = levels.get(showLevel.shown);
  const values = valuesOf(measureShown(), level.key, yearShown());
  drawnLevel(level).paint(coloursOf(measureShown(level.key), values, level), litTest());
  paintSecond();
}

/** How thick an outline is: of small areas thin, or it would hide what it surrounds. */
function markWeight(key, place, area) {
  const size = pixelsAcross(levels.get(area.level), area.index);
  const whole = key === "hovered" ? 2 : SELECTED.weight;
  const weight = size < SMALL ? whole / 2 : whole;
  return place ? weight : weight + (size < SMALL ? 1.5 : 3);
}

/** Outlines of the areas that are chosen, compared and pointed at. */
function showMarks() {
  const { mark, halo } = MAP_COLOURS[theme.name];
  for (const [key, area] of [
    ["compared", state.compared],
    ["selected", state.area],
    ["hovered", hoverArea.area],
  ]) {
    const rings = area ? ringsOf(levels.get(area.level), area.index) : null;
    marks[key].forEach((shape, place) => {
      shape.remove();
      if (rings) {
        shape
          .setLatLngs(rings)
          .setStyle({ color: place ? mark : halo, weight: markWeight(key, place, area) })
          .addTo(map);
      }
    });
  }
}

/** Marks what the pointer is on, and says what it is where `place` (on the map) is given. */
function hoverArea(area, place) {
  if (!sameArea(area, hoverArea.area) && (area || hoverArea.area)) {
    hoverArea.area = area;
    showMarks();
  }
  if (!area || !place) {
    hint.remove();
    return;
  }
  if (!sameArea(area, hoverArea.told)) {
    hint.setContent(hintOf(area));
    hoverArea.told = area;
  }
  keepHintInside(map.latLngToContainerPoint(place));
  hint.setLatLng(place);
  if (!map.hasLayer(hint)) {
    hint.addTo(map);
  }
}

/** What lies under the pointer: a mark above the areas, which is told in the hint, or else an area. */
function hoverAt({ containerPoint, latlng }) {
  const mark = above(containerPoint);
  const area = mark ? null : areaAt(latlng);
  byId("map").classList.toggle("on-mark", Boolean(mark || area));
  if (!mark) {
    hoverArea(area, latlng);
    return;
  }
  hoverArea.told = null;
  hint.setContent(hintAbove(mark));
  keepHintInside(containerPoint);
  hint.setLatLng(latlng).addTo(map);
}

function chooseAt(latlng) {
  const area = areaAt(latlng);
  if (area) {
    selectArea(area, "map");
  }
}

/** Beside the pointer on the side where there is room. */
function keepHintInside({ x, y }) {
  const room = { side: 150, above: 100 };
  if (x < room.side || x > map.getSize().x - room.side) {
    const right = x < room.side;
    Object.assign(hint.options, { direction: right ? "right" : "left", offset: [right ? 14 : -14, 0] });
  } else {
    const below = y < room.above;
    Object.assign(hint.options, { direction: below ? "bottom" : "top", offset: [0, below ? 20 : -8] });
  }
}

function hintOf(area) {
  const parent = parentOf(area);
  return element(
    "div",
    { class: "hint-text" },
    element("strong", {}, quoted(nameOf(area), 80)),
    parent ? element("span", {}, quoted(nameOf(parent), 80)) : null,
    element("span", {}, labelled(shortened(said(measureShown().title), 80), shownValueOf(area))),
  );
}

function shownValueOf(area) {
  return shownValue(measureShown(), valueOf(measureShown(), area, yearShown(area.level)));
}

/** The area under a place on the map, or null. */
function areaAt(place) {
  const level = levelShown();
  const index = areaUnder(level, placeInPlane(place), map.getZoom());
  return index < 0 ? null : { level: level.key, index };
}
