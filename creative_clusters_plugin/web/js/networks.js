"use strict";
// Related sectors as a picture of nodes and links, drawn as SVG; what lies behind it as a table.

const networks = content.networks || {};

/** An element of SVG; children are nodes or texts. */
function drawing(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children.flat());
  return node;
}

function picture(label, width, height, children) {
  const box = { class: "network", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": shortened(label, 300) };
  return drawing("svg", box, children);
}

/** Links to the networks of the nation, beside the map. */
function showNetworksKey() {
  const box = byId("networks-key");
  const keys = Object.keys(networks);
  box.hidden = !keys.length;
  box.replaceChildren(
    element("h2", {}, word("networks")),
    ...keys.map((key) => element("button", { type: "button", on: { click: () => selectNetwork(key) } }, word(`network_${key}`))),
  );
}

function selectNetwork(key) {
  leadTo({ network: key, area: null, compared: null, firm: null, cluster: null, together: false }, "jump");
}

function networkProfile(key) {
  const nodes = { flows: nationFlows, related: relatedNation, scenario: scenarioFlows }[key]();
  return [panelTop(word("networks"), word(`network_${key}`)), part(word(key === "scenario" ? "scenario" : "nation"), nodes)];
}

function relatedNation() {
  return [
    relatedDrawing(word("network_related"), new Set(), new Set()),
    paragraph(word("related_nation_note"), "small"),
    folding(word("as_table"), relatedTable(null)),
  ];
}

/** The picture for an area: what it has is lit, its opportunities are ringed; none without the table of related sectors. */
function relatedPicture(index) {
  const related = networks.related;
  if (!related || !related.present || !related.present[index].length) {
    return [];
  }
  const area = nameOf({ level: coarse.key, index });
  const near = new Set(rowsOf("opportunities", index).map((row) => related.sectors.indexOf(String(row.sector))));
  const has = new Set(related.present[index]);
  return [
    relatedDrawing(word("related_picture", { area }), has, near),
    paragraph(word("related_note", { area }), "small"),
    folding(word("as_table"), relatedTable(has)),
  ];
}

/** Each sector with those that it is closest to. has: places of what an area has, or null. */
function relatedTable(has) {
  const { names, links } = networks.related;
  const columns = [
    { title: word("sector"), words: true },
    ...(has ? [{ title: word("it_has"), words: true }] : []),
    { title: word("closest"), words: true },
  ];
  const rows = names.map((name, node) => {
    const own = links.filter(([one, other]) => one === node || other === node).sort((one, other) => other[2] - one[2]);
    const others = own.slice(0, 3).map(([one, other]) => shortened(names[one === node ? other : one], 60));
    return [quoted(name, 80), ...(has ? [word(has.has(node) ? "yes" : "no")] : []), quoted(semicolons(others) || MISSING, 200)];
  });
  return tableOf(word("related_table"), columns, rows);
}
