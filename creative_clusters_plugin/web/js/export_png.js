"use strict";
// The map as a picture: title, legend and source around it. Also what is printed in place of the map of the screen.

const PICTURE = { width: 1600, height: 1100, margin: 40, legend: 300, scale: 2 };
const PAPER = { paper: "#ffffff", ink: "#1c1c1c", muted: "#595959", rule: "#d9d6d1" };

/** The part of the map in view, drawn anew in the light colours at twice the pixels, at once. */
function mapPicture(width, height) {
  const box = element("div", { "aria-hidden": "true", class: "darkroom" });
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  document.body.append(box);
  try {
    const picture = L.map(box, { attributionControl: false, zoomControl: false, zoomSnap: 0, keyboard: false, zoomAnimation: false });
    // a whole country fills the paper, however narrow the window is that it is seen in
    const [seen, margin] = state.view ? [map.seen, 0] : [extentOf(coarse), 28];
    picture.setView(seen.getCenter(), picture.getBoundsZoom(seen, false, L.point(margin, margin)));
    const [left, top] = frameOf(picture);
    const frame = { left, top, zoom: picture.getZoom(), wide: width, high: height, scale: PICTURE.scale };
    const copy = element("canvas", { width: width * PICTURE.scale, height: height * PICTURE.scale });
    const pen = copy.getContext("2d");
    pen.scale(PICTURE.scale, PICTURE.scale);
    drawContext(pen, frame, "light");
    const level = levelShown();
    const colours = coloursOf(measureShown(level.key), valuesOf(measureShown(), level.key, yearShown()), level);
    drawAreas(pen, level, frame, { colours, lit: litTest() }, "light");
    drawMark(pen, state.compared, frame, [6, 5]);
    drawMark(pen, state.area, frame, []);
    drawAbove(pen, picture, "light"); // businesses, clusters and names
    drawOverlay(); // which finds again what is under the pointer
    picture.remove();
    return copy;
  } finally {
    box.remove();
  }
}

/** The outline of an area that is chosen or compared. */
function drawMark(pen, area, frame, dashes) {
  const level = area ? levels.get(area.level) : null;
  if (!level || !outlinesOf(level).parts[area.index]) {
    return;
  }
  for (const [colour, width, dash] of [
    [MAP_COLOURS.light.halo, 6, []],
    [MAP_COLOURS.light.mark, 3, dashes],
  ]) {
    const step = stepOf(level, frame.zoom);
    const larger = stretch(pen, level, step, frame);
    pen.setLineDash(dash.map((one) => one / larger));
    pen.strokeStyle = colour;
    pen.lineWidth = width / larger;
    pen.stroke(areaPath(level, step, area.index));
  }
  pen.setLineDash([]);
  pen.setTransform(frame.scale, 0, 0, frame.scale, 0, 0);
}

/** Writes a text within a width, cut after `most` lines; gives the height that it took. */
function writeText(pen, text, x, y, width, size, { weight = 400, colour = PAPER.ink, most = 2 } = {}) {
  pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  pen.fillStyle = colour;
  const lines = [""];
  for (const piece of shortened(text, 400).split(/\s+/)) {
    const longer = `${lines.at(-1)} ${piece}`.trim();
    if (pen.measureText(longer).width > width && lines.at(-1)) {
      lines.push(piece);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) {
    kept[most - 1] += " …";
  }
  // the width is given once more for a single word that is too long: it is squeezed
  kept.forEach((line, place) => pen.fillText(line, x, y + size + place * size * 1.3, width));
  return kept.length * size * 1.3;
}

function drawLegend(pen, x, y, width) {
  let next = y + writeText(pen, measureTitle(), x, y, width, 20, { weight: 600, most: 4 }) + 14;
  const rows = legendNow();
  for (const { label, colour, count } of rows) {
    pen.fillStyle = colour || hatching("light");
    pen.fillRect(x, next, 34, 20);
    pen.strokeStyle = "#6f6f6f";
    pen.strokeRect(x + 0.5, next + 0.5, 33, 19);
    const text = `${label} (${figure(count)})`;
    next += Math.max(28, writeText(pen, text, x + 46, next - 2, width - 46, 17, { most: 2 }) + 6);
  }
  if (!rows.length) {
    next += writeText(pen, word("unknown_on_level", { level: levelShown().title }), x, next, width, 17);
  }
  writeText(pen, word("legend_counts", { level: levelShown().title }), x, next + 4, width, 15, {
    colour: PAPER.muted,
    most: 3,
  });
}

/** The whole picture. */
function pictureOfMap() {
  const { width, height, margin, legend, scale } = PICTURE;
  const canvas = element("canvas", { width: width * scale, height: height * scale });
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = PAPER.paper;
  pen.fillRect(0, 0, width, height);
  let y = margin - 8;
  y += writeText(pen, content.title, margin, y, width - 2 * margin, 32, { weight: 600 });
  y += 6 + writeText(pen, byId("subtitle").textContent, margin, y + 4, width - 2 * margin, 20, { colour: PAPER.muted });
  const below = height - margin - 50;
  const room = { width: width - 3 * margin - legend, height: Math.round(below - y - 24) };
  pen.drawImage(mapPicture(room.width, room.height), margin, y + 14, room.width, room.height);
  drawLegend(pen, width - margin - legend, y + 20, legend);
  pen.fillStyle = PAPER.rule;
  pen.fillRect(margin, below, width - 2 * margin, 1);
  writeText(
    pen,
    `${byId("source").textContent} · ${byId("made").textContent}`,
    margin,
    below + 8,
    width - 2 * margin,
    15,
    { colour: PAPER.muted },
  );
  return canvas;
}

function savePng() {
  pictureOfMap().toBlob((blob) => saveFile(blob, fileName("png")), "image/png");
}
