"use strict";
// What part of the map is in view: moved to what is chosen, kept in links, fitted when the page changes its size.

function zoomTo(area) {
  const bounds = boundsOf(levels.get(area.level), area.index);
  if (bounds) {
    const zoom = map.getBoundsZoom(bounds.pad(area.level === coarse.key ? 0.6 : 3));
    const least = area.level === coarse.key ? 0 : Math.ceil(4 * finerFrom()) / 4; // a local area is to be seen as one
    map.setView(bounds.getCenter(), Math.max(zoom, least), { animate: gliding() });
  }
}

/** Moves the map where the area is not in view, is too small to be seen, or is of local areas that are not shown. */
function bringIntoView(area) {
  const level = levels.get(area.level);
  const bounds = boundsOf(level, area.index);
  const local = area.level !== coarse.key;
  if (local && state.level === coarse.key) {
    change({ level: area.level });
  }
  const hidden = local && levelShown() === coarse;
  if (bounds && (hidden || isSmall(level, area.index) || !map.getBounds().contains(bounds))) {
    zoomTo(area);
  }
}

function isSmall(level, index) {
  return pixelsAcross(level, index) < SMALL;
}

/** From corner to corner of an area with a shape. */
function pixelsAcross(level, index) {
  const [west, north, east, south] = outlinesOf(level).areas[index];
  return Math.hypot(east - west, south - north) * 256 * 2 ** map.getZoom();
}

/** Whether to glide to the next view: not over one that is still on its way, which Leaflet would go on with. */
function gliding() {
  if (map._animatingZoom) {
    map._onZoomTransitionEnd();
  }
  return !calm();
}

function showAll(animate = !calm()) {
  showAll.asked = true;
  map.fitBounds(extentOf(coarse), { padding: [14, 14], animate });
}

/** Land around the areas, where it is given, so that they do not lie in the sea. */
function showContext() {
  const rings = (content.context || []).map((ring) => [ring.map(([x, y]) => [y / DEGREE, x / DEGREE])]);
  if (rings.length) {
    const plain = { interactive: false, stroke: false, fillOpacity: 1, fillColor: MAP_COLOURS[theme.name].land };
    showContext.shape = L.polygon(rings, { ...plain, renderer: L.canvas({ pane: "context", padding: 0.2 }) }).addTo(map);
  }
}

function paintContext() {
  showContext.shape?.setStyle({ fillColor: MAP_COLOURS[theme.name].land });
}

/** The same on another canvas, below all else. */
function drawContext(pen, { left, top, zoom }, look) {
  const side = 256 * 2 ** zoom;
  pen.fillStyle = MAP_COLOURS[look].land;
  for (const ring of content.context || []) {
    pen.beginPath();
    for (const [x, y] of ring) {
      const place = inPlane(x, y);
      pen.lineTo(place[0] * side - left, place[1] * side - top);
    }
    pen.fill();
  }
}

/** When the map has got another size: all areas stay in view if they were, or the area that is chosen. */
function fitSize() {
  const box = byId("map");
  if (!box.clientWidth || !box.clientHeight) {
    return; // not shown, as on paper
  }
  const whole = !state.view;
  showAll.asked = whole;
  map.invalidateSize({ animate: false });
  if (whole) {
    showAll(false);
  } else if (state.area) {
    const bounds = boundsOf(levels.get(state.area.level), state.area.index);
    if (bounds && !map.getBounds().intersects(bounds)) {
      map.panTo(bounds.getCenter(), { animate: false });
    }
  }
}

/** The view of all areas is no view of the reader's: a link does not hold it, for the next screen has another size. */
function rememberView() {
  map.seen = map.getBounds();
  const { lat, lng } = map.getCenter();
  change({ view: showAll.asked ? null : `${map.getZoom()}/${lat.toFixed(4)}/${lng.toFixed(4)}` });
  showAll.asked = false;
}

function restoreView(view) {
  const [zoom, latitude, longitude] = view.split("/").map(Number);
  map.setView([latitude, longitude], zoom, { animate: false });
}
