"""The co-location matrix: one result in the four ways, the matrix, the picture, real data, and bad input."""

import functools
import re

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import GIVEN, SAMPLE_INPUTS, inputs, records, table
from .published import bres, cbsa
from .running import FOUR_WAYS, run
from .test_spatial import equal

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:colocationmatrix"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def given(**more) -> dict:
    """The small country's parameters; the tool maps nothing."""
    found = {**inputs(**more), "TABLE": "TEMPORARY_OUTPUT"}
    del found["OUTPUT"]
    return found


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(way: str):
        folder = tmp_path_factory.mktemp(f"pairs_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("TABLE", "MATRIX")}
        report = folder / "report.html"
        asked = {**SAMPLE_INPUTS, "YEAR": "2021", "PERMUTATIONS": 999, **targets, "REPORT": str(report)}
        done = FOUR_WAYS[way](TOOL, asked)
        pairs, matrix = (records(QgsVectorLayer(targets[name], name, "ogr")) for name in ("TABLE", "MATRIX"))
        numbers = {name: value for name, value in done.outputs.items() if name.endswith("_COUNT")}
        return pairs, matrix, numbers, report.read_text(encoding="utf-8")

    return found


@every_way
def test_pairs_are_the_same(found, way):
    pairs, matrix, numbers, page = found(way)
    first = found("run")
    assert pairs == [equal(record) for record in first[0]]
    assert matrix == [equal(record) for record in first[1]]
    assert numbers == first[2]
    assert numbers["PAIR_COUNT"] == len(pairs) == 190
    assert numbers["SECTOR_COUNT"] == len(matrix) == 20
    assert numbers["TESTED_COUNT"] == sum(record["q"] is not None for record in pairs) == 183
    assert numbers["SHARED_COUNT"] == sum(record["codes_shared"] > 0 for record in pairs) == 7
    assert numbers["SIGNIFICANT_COUNT"] == sum((record["q"] or 1) <= 0.05 for record in pairs) > 20
    assert page.count("<rect") > 20 * 19 and "All pairs in one picture" in page


def test_planted_colocation_of_the_sample_is_found(found):
    pairs, _, _, _ = found("run")
    creative = [record for record in pairs if record["group_a"] == record["group_b"] == "creative"]
    assert len(creative) == 36
    # the hotspots are planted with six to eight of the nine sub-sectors
    assert sum(record["q"] <= 0.05 and record["spearman"] > 0 for record in creative) >= 18


def test_the_matrix_is_symmetric_and_holds_the_pairs(found):
    pairs, matrix, _, _ = found("run")
    names = [record["sector"] for record in matrix]
    values = np.array([[record[name] for name in names] for record in matrix])
    assert np.array_equal(values, values.T)
    of_pair = {(record["sector_a"], record["sector_b"]): record["spearman"] for record in pairs}
    assert all(values[names.index(one), names.index(other)] == value for (one, other), value in of_pair.items())


def test_the_picture_has_words_for_those_who_do_not_see_it(found):
    page = found("run")[3]
    svg = page[page.index("<svg") : page.index("</svg>")]
    words = re.search("<desc[^>]*>(.*?)</desc>", svg)[1]
    assert words.count("goes most with") == 20
    assert len(re.findall(r"<g><title>[^<]+: [−0-9.]+ \((q|share)", svg)) == 380
    assert svg.count("share industries, not tested)") == 14


@pytest.mark.parametrize("measure", range(6))
def test_every_measure_can_be_drawn(measure, tmp_path):
    report = tmp_path / "report.html"
    asked = given(SPACE=1, LEVEL=2, MEASURE=measure, PERMUTATIONS=99, REPORT=str(report), MATRIX="TEMPORARY_OUTPUT")
    done = run(TOOL, asked)
    page = report.read_text(encoding="utf-8")
    colours = set(re.findall('<rect [^>]*fill="(#[0-9a-f]{6})"', page))
    assert len(colours) >= 4
    assert records(done.layers["MATRIX"])[0]["i_06"] is not None


def test_all_industries_with_names(tmp_path):
    names = table([("6201", "Programming"), ("4711", "Shops")], "code:string title:string", "names")
    asked = given(SPACE=1, LEVEL=4, PERMUTATIONS=99, INDUSTRY_NAMES=names, INDUSTRY_NAMES_NAME="title")
    pairs = records(run(TOOL, asked).layers["TABLE"])
    assert len(pairs) == 28
    assert {"6201 Programming", "4711 Shops", "5811 Book publishing"} <= {
        record["sector_b_name"] for record in pairs
    } | {record["sector_a_name"] for record in pairs}


def test_sectors_as_given():
    asked = given(SECTORS=GIVEN, SPACE=1, PERMUTATIONS=99)
    assert len(records(run(TOOL, asked).layers["TABLE"])) == 28


def test_nine_areas_are_too_few_to_test():
    done = run(TOOL, given())
    assert done.outputs["TESTED_COUNT"] == 0
    assert "have fewer than 10 areas in common (of 9 with data) and are not tested" in done.log


def test_without_related_sectors_the_creative_ones_are_paired():
    done = run(TOOL, given(RELATED=[]))
    assert done.outputs["SECTOR_COUNT"] == 4


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"SPACE": 1, "LEVEL": 6}, "No industry of 'jobs' has 6 digits or more"),
        (
            {"RELATED": [], "EMPLOYMENT_FILTER": "\"industry\" in ('6201','4711')"},
            "1 of the 9 sectors have jobs in the areas",
        ),
    ],
)
def test_refused(more, message):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run(TOOL, given(**more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()


def test_lists_that_share_all_codes():
    twice = table(
        [
            ("6201", "Software", "creative"),
            ("9001", "Arts", "creative"),
            ("6201", "Computing", "it"),
            ("9001", "Shows", "it"),
        ],
        "code:string sector:string group:string",
        "twice",
    )
    with pytest.raises(QgsProcessingException, match="nothing is left to compare"):
        run(TOOL, given(SECTORS_TABLE=twice))


def test_cancelled():
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, given(), feedback).outputs == {}


def test_bres(real_data, tmp_path):
    target = str(tmp_path / "pairs.gpkg")
    run(TOOL, bres(real_data) | {"TABLE": target})
    pairs = {
        (record["sector_a"], record["sector_b"]): record for record in records(QgsVectorLayer(target, "pairs", "ogr"))
    }
    film = pairs["film_tv_radio_photography", "music_performing_visual_arts"]
    assert film["q"] < 0.01 and film["spearman"] > 0.7


def test_cbsa(real_data):
    done = run(TOOL, cbsa(real_data) | {"TABLE": "TEMPORARY_OUTPUT"})
    assert done.outputs["AREA_COUNT"] == 912
    assert done.outputs["SIGNIFICANT_COUNT"] > 0.8 * done.outputs["TESTED_COUNT"]
