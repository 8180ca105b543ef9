"use strict";
// The part of a profile on change and outlook.

function changePart(index, name) {
  const past = rowsOf("history", index);
  const future = rowsOf("forecasts", index);
  const outlook = firstRowOf("outlook", index);
  const joined = !(outlook && outlook.unforecast);
  return [
    changeText(firstRowOf("change", index)),
    patternText(firstRowOf("emerging", index)),
    past.length + future.length > 1 ? courseChart(past, future, joined, name) : null,
    past.length + future.length > 1 ? paragraph(word("course_note"), "small") : null,
    past.length + future.length > 1 ? folding(word("as_table"), courseTable(past, future)) : null,
    outlookText(outlook),
    sectorChangeTable(rowsOf("sector_change", index)),
  ];
}

function changeText(row) {
  if (!row) {
    return null;
  }
  const texts = [
    word("change_text", {
      start: row.start,
      end: row.end,
      before: figure(row.jobs_start),
      after: figure(row.jobs_end),
      growth: growth(row.growth),
    }),
  ];
  if (isNumber(row.regional)) {
    texts.push(
      word("change_parts", { national: signed(row.national), mix: signed(row.mix), regional: signed(row.regional) }),
    );
  }
  if (row.class && !["none", "no data"].includes(row.class)) {
    texts.push(word("became", { class_name: labelOf(row.class) }));
  }
  return paragraph(texts.join(" "));
}

function patternText(row) {
  if (!row || !row.times) {
    return null;
  }
  return paragraph(
    word("pattern_text", {
      class_name: labelOf(row.pattern),
      hot: figure(row.times_hot),
      cold: figure(row.times_cold),
      times: figure(row.times),
    }),
  );
}

function outlookText(row) {
  if (!row || !isNumber(row.jobs)) {
    return null;
  }
  const text = word("outlook_text", {
    year: row.year,
    jobs: figure(row.jobs),
    interval: interval(row.low_90, row.high_90, 0),
    class_name: labelOf(row.class),
  });
  return paragraph(row.unforecast ? `${text} ${word("unforecast", { count: figure(row.unforecast) })}` : text);
}

function courseTable(past, future) {
  const rows = [
    ...past.map((row) => [String(row.year), figure(row.jobs), figure(row.lq, 2), MISSING]),
    ...future.map((row) => [
      word("year_forecast", { year: row.year }),
      figure(row.jobs),
      MISSING,
      interval(row.low_90, row.high_90, 0),
    ]),
  ];
  const columns = [word("year"), word("jobs"), word("lq"), word("interval_of", { level: 90 })];
  return tableOf(
    word("course_table"),
    columns.map((title, place) => ({ title, words: !place })),
    rows,
  );
}

function sectorChangeTable(rows) {
  const columns = [word("sub_sector"), word("jobs_start"), word("jobs_end"), word("growth"), word("own_part")];
  return rows.length
    ? folding(
        word("sector_change_table"),
        tableOf(
          word("sector_change_table"),
          columns.map((title, place) => ({ title, words: !place })),
          rows.map((row) => [
            quoted(row.sector_name, 80),
            figure(row.jobs_start),
            figure(row.jobs_end),
            growth(row.growth),
            signed(row.regional),
          ]),
        ),
      )
    : null;
}
