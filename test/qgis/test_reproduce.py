"""'Reproduce with PySAL' in the reports: its script, run by a Python without QGIS, gives the figures of the output."""

import functools
import importlib.util
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

from .layers import SAMPLE_INPUTS, memory, records
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
if importlib.util.find_spec("esda") is None:  # importing it here would load a second PROJ beside QGIS
    pytest.skip("esda is not installed", allow_module_level=True)

SIDE = 7
RUNNER = "import runpy, sys, warnings\nwarnings.simplefilter('ignore')\nrunpy.run_path(sys.argv[1])\n"
DRAWS = 999


@functools.cache
def values() -> np.ndarray:
    found = np.random.default_rng(4).lognormal(size=(2, SIDE**2))
    found[:, :9] += 4
    return found


def layer(crs: str = "EPSG:3035") -> QgsVectorLayer:
    """Squares with two fields, the last square far away, one value missing."""
    shapes = [
        QgsGeometry.fromRect(
            QgsRectangle(x := 4e6 + number % SIDE * 1e4, y := 3e6 + number // SIDE * 1e4, x + 1e4, y + 1e4)
        )
        for number in range(SIDE**2 - 1)
    ]
    shapes.append(QgsGeometry.fromRect(QgsRectangle(5e6, 4e6, 5.01e6, 4.01e6)))
    rows = [
        (f"A{number:02d}", None if number == 20 else float(x), float(y), float(x > 1), float(y > 1))
        for number, (x, y) in enumerate(values().T)
    ]
    return memory(f"Polygon?crs={crs}", "id:string x:double y:double one:double other:double", rows, "cells", shapes)


def saved(given: QgsVectorLayer, path: Path) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "cells"
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(given, str(path), QgsCoordinateTransformContext(), options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return f"{path}|layername=cells"


def reproduced(tool: str, folder: Path, **parameters):
    """A run with its report, and the script of it, run in `folder`."""
    report = folder / "report.html"
    done = run(f"creativeclusters:{tool}", {"REPORT": str(report), **parameters})
    page = report.read_text(encoding="utf-8")
    (found,) = re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", page, re.DOTALL)
    (folder / "script.py").write_text(unescape(found), encoding="utf-8")
    ran = subprocess.run([sys.executable, "-c", RUNNER, "script.py"], cwd=folder, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return done, page


def beside(folder: Path, tool: str, done, output: str = "OUTPUT") -> tuple[pd.DataFrame, pd.DataFrame]:
    """What the script and the tool wrote, by row."""
    there = pd.read_csv(folder / f"{tool}_pysal.csv", index_col="row")
    here = pd.DataFrame(records(done.layers[output]))
    here = here.drop(columns=[name for name in here if name in ("id", "area_name") or name.endswith("class")]).astype(
        float
    )
    here.index += 1
    return there, here.loc[there.index]


def alike(there: pd.Series, here: pd.Series, least: int = 20, rounded: float = 1e-9) -> None:
    known = there.notna() & here.notna()
    assert known.sum() >= least
    np.testing.assert_allclose(there[known].astype(float), here[known].astype(float), rtol=rounded, atol=rounded)


def test_hotspots_of_a_file_with_islands_and_gaps(tmp_path):
    source = saved(layer(), tmp_path / "it's a file.gpkg")
    parameters = {"INPUT": source, "FIELDS": ["x"], "PERMUTATIONS": DRAWS, "OUTPUT": "TEMPORARY_OUTPUT"}
    done, _ = reproduced("spatialhotspots", tmp_path, **parameters)
    there, here = beside(tmp_path, "spatialhotspots", done)
    assert len(there) == SIDE**2 - 2
    alike(there["statistic"], here["statistic"])
    alike(there["z"], here["z"])
    assert (there["p"] - here["p"]).abs().max() < 0.2
    assert np.corrcoef(there["p"], here["p"])[0, 1] > 0.99


def test_two_fields_of_a_filtered_file_by_nearest_neighbours(tmp_path):
    source = saved(layer(), tmp_path / "cells.gpkg")
    chosen = QgsVectorLayer(source, "cells", "ogr")
    assert chosen.setSubsetString("\"id\" < 'A40'")
    given = {"INPUT": chosen, "FIELDS": ["x", "y"], "STATISTIC": 2, "INFERENCE": 1, "NEIGHBOURS": 3, "K": 5}
    done, _ = reproduced("spatialhotspots", tmp_path, **given, OUTPUT="TEMPORARY_OUTPUT")
    there, here = beside(tmp_path, "spatialhotspots", done)
    assert len(there) == 40
    for name in ("x_statistic", "x_z", "x_p", "x_q", "y_statistic", "y_z", "y_p", "y_q"):
        alike(there[name], here[name])


def test_a_layer_in_memory_is_to_be_saved_and_then_read(tmp_path):
    given = layer()
    saved(given, tmp_path / "cells.gpkg")
    done, page = reproduced(
        "spatialhotspots", tmp_path, INPUT=given, FIELDS=["y"], PERMUTATIONS=DRAWS, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert "&#x27;cells&#x27; lies in no file" in page
    there, here = beside(tmp_path, "spatialhotspots", done)
    alike(there["z"], here["z"], rounded=1e-5)  # QGIS saved six decimals


def test_unequal_weights_have_no_script_where_esda_takes_equal_ones(tmp_path):
    report = tmp_path / "report.html"
    given = {"INPUT": layer(), "FIELDS": ["y"], "NEIGHBOURS": 5, "PERMUTATIONS": 99, "OUTPUT": "TEMPORARY_OUTPUT"}
    run("creativeclusters:spatialhotspots", {**given, "REPORT": str(report)})
    page = report.read_text(encoding="utf-8")
    assert "equal weights only" in page and "<pre" not in page


def test_global_autocorrelation(tmp_path):
    source = saved(layer(), tmp_path / "cells.gpkg")
    given = {
        "INPUT": source,
        "FIELDS": ["x", "one"],
        "STATISTICS": [0, 1, 3, 4, 5],
        "FIELD_2": "y",
        "PERMUTATIONS": DRAWS,
    }
    done, _ = reproduced("globalautocorrelation", tmp_path, **given, TABLE="TEMPORARY_OUTPUT")
    there = pd.read_csv(tmp_path / "globalautocorrelation_pysal.csv")
    here = pd.DataFrame(records(done.layers["TABLE"])).astype({"value": float, "p": float})
    both = there.merge(here, on=["field", "statistic"], suffixes=("", "_here"))
    assert len(both) == len(there) == here["value"].notna().sum() >= 11
    alike(both["value"], both["value_here"], least=10)
    assert (both["p"] - both["p_here"]).abs().max() < 0.2


def test_spatial_weights(tmp_path):
    source = saved(layer(), tmp_path / "cells.gpkg")
    given = {"INPUT": source, "NEIGHBOURS": 1, "ORDER": 2, "LOWER_ORDERS": True, "STANDARDISED": True, "UNION": 4}
    done, _ = reproduced("spatialweights", tmp_path, **given, LINKS="TEMPORARY_OUTPUT", TABLE="TEMPORARY_OUTPUT")
    there = pd.read_csv(tmp_path / "spatialweights_pysal.csv").sort_values(["focal", "neighbor"])
    here = pd.DataFrame(records(done.layers["TABLE"])).astype(float).sort_values(["area", "neighbour"])
    np.testing.assert_allclose(there.to_numpy(), here[["area", "neighbour", "weight"]].to_numpy(), rtol=1e-12)


def test_emerging_hot_spots(tmp_path):
    rows, shapes = [], []
    noise = np.random.default_rng(5).lognormal(size=(5, SIDE**2))
    for year in range(5):
        for feature in layer().getFeatures():
            number = len(rows) % SIDE**2
            rows.append((f"A{number:02d}", 2015 + year, float(noise[year, number] + 5 * (number < 9))))
            shapes.append(feature.geometry())
    given = memory("Polygon?crs=EPSG:3035", "area:string year:integer score:double", rows, "cells", shapes)
    source = saved(given, tmp_path / "years.gpkg")
    parameters = {"INPUT": source, "PERMUTATIONS": DRAWS, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    done, _ = reproduced("emerginghotspots", tmp_path, **parameters)
    there = pd.read_csv(tmp_path / "emerginghotspots_pysal.csv", dtype={"time": str})
    here = pd.DataFrame(records(done.layers["TABLE"])).astype({"time": str})
    both = there.merge(here, on=["area", "time"], suffixes=("", "_here"))
    assert len(both) == len(here) == len(rows)
    both["gi_z_here"] = pd.to_numeric(both["gi_z_here"])
    alike(both["gi_z"], both["gi_z_here"], least=200)
    assert both["gi_z"].notna().equals(both["gi_z_here"].notna())
    trend = pd.read_csv(tmp_path / "emerginghotspots_trend_pysal.csv").merge(
        pd.DataFrame(records(done.layers["OUTPUT"])), on="area", suffixes=("", "_here")
    )
    alike(trend["tau"], pd.to_numeric(trend["tau_here"]), least=40)


def test_subregional_clusters_and_overlap_from_their_own_output(tmp_path):
    for tool, further in (
        ("subregionalclusters", {"REGION": "region"}),
        ("relatedsectoroverlap", {"PERMUTATIONS": DRAWS}),
    ):
        folder = tmp_path / tool
        folder.mkdir()
        given = {**SAMPLE_INPUTS, **further, "OUTPUT": str(folder / "out.gpkg")}
        done, _ = reproduced(tool, folder, **given)
        (file,) = folder.glob("*_pysal.csv")
        there = pd.read_csv(file, index_col="row")
        here = pd.DataFrame(records(done.layers["OUTPUT"]))
        here.index += 1
        here = here.loc[there.index]
        if tool == "subregionalclusters":
            alike(there["lq_creative_z"], pd.to_numeric(here["gi_z"]), least=100)
            continue
        groups = [name.removeprefix("joins_class_") for name in here if name.startswith("joins_class_")]
        assert len(groups) == 2
        for group in groups:
            alike(there[f"joins_{group}_statistic"], pd.to_numeric(here[f"joins_{group}"]), least=100)
            alike(there[f"lee_{group}_statistic"], pd.to_numeric(here[f"lee_{group}"]), least=100)
            assert (there[f"joins_{group}_p"] - pd.to_numeric(here[f"joins_p_{group}"])).abs().max() < 0.1
