"""Levels of areas in one file (districts, regions, a nation) told apart, so that no area is counted in another."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some, tick
from .nations import is_aggregate, is_nation
from .nested_areas import kinds_of_areas, sums_of_runs, wholes_of_families
from .table import ALL, FINEST, LeftOut, categories

# What codes of the Office for National Statistics hold, by their first three characters (its register of geographic codes).
_PARTS_OF_ONS = {
    "K02": ("K03", "N92", "N09", "E92", "W92", "S92"),
    "K03": ("E92", "W92", "S92"),
    "K04": ("E92", "W92"),
    "E92": ("E12", "E06", "E07", "E08", "E09", "E10", "E05", "E01", "E02"),
    "W92": ("W06", "W05", "W01", "W02"),
    "S92": ("S12", "S13", "S01", "S02"),
    "N92": ("N09", "N08", "N20", "N21"),
    "E12": ("E06", "E07", "E08", "E09", "E10", "E11", "E13", "E47", "E05", "E01", "E02"),
    "E47": ("E06", "E07", "E08"),
    "E13": ("E09",),
    "E11": ("E08",),
    "E10": ("E07", "E05", "E01", "E02"),
    "E06": ("E05", "E01", "E02"),
    "E07": ("E05", "E01", "E02"),
    "E08": ("E05", "E01", "E02"),
    "E09": ("E05", "E01", "E02"),
    "W06": ("W05", "W01", "W02"),
    "S12": ("S13", "S01", "S02"),
    "N09": ("N08", "N20", "N21"),
    "E02": ("E01",),
    "W02": ("W01",),
    "S02": ("S01",),
}
_ONS = re.compile(r"[EWSNK]\d{8}")
# Stats NZ: a nation, regions, territorial authorities, statistical areas 2; each holds those behind it
_NZ = {"NZ": 0, "R": 1, "T": 2, "W": 3, "A": 3}
_OF_NZ = re.compile(r"(NZ)|([RTWA])\d{2,6}")
_NUTS = re.compile(r"[A-Z]{2}[A-Z0-9]{0,3}")
_CODE = re.compile(r"[A-Z]{2}|(?=.*\d)[A-Z0-9._-]{1,12}")
_SUM = 0.02  # share by which an area may differ from the sum of the others that it is taken for
_NEARLY_ALL = 0.9
_LARGEST = 200  # areas with the most jobs, among which nations are looked for
_FEWEST = 3  # areas and industries that a sum has to be shown by


def one_area_level(
    frame: pd.DataFrame, wanted: str, file: str, left: LeftOut, progress: Progress = lambda share: True
) -> tuple[pd.DataFrame, list[Note]]:
    """The areas of one level: `wanted`, or all that hold no other area of the file.

    Levels are told by `area_type` (what the file says), else by the codes (those of ONS, NUTS, and of figures of which longer
    ones begin like shorter ones and add up to them), names of nations, and a row that is the sum of all others. wanted: a level
    as named in the log, a number of characters, or 'all'. Raises CreativeClustersError for a level that is not there.
    """
    if wanted == ALL or frame.empty:
        return frame, []
    nations = _nations_and_more(frame)
    tick(progress, 0.05)
    kinds = kinds_of_areas(frame[~frame["area"].isin(list(nations))])
    tick(progress, 0.1)
    level = _levels(frame, kinds)
    if wanted != FINEST:
        return _asked(frame, level, wanted, file, left)
    if level.nunique() > 1 and "area_type" in frame and frame["area_type"].nunique() > 1:
        return _finest_type(frame, level, file, left)
    areas = list(frame["area"].unique())
    wholes, maybe = _wholes(areas, frame, nations, kinds, progress)
    if not wholes or len(wholes) == len(areas):
        return frame, [*_maybe_whole(frame, file), *_maybe_sums(maybe, file)]
    out = frame["area"].isin(list(wholes)).to_numpy()
    # numbers of letters of names are no levels
    known = kinds or "area_type" in frame or all(_CODE.fullmatch(area) for area in areas)
    _refuse_several_times(frame, out, level, file)
    kept = left.take_out(mark("totals of larger areas"), frame, out)
    return kept, [
        _left_out(wholes, level if known else None, file),
        *_maybe_whole(kept, file),
        *_maybe_sums(sums_of_runs(kept)[1], file),
    ]


def _left_out(wholes: set[str], level: pd.Series | None, file: str) -> Note:
    """That the areas `wholes` hold others. level: that of each row; None where nothing tells levels but that."""
    values = {"file": file, "count": len(wholes), "areas": some(sorted(wholes), 5)}
    if level is None:
        each = mark_plural(
            "'{file}': {count} area that holds others of the file is left out, so that nothing is counted twice ({areas}). AREA_LEVEL "
            "'all' keeps it.",
            "'{file}': {count} areas that hold others of the file are left out, so that nothing is counted twice ({areas}). AREA_LEVEL "
            "'all' keeps them.",
        )
        return Note(each, values)
    text = mark(
        "'{file}': areas that hold others of the file are left out, so that nothing is counted twice ({count}: {areas}). AREA_LEVEL takes "
        "one level ({levels})."
    )
    return Note(text, {**values, "levels": some(sorted(level.unique()), 8)})


def _refuse_several_times(frame: pd.DataFrame, out: np.ndarray, level: pd.Series, file: str) -> None:
    """Raises CreativeClustersError where what is left beside the areas `out` (n,) adds up to a nation among them two or more times."""
    key = ["industry", "year"]
    whole_areas = frame[out].drop_duplicates("area")
    nations = {
        area
        for area, name in zip(whole_areas["area"], whole_areas["area_name"], strict=True)
        if is_nation(area) or is_nation(name)
    }
    if len(nations) != 1:
        return
    (largest,) = nations
    own = frame[frame["area"] == largest].groupby(key)["jobs"].sum()
    rest = frame[~out].groupby(key)["jobs"].sum().reindex(own.index)
    times = (rest / own)[(own > 0) & rest.notna()]
    whole = times.round()
    if (
        len(times) < 2
        or whole.nunique() != 1
        or whole.iloc[0] < 2
        or ((times - whole).abs() > _SUM).mean() > 1 - _NEARLY_ALL
    ):
        return
    raise CreativeClustersError(
        mark(
            "'{file}': its other areas add up to {times:.0f} times '{area}': larger and smaller ones in one file, which nothing tells "
            "apart. Take the larger ones out, give the file a column 'area_type' with the kind of each, or set AREA_LEVEL ({levels})."
        ),
        file=file,
        times=float(whole.iloc[0]),
        area=largest,
        levels=some(sorted(level.unique()), 8),
    )


def _levels(frame: pd.DataFrame, kinds: dict[str, str]) -> pd.Series:
    """The level of each row's area: what the file calls it, its kind, the first characters of a code of ONS, else the code's length."""
    if "area_type" in frame and (frame["area_type"] != "").any():
        return frame["area_type"]
    if kinds:
        return frame["area"].map(lambda area: kinds.get(area, "nation"))
    level = categories(frame["area"], lambda code: code[:3] if _ONS.fullmatch(code) else str(len(code)))
    return pd.Series(level, frame.index, dtype=object)


def _asked(
    frame: pd.DataFrame, level: pd.Series, wanted: str, file: str, left: LeftOut
) -> tuple[pd.DataFrame, list[Note]]:
    parts = {part.strip().lower() for part in re.split("[,;+]", wanted)} | {wanted.lower()}
    own = level.str.lower().isin(parts).to_numpy()
    if not own.any():
        shown = [f"'{one}' ({count:,})" for one, count in frame.groupby(level, sort=False)["area"].nunique().items()]
        raise CreativeClustersError(
            mark(
                "'{file}' has no areas of the level '{wanted}' (AREA_LEVEL). It has, with numbers of areas: {levels}."
            ),
            file=file,
            wanted=wanted,
            levels=some(shown, 12),
        )
    return left.take_out(mark("other levels of areas"), frame, ~own), []


def _finest_type(frame: pd.DataFrame, level: pd.Series, file: str, left: LeftOut) -> tuple[pd.DataFrame, list[Note]]:
    """Of the kinds of area that the file names that with the most areas; kinds that do not overlap with it stay."""
    counts = frame.groupby(level, sort=False)["area"].nunique().sort_values(ascending=False, kind="stable")
    kept = {counts.index[0]}
    own = set(frame.loc[level.isin(kept), "area"])
    for one in counts.index[1:]:
        others = set(frame.loc[level == one, "area"])
        ons = all(_ONS.fullmatch(code) for code in own | others)
        if ons and not _wholes_of_ons(own | others):
            kept.add(one)
            own |= others
    if len(kept) == len(counts):
        return frame, []
    text = mark("'{file}' has several levels of areas ({levels}): '{taken}' is taken. AREA_LEVEL takes another.")
    shown = some([f"{one}: {count:,}" for one, count in counts.items()], 8)
    note = Note(text, {"file": file, "levels": shown, "taken": "', '".join(sorted(kept))})
    return left.take_out(mark("other levels of areas"), frame, ~level.isin(kept).to_numpy()), [note]


def _wholes(
    areas: list[str], frame: pd.DataFrame, nations: set[str], kinds: dict[str, str], progress: Progress
) -> tuple[set[str], set[str]]:
    """Areas that hold others of `areas`: by their codes, by name, or because they add up those that stand behind or before them; and
    those that may."""
    found = set(nations)
    tick(progress, 0.2)
    rest = [area for area in areas if area not in found]
    for share, of_codes in enumerate((_wholes_of_ons, _wholes_of_nz, wholes_of_nuts, wholes_of_families), start=3):
        found |= of_codes(rest)
        tick(progress, share / 10)
    found |= _wholes_of_figures(rest, frame)
    tick(progress, 0.7)
    found |= _wholes_of_kinds(kinds)
    sure, maybe = sums_of_runs(frame[~frame["area"].isin(list(found))])
    found |= sure
    tick(progress, 0.9)
    whole = _sum_of_all(frame[~frame["area"].isin(list(found))])
    return (found if whole is None else found | {whole}), maybe


def _wholes_of_kinds(kinds: dict[str, str]) -> set[str]:
    """The areas of all kinds but the one with the most areas."""
    counts = Counter(kinds.values()).most_common()
    return {area for area, kind in kinds.items() if kind != counts[0][0]}


def _nations_and_more(frame: pd.DataFrame) -> set[str]:
    """Nations and aggregates of them, by code or name, beside areas that are none; they are among those with the most jobs."""
    most = frame.groupby("area", sort=False)["jobs"].sum().nlargest(_LARGEST).index
    named = frame[frame["area"].isin(most)].drop_duplicates("area")
    names = dict(zip(named["area"], named["area_name"], strict=True))
    count = frame["area"].nunique()
    aggregates = {area for area, name in names.items() if is_aggregate(area) or is_aggregate(name)}
    found = aggregates if len(aggregates) < count else set()
    nations = {area for area, name in names.items() if area not in found and (is_nation(area) or is_nation(name))}
    if 0 < len(nations) <= 2 and count > len(nations) + len(found) + 1:
        found |= {area for area in nations if _is_largest(area, nations | found, frame)}
    return found


def _wholes_of_ons(areas: Iterable[str]) -> set[str]:
    areas = set(areas)
    present = {area[:3] for area in areas if _ONS.fullmatch(area)}
    return {area for area in areas if area[:3] in present and not present.isdisjoint(_PARTS_OF_ONS.get(area[:3], ()))}


def _wholes_of_nz(areas: list[str]) -> set[str]:
    found = {area: match for area in areas if (match := _OF_NZ.fullmatch(area))}
    ranks = {area: _NZ[match[1] or match[2]] for area, match in found.items()}
    if len(ranks) < len(areas) or not any(re.fullmatch(r"[TA]\d{3,6}", area) for area in areas):
        return set()
    finest = max(ranks.values())
    return {area for area, rank in ranks.items() if rank < finest}


def wholes_of_nuts(areas: list[str]) -> set[str]:
    """Codes of NUTS regions and countries that others of `areas` begin with; a country with no region among them is none."""
    plain = {area for area in areas if _NUTS.fullmatch(area)}
    if len(plain) < 0.8 * len(areas):
        return set()
    beginnings = {area[:length] for area in plain for length in range(2, len(area))}
    return plain & beginnings


def _wholes_of_figures(areas: list[str], frame: pd.DataFrame) -> set[str]:
    """Codes of figures of two lengths (or three) of which the longer begin like the shorter, and add up to them."""
    if not all(area.isdigit() for area in areas):
        return set()
    if len({len(area) for area in areas}) == 1:
        return _wholes_of_zeros(areas, frame)
    lengths = sorted({len(area) for area in areas})
    if not 1 < len(lengths) <= 4:
        return set()
    found: set[str] = set()
    jobs = frame.groupby(["area", "industry", "year"])["jobs"].sum().reset_index()
    for length, longer in itertools.pairwise(lengths):
        parts = jobs[jobs["area"].str.len() == longer]
        parts = parts.assign(area=parts["area"].str[:length]).groupby(["area", "industry", "year"])["jobs"].sum()
        own = jobs[jobs["area"].str.len() == length].set_index(["area", "industry", "year"])["jobs"]
        both = pd.concat([own, parts], axis=1, keys=["own", "parts"]).dropna()
        both = both[both["own"] > 0]
        if len(both) and (both["parts"] <= both["own"] * (1 + _SUM)).mean() > 0.9:
            found |= set(both.index.get_level_values("area"))
    return found


def _wholes_of_zeros(areas: list[str], frame: pd.DataFrame) -> set[str]:
    """Codes of five digits and more that end in zeros where others begin alike and add up to no more ('34000' of counties 34001 …)."""
    ends = [area for area in areas if len(area) >= len("34000") and area.endswith("000")]
    if not ends:
        return set()
    found: set[str] = set()
    key = ["industry", "year"]
    jobs = frame.groupby(["area", *key])["jobs"].sum().reset_index()
    size, waiting = len(ends[0]), set(ends)
    # '0210000' holds 0210011 …, '0200000' the codes that begin with 02: the longest beginning that others have
    for length in range(size - len("000"), 1, -1):
        wholes = {area[:length]: area for area in waiting if area[length:].strip("0") == ""}
        if not wholes:
            continue
        beginning = jobs["area"].str[:length]
        inside = jobs.assign(area=beginning)[beginning.isin(list(wholes)) & ~jobs["area"].isin(list(wholes.values()))]
        parts = inside.groupby(["area", *key])["jobs"].sum()
        own = jobs[jobs["area"].isin(list(wholes.values()))]
        own = own.assign(area=own["area"].str[:length]).set_index(["area", *key])["jobs"]
        both = pd.concat([own, parts], axis=1, keys=["own", "parts"]).dropna()
        both = both[both["own"] > 0]
        fits = (both["parts"] <= both["own"] * (1 + _SUM)).groupby(level="area").mean()
        waiting -= {wholes[start] for start in fits.index}
        found |= {wholes[start] for start in fits.index[fits > _NEARLY_ALL]}
    return found


def _is_largest(area: str, nations: set[str], frame: pd.DataFrame) -> bool:
    """Whether an area called like a nation has, in nearly all industries, at least the jobs of each other area."""
    own = frame[frame["area"] == area].groupby(["industry", "year"])["jobs"].max()
    most = frame[~frame["area"].isin(nations)].groupby(["industry", "year"])["jobs"].max().reindex(own.index)
    compared = own.notna() & most.notna()
    return bool(compared.any()) and bool((own[compared] >= most[compared]).mean() > 0.9)


def _ratio_to_rest(frame: pd.DataFrame, holds: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> str | None:
    """The area with the most jobs, where `holds` its figures by industry beside the sums of all other areas in nearly all."""
    areas = frame.groupby("area")["jobs"].sum()
    if len(areas) <= _FEWEST:
        return None
    largest = areas.idxmax()
    is_largest = frame["area"] == largest
    key = ["industry", "year"]
    jobs = frame["jobs"]
    sums = frame[key].assign(own=jobs.where(is_largest), rest=jobs.mask(is_largest)).groupby(key)[["own", "rest"]].sum()
    sums = sums[sums["own"] > 0]
    if len(sums) < _FEWEST:
        return None
    return str(largest) if holds(sums["own"].to_numpy(), sums["rest"].to_numpy()).mean() > 0.95 else None


def _sum_of_all(frame: pd.DataFrame) -> str | None:
    """An area that is the sum of all others in nearly every industry, whatever it is called."""
    return _ratio_to_rest(frame, lambda own, rest: np.abs(own - rest) <= _SUM * own)


def _maybe_sums(found: set[str], file: str) -> list[Note]:
    if not found:
        return []
    text = mark_plural(
        "'{file}': {count} area has in every industry as many jobs as those beside it in the file together ({areas}). If it holds "
        "them, leave it out first.",
        "'{file}': {count} areas have in every industry as many jobs as those beside them in the file together ({areas}). If they hold "
        "them, leave them out first.",
    )
    return [Note(text, {"file": file, "count": len(found), "areas": some(sorted(found), 5)})]


def _maybe_whole(frame: pd.DataFrame, file: str) -> list[Note]:
    found = _ratio_to_rest(frame, lambda own, rest: own > rest)
    if found is None:
        return []
    text = mark(
        "'{file}': area '{area}' has more jobs than all others together in every industry. If it holds them, leave it out first."
    )
    return [Note(text, {"file": file, "area": found})]
