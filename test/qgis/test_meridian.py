"""Layers that go over the 180th meridian: neighbours and distances as they are elsewhere, or a count of what they are not."""

import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from creative_clusters_plugin.layers.overlay import equal_area_crs
from creative_clusters_plugin.layers.points import in_metres, longitudes, metric_crs, round_the_world

from .layers import memory, records
from .running import run

pytestmark = pytest.mark.usefixtures("provider")


def box(west: float, south: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(west, south, west + 1, south + 1))


def fiji(crs: str):
    """Three squares in a row, the meridian between the last two, and one of two parts north of these."""
    north = QgsGeometry.collectGeometry([box(179, -16), box(-180, -16)])
    shapes = [box(178, -17), box(179, -17), box(-180, -17), north]
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for shape in shapes:
        shape.transform(there)
    shapes = [shape if shape.isMultipart() else QgsGeometry.collectGeometry([shape]) for shape in shapes]
    rows = [(name, 1.0 + number) for number, name in enumerate(("West", "Middle", "East", "North"))]
    return memory(f"MultiPolygon?crs={crs}", "name:string value:double", rows, "islands", shapes)


def neighbours(layer, **more) -> tuple[set, list[str]]:
    given = {"INPUT": layer, "ID_FIELD": "name", "TABLE": "TEMPORARY_OUTPUT", "LINKS": "TEMPORARY_OUTPUT", **more}
    done = run("creativeclusters:spatialweights", given)
    rows = records(done.layers["TABLE"])
    ids = list(rows[0])[:2]
    return {frozenset(row[name] for name in ids) for row in rows}, [
        line for line in done.log.splitlines() if "180th" in line
    ]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:6933"])
@pytest.mark.parametrize("kind", [1, 2])
def test_areas_meet_over_the_meridian(crs, kind):
    found, said = neighbours(fiji(crs), NEIGHBOURS=kind)
    assert {frozenset(pair) for pair in (("Middle", "East"), ("East", "North"), ("Middle", "North"))} <= found
    assert said == []


def test_where_they_cannot_they_are_counted():
    _, said = neighbours(fiji("ESRI:54030"), NEIGHBOURS=0)
    assert [line for line in said if "3 areas lie at the 180th meridian" in line]
    _, said = neighbours(fiji("EPSG:3857"), NEIGHBOURS=3, K=1)
    assert [line for line in said if "3 areas lie at the 180th meridian" in line]


@pytest.mark.parametrize("crs", ["EPSG:3460", "EPSG:3832"])
def test_a_system_of_that_part_of_the_world_has_no_seam_there(crs):
    found, said = neighbours(fiji(crs), NEIGHBOURS=3, K=2)
    assert said == []
    assert frozenset(("Middle", "East")) in found


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_middle_of_a_layer_is_on_its_side_of_the_world(crs):
    points = [QgsGeometry.fromPointXY(QgsPointXY(x, -17)) for x in (179.9, -179.9)]
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for point in points:
        point.transform(there)
    layer = memory(f"Point?crs={crs}", "number:integer", [(1,), (2,)], "firms", points)

    class Source:
        """As far as a source of Processing is read here."""

        def __init__(self):
            self.sourceCrs, self.sourceExtent, self.sourceName = layer.crs, layer.extent, layer.name

        def getFeatures(self, request, flags):
            return layer.getFeatures(request)

    metric = metric_crs(Source())
    to_metres = QgsCoordinateTransform(layer.crs(), metric, QgsProject.instance())
    one, other = (to_metres.transform(point.asPoint()) for point in points)
    assert one.distance(other) == pytest.approx(21_290, rel=0.01)
    assert abs(abs(longitude(equal_area_crs(Source()))) - 180) < 1


def longitude(crs) -> float:
    return float(next(part.removeprefix("+lon_0=") for part in crs.toProj().split() if part.startswith("+lon_0=")))


def test_places_in_degrees_come_to_metres_about_their_own_middle():
    xy = pd.DataFrame({"x": [179.9, -179.9], "y": [-17.0, -17.0]}).to_numpy()
    one, other = in_metres(xy, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert ((one - other) ** 2).sum() ** 0.5 == pytest.approx(21_290, rel=0.01)


def test_how_far_it_is_round_the_world():
    far = {
        name: round_the_world(QgsCoordinateReferenceSystem(name))
        for name in ("EPSG:4326", "EPSG:3857", "ESRI:54030", "")
    }
    assert far == pytest.approx({"EPSG:4326": 360, "EPSG:3857": 40_075_016.686, "ESRI:54030": 0, "": 0})
    assert longitudes(QgsCoordinateReferenceSystem()) is None
