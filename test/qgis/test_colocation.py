"""Co-location of businesses in space: what is planted in the sample found, styled by quotient and significance, in the four ways."""

import functools
import json

import numpy as np
import pandas as pd
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

from .layers import SAMPLE, memory, records
from .published import south_yorkshire
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn, written

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:pointcolocation"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)
NUMBERS = ("POINT_COUNT", "CATEGORY_COUNT", "SIGNIFICANT_COUNT", "GLOBAL_QUOTIENT", "P_VALUE")
FIELDS = "firm:integer code:string kind:string"


@functools.cache
def sample_businesses() -> pd.DataFrame:
    """Creative businesses of the sample in 2021 and a tenth of the others: `code`, x, y, many of an area at one address."""
    jobs = pd.read_csv(SAMPLE / "employment.csv", dtype={"industry": str})
    jobs = jobs[jobs["year"] == 2021]
    creative = {
        code for codes in json.loads((SAMPLE / "planted.json").read_text())["sectors"].values() for code in codes
    }
    count = np.where(jobs["industry"].isin(creative), jobs["businesses"], jobs["businesses"] // 10).astype(int)
    rows = jobs.loc[jobs.index.repeat(count)]
    middles = {
        feature["area"]: feature.geometry().pointOnSurface().asPoint()
        for feature in QgsVectorLayer(f"{SAMPLE / 'areas.gpkg'}|layername=areas", "areas", "ogr").getFeatures()
    }
    rng = np.random.default_rng(3)
    xy = np.array([middles[area] for area in rows["area"]]) + rng.normal(0, 400, (len(rows), 2)).round(-2)
    return pd.DataFrame({"code": rows["industry"].to_numpy(), "x": xy[:, 0], "y": xy[:, 1]})


def layer(frame: pd.DataFrame, crs: str = "EPSG:3035", kinds=None) -> QgsVectorLayer:
    points = [QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in zip(frame["x"], frame["y"], strict=True)]
    if crs not in ("EPSG:3035", ""):
        there = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:3035"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
        )
        for point in points:
            point.transform(there)
    kinds = frame["code"].str[:1] if kinds is None else kinds
    rows = list(zip(range(len(frame)), frame["code"], kinds, strict=True))
    firms = memory(f"Point?crs={crs}", FIELDS, rows, "firms", points)
    if not crs:
        firms.setCrs(QgsCoordinateReferenceSystem())
    return firms


def few(n: int = 400) -> pd.DataFrame:
    """Four hundred of the sample's businesses."""
    return sample_businesses().iloc[:: len(sample_businesses()) // n].head(n).reset_index(drop=True)


def given(**more) -> dict:
    return {"POINTS_CATEGORY": "kind", "RELABELLINGS": 99, "OUTPUT": "TEMPORARY_OUTPUT", **more}


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


@pytest.fixture(scope="module")
def source(provider, tmp_path_factory):
    return written(layer(sample_businesses()), tmp_path_factory.mktemp("firms") / "firms.gpkg", "GPKG")


@pytest.fixture(scope="module")
def found(source, tmp_path_factory):
    @functools.cache
    def found(way: str) -> tuple:
        folder = tmp_path_factory.mktemp(f"colocation_{way}")
        output, table, report = (str(folder / name) for name in ("output.gpkg", "table.gpkg", "report.html"))
        inputs = given(
            POINTS=source,
            POINTS_CATEGORY="code",
            SECTORS=0,
            RELABELLINGS=299,
            OUTPUT=output,
            TABLE=table,
            REPORT=report,
        )
        done = FOUR_WAYS[way](TOOL, inputs)
        points = done.layers["OUTPUT"]
        return (
            records(points),
            records(QgsVectorLayer(table, "table", "ogr")),
            {name: done.outputs[name] for name in NUMBERS},
            labels_drawn(points),
            QgsVectorLayer(output, "again", "ogr").listStylesInDatabase()[0],
            (folder / "report.html").read_text(encoding="utf-8"),
        )

    return found


@every_way
def test_planted_sub_sectors_lie_together(found, way):
    """Sub-sectors are planted in some areas: their businesses lie near their like, and less near all the others."""
    _, pairs, numbers, *_ = found(way)
    by_pair = {(pair["category_a"], pair["category_b"]): pair for pair in pairs}
    software, film = "IT, software and computer services", "Film, TV, video, radio and photography"
    for kind in ("Advertising and marketing", "Publishing", software, film):
        assert by_pair[kind, kind]["clq"] > 1.1 and by_pair[kind, kind]["q"] <= 0.05
        assert by_pair[kind, "All other industries"]["clq"] < 1 and by_pair[kind, "All other industries"]["q"] <= 0.05
        assert by_pair[kind, kind]["low"] < 1 < by_pair[kind, kind]["high"] < by_pair[kind, kind]["clq"]
    assert numbers["CATEGORY_COUNT"] == 10 and len(pairs) == 100
    assert numbers["SIGNIFICANT_COUNT"] == sum(pair["q"] <= 0.05 for pair in pairs)
    assert numbers["GLOBAL_QUOTIENT"] > 1 and numbers["P_VALUE"] == pytest.approx(2 / 300)


@every_way
def test_results_are_the_same_and_styled(found, way):
    (points, pairs, numbers, drawn, styles, report), first = found(way), found("run")
    for rows, expected in ((points[::50], first[0][::50]), (pairs, first[1]), ([numbers], [first[2]])):
        assert rows == [
            {name: pytest.approx(value) if isinstance(value, float) else value for name, value in row.items()}
            for row in expected
        ]
    assert numbers["POINT_COUNT"] == len(points) == len(sample_businesses())
    assert set(drawn) <= {
        "At least twice as many near as by chance",
        "More near than by chance",
        "Fewer near than by chance",
        "Not significant",
    }
    assert len(drawn) >= 2
    assert styles == 20
    assert "share their place with others" in report and "<svg" in report and "Leslie" in report


def test_a_point_has_its_own_fields_and_local_figures(found):
    points, pairs, *_ = found("run")
    assert {"firm", "code", "kind", "category", "place_points", "clq_architecture", "p_rest", "q_rest"} <= set(
        points[0]
    )
    local = [point["clq_architecture"] for point in points if point["category"] == "Architecture"]
    own = next(pair for pair in pairs if pair["category_a"] == pair["category_b"] == "Architecture")
    assert np.mean(local) == pytest.approx(own["clq"])
    for point in points:
        significant = point["q_architecture"] <= 0.05
        assert (point["class_architecture"] == "not significant") == (not significant)
        assert (point["class_architecture"] == "at least twice") == (significant and point["clq_architecture"] >= 2)


def test_absence_is_not_found(source):
    """The same places and codes, dealt out at random: no pair is significant after correction, but for chance."""
    frame = sample_businesses()
    frame = frame.assign(code=np.random.default_rng(9).permutation(frame["code"].to_numpy()))
    done = works(layer(frame), POINTS_CATEGORY="code", SECTORS=0, RELABELLINGS=199)
    assert done.outputs["SIGNIFICANT_COUNT"] <= 3
    assert done.outputs["P_VALUE"] > 0.05


def test_a_bandwidth_isolates_and_says_so():
    done = works(layer(few()), BANDWIDTH=150.0, K=399)
    points = records(done.layers["OUTPUT"])
    isolated = [point for point in points if point["class_4"] == "isolated"]
    assert 0 < len(isolated) < len(points)
    assert all(point["clq_4"] is None and point["p_4"] is None and point["q_4"] is None for point in isolated)
    assert f"{len(isolated)} of 400 points have no other within the bandwidth" in done.log
    assert "No neighbour within the bandwidth" in labels_drawn(done.layers["OUTPUT"])


def test_degrees_are_measured_in_metres_and_come_out_as_degrees():
    metric, degrees = (works(layer(few(), crs), BANDWIDTH=5000.0) for crs in ("EPSG:3035", "EPSG:4326"))
    one, two = ([point["clq_6"] for point in records(done.layers["OUTPUT"])] for done in (metric, degrees))
    apart = np.abs(np.array(one, dtype=float) - np.array(two, dtype=float))
    # but for neighbours at the very edge of the bandwidth
    assert np.nanquantile(apart, 0.95) < 0.02 and np.isfinite(apart).sum() > 300
    assert degrees.layers["OUTPUT"].crs().authid() == "EPSG:4326"
    assert degrees.layers["OUTPUT"].extent().width() < 20


def test_points_without_a_category_stay_with_no_data():
    kinds = few()["code"].str[:1].astype(object)
    kinds[:7] = None
    done = works(layer(few(), kinds=kinds))
    assert "7 of 400 points of 'firms' have no value in 'kind': they are left out" in done.log
    points = records(done.layers["OUTPUT"])
    assert len(points) == 400 and done.outputs["POINT_COUNT"] == 393
    assert [point["class_6"] for point in points[:7]] == ["no data"] * 7
    assert all(point["clq_6"] is None and point["category"] is None for point in points[:7])


def test_without_relabellings_pairs_are_not_tested():
    done = works(layer(few()), RELABELLINGS=0, TABLE="TEMPORARY_OUTPUT")
    assert all(pair["p"] is None and pair["low"] is None for pair in records(done.layers["TABLE"]))
    assert done.outputs["SIGNIFICANT_COUNT"] == 0 and done.outputs["P_VALUE"] is None


def test_an_own_list_with_several_groups():
    rows = [("62", "Software", "creative"), ("56", "Restaurants", "leisure"), ("71", "Architects", "creative")]
    own = memory("None", "code:string sector:string group:string", rows, "own")
    done = works(layer(few()), POINTS_CATEGORY="code", SECTORS_TABLE=own, TABLE="TEMPORARY_OUTPUT")
    names = {pair["category_a"] for pair in records(done.layers["TABLE"])}
    assert names == {"Software", "Restaurants", "Architects", "All other industries"}


def test_bad_points_are_counted_or_refused():
    frame = few()
    assert "one category only" in refused(layer(frame, kinds=["a"] * len(frame)))
    assert "There are 400 categories" in refused(layer(frame, kinds=[f"k{n}" for n in range(400)]))
    assert "No point of 'firms' has a value in 'kind'" in refused(layer(frame, kinds=[None] * len(frame)))
    assert "the 400 nearest of each cannot be found" in refused(layer(frame), K=400)
    assert "No two points lie within" in refused(layer(frame.drop_duplicates(["x", "y"])), BANDWIDTH=0.01)
    assert "has no coordinate reference system" in refused(layer(frame, crs=""))
    assert "no points" in (text := refused(layer(frame[:0]))) or "no features" in text
    firms = layer(frame)
    firms.dataProvider().changeGeometryValues({1: QgsGeometry(), 2: QgsGeometry()})
    assert "2 features of 'firms' have no geometry, or coordinates that are no numbers" in works(firms).log
    rare = np.array(["a", "b"] * 200, dtype=object)
    rare[0] = "alone"
    assert "1 category has fewer than 5 points (alone)" in works(layer(frame, kinds=rare)).log


def test_one_place_is_told_of():
    frame = few(60)
    done = works(layer(frame.assign(x=frame["x"].iloc[0], y=frame["y"].iloc[0])))
    assert "All 60 points lie at one place" in done.log
    assert done.outputs["GLOBAL_QUOTIENT"] == pytest.approx(1) and done.outputs["SIGNIFICANT_COUNT"] == 0


def test_points_are_left_as_they_were():
    points = layer(few(60))
    before = records(points)
    works(points)
    assert records(points) == before


def test_cancelled_among_the_relabellings():
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 20:
                self.cancel()

    feedback = Impatient(False)
    done = run(TOOL, {"POINTS": layer(few()), **given(RELABELLINGS=9999)}, feedback)
    assert "OUTPUT" not in done.outputs and "Traceback" not in feedback.textLog()


def test_multipoints_come_out_as_points():
    frame = few(60)
    points = [QgsGeometry.fromMultiPointXY([QgsPointXY(x, y)]) for x, y in zip(frame["x"], frame["y"], strict=True)]
    rows = list(zip(range(60), frame["code"], frame["code"].str[:1], strict=True))
    done = works(memory("MultiPoint?crs=EPSG:3035", FIELDS, rows, "firms", points))
    assert done.layers["OUTPUT"].featureCount() == 60


def test_south_yorkshire(real_data):
    """42,918 firms on 11,578 places by creative sub-sector."""
    done = run(TOOL, given() | south_yorkshire(real_data) | {"TABLE": "TEMPORARY_OUTPUT"})
    pairs = {(pair["category_a"], pair["category_b"]): pair for pair in records(done.layers["TABLE"])}
    film, arts = "Film, TV, video, radio and photography", "Music, performing and visual arts"
    assert done.outputs["POINT_COUNT"] == 42_918 and done.outputs["CATEGORY_COUNT"] == 10
    assert pairs[film, arts]["clq"] > 3 < pairs[arts, film]["clq"]
    assert pairs[film, arts]["q"] <= 0.05
    # with N_B / N_A exchanged the two directions agree where neighbours are mutual, as at one address
    assert pairs[film, arts]["clq"] == pytest.approx(pairs[arts, film]["clq"], rel=0.1)
