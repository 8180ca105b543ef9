"""The index of a study: what it found in a sentence, what lies in the folder, and what is left out and why."""

from pathlib import Path

from ...translation import tr
from ..html.elements import Cell, Column, paragraph, table
from ..html.page import document, section


def index_page(
    title: str, source: str, finding: str, folder: Path, titles: dict[str, str], left_out: list[tuple[str, str]]
) -> str:
    """A page of HTML. titles: of the steps by name; left_out: (title of the step, reason)."""
    sections = [
        ("", paragraph(f"{finding.rstrip('.')}.") if finding else ""),
        (tr("To read and to show"), _files(folder, _pages())),
        (tr("Reports, one by one"), _reports(folder, titles)),
        (tr("To work on in QGIS"), _files(folder, _data())),
        (tr("What is left out, and why"), _left_out(left_out)),
    ]
    return document(title, source, "".join(section(heading, markup) for heading, markup in sections))


def map_titles() -> dict[str, str]:
    """What the print maps show, by the step that makes one."""
    return {
        "map": tr("Print map of the hotspots"),
        "map_overlap": tr("Print map of the overlap with related sectors"),
        "map_change": tr("Print map of the change"),
    }


def _pages() -> dict[str, str]:
    titles = map_titles()
    return {
        "map.html": tr("Interactive map, to explore in a browser"),
        "profiles.html": tr("Profiles of the areas"),
        "maps/hotspots.pdf": titles["map"],
        "maps/overlap.pdf": titles["map_overlap"],
        "maps/change.pdf": titles["map_change"],
        "maps/atlas.pdf": tr("Atlas, a page for each area"),
    }


def _data() -> dict[str, str]:
    return {
        "study.qgz": tr("Project with all layers, styled"),
        "study.gpkg": tr("GeoPackage with all layers and tables"),
    }


def _files(folder: Path, titles: dict[str, str]) -> str:
    rows = [[Cell(title, link=name), name] for name, title in titles.items() if (folder / name).exists()]
    return table(tr("Files of the folder"), [Column(tr("What"), words=True), Column(tr("File"), words=True)], rows)


def _reports(folder: Path, titles: dict[str, str]) -> str:
    named = {"import": tr("Import employment"), "count": tr("Count businesses"), **titles}
    names = [name for name in named if (folder / "reports" / f"{name}.html").exists()]
    rows = [[Cell(named[name], link=f"reports/{name}.html"), f"{name}.html"] for name in names]
    return table(tr("Reports of the tools"), [Column(tr("What"), words=True), Column(tr("File"), words=True)], rows)


def _left_out(left_out: list[tuple[str, str]]) -> str:
    return table(tr("Left out"), [Column(tr("What"), words=True), Column(tr("Why"), words=True)], left_out)
