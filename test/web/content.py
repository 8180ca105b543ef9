"""Content for the page of the interactive map, made without QGIS: a board of square regions, each of square local areas."""

import random

import numpy as np
import pandas as pd
import shapely

from creative_clusters_plugin.core.publish.business_content import Businesses, band_labels, businesses_content
from creative_clusters_plugin.core.publish.cluster_content import Clusters, clusters_content
from creative_clusters_plugin.core.publish.place_names import places_content
from creative_clusters_plugin.reports.html.map_texts import in_languages, page_texts

WEST, SOUTH, SIDE = -3.0, 50.0, 0.25  # degrees
COLOURS = ["#0273a4", "#40a2d4", "#9ecde7", "#fef6df", "#e3a25e", "#d36334", "#93182a"]
CLASSES = {"hotspot": "#7f0e35", "specialised": "#d68228", "large": "#0b77a3", "none": "#f0ede8"}
SECTORS = [
    "Advertising",
    "Architecture",
    "Crafts",
    "Design",
    "Film, TV and radio",
    "IT and software",
    "Museums",
    "Music",
]
YEARS = ["2017", "2019", "2021"]


def content(side: int = 6, parts: int = 0, names: list[str] | None = None, points: int = 1, seed: int = 1) -> dict:
    """side: regions along a side of the board; parts: local areas along a side of a region, 0 for one level only.

    names: of the first regions, to put anything to the test. points: of each side of a square, as borders wind.
    """
    draw = random.Random(seed)
    count = side * side
    named = [*(names or []), *(f"Region {number + 1}" for number in range(count))][:count]
    levels = [_level("areas", "Regions", _board(side, 1), named, None, SIDE, points)]
    if parts:
        board = _board(side, parts)
        parent = [row // parts * side + column // parts for row, column in board]
        local = [f"Ward {number + 1}" for number in range(len(board))]
        levels.append(_level("local", "Wards", board, local, parent, SIDE / parts, points))
    return {
        "language": "en",
        "title": "Creative hotspots of a made-up country",
        "source": "Invented figures",
        "made": "2026-11-26",
        "notes": [_same("2 areas have withheld figures.")],
        "texts": _texts(),
        "levels": levels,
        "measures": _measures({level["key"]: len(level["ids"]) for level in levels}, draw),
        "labels": {code: _same(code.capitalize()) for code in (*CLASSES, "growing", "growth", "both", "neither")},
        "topics": _topics(levels[0], draw),
    }


def _texts() -> dict:
    texts = {key: in_languages(text) for key, text in page_texts().items()}
    return {language: {key: text[language] for key, text in texts.items()} for language in ("en", "de", "fr")}


def _same(text: str) -> dict:
    return {"en": text, "de": text, "fr": text}


def _board(side: int, parts: int) -> list[tuple[int, int]]:
    return [(row, column) for row in range(side * parts) for column in range(side * parts)]


def _level(
    key: str, title: str, board: list, names: list[str], parent: list[int] | None, size: float, points: int
) -> dict:
    corners = [(WEST + column * size, SOUTH + row * size) for row, column in board]
    level = {
        "key": key,
        "title": title,
        "ids": [f"{key[0].upper()}{number + 1:04}" for number in range(len(board))],
        "names": names,
        "points": [[round(x + size / 2, 4), round(y + size / 2, 4)] for x, y in corners],
        "topology": _topology(board, size, points),
    }
    return level if parent is None else {**level, "parent": parent}


def _topology(board: list[tuple[int, int]], size: float, points: int) -> dict:
    """Each side of a square is an arc of its own, which its neighbour takes backwards. The last area has no shape."""
    arcs, places = [], {}
    grain = 10 * points  # steps of the grid along a side

    def arc(row: int, column: int, step: tuple[int, int]) -> int:
        if (row, column, step) not in places:
            places[row, column, step] = len(arcs)
            winding = [
                (10, 0 if points == 1 else (-1) ** place * (1 if place in (0, points - 1) else 2))
                for place in range(points)
            ]
            drift = sum(aside for _, aside in winding)
            winding[-1] = (10, winding[-1][1] - drift)
            ahead = [[along, aside] if step == (0, 1) else [aside, along] for along, aside in winding]
            arcs.append([[column * grain, row * grain], *ahead])
        return places[row, column, step]

    geometries = []
    for row, column in board[:-1]:
        south, west = arc(row, column, (0, 1)), arc(row, column, (1, 0))
        north, east = arc(row + 1, column, (0, 1)), arc(row, column + 1, (1, 0))
        geometries.append({"type": "Polygon", "arcs": [[south, east, ~north, ~west]]})
    transform = {"scale": [size / grain, size / grain], "translate": [WEST, SOUTH]}
    objects = {"areas": {"type": "GeometryCollection", "geometries": [*geometries, {"type": None}]}}
    return {"type": "Topology", "transform": transform, "arcs": arcs, "objects": objects}


def _measures(counts: dict[str, int], draw: random.Random) -> list[dict]:
    def quotient(key: str, title: str, group: str, role: str = "") -> dict:
        return {
            "key": key,
            "title": _same(title),
            "group": _same(group),
            "about": _same("1: as in the nation; 2: twice the nation's share."),
            "kind": "number",
            "digits": 2,
            "unit": "",
            "role": role,
            "breaks": [0.5, 0.67, 0.9, 1.1, 1.5, 2],
            "colours": COLOURS,
            "middle": 1,
            "values": {level: _quotients(count, draw) for level, count in counts.items()},
        }

    first = quotient("lq_creative", "Location quotient of creative jobs", "Concentration")
    years = [_quotients(counts["areas"], draw) for _ in YEARS[:-1]]
    first |= {"years": YEARS, "by_year": {"areas": [*years, first["values"]["areas"]]}}
    classes = {
        "key": "class",
        "title": _same("Class of the area"),
        "group": _same("Concentration"),
        "about": _same("Hotspots are specialised, broad and sure."),
        "kind": "class",
        "role": "",
        "classes": [{"value": code, "label": _same(code.capitalize()), "colour": one} for code, one in CLASSES.items()],
        "values": {"areas": [draw.choice([0, 1, 2, 3, 3, None]) for _ in range(counts["areas"])]},
    }
    growth = quotient("growth", "Growth of creative jobs", "Change")
    values = {level: [draw.choice([None, -12.5, 3.25, 40]) for _ in range(count)] for level, count in counts.items()}
    growth |= {
        "digits": 1,
        "unit": " %",
        "breaks": [-10, 0, 10],
        "colours": COLOURS[::2],
        "middle": 0,
        "values": values,
    }
    sectors = [quotient(f"lq_{place}", name, "Sub-sectors", "sector") for place, name in enumerate(SECTORS)]
    return [first, classes, growth, *sectors]


def _quotients(count: int, draw: random.Random) -> list[float | None]:
    return [None if draw.random() < 0.05 else round(draw.lognormvariate(0, 0.6), 2) for _ in range(count)]


def _topics(level: dict, draw: random.Random) -> dict:
    count = len(level["ids"])
    others = [(place + 7) % count for place in range(count)]

    def each(columns: str, rows) -> dict:
        return {"columns": columns.split(), "areas": [rows(index) for index in range(count)]}

    def sector(place: int) -> list:
        lq = round(draw.lognormvariate(0, 0.6), 2)
        return [f"s{place}", SECTORS[place], 40 + place, lq, round(lq * 0.8, 2), round(lq * 1.3, 2), lq / 50, 0.02, ""]

    return {
        "summary": each(
            "jobs_creative lq_creative lq_low lq_high class rank rank_low rank_high share_local jobs_above_expectation "
            "top_sector businesses_creative suppressed ranked",
            lambda index: [
                [1200 + index, 1.42, 1.2, 1.65, "hotspot", index + 1, 1, 9, 0.083, 310, "Music", 88, 2, count]
            ],
        ),
        "near": each(
            "area area_name distance_km lq_creative",
            lambda index: [[level["ids"][others[index]], level["names"][others[index]], 12.4, 1.8]],
        ),
        "sectors": each(
            "sector sector_name jobs lq lq_low lq_high share_local reference_share status",
            lambda index: [sector(place) for place in range(len(SECTORS))],
        ),
        "overlap": each("group lq lq_creative class", lambda index: [["high_tech_manufacturing", 1.2, 1.4, "both"]]),
        "peers": each(
            "peer peer_name rank similarity distance_km strengths_to_learn",
            lambda index: [[level["ids"][others[index]], level["names"][others[index]], 1, 0.93, 41, "Design; Music"]],
        ),
        "types": each("class type_name to_learn", lambda index: [["type 1", "Music", "Crafts"]]),
        "opportunities": each(
            "sector sector_name density rank lq supports gain density_mean gain_mean",
            lambda index: [
                ["s9", "Games", 0.4, 1, 0, "Music", 0.9, 0.3, 0.5],
                ["s10", "Dance", 0.2, 2, 0, "Music", 0.8, 0.3, 0.5],
            ],
        ),
        "complexity": each("eci coi fitness", lambda index: [[1.25, -0.5, 2.0]]),
        "robustness": each(
            "hotspot_count choices rank_median rank_low rank_high matters_most",
            lambda index: [[46, 48, 2, 1, 9, "rule" if index % 2 == 0 else "<b>"]],
        ),
        "supply": each(
            "local_supply_pct suppliers_missing multiplier largest_gap", lambda index: [[61, 4, 1.52, "Paper"]]
        ),
        "supplies": each(
            "sector sector_name product product_name input_share jobs local_share",
            lambda index: [["s7", "Music", "p1", "Instruments", 0.11, 35, 0.5]],
        ),
        "change": each(
            "start end jobs_start jobs_end growth national mix regional class",
            lambda index: [["2017", "2021", 1000, 1200, 0.2, 60, 40, 100, "growing"]],
        ),
        "sector_change": each(
            "sector sector_name jobs_start jobs_end growth regional",
            lambda index: [["s7", "Music", 100, 130, 0.3, -12]],
        ),
        "history": each(
            "year jobs lq share",
            lambda index: [[year, 1000 + 50 * place, 1.3 + place / 20, 0.08] for place, year in enumerate(YEARS)],
        ),
        "forecasts": each(
            "year jobs low_50 high_50 low_90 high_90",
            lambda index: [[str(year), 1100 + 20 * (year - 2021), 1050, 1190, 980, 1280] for year in (2022, 2023)],
        ),
        "outlook": each(
            "year_start year jobs_start jobs low_90 high_90 class",
            lambda index: [["2021", "2023", 1100, 1140, 980, 1280, "growth"]],
        ),
        "clusters": each("region_name region class share_region", lambda index: [["The North", "N", "none", 0.2]]),
    }


def with_points(what: dict, count: int = 3000, privacy: str = "names", seed: int = 7) -> dict:
    """The content with invented businesses, two clusters and a few places."""
    draw = np.random.default_rng(seed)
    side = round(len(what["levels"][0]["ids"]) ** 0.5)
    corner, size = np.array([WEST, SOUTH]), side * SIDE
    middles = corner + size * draw.uniform(0.2, 0.8, (6, 2))
    places = np.round(middles[draw.integers(0, 6, count)] + draw.normal(0, 0.03, (count, 2)), 4)
    sector = draw.choice(4, count, p=[0.1, 0.1, 0.1, 0.7])
    found = Businesses(
        places,
        sector,
        ("Design", "Film", "Music", "All other industries"),
        True,
        np.array([f"Firm {number}" for number in range(count)], dtype=object),
        np.where(np.arange(count) % 5 == 0, np.nan, np.arange(count) % 300),
        np.array([f"https://firms.example/{number}" for number in range(count)], dtype=object),
    )
    inside = {}
    for level in what["levels"]:
        parts = round(len(level["ids"]) ** 0.5)
        column, row = np.clip(((places - corner) / size * parts).astype(int), 0, parts - 1).T
        inside[level["key"]] = row * parts + column
    figures = pd.DataFrame(
        {
            "cluster": [1, 2],
            "name": ["Old town", None],
            "businesses": [40, 12],
            "all_businesses": [100, 60],
            "relative_concentration": [2.4, 1.2],
            "p": [0.001, 0.4],
            "q": [0.002, 0.4],
            "main_sector": ["Music", "Film"],
            "class": ["cluster", "not significant"],
        }
    )
    outlines = tuple(shapely.to_wkb(shapely.box(x - 0.04, y - 0.04, x + 0.04, y + 0.04)) for x, y in middles[:2])
    clusters = Clusters(figures, outlines)
    content, members = businesses_content(found, privacy, 5, inside, clusters.members(places))
    towns = np.array([f"Town {number}" for number in range(6)], dtype=object)
    return what | {
        "businesses": content
        | {
            "title": "Register of firms",
            "sectors": [
                {"name": name, "colour": colour}
                for name, colour in zip(found.sectors, ("#7f0e35", "#0b77a3", "#d68228", "#666666"), strict=True)
            ],
            "bands": [in_languages(band) for band in band_labels()],
        },
        "clusters": clusters_content(clusters, members),
        "places": places_content(np.round(middles, 5), towns, np.arange(6.0)),
    }
