"""Profiles of areas as files for office programs: a document to edit, and a workbook whose figures are numbers."""

import io
import re
from collections.abc import Callable

from ...core.messages import CreativeClustersError, Progress, each, mark, span
from ...core.publish.area_profiles import Profiles
from ...core.publish.profile_files import COLUMNS, rows_of
from ...translation import tr
from . import profile_parts
from . import profile_words as words
from .class_lists import class_names
from .profile_names import Names

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_LONGEST = 32_767  # letters that a cell of a workbook takes
_MOST_ROWS = 1_048_576
_WIDTH = 28
_AREAS, _ROWS = 10, 5_000  # between two looks at the cancel button
_MAP_HEIGHT = 4.5  # cm: what the words of a page leave


def document(
    profiles: Profiles,
    title: str,
    source: str,
    maps: Callable[[str], bytes] = lambda area: b"",
    progress: Progress = lambda share: True,
) -> bytes:
    """A document (DOCX) with a page for each area: what the first sheet of its profile says, as text and tables to edit.

    maps: gives a PNG of where the area of an id lies, b'' for none. Raises Cancelled.
    """
    from docx import Document
    from docx.shared import Cm

    found = Document()
    for section in found.sections:
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    found.core_properties.title = _plain(title)[:255]
    found.add_heading(_plain(title), 0)
    found.add_paragraph(_plain(tr("Source: {source}").format(source=source)))
    for profile in each(profiles.areas, progress, _AREAS):
        found.add_page_break()
        _area(found, profile, maps(profile["area"]))
    return _bytes(found)


def _area(found, profile: dict, png: bytes) -> None:
    from docx.shared import Cm

    found.add_heading(_plain(profile["name"]), 1)
    if lead := words.headline(profile):
        found.add_paragraph(_plain(lead))
    pairs = profile_parts.summary_pairs(profile.get("summary", {}))
    if pairs:
        table = found.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, value in pairs:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = _plain(label), _plain(value)
    if png:
        found.add_picture(io.BytesIO(png), height=Cm(_MAP_HEIGHT))
    for heading, lines, listed in words.sheet(profile):
        found.add_heading(_plain(heading), 2)
        for line in lines:
            found.add_paragraph(_plain(line), style="List Bullet" if listed else None)


def workbook(
    profiles: Profiles,
    column: Callable[..., tuple[str, int | None]] = lambda name, beside, of_table: (name, None),
    progress: Progress = lambda share: True,
) -> bytes:
    """A workbook (XLSX): a row for each area with its figures, and a row for each figure of any topic.

    column: what a field is called in the user's language, and its decimals, given the fields beside it and whether it is a table's.
    Raises CreativeClustersError where there are more figures than a sheet has rows, and Cancelled.
    """
    from openpyxl import Workbook

    book = Workbook()
    own = list(dict.fromkeys(name for profile in profiles.areas for name in profile.get("summary", {})))
    areas = [
        [profile["area"], profile["name"], *(profile.get("summary", {}).get(name) for name in own)]
        for profile in profiles.areas
    ]
    known = [column(name, own, False) for name in ("area", "area_name", *own)]
    classes = {"class": class_names()}
    for row in areas:
        row[2:] = [classes.get(name, {}).get(value, value) for name, value in zip(own, row[2:], strict=True)]
    formats = [[decimals for _, decimals in known]] * len(areas)
    _fill(book.active, tr("Areas"), [title for title, _ in known], areas, formats, span(progress, 0.0, 0.2))
    figures, formats = [], []
    names = Names(column)
    for profile in profiles.areas:
        for topic, item, item_name, figure, value in rows_of(profile):
            title, decimals = names.figure(profile, topic, figure)
            said = names.topic(topic), item, names.row(topic, item_name), title, names.value(topic, figure, value)
            figures.append([profile["area"], profile["name"], *said])
            formats.append([None] * 6 + [decimals])
    if len(figures) >= _MOST_ROWS:
        raise CreativeClustersError(
            mark("{count:,} figures are more than a workbook has rows: write fewer areas, or CSV."), count=len(figures)
        )
    heads = [_heads().get(name) or column(name, (), False)[0] for name in COLUMNS]
    _fill(book.create_sheet(), tr("Figures"), heads, figures, formats, span(progress, 0.2, 1.0))
    return _bytes(book)


def _heads() -> dict[str, str]:
    return {
        "topic": tr("Topic"),
        "item": tr("Id of the row"),
        "item_name": tr("Row"),
        "figure": tr("Figure"),
        "value": tr("Value"),
    }


def _fill(sheet, title: str, header, rows: list[list], formats: list[list], progress: Progress) -> None:
    """formats: decimals by row and column, None for what is no figure."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.title = title[:31]
    for number, row in enumerate(each([list(header), *rows], progress, _ROWS), start=1):
        for column, value in enumerate(row, start=1):
            if value is None:
                continue
            cell = sheet.cell(number, column)
            cell.value = _plain(value)[:_LONGEST] if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"  # also where it begins with =, which would be a formula
            elif number > 1 and formats[number - 2][column - 1] is not None:
                decimals = formats[number - 2][column - 1]
                cell.number_format = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for column in range(1, len(header) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH if column == 2 else _WIDTH / 2
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions


def _plain(text: str) -> str:
    """The text without what office files cannot hold."""
    return _UNPRINTABLE.sub("", str(text))


def _bytes(found) -> bytes:
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()
