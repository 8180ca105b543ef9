"use strict";
// What lies above the areas, on a canvas of its own: outlines of clusters, businesses or their counts, lines to peers, names.

const DOT = 4.5;
const RINGS = { least: 12, most: 30 }; // radius of a count's mark
const SMALLEST = 14; // pixels across an outline that can be told from a blot
const overlay = { canvas: null, marks: [], outlines: [], clustersShown: true, firmsShown: true, waiting: false };

function startOverlay() {
  const pane = map.createPane("overlay");
  pane.style.zIndex = 405;
  pane.style.pointerEvents = "none";
  overlay.canvas = element("canvas", { "aria-hidden": "true", class: "overlay" });
  pane.append(overlay.canvas);
  map.on("zoomstart", () => {
    overlay.canvas.hidden = true;
  });
  map.on("moveend zoomend resize", drawOverlay);
  map.on("move", drawOverlaySoon);
  drawOverlay();
}

/** Before the next frame, however often it is asked for. */
function drawOverlaySoon() {
  if (!overlay.waiting) {
    overlay.waiting = true;
    requestAnimationFrame(() => {
      overlay.waiting = false;
      if (!map._animatingZoom) {
        drawOverlay();
      }
    });
  }
}

function drawOverlay() {
  const { x: width, y: height } = map.getSize();
  const scale = Math.min(devicePixelRatio || 1, 2);
  const { canvas } = overlay;
  canvas.hidden = false;
  if (canvas.width !== width * scale || canvas.height !== height * scale) {
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  const pen = canvas.getContext("2d");
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
  drawAbove(pen, map, theme.name);
}

/** Where a place of the plane is on a map: [origin x, origin y, pixels of the plane's side]. */
function frameOf(one) {
  const corner = one.project(one.containerPointToLatLng([0, 0]));
  return [corner.x, corner.y, 256 * 2 ** one.getZoom()];
}

function drawAbove(pen, one, look) {
  overlay.marks = [];
  overlay.outlines = [];
  drawGroup(pen, one, look);
  drawPeers(pen, one, look);
  if (clusters.length && overlay.clustersShown) {
    drawClusters(pen, one, look);
  }
  if (firms && overlay.firmsShown && firmsVisible(one)) {
    drawFirms(pen, one, look);
  } else {
    fade(one, 1);
  }
  const counted = overlay.marks.filter(({ square }) => square);
  drawNames(
    pen,
    one,
    look,
    counted.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]),
  );
}

/** Dots are to be seen against the colours of the areas; the legend goes with them. */
function fade(one, opacity) {
  if (one === map) {
    document.body.classList.toggle("pale", opacity < 1);
  }
  for (const pane of ["areas", "second"]) {
    one.getPane(pane)?.style.setProperty("opacity", opacity);
  }
}

/** From a zoom on: over a whole country they would hide the areas. */
function firmsVisible(one) {
  return coarse.ids.length < 10 || one.getZoom() >= map.whole + 0.7;
}

function drawClusters(pen, one, look) {
  const view = one.getBounds().pad(0.1);
  clusters.forEach((cluster, index) => {
    cluster.latLngs = cluster.latLngs || clusterRings(index);
    cluster.bounds = cluster.bounds || L.latLngBounds(cluster.latLngs.flat());
    const corners = [cluster.bounds.getNorthWest(), cluster.bounds.getSouthEast()].map((corner) => one.latLngToContainerPoint(corner));
    if (!view.intersects(cluster.bounds) || corners[0].distanceTo(corners[1]) < SMALLEST) {
      return;
    }
    const path = new Path2D();
    for (const ring of cluster.latLngs) {
      ring.forEach((place, turn) => {
        const { x, y } = one.latLngToContainerPoint(place);
        path[turn ? "lineTo" : "moveTo"](x, y);
      });
      path.closePath();
    }
    const chosen = state.cluster === index;
    pen.setLineDash(clusterSure(cluster) ? [] : [5, 4]);
    pen.strokeStyle = MAP_COLOURS[look].halo;
    pen.lineWidth = chosen ? 7 : 4.5;
    pen.stroke(path);
    pen.strokeStyle = MAP_COLOURS[look].cluster;
    pen.lineWidth = chosen ? 4 : 2;
    pen.stroke(path);
    pen.setLineDash([]);
    overlay.outlines.push({ path, index });
  });
}

function clusterSure(cluster) {
  return cluster.class ? cluster.class === "cluster" : !isNumber(cluster.q) || cluster.q <= 0.05;
}

function drawFirms(pen, one, look) {
  const frame = frameOf(one);
  const level = squaresAt(one.getZoom());
  fade(one, level ? 1 : 0.5);
  if (level) {
    drawCounts(pen, level, frame, one.getSize(), look);
  } else if (firms.points) {
    drawDots(pen, frame, one.getSize(), look);
  }
  if (firms.points && state.firm !== null) {
    drawChosen(pen, frame, look);
  }
}

/** A ring around the business that is chosen, also where its sector is hidden or gathered into counts. */
function drawChosen(pen, [left, top, side], look) {
  const [x, y] = [firms.x[state.firm] * side - left, firms.y[state.firm] * side - top];
  for (const [colour, width] of [
    [MAP_COLOURS[look].halo, 5.5],
    [MAP_COLOURS[look].mark, 2.5],
  ]) {
    pen.beginPath();
    pen.arc(x, y, DOT + 5, 0, 2 * Math.PI);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  }
}

function drawCounts(pen, level, [left, top, side], { x: width, y: height }, look) {
  const seen = [];
  let most = 1;
  for (const square of level.squares) {
    const x = square.x * side - left;
    const y = square.y * side - top;
    if (x < -RINGS.most || y < -RINGS.most || x > width + RINGS.most || y > height + RINGS.most) {
      continue;
    }
    const pairs = shownOf(square.by);
    const count = pairs.reduce((sum, pair) => sum + pair[1], 0);
    if (count) {
      most = Math.max(most, count);
      seen.push({ x, y, pairs, count, square });
    }
  }
  seen.sort((one, other) => one.count - other.count);
  for (const mark of seen) {
    mark.r = RINGS.least + (RINGS.most - RINGS.least) * Math.sqrt(mark.count / most);
    drawCount(pen, mark, look);
    overlay.marks.push(mark);
  }
}

/** A ring of the sectors' shares around the number. */
function drawCount(pen, { x, y, r, pairs, count }, look) {
  const { ground, mark, halo } = MAP_COLOURS[look];
  pen.beginPath();
  pen.arc(x, y, r + 1.5, 0, 2 * Math.PI);
  pen.fillStyle = halo;
  pen.fill();
  let start = -Math.PI / 2;
  for (const [sector, part] of pairs) {
    const end = start + (2 * Math.PI * part) / count;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, r, start, end);
    pen.fillStyle = firms.sectors[sector].colour;
    pen.fill();
    start = end;
  }
  pen.beginPath();
  pen.arc(x, y, r - 4, 0, 2 * Math.PI);
  pen.fillStyle = ground;
  pen.fill();
  pen.fillStyle = mark;
  pen.font = `600 ${r < 15 ? 10 : 12}px ${fontOf()}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(briefly(count), x, y + 0.5);
}

/** A number with at most three figures, as a mark has room for. */
function briefly(count) {
  return count < 1000 ? String(count) : `${figure(count / 1000, 0, count < 10000 ? 1 : 0)}k`;
}

function fontOf() {
  fontOf.known = fontOf.known || getComputedStyle(document.body).fontFamily;
  return fontOf.known;
}

function drawDots(pen, [left, top, side], { x: width, y: height }, look) {
  pen.lineWidth = 1;
  pen.strokeStyle = MAP_COLOURS[look].halo;
  for (let place = 0; place < firms.count; place += 1) {
    const x = firms.x[place] * side - left;
    const y = firms.y[place] * side - top;
    const first = place;
    // what shares a place stands side by side
    while (place + 1 < firms.count && firms.x[place + 1] === firms.x[first] && firms.y[place + 1] === firms.y[first]) {
      place += 1;
    }
    if (x < -9 || y < -9 || x > width + 9 || y > height + 9) {
      continue;
    }
    const here = [];
    for (let other = first; other <= place; other += 1) {
      if (!sectorsHidden.has(firms.sector[other])) {
        here.push(other);
      }
    }
    if (!here.length) {
      continue;
    }
    const r = DOT + Math.min(5, 1.5 * Math.log2(here.length));
    pen.beginPath();
    pen.arc(x, y, r, 0, 2 * Math.PI);
    pen.fillStyle = firms.sectors[here.length > 1 ? sectorCounts(here)[0][0] : firms.sector[here[0]]].colour;
    pen.fill();
    pen.stroke();
    if (here.length > 1) {
      pen.beginPath();
      pen.arc(x, y, 1.6, 0, 2 * Math.PI);
      pen.fillStyle = "#ffffff";
      pen.fill();
    }
    overlay.marks.push({ x, y, r, here });
  }
}
