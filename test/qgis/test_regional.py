"""Global autocorrelation and sub-regional clusters: one result in the four ways, and bad input."""

import functools

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import SAMPLE_INPUTS, boundaries, inputs, memory, records, square
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn
from .test_spatial import areas, equal

pytestmark = pytest.mark.usefixtures("provider")

GLOBAL, REGIONAL = "creativeclusters:globalautocorrelation", "creativeclusters:subregionalclusters"
COUNTS = {"national": "NATIONAL_COUNT", "regional": "REGIONAL_COUNT", "local": "LOCAL_COUNT"}
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def refused(tool: str, **parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(tool, parameters, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@pytest.fixture(scope="module")
def regional(provider, tmp_path_factory):
    @functools.cache
    def regional(way: str):
        folder = tmp_path_factory.mktemp(f"regional_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE")}
        report = folder / "report.html"
        given = {**SAMPLE_INPUTS, "YEAR": "2021", "REGION": "region", **targets, "REPORT": str(report)}
        done = FOUR_WAYS[way](REGIONAL, given)
        output = done.layers["OUTPUT"]
        rows = records(QgsVectorLayer(targets["TABLE"], "regions", "ogr"))
        return records(output), rows, labels_drawn(output), dict(done.outputs), report.read_text(encoding="utf-8")

    return regional


@every_way
def test_sub_regional_clusters_are_the_same(regional, way):
    found, rows, drawn, outputs, report = regional(way)
    first = regional("run")
    assert found == [equal(record) for record in first[0]]
    assert rows == [equal(record) for record in first[1]]
    assert (len(found), len(rows), outputs["REGION_COUNT"]) == (200, 12, 12)
    kinds = [record["class"] for record in found]
    for kind, name in COUNTS.items():
        assert outputs[name] == kinds.count(kind) == sum(row[kind] for row in rows)
    assert outputs["NATIONAL_COUNT"] > 10
    assert None not in drawn and len(set(drawn)) == len(set(kinds))
    assert f"{rows[0]['leading_area_name']}" in report
    # layers keep the codes, to join by; the report has the names beside them
    assert (
        {row["region"] for row in rows}
        == {record["region"] for record in found}
        == {f"R{one:02}" for one in range(1, 13)}
    )
    assert "Greater Dunacfell leads with" in report and ">R01<" not in report


def test_shares_of_a_region_add_up(regional):
    found, rows, *_ = regional("run")
    for row in rows:
        own = [record for record in found if record["region"] == row["region"]]
        assert sum(record["share_region"] or 0 for record in own) == pytest.approx(1)
        leading = max(own, key=lambda record: record["jobs_creative"] or 0)
        assert (row["leading_area"], row["share_leading"]) == (leading["area"], pytest.approx(leading["share_region"]))


def test_regions_may_come_from_a_layer_of_their_own():
    halves = [square(0).combine(square(3)).combine(square(6)), square(1).combine(square(5)).convexHull()]
    regions = memory("Polygon?crs=EPSG:3035", "name:string", [("West",), ("Middle",)], "regions", halves)
    done = run(
        REGIONAL,
        inputs(boundaries(), REGIONS=regions, REGIONS_NAME="name", USE_NEIGHBOURS=False, TABLE="TEMPORARY_OUTPUT"),
    )
    assert {row["region"] for row in records(done.layers["TABLE"])} == {"West", "Middle"}
    assert {record["region"] for record in records(done.layers["OUTPUT"])[::3]} == {"West"}


def test_regions_have_to_be_given():
    assert "region" in refused(REGIONAL, **inputs()).lower()


@every_way
def test_global_autocorrelation_is_the_same(provider, tmp_path, way):
    path = str(tmp_path / "areas.gpkg")
    run("creativeclusters:locationquotients", {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": path})
    table, report = str(tmp_path / "table.gpkg"), tmp_path / "report.html"
    given = {"INPUT": path, "STATISTICS": [0, 1, 2], "PERMUTATIONS": 999, "TABLE": table, "REPORT": str(report)}
    done = FOUR_WAYS[way](GLOBAL, given)
    rows = records(QgsVectorLayer(table, "table", "ogr"))
    assert len(rows) == 30
    first = rows[0]
    assert (first["field"], first["statistic"], first["n"]) == ("lq_creative", "moran", 198)
    assert done.outputs["STATISTIC"] == pytest.approx(first["value"]) == pytest.approx(0.153428566723)
    assert done.outputs["P_VALUE"] == pytest.approx(first["p"])
    assert done.outputs["SIGNIFICANT_COUNT"] == sum(row["q"] <= 0.05 for row in rows)
    assert "General G" in report.read_text(encoding="utf-8")


def test_global_autocorrelation_says_what_it_cannot_do():
    given = {"TABLE": "TEMPORARY_OUTPUT", "PERMUTATIONS": 99, "FIELDS": ["value"]}
    assert "choose a second field" in refused(GLOBAL, INPUT=areas(), STATISTICS=[4], **given)
    assert "same value in all" in refused(GLOBAL, INPUT=areas([1.0] * 36), **given)
    assert "'area_name'" in refused(GLOBAL, INPUT=areas(), **{**given, "FIELDS": ["area_name"]})
    done = run(GLOBAL, {"INPUT": areas(), "STATISTICS": [0, 3], **given})
    assert "join counts need zeros and ones" in done.log
    assert [row["value"] is None for row in records(done.layers["TABLE"])] == [False, True, True, True]
