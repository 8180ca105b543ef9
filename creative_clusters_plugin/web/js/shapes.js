"use strict";
// Areas drawn on a canvas, a level on each: what is in view, as fine as can be seen, in the colours of a figure.

const MAP_COLOURS = {
  light: {
    border: "#ffffff",
    outline: "#4a4a4a",
    empty: "#f4f4f4",
    hatch: "#9a9a9a",
    mark: "#111111",
    halo: "#ffffff",
    ground: "#ffffff",
    cluster: "#1c1c1c",
    land: "#e9e6df",
  },
  dark: { border: "#1b1b1d", outline: "#d0cdc8", empty: "#2b2b2e", hatch: "#6d6d72", mark: "#ffffff", halo: "#000000", ground: "#1b1b1d", cluster: "#f6f0e1", land: "#2a2a2c" },
};
const DIMMED = 0.15; // what is left of the colour of areas that are not brushed
const BORDER = { thick: 0.8, thin: 0.4 };
const MANY = 2000; // areas, above which thick borders would cover the colours

/** A canvas on the map with the areas of a level, drawn at most once a frame. */
const AreaLayer = L.Renderer.extend({
  initialize(level, options) {
    this.level = level;
    L.Renderer.prototype.initialize.call(this, { padding: 0.1, ...options });
  },
  // Leaflet's own hooks of a renderer
  getEvents() {
    return { ...L.Renderer.prototype.getEvents.call(this), move: this._keepUp };
  },
  // a map that is dragged shows what lies beyond the edge before it is let go
  _keepUp() {
    const corner = this._map.containerPointToLayerPoint([0, 0]);
    const still = !this._map._animatingZoom && this._zoom === this._map.getZoom();
    if (still && !this._bounds.contains(L.bounds(corner, corner.add(this._map.getSize())))) {
      this._update();
    }
  },
  _initContainer() {
    this._container = element("canvas", { "aria-hidden": "true" });
  },
  _destroyContainer() {
    cancelAnimationFrame(this.waiting);
    this.waiting = null;
    this._container.remove();
    delete this._container;
  },
  _update() {
    if (this._map._animatingZoom && this._bounds) {
      return; // the picture is being stretched
    }
    L.Renderer.prototype._update.call(this);
    L.DomUtil.setPosition(this._container, this._bounds.min);
    this.drawSoon();
  },
  /** colours: of each area, null without data; lit: says of an index whether it is lit, null for all. */
  paint(colours, lit) {
    Object.assign(this, { colours, lit });
    this.drawSoon();
  },
  drawSoon() {
    if (this._map && !this.waiting) {
      this.waiting = requestAnimationFrame(() => {
        this.waiting = null;
        this.draw();
      });
    }
  },
  draw() {
    const size = this._bounds.getSize();
    const scale = Math.min(devicePixelRatio || 1, 2);
    const canvas = this._container;
    if (canvas.width !== size.x * scale || canvas.height !== size.y * scale) {
      Object.assign(canvas, { width: size.x * scale, height: size.y * scale });
      Object.assign(canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
    }
    const pen = canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, size.x, size.y);
    const corner = this._map.project(this._map.layerPointToLatLng(this._bounds.min), this._zoom);
    drawAreas(pen, this.level, { left: corner.x, top: corner.y, zoom: this._zoom, wide: size.x, high: size.y, scale }, this, theme.name);
    // while nobody asks for anything, what the next step nearer needs; not in all browsers
    window.requestIdleCallback?.(() => borderPaths(this.level, stepOf(this.level, this._zoom + 1)));
  },
});

/** The colour of each area by a measure; null for `values` where the measure is not known. */
function coloursOf(measure, values, level) {
  return level.ids.map((id, index) => (values ? colourOf(measure, values[index]) : null));
}

/**
 * frame: `left`, `top`: the corner in pixels of the world at `zoom`; `wide`, `high`; `scale`: of the canvas. See AreaLayer.paint; look: 'light'
 * or 'dark'.
 */
function drawAreas(pen, level, frame, { colours, lit }, look) {
  const { parts, areas } = outlinesOf(level);
  const step = stepOf(level, frame.zoom);
  const view = viewOf(frame);
  const groups = new Map(); // of like colours, which a canvas need not change for each
  for (let index = 0; index < parts.length; index += 1) {
    if (parts[index] && meet(areas[index], view)) {
      const key = `${colours[index] || ""} ${lit && !lit(index) ? DIMMED : 1}`;
      const own = groups.get(key);
      if (own) {
        own.push(index);
      } else {
        groups.set(key, [index]);
      }
    }
  }
  for (const [key, own] of groups) {
    const [colour, strength] = key.split(" ");
    stretch(pen, level, step, frame);
    pen.fillStyle = colour || hatching(look);
    pen.globalAlpha = Number(strength);
    for (const index of own) {
      pen.fill(areaPath(level, step, index), "evenodd");
    }
  }
  pen.globalAlpha = 1;
  const thin = level.ids.length > MANY;
  strokeBorders(pen, level, frame, MAP_COLOURS[look].border, thin ? BORDER.thin : BORDER.thick);
  if (level === fine) {
    strokeBorders(pen, coarse, frame, MAP_COLOURS[look].outline, coarse.ids.length > 100 ? 0.6 : 1);
  }
  pen.setTransform(frame.scale, 0, 0, frame.scale, 0, 0);
}

/** What of the plane a frame shows. */
function viewOf({ left, top, zoom, wide, high }) {
  const side = 256 * 2 ** zoom;
  return [left / side, top / side, (left + wide) / side, (top + high) / side];
}

/** Puts paths of a step of zoom where the frame has them; gives how much larger they are there. */
function stretch(pen, level, step, { left, top, zoom, scale }) {
  const side = 256 * 2 ** zoom;
  const [west, north] = cornerOf(level);
  const larger = side / step.side;
  pen.setTransform(scale * larger, 0, 0, scale * larger, scale * (west * side - left), scale * (north * side - top));
  return larger;
}

function strokeBorders(pen, level, frame, colour, width) {
  const step = stepOf(level, frame.zoom);
  const view = viewOf(frame);
  pen.lineWidth = width / stretch(pen, level, step, frame);
  pen.strokeStyle = colour;
  pen.lineJoin = "round";
  for (const { path, box } of borderPaths(level, step)) {
    if (meet(box, view)) {
      pen.stroke(path);
    }
  }
}

/** What areas without data are filled with. */
function hatching(look) {
  hatching.made = hatching.made || {};
  hatching.made[look] = hatching.made[look] || hatchingOf(look);
  return hatching.made[look];
}

function hatchingOf(look) {
  const tile = document.createElement("canvas");
  const size = 6;
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext("2d");
  pen.fillStyle = MAP_COLOURS[look].empty;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = MAP_COLOURS[look].hatch;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, "repeat");
}
