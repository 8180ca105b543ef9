"""QGIS without a window, with the plugin's tools in it: what the demo and the benchmarks run in."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextmanager
def tools() -> Iterator[Callable[..., dict]]:
    """What runs a tool by its name and parameters, quietly: `tool("creativehotspots", BOUNDARIES=…)["OUTPUT"]`.

    Other tools go by their whole id, such as native:countpointsinpolygon.
    """
    from qgis.core import QgsApplication, QgsProcessingFeedback

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from creative_clusters_plugin.provider import CreativeClustersProvider

    Processing.initialize()
    provider = CreativeClustersProvider()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(provider)

    def tool(name: str, **parameters) -> dict:
        identifier = name if ":" in name else f"creativeclusters:{name}"
        return processing.run(identifier, parameters, feedback=QgsProcessingFeedback(False))

    try:
        yield tool
    finally:
        registry.removeProvider(provider)
