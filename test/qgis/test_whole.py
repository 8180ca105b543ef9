"""Files that come whole: what is left of runs that were killed, and of those that fail."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.layers.whole import whole

ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from creative_clusters_plugin.layers.whole import whole
with whole(Path(sys.argv[1])) as part:
    part.write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def write(path: Path, text: str = "whole") -> None:
    with whole(path) as part:
        part.write_text(text, encoding="utf-8")


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are not killed so here")
def test_what_a_killed_run_left_goes_with_the_next_of_its_name(tmp_path):
    paths = os.pathsep.join(path for path in sys.path if path)
    for name in ("made.csv", "other.csv"):
        command = [sys.executable, "-c", KILLED, str(tmp_path / name)]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, check=False)
        assert done.returncode == -signal.SIGKILL
    assert len(list(tmp_path.glob("*.part"))) == 2
    write(tmp_path / "made.csv")
    (other,) = tmp_path.glob("*.part")
    assert other.name.startswith("other.")
    assert names(tmp_path) == ["made.csv", other.name]


def test_what_a_run_at_work_has_made_stays(tmp_path):
    with whole(tmp_path / "made.csv") as part:
        part.write_text("first", encoding="utf-8")
        write(tmp_path / "made.csv", "second")
        assert part.read_text(encoding="utf-8") == "first"
    assert names(tmp_path) == ["made.csv"]
    assert (tmp_path / "made.csv").read_text(encoding="utf-8") == "first"


def test_folders_of_others_stay(tmp_path):
    for name in ("made.1.part", "made.part", "made"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.txt").write_text("mine", encoding="utf-8")
    write(tmp_path / "made.csv")
    assert names(tmp_path) == ["made", "made.1.part", "made.csv", "made.part"]
    assert all((tmp_path / name / "notes.txt").exists() for name in ("made.1.part", "made.part", "made"))


@pytest.mark.parametrize("name", ["[ab].csv", "*.csv", "?x.csv"])
def test_names_are_no_patterns(tmp_path, name):
    with whole(tmp_path / "a.csv") as part:
        part.write_text("first", encoding="utf-8")
        write(tmp_path / name)
    assert names(tmp_path) == sorted(["a.csv", name])


def test_folders_made_for_a_file_that_fails_go(tmp_path):
    (tmp_path / "kept").mkdir()
    for place in ("new/deep/made.csv", "kept/made.csv"):
        with pytest.raises(CreativeClustersError), whole(tmp_path / place):
            raise OSError("full")
    assert names(tmp_path) == ["kept"]
    with pytest.raises(ZeroDivisionError), whole(tmp_path / "new/made.csv"):
        write(tmp_path / "new/other.csv")
        raise ZeroDivisionError
    assert names(tmp_path / "new") == ["other.csv"]


def test_a_closed_file_beside_is_not_replaced(tmp_path, monkeypatch):
    """No file is closed to root, who runs some tests: asked of the system in its stead."""
    (tmp_path / "made.dbf").write_text("mine", encoding="utf-8")
    monkeypatch.setattr(os, "access", lambda path, mode: not str(path).endswith("made.dbf"))
    with pytest.raises(CreativeClustersError, match="denied"), whole(tmp_path / "made.shp") as part:
        for ending in (".shp", ".dbf", ".cpg"):
            part.with_suffix(ending).write_text("new", encoding="utf-8")
    assert names(tmp_path) == ["made.dbf"]
    assert (tmp_path / "made.dbf").read_text(encoding="utf-8") == "mine"
