"use strict";
// The parts of an area's profile. Each takes the index of an area of the first level, and gives nodes or none.

/** [heading, nodes] of each topic on which there is something. */
function topicsOf(index, name) {
  const topics = [
    ["sectors", sectorsPart(index, name)],
    ["overlap", overlapPart(index)],
    ["audiences", audiencesPart(index)],
    ["near", nearPart(index)],
    ["peers", peersPart(index)],
    ["opportunities", [...complexityPart(index, name), ...relatedPicture(index), ...opportunitiesPart(index)]],
    ["suppliers", [...supplyPicture(index, name), ...supplyPart(index)]],
    ["change", changePart(index, name)],
    ["scenario", scenarioPart(index)],
  ];
  return topics.map(([key, nodes]) => [word(key), nodes.filter(Boolean)]).filter(([, nodes]) => nodes.length);
}

function paragraph(text, css = null) {
  return element("p", { class: css }, shortened(text, 600));
}

/** A name that leads to the area; the name alone where it is not on the map. */
function linked(id, name) {
  const area = areaFromText(`${coarse.key}:${id}`);
  const text = quoted(name || id, 80);
  if (!area) {
    return text;
  }
  return element("button", { type: "button", class: "link", on: { click: () => selectArea(area, "jump") } }, text);
}

/** The rows of the sub-sectors: of the profile or, where it has none, from the measures of the map. */
function sectorRows(area) {
  const rows = area.level === coarse.key ? rowsOf("sectors", area.index) : [];
  if (rows.length) {
    return rows;
  }
  return content.measures
    .filter((measure) => measure.role === "sector" && measure.values[area.level])
    .map((measure) => ({
      sector: measure.key,
      sector_name: said(measure.short || measure.title),
      lq: valueOf(measure, area, null),
    }))
    .filter((row) => row.lq !== null)
    .sort((one, other) => other.lq - one.lq);
}

function sectorsPart(index, name) {
  const rows = sectorRows({ level: coarse.key, index });
  return rows.length ? sectorFigures(rows, name) : [];
}

function sectorFigures(rows, name) {
  const has = (column) => rows.some((row) => row[column] !== null && row[column] !== undefined);
  const columns = [
    [word("sub_sector"), (row) => quoted(row.sector_name, 80), true],
    ["jobs", (row) => (isNumber(row.jobs) ? figure(row.jobs) : labelOf(row.status))],
    ["businesses", (row) => figure(row.businesses)],
    ["share_local", (row) => percent(row.share_local)],
    ["reference_share", (row) => percent(row.reference_share)],
    ["lq", (row) => figure(row.lq, 2)],
    ["lq_low", (row) => interval(row.lq_low, row.lq_high)],
  ].filter(([column], place) => !place || has(column));
  const titles = {
    jobs: "jobs",
    businesses: "businesses",
    share_local: "share_here",
    reference_share: "share_nation",
    lq: "lq",
    lq_low: "interval",
  };
  const table = tableOf(
    word("sectors_table"),
    columns.map(([column, , words]) => ({ title: words ? column : word(titles[column]), words })),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
  return [sectorChart(rows, name), paragraph(word("sectors_note"), "small"), folding(word("as_table"), table)];
}

function folding(title, ...nodes) {
  return element("details", {}, element("summary", {}, title), nodes);
}

/** Related groups have their names here as in the other reports; own groups are spelled as they are. */
function groupName(group) {
  return ["high_tech_manufacturing", "kibs"].includes(group) ? word(group) : labelOf(group);
}

function overlapPart(index) {
  const rows = rowsOf("overlap", index);
  const columns = [word("related_group"), word("its_lq"), word("creative_lq_alone"), word("here")];
  return rows.length
    ? [
        tableOf(
          word("overlap_table"),
          columns.map((title, place) => ({ title, words: place % 3 === 0 })),
          rows.map((row) => [
            quoted(groupName(row.group), 80),
            figure(row.lq, 2),
            figure(row.lq_creative, 2),
            labelOf(row.class),
          ]),
        ),
      ]
    : [];
}

function audiencesPart(index) {
  const rows = rowsOf("audiences", index);
  const columns = [word("audience"), word("of_people"), word("its_lq"), word("here")];
  return rows.length
    ? [
        tableOf(
          word("audiences_table"),
          columns.map((title, place) => ({ title, words: place % 3 === 0 })),
          rows.map((row) => [
            quoted((content.segments || {})[row.segment] || labelOf(row.segment), 80),
            percent(row.percent / 100),
            figure(row.lq, 2),
            row.class === "related only" ? word("audience_only") : labelOf(row.class),
          ]),
        ),
      ]
    : [];
}

function nearPart(index) {
  const rows = rowsOf("near", index);
  return rows.length
    ? [
        tableOf(
          word("near_table"),
          [{ title: word("hotspot"), words: true }, { title: word("distance") }, { title: word("creative_lq") }],
          rows.map((row) => [linked(row.area, row.area_name), figure(row.distance_km), figure(row.lq_creative, 2)]),
        ),
      ]
    : [];
}

function peersPart(index) {
  const rows = rowsOf("peers", index);
  const type = firstRowOf("types", index) || {};
  const learn = rows.some((row) => row.strengths_to_learn);
  const table = rows.length
    ? tableOf(
        word("peers_table"),
        [
          { title: word("peer"), words: true },
          { title: word("similarity") },
          { title: word("distance") },
          ...(learn ? [{ title: word("to_learn"), words: true }] : []),
        ],
        rows.map((row) => [
          linked(row.peer, row.peer_name),
          figure(row.similarity, 2),
          figure(row.distance_km),
          ...(learn ? [quoted(row.strengths_to_learn || MISSING, 160)] : []),
        ]),
      )
    : null;
  return [
    type.type_name ? paragraph(word("type_of_area", { text: type.type_name })) : null,
    type.to_learn ? paragraph(word("type_to_learn", { text: type.to_learn })) : null,
    table,
  ];
}

function opportunitiesPart(index) {
  const rows = rowsOf("opportunities", index);
  return rows.length
    ? [
        tableOf(
          word("opportunities_table"),
          [
            { title: word("absent_sector"), words: true },
            { title: word("density") },
            { title: word("gain") },
            { title: word("lq") },
          ],
          rows.map((row) => [
            [
              quoted(row.sector_name, 80),
              row.supports ? element("span", { class: "for" }, word("supported_by", { sectors: shortened(row.supports, 200) })) : null,
            ],
            figure(row.density, 2),
            figure(row.gain, 2),
            figure(row.lq, 2),
          ]),
        ),
      ]
    : [];
}

function supplyPart(index) {
  const figures = firstRowOf("supply", index) || {};
  const rows = rowsOf("supplies", index);
  const pairs = [
    ["local_supply", figures.local_supply_pct, (value) => `${figure(value)}\u00a0%`],
    ["suppliers_missing", figures.suppliers_missing, (value) => figure(value)],
    ["multiplier", figures.multiplier, (value) => figure(value, 2)],
  ].filter(([, value]) => isNumber(value));
  const columns = [word("product"), word("input_share"), word("supplier_jobs"), word("local_share")];
  return [
    keyFigures(pairs.map(([key, value, show]) => [word(key), show(value)])),
    figures.largest_gap ? paragraph(word("largest_gap", { product: figures.largest_gap })) : null,
    rows.length
      ? tableOf(
          word("supplies_table"),
          columns.map((title, place) => ({ title, words: !place })),
          rows.map((row) => [
            [
              quoted(row.product_name || MISSING, 80),
              element("span", { class: "for" }, word("bought_by", { sector: shortened(row.sector_name, 60) })),
            ],
            percent(row.input_share),
            figure(row.jobs),
            percent(row.local_share),
          ]),
        )
      : null,
  ];
}
