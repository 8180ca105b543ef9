"""Single businesses, places and audiences of the synthetic country, for pages on which readers zoom in."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .economy import YEARS
from .geography import Area, make_names
from .industries import CREATIVE
from .surroundings import gazetteer, neighbours

SHARE = 0.14  # of the businesses of the table: enough to see, few enough for a page of the demo
_SHARE_OF_OTHERS = 0.015
_NEAR = 900.0  # metres that most businesses lie from a centre of their area
_CENTRES = 3
_SIDE = 16_000.0  # metres of the squares of audiences
_KINDS = ("Studio", "Works", "Media", "Partners", "Lab", "Collective", "House", "Press", "Workshop", "and Daughters")


@dataclass(frozen=True)
class Scene:
    """businesses: name, industry, jobs, x, y; places: name, population, x, y; audiences: people, keen, casual, shape;
    gazetteer: name, kind, population, x, y; neighbours: name, shape."""

    businesses: pd.DataFrame
    places: pd.DataFrame
    audiences: pd.DataFrame
    gazetteer: pd.DataFrame
    neighbours: pd.DataFrame


def make_scene(areas: list[Area], employment: pd.DataFrame, seed: int = 2010) -> Scene:
    """Drawn from the table of the last year: each place of a business is invented, how many there are is in the table."""
    rng = np.random.default_rng([seed, 9])
    rows = employment[(employment["year"] == YEARS[-1]) & (employment["businesses"] > 0)]
    centres = {area.code: _centres(rng, area) for area in areas}
    jobs = rows.groupby("area")["jobs"].sum().reindex([area.code for area in areas]).fillna(0.0)
    businesses, places = _businesses(rng, rows, centres, areas), _places(areas, centres, jobs)
    audiences = _audiences(rng, areas, rows)
    return Scene(businesses, places, audiences, gazetteer(areas, places, centres), neighbours(areas))


def _centres(rng: np.random.Generator, area: Area) -> np.ndarray:
    """Where the businesses of an area are: its middle, and places around it that lie in it."""
    middle = np.array(area.geometry.representative_point().coords[0])
    reach = np.sqrt(area.geometry.area) / 4
    around = [middle, *(middle + rng.normal(0, reach, (40, 2)))]
    inside = [one for one in around if area.geometry.contains(shapely.Point(one))]
    return np.array(inside[:_CENTRES])


def _businesses(rng: np.random.Generator, rows: pd.DataFrame, centres: dict, areas: list[Area]) -> pd.DataFrame:
    creative = {code for codes in CREATIVE.values() for code in codes}
    share = np.where(rows["industry"].isin(creative), SHARE, _SHARE_OF_OTHERS)
    number = rng.binomial(rows["businesses"].to_numpy(dtype=int), share)
    area = np.repeat(rows["area"].to_numpy(), number)
    mean = np.repeat((rows["jobs"] / rows["businesses"]).fillna(2.0).to_numpy(), number)
    which = np.minimum(rng.geometric(0.6, len(area)) - 1, [len(centres[one]) - 1 for one in area])
    middle = np.array([centres[one][place] for one, place in zip(area, which, strict=True)])
    spread = np.where(rng.random(len(area)) < 0.15, 0.0, _NEAR)  # some share the address of their accountant
    xy = np.rint(middle + rng.normal(0, 1, middle.shape) * spread[:, None])
    shapes = {one.code: one.geometry for one in areas}
    inside = shapely.contains_xy([shapes[one] for one in area], xy[:, 0], xy[:, 1])
    xy[~inside] = np.rint(middle[~inside])
    first = make_names(rng, len(area))
    kinds = rng.choice(_KINDS, len(area))
    return pd.DataFrame(
        {
            "name": [f"{name} {kind}" for name, kind in zip(first, kinds, strict=True)],
            "industry": np.repeat(rows["industry"].to_numpy(), number),
            "jobs": np.maximum(np.rint(mean * rng.lognormal(-0.3, 0.8, len(area))), 1).astype(int),
            "x": xy[:, 0],
            "y": xy[:, 1],
        }
    )


def _places(areas: list[Area], centres: dict, jobs: pd.Series) -> pd.DataFrame:
    rows = [(area.name, round(2.1 * jobs[area.code], -2), *np.rint(centres[area.code][0])) for area in areas]
    return pd.DataFrame(rows, columns=["name", "population", "x", "y"]).astype({"population": int})


def _audiences(rng: np.random.Generator, areas: list[Area], rows: pd.DataFrame) -> pd.DataFrame:
    """Squares with people, and the per cent of them that go to the arts often (keen) or now and then (casual).

    Keen audiences live around the metropolis, and in a few places without creative jobs.
    """
    land = shapely.union_all([area.geometry for area in areas])
    west, south, east, north = land.bounds
    corners = [(x, y) for x in np.arange(west, east, _SIDE) for y in np.arange(south, north, _SIDE)]
    squares = [shapely.box(x, y, x + _SIDE, y + _SIDE) for x, y in corners]
    squares = [square for square in squares if land.intersects(square)]
    tree = shapely.STRtree([area.geometry.representative_point() for area in areas])
    nearest = tree.nearest(shapely.centroid(squares))
    jobs = rows.groupby("area")["jobs"].sum()
    people = np.array([jobs.get(areas[one].code, 100.0) for one in nearest]) * rng.uniform(0.4, 0.9, len(squares))
    metropolitan = np.array([areas[one].region == "R01" for one in nearest])
    apart = rng.random(len(squares)) < 0.12
    keen = np.clip(22 + 16 * metropolitan + 14 * apart + rng.normal(0, 4, len(squares)), 4, 70)
    casual = np.clip(38 + rng.normal(0, 4, len(squares)), 10, 60)
    shapes = [shapely.transform(square, np.rint) for square in squares]
    figures = {
        "people": people.round(-1).astype(int),
        "keen": keen.round(1),
        "casual": casual.round(1),
        "shape": shapes,
    }
    return pd.DataFrame(figures)
