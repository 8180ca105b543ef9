"""The rules of the plugin repository on faults put in for a test; that the plugin itself keeps them is what `make package` checks."""

import importlib.util
import re
import shutil
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "creative_clusters_plugin"


def script(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


package = script("package")


@pytest.fixture
def built() -> Path:
    if not BUILT.is_dir():
        pytest.skip("needs `make build`")
    return BUILT


@pytest.fixture
def copy(built, tmp_path) -> Path:
    return Path(shutil.copytree(built, tmp_path / built.name))


def test_everything_that_is_needed_is_in_the_built_plugin(built):
    sources = {path.stem for path in (ROOT / "i18n").glob("*.ts")}
    assert {path.stem for path in (built / "i18n").glob("*.qm")} == sources
    shipped = [path for path in (ROOT / "creative_clusters_plugin").rglob("*") if path.is_file()]
    shipped = [path for path in shipped if path.suffix != ".pyc"]
    assert len(shipped) > 10
    for path in shipped:
        assert (built / path.relative_to(ROOT / "creative_clusters_plugin")).is_file(), path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("assert 1", "B101"),
        ("assert 1  # nosec", "B101"),
        ("try:\n    x = 1\nexcept Exception:\n    pass\n", "B110"),
        ("import random\nx = random.random()\n", "B311"),
        ("import subprocess\n", "B404"),
        ('password = "correct horse battery staple"\n', "B105"),
        ("def f(:\n", "could not read"),
    ],
)
def test_the_gate_refuses_code(tmp_path, text, expected):
    (tmp_path / "a.py").write_text(text)
    assert any(expected in line for line in package.bandit_findings(tmp_path))


def test_the_gate_refuses_secrets(tmp_path):
    (tmp_path / "notes.md").write_text("use " + "AKIA" + "Z7VRMW4QYN3KD2LP\n")
    assert package.secret_findings(tmp_path) == ["notes.md:1: AWS Access Key"]


@pytest.mark.parametrize("name", ["run.sh", "fast.so", "core/__pycache__/a.pyc", ".hidden", "LICENSE"])
def test_the_gate_refuses_files(copy, name):
    assert package.file_findings(copy) == []
    path = copy / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if name == "LICENSE":
        path.unlink()
    else:
        path.touch()
    assert name in "".join(package.file_findings(copy))


@pytest.mark.parametrize(
    ("pattern", "replacement", "expected"),
    [
        (r"(?m)^tracker=.*$", "tracker=http://bugs", "tracker"),
        (r"(?m)^email=.*\n", "", "email is missing"),
        (r"(?m)^version=.*$", "version=1.0-beta", "1.2.3"),
        (r"(?m)^icon=.*$", "icon=none.svg", "none.svg"),
        (r"(?m)^name=.*$", "name=100 % sure", "metadata.txt"),
        (r"(?m)^name=", "supportsQt6=True\nname=", "no known key"),
    ],
)
def test_the_gate_reads_the_metadata(copy, pattern, replacement, expected):
    path = copy / "metadata.txt"
    path.write_text(re.sub(pattern, replacement, path.read_text()))
    assert any(expected in line for line in package.metadata_findings(copy))


def test_metadata_says_what_qgis_has_to_know():
    metadata = package.read_metadata(ROOT)
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert metadata["hasProcessingProvider"] == "yes"
    requirements = (ROOT / "creative_clusters_plugin" / "requirements.txt").read_text().splitlines()
    needed = [re.split("[<>=]", line)[0] for line in requirements if not line.startswith("#")]
    needing = ["pandas", "scipy", "shapely", "libpysal", "esda", "duckdb", "python-docx", "openpyxl"]
    assert needed == needing
    assert all(name in metadata["about"] for name in [*needed, "pip install"])


def test_the_changelog_starts_with_this_version():
    version = package.read_metadata(ROOT)["version"]
    headings = re.findall(r"(?m)^## (.*)$", (ROOT / "CHANGELOG.md").read_text())
    assert headings[0] == version


def test_the_same_files_give_the_same_zip(copy, tmp_path):
    package.write_zip(copy, tmp_path / "first.zip")
    for path in copy.rglob("*"):
        path.touch()
    (copy / "__init__.py").chmod(0o755)
    package.write_zip(copy, tmp_path / "second.zip")
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "first.zip") as archive:
        assert {name.split("/")[0] for name in archive.namelist()} == {"creative_clusters_plugin"}
        assert "creative_clusters_plugin/LICENSE" in archive.namelist()
        assert not any(entry.external_attr >> 16 & 0o111 for entry in archive.infolist())
