"""Microclusters: planted clusters found, tested against all businesses, in the four ways."""

import functools
import sys
from dataclasses import dataclass

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from .layers import memory, records
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn, written

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:microclusters"
EAST, NORTH = 4_000_000, 3_000_000
QUARTER, CENTRE = (EAST + 2_000, NORTH + 2_000), (EAST + 7_000, NORTH + 7_000)
FIELDS = "firm:integer sic:string jobs:double"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def businesses(planted: bool = True):
    """A town of 10 km with a dense centre of all trades and, where planted, a quarter of creative firms: places, codes."""
    rng = np.random.default_rng(11)
    spread = rng.uniform((EAST, NORTH), (EAST + 10_000, NORTH + 10_000), (1500, 2))
    centre = rng.normal(CENTRE, 120, (900, 2))
    trades = ["6201", "7111", "9001", "4711"]
    codes = rng.choice(trades, 2400, p=[0.04, 0.02, 0.02, 0.92])
    quarter = rng.normal(QUARTER, 60, (90, 2))
    places = np.vstack([spread, centre, quarter])
    own = np.where(np.arange(90) % 3 == 0, "9001", "7111") if planted else np.full(90, "4711")
    return places.round(1), np.concatenate([codes, own])


def layer(places, codes, crs: str = "EPSG:3035") -> QgsVectorLayer:
    points = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places.tolist()]
    target = QgsCoordinateReferenceSystem(crs)
    if crs != "EPSG:3035":
        there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:3035"), target, QgsProject.instance())
        for point in points:
            point.transform(there)
    rows = [(number, code, float(number % 7)) for number, code in enumerate(codes.tolist())]
    return memory(f"Point?crs={crs}", FIELDS, rows, "firms", points)


def given(**more) -> dict:
    return {"POINTS_INDUSTRY": "sic", "POINTS_JOBS": "jobs", "RELABELLINGS": 99, "OUTPUT": "TEMPORARY_OUTPUT", **more}


def works(firms, **more):
    done = run(TOOL, {"POINTS": firms, **given(**more)})
    assert "Traceback" not in done.log
    return done


def refused(firms, **more) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, {"POINTS": firms, **given(**more)}, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@dataclass(frozen=True)
class Found:
    clusters: list[dict]
    members: list[dict]
    outlines: list
    numbers: dict
    drawn: list
    styles: int
    report: str


@pytest.fixture(scope="module")
def source(provider, tmp_path_factory):
    return written(layer(*businesses()), tmp_path_factory.mktemp("firms") / "firms.gpkg", "GPKG")


@pytest.fixture(scope="module")
def found(source, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"microclusters_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "POINTS_OUTPUT")}
        report = folder / "report.html"
        done = FOUR_WAYS[way](TOOL, {"POINTS": source, **given(**targets, REPORT=str(report))})
        output = done.layers["OUTPUT"]
        members = QgsVectorLayer(targets["POINTS_OUTPUT"], "members", "ogr")
        return Found(
            records(output),
            records(members),
            [feature.geometry().asWkt(1) for feature in output.getFeatures()],
            {name: done.outputs[name] for name in ("CLUSTER_COUNT", "SIGNIFICANT_COUNT", "BUSINESS_COUNT")},
            labels_drawn(output),
            QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()[0],
            report.read_text(encoding="utf-8"),
        )

    return found


@every_way
def test_the_planted_quarter_is_found_and_the_centre_is_not_significant(found, way):
    here = found(way)
    significant = [cluster for cluster in here.clusters if cluster["q"] <= 0.05]
    assert here.numbers["SIGNIFICANT_COUNT"] == len(significant) == 1
    assert here.numbers["CLUSTER_COUNT"] == len(here.clusters) == 2
    quarter, centre = here.clusters
    assert quarter is significant[0]
    assert np.hypot(quarter["x"] - QUARTER[0], quarter["y"] - QUARTER[1]) < 50
    assert quarter["businesses"] >= 80 and quarter["relative_concentration"] > 2
    assert quarter["main_sector"] == "Architecture"
    # dense in creative businesses, as it is in all
    assert centre["businesses"] >= 50 and centre["relative_concentration"] < 1.5
    assert np.hypot(centre["x"] - CENTRE[0], centre["y"] - CENTRE[1]) < 200


@every_way
def test_results_are_the_same_and_styled(found, way):
    here, first = found(way), found("run")
    assert here.clusters == [
        {name: pytest.approx(value) if isinstance(value, float) else value for name, value in cluster.items()}
        for cluster in first.clusters
    ]
    assert (here.members, here.outlines, here.numbers) == (first.members, first.outlines, first.numbers)
    assert here.drawn == ["More creative businesses than by chance", "May be due to chance"]
    assert here.styles >= 1
    assert "registered office" in here.report


def test_members_are_the_clustered_businesses_with_their_own_fields(found):
    here = found("run")
    sizes = {cluster["cluster"]: cluster["businesses"] for cluster in here.clusters}
    counted = {number: sum(row["cluster"] == number for row in here.members) for number in sizes}
    assert counted == sizes
    assert {"firm", "sic", "jobs", "group", "q", "class"} <= set(here.members[0])
    assert {row["sic"] for row in here.members} <= {"6201", "7111", "9001"}
    jobs = sum(row["jobs"] for row in here.members if row["cluster"] == 1)
    assert here.clusters[0]["jobs"] == jobs


def test_outlines_hold_their_businesses(found, source):
    here = found("run")
    outline = QgsGeometry.fromWkt(here.outlines[0]).buffer(1, 4)
    firms = {feature["firm"]: feature.geometry() for feature in QgsVectorLayer(source, "firms", "ogr").getFeatures()}
    own = [row["firm"] for row in here.members if row["cluster"] == 1]
    assert all(outline.intersects(firms[firm]) for firm in own)
    assert outline.area() / 10_000 == pytest.approx(here.clusters[0]["area_ha"], rel=0.1)


def test_degrees_are_measured_in_metres_and_come_out_as_degrees():
    metric = works(layer(*businesses()), METHOD=1, RADIUS=100.0, MIN_BUSINESSES=30, RELABELLINGS=0)
    degrees = works(layer(*businesses(), crs="EPSG:4326"), METHOD=1, RADIUS=100.0, MIN_BUSINESSES=30, RELABELLINGS=0)
    one, two = (records(done.layers["OUTPUT"]) for done in (metric, degrees))
    assert [cluster["businesses"] for cluster in one] == pytest.approx(
        [cluster["businesses"] for cluster in two], abs=3
    )
    assert degrees.layers["OUTPUT"].crs().authid() == "EPSG:4326"
    assert degrees.layers["OUTPUT"].extent().width() < 1
    assert one[0]["area_ha"] == pytest.approx(two[0]["area_ha"], rel=0.1)


def test_nothing_planted_gives_no_significant_cluster():
    done = works(layer(*businesses(planted=False)))
    assert done.outputs["SIGNIFICANT_COUNT"] == 0


def test_without_relabellings_there_is_no_p():
    done = works(layer(*businesses()), RELABELLINGS=0)
    clusters = records(done.layers["OUTPUT"])
    assert clusters and all(cluster["p"] is None and cluster["q"] is None for cluster in clusters)
    assert done.outputs["SIGNIFICANT_COUNT"] == 0
    assert set(labels_drawn(done.layers["OUTPUT"])) == {"Not tested against chance"}


def test_sub_sectors_one_by_one_and_both():
    alone = records(works(layer(*businesses()), GROUPS=1, METHOD=1, MIN_BUSINESSES=25).layers["OUTPUT"])
    assert {cluster["group"] for cluster in alone} >= {"Architecture", "Music, performing and visual arts"}
    both = records(works(layer(*businesses()), GROUPS=2, METHOD=1, MIN_BUSINESSES=25).layers["OUTPUT"])
    assert {cluster["group"] for cluster in both} - {cluster["group"] for cluster in alone} == {"creative"}


def test_businesses_that_share_a_point_count_each():
    places, codes = businesses()
    places[-90:] = QUARTER
    done = works(layer(places, codes))
    first = records(done.layers["OUTPUT"])[0]
    assert first["businesses"] >= 90 and first["locations"] <= first["businesses"] - 89
    assert not next(done.layers["OUTPUT"].getFeatures()).geometry().isEmpty()


def test_clusters_take_the_names_of_places():
    at = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in (QUARTER, CENTRE)]
    places = memory("Point?crs=EPSG:3035", "name:string", [("Wharf",), ("Market",)], "places", at)
    clusters = records(works(layer(*businesses()), PLACES=places).layers["OUTPUT"])
    assert [cluster["name"] for cluster in clusters] == ["Wharf", "Market"]


def test_too_few_for_a_cluster_is_said():
    done = works(layer(*businesses()), MIN_BUSINESSES=2000)
    assert done.outputs["CLUSTER_COUNT"] == 0
    assert done.layers["OUTPUT"].featureCount() == 0
    assert "No cluster of at least 2,000 businesses" in done.log


def test_bad_points_are_counted_or_refused():
    places, codes = businesses()
    firms = layer(places, codes)
    firms.dataProvider().changeGeometryValues({1: QgsGeometry(), 2: QgsGeometry()})
    assert (
        "2 features of 'firms' have no geometry, or coordinates that are no numbers" in works(firms, RELABELLINGS=0).log
    )
    creative = layer(places[-90:], codes[-90:])
    assert "All businesses of 'firms' are creative" in refused(creative)
    unknown = codes.astype(object)
    unknown[:3] = None
    assert "3 businesses of 'firms' have no industry" in works(layer(places, unknown), RELABELLINGS=0).log
    assert "has no features" in (text := refused(layer(places[:0], codes[:0]))) or "has no points" in text


@pytest.mark.parametrize("method", [0, 1])
def test_no_method_needs_scikit_learn(source, monkeypatch, method):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    assert works(source, METHOD=method, RELABELLINGS=0).outputs["CLUSTER_COUNT"] > 0
