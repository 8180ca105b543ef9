"use strict";
// Related sectors as a picture of nodes and links, drawn as SVG; what lies behind it as a table.

const networks = content.networks || {};
const PLANE = { width: 380, height: 330, margin: 26, named: 14 };

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
  const nodes = key === "flows" ? nationFlows() : relatedNation();
  return [panelTop(word("networks"), word(`network_${key}`)), part(word("nation"), nodes)];
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

function relatedDrawing(label, has, near) {
  const { x, y, links, names } = networks.related;
  const { width, height, margin } = PLANE;
  const at = (node) => [margin + x[node] * (width - 2 * margin), margin + y[node] * (height - 2 * margin)];
  const strongest = Math.max(...links.map(([, , close]) => close), 1e-9);
  const lines = links.map(([one, other, close]) => {
    const [start, end] = [at(one), at(other)];
    const places = { x1: start[0], y1: start[1], x2: end[0], y2: end[1] };
    const alive = has.has(one) && has.has(other) ? "link own" : "link";
    return drawing("line", { class: alive, ...places, "stroke-width": 0.4 + (2 * close) / strongest });
  });
  const radius = names.length > 100 ? 3 : 5;
  const nodes = names.map((name, node) => {
    const [cx, cy] = at(node);
    const kind = near.has(node) ? "node near" : has.has(node) ? "node lit" : "node";
    return drawing("circle", { class: kind, cx, cy, r: near.has(node) ? radius + 1 : radius }, drawing("title", {}, shortened(name, 80)));
  });
  return picture(label, width, height, [...lines, ...nodes, ...nodeNames(at, near)]);
}

/** Names of the opportunities, or without any of what has most links; where there is room. */
function nodeNames(at, near) {
  const { names, links } = networks.related;
  const degree = names.map((name, node) => links.filter(([one, other]) => one === node || other === node).length);
  const order = names.map((name, node) => node).sort((one, other) => degree[other] - degree[one]);
  const wanted = (near.size ? order.filter((node) => near.has(node)) : order).slice(0, PLANE.named);
  const taken = [];
  return wanted.flatMap((node) => {
    const text = shortened(names[node], 26);
    const [x, y] = at(node);
    const wide = text.length * 5.6;
    const left = Math.min(Math.max(x - wide / 2, 2), PLANE.width - wide - 2);
    const box = [left, y - 20, left + wide, y - 7];
    if (taken.some((one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1])) {
      return [];
    }
    taken.push(box);
    return [drawing("text", { class: "halo", x: left, y: y - 9 }, text)];
  });
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
    return [quoted(name, 80), ...(has ? [word(has.has(node) ? "yes" : "no")] : []), quoted(others.join("; ") || MISSING, 200)];
  });
  return tableOf(word("related_table"), columns, rows);
}
