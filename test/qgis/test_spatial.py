"""Spatial hotspots: one result in the four ways, styles, and what happens with bad input."""

import functools
import sys
from dataclasses import dataclass

import numpy as np
import pytest
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from creative_clusters_plugin.core.space.local.families import LOCAL_IDS, LOCAL_STATISTICS
from creative_clusters_plugin.core.space.local.record import MANY, RATE

from .layers import SAMPLE_INPUTS, memory, records
from .running import FOUR_WAYS, run, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:spatialhotspots"
SIDE, METRES = 6, 10_000
NUMBERS = ("TESTED_COUNT", "SIGNIFICANT_COUNT", "ISOLATED_COUNT", "UNDEFINED_COUNT")
RESULT = ["statistic", "z", "p", "q", "neighbours", "class"]
(NEAREST, BAND, KERNEL, DELAUNAY, TABLE, FILE, INTERSECTS) = (3, 4, 5, 6, 7, 8, 2)
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def slope() -> list[float]:
    """High in the east, low in the west, never the same twice."""
    return [10.0 * (number % SIDE) + number / SIDE for number in range(SIDE**2)]


def cell(number: int, side: float = METRES, west: float = 4_000_000, south: float = 3_000_000) -> QgsGeometry:
    x, y = west + number % SIDE * side, south + number // SIDE * side
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def areas(values=None, shapes=None, crs: str = "EPSG:3035", geometry: str = "Polygon", **columns) -> QgsVectorLayer:
    """Squares of 10 km with a field `value`, and `columns` as further fields of numbers."""
    values = slope() if values is None else values
    shapes = [cell(number) for number in range(len(values))] if shapes is None else shapes
    rows = [
        (number + 1, f"Area {number + 1}", *row)
        for number, row in enumerate(zip(values, *columns.values(), strict=True))
    ]
    fields = " ".join(f"{name}:double" for name in ("value", *columns))
    return memory(f"{geometry}?crs={crs}", f"id:integer area_name:string {fields}", rows, "cells", shapes)


def works(layer=None, **parameters):
    given = {"FIELDS": ["value"], "PERMUTATIONS": 999, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    done = run(TOOL, {"INPUT": layer or areas(), **given})
    assert "Traceback" not in done.log
    return done


def refused(layer=None, **parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    given = {"FIELDS": ["value"], "PERMUTATIONS": 999, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, {"INPUT": layer or areas(), **given}, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


def classes(done) -> list[str]:
    return [record["class"] for record in records(done.layers["OUTPUT"])]


@dataclass(frozen=True)
class Found:
    areas: list[dict]
    links: list[dict]
    numbers: dict
    drawn: list
    styles: list[str]
    report: str


@pytest.fixture(scope="module")
def quotients(provider, tmp_path_factory):
    output = str(tmp_path_factory.mktemp("quotients") / "quotients.gpkg")
    run("creativeclusters:locationquotients", {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": output})
    return output


@pytest.fixture(scope="module")
def found(provider, quotients, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"spatial_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "LINKS")}
        parameters = {"INPUT": quotients, "FIELDS": ["lq_creative", "lq_publishing"], "PERMUTATIONS": 99_999}
        report = folder / "report.html"
        done = FOUR_WAYS[way](TOOL, {**parameters, **targets, "REPORT": str(report)})
        stored = QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()
        return Found(
            records(done.layers["OUTPUT"]),
            records(QgsVectorLayer(targets["LINKS"], "links", "ogr")),
            {name: done.outputs[name] for name in NUMBERS},
            labels_drawn(done.layers["OUTPUT"]),
            sorted(stored[2][: stored[0]]),
            report.read_text(encoding="utf-8"),
        )

    return found


def equal(record: dict) -> dict:
    return {name: pytest.approx(value) if isinstance(value, float) else value for name, value in record.items()}


@every_way
def test_figures_are_the_same(found, way):
    here, first = found(way), found("run")
    assert len(here.areas) == 200
    assert here.areas == [equal(area) for area in first.areas]
    assert here.links == first.links
    assert here.numbers == first.numbers


@every_way
def test_the_first_field_is_drawn_and_every_field_has_a_style(found, way):
    here = found(way)
    kinds = [area["lq_creative_class"] for area in here.areas]
    assert len(here.styles) == 2
    assert None not in here.drawn
    for kind, label in zip(kinds, here.drawn, strict=True):
        assert label.startswith({"hot": "Hot", "col": "Cold", "not": "Not", "iso": "Isolated", "und": "No"}[kind[:3]])
    assert any(kind.startswith("hot") for kind in kinds)


@every_way
def test_the_report_counts_what_the_layer_holds(found, way):
    here = found(way)
    for title in ("Creative LQ", "Publishing: LQ"):
        assert f"{title}:" in here.report
    assert "Moran scatterplot" in here.report
    for number in ("TESTED_COUNT", "SIGNIFICANT_COUNT"):
        assert isinstance(here.numbers[number], int)
    kinds = [area["lq_creative_class"] for area in here.areas]
    assert here.numbers["ISOLATED_COUNT"] == kinds.count("isolated")
    assert here.numbers["UNDEFINED_COUNT"] == kinds.count("undefined") == 1
    significant = sum(kind.startswith(("hot", "cold")) for kind in kinds)
    assert here.numbers["SIGNIFICANT_COUNT"] == significant > 0


def test_every_quotient_is_tested_where_no_field_is_chosen(quotients):
    given = {"INPUT": quotients, "PERMUTATIONS": 99, "OUTPUT": "TEMPORARY_OUTPUT"}
    layer = run(TOOL, given).layers["OUTPUT"]
    sectors = [name[:-6] for name in layer.fields().names() if name.startswith("lq_") and name.endswith("_class")]
    own = QgsVectorLayer(quotients, "own", "ogr").fields().names()
    assert sectors == [name for name in own if name.startswith("lq_") and not name.endswith(("_low", "_high"))]
    assert len(sectors) == 10


@pytest.mark.parametrize("statistic", LOCAL_STATISTICS, ids=LOCAL_IDS)
def test_every_statistic_finds_the_slope_and_is_styled(statistic, tmp_path):
    values = np.array(slope())
    high = (values > np.median(values)).astype(float)
    first, second = (high, high) if statistic.binary else (values, values + 5)
    if statistic.takes == RATE:
        second = np.full(SIDE**2, 1000.0)
    if statistic.id == "bivariate_join_count":  # side by side: one between two others
        column = np.arange(SIDE**2) % SIDE
        first, second = (np.isin(column, chosen).astype(float) for chosen in ([4], [3, 5]))
    report = tmp_path / "report.html"
    layer = areas(first.tolist(), second=second.tolist())
    more = {"FIELD_2": "second"} if statistic.paired else {}
    tested = ["value", "second"] if statistic.takes == MANY else ["value"]
    done = run_task(
        TOOL,
        {
            **{"INPUT": layer, "FIELDS": tested, "STATISTIC": statistic.number, "PERMUTATIONS": 9_999},
            **{"OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report), **more},
        },
    )
    output = done.layers["OUTPUT"]
    assert [name for name in output.fields().names() if name not in ("id", "area_name", "value", "second")] == RESULT
    kinds = [record["class"] for record in records(output)]
    # high values, or ones, in the east: what stands out there is of the first classes
    assert set(list(statistic.classes.labels)[:2]) & set(kinds)
    labels = labels_drawn(output)
    assert len(set(labels)) == len(set(kinds)) and None not in labels
    assert report.read_text(encoding="utf-8").count("<svg") == (statistic.scatter is not None)


def test_points_are_drawn_and_tested_too():
    shapes = [QgsGeometry.fromPointXY(cell(number).centroid().asPoint()) for number in range(SIDE**2)]
    points = areas(shapes=shapes, geometry="Point")
    for kind in (NEAREST, BAND, KERNEL, DELAUNAY):
        done = works(points, NEIGHBOURS=kind, K=4, BAND=METRES * 1.5, PERMUTATIONS=9_999)
        assert {"hot", "cold", "not"} == {kind.split()[0] for kind in classes(done)}
        assert None not in labels_drawn(done.layers["OUTPUT"])
    assert "Points have no common borders" in refused(points, NEIGHBOURS=0)


def test_no_neighbours_at_all():
    apart = [cell(number * 2 + number // 3 * SIDE * 2) for number in range(12)]
    text = refused(areas(slope()[:12], apart), NEIGHBOURS=0)
    assert "No area has a neighbour" in text and "'intersects'" in text
    joined = works(areas(slope()[:12], apart), NEIGHBOURS=0, JOIN_ISLANDS=True)
    assert joined.outputs["TESTED_COUNT"] == 12


def test_some_islands_are_counted_and_cannot_be_significant():
    shapes = [cell(number) for number in range(SIDE**2 - 1)] + [cell(SIDE**2 * 4)]
    values = [*slope()[:-1], 1e6]
    done = works(areas(values, shapes))
    last = records(done.layers["OUTPUT"])[-1]
    assert [last[name] for name in RESULT] == [None, None, None, None, 0, "isolated"]
    assert done.outputs["ISOLATED_COUNT"] == 1
    assert "1 of 36 areas has no neighbour with a value" in done.log
    done = works(areas(values, shapes), JOIN_ISLANDS=True)
    assert done.outputs["ISOLATED_COUNT"] == 0
    assert records(done.layers["OUTPUT"])[-1]["neighbours"] == 1


def test_all_values_equal_and_too_few_areas():
    assert "All 36 values are 7" in refused(areas([7.0] * 36))
    assert "4 of 4 areas have a value" in refused(areas(slope()[:4], [cell(number) for number in (0, 1, 6, 7)]))
    assert "One area alone" in refused(areas([1.0]))


def test_null_in_some_and_in_all():
    values = slope()
    values[0] = values[35] = None
    done = works(areas(values))
    first = records(done.layers["OUTPUT"])[0]
    assert [first[name] for name in RESULT] == [None, None, None, None, 0, "undefined"]
    assert done.outputs["UNDEFINED_COUNT"] == 2 and done.outputs["TESTED_COUNT"] == 34
    assert "2 of 36 areas have no value" in done.log
    assert labels_drawn(done.layers["OUTPUT"])[0] == "No data"
    assert "0 of 36 areas have a value" in refused(areas([None] * 36))


def test_points_that_coincide_have_neighbours_at_distance_nought():
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(4e6 + 1000 * (number // 2), 3e6)) for number in range(36)]
    points = areas(shapes=shapes, geometry="Point")
    for kind in (NEAREST, BAND, KERNEL):
        done = works(points, NEIGHBOURS=kind, K=3, BAND=1500)
        assert done.outputs["TESTED_COUNT"] == 36
    same = areas(shapes=[shapes[0]] * 36, geometry="Point")
    assert "lie on one line" in refused(same, NEIGHBOURS=DELAUNAY)


def test_more_neighbours_than_areas():
    text = refused(NEIGHBOURS=NEAREST, K=36)
    assert "There are 36 places: the 36 nearest of each cannot be found" in text


def test_a_band_that_is_too_small_says_which_one_does():
    text = refused(NEIGHBOURS=BAND, BAND=5_000)
    assert "No two areas lie within 5,000" in text
    assert "A band of 10,000 gives every area a neighbour" in text
    assert "must be above 0" in refused(NEIGHBOURS=BAND)
    done = works(NEIGHBOURS=BAND, BAND=10_000)
    assert {record["neighbours"] for record in records(done.layers["OUTPUT"])} == {2, 3, 4}


@pytest.mark.parametrize("kind", [NEAREST, BAND, KERNEL, DELAUNAY])
def test_distances_in_degrees_are_refused(kind):
    shapes = [cell(number, 0.1, 5, 50) for number in range(36)]
    text = refused(areas(shapes=shapes, crs="EPSG:4326"), NEIGHBOURS=kind, BAND=0.2)
    assert "in degrees (EPSG:4326)" in text and "Reproject" in text
    assert works(areas(shapes=shapes, crs="EPSG:4326")).outputs["TESTED_COUNT"] == 36


def test_a_text_field_among_several_is_named():
    text = refused(FIELDS=["value", "area_name"])
    assert "FIELDS" in text and "'area_name'" in text and "numeric" in text
    assert "choose the fields of 'cells'" in refused(FIELDS=[])


def test_invalid_overlapping_and_missing_shapes_are_worked_with():
    bow_tie = QgsGeometry.fromWkt(
        "POLYGON((4000000 3000000, 4010000 3010000, 4010000 3000000, 4000000 3010000, 4000000 3000000))"
    )
    shapes = [bow_tie, cell(0), *(cell(number) for number in range(2, 35)), QgsGeometry()]
    done = works(areas(shapes=shapes), NEIGHBOURS=INTERSECTS)
    assert "1 feature has no geometry" in done.log
    kinds = classes(done)
    assert kinds[-1] == "undefined" and kinds.count("undefined") == 1
    assert "hot 95" in kinds
    overlapping = [cell(number, METRES * 1.3) for number in range(36)]
    assert works(areas(shapes=overlapping), NEIGHBOURS=INTERSECTS).outputs["TESTED_COUNT"] == 36


def test_neighbours_come_out_as_lines():
    links = works(LINKS="TEMPORARY_OUTPUT").layers["LINKS"]
    assert links.crs().authid() == "EPSG:3035"
    # rook links, and two diagonals in each of the inner corners
    assert links.featureCount() == 2 * SIDE * (SIDE - 1) + 2 * (SIDE - 1) ** 2
    lengths = {round(feature.geometry().length()) for feature in links.getFeatures()}
    assert lengths == {10_000, 14_142}
    first = records(links)[0]
    assert (first["from_row"], first["to_row"]) == (1, 2)


def test_neighbours_from_a_table():
    rows = [(str(one), str(one + 1), 1.0) for one in range(1, 36)] + [("1", "99", 1.0)]
    rows += [(other, one, weight) for one, other, weight in rows]
    given = memory("NoGeometry", "one:string two:string weight:double", rows, "pairs")
    fields = {"NEIGHBOUR_ID": "id", "NEIGHBOUR_FROM": "one", "NEIGHBOUR_TO": "two"}
    done = works(NEIGHBOURS=TABLE, NEIGHBOUR_TABLE=given, **fields)
    assert [record["neighbours"] for record in records(done.layers["OUTPUT"])] == [1, *[2] * 34, 1]
    assert "2 rows of the neighbour table name areas that the layer does not have (99)" in done.log
    weighted = works(NEIGHBOURS=TABLE, NEIGHBOUR_TABLE=given, NEIGHBOUR_WEIGHT="weight", **fields)
    assert classes(weighted) == classes(done)
    assert "Table of neighbours (NEIGHBOUR_TABLE): choose a table" in refused(NEIGHBOURS=TABLE)
    assert "(NEIGHBOUR_FROM)" in refused(NEIGHBOURS=TABLE, NEIGHBOUR_TABLE=given)
    wrong = {**fields, "NEIGHBOUR_ID": "area_name"}
    assert "No row of the neighbour table names two areas" in refused(NEIGHBOURS=TABLE, NEIGHBOUR_TABLE=given, **wrong)


def test_neighbours_from_a_weights_file(tmp_path):
    lines = [f"{one} 2\n{one - 1 or 99} {one + 1}" for one in range(1, 36)]
    (tmp_path / "chain.gal").write_text("0 37 areas id\n" + "\n".join(lines) + "\n36 1\n35\n99 1\n1\n")
    given = {"NEIGHBOURS": FILE, "NEIGHBOUR_FILE": str(tmp_path / "chain.gal")}
    done = works(**given, NEIGHBOUR_ID="id")
    assert [record["neighbours"] for record in records(done.layers["OUTPUT"])] == [1, *[2] * 34, 1]
    assert "1 area of the weights file 'chain.gal' is not in the layer (99); its links do not count." in done.log
    assert "Weights file (NEIGHBOUR_FILE): choose a file." in refused(NEIGHBOURS=FILE)
    assert "(NEIGHBOUR_ID): choose the field" in refused(**given)
    assert "No id of the weights file 'chain.gal' is in the layer" in refused(**given, NEIGHBOUR_ID="area_name")
    (tmp_path / "chain.swm").write_bytes(bytes(range(256)))
    assert "cannot be read as .swm" in refused(NEIGHBOURS=FILE, NEIGHBOUR_FILE=str(tmp_path / "chain.swm"))


def test_the_check_with_pysal_is_in_log_and_report(tmp_path):
    path = tmp_path / "report.html"
    done = works(CHECK=True, REPORT=str(path))
    assert "value: checked with esda.G_Local: the statistic differs by at most" in done.log
    assert "0 of 36 areas lie further off than chance allows" in done.log
    assert "A second opinion: PySAL" in path.read_text(encoding="utf-8")
    assert records(done.layers["OUTPUT"]) == records(works().layers["OUTPUT"])


def test_global_statistics_are_checked_too(tmp_path):
    path = tmp_path / "report.html"
    given = {
        "INPUT": areas(),
        "FIELDS": ["value"],
        "FIELD_2": "id",
        "PERMUTATIONS": 999,
        "TABLE": "TEMPORARY_OUTPUT",
    }
    tool = "creativeclusters:globalautocorrelation"
    done = run(tool, {**given, "STATISTICS": [0, 1, 2, 4, 5], "CHECK": True, "REPORT": str(path)})
    assert [
        name for name in ("Moran", "Geary", "G", "Moran_BV", "Spatial_Pearson") if f"esda.{name}:" not in done.log
    ] == []
    assert "A second opinion: PySAL" in path.read_text(encoding="utf-8")
    plain = run(tool, {**given, "STATISTICS": [0, 1, 2, 4, 5]})
    assert records(done.layers["TABLE"]) == records(plain.layers["TABLE"])


def test_the_check_needs_esda_and_nothing_else_does(monkeypatch):
    monkeypatch.setitem(sys.modules, "esda", None)
    assert "esda is missing, 2.7 or newer is needed" in refused(CHECK=True)
    assert works().outputs["TESTED_COUNT"] == 36


def test_a_weights_file_needs_libpysal_and_nothing_else_does(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "libpysal", None)
    text = refused(NEIGHBOURS=FILE, NEIGHBOUR_FILE=str(tmp_path / "chain.gal"))
    assert "libpysal is missing, 4.12 or newer is needed" in text
    assert works().outputs["TESTED_COUNT"] == 36


def test_the_number_of_fields_has_to_suit_the_statistic():
    assert "takes two fields: choose the second field, too (" in refused(STATISTIC=6)
    assert "zeros and ones" in refused(STATISTIC=5)
    assert "no analytic test" in refused(areas([float(v > 30) for v in slope()]), STATISTIC=5, INFERENCE=1)


def test_fields_of_the_input_that_have_a_result_name_are_left_out():
    layer = areas(z=[1.0] * 36)
    done = works(layer)
    assert done.layers["OUTPUT"].fields().names().count("z") == 1
    assert len({record["z"] for record in records(done.layers["OUTPUT"])}) > 1
    assert "z" in done.log
