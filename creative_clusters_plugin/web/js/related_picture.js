"use strict";
// The picture of related sectors: nodes and links that can be zoomed and moved; the nearer, the more of them have their name.

const PLANE = { width: 380, height: 330, margin: 26, named: 14, nearest: 8, step: 1.6, moved: 40 };

/** has, near: places of the sectors that an area has, and of its opportunities. */
function relatedDrawing(label, has, near) {
  const view = { scale: 1, x: PLANE.width / 2, y: PLANE.height / 2 }; // the place in the middle, at a scale of 1
  const named = new Set(); // nodes that the reader has asked for
  const svg = picture(label, PLANE.width, PLANE.height, []);
  const box = element("div", { class: "zooming", tabindex: 0, role: "group", "aria-label": word("related_zoom") }, svg);
  const show = () => {
    keepInside(view);
    box.classList.toggle("near", view.scale > 1);
    svg.replaceChildren(...relatedNodes(view, has, near, named));
  };
  const zoom = (factor, at = view) => {
    const before = view.scale;
    view.scale = Math.min(Math.max(view.scale * factor, 1), PLANE.nearest);
    const part = 1 - before / view.scale;
    Object.assign(view, { x: view.x + (at.x - view.x) * part, y: view.y + (at.y - view.y) * part });
    show();
  };
  const move = (right, down) => {
    Object.assign(view, { x: view.x + right / view.scale, y: view.y + down / view.scale });
    show();
  };
  const button = (key, sign, act) =>
    element("button", { type: "button", "aria-label": word(key), title: word(key), on: { click: act } }, sign);
  box.append(
    element(
      "div",
      { class: "tools" },
      button("zoom_in", "+", () => zoom(PLANE.step, view.scale > 1 || !near.size ? view : middleOfNodes(near))),
      button("zoom_out", "−", () => zoom(1 / PLANE.step)),
      button("whole_picture", "⤢", () => zoom(0)),
    ),
  );
  startZooming(box, svg, { view, zoom, move });
  svg.addEventListener("click", (event) => {
    const node = event.target.closest(".node")?.dataset.node;
    if (node !== undefined) {
      named[named.has(Number(node)) ? "delete" : "add"](Number(node));
      show();
    }
  });
  show();
  return box;
}

/** What the first step leads to: the opportunities, where there are any. */
function middleOfNodes(near) {
  const { x, y } = networks.related;
  const own = [...near].filter((node) => node >= 0);
  const mean = (places) => own.reduce((sum, node) => sum + places[node], 0) / Math.max(own.length, 1);
  const { width, height, margin } = PLANE;
  return { x: margin + mean(x) * (width - 2 * margin), y: margin + mean(y) * (height - 2 * margin) };
}

/** What the wheel (with Ctrl, as pages zoom), a double click, dragging and the keys do. */
function startZooming(box, svg, { view, zoom, move }) {
  const unit = () => PLANE.width / (svg.getBoundingClientRect().width || PLANE.width); // of the picture, for a pixel
  const placeOf = ({ clientX, clientY }) => {
    const { left, top } = svg.getBoundingClientRect();
    const from = (pixels, wide, middle) => middle + (pixels * unit() - wide / 2) / view.scale;
    return { x: from(clientX - left, PLANE.width, view.x), y: from(clientY - top, PLANE.height, view.y) };
  };
  svg.addEventListener("dblclick", (event) => zoom(PLANE.step, placeOf(event)));
  const turned = (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, placeOf(event));
    }
  };
  svg.addEventListener("wheel", turned, { passive: false });
  let last = null;
  svg.addEventListener("pointerdown", (event) => {
    last = view.scale > 1 ? event : null;
  });
  svg.addEventListener("pointermove", (event) => {
    if (last && event.buttons) {
      move((last.clientX - event.clientX) * unit(), (last.clientY - event.clientY) * unit());
      last = event;
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    svg.addEventListener(end, () => {
      last = null;
    });
  }
  const keys = {
    ArrowLeft: () => move(-PLANE.moved, 0),
    ArrowRight: () => move(PLANE.moved, 0),
    ArrowUp: () => move(0, -PLANE.moved),
    ArrowDown: () => move(0, PLANE.moved),
    "+": () => zoom(PLANE.step),
    "-": () => zoom(1 / PLANE.step),
  };
  box.addEventListener("keydown", (event) => {
    if (event.target === box && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
}

/** No part of the view beyond the picture. */
function keepInside(view) {
  const half = { x: PLANE.width / 2 / view.scale, y: PLANE.height / 2 / view.scale };
  view.x = Math.min(Math.max(view.x, half.x), PLANE.width - half.x);
  view.y = Math.min(Math.max(view.y, half.y), PLANE.height - half.y);
}

/** Links, nodes and names for a view: sizes stay as they are, so that what is near comes apart. */
function relatedNodes(view, has, near, named) {
  const { x, y, links, names } = networks.related;
  const { width, height, margin } = PLANE;
  const at = (node) => [
    (margin + x[node] * (width - 2 * margin) - view.x) * view.scale + width / 2,
    (margin + y[node] * (height - 2 * margin) - view.y) * view.scale + height / 2,
  ];
  const strongest = Math.max(...links.map(([, , close]) => close), 1e-9);
  const lines = links.map(([one, other, close]) => {
    const [start, end] = [at(one), at(other)];
    const places = { x1: start[0], y1: start[1], x2: end[0], y2: end[1] };
    const alive = has.has(one) && has.has(other) ? "link own" : "link";
    return drawing("line", { class: alive, ...places, "stroke-width": 0.4 + (2 * close) / strongest });
  });
  const radius = names.length > 100 && view.scale < 2 ? 3 : 5;
  const nodes = names.map((name, node) => {
    const [cx, cy] = at(node);
    const kind = near.has(node) ? "node near" : has.has(node) ? "node lit" : "node";
    const given = { class: kind, cx, cy, r: near.has(node) ? radius + 1 : radius, "data-node": node };
    return drawing("circle", given, drawing("title", {}, shortened(name, 80)));
  });
  return [...lines, ...nodes, ...nodeNames(at, near, named, view.scale)];
}

/** Names where there is room: those asked for, then the opportunities or else what has most links; near, of all that is in view. */
function nodeNames(at, near, named, scale) {
  const { names, links } = networks.related;
  const degree = names.map((name, node) => links.filter(([one, other]) => one === node || other === node).length);
  const first = (node) => (named.has(node) ? 2 : Number(near.has(node)));
  const order = names.map((name, node) => node).sort((one, other) => first(other) - first(one) || degree[other] - degree[one]);
  const inside = ([x, y]) => x >= 0 && y >= 0 && x <= PLANE.width && y <= PLANE.height;
  const seen = order.filter((node) => inside(at(node)));
  const some = (near.size ? seen.filter((node) => first(node)) : seen).slice(0, PLANE.named + named.size);
  const taken = [];
  return (scale > 1 ? seen : some).flatMap((node) => {
    const text = shortened(names[node], scale > 1 || named.has(node) ? 40 : 26);
    const [x, y] = at(node);
    const wide = text.length * 6;
    const left = Math.max(Math.min(x - wide / 2, PLANE.width - wide - 2), 2);
    const box = [left, y - 20, left + wide, y - 7];
    if (!named.has(node) && taken.some((one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1])) {
      return [];
    }
    taken.push(box);
    return [drawing("text", { class: "halo", x: left, y: y - 9 }, text)];
  });
}
