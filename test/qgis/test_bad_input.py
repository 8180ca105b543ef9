"""Bad input: what is wrong is said in words and numbers; what can be worked with is counted and kept."""

import math
import sys

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeedback

from .layers import AREAS, GIVEN, ROWS, boundaries, by_area, column, inputs, memory, records, square, table
from .layers import EMPLOYMENT_TOOLS as TOOLS
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

FIELDS = "area:string industry:string jobs:double"


def works(tool: str = "creativehotspots", **parameters):
    done = run(f"creativeclusters:{tool}", inputs(**parameters))
    assert "Traceback" not in done.log
    return done


def refused(tool: str = "creativehotspots", **parameters) -> str:
    """What the tool says on refusing."""
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(f"creativeclusters:{tool}", inputs(**parameters), feedback)
    text = str(caught.value)
    assert "Traceback" not in text + feedback.textLog()
    return text


def with_jobs(values: dict, kind: str = "string"):
    """The table with other jobs in some rows, by area and industry."""
    rows = [(area, code, values.get((area, code), jobs)) for area, code, jobs in ROWS]
    if kind == "string":
        rows = [(area, code, None if jobs is None else str(jobs)) for area, code, jobs in rows]
    return table(rows, f"area:string industry:string jobs:{kind}")


@pytest.mark.parametrize("tool", TOOLS)
def test_a_missing_field_is_named_with_those_there_are(tool):
    text = refused(tool, EMPLOYMENT_JOBS="headcount")
    assert "EMPLOYMENT_JOBS" in text
    assert "'headcount'" in text
    assert "'jobs'" in text
    assert "area, industry, jobs" in text
    text = refused(tool, BOUNDARY_ID="code")
    assert "Area id in the boundaries (BOUNDARY_ID): " in text
    assert "'areas' has no field 'code'" in text


def test_a_field_that_cannot_be_guessed_has_to_be_chosen():
    rows = [(area, code, "in words") for area, code, _ in ROWS]
    text = refused(employment=table(rows, "place:string industry:string note:string"))
    assert "Jobs (EMPLOYMENT_JOBS): choose a field of 'jobs'" in text
    assert "place, industry, note" in text


def test_a_layer_that_does_not_open_is_named(tmp_path):
    absent = str(tmp_path / "absent.gpkg")
    assert "absent.gpkg" in refused(EMPLOYMENT=absent)
    assert "absent.gpkg" in refused(BOUNDARIES=absent)
    assert "absent.gpkg" in refused(REFERENCE=absent)
    assert "absent.gpkg" in refused(SECTORS_TABLE=absent)


def test_repeated_area_ids_are_counted_and_five_shown():
    text = refused(areas=boundaries([*AREAS, *AREAS[:7]]))
    assert "'area' of 'areas'" in text
    assert "7 ids occur more than once (A1, A2, A3, A4, A5 …)" in text


def test_areas_without_id_stay_as_no_data():
    done = works(areas=boundaries([*AREAS, None, None]))
    kinds = [record["class"] for record in records(done.layers["OUTPUT"])]
    assert kinds[-2:] == ["no data", "no data"]
    assert "no data" not in kinds[:-2]
    assert "2 areas of 'areas' have no id in 'area'" in done.log
    assert "NULL in all 3 rows" in refused(areas=boundaries([None] * 3))


def test_areas_without_employment_are_counted_and_five_shown():
    done = works(areas=boundaries([*AREAS, *(f"B{number}" for number in range(7))]))
    assert "7 of 16 areas have no row in 'jobs'" in done.log
    assert "B0, B1, B2, B3, B4 …" in done.log
    assert done.outputs["NO_DATA_COUNT"] == 7
    assert column(done.layers["OUTPUT"], "lq_creative")["B3"] is None


def test_employment_without_an_area_is_counted():
    done = works(employment=table([*ROWS, ("Z1", "4711", 900), ("Z2", "4711", 90)]))
    assert "2 areas of 'jobs' have no boundary (Z1, Z2; jobs: 990)" in done.log
    assert done.outputs["UNMATCHED_JOBS"] == 990


def test_ids_that_differ_in_leading_zeros_are_matched_where_that_is_certain():
    numbers = [str(number) for number in range(1, 10)]
    padded = [(f"0{area[1]}", code, jobs) for area, code, jobs in ROWS]
    done = works(areas=boundaries(numbers), employment=table(padded))
    assert "9 areas of 'jobs' are matched although their codes are written in another way (01 → 1" in done.log
    twice = [(f"0{area}", code, jobs) for area, code, jobs in padded]
    text = refused(areas=boundaries(numbers), employment=table([*padded, *twice]))
    assert "No area of the boundaries has a row in 'jobs'" in text
    assert "'1' / '01'" in text


@pytest.mark.parametrize(("kind", "other"), [("integer", "string"), ("double", "integer"), ("string", "double")])
def test_ids_of_different_types_match(kind, other):
    made = {"integer": int, "double": float, "string": str}
    rows = [(made[other](int(area[1])), code, jobs) for area, code, jobs in ROWS]
    ids = [made[kind](number) for number in range(1, 10)]
    done = works(areas=boundaries(ids, kind), employment=table(rows, f"area:{other} industry:string jobs:double"))
    assert done.outputs["AREA_COUNT"] == 9


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        ("many", "string", "1 row holds text or an infinite value, 'many' (row 3)"),
        (math.inf, "double", "1 row holds text or an infinite value, inf (row 3)"),
        (-5.0, "double", "1 negative value, -5 (row 3)"),
        ("-5", "string", "1 negative value, '-5' (row 3)"),
    ],
)
def test_jobs_that_are_no_counts_are_shown(value, kind, said):
    text = refused(employment=with_jobs({("A1", "4711"): value}, kind))
    assert "'jobs' of 'jobs'" in text
    assert said in text


@pytest.mark.parametrize("marker", [None, "*", "c", ":", "..", "[c]", "", " - "])
def test_suppressed_jobs_are_counted_and_no_zeros(marker):
    done = works(employment=with_jobs({("A2", "6201"): marker, ("A3", "6201"): "0"}), TABLE="TEMPORARY_OUTPUT")
    assert done.outputs["SUPPRESSED_COUNT"] == 1
    areas = by_area(done.layers["OUTPUT"])
    assert (areas["A2"]["suppressed"], areas["A2"]["status"]) == (1, "partly suppressed")
    assert areas["A2"]["lq_it_software_computer_services"] is None
    assert areas["A3"]["lq_it_software_computer_services"] == 0
    assert areas["A3"]["suppressed"] == 0
    assert "figures of the listed sectors: 1; areas that have such: 1" in done.log
    rows = {(row["area"], row["sector"]): row for row in records(done.layers["TABLE"])}
    software = "it_software_computer_services"
    assert (rows["A2", software]["jobs"], rows["A2", software]["status"]) == (None, "suppressed")
    assert (rows["A3", software]["jobs"], rows["A3", software]["status"]) == (0, "ok")


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_counts_suppressed_figures(tool):
    done = works(tool, employment=with_jobs({("A2", "6201"): "*", ("A4", "9001"): None}))
    assert "figures of the listed sectors: 2; areas that have such: 2" in done.log


def test_no_code_of_the_list():
    rows = [(area, code, jobs) for area, code, jobs in ROWS if code in ("0610", "4711")]
    text = refused(employment=table(rows))
    assert "No industry of the table is in the sector list 'DCMS creative industries 2014 (SIC 2007)'" in text
    assert "0610, 4711" in text


def test_all_creative_jobs_zero_or_suppressed():
    creative = [(area, code) for area, code, _ in ROWS if code in ("5811", "6201", "7111", "9001")]
    assert "All creative jobs are zero" in refused(employment=with_jobs(dict.fromkeys(creative, 0.0), "double"))
    text = refused(employment=with_jobs(dict.fromkeys(creative, None), "double"))
    assert "36 suppressed figures" in text


def test_one_area_has_nothing_to_be_compared_with():
    alone = table([row for row in ROWS if row[0] == "A1"])
    assert "Only one area has employment" in refused(areas=boundaries(["A1"]), employment=alone)
    nation = table([("GB", code, jobs) for _, code, jobs in ROWS], name="nation")
    done = works(areas=boundaries(["A1"]), employment=alone, REFERENCE=nation)
    assert column(done.layers["OUTPUT"], "lq_creative")["A1"] > 1


@pytest.mark.parametrize("tool", TOOLS)
def test_empty_layers(tool):
    assert "The boundary layer 'areas' has no areas" in refused(tool, areas=boundaries([]))
    assert "The employment table 'jobs' has no rows" in refused(tool, employment=table([]))


@pytest.mark.parametrize("tool", TOOLS)
def test_invalid_geometry_is_counted_and_kept(tool):
    shapes = [square(number) for number in range(9)]
    bow_tie = QgsGeometry.fromWkt("Polygon((0 0, 10 10, 10 0, 0 10, 0 0))")
    shapes[4] = bow_tie
    shapes[5] = QgsGeometry()
    areas = memory("Polygon?crs=EPSG:3035", "area:string", [(key,) for key in AREAS], "areas", shapes)
    done = works(tool, areas=areas)
    assert "2 areas of 'areas' have an invalid or missing geometry" in done.log
    written = {feature["area"]: feature.geometry() for feature in done.layers["OUTPUT"].getFeatures()}
    assert written["A5"].equals(bow_tie)
    assert written["A6"].isNull()
    expected, found = by_area(works(tool).layers["OUTPUT"]), by_area(done.layers["OUTPUT"])
    assert {area: record["jobs_total"] for area, record in found.items()} == {
        area: record["jobs_total"] for area, record in expected.items()
    }


def test_an_invalid_first_area_is_no_reason_to_refuse_an_expression_or_a_name():
    shapes = [
        QgsGeometry.fromWkt("Polygon((0 0, 10 10, 10 0, 0 10, 0 0))"),
        *(square(number) for number in range(1, 9)),
    ]
    areas = memory(
        "Polygon?crs=EPSG:3035", "area:string place:string", [(key, f"Town {key}") for key in AREAS], "areas", shapes
    )
    chosen = """$area >= 0 AND "area" <> 'A9'"""
    done = works(areas=areas, REFERENCE_FILTER=chosen, EMPLOYMENT_FILTER='"jobs" >= 0')
    assert "1 area of 'areas' has an invalid or missing geometry" in done.log
    assert column(done.layers["OUTPUT"], "lq_creative") == column(
        works(REFERENCE_FILTER=chosen).layers["OUTPUT"], "lq_creative"
    )


@pytest.mark.parametrize("broken", [False, True])
def test_without_shapely_is_said_that_overlaps_were_not_looked_for(monkeypatch, tmp_path, broken):
    monkeypatch.delitem(sys.modules, "creative_clusters_plugin.core.topology.overlapping", raising=False)
    for name in [name for name in sys.modules if name.split(".")[0] == "shapely"]:
        monkeypatch.delitem(sys.modules, name)
    if broken:
        (tmp_path / "shapely.py").write_text('raise ValueError("numpy.dtype size changed")\n')
        monkeypatch.syspath_prepend(str(tmp_path))
    else:
        monkeypatch.setitem(sys.modules, "shapely", None)
    done = works("locationquotients")
    assert "Whether areas of 'areas' overlap was not looked at" in done.log
    assert by_area(done.layers["OUTPUT"]) == by_area(works("locationquotients").layers["OUTPUT"])


@pytest.mark.parametrize("tool", TOOLS)
def test_geographic_coordinates_give_the_same_figures(tool):
    # the squares in degrees do not meet to the last digit, so that they have other neighbours
    more = {"USE_NEIGHBOURS": False} if tool == "relatedsectoroverlap" else {}
    degrees = works(tool, areas=boundaries(crs="EPSG:4326"), **more).layers["OUTPUT"]
    assert degrees.crs().authid() == "EPSG:4326"
    assert by_area(degrees) == by_area(works(tool, **more).layers["OUTPUT"])


def test_an_unknown_year_lists_the_years():
    rows = [(*row, year) for row in ROWS for year in (2019, 2020)]
    employment = table(rows, f"{FIELDS} year:integer")
    text = refused(employment=employment, YEAR="2031")
    assert "'jobs' has no rows for the year 2031. Its years: 2019, 2020." in text
    assert "year 2020" in refused(YEAR="2020")
    latest = works(employment=employment)
    assert "the latest, 2020, is used" in latest.log
    assert by_area(latest.layers["OUTPUT"])["A1"]["year"] == "2020"


def test_codes_that_lost_their_zero_are_counted():
    rows = [(area, int(code), jobs) for area, code, jobs in ROWS]
    done = works(
        "relatedsectoroverlap",
        employment=table(rows, "area:string industry:integer jobs:double"),
        RELATED=[3],
        TABLE="TEMPORARY_OUTPUT",
    )
    expected = works("relatedsectoroverlap", RELATED=[3], TABLE="TEMPORARY_OUTPUT")
    assert records(done.layers["TABLE"]) == records(expected.layers["TABLE"])
    assert by_area(done.layers["OUTPUT"]) == by_area(expected.layers["OUTPUT"])
    assert "610" in done.log
    assert column(done.layers["OUTPUT"], "lq_high_tech")["A9"] > 0


def test_a_reference_without_a_needed_code_is_named():
    nation = [("GB", code, 100 * jobs) for area, code, jobs in ROWS if area == "A9" and code != "9001"]
    done = works(REFERENCE=table(nation, name="nation"))
    assert "'nation' has no jobs in 1 of the" in done.log
    assert "Music, performing and visual arts" in done.log
    assert set(column(done.layers["OUTPUT"], "lq_music_performing_visual_arts").values()) == {None}


def test_expressions_that_cannot_be_used_are_shown():
    text = refused(REFERENCE_FILTER="\"region\" <> 'London'")
    assert "REFERENCE_FILTER" in text
    assert "region" in text
    assert "REFERENCE_FILTER" in refused(REFERENCE_FILTER='"area" = ')
    assert "EMPLOYMENT_FILTER" in refused(EMPLOYMENT_FILTER='"level" = 4')
    assert "EMPLOYMENT_SUPPRESSED" in refused(EMPLOYMENT_SUPPRESSED="\"flag\" = 'N'")
    assert "leaves no area" in refused(REFERENCE_FILTER="\"area\" = 'B1'")
    assert "leaves no row of 'jobs'" in refused(EMPLOYMENT_FILTER='"jobs" < 0')
    nation = table(name="nation")
    assert "REFERENCE_ROWS" in refused(REFERENCE=nation, REFERENCE_ROWS='"level" = 4')
    assert "(REFERENCE_ROWS) leaves no row of 'nation'" in refused(REFERENCE=nation, REFERENCE_ROWS='"jobs" < 0')


def test_sectors_as_given_need_to_say_which_are_creative():
    text = refused(SECTORS=GIVEN)
    assert "'group'" in text
    assert "'creative'" in text


def test_no_related_group_is_refused_with_those_that_there_are():
    assert "Available: " in refused("relatedsectoroverlap", RELATED=[])


def test_an_own_list_without_its_columns():
    rows = memory("NoGeometry", "number:string sector:string", [("6201", "Software")], "own list")
    text = refused(SECTORS_TABLE=rows)
    assert "'own list' has no column 'code'" in text
    assert "number, sector" in text


def test_weights_that_are_all_zero():
    weights = ("CONCENTRATION", "BREADTH", "SCALE", "BUSINESSES")
    assert "above 0" in refused(**{f"WEIGHT_{name}": 0 for name in weights})


def test_places_that_cannot_be_written(tmp_path):
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    assert "report" in refused(REPORT=str(nowhere / "report.html"))
    assert str(nowhere) in refused(OUTPUT=str(nowhere / "out.gpkg"))
    assert str(nowhere) in refused(TABLE=str(nowhere / "out.gpkg"))
