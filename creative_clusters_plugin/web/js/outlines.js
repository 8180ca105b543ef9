"use strict";
// Outlines of the areas of a level in the plane, coarser and finer: arcs that neighbours share, kept for each step of zoom.

const APART = 0.75; // pixels between two corners that can be told apart
const TOGETHER = 200; // borders that are drawn as one

/** arcs: x and y of each in the plane; boxes: [west, north, east, south] of each; parts: of each area its rings as places of arcs, or null. */
function outlinesOf(level) {
  level.outlines = level.outlines || unpackedOutlines(level.topology);
  return level.outlines;
}

function unpackedOutlines({ arcs: packed, transform, objects }) {
  const [[wide, high], [west, south]] = transform ? [transform.scale, transform.translate] : [[1, 1], [0, 0]];
  const arcs = packed.map((steps) => {
    const arc = new Float64Array(2 * steps.length);
    let [x, y] = [0, 0];
    steps.forEach((step, place) => {
      [x, y] = transform ? [x + step[0], y + step[1]] : step;
      [arc[2 * place], arc[2 * place + 1]] = inPlane((x * wide + west) * DEGREE, (y * high + south) * DEGREE);
    });
    return arc;
  });
  const parts = objects.areas.geometries.map(({ type, arcs: own }) => {
    const rings = type === "Polygon" ? own : type === "MultiPolygon" ? own.flat() : [];
    return rings.length ? rings : null;
  });
  const boxes = arcs.map(boxOfArc);
  return { arcs, boxes, parts, areas: parts.map((rings) => rings && unitedBox(rings.flat().map((arc) => boxes[arc < 0 ? ~arc : arc]))), steps: new Map() };
}

function boxOfArc(arc) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < arc.length; at += 2) {
    box[0] = Math.min(box[0], arc[at]);
    box[1] = Math.min(box[1], arc[at + 1]);
    box[2] = Math.max(box[2], arc[at]);
    box[3] = Math.max(box[3], arc[at + 1]);
  }
  return box;
}

function unitedBox(boxes) {
  return boxes.reduce(
    (all, box) => [Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Whether two boxes meet. */
function meet(one, other) {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}

/** The step of zoom for which outlines are kept: as fine as can be seen, or finer. */
function stepOf(level, zoom) {
  const { arcs, steps } = outlinesOf(level);
  const step = Math.max(Math.ceil(zoom), 0);
  if (!steps.has(step)) {
    const side = 256 * 2 ** step;
    steps.set(step, { side, arcs: arcs.map((arc) => coarserArc(arc, APART / side)), areas: [], borders: null });
  }
  return steps.get(step);
}

/** The arcs with as many corners as can be told apart at a zoom; the ends of each stay where they are. */
function arcsAt(level, zoom) {
  return stepOf(level, zoom).arcs;
}

function coarserArc(arc, apart) {
  const kept = [arc[0], arc[1]];
  let [x, y] = kept;
  const last = arc.length - 2;
  for (let at = 2; at < last; at += 2) {
    if (Math.abs(arc[at] - x) >= apart || Math.abs(arc[at + 1] - y) >= apart) {
      [x, y] = [arc[at], arc[at + 1]];
      kept.push(x, y);
    }
  }
  if (last > 0) {
    kept.push(arc[last], arc[last + 1]);
  }
  return kept.length === arc.length ? arc : Float64Array.from(kept);
}

/** Calls go(x, y, first) for each corner of the rings of an area, in the plane. */
function walkRings(rings, arcs, go) {
  for (const ring of rings) {
    let first = true;
    for (const number of ring) {
      const arc = arcs[number < 0 ? ~number : number];
      const [start, end, step] = number < 0 ? [arc.length - 2, -2, -2] : [0, arc.length, 2];
      for (let at = first ? start : start + step; at !== end; at += step) {
        go(arc[at], arc[at + 1], first);
        first = false;
      }
    }
  }
}

/** The corner of a level, from which its paths are measured: as a canvas has only seven digits. */
function cornerOf(level) {
  const found = outlinesOf(level);
  found.corner = found.corner || unitedBox(found.areas.filter(Boolean));
  return found.corner;
}

/** The outline of an area as a path, in pixels at a step of zoom from the corner of its level. */
function areaPath(level, step, index) {
  if (!step.areas[index]) {
    const [west, north] = cornerOf(level);
    const path = new Path2D();
    walkRings(outlinesOf(level).parts[index], step.arcs, (x, y, first) =>
      path[first ? "moveTo" : "lineTo"]((x - west) * step.side, (y - north) * step.side),
    );
    step.areas[index] = path;
  }
  return step.areas[index];
}

/** All borders of a level, each once though two areas share it, in some paths with their boxes. */
function borderPaths(level, step) {
  if (!step.borders) {
    const { boxes } = outlinesOf(level);
    const [west, north] = cornerOf(level);
    step.borders = [];
    step.arcs.forEach((arc, place) => {
      if (place % TOGETHER === 0) {
        step.borders.push({ path: new Path2D(), boxes: [] });
      }
      const { path, boxes: own } = step.borders.at(-1);
      own.push(boxes[place]);
      for (let at = 0; at < arc.length; at += 2) {
        path[at ? "lineTo" : "moveTo"]((arc[at] - west) * step.side, (arc[at + 1] - north) * step.side);
      }
    });
    step.borders = step.borders.map(({ path, boxes: own }) => ({ path, box: unitedBox(own) }));
  }
  return step.borders;
}

/** The place of the area of a level under a place of the plane, the one drawn last; -1 where there is none. */
function areaUnder(level, [x, y], zoom) {
  const { parts, areas } = outlinesOf(level);
  const arcs = arcsAt(level, zoom);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const box = areas[index];
    if (box && x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3] && isInside(parts[index], arcs, x, y)) {
      return index;
    }
  }
  return -1;
}

/** Whether a ray from the place crosses the outline an odd number of times. */
function isInside(rings, arcs, x, y) {
  let inside = false;
  let [beforeX, beforeY] = [0, 0];
  walkRings(rings, arcs, (nextX, nextY, first) => {
    if (!first && nextY > y !== beforeY > y && x < beforeX + ((y - beforeY) * (nextX - beforeX)) / (nextY - beforeY)) {
      inside = !inside;
    }
    [beforeX, beforeY] = [nextX, nextY];
  });
  return inside;
}

/** Latitudes and longitudes of an area in Leaflet's form; null without shape. */
function ringsOf(level, index) {
  const { geometries } = level.topology.objects.areas;
  if (!outlinesOf(level).parts[index]) {
    return null;
  }
  const { geometry } = topojson.feature(level.topology, geometries[index]);
  return L.GeoJSON.coordsToLatLngs(geometry.coordinates, geometry.type === "Polygon" ? 1 : 2);
}

function placeInPlane({ lat, lng }) {
  return inPlane(lng * DEGREE, lat * DEGREE);
}

/** The bounds of a box of the plane as Leaflet has them. */
function boundsOfBox([west, north, east, south]) {
  const at = (x, y) => L.CRS.EPSG3857.pointToLatLng(L.point(256 * x, 256 * y), 0);
  return L.latLngBounds(at(west, south), at(east, north));
}

/** Of an area; null without shape. */
function boundsOf(level, index) {
  const box = outlinesOf(level).areas[index];
  return box ? boundsOfBox(box) : null;
}

/** The extent of all shapes of a level. */
function extentOf(level) {
  const some = outlinesOf(level).parts.some(Boolean);
  return some ? boundsOfBox(cornerOf(level)) : L.latLngBounds([-55, -170], [75, 170]);
}
