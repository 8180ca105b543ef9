"use strict";
// Search by name: a text field with a list (the combobox of the ARIA practices), for the whole map and for comparing.

const MOST_FOUND = 12;
let searchIndex = null;

/** Folded names of all areas, made when somebody first searches. */
function searchable() {
  searchIndex =
    searchIndex ||
    content.levels.flatMap((level) =>
      level.ids.map((id, index) => ({
        area: { level: level.key, index },
        text: folded(level.names[index] || id),
        id: folded(id),
      })),
    );
  return searchIndex;
}

/** Areas whose name starts with the text, then those where a word does, then those that hold it, then ids. */
function found(text, accepts) {
  const wanted = folded(text);
  if (!wanted) {
    return [];
  }
  const groups = [[], [], [], []];
  for (const { area, text: name, id } of searchable()) {
    const place = name.indexOf(wanted);
    let group = id === wanted ? 0 : id.startsWith(wanted) ? 3 : -1;
    if (place >= 0) {
      group = place === 0 ? 0 : name.includes(` ${wanted}`) ? 1 : 2;
    }
    if (group >= 0 && accepts(area)) {
      groups[group].push(area);
    }
  }
  return groups.flat().slice(0, MOST_FOUND);
}

/** Makes a combobox of `input` and `list`; accepts(area): what may be found; choose(area): what to do with it. */
function combobox(input, list, accepts, choose) {
  let areas = [];
  let active = -1;
  const setAll = (node, attributes) =>
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  setAll(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  setAll(list, { role: "listbox", "aria-label": word("found") });

  const activate = (place) => {
    active = place;
    [...list.children].forEach((one, index) => one.setAttribute("aria-selected", String(index === place)));
    const option = list.children[place];
    if (option && areas.length) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  };
  const open = () => {
    areas = found(input.value, accepts);
    list.replaceChildren(...areas.map((area, place) => optionOf(area, `${list.id}-${place}`)));
    if (!areas.length && input.value.trim()) {
      list.append(
        element(
          "li",
          { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" },
          word("nothing_found"),
        ),
      );
    }
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    activate(-1);
    announce(input.value.trim() ? word("count_found", { count: figure(areas.length) }) : "");
  };
  const take = (area) => {
    input.value = "";
    close();
    choose(area);
  };
  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = areas.length;
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && !list.hidden && count) {
      event.preventDefault();
      take(areas[Math.max(active, 0)]);
    } else if (["ArrowDown", "ArrowUp"].includes(event.key) && input.value.trim()) {
      event.preventDefault();
      if (list.hidden) {
        open();
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate(areas.length ? (active + step + areas.length + (active < 0 && step < 0 ? 1 : 0)) % areas.length : -1);
    }
  });
  // the field keeps the focus, so that the list is still there at the click
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const place = [...list.children].indexOf(event.target.closest("li"));
    if (areas[place]) {
      take(areas[place]);
    }
  });
}

function optionOf(area, id) {
  const parent = parentOf(area);
  const level = levels.get(area.level);
  const where = parent ? nameOf(parent) : content.levels.length > 1 ? level.title : "";
  return element(
    "li",
    { id, role: "option", "aria-selected": "false" },
    quoted(nameOf(area), 80),
    where ? element("span", { class: "where" }, quoted(where, 60)) : null,
  );
}
