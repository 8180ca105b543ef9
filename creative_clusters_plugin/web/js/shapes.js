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

/** Polygons of a level by index, as one group. */
function shapesOf(level, options) {
  const thin = level.ids.length > MANY;
  const shapes = ringsOf(level).map((rings, index) => {
    if (!rings) {
      return null;
    }
    const shape = L.polygon(rings, { ...options, weight: thin ? BORDER.thin : BORDER.thick, fillOpacity: 1 });
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
