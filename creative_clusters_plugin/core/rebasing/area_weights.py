"""Which share of each source area goes to which target area: by a lookup table, or by the sizes of pieces."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..messages import CreativeClustersError, Note, Parameter, Plural, mark, mark_plural, some
from ..values import Column, counts, encode

_WHOLE = 1e-9  # weights this near to 1 are whole
_ROUNDED = 1e-3  # published shares add up to 1 to within their rounding


@dataclass(frozen=True)
class Weights:
    """Which share of each of n source areas goes to which of m target areas.

    sources (n,), targets (m,): identifiers. source, target, weight (k,): positions in those and shares > 0, each pair once,
    sorted by source; those of a source add up to 1 at most.
    """

    sources: np.ndarray
    targets: np.ndarray
    source: np.ndarray
    target: np.ndarray
    weight: np.ndarray
    notes: tuple[Note, ...] = ()

    @property
    def placed(self) -> np.ndarray:
        """(n,) share of each source area that lies in targets."""
        return np.bincount(self.source, self.weight, len(self.sources)).clip(0, 1)

    @property
    def outside(self) -> np.ndarray:
        """(n,) share of each source area that lies in no target, 0 where that is but rounding."""
        rest = 1 - self.placed
        return np.where(rest > _WHOLE, rest, 0.0)

    @property
    def split(self) -> np.ndarray:
        """(n,) the area goes to several targets, or only in part to one."""
        largest = np.zeros(len(self.sources))
        np.maximum.at(largest, self.source, self.weight)
        return (largest > 0) & (largest < 1 - _WHOLE)


def weights_of(
    sources: np.ndarray,
    targets: np.ndarray,
    source: np.ndarray,
    target: np.ndarray,
    weight: np.ndarray,
    notes: Sequence[Note] = (),
) -> Weights:
    """Weights of pairs in any order, those of the same pair added up and those of 0 left out."""
    key, place = np.unique(source * max(len(targets), 1) + target, return_inverse=True)
    total = np.bincount(place, weight, len(key))
    key, total = key[total > 0], total[total > 0]
    width = max(len(targets), 1)
    return Weights(sources, targets, key // width, key % width, total, tuple(notes))


def from_lookup(layer: str, source: Column, target: Column, weight: Column | None) -> Weights:
    """Weights from a lookup table: a row for each pair of a source and a target area.

    Without `weight` each source belongs to one target as a whole. With it, the weights of a source are scaled to add up to 1,
    and a note says so where they did not; sources with no weight above 0 have no target. Rows without source or target, or
    without a weight, are left out and noted. Raises CreativeClustersError for a lookup without usable rows, several targets
    of a source without weights, and weights that are text or negative.
    """
    from_, sources = encode(source)
    to, targets = encode(target)
    notes = []
    known = (from_ >= 0) & (to >= 0)
    share = np.ones(len(known))
    if weight is not None:
        share = counts(weight, layer)
        known &= ~np.isnan(share)
    if not known.all():
        text: str | Plural = mark_plural(
            "{count} row of '{layer}' lacks '{source}', '{target}' or a weight and is left out.",
            "{count} rows of '{layer}' lack '{source}', '{target}' or a weight and are left out.",
        )
        values = {"count": int((~known).sum()), "layer": layer, "source": source.field, "target": target.field}
        notes.append(Note(text, values))
    from_, to, share = from_[known], to[known], share[known]
    if not len(from_):
        raise CreativeClustersError(
            mark("No row of '{layer}' has both a source ('{source}') and a target area ('{target}')."),
            layer=layer,
            source=source.field,
            target=target.field,
        )
    pairs, repeats = np.unique(from_ * len(targets) + to, return_counts=True)
    if len(pairs) < len(from_):
        text = (
            mark_plural(
                "{count} row of '{layer}' repeats a pair of areas: it counts once ({examples}).",
                "{count} rows of '{layer}' repeat a pair of areas: they count once ({examples}).",
            )
            if weight is None
            else mark_plural(
                "{count} row of '{layer}' repeats a pair of areas: its weight is added up ({examples}).",
                "{count} rows of '{layer}' repeat a pair of areas: their weights are added up ({examples}).",
            )
        )
        examples = some(f"{sources[key // len(targets)]} → {targets[key % len(targets)]}" for key in pairs[repeats > 1])
        notes.append(Note(text, {"count": len(from_) - len(pairs), "layer": layer, "examples": examples}))
    if weight is None:
        _refuse_several(layer, sources, targets, pairs)
        return weights_of(sources, targets, pairs // len(targets), pairs % len(targets), np.ones(len(pairs)), notes)
    total = np.bincount(from_, share, len(sources))
    odd = (total > 0) & (np.abs(total - 1) > _ROUNDED)
    if odd.any():
        text = mark_plural(
            "The weight of {count} of {all} source areas of '{layer}' does not add up to 1 but to {low:g} to {high:g} "
            "({examples}): it is scaled to do so.",
            "The weights of {count} of {all} source areas of '{layer}' do not add up to 1 but to {low:g} to {high:g} "
            "({examples}): they are scaled to do so.",
        )
        values = {"count": int(odd.sum()), "all": len(sources), "layer": layer, "examples": some(sources[odd])}
        notes.append(Note(text, {**values, "low": float(total[odd].min()), "high": float(total[odd].max())}))
    weightless = np.unique(from_[total[from_] == 0])
    if len(weightless):
        text = mark_plural(
            "{count} source area of '{layer}' has no weight above 0 and so no target: {examples}.",
            "{count} source areas of '{layer}' have no weight above 0 and so no target: {examples}.",
        )
        notes.append(Note(text, {"count": len(weightless), "layer": layer, "examples": some(sources[weightless])}))
    used = share > 0
    return weights_of(sources, targets, from_[used], to[used], share[used] / total[from_[used]], notes)


def _refuse_several(layer: str, sources: np.ndarray, targets: np.ndarray, pairs: np.ndarray) -> None:
    from_, number = np.unique(pairs // len(targets), return_counts=True)
    several = from_[number > 1]
    if len(several):
        examples = some(
            f"{sources[one]} → {some(targets[pairs[pairs // len(targets) == one] % len(targets)], 3)}"
            for one in several[:4]
        )
        raise CreativeClustersError(
            mark_plural(
                "'{layer}' gives {count} source area several targets ({examples}) but no weights. Choose the field with "
                "its weights in '{parameter}', or a best-fit lookup with one target for each source.",
                "'{layer}' gives {count} source areas several targets ({examples}) but no weights. Choose the field with "
                "their weights in '{parameter}', or a best-fit lookup with one target for each source.",
            ),
            parameter=Parameter("LOOKUP_WEIGHT"),
            layer=layer,
            count=len(several),
            examples=examples,
        )


def from_sizes(
    sources: np.ndarray,
    targets: np.ndarray,
    source: np.ndarray,
    target: np.ndarray,
    size: np.ndarray,
    whole: np.ndarray,
    tolerance: float,
) -> Weights:
    """Weights in proportion to the sizes of pieces: areas, inhabitants, addresses.

    source, target (k,): positions of each piece; size (k,): its size; whole (n,): that of each source area, 0 where it has
    none and so no target. tolerance: parts of a source, in targets or outside all of them, of less than this share are put
    back to its other parts: where two layers draw the same border differently, they are no real overlaps. Where the pieces of
    a source add up to more than it, targets overlap each other: they share it. Both are noted.
    """
    base = weights_of(sources, targets, source, target, size)
    covered = np.bincount(base.source, base.weight, len(sources))
    whole = np.where(whole > 0, whole, 0.0)
    usable = whole[base.source] > 0
    share = base.weight[usable] / np.maximum(whole, covered)[base.source[usable]]
    notes = []
    over = (whole > 0) & (covered > whole * (1 + max(tolerance, _WHOLE)))
    if over.any():
        text = mark_plural(
            "{count} source area lies in target areas that overlap each other ({examples}): these share it, so "
            "that no job is counted twice.",
            "{count} source areas lie in target areas that overlap each other ({examples}): these share them, so "
            "that no job is counted twice.",
        )
        notes.append(Note(text, {"count": int(over.sum()), "examples": some(sources[over])}))
    base = Weights(sources, targets, base.source[usable], base.target[usable], share)
    return _without_slivers(base, whole > 0, tolerance, notes)


def _without_slivers(base: Weights, sized: np.ndarray, tolerance: float, notes: list[Note]) -> Weights:
    n, outside = len(base.sources), base.outside * sized
    largest = outside.copy()
    np.maximum.at(largest, base.source, base.weight)
    # of an area in nothing but slivers, the largest part stays
    kept = (base.weight >= tolerance) | (base.weight >= largest[base.source])
    outside_kept = (outside >= tolerance) | (outside >= largest)
    remaining = np.bincount(base.source[kept], base.weight[kept], n) + np.where(outside_kept, outside, 0.0)
    put_back = np.bincount(base.source[~kept], base.weight[~kept], n) + np.where(outside_kept, 0.0, outside)
    slivers = int((~kept).sum()) + int((~outside_kept & (outside > 0)).sum())
    if slivers:
        text = mark(
            "Parts smaller than {tolerance:g} % of their source area, as where two layers draw the same border "
            "differently: {count}, in areas: {areas}. They are put back to the other parts of their area ({mean:.3g} "
            "% of it on average).",
        )
        touched = put_back > 0
        values = {"count": slivers, "areas": int(touched.sum()), "tolerance": tolerance * 100}
        notes.append(Note(text, {**values, "mean": float(put_back[touched].mean() * 100)}, warning=False))
    source = base.source[kept]
    return replace(
        base,
        source=source,
        target=base.target[kept],
        weight=base.weight[kept] / remaining[source],
        notes=tuple(notes),
    )


def to_nearest(weights: Weights, nearest: np.ndarray) -> Weights:
    """`weights` with what lies outside put to targets as well: in proportion to the weights that a source has, else to the
    position in `nearest` (n,), -1 where there is none."""
    placed = weights.placed
    lone = np.flatnonzero((placed == 0) & (nearest >= 0))
    moved = int((weights.outside > 0).sum()) - int(((placed == 0) & (nearest < 0)).sum())
    if not moved:
        return weights
    text = mark_plural(
        "{count} source area lies at least partly outside the target areas: what lies outside is put to the "
        "targets that it lies in, that of {lone} areas that lie in none to the nearest ({examples}).",
        "{count} source areas lie at least partly outside the target areas: what lies outside is put to the "
        "targets that they lie in, that of {lone} areas that lie in none to the nearest ({examples}).",
    )
    values = {"count": moved, "lone": len(lone), "examples": some(weights.sources[lone]) or "-"}
    return weights_of(
        weights.sources,
        weights.targets,
        np.append(weights.source, lone),
        np.append(weights.target, nearest[lone]),
        np.append(weights.weight / placed[weights.source], np.ones(len(lone))),
        (*weights.notes, Note(text, values)),
    )
