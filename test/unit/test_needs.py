"""The libraries that tools need: declared as they are used, named with versions everywhere, and asked for by the right command."""

import ast
import importlib.metadata
import platform
import re
import sys
import types
from pathlib import Path

import pytest

from creative_clusters_plugin.algorithms import needs
from creative_clusters_plugin.algorithms.needs import LIBRARIES, OF_SERVERS, Lack, lacking, refused, require
from creative_clusters_plugin.core.messages import CreativeClustersError

from .test_imports import PACKAGE, imported, modules

ROOT = Path(__file__).resolve().parents[2]
TREES = modules(PACKAGE)
# what only options need, which the tool names in `further_needs`
OPTIONS = {
    "concentration.creative_hotspots": {"scipy", "shapely"},
    "concentration.hotspot_robustness": {"shapely"},
    "concentration.spatial_hotspots": {"libpysal", "esda"},
    "concentration.global_autocorrelation": {"libpysal", "esda"},
    "concentration.spatial_weights": {"libpysal"},
    "prepare.count_businesses": {"duckdb"},
    "publish.area_profiles": {"docx", "openpyxl"},
    "related.peer_areas": {"shapely"},
}
# who takes other things from the first has no neighbours for the second
NOT_FOLLOWED = {
    ("core.concentration.hotspots", "core.space.local_statistics"),
    # asks for libpysal itself, for all tools that have neighbours
    ("algorithms.parameters.neighbours", "core.space.pysal"),
    # says that it did not look for overlaps where there is no shapely
    ("layers.shapes", "core.topology.overlapping"),
    # looks at shapes one by one where there is none
    ("layers.shapes", "core.topology.corners"),
    # legends and pages of an atlas have no names placed on the map
    ("algorithms.publish.apply_style", "styling.layouts"),
    ("styling.atlas", "styling.layouts"),
    # only pages of one map look for room for towns; an atlas leaves that to QGIS's labels
    ("algorithms.running.publishing", "styling.page_towns"),
    ("styling.atlas", "styling.page_towns"),
}
# records of local statistics: all tools draw their classes, `core.space.local_statistics` alone calls their formulas
RECORDS = "core.space.local."


def tools() -> dict[str, ast.ClassDef]:
    found = {}
    for name, tree in TREES.items():
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and text_of(node, "ID")]
        if name.startswith("algorithms.") and classes:
            found[name] = classes[0]
    return found


def text_of(tool: ast.ClassDef, attribute: str):
    """The literal that a class gives to an attribute; None where it gives none."""
    for node in tool.body:
        if isinstance(node, ast.Assign) and attribute in ast.unparse(node.targets[0]).split(" = "):
            return ast.literal_eval(node.value)
    return None


def without_typing(tree: ast.Module) -> ast.Module:
    body = [node for node in tree.body if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))]
    return ast.Module(body, [])


def used(start: str) -> set[str]:
    """The libraries that a module and all that it imports import, in functions too."""
    waiting, seen, libraries = [start], {start}, set()
    while waiting:
        name = waiting.pop()
        for _, target in imported(name, without_typing(TREES[name]), PACKAGE, name.startswith(RECORDS)):
            top, *rest = target.split(".")
            if top in LIBRARIES:
                libraries.add(top)
            own = {".".join(rest[:count]) for count in range(1, len(rest) + 1)} if top == PACKAGE.name else set()
            new = {one for one in own & set(TREES) if (name, one) not in NOT_FOLLOWED} - seen
            seen |= new
            waiting += new
    return libraries


@pytest.mark.parametrize("name", tools())
def test_a_tool_needs_what_it_uses(name):
    declared = set(text_of(tools()[name], "NEEDS") or ("numpy", "pandas"))
    assert declared | OPTIONS.get(name.removeprefix("algorithms."), set()) == used(name)


def test_what_options_need_is_asked_for_when_they_are_chosen():
    asking = {
        name
        for name, tool in tools().items()
        if any(getattr(node, "name", "") == "further_needs" for node in tool.body)
    }
    assert asking == {f"algorithms.{name}" for name in OPTIONS}


def test_lowest_versions_are_the_same_everywhere():
    wanted = {library.package: library.lowest for library in LIBRARIES.values()}
    lines = (PACKAGE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    held_by_qgis = {"numpy": wanted["numpy"]}
    assert dict(line.split(">=") for line in lines if not line.startswith("#")) | held_by_qgis == wanted
    lowest = (ROOT / ".ci" / "oldest.txt").read_text(encoding="utf-8").splitlines()
    pinned = dict(line.split("==") for line in lowest if "==" in line and not line.startswith("#"))
    assert {package: pinned[package] for package in wanted if same_series(pinned[package], wanted[package])} == {
        package: pinned[package] for package in wanted
    }
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for_servers = {library.package: library.lowest for library in OF_SERVERS.values()}
    named = {package: version for package, version in re.findall(r"(?m)^\| ([a-z-]+) \| ([\d.]+) \|", readme)}
    assert named == wanted | for_servers
    about = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert [package for package, version in wanted.items() if f"{package} {version}" not in about] == []


def same_series(one: str, other: str) -> bool:
    return f"{one}.".startswith(f"{other}.")


@pytest.mark.parametrize("text", ["README.md", "metadata.txt", "creative_clusters_plugin/requirements.txt"])
def test_nobody_is_told_to_install_what_crashes(text):
    told = re.findall(r"(?m)^.*(?:pip|apt|conda) install.*$", (ROOT / text).read_text(encoding="utf-8"))
    assert not [line for line in told if re.search("geopandas|pyproj|libpysal|esda", line)]


@pytest.mark.parametrize(
    ("found", "lowest", "lacks"),
    [
        *(("1.5.3", "1.5.3", False), ("1.5.3+dfsg-2", "1.5.3", False), ("1.5.2", "1.5.3", True)),
        *(("1.10.1", "1.9", False), ("1.9", "1.10", True), ("2.0", "2.0.0", False), ("2.0.0rc1", "2.0", False)),
        *(("1.8.5.post1", "2.0", True), ("10", "9.1", False), ("unknown", "1.0", True)),
    ],
)
def test_versions_are_compared_as_numbers(monkeypatch, found, lowest, lacks):
    monkeypatch.setattr(needs, "version", lambda name: found)
    monkeypatch.setitem(needs.LIBRARIES, "scipy", needs.Library("scipy", lowest, "python3-scipy"))
    assert lacking(["scipy"]) == ([Lack("scipy", found)] if lacks else [])


def test_a_library_that_another_thread_is_loading_is_there(monkeypatch):
    # as a second tool finds it that is started right after the first one
    monkeypatch.setitem(sys.modules, "pandas", types.ModuleType("pandas"))
    assert needs.version("pandas") == importlib.metadata.version("pandas")
    assert lacking(["pandas"]) == []


def test_the_version_is_that_of_what_an_import_would_give(monkeypatch, tmp_path):
    (tmp_path / "shapely").mkdir()
    (tmp_path / "shapely" / "__init__.py").write_text('__version__ = "1.8.5"\n')
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] == "shapely"]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "Shapely-1.8.5.egg-info").write_text("Metadata-Version: 2.1\nName: Shapely\nVersion: 1.8.5\n")
    assert lacking(["shapely"]) == [Lack("shapely", "1.8.5")]
    assert "shapely" not in sys.modules  # what tools need is asked when they are listed: nothing heavy may be imported
    monkeypatch.setitem(sys.modules, "shapely", types.SimpleNamespace(__version__="2.1.0"))
    assert lacking(["shapely"]) == []
    monkeypatch.setitem(sys.modules, "shapely", None)
    assert lacking(["shapely"]) == [Lack("shapely", "")]


def test_what_cannot_be_loaded_is_named_with_its_reason(monkeypatch, tmp_path):
    (tmp_path / "duckdb.py").write_text('__version__ = "1.6.1"\nraise ValueError("numpy.dtype size changed")\n')
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] == "duckdb"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(CreativeClustersError, match=r"duckdb .* cannot be loaded \(numpy.dtype size changed\)"):
        require(["numpy", "duckdb"])


def test_what_is_there_is_not_refused():
    require(LIBRARIES)


@pytest.fixture
def on(monkeypatch, tmp_path):
    """A machine of another kind: `on("win32")`, `on("linux", ID="debian", VERSION_ID="12")`."""

    def machine(system: str, folders: tuple[str, ...] = (), **release: str) -> Path:
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS"))
        monkeypatch.setattr(needs, "_FLATPAK", tmp_path / ".flatpak-info")
        monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
        monkeypatch.setattr(needs, "version", lambda name: "1.26.4" if name == "numpy" else "")
        for folder in folders:
            (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder).write_text("")
        return tmp_path

    return machine


MISSING, OLD = Lack("pandas", ""), Lack("shapely", "1.8.5")
BY_PIP = '"numpy==1.26.4" "pandas>=1.5.3" "shapely>=2.0"'


def said(*lacks: Lack) -> str:
    return refused(list(lacks)).note.render()


def test_what_is_lacking_is_named_with_the_version_found_and_wanted(on):
    on("win32")
    assert said(MISSING, OLD) == (
        "This needs Python libraries that this QGIS does not have: pandas is missing, 1.5.3 or newer is needed; shapely 1.8.5 is too "
        "old, 2.0 or newer is needed. Open the OSGeo4W Shell (in the start menu beside QGIS), enter "
        f"python3 -m pip install {BY_PIP}, and start QGIS again."
    )


def test_conda(on):
    place = on("linux", ("conda-meta/history",))
    assert f'enter conda install -p "{place}" -c conda-forge "pandas>=1.5.3" "shapely>=2.0", and' in said(MISSING, OLD)


def test_macos_with_a_python_in_the_bundle(on):
    place = on("darwin", ("bin/python3",))
    assert f'enter "{place}/bin/python3" -m pip install {BY_PIP}, and' in said(MISSING, OLD)


@pytest.mark.parametrize(("system", "files"), [("darwin", ()), ("linux", (".flatpak-info",))])
def test_a_qgis_without_pip_takes_libraries_from_the_profile(on, monkeypatch, system, files):
    place = on(system, files)
    profile = place / "profiles" / "default" / "python"
    monkeypatch.setattr(sys, "path", ["/usr/share/qgis/python", str(profile), str(profile / "plugins")])
    text = said(MISSING, OLD)
    assert f'--target "{profile}" {BY_PIP}, and' in text
    assert f"--only-binary=:all: --python-version {sys.version_info.major}.{sys.version_info.minor} " in text
    assert ("--platform macosx_12_0_" in text) == (system == "darwin")


@pytest.mark.parametrize(
    ("release", "lacks", "command"),
    [
        ({"ID": "debian", "VERSION_ID": "13"}, (MISSING,), "sudo apt install python3-pandas"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, (Lack("shapely", ""),), "sudo apt install python3-shapely"),
        (
            {"ID": "debian", "VERSION_ID": "12"},
            (MISSING, Lack("shapely", "")),
            "sudo apt install python3-pandas python3-pip && "
            'python3 -m pip install --user --break-system-packages "numpy==1.26.4" "shapely>=2.0"',
        ),
        (
            {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"},
            (OLD,),
            "sudo apt install python3-pip && "
            'python3 -m pip install --user --break-system-packages "numpy==1.26.4" "shapely>=2.0"',
        ),
        ({"ID": "fedora"}, (MISSING, OLD), f"python3 -m pip install --user {BY_PIP}"),
    ],
)
def test_linux(on, release, lacks, command):
    on("linux", **release)
    assert f"enter {command}, and start QGIS again." in said(*lacks)


def test_numpy_is_never_replaced(on):
    on("linux", ID="debian", VERSION_ID="13")
    assert said(Lack("numpy", "1.21.5"), MISSING).endswith("take a newer QGIS.")
