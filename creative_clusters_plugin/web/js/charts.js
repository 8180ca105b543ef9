"use strict";
// Charts of a profile, drawn by Chart.js. Each stands beside a table with the same figures.

const ROW = 30; // pixels of a bar with its label
const LINE = 24; // characters of a label's line
const charts = new Set();

function clearCharts() {
  charts.forEach((chart) => chart.destroy());
  charts.clear();
}

function inkOf(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** A chart in a box of a fixed height. make() gives its configuration, with the colours of the moment. */
function chartOf(label, height, make) {
  const canvas = element("canvas", { role: "img", "aria-label": shortened(label, 400) });
  const box = element("div", { class: "chart" }, canvas);
  box.style.height = `${height}px`;
  // Chart.js measures the box, which has to be in the page by then
  box.draw = () => {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 12;
    Chart.defaults.color = inkOf("muted");
    Chart.defaults.borderColor = inkOf("faint");
    Chart.defaults.animation = false;
    charts.add(new Chart(canvas, make()));
  };
  return box;
}

/** A label in two lines at most, which is what a bar has room for. */
function labelLines(text) {
  const lines = [""];
  for (const piece of shortened(text, 2 * LINE).split(" ")) {
    const longer = `${lines.at(-1)} ${piece}`.trim();
    if (longer.length > LINE && lines.at(-1) && lines.length < 2) {
      lines.push(piece);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines.map((line) => shortened(line, LINE));
}

function drawCharts(root) {
  root.querySelectorAll(".chart").forEach((box) => box.draw());
}

/** A line across a bar chart at the nation's value. */
const nationLine = {
  id: "nation",
  afterDatasetsDraw({ ctx: pen, chartArea, scales, config }) {
    const place = scales.x.getPixelForValue(config.options.nation);
    pen.save();
    pen.strokeStyle = inkOf("ink");
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(place, chartArea.top);
    pen.lineTo(place, chartArea.bottom);
    pen.stroke();
    pen.restore();
  },
};

function quotientOptions(longest) {
  return {
    indexAxis: "y",
    maintainAspectRatio: false,
    nation: 1,
    scales: {
      x: {
        min: 0,
        max: longest,
        title: { display: true, text: word("quotient_axis") },
        ticks: { callback: (value) => figure(value, 0, 2), maxTicksLimit: 7 },
      },
      y: { grid: { display: false }, ticks: { color: inkOf("ink"), autoSkip: false, crossAlign: "far" } },
    },
    plugins: { legend: { display: false }, tooltip: { callbacks: { label: quotientHint } } },
  };
}

function quotientHint({ dataset, raw }) {
  const text = Array.isArray(raw) ? interval(...raw) : figure(raw, 2);
  return labelled(dataset.label, text);
}

/** The end of the axis: far intervals of tiny sectors must not flatten all other bars. */
function axisEnd(rows) {
  const highest = Math.max(1.5, ...rows.map((row) => row.lq || 0));
  const ends = Math.max(highest, ...rows.map((row) => row.lq_high || 0));
  const end = 1.02 * Math.min(ends, 1.6 * highest);
  const step = end > 10 ? 5 : end > 4 ? 1 : 0.5;
  return Math.ceil(end / step) * step;
}

/** Quotients of sub-sectors as bars from the nation's 1, with their intervals; rows: sector_name, lq, lq_low, lq_high. */
function sectorChart(rows, name) {
  const known = rows.filter((row) => isNumber(row.lq));
  const told = known.map((row) => `${shortened(row.sector_name, 40)} ${figure(row.lq, 2)}`);
  const label = `${word("sectors_of", { area: name })} ${semicolons(told)}`;
  return chartOf(label, 64 + ROW * known.length, () => {
    const surely = (row) => (isNumber(row.lq_low) ? row.lq_low : row.lq) > 1;
    const bars = {
      label: word("quotient"),
      data: known.map((row) => row.lq),
      backgroundColor: known.map((row) => inkOf(surely(row) ? "accent" : "bar")),
      base: 1,
      barThickness: 12,
      grouped: false,
      order: 2,
    };
    const spans = {
      label: word("interval"),
      data: known.map((row) => (isNumber(row.lq_low) && isNumber(row.lq_high) ? [row.lq_low, row.lq_high] : null)),
      backgroundColor: inkOf("ink"),
      barThickness: 2,
      grouped: false,
      order: 1,
    };
    const labels = known.map((row) => labelLines(row.sector_name));
    const datasets = spans.data.some(Boolean) ? [bars, spans] : [bars];
    return { type: "bar", data: { labels, datasets }, options: quotientOptions(axisEnd(known)), plugins: [nationLine] };
  });
}

/** Quotients of two areas side by side; rows: sector_name, one, other. */
function comparisonChart(rows, names) {
  const said = rows.map((row) => `${shortened(row.sector_name, 40)} ${figure(row.one, 2)}, ${figure(row.other, 2)}`);
  return chartOf(labelled(names.join(", "), semicolons(said)), 96 + 1.2 * ROW * rows.length, () => {
    const datasets = ["one", "other"].map((key, place) => ({
      label: shortened(names[place], 40),
      data: rows.map((row) => row[key]),
      backgroundColor: inkOf(place ? "bar" : "accent"),
      base: 1,
      barThickness: 11,
    }));
    const options = quotientOptions(axisEnd(rows.flatMap((row) => [{ lq: row.one }, { lq: row.other }])));
    options.plugins.legend = {
      display: true,
      position: "top",
      align: "start",
      labels: { boxWidth: 12, color: inkOf("ink") },
    };
    const labels = rows.map((row) => labelLines(row.sector_name));
    return { type: "bar", data: { labels, datasets }, options, plugins: [nationLine] };
  });
}

/** A bar for each area; rows: name, value. A line stands at the middle of a measure that has one. */
function areasChart(title, rows, measure) {
  const told = semicolons(rows.map(({ name, value }) => `${shortened(name, 40)} ${shownValue(measure, value)}`));
  return chartOf(labelled(title, told), 60 + ROW * rows.length, () => ({
    type: "bar",
    data: {
      labels: rows.map(({ name }) => labelLines(name)),
      datasets: [{ data: rows.map(({ value }) => value), backgroundColor: inkOf("bar"), barThickness: 14 }],
    },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      nation: isNumber(measure.middle) ? measure.middle : 0,
      scales: { x: { beginAtZero: true, ticks: { callback: (value) => figure(value, 0, measure.digits) + unitOf(measure) } }, y: { grid: { display: false } } },
      plugins: {
        legend: { display: false },
        title: { display: true, text: shortened(title, 60), align: "start", color: inkOf("ink") },
        tooltip: { callbacks: { label: ({ raw }) => shownValue(measure, raw) } },
      },
    },
    plugins: [nationLine],
  }));
}

/** Jobs by year, and the forecast with its intervals behind the last one. joined: the forecast goes on from the past. */
function courseChart(past, future, joined, name) {
  const told = semicolons([...past, ...future].map((row) => labelled(row.year, figure(row.jobs))));
  return chartOf(`${word("course_of", { area: name })} ${told}`, 230, () => {
    const years = [...new Set([...past, ...future].map((row) => String(row.year)))].sort();
    const along = (rows, column) => {
      const values = new Map(rows.map((row) => [String(row.year), row[column]]));
      return years.map((year) => values.get(year) ?? null);
    };
    const last = joined && past.length ? past.at(-1) : null;
    const start = last
      ? [
          {
            year: last.year,
            jobs: last.jobs,
            low_50: last.jobs,
            high_50: last.jobs,
            low_90: last.jobs,
            high_90: last.jobs,
          },
        ]
      : [];
    const onwards = [...start, ...future];
    const line = (label, data, extra) => ({
      label,
      data,
      borderColor: inkOf("accent"),
      borderWidth: 2,
      pointRadius: 2,
      spanGaps: true,
      ...extra,
    });
    const band = (level, colour) =>
      ["low", "high"].map((end) =>
        line(word("interval_of", { level }), along(onwards, `${end}_${level}`), {
          borderWidth: 0,
          pointRadius: 0,
          backgroundColor: inkOf(colour),
          fill: end === "high" ? "-1" : false,
        }),
      );
    const datasets = [line(word("jobs"), along(past, "jobs"))];
    if (future.length) {
      datasets.push(
        line(word("forecast"), along(onwards, "jobs"), { borderDash: [5, 4] }),
        ...band(50, "band-50"),
        ...band(90, "band-90"),
      );
    }
    return {
      type: "line",
      data: { labels: years, datasets },
      options: {
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        scales: {
          x: { grid: { display: false } },
          y: { beginAtZero: true, ticks: { callback: (value) => figure(value), maxTicksLimit: 6 } },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            filter: ({ datasetIndex, raw }) => datasetIndex < 2 && raw !== null,
            callbacks: { label: ({ dataset, raw }) => labelled(dataset.label, figure(raw)) },
          },
        },
      },
    };
  });
}
