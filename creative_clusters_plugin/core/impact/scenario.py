"""A scenario: new jobs, or output, by area and industry or sector, as jobs and output of the products of an input-output table."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.years import in_order, years_in
from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from ..supply.flow_tables import Flows
from ..values import Column, identifier, numbers
from .called import Makers, Places


@dataclass(frozen=True)
class ScenarioColumns:
    """A scenario as given: n rows of an area (id or name), an industry (code, product, sector or title), and jobs, output or both.

    language: in which industries may be called by their official titles, beside English.
    """

    layer: str
    area: Column
    industry: Column
    jobs: Column | None = None
    output: Column | None = None
    year: Column | None = None
    language: str = "en"


@dataclass(frozen=True)
class Shock:
    """What comes anew in a year ('' where none is given): jobs and output, (k, p), negative for a closure."""

    year: str
    jobs: np.ndarray
    output: np.ndarray


@dataclass(frozen=True)
class Scenario:
    """shocks: by year, in order. rows: `area`, `area_name`, `industry`, `products`, `jobs`, `output`, `year` of each row given."""

    shocks: tuple[Shock, ...]
    rows: pd.DataFrame
    notes: tuple[Note, ...]


def scenario_of(
    columns: ScenarioColumns, places: Places, makers: Makers, areas: list[str], flows: Flows, per_output: np.ndarray
) -> Scenario:
    """The scenario as shocks of the areas `areas` (k) and the products of `flows`.

    per_output: (p,) the nation's jobs for a unit of output. Jobs alone have the output of the nation's jobs in their products, output
    alone has their jobs. Raises CreativeClustersError for rows without area, industry, or both jobs and output, for unknown ones,
    and for jobs of a product whose output per job is not known.
    """
    area, industry = ([identifier(value) for value in column.values] for column in (columns.area, columns.industry))
    n = len(area)
    jobs, output = (
        np.full(n, np.nan) if column is None else numbers(column, columns.layer)
        for column in (columns.jobs, columns.output)
    )
    years = [""] * n if columns.year is None else [year or "" for year in years_in(columns.year.values, whole=True)]
    _refuse_empty(columns, area, industry, jobs, output)
    notes = []
    shocks: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    rows = []
    for row in range(n):
        place = places.place(str(area[row]), columns.layer)
        share = makers.jobs_in(str(industry[row]), columns.layer)
        own_jobs, own_output = _jobs_and_output(
            columns.layer, str(industry[row]), share, jobs[row], output[row], per_output
        )
        new = shocks.setdefault(years[row], (np.zeros((len(areas), len(share))), np.zeros((len(areas), len(share)))))
        new[0][place] += own_jobs
        new[1][place] += own_output
        made = some(flows.names[np.argsort(-share, kind="stable")[: (share > 0).sum()]], 3)
        rows.append(
            (
                areas[place],
                makers.title_of(str(industry[row])),
                made,
                own_jobs.sum(),
                own_output.sum(),
                years[row] or None,
            )
        )
    frame = pd.DataFrame(rows, columns=["area", "industry", "products", "jobs", "output", "year"])
    closed = frame["jobs"] < 0
    if closed.any():
        text = mark_plural(
            "{count} row of '{layer}' has negative jobs or output: it is taken for a closure, and what goes with it is lost.",
            "{count} rows of '{layer}' have negative jobs or output: they are taken for closures, and what goes with them is lost.",
        )
        notes.append(Note(text, {"count": int(closed.sum()), "layer": columns.layer}))
    if len(shocks) > 1 and "" in shocks:
        raise CreativeClustersError(
            mark("'{layer}' has rows with a year and rows without one: give all of them a year, or none."),
            layer=columns.layer,
        )
    ordered = in_order(shocks)
    return Scenario(tuple(Shock(year, *shocks[year]) for year in ordered), frame, (*notes, *makers.notes))


def _refuse_empty(
    columns: ScenarioColumns, area: list[str | None], industry: list[str | None], jobs: np.ndarray, output: np.ndarray
) -> None:
    if not area:
        raise CreativeClustersError(mark("The scenario '{layer}' has no rows."), layer=columns.layer)
    neither = (np.nan_to_num(jobs) == 0) & (np.nan_to_num(output) == 0)
    against = np.nan_to_num(jobs) * np.nan_to_num(output) < 0
    lacks = (
        ([place for place, value in enumerate(area) if value is None], mark("no area")),
        ([place for place, value in enumerate(industry) if value is None], mark("no industry or sector")),
        (np.flatnonzero(neither).tolist(), mark("neither jobs nor output")),
        (np.flatnonzero(against).tolist(), mark("jobs and output of unlike sign")),
    )
    for rows, what in lacks:
        if rows:
            raise CreativeClustersError(
                mark_plural(
                    "{count} row of the scenario '{layer}' has {what} (row {rows}): complete it, or take it out.",
                    "{count} rows of the scenario '{layer}' have {what} (rows {rows}): complete them, or take them out.",
                ),
                count=len(rows),
                layer=columns.layer,
                what=Note(what),
                rows=some(place + 1 for place in rows),
            )


def _jobs_and_output(
    layer: str, industry: str, share: np.ndarray, jobs: float, output: float, per_output: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Jobs and output (p,) of one row; share: (p,) of its jobs."""
    idle = (share > 0) & (per_output <= 0)
    if idle.any() and np.isnan(output):
        raise CreativeClustersError(
            mark(
                "'{layer}': '{industry}' makes a product without jobs in the table of employment, so that its output per job is not "
                "known. Give its output, too."
            ),
            layer=layer,
            industry=industry,
        )
    per_job = np.divide(share, per_output, out=np.where(idle, share, 0.0), where=per_output > 0)
    if np.isnan(output):
        return jobs * share, jobs * per_job
    made = output * per_job / per_job.sum()
    return (made * per_output if np.isnan(jobs) else jobs * share), made


def displaced(shock: Shock, mass: np.ndarray, share: float, everywhere: bool) -> tuple[np.ndarray, np.ndarray]:
    """Jobs and output (k, p) that the new ones take the place of: the share of each, in the same area or by the jobs of all areas.

    mass: (k, p) jobs of the areas. A product without jobs anywhere is displaced where it comes anew.
    """
    if not everywhere:
        return share * shock.jobs, share * shock.output
    total = mass.sum(axis=0)
    spread = np.divide(mass, total, out=np.zeros_like(mass), where=total > 0)

    def over_areas(new: np.ndarray) -> np.ndarray:
        return share * np.where(total > 0, spread * new.sum(axis=0), new)

    return over_areas(shock.jobs), over_areas(shock.output)
