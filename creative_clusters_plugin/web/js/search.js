"use strict";
// Search by name: a text field with a list (the combobox of the ARIA practices), for the whole map and for comparing.

const MOST_FOUND = 12;
let searchIndex = null;

/** Folded names of all that can be found, made when somebody first searches: areas, then places, clusters, businesses. */
function searchable() {
  searchIndex = searchIndex || [
    ...content.levels.flatMap((level) =>
      level.ids.map((id, index) => ({
        item: { level: level.key, index },
        text: folded(level.names[index] || id),
        id: folded(id),
      })),
    ),
    ...places.names.map((name, place) => ({ item: { place }, text: folded(name), id: "" })),
    ...clusters.map((one, cluster) => ({ item: { cluster }, text: folded(clusterName(cluster)), id: "" })),
    ...((firms && firms.points && firms.points.names) || []).map((name, firm) => ({
      item: { firm },
      text: folded(name || ""),
      id: "",
    })),
  ];
  return searchIndex;
}

/** What has a name that starts with the text, then where a word does, then where it is held, then ids. */
function found(text, accepts) {
  const wanted = folded(text);
  if (!wanted) {
    return [];
  }
  const groups = [[], [], [], []];
  for (const { item, text: name, id } of searchable()) {
    const place = name.indexOf(wanted);
    let group = id === wanted ? 0 : id.startsWith(wanted) ? 3 : -1;
    if (place >= 0) {
      group = place === 0 ? 0 : name.includes(` ${wanted}`) ? 1 : 2;
    }
    if (group >= 0 && groups[group].length < MOST_FOUND && accepts(item)) {
      groups[group].push(item);
    }
  }
  return groups.flat().slice(0, MOST_FOUND);
}

/** Leads to what was found, whatever it is. */
function selectFound(item) {
  if (item.place !== undefined) {
    selectPlace(item.place);
  } else if (item.cluster !== undefined) {
    selectCluster(item.cluster, "search");
  } else if (item.firm !== undefined) {
    selectFirm(item.firm, "search");
  } else {
    selectArea(item, "search");
  }
}

/** Makes a combobox of `input` and `list`; accepts(item): what may be found; choose(item): what to do with it. */
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

/** Name of what was found, and where it is or what kind of thing. */
function namesOfFound(item) {
  if (item.place !== undefined) {
    return [places.names[item.place], word("place")];
  }
  if (item.cluster !== undefined) {
    return [clusterName(item.cluster), word("cluster")];
  }
  if (item.firm !== undefined) {
    return [firmName(item.firm), sectorName(firms.sector[item.firm])];
  }
  const parent = parentOf(item);
  const level = levels.get(item.level);
  return [nameOf(item), parent ? nameOf(parent) : content.levels.length > 1 ? level.title : ""];
}

function optionOf(item, id) {
  const [name, where] = namesOfFound(item);
  return element(
    "li",
    { id, role: "option", "aria-selected": "false" },
    quoted(name, 80),
    where ? element("span", { class: "where" }, quoted(where, 60)) : null,
  );
}
