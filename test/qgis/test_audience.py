"""Overlap with audiences: one result in the four ways, layers in any boundaries, bad layers, and English arts engagement."""

import csv
import functools

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import SAMPLE_INPUTS, boundaries, by_area, inputs, memory, records, square
from .published import arts_audience, arts_fields, bres
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn
from .test_spatial import equal

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:audienceoverlap"
FIELDS = "theatre:double concerts:double people:double"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def survey(rows=None, fields: str = FIELDS, crs: str = "EPSG:3035", **place):
    """Nine squares on those of the small country, or beside them, each with two percentages and people."""
    rows = [(10.0 * n, 90.0 - 10 * n, 100.0 * (n + 1)) for n in range(9)] if rows is None else rows
    return memory(f"Polygon?crs={crs}", fields, rows, "survey", [square(n, **place) for n in range(len(rows))])


def given(layer=None, **more) -> dict:
    own = {"AUDIENCE": layer or survey(), "AUDIENCE_FIELDS": ["theatre"], "AUDIENCE_POPULATION": "people"}
    return {name: value for name, value in inputs(**{**own, "PERMUTATIONS": 99, **more}).items() if value is not None}


def works(*layers, **more):
    done = run(TOOL, given(*layers, **more))
    assert "Traceback" not in done.log
    return done


def refused(*layers, **more) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(*layers, **more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@pytest.fixture(scope="module")
def grid(tmp_path_factory) -> str:
    """Squares over the sample country, whose borders are none of its areas', with an audience that falls towards the north."""
    sample = QgsVectorLayer(SAMPLE_INPUTS["BOUNDARIES"], "areas", "ogr")
    extent, rows, shapes = sample.extent(), [], []
    side = max(extent.width(), extent.height()) / 12
    for number in range(144):
        column, row = number % 12, number // 12
        west, south = extent.xMinimum() + column * side, extent.yMinimum() + row * side
        geometry = square(0, side, west, south)
        rows.append((10.0 + 4 * row + column, 1000.0 + 100 * column))
        shapes.append(geometry)
    crs = sample.crs().authid()
    layer = memory(f"Polygon?crs={crs}", "theatre:double people:double", rows, "grid", shapes)
    target = str(tmp_path_factory.mktemp("grid") / "grid.gpkg")
    run("native:savefeatures", {"INPUT": layer, "OUTPUT": target})
    return target


@pytest.fixture(scope="module")
def found(provider, grid, tmp_path_factory):
    @functools.cache
    def found(way: str):
        folder = tmp_path_factory.mktemp(f"audience_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE")}
        report = folder / "report.html"
        own = {"AUDIENCE": grid, "AUDIENCE_FIELDS": ["theatre"], "AUDIENCE_POPULATION": "people", "YEAR": "2021"}
        done = FOUR_WAYS[way](TOOL, {**SAMPLE_INPUTS, **own, "PERMUTATIONS": 499, **targets, "REPORT": str(report)})
        output = done.layers["OUTPUT"]
        table = records(QgsVectorLayer(targets["TABLE"], "table", "ogr"))
        page = report.read_text(encoding="utf-8")
        return records(output), table, labels_drawn(output), dict(done.outputs), page

    return found


@every_way
def test_results_are_the_same_and_styled(found, way):
    areas, table, drawn, outputs, page = found(way)
    first = found("run")
    assert areas == [equal(record) for record in first[0]]
    assert table == [equal(record) for record in first[1]]
    assert outputs["AREA_COUNT"] == table[0]["areas"] > 150
    assert outputs["AUDIENCE_ONLY_COUNT"] == sum(one["joint_class_theatre"] == "related only" for one in areas) > 0
    assert outputs["SPEARMAN"] == pytest.approx(table[0]["spearman"])
    assert outputs["P_VALUE"] == pytest.approx(table[0]["spearman_p_spatial"])
    assert len({one["bivariate_class_theatre"] for one in areas} - {"no data"}) == 9
    assert None not in drawn and len(set(drawn)) > 6
    assert "Strong audience, creative jobs not above the threshold" in page
    assert " · Audience areas: source not stated" in page


def test_the_same_areas_have_their_own_figures():
    areas = by_area(works().layers["OUTPUT"])
    for number in range(9):
        area = areas[f"A{number + 1}"]
        assert area["audience_theatre"] == pytest.approx(10.0 * number)
        assert area["people"] == pytest.approx(100 * (number + 1))
        assert area["coverage"] == pytest.approx(1)


def test_larger_areas_are_means_by_population():
    whole = memory(
        "Polygon?crs=EPSG:3035", "area:string area_name:string", [("A1", "All")], "areas", [square(0, 30_000)]
    )
    area = by_area(works(BOUNDARIES=whole).layers["OUTPUT"])["A1"]
    people = [100 * (n + 1) for n in range(9)]
    assert area["audience_theatre"] == pytest.approx(sum(10 * n * one for n, one in enumerate(people)) / sum(people))
    log = works(BOUNDARIES=whole, AUDIENCE_FIELDS=["theatre", "concerts"]).log
    assert "Only 1 area" in log
    assert "AUDIENCE_POPULATION" in refused(BOUNDARIES=whole, AUDIENCE_POPULATION=None)


def test_other_coordinate_systems_are_the_same():
    moved = run(
        "native:reprojectlayer",
        {"INPUT": survey(), "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:25832"), "OUTPUT": "TEMPORARY_OUTPUT"},
    ).layers["OUTPUT"]
    here, there = by_area(works().layers["OUTPUT"]), by_area(works(moved).layers["OUTPUT"])
    for area, figures in here.items():
        assert there[area]["audience_theatre"] == pytest.approx(figures["audience_theatre"], abs=0.01)


def test_numbers_of_people():
    rows = [(10.0 * n, 5.0, 200.0) for n in range(9)]
    share = by_area(works(survey(rows), AUDIENCE_KIND=1).layers["OUTPUT"])["A3"]["audience_theatre"]
    assert share == pytest.approx(100 * 20 / 200)
    both = {"AUDIENCE_KIND": 1, "AUDIENCE_POPULATION": None, "AUDIENCE_FIELDS": ["theatre", "concerts"]}
    share = by_area(works(survey(rows), **both).layers["OUTPUT"])["A3"]["audience_theatre"]
    assert share == pytest.approx(100 * 20 / 25)
    assert "A count alone" in refused(survey(rows), AUDIENCE_KIND=1, AUDIENCE_POPULATION=None)


def test_numbers_written_as_text_are_read():
    rows = [(str(10.0 * n), "1", "100") for n in range(9)]
    layer = survey(rows, "theatre:string concerts:string people:string")
    assert by_area(works(layer).layers["OUTPUT"])["A4"]["audience_theatre"] == pytest.approx(30)


def test_bad_layers_are_refused():
    assert "percentages above 100" in refused(survey([(101.0, 1.0, 100.0)] * 9))
    assert "do not overlap the boundaries" in refused(survey(left=5_000_000))
    assert "is NULL in all 9 rows" in refused(survey([(None, 1.0, 100.0)] * 9))
    assert "must hold numbers" in refused(
        survey([("much", "1", "9")] * 9, "theatre:string concerts:string people:string")
    )
    assert "has no coordinate reference system" in refused(survey(crs=""))
    assert "Segments (AUDIENCE_FIELDS): 'survey' has no field 'opera'" in refused(AUDIENCE_FIELDS=["opera"])


def test_a_share_that_is_the_same_everywhere_has_no_correlation():
    done = works(survey([(10.0, 1.0, 100.0)] * 9))
    assert done.outputs["SPEARMAN"] is None and done.outputs["P_VALUE"] is None


def test_null_shares_and_missing_places_are_counted():
    rows = [(None if n == 0 else 10.0 * n, 1.0, 100.0) for n in range(6)]
    done = works(survey(rows))
    areas = by_area(done.layers["OUTPUT"])
    assert "NULL or suppressed in 1 of 6 rows" in done.log
    assert "covers less than half of 3 of 9 areas" in done.log
    assert "Only 5 areas" in done.log
    assert areas["A1"]["joint_class_theatre"] == areas["A9"]["joint_class_theatre"] == "no data"
    assert areas["A1"]["audience_theatre"] is None


def test_layers_are_left_as_they_were():
    layer, areas = survey(), boundaries()
    before = records(layer), records(areas)
    works(layer, BOUNDARIES=areas)
    assert (records(layer), records(areas)) == before


def test_cancelled(grid):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, given(), feedback).outputs == {}


def test_arts_engagement_in_england_and_creative_jobs(real_data):
    """296 local authorities brought to the regions of the employment survey: nobody is lost, and what the survey says stays."""
    joined = arts_audience(real_data, run)
    rows = records(joined)
    people = [float(row["people_2021"]) for row in rows]
    online = sum(float(row["engaged_arts_online_pct"]) * one for row, one in zip(rows, people, strict=True)) / sum(
        people
    )
    written = {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    done = run(TOOL, bres(real_data) | arts_fields() | {"AUDIENCE": joined} | written)
    areas, table = records(done.layers["OUTPUT"]), records(done.layers["TABLE"])
    assert sum(one["people"] or 0 for one in areas) == pytest.approx(
        sum(people), rel=1e-3
    )  # some of the coast is drawn further out
    assert table[0]["areas"] == 33
    assert table[0]["mean_pct"] == pytest.approx(online, rel=1e-3)
    # engagement online goes with creative jobs, but over regions so alike that is as good as twelve of them
    assert 0.4 < table[0]["spearman"] < 0.6
    assert table[0]["spearman_p"] < 0.01 < 0.05 < table[0]["spearman_p_spatial"]
    west = next(one for one in areas if one["itl2_code"] == "TLI3")
    assert (west["joint_class_engaged_arts_online_pct"], west["bivariate_class_engaged_arts_online_pct"]) == (
        "both",
        "3-3",
    )
    assert sum(one["people"] is None for one in areas) == 7


def test_what_a_segment_is_called_reaches_every_page(tmp_path):
    """By the alias of its field, else by the field in words."""
    layer = survey(fields="keen_visitors:double now_and_then:double people:double")
    layer.setFieldAlias(0, "Regular <museum> goers")
    fields = ["keen_visitors", "now_and_then"]
    report, pages = tmp_path / "report.html", {end: tmp_path / f"pages.{end}" for end in ("html", "csv", "xlsx")}
    done = works(layer, AUDIENCE_FIELDS=fields, REPORT=str(report), OUTPUT=str(tmp_path / "audiences.gpkg"))
    areas = done.outputs["OUTPUT"]
    given_pages = {"OUTPUT": str(pages["html"]), "CSV": str(pages["csv"]), "XLSX": str(pages["xlsx"])}
    run("creativeclusters:areaprofiles", {"AREAS": areas, **given_pages})
    run("creativeclusters:interactivemap", {"AREAS": areas, "OUTPUT": str(tmp_path / "map.html")})
    said = [one.read_text(encoding="utf-8") for one in (report, pages["html"], tmp_path / "map.html")]
    assert all("Now and then" in text for text in said)
    assert all("Regular &lt;museum&gt; goers" in text for text in said[:2])
    assert r"Regular \u003cmuseum\u003e goers" in said[2]
    rows = list(csv.DictReader(pages["csv"].open(encoding="utf-8-sig")))
    named = {row["item"]: row["item_name"] for row in rows if row["topic"] == "audiences"}
    assert named == {"keen_visitors": "Regular <museum> goers", "now_and_then": "Now and then"}
