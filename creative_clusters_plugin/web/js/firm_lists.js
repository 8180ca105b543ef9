"use strict";
// Businesses in the panel: those of an area or a cluster as a list with search, one by itself, and the key of their colours.

const LISTED = 10; // what stands below the list is to be found, too

/** The part of an area's profile on the businesses in it; none where nothing is known. */
function firmsPart(area) {
  if (!firms) {
    return [];
  }
  if (!firms.points) {
    const count = (firms.counts[area.level] || {})[area.index];
    const text = count ? word("count_businesses", { count: figure(count) }) : word("few_businesses", { count: firms.least });
    return [part(word("firms_in_area"), [paragraph(text)])];
  }
  const places = firmsInArea(area);
  const name = word("firms_of", { place: nameOf(area) });
  const list = places.length ? firmList(places, name) : [paragraph(word("no_businesses"))];
  return [part(word("firms_in_area"), [...otherCount(area, places.length), ...list])];
}

/** Where the table of jobs counts other businesses than the layer holds, a sentence that says so. */
function otherCount(area, listed) {
  const row = area.level === coarse.key ? firstRowOf("summary", area.index) : null;
  const counted = row ? row.businesses_creative : null;
  return isNumber(counted) && counted !== listed ? [paragraph(word("firms_other_source", { count: figure(counted) }), "small")] : [];
}

/** How many of each sector, then a list that can be searched and saved. */
function firmList(places, name) {
  const counts = sectorCounts(places);
  const named = Boolean(firms.points.names);
  const box = element("ul", { class: "firms" });
  const more = element("button", { type: "button", class: "plain" });
  const status = element("p", { class: "small", role: "status" });
  const order = named ? alphabetically(places) : places;
  let shown = LISTED;
  let matching = order;
  const fill = () => {
    box.replaceChildren(...matching.slice(0, shown).map(firmItem));
    more.hidden = matching.length <= shown;
    more.textContent = word("show_more_businesses", { count: figure(matching.length - shown) });
    status.textContent = word("count_businesses", { count: figure(matching.length) });
  };
  more.addEventListener("click", () => {
    const next = shown;
    shown += 5 * LISTED;
    fill();
    box.children[next]?.querySelector("button").focus({ preventScroll: true });
  });
  const input = element("input", { id: "firm-search", type: "text", autocomplete: "off", spellcheck: "false" });
  input.addEventListener("input", () => {
    const wanted = folded(input.value);
    matching = wanted ? order.filter((place) => firmText(place).includes(wanted)) : order;
    shown = LISTED;
    fill();
  });
  fill();
  const save = element("button", { type: "button", id: "save-firms", on: { click: () => saveFirms(order, name) } }, word("save_businesses"));
  const bars = tableOf(
    word("firms_by_sector"),
    [{ title: word("sub_sector"), words: true }, { title: word("businesses") }],
    counts.map(([sector, count]) => [
      [swatchDot(firms.sectors[sector].colour), quoted(sectorName(sector), 60)],
      figure(count),
    ]),
  );
  return [
    bars,
    element("div", { class: "field" }, element("label", { for: "firm-search" }, word("search_businesses")), input),
    status,
    box,
    more,
    element("div", { class: "tools" }, save),
  ];
}

function alphabetically(places) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const { names } = firms.points;
  return [...places].sort((one, other) => compare(names[one] || "\uffff", names[other] || "\uffff"));
}

/** What a business is found by: its name and its sector. */
function firmText(place) {
  return `${folded(firmName(place))} ${folded(sectorName(firms.sector[place]))}`;
}

function firmItem(place) {
  const text = [sectorName(firms.sector[place]), bandName(place)].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "link", on: { click: () => selectFirm(place, "jump") } },
      swatchDot(firms.sectors[firms.sector[place]].colour),
      quoted(firmName(place), 80),
    ),
    element("span", { class: "for" }, quoted(text, 120)),
  );
}

function swatchDot(colour) {
  const node = element("span", { class: "dot", "aria-hidden": "true" });
  node.style.backgroundColor = colour;
  return node;
}

function saveFirms(places, name) {
  const { names, links } = firms.points;
  const columns = [
    names ? [word("business"), (place) => names[place]] : null,
    [word("sub_sector"), (place) => sectorName(firms.sector[place])],
    firms.band ? [word("size_band"), bandName] : null,
    links ? [word("link"), firmLink] : null,
    [word("longitude"), (place) => firms.lng[place] / DEGREE],
    [word("latitude"), (place) => firms.lat[place] / DEGREE],
  ].filter(Boolean);
  const lines = [columns.map(([title]) => title), ...places.map((place) => columns.map(([, value]) => value(place)))];
  saveFile(csvBlob(lines), `${plainName(name)}.csv`);
}

function selectFirm(place, how) {
  leadTo({ firm: place, cluster: null, area: null, compared: null, network: null, together: false }, how);
  if (how !== "map") {
    showFirm(place, gliding());
  }
  announce(labelled(firmName(place), sectorName(firms.sector[place])));
}

function showFirm(place, animate) {
  const zoom = Math.max(map.getZoom(), dotsFrom());
  map.setView([firms.lat[place] / DEGREE, firms.lng[place] / DEGREE], zoom, { animate });
}

/** The zoom from which each business has a dot, and is on the map. */
function dotsFrom() {
  const zoom = Math.log2((SQUARE * 2 ** dotDepth()) / 2 / (256 * firms.square[2])) + 0.05;
  return Math.min(Math.max(zoom, map.whole + 1), map.getMaxZoom());
}

function selectCluster(index, how) {
  leadTo({ cluster: index, firm: null, area: null, compared: null, network: null, together: false }, how);
  if (how !== "map") {
    map.fitBounds(clusterBounds(index), { animate: gliding() });
  }
  announce(clusterName(index));
}

function firmProfile(place) {
  const beside = firmsBeside(place);
  const link = firmLink(place);
  const area = areaOfFirm(place);
  const around = clusters.map((one, index) => index).filter((index) => firmsInCluster(index).includes(place));
  return [
    panelTop(word("business"), firmName(place)),
    element("p", { class: "lead" }, swatchDot(firms.sectors[firms.sector[place]].colour), quoted(sectorName(firms.sector[place]), 100)),
    bandName(place) ? paragraph(bandName(place)) : null,
    link
      ? element("p", {}, element("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, quoted(link, 100)))
      : null,
    area ? element("p", { class: "within" }, `${word("within")} `, areaLink(area)) : null,
    ...around.map((index) => element("p", { class: "within" }, `${word("in_cluster")} `, clusterLink(index))),
    beside.length > 1 ? part(word("same_place"), firmList(beside, firmName(place))) : null,
  ].filter(Boolean);
}

function areaOfFirm(place) {
  const level = [...content.levels].reverse().find((one) => firms.inside[one.key] && firms.inside[one.key][place] >= 0);
  return level ? { level: level.key, index: firms.inside[level.key][place] } : null;
}

function areaLink(area) {
  return element("button", { type: "button", class: "link", on: { click: () => selectArea(area, "jump") } }, quoted(nameOf(area), 80));
}

function clusterLink(index) {
  return element(
    "button",
    { type: "button", class: "link", on: { click: () => selectCluster(index, "jump") } },
    quoted(clusterName(index), 80),
  );
}

/** One line on a cluster: its businesses, and how sure it is. */
function clusterLine(index) {
  const cluster = clusters[index];
  const parts = [word("count_businesses", { count: figure(cluster.businesses) })];
  if (isNumber(cluster.relative_concentration)) {
    parts.push(word("times_average", { value: figure(cluster.relative_concentration, 1) }));
  }
  parts.push(word(clusterSure(cluster) ? "cluster_sure" : "cluster_unsure"));
  return parts.join(", ");
}

function clusterProfile(index) {
  const cluster = clusters[index];
  const pairs = [
    ["creative_businesses", figure(cluster.businesses), cluster.businesses],
    ["all_businesses", figure(cluster.all_businesses), cluster.all_businesses],
    ["concentration_there", figure(cluster.relative_concentration, 2), cluster.relative_concentration],
    ["jobs", figure(cluster.jobs), cluster.jobs],
    ["addresses", figure(cluster.locations), cluster.locations],
    ["hectares", figure(cluster.area_ha, 1), cluster.area_ha],
  ].filter(([, , value]) => isNumber(value));
  const places = firms && firms.points ? firmsInCluster(index) : [];
  return [
    panelTop(word("cluster"), clusterName(index)),
    element(
      "p",
      { class: "lead" },
      element("span", { class: "badge" }, word(clusterSure(cluster) ? "cluster_sure" : "cluster_unsure")),
      cluster.main_sector ? ` ${word("strongest", { sector: shortened(cluster.main_sector, 80) })}` : "",
    ),
    isNumber(cluster.q) ? paragraph(word("cluster_test", { p: figure(cluster.p, 3), q: figure(cluster.q, 3) }), "small") : null,
    keyFigures(pairs.map(([key, value]) => [word(key), value])),
    places.length ? part(word("firms_in_cluster"), firmList(places, clusterName(index))) : null,
    places.length ? paragraph(word("within_outline"), "small") : null,
  ].filter(Boolean);
}

/** Clusters as a table, for those who do not see the map. */
function clustersTable() {
  return tableOf(
    word("clusters"),
    [{ title: word("cluster"), words: true }, { title: word("businesses") }, { title: word("concentration_there") }, { title: "q" }],
    clusters.map((cluster, index) => [
      clusterLink(index),
      figure(cluster.businesses),
      figure(cluster.relative_concentration, 2),
      figure(cluster.q, 3),
    ]),
  );
}

/** The key of the dots, in which sectors can be hidden; and the clusters. */
function showFirmsKey() {
  const box = byId("firms-key");
  box.hidden = !firms && !clusters.length;
  if (box.hidden) {
    return;
  }
  const nodes = [];
  if (firms) {
    nodes.push(
      element("h2", {}, word("businesses")),
      choice("firms-shown", word("show_businesses"), overlay.firmsShown, (on) => {
        overlay.firmsShown = on;
        drawOverlay();
      }),
      paragraph(word(firms.points ? "businesses_note" : "counts_note", { count: firms.least || "" }), "small"),
      firms.points ? element("ul", { class: "sectors" }, firms.sectors.map(sectorChoice)) : null,
    );
  }
  if (clusters.length) {
    nodes.push(
      element("h2", {}, word("clusters")),
      choice("clusters-shown", word("show_clusters"), overlay.clustersShown, (on) => {
        overlay.clustersShown = on;
        drawOverlay();
      }),
      paragraph(word("clusters_note"), "small"),
      folding(word("as_table"), clustersTable()),
    );
  }
  box.replaceChildren(...nodes.filter(Boolean));
}

function choice(id, label, checked, act) {
  const input = element("input", { type: "checkbox", id, checked, on: { change: (event) => act(event.target.checked) } });
  return element("p", { class: "choice" }, input, element("label", { for: id }, label));
}

function sectorChoice({ name, colour }, sector) {
  const id = `sector-${sector}`;
  const act = (event) => {
    sectorsHidden[event.target.checked ? "delete" : "add"](sector);
    drawOverlay();
    showPanel();
  };
  return element(
    "li",
    {},
    element("input", { type: "checkbox", id, checked: !sectorsHidden.has(sector), on: { change: act } }),
    element("label", { for: id }, swatchDot(colour), quoted(name, 60)),
    element("span", { class: "count" }, figure(firms.totals[sector])),
  );
}
