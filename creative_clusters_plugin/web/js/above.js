"use strict";
// What the pointer finds above the areas: counts, dots and outlines of clusters; its hint, and what a click does.

const NEAR = 5; // pixels around a mark that count as on it

/** What lies at a point of the map above the areas: a mark of businesses or {cluster}; null where there is none. */
function above(point) {
  for (let place = overlay.marks.length - 1; place >= 0; place -= 1) {
    const mark = overlay.marks[place];
    if (Math.hypot(mark.x - point.x, mark.y - point.y) <= mark.r + (mark.here ? NEAR : 1)) {
      return mark;
    }
  }
  const pen = overlay.canvas.getContext("2d");
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.lineWidth = 8; // the line only: within, the areas can be chosen
  const found = overlay.outlines.findLast(({ path }) => pen.isPointInStroke(path, point.x, point.y));
  pen.restore();
  return found ? { cluster: found.index } : null;
}

/** What a click above the areas does; whether there was something. */
function chooseAbove(point) {
  const mark = above(point);
  if (!mark) {
    return false;
  }
  if (mark.square) {
    const [x, y, width] = mark.square.corner;
    const corners = [
      [x, y],
      [x + width, y + width],
    ].map((corner) => L.CRS.EPSG3857.pointToLatLng(L.point(256 * corner[0], 256 * corner[1]), 0));
    map.fitBounds(L.latLngBounds(corners), { animate: gliding(), maxZoom: map.getZoom() + 3 });
  } else if (mark.here) {
    selectFirm(mark.here[0], "map");
  } else {
    selectCluster(mark.cluster, "map");
  }
  return true;
}

/** What the pointer is on above the areas, as the text of a hint. */
function hintAbove(mark) {
  const lines = mark.square
    ? [word("count_businesses", { count: figure(mark.count) }), ...pairLines(mark.pairs)]
    : mark.here
      ? firmLines(mark.here)
      : [clusterName(mark.cluster), clusterLine(mark.cluster)];
  return element(
    "div",
    { class: "hint-text" },
    lines.map((line, place) => element(place ? "span" : "strong", {}, quoted(line, 90))),
  );
}

function pairLines(pairs) {
  const sorted = [...pairs].sort((one, other) => other[1] - one[1]).slice(0, 4);
  return firms.points ? sorted.map(([sector, count]) => labelled(sectorName(sector), figure(count))) : [];
}

function firmLines(here) {
  const [first] = here;
  if (here.length > 1) {
    return [word("count_businesses", { count: figure(here.length) }), ...pairLines(sectorCounts(here))];
  }
  return [firmName(first), sectorName(firms.sector[first]), bandName(first)].filter(Boolean);
}
