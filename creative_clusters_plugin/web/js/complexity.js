"use strict";
// How complex an area's economy is, and what it lacks in quadrants: how close that is, and what it would open.

const QUADRANT = { height: 260, near: 4.5, far: 3 };

function complexityPart(index, name) {
  const row = firstRowOf("complexity", index) || {};
  const rows = rowsOf("opportunities", index).filter((one) => isNumber(one.gain) && isNumber(one.density_mean) && isNumber(one.gain_mean));
  const pairs = [
    ["eci", row.eci],
    ["coi", row.coi],
    ["fitness", row.fitness],
  ].filter(([, value]) => isNumber(value));
  return [
    keyFigures(pairs.map(([key, value]) => [word(key), figure(value, 2)])),
    rows.length ? quadrantChart(rows, name) : null,
    rows.length ? paragraph(firstChoices(rows), "small") : null,
  ];
}

/** Whether a sector that is lacked is closer, and opens more, than the mean of all that are. */
function firstChoice(row) {
  return row.density >= row.density_mean && row.gain >= row.gain_mean;
}

function firstChoices(rows) {
  const names = rows.filter(firstChoice).map((row) => shortened(row.sector_name, 60));
  return names.length ? `${word("quadrant_note")} ${word("quadrant_first", { sectors: semicolons(names) })}` : word("quadrant_note");
}

/** Lines at the means of all that the area lacks. */
const meanLines = {
  id: "means",
  afterDatasetsDraw({ ctx: pen, chartArea, scales, config }) {
    const [across, up] = config.options.means;
    const [x, y] = [scales.x.getPixelForValue(across), scales.y.getPixelForValue(up)];
    pen.save();
    pen.strokeStyle = inkOf("muted");
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x, chartArea.top);
    pen.lineTo(x, chartArea.bottom);
    pen.moveTo(chartArea.left, y);
    pen.lineTo(chartArea.right, y);
    pen.stroke();
    pen.restore();
  },
};

/** Sectors that the area lacks, by density and gain; rows: sector_name, density, gain, density_mean, gain_mean. */
function quadrantChart(rows, name) {
  const [{ density_mean: across, gain_mean: up }] = rows;
  const axis = (key, middle, values) => {
    const span = Math.max(...values.map((value) => Math.abs(value - middle)), 1e-6) * 1.15; // the lines are in the middle
    return { min: middle - span, max: middle + span, title: { display: true, text: word(key) }, ticks: { callback: (value) => figure(value, 2), maxTicksLimit: 5 } };
  };
  return chartOf(`${word("quadrant_of", { area: name })} ${firstChoices(rows)}`, QUADRANT.height, () => ({
    type: "scatter",
    data: {
      datasets: [
        {
          data: rows.map((row) => ({ x: row.density, y: row.gain })),
          backgroundColor: rows.map((row) => inkOf(firstChoice(row) ? "accent" : "bar")),
          radius: rows.map((row) => (firstChoice(row) ? QUADRANT.near : QUADRANT.far)),
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      means: [across, up],
      scales: { x: axis("density", across, rows.map((row) => row.density)), y: axis("gain", up, rows.map((row) => row.gain)) },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataIndex }) => shortened(rows[dataIndex].sector_name, 60) } },
      },
    },
    plugins: [meanLines],
  }));
}
