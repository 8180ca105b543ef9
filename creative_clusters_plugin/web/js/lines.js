"use strict";
// Lines above the areas: to the peers of the one that is chosen, and around those of the reader's group.

/** Dotted outlines around the areas of the reader's group. */
function drawGroup(pen, one, look) {
  for (const index of groupNow()) {
    const path = new Path2D();
    for (const ring of polygonsOf(ringsOf(coarse, index))) {
      ring.forEach((place, turn) => {
        const { x, y } = one.latLngToContainerPoint(place);
        path[turn ? "lineTo" : "moveTo"](x, y);
      });
      path.closePath();
    }
    pen.strokeStyle = MAP_COLOURS[look].halo;
    pen.lineWidth = 4;
    pen.stroke(path);
    pen.setLineDash([2, 3]);
    pen.strokeStyle = MAP_COLOURS[look].mark;
    pen.lineWidth = 2.5;
    pen.stroke(path);
    pen.setLineDash([]);
  }
}

/** Rings of an area, whether it is of one polygon or of several. */
function polygonsOf(rings) {
  return rings ? (Array.isArray(rings[0][0]) ? rings.flat() : rings) : [];
}

/** Lines from the area that is chosen to its peers, the thicker the more alike. */
function drawPeers(pen, one, look) {
  const from = state.area && state.area.level === coarse.key && !state.compared ? state.area.index : -1;
  const rows = from >= 0 && coarse.points[from] ? rowsOf("peers", from) : [];
  const at = ([x, y]) => one.latLngToContainerPoint([y, x]);
  for (const row of rows) {
    const place = coarse.points[coarse.places.get(String(row.peer))];
    if (!place) {
      continue;
    }
    const [start, end] = [at(coarse.points[from]), at(place)];
    const bow = { x: (start.x + end.x) / 2 + (end.y - start.y) / 8, y: (start.y + end.y) / 2 - (end.x - start.x) / 8 };
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.quadraticCurveTo(bow.x, bow.y, end.x, end.y);
    const width = 1 + 2.5 * Math.max(isNumber(row.similarity) ? row.similarity : 0, 0);
    for (const [colour, wider] of [
      [MAP_COLOURS[look].halo, 2.5],
      [MAP_COLOURS[look].cluster, 0],
    ]) {
      pen.strokeStyle = colour;
      pen.lineWidth = width + wider;
      pen.stroke();
    }
    pen.beginPath();
    pen.arc(end.x, end.y, 5, 0, 2 * Math.PI);
    pen.fillStyle = MAP_COLOURS[look].cluster;
    pen.fill();
  }
}
