"use strict";
// Areas as Leaflet's polygons, each level on a canvas of its own; made when the level is first shown.

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

/** Latitudes and longitudes of each area of a level in Leaflet's form, by index; null without shape. */
function ringsOf(level) {
  if (!level.rings) {
    const { features } = topojson.feature(level.topology, level.topology.objects.areas);
    level.rings = features.map(({ geometry }) => {
      if (!geometry || !geometry.coordinates.length) {
        return null;
      }
      return L.GeoJSON.coordsToLatLngs(geometry.coordinates, geometry.type === "Polygon" ? 1 : 2);
    });
  }
  return level.rings;
}

/** A polygon that is quicker to zoom: its corners are put into the plane once, and only at the edge of the view is it cut. */
const Area = L.Polygon.extend({
  // Leaflet's own hooks; they have no public names. Gives the same points, and their extent
  _projectLatlngs(latlngs, result, extent) {
    if (Array.isArray(latlngs[0])) {
      latlngs.forEach((part) => this._projectLatlngs(part, result, extent));
      return;
    }
    latlngs.plane = latlngs.plane || Float64Array.from(latlngs.flatMap(({ lat, lng }) => inPlane(lng * DEGREE, lat * DEGREE)));
    const { plane } = latlngs;
    const side = 256 * 2 ** this._map.getZoom();
    const origin = this._map.getPixelOrigin();
    const ring = new Array(latlngs.length);
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let place = 0; place < ring.length; place += 1) {
      const x = Math.round(plane[2 * place] * side) - origin.x;
      const y = Math.round(plane[2 * place + 1] * side) - origin.y;
      ring[place] = new L.Point(x, y);
      left = x < left ? x : left;
      right = x > right ? x : right;
      top = y < top ? y : top;
      bottom = y > bottom ? y : bottom;
    }
    if (ring.length) {
      extent.extend(new L.Point(left, top)).extend(new L.Point(right, bottom));
    }
    result.push(ring);
  },
  // what lies wholly in the view needs no cutting
  _clipPoints() {
    if (this._pxBounds && this._renderer._bounds.contains(this._pxBounds)) {
      this._parts = this._rings.slice();
    } else {
      L.Polygon.prototype._clipPoints.call(this);
    }
  },
});

/** Polygons of a level by index, as one group. */
function shapesOf(level, options) {
  const thin = level.ids.length > MANY;
  const shapes = ringsOf(level).map((rings, index) => {
    if (!rings) {
      return null;
    }
    const shape = new Area(rings, { ...options, weight: thin ? BORDER.thin : BORDER.thick, fillOpacity: 1 });
    shape.area = { level: level.key, index };
    return shape;
  });
  return { shapes, group: L.featureGroup(shapes.filter(Boolean)) };
}

/** What Leaflet fills areas without data with: it hands anything that a canvas takes as a fill on to it. */
function hatching(theme) {
  const tile = document.createElement("canvas");
  const size = 6;
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext("2d");
  pen.fillStyle = MAP_COLOURS[theme].empty;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = MAP_COLOURS[theme].hatch;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, "repeat");
}

/** Colours the areas of a level by a measure; null for `values` where the measure is not known; lit: says of an index whether it is lit; null for all. */
function paint(shapes, measure, values, theme, lit = null) {
  const { border } = MAP_COLOURS[theme];
  const empty = hatching(theme);
  shapes.forEach((shape, index) => {
    if (shape) {
      const fill = (values && colourOf(measure, values[index])) || empty;
      shape.setStyle({ fillColor: fill, color: border, fillOpacity: !lit || lit(index) ? 1 : DIMMED });
    }
  });
}

/** The borders of the first level as one line, to be seen above the finer areas. */
function bordersOf(level, options) {
  const mesh = topojson.mesh(level.topology, level.topology.objects.areas);
  return L.polyline(L.GeoJSON.coordsToLatLngs(mesh.coordinates, 1), {
    interactive: false,
    weight: level.ids.length > 100 ? 0.6 : 1,
    ...options,
  });
}

/** The extent of all shapes of a level. */
function extentOf(level) {
  if (level.topology.bbox) {
    const [west, south, east, north] = level.topology.bbox;
    return L.latLngBounds([south, west], [north, east]);
  }
  const bounds = L.latLngBounds(ringsOf(level).filter(Boolean).flat(3));
  return bounds.isValid() ? bounds : L.latLngBounds([-55, -170], [75, 170]);
}
