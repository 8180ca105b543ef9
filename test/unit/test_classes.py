"""Each rule by areas just inside and just outside of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from creative_clusters_plugin.core.concentration import class_labels
from creative_clusters_plugin.core.concentration.classes import CLASSES, RULES, ClassInput, RuleSettings, classify


def classes(rule, jobs, quotient, total=1000.0, z=None, specialised=9, present=9, businesses=None, **settings):
    jobs = np.asarray(jobs, dtype=float)
    k = len(jobs)

    def each(values):
        return np.broadcast_to(np.asarray(values, dtype=float), k).copy()

    data = ClassInput(
        jobs,
        each(total),
        each(quotient),
        each(10.0 if z is None else z),
        each(specialised),
        present,
        None if businesses is None else each(businesses),
    )
    return classify(data, RuleSettings(rule, **settings)).tolist()


def test_composite_needs_certainty_breadth_and_jobs():
    found = classes(
        "composite",
        jobs=[250, 249, 250, 250, 240, 5000, 0, np.nan],
        quotient=[1.5, 1.5, 1.5, 1.5, 0.9, 0.8, 0, np.nan],
        z=[3, 3, 3, 1, -1, -1, -np.inf, np.nan],
        specialised=[5, 9, 4, 9, 9, 0, 0, 0],
    )
    assert found == ["hotspot", *["specialised"] * 3, "none", "large", "none", "no data"]


def test_composite_half_of_an_even_number_of_sectors():
    assert classes("composite", [300, 300], 2, specialised=[3, 2], present=6) == ["hotspot", "specialised"]


def test_composite_floor_and_level_are_settings():
    assert classes("composite", [100, 99], 2, minimum_jobs=100) == ["hotspot", "specialised"]
    just = [2.0, 1.9]
    assert classes("composite", [300, 300], 2, z=just, correct=False) == ["hotspot", "specialised"]
    assert classes("composite", [300, 300], 2, z=just, correct=False, alpha=0.01) == ["specialised"] * 2


def test_composite_corrects_for_the_number_of_areas():
    z = [2.2, *[0.0] * 99]
    assert classes("composite", [300] * 100, 2, z=z, correct=False).count("hotspot") == 1
    assert classes("composite", [300] * 100, 2, z=z).count("hotspot") == 0
    assert classes("composite", [300] * 100, 2, z=[4.0, *[0.0] * 99]).count("hotspot") == 1
    # areas without data are no tests
    unknown = np.where(np.arange(100) > 0, np.nan, 2.2)
    assert classes("composite", [300] * 100, np.where(np.isnan(unknown), np.nan, 2), z=unknown)[0] == "hotspot"


def test_creative_nation_2018():
    found = classes("creative_nation_2018", [10, 20, 30, 40, 50], [2, 2, 2, 2, 1])
    assert found == ["specialised", "specialised", "specialised", "hotspot", "large"]


def test_us_cluster_mapping():
    jobs = [0, 5, 10, 20, 30, 40, 50, 60, 70]
    quotient = [0, 9, 0.2, 0.3, 0.4, 0.5, 2.0, 1.9, 0.9]
    # of the 8 areas with jobs: third quartile of the LQ 1.925, first quartile of jobs 17.5
    found = classes("us_cluster_mapping", jobs, quotient)
    assert [place for place, kind in enumerate(found) if kind == "hotspot"] == [6]
    assert found[1] == found[7] == "specialised"
    few = [1, 1, 1, 5, 5, 5, 1, 5, 5]
    assert "hotspot" not in classes("us_cluster_mapping", jobs, quotient, businesses=few)
    low = classes("us_cluster_mapping", jobs[1:], [0.99, *[0.5] * 7])
    assert "hotspot" not in low
    assert set(classes("us_cluster_mapping", [0, 0], 0)) == {"none"}


def test_dti_2001():
    found = classes("dti_2001", [2, 1.9, 2, 0], [1.25, 1.25, 1.24, 0], total=1000)
    assert found == ["hotspot", "specialised", "specialised", "none"]


def test_standardised_lq():
    quotient = [*[1.0] * 20, 1.5, 3.0, np.nan]
    found = classes("standardised_lq", [100] * 23, quotient)
    z = (np.array(quotient[:-1]) - np.nanmean(quotient)) / np.nanstd(quotient, ddof=1)
    assert z[21] > 1.96 > z[20]
    assert found[20:] == ["specialised", "hotspot", "no data"]
    assert "hotspot" not in classes("standardised_lq", [100, 100], 2.0)


@pytest.mark.parametrize("rule", RULES)
def test_nothing_known_is_no_data(rule):
    assert classes(rule, [np.nan] * 3, np.nan, z=np.nan) == ["no data"] * 3


@given(
    st.sampled_from(RULES),
    st.lists(st.tuples(st.integers(0, 1000), st.floats(0, 10), st.booleans()), min_size=1, max_size=12),
    st.booleans(),
)
def test_always_one_of_the_classes(rule, areas, with_businesses):
    known = np.array([area[2] for area in areas])
    jobs = np.where(known, [area[0] for area in areas], np.nan)
    quotient = np.where(known, [area[1] for area in areas], np.nan)
    found = classes(
        rule,
        jobs,
        quotient,
        z=np.where(known, quotient - 1, np.nan),
        businesses=jobs if with_businesses else None,
    )
    assert set(found) <= set(CLASSES)
    assert [kind == "no data" for kind in found] == (~known).tolist()
    for kind, lq in zip(found, quotient, strict=True):
        if kind == "specialised":
            assert lq > 1
        if kind in ("large", "none"):
            assert lq <= 1


def test_the_word_that_decides_comes_first_in_the_names_of_classes():
    """A narrow list of layers shows the beginning of a name only."""
    group = "Knowledge-intensive business services"
    nine = {value: label.render() for value, label in class_labels.bivariate(group).items()}
    assert nine["3-1"] == f"High creative, low {group}"
    assert {value: label.split()[0] for value, label in nine.items()} == {
        f"{high}-{low}": word for high, word in (("1", "Low"), ("2", "Middle"), ("3", "High")) for low in "123"
    }
    four = [label.render().split()[:2] for label in class_labels.joint(group).values()]
    assert four == [["Both", "above"], ["Only", "creative"], ["Only", "Knowledge-intensive"], ["Neither"]]
