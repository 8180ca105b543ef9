"""Which level of the industries to keep, so that no parent is counted beside its children."""

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .table import ALL, FINEST, LeftOut, span_of

_HALF = 0.5  # share of the jobs of another level below which a level with withheld figures is doubted
_COMPLETE = 0.95  # share of an area's jobs that a level has to hold, or to withhold some of
# Divisions of the sections of NACE Rev. 2, which ISIC Rev. 4 and SIC 2007 share.
_DIVISIONS = {
    "A": (1, 3), "B": (5, 9), "C": (10, 33), "D": (35, 35), "E": (36, 39), "F": (41, 43), "G": (45, 47), "H": (49, 53),
    "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68), "M": (69, 75), "N": (77, 82), "O": (84, 84), "P": (85, 85),
    "Q": (86, 88), "R": (90, 93), "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip
_NAMES = {
    "section": 1,
    "group": 1,
    "domain": 1,
    "supersector": 2,
}  # letters, and broad groups; other levels are numbers of digits, the deeper the more


def _depth(level: str) -> int:
    return int(level) if level.isdigit() else _NAMES.get(level, 0)


def choose_level(frame: pd.DataFrame, wanted: str) -> tuple[np.ndarray, list[Note]]:
    """Which rows (n,) of `frame` (area, year, level, jobs, status, jobs_total) to keep, and what was chosen.

    wanted: a level, 'all', or '' for the finest level that is complete: in areas with 95 % of the jobs its rows add up to
    95 % of the area's total (published, else the most of any level), withheld figures counting with their upper bounds, or
    for as much as is wanting.
    Raises CreativeClustersError for a level that the file does not have.
    """
    levels = sorted(frame["level"].unique(), key=_depth)
    shown = {level: count for level, count in frame["level"].value_counts().items()}
    if wanted == ALL or (len(levels) < 2 and wanted == FINEST):
        return np.ones(len(frame), dtype=bool), []
    if wanted != FINEST:
        if wanted not in levels:
            raise CreativeClustersError(
                mark(
                    "There are no figures at the level '{wanted}'. Levels: {levels} (number of digits, or name).",
                ),
                wanted=wanted,
                levels=some(levels, 20),
            )
        return (frame["level"] == wanted).to_numpy(), []
    coded = frame["level"] != ""
    if frame.loc[coded, "industry"].nunique() >= max(frame["industry"].nunique() / 2, 1):
        # totals and groups without a code beside them are no level of their own
        levels = [level for level in levels if level]
        frame = frame.assign(jobs=frame["jobs"].where(coded))
    chosen = next((level for level in levels[::-1] if _complete(frame, level)), levels[0])
    text = mark(
        "Level {level} is taken, the finest at which the areas are complete (rows: {rows:,}; others: {others}). "
        "LEVEL takes another, 'all' takes all.",
    )
    others = some([f"{level or '–'}: {shown[level]:,}" for level in sorted(shown, key=_depth) if level != chosen], 10)
    kept = (frame["level"] == chosen).to_numpy() | _without_relatives(frame, chosen)
    return kept, [
        Note(text, {"level": chosen or "–", "rows": shown[chosen], "others": others}, warning=False),
        *_lost(frame, kept),
    ]


def _lost(frame: pd.DataFrame, kept: np.ndarray) -> list[Note]:
    """A warning where the level that is kept has clearly fewer jobs than another, or where some are withheld not half of them."""
    jobs = frame["jobs"].fillna(frame["jobs_high"]) if "jobs_high" in frame else frame["jobs"]
    least = _HALF if jobs[kept].isna().any() else _COMPLETE
    most = jobs[~kept].groupby(frame["level"][~kept]).sum()
    own = float(jobs[kept].sum())
    if most.empty or own >= least * most.max():
        return []
    text = mark(
        "The rows of that level hold {share:.0%} of the jobs of the rows at the level '{other}'. Set LEVEL to take that."
    )
    return [Note(text, {"share": own / most.max(), "other": most.idxmax() or "–"})]


def disjoint(frame: pd.DataFrame, file: str, left: LeftOut) -> tuple[pd.DataFrame, list[Note]]:
    """`frame` with no group of sections or divisions ('B-E', 'C10-12') beside its parts.

    A group is left out where its parts are all there, or hold 95 % of it; else its parts are, so that no jobs are lost.
    """
    spans = {code: span for code in frame["industry"].unique() if (span := span_of(code)) is not None}
    groups = sorted((code for code, span in spans.items() if len(span[1]) > 1), key=lambda code: len(spans[code][1]))
    if not groups:
        return frame, []
    jobs = frame.groupby("industry")["jobs"].sum()
    out: dict[str, str] = {}
    for group in groups:
        level, held = spans[group]
        parts = [code for code, span in spans.items() if span[0] == level and span[1] < held and code not in out]
        if not parts:
            continue
        covered = frozenset().union(*(spans[part][1] for part in parts)) == held
        if covered or jobs[parts].sum() >= _COMPLETE * jobs[group]:
            out[group] = group
        else:
            out |= dict.fromkeys(parts, group)
    wholes = [code for code, group in out.items() if code == group]
    kept = left.take_out(
        mark("groups of industries beside their parts"), frame, frame["industry"].isin(wholes).to_numpy()
    )
    parts = [code for code, group in out.items() if code != group]
    if not parts:
        return kept, []
    text = mark(
        "'{file}': groups of industries are taken ({groups}), and the parts of them that the file has are left out ({parts}): it does not "
        "have the other parts."
    )
    values = {"file": file, "parts": some(parts, 8), "groups": some(sorted({out[part] for part in parts}), 8)}
    kept = left.take_out(mark("parts of groups of industries"), kept, kept["industry"].isin(parts).to_numpy())
    return kept, [Note(text, values)]


def _without_relatives(frame: pd.DataFrame, chosen: str) -> np.ndarray:
    """Rows (n,) of other levels than `chosen` that are neither part nor whole of any code at it, by digits or by section."""
    if chosen != "section" and not (chosen.isdigit() and int(chosen) >= len("58")):
        return np.zeros(len(frame), dtype=bool)
    codes = list(frame.loc[frame["level"] == chosen, "industry"].unique())
    sections = frozenset().union(*(_sections(code) for code in codes))
    beginnings = {_digits(code)[:length] for code in codes for length in range(1, len(_digits(code)) + 1)}
    beginnings |= {one for code in codes if (span := span_of(code)) and span[0] == "2" for one in span[1]}
    wholes = {_digits(code) for code in codes} | beginnings & {code for code in codes if len(code) == len("58")}
    other = ~frame["level"].isin([chosen, "", *(name for name in _NAMES if name != "section")])
    rest = frame.loc[other, "industry"].unique()
    alone = [code for code in rest if not _is_related(code, chosen, sections, beginnings, wholes)]
    return frame["industry"].isin(_largest(alone)).to_numpy()


def _largest(codes: list[str]) -> list[str]:
    """Those of `codes` that are part of no other, by digits, by groups of divisions or by section."""
    digits = {_digits(code) for code in codes} - {""}
    groups = {
        one for code in codes if (span := span_of(code)) and span[0] == "2" and len(span[1]) > 1 for one in span[1]
    }
    letters = frozenset().union(*(_sections(code) for code in codes if not _digits(code)))

    def is_part(code: str) -> bool:
        own = _digits(code)
        if not own or not own.isdigit():
            return False
        longer = any(own[:length] in digits for length in range(2, len(own)))
        return longer or (len(own) > len("58") and own[:2] in groups) or not _sections(code).isdisjoint(letters)

    return [code for code in codes if not is_part(code)]


def _is_related(code: str, chosen: str, sections: frozenset[str], beginnings: set[str], wholes: set[str]) -> bool:
    digits = _digits(code)
    if not digits or chosen == "section":
        held = _sections(code)
        return not held or not held.isdisjoint(sections)
    span = span_of(code)
    if span is not None and len(span[1]) > 1:
        return not span[1].isdisjoint({one[:2] for one in beginnings})
    return digits in beginnings or any(digits[:length] in wholes for length in range(2, len(digits)))


def _digits(code: str) -> str:
    plain = code[1:] if code[:1].isalpha() else code
    return plain.replace(".", "") if plain[:2].isdigit() else ""


def _sections(code: str) -> frozenset[str]:
    """The sections that a code is of or holds, '' for none: of a letter itself, else by the division."""
    span = span_of(code)
    if span is not None and span[0] == "section":
        return span[1]
    if code[:1].isalpha():
        return frozenset(code[0])
    division = int(code[:2]) if code[:2].isdigit() else -1
    return frozenset(letter for letter, (first, last) in _DIVISIONS.items() if first <= division <= last)


def _complete(frame: pd.DataFrame, level: str) -> bool:
    key = ["area", "year"]
    most = frame["jobs"] if "jobs_high" not in frame else frame["jobs"].fillna(frame["jobs_high"])
    finite = np.isfinite(most)
    rows = frame.assign(most=most.where(finite, 0.0), open=~finite, jobs=frame["jobs"].fillna(0.0)).reset_index(
        drop=True
    )
    whole = rows.groupby([*key, "level"])["jobs"].sum().groupby(key).max()
    if "jobs_total" in frame:
        whole = rows.groupby(key)["jobs_total"].first().fillna(whole)
    own = rows[rows["level"] == level].groupby(key)[["most", "open"]].sum().reindex(whole.index).fillna(0.0)
    # not as infinite figures in the sum: in pandas 1.5 the sum of a group with one of them is NaN
    own = own["most"].mask(own["open"] > 0, np.inf)
    return bool(whole[own >= _COMPLETE * whole].sum() >= _COMPLETE * whole.sum())
