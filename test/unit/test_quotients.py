"""Location quotients of a run: which areas count, what they are compared with, and the tables."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.quotient_frames import field_ids, location_quotients, sector_totals
from creative_clusters_plugin.core.concentration.quotients import OutsideReference, QuotientSettings
from creative_clusters_plugin.core.employment.areas import _totals
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, related_overlap
from test.unit.builders import LIST, employment_of, rows, sector_list, texts

FOUR = sector_list(*LIST)
TWO = sector_list(("62.01", "Software"), ("90.01", "Arts"))
# software, arts and other jobs of four areas, 1000 in all
JOBS = {"A": (60, 10, 130), "B": (20, 10, 170), "C": (20, 80, 100), "D": (0, 0, 400)}


def long(jobs=JOBS):
    codes = ("6201", "9001", "4711")
    return rows(*[(area, code, n) for area, values in jobs.items() for code, n in zip(codes, values, strict=True)])


def ids(*names):
    return np.array(names, dtype=object)


def run(frame=None, areas="ABCD", listed=TWO, members=None, outside=None, denominator="all_jobs"):
    return location_quotients(
        employment_of(long() if frame is None else frame),
        ids(*areas),
        {},
        listed,
        QuotientSettings(denominator, members=None if members is None else ids(*members), outside=outside),
        "Other",
    )


def outside(*codes, total=None):
    return OutsideReference(employment_of(rows(*[("reference", code, jobs) for code, jobs in codes])), total)


def lq(result, sector="software"):
    return result.areas[f"lq_{sector}"].tolist()


def test_against_the_nation():
    result = run()
    assert lq(result) == pytest.approx([3, 1, 1, 0])
    assert lq(result, "arts") == pytest.approx([0.5, 0.5, 4, 0])
    assert lq(result, "creative") == pytest.approx([1.75, 0.75, 2.5, 0])
    assert result.main_field == "lq_creative"
    assert result.areas["sectors_specialised"].tolist() == [1, 0, 1, 0]
    assert [note for note in result.notes if note.warning] == []
    table = result.table.set_index(["area", "sector"])
    assert table.loc[
        ("A", "software"), ["jobs", "jobs_above_expectation", "share_national", "share_local"]
    ].tolist() == (pytest.approx([60, 40, 0.6, 0.3]))
    assert table.loc[("A", "rest"), "jobs"] == 130
    assert np.isnan(table.loc[("A", "rest"), "lq"])


def test_among_the_listed_sectors_only():
    result = run(denominator="listed_sectors")
    assert lq(result)[:3] == pytest.approx([60 / 70 * 2, 20 / 30 * 2, 0.2 * 2])
    assert np.isnan(lq(result)[3])
    assert lq(result, "creative") == pytest.approx([1.75, 0.75, 2.5, 0])


def test_reference_of_some_areas():
    result = run(members="BCD")
    assert lq(result) == pytest.approx([0.3 / 0.05, 2, 2, 0])
    assert "The reference is made up of 3 of the 4 areas" in texts(result.notes)
    weights = np.array([200, 200, 400])
    assert (np.array(lq(result)[1:]) * weights).sum() / weights.sum() == pytest.approx(1)
    assert run(members="BCDX").areas.equals(result.areas)
    with pytest.raises(CreativeClustersError, match="reference filter leaves no area"):
        run(members=())


def test_outside_reference_in_jobs():
    result = run(outside=outside(("6201", 500), ("9001", 500), ("4711", 9000)))
    assert lq(result) == pytest.approx([6, 2, 2, 0])
    assert lq(result, "creative") == pytest.approx([3.5, 1.5, 5, 0])
    assert run(outside=outside(("6201", 500), ("9001", 500), total=10_000)).areas.equals(result.areas)


def test_outside_reference_in_shares():
    result = run(outside=outside(("6201", 0.05), ("9001", 0.05), total=1.0))
    assert lq(result) == pytest.approx([6, 2, 2, 0])
    national = result.table.set_index(["area", "sector"])["share_national"]
    assert national["A", "software"] == pytest.approx(0.6)


def test_outside_reference_at_several_levels_counts_each_job_once():
    levels = outside(("Total", 10_000), ("62", 500), ("6201", 500), ("90", 500), ("9001", 500), ("4711", 9000))
    assert lq(run(outside=levels)) == pytest.approx([6, 2, 2, 0])


def test_outside_reference_without_a_sector():
    result = run(outside=outside(("6201", 500), ("4711", 9500)))
    assert np.isnan(lq(result, "arts")).all()
    assert lq(result) == pytest.approx([6, 2, 2, 0])
    assert "has no jobs in 1 of the 2 sectors that the areas have: Arts" in texts(result.notes)
    assert "lacks 1 code of the list that the areas' table has: 90.01" in texts(result.notes)


def test_outside_reference_without_a_code_of_a_sector():
    listed = sector_list(("62.01", "Software"), ("62.02", "Software"))
    frame = rows(("A", "6201", 1), ("A", "6202", 1), ("B", "6201", 2), ("B", "4711", 2))
    result = run(frame, "AB", listed, outside=outside(("6201", 500), ("4711", 9500)))
    assert "lacks 1 code of the list that the areas' table has: 62.02" in texts(result.notes)
    assert "has no jobs in" not in texts(result.notes)


def test_outside_reference_without_any_code_is_refused():
    with pytest.raises(CreativeClustersError, match="No industry of the table is in the sector list"):
        run(outside=outside(("4711", 9500)))


def test_outside_reference_keeps_its_levels_where_shared_codes_are_stripped():
    frame = rows(
        ("A", "6201", 30), ("A", "6209", 10), ("A", "9001", 10), ("A", "7112", 20), ("A", "4711", 130),
        ("B", "6201", 10), ("B", "6209", 10), ("B", "9001", 10), ("B", "7112", 20), ("B", "4711", 150),
    )  # fmt: skip
    leaves = [("6201", 1000), ("6209", 400), ("9001", 500), ("7112", 1000), ("4711", 7100)]
    parents = [("62", 1400), ("90", 500), ("Total", 10_000)]

    def overlap(reference):
        return related_overlap(
            employment_of(frame),
            ids("A", "B"),
            {},
            FOUR,
            {},
            OverlapSettings(permutations=9),
            QuotientSettings(outside=reference),
        )

    result = overlap(outside(*leaves))
    assert result.areas["lq_kibs"].tolist() == pytest.approx([0.15 / 0.14] * 2)
    assert result.areas["lq_creative_kibs"].tolist() == pytest.approx([1, 1])
    pd.testing.assert_frame_equal(overlap(outside(*leaves, *parents)).areas, result.areas)
    pd.testing.assert_frame_equal(overlap(outside(*leaves, total=10_000)).areas, result.areas)


def test_areas_without_boundary_count_to_the_nation():
    whole, part = run(), run(areas="AB")
    assert lq(part) == pytest.approx(lq(whole)[:2])
    assert part.areas.index.tolist() == ["A", "B"]
    assert part.unmatched_jobs == 600
    assert "2 areas of 'jobs table' have no boundary (C, D; jobs: 600)" in texts(part.notes)
    assert set(part.table["area"]) == set("ABCD")


@pytest.mark.parametrize("totals", [["K02000001"], ["K02000001", "K03000001"]])
def test_total_rows_are_left_out(totals):
    everything = tuple(np.sum(list(JOBS.values()), axis=0))
    result = run(long({**JOBS, **dict.fromkeys(totals, everything)}))
    assert lq(result) == pytest.approx(lq(run()))
    assert f"for {', '.join(totals)} hold as many jobs as all the areas together" in texts(result.notes)


def test_total_row_is_told_where_boundaries_are_a_part():
    jobs = {f"N{place}": (5, 5, 90) for place in range(5)} | {f"S{place}": (50, 40, 600) for place in range(9)}
    nation = tuple(np.sum(list(jobs.values()), axis=0))
    direct = run(long(jobs), list(jobs))
    part = run(long(jobs | {"UK": nation}), [name for name in jobs if name.startswith("N")])
    assert lq(part) == pytest.approx(lq(direct)[:5])
    assert "for UK hold as many jobs" in texts(part.notes)


def test_total_rows_of_nation_and_country_beside_all_areas():
    jobs = {f"E{place}": (10, 5, 85) for place in range(17)} | {f"S{place}": (2, 2, 96) for place in range(3)}
    country = tuple(np.sum([values for name, values in jobs.items() if name[0] == "E"], axis=0))
    nation = (180, 95, 1800)  # with 75 jobs in places that the table leaves out
    listed = run(long(jobs | {"UK": nation}), list(jobs))
    assert lq(listed) == pytest.approx(lq(run(long(jobs), list(jobs))))
    beside = run(long(jobs | {"England": country, "UK": nation}), list(jobs))
    assert "for UK hold as many jobs" in texts(beside.notes)
    own = run(long(jobs | {"England": country}), [name for name in jobs if name[0] == "E"])
    assert lq(own) == pytest.approx(lq(run(long(jobs), list(jobs)))[:17])


def test_capital_without_boundary_is_no_total():
    jobs = {f"N{place}": (5, 5, 90) for place in range(5)} | {"London": (90, 60, 550), "Leeds": (20, 10, 270)}
    part = run(long(jobs), [name for name in jobs if name.startswith("N")])
    assert lq(part) == pytest.approx(lq(run(long(jobs), list(jobs)))[:5])
    assert "as many jobs as all the areas" not in texts(part.notes)
    assert "2 areas of 'jobs table' have no boundary (Leeds, London; jobs: 1,000)" in texts(part.notes)


def test_boundaries_that_match_nothing_are_refused_with_a_hint():
    jobs = dict(zip(("01", "001", "02", "002"), JOBS.values(), strict=True))
    with pytest.raises(CreativeClustersError) as refusal:
        run(long(jobs), "1234")
    message = str(refusal.value)
    assert "No area of the boundaries has a row in 'jobs table'" in message
    assert "Boundaries: 1, 2, 3, 4. Table: 001, 002, 01, 02" in message
    assert "'1' / '01'" in message


def test_codes_that_differ_in_a_zero_only_are_matched_and_that_is_said():
    jobs = dict(zip(("01", "02", "03", "04"), JOBS.values(), strict=True))
    result = run(long(jobs), "1234")
    assert "4 areas of 'jobs table' are matched although their codes are written in another way (01 → 1" in texts(
        result.notes
    )
    assert lq(result) == pytest.approx(lq(run(long(JOBS))))


def test_some_boundaries_match_but_for_a_zero():
    jobs = dict(zip(("01", "001", "C", "D"), JOBS.values(), strict=True))
    result = run(long(jobs), "1BCD")
    assert "2 of 4 areas have no row in 'jobs table' and are shown as 'no data': 1, B." in texts(result.notes)
    assert "'1' (boundaries) and '01' (table) differ only in leading zeros or case" in texts(result.notes)
    assert np.isnan(result.areas.loc["1", "lq_creative"])


def test_area_without_row_and_area_without_jobs_have_no_quotient_and_differ():
    result = run(long(JOBS | {"E": (0, 0, 0)}), "ABCDEF")
    assert lq(result)[:4] == pytest.approx([3, 1, 1, 0])
    assert np.isnan(lq(result)[4:]).all()
    assert result.areas.loc["E", "jobs_total"] == 0
    assert np.isnan(result.areas.loc["F", "jobs_total"])
    assert result.areas["sectors_specialised"].isna().tolist() == [False] * 5 + [True]
    table = result.table.set_index(["area", "sector"])["status"]
    assert (table["E", "software"], table["F", "software"], table["F", "rest"]) == (
        "ok",
        "missing",
        "missing",
    )


def test_suppressed_figures_are_counted_and_empty():
    jobs = {**JOBS, "A": ("*", 10, 190), "B": ("*", "*", 200)}
    result = run(long(jobs))
    assert np.isnan(result.areas.loc[["A", "B"], "lq_software"]).all()
    assert result.areas["suppressed"].tolist() == [1, 2, 0, 0]
    assert result.areas.loc["A", "lq_creative"] == pytest.approx(0.05 / 0.11)
    assert np.isnan(result.areas.loc["B", "lq_creative"])
    assert "figures of the listed sectors: 3; areas that have such: 2; sector figures wholly unknown: 3" in texts(
        result.notes
    )


def test_totals_of_sectors():
    result = sector_totals(employment_of(long().assign(businesses=2)), ids("A", "B", "E"), {"A": "Aton"}, TWO, "Other")
    assert result.areas.columns.tolist() == [
        *["area_label", "year", "jobs_total", "jobs_listed", "suppressed", "jobs_software", "jobs_arts"],
        *["businesses_total", "businesses_listed", "businesses_software", "businesses_arts"],
    ]
    assert result.areas.loc["A"].drop("year").tolist() == ["Aton", 200, 70, 0, 60, 10, 6, 4, 2, 2]
    assert result.areas.loc["E", ["jobs_total", "jobs_listed", "jobs_software"]].isna().all()
    assert result.main_field == "jobs_listed"
    table = result.table[result.table["area"] == "A"]
    assert table["sector_name"].tolist() == ["Software", "Arts", "Other"]
    assert table["jobs"].tolist() == [60, 10, 130]
    assert table["businesses"].tolist() == [2, 2, 2]
    assert table["jobs_total"].tolist() == [200] * 3


def test_quotients_of_businesses():
    frame = long().assign(businesses=[6, 1, 13, 2, 1, 17, 2, 8, 10, 0, 0, 40])
    table = run(frame).table
    rest = table["sector"] == "rest"
    np.testing.assert_allclose(table.loc[~rest, "lq_businesses"], table.loc[~rest, "lq"])
    assert table.loc[rest, "lq_businesses"].isna().all()


def test_field_names_of_sectors_that_two_groups_have():
    listed = sector_list(("62.01", "Computing", "creative"), ("62", "Computing", "kibs"))
    result = run(listed=listed)
    assert [name for name in result.areas if name.startswith("lq_") and "comp" in name] == [
        "lq_computing",
        "lq_computing_kibs",
    ]
    given = rows(("A", "arts", 1), ("B", "arts", 1), ("A", "music", 1), group=["kibs", "kibs", "creative"])
    assert not run(given, "AB", None).areas.columns.duplicated().any()


def test_sectors_without_a_group_are_all_jobs_together():
    given = rows(("A", "arts", 30), ("A", "trade", 70), ("B", "arts", 20), ("B", "trade", 180))
    result = run(given, "AB", None)
    assert result.all_jobs(result.main_field) and "Nothing in" in texts(result.notes)
    assert not any(result.all_jobs(field) for field in result.sectors["field"].iloc[1:])
    grouped = run(given.assign(group=["creative", "other"] * 2), "AB", None)
    assert not grouped.all_jobs(grouped.main_field) and "Nothing in" not in texts(grouped.notes)


def test_areas_without_boundary_are_seldom_taken_for_totals():
    """Boundaries of a part of a nation: the other areas are real ones, whatever their size."""
    rng = np.random.default_rng(0)
    dropped = 0
    for _ in range(1000):
        jobs = rng.lognormal(10, 1, 300)
        drawn = np.isin(np.arange(300), rng.choice(300, rng.integers(3, 60), replace=False))
        dropped += _totals(jobs[~drawn], jobs[drawn]).any()
        with_total = np.append(jobs[~drawn], jobs.sum())
        assert _totals(with_total, jobs[drawn])[-1]
    assert dropped <= 10


def test_sectors_never_take_the_fields_of_others():
    names = ["low", "creative", "it", "IT", "businesses", "creative_low", "low_sector"]
    sectors = pd.DataFrame({"sector": names, "group": "creative"})
    found = field_ids(sectors, "creative")
    assert found[:3] == ["low_sector", "creative_sector", "it"]
    assert found[3] == "IT_sector"
    assert len({name.casefold() for name in found}) == len(names)
    assert not {"low", "creative", "businesses", "creative_low"} & set(found)
    assert field_ids(pd.DataFrame({"sector": ["art", "art"], "group": ["creative", "kibs"]}), "creative") == [
        "art",
        "kibs_art",
    ]
