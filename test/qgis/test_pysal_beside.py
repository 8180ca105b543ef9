"""libpysal and esda in the same process as QGIS and the tools: all work, and the process ends as it should."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from test import qgis_process

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "creative_clusters_plugin" / "sample"
# a chess board of 4 by 4: every link along a side joins unlike areas
USE_PYSAL = """
import geopandas, numpy, shapely
from esda import Moran
from libpysal.graph import Graph
cells = [shapely.box(x, y, x + 1, y + 1) for y in range(4) for x in range(4)]
board = geopandas.GeoDataFrame(geometry=cells, crs="EPSG:3857").to_crs("EPSG:4326")
graph = Graph.build_contiguity(board, rook=True)
values = numpy.array([(x + y) % 2 for y in range(4) for x in range(4)], dtype=float)
print("Moran's I:", round(float(Moran(values, graph.to_W(), permutations=9).I), 3), flush=True)
"""
PLUGIN = f"""
class Plugin:
    def initProcessing(self):
{textwrap.indent(USE_PYSAL, " " * 8)}
    def unload(self):
        pass


def classFactory(iface):
    return Plugin()
"""
METADATA = "[general]\nname=Pysal user\nqgisMinimumVersion=3.40\nqgisMaximumVersion=4.99\nversion=1\nhasProcessingProvider=yes\n"
AS_THE_DEMO = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
{USE_PYSAL}
from test.session import tools
with tools() as tool:
    found = tool(
        "creativehotspots",
        BOUNDARIES={f"{SAMPLE}/areas.gpkg|layername=areas"!r},
        BOUNDARY_ID="area",
        EMPLOYMENT={f"{SAMPLE}/employment.csv"!r},
        YEAR="2021",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    print("hotspots:", found["HOTSPOT_COUNT"], flush=True)
"""


@pytest.fixture
def beside(tmp_path) -> dict[str, str]:
    """The variables of a qgis_process with a second plugin, which uses PySAL as soon as it is loaded."""
    pytest.importorskip("libpysal.graph")
    pytest.importorskip("esda")
    plugin = tmp_path / "plugins" / "pysal_user"
    plugin.mkdir(parents=True)
    (plugin / "__init__.py").write_text(PLUGIN)
    (plugin / "metadata.txt").write_text(METADATA)
    usual = qgis_process.environment()
    return usual | {
        "QGIS_PLUGINPATH": f"{usual['QGIS_PLUGINPATH']}:{tmp_path / 'plugins'}",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
    }


def test_qgis_process_ends_well(beside, tmp_path):
    for plugin in ("pysal_user", qgis_process.PLUGIN):
        subprocess.run(["qgis_process", "plugins", "enable", plugin], env=beside, capture_output=True)
    inputs = {
        "BOUNDARIES": f"{SAMPLE}/areas.gpkg|layername=areas",
        "BOUNDARY_ID": "area",
        "EMPLOYMENT": f"{SAMPLE}/employment.csv",
        "YEAR": "2021",
        "USE_NEIGHBOURS": True,
        "OUTPUT": str(tmp_path / "hotspots.gpkg"),
    }
    done = subprocess.run(
        ["qgis_process", "run", "creativeclusters:creativehotspots", "-"],
        input=json.dumps({"inputs": inputs}),
        env=beside,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    assert "Moran's I: -1.0" in done.stdout
    assert (tmp_path / "hotspots.gpkg").stat().st_size > 100_000


def test_a_python_with_the_tools_ends_well(beside):
    done = subprocess.run([sys.executable, "-c", AS_THE_DEMO], env=beside, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    assert "Moran's I: -1.0" in done.stdout
    assert "hotspots: 22" in done.stdout
