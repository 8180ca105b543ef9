"""Nothing given but the layers: fields are found by what they hold, the log says which, and the result is the same."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from .layers import AREAS, ROWS, SAMPLE_INPUTS, boundaries, inputs, memory, records, square, table
from .running import FOUR_WAYS, run

pytestmark = pytest.mark.usefixtures("provider")
PAIRS = Path(__file__).parents[3] / "shared" / "data" / "pairs"
TOOL = "creativeclusters:creativehotspots"


def found(**layers):
    return run(TOOL, {key: value for key, value in inputs(**layers).items() if key != "BOUNDARY_ID"})


def classes(done, key: str = "area") -> dict:
    return {record[key]: (record["class"], record["lq_creative"]) for record in records(done.layers["OUTPUT"])}


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_the_sample_runs_with_its_two_layers_in_every_way(way, tmp_path):
    given = {**SAMPLE_INPUTS, "OUTPUT": str(tmp_path / "hotspots.gpkg")}
    del given["BOUNDARY_ID"]
    done = FOUR_WAYS[way](TOOL, given)
    assert (
        "Area id in the boundaries (BOUNDARY_ID)" not in done.log
    )  # fields with the names of these tools need no word
    assert len(records(done.layers["OUTPUT"])) > 20


def test_unhelpful_names_give_what_helpful_ones_do():
    usual = run(TOOL, inputs())
    rows = [(number, key, f"Area {number}") for number, key in enumerate(AREAS, 1)]
    shapes = [square(number) for number in range(9)]
    areas = memory("Polygon?crs=EPSG:3035", "fid2:integer K1:string K2:string", rows, "areas", shapes)
    jobs = table(
        [(number, area, int(code), jobs, 2021) for number, (area, code, jobs) in enumerate(ROWS)],
        "nr:integer c1:string c2:integer c3:double Stichjahr:integer",
    )
    done = found(areas=areas, employment=jobs)
    assert classes(done, "K1") == classes(usual)
    for text in (
        "Area id in the boundaries (BOUNDARY_ID) = 'K1'",
        "Area in the employment table (EMPLOYMENT_AREA) = 'c1'",
        "Industry code (EMPLOYMENT_INDUSTRY) = 'c2'",
        "Jobs (EMPLOYMENT_JOBS) = 'c3'",
        "Year field (EMPLOYMENT_YEAR) = 'Stichjahr'",
    ):
        assert text in done.log


def test_what_could_be_two_fields_is_asked_for_with_values():
    rows = [(area, area, code, jobs) for area, code, jobs in ROWS]
    rows[0] = ("A2", *rows[0][1:])
    with pytest.raises(
        QgsProcessingException, match=r"several fields of 'jobs' hold the areas.*'home' \(A1, A2, A3 …\)"
    ):
        found(employment=table(rows[:-8], "home:string work:string industry:string jobs:double"))


def test_layers_that_have_nothing_in_common_are_shown_with_values():
    with pytest.raises(QgsProcessingException, match=r"No field of 'areas' has the values.*'area' \(A1, A2, A3 …\)"):
        found(employment=table([(f"X{area}", code, jobs) for area, code, jobs in ROWS]))


def test_areas_that_are_chosen_need_no_partner():
    """A national table beside one area that it does not have is told by the figures, not by the fields."""
    done = run(TOOL, inputs(areas=boundaries(["A1", "Z2", "Z3", "Z4", "Z5"])))
    assert "Fields of" not in done.log


@pytest.mark.skipif(not PAIRS.is_dir(), reason="needs the real pairs of ../shared/data")
@pytest.mark.parametrize(
    ("file", "areas", "jobs", "fields"),
    [
        ("uk_itl2_bres.gpkg", "itl2_boundaries", "bres_itl2_sic4_2015_2021", ("itl2_code", "itl2_code")),
        ("us_nj_qcew.gpkg", "nj_counties", "qcew_2016q4_private", ("fips", "area_fips")),
    ],
)
def test_real_pairs_run_with_their_two_layers(file, areas, jobs, fields):
    given = {
        "BOUNDARIES": f"{PAIRS / file}|layername={areas}",
        "EMPLOYMENT": f"{PAIRS / file}|layername={jobs}",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    done = run(TOOL, given)
    assert f"(BOUNDARY_ID) = '{fields[0]}'" in done.log
    assert f"(EMPLOYMENT_AREA) = '{fields[1]}'" in done.log


@pytest.mark.parametrize(
    ("fields", "rows", "wanted"),
    [
        (
            "CO_ID ENGLISH GAEILGE",
            [("10000", "CARLOW", "Ceatharlach"), ("20000", "DUBLIN CITY", "Áth Cliath")],
            "ENGLISH",
        ),
        ("N03_007 N03_001 N03_004", [("13101", "東京都", "千代田区"), ("13102", "東京都", "港区")], "N03_004"),
        ("code zone kind", [("1", "חיפה", "ABC"), ("2", "תל אביב", "DEF")], "zone"),
        ("code kind place", [("1", "urban", "Ghent"), ("2", "rural", "Ypres")], "place"),
        ("code hasc", [("DE1", "DE.SH.FL"), ("DE2", "DE.SH.KI")], "code"),
    ],
    ids=["capitals", "Japan", "Israel", "small letters", "codes only"],
)
def test_names_of_areas_are_found_by_what_they_look_like(fields, rows, wanted):
    from creative_clusters_plugin.layers.area_names import name_field_in

    names = fields.split()
    layer = memory("NoGeometry", " ".join(f"{name}:string" for name in names), rows, "areas")
    assert name_field_in(layer, names[0]) == wanted
