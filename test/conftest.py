"""What the tests with and without QGIS share."""

import gc
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent

# the time of one example says nothing on a machine that does other things too
hypothesis.settings.register_profile("project", deadline=None, derandomize=True)
hypothesis.settings.load_profile("project")


MARKERS = {"server": "server", "browser": "browser", "real_data": "shared"}


def pytest_collection_modifyitems(items):
    """Mark tests by the fixtures that they ask for, however far down, so that `-m "not browser"` leaves out what cannot run."""
    for item in items:
        for fixture in MARKERS.keys() & set(item.fixturenames):
            item.add_marker(MARKERS[fixture])
        if "qgis_process" in item.name:
            item.add_marker("process")


def pytest_collection_finish():
    """Leave what stays to the end (libraries, thousands of tests) out of every later look for garbage: running a tool takes one."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with published employment data, which is too large for the repository."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the published data in ../shared/data beside the checkout")
    return folder
