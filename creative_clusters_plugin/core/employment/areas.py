"""Which areas of a table have a boundary, make up the nation, and make up the reference."""

from dataclasses import dataclass

import numpy as np

from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from ..values import among
from .area_codes import alike
from .sector_sums import SectorEmployment

_LIKE_A_TOTAL = 0.98  # an area without boundary with this share of all smaller ones' jobs, or a little more, is a total


@dataclass(frozen=True)
class Area:
    """What the areas of a run are: nation (k,) marks those that make up the nation, members (k,) those of the reference."""

    nation: np.ndarray
    members: np.ndarray
    notes: tuple[Note, ...]


def _totals(jobs: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """Which areas without a polygon (e,) are totals of others, by their jobs and those of the areas drawn (d,).

    Totals of the drawn areas have their jobs; those of the table have the jobs of all smaller areas, and nothing but other
    totals is larger than they are.
    """
    base = smaller = drawn.sum()
    order = np.argsort(jobs, kind="stable")
    nation, whole = np.zeros(len(jobs), dtype=bool), np.zeros(len(jobs), dtype=bool)
    # where few of the table's areas are drawn, one that is not can have about their jobs by chance
    low, high = (_LIKE_A_TOTAL, 1.1) if len(drawn) > len(jobs) else (0.9995, 1.0005)
    for place in order if base > 0 else ():
        whole[place] = low <= jobs[place] / base <= high
        nation[place] = _LIKE_A_TOTAL <= jobs[place] / smaller <= 1.1
        smaller += 0 if whole[place] or nation[place] else jobs[place]
    for place in order[::-1]:
        if not (whole[place] or nation[place]):
            break
        whole[place] = True
    return whole


def join(employment: SectorEmployment, boundaries: int, layer: str, members: np.ndarray | None) -> Area:
    """Which areas count: the first `boundaries` of `employment.areas` have a polygon, the others only rows of `layer`.

    Areas without a polygon belong to the nation all the same (boundaries may be a part of it), except one that holds as
    many jobs as all smaller ones, or all those with a polygon, together: that is a total. Raises CreativeClustersError
    where no identifier matches.
    """
    ids, reported = employment.areas, employment.reported
    matched, lone = reported[:boundaries], ids[:boundaries][~reported[:boundaries]]
    extra = ids[boundaries:]
    pair = alike(lone, extra)
    if not matched.any():
        hint = f"'{pair[0]}' / '{pair[1]}'" if pair else "-"
        raise CreativeClustersError(
            mark(
                "No area of the boundaries has a row in '{layer}'. Boundaries: {ids}. Table: {extra}. Alike but for leading "
                "zeros or case: {hint}. Choose the fields that hold the same codes.",
            ),
            layer=layer,
            ids=some(lone),
            extra=some(extra),
            hint=hint,
        )
    notes = []
    if len(lone):
        text: str | Plural = mark_plural(
            "{count} of {all} areas has no row in '{layer}' and is shown as 'no data': {ids}.",
            "{count} of {all} areas have no row in '{layer}' and are shown as 'no data': {ids}.",
        )
        notes.append(Note(text, {"count": len(lone), "all": boundaries, "layer": layer, "ids": some(lone)}))
    nation = reported.copy()
    if len(extra):
        total = np.nan_to_num(employment.total)
        whole = np.zeros(len(ids), dtype=bool)
        if matched.sum() >= 3:
            whole[boundaries:] = _totals(total[boundaries:], total[:boundaries][matched])
        nation &= ~whole
        kept = np.flatnonzero(nation[boundaries:]) + boundaries
        if whole.any():
            text = mark(
                "Rows of '{layer}' for {ids} hold as many jobs as all the areas together: taken for totals and left out.",
            )
            notes.append(Note(text, {"layer": layer, "ids": some(ids[whole])}))
        if len(kept):
            text = mark_plural(
                "{count} area of '{layer}' has no boundary ({ids}; jobs: {jobs:,.0f}): it is not drawn, but counts to "
                "the nation that the areas are compared with.",
                "{count} areas of '{layer}' have no boundary ({ids}; jobs: {jobs:,.0f}): they are not drawn, but count "
                "to the nation that the areas are compared with.",
            )
            values = {"count": len(kept), "layer": layer, "ids": some(ids[kept]), "jobs": float(total[kept].sum())}
            notes.append(Note(text, values))
    if pair:
        text = mark(
            "'{boundary}' (boundaries) and '{table}' (table) differ only in leading zeros or case: were they meant to match?",
        )
        notes.append(Note(text, {"boundary": pair[0], "table": pair[1]}))
    if members is None:
        return Area(nation, nation, tuple(notes))
    inside = nation & among(ids, members)
    if not inside.any():
        raise CreativeClustersError(mark("The reference filter leaves no area that has employment."))
    text = mark("The reference is made up of {count} of the {all} areas with employment.")
    notes.append(Note(text, {"count": int(inside.sum()), "all": int(nation.sum())}, warning=False))
    return Area(nation, inside, tuple(notes))
