"""What the tests with and without QGIS share."""

from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent

# the time of one example says nothing on a machine that does other things too
hypothesis.settings.register_profile("project", deadline=None, derandomize=True)
hypothesis.settings.load_profile("project")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with published employment data, which is too large for the repository."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the published data in ../shared/data beside the checkout")
    return folder
