"""The effects of a scenario as the frames that the tool writes."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..supply.flow_tables import Flows
from .effects import Effects, Nation

_CAUSES = ("indirect", "induced")


@dataclass(frozen=True)
class Named:
    """What things are called: ids (k,) of the nation's areas, their names, the products, the year of the jobs, the labels of
    'nowhere', 'supplies' and 'wages', and for each product the names of the sectors that make it (p,), None for none."""

    ids: np.ndarray
    names: dict[str, str]
    flows: Flows
    year: str
    labels: dict[str, str]
    sectors: np.ndarray

    @property
    def areas(self) -> list[str]:
        """(k + 1,) names, the last for what is made in no area."""
        return [*(self.names.get(one, one) for one in self.ids), self.labels["nowhere"]]

    def year_of(self, given: str) -> str | None:
        """The year of the scenario, or of the jobs where it has none."""
        return given or self.year or None


def area_frame(boundary_ids: np.ndarray, named: Named, nation: Nation, years: dict[str, Effects]) -> pd.DataFrame:
    """A row for each area with a boundary (index `area`) and year of the scenario; NaN for areas without rows in the table of jobs."""
    frames = []
    k = len(named.ids)
    for year, effects in years.items():
        direct, displaced, indirect, induced, gained = (
            table[:k].sum(axis=1)
            for table in (effects.direct, effects.displaced, effects.indirect, effects.induced, effects.gained)
        )
        whole = effects.further[0].sum()
        with np.errstate(divide="ignore", invalid="ignore"):
            columns = {
                "year": named.year_of(year),
                "jobs_total": nation.total,
                "jobs_gained": gained,
                "jobs_direct": direct,
                "jobs_displaced": displaced,
                "jobs_indirect": indirect,
                "jobs_induced": induced,
                "jobs_further": indirect + induced,
                "jobs_further_low": effects.low[:k],
                "jobs_further_high": effects.high[:k],
                "further_share_pct": 100 * (indirect + induced) / whole if whole else np.full(k, np.nan),
                "gained_per_1000": np.where(nation.total > 0, 1000 * gained / nation.total, np.nan),
                "output_gained": effects.output[:k].sum(axis=1),
            }
        frame = pd.DataFrame(columns, index=pd.Index(named.ids, name="area"))
        drawn = frame.reindex(pd.Index(boundary_ids.astype(str), name="area"))
        frames.append(drawn.assign(year=named.year_of(year)))
    return pd.concat(frames) if len(frames) > 1 else frames[0]


def sectors_of(in_sector: np.ndarray, sectors: pd.DataFrame, group: str) -> np.ndarray:
    """For each product the sectors of a group that make it, those with most of the nation's jobs first, as one text (p,); None for none.

    in_sector: (p, s) the nation's jobs.
    """
    own = np.flatnonzero(sectors["group"].to_numpy() == group)
    names = sectors["sector_name"].to_numpy()
    found = np.full(len(in_sector), None, dtype=object)
    for place, jobs in enumerate(np.nan_to_num(in_sector[:, own])):
        order = [one for one in np.argsort(-jobs, kind="stable") if jobs[one] > 0]
        if order:
            found[place] = "; ".join(names[own[order]])
    return found


def table_frame(named: Named, years: dict[str, Effects]) -> pd.DataFrame:
    """A row for each area, product and year; the last area, without an id, is for what is made in none, if anything is."""
    frames = []
    for year, effects in years.items():
        nowhere = bool(np.abs(effects.output[-1]).sum() > 0)
        k, p = len(named.ids) + nowhere, len(named.flows.products)
        tables = {
            "jobs_gained": effects.gained,
            "jobs_direct": effects.direct,
            "jobs_displaced": effects.displaced,
            "jobs_indirect": effects.indirect,
            "jobs_induced": effects.induced,
            "output_gained": effects.output,
        }
        frames.append(
            pd.DataFrame(
                {
                    "area": np.repeat(np.array([*named.ids, None], dtype=object)[:k], p),
                    "area_name": np.repeat(np.array(named.areas, dtype=object)[:k], p),
                    "year": named.year_of(year),
                    "product": np.tile(named.flows.products, k),
                    "product_name": np.tile(named.flows.names, k),
                    "sectors": np.tile(named.sectors, k),
                    **{name: table[:k].ravel() for name, table in tables.items()},
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def product_frame(named: Named, effects: Effects) -> pd.DataFrame:
    """Jobs by product over all areas, the most further ones first."""
    further = (effects.indirect + effects.induced).sum(axis=0)
    frame = pd.DataFrame(
        {
            "product": named.flows.products,
            "product_name": named.flows.names,
            "sectors": named.sectors,
            "jobs_direct": (effects.direct - effects.displaced).sum(axis=0),
            "jobs_indirect": effects.indirect.sum(axis=0),
            "jobs_induced": effects.induced.sum(axis=0),
            "jobs_further": further,
        }
    )
    return frame.iloc[np.argsort(-np.abs(further), kind="stable")].reset_index(drop=True)


def link_frame(named: Named, years: dict[str, Effects]) -> pd.DataFrame:
    """Further jobs from their cause to the product, and from the product to the area, ready for a diagram.

    `source`, `target`, `value` (jobs, negative for those lost), `kind` ('indirect', 'induced', 'place'), `product`, `area` (None for the
    cause and for what is made in no area), `year`.
    """
    frames = []
    products, names = named.flows.products, named.flows.names
    for year, effects in years.items():
        for kind, label in zip(_CAUSES, ("supplies", "wages"), strict=True):
            jobs = getattr(effects, kind).sum(axis=0)
            some = np.flatnonzero(jobs)
            cause = {"source": named.labels[label], "target": names[some], "value": jobs[some], "kind": kind}
            frames.append(pd.DataFrame({**cause, "product": products[some], "area": None, "year": named.year_of(year)}))
        further = effects.indirect + effects.induced
        place, product = np.nonzero(further)
        ids = np.array([*named.ids, None], dtype=object)
        frames.append(
            pd.DataFrame(
                {
                    "source": names[product],
                    "target": np.array(named.areas, dtype=object)[place],
                    "value": further[place, product],
                    "kind": "place",
                    "product": products[product],
                    "area": ids[place],
                    "year": named.year_of(year),
                }
            )
        )
    return pd.concat(frames, ignore_index=True)
