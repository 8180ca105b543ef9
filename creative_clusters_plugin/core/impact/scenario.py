"""A scenario: new jobs, or output, by area and industry or sector, as jobs and output of the products of an input-output table."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

import numpy as np
import pandas as pd

from ..employment.sector_lists import slug
from ..employment.sector_sums import SectorEmployment
from ..employment.years import in_order, years_in
from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from ..supply.flow_tables import Flows, key
from ..supply.product_jobs import Lookup, ProductJobs, products_of
from ..values import Column, identifier, numbers


@dataclass(frozen=True)
class ScenarioColumns:
    """A scenario as given: n rows of an area (id or name), an industry (code, product or sector), and jobs, output or both."""

    layer: str
    area: Column
    industry: Column
    jobs: Column | None = None
    output: Column | None = None
    year: Column | None = None


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


class Places:
    """Areas by what a user calls them: their id, or their name where no other area has it."""

    def __init__(self, ids: np.ndarray, names: dict[str, str]):
        self._ids = [str(one) for one in ids]
        self._by_id = {text.casefold(): place for place, text in enumerate(self._ids)}
        self._by_name: dict[str, list[int]] = {}
        for place, text in enumerate(self._ids):
            self._by_name.setdefault(_plain(names.get(text, text)), []).append(place)
        self._written = {_plain(names.get(text, text)): names.get(text, text) for text in self._ids}

    def place(self, text: str, layer: str) -> int:
        """Raises CreativeClustersError for an unknown area and a name that several areas have."""
        own = self._by_id.get(text.casefold())
        found = [own] if own is not None else self._by_name.get(_plain(text), [])
        if len(found) == 1:
            return found[0]
        if found:
            raise CreativeClustersError(
                mark("'{layer}': {count} areas are called '{area}'. Use the code: {ids}."),
                layer=layer,
                count=len(found),
                area=text,
                ids=some(self._ids[place] for place in found),
            )
        raise CreativeClustersError(
            mark(
                "'{layer}': there is no area '{area}' with jobs in the table of employment. Alike: {alike}. Areas are named by their "
                "code or their name, such as {examples}."
            ),
            layer=layer,
            area=text,
            alike=_alike(text, [*self._written.values(), *self._ids]),
            examples=some([*list(self._written.values())[:2], *self._ids[:2]]),
        )


class Makers:
    """Products by what a user calls an industry: a product's code or name, a sector's id or name, or an industry's code."""

    def __init__(
        self, sums: SectorEmployment, made: ProductJobs, flows: Flows, lookup: Lookup | None, scheme: str, numeric: bool
    ):
        self._made, self._flows, self._lookup = made, flows, lookup
        self._scheme, self._numeric = scheme, numeric
        self._known: dict[str, np.ndarray] = {}
        self._names: list[str] = []
        unit = np.eye(len(flows.products))
        for place, (product, name) in enumerate(zip(flows.products, flows.names, strict=True)):
            self._known.setdefault(_plain(product), unit[place])
            self._names += [str(product), str(name)]
        for place, row in enumerate(sums.sectors.itertuples()):
            own = made.in_sector[:, place]
            for label in (row.sector_name, row.sector):
                self._known.setdefault(_plain(label), own)
            self._names.append(str(row.sector_name))
        for place, name in enumerate(flows.names):
            self._known.setdefault(_plain(name), unit[place])

    def jobs_in(self, text: str, layer: str) -> np.ndarray:
        """(p,) share of each product in the jobs of the industry, adding up to 1; by the nation's jobs where it has several.

        Raises CreativeClustersError for an industry that is unknown and for one without jobs in a product.
        """
        found = self._known.get(_plain(text))
        if found is None:
            sets = products_of(np.array([text], dtype=object), self._scheme, self._numeric, self._flows, self._lookup)[
                0
            ]
            if not sets[0]:
                raise CreativeClustersError(
                    mark(
                        "'{layer}': '{industry}' is no product of '{flows}', no sector of the list and no industry code of a product. "
                        "Alike: {alike}. Products: {products}."
                    ),
                    layer=layer,
                    industry=text,
                    flows=self._flows.layer,
                    alike=_alike(text, self._names),
                    products=some(self._flows.products, 8),
                )
            found = np.zeros(len(self._flows.products))
            found[list(sets[0])] = self._made.nation[list(sets[0])] if len(sets[0]) > 1 else 1.0
        if not (found > 0).any():
            raise CreativeClustersError(
                mark("'{layer}': '{industry}' has no jobs in any product of '{flows}' in the table of employment."),
                layer=layer,
                industry=text,
                flows=self._flows.layer,
            )
        return found / found.sum()


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
        rows.append((areas[place], str(industry[row]), made, own_jobs.sum(), own_output.sum(), years[row] or None))
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
    return Scenario(tuple(Shock(year, *shocks[year]) for year in ordered), frame, tuple(notes))


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


def _plain(text: object) -> str:
    return key(text) or slug(str(text))


def _alike(text: str, names: Iterable[str]) -> str:
    written = {_plain(name): str(name) for name in names}
    found = get_close_matches(_plain(text), list(written), 3, 0.5)
    return some(f"'{written[name]}'" for name in found) or "–"
