"use strict";
// The years of a measure: a slider, and a button that plays them.

const STEP = 900; // milliseconds
let playing = null;

function startYears() {
  byId("year").addEventListener("input", (event) => {
    stopYears();
    change({ year: yearsNow()[Number(event.target.value)] });
  });
  byId("play").addEventListener("click", () => (playing ? stopYears() : playYears()));
}

function yearsNow() {
  return yearsOf(measureShown(), levelShown().key);
}

function showYears() {
  const years = yearsNow();
  byId("years").hidden = years.length < 2;
  if (years.length < 2) {
    stopYears();
    return;
  }
  const slider = byId("year");
  slider.max = years.length - 1;
  slider.value = years.indexOf(yearShown());
  slider.setAttribute("aria-valuetext", yearShown());
  byId("year-shown").textContent = shortened(yearShown(), 20);
  labelPlay();
}

function labelPlay() {
  const button = byId("play");
  button.setAttribute("aria-label", word("play"));
  button.title = word(playing ? "pause" : "play");
  button.setAttribute("aria-pressed", String(Boolean(playing)));
  button.textContent = playing ? "❚❚" : "▶";
}

function playYears() {
  const years = yearsNow();
  if (yearShown() === years.at(-1)) {
    change({ year: years[0] });
  }
  playing = setInterval(() => {
    const next = yearsNow()[yearsNow().indexOf(yearShown()) + 1];
    if (next !== undefined) {
      change({ year: next });
    } else {
      stopYears();
    }
  }, STEP);
  labelPlay();
}

function stopYears() {
  clearInterval(playing);
  playing = null;
  labelPlay();
}
