"""Overlap in space: local statistics, correlations that allow for alike neighbours, thresholds, legends as images."""

import functools
from xml.etree import ElementTree

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.styling import palettes

from .layers import AREAS, SAMPLE_INPUTS, memory, records, square
from .published import bres
from .running import FOUR_WAYS, run, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:relatedsectoroverlap"
GROUPS = ("high_tech_manufacturing", "kibs")
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def given(**more) -> dict:
    return {**SAMPLE_INPUTS, "YEAR": "2021", "PERMUTATIONS": 999, "OUTPUT": "TEMPORARY_OUTPUT", **more}


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(way: str) -> tuple:
        folder = tmp_path_factory.mktemp(f"overlap_{way}")
        names = {"OUTPUT": "output.gpkg", "TABLE": "table.gpkg", "THRESHOLDS": "curve.gpkg", "LEGEND": "square.png"}
        targets = {name: str(folder / file) for name, file in (*names.items(), ("REPORT", "report.html"))}
        done = FOUR_WAYS[way](TOOL, given(**targets))
        tables = [records(QgsVectorLayer(targets[name], name, "ogr")) for name in ("TABLE", "THRESHOLDS")]
        return records(done.layers["OUTPUT"]), *tables, folder, done

    return found


@every_way
def test_the_four_ways_agree(found, way):
    areas, groups, curve, folder, _ = found(way)
    first = found("run")
    for rows, expected in ((areas, first[0]), (groups, first[1]), (curve, first[2])):
        assert rows == [
            {name: pytest.approx(value) if isinstance(value, float) else value for name, value in row.items()}
            for row in expected
        ]
    for file in ("square.png", "square_kibs.png"):
        assert not QImage(str(folder / file)).isNull()
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert report.count("<svg") >= 2 + 3 * len(GROUPS) and "Dutilleul" in report
    assert all(colour in report for colour in palettes.BIVARIATE_COLOURS.values())


def test_local_classes_agree_with_their_q(found):
    areas, groups, *_ = found("run")
    assert len(areas) == 200
    for group in groups:
        key = group["group"]
        clusters = [area for area in areas if area[f"joins_class_{key}"] == "cluster"]
        assert group["joins_clusters"] == len(clusters)
        for area in clusters:
            assert area[f"joint_class_{key}"] == "both" and area[f"joins_q_{key}"] <= 0.05 and area[f"joins_{key}"] >= 1
        high = [area for area in areas if area[f"lee_class_{key}"] == "high-high"]
        assert group["lee_high_high"] == len(high) and all(area[f"lee_q_{key}"] <= 0.05 for area in high)
    kinds = {area["area"]: area["joins_class_kibs"] for area in areas}
    assert (kinds["C040"], kinds["C045"]) == ("isolated", "undefined")  # the island, and the area without jobs


def test_planted_kibs_lie_around_each_other(found):
    """The sample's metropolis is planted with creative and knowledge-intensive business: neighbours have both."""
    areas, groups, *_ = found("run")
    assert next(group for group in groups if group["group"] == "kibs")["joins_clusters"] >= 3
    metropolis = {f"C{number:03}" for number in range(1, 31)}
    names = {area["area"] for area in areas if area["joins_class_kibs"] == "cluster"}
    assert names and len(names & metropolis) >= len(names) / 2


def test_correlations_count_independent_areas(found):
    for group in found("run")[1]:
        assert 50 < group["pearson_effective_n"] < 230
        assert 0 <= group["pearson_p_spatial"] <= group["pearson_q_spatial"] <= 1
        assert 0 <= group["spearman_p_spatial"] <= group["spearman_q_spatial"] <= 1


def test_the_curve_has_the_threshold_of_the_settings(found):
    _, groups, curve, *_ = found("run")
    for group in groups:
        rows = [row for row in curve if row["group"] == group["group"]]
        at = next(row for row in rows if row["threshold"] == 1.0)
        assert {name: at[name] for name in ("both", "expected", "lift", "jaccard")} == pytest.approx(
            {name: group[name] for name in ("both", "expected", "lift", "jaccard")}
        )
        assert [row["threshold"] for row in rows] == sorted(row["threshold"] for row in rows)
        assert [row["both"] for row in rows] == sorted((row["both"] for row in rows), reverse=True)


def test_local_styles_come_with_the_layer():
    layer = run_task(TOOL, given(PERMUTATIONS=99)).layers["OUTPUT"]
    names = [name for name in layer.styleManager().styles() if "Knowledge" in name]
    assert [sum(part in name for name in names) for part in ("Here and around: ", "Lee's L: ", "3 x 3", "LQ: ")] == [
        1
    ] * 4
    layer.styleManager().setCurrentStyle(next(name for name in names if "Here and around" in name))
    assert set(labels_drawn(layer)) <= {
        "Cluster",
        "Not significant",
        "Isolated: no neighbours, not tested",
        "No data",
    }


def test_svg_legend(tmp_path):
    run(TOOL, given(RELATED=[1], LEGEND=str(tmp_path / "square.svg"), PERMUTATIONS=99))
    root = ElementTree.parse(tmp_path / "square.svg").getroot()
    assert len(root.findall("{http://www.w3.org/2000/svg}rect")) == 9
    assert not (tmp_path / "square_kibs.svg").exists()


def test_a_legend_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run(TOOL, given(LEGEND=str(tmp_path / "file" / "square.svg"), PERMUTATIONS=99))


def test_without_neighbours_there_are_correlations_but_no_local_fields():
    done = run(TOOL, given(USE_NEIGHBOURS=False, PERMUTATIONS=99, TABLE="TEMPORARY_OUTPUT"))
    assert not [name for name in done.layers["OUTPUT"].fields().names() if name.startswith(("joins", "lee"))]
    assert all(group["pearson_p_spatial"] is not None for group in records(done.layers["TABLE"]))
    assert "No style for" not in done.log


def test_a_kernel_leaves_lee_out_and_says_so():
    done = run(TOOL, given(NEIGHBOURS=5, PERMUTATIONS=99))
    assert "Lee's local L was not worked out: Local Lee's L needs neighbours of equal weight" in done.log
    assert {area["lee_class_kibs"] for area in records(done.layers["OUTPUT"])} == {"undefined", "no data"} - {"no data"}


def test_distances_in_degrees_are_refused_for_neighbours_only():
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": SAMPLE_INPUTS["BOUNDARIES"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    plain, turned = (
        records(run(TOOL, given(PERMUTATIONS=99, TABLE="TEMPORARY_OUTPUT", **more)).layers["TABLE"])
        for more in ({}, {"BOUNDARIES": degrees})
    )
    assert turned[0]["pearson_effective_n"] == pytest.approx(plain[0]["pearson_effective_n"], rel=0.05)
    with pytest.raises(QgsProcessingException, match="in degrees"):
        run(TOOL, given(BOUNDARIES=degrees, NEIGHBOURS=3, PERMUTATIONS=99), QgsProcessingFeedback(False))


def test_a_handful_of_areas_is_warned_about():
    rows = [(area, code, jobs) for area in AREAS for code, jobs in (("6201", 90), ("2611", 40), ("4711", 800))]
    rows[0], rows[4] = (AREAS[0], "6201", 400), (AREAS[1], "2611", 300)
    areas = memory(
        "Polygon?crs=EPSG:3035", "area:string", [(area,) for area in AREAS], "nine", [square(n) for n in range(9)]
    )
    table = memory("None", "area:string industry:string jobs:double", rows, "jobs")
    inputs = {"BOUNDARIES": areas, "BOUNDARY_ID": "area", "EMPLOYMENT": table, "RELATED": [0], "PERMUTATIONS": 99}
    done = run(TOOL, {**inputs, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "Only 9 areas have jobs from which both quotients" in done.log
    assert done.layers["OUTPUT"].featureCount() == 9


def test_uk_regions(real_data):
    """40 areas that resemble their neighbours: as good as some twenty independent ones."""
    done = run(TOOL, bres(real_data) | {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"})
    kibs = next(group for group in records(done.layers["TABLE"]) if group["group"] == "kibs")
    assert 15 < kibs["pearson_effective_n"] < 30 and kibs["areas"] == 40
    assert kibs["spearman_p"] < 0.01 < kibs["spearman_p_spatial"]
    assert kibs["joins_clusters"] == 3


def test_the_nine_classes_are_by_quotients_unless_thirds_are_asked_for():
    """The default's classes are about 1: 'high' is well above the nation, and no third of the areas whatever their quotients."""
    layer = run(TOOL, given(PERMUTATIONS=99)).layers["OUTPUT"]
    classes = {
        (row["lq_creative_kibs"], row["lq_kibs"]): row["bivariate_class_kibs"]
        for row in records(layer)
        if row["bivariate_class_kibs"] != "no data"
    }
    high = {pair: [value > 1.25 for value in pair] for pair in classes}
    assert len(classes) > 150
    assert {pair: [third == "3" for third in kind.split("-")] for pair, kind in classes.items()} == high
