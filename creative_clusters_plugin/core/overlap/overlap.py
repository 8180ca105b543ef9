"""Where creative and related sectors coincide: joint and bivariate classes, association over areas, coagglomeration."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.hotspots import creative_group
from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import Quotients, QuotientSettings, group_quotients, quotients
from ..concentration.scores import average_rank
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..figures.digits import settled
from ..many_tests import false_discovery_rate
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural, tick
from ..relatedness.association import excess_shares, jaccard, lift
from ..relatedness.size_spread import pair_unevenness
from .overlap_curve import overlap_curve
from .overlap_sides import sides
from .overlap_space import AreaSpace, local_overlap, spatial_tests
from .shared_denominator import expected_correlations

JOINT_CLASSES = ("both", "creative only", "related only", "neither", "no data")
BIVARIATE_BREAKS = ("terciles", "fixed")
# below 1 an area has less than its share; a quarter above it the difference is one that can be seen on the ground
FIXED_BREAKS = (1.0, 1.25)
FEW_AREAS = 10
_BLOCK = 4_000_000


@dataclass(frozen=True)
class OverlapSettings:
    """threshold: LQ above which an area is specialised; strip: leave codes that both groups have out of both."""

    threshold: float = 1.0
    strip: bool = True
    breaks: str = "fixed"
    permutations: int = 9999
    seed: int = 2010


@dataclass(frozen=True)
class OverlapResult:
    """areas: frame (index `area`) with LQs and classes per group; groups: one row per group with the measures over areas.

    shared: frame `group`, `code`: industries that both groups had, stripped where the setting says so.
    curve: frame `group` and the columns of overlap_curve: the overlap at several thresholds.
    """

    areas: pd.DataFrame
    groups: pd.DataFrame
    shared: pd.DataFrame
    curve: pd.DataFrame
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float


def joint_class(creative: np.ndarray, related: np.ndarray, threshold: float = 1.0) -> np.ndarray:
    """One of JOINT_CLASSES for each area (k,) by its two LQs; 'no data' where either is NaN."""
    with np.errstate(invalid="ignore"):
        one, other = creative > threshold, related > threshold
    unknown = np.isnan(creative) | np.isnan(related)
    return np.select([unknown, one & other, one, other], ["no data", *JOINT_CLASSES[:3]], "neither").astype(object)


def bivariate_class(creative: np.ndarray, related: np.ndarray, breaks: str = "terciles") -> np.ndarray:
    """'i-j' (k,): thirds 1 to 3 of the creative and of the related LQ over the areas, or by FIXED_BREAKS; 'no data' where NaN."""
    known = np.isfinite(creative) & np.isfinite(related)
    result = np.full(len(creative), "no data", dtype=object)
    thirds = []
    for values, cuts in zip((creative[known], related[known]), bivariate_cuts(creative, related, breaks), strict=True):
        thirds.append(1 + np.searchsorted(cuts, values, side="left"))
    result[known] = [f"{i}-{j}" for i, j in zip(*thirds, strict=True)]
    return result


def bivariate_cuts(
    creative: np.ndarray, related: np.ndarray, breaks: str = "terciles"
) -> tuple[tuple[float, float], tuple[float, float]]:
    """The two breaks of each side between low, middle and high: FIXED_BREAKS, or those of thirds of the areas known on both."""
    known = np.isfinite(creative) & np.isfinite(related)
    if breaks == "fixed" or not known.any():
        return FIXED_BREAKS, FIXED_BREAKS
    first, second = (settled(np.quantile(values[known], [1 / 3, 2 / 3])) for values in (creative, related))
    return (float(first[0]), float(first[1])), (float(second[0]), float(second[1]))


def coagglomeration_terms(first: np.ndarray, second: np.ndarray, total: np.ndarray) -> np.ndarray:
    """Terms (k,) of gamma_c = sum_j (s_1j - x_j)(s_2j - x_j) / (1 - sum x_j^2) (Ellison, Glaeser & Kerr 2010, eq. 1).

    first, second: jobs of two sectors by area; total: all jobs, or any other measure of the areas' size.
    """
    return excess_shares(np.column_stack([first, second]), total).prod(axis=1)


def correlation_p(
    first: np.ndarray,
    second: np.ndarray,
    permutations: int,
    rng: np.random.Generator,
    progress: Progress,
    wider: float = 1.0,
) -> tuple[float, float]:
    """Pearson's r and the two-sided permutation p of r / wider; NaN for fewer than four areas or where one side is constant."""
    n = len(first)
    if n < 4 or np.ptp(first) == 0 or np.ptp(second) == 0:
        return np.nan, np.nan
    a, b = ((values - values.mean()) / (values.std() * np.sqrt(n)) for values in (first, second))
    observed = float(a @ b)
    edge = abs(observed) / wider - 1e-12
    extreme, block = 0, max(1, _BLOCK // n)
    for start in range(0, permutations, block):
        if not progress(start / permutations):
            raise Cancelled
        draws = rng.permuted(np.tile(a, (min(block, permutations - start), 1)), axis=1) @ b
        extreme += int((np.abs(draws) >= edge).sum())
    return observed, (extreme + 1) / (permutations + 1)


def _related_groups(sums: SectorEmployment, sector_list: SectorList | None, main: str) -> list[str]:
    sectors = sums.sectors if sector_list is None else sector_list.sectors()
    return [group for group in sectors["group"].unique() if group != main]


def related_overlap(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    group_names: dict[str, str],
    settings: OverlapSettings,
    quotient_settings: QuotientSettings,
    space: AreaSpace | None = None,
    progress: Progress = lambda share: True,
) -> OverlapResult:
    """Overlap of the main group of `sector_list` with each of its other groups (of the table's own groups where None).

    space: where the areas of `boundary_ids` lie; without it nothing is said about space, and its columns are left out.
    A group with nothing to compare is left out with a note. Raises CreativeClustersError where that leaves none.
    """
    sums = sector_employment(employment, boundary_ids, sector_list)
    main = creative_group(sums, sector_list)
    groups = _related_groups(sums, sector_list, main)
    if not groups:
        raise CreativeClustersError(
            mark(
                "There is no related group to compare '{main}' with: choose related sectors, or give a list or table whose "
                "field 'group' holds another group besides.",
            ),
            main=main,
        )
    whole = quotients(sums, len(boundary_ids), employment.layer, sector_list, quotient_settings)
    notes = [*whole.notes, *suppression_notes(sums)]
    creative = group_quotients(whole, main, main, quotient_settings)
    b = len(boundary_ids)
    areas = pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in boundary_ids],
            "year": sums.year or None,
            "jobs_total": sums.total[:b],
            "jobs_creative": creative.employment.jobs[:b, 0],
            "lq_creative": creative.lq[:b, 0],
            "suppressed": pd.array(sums.suppressed_rows[:b].round(), dtype="Int64"),
        },
        index=pd.Index(boundary_ids, name="area"),
    )
    rows, stripped, curves, empty = [], [], [], []
    for number, group in enumerate(groups):
        tick(progress, number / len(groups))
        pair = sides(employment, boundary_ids, whole, main, group, sector_list, settings.strip, quotient_settings)
        stripped += [(group, str(code)) for code in employment.industries[pair.shared]]
        label = group_names.get(group, group)
        nothing = pair.nothing(employment, label)
        if nothing is not None:
            empty.append((label, nothing))
            continue
        if len(pair.shared):
            notes.append(pair.shared_note(employment))
        one, two = pair.of(main, main), pair.of(group, label)
        part = lambda share, number=number: progress((number + share) / len(groups))  # noqa: E731
        frame, row = _compare(one, two, b, group, settings, part)
        if len(pair.shared) and not settings.strip:
            # jobs that count to both bind them the other way
            row |= {"pearson_expected": np.nan, "spearman_expected": np.nan}
        if row["areas"] < FEW_AREAS:
            notes.append(few_note(row["areas"], label))
        if space is not None:
            frame, row, found = _with_space(frame, row, group, space, one.employment.total[:b], settings, part)
            notes += [note for note in found if note not in notes]
        areas = areas.join(frame)
        curve = overlap_curve(one.lq[:b, 0], two.lq[:b, 0], settings.threshold)
        curves.append(curve.assign(group=group)[["group", *curve]])
        rows.append({"group": group, "group_name": label, "codes_shared": len(pair.shared), **row})
    notes += _without_jobs(empty, all_of_them=not rows)
    summary = pd.DataFrame(rows)
    tested = ("pearson", "spearman")
    for p in [*(f"{name}_p" for name in tested), *(f"{name}_p_spatial" for name in tested if space is not None)]:
        summary[p.replace("_p", "_q", 1)] = false_discovery_rate(summary[p].to_numpy())
    return OverlapResult(
        areas,
        summary,
        pd.DataFrame(stripped, columns=["group", "code"]),
        pd.concat(curves, ignore_index=True),
        tuple(notes),
        sums.year,
        unmatched_jobs(sums, b),
    )


def _without_jobs(empty: list[tuple[str, Note]], all_of_them: bool) -> list[Note]:
    """That groups are left out, by name and why. Raises CreativeClustersError where no other is left to compare with."""
    if empty and all_of_them:
        raise CreativeClustersError(empty[0][1].text, **empty[0][1].values)
    text = mark("'{group}' is left out of the comparison: {reason}")
    return [Note(text, {"group": group, "reason": reason}) for group, reason in empty]


def few_note(areas: int, label: str) -> Note:
    """That `areas` are too few to say much about an overlap."""
    text = mark_plural(
        "Only {count} area has jobs from which both quotients, creative and '{label}', can be worked out: over "
        "fewer than {few} areas, correlations and counts say little.",
        "Only {count} areas have jobs from which both quotients, creative and '{label}', can be worked out: over "
        "fewer than {few} areas, correlations and counts say little.",
    )
    return Note(text, {"count": areas, "label": label, "few": FEW_AREAS})


def _with_space(
    frame: pd.DataFrame,
    row: dict,
    group: str,
    space: AreaSpace,
    total: np.ndarray,
    settings: OverlapSettings,
    progress: Progress,
) -> tuple[pd.DataFrame, dict, tuple[Note, ...]]:
    """The fields and measures of one group with those of space, and what is to be said of them."""
    # in the order of ids, so that results do not depend on that of the layer
    order = np.argsort(frame.index.to_numpy().astype(str), kind="stable")
    here = space.in_order(order)
    first, second = (frame[f"{name}_{group}"].to_numpy()[order] for name in ("lq_creative", "lq"))
    tick(progress, 1.0)
    row = row | spatial_tests(first, second, here.places, total[order], progress)
    tick(progress, 0.0)
    if here.near is None:
        return frame, row, ()
    local, notes = local_overlap(
        first, second, settings.threshold, here.near, settings.permutations, settings.seed, progress
    )
    row["joins_clusters"] = int((local["joins_class"] == "cluster").sum())
    row["lee_high_high"] = int((local["lee_class"] == "high-high").sum())
    row["lee_low_low"] = int((local["lee_class"] == "low-low").sum())
    return frame.join(local.add_suffix(f"_{group}").set_index(frame.index[order])), row, notes


def _compare(
    one: Quotients, two: Quotients, b: int, group: str, settings: OverlapSettings, progress: Progress
) -> tuple[pd.DataFrame, dict]:
    """The fields of one group by area, and its row of measures over the areas."""
    first, second = one.lq[:b, 0], two.lq[:b, 0]
    joint = joint_class(first, second, settings.threshold)
    known = np.isfinite(first) & np.isfinite(second)
    jobs = [np.nan_to_num(side.employment.jobs[:b, 0]) for side in (one, two)]
    excess = np.full(b, np.nan)
    excess[known] = coagglomeration_terms(jobs[0][known], jobs[1][known], one.employment.total[:b][known])
    frame = pd.DataFrame(
        {
            f"lq_{group}": second,
            f"lq_creative_{group}": first,
            f"joint_class_{group}": joint,
            f"bivariate_class_{group}": bivariate_class(first, second, settings.breaks),
            f"excess_{group}": excess,
        },
        index=pd.Index(one.employment.areas[:b], name="area"),
    )
    order = np.argsort(one.employment.areas[:b].astype(str), kind="stable")
    tick(progress, 0.0)
    total = one.employment.total[:b]
    measures = overlap_measures(first[order], second[order], settings, progress, total[order])
    tick(progress, 1.0)
    here = order[known[order]]
    expected = expected_correlations(jobs[0][here], jobs[1][here], total[here], settings.seed, progress)
    measures |= dict(zip(("pearson_expected", "spearman_expected"), expected, strict=True))
    return frame, {**measures, "gamma_c": float(np.nansum(excess))}


def overlap_measures(
    first: np.ndarray, second: np.ndarray, settings: OverlapSettings, progress: Progress, size: np.ndarray | None = None
) -> dict:
    """Areas above the threshold in one and both of two quotients (n,), and correlations with permutation p.

    size: (n,) all jobs, where p is to allow for small areas, in which quotients vary more.
    Over areas with both. The order of the areas decides which permutations there are: give them in that of their ids.
    """
    known = np.isfinite(first) & np.isfinite(second)
    x, y = first[known], second[known]
    n, above = len(x), [x > settings.threshold, y > settings.threshold]
    either = [int(one.sum()) for one in above]
    both = int((above[0] & above[1]).sum())
    expected = either[0] * either[1] / n if n else np.nan
    rng = np.random.default_rng(settings.seed)
    found = []
    for half, (one, two) in enumerate(((x, y), (average_rank(x), average_rank(y)))):
        wider = 1.0 if size is None else pair_unevenness(one, two, size[known])
        part = lambda share, half=half: progress((half + share) / 2)  # noqa: E731
        found.append(correlation_p(one, two, settings.permutations, rng, part, wider))
    pearson, spearman = found
    return {
        "areas": n,
        "creative_specialised": either[0],
        "related_specialised": either[1],
        "both": both,
        "expected": expected,
        "excess": both - expected,
        "lift": float(lift(both, either[0], either[1], n)),
        "jaccard": float(jaccard(both, either[0], either[1])),
        "pearson": pearson[0],
        "pearson_p": pearson[1],
        "spearman": spearman[0],
        "spearman_p": spearman[1],
    }
