"use strict";
// From values to classes: colours on the map, rows of the legend, places in the ranking.

const MOST_EMPTY = 9; // classes of a legend that shows those without any area, too

/** Place of the class that a value is in; -1 without data. A value on a break is in the lower class, as in QGIS. */
function classOf(measure, value) {
  if (value === null || value === undefined) {
    return -1;
  }
  if (measure.kind === "class") {
    return value;
  }
  let place = 0;
  while (place < measure.breaks.length && value > measure.breaks[place]) {
    place += 1;
  }
  return place;
}

/** '#rrggbb', or null without data. */
function colourOf(measure, value) {
  const place = classOf(measure, value);
  if (place < 0) {
    return null;
  }
  return measure.kind === "class" ? measure.classes[place].colour : measure.colours[place];
}

/** Rows of the legend, from high to low: label, colour (null: no data), count of areas and, where areas are brushed, of those lit. */
function legendRows(measure, values, lit = null) {
  const labels = measure.kind === "class" ? measure.classes.map((one) => said(one.label)) : breakLabels(measure);
  const colours = measure.kind === "class" ? measure.classes.map((one) => one.colour) : measure.colours;
  const counts = new Array(labels.length).fill(0);
  const shining = new Array(labels.length + 1).fill(0);
  let without = 0;
  values.forEach((value, index) => {
    const place = classOf(measure, value);
    if (place < 0) {
      without += 1;
    } else {
      counts[place] += 1;
    }
    if (lit && lit(index)) {
      shining[place < 0 ? labels.length : place] += 1;
    }
  });
  const litIn = (place) => (lit ? shining[place] : undefined);
  const rows = labels.map((label, place) => ({ label, colour: colours[place], count: counts[place], lit: litIn(place), place }));
  if (measure.kind === "number") {
    rows.reverse();
  } else if (rows.length > MOST_EMPTY) {
    const some = rows.filter(({ count }) => count);
    rows.splice(0, rows.length, ...some);
  }
  return without ? [...rows, { label: word("no_data"), colour: null, count: without, lit: litIn(labels.length), place: -1 }] : rows;
}

function breakLabels(measure) {
  const unit = unitOf(measure);
  const ends = endsIn(measure);
  if (!ends.length) {
    return [word("all_values")];
  }
  const labels = [measure.zero ? said(measure.zero) : word("up_to", { value: ends[0] + unit })];
  for (let place = 1; place < ends.length; place += 1) {
    labels.push(word("over_to", { low: ends[place - 1], high: ends[place] + unit }));
  }
  labels.push(word("over", { value: ends.at(-1) + unit }));
  return labels;
}

/** The breaks as text: a digit more than values have, as many more as tell them apart. */
function endsIn(measure) {
  for (let digits = measure.digits + 1; ; digits += 1) {
    const ends = measure.breaks.map((value) => figure(value, 0, digits));
    if (digits > 5 || (new Set(ends).size === ends.length && measure.breaks.every((value, place) => !value || /[1-9]/.test(ends[place])))) {
      return ends;
    }
  }
}

const nameOrders = new Map();

/** Place of each area of a level in the alphabet of the language. */
function nameOrder(level) {
  const key = `${language} ${level.key}`;
  if (!nameOrders.has(key)) {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const names = level.names.map((name, index) => shortened(name || level.ids[index]));
    const order = names.map((name, index) => index).sort((one, other) => compare(names[one], names[other]));
    const places = new Array(order.length);
    order.forEach((index, place) => {
      places[index] = place;
    });
    nameOrders.set(key, places);
  }
  return nameOrders.get(key);
}

/** Indices of areas with data in order, the highest value (or the first class) first; and the rank of each by index. */
function rankedAreas(measure, level, values) {
  const places = nameOrder(level);
  const direction = measure.kind === "class" ? 1 : -1;
  const order = [];
  values.forEach((value, index) => {
    if (value !== null) {
      order.push(index);
    }
  });
  order.sort((one, other) => direction * (values[one] - values[other]) || places[one] - places[other]);
  const ranks = new Map();
  order.forEach((index, place) => {
    const before = order[place - 1];
    ranks.set(index, place && values[before] === values[index] ? ranks.get(before) : place + 1);
  });
  return { order, ranks };
}
