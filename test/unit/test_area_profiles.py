"""Profiles of areas: what each says, what is left out, and the files they are written to."""

import csv
import io
import json

import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.publish import outlines as outline_module
from creative_clusters_plugin.core.publish.area_profiles import area_profiles
from creative_clusters_plugin.core.publish.outlines import outlines
from creative_clusters_plugin.core.publish.profile_files import COLUMNS, as_csv, as_json
from creative_clusters_plugin.core.publish.profile_sources import Source, by_topic, topic_of

PLACES = {"A": (0.0, 51.0), "B": (1.0, 51.0), "C": (0.0, 52.0)}


def hotspots(**columns) -> Source:
    frame = pd.DataFrame(
        {
            "code": ["A", "B", "C"],
            "title": ["Aton", None, "Cester"],
            "jobs_total": [1000.0, 500.0, 800.0],
            "jobs_creative": [100.0, 20.0, None],
            "lq_creative": [1.5, 0.6, None],
            "lq_low": [1.2, 0.4, None],
            "lq_high": [1.9, 0.9, None],
            "score": [90.0, 20.0, None],
            "rank": [1, 2, None],
            "class": ["hotspot", "hotspot", "no data"],
            "lq_software": [2.0, np.nan, None],
            "lq_film_tv": [0.5, 3.0, None],
            **columns,
        },
        dtype=object,
    )
    return Source("hotspots", frame)


def sectors() -> Source:
    rows = [
        ("A", "creative", "software", "Software", 60.0, 2.0, 1.5, 2.6, 0.06),
        ("A", "creative", "film_tv", "Film", 5.0, 0.5, 0.2, 1.1, 0.005),
        ("A", "rest", "rest", "Other", 935.0, None, None, None, None),
        ("B", "creative", "software", "Software", None, None, None, None, None),
        ("B", "creative", "film_tv", "Film", 15.0, 3.0, 2.0, 4.0, 0.03),
    ]
    names = ["area", "group", "sector", "sector_name", "jobs", "lq", "lq_low", "lq_high", "share_local"]
    return Source("sectors", pd.DataFrame(rows, columns=names, dtype=object))


def profiles(*further, areas=None, **more):
    return area_profiles(areas or hotspots(), "code", "title", further, PLACES, **more)


def test_summary_has_what_the_layer_says_and_none_for_null():
    first, second, third = profiles().areas
    assert (first["area"], first["name"]) == ("A", "Aton")
    assert second["name"] == "B"
    assert first["summary"]["lq_creative"] == 1.5
    assert first["summary"]["rank"] == 1
    assert first["summary"]["ranked"] == 2
    assert third["summary"]["lq_creative"] is None
    assert third["summary"]["class"] == "no data"


def test_sectors_come_from_the_table_with_shares_of_the_nation():
    first, second, _ = profiles(sectors()).areas
    assert [row["sector"] for row in first["sectors"]] == ["software", "film_tv"]
    assert first["sectors"][0]["reference_share"] == pytest.approx(0.03)
    assert [row["sector"] for row in second["sectors"]] == ["film_tv", "software"]
    # not known in the area, but the nation's share is
    assert second["sectors"][1]["lq"] is None
    assert second["sectors"][1]["reference_share"] == pytest.approx(0.03)


def test_pay_comes_from_the_quotients_beside_the_hotspots():
    frame = pd.DataFrame(
        {
            "code": ["A", "B"],
            "jobs_total": [1000.0, 500.0],
            "lq_creative": [1.5, 0.6],
            "pay_creative": [52_000.0, None],
            "pay_ratio_creative": [1.3, None],
        },
        dtype=object,
    )
    table = sectors()
    table.frame["pay"], table.frame["pay_ratio"] = 40_000.0, 1.1
    first, second, third = profiles(Source("quotients", frame), table).areas
    assert (first["summary"]["pay_creative"], first["summary"]["pay_ratio_creative"]) == (52_000.0, 1.3)
    assert second["summary"].get("pay_ratio_creative") is None
    assert "pay_creative" not in third["summary"]
    assert {row["pay_ratio"] for row in first["sectors"]} == {1.1}
    assert "pay_creative" not in profiles().areas[0]["summary"]


def test_without_the_table_quotients_come_from_the_fields():
    rows = profiles().areas[0]["sectors"]
    assert rows == [
        {"sector": "software", "sector_name": "Software", "lq": 2.0},
        {"sector": "film_tv", "sector_name": "Film tv", "lq": 0.5},
    ]


def test_near_are_the_other_hotspots_with_kilometres():
    first, second, third = profiles().areas
    assert [row["area"] for row in first["near"]] == ["B"]
    # a degree of longitude at 51 degrees north, on the sphere of great_circle
    assert first["near"][0]["distance_km"] == pytest.approx(69.98, abs=0.15)
    assert [row["area"] for row in third["near"]] == ["A", "B"]
    assert second["near"][0]["area_name"] == "Aton"


def test_topics_follow_what_is_given():
    assert profiles().topics == ("summary", "near", "sectors")
    peers = pd.DataFrame(
        [("A", "C", "Cester", 2, 0.4), ("A", "B", "Bton", 1, 0.9)],
        columns=["area", "peer", "peer_name", "rank", "similarity"],
    )
    found = profiles(Source("peers", peers))
    assert found.topics == ("summary", "near", "sectors", "peers")
    assert [row["peer"] for row in found.areas[0]["peers"]] == ["B", "C"]
    assert "peers" not in found.areas[1]
    assert [note.render() for note in found.notes] == ["'peers' has nothing on 2 of 3 areas (B, C)."]


def test_overlap_opportunities_and_supplies():
    joint = pd.DataFrame(
        {
            "code": ["A"],
            "lq_creative": [1.5],
            "lq_kibs": [1.8],
            "lq_creative_kibs": [1.4],
            "joint_class_kibs": ["both"],
        }
    )
    chances = pd.DataFrame(
        {
            "area": ["A", "A", "A"],
            "sector": ["6201", "7410", "9001"],
            "sector_name": ["Software", "Design", "Arts"],
            "density": [0.9, 0.2, 0.5],
            "present": [1, 0, 0],
            "rank": [1, 2, 1],
        }
    )
    supplies = pd.DataFrame(
        {
            "area": ["A", "A", "A"],
            "sector": ["software"] * 3,
            "sector_name": ["Software"] * 3,
            "product": ["p1", "p2", "p3"],
            "product_name": ["Paper", "Power", "Rent"],
            "input_share": [0.1, 0.4, 0.2],
            "jobs": [1.0, 2.0, 3.0],
            "local_share": [1.0, 0.5, 0.1],
            "status": ["ok", "ok", "no jobs in the sector"],
        }
    )
    area = profiles(Source("o", joint), Source("c", chances), Source("s", supplies)).areas[0]
    assert area["overlap"] == [{"group": "kibs", "lq": 1.8, "lq_creative": 1.4, "class": "both"}]
    assert [row["sector"] for row in area["opportunities"]] == ["9001", "7410"]
    assert [row["product"] for row in area["supplies"]] == ["p2", "p1"]


def test_complexity_and_the_means_of_the_sectors_that_an_area_lacks():
    ranks = pd.DataFrame({"code": ["A", "B"], "eci": [1.25, -0.5], "coi": [0.5, None], "fitness": [2.0, 1.0]})
    chances = pd.DataFrame(
        {
            "area": ["A"] * 14,
            "sector": [f"s{number}" for number in range(14)],
            "sector_name": [f"Sector {number}" for number in range(14)],
            "density": np.arange(14) / 10,
            "gain": [None, *np.arange(13) / 10],
            "present": [1] + [0] * 13,
            "rank": [0, *range(13, 0, -1)],
        }
    )
    first, second, third = profiles(Source("e", ranks), Source("c", chances)).areas
    assert first["complexity"] == {"eci": 1.25, "coi": 0.5, "fitness": 2.0}
    assert second["complexity"]["coi"] is None and "complexity" not in third
    assert len(first["opportunities"]) == 10
    assert [row["density_mean"] for row in first["opportunities"]] == pytest.approx([0.7] * 10)
    assert [row["gain_mean"] for row in first["opportunities"]] == pytest.approx([0.6] * 10)


@pytest.mark.parametrize("topic", ["audiences", "impact_products"])
def test_every_topic_of_rows_can_be_written_as_csv(topic):
    frames = {
        "audiences": pd.DataFrame(
            {"code": ["A"], "lq_creative": [1.5], "people": [9], "audience_one": [3.0], "lq_audience_one": [1.1]}
        ),
        "impact_products": pd.DataFrame(
            {
                "area": ["A"],
                "product": ["62"],
                "product_name": ["Software"],
                **{f"jobs_{name}": [5.0] for name in ("gained", "direct", "displaced", "indirect", "induced")},
            }
        ),
    }
    found = profiles(Source(topic, frames[topic]))
    assert topic in found.topics
    assert f",{topic}," in as_csv(found)


def test_of_several_years_the_last_is_shown():
    one, other = (
        hotspots().frame.assign(year="2020", date="2020-01-01"),
        hotspots().frame.assign(year="2021", date="2021-01-01"),
    )
    one["lq_creative"] = 9.0
    found = profiles(areas=Source("years", pd.concat([one, other], ignore_index=True)))
    assert [profile["area"] for profile in found.areas] == ["A", "B", "C"]
    assert found.areas[0]["summary"]["lq_creative"] == 1.5
    assert found.notes[0].render() == "'years' has several years: the profiles are of 2021."


def test_only_chosen_areas_are_written_but_all_are_ranked():
    found = profiles(chosen={"B"})
    assert [profile["area"] for profile in found.areas] == ["B"]
    assert found.areas[0]["summary"]["ranked"] == 2
    assert found.areas[0]["near"][0]["area"] == "A"


def refused(**more) -> str:
    with pytest.raises(CreativeClustersError) as caught:
        profiles(**more)
    return caught.value.note.render()


def test_bad_input_is_named():
    plain = Source("plain", pd.DataFrame({"code": ["A"], "size": [1.0]}))
    assert "'Creative hotspots' (best)" in refused(areas=plain)
    assert "code, size" in refused(areas=plain)
    assert "1 area id occurs more than once (A)" in refused(areas=hotspots(code=["A", "A", "C"]))
    assert "No area of 'hotspots' is chosen" in refused(chosen=set())
    found = profiles(areas=hotspots(code=["A", None, "C"]))
    assert found.notes[0].render() == "1 area of 'hotspots' has no id and no profile."
    assert [profile["area"] for profile in found.areas] == ["A", "C"]


def test_layers_that_say_nothing_or_the_same_are_named():
    other = Source("other", pd.DataFrame({"x": [1]}))
    found, notes = by_topic([hotspots(), sectors(), Source("again", sectors().frame), other])
    assert set(found) == {"hotspots", "sectors"}
    assert "'other'" in notes[0].render()
    assert "'again' ('sectors')" in notes[1].render()
    assert topic_of(["x"]) == ""
    # the regions of 'Sub-regional clusters' would stand in for the quotients of the areas
    regions = [
        "region",
        "areas",
        "national",
        "clusters",
        "jobs_total",
        "lq_creative",
        "lq_low",
        "leading_area",
        "share_leading",
    ]
    assert topic_of(regions) == ""


def test_json_holds_the_profiles_and_null_for_unknown():
    found = profiles(sectors())
    written = as_json(found, "Title </script>", "Source")
    content = json.loads(written)
    assert written == json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    assert content["title"] == "Title </script>"
    assert content["areas"] == [*found.areas]
    assert content["areas"][2]["summary"]["lq_creative"] is None


@pytest.mark.parametrize(
    ("name", "written"),
    [(text, f"'{text}") for text in ("=1+1", "+x", "-x", "@x", "\tx", "-5-3", "-1,5", "＝1+1")]
    + [("a;=1", "a;'=1"), ("-5", "-5"), ("+5.5", "+5.5"), ("a-b", "a-b"), ("a; =1", "a; =1")],
)
def test_csv_runs_no_formula_and_has_every_figure(name, written):
    found = profiles(sectors(), areas=hotspots(title=[name, "B", "C"]))
    rows = list(csv.reader(io.StringIO(as_csv(found))))
    assert tuple(rows[0]) == COLUMNS
    assert {row[1] for row in rows[1:] if row[0] == "A"} == {written}
    assert ["A", written, "sectors", "software", "Software", "lq", "2.0"] in rows
    assert ["B", "B", "summary", "", "", "lq_creative", "0.6"] in rows


def test_outlines_fit_the_picture_with_north_up():
    shapes = [shapely.to_wkb(shapely.box(0, 0, 10, 10)), b"", shapely.to_wkb(shapely.box(10, 10, 20, 40))]
    found = outlines(shapes, 100, 100, degrees=False)
    assert (found.width, found.height) == (50.0, 100.0)
    assert found.paths[1] == ""
    # the first lies at the bottom left
    assert set(found.paths[0].strip("MZ").split()) == {"0,100", "25,100", "25,75", "0,75"}


def test_outlines_of_degrees_are_narrowed_by_latitude():
    found = outlines([shapely.to_wkb(shapely.box(0, 59, 2, 61))], 100, 1000, degrees=True)
    assert found.width == pytest.approx(100)
    assert found.height == pytest.approx(200, rel=1e-6)


def test_outlines_are_drawn_in_portions_with_looks_between(monkeypatch):
    shapes = [shapely.to_wkb(shapely.box(x, 0, x + 1, 1)) for x in range(50)] + [b""]
    whole, looks = outlines(shapes, 100, 100, degrees=False), []
    monkeypatch.setattr(outline_module, "_AT_ONCE", 10)
    assert outlines(shapes, 100, 100, False, lambda: looks.append(1)) == whole and len(looks) == 1 + 6

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        outlines(shapes, 100, 100, False, stop)


def test_outlines_of_nothing_are_nothing():
    assert outlines([b"", b""], 100, 100, degrees=False).paths == ("", "")


def test_of_thousands_of_areas_the_whole_is_one_silhouette():
    def board(side: int) -> list[bytes]:
        return [shapely.to_wkb(shapely.box(x, y, x + 1, y + 1)) for x in range(side) for y in range(side)]

    few, many = (outlines(board(side), 100, 100, degrees=False) for side in (10, 100))
    assert few.whole == "".join(few.paths)
    assert len(many.paths) == 10_000
    assert many.whole.count("M") == 1
    assert len(many.whole) < 200


def many(n: int = 60) -> list[Source]:
    """Tables of several rows an area, out of order, with gaps: sectors of two years, opportunities, peers, history, forecasts."""
    rng = np.random.default_rng(4)

    def rows(per: int, **columns) -> pd.DataFrame:
        frame = pd.DataFrame({"area": np.repeat([f"A{i}" for i in range(n)], per), **columns}, dtype=object)
        return frame[rng.random(len(frame)) > 0.1].sample(frac=1, random_state=5)

    def figures(count: int) -> np.ndarray:
        return np.where(rng.random(count) < 0.1, np.nan, np.round(rng.gamma(1.0, size=count), 1))

    kinds = ["creative", "software", "film", "rest"]
    groups = ["creative", "creative", "creative", "rest"]
    by_sector = {"group": groups * n, "sector": kinds * n}
    return [
        Source(
            "sectors",
            rows(
                8,
                group=groups * 2 * n,
                sector=kinds * 2 * n,
                sector_name="x",
                year=[*["2019"] * 4, *["2020"] * 4] * n,
                jobs=figures(8 * n),
                lq=figures(8 * n),
                lq_low=0.0,
                lq_high=9.0,
                share_local=figures(8 * n),
            ),
        ),
        Source("change", rows(4, **by_sector, growth=figures(4 * n), jobs_start=1, regional=1)),
        Source(
            "opportunities",
            rows(15, sector="s", density=figures(15 * n), rank=figures(15 * n), present=[0, 0, 1] * 5 * n, lq=1.0),
        ),
        Source("peers", rows(5, peer="A1", peer_name="x", rank=[5, 1, 4, 2, 3] * n, similarity=figures(5 * n))),
    ]


def test_an_area_among_all_gets_what_it_gets_alone():
    areas = Source(
        "areas",
        pd.DataFrame({"code": [f"A{i}" for i in range(60)], "title": "x", "jobs_creative": 1.0, "lq_creative": 2.0,
                      "class": ["hotspot", "none"] * 30, "rank": range(60), "score": 1.0}, dtype=object),
    )  # fmt: skip
    places = {f"A{i}": (float(i % 7), 50.0 + i // 7) for i in range(55)}
    together = area_profiles(areas, "code", "title", many(), places)
    assert {"sectors", "opportunities", "peers", "near"} <= set(together.topics)
    for profile in together.areas:
        alone = area_profiles(areas, "code", "title", many(), places, chosen={profile["area"]}).areas
        assert json.dumps(alone) == json.dumps((profile,))


def test_rows_of_an_area_are_in_their_order_and_of_its_last_year():
    first = area_profiles(hotspots(code=["A0", "A1", "A2"]), "code", "title", many(), {}).areas[0]
    frame = many()[0].frame.query("area == 'A0' and group == 'creative' and sector != 'creative'")
    last = frame[frame["year"] == frame["year"].max()]
    assert sorted(row["jobs"] or 0.0 for row in first["sectors"]) == sorted(last["jobs"].astype(float).fillna(0.0))
    quotients = [row["lq"] for row in first["sectors"] if row["lq"] is not None]
    assert quotients == sorted(quotients, reverse=True)
    assert [row["rank"] for row in first["peers"]] == sorted(row["rank"] for row in first["peers"])
    ranks = [row["rank"] for row in first["opportunities"] if row["rank"] is not None]
    assert ranks == sorted(ranks) and len(first["opportunities"]) <= 10


def test_a_profile_has_the_pattern_over_time():
    table = pd.DataFrame(
        [("A", "new hot", 0.4, 1.1, 6, 1, 0), ("B", "undefined", None, None, 0, 0, 0)],
        columns=["code", "pattern", "tau", "trend_z", "times", "times_hot", "times_cold"],
    )
    found = profiles(Source("Emerging hotspots", table))
    assert "emerging" in found.topics
    assert found.areas[0]["emerging"]["pattern"] == "new hot"
    assert [note.render() for note in found.notes] == ["'Emerging hotspots' has nothing on 1 of 3 areas (C)."]
