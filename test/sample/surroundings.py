"""What lies around the synthetic country and in it beside the areas: land of its neighbours, places to look for, a story."""

import numpy as np
import pandas as pd
import shapely
from shapely import MultiPolygon

from .geography import Area, coastline, largest

_STRAIT = 14_000.0  # metres between the country and its neighbours
_COARSE = 1_500.0  # metres: a background needs no bays
_NEIGHBOURS = (  # name, middle as parts of the country's width and height from its south-west, half width and height
    ("Wenmarrow", (1.62, 0.55), (150_000.0, 230_000.0)),
    ("Tolisk", (-0.42, 0.1), (70_000.0, 60_000.0)),
)
_STORY_AREA = "C046"  # a town with one strong sub-sector, of software


def neighbours(areas: list[Area], seed: int = 2010) -> pd.DataFrame:
    """`name` and `shape` of the land across the water."""
    rng = np.random.default_rng([seed, 11])
    own = shapely.buffer(shapely.union_all([area.geometry for area in areas]), _STRAIT)
    west, south, east, north = shapely.bounds(own)
    rows = []
    for name, (right, up), half in _NEIGHBOURS:
        middle = np.array([west + right * (east - west), south + up * (north - south)])
        coast = coastline(rng, middle, *half).difference(own).simplify(_COARSE)
        rounded = shapely.make_valid(shapely.transform(largest(coast), np.rint))
        rows.append((name, MultiPolygon([largest(rounded)])))
    return pd.DataFrame(rows, columns=["name", "shape"])


def gazetteer(areas: list[Area], places: pd.DataFrame, centres: dict[str, np.ndarray]) -> pd.DataFrame:
    """The towns, and a postcode district around each centre of an area: letters of its region, then a number.

    Districts have no population of their own, so that towns are named first.
    """
    letters = _letters(sorted({(area.region, area.region_name) for area in areas}))
    count = dict.fromkeys(letters, 0)
    rows = []
    for area in areas:
        for x, y in np.rint(centres[area.code]):
            count[area.region] += 1
            rows.append((f"{letters[area.region]}{count[area.region]}", "postcode district", 0, x, y))
    districts = pd.DataFrame(rows, columns=["name", "kind", "population", "x", "y"])
    return pd.concat([places.assign(kind="town")[districts.columns], districts], ignore_index=True)


def _letters(regions: list[tuple[str, str]]) -> dict[str, str]:
    """Two letters of the name of each region, such as no other has."""
    found: dict[str, str] = {}
    for code, name in regions:
        plain = "".join(letter for letter in name.upper() if letter.isalpha())
        pairs = [plain[0] + other for other in plain[1:]]
        found[code] = next(pair for pair in pairs if pair not in found.values())
    return found


def make_story(truth: dict) -> pd.DataFrame:
    """Steps for `STORY` of the interactive map: title, text (Markdown), figure, area, year and view. All of it is what was planted."""
    large = min(truth["large"], key=lambda code: truth["large"][code])
    town = truth["specialised"][_STORY_AREA]
    hot, inside = len(truth["hotspots"]), len(set(truth["hotspots"]) & set(truth["metropolis"]))
    steps = [
        (
            "A country that was made up",
            f"Orvessia does not exist. **{hot} areas** were made creative hotspots: strong in many sub-sectors at once. The map "
            f"shows what the tool found of them without being told.\n\n- {inside} lie in the metropolis in the south-east, the others in "
            "a city or beside one\n- one area has no jobs at all, and one is an island",
            "class",
            "",
            "",
        ),
        (
            "Six years before",
            "The same map for 2015. Press *play* beside the year to see what has changed since.",
            "lq_creative",
            "",
            str(truth["year"] - 6),
        ),
        (
            "Many jobs are not a concentration",
            "A city with many creative jobs, and yet a smaller share of all its jobs than in the nation. It was planted as a decoy.",
            "lq_creative",
            large,
            "",
        ),
        (
            "A town that lives of software",
            f"{town['name']} owes its quotient to **one** sub-sector. It is specialised; a hotspot needs breadth.",
            "lq_it_software_computer_services",
            _STORY_AREA,
            "",
        ),
        (
            "Who listens",
            "Keen audiences live around the metropolis, and in a few places without creative work.",
            "audience_keen",
            "",
            "",
        ),
        (
            "What 200 new jobs would bring",
            f"A scenario: 200 jobs in software come to {town['name']}. Further jobs follow at suppliers and where wages are spent, "
            "there and elsewhere.",
            "jobs_gained",
            _STORY_AREA,
            "",
        ),
    ]
    return pd.DataFrame([(*step, "") for step in steps], columns=["title", "text", "figure", "area", "year", "view"])
