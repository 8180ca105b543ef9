"""A QGIS with Processing and this plugin's provider, and a clean project for every test.

pytest-qgis starts QGIS itself, with a stub of its interface and settings of its own.
"""

import pytest
from qgis.core import QgsApplication, QgsProject


@pytest.fixture(scope="session", autouse=True)
def processing_framework(qgis_processing):
    """Processing with QGIS's own providers; `import processing` works from here on."""


@pytest.fixture(scope="session", autouse=True)
def still_map(qgis_canvas):
    """The map that pytest-qgis makes stays as it is, since nobody looks at it.

    QGIS (3.40 to 3.44) ends with a segmentation fault where a map is refreshed just when a tool in another thread looks for its input:
    QgsProject::layerStore(), which QgsProcessingUtils::mapLayerFromString() calls there, takes away the variables of the project that
    the map is about to list.
    """
    qgis_canvas.freeze(True)


@pytest.fixture(scope="session")
def provider(processing_framework):
    """The plugin's provider in the registry; every test that runs one of its tools asks for it."""
    from creative_clusters_plugin.provider import CreativeClustersProvider

    provider = CreativeClustersProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="session")
def expected(provider) -> dict[str, dict[str, dict]]:
    """What each tool on one year's employment gives for the small country of layers.py, by tool and area."""
    from .layers import EMPLOYMENT_TOOLS, areas_of

    return {tool: areas_of(tool) for tool in EMPLOYMENT_TOOLS}


@pytest.fixture(autouse=True)
def empty_project():
    """The project that results are loaded into, emptied again after the test."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def server():
    """A PostgreSQL with PostGIS; each test makes tables of its own."""
    from test import database

    if database.binaries() is None:
        pytest.skip("needs PostgreSQL with PostGIS (`bash .ci/setup test` installs them)")
    with database.running() as running:
        yield running
