"""The last digit of a figure decides no class, tie or rank: inputs a hair apart (1 ulp) give the same picture."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.concentration.classes import RULES, RuleSettings
from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.concentration.scores import NORMALISATIONS, ScoreSettings, average_rank, rank_of
from creative_clusters_plugin.core.figures.digits import settled
from creative_clusters_plugin.core.many_tests import false_discovery_rate
from creative_clusters_plugin.core.overlap.audience_overlap import rank_gap
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, bivariate_class, joint_class, related_overlap
from creative_clusters_plugin.core.relatedness.presence import presence
from creative_clusters_plugin.core.space.local_statistics import LocalSettings, local_statistic
from creative_clusters_plugin.core.space.neighbours import neighbours

from .builders import LIST, employment_of, sector_list

FOUR = sector_list(*LIST)
CODES = ("6201", "9001", "7112", "4711")
AREAS = [f"A{number:02d}" for number in range(24)]
# shares of the industries in an area: many areas have the same, so that quotients tie, and with all the same every one is 1
MIXES = {
    "all alike": [(0.1, 0.2, 0.3, 0.4)],
    "two kinds": [(0.1, 0.2, 0.3, 0.4), (0.3, 0.3, 0.1, 0.3)],
    "three kinds": [(0.1, 0.1, 0.1, 0.7), (0.3, 0.1, 0.2, 0.4), (0.2, 0.3, 0.4, 0.1)],
}
SIZES = (100.0, 330.0, 1 / 3, 1234.5, 1e5 / 7, 70.0)
every_mix = pytest.mark.parametrize("mix", MIXES)
last_digits = st.lists(st.integers(-1, 1), min_size=len(AREAS) * len(CODES), max_size=len(AREAS) * len(CODES))
few = settings(max_examples=25)


def table(mix: str, digits: list[int] | None = None) -> pd.DataFrame:
    """Jobs by area and industry, each moved by so many of the smallest steps that a number can take."""
    kinds = MIXES[mix]
    jobs = [SIZES[place % 5] * 300 * share for place in range(len(AREAS)) for share in kinds[place % len(kinds)]]
    steps = np.zeros(len(jobs), dtype=int) if digits is None else np.array(digits)
    moved = np.where(steps == 0, jobs, np.nextafter(jobs, np.where(steps > 0, np.inf, 0.0)))
    frame = pd.DataFrame({"area": np.repeat(AREAS, len(CODES)), "industry": list(CODES) * len(AREAS)})
    return frame.assign(jobs=moved)


@given(st.integers(-(10**9), 10**9), st.integers(0, 9), st.integers(-4, 4))
def test_a_number_as_it_is_written_stands_in_the_middle_of_what_is_rounded_to_it(digits, places, steps):
    written = float(f"{digits}e-{places}")
    near = written
    for _ in range(abs(steps)):
        near = np.nextafter(near, np.inf if steps > 0 else -np.inf) if written else 0.0
    assert float(settled(near)) == written


@given(st.floats(-1e200, 1e200).filter(lambda value: abs(value) > 1e-200))
def test_twelve_digits_are_kept_and_rounding_twice_changes_nothing(value):
    once = float(settled(value))
    assert once == pytest.approx(value, rel=1.1e-12)
    assert float(settled(once)) == once


def test_what_is_no_number_and_what_has_fewer_digits_stays():
    odd = np.array([np.nan, np.inf, -np.inf, 0.0, 1e308])
    np.testing.assert_array_equal(settled(odd), odd)
    single = np.array([1 / 3, 2 / 3], dtype=np.float32)
    assert settled(single).dtype == np.float32
    np.testing.assert_array_equal(settled(single), single)
    assert settled([1, 2]).tolist() == [1.0, 2.0]


def test_ranks_of_sums_in_another_order_tie():
    values = np.array([0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6, 27.999999999999996, 28.0, np.nextafter(28.0, 99)])
    assert average_rank(values).tolist() == [1, 1, 1, 4, 4, 4]
    assert rank_of(values).tolist() == [4, 4, 4, 1, 1, 1]
    assert rank_gap(values, values[::-1])[3] == rank_gap(values, values[::-1])[4]


def test_a_corrected_p_is_never_below_its_own():
    p = np.array([0.9689659312292651, 0.01, 1 / 3, 2 / 3])
    q = false_discovery_rate(p)
    assert (q >= p).all()
    assert false_discovery_rate(np.array([0.01, 0.02, 0.03, 0.04, 0.05])).tolist() == [0.05] * 5


def picture(frame: pd.DataFrame, rule: str, normalisation: str) -> pd.DataFrame:
    options = HotspotSettings(
        QuotientSettings(),
        ScoreSettings(draws=0, normalisation=normalisation),
        replace(RuleSettings(rule), minimum_jobs=0),
    )
    found = creative_hotspots(employment_of(frame), np.array(AREAS, dtype=object), {}, FOUR, options).areas
    return found[["class", "rank", "sectors_specialised", "top_sector"]]


@every_mix
@pytest.mark.parametrize("rule", RULES)
@few
@given(digits=last_digits)
def test_hotspots(mix, rule, digits):
    normalisation = NORMALISATIONS[len(rule) % len(NORMALISATIONS)]
    expected, found = (picture(frame, rule, normalisation) for frame in (table(mix), table(mix, digits)))
    pd.testing.assert_frame_equal(found, expected)


@every_mix
def test_hotspots_do_not_depend_on_the_order_of_rows(mix):
    frame = table(mix)
    expected = picture(frame, "composite", "percentile")
    for seed in range(5):
        mixed = frame.sample(frac=1, random_state=seed, ignore_index=True)
        pd.testing.assert_frame_equal(picture(mixed, "composite", "percentile"), expected)


@every_mix
@few
@given(digits=last_digits)
def test_overlap(mix, digits):
    def classes(frame):
        ids = np.array(AREAS, dtype=object)
        result = related_overlap(
            employment_of(frame), ids, {}, FOUR, {}, OverlapSettings(permutations=0), QuotientSettings()
        )
        kinds = [name for name in result.areas if name.startswith(("joint_class", "bivariate_class"))]
        return pd.concat([result.areas[kinds], result.curve.set_index("group", append=True)["both"].unstack()], axis=1)

    pd.testing.assert_frame_equal(classes(table(mix, digits)), classes(table(mix)))


@every_mix
@few
@given(digits=last_digits)
def test_presence(mix, digits):
    from creative_clusters_plugin.core.employment.sector_sums import sector_employment

    def present(frame):
        ids = np.array(AREAS, dtype=object)
        sums = sector_employment(employment_of(frame), ids, FOUR)
        return presence(sums, ids, "areas", FOUR, 1.0, 30.0, QuotientSettings()).present

    np.testing.assert_array_equal(present(table(mix, digits)), present(table(mix)))


@few
@given(st.lists(st.integers(-1, 1), min_size=16, max_size=16))
def test_quadrants_of_local_moran(steps):
    """A board on which half of the areas have the mean itself."""
    near = neighbours(shapely.box(*(side.ravel() for side in np.meshgrid(range(4), range(4))), *[
        side.ravel() + 1 for side in np.meshgrid(range(4), range(4))
    ]), "queen")  # fmt: skip
    values = np.array([0.1, 0.3, 0.2, 0.2] * 4) * 0.1
    moved = np.where(np.array(steps) == 0, values, np.nextafter(values, np.where(np.array(steps) > 0, 1, 0)))
    expected, found = (
        local_statistic(one, near, LocalSettings("local_moran", "analytic", alpha=1.0)) for one in (values, moved)
    )
    assert found.kind.tolist() == expected.kind.tolist()


@pytest.mark.parametrize("breaks", ["terciles", "fixed"])
def test_thirds_and_joint_classes_of_values_on_the_line(breaks):
    quotients = np.array([0.8, 1.0, 1.25, 1.0, 0.8, 1.25])
    for moved in (np.nextafter(quotients, 9), np.nextafter(quotients, 0)):
        near = settled(moved)
        assert joint_class(near, near).tolist() == joint_class(quotients, quotients).tolist()
        assert bivariate_class(near, near, breaks).tolist() == bivariate_class(quotients, quotients, breaks).tolist()
