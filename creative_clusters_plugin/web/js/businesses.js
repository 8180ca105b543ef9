"use strict";
// Businesses: unpacked once, in the order of the squares that gather them, and found again by area, cluster, sector and name.

const DEGREE = 100000; // parts of a degree in the content
const SQUARE = 80; // pixels: the widest square whose businesses are gathered into one mark
const firms = content.businesses ? unpackedFirms(content.businesses) : null;
const clusters = content.clusters || [];
const sectorsHidden = new Set(firms && firms.rest >= 0 ? [firms.rest] : []);

/** Values of steps from one to the next. */
function summed(steps) {
  const values = new Float64Array(steps.length);
  let value = 0;
  for (let place = 0; place < steps.length; place += 1) {
    value += steps[place];
    values[place] = value;
  }
  return values;
}

/** [value, how often, …] as the values. */
function unrolled(runs, length) {
  const values = new Int32Array(length);
  let place = 0;
  for (let turn = 0; turn < runs.length; turn += 2) {
    values.fill(runs[turn], place, place + runs[turn + 1]);
    place += runs[turn + 1];
  }
  return values;
}

/** Longitude and latitude, in parts of a degree, in the plane that the map is drawn in: from 0 to 1, y to the south. */
function inPlane(x, y) {
  const sine = Math.sin(((y / DEGREE) * Math.PI) / 180);
  return [x / DEGREE / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function unpackedFirms(given) {
  const found = { ...given, levels: given.tree.map((level) => unpackedSquares(level, given.square)), rest: -1 };
  if (given.with_rest) {
    found.rest = given.sectors.length - 1;
  }
  if (!given.points) {
    return found;
  }
  const { points } = given;
  const count = points.sector.length;
  found.count = count;
  found.lng = summed(points.x);
  found.lat = summed(points.y);
  found.sector = Uint16Array.from(points.sector);
  found.band = points.band ? Uint8Array.from(points.band) : null;
  found.x = new Float64Array(count);
  found.y = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    [found.x[place], found.y[place]] = inPlane(found.lng[place], found.lat[place]);
  }
  found.totals = new Array(given.sectors.length).fill(0);
  points.sector.forEach((sector) => {
    found.totals[sector] += 1;
  });
  found.inside = Object.fromEntries(Object.entries(given.inside).map(([key, runs]) => [key, unrolled(runs, count)]));
  return found;
}

/** Squares of one depth: where their businesses are in the plane, and how many of each sector. */
function unpackedSquares(level, [west, north, side]) {
  const width = side / 2 ** level.depth;
  const squares = [...summed(level.cell)].map((cell, place) => {
    let column = 0;
    let row = 0;
    for (let bit = 0; bit < level.depth; bit += 1) {
      column |= ((cell >> (2 * bit)) & 1) << bit;
      row |= ((cell >> (2 * bit + 1)) & 1) << bit;
    }
    const at = level.at[place];
    return {
      x: west + (column + ((at & 15) + 0.5) / 16) * width,
      y: north + (row + ((at >> 4) + 0.5) / 16) * width,
      by: level.by[place],
      corner: [west + column * width, north + row * width, width],
    };
  });
  return { depth: level.depth, squares };
}

/** The depth of the squares to be drawn at a zoom; null where each business has a dot of its own. */
function squaresAt(zoom) {
  const depth = Math.max(Math.ceil(Math.log2((firms.square[2] * 256 * 2 ** zoom) / SQUARE)), 0);
  if (!firms.points) {
    return firms.levels[Math.min(depth, firms.levels.length - 1)] || null;
  }
  return depth < dotDepth() ? firms.levels[depth] : null;
}

/** The depth of squares from which there are dots; the other industries, where they are shown, are many. */
function dotDepth() {
  return sectorsHidden.has(firms.rest) ? Math.min(firms.dots_from, firms.levels.length) : firms.levels.length;
}

/** Businesses of a square by sector, those that are hidden left out: [[sector, count], …]. */
function shownOf(by) {
  const pairs = [];
  for (let place = 0; place < by.length; place += 2) {
    if (!sectorsHidden.has(by[place])) {
      pairs.push([by[place], by[place + 1]]);
    }
  }
  return pairs;
}

/** Positions of the businesses in an area, or in a cluster; those of hidden sectors left out. */
function firmsInArea(area) {
  const inside = firms.inside[area.level];
  const found = [];
  for (let place = 0; place < firms.count; place += 1) {
    if (inside[place] === area.index && !sectorsHidden.has(firms.sector[place])) {
      found.push(place);
    }
  }
  return found;
}

function firmsInCluster(index) {
  const runs = clusters[index].inside || [];
  const found = [];
  for (let turn = 0; turn < runs.length; turn += 2) {
    for (let place = runs[turn]; place < runs[turn] + runs[turn + 1]; place += 1) {
      if (!sectorsHidden.has(firms.sector[place])) {
        found.push(place);
      }
    }
  }
  return found;
}

/** All at the very place of a business. */
function firmsBeside(place) {
  const same = (other) => firms.lng[other] === firms.lng[place] && firms.lat[other] === firms.lat[place];
  let first = place;
  let last = place;
  while (first > 0 && same(first - 1)) {
    first -= 1;
  }
  while (last < firms.count - 1 && same(last + 1)) {
    last += 1;
  }
  return Array.from({ length: last - first + 1 }, (none, step) => first + step).filter(
    (other) => other === place || !sectorsHidden.has(firms.sector[other]),
  );
}

/** [sector, count] of businesses, the most frequent first. */
function sectorCounts(places) {
  const counts = new Map();
  for (const place of places) {
    counts.set(firms.sector[place], (counts.get(firms.sector[place]) || 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}

function sectorName(sector) {
  return firms.sectors[sector].name;
}

function firmName(place) {
  const names = firms.points.names;
  return (names && names[place]) || word("unnamed_business");
}

function firmLink(place) {
  const { link, links } = firms.points;
  return links && links[place] !== null ? link + links[place] : null;
}

function bandName(place) {
  return firms.band ? said(firms.bands[firms.band[place]]) : null;
}

/** Name of a cluster, or its main sector where it has none. */
function clusterName(index) {
  const { name, main_sector: sector, cluster } = clusters[index];
  return name || word("cluster_number", { number: cluster, sector: sector || "" }).trim();
}

function clusterRings(index) {
  return clusters[index].rings.map((ring) => ring.map(([x, y]) => L.latLng(y / DEGREE, x / DEGREE)));
}

/** A cluster with what is around it. */
function clusterBounds(index) {
  return L.latLngBounds(clusterRings(index).flat()).pad(0.4);
}
