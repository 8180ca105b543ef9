"use strict";
// Which areas are lit: those of a class or a range of the legend, or those brushed among the dots of the scatter.

/** Says of an index whether it is lit, on the level that is on the map; null where all are. */
function litTest() {
  const { lit, brush } = state;
  if (lit && lit.level === levelShown().key) {
    return (index) => lit.own.has(index);
  }
  const values = valuesShown() || [];
  return brush === null ? null : (index) => classOf(measureShown(), values[index]) === brush;
}

/** Lights the areas of a set of indices, all with null; by: 'class', 'range', 'quadrant' or 'dots'. */
function light(own, by, what = null) {
  change({ brush: null, lit: own ? { level: levelShown().key, own, by, what } : null });
  announce(own ? word("lit_areas", { count: figure(own.size) }) : word("lit_none"));
}

/** What another figure leaves lit: areas that were brushed as dots, but no class, range or quadrant of the one before. */
function forgetLit() {
  state.brush = null;
  if (state.lit && state.lit.by !== "dots") {
    state.lit = null;
  }
}

const HISTOGRAM = { bins: 30, width: 300, height: 54 };

/** Bounds of the bins of a histogram: the ends of the values, the highest three in a hundred in the last bin. */
function binEnds(known) {
  const sorted = [...known].sort((one, other) => one - other);
  const [low, high] = [sorted[0], sorted[Math.floor(0.97 * (sorted.length - 1))]];
  return { low, step: (high - low) / HISTOGRAM.bins || 1 };
}

function binOf(value, { low, step }) {
  return Math.max(0, Math.min(HISTOGRAM.bins - 1, Math.floor((value - low) / step)));
}

/** Bars of how many areas have which value, and two handles that light a range of them; none for classes. */
function showHistogram() {
  const box = byId("histogram");
  const values = valuesShown() || [];
  const known = values.filter(isNumber);
  const adjusting = box.contains(document.activeElement) ? document.activeElement.id : null;
  box.hidden = measureShown().kind !== "number" || known.length < 3;
  if (box.hidden) {
    box.replaceChildren();
    return;
  }
  const ends = binEnds(known);
  const lit = litTest();
  const counts = Array.from({ length: HISTOGRAM.bins }, () => ({ all: 0, lit: 0, colour: null }));
  values.forEach((value, index) => {
    if (isNumber(value)) {
      const bin = counts[binOf(value, ends)];
      bin.all += 1;
      bin.lit += !lit || lit(index) ? 1 : 0;
      bin.colour = colourOf(measureShown(), value);
    }
  });
  box.replaceChildren(histogramPicture(counts), ...rangeHandles(values, ends));
  if (adjusting) {
    byId(adjusting)?.focus({ preventScroll: true });
  }
}

function histogramPicture(counts) {
  const { width, height, bins } = HISTOGRAM;
  const most = Math.max(...counts.map(({ all }) => all));
  const bars = counts.flatMap((bin, place) => {
    const x = (place * width) / bins;
    return ["all", "lit"].map((kind) => {
      const tall = (height * bin[kind]) / most;
      const bar = drawing("rect", { class: `bin ${kind}`, x, y: height - tall, width: width / bins - 0.8, height: tall });
      if (kind === "lit" && bin.colour) {
        bar.style.fill = bin.colour;
      }
      return bar;
    });
  });
  return drawing("svg", { class: "histogram", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, bars);
}

function rangeHandles(values, ends) {
  const { bins } = HISTOGRAM;
  const own = state.lit && state.lit.by === "range" ? state.lit.what : [0, bins];
  const valueAt = (place) => ends.low + place * ends.step;
  const said = (place) => shownValue(measureShown(), valueAt(place));
  return ["range_from", "range_to"].map((key, end) => {
    const act = (event) => {
      const wanted = [...own];
      wanted[end] = Number(event.target.value);
      wanted[1 - end] = end ? Math.min(wanted[0], wanted[1] - 1) : Math.max(wanted[1], wanted[0] + 1);
      lightRange(values, ends, [Math.max(wanted[0], 0), Math.min(wanted[1], bins)]);
    };
    const given = { id: key, type: "range", min: end, max: bins - 1 + end, step: 1, value: own[end] };
    const told = end && own[1] === bins ? word("range_end") : said(own[end]);
    return element(
      "label",
      { class: "handle" },
      element("span", {}, `${word(key)} ${told}`),
      element("input", { ...given, "aria-valuetext": told, on: { input: act } }),
    );
  });
}

/** Lights the areas from one bin to another; over all bins, all. */
function lightRange(values, ends, [from, to]) {
  if (from === 0 && to === HISTOGRAM.bins) {
    light(null);
    return;
  }
  const own = new Set();
  values.forEach((value, index) => {
    const bin = isNumber(value) ? binOf(value, ends) : -1;
    if (bin >= from && bin < to) {
      own.add(index);
    }
  });
  light(own, "range", [from, to]);
}
