"""Totals that a file publishes, beside the sums of its rows."""

import numpy as np
import pandas as pd

from ..messages import Note, mark_plural
from .table import DENOMINATOR

_ROUNDING = 0.01  # share by which a sum may differ from its published total before it is a warning


def with_totals(frame: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """The frame with each area's published total, where the file has one for an area at least.

    Where shares are to be taken of a wider total, that is `jobs_total`, and `jobs_total_rows` the one that the rows add up to.
    """
    if totals.empty:
        return frame
    own, wider = (_by_area(frame, totals[totals["kind"] == kind]) for kind in ("area", DENOMINATOR))
    if wider is None:
        return frame if own is None else frame.assign(jobs_total=own)
    return frame.assign(jobs_total=wider) if own is None else frame.assign(jobs_total=wider, jobs_total_rows=own)


def _by_area(frame: pd.DataFrame, totals: pd.DataFrame) -> np.ndarray | None:
    of = totals.drop_duplicates(["area", "year"]).set_index(["area", "year"])["jobs"]
    if of.empty:
        return None
    return of.reindex(pd.MultiIndex.from_frame(frame[["area", "year"]])).to_numpy(dtype=float)


def controls_of(table: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """Published totals beside the sums of the rows: `area`, `industry`, `year`, `published`, `sum`, `withheld`, `difference`.

    withheld: figures of the sum that are not known, which explain a sum below the total.
    """
    columns = ["area", "industry", "year", "published", "sum", "withheld", "difference"]
    totals = totals[totals["kind"] != DENOMINATOR]
    if totals.empty:
        return pd.DataFrame(columns=columns)
    known = pd.DataFrame({name: table[name] for name in ("area", "industry", "year")})
    known = known.assign(sum=table["jobs"].fillna(0.0), withheld=table["jobs"].isna())
    of_area, of_industry = totals["area"] != "", totals["industry"] != ""
    parts = []
    for key, chosen in (
        (["area", "year"], of_area & ~of_industry),
        (["industry", "year"], of_industry & ~of_area),
        (["year"], ~of_area & ~of_industry),
    ):
        if not chosen.any():
            continue
        sums = known.groupby(key)[["sum", "withheld"]].sum().reset_index()
        parts.append(totals[chosen].rename(columns={"jobs": "published"}).merge(sums, on=key, how="left"))
    found = pd.concat(parts, ignore_index=True).fillna({"sum": 0.0, "withheld": 0})
    found["difference"] = found["sum"] - found["published"]
    return found[columns]


def apart(controls: pd.DataFrame, file: str) -> list[Note]:
    """What does not add up to its published total although nothing is withheld."""
    if controls.empty:
        return []
    share = np.abs(controls["difference"]) / controls["published"].where(controls["published"] > 0, 1.0)
    wrong = controls[
        (share > _ROUNDING) & (controls["withheld"] == 0) | (controls["difference"] > _ROUNDING * controls["published"])
    ]
    if wrong.empty:
        return []
    worst = wrong.loc[wrong["difference"].abs().idxmax()]
    text = mark_plural(
        "'{file}': {count} of {all} published totals differs by more than 1 % from the sum of its rows (most: "
        "{where}, published {published:,.0f}, sum {sum:,.0f}). Is the file complete, and is the level the one "
        "wanted?",
        "'{file}': {count} of {all} published totals differ by more than 1 % from the sum of their rows (most: "
        "{where}, published {published:,.0f}, sum {sum:,.0f}). Is the file complete, and is the level the one "
        "wanted?",
    )
    where = worst["area"] or worst["industry"] or worst["year"]
    values = {"file": file, "count": len(wrong), "all": len(controls), "where": where}
    return [Note(text, {**values, "published": worst["published"], "sum": worst["sum"]})]
