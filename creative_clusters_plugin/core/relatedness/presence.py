"""Which sectors an area has in a year: those in which it is specialised, with jobs enough."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from ..concentration.quotients import Quotients, QuotientSettings, quotients
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment


@dataclass(frozen=True)
class Presence:
    """lq, present (k, s) of the k areas with a boundary, reported (k,): the area has rows; and what they come from."""

    sums: SectorEmployment
    found: Quotients
    lq: np.ndarray
    present: np.ndarray
    reported: np.ndarray


def presence(
    sums: SectorEmployment,
    boundary_ids: np.ndarray,
    layer: str,
    sector_list: SectorList | None,
    threshold: float,
    minimum_jobs: float,
    quotient_settings: QuotientSettings,
) -> Presence:
    """A sector is present where its quotient reaches `threshold` and its jobs `minimum_jobs`; unknown quotients are not."""
    b = len(boundary_ids)
    found = quotients(sums, b, layer, sector_list, quotient_settings)
    with np.errstate(invalid="ignore"):
        present = (found.lq[:b] >= threshold) & (sums.jobs[:b] >= minimum_jobs) & (sums.jobs[:b] > 0)
    return Presence(sums, found, found.lq[:b], present, sums.reported[:b])


def aligned(sums: SectorEmployment, like: SectorEmployment) -> SectorEmployment:
    """`sums` with the sectors of `like`, by group and name; what it lacks has no jobs where an area has rows."""
    known = pd.MultiIndex.from_frame(sums.sectors[["group", "sector_name"]])
    place = known.get_indexer(pd.MultiIndex.from_frame(like.sectors[["group", "sector_name"]]))

    def columns(table: np.ndarray | None) -> Any:
        if table is None:
            return None
        nothing = np.where(sums.reported, 0.0, np.nan)[:, None]
        return np.hstack([table, nothing])[:, place]

    return replace(
        sums,
        sectors=like.sectors,
        jobs=columns(sums.jobs),
        suppressed=columns(sums.suppressed),
        businesses=columns(sums.businesses),
        lumps=columns(sums.lumps),
        uneven=columns(sums.uneven),
    )
