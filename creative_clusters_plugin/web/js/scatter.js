"use strict";
// Two figures against each other: a dot for each area. What is brushed among the dots is lit on the map and in the ranking.

const SCATTER = { width: 320, height: 270, left: 44, right: 10, top: 10, bottom: 26, dot: 3.2, near: 10, least: 6 };
const QUADRANTS = ["only_second", "high_both", "low_both", "only_first"]; // as they lie, line by line
const scatter = { dots: [], path: null, lasso: false, middles: [0, 0] };

function startScatter() {
  const canvas = byId("scatter");
  byId("against").addEventListener("change", (event) => change({ against: event.target.value || null }));
  byId("lasso").addEventListener("click", () => {
    scatter.lasso = !scatter.lasso;
    byId("lasso").setAttribute("aria-pressed", String(scatter.lasso));
  });
  byId("light-all").addEventListener("click", () => {
    light(null);
    byId("against").focus({ preventScroll: true });
  });
  byId("lit-group").addEventListener("click", groupOfLit);
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    scatter.path = [dotPlace(event)];
  });
  canvas.addEventListener("pointermove", (event) => {
    if (scatter.path) {
      scatter.path.push(dotPlace(event));
      drawScatter();
    }
  });
  canvas.addEventListener("pointerup", endBrush);
  canvas.addEventListener("pointercancel", () => {
    scatter.path = null;
    drawScatter();
  });
}

function dotPlace(event) {
  const box = byId("scatter").getBoundingClientRect();
  return [
    ((event.clientX - box.left) * SCATTER.width) / box.width,
    ((event.clientY - box.top) * SCATTER.height) / box.height,
  ];
}

/** Lights what the rectangle or the lasso holds; a click opens the area whose dot is nearest. */
function endBrush() {
  const { path } = scatter;
  scatter.path = null;
  if (!path) {
    return;
  }
  const [[x, y]] = path;
  const moved = path.some(([other, another]) => Math.hypot(other - x, another - y) > SCATTER.least);
  if (!moved) {
    chooseDot(x, y);
    return;
  }
  const inside = holder(path);
  const own = new Set(scatter.dots.filter((dot) => inside(dot.x, dot.y)).map(({ index }) => index));
  light(own.size ? own : null, "dots");
}

function chooseDot(x, y) {
  const far = (dot) => Math.hypot(dot.x - x, dot.y - y);
  const nearest = scatter.dots.reduce((best, dot) => (!best || far(dot) < far(best) ? dot : best), null);
  if (nearest && far(nearest) <= SCATTER.near) {
    selectArea({ level: levelShown().key, index: nearest.index }, "list");
  } else {
    light(null);
  }
}

/** Says of a place whether the rectangle between both ends of a path, or the lasso along it, holds it. */
function holder(path) {
  if (!scatter.lasso) {
    const [[left, right], [upper, lower]] = [0, 1].map((axis) =>
      [path[0][axis], path.at(-1)[axis]].sort((one, other) => one - other),
    );
    return (x, y) => x >= left && x <= right && y >= upper && y <= lower;
  }
  return (x, y) =>
    path.reduce((within, [ax, ay], place) => {
      const [bx, by] = path[(place + 1) % path.length];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !within : within;
    }, false);
}

function secondYear(measure, level) {
  const years = yearsOf(measure, level);
  return years.includes(state.year) ? state.year : years.at(-1) || null;
}

function fillAgainst() {
  const numbers = content.measures.filter(({ kind }) => kind === "number");
  const option = (measure) => element("option", { value: measure.key }, shortened(said(measure.title), 80));
  byId("against").replaceChildren(element("option", { value: "" }, word("second_none")), ...numbers.map(option));
  byId("scatter-part").hidden = numbers.length < 2;
  byId("against").value = state.against || "";
}

/** The dots, their middles, and what is said of them. */
function showScatter() {
  const second = state.against ? measures.get(state.against) : null;
  const first = measureShown();
  const level = levelShown();
  const values = second ? valuesOf(second, level.key, secondYear(second, level.key)) : null;
  const own = valuesShown();
  byId("against").value = state.against || "";
  const fits = Boolean(values && own && first.kind === "number");
  byId("scatter-body").hidden = !fits;
  byId("scatter-none").hidden = fits || !second;
  scatter.dots = fits ? dotsOf(own, values) : [];
  if (!fits) {
    return;
  }
  scatter.middles = [middleOf(first, own), middleOf(second, values)];
  const title = word("scatter_of", { first: shortened(said(first.title), 60), second: shortened(said(second.title), 60) });
  byId("scatter").setAttribute("aria-label", title);
  byId("scatter-axes").replaceChildren(quoted(`→ ${said(first.title)}`, 80), element("br"), quoted(`↑ ${said(second.title)}`, 80));
  showQuadrants(first, second);
  drawScatter();
}

function middleOf(measure, values) {
  if (isNumber(measure.middle)) {
    return measure.middle;
  }
  const known = values.filter(isNumber).sort((one, other) => one - other);
  return known.length ? known[Math.floor((known.length - 1) / 2)] : 0;
}

function dotsOf(own, values) {
  const dots = own
    .map((value, index) => ({ index, first: value, second: values[index] }))
    .filter(({ first, second }) => isNumber(first) && isNumber(second));
  const { width, height, left, right, top, bottom } = SCATTER;
  scatter.ends = ["first", "second"].map((key) => endsOf(dots.map((dot) => dot[key])));
  const [across, up] = scatter.ends;
  for (const dot of dots) {
    dot.x = left + ((dot.first - across.low) / across.wide) * (width - left - right);
    dot.y = height - bottom - ((dot.second - up.low) / up.wide) * (height - top - bottom);
  }
  return dots;
}

function endsOf(values) {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const edge = 0.04 * (high - low || 1); // so that no dot lies on the frame
  return { low: low - edge, wide: high - low + 2 * edge || 1, lowest: low, highest: high };
}

/** Which quadrant a dot is in, as a place in QUADRANTS. A value at the middle counts as low. */
function quadrantOf(dot) {
  return (dot.second > scatter.middles[1] ? 0 : 2) + (dot.first > scatter.middles[0] ? 1 : 0);
}

/** The quadrants as buttons that light their areas: with the keyboard, what the brush is with the pointer. */
function showQuadrants(first, second) {
  const box = byId("quadrants");
  const at = [...box.children].indexOf(document.activeElement);
  const names = { first: shortened(said(first.short || first.title), 40), second: shortened(said(second.short || second.title), 40) };
  box.replaceChildren(
    ...QUADRANTS.map((key, place) => {
      const own = scatter.dots.filter((dot) => quadrantOf(dot) === place).map(({ index }) => index);
      const lit = state.lit?.by === "quadrant" && state.lit.what === place;
      const act = { click: () => light(lit ? null : new Set(own), "quadrant", place) };
      const given = { type: "button", "aria-pressed": String(lit), disabled: !own.length };
      return element("button", { ...given, on: act }, labelled(word(key, names), figure(own.length)));
    }),
  );
  box.children[at]?.focus({ preventScroll: true });
  const count = litCoarse().length;
  byId("light-all").hidden = !litTest();
  byId("lit-group").hidden = count < 2 || count > MOST_TOGETHER || !firstRowOf("summary", litCoarse()[0]);
  byId("lit-group").textContent = word("group_of_lit", { count: figure(count) });
}

/** Indices of the areas that are lit, where the first level is on the map. */
function litCoarse() {
  const lit = levelShown() === coarse ? litTest() : null;
  return lit ? coarse.ids.map((id, index) => index).filter(lit) : [];
}

function groupOfLit() {
  leadTo({ group: litCoarse().join(","), together: true, area: null, compared: null, firm: null, cluster: null, network: null }, "jump");
}

function drawScatter() {
  const canvas = byId("scatter");
  const { width, height } = SCATTER;
  const scale = Math.max(2, devicePixelRatio);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  drawAxes(pen);
  const [lit, ink] = [litTest(), inkOf("ink")];
  const chosen = state.area && state.area.level === levelShown().key ? state.area.index : -1;
  for (const front of [false, true]) {
    for (const dot of scatter.dots.filter(({ index }) => (!lit || lit(index)) === front)) {
      drawDot(pen, dot, front ? 1 : 0.18, dot.index === chosen, ink);
    }
  }
  if (scatter.path) {
    drawPath(pen);
  }
}

function drawAxes(pen) {
  const { width, height, left, right, top, bottom } = SCATTER;
  pen.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  pen.fillStyle = inkOf("muted");
  pen.strokeStyle = inkOf("edge");
  pen.strokeRect(left, top, width - left - right, height - top - bottom);
  const [across, up] = scatter.ends;
  const [first, second] = [measureShown(), measures.get(state.against)];
  pen.textAlign = "left";
  pen.fillText(shownValue(first, across.lowest), left, height - 10);
  pen.textAlign = "right";
  pen.fillText(shownValue(first, across.highest), width - right, height - 10);
  pen.fillText(shownValue(second, up.lowest), left - 4, height - bottom, left - 6);
  pen.fillText(shownValue(second, up.highest), left - 4, top + 10, left - 6);
  pen.setLineDash([4, 3]);
  const x = left + ((scatter.middles[0] - across.low) / across.wide) * (width - left - right);
  const y = height - bottom - ((scatter.middles[1] - up.low) / up.wide) * (height - top - bottom);
  drawLine(pen, [Math.min(Math.max(x, left), width - right), top], [Math.min(Math.max(x, left), width - right), height - bottom]);
  drawLine(pen, [left, Math.min(Math.max(y, top), height - bottom)], [width - right, Math.min(Math.max(y, top), height - bottom)]);
  pen.setLineDash([]);
}

function drawLine(pen, from, to) {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

function drawDot(pen, dot, strength, chosen, ink) {
  pen.globalAlpha = strength;
  pen.beginPath();
  pen.arc(dot.x, dot.y, chosen ? 2 * SCATTER.dot : SCATTER.dot, 0, 2 * Math.PI);
  pen.fillStyle = colourOf(measureShown(), dot.first);
  pen.fill();
  pen.lineWidth = chosen ? 2.5 : 0.6;
  pen.strokeStyle = ink;
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawPath(pen) {
  const [from, to] = [scatter.path[0], scatter.path.at(-1)];
  pen.strokeStyle = inkOf("accent");
  pen.lineWidth = 1.5;
  pen.beginPath();
  if (scatter.lasso) {
    scatter.path.forEach((place) => pen.lineTo(...place));
    pen.closePath();
  } else {
    pen.rect(from[0], from[1], to[0] - from[0], to[1] - from[1]);
  }
  pen.stroke();
}
