"""The figures on opportunities as the frames that the tool writes."""

import numpy as np
import pandas as pd

from ..employment.sector_sums import SectorEmployment
from .relatedness import supports

MOST_FIELDS = 40  # sectors shown up to which the layer has a field of density for each
_NAMED = 3


def sector_table(
    ids: np.ndarray,
    names: dict[str, str],
    sums: SectorEmployment,
    lq: np.ndarray,
    present: np.ndarray,
    close: np.ndarray,
    related: np.ndarray,
    shown: np.ndarray,
) -> pd.DataFrame:
    """A row for each area and sector shown (positions among the s sectors).

    lq, present, close (density): (k, s); related: (s, s). `present`: 1, 0, or unknown. `rank`: by density, from 1, among the
    sectors that the area has, and among those that it has not. `supports`: the present sectors that the density owes most to.
    """
    k, m = len(ids), len(shown)
    known = np.isfinite(lq[:, shown])
    has = np.where(known, present[:, shown].astype(float), np.nan)
    density = np.where(known, close[:, shown], np.nan)
    titles = np.append(sums.sectors["sector_name"].to_numpy(object), "")
    listed = titles[supports(present, related, shown, _NAMED)]
    texts = ["; ".join(name for name in row if name) or None for row in listed.reshape(k * m, -1).tolist()]

    def of_sector(name: str) -> np.ndarray:
        return np.tile(sums.sectors[name].to_numpy(object)[shown], k)

    return pd.DataFrame(
        {
            "area": np.repeat(ids, m),
            "area_name": np.repeat(np.array([names.get(key, key) for key in ids], dtype=object), m),
            "year": sums.year or None,
            "sector": of_sector("sector"),
            "sector_name": of_sector("sector_name"),
            "group": of_sector("group"),
            "jobs": sums.jobs[:k][:, shown].ravel(),
            "lq": lq[:, shown].ravel(),
            "present": pd.array(has.ravel(), dtype="Float64").astype("Int64"),
            "density": density.ravel(),
            "rank": pd.array(_ranks(density, has).ravel(), dtype="Float64").astype("Int64"),
            "supports": texts,
        }
    )


def _ranks(density: np.ndarray, has: np.ndarray) -> np.ndarray:
    """Places 1.. by density, the highest first, among the present and among the absent of each row; NaN where either is unknown."""
    ranks = np.full(density.shape, np.nan)
    for kind in (0.0, 1.0):
        own = np.where(has == kind, density, np.nan)
        order = np.argsort(-own, axis=1, kind="stable")  # NaN last
        place = np.empty(order.shape)
        np.put_along_axis(place, order, np.broadcast_to(np.arange(1.0, order.shape[1] + 1), order.shape), axis=1)
        ranks = np.where(np.isfinite(own), place, ranks)
    return ranks


def area_frame(
    ids: np.ndarray,
    names: dict[str, str],
    sums: SectorEmployment,
    present: np.ndarray,
    reported: np.ndarray,
    close: np.ndarray,
    shown: np.ndarray,
    table: pd.DataFrame,
) -> pd.DataFrame:
    """What is said of each area: how much it has, how close the rest is, and what lies closest."""
    k = len(ids)

    def counted(values: np.ndarray) -> pd.arrays.IntegerArray:
        return pd.array(np.where(reported, values, np.nan), dtype="Float64").astype("Int64")

    absent = table["present"] == 0
    frame = pd.DataFrame(
        {
            "area_label": [names.get(key, key) for key in ids],
            "year": sums.year or None,
            "jobs_total": sums.total[:k],
            "sectors_present": counted(present[:, shown].sum(axis=1)),
            "space_present": counted(present.sum(axis=1)),
        },
        index=pd.Index(ids, name="area"),
    )
    frame["mean_density"] = table["density"].where(absent).groupby(table["area"]).mean().reindex(ids)
    first = table[absent & (table["rank"] == 1)].set_index("area")
    for name, source in (
        ("top_sector", "sector"),
        ("top_name", "sector_name"),
        ("top_density", "density"),
        ("top_supports", "supports"),
    ):
        frame[name] = first[source].reindex(ids)
    if len(shown) <= MOST_FIELDS:
        fields = {
            f"density_{sector}": close[:, place]
            for sector, place in zip(sums.sectors["sector"].to_numpy()[shown], shown, strict=True)
        }
        frame = pd.concat([frame, pd.DataFrame(fields, index=frame.index)], axis=1)
    return frame


def link_table(sectors: pd.DataFrame, related: np.ndarray, present: np.ndarray) -> pd.DataFrame:
    """A row for each pair of sectors that are related, the closest first; `areas_both`: areas that have both."""
    one, other = np.nonzero(np.triu(related, 1))
    has = present.astype(np.float32)
    both = has.T @ has
    frame = pd.DataFrame(
        {
            **{
                f"sector_{side}{part}": sectors[f"sector{part}"].to_numpy(object)[place]
                for part in ("", "_name")
                for side, place in (("a", one), ("b", other))
            },
            "areas_both": both[one, other].astype(int),
            "relatedness": related[one, other],
        }
    )
    return frame.sort_values("relatedness", ascending=False, kind="stable", ignore_index=True)
