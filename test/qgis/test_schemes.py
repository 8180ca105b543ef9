"""Tables and points in any scheme: a map with nothing set but the layers, and tables translated to another scheme."""

import re

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException

from .layers import AREAS, boundaries, inputs, memory, records, table
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
TRANSLATE = "creativeclusters:translateindustries"

# two or more creative codes and a few others in each scheme, real codes and invented figures
CODES = {
    "SIC 2007": ["01110", "47110", "62011", "62020", "71111", "58110", "90010", "84110", "56101", "86101"],
    "NACE Rev. 2.1": ["62.10", "73.30", "74.11", "58.12", "90.20", "91.11", "47.11", "56.11", "84.11", "86.10"],
    "NAICS 2017": ["511110", "511210", "541511", "541430", "711110", "515120", "445110", "722511", "622110", "452210"],
    "NAICS 2022": ["513110", "513210", "541511", "541430", "711110", "516120", "445110", "722511", "622110", "455110"],
    "WZ 2008": [
        "WZ08-62.01.1",
        "WZ08-90.03.5",
        "WZ08-58.11.0",
        "WZ08-74.10.3",
        "WZ08-47.11.1",
        "WZ08-56.10.1",
        "WZ08-86.10.1",
    ],
    "NAF rev. 2": ["62.01Z", "59.11A", "90.03A", "58.11Z", "47.11F", "56.10A", "86.10Z", "84.11Z"],
    "ANZSIC 2006": ["J5411", "J5511", "M7000", "M6921", "R9001", "G4110", "H4511", "P8010", "A0111"],
    "NACE Rev. 2, national digits": [
        "62.01.01",
        "58.11.01",
        "90.01.14",
        "74.10.02",
        "47.11.01",
        "56.10.07",
        "86.10.04",
        "84.11.02",
    ],
    "NACE Rev. 2.1, national digits": [
        "62.10.1",
        "58.11.0",
        "90.11.4",
        "74.11.2",
        "47.11.1",
        "56.11.7",
        "86.10.4",
        "84.11.2",
    ],
    "CNAE 2.0": ["62.01-5", "90.01-9", "58.11-5", "59.11-1", "47.11-3", "56.11-2", "84.11-6", "86.10-1"],
}


def jobs_in(codes):
    return [(area, code, 100 + 13 * n * k % 90) for n, area in enumerate(AREAS) for k, code in enumerate(codes, 1)]


@pytest.mark.parametrize("scheme", CODES)
def test_a_map_with_nothing_set_but_the_layers(scheme):
    done = run("creativeclusters:locationquotients", inputs(employment=table(jobs_in(CODES[scheme]))))
    line = re.search(r"Codes: [^\n]*", done.log)[0]
    assert line.startswith(f"Codes: {scheme}")
    made = records(done.layers["OUTPUT"])
    assert sum(one["jobs_creative"] for one in made) > 0
    if scheme in ("WZ 2008", "NAF rev. 2", "SIC 2007", "NACE Rev. 2, national digits"):
        assert "a version was made" not in done.log
    else:
        assert "a version was made from the official concordances" in done.log


def places(field, words):
    shapes = [
        QgsGeometry.fromPointXY(QgsPointXY(4_001_000 + 900 * n % 28_000, 3_001_000 + 1_700 * n % 28_000))
        for n in range(60)
    ]
    rows = [(words[n % len(words)],) for n in range(60)]
    return memory("Point?crs=EPSG:3035", f"{field}:string", rows, "places", shapes)


@pytest.mark.parametrize(
    ("field", "words", "scheme"),
    [
        (
            "tag",
            ["craft=jeweller", "office=architect", "shop=bakery", "amenity=cafe", "amenity=theatre"],
            "OpenStreetMap",
        ),
        ("craft", ["jeweller", "pottery", "plumber", "photographer"], "OpenStreetMap"),
        ("category", ["graphic_designer", "music_venue", "coffee_shop", "architect", "dentist"], "Overture"),
    ],
)
def test_places_are_counted_and_mapped_with_nothing_set_but_the_layers(field, words, scheme):
    layers = {"POINTS": places(field, words), "BOUNDARIES": boundaries()}
    temporary = {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    done = run("creativeclusters:countbusinesses", layers | temporary)
    assert f"Codes: {scheme}" in done.log and f"(POINTS_INDUSTRY) = '{field}'" in done.log
    assert sum(one["jobs_listed"] for one in records(done.layers["OUTPUT"])) > 0
    counted = {"BOUNDARIES": boundaries(), "EMPLOYMENT": done.layers["TABLE"], "OUTPUT": "TEMPORARY_OUTPUT"}
    made = run("creativeclusters:creativehotspots", counted)
    assert f"Codes: {scheme}" in made.log
    assert made.outputs["CREATIVE_JOBS"] == sum(one["jobs_listed"] for one in records(done.layers["OUTPUT"]))


def test_clusters_of_places_with_nothing_set_but_the_layer():
    done = run(
        "creativeclusters:microclusters",
        {"POINTS": places("craft", ["jeweller", "plumber"]), "OUTPUT": "TEMPORARY_OUTPUT", "RELABELLINGS": 19},
    )
    assert "Codes: OpenStreetMap" in done.log and "(POINTS_INDUSTRY) = 'craft'" in done.log


@pytest.mark.parametrize("tool", ["countbusinesses", "microclusters"])
def test_points_without_codes_name_their_fields(tool):
    layers = {"POINTS": places("remark", ["very nice", "closed on Monday"]), "BOUNDARIES": boundaries()}
    given = {name: layer for name, layer in layers.items() if tool == "countbusinesses" or name == "POINTS"}
    with pytest.raises(QgsProcessingException, match=r"POINTS_INDUSTRY.*no field of 'places' holds codes.*remark"):
        run(f"creativeclusters:{tool}", given | {"OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_scheme_that_is_set_is_used():
    rows = [(area, code, 10) for area in AREAS for code in ("58.11", "59.11", "74.20", "47.11")]
    done = run("creativeclusters:sectoremployment", inputs(employment=table(rows), SCHEME=6))
    assert "Codes: NACE Rev. 2.1, as set" in done.log


def test_codes_of_no_scheme_are_refused():
    rows = [(area, code, 10) for area in AREAS for code in ("0000", "4001", "4002", "6666")]
    with pytest.raises(QgsProcessingException, match="of no scheme that is known"):
        run("creativeclusters:sectoremployment", inputs(employment=table(rows)))


def test_a_table_is_translated_with_its_total():
    rows = [(area, code, 100) for area in AREAS for code in ("62.01", "74.10", "58.13", "47.11", "84.11", "Total")]
    done = run(TRANSLATE, {"EMPLOYMENT": table(rows), "TABLE": "TEMPORARY_OUTPUT", "UNPLACED": "TEMPORARY_OUTPUT"})
    made = records(done.layers["TABLE"])
    assert sum(one["jobs"] for one in made) == pytest.approx(5 * 900) == pytest.approx(done.outputs["JOBS"])
    papers = next(one for one in made if one["industry"] == "5812")
    assert papers["industry_name"] == "Publishing of newspapers" and papers["share_estimated"] == 0
    assert done.outputs["UNPLACED_JOBS"] == pytest.approx(900)
    assert {one["industry"] for one in records(done.layers["UNPLACED"])} == {"Total"}
    assert "already" not in done.log
    twice = run(TRANSLATE, {"EMPLOYMENT": done.layers["TABLE"], "TABLE": "TEMPORARY_OUTPUT"})
    assert "are of NACE Rev. 2.1 already: nothing was translated" in twice.log
    # the table is the employment of the next tool, whose list takes its version for the new codes
    again = run("creativeclusters:sectoremployment", inputs(employment=done.layers["TABLE"]))
    assert "Codes: NACE Rev. 2.1" in again.log


def test_a_concordance_of_ones_own():
    own = memory("NoGeometry", "old:string new:string share:double", [("x", "p", 0.25), ("x", "q", 0.75)], "mine")
    done = run(
        TRANSLATE,
        {"EMPLOYMENT": table([("A1", "x", 8)]), "CONCORDANCE": own, "TABLE": "TEMPORARY_OUTPUT"},
    )
    assert [(one["industry"], one["jobs"]) for one in records(done.layers["TABLE"])] == [("p", 2.0), ("q", 6.0)]


def test_codes_as_they_are_come_with_their_titles():
    rows = [
        (area, code, 100 + n)
        for area in AREAS
        for n, code in enumerate(("60.20", "62.01", "47.11", "58.13", "45.11", "63.91", "70.21", "82.30", "35.11"))
    ]
    done = run("creativeclusters:sectoremployment", inputs(employment=table(rows), SECTORS=9, TABLE="TEMPORARY_OUTPUT"))
    names = {one["sector_name"] for one in records(done.layers["TABLE"])}
    assert "Television programming and broadcasting activities" in names and "60.20" not in names


CRAFTS = ["jeweller", "photographer", "pottery", "bakery", "plumber", "carpenter"]


def gathered(field, words):
    """Thirty places of the first two words within 60 m at each of two spots, and thirty of each of the others all over the country."""
    rows, shapes = [], []
    for n in range(60):
        rows.append((words[n // 2 % 2],))
        shapes.append(
            QgsGeometry.fromPointXY(QgsPointXY(4_008_000 + 12_000 * (n % 2) + 11 * n % 60, 3_010_000 + 17 * n % 60))
        )
    for n in range(30 * (len(words) - 2)):
        rows.append((words[2 + n % (len(words) - 2)],))
        shapes.append(QgsGeometry.fromPointXY(QgsPointXY(4_001_000 + 907 * n % 28_000, 3_001_000 + 1_709 * n % 28_000)))
    return memory("Point?crs=EPSG:3035", f"{field}:string", rows, "places", shapes)


def test_micro_clusters_of_places_by_their_tags():
    done = run(
        "creativeclusters:microclusters",
        {
            "POINTS": gathered("craft", CRAFTS),
            "POINTS_INDUSTRY": "craft",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "MIN_BUSINESSES": 10,
            "RELABELLINGS": 99,
        },
    )
    assert "Codes: OpenStreetMap" in done.log and "Traceback" not in done.log
    assert (done.outputs["BUSINESS_COUNT"], done.outputs["CLUSTER_COUNT"]) == (90, 2)


def test_co_location_of_places_by_their_tags():
    done = run(
        "creativeclusters:pointcolocation",
        {
            "POINTS": gathered("craft", CRAFTS),
            "POINTS_CATEGORY": "craft",
            "SECTORS": 0,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "RELABELLINGS": 99,
        },
    )
    assert "Traceback" not in done.log
    assert done.outputs["CATEGORY_COUNT"] >= 2


TEN = [*AREAS, "A10"]
BEFORE = ("58.11", "58.13", "62.01", "73.11", "74.10", "90.01", "47.11", "56.10", "84.11", "86.10")
AFTER = ("58.11", "58.12", "62.10", "73.11", "74.11", "90.11", "47.11", "56.11", "84.11", "86.10")


def over_a_break():
    """Ten areas in five years, the last two in NACE Rev. 2.1."""
    rows = [
        (area, code, 100 + (37 * n * k + 11 * (year - 2022) * n) % 190, year)
        for year in range(2022, 2027)
        for n, area in enumerate(TEN)
        for k, code in enumerate(BEFORE if year < 2025 else AFTER, 1)
    ]
    return memory("NoGeometry", "area:string industry:string jobs:double year:integer", rows, "jobs")


def test_the_back_test_of_relatedness_takes_a_break_and_says_it():
    layers = {"BOUNDARIES": boundaries(TEN), "BOUNDARY_ID": "area", "EMPLOYMENT": over_a_break()}
    done = run("creativeclusters:sectorrelatedness", {**layers, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "Codes: NACE Rev. 2.1 (100 % of the jobs" in done.log
    assert "'jobs' changes its classification (SIC 2007: 2022; NACE Rev. 2.1: 2026)" in done.log
    assert "The year 2022 was translated from SIC 2007 to NACE Rev. 2.1" in done.log
    assert done.outputs["ENTRY_COUNT"] == 10 and done.outputs["AUC"] is not None


def test_emerging_hotspots_of_quotients_over_a_break():
    layers = {"BOUNDARIES": boundaries(TEN), "BOUNDARY_ID": "area", "EMPLOYMENT": over_a_break()}
    made = run("creativeclusters:locationquotients", {**layers, "YEARS": "all", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "changes its classification" in made.log and "NACE Rev. 2.1: 2025, 2026" in made.log
    years = made.layers["OUTPUT"]
    assert {one["year"] for one in records(years)} == {"2022", "2023", "2024", "2025", "2026"}
    done = run(
        "creativeclusters:emerginghotspots",
        {
            "INPUT": years,
            "ID_FIELD": "area",
            "TIME_FIELD": "year",
            "VALUE_FIELD": "lq_creative",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert len(records(done.layers["OUTPUT"])) == len(TEN)
