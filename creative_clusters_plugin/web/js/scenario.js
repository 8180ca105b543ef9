"use strict";
// A scenario of new jobs: what an area gains, and all of it as a flow from cause to product and from product to area.

function scenarioPart(index) {
  const rows = rowsOf("impact_products", index);
  return [
    scenarioText(firstRowOf("impact", index)),
    rows.length ? scenarioTable(rows) : null,
    rows.length ? paragraph(word("scenario_here_note"), "small") : null,
    networks.scenario
      ? element("button", { type: "button", on: { click: () => selectNetwork("scenario") } }, word("network_scenario"))
      : null,
  ].filter((node, place, all) => node && all.some((one, at) => one && at < 2)); // the button alone says nothing of the area
}

function scenarioText(row) {
  if (!row || !isNumber(row.jobs_gained)) {
    return null;
  }
  const jobs = (value) => signed(value, Math.abs(row.jobs_gained) < 100 ? 1 : 0);
  return paragraph(
    word("scenario_text", {
      gained: jobs(row.jobs_gained),
      direct: jobs((row.jobs_direct || 0) - (row.jobs_displaced || 0)),
      further: jobs(row.jobs_further),
      low: jobs(row.jobs_further_low),
      high: jobs(row.jobs_further_high),
    }),
  );
}

function scenarioTable(rows) {
  const columns = [word("made_product"), word("jobs_gained"), word("jobs_new"), word("jobs_further")];
  const lines = rows.map((row) => [
    quoted(row.product_name || row.product || MISSING, 80),
    signed(row.jobs_gained, 1),
    signed((row.jobs_direct || 0) - (row.jobs_displaced || 0), 1),
    signed(row.jobs_further, 1),
  ]);
  return tableOf(
    word("scenario_table"),
    columns.map((title, place) => ({ title, words: !place })),
    lines,
  );
}

/** What all of it comes to, in a sentence. */
function scenarioSentence() {
  const { further, direct, staying, at } = networks.scenario;
  const jobs = (value) => signed(value, Math.abs(value) < 100 ? 1 : 0);
  if (!isNumber(direct) || !at.length) {
    return word("scenario_further", { further: jobs(further) });
  }
  const names = at.slice(0, NAMED).map((index) => shortened(nameOf({ level: coarse.key, index }), 60));
  const areas = semicolons(at.length > NAMED ? [...names, "…"] : names);
  return word("scenario_whole", { direct: jobs(direct), areas, further: jobs(further), staying: jobs(staying) });
}

function scenarioFlows() {
  const { against } = networks.scenario;
  return [
    paragraph(scenarioSentence()),
    flowDrawing(scenarioSectors(), word("network_scenario")),
    paragraph(word("scenario_note"), "small"),
    against ? paragraph(word("scenario_against", { jobs: signed(against, 1) }), "small") : null,
    folding(word("as_table"), ...scenarioTables()),
  ].filter(Boolean);
}

function productName(place) {
  return networks.scenario.products[place] ?? word("other_products");
}

function placeName(place) {
  return networks.scenario.areas[place] ?? word("other_areas");
}

/** The products as a flow drawing takes sectors: with what brings their jobs about, and where they are. */
function scenarioSectors() {
  const { products, causes, placed } = networks.scenario;
  const size = Math.abs; // of a closure as wide as of as many new jobs
  return products
    .map((name, product) => ({
      sector: productName(product),
      supply: causes.filter((one) => one[1] === product).map(([cause, , jobs]) => ({ name: word(cause ? "induced" : "indirect"), share: size(jobs), local: null })),
      sale: placed.filter((one) => one[0] === product).map(([, area, jobs]) => ({ name: placeName(area), share: size(jobs), local: null })),
    }))
    .filter(({ supply, sale }) => supply.length + sale.length);
}

function scenarioTables() {
  const { products, causes, placed } = networks.scenario;
  const jobsOf = (cause, product) => causes.find((one) => one[0] === cause && one[1] === product)?.[2] || 0;
  const words = (title) => ({ title, words: true });
  const rows = products.map((name, product) => [quoted(productName(product), 80), signed(jobsOf(0, product), 1), signed(jobsOf(1, product), 1)]);
  const places = placed.map(([product, area, jobs]) => [quoted(productName(product), 80), quoted(placeName(area), 80), signed(jobs, 1)]);
  return [
    tableOf(word("scenario_causes"), [words(word("made_product")), { title: word("indirect") }, { title: word("induced") }], rows),
    tableOf(word("scenario_places"), [words(word("made_product")), words(word("area")), { title: word("jobs_further") }], places),
  ];
}
