"""Peer areas: one result in the four ways, lines, styles, and bad input."""

import functools
import re
from types import SimpleNamespace

import pandas as pd
import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from creative_clusters_plugin.reports.pages import peer_areas

from .layers import SAMPLE_INPUTS, boundaries, inputs, memory, records, square
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn
from .test_spatial import equal

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:peerareas"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(way: str):
        folder = tmp_path_factory.mktemp(f"peers_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE", "PEERS")}
        report = folder / "report.html"
        given = {**SAMPLE_INPUTS, "REGION": "region", "START": "2015", "K": 3, **targets, "REPORT": str(report)}
        done = FOUR_WAYS[way](TOOL, given)
        rows = records(QgsVectorLayer(targets["TABLE"], "peers", "ogr"))
        lines = QgsVectorLayer(targets["PEERS"], "lines", "ogr")
        lines.loadDefaultStyle()
        legend = [item.label() for item in lines.renderer().legendSymbolItems()]
        output = done.layers["OUTPUT"]
        page = report.read_text(encoding="utf-8")
        return records(output), rows, records(lines), legend, labels_drawn(output), dict(done.outputs), page

    return found


@every_way
def test_peers_are_the_same(found, way):
    areas, rows, lines, legend, drawn, outputs, page = found(way)
    first = found("run")
    assert areas == [equal(record) for record in first[0]]
    assert rows == [equal(record) for record in first[1]]
    assert lines == rows
    profiled = [record for record in areas if record["class"].startswith("type")]
    assert outputs["AREA_COUNT"] == len(profiled) > 50
    assert outputs["PEER_COUNT"] == len(rows) == 3 * len(profiled)
    assert outputs["TYPE_COUNT"] == len({record["class"] for record in profiled})
    assert legend[1:4] == ["over 0 to 0.5", "over 0.5 to 0.7", "over 0.7 to 0.9"]
    assert None not in drawn and any(label.startswith("Type 1: ") for label in drawn)
    assert "Tree of the areas by profile" in page and "Greater Dunacfell" in page and ">R01<" not in page
    misplaced = [record for record in areas if record["fits_better"]]
    assert outputs["MISPLACED_COUNT"] == len(misplaced) > 0
    assert all(record["boundary_silhouette"] < 0 and record["fits_better"] != record["class"] for record in misplaced)
    assert f"{len(misplaced)} areas are more like the type of a neighbour" in page
    # those that chance would make no more alike are not in bold
    strong = {row["peer_name"] for row in rows if row["similarity"] > max(row["similarity_chance"] or 0.0, 0.0)}
    bold = set(re.findall(r"<td><b>([^<]+)</b></td>", page))
    assert bold and bold <= strong and {row["peer_name"] for row in rows} - strong


def test_without_neighbours_there_is_no_silhouette_at_the_boundary():
    done = run(TOOL, {**inputs(boundaries()), "MINIMUM_JOBS": 0, "K": 1, "USE_NEIGHBOURS": False})
    assert "fits_better" not in records(done.layers["OUTPUT"])[0]
    assert done.outputs["MISPLACED_COUNT"] == 0


def test_a_line_joins_an_area_with_its_peer(found, tmp_path):
    areas = boundaries()
    shapes = {feature["area"]: feature.geometry() for feature in areas.getFeatures()}
    target = str(tmp_path / "lines.gpkg")
    run(TOOL, {**inputs(areas), "MINIMUM_JOBS": 0, "K": 1, "PEERS": target})
    lines = QgsVectorLayer(target, "lines", "ogr")
    assert lines.featureCount() == 9
    for line in lines.getFeatures():
        ends = line.geometry().asPolyline()
        assert shapes[line["area"]].contains(QgsGeometry.fromPointXY(ends[0]))
        assert shapes[line["peer"]].contains(QgsGeometry.fromPointXY(ends[-1]))


def test_an_area_without_geometry_has_no_line(tmp_path):
    rows = [(f"A{number}", f"Area {number}") for number in range(1, 10)]
    shapes = [square(number) for number in range(8)] + [QgsGeometry()]
    layer = memory("Polygon?crs=EPSG:3035", "area:string area_name:string", rows, "areas", shapes)
    feedback = QgsProcessingFeedback(False)
    target = str(tmp_path / "lines.gpkg")
    done = run(TOOL, {**inputs(layer), "MINIMUM_JOBS": 0, "K": 8, "PEERS": target}, feedback)
    assert done.outputs["PEER_COUNT"] == 72
    assert QgsVectorLayer(target, "lines", "ogr").featureCount() == 56
    assert "16 lines are not drawn" in done.log


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"FASTER": True, "MINIMUM_JOBS": 0}, "START"),
        ({"START": "1999", "MINIMUM_JOBS": 0}, "no field of 'jobs' holds years"),
        ({"MINIMUM_JOBS": 1e9}, "No area of 'jobs' has 1,000,000,000 creative jobs"),
    ],
)
def test_refused(more, message):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run(TOOL, inputs(**more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()


def test_a_start_after_the_year_mapped_is_refused():
    given = {**SAMPLE_INPUTS, "YEAR": "2017", "START": "2019", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match=r"\(START\): 2019 is not before the year mapped, 2017"):
        run(TOOL, given)


def test_cancelled(provider):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback).outputs == {}


def pairs_of(chance: float, *similarities: float) -> SimpleNamespace:
    """A result of three areas whose pairs are so much alike, where chance gives an area's nearest a likeness of `chance`."""
    rows = [
        {"area": f"A{number}", "area_name": f"Area {number}", "peer": "B", "peer_name": "Area B", "similarity": one, "distance_km": 10.0}
        for number, one in enumerate(similarities)
    ]  # fmt: skip
    labels = [*(row["area"] for row in rows), "B"]
    areas = pd.DataFrame({"jobs_creative": 1.0, "area_label": labels}, index=labels)
    tree = SimpleNamespace(silhouette=0.2)
    return SimpleNamespace(
        table=pd.DataFrame(rows), chance=chance, profiled=labels, types=[1, 2], tree=tree, areas=areas
    )


def test_the_report_calls_no_peers_alike_that_chance_would_make_so():
    places = {f"A{number}": (number / 10, 50.0) for number in range(3)} | {"B": (0.0, 50.2)}
    some = pairs_of(0.6, 0.9, 0.59, 0.2)
    said = peer_areas._summary(some)
    assert "Most alike are Area 0 and Area B" in said and "1 of 4 areas has a peer more alike than chance" in said
    (drawn,) = re.findall('class="link" d="([^"]*)"', peer_areas._map(some, places))
    assert drawn.count("M") == 1
    none = pairs_of(0.6, 0.6, 0.59, 0.2)
    assert "No two areas are more alike than chance" in peer_areas._summary(none)
    assert "Most alike are" not in peer_areas._summary(none)
    assert peer_areas._map(none, places) == ""
