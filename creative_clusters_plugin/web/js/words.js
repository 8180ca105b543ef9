"use strict";
// Words and numbers in the language that is shown.

const MISSING = "–";
const LOCALES = { en: "en-GB", de: "de-DE", fr: "fr-FR" };
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const BEFORE_COLONS = { fr: "\u00a0" };
const LONGEST = 200; // characters of a name; what a table or a heading can hold
let language = Object.hasOwn(content.texts, content.language) ? content.language : "en";
const formats = new Map();

function useLanguage(chosen) {
  language = Object.hasOwn(content.texts, chosen) ? chosen : "en";
  document.documentElement.lang = language;
}

/** A text of the page; {names} in it are filled from `values`. */
function word(key, values = {}) {
  const text = content.texts[language][key] || content.texts.en[key];
  return text.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? isolated(values[name]) : place));
}

/** A name that is written from the right stays a unit within a sentence. */
function isolated(value) {
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

/** A text that comes in all languages. */
function said(texts) {
  return texts ? texts[language] || texts.en || "" : "";
}

/** 'name: value', as the language writes it. */
function labelled(name, value) {
  return `${isolated(name)}${BEFORE_COLONS[language] || ""}: ${isolated(value)}`;
}

/** 'one; two', as the language writes it. */
function semicolons(parts) {
  return parts.join(`${BEFORE_COLONS[language] || ""}; `);
}

function labelOf(code) {
  if (code === null || code === undefined || code === "") {
    return MISSING;
  }
  const known = content.labels && Object.hasOwn(content.labels, code) ? content.labels[code] : null;
  const spelled = String(code).replaceAll("_", " ");
  return said(known) || spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function capitalised(text) {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function shortened(text, longest = LONGEST) {
  const letters = Array.from(String(text).slice(0, 2 * longest + 2));
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}

function numberFormat(least, most) {
  const key = `${language} ${least} ${most}`;
  if (!formats.has(key)) {
    const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
    formats.set(key, new Intl.NumberFormat(LOCALES[language] || language, digits));
  }
  return formats.get(key);
}

function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}

function figure(value, digits = 0, most = digits) {
  if (!isNumber(value)) {
    return MISSING;
  }
  const text = numberFormat(digits, most).format(value).replace("-", "−");
  return /[1-9]/.test(text) ? text : text.replace("−", "");
}

function signed(value, digits = 0) {
  const text = figure(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share (1 is all) in per cent. */
function percent(share, digits = 1) {
  return isNumber(share) ? `${figure(100 * share, digits)}\u00a0%` : MISSING;
}

function growth(share) {
  return isNumber(share) ? `${signed(100 * share, 1)}\u00a0%` : MISSING;
}

function interval(low, high, digits = 2) {
  return isNumber(low) && isNumber(high) ? `${figure(low, digits)}\u00a0–\u00a0${figure(high, digits)}` : MISSING;
}

/** The value of a measure as text: a number with its unit, or the label of a class. */
function shownValue(measure, value) {
  if (value === null) {
    return word("no_data");
  }
  if (measure.kind === "class") {
    return said(measure.classes[value].label);
  }
  return figure(value, measure.digits) + unitOf(measure);
}

/** Behind the number, and never on the next line. */
function unitOf(measure) {
  const { unit } = measure;
  return (typeof unit === "string" ? unit : said(unit)).replace(" ", "\u00a0");
}

/** Without marks and case, so that 'Zürich' is found by 'zurich' and 'Łódź' by 'lodz'. */
function folded(text) {
  const special = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const plain = String(text).slice(0, LONGEST).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .replace(/[ßøæœłđðþı]/g, (letter) => special[letter])
    .replace(/[\s\-–'’.,/]+/g, " ")
    .trim();
}
