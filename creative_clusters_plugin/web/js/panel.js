"use strict";
// The panel beside the map: the profile of the area that is chosen, or two areas side by side.

const panel = { picking: false, opener: null };

/** how: 'map' (the pointer stays where it is), 'keys', 'list', 'search', 'jump' (the reader is led to the panel). */
function selectArea(area, how) {
  const comparing = (panel.picking || state.compared) && state.area && how !== "jump" && how !== "list";
  panel.picking = false;
  if (byId("panel").hidden) {
    panel.opener = document.activeElement;
  }
  if (comparing && area.level === state.area.level && !sameArea(area, state.area)) {
    change({ compared: area });
  } else {
    change({ area, compared: null, firm: null, cluster: null, network: null, together: false });
  }
  if (how !== "map" && how !== "keys") {
    bringIntoView(area);
  }
  announce(labelled(shortened(nameOf(area), 100), `${said(measureShown().title)}, ${shownValueOf(area)}`));
  leadToPanel(how);
}

function leadToPanel(how) {
  if (narrow()) {
    byId("map").scrollIntoView({ block: "start" });
  }
  if (how !== "map") {
    byId("panel-heading").focus({ preventScroll: narrow() || !inColumn() });
  }
}

/** Shows what `wanted` chooses in the panel; how: as of selectArea. */
function leadTo(wanted, how) {
  panel.picking = false;
  if (byId("panel").hidden) {
    panel.opener = document.activeElement;
  }
  change(wanted);
  leadToPanel(how);
}

/** Whether all stands one below the other. */
function inColumn() {
  return matchMedia("(max-width: 899px), (max-height: 519px)").matches;
}

/** Whether the panel comes from below, over what is not scrolled out of its way; in a frame it stands below the map. */
function narrow() {
  return inColumn() && state.embedded === null;
}

function closePanel() {
  panel.picking = false;
  change({ area: null, compared: null, firm: null, cluster: null, network: null, together: false });
  const back = panel.opener && panel.opener.isConnected && panel.opener !== document.body ? panel.opener : byId("map");
  back.focus({ preventScroll: true });
}

function showPanel() {
  const box = byId("panel");
  const hadFocus = box.contains(document.activeElement);
  clearCharts();
  const nodes = panelNodes();
  box.hidden = !nodes;
  document.documentElement.classList.toggle("with-panel", Boolean(nodes));
  if (!nodes) {
    box.replaceChildren();
    return;
  }
  box.replaceChildren(...nodes);
  box.scrollTop = 0;
  drawCharts(box);
  if (hadFocus) {
    byId("panel-heading").focus({ preventScroll: true });
  }
}

/** What the panel holds; null where nothing is chosen. */
function panelNodes() {
  if (state.firm !== null) {
    return firmProfile(state.firm);
  }
  if (state.cluster !== null) {
    return clusterProfile(state.cluster);
  }
  if (state.network !== null) {
    return networkProfile(state.network);
  }
  if (!state.area) {
    return state.together && state.group ? groupProfile() : null;
  }
  return state.compared ? comparisonOf(state.area, state.compared) : profileOf(state.area);
}

function panelTop(kind, name) {
  return element(
    "div",
    { class: "panel-top" },
    element(
      "div",
      {},
      element("p", { class: "kind" }, quoted(kind, 60)),
      element("h2", { id: "panel-heading", tabindex: "-1" }, quoted(name)),
    ),
    closeButton(),
  );
}

function closeButton() {
  const label = word("close");
  return element(
    "button",
    { type: "button", class: "close", "aria-label": label, title: label, on: { click: closePanel } },
    "×",
  );
}

function profileOf(area) {
  const level = levels.get(area.level);
  const parent = parentOf(area);
  const local = area.level !== coarse.key;
  const offered = local ? (parent ? topicsOf(parent.index, nameOf(parent)) : []) : topicsOf(area.index, nameOf(area));
  const own = local ? localSectors(area) : [];
  return [
    panelTop(level.title, nameOf(area)),
    parent
      ? element("p", { class: "within" }, `${word("within")} `, linked(coarse.ids[parent.index], nameOf(parent)))
      : null,
    measureLine(area),
    ...(local ? [] : summaryOf(area.index)),
    actionsOf(area),
    ...own,
    ...firmsPart(area),
    local && offered.length
      ? element("h3", { class: "offers" }, word("region_offers", { area: shortened(nameOf(parent), 80) }))
      : null,
    ...offered.map(([heading, nodes]) => part(heading, nodes)),
    part(word("all_figures"), [figuresTable([area])]),
  ].filter(Boolean);
}

function part(heading, nodes) {
  return element("section", {}, element("h3", {}, heading), nodes);
}

function localSectors(area) {
  const rows = sectorRows(area);
  return rows.length ? [part(word("sectors"), sectorFigures(rows, nameOf(area)))] : [];
}

/** The value that the map shows, with its place among all areas of the level. */
function measureLine(area) {
  const measure = measureShown(area.level);
  const value = valueOf(measure, area, yearShown(area.level));
  const rank = measure.kind === "number" && value !== null ? rankOf(measure, area) : null;
  return element(
    "p",
    { class: "now" },
    swatch(colourOf(measure, value)),
    element(
      "span",
      {},
      quoted(measureTitle(area.level)),
      ": ",
      element("strong", {}, shownValue(measure, value)),
      rank ? ` (${rank})` : "",
    ),
  );
}

function rankOf(measure, area) {
  const values = valuesOf(measure, area.level, yearShown(area.level));
  const own = values[area.index];
  const known = values.filter((value) => value !== null);
  const rank = 1 + known.filter((value) => value > own).length;
  return word("rank_of", { rank: figure(rank), all: figure(known.length) });
}

function summaryPairs(row) {
  const rank = isNumber(row.ranked)
    ? word("of_all", { rank: figure(row.rank), all: figure(row.ranked) })
    : figure(row.rank);
  return [
    ["jobs_creative", word("creative_jobs"), figure(row.jobs_creative)],
    ["share_local", word("of_all_jobs"), percent(row.share_local)],
    [
      "lq_creative",
      word("lq_with_interval", { interval: interval(row.lq_low, row.lq_high) }),
      figure(row.lq_creative, 2),
    ],
    ["rank", word("rank_with_interval", { interval: interval(row.rank_low, row.rank_high, 0) }), rank],
    ["jobs_above_expectation", word("above_expectation"), signed(row.jobs_above_expectation)],
    ["businesses_creative", word("creative_businesses"), figure(row.businesses_creative)],
  ].filter(([key]) => isNumber(row[key]));
}

function summaryOf(index) {
  const row = firstRowOf("summary", index);
  if (!row) {
    return [];
  }
  const region = firstRowOf("clusters", index);
  return [
    element(
      "p",
      { class: "lead" },
      row.class ? element("span", { class: "badge" }, hotspotLabel(row.class)) : null,
      row.top_sector ? ` ${word("strongest", { sector: shortened(row.top_sector, 80) })}` : "",
    ),
    region && region.region_name
      ? paragraph(word("in_region", { region: region.region_name, class_name: labelOf(region.class) }))
      : null,
    robustnessOf(index),
    keyFigures(summaryPairs(row).map(([, label, value]) => [label, value])),
    row.suppressed ? paragraph(word("withheld", { count: figure(row.suppressed) }), "small") : null,
  ];
}

/** Under how many definitions the area is a hotspot; null where nobody asked. */
function robustnessOf(index) {
  const row = firstRowOf("robustness", index);
  if (!row || !isNumber(row.choices)) {
    return null;
  }
  const [low, high] = [figure(row.rank_low), figure(row.rank_high)];
  const said = word("under_choices", { count: figure(row.hotspot_count), all: figure(row.choices), low, high });
  const choice = `choice_${row.matters_most}`;
  const known = Object.hasOwn(content.texts.en, choice);
  return paragraph(known ? `${said} ${word("matters_most", { choice: word(choice) })}` : said);
}

/** The label of a class of hotspots as the legend has it; of the code where the page has no such figure. */
function hotspotLabel(code) {
  const measure = measures.get("class");
  const known = measure && measure.classes ? measure.classes.find(({ value }) => value === code) : null;
  return known ? said(known.label) : labelOf(code);
}

/** What can be done with an area: go there, compare it with another one. */
function actionsOf(area) {
  const list = element("ul", { id: "compare-list", class: "options", hidden: true });
  const input = element("input", { id: "compare", type: "text", autocomplete: "off", spellcheck: "false" });
  const pressed = String(panel.picking);
  const act = { click: () => pickOnMap(!panel.picking) };
  const pick = element("button", { type: "button", id: "pick", "aria-pressed": pressed, on: act }, word("pick_on_map"));
  const accepts = (other) => other.level === area.level && !sameArea(other, area);
  combobox(input, list, accepts, (other) => {
    change({ compared: other });
    byId("panel-heading").focus();
  });
  return element(
    "div",
    { class: "tools" },
    element(
      "div",
      { class: "field combobox" },
      element("label", { for: "compare" }, word("compare_with")),
      input,
      list,
    ),
    pick,
    ...groupButtons(area),
    boundsOf(levels.get(area.level), area.index)
      ? element("button", { type: "button", on: { click: () => zoomTo(area) } }, word("zoom_to"))
      : null,
  );
}

/** Whether the next click on the map chooses the area to compare with. */
function pickOnMap(picking) {
  panel.picking = picking;
  byId("pick").setAttribute("aria-pressed", String(picking));
  announce(picking ? word("picking") : "");
}

/** Every measure of the map for one area, or for two. */
function figuresTable(areas) {
  const rows = content.measures
    .filter((measure) => measure.values[areas[0].level])
    .map((measure) => [
      quoted(said(measure.title), 80),
      ...areas.map((area) => quoted(shownValue(measure, valueOf(measure, area, yearOf(measure))), 60)),
    ]);
  const names = areas.length > 1 ? areas.map((area) => shortened(nameOf(area), 40)) : [word("value")];
  return tableOf(
    word("figures_table"),
    [{ title: word("measure"), words: true }, ...names.map((title) => ({ title }))],
    rows,
  );
}

function yearOf(measure) {
  const { years } = measure;
  return years && years.includes(state.year) ? state.year : null;
}
