"""Reads tables with dimensions down and across (`crosstab`): says which side is what, and hands them on as a long table."""

import re
from dataclasses import replace

import pandas as pd

from ..messages import CreativeClustersError, Note, Progress, mark, some, span, tick
from . import units
from .crosstab import Axis, Block, axes_of, blocks_of, is_crosstab, titles_of, year_of_titles
from .dimensions import name_of
from .guessed_columns import AREA, INDUSTRY, are_industries, is_another, is_businesses, is_jobs
from .headers import plain_name
from .parts_of_years import year_of
from .plain import ALL_INDUSTRIES, PERCENT, ROLES, YEAR, LongHeader
from .plain_long import tidy
from .sheet import Sheet
from .table import ImportOptions, LeftOut, RawTable, span_of
from .words import code_first, is_band, is_total, kind_of_members, kind_of_name, without_level

_MOST_CELLS = 20_000_000
_MEASURE = re.compile(
    r"\w*(?:number|anzahl|value|count|persons?|antal|jobs|employees|beschäftigte|banen|werknemers|personer|unit)\w*",
    re.IGNORECASE,
)
# headers that name columns of a long table, and are no labels of a side
_OF_COLUMNS = re.compile(
    "|".join(ROLES[role] for role in ("jobs", "businesses", "year", "status", "unit", "multiplier"))
    + r"|periods?|perioden|state|county|naics\d*"
)
# codes in headers behind what they are or count ('sic_58'; in INSEE's files 'EFF_JZ')
_ANY_CODE = {"code", "sector", "activity", "name"}  # names that may be of areas or of industries
_PREFIXED = re.compile(
    r"(?:(?:sic|nace|naics|ind|wz|ape)[_ ]?(?:\d{4}[_ ])?|(?:EFF|ETT?|NB|NBET|NBSAL|ENT|SAL)_)([A-Z]{0,2}\d{0,6}|TOT)"
)


def recognise(sheet: Sheet) -> Note | None:
    found = _first_table(sheet)
    if found is None:
        return None
    block, axes, roles = found
    if not {"area", "industry"} <= {*roles.values(), *_in_titles(roles, titles_of([block])[0])}:
        return None
    text = mark("'{file}' is a table with dimensions down and across, its first header in line {line}: {sides}.")
    return Note(text, {"file": sheet.name, "line": block.first + 1, "sides": _shown(axes, roles)}, warning=False)


def _first_table(sheet: Sheet) -> tuple[Block, list[Axis], dict[int, str]] | None:
    """The first table of the beginning of a sheet with its sides and their roles; None where there is none, or a long table."""
    if sheet.rows * max(len(sheet.head[0]), 1) > _MOST_CELLS:
        return None
    blocks = blocks_of(sheet.cells(0, min(sheet.rows - sheet.notes, len(sheet.head))))
    if not blocks or len({len(cells) for _, cells, _ in blocks[0].body}) > 1 or not is_crosstab(blocks[0]):
        return None
    axes = _called_rightly(axes_of(blocks[0], sheet)[0])
    sides = [list(dict.fromkeys(axis.labels)) for axis in axes if not axis.down]
    across = [plain_name(label) for labels in sides if kind_of_members(labels) is None for label in labels]
    if len(blocks[0].header) == 1 and len(across) > 1 and any(_OF_COLUMNS.fullmatch(name) for name in across):
        return None
    roles = _roles(axes)
    beside = [number for number, axis in enumerate(axes) if not axis.down]
    if not any(
        number in roles or _is_other(axes[number].name, list(dict.fromkeys(axes[number].labels))) for number in beside
    ):
        return None  # names of columns, of which none is known
    return blocks[0], axes, roles


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """The figures of every block with all of their dimensions. Raises CreativeClustersError where areas or industries are not clear."""
    blocks = blocks_of(sheet.cells(0, sheet.rows - sheet.notes))
    if not blocks:
        raise _unclear(sheet, [], {})
    titles = titles_of(blocks)
    parts = []
    names: dict = {}
    for number, (block, about) in enumerate(zip(blocks, titles, strict=True)):
        tick(progress, 0.5 * number / len(blocks))
        part, found = _part(block, about, titles, sheet)
        parts.append(part)
        names |= found
    frame = pd.concat(parts).fillna("")
    cells = list(frame.columns)
    places = {name: place for place, name in enumerate(cells)}
    roles = {role: places[role] for role in names if role in places} | {"jobs": places["figures"]}
    header = LongHeader(blocks[0].first, roles, {})
    texts = [cell for block in blocks for row in (*block.titles, *block.header) for cell in row if cell]
    texts += units.of_counts(sheet.footnotes)
    if "unit" not in roles and (said := units.unit_of_titles(texts)):
        frame["unit"] = said
        cells.append("unit")
        header.roles["unit"] = len(cells) - 1
    frame.columns = range(len(cells))
    return tidy(frame, cells, header, sheet, options, LeftOut(), span(progress, 0.5, 1.0))


def refuse_unclear(sheet: Sheet) -> None:
    """Raises CreativeClustersError, saying what each side holds, where a table has a header and figures but no areas or industries."""
    found = _first_table(sheet)
    if found is None:
        return
    block, axes, roles = found
    seen = "industry" in roles.values() or any(_is_other(axis.name, list(dict.fromkeys(axis.labels))) for axis in axes)
    if seen and len(block.body) > 1 and not {"area", "industry"} <= set(roles.values()):
        raise _unclear(sheet, axes, roles)


def _part(
    block: Block, about: dict[str, str], titles: list[dict[str, str]], sheet: Sheet
) -> tuple[pd.DataFrame, dict[str, str]]:
    """A row for each figure of a block, {role or name of a dimension: label}; the roles found."""
    axes, values, lines = axes_of(block, sheet)
    axes = _called_rightly(axes)
    roles = _roles(axes)
    said = _in_titles(roles, about)
    if not {"area", "industry"} <= {*roles.values(), *said}:
        raise _unclear(sheet, axes, roles)
    frame = pd.DataFrame({"figures": values}, index=lines, dtype=object)
    taken: dict[str, str] = {}
    for number, axis in enumerate(axes):
        role = roles.get(number)
        if role is None:
            role = axis.name or name_of(list(dict.fromkeys(axis.labels)), f"header {number + 1}")
        else:
            taken[role] = role
        frame[role] = [_without_prefix(label) for label in axis.labels] if role == "industry" else axis.labels
    for role, label in said.items():
        frame[role], taken[role] = label, role
    if "year" not in taken and (year := year_of_titles(block.titles)):
        frame["year"], taken["year"] = year, "year"
    for name in {name for one in titles for name in one if kind_of_name(name)}:
        if len({one.get(name) for one in titles}) > 1:
            frame[name] = about.get(name, "")
    filled = pd.Series(frame["figures"].to_numpy() != "").groupby(frame.index).transform("any").to_numpy()
    return frame[filled], taken


def _called_rightly(axes: list[Axis]) -> list[Axis]:
    """`axes` of which those across are not called like the areas, as a cell above those of the areas has it, where their labels are
    titles of industries or measures ('Kreis | Beschäftigte | Betriebe' above 'Schlüssel | 58 | 62')."""
    across = [axis for axis in axes if not axis.down and (not axis.name or AREA.search(plain_name(axis.name)))]
    several = sum(not axis.down for axis in axes) > 1
    return [_by_labels(axis, several) if any(axis is one for one in across) else axis for axis in axes]


def _by_labels(axis: Axis, several: bool) -> Axis:
    labels = list(dict.fromkeys(axis.labels))
    names = [plain_name(label) for label in labels]
    if several and len(labels) > 1 and all(is_jobs(name) or is_businesses(name) for name in names):
        return replace(axis, name="measure")
    return replace(axis, name="") if _are_titled(labels) else axis


def _in_titles(roles: dict[int, str], about: dict[str, str]) -> dict[str, str]:
    """The industry or the area that title rows name for a whole block, where no side of it is such: 'Industry: 62 : IT', 'Area: Leeds'."""
    found = {}
    for role, pattern in (("industry", INDUSTRY), ("area", AREA)):
        if role in roles.values() or (role == "area" and "industry" not in roles.values()):
            continue
        named = [text for name, text in about.items() if pattern.search(name) and not name.endswith("type")]
        if named and (role == "area" or are_industries((named[-1], "J"))):
            found[role] = named[-1]
    return found


def _roles(axes: list[Axis]) -> dict[int, str]:
    """{number of an axis: area, area_name, industry, industry_name, year or unit}; the others are further dimensions."""
    found: dict[int, str] = {}
    labels = [list(dict.fromkeys(axis.labels)) for axis in axes]
    titled = [number for number, axis in enumerate(axes) if not axis.down and _are_titled(labels[number])]
    named = any(_role(axis.name, labels[number], axis.down, True) == "industry" for number, axis in enumerate(axes))
    if len(titled) == 1 and not named:
        found[titled[0]] = "industry"
    for sure in (True, False):
        for number, axis in enumerate(axes):
            role = _role(axis.name, labels[number], axis.down, sure) if number not in found else ""
            if role and role not in found.values():
                found[number] = role
    open_axes = [
        number
        for number in range(len(axes))
        if number not in found and not _is_other(axes[number].name, labels[number])
    ]
    for number in list(open_axes):
        twin = next(
            (one for one, role in found.items() if role in ("area", "industry") and _same(axes[one], axes[number])),
            None,
        )
        if twin is not None and f"{found[twin]}_name" not in found.values():
            found[number] = f"{found[twin]}_name"
            open_axes.remove(number)
    if "area" not in found.values():
        likely = [number for number in open_axes if len(labels[number]) > 1] or open_axes
        names = [
            number for number in likely if not any(_same(axes[one], axes[number]) for one in likely if one < number)
        ]
        if len(names) == 1:
            found[names[0]] = "area"
            twin = next((one for one in likely if one != names[0] and _same(axes[names[0]], axes[one])), None)
            found |= {twin: "area_name"} if twin is not None else {}
    codes = {role: number for number, role in found.items() if role in ("area", "area_name")}
    if len(codes) == 2 and _coded(labels[codes["area_name"]]) and not _coded(labels[codes["area"]]):
        found |= {codes["area"]: "area_name", codes["area_name"]: "area"}
    return found


def _are_titled(labels: list[str]) -> bool:
    """Whether labels are titles of industries with their codes behind ('Publishing (58)'), beside totals."""
    own = [label for label in labels if label and not is_total(label) and not ALL_INDUSTRIES.fullmatch(label)]
    return len(own) > 1 and all(map(code_first, own))


def _coded(labels: list[str]) -> bool:
    return all(re.fullmatch(r"(?=.*\d)[A-Z0-9.-]{2,12}", label) for label in labels if label)


def _role(name: str, labels: list[str], down: bool, sure: bool) -> str:
    """What an axis is by its labels and name. sure: bare numbers do not count as codes of industries."""
    own = [label for label in labels if label and not is_total(label) and not ALL_INDUSTRIES.fullmatch(label)]
    if own and all(YEAR.fullmatch(label) or year_of(label) for label in own):
        return "year"
    if _is_other(name, labels):
        return ""
    if own and all(re.fullmatch(r"\[\D+\]", label) for label in own):
        return "unit"
    if units.is_unit(plain_name(name), labels) or (len(labels) == 1 and units.unit_of_titles(labels)):
        return "unit"
    if not down and sure and own and all(_PREFIXED.fullmatch(label) for label in own):
        return "industry"
    plain = plain_name(name)
    for role in ("area", "area_name", "industry", "industry_name"):
        if plain not in _ANY_CODE and re.fullmatch(ROLES[role], plain):
            return role
    if is_another(plain):
        return ""
    if INDUSTRY.search(plain) or (_are_industries(own, sure) and not AREA.search(plain)):
        return "industry"
    return "area" if AREA.search(plain) else ""


def _are_industries(labels: list[str], sure: bool) -> bool:
    """Whether most labels are sections, or begin with a code; bare numbers of two digits and more, where not `sure`."""
    coded = [_without_prefix(label) for label in labels if not is_band(label)]
    if len(coded) <= len(labels) / 2:
        return False
    if not sure:
        return len(coded) > 1 and sum(
            bool(re.fullmatch(r"[1-9]\d{1,5}|0[1-9]|\d\d-\d\d", label)) for label in coded
        ) > 0.8 * len(coded)
    return are_industries(tuple(label for label in coded if not re.fullmatch(r"\d{2,}", label))) or (
        sum(span_of(label) is not None or bool(re.fullmatch(r"[A-U]\d{2,4}|C[1-5]", label)) for label in coded)
        > 0.8 * len(coded)
    )


def _without_prefix(label: str) -> str:
    found = _PREFIXED.fullmatch(label)
    return found[1] if found else without_level(label)


def _is_other(name: str, labels: list[str]) -> bool:
    """Whether an axis is a known further dimension, or a single label that only says what is measured."""
    if kind_of_name(plain_name(name)) or kind_of_members(labels):
        return True
    return len(labels) == 1 and bool(_MEASURE.fullmatch(labels[0])) and not PERCENT.search(labels[0])


def _same(one: Axis, other: Axis) -> bool:
    """Whether two axes go with each other label by label, as a code and its name do."""
    if one.down != other.down:
        return False
    pairs = set(zip(one.labels, other.labels, strict=True))
    return len(pairs) == len(set(one.labels)) and len(pairs) >= len(set(other.labels))


def _shown(axes: list[Axis], roles: dict[int, str]) -> str:
    parts = []
    for number, axis in enumerate(axes):
        side = "down" if axis.down else "across"
        labels = list(dict.fromkeys(axis.labels))
        if axis.down and not axis.name and len(labels) == 1 and number not in roles:
            continue  # a title
        what = roles.get(number) or name_of(labels, axis.name or "?")
        parts.append(f"{side}: {what} ({some(labels, 3)})")
    return "; ".join(parts)


def _unclear(sheet: Sheet, axes: list[Axis], roles: dict[int, str]) -> CreativeClustersError:
    wanting = [role for role in ("area", "industry") if role not in roles.values()]
    text = mark(
        "'{file}': no side of its table is surely that of {wanting}. What was seen: {sides}. Name the columns ('Column of areas', "
        "'Column of industries', 'Column of jobs'), or download it with codes."
    )
    return CreativeClustersError(
        text, file=sheet.name, wanting=", ".join(wanting) or "-", sides=_shown(axes, roles) or "-"
    )
