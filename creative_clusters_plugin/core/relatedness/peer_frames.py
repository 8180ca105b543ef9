"""The figures on peers and types as the frames that the tool writes."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..concentration import concentration
from .boundary_silhouette import BoundaryFit
from .typology import Typology

_LISTED = 3  # sectors named in a field of the layer


def cohesion(unit: np.ndarray) -> float:
    """Mean cosine over the pairs of different rows of unit length (n, s); NaN for fewer than two."""
    n = len(unit)
    return float((np.square(unit.sum(axis=0)).sum() - np.square(unit).sum()) / (n * (n - 1))) if n > 1 else np.nan


def pair_table(
    area: np.ndarray,
    peer: np.ndarray,
    cosine: np.ndarray,
    apart: np.ndarray,
    ids: np.ndarray,
    names: dict[str, str],
    jobs: np.ndarray,
    growth: np.ndarray,
) -> pd.DataFrame:
    """A row for each of m pairs of positions `area` and `peer`, with cosine and kilometres `apart` (m,).

    ids, creative jobs and growth (per cent, NaN unknown) are by position (k,). `from_place`, `to_place`: the positions.
    """
    label = np.array([names.get(key, key) for key in ids], dtype=object)
    frame = pd.DataFrame(
        {
            "area": ids[area],
            "area_name": label[area],
            "peer": ids[peer],
            "peer_name": label[peer],
            "rank": pd.Series(area).groupby(area).cumcount().to_numpy() + 1,
            "similarity": cosine,
            "distance_km": apart,
            "jobs_ratio": jobs[peer] / jobs[area],
        }
    )
    if np.isfinite(growth).any():
        frame["growth_difference"] = growth[peer] - growth[area]
    return frame.assign(from_place=area, to_place=peer)


def lacking(own: np.ndarray, other: np.ndarray, names: np.ndarray) -> list[list[str]]:
    """For each pair the sectors in which the peer is specialised and the area is not, the widest apart first."""
    wide = np.nan_to_num(concentration.symmetric_quotient(other)) - np.nan_to_num(concentration.symmetric_quotient(own))
    with np.errstate(invalid="ignore"):
        lacks = (other > 1) & (own <= 1)
    order = np.argsort(-wide, axis=1, kind="stable")
    return [[names[place] for place in row if lack[place]] for row, lack in zip(order, lacks, strict=True)]


def learning_frame(table: pd.DataFrame, lacking: list[list[str]]) -> pd.DataFrame:
    """By area: its most similar peer, and the sectors in which most of its peers are specialised and it is not."""
    first = table[table["rank"] == 1].set_index("area")[["peer_name", "similarity"]]
    rows = [(key, name) for key, names in zip(table["area"], lacking, strict=True) for name in names]
    counted = (
        pd.DataFrame(rows, columns=["area", "name"])
        .value_counts(["area", "name"], sort=False)
        .reset_index(name="count")
    )
    counted = counted.sort_values(["area", "count", "name"], ascending=[True, False, True], kind="stable")
    most = counted.groupby("area").head(_LISTED).groupby("area")["name"].agg("; ".join)
    return first.rename(columns={"peer_name": "nearest_peer"}).join(most.rename("to_learn"))


def area_frame(ids: np.ndarray, names: dict[str, str], jobs: np.ndarray, growth: np.ndarray | None) -> pd.DataFrame:
    frame = pd.DataFrame(
        {"area_label": [names.get(key, key) for key in ids], "jobs_creative": jobs}, index=pd.Index(ids, name="area")
    )
    return frame if growth is None else frame.assign(growth=growth)


def profile_frame(
    ids: np.ndarray, unit: np.ndarray, types: pd.DataFrame, jobs: np.ndarray, lq: np.ndarray, sectors: pd.DataFrame
) -> pd.DataFrame:
    """What is said of each of n areas with a profile. types: the row of each one's type, as `type_frame` has them.

    diversity: number of sub-sectors of equal size that would be as diverse (2 to the power of the entropy).
    """
    leading = np.argsort(-np.nan_to_num(lq, nan=-1.0), axis=1, kind="stable")[:, :_LISTED]
    names = sectors["sector_name"].to_numpy(object)
    with np.errstate(invalid="ignore"):
        strong = lq > 1
    listed = [
        "; ".join(names[place] for place in row if over[place]) or None
        for row, over in zip(leading, strong, strict=True)
    ]
    frame = {
        "class": types["class"].to_numpy(object),
        "type_name": types["type_name"].to_numpy(object),
        "specialised_in": listed,
        "diversity": 2 ** concentration.entropy(jobs),
        "distinctness": _distinctness(unit),
    }
    return pd.DataFrame(frame, index=pd.Index(ids, name="area"))


def boundary_frame(
    ids: np.ndarray, fit: BoundaryFit, of_tree: np.ndarray, of_frame: np.ndarray, types: pd.DataFrame
) -> pd.DataFrame:
    """How well n areas fit their type beside those of their neighbours, and the `class` that would fit a misplaced one better.

    of_tree, of_frame: (n,) types as the tree and as the frame of types number them.
    """
    row = np.zeros(int(of_tree.max(initial=0)) + 1, dtype=int)
    row[of_tree] = of_frame
    better = np.full(len(ids), None, dtype=object)
    better[fit.misplaced] = types["class"].to_numpy(object)[row[fit.kind[fit.misplaced]]]
    return pd.DataFrame({"boundary_silhouette": fit.score, "fits_better": better}, index=pd.Index(ids, name="area"))


def _distinctness(unit: np.ndarray) -> np.ndarray:
    """1 - mean cosine of each row with the others (n,): how unlike the rest an area is; NaN for a single one."""
    n = len(unit)
    if n < 2:
        return np.full(n, np.nan)
    return 1 - (unit @ unit.sum(axis=0) - np.square(unit).sum(axis=1)) / (n - 1)


def type_frame(
    tree: Typology, unit: np.ndarray, jobs: np.ndarray, reference: np.ndarray, sectors: pd.DataFrame
) -> tuple[np.ndarray, pd.DataFrame]:
    """The row (n,) of each area's type in the frame of types, which has those with the most jobs first, and the frame.

    unit: profiles (n, s) at unit length; jobs (n, s); reference (s,): jobs that a type's quotients compare its mix with.
    """
    held = [np.flatnonzero(tree.kind == kind) for kind in range(tree.count)]
    order = sorted(range(tree.count), key=lambda kind: -np.nansum(jobs[held[kind]]))
    place = np.empty(tree.count, dtype=int)
    place[order] = np.arange(tree.count)
    names = sectors["sector_name"].to_numpy(object)
    whole = concentration.Reference(reference, np.asarray(reference.sum(), dtype=float))
    rows = []
    for number, kind in enumerate(order, start=1):
        pooled = np.nansum(jobs[held[kind]], axis=0, keepdims=True)
        lq = concentration.location_quotient(pooled, np.array([pooled.sum()]), whole)[0]
        leading = [sector for sector in np.argsort(-np.nan_to_num(lq), kind="stable") if lq[sector] > 1][:2]
        rows.append(
            {
                "class": f"type {number}",
                "type_name": "; ".join(names[leading]) or None,
                **_measures(unit[held[kind]], jobs[held[kind]]),
                **{f"lq_{sector}": value for sector, value in zip(sectors["sector"], lq, strict=True)},
            }
        )
    return place[tree.kind], pd.DataFrame(rows)


def _measures(unit: np.ndarray, jobs: np.ndarray) -> dict:
    return {
        "areas": len(unit),
        "jobs_creative": float(np.nansum(jobs)),
        "diversity": float(np.nanmean(2 ** concentration.entropy(jobs))),
        "likeness": cohesion(unit),
    }


def region_frame(of_region: Sequence[str | None], unit: np.ndarray, jobs: np.ndarray) -> pd.DataFrame:
    """The same measures as of types for each region; of_region (n,): None for areas that are in none."""
    frame = pd.DataFrame({"region": np.array(of_region, dtype=object)})
    places = frame.groupby("region").indices
    rows = [{"region": region, **_measures(unit[own], jobs[own])} for region, own in places.items()]
    frame = pd.DataFrame(rows, columns=["region", "areas", "jobs_creative", "diversity", "likeness"])
    return frame.sort_values("jobs_creative", ascending=False, kind="stable", ignore_index=True)
