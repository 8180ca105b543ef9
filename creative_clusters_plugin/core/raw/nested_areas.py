"""Areas that hold others of a file, told by families of codes whose beginnings are kinds of areas, or by the figures."""

import re
from collections import Counter

import numpy as np
import pandas as pd

# Kinds of areas by the beginnings of their codes, the larger first: of CBS, of Statistics Finland, of the US Census Bureau.
_FAMILIES = (
    (re.compile(r"(NL|LD|PV|CR|GM|WK|BU)\d{2,8}"), ("NL", "LD", "PV", "CR", "GM", "WK", "BU")),
    (re.compile(r"(SSS|MA|MK|SK|KU)\d{0,3}"), ("SSS", "MA", "MK", "SK", "KU")),
    (re.compile(r"(\d{3})\d{4}US\d*"), ("010", "020", "030", "040", "050", "060", "140", "150")),
)
_NEARLY_ALL = 0.9
_CODE = re.compile(r"(?=.*\d)[A-Z0-9._-]{1,12}")
_SHAPES = str.maketrans(dict.fromkeys("0123456789", "9") | dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A"))
_MOST_KINDS = 6
_SURE_OF_KINDS = (
    3.6  # powers of ten by which sums of kinds have to be unlikely as chance: four ways of telling kinds are tried
)
_SAMPLE = 200  # areas whose codes are looked at first
_SURE = 4.0  # powers of ten by which a sum has to be unlikely as chance, beside the number of areas tried
_DOUBT = 1.5  # powers of ten below that, down to which a sum is told
_CLOSE = 0.005  # share by which a sum of rounded figures may miss its whole


def wholes_of_families(areas: list[str]) -> set[str]:
    """Those of `areas` that are of a larger kind than the smallest, where nearly all codes are of one family."""
    sample = areas[:: max(len(areas) // _SAMPLE, 1)]
    for pattern, kinds in _FAMILIES:
        if sum(bool(pattern.fullmatch(area)) for area in sample) < len(sample) / 2:
            continue
        found = {area: match[1] for area in areas if (match := pattern.fullmatch(area)) and match[1] in kinds}
        if len(found) >= _NEARLY_ALL * len(areas) and len(found) > 1:
            smallest = max(kinds.index(kind) for kind in found.values())
            return {area for area, kind in found.items() if kinds.index(kind) < smallest}
    return set()


def sums_of_runs(frame: pd.DataFrame) -> tuple[set[str], set[str]]:
    """Areas that are, in every industry and year, the sum of some that stand right behind them in the file, or right before.

    Where figures of one whole nest (a nation, its regions, their districts), each is taken for what it is. The first are too unlikely
    to be chance; the second are sums as well, but of figures so few or small that they may be.
    """
    cells = _known_everywhere(frame)
    figures = cells.to_numpy(dtype=float)
    if figures.shape[0] < len("abc") or not figures.size:
        return set(), set()
    names = list(cells.index)
    last = len(names) - 1
    behind, before = _wholes_before_parts(figures), _wholes_before_parts(figures[::-1])
    sure = {names[place] for place in behind[0]} | {names[last - place] for place in before[0]}
    maybe = {names[place] for place in behind[1]} | {names[last - place] for place in before[1]}
    return sure, maybe - sure


def kinds_of_areas(frame: pd.DataFrame) -> dict[str, str]:
    """{area: kind} where areas of two kinds or more, told by their codes or a word of their names, each add up to the same whole.

    They need not stand in any order: 'Region Midtjylland' among municipalities. Empty where no such kinds are found.
    """
    named = frame.drop_duplicates("area")
    areas, names = named["area"].to_numpy(object), named["area_name"].to_numpy(object)
    if len(areas) < len("abcd"):
        return {}
    ways = (
        [*map(_kind_in_denmark, areas)],
        [*map(_shape, areas)],
        [name.split()[0] if name.strip() else "" for name in names],
        [name.split()[-1] if name.strip() else "" for name in names],
    )
    found = [kinds for labels in ways if 1 < len(set(kinds := _common(labels))) <= _MOST_KINDS]
    if not found:
        return {}
    cells = _known_everywhere(frame)
    figures = cells.reindex(areas).to_numpy(dtype=float)
    for kinds in found:
        if not cells.empty and _each_adds_up(figures, np.array(kinds, dtype=object)):
            return dict(zip(areas, kinds, strict=True))
    return {}


def _shape(area: str) -> str:
    """What a code looks like ('AB123' is AA999); '' for what is no code."""
    return area.translate(_SHAPES) if _CODE.fullmatch(area) else ""


def _kind_in_denmark(area: str) -> str:
    """The kind of a code of Statistics Denmark: regions are 081 to 085 among municipalities, which have three digits, too."""
    return "region" if re.fullmatch(r"08[1-5]", area) else {2: "province", 3: "municipality"}.get(len(area), "")


def _common(labels: list[str]) -> list[str]:
    """`labels` that several areas have, and '…' for the others."""
    counts = Counter(labels)
    return [label if counts[label] > 1 else "…" for label in labels]


def _each_adds_up(figures: np.ndarray, kinds: np.ndarray) -> bool:
    """Whether the rows of each kind (n,) add up to the figures (n, cells) of the first, too surely to be chance."""
    first, *others = [figures[kinds == kind] for kind in dict.fromkeys(kinds)]
    return all(_evidence(first.sum(axis=0), other) >= _SURE_OF_KINDS for other in others)


def _known_everywhere(frame: pd.DataFrame) -> pd.DataFrame:
    """The jobs by area, in the order of the file (rows), and by the industries and years that are known of every area (columns)."""
    key = ["industry", "year"]
    areas = frame["area"].unique()
    known = frame[frame["jobs"].notna()]
    everywhere = known.groupby(key, sort=False)["area"].transform("nunique") == len(areas)
    cells = known[everywhere].groupby(["area", *key], sort=False)["jobs"].sum().unstack(key)
    return cells.reindex(areas) if len(cells) else cells


def _wholes_before_parts(figures: np.ndarray) -> tuple[list[int], list[int]]:
    """Rows of figures (n, cells) that are surely, and maybe, the sums of rows right behind them.

    Rows that are surely sums stand for all of theirs.
    """
    total = figures.sum(axis=1).tolist()
    sure = _SURE + np.log10(len(figures))
    units: list[int] = []  # what stands behind the row looked at and is part of nothing yet, the nearest last
    found: list[int] = []
    maybe: list[int] = []
    likely = _may_be_sums(figures)
    for place in range(len(figures) - 1, -1, -1):
        if not found and not likely[place]:
            units.append(place)
            continue
        evidence, count = _best_run(figures, total, units, place)
        if evidence >= sure:
            found.append(place)
            del units[len(units) - count :]
        elif evidence >= sure - _DOUBT:
            maybe.append(place)
        units.append(place)
    return found, maybe


def _may_be_sums(figures: np.ndarray) -> list[bool]:
    """For each row of figures (n, cells) whether it may be the sum of rows right behind it, before any row stands for others."""
    whole = figures.sum(axis=1)
    ends = np.concatenate([[0.0], np.cumsum(whole)])
    rows = np.arange(len(figures))
    # those that `_best_run` takes at most
    last = np.searchsorted(ends, ends[1:] + whole * (1 + _CLOSE) + 1, side="right") - 1
    before = np.vstack([np.zeros(figures.shape[1]), np.cumsum(figures, axis=0)])
    missed = np.abs(before[last] - before[1:] - figures)
    slack = np.maximum(_CLOSE * figures, (last - rows)[:, None] / 2)
    return ((missed <= slack + _CLOSE).all(axis=1) & (last - rows > 1)).tolist()


def _best_run(figures: np.ndarray, total: list[float], units: list[int], place: int) -> tuple[float, int]:
    """How surely row `place` is the sum of the last of `units` (two at least), and of how many; 0 and 0 where it is not."""
    if total[place] <= 0:
        return 0.0, 0
    taken, sums = 0, 0.0
    most = total[place] * (1 + _CLOSE) + 1
    while taken < len(units) and sums + total[units[-1 - taken]] <= most:
        sums += total[units[-1 - taken]]
        taken += 1
    # behind the last part only areas without jobs may stand
    fewest = taken
    while fewest > 2 and total[units[len(units) - fewest]] <= 0:
        fewest -= 1
    # without them the sum is the same, and may miss its whole by less; by half a job for each part and more it says nothing
    fewer = min(int(np.ceil(figures[place].max())) - 1, taken - 1)
    for count in (taken, fewer):
        if count >= max(fewest, 2):
            evidence = _evidence(figures[place], figures[units[len(units) - count :]])
            if evidence > 0:
                return evidence, count
    return 0.0, 0


def _evidence(whole: np.ndarray, parts: np.ndarray) -> float:
    """By how many powers of ten it is unlikely that `parts` (p, cells) add up to `whole` (cells,) by chance; 0 where they do not."""
    missed = np.abs(parts.sum(axis=0) - whole)
    exact = bool((missed <= 1e-6 * np.maximum(whole, 1)).all())
    slack = np.zeros(len(whole)) if exact else np.maximum(_CLOSE * whole, len(parts) / 2)
    if (missed > slack + 1e-6).any():
        return 0.0
    each = -np.log10(np.minimum((2 * slack + 1) / (whole + 1), 1.0))
    shares = parts / np.maximum(parts.sum(axis=1, keepdims=True), 1e-12)
    alike = bool((np.abs(shares - shares[0]) < 1e-3).all())
    return float(each.max() if alike else each.sum())
