"""What an interactive map shows of the outputs of the tools: which measures, their values, years and topics."""

import json

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.publish.area_profiles import profiles_of, results
from creative_clusters_plugin.core.publish.map_kinds import QUESTIONS
from creative_clusters_plugin.core.publish.map_measures import measures_of
from creative_clusters_plugin.core.publish.map_values import (
    exact_values,
    figure_of_profile,
    in_class,
    readable,
    topics_of,
    values_by_year,
    values_of,
)
from creative_clusters_plugin.core.publish.profile_sources import Source

from .test_area_profiles import PLACES, hotspots, sectors


def frame(**columns) -> pd.DataFrame:
    return pd.DataFrame(columns, dtype=object)


def found(*further, areas=None):
    return results(areas or hotspots(), "code", "title", further)


def by_key(*further, topic="hotspots", fields=(), areas=None):
    here = found(*further, areas=areas)
    return here, {one.key: one for one in measures_of(here, topic, fields)}


def years(*names) -> Source:
    rows = [
        (area, year, 100.0 * place + number) for number, year in enumerate(names) for place, area in enumerate("ABC", 1)
    ]
    areas, when, jobs = zip(*rows, strict=True)
    table = frame(
        code=areas, year=when, date=when, jobs=jobs, lq=[value / 100 for value in jobs], share=[0.1] * len(jobs)
    )
    return Source("years", table)


def test_a_layer_of_hotspots_has_its_quotient_first():
    _, measures = by_key(sectors())
    assert list(measures) == [
        *("lq_creative", "class", "score", "jobs_creative", "jobs_total", "lq_software", "lq_film_tv"),
    ]
    assert measures["lq_software"].title.render() == "Software: location quotient"
    assert measures["lq_film_tv"].short.render() == "Film"
    assert {one.role for one in measures.values()} == {"", "sector"}


def test_values_are_those_of_the_layer_in_its_order():
    here, measures = by_key()
    assert values_of(here, measures["lq_creative"]) == [1.5, 0.6, None]
    assert values_of(here, measures["class"]) == [0, 0, None], "'no data' is none"
    assert values_of(here, measures["jobs_creative"]) == [100, 20, None]
    assert values_of(here, measures["lq_software"]) == [2, None, None]


def test_shares_become_per_cent():
    here, measures = by_key(areas=hotspots(share_local=[0.1234567, np.nan, 0.0]))
    assert values_of(here, measures["share_local"]) == [12.35, None, 0]


def test_measures_without_a_value_are_left_out():
    _, measures = by_key(areas=hotspots(score=[None] * 3, jobs_total=["x"] * 3, lq_software=[1.0, 1.0, 1.0]))
    assert not {"score", "jobs_total", "lq_software"} & set(measures)


def test_quotients_alone_come_before_jobs():
    areas = Source(
        "quotients",
        frame(code=["A", "B"], jobs_total=[5, 6], lq_a=[1.0, 2.0], lq_sector=[1.0, 1.0], lq_sector_low=[1, 1]),
    )
    _, measures = by_key(areas=areas, topic="quotients")
    assert list(measures) == ["lq_a", "jobs_total"]


def test_related_groups_bring_classes_and_quotients():
    overlap = frame(
        code=["A", "B", "C"],
        lq_creative=[1.5, 0.6, None],
        lq_kibs=[1.1, 0.9, None],
        joint_class_kibs=["both", "neither", "no data"],
        bivariate_class_kibs=["3-3", "1-2", None],
    )
    here, measures = by_key(Source("overlap", overlap))
    names = {key: one.title.render() for key, one in measures.items() if one.group == "Related sectors"}
    assert names == {
        "bivariate_class_kibs": "Creative and Knowledge-intensive business services: 3 x 3",
        "joint_class_kibs": "Creative and Knowledge-intensive business services: joint classes",
        "lq_kibs": "Knowledge-intensive business services: location quotient",
    }
    assert values_of(here, measures["joint_class_kibs"]) == [0, 3, None]
    assert list(measures["bivariate_class_kibs"].labels)[values_of(here, measures["bivariate_class_kibs"])[0]] == "3-3"
    label = measures["joint_class_kibs"].labels["related only"].render()
    assert label == "Only Knowledge-intensive business services"


def test_change_outlook_supply_and_types():
    change = frame(
        code=["A", "B"],
        start=["2015"] * 2,
        end=["2021"] * 2,
        jobs_start=[1, 2],
        jobs_end=[2, 2],
        growth=[1.0, 0.0],
        growth_above_nation=[0.9, -0.1],
        growth_software=[0.5, None],
        **{"class": ["growing", "none"]},
    )
    outlook = frame(
        code=["A"],
        year=["2026"],
        year_start=["2021"],
        jobs_start=[1],
        low_90=[1],
        high_90=[2],
        growth=[0.02],
        **{"class": ["unsure"]},
    )
    supply = frame(code=["A"], local_supply_pct=[37.95], multiplier=[1.16])
    types = frame(
        code=["A", "B", "C"],
        type_name=["Film {and} TV", None, None],
        diversity=[5.4, 2, 1],
        nearest_peer=["B", "A", "A"],
        **{"class": ["type 2", "type 1", "few jobs"]},
    )
    sources = [
        Source(name, table)
        for name, table in (("change", change), ("outlook", outlook), ("supply", supply), ("types", types))
    ]
    here, measures = by_key(sectors(), *sources)
    assert values_of(here, measures["change_growth_above_nation"]) == [90, -10, None]
    assert measures["change_growth"].about.render() == "From 2015 to 2021, in per cent of the jobs at the start."
    assert measures["growth_software"].title.render() == "Growth: Software"
    assert values_of(here, measures["change_class"]) == [1, 5, None]
    assert values_of(here, measures["outlook_growth"]) == [2, None, None]
    assert "2026" in measures["outlook_class"].about.render()
    assert values_of(here, measures["supply_local_supply_pct"]) == [37.95, None, None]
    labels = [label.render() for label in measures["types_class"].labels.values()]
    assert labels == ["Type 1: as the nation", "Type 2: Film {and} TV", "Too few creative jobs"]
    assert values_of(here, measures["types_class"]) == [1, 0, 2]


def test_years_of_a_layer_beside_are_those_of_the_same_figure():
    here, measures = by_key(years("2019", "2021"), areas=hotspots(year=["2021"] * 3))
    assert "history_lq" not in measures
    when, values = values_by_year(here, measures["lq_creative"], "hotspots")
    assert when == ["2019", "2021"]
    assert values == [[1, 2, 3], [1.01, 2.01, 3.01]]
    assert values_by_year(here, measures["score"], "hotspots") == ([], [])


def test_years_that_end_elsewhere_are_measures_of_their_own():
    here, measures = by_key(years("2019", "2020"), areas=hotspots(year=["2021"] * 3))
    assert values_by_year(here, measures["lq_creative"], "hotspots") == ([], [])
    assert values_by_year(here, measures["history_lq"], "hotspots")[0] == ["2019", "2020"]
    assert values_of(here, measures["lq_creative"]) == [1.5, 0.6, None]


def test_a_layer_of_several_years_shows_all_of_them():
    tables = [
        hotspots(year=[year] * 3, date=[year] * 3, score=[place, 2, 3]).frame
        for place, year in enumerate(("2019", "2021"))
    ]
    here, measures = by_key(areas=Source("hotspots", pd.concat(tables)))
    assert here.known == ("A", "B", "C")
    assert values_of(here, measures["score"]) == [1, 2, 3]
    assert values_by_year(here, measures["score"], "hotspots") == (["2019", "2021"], [[0, 2, 3], [1, 2, 3]])


def test_the_layer_of_the_years_itself():
    here, measures = by_key(areas=years("2019", "2021"), topic="history")
    assert list(measures) == ["history_lq", "history_jobs"]
    assert values_by_year(here, measures["history_jobs"], "history")[1][1] == [101, 201, 301]


def test_chosen_fields_alone_in_their_order():
    areas = hotspots(people=[1, 2.5, None], kind=["b", "a", None])
    here, measures = by_key(fields=("people", "kind", "score"), areas=areas)
    assert list(measures) == ["field_people", "field_kind", "score"]
    assert values_of(here, measures["field_people"]) == [1, 2.5, None]
    assert values_of(here, measures["field_kind"]) == [1, 0, None]


def test_any_layer_with_chosen_fields():
    areas = Source("mine", frame(code=["A", "B"], people=[10, 20]))
    here, measures = by_key(fields=("people",), areas=areas, topic="")
    assert values_of(here, measures["field_people"]) == [10, 20]


@pytest.mark.parametrize("values", [[f"text {number}" for number in range(9)], [None] * 9])
def test_fields_that_cannot_be_mapped_are_refused(values):
    areas = Source("mine", frame(code=list("ABCDEFGHI"), note=values))
    with pytest.raises(CreativeClustersError, match="MEASURES: 'note' of 'mine' holds neither numbers nor 1 to 8"):
        by_key(fields=("note",), areas=areas, topic="")


@pytest.mark.parametrize(
    ("bound", "values", "expected"),
    [
        (1234.2, [1000, 1230, 1300], 1230),
        (1234.2, [1000, 1234, 1235], 1234),
        (1234.2, [1234.1, 1234.2, 1234.25], 1234.2),
        (2 / 3, [0.5, 2 / 3, 0.7], 0.67),
        (0.00024691, [0.0001, 0.0002, 0.0003], 0.0002),
        (-5.4, [-7, -5.5, -5.3], -5.4),
        (5, [1, 1, 5], 5),
        (0, [-1, 1], 0),
    ],
)
def test_bounds_are_readable_and_leave_each_value_on_its_side(bound, values, expected):
    shown = readable(bound, values)
    assert shown == pytest.approx(expected, rel=1e-12)
    assert [value <= shown for value in values] == [value <= bound for value in values]


def test_hotspots_under_every_definition():
    table = frame(
        code=list("ABC"),
        robust_class=["always", "contested", "no data"],
        hotspot_share=[1.0, 0.5, np.nan],
        hotspot_count=[4, 2, None],
        choices=[4, 4, 4],
        rank_median=[1, 2, None],
        rank_low=[1, 2, None],
        rank_high=[1, 3, None],
        matters_most=["rule"] * 3,
        **{"class": ["hotspot", "none", "no data"], "rank": [1, 2, None]},
    )
    here, measures = by_key(Source("robust", table))
    assert values_of(here, measures["robustness_robust_class"]) == [0, 2, None]
    assert values_of(here, measures["robustness_hotspot_share"]) == [100, 50, None]
    assert "4 reasonable definitions" in measures["robustness_hotspot_share"].about.render()
    profile = profiles_of(here, PLACES).areas[1]["robustness"]
    assert (profile["hotspot_count"], profile["choices"], profile["rank_high"]) == (2, 4, 3)


def test_complexity_and_pay_are_figures_of_the_map():
    complex_areas = frame(code=list("ABC"), eci=[1.5, -0.25, None], coi=[0.5, 0.1, None], fitness=[2.0, 0.1, None])
    paid = frame(
        area=list("ABC"),
        jobs_total=[9, 9, 9],
        lq_creative=[1, 2, 3],
        pay_ratio_creative=[1.25, 0.8, None],
        pay_creative=[2, 1, None],
    )
    here, measures = by_key(Source("related", complex_areas), Source("quotients", paid))
    assert values_of(here, measures["complexity_eci"]) == [1.5, -0.25, None]
    assert values_of(here, measures["complexity_coi"]) == [0.5, 0.1, None]
    assert QUESTIONS[measures["complexity_eci"].group] == "with_whom"
    assert values_of(here, measures["pay_ratio_creative"]) == [1.25, 0.8, None]
    assert measures["pay_ratio_creative"].scale == "quotient"
    profile = profiles_of(here, PLACES).areas[0]
    assert (profile["complexity"]["eci"], profile["summary"]["pay_ratio_creative"]) == (1.5, 1.25)


def test_a_scenario_is_what_comes_next_and_ends_with_its_last_year():
    table = frame(
        code=["A", "B", "A", "B"],
        year=["2026", "2026", "2027", "2027"],
        jobs_gained=[1.0, -2.0, 10.25, -3.0],
        jobs_direct=[1.0] * 4,
        jobs_displaced=[0.5] * 4,
        jobs_further=[0.5, 1.0, 2.0, 3.0],
        jobs_further_low=[0.0] * 4,
        jobs_further_high=[9.0] * 4,
        gained_per_1000=[0.1, 0.2, 0.3, 0.4],
    )
    here, measures = by_key(Source("scenario", table))
    assert values_of(here, measures["impact_jobs_gained"]) == [10.25, -3, None]
    assert QUESTIONS[measures["impact_gained_per_1000"].group] == "what_next"
    assert profiles_of(here, PLACES).areas[0]["impact"]["jobs_further"] == 2


def test_rounding_of_no_year_moves_a_value_into_another_class():
    history = frame(
        code=list("AABB"),
        year=["2019", "2020"] * 2,
        date=["d"] * 4,
        jobs=[1, 2, 3, 4],
        lq=[1.09967, 1.10001, 0.89999, 0.5],
        share=[0.1] * 4,
    )
    here, measures = by_key(Source("years", history))
    years, values = values_by_year(here, measures["history_lq"], "hotspots", [0.9, 1.1])
    assert years == ["2019", "2020"]
    assert values[0][:2] == [1.1, 0.9] and values[1][:2] == [1.10001, 0.5]
    assert exact_values(here, measures["history_lq"], "hotspots")[:2].tolist() == [1.10001, 0.5]


@pytest.mark.parametrize("middle", [1.0, 0.0, -2.5])
def test_rounding_moves_no_value_over_the_middle_that_the_page_counts_by(middle):
    near = np.array([-1e-3, -4.1e-4, -1e-9, 0.0, 1e-9, 2.6e-4, 4.13674857e-4, 1e-3])
    here, measures = by_key(areas=hotspots(lq_creative=[1.000413674857, 1.0, 0.9996]))
    values = values_of(here, measures["lq_creative"], [0.9, 1.1, 1.0])
    assert [value > 1 for value in values] == [True, False, False]
    rounded = [round(float(one), 3) for one in middle + near]
    kept = in_class(rounded, middle + near, [middle + 5, middle - 5, middle])
    assert [one > middle for one in kept] == [one > middle for one in (middle + near).tolist()]
    assert kept[-1] == round(middle + 1e-3, 3)  # what rounding moves nowhere stays short


def test_figures_of_profiles_stay_on_their_side_of_a_threshold():
    given = [1.00004, 0.99996, 1.0, 0.0500049, 0.04999951, 0.05, 1.10003, 0.66998, 12345.6, 0.123456, None, "1.00004"]
    kept = [figure_of_profile(one) for one in given]
    for value, shown in zip(given, kept, strict=True):
        if isinstance(value, float) and value < 1000:
            for threshold in (0.05, 0.5, 0.67, 0.9, 1.0, 1.1):
                assert (value > threshold) == (shown > threshold), (value, shown)
    assert kept[8:] == [12346, 0.1235, None, "1.00004"]


def test_topics_are_tables_with_a_place_for_each_area():
    content = topics_of(profiles_of(found(sectors()), PLACES))
    json.dumps(content, allow_nan=False)
    assert set(content) == {"summary", "near", "sectors"}
    table = content["sectors"]
    assert len(table["areas"]) == 3
    first = [dict(zip(table["columns"], row, strict=True)) for row in table["areas"][0]]
    assert first[0]["sector_name"] == "Software" and first[0]["lq"] == 2
    assert table["areas"][2] == []
    summary = dict(zip(content["summary"]["columns"], content["summary"]["areas"][1][0], strict=True))
    assert summary["jobs_creative"] == 20 and summary["class"] == "hotspot"


def test_figures_of_profiles_have_four_digits():
    content = topics_of(profiles_of(found(areas=hotspots(jobs_total=[123456.7, 0.123456, None])), PLACES))
    place = content["summary"]["columns"].index("jobs_total")
    assert [rows[0][place] for rows in content["summary"]["areas"][:2]] == [123457, 0.1235]


def test_patterns_over_time_are_a_figure_of_change():
    table = frame(
        code=["A", "B", "C"],
        pattern=["intensifying hot", "no pattern", "undefined"],
        tau=[0.9, 0.1, None],
        trend_z=[2.6, 0.2, None],
        times=[6, 6, 0],
        times_hot=[5, 0, 0],
        times_cold=[0, 1, 0],
    )
    here, measures = by_key(Source("Emerging hotspots", table))
    pattern = measures["emerging_pattern"]
    assert (pattern.scale, pattern.group) == ("emerging", "Change")
    labels = list(pattern.labels)
    assert [labels[place] for place in values_of(here, pattern)] == ["intensifying hot", "no pattern", "undefined"]
    assert here.notes == (), "no layer is refused"
