"use strict";
// The page in a frame of another one: what it leaves to that one, and what it tells it.

const FRAME = { wide: 900, height: 720, details: 240 }; // pixels: from which width on all stands side by side, and how high it then is

/** In a frame of another page: no header, the page around scrolls over the map, and is told how high this one wants to be. */
function embed() {
  document.documentElement.classList.add("embedded");
  map.scrollWheelZoom.disable(); // until the map is clicked
  map.on("focus", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
  if (matchMedia("(pointer: coarse)").matches) {
    map.dragging.disable(); // one finger scrolls the page around, two move the map
  }
  if (parent === window) {
    return;
  }
  let last = null;
  const watch = new ResizeObserver(() => {
    const height = heightWanted();
    if (height !== last) {
      last = height;
      parent.postMessage({ creativeClusters: "height", id: state.embedded, title: content.title, height }, "*");
    }
  });
  [document.body, byId("choices"), document.querySelector("footer")].forEach((node) => watch.observe(node));
}

/** In pixels; what the frame has now does not count, so that it neither grows for ever nor stays too high. */
function heightWanted() {
  if (innerWidth < FRAME.wide) {
    return Math.ceil(document.body.getBoundingClientRect().height);
  }
  return Math.max(FRAME.height, byId("choices").offsetHeight + FRAME.details + document.querySelector("footer").offsetHeight);
}
