"""What the plugin costs a QGIS that only starts: it is loaded in a process of its own, as QGIS loads it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import json, sys, time
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
before = set(sys.modules)
started = time.process_time()
import creative_clusters_plugin
plugin = creative_clusters_plugin.classFactory(None)
plugin.initProcessing()
import creative_clusters_plugin.gui.menu  # what a QGIS with a window loads beside it
seconds = time.process_time() - started
registry = QgsApplication.processingRegistry()
tools = [tool.id() for tool in registry.providerById("creativeclusters").algorithms()]
new = {name.split(".")[0] for name in set(sys.modules) - before}
print(json.dumps({"seconds": seconds, "tools": tools, "new": sorted(new)}))
plugin.unload()
print("left" if registry.providerById("creativeclusters") else "gone")
app.exitQgis()
"""


def test_loading_the_plugin_imports_nothing_heavy(record_property):
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded, unloaded = done.stdout.splitlines()[-2:]
    loaded = json.loads(loaded)
    record_property("seconds of processor time to load plugin and provider", loaded["seconds"])
    print(f"plugin and provider loaded in {1000 * loaded['seconds']:.0f} ms of processor time")
    assert {"pandas", "libpysal", "esda", "scipy", "numpy"}.isdisjoint(loaded["new"])
    assert "creativeclusters:creativehotspots" in loaded["tools"]
    assert loaded["seconds"] < 1
    assert unloaded == "gone"
