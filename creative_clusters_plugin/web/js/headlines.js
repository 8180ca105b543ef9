"use strict";
// A sentence that says what a figure shows, and the questions by which figures are found.

const QUESTIONS = ["where", "what", "with_whom", "who_listens", "how_it_changes", "what_next"];
const NAMED = 3; // areas that a sentence names

function questionOf(measure) {
  return QUESTIONS.includes(measure.question) ? measure.question : "where";
}

/** The questions to which the page has an answer. */
function questionsAsked() {
  return QUESTIONS.filter((question) => content.measures.some((measure) => questionOf(measure) === question));
}

function headlineNow() {
  const level = levelShown();
  return headlineOf(measureShown(), level, valuesOf(measureShown(), level.key, yearShown(level.key)));
}

/** '' where nothing is known of the level. */
function headlineOf(measure, level, values) {
  const { order } = rankedAreas(measure, level, values || []);
  if (!order.length) {
    return "";
  }
  return measure.kind === "class" ? classHeadline(measure, level, values, order) : numberHeadline(measure, level, values, order);
}

function numberHeadline(measure, level, values, order) {
  const area = shortened(nameOf({ level: level.key, index: order[0] }), 60);
  const value = shownValue(measure, values[order[0]]);
  if (measure.adds_up && !measure.unit) {
    return sumHeadline(measure, level, values, order);
  }
  if (values[order[0]] === values[order.at(-1)] && order.length > 1) {
    return word("headline_same", { all: figure(order.length), value });
  }
  if (measure.middle === null || measure.middle === undefined) {
    const median = shownValue(measure, values[order[Math.floor((order.length - 1) / 2)]]);
    return word("headline_spread", { area, value, median });
  }
  const count = figure(order.filter((index) => values[index] > measure.middle).length);
  const middle = shownValue({ ...measure, digits: 0 }, measure.middle);
  return word("headline_above", { count, all: figure(order.length), middle, area, value });
}

/** Of sums: all together, and the area with the largest part of it; of a loss the one that loses most. */
function sumHeadline(measure, level, values, order) {
  const sum = order.reduce((whole, one) => whole + values[one], 0);
  const index = sum < 0 ? order.at(-1) : order[0];
  const area = shortened(nameOf({ level: level.key, index }), 60);
  return word("headline_sum", { sum: shownValue(measure, sum), area, value: shownValue(measure, values[index]) });
}

/** Of the class that the figure is about: the first of the legend, of both high and low the highest of both. */
function classHeadline(measure, level, values, order) {
  const about = measure.classes.at(-1).value === "3-3" ? measure.classes.length - 1 : 0;
  const label = shortened(said(measure.classes[about].label), 60);
  const own = leadingFirst(level, order.filter((index) => values[index] === about));
  const names = own.slice(0, NAMED).map((index) => shortened(nameOf({ level: level.key, index }), 40));
  const all = figure(order.length);
  if (!own.length) {
    return word("headline_none", { label, all });
  }
  const areas = semicolons(own.length > NAMED ? [...names, "…"] : names); // names may hold commas
  return word("headline_class", { label, count: figure(own.length), all, areas });
}

/** Areas of one class, those with the highest score first where it is known: an alphabet says nothing of them. */
function leadingFirst(level, indices) {
  const leading = measures.get("score") || measures.get("lq_creative");
  const known = leading && valuesOf(leading, level.key, null);
  return known ? [...indices].sort((one, other) => (known[other] ?? -1) - (known[one] ?? -1)) : indices;
}

/** Buttons of the questions, and below them the figures that answer the one asked. */
function fillMeasures() {
  const asked = questionOf(measureShown());
  const all = questionsAsked();
  const box = byId("questions");
  box.hidden = all.length < 2;
  box.setAttribute("aria-label", word("questions"));
  const hadFocus = box.contains(document.activeElement);
  box.replaceChildren(
    ...all.map((question) => {
      const first = content.measures.find((measure) => questionOf(measure) === question);
      const act = { click: () => change({ measure: first.key }) };
      return element("button", { type: "button", "aria-pressed": String(question === asked), on: act }, word(question));
    }),
  );
  if (hadFocus) {
    box.querySelector("[aria-pressed=true]").focus();
  }
  const groups = new Map();
  for (const measure of content.measures.filter((one) => questionOf(one) === asked)) {
    const group = said(measure.group);
    groups.set(group, [...(groups.get(group) || []), measure]);
  }
  byId("measure").replaceChildren(...[...groups].flatMap(([group, own]) => measureOptions(group, own, groups.size > 1)));
  byId("measure").value = state.measure;
}

function measureOptions(group, own, several) {
  const options = own.map((measure) =>
    element("option", { value: measure.key }, shortened(said(measure.short || measure.title), 80)),
  );
  return group && several ? [element("optgroup", { label: shortened(group, 80) }, options)] : options;
}
