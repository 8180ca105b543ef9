"""The libraries that tools need beside QGIS itself: from which version on, what is lacking here, and the command that helps."""

import importlib
import importlib.metadata
import importlib.util
import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..core.messages import CreativeClustersError, Note, mark


@dataclass(frozen=True)
class Library:
    """package: its name on PyPI and conda-forge. lowest: the first version that will do. debian: its package there."""

    package: str
    lowest: str
    debian: str


# By the name that is imported. The lowest versions are those of Debian 12, but for shapely and libpysal, whose 1.8
# and 4.7 lack what the tools use (array functions; graphs), and for esda and duckdb, which it has not. `make test-oldest`
# runs with exactly these.
LIBRARIES = {
    "numpy": Library("numpy", "1.24", "python3-numpy"),
    "pandas": Library("pandas", "1.5.3", "python3-pandas"),
    "scipy": Library("scipy", "1.10", "python3-scipy"),
    "shapely": Library("shapely", "2.0", "python3-shapely"),
    "libpysal": Library("libpysal", "4.12", "python3-libpysal"),
    "esda": Library("esda", "2.7", "python3-esda"),
    "duckdb": Library("duckdb", "1.1", ""),
    "docx": Library("python-docx", "0.8.11", "python3-docx"),
    "openpyxl": Library("openpyxl", "3.0.9", "python3-openpyxl"),
}
# Only for who has the server that it speaks to
OF_SERVERS = {"pyspark": Library("pyspark-client", "4.0", "")}
_TOO_OLD_IN_DEBIAN_12 = ("shapely", "libpysal", "esda")
# a pyproj with a PROJ of its own beside that of QGIS makes qgis_process crash as it ends
_BRING_GEOPANDAS = ("libpysal", "esda")
_FLATPAK = Path("/.flatpak-info")


@dataclass(frozen=True)
class Lack:
    """A library that is not there (found: '') or too old."""

    name: str
    found: str

    @property
    def library(self) -> Library:
        return _library(self.name)

    def note(self) -> Note:
        values = {"package": self.library.package, "found": self.found, "wanted": self.library.lowest}
        if self.found:
            return Note(mark("{package} {found} is too old, {wanted} or newer is needed"), values)
        return Note(mark("{package} is missing, {wanted} or newer is needed"), values)


def _library(name: str) -> Library:
    return LIBRARIES.get(name) or OF_SERVERS[name]


def lacking(names: Iterable[str]) -> list[Lack]:
    """Those of the libraries `names` that are missing or too old."""
    found = {name: version(name) for name in names}
    return [Lack(name, own) for name, own in found.items() if not own or _older(own, _library(name).lowest)]


def version(name: str) -> str:
    """The version of the library that an import would give; '' where there is none. Nothing is imported if it can be helped."""
    module = sys.modules.get(name)
    own = getattr(module, "__version__", "")  # not yet there while another thread is loading it
    if own or (module is None and importlib.util.find_spec(name) is None):
        return own
    try:
        return importlib.metadata.version(_library(name).package)
    except importlib.metadata.PackageNotFoundError:
        # some builds of QGIS bring libraries without what pip wrote about them
        return getattr(importlib.import_module(name), "__version__", "")


def _older(one: str, other: str) -> bool:
    """Whether version `one` comes before `other`: 1.9 before 1.10, 2.0rc1 as 2.0."""
    return _numbers(one) < _numbers(other)


def _numbers(text: str) -> tuple[int, ...]:
    parts = re.match(r"\d+(?:\.\d+)*", text)
    found = [int(part) for part in parts[0].split(".")] if parts else []
    return (*found, 0, 0, 0)[:3]


def require(names: Iterable[str]) -> None:
    """Raises CreativeClustersError where one of the libraries `names` is missing, too old, or cannot be loaded."""
    names = list(names)
    lacks = lacking(names)
    if lacks:
        raise refused(lacks)
    for name in names:
        try:
            importlib.import_module(name)
        # what a library that was built for another numpy raises when it is loaded
        except (ImportError, ValueError, AttributeError) as error:
            raise CreativeClustersError(
                mark(
                    "{package} {found} is there and cannot be loaded ({reason}). Most often it was built for another numpy than the "
                    "{numpy} that QGIS brings: remove it, and install it again with numpy held at that version."
                ),
                package=_library(name).package,
                found=version(name),
                reason=error,
                numpy=version("numpy"),
            ) from error


def refused(lacks: list[Lack]) -> CreativeClustersError:
    """What to tell the user: which libraries are lacking, and what to enter where."""
    return CreativeClustersError(
        mark("This needs Python libraries that this QGIS does not have: {lacks}. {remedy}"),
        lacks=_in_a_row([lack.note() for lack in lacks]),
        remedy=remedy(lacks),
    )


def _in_a_row(notes: list[Note]) -> Note:
    """Notes one after the other, each translated by itself."""
    names = [f"note{place}" for place in range(len(notes))]
    return Note("; ".join(f"{{{name}}}" for name in names), dict(zip(names, notes, strict=True)))


def remedy(lacks: list[Lack]) -> Note:
    """The command for this platform. numpy stays at its version: GDAL and QGIS are built for it."""
    if any(lack.name == "numpy" for lack in lacks):
        return Note(mark("numpy belongs to QGIS itself and cannot be added: take a newer QGIS."))
    place, commands = _commands(lacks)
    text = {
        "windows": mark(
            "Open the OSGeo4W Shell (in the start menu beside QGIS), enter {command}, and start QGIS again."
        ),
        "terminal": mark("Open a terminal, enter {command}, and start QGIS again."),
    }[place]
    return Note(text, {"command": " && ".join(commands)})


def _commands(lacks: list[Lack]) -> tuple[str, list[str]]:
    """Where to enter what; for Windows (OSGeo4W), conda, macOS, Flatpak, Debian and its kin, and any other Linux."""
    if sys.platform == "win32":
        return "windows", [f"python3 -m pip install {_wanted(lacks)}"]
    if (Path(sys.prefix) / "conda-meta").is_dir():
        names = " ".join(f'"{lack.library.package}>={lack.library.lowest}"' for lack in lacks)
        return "terminal", [f'conda install -p "{sys.prefix}" -c conda-forge {names}']
    if sys.platform == "darwin":
        own = _python_of_the_bundle()
        return "terminal", [f'"{own}" -m pip install {_wanted(lacks)}' if own else _into_profile(lacks)]
    if _FLATPAK.exists():
        return "terminal", [_into_profile(lacks)]
    return "terminal", _on_linux(lacks)


def _wanted(lacks: list[Lack]) -> str:
    """What pip is to install, with numpy held at the version that is there, and pyproj where pip would bring it."""
    held = {"numpy": version("numpy")}
    if any(one.name in _BRING_GEOPANDAS for one in lacks):
        held["pyproj"] = _installed("pyproj")
    names = [f"{name}=={own}" for name, own in held.items() if own]
    return " ".join(
        f'"{name}"' for name in [*names, *(f"{one.library.package}>={one.library.lowest}" for one in lacks)]
    )


def _installed(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _python_of_the_bundle() -> Path | None:
    places = [Path(sys.executable).parent / "bin" / "python3", Path(sys.prefix) / "bin" / "python3"]
    return next((place for place in places if place.is_file()), None)


def _into_profile(lacks: list[Lack]) -> str:
    """For a QGIS without a pip of its own: by another Python, into the folder of the profile, where QGIS looks first."""
    machine = f" --platform macosx_12_0_{platform.machine()}" if sys.platform == "darwin" else ""
    return (
        f"python3 -m pip install --only-binary=:all: --python-version {sys.version_info.major}.{sys.version_info.minor}"
        f'{machine} --target "{_profile_folder()}" {_wanted(lacks)}'
    )


def _profile_folder() -> str:
    """The folder `python` of the user's profile, which QGIS puts on the path of its Python."""
    places = [Path(place) for place in sys.path]
    own = (place for place in places if place.name == "python" and place.parent.parent.name == "profiles")
    return str(next(own, "python"))


def _on_linux(lacks: list[Lack]) -> list[str]:
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        system = {}
    kin = {system.get("ID", ""), *system.get("ID_LIKE", "").split()}
    if "debian" not in kin:
        return [f"python3 -m pip install --user {_wanted(lacks)}"]
    debian_12 = system.get("ID") == "debian" and system.get("VERSION_ID") == "12"
    # what is there and too old is the distribution's: only pip has a newer one
    by_pip = [
        one for one in lacks if one.found or not one.library.debian or (debian_12 and one.name in _TOO_OLD_IN_DEBIAN_12)
    ]
    by_apt = [one.library.debian for one in lacks if one not in by_pip] + (["python3-pip"] if by_pip else [])
    commands = [f"sudo apt install {' '.join(by_apt)}"]
    if by_pip:
        commands.append(f"python3 -m pip install --user --break-system-packages {_wanted(by_pip)}")
    return commands
