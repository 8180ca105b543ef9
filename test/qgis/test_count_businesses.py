"""Business points counted into areas, in the four ways, and with everything that can be wrong with them."""

import functools
import struct
from dataclasses import dataclass
from itertools import chain

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from .layers import AREAS, GIVEN, SAMPLE_INPUTS, boundaries, memory, records, square
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn, written

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:countbusinesses"
WEST, SOUTH, SIDE = 4_000_000, 3_000_000, 10_000  # of layers.square
FIELDS = "firm:integer sic:string jobs:double year:integer"
NUMBERS = ("COUNTED", "OUTSIDE_COUNT", "UNCODED_COUNT", "BORDER_COUNT", "AREA_COUNT", "TOTAL_JOBS")
CODES = ("62010", "62020", "71111", "90010", "47110", "84110")
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def points_of(places, crs: str = "EPSG:3035") -> list[QgsGeometry]:
    """Points in EPSG:3035, given in `crs`; None stays NULL."""
    shapes = [QgsGeometry() if place is None else QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places]
    if crs != "EPSG:3035":
        target = QgsCoordinateReferenceSystem(crs)
        there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:3035"), target, QgsProject.instance())
        for shape in shapes:
            if not shape.isNull():
                shape.transform(there)
    return shapes


def firms(rows, crs: str = "EPSG:3035", fields: str = FIELDS, geometry: str = "Point") -> QgsVectorLayer:
    """rows: (place or None or geometry, sic, jobs, year)."""
    shapes = [row[0] if isinstance(row[0], QgsGeometry) else points_of([row[0]], crs)[0] for row in rows]
    values = [(number, *row[1:]) for number, row in enumerate(rows)]
    return memory(f"{geometry}?crs={crs}", fields, values, "firms", shapes)


def inner(number: int, east: float = 0.5, north: float = 0.5) -> tuple[float, float]:
    """A place in the square `number` of layers.square, by shares of its side."""
    return WEST + SIDE * (number % 3 + east), SOUTH + SIDE * (number // 3 + north)


def many(seed: int = 4, count: int = 3000) -> list[tuple]:
    """Firms in and about the nine squares, some of them on borders."""
    rng = np.random.default_rng(seed)
    places = rng.uniform((WEST - SIDE, SOUTH - SIDE), (WEST + 4 * SIDE, SOUTH + 4 * SIDE), (count, 2)).round(0)
    places[:200] = places[:200].round(-4)
    codes, jobs = rng.choice(CODES, count), rng.integers(0, 40, count)
    return [
        (tuple(place), str(code), float(size), 2020 + number % 2)
        for number, (place, code, size) in enumerate(zip(places.tolist(), codes, jobs, strict=True))
    ]


def given(points, areas=None, **more) -> dict:
    inputs = {"POINTS": points, "POINTS_INDUSTRY": "sic", "POINTS_JOBS": "jobs", "BOUNDARIES": areas or boundaries()}
    return {**inputs, "BOUNDARY_ID": "area", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", **more}


def works(points, areas=None, **more):
    done = run(TOOL, given(points, areas, **more))
    assert "Traceback" not in done.log
    return done


def refused(points, areas=None, **more) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(points, areas, **more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


def table_of(done) -> dict[tuple[str, str, str | None], tuple]:
    rows = records(done.layers["TABLE"])
    return {
        (row["area"], row["industry"], row["year"]): (row["jobs"], row["businesses"], row["status"]) for row in rows
    }


def numbers_of(done) -> dict:
    return {name: done.outputs[name] for name in NUMBERS}


# ---- the sample, in the four ways ----


def sample_firms() -> tuple[list[tuple], dict]:
    """Firms of the sample: for each area and industry one for every 400 jobs of 2021, somewhere inside; and their number by both."""
    areas = QgsVectorLayer(SAMPLE_INPUTS["BOUNDARIES"], "areas", "ogr")
    inside = {feature["area"]: feature.geometry().pointOnSurface().asPoint() for feature in areas.getFeatures()}
    jobs = pd.read_csv(SAMPLE_INPUTS["EMPLOYMENT"], dtype={"industry": str})
    jobs = jobs[(jobs["year"] == 2021) & (jobs["jobs"] >= 400)]
    rows, expected = [], {}
    for row in jobs.itertuples():
        if row.area not in inside:
            continue
        count = int(row.jobs // 400)
        expected[row.area, row.industry] = count
        rows += [(inside[row.area], row.industry, 7.0, 2021)] * count
    return rows, expected


@dataclass(frozen=True)
class Found:
    areas: list[dict]
    table: dict
    numbers: dict
    drawn: list
    styles: int
    report: str


@pytest.fixture(scope="module")
def sample(provider, tmp_path_factory):
    rows, expected = sample_firms()
    crs = QgsVectorLayer(SAMPLE_INPUTS["BOUNDARIES"], "areas", "ogr").crs().authid()
    shapes = [QgsGeometry.fromPointXY(row[0]) for row in rows]
    values = [(number, *row[1:]) for number, row in enumerate(rows)]
    layer = memory(f"Point?crs={crs}", FIELDS, values, "firms", shapes)
    return written(layer, tmp_path_factory.mktemp("firms") / "firms.gpkg", "GPKG"), expected


@pytest.fixture(scope="module")
def found(sample, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"count_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE")}
        inputs = {name: SAMPLE_INPUTS[name] for name in ("BOUNDARIES", "BOUNDARY_ID")}
        done = FOUR_WAYS[way](TOOL, given(sample[0], REPORT=str(folder / "report.html"), **inputs, **targets))
        output = done.layers["OUTPUT"]
        return Found(
            records(output),
            table_of(done),
            numbers_of(done),
            labels_drawn(output),
            QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()[0],
            (folder / "report.html").read_text(encoding="utf-8"),
        )

    return found


@every_way
def test_the_firms_of_the_sample_come_back_by_area_and_industry(found, sample, way):
    here, expected = found(way), sample[1]
    counted = {key[:2]: businesses for key, (_, businesses, _) in here.table.items() if businesses}
    assert counted == expected
    assert here.numbers["COUNTED"] == sum(expected.values())
    assert here.numbers["TOTAL_JOBS"] == 7 * sum(expected.values())
    assert here.numbers["OUTSIDE_COUNT"] == here.numbers["UNCODED_COUNT"] == 0
    assert sum(area["businesses_total"] for area in here.areas) == sum(expected.values())


@every_way
def test_results_are_the_same_and_styled(found, way):
    here, first = found(way), found("run")
    assert (here.areas, here.table, here.numbers, here.drawn) == (first.areas, first.table, first.numbers, first.drawn)
    assert here.styles >= 1 and len(here.drawn) > 3
    assert "businesses counted" in here.report


def test_the_table_is_employment_with_no_field_to_set(found, sample, tmp_path):
    """From points to location quotients: the sectors are those of the polygons, the areas without firms are there, too."""
    inputs = {name: SAMPLE_INPUTS[name] for name in ("BOUNDARIES", "BOUNDARY_ID")}
    done = works(sample[0], **inputs, TABLE=str(tmp_path / "table.gpkg"))
    after = run(
        "creativeclusters:sectoremployment",
        {**inputs, "EMPLOYMENT": done.outputs["TABLE"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    fields = [name for name in records(after.layers["OUTPUT"])[0] if name.startswith(("jobs_", "businesses_"))]
    assert len(fields) > 10
    own = {area["area"]: [area[name] for name in fields] for area in records(done.layers["OUTPUT"])}
    assert {area["area"]: [area[name] for name in fields] for area in records(after.layers["OUTPUT"])} == own


# ---- where points lie ----


@pytest.mark.parametrize("points_crs", ["EPSG:3035", "EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize("areas_crs", ["EPSG:3035", "EPSG:25832"])
def test_any_pair_of_systems_gives_the_same(points_crs, areas_crs):
    rows = [row for row in many() if all(min(value % SIDE, -value % SIDE) > 50 for value in row[0])]
    shapes = [square(number) for number in range(9)]
    if areas_crs != "EPSG:3035":
        there = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:3035"), QgsCoordinateReferenceSystem(areas_crs), QgsProject.instance()
        )
        for shape in shapes:
            shape.transform(there)
    areas = memory(f"Polygon?crs={areas_crs}", "area:string", [(key,) for key in AREAS], "areas", shapes)
    done, plain = works(firms(rows, points_crs), areas), works(firms(rows))
    assert numbers_of(done) == numbers_of(plain)
    assert table_of(done) == table_of(plain)


def test_as_native_counts_and_borders_once():
    import processing

    rows = many()
    points, areas = firms(rows), boundaries()
    done = works(points, areas)
    native = processing.run(
        "native:countpointsinpolygon", {"POLYGONS": areas, "POINTS": points, "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    theirs = {feature["area"]: feature["NUMPOINTS"] for feature in native.getFeatures()}
    own = {area["area"]: area["businesses_total"] for area in records(done.layers["OUTPUT"])}
    # native leaves out what lies on a border, or counts it twice: only the others are comparable
    free = [row for row in rows if all(value % SIDE for value in row[0])]
    own_free = works(firms(free), areas)
    native_free = processing.run(
        "native:countpointsinpolygon", {"POLYGONS": areas, "POINTS": firms(free), "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    assert {area["area"]: area["businesses_total"] for area in records(own_free.layers["OUTPUT"])} == {
        feature["area"]: feature["NUMPOINTS"] for feature in native_free.getFeatures()
    }
    west, east = WEST, WEST + 3 * SIDE
    touching = [row for row in rows if west <= row[0][0] <= east and SOUTH <= row[0][1] <= SOUTH + 3 * SIDE]
    assert sum(own.values()) == done.outputs["COUNTED"] == len(touching)
    assert sum(theirs.values()) != len(touching)
    assert done.outputs["OUTSIDE_COUNT"] == len(rows) - len(touching)
    assert done.outputs["BORDER_COUNT"] > 20
    assert "on a border of several areas" in done.log


def test_a_point_on_a_border_goes_to_the_first_id_whatever_the_order_of_areas():
    rows = [(inner(0, 1.0), "62010", 1.0, 2020), (inner(4, 1.0, 1.0), "62010", 1.0, 2020)]
    turned = memory(
        "Polygon?crs=EPSG:3035",
        "area:string",
        [(key,) for key in reversed(AREAS)],
        "areas",
        [square(number) for number in reversed(range(9))],
    )
    for areas in (boundaries(), turned):
        table = table_of(works(firms(rows), areas))
        assert {key[0] for key, value in table.items() if value[1]} == {"A1", "A5"}


def test_outside_is_counted_by_industry():
    rows = [(inner(0), "62010", 1.0, 2020)]
    rows += [((WEST - 5, SOUTH), "71111", 2.0, 2020)] * 3 + [((WEST - 5, SOUTH), None, 2.0, 2020)]
    done = works(firms(rows))
    assert done.outputs["OUTSIDE_COUNT"] == 4
    assert "4 businesses of 'firms' lie outside of every area" in done.log
    assert "71111: 3" in done.log and "-: 1" in done.log


def test_the_report_lists_what_lies_outside(tmp_path):
    rows = [(inner(0), "62010", 1.0, 2020)] + [((WEST - 5, SOUTH), "71<b>", 2.0, 2020)] * 3
    works(firms(rows), REPORT=str(tmp_path / "report.html"), SECTORS=GIVEN)
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Outside of every area" in report and "71&lt;b&gt;" in report and "71<b>" not in report


def test_overlapping_areas_count_once_and_say_so():
    shapes = [square(0), square(0), square(1)]
    areas = memory("Polygon?crs=EPSG:3035", "area:string", [("B",), ("A",), ("C",)], "areas", shapes)
    done = works(firms([(inner(0), "62010", 1.0, 2020)] * 5), areas)
    assert {key[0]: value[1] for key, value in table_of(done).items()} == {"A": 5, "B": 0, "C": 0}
    assert "5 businesses of 'firms' lie where areas overlap" in done.log


# ---- what points are like ----


def test_several_points_count_once_at_the_first_and_heights_are_no_matter():
    two = QgsGeometry.fromMultiPointXY([QgsPointXY(*inner(0)), QgsPointXY(*inner(1))])
    high = QgsGeometry.fromWkt(f"MultiPointZ (({inner(2)[0]} {inner(2)[1]} 12))")
    done = works(firms([(two, "62010", 3.0, 2020), (high, "62010", 4.0, 2020)], geometry="MultiPointZ"))
    assert {key[0]: value[0] for key, value in table_of(done).items() if value[1]} == {"A1": 3, "A3": 4}
    assert "1 feature of 'firms' has several points" in done.log


def test_features_without_geometry_are_left_out_and_counted():
    rows = [
        (inner(0), "62010", 3.0, 2020),
        (None, "62010", 3.0, 2020),
        (QgsGeometry.fromWkt("Point EMPTY"), "1", 1.0, 1),
    ]
    done = works(firms(rows))
    assert done.outputs["COUNTED"] == 1
    assert "2 features of 'firms' have no geometry" in done.log


def test_null_codes_jobs_and_years_are_counted_and_reported():
    rows = [
        (inner(0), "62010", 3.0, 2020),
        (inner(0), "62010", None, 2020),
        (inner(1), None, 3.0, 2020),
        (inner(2), "62010", None, None),
    ]
    done = works(firms(rows), POINTS_YEAR="year")
    table = table_of(done)
    assert table["A1", "62010", "2020"] == (3.0, 2, "partly suppressed")
    assert table["A3", "62010", None] == (None, 1, "missing")
    assert table["A2", "62010", "2020"] == (0, 0, "ok")
    assert numbers_of(done) == {
        "COUNTED": 3,
        "OUTSIDE_COUNT": 0,
        "UNCODED_COUNT": 1,
        "BORDER_COUNT": 0,
        "AREA_COUNT": 9,
        "TOTAL_JOBS": 3,
    }
    assert "1 business of 'firms' has no industry" in done.log
    assert "2 businesses of 'firms' do not say their jobs" in done.log
    assert "1 business of 'firms' has no year" in done.log


def test_codes_and_jobs_as_they_are_stored():
    """Codes as numbers have lost their zeros, jobs as text have commas, dates stand for their year."""
    fields = "firm:integer sic:integer jobs:string year:date"
    rows = [(inner(0), 1110, "1,200", QDate(2020, 5, 1)), (inner(0), 62010, "3", QDate(2021, 1, 1))]
    done = works(firms(rows, fields=fields), POINTS_YEAR="year")
    assert table_of(done)["A1", "1110", "2020"] == (1200, 1, "ok")
    assert table_of(done)["A1", "62010", "2021"] == (3, 1, "ok")


def test_the_year_of_the_polygons_can_be_chosen():
    rows = [(inner(0), "62010", 3.0, 2020), (inner(0), "62010", 5.0, 2021)]
    for year, jobs in (("2020", 3), ("", 5)):
        done = works(firms(rows), POINTS_YEAR="year", YEAR=year)
        assert next(area["jobs_total"] for area in records(done.layers["OUTPUT"]) if area["area"] == "A1") == jobs


def test_a_filter_and_a_selection_choose_the_businesses():
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = firms([(inner(0), "62010", float(size), 2020) for size in range(6)])
    done = works(layer, POINTS_FILTER='"jobs" >= 2 AND "firm" < 5')
    assert (done.outputs["COUNTED"], done.outputs["TOTAL_JOBS"]) == (3, 9)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression('"jobs" = 5')
    done = works(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert (done.outputs["COUNTED"], done.outputs["TOTAL_JOBS"]) == (1, 5)


# ---- what areas are like ----


def test_invalid_areas_are_mended_and_those_without_id_hold_nothing():
    bow_tie = QgsGeometry.fromWkt(
        f"Polygon (({WEST} {SOUTH}, {WEST + 10} {SOUTH + 10}, {WEST + 10} {SOUTH}, {WEST} {SOUTH + 10}, {WEST} {SOUTH}))"
    )
    shapes = [bow_tie, square(1), QgsGeometry(), square(2)]
    areas = memory("Polygon?crs=EPSG:3035", "area:string", [("A",), (None,), ("C",), ("D",)], "areas", shapes)
    rows = [((WEST + 1, SOUTH + 5), "62010", 1.0, 2020), ((WEST + 9, SOUTH + 5), "62010", 1.0, 2020)]
    rows += [(inner(1), "62010", 1.0, 2020), ((WEST + 5, SOUTH + 9), "62010", 1.0, 2020)]
    done = works(firms(rows), areas)
    assert {key[0]: value[1] for key, value in table_of(done).items()} == {"A": 2, "C": 0, "D": 0}
    assert done.outputs["OUTSIDE_COUNT"] == 2
    assert "1 area has an invalid geometry" in done.log and "1 area of 'areas' has no id" in done.log
    assert len(records(done.layers["OUTPUT"])) == 4


def test_curved_areas_are_counted_into():
    curved = QgsGeometry.fromWkt("CurvePolygon (CircularString (0 0, 10 10, 20 0, 10 -10, 0 0))")
    areas = memory("CurvePolygon?crs=EPSG:3035", "area:string", [("A",)], "areas", [curved])
    assert works(firms([((10, 9.5), "62010", 1.0, 1)]), areas).outputs["COUNTED"] == 1


@pytest.mark.parametrize(
    ("corners", "inside"),
    [([(0, 0), (9, 9), (9, 0)], 1), ([(0, 0), (9, 9)], 0), ([(3, 3)], 0), ([(0, 0), (9, 9), (9, 0), (0, 1)], 1)],
)
def test_borders_that_do_not_end_where_they_begin_are_closed(corners, inside):
    ring = struct.pack("<BIII", 1, 3, 1, len(corners)) + struct.pack(f"<{2 * len(corners)}d", *chain(*corners))
    shape = QgsGeometry()
    shape.fromWkb(ring)
    shapes = [shape, QgsGeometry.fromWkt("Polygon ((10 0, 20 0, 20 10, 10 10, 10 0))")]
    areas = memory("Polygon?crs=EPSG:3035", "area:string", [("A",), ("B",)], "areas", shapes)
    done = works(firms([((8, 2), "62010", 1.0, 1), ((15, 5), "62010", 1.0, 1)]), areas)
    assert done.outputs["COUNTED"] == 1 + inside
    assert "1 area of 'areas' has a border that does not end where it begins" in done.log
    (given, _) = areas.getFeatures()
    assert bytes(given.geometry().asWkb()) == ring


def test_inputs_are_not_changed():
    points, areas = firms(many(count=50)), boundaries()
    before = [QgsFeature(feature) for layer in (points, areas) for feature in layer.getFeatures()]
    works(points, areas)
    after = [feature for layer in (points, areas) for feature in layer.getFeatures()]
    assert [(one.attributes(), one.geometry().asWkt()) for one in before] == [
        (one.attributes(), one.geometry().asWkt()) for one in after
    ]


# ---- refused, with a reason ----


@pytest.mark.parametrize(
    ("points", "areas", "more", "said"),
    [
        (lambda: firms([]), None, {}, "is left to count"),
        (lambda: firms([(None, "1", 1.0, 1)]), None, {}, "is left to count"),
        (lambda: firms([((0, 0), "62010", 1.0, 1)] * 2), None, {}, "Outside of every area: 2"),
        (lambda: firms([(inner(0), None, 1.0, 1)]), None, {}, "without an industry code: 1 (-)"),
        (lambda: firms([(inner(0), "62010", -1.0, 1)]), None, {}, "1 negative value"),
        (
            lambda: firms([(inner(0), "62010", 1.0, 1)]),
            None,
            {"POINTS_JOBS": "sic", "POINTS_INDUSTRY": "none"},
            "no field",
        ),
        (lambda: firms([(inner(0), "62010", 1.0, 1)]), None, {"POINTS_FILTER": '"jbs" > 1'}, "POINTS_FILTER"),
        (lambda: firms([(inner(0), "shop", 1.0, 1)]), None, {}, "shop"),
        (lambda: firms([(inner(0), "62010", 1.0, 1)], crs=""), None, {}, "coordinate reference system"),
        (lambda: firms([(inner(0), "62010", 1.0, 1)]), lambda: boundaries(["A", "A", "B"]), {}, "each area once"),
        (lambda: firms([(inner(0), "62010", 1.0, 1)]), lambda: boundaries([None, None]), {}, "no area id"),
        (lambda: firms([(inner(0), "62010", 1.0, 2020)]), None, {"POINTS_YEAR": "year", "YEAR": "1999"}, "1999"),
    ],
)
def test_what_cannot_be_counted_is_refused_with_a_reason(points, areas, more, said):
    assert said in refused(points(), areas and areas(), **more)


def test_points_that_cannot_be_transformed_are_outside_and_said():
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(5.05, 50.05)), QgsGeometry.fromPointXY(QgsPointXY(500, 95))]
    points = memory("Point?crs=EPSG:4326", FIELDS, [(1, "62010", 1.0, 1), (2, "62010", 1.0, 1)], "firms", shapes)
    areas = boundaries(crs="EPSG:4326")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:25831"), QgsProject.instance()
    )
    moved = []
    for feature in areas.getFeatures():
        shape = feature.geometry()
        shape.transform(there)
        moved.append(shape)
    metric = memory("Polygon?crs=EPSG:25831", "area:string", [(key,) for key in AREAS], "areas", moved)
    done = works(points, metric)
    assert (done.outputs["COUNTED"], done.outputs["OUTSIDE_COUNT"]) == (1, 1)
    assert "1 point of 'firms' cannot be transformed" in done.log


def test_it_can_be_cancelled():
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert "OUTPUT" not in run(TOOL, given(firms(many(count=50))), feedback).outputs


# ---- real firms ----


def test_every_firm_of_south_yorkshire_is_counted_or_reported(real_data):
    """42,918 firms, of which the file says the local authority, and 199 have 'None ' for a code."""
    file = real_data / "uk_southyorks_firm_points" / "southyorks_firms.gpkg"
    layer = QgsVectorLayer(f"{file}|layername=firms", "firms", "ogr")
    rows = pd.DataFrame(records(layer))
    areas = QgsVectorLayer(f"{file}|layername=lad", "lad", "ogr")
    done = works(layer, areas, BOUNDARY_ID="lad16cd", POINTS_INDUSTRY="sic5", POINTS_JOBS="employees")
    coded = rows[rows["sic5"] != "None "]
    assert numbers_of(done) == {
        "COUNTED": len(coded),
        "OUTSIDE_COUNT": 0,
        "UNCODED_COUNT": 199,
        "BORDER_COUNT": 0,
        "AREA_COUNT": 4,
        "TOTAL_JOBS": coded["employees"].sum(),
    }
    assert len(coded) + 199 == len(rows) == 42_918
    assert "(None)" in done.log
    own = {key[:2]: value[:2] for key, value in table_of(done).items()}
    sums = coded.groupby(["lad_code", "sic5"]).agg(jobs=("employees", "sum"), businesses=("sic5", "size"))
    assert own == {key: tuple(row) for key, row in zip(sums.index, sums.itertuples(index=False), strict=True)}
    listed = coded[coded["creative"] == 1].groupby("lad_code").size().to_dict()
    assert {area["lad16cd"]: area["businesses_listed"] for area in records(done.layers["OUTPUT"])} == listed
