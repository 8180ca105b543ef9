"use strict";
// A story: steps with a title and a text, each with the figure, the area and the view that it speaks of.

const STEPS = 5; // of a story that the page makes itself
const PATTERN = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/** The steps given; without any, one for each question that the page answers, from what its figures show. */
function storySteps() {
  storySteps.known = storySteps.known || (content.story && content.story.length ? content.story : madeSteps());
  return storySteps.known;
}

function madeSteps() {
  const steps = questionsAsked().map((question) => {
    const measure = content.measures.find((one) => questionOf(one) === question);
    return { question, figure: measure.key };
  });
  const sure = clusters.findIndex(clusterSure);
  if (sure >= 0) {
    steps.splice(1, 0, { question: "story_cluster", figure: steps[0].figure, cluster: sure });
  }
  return steps.slice(0, STEPS);
}

function stepTitle(step) {
  return step.question ? word(step.question) : step.title || "";
}

/** The text given, or what the figure shows. */
function stepText(step) {
  if (!step.question) {
    return step.text || "";
  }
  if (step.cluster !== undefined) {
    return `**${clusterName(step.cluster)}**: ${clusterLine(step.cluster)}.`;
  }
  const measure = measures.get(step.figure);
  const headline = headlineOf(onLevel(measure, coarse.key), coarse, valuesOf(measure, coarse.key, null));
  return [`**${said(measure.title)}.** ${headline}`, said(measure.about)].filter(Boolean).join("\n\n");
}

/** Goes to a step, or ends the story with null. */
function goToStep(place) {
  if (place === null) {
    change({ story: null });
    byId("tell").focus();
    return;
  }
  change({ story: place });
  showStep(storySteps()[place]);
  byId("story-heading").focus({ preventScroll: true });
}

/** The figure, the area and the view that a step speaks of. */
function showStep(step) {
  const area = step.area ? areaFromText(`${coarse.key}:${step.area}`) : null;
  change({
    measure: step.figure || state.measure,
    year: step.year || null,
    area,
    compared: null,
    firm: null,
    network: null,
    together: false,
    cluster: step.cluster === undefined ? null : step.cluster,
  });
  if (step.view) {
    restoreView(step.view);
  } else if (area) {
    zoomTo(area);
  } else if (step.cluster !== undefined) {
    map.fitBounds(clusterBounds(step.cluster), { animate: gliding() });
  } else {
    showAll(gliding());
  }
}

function showStory() {
  const box = byId("story");
  const all = storySteps();
  byId("tell").hidden = all.length < 2;
  byId("tell").setAttribute("aria-pressed", String(state.story !== null));
  box.hidden = state.story === null;
  if (box.hidden) {
    box.replaceChildren();
    return;
  }
  const place = state.story;
  const go = (to) => ({ click: () => goToStep(to) });
  const button = (key, to, off) => element("button", { type: "button", disabled: off, on: go(to) }, word(key));
  box.replaceChildren(
    element("p", { class: "small" }, word("story_step", { number: place + 1, all: all.length })),
    element("h2", { id: "story-heading", tabindex: "-1" }, quoted(stepTitle(all[place]))),
    ...markdown(stepText(all[place])),
    element(
      "div",
      { class: "tools" },
      button("previous", place - 1, place === 0),
      button("next", place + 1, place === all.length - 1),
      button("end_story", null, false),
    ),
  );
}

/** Paragraphs, lists, emphasis and web links of a text, as elements; anything else of it stays text. */
function markdown(text) {
  return String(text)
    .slice(0, 4000)
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.trim().split("\n");
      return lines.every((line) => /^\s*[-*] /.test(line))
        ? element(
            "ul",
            {},
            lines.map((line) => element("li", {}, emphasised(line.replace(/^\s*[-*] /, "")))),
          )
        : element("p", {}, emphasised(lines.join(" ")));
    });
}

function emphasised(text) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(PATTERN)) {
    const [whole, strong, weak, label, address] = match;
    nodes.push(text.slice(last, match.index));
    nodes.push(
      strong !== undefined
        ? element("strong", {}, strong)
        : weak !== undefined
          ? element("em", {}, weak)
          : element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label),
    );
    last = match.index + whole.length;
  }
  return [...nodes, text.slice(last)];
}
