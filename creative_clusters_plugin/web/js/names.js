"use strict";
// Names on the map: of areas that have room for theirs, and of places, the largest first, more of them the nearer one comes.

const NAMES = { area: 12, place: 12, first: 10, more: 6, longest: 40 };
const places = content.places || { x: [], y: [], names: [] };

/** Writes the names for which there is room. taken: boxes [left, top, right, bottom] of what is there already. */
function drawNames(pen, one, look, taken) {
  const frame = frameOf(one);
  const size = one.getSize();
  pen.lineJoin = "round";
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  taken.push(...coveredBy(one));
  const written = drawAreaNames(pen, frame, size, look, taken);
  drawPlaceNames(pen, frame, size, look, taken, { written, rest: NAMES.first + Math.round(NAMES.more * Math.max(one.getZoom() - map.whole, 0)) });
}

/** Gives the names that are written. */
function drawAreaNames(pen, [left, top, side], { x: width, y: height }, look, taken) {
  const level = levelShown();
  const written = new Set();
  pen.font = `600 ${NAMES.area}px ${fontOf()}`;
  outlinesOf(level).areas.forEach((box, index) => {
    const point = box && level.points[index];
    if (!point) {
      return;
    }
    const room = (box[2] - box[0]) * side;
    const [x, y] = inPlane(point[0] * DEGREE, point[1] * DEGREE);
    const at = [x * side - left, y * side - top];
    if (room < 24 || (box[3] - box[1]) * side < NAMES.area || outside(at, width, height)) {
      return;
    }
    const text = shortened(level.names[index] || level.ids[index], NAMES.longest);
    const wide = pen.measureText(text).width;
    if (wide < room && isWhole(at, wide, width) && writeName(pen, text, at, wide, NAMES.area, look, taken)) {
      written.add(text);
    }
  });
  return written;
}

/** written: names of areas, which their main towns often share: these get their dot alone; rest: how many more names. */
function drawPlaceNames(pen, [left, top, side], { x: width, y: height }, look, taken, { written, rest }) {
  pen.font = `${NAMES.place}px ${fontOf()}`;
  for (let place = 0; place < places.names.length && rest > 0; place += 1) {
    const [x, y] = inPlane(places.x[place], places.y[place]);
    const at = [x * side - left, y * side - top];
    if (outside(at, width, height)) {
      continue;
    }
    const text = shortened(places.names[place], NAMES.longest);
    const wide = pen.measureText(text).width;
    const room = isWhole(at, wide, width);
    if (written.has(text) || (room && writeName(pen, text, [at[0], at[1] - 9], wide, NAMES.place, look, taken))) {
      pen.fillStyle = MAP_COLOURS[look].mark;
      pen.beginPath();
      pen.arc(...at, 2.2, 0, 2 * Math.PI);
      pen.fill();
      rest -= 1;
    }
  }
}

/** What the buttons on the map cover; a picture of it has none. */
function coveredBy(one) {
  return one === map ? [[0, 0, 56, 128]] : [];
}

/** Whether a name around a place is in view from end to end: half a name says little. */
function isWhole([x], wide, width) {
  return x > wide / 2 && x < width - wide / 2;
}

function outside([x, y], width, height) {
  return x < 0 || y < 0 || x > width || y > height;
}

function writeName(pen, text, [x, y], wide, size, look, taken) {
  const box = [x - wide / 2 - 3, y - size / 2 - 2, x + wide / 2 + 3, y + size / 2 + 2];
  const meets = (other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1];
  if (taken.some(meets)) {
    return false;
  }
  taken.push(box);
  pen.strokeStyle = MAP_COLOURS[look].halo;
  pen.lineWidth = 3;
  pen.globalAlpha = 0.85;
  pen.strokeText(text, x, y);
  pen.globalAlpha = 1;
  pen.fillStyle = MAP_COLOURS[look].mark;
  pen.fillText(text, x, y);
  return true;
}

function selectPlace(index) {
  const zoom = Math.max(map.getZoom(), map.whole + 3.5);
  map.setView([places.y[index] / DEGREE, places.x[index] / DEGREE], zoom, { animate: gliding() });
  announce(places.names[index]);
  byId("map").focus({ preventScroll: true });
}
