"use strict";
// What the reader has chosen, kept in the address behind '#', so that a link leads to the same picture.

const state = {
  measure: content.measures[0].key,
  level: "auto", // or the key of a level
  year: null,
  area: null, // {level, index}
  compared: null, // {level, index} on the same level
  firm: null, // place of a business
  cluster: null, // place of a cluster
  network: null, // 'flows' or 'related': of the nation
  group: null, // places of the areas of the reader's group, such as '3,8'
  together: false, // whether the panel shows the group
  lit: null, // {level, own: set of indices, by, what}; not kept in links
  against: null, // key of the measure that runs upwards in the scatter
  brush: null, // place of the class that is lit; not kept in links
  second: null, // key of the measure on the other side of the swipe
  embedded: new URLSearchParams(location.hash.slice(1)).get("embed"), // in a page of others: what that one calls it; null: not
  story: null, // step of the story
  language,
  view: null, // 'zoom/latitude/longitude'; null: all areas
};
const listeners = [];
// choices that the reader can take back by the browser's button; what follows within a moment belongs to the same choice
const STEPS_BACK = ["measure", "level", "area", "compared", "firm", "cluster", "network", "together", "story", "second"];
const MOMENT = 600; // milliseconds
const steps = { started: false, last: 0 };

/** act(changed) is called after each change of one of `keys`, in the order of the calls of onChange. */
function onChange(keys, act) {
  listeners.push({ keys, act });
}

function change(wanted) {
  const changed = new Set(Object.keys(wanted).filter((key) => !unchanged(key, wanted[key])));
  if (!changed.size) {
    return;
  }
  Object.assign(state, wanted);
  if (
    state.compared &&
    (!state.area || state.compared.level !== state.area.level || sameArea(state.area, state.compared))
  ) {
    state.compared = null;
    changed.add("compared");
  }
  for (const { keys, act } of listeners) {
    if (keys.some((key) => changed.has(key))) {
      act(changed);
    }
  }
  writeLink(STEPS_BACK.some((key) => changed.has(key)));
}

function unchanged(key, value) {
  const areas = key === "area" || key === "compared";
  return state[key] === value || (areas && sameArea(state[key], value));
}

/** The figure on the map, with its classes on a level. */
function measureShown(level = levelShown().key) {
  return onLevel(measures.get(state.measure), level);
}

/** Years that the measure can be shown for on a level: all of it, or the last alone; none where it has no years. */
function yearsOf(measure, level) {
  const years = measure.years || [];
  return measure.by_year && measure.by_year[level] ? years : years.slice(-1);
}

/** The year that the measure is shown for; null where it has none. */
function yearShown(level = levelShown().key) {
  const years = yearsOf(measureShown(level), level);
  return years.includes(state.year) ? state.year : years.at(-1) || null;
}

function areaToText(area) {
  return `${area.level}:${levels.get(area.level).ids[area.index]}`;
}

function areaFromText(text) {
  const colon = text.indexOf(":");
  const level = levels.get(text.slice(0, colon));
  const index = level ? level.places.get(text.slice(colon + 1)) : undefined;
  return index === undefined ? null : { level: level.key, index };
}

/** step: whether this is a choice that can be taken back. */
function writeLink(step) {
  const parts = new URLSearchParams();
  parts.set("measure", state.measure);
  for (const key of ["level", "year", "language", "view"]) {
    const usual = { level: "auto", language: content.language };
    if (state[key] && state[key] !== usual[key]) {
      parts.set(key, state[key]);
    }
  }
  for (const key of ["area", "compared"]) {
    if (state[key]) {
      parts.set(key, areaToText(state[key]));
    }
  }
  if (state.embedded !== null) {
    parts.set("embed", state.embedded);
  }
  for (const key of ["firm", "cluster", "story", "network", "second", "against", "group"]) {
    if (state[key] !== null) {
      parts.set(key, state[key]);
    }
  }
  if (state.together) {
    parts.set("together", "1");
  }
  const link = `#${parts}`;
  if (link !== location.hash) {
    try {
      const now = performance.now();
      // in a frame, the steps would stand among those of the page around
      const kept = step && steps.started && now - steps.last > MOMENT && parent === window;
      steps.last = kept ? now : steps.last;
      history[kept ? "pushState" : "replaceState"](null, "", link);
    } catch {
      // some browsers refuse this for files: the page works on without a link
    }
  }
}

/** A place in a list of `count`, as a link has it; null where it is none. */
function placeIn(text, count) {
  return /^\d{1,7}$/.test(text || "") && Number(text) < count ? Number(text) : null;
}

/** A group of areas as a link has it; null where it is none. */
function groupIn(text) {
  const own = [...new Set((text || "").split(","))].map((one) => placeIn(one, coarse.ids.length));
  return own.length <= MOST_TOGETHER && own.every((one) => one !== null) ? own.join(",") : null;
}

/** What the link asks for; parts that do not exist here are left out. */
function readLink() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const wanted = {
    level: levels.has(parts.get("level")) ? parts.get("level") : "auto",
    year: content.measures.some(({ years }) => years && years.includes(parts.get("year"))) ? parts.get("year") : null,
    area: areaFromText(parts.get("area") || ""),
    compared: areaFromText(parts.get("compared") || ""),
    firm: placeIn(parts.get("firm"), firms && firms.points ? firms.count : 0),
    network: Object.hasOwn(networks, parts.get("network")) ? parts.get("network") : null,
    group: groupIn(parts.get("group")),
    together: parts.get("together") === "1" && groupIn(parts.get("group")) !== null,
    second: measures.has(parts.get("second")) ? parts.get("second") : null,
    against: measures.get(parts.get("against"))?.kind === "number" ? parts.get("against") : null,
    story: placeIn(parts.get("story"), storySteps().length),
    cluster: placeIn(parts.get("cluster"), clusters.length),
    view: /^\d+(\.\d+)?(\/-?\d+(\.\d+)?){2}$/.test(parts.get("view") || "") ? parts.get("view") : null,
    language: Object.hasOwn(content.texts, parts.get("language")) ? parts.get("language") : content.language,
  };
  if (measures.has(parts.get("measure"))) {
    wanted.measure = parts.get("measure");
  }
  return wanted;
}
