"""The main job: the hotspots of a table, the planted ones of the sample, and what must not change them."""

from functools import cache

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.concentration.classes import CLASSES, RULES, RuleSettings
from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotient_frames import location_quotients, sector_totals
from creative_clusters_plugin.core.concentration.quotients import OutsideReference, QuotientSettings
from creative_clusters_plugin.core.concentration.scores import ScoreSettings
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from test.sample import make_country
from test.sample.noise import noise_country
from test.unit.builders import employment_of, rows, sector_list, texts

TWO = sector_list(("62.01", "Software"), ("90.01", "Arts"))
DCMS = bundled("dcms_creative_2014")
FAST = ScoreSettings(draws=20)


@cache
def sample():
    return make_country()


def sample_table():
    table = sample().employment
    return table[table.year == 2021].drop(columns="year").reset_index(drop=True)


def sample_ids():
    return [area.code for area in sample().areas]


def hotspots(
    frame,
    ids,
    listed=TWO,
    rule="composite",
    score=FAST,
    progress=lambda share: True,
    **quotient,
):
    options = HotspotSettings(QuotientSettings(**quotient), score, RuleSettings(rule))
    return creative_hotspots(
        employment_of(frame),
        np.array(list(ids), dtype=object),
        {},
        listed,
        options,
        progress=progress,
    )


def three(software=(60, 20, 20), arts=(10, 10, 80), other=(130, 170, 500)):
    return rows(
        *[
            (area, code, values[place])
            for place, area in enumerate("ABC")
            for code, values in (("6201", software), ("9001", arts), ("4711", other))
        ]
    )


def share_found(found, planted):
    """Recall and precision."""
    hits = len(set(found) & set(planted))
    return hits / len(planted), hits / max(len(found), 1)


def test_fields_of_a_small_table():
    result = hotspots(three(), "CAB")
    areas = result.areas
    assert areas.index.tolist() == ["C", "A", "B"]
    assert areas["jobs_creative"].tolist() == [100, 70, 30]
    assert areas["lq_creative"].tolist() == pytest.approx([1 / 6 / 0.2, 0.35 / 0.2, 0.15 / 0.2])
    assert areas["lq_software"].tolist() == pytest.approx([1 / 3, 3, 1])
    assert areas["sectors_specialised"].tolist() == [1, 1, 0]
    assert areas["top_sector"].tolist() == ["Arts", "Software", "Software"]
    assert areas["share_national"].tolist() == pytest.approx([0.5, 0.35, 0.15])
    assert areas["jobs_above_expectation"].tolist() == pytest.approx([-20, 30, -10])
    # C and A are first and second of the three in concentration and scale the other way round
    assert areas["rank"].tolist() == [1, 1, 3]
    assert (areas["lq_low"] < areas["lq_creative"]).all() and (areas["lq_creative"] < areas["lq_high"]).all()
    sectors = result.sectors.set_index("sector")
    assert sectors["field"].tolist() == ["lq_software", "lq_arts"]
    assert sectors["jobs"].tolist() == [100, 100]
    assert sectors["specialised"].tolist() == [1, 1]
    assert result.leading(2).index.tolist() == ["C", "A"]


def test_planted_hotspots_are_found():
    result = hotspots(sample_table(), sample_ids(), DCMS)
    kinds = result.areas["class"]
    recall, precision = share_found(kinds.index[kinds == "hotspot"], sample().truth["hotspots"])
    assert recall >= 0.9 and precision >= 0.9
    assert set(kinds[list(sample().truth["specialised"])]) == {"specialised"}
    assert set(kinds[list(sample().truth["large"])]) == {"large"}
    assert kinds.index[kinds == "no data"].tolist() == [sample().truth["no_jobs"]]
    assert set(result.leading(10).index) <= set(sample().truth["hotspots"])


def test_planted_sub_sectors_are_found():
    areas = hotspots(sample_table(), sample_ids(), DCMS).areas
    fields = [
        name
        for name in areas
        if name.startswith("lq_") and name not in ("lq_creative", "lq_low", "lq_high", "lq_businesses")
    ]
    columns = dict(zip(sample().truth["sectors"], sorted(fields), strict=True))
    planted = [(area, columns[name]) for area, spot in sample().truth["hotspots"].items() for name in spot["sectors"]]
    assert np.mean([areas.loc[area, column] > 1 for area, column in planted]) >= 0.9


@pytest.mark.parametrize("seed", [2010, 1, 2, 3, 4, 5, 6, 7])
def test_nothing_planted_gives_no_hotspots(seed):
    plain = make_country(seed=seed, planted=False)
    table = plain.employment[plain.employment.year == 2021].drop(columns="year")
    result = hotspots(table, [area.code for area in plain.areas], DCMS, score=ScoreSettings(draws=0))
    assert result.count("hotspot") == 0


def test_order_of_rows_and_areas_does_not_matter():
    table, ids = sample_table(), sample_ids()
    one = hotspots(table, ids, DCMS)
    rng = np.random.default_rng(4)
    shuffled = hotspots(table.sample(frac=1, random_state=5), rng.permutation(ids), DCMS)
    assert shuffled.areas.index.tolist() != one.areas.index.tolist()
    pd.testing.assert_frame_equal(shuffled.areas.loc[ids], one.areas, rtol=1e-9)
    key = ["area", "sector"]
    pd.testing.assert_frame_equal(
        shuffled.table.set_index(key).sort_index(), one.table.set_index(key).sort_index(), rtol=1e-9
    )


@given(st.randoms(use_true_random=False), st.booleans())
@settings(max_examples=25)
def test_order_does_not_matter_for_any_small_table(random, with_businesses):
    ids = [f"{place:02d}" for place in range(12)]
    frame = rows(
        *[(area, code, random.choice([None, 0, random.randint(1, 500)])) for area in ids for code in ("6201", "9001")],
        *[(area, "4711", random.randint(1, 5000)) for area in ids],
    )
    if with_businesses:
        frame["businesses"] = [random.randint(0, 40) for _ in range(len(frame))]
    frame.loc[[0, 12], "jobs"] = 50
    one = hotspots(frame, ids)
    order = random.sample(ids, 12)
    other = hotspots(frame.iloc[random.sample(range(len(frame)), len(frame))], order)
    pd.testing.assert_frame_equal(other.areas.loc[ids], one.areas, rtol=1e-9)
    assert set(one.areas["class"]) <= set(CLASSES)
    known = one.areas.dropna(subset=["score"])
    assert known["score"].between(0, 100).all()
    assert (known["rank_low"] <= known["rank_high"]).all() and (known["score_low"] <= known["score_high"]).all()
    assert (known["lq_low"] <= known["lq_creative"]).all() and (known["lq_creative"] <= known["lq_high"]).all()


def test_same_seed_same_answer():
    one, again, other = (
        hotspots(sample_table(), sample_ids(), DCMS, score=ScoreSettings(draws=30, seed=seed)).areas
        for seed in (1, 1, 2)
    )
    pd.testing.assert_frame_equal(one, again)
    assert not one["score_low"].equals(other["score_low"])
    pd.testing.assert_series_equal(one["score"], other["score"])


def test_no_draws_leave_the_intervals_empty():
    areas = hotspots(three(), "ABC", score=ScoreSettings(draws=0)).areas
    assert areas[["score_low", "score_high", "rank_low", "rank_high"]].isna().all(axis=None)
    assert areas[["score", "rank"]].notna().all(axis=None)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_gives_classes_on_the_sample(rule):
    result = hotspots(sample_table(), sample_ids(), DCMS, rule)
    assert set(result.areas["class"]) <= set(CLASSES)
    assert result.count("no data") == 1
    hot = result.areas["class"] == "hotspot"
    assert 5 < hot.sum() < 70
    assert (result.areas.loc[hot, "lq_creative"] > 1).all()


def test_businesses_add_a_component():
    frame = three()
    frame["businesses"] = [6, 1, 13, 2, 1, 17, 2, 8, 50]
    areas = hotspots(frame, "ABC").areas
    assert areas["businesses_creative"].tolist() == [7, 3, 10]
    assert areas["lq_businesses"].tolist() == pytest.approx([1.75, 0.75, 1 / 6 / 0.2])
    assert "lq_businesses" not in hotspots(three(), "ABC").areas


def test_only_one_area_is_refused_unless_there_is_an_outside_reference():
    frame = rows(("A", "6201", 10), ("A", "4711", 90))
    with pytest.raises(CreativeClustersError, match="Only one area has employment"):
        hotspots(frame, "AB")
    outside = OutsideReference(employment_of(rows(("x", "6201", 5), ("x", "4711", 95))))
    assert hotspots(frame, "AB", outside=outside).areas.loc["A", "lq_creative"] == pytest.approx(2)


def test_no_creative_jobs_is_refused():
    with pytest.raises(CreativeClustersError, match=r"All creative jobs are zero or suppressed \(0 suppressed"):
        hotspots(three((0, 0, 0), (0, 0, 0)), "ABC")
    with pytest.raises(CreativeClustersError, match=r"All creative jobs are zero or suppressed \(3 suppressed"):
        hotspots(three((0, "*", 0), ("*", 0, "*")), "ABC")


def test_no_code_of_the_list_is_refused():
    with pytest.raises(CreativeClustersError, match="No industry of the table is in the sector list"):
        hotspots(rows(("A", "4711", 1), ("B", "4711", 1)), "AB")


def test_table_without_groups_is_refused():
    with pytest.raises(CreativeClustersError, match="gives sectors, but not which of them are creative"):
        hotspots(rows(("A", "software", 1), ("B", "software", 1)), "AB", None)
    with pytest.raises(CreativeClustersError, match="Groups found: kibs"):
        hotspots(rows(("A", "software", 1), ("B", "software", 1), group="kibs"), "AB", None)


def test_suppressed_areas_are_no_data_and_cannot_be_hotspots():
    result = hotspots(three(("*", 200, 20), ("*", 100, 80)), "ABC")
    assert result.areas.loc["A", "class"] == "no data"
    assert result.areas.loc["A", "status"] == "suppressed"
    assert result.areas.loc["A", "suppressed"] == 2
    assert result.areas.loc["A", ["score", "rank", "lq_creative"]].isna().all()
    assert "figures of the listed sectors: 2; areas that have such: 1" in texts(result.notes)


def test_reference_without_the_leading_region():
    areas = hotspots(three(), "ABC", members=np.array(["B", "C"], dtype=object)).areas
    reference = 130 / 800
    assert areas["lq_creative"].tolist() == pytest.approx([0.35 / reference, 0.15 / reference, 1 / 6 / reference])
    assert areas["share_national"].sum() == pytest.approx(1)


def test_cancelling():
    with pytest.raises(Cancelled):
        hotspots(three(), "ABC", progress=lambda share: False)


def as_employment(table):
    """The TABLE of one tool as the EMPLOYMENT of the next."""
    return table.rename(columns={"sector": "industry", "jobs_total": "total"}).drop(columns="year")


@pytest.mark.parametrize("tool", ["sector_totals", "location_quotients", "creative_hotspots"])
def test_table_of_one_tool_is_the_employment_of_the_next(tool):
    source, ids = sample_table().drop(columns="businesses"), sample_ids()
    direct = hotspots(source, ids, DCMS)
    employment, names = employment_of(source), np.array(ids, dtype=object)
    table = {
        "sector_totals": lambda: sector_totals(employment, names, {}, DCMS, "Other").table,
        "location_quotients": lambda: (
            location_quotients(employment, names, {}, DCMS, QuotientSettings(), "Other").table
        ),
        "creative_hotspots": lambda: direct.table,
    }[tool]()
    again = hotspots(as_employment(table), ids, None)
    # the table has the sectors by their ids and in that order, and of a partly suppressed figure the rest
    lost = ["top_sector", "suppressed", "status", "score_low", "score_high", "rank_low", "rank_high"]
    # and how jobs are shared out among a sector's industries, which tells large businesses
    lost += ["lq_low", "lq_high", "class"]
    assert (again.areas["class"] == direct.areas["class"]).mean() > 0.97
    columns = direct.areas.columns.drop(lost)
    pd.testing.assert_frame_equal(again.areas[columns], direct.areas[columns], rtol=1e-9, check_like=True)
    unknown = direct.areas["status"] == "missing"
    assert unknown.sum() == 1
    assert (again.areas["status"] == "missing").equals(unknown)
    assert "1 of 200 areas has no row" in texts(again.notes)
    quotients = [frame.set_index(["area", "sector"])["lq"].sort_index() for frame in (again.table, direct.table)]
    pd.testing.assert_series_equal(*quotients, rtol=1e-9)


def test_table_with_businesses_is_the_employment_of_the_next():
    direct = hotspots(sample_table(), sample_ids(), DCMS)
    again = hotspots(as_employment(direct.table), sample_ids(), None)
    columns = ["lq_creative", "lq_businesses", "businesses_creative", "score", "rank", "sectors_specialised"]
    pd.testing.assert_frame_equal(again.areas[columns], direct.areas[columns], rtol=1e-9)
    # the sizes of the businesses of a sector are known by its mean only, which narrows the intervals a little
    assert (again.areas["class"] == direct.areas["class"]).mean() > 0.97


def false_hotspots(counted: bool, seeds: int = 12, spread: float = 1.27, **quotient) -> list[int]:
    """Number of hotspots in each of some countries of chance alone."""
    found = []
    for seed in range(seeds):
        table = noise_country(seed, 40, spread)
        ids = sorted(table["area"].unique())
        table = table if counted else table.drop(columns="businesses")
        found.append(hotspots(table, ids, DCMS, score=ScoreSettings(draws=0), **quotient).count("hotspot"))
    return found


def test_noise_in_businesses_gives_no_hotspots_with_and_without_counts():
    # python -m test.bench.noise does it with 200 countries of three sizes
    assert sum(map(bool, false_hotspots(counted=True))) <= 1
    assert sum(map(bool, false_hotspots(counted=False))) <= 1
    # each job a draw of its own: what is planted nowhere is found everywhere
    assert min(false_hotspots(counted=False, jobs_per_business=1)) >= 3


def test_planted_hotspots_are_found_without_counts_of_businesses():
    table = sample_table().drop(columns="businesses")
    kinds = hotspots(table, sample_ids(), DCMS, score=ScoreSettings(draws=0)).areas["class"]
    recall, precision = share_found(kinds.index[kinds == "hotspot"], sample().truth["hotspots"])
    assert recall >= 0.9 and precision >= 0.9


def test_it_is_said_what_businesses_are_taken_for():
    table = sample_table()
    said = texts(hotspots(table.drop(columns="businesses"), sample_ids(), DCMS).notes)
    assert "businesses of 3 jobs on average in the sectors, the average job in one of 23" in said
    assert "does not count businesses" not in texts(hotspots(table, sample_ids(), DCMS).notes)
    # in a table of sectors no industry shows a large employer
    assert "A single large employer does not show in it" not in said
    assert "A single large employer does not show in it" in texts(hotspots(three(), "ABC").notes)
    one = hotspots(table.drop(columns="businesses"), sample_ids(), DCMS, jobs_per_business=0).notes
    assert "does not count businesses" not in texts(one)


def test_one_large_business_makes_its_area_no_hotspot():
    # ten alike areas with four industries of software; in one an employer of 600 more jobs opens, or all four grow
    codes = ("62.01", "62.02", "62.03", "62.09")
    listed = sector_list(*((code, "Software") for code in codes), ("90.01", "Arts"))

    def country(more):
        values = [(area, code, 150) for area in "ABCDEFGHIJ" for code in codes]
        values = [(area, code, jobs + (more[code] if area == "A" else 0)) for area, code, jobs in values]
        values += [(area, "90.01", 100) for area in "ABCDEFGHIJ"] + [(area, "47.11", 9000) for area in "ABCDEFGHIJ"]
        return rows(*values)

    one = hotspots(country(dict.fromkeys(codes, 0) | {"62.01": 1200}), "ABCDEFGHIJ", listed).areas.loc["A"]
    all_four = hotspots(country(dict.fromkeys(codes, 300)), "ABCDEFGHIJ", listed).areas.loc["A"]
    assert one["lq_creative"] == pytest.approx(all_four["lq_creative"])
    assert one["class"] == "specialised" and all_four["class"] == "hotspot"
