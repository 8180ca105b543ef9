"""The tools on related sectors on published data, in the four ways: the figures that the documentation gives."""

import pytest
from qgis.core import QgsVectorLayer

from .published import arts_audience, arts_fields, bres, cbsa, south_yorkshire, uk_flows, us_flows
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

# what each run is given, and numbers that it gives
CASES = {
    "relatedsectoroverlap": (bres, {"AREA_COUNT": 40, "BOTH_COUNT": 2, "GROUP_COUNT": 2, "SHARED_CODES": 9}),
    "colocationmatrix": (bres, {"AREA_COUNT": 40, "PAIR_COUNT": 190, "TESTED_COUNT": 183, "SHARED_COUNT": 7}),
    "pointcolocation": (
        lambda folder: {**south_yorkshire(folder), "RELABELLINGS": 99},
        {"POINT_COUNT": 42_918, "CATEGORY_COUNT": 10, "GLOBAL_QUOTIENT": 1.0218, "P_VALUE": 0.02},
    ),
    "sectorrelatedness": (
        bres,
        {
            "AREA_COUNT": 40,
            "SPACE_COUNT": 579,
            "ENTRY_COUNT": 87,
            "AUC": 0.647,
            "AUC_SIZE": 0.477,
            "AUC_DIVERSITY": 0.540,
        },
    ),
    "peerareas": (
        lambda folder: {**bres(folder), "START": "2015"},
        {"AREA_COUNT": 40, "PEER_COUNT": 200, "TYPE_COUNT": 5, "SILHOUETTE": 0.193},
    ),
    "supplylinks": (
        lambda folder: bres(folder) | uk_flows(folder),
        {"AREA_COUNT": 40, "PRODUCT_COUNT": 105, "SECTOR_COUNT": 9, "MULTIPLIER": 1.648},
    ),
    "supplylinks in the United States": (
        lambda folder: cbsa(folder) | us_flows(folder),
        {"AREA_COUNT": 650, "PRODUCT_COUNT": 71, "SECTOR_COUNT": 8, "MULTIPLIER": 1.795},
    ),
    "audienceoverlap": (
        lambda folder: bres(folder) | arts_fields(),
        {"AREA_COUNT": 33, "SEGMENT_COUNT": 2, "AUDIENCE_ONLY_COUNT": 11, "SPEARMAN": 0.517, "P_VALUE": 0.086},
    ),
}


@pytest.fixture(scope="module")
def audience(provider, real_data, tmp_path_factory) -> str:
    target = str(tmp_path_factory.mktemp("audience") / "arts.gpkg")
    arts_audience(real_data, run, target)
    return target


# that the four ways agree, each tool's own tests show on small layers; these two run in different processes
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("way", ["run", "qgis_process"])
def test_the_figures_are_those_published(real_data, audience, way, case, tmp_path):
    tool = case.split()[0]
    make, numbers = CASES[case]
    outputs = ("TABLE",) if tool == "colocationmatrix" else ("OUTPUT", "TABLE")
    asked = make(real_data) | {name: str(tmp_path / f"{name}.gpkg") for name in outputs}
    if tool == "audienceoverlap":
        asked["AUDIENCE"] = audience
    done = FOUR_WAYS[way](f"creativeclusters:{tool}", asked)
    assert {name: done.outputs[name] for name in numbers} == pytest.approx(numbers, abs=0.0006)
    assert "Traceback" not in done.log
    assert QgsVectorLayer(asked["TABLE"], "table", "ogr").featureCount() > 1
    if "OUTPUT" in asked:
        assert len(set(labels_drawn(done.layers["OUTPUT"]))) > 1
