"""What the rows and columns of a table from Nomis stand for: industries, areas or years, with the third of them in its title rows."""

import re
from dataclasses import dataclass

from ..messages import CreativeClustersError, mark, some
from .dimensions import name_of
from .nomis_blocks import AREA, CODED, INDUSTRY, YEAR, Block
from .sheet import Sheet
from .words import kind_of_members

TOTAL = re.compile(r"(?:column |row |grand )?totals?|all industries|all areas", re.IGNORECASE)
_MEASURE = re.compile(r"counts?|number|value|jobs|employment|employees", re.IGNORECASE)
_SECTION = re.compile(r"\s*([A-U](?:[ ,]+[A-U])*)\s+([^\W\d]\w{2}.*)", re.DOTALL)  # 'R S Arts', as the Census has it
_TIME = {"date", "time", "year", "time_period"}
_AREA_CODE = re.compile(r"[EWSNKJ]\d{8}|TL[A-Z0-9]{1,3}|UK[A-Z0-9]{0,3}")


@dataclass(frozen=True)
class Sides:
    """Of each figure, row by row (rows x columns,): code and name of industry and area, and year. labels: industries as written.

    others: {name: values (rows x columns,)} of a side that is neither industry, area nor year; kinds: of area ('lacu'), '' where
    the file does not say.
    """

    industries: list[tuple[str, str]]
    areas: list[tuple[str, str]]
    years: list[str]
    labels: list[str]
    others: dict[str, list[str]]
    kinds: list[str]


def sides_of(
    block: Block, labels: list[str], codes: list[str], header: list[str], values: list[int], sheet: Sheet, year: str
) -> Sides:
    """What each figure of a block is of. labels, codes: of its rows; values: its columns of figures; year: where it does not say.

    Raises CreativeClustersError where neither side holds industries with codes, and where the title rows lack the third.
    """
    names = [header[place] for place in values]
    series = bool(names) and all(YEAR.fullmatch(name) for name in names)
    # with years, sexes and the like side by side, and with a single column of a measure, the third is in the title rows
    by_row = _mostly_coded(labels, header[0])
    single = len(names) == 1 and bool(_MEASURE.fullmatch(names[0]))
    across = not series and not single and not _mostly_coded(names) and kind_of_members(names) is not None
    third = _third(block, industry=not by_row) if series or single or across else ""
    if (series or across) and not third:
        raise _no_third(block, header, labels, industry=not by_row, sheet=sheet)
    if not third:
        by_row = _industries_in_rows(header[0], labels, names, sheet)
    of_row = [_key(label, code, by_row) for label, code in zip(labels, codes, strict=True)]
    of_column = [_key(third or name, "", not by_row) for name in names]
    year = _year(next((text for name, text in block.about.items() if name in _TIME), year))
    down = [key for key in of_row for _ in names]
    beside = of_column * len(labels)
    industries, areas = (down, beside) if by_row else (beside, down)
    written = labels if by_row else [third] if third else names
    of_areas = [_kind_of_area(text, block) for text in ([third or name for name in names] if by_row else labels)]
    kinds = of_areas * len(labels) if by_row else [kind for kind in of_areas for _ in names]
    others = {name_of(names, "columns"): names * len(labels)} if across else {}
    years = (names if series else [year] * len(names)) * len(labels)
    return Sides(industries, areas, years, written, others, kinds)


def _kind_of_area(label: str, block: Block) -> str:
    found = re.match(r"([a-z]{2,12}\d*):\S", label)
    return found[1] if found else block.about.get("area_type", "")


def _mostly_coded(labels: list[str], corner: str = "") -> bool:
    coded = sum(bool(CODED.match(label)) for label in labels)
    if corner and INDUSTRY.search(corner):
        coded = max(coded, sum(bool(_SECTION.match(label)) for label in labels))
    return coded > len(labels) / 2


def _third(block: Block, industry: bool) -> str:
    """The industry or area that the title rows name for the whole block, '' for none."""
    if industry:
        found = [
            text
            for name, text in block.about.items()
            if CODED.match(text) or (INDUSTRY.search(name) and TOTAL.fullmatch(text))
        ]
    else:
        found = [text for name, text in block.about.items() if AREA.search(name) and not name.endswith("type")]
    return found[-1] if found else ""


def _no_third(
    block: Block, header: list[str], labels: list[str], industry: bool, sheet: Sheet
) -> CreativeClustersError:
    text = (
        mark(
            "'{file}': the table in line {line} has years side by side and {rows} below each other, and no title row above it names the "
            "industry with its code ('62 : Computer programming').",
        )
        if industry
        else mark(
            "'{file}': the table in line {line} has years side by side and {rows} below each other, and no title row above it names the "
            "area.",
        )
    )
    return CreativeClustersError(text, file=sheet.name, line=block.header + 1, rows=some(labels, 3))


def _industries_in_rows(corner: str, labels: list[str], names: list[str], sheet: Sheet) -> bool:
    coded_rows = sum(bool(CODED.match(label)) for label in labels) / max(len(labels), 1)
    coded_columns = sum(bool(CODED.match(name)) for name in names) / max(len(names), 1)
    if _mostly_coded(labels, corner):
        coded_rows = max(coded_rows, 1.0 if coded_columns <= 0.5 else 0.0)
    if max(coded_rows, coded_columns) > 0.5:
        return coded_rows >= coded_columns
    if INDUSTRY.search(corner) or AREA.search(corner):
        raise CreativeClustersError(
            mark(
                "'{file}': neither rows ({rows}) nor columns ({columns}) are industries with codes ('62 : Computer programming'). In Nomis "
                "choose industry for rows or columns.",
            ),
            file=sheet.name,
            rows=some(labels, 3),
            columns=some(names, 3),
        )
    return True


def _key(label: str, code: str, industry: bool) -> tuple[str, str]:
    """Code and name of an industry or area."""
    found = (CODED.match(label) or _SECTION.match(label)) if industry else None
    if found:
        return re.sub(r"[./ ]", "", found[1]), found[2].strip()
    if industry:
        return label, label
    own, colon, rest = label.partition(":")
    if colon and _AREA_CODE.fullmatch(own.strip()):
        return own.strip(), rest.strip()
    plain = rest.strip() if colon and rest.strip() else label
    return code or plain, plain


def _year(text: str) -> str:
    found = re.search(r"(?:19|20)\d\d", text)
    return found[0] if found else text
