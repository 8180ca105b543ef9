"use strict";
// Suppliers, sectors and customers as a flow diagram, drawn as SVG; what lies behind it as a table.

const FLOW = { width: 400, row: 23, gap: 4, letters: 18, wide: 22, line: 11, bar: 8, label: 122, head: 25, sectors: 6, largest: 4, thick: 230 };

/** The nation's flows: of the sectors with the most of them, the largest inputs and sales of each. */
function nationFlows() {
  const bySector = new Map();
  for (const [source, target, share, kind] of networks.flows) {
    const sector = kind === "supply" ? target : source;
    const other = kind === "supply" ? source : target;
    const own = bySector.get(sector) || { supply: [], sale: [] };
    own[kind]?.push({ name: other, share, local: null });
    bySector.set(sector, own);
  }
  return flowNodes(largestOnly(bySector), word("network_flows"), word("flows_note"));
}

/** An area's: what its sectors need and how much of it is there, and to whom the nation's sectors sell. */
function supplyPicture(index, area) {
  const rows = rowsOf("supplies", index).filter((row) => isNumber(row.input_share));
  const bySector = new Map();
  for (const row of rows) {
    const sector = row.sector_name;
    const own = bySector.get(sector) || { supply: [], sale: salesOf(sector) };
    own.supply.push({ name: row.product_name || MISSING, share: row.input_share, local: isNumber(row.local_share) ? row.local_share : 0 });
    bySector.set(sector, own);
  }
  return rows.length ? flowNodes(largestOnly(bySector), word("flows_picture", { area }), word("flows_here_note", { area })) : [];
}

function salesOf(sector) {
  const sales = (networks.flows || []).filter(([source, , , kind]) => kind === "sale" && source === sector);
  return sales.map(([, target, share]) => ({ name: target, share, local: null }));
}

function largestOnly(bySector) {
  const largest = (flows) => [...flows].sort((one, other) => other.share - one.share).slice(0, FLOW.largest);
  return [...bySector]
    .slice(0, FLOW.sectors)
    .map(([sector, { supply, sale }]) => ({ sector, supply: largest(supply), sale: largest(sale) }));
}

function flowNodes(sectors, label, note) {
  return [flowDrawing(sectors, label), paragraph(note, "small"), folding(word("as_table"), flowTable(sectors))];
}

function flowTable(sectors) {
  const columns = [
    { title: word("from_whom"), words: true },
    { title: word("to_whom"), words: true },
    { title: word("share") },
    { title: word("local_share") },
  ];
  const rows = sectors.flatMap(({ sector, supply, sale }) => [
    ...supply.map(({ name, share, local }) => [name, sector, share, local]),
    ...sale.map(({ name, share, local }) => [sector, name, share, local]),
  ]);
  const cells = rows.map(([from, to, share, local]) => [quoted(from, 80), quoted(to, 80), percent(share), percent(local)]);
  return tableOf(word("flows_table"), columns, cells);
}

/** Places of the names of a side, one below the other, each as high as all that flows through it. head: room for a name above. */
function stacked(names, amounts, height, scale, head = 0) {
  const sizes = names.map((name) => Math.max(amounts.get(name) * scale, 1));
  const least = head ? 1 : FLOW.row;
  const whole = sizes.reduce((sum, size) => sum + head + Math.max(size, least) + FLOW.gap, 0);
  let y = Math.max((height - whole) / 2, 0);
  return new Map(
    names.map((name, place) => {
      const room = Math.max(sizes[place], least);
      const top = y + head + (room - sizes[place]) / 2;
      const node = { y: top, size: sizes[place], middle: head ? top - head / 2 : y + room / 2, used: 0 };
      y += head + room + FLOW.gap;
      return [name, node];
    }),
  );
}

function summedBy(flows) {
  const sums = new Map();
  flows.forEach(({ name, share }) => sums.set(name, (sums.get(name) || 0) + share));
  return sums;
}

function flowDrawing(sectors, label) {
  const sides = { supply: summedBy(sectors.flatMap(({ supply }) => supply)), sale: summedBy(sectors.flatMap(({ sale }) => sale)) };
  const total = (flows) => flows.reduce((sum, { share }) => sum + share, 0);
  const middle = new Map(sectors.map(({ sector, supply, sale }) => [sector, Math.max(total(supply), total(sale))]));
  const scale = FLOW.thick / Math.max([...middle.values()].reduce((sum, one) => sum + one, 0), 1e-9);
  const rows = (amounts, head = 0) =>
    [...amounts.values()].reduce((sum, one) => sum + head + Math.max(one * scale, head ? 1 : FLOW.row) + FLOW.gap, 0);
  const height = Math.max(rows(sides.supply), rows(sides.sale), rows(middle, FLOW.head)) + 8;
  const columns = {
    supply: stacked([...sides.supply.keys()], sides.supply, height, scale),
    middle: stacked([...middle.keys()], middle, height, scale, FLOW.head),
    sale: stacked([...sides.sale.keys()], sides.sale, height, scale),
  };
  const half = (FLOW.width - FLOW.bar) / 2;
  const at = { supply: FLOW.label, middle: half, sale: FLOW.width - FLOW.label - FLOW.bar };
  const bands = sectors.flatMap(({ sector, supply, sale }) => {
    const own = columns.middle.get(sector);
    const left = { ...own, used: 0 };
    const right = { ...own, used: 0 };
    return [
      ...supply.flatMap((flow) => band(columns.supply.get(flow.name), left, at.supply + FLOW.bar, at.middle, flow, scale)),
      ...sale.flatMap((flow) => band(right, columns.sale.get(flow.name), at.middle + FLOW.bar, at.sale, flow, scale)),
    ];
  });
  const bars = Object.entries(columns).flatMap(([side, nodes]) =>
    [...nodes].flatMap(([name, { y, size, middle: line }]) => [
      drawing("rect", { x: at[side], y, width: FLOW.bar, height: size }, drawing("title", {}, shortened(name, 100))),
      flowLabel(name, side, at[side], line),
    ]),
  );
  return picture(label, FLOW.width, height, [...bands, ...bars]);
}

/** A flow between two nodes; of a local one the part that could be bought here in colour, the rest pale. */
function band(from, to, start, end, { share, local }, scale) {
  const parts = local === null ? [[share, false]] : [[share * Math.min(local, 1), true], [share * (1 - Math.min(local, 1)), false]];
  return parts
    .filter(([size]) => size > 0)
    .map(([size, own]) => {
      const wide = size * scale;
      const [y1, y2] = [from, to].map((node) => {
        node.used += wide;
        return node.y + node.used - wide / 2;
      });
      const bend = (start + end) / 2;
      const d = `M${start},${y1} C${bend},${y1} ${bend},${y2} ${end},${y2}`;
      return drawing("path", { class: own ? "flow own" : "flow", d, "stroke-width": Math.max(wide, 0.6) });
    });
}

/** A name in up to two lines: of a sector above its bar, others beside theirs. */
function flowLabel(name, side, x, y) {
  const places = {
    supply: { x: x - 4, "text-anchor": "end" },
    middle: { x: x + FLOW.bar / 2, "text-anchor": "middle" },
    sale: { x: x + FLOW.bar + 4, "text-anchor": "start" },
  };
  const lines = inLines(name, side === "middle" ? FLOW.wide : FLOW.letters);
  const first = y + 4 - ((lines.length - 1) * FLOW.line) / 2;
  const parts = lines.map((line, place) => drawing("tspan", { x: places[side].x, y: first + place * FLOW.line }, line));
  return drawing("text", { class: "halo", ...places[side] }, parts);
}

/** A name in at most two lines, broken between words; what does not fit ends with '…'. */
function inLines(name, letters) {
  const [first, ...rest] = String(name).slice(0, LONGEST).split(" ");
  const lines = [first];
  for (const each of rest) {
    const longer = `${lines.at(-1)} ${each}`;
    if (lines.length === 2 || Array.from(longer).length <= letters) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(each);
    }
  }
  return lines.map((line) => shortened(line, letters));
}
