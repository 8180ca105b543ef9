"use strict";
// Puts the parts together: what is shown anew when something changes, and what the controls do.

function fillWords() {
  document.querySelectorAll("[data-i18n]").forEach((node) => {
    node.textContent = word(node.dataset.i18n);
  });
  document.querySelector("label[for=search]").textContent = word(searchKind());
  byId("title").textContent = shortened(content.title, 300);
  byId("map").setAttribute("aria-label", word("map_label", { title: shortened(content.title, 100) }));
  byId("actions").setAttribute("aria-label", word("actions"));
  showControls();
  showNotes();
  showSource();
  showFirmsKey();
  showStory();
  showNetworksKey();
  fillSecond();
  fillAgainst();
}

/** What the search finds, as the word of its label. */
function searchKind() {
  if (firms && firms.points && firms.points.names) {
    return "search_firms";
  }
  return places.names.length || clusters.length ? "search_places" : "search";
}

/** Zoom buttons in the language shown. */
function showControls() {
  if (showControls.made) {
    showControls.made.forEach((control) => control.remove());
  }
  const zoom = L.control.zoom({ zoomInTitle: word("zoom_in"), zoomOutTitle: word("zoom_out"), position: "topleft" });
  const whole = L.control({ position: "topleft" });
  whole.onAdd = () => {
    const button = element(
      "button",
      { type: "button", class: "whole", title: word("whole"), "aria-label": word("whole"), on: { click: showAll } },
      "⤢",
    );
    L.DomEvent.disableClickPropagation(button);
    return element("div", { class: "leaflet-bar" }, button);
  };
  showControls.made = [zoom.addTo(map), whole.addTo(map)];
}

function fillLevels() {
  byId("level").hidden = !fine;
  if (!fine) {
    return;
  }
  const choices = [
    ["auto", word("automatic")],
    ...content.levels.map((level) => [level.key, shortened(level.title, 40)]),
  ];
  byId("level-segments").replaceChildren(
    ...choices.map(([key, label]) =>
      element(
        "label",
        {},
        element("input", {
          type: "radio",
          name: "level",
          value: key,
          checked: state.level === key,
          on: { change: () => change({ level: key }) },
        }),
        element("span", {}, quoted(label)),
      ),
    ),
  );
}

function fillLanguages() {
  const names = { en: "English", de: "Deutsch", fr: "Français" };
  const options = Object.keys(content.texts).map((key) =>
    element("option", { value: key, lang: key }, names[key] || key),
  );
  byId("language").replaceChildren(...options);
}

function useTheme(name) {
  theme.name = name;
  document.documentElement.dataset.theme = name;
  byId("theme").setAttribute("aria-pressed", String(name === "dark"));
}

function changeTheme(name) {
  useTheme(name);
  colourMap();
  showMarks();
  showScatter();
  paintContext();
  drawOverlay();
  showPanel();
}

/** On paper: the light colours, and the map as a picture of its own size. */
function preparePrint() {
  if (!preparePrint.theme) {
    preparePrint.theme = theme.name;
    changeTheme("light");
    byId("print-map").replaceChildren(mapPicture(1000, 760));
  }
}

function afterPrint() {
  if (preparePrint.theme) {
    const { theme: before } = preparePrint;
    preparePrint.theme = null;
    byId("print-map").replaceChildren();
    changeTheme(before);
  }
}

/** Everything that speaks of the level on the map; the long table once the map is on the screen. */
function levelChanged() {
  showYears();
  showLegend();
  if (!levelChanged.waiting) {
    levelChanged.waiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        levelChanged.waiting = false;
        showRanking();
      }),
    );
  }
}

function startControls() {
  byId("measure").addEventListener("change", (event) => change({ measure: event.target.value }));
  byId("language").addEventListener("change", (event) => change({ language: event.target.value }));
  byId("tell").addEventListener("click", () => goToStep(state.story === null ? 0 : null));
  byId("theme").addEventListener("click", () => changeTheme(theme.name === "dark" ? "light" : "dark"));
  byId("save-csv").addEventListener("click", saveCsv);
  byId("save-png").addEventListener("click", savePng);
  byId("save-geojson").addEventListener("click", saveGeojson);
  startSecond();
  startScatter();
  byId("copy-link").addEventListener("click", copyLink);
  byId("copy-frame").addEventListener("click", () => copyText(frameCode(), "copy-frame", "frame_copied", "not_copied"));
  byId("print").addEventListener("click", () => window.print());
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault(); // what is behind '#' is the link to the picture
    byId("map").focus();
  });
  combobox(
    byId("search"),
    byId("search-list"),
    () => true,
    selectFound,
  );
  byId("map").addEventListener("keydown", (event) => {
    const area = event.key === "Enter" && event.target === byId("map") ? areaAt(map.getCenter()) : null;
    if (area) {
      selectArea(area, "keys");
    }
  });
  map.on("moveend", () => {
    const area = byId("map").matches(".by-keys :focus") ? areaAt(map.getCenter()) : null;
    if (area) {
      announce(labelled(shortened(nameOf(area), 100), shownValueOf(area)));
    }
  });
  // Leaflet gives the map the focus at each click: what helps those who steer it by keys would be in the way of others
  document.addEventListener("pointerdown", () => document.body.classList.remove("by-keys"), true);
  document.addEventListener("keydown", () => document.body.classList.add("by-keys"), true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.picking) {
      pickOnMap(false);
    } else if (event.key === "Escape" && !byId("panel").hidden) {
      closePanel();
    } else if (event.key === "Escape" && state.story !== null) {
      goToStep(null);
    }
  });
}

function showWhatChanges() {
  onChange(["language"], () => {
    useLanguage(state.language);
    byId("language").value = language;
    fillWords();
    fillMeasures();
    fillLevels();
  });
  onChange(["measure"], () => {
    forgetLit();
    fillMeasures();
  });
  onChange(["level"], () => {
    byId("level-segments")
      .querySelectorAll("input")
      .forEach((input) => {
        input.checked = input.value === state.level;
      });
    showLevel();
  });
  onChange(["story"], showStory);
  onChange(["second", "measure", "language"], showSecond);
  onChange(["measure", "year", "brush", "lit"], colourMap);
  onChange(["measure", "year", "language", "brush", "lit", "against"], levelChanged);
  onChange(["area", "compared"], () => {
    showMarks();
    drawOverlay();
    showScatter();
    const outside = state.area && state.area.level === ranking.level && !ranking.rows.has(state.area.index);
    (outside ? showRanking : markRows)();
  });
  onChange(["firm", "cluster", "group"], drawOverlay);
  onChange(["area", "compared", "firm", "cluster", "network", "group", "together", "measure", "year", "language"], showPanel);
}

/** Of a link that holds a step of the story and no figure: what the step speaks of. */
function showLinkedStep(wanted) {
  if (wanted.story !== null && wanted.measure === undefined) {
    showStep(storySteps()[wanted.story]);
  }
}

function start() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  useTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", () => changeTheme(dark.matches ? "dark" : "light"));
  fillLanguages();
  const wanted = readLink();
  useLanguage(wanted.language);
  startMap();
  if (state.embedded !== null) {
    embed();
  }
  startOverlay();
  startRanking();
  startYears();
  startControls();
  fillWords();
  fillMeasures();
  fillLevels();
  byId("language").value = language;
  if (wanted.view) {
    restoreView(wanted.view);
  } else if (wanted.cluster !== null) {
    map.fitBounds(clusterBounds(wanted.cluster), { animate: false });
  } else if (wanted.firm !== null) {
    showFirm(wanted.firm, false);
  }
  showLevel();
  showWhatChanges();
  const { view, ...rest } = wanted;
  change(rest);
  showLinkedStep(wanted);
  if (state.area && narrow()) {
    byId("map").scrollIntoView({ block: "start" });
  }
  steps.started = true;
  addEventListener("hashchange", () => {
    const asked = readLink();
    steps.started = false; // what the address asks for is no choice of its own
    const { view: place, ...others } = asked;
    change(others);
    showLinkedStep(asked);
    if (place && place !== state.view) {
      restoreView(place);
    }
    steps.started = true;
  });
  addEventListener("beforeprint", preparePrint);
  addEventListener("afterprint", afterPrint);
  matchMedia("print").addEventListener("change", (event) => (event.matches ? preparePrint() : afterPrint()));
}

start();
