"""Another set of areas for the same jobs: its hotspots are found there, and brought over to the areas that are mapped."""

from dataclasses import dataclass, replace

import numpy as np

from ..employment.employment import Employment
from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from ..values import among
from .quotients import QuotientSettings
from .scores import rank_of


@dataclass(frozen=True)
class SecondBoundaries:
    """title: of the layer; ids: (m,) its areas; years: the same table in the same years, by these areas.

    fit: (b,) position of the second area that holds most of each area mapped, -1 for none; back: (m,) position of the area mapped
    that holds most of each second one, -1 for none. Most is of the jobs where rows name both areas, else of the area of overlap.
    """

    title: str
    ids: np.ndarray
    years: tuple[Employment, ...]
    fit: np.ndarray
    back: np.ndarray
    notes: tuple[Note, ...] = ()

    def regions(self, boundary_ids: np.ndarray, regions: dict[str, str]) -> dict[str, str]:
        """Of the second areas: that of the area mapped which holds most of each."""
        of = {
            own: regions.get(boundary_ids[place]) for own, place in zip(self.ids, self.back, strict=True) if place >= 0
        }
        return {own: region for own, region in of.items() if region is not None}

    def reference(self, boundary_ids: np.ndarray, quotient: QuotientSettings) -> QuotientSettings:
        """The settings of quotients with the second areas as members, where only some areas mapped are."""
        if quotient.members is None:
            return quotient
        inside = among(boundary_ids[self.back], quotient.members) & (self.back >= 0)
        return replace(quotient, members=self.ids[inside])


def largest(source: np.ndarray, target: np.ndarray, weight: np.ndarray, sources: int) -> np.ndarray:
    """Position (sources,) of the target with the largest weight of each source, the first of several; -1 for none."""
    found = np.full(sources, -1)
    order = np.lexsort([-target, weight])
    found[source[order]] = target[order]
    return found


def brought(values: np.ndarray, fit: np.ndarray, empty: object) -> np.ndarray:
    """Values (..., m) of second areas as those (..., b) of the areas mapped; `empty` where there is no second area."""
    found = values[..., fit]
    found[..., fit < 0] = empty
    return found


def brought_ranks(ranks: np.ndarray, fit: np.ndarray) -> np.ndarray:
    """Ranks (..., m) of second areas as ranks (..., b) among the areas mapped, which share the rank of one second area."""
    found = brought(ranks.astype(float), fit, np.nan)
    again = rank_of(np.where(np.isnan(found), -np.inf, -found)).astype(float)
    again[np.isnan(found)] = np.nan
    return again


def checked(second: SecondBoundaries, boundary_ids: np.ndarray) -> tuple[Note, ...]:
    """What there is to say of a second set. Raises CreativeClustersError where no area mapped lies in any of it, or there are too few."""
    lone = second.fit < 0
    if lone.all():
        raise CreativeClustersError(
            mark("No area of the boundaries lies in an area of '{layer}', the second boundaries: {examples}."),
            layer=second.title,
            examples=some(boundary_ids),
        )
    if len(np.unique(second.fit[~lone])) < 2:
        raise CreativeClustersError(
            mark("All areas lie in one area of '{layer}', the second boundaries: it cannot be compared with another."),
            layer=second.title,
        )
    if len(np.unique(second.fit)) == len(second.fit) and not lone.any():
        text: str | Plural = mark(
            "Each area has an area of '{layer}' of its own: the second boundaries are much the same as the first."
        )
        return (*second.notes, Note(text, {"layer": second.title}))
    if not lone.any():
        return second.notes
    text = mark_plural(
        "{count} area lies in no area of '{layer}', the second boundaries, and has no data under it ({examples}).",
        "{count} areas lie in no area of '{layer}', the second boundaries, and have no data under it ({examples}).",
    )
    values = {"count": int(lone.sum()), "layer": second.title, "examples": some(boundary_ids[lone])}
    return (*second.notes, Note(text, values))
