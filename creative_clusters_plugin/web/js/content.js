"use strict";
// What the page shows, as the tool wrote it: levels of areas, measures with values, topics of the areas' profiles.

const content = JSON.parse(document.getElementById("content").textContent);
const measures = new Map(content.measures.map((measure) => [measure.key, measure]));
const levels = new Map(content.levels.map((level) => [level.key, level]));
const coarse = content.levels[0];
const fine = content.levels[1] || null;
for (const level of content.levels) {
  if (typeof level.title !== "string") {
    const titles = level.title; // in all languages
    Object.defineProperty(level, "title", { get: () => said(titles) });
  }
  level.places = new Map(level.ids.map((id, index) => [id, index]));
}

function nameOf(area) {
  const level = levels.get(area.level);
  return level.names[area.index] || level.ids[area.index];
}

function sameArea(one, other) {
  return Boolean(one && other) && one.level === other.level && one.index === other.index;
}

/** The area of the first level that an area lies in, or null. */
function parentOf(area) {
  const parents = levels.get(area.level).parent;
  const index = parents ? parents[area.index] : -1;
  return index >= 0 ? { level: coarse.key, index } : null;
}

/** A measure with the classes that it has on a level: sums have others for regions than for the areas in them. */
function onLevel(measure, level) {
  if (!measure?.scales?.[level]) {
    return measure;
  }
  measure.scaled = measure.scaled || {};
  measure.scaled[level] = measure.scaled[level] || { ...measure, ...measure.scales[level] };
  return measure.scaled[level];
}

/** Values of a measure by area, for a year where it has some; null where it is not known for the level. */
function valuesOf(measure, level, year) {
  const byYear = measure.by_year && measure.by_year[level];
  const place = byYear ? measure.years.indexOf(year) : -1;
  return (place >= 0 ? byYear[place] : measure.values[level]) || null;
}

function valueOf(measure, area, year) {
  const values = valuesOf(measure, area.level, year);
  const value = values ? values[area.index] : null;
  return value === undefined ? null : value;
}

/** Rows of a topic of a profile, as objects by column. */
function rowsOf(topic, index) {
  const table = content.topics && content.topics[topic];
  const rows = (table && table.areas[index]) || [];
  return rows.map((row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place]])));
}

function firstRowOf(topic, index) {
  return rowsOf(topic, index)[0] || null;
}
