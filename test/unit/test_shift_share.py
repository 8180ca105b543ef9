"""Shift-share: published numbers, and parts that add up to the change whatever the figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from creative_clusters_plugin.core.change.shift_share import METHODS, dynamic_shift_share, national_growth, shift_share

# area A and nation of Farhauer & Kroell (2013): four sectors at two times
AREA = np.array([90.0, 20, 10, 60]), np.array([100.0, 40, 10, 55])
NATION = np.array([400.0, 150, 150, 400]), np.array([440.0, 210, 135, 480])
START, END = (np.vstack([area, nation - area]) for area, nation in zip(AREA, NATION, strict=True))
BOTH = np.array([True, True])

JOBS = arrays(float, (4, 3, 5), elements=st.integers(0, 5000).map(float))


def split(start, end, method="dunn", members=None):
    members = np.ones(len(start), dtype=bool) if members is None else members
    return shift_share(start, end, start.sum(axis=1), end.sum(axis=1), members, method)


def whole(parts):
    return parts.national + parts.mix + parts.regional + parts.allocation


def test_published_numbers():
    parts = split(START, END)
    assert [part[0].sum() for part in (parts.national, parts.mix, parts.regional)] == pytest.approx([27, 1, -3])


def test_esteban_marquillas_by_hand():
    parts = split(START, END, "esteban_marquillas")
    growth_apart = 40 / 20 - 210 / 150
    even = 180 * 150 / 1100
    assert parts.regional[0, 1] == pytest.approx(even * growth_apart)
    assert parts.allocation[0, 1] == pytest.approx((20 - even) * growth_apart)
    assert parts.mix[0].sum() == pytest.approx(1)


@given(JOBS)
def test_parts_add_up_to_the_change(jobs):
    total = jobs.sum(axis=2)
    members = np.ones(3, dtype=bool)
    change = jobs[-1] - jobs[0]
    for method in METHODS[:2]:
        parts = whole(shift_share(jobs[0], jobs[-1], total[0], total[-1], members, method))
        np.testing.assert_allclose(parts, np.where(total[0].sum() > 0, change, np.nan), atol=1e-9)
    np.testing.assert_allclose(whole(dynamic_shift_share(jobs, total, members)), change, atol=1e-9)


@given(arrays(float, (2, 3, 5), elements=st.integers(1, 5000).map(float)))
def test_regional_parts_cancel_out_over_the_nation(jobs):
    parts = split(*jobs)
    np.testing.assert_allclose(parts.regional.sum(axis=0), 0, atol=1e-8)
    np.testing.assert_allclose(parts.mix.sum(), 0, atol=1e-8)


def test_jobs_that_come_where_there_were_none_are_regional():
    start, end = np.array([[0.0, 100], [50, 100]]), np.array([[30.0, 100], [50, 120]])
    for method in METHODS[:2]:
        parts = split(start, end, method)
        assert (parts.national[0, 0], parts.mix[0, 0], parts.regional[0, 0], parts.allocation[0, 0]) == (0, 0, 30, 0)


def test_growth_of_a_sector_without_jobs_is_not_defined():
    start, end = np.array([[0.0, 10]]), np.array([[5.0, 20]])
    np.testing.assert_array_equal(national_growth(start, end, np.array([True])), [np.nan, 1.0])


def test_unknown_figures_stay_unknown_and_out_of_the_nation():
    start, end = START.copy(), END.copy()
    start[0, 2] = np.nan
    parts = shift_share(start, end, START.sum(axis=1), END.sum(axis=1), BOTH)
    assert np.isnan(parts.regional[0, 2])
    assert parts.growth[2] == pytest.approx(125 / 140 - 1)
    assert np.isfinite(np.delete(parts.regional, 2, axis=1)).all()


def test_areas_outside_the_nation_do_not_change_it():
    start, end = np.vstack([START, START.sum(axis=0)]), np.vstack([END, END.sum(axis=0)])
    parts = split(start, end, members=np.array([True, True, False]))
    assert parts.mix[0].sum() == pytest.approx(1)
    assert parts.regional[2] == pytest.approx(0)


def test_dynamic_over_one_step_is_dunn():
    jobs = np.stack([START, END])
    one, other = dynamic_shift_share(jobs, jobs.sum(axis=2), BOTH), split(START, END)
    np.testing.assert_allclose(one.regional, other.regional)
    np.testing.assert_allclose(one.mix, other.mix)


def test_dynamic_follows_the_years():
    middle = np.vstack([START[0] * 2, START[1]])
    jobs = np.stack([START, middle, END])
    steps = [split(START, middle), split(middle, END)]
    parts = dynamic_shift_share(jobs, jobs.sum(axis=2), BOTH)
    np.testing.assert_allclose(parts.regional, steps[0].regional + steps[1].regional)
    assert np.abs(parts.regional - split(START, END).regional).max() > 1


def test_dynamic_bridges_a_figure_that_is_missing_on_the_way():
    jobs = np.stack([START, (START + END) / 2, END])
    total = jobs.sum(axis=2)
    jobs[1, 0, 1] = np.nan
    parts = dynamic_shift_share(jobs, total, BOTH)
    np.testing.assert_allclose(whole(parts), END - START, atol=1e-9)
