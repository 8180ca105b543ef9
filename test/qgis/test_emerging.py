"""Emerging hotspots: one result in the four ways, what is planted is found, and what happens with bad input."""

import functools
from dataclasses import dataclass

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from .layers import memory, records
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:emerginghotspots"
YEARS = range(2014, 2022)
SIDE = 10
LASTING = {(row, column) for row in (4, 5, 6) for column in (7, 8, 9)}  # high in every year
RECENT = {(row, column) for row in (0, 1, 2) for column in (0, 1, 2)}  # high from 2020 on


def value(number: int, year: int) -> float:
    place = divmod(number, SIDE)
    noise = (number * 7919 + year * 104_729) % 101 / 101
    return noise + (8.0 if place in LASTING or (place in RECENT and year >= 2020) else 0.0)


def cell(number: int) -> QgsGeometry:
    row, column = divmod(number, SIDE)
    x, y = 4_000_000 + column * 10_000, 3_000_000 + row * 10_000
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + 10_000, y + 10_000))


def years(rows=None, times: str = "integer", geometry: str = "Polygon", crs: str = "EPSG:3035") -> QgsVectorLayer:
    rows = [(number, year) for year in YEARS for number in range(SIDE**2)] if rows is None else rows
    told = {"integer": int, "string": str, "date": lambda year: QDate(year, 1, 1)}[times]
    values = [(f"A{number:02d}", f"Area {number}", told(year), value(number, year)) for number, year in rows]
    shapes = [cell(number) if geometry == "Polygon" else cell(number).centroid() for number, _ in rows]
    fields = f"area:string area_name:string year:{times} score:double"
    return memory(f"{geometry}?crs={crs}", fields, values, "years", shapes)


def works(layer=None, **parameters):
    given = {"PERMUTATIONS": 999, "TIME_NEIGHBOURS": 0, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    done = run(TOOL, {"INPUT": layer or years(), **given})
    assert "Traceback" not in done.log
    return done


def refused(layer=None, **parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    given = {"PERMUTATIONS": 999, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, {"INPUT": layer or years(), **given}, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


def patterns(done) -> dict[str, str]:
    return {record["area"]: record["pattern"] for record in records(done.layers["OUTPUT"])}


def test_what_is_planted_is_found_with_nothing_chosen():
    done = works()
    found = patterns(done)
    assert len(found) == SIDE**2
    assert found["A58"] == "persistent hot" and found["A11"] == "consecutive hot" and found["A99"] == "no pattern"
    assert done.outputs["PERSISTENT_COUNT"] >= 1 and done.outputs["CONSECUTIVE_COUNT"] >= 1


@pytest.mark.parametrize("times", ["string", "date"])
def test_years_may_be_texts_or_dates(times):
    assert patterns(works(years(times=times))) == patterns(works())


def test_points_are_taken_too():
    found = works(years(geometry="Point"), NEIGHBOURS=3, K=4)
    assert set(patterns(found)) == {f"A{number:02d}" for number in range(SIDE**2)}


def test_the_order_of_features_does_not_matter():
    rows = [(number, year) for number in reversed(range(SIDE**2)) for year in reversed(YEARS)]
    assert patterns(works(years(rows))) == patterns(works())


def test_an_area_that_appears_late_is_counted():
    rows = [(number, year) for year in YEARS for number in range(SIDE**2) if number or year > 2016]
    done = works(years(rows))
    assert "1 area has no value at some times" in done.log


@dataclass(frozen=True)
class Found:
    areas: list[dict]
    cells: list[dict]
    numbers: dict
    drawn: list
    report: str


@pytest.fixture(scope="module")
def stored(provider, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("years") / "years.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(years(), path, QgsCoordinateTransformContext(), options)
    return path


@pytest.fixture(scope="module")
def found(provider, stored, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"emerging_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE")}
        report = folder / "report.html"
        parameters = {"INPUT": stored, "PERMUTATIONS": 999, **targets}
        done = FOUR_WAYS[way](TOOL, {**parameters, "REPORT": str(report)})
        return Found(
            records(done.layers["OUTPUT"]),
            records(QgsVectorLayer(targets["TABLE"], "table", "ogr")),
            {name: done.outputs[name] for name in ("AREA_COUNT", "TIME_COUNT", "HOT_COUNT", "COLD_COUNT", "NEW_COUNT")},
            labels_drawn(done.layers["OUTPUT"]),
            report.read_text(encoding="utf-8"),
        )

    return found


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_gives_the_same(found, way):
    one, other = found("run"), found(way)
    assert (one.areas, one.cells, one.numbers) == (other.areas, other.cells, other.numbers)
    assert one.drawn == other.drawn
    assert "<svg" in other.report and "The patterns, one by one" in other.report


def test_counts_are_those_of_the_output(found):
    done = found("run")
    sides = [area["pattern"].split()[-1] for area in done.areas]
    assert done.numbers["HOT_COUNT"] == sides.count("hot") and done.numbers["COLD_COUNT"] == sides.count("cold")
    assert done.numbers["TIME_COUNT"] == len({cell["time"] for cell in done.cells})
    assert {"persistent hot", "new hot"} <= {area["pattern"] for area in done.areas}


@pytest.mark.parametrize(
    ("layer", "parameters", "said"),
    [
        (None, {"VALUE_FIELD": "area_name"}, "must hold numbers"),
        (None, {"TIME_FIELD": "month"}, "has no field 'month'"),
        (None, {"TIME_FIELD": "area_name"}, "time"),
        ([(number, 2020) for number in range(SIDE**2)], {}, "one time"),
        ([(number, year) for year in (2020, 2021, 2021) for number in range(SIDE**2)], {}, "repeat an area at a time"),
        ([(number, year) for year in YEARS for number in range(4)], {}, "No time can be tested"),
        (None, {"NEIGHBOURS": 4, "BAND": 0.0}, "must be above 0"),
    ],
)
def test_what_cannot_be_tested_is_refused(layer, parameters, said):
    assert said in refused(layer and years(layer), **parameters)


def test_fewer_than_four_times_have_no_trend_and_that_is_said():
    done = works(years([(number, year) for year in (2019, 2020, 2021) for number in range(SIDE**2)]))
    assert "With 3 times no trend can be significant" in done.log
    assert not {"intensifying hot", "diminishing hot"} & set(patterns(done).values())


def test_an_area_of_several_shapes_is_said_whatever_the_order_of_the_rows():
    rows = [(number, year) for year in YEARS for number in range(SIDE**2)]
    assert "same shape" not in works(years(rows)).log
    found = []
    for order in (rows, rows[::-1]):
        layer = years(order)
        place = order.index((7, 2019))
        moved = cell(7)
        moved.translate(500_000, 0)
        layer.dataProvider().changeGeometryValues({place + 1: moved})
        done = works(layer)
        assert "1 area of 'years' has not the same shape at all times (A07)" in done.log
        found.append(patterns(done))
    assert found[0] == found[1]
