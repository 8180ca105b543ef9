"""Cells of businesses in files: by area, industry and year, added up by an engine or place by place, all in numbers."""

import itertools
from collections.abc import Callable
from string import Template

import numpy as np
import pandas as pd

from ..core.messages import CreativeClustersError, Plural, mark, mark_plural
from ..core.points.locating import Locator
from ..core.points.squares import BORDER
from ..core.values import Column, among, plain_value
from .file_engines import Engine

NOWHERE = -2  # instead of a square: no place
SUMS = ("businesses", "jobs", "unknown")
_KINDS = {
    "area": np.int32,
    "industry": np.int32,
    "year": np.int32,
    "businesses": np.int32,
    "jobs": float,
    "unknown": np.int32,
}
_PORTIONS = 8
_ENDLESS = "isnan(jobs) OR abs(jobs) = CAST('Infinity' AS DOUBLE)"
_INDUSTRIES = (
    "SELECT *, row_number() OVER (ORDER BY industry NULLS LAST) - 1 AS code FROM (SELECT industry, count(*) AS businesses, "
    "min(jobs) AS least, coalesce(sum(other), 0) AS other, count(*) FILTER (WHERE $endless) AS endless FROM placed "
    "GROUP BY industry) AS found"
)
YEARS = "SELECT year, row_number() OVER (ORDER BY year NULLS LAST) - 1 AS code FROM (SELECT year FROM placed GROUP BY year) AS found"
_NUMBERED = (
    "CREATE OR REPLACE TEMP VIEW numbered AS SELECT x, y, jobs, placed.square AS square, place, industries.code AS code, "
    "listed.listed AS listed, years.code AS year FROM placed LEFT JOIN squares ON placed.square = squares.square "
    "JOIN industries ON placed.industry IS NOT DISTINCT FROM industries.industry "
    "JOIN listed ON listed.code = industries.code JOIN years ON placed.year IS NOT DISTINCT FROM years.year"
)
_SUMMED = (
    "SELECT CASE WHEN square >= 0 THEN coalesce(place, -1) ELSE square END AS area, CASE WHEN square >= 0 AND place IS NOT NULL "
    "THEN listed ELSE code END AS industry, year, count(*) AS businesses, coalesce(sum(jobs), 0) AS jobs, "
    "count(*) - count(jobs) AS unknown FROM numbered WHERE coalesce(place, 0) > $border GROUP BY 1, 2, 3"
)
_BY_PLACE = "SELECT x, y, code AS industry, year, jobs FROM numbered WHERE place <= $border"

Apart = Callable[[list, list[int], bool], tuple[list, list]]
Cells = dict[str, np.ndarray]  # (c,) each: area, industry and year as positions, businesses, jobs, unknown


def industries_of(engine: Engine, files: str) -> pd.DataFrame:
    """The industries as the files have them, each with a number, and how many businesses have it. Raises for what cannot be added up."""
    engine.keep("industries", Template(_INDUSTRIES).substitute(endless=_ENDLESS))
    found = engine.rows("SELECT * FROM industries ORDER BY code")
    other = int(found["other"].sum())
    if other:
        text: str | Plural = mark_plural(
            "{files}: {count} of its geometries is no point in WKB. Give a file of points, or columns x and y.",
            "{files}: {count} of its geometries are no points in WKB. Give a file of points, or columns x and y.",
        )
        raise CreativeClustersError(text, files=files, count=other)
    least = float(found["least"].min())
    if least < 0 or found["endless"].any():
        text = mark("{files}: jobs are negative or infinite, for example {example}. Correct them, or set them to NULL.")
        raise CreativeClustersError(text, files=files, example=f"{least:g}")
    return found[["industry", "businesses"]]


def listed_as(values: list, businesses: list[int], numeric: bool, apart: Apart | None) -> np.ndarray:
    """For each industry, its own number, or the one that stands for all that need no figures of their own within areas."""
    own = np.arange(len(values))
    if apart is None:
        return own
    others = apart([plain_value(value) for value in values], businesses, numeric)[1]
    if len(others) < 2:
        return own
    merged = among([plain_value(value) for value in values], others)
    return np.where(merged, np.flatnonzero(merged)[0], own)


def summed_cells(engine: Engine) -> list[Cells]:
    """What lies in squares of one area or of none, added up by the engine."""
    engine.rows(_NUMBERED)
    parts = engine.parts(Template(_SUMMED).substitute(border=int(BORDER)))
    return [{name: rows[name].to_numpy(kind) for name, kind in _KINDS.items()} for rows in parts]


def cells_near_borders(engine: Engine, locator: Locator, listed: np.ndarray) -> list[Cells]:
    """What lies near a border, looked at place by place, and added up as the others are."""
    parts = []
    for rows in engine.parts(Template(_BY_PLACE).substitute(border=int(BORDER))):
        area = locator.locate(rows[["x", "y"]].to_numpy(dtype=float))
        industry, jobs = rows["industry"].to_numpy(np.int32), rows["jobs"].to_numpy(dtype=float)
        of_rows = {
            "area": area,
            "industry": np.where(area >= 0, listed[industry], industry),
            "year": rows["year"].to_numpy(np.int32),
            "businesses": np.ones(len(rows)),
            "jobs": np.nan_to_num(jobs),
            "unknown": np.isnan(jobs),
        }
        parts.append(_merged([of_rows]))
    return parts


def put_together(parts: list[Cells], areas: int) -> Cells:
    """The cells of all parts, each once and in order, a portion of the areas at a time: all at once take three times the memory."""
    bounds = np.linspace(0, areas, _PORTIONS + 1).astype(int)
    bounds[0] = NOWHERE
    done = []
    for first, last in itertools.pairwise(bounds.tolist()):
        chosen = [(part["area"] >= first) & (part["area"] < last) for part in parts]
        done.append(
            _merged([{name: part[name][rows] for name in _KINDS} for part, rows in zip(parts, chosen, strict=True)])
        )
    return {name: np.concatenate([part.pop(name) for part in done]) for name in _KINDS}


def _merged(parts: list[Cells]) -> Cells:
    """The cells of all parts, each once, in the order of areas, industries and years."""
    whole = {name: np.concatenate([part[name] for part in parts] or [np.zeros(0)]) for name in _KINDS}
    parts.clear()
    size = [int(whole[name].max(initial=0)) + 1 for name in ("industry", "year")]
    cell = whole.pop("area").astype(np.int64) - NOWHERE
    for name, most in zip(("industry", "year"), size, strict=True):
        cell *= most
        cell += whole.pop(name).astype(np.int64)
    cell, at = np.unique(cell, return_inverse=True)
    sums = {name: np.bincount(at, whole.pop(name), len(cell)).astype(_KINDS[name]) for name in SUMS}
    del at
    rest, year = np.divmod(cell, size[1])
    area, industry = np.divmod(rest, size[0])
    keys = {"area": area + NOWHERE, "industry": industry, "year": year}
    return {name: (keys | sums)[name].astype(kind, copy=False) for name, kind in _KINDS.items()}


def column_of(codes: np.ndarray, values: list) -> Column:
    """Values by their numbers; what is written in two ways stays two."""
    distinct = [plain_value(value) for value in values]
    known = np.array([value is not None for value in distinct] or [False])
    place = np.where(known, np.cumsum(known) - 1, -1)
    categories = pd.Index([value for value in distinct if value is not None], dtype=object)
    return Column("", pd.Categorical.from_codes(place[codes], categories))
