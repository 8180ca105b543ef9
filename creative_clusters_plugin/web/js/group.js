"use strict";
// A group of areas of the reader's own: side by side, and together, with quotients worked out from the jobs of all.

const MOST_TOGETHER = 10;

/** Indices of the areas of the group, all of the first level. */
function groupNow() {
  return state.group ? state.group.split(",").map(Number) : [];
}

function inGroup(area) {
  return area.level === coarse.key && groupNow().includes(area.index);
}

/** Takes an area into the group, or out of it. */
function toggleInGroup(area) {
  const others = groupNow().filter((index) => index !== area.index);
  const own = inGroup(area) ? others : [...others, area.index].slice(0, MOST_TOGETHER);
  change({ group: own.join(",") || null, together: state.together && own.length > 0 });
  byId("group")?.focus({ preventScroll: true });
  announce(word("group_size", { count: figure(own.length), most: MOST_TOGETHER }));
}

/** What can be done with the group from the profile of an area; none where profiles have no jobs. */
function groupButtons(area) {
  if (area.level !== coarse.key || !firstRowOf("summary", area.index)) {
    return [];
  }
  const count = groupNow().length;
  const full = !inGroup(area) && count >= MOST_TOGETHER;
  const toggle = { type: "button", id: "group", "aria-pressed": String(inGroup(area)), disabled: full };
  const act = { click: () => toggleInGroup(area) };
  const show = { click: showGroup };
  return [
    element("button", { ...toggle, on: act }, word("in_group")),
    count ? element("button", { type: "button", on: show }, word("show_group", { count: figure(count) })) : null,
  ];
}

/** The group in the panel, and all of its areas on the map. */
function showGroup() {
  leadTo({ together: true, area: null, compared: null }, "jump");
  const bounds = groupNow()
    .map((index) => boundsOf(coarse, index))
    .filter(Boolean);
  if (bounds.length) {
    const whole = bounds.reduce((all, one) => all.extend(one), L.latLngBounds([]));
    map.fitBounds(whole.pad(0.3), { animate: gliding() });
  }
}

function sumOf(rows, column) {
  return rows.every((row) => isNumber(row[column])) ? rows.reduce((sum, row) => sum + row[column], 0) : null;
}

/** The nation's creative share, as each area's own share and quotient tell it: the one in the middle of all. */
function nationShare() {
  const shares = coarse.ids
    .map((id, index) => firstRowOf("summary", index) || {})
    .filter((row) => row.jobs_total > 0 && row.lq_creative > 0 && isNumber(row.jobs_creative))
    .map((row) => row.jobs_creative / row.jobs_total / row.lq_creative)
    .sort((one, other) => one - other);
  return shares.length ? shares[Math.floor(shares.length / 2)] : null;
}

function groupProfile() {
  const indices = groupNow();
  const rows = indices.map((index) => ({ ...firstRowOf("summary", index), index }));
  const total = sumOf(rows, "jobs_total");
  const creative = sumOf(rows, "jobs_creative");
  const share = total > 0 && isNumber(creative) ? creative / total : null;
  const nation = nationShare();
  const quotient = isNumber(share) && nation ? share / nation : null;
  return [
    panelTop(word("group"), word("areas_together", { count: figure(indices.length) })),
    keyFigures(
      [
        ["creative_jobs", figure(creative), creative],
        ["of_all_jobs", percent(share), share],
        ["quotient", figure(quotient, 2), quotient],
      ]
        .filter(([, , value]) => isNumber(value))
        .map(([key, value]) => [word(key), value]),
    ),
    paragraph(word(rows.some((row) => row.suppressed) ? "group_withheld" : "group_note"), "small"),
    part(word("headline"), [groupChart(indices), groupTable(rows)]),
    groupTiles(indices),
    groupSectors(indices, total),
    element("div", { class: "tools" }, element("button", { type: "button", on: { click: endGroup } }, word("end_group"))),
  ].filter(Boolean);
}

function endGroup() {
  change({ group: null, together: false });
  byId("map").focus({ preventScroll: true });
}

/** The figure on the map of each area of the group; none for classes. */
function groupChart(indices) {
  const measure = measureShown();
  const rows = indices
    .map((index) => ({ name: nameOf({ level: coarse.key, index }), value: valueOf(measure, { level: coarse.key, index }, yearShown(coarse.key)) }))
    .filter(({ value }) => isNumber(value));
  if (measure.kind !== "number" || rows.length < 2) {
    return null;
  }
  rows.sort((one, other) => other.value - one.value);
  return areasChart(word("group_chart", { figure: said(measure.title) }), rows, measure);
}

function groupTable(rows) {
  const columns = [word("area"), word("creative_jobs"), word("of_all_jobs"), word("lq"), ""];
  const lines = rows.map((row) => {
    const area = { level: coarse.key, index: row.index };
    const label = word("take_out", { area: nameOf(area) });
    const act = { click: () => toggleInGroup(area) };
    return [
      areaLink(area),
      figure(row.jobs_creative),
      percent(row.share_local),
      figure(row.lq_creative, 2),
      element("button", { type: "button", class: "close", "aria-label": label, title: label, on: act }, "×"),
    ];
  });
  return tableOf(
    word("group_table"),
    columns.map((title, place) => ({ title: title || word("take_out_of_group"), words: !place })),
    lines,
  );
}

/** The quotient of each sub-sector in each area, in the colours of the map; none where no quotient is known. */
function groupTiles(indices) {
  const scale = content.measures.find(({ role }) => role === "sector") || measures.get("lq_creative");
  const areas = indices.map((index) => new Map(sectorRows({ level: coarse.key, index }).map((row) => [row.sector, row])));
  const sectors = new Map(areas.flatMap((rows) => [...rows].map(([sector, row]) => [sector, row.sector_name])));
  if (indices.length < 2 || !scale || !sectors.size) {
    return null;
  }
  const columns = indices.map((index) => ({ title: shortened(nameOf({ level: coarse.key, index }), 24) }));
  const lines = [...sectors].map(([sector, name]) => [quoted(name, 60), ...areas.map((rows) => tileOf(scale, rows.get(sector)?.lq))]);
  const table = tableOf(word("group_tiles"), [{ title: word("sub_sector"), words: true }, ...columns], lines);
  table.classList.add("tiles");
  return part(word("sectors"), [table]);
}

function tileOf(scale, value) {
  if (!isNumber(value)) {
    return MISSING;
  }
  const tile = element("span", { class: "tile" }, figure(value, 2));
  const colour = colourOf(scale, value);
  tile.style.backgroundColor = colour;
  tile.style.color = inkOn(colour);
  return tile;
}

/** Of each sub-sector the jobs of all areas together, and their quotient; where one withholds its jobs there is none. */
function groupSectors(indices, total) {
  const bySector = new Map();
  indices.forEach((index) =>
    rowsOf("sectors", index).forEach((row) => bySector.set(row.sector, [...(bySector.get(row.sector) || []), row])),
  );
  const rows = [...bySector.values()]
    .filter((own) => own.length === indices.length)
    .map((own) => {
      const jobs = sumOf(own, "jobs");
      const nation = own[0].reference_share;
      const quotient = isNumber(jobs) && total > 0 && nation > 0 ? jobs / total / nation : null;
      return { name: own[0].sector_name, jobs, quotient };
    })
    .sort((one, other) => (other.quotient ?? -1) - (one.quotient ?? -1));
  if (!rows.some(({ quotient }) => isNumber(quotient))) {
    return null;
  }
  const columns = [{ title: word("sub_sector"), words: true }, { title: word("jobs") }, { title: word("lq") }];
  const lines = rows.map(({ name, jobs, quotient }) => [quoted(name, 80), figure(jobs), figure(quotient, 2)]);
  return part(word("group_sectors_title"), [tableOf(word("group_sectors"), columns, lines)]);
}
