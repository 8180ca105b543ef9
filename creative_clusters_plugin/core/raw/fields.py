"""Which fields of a table and of its boundaries hold what: told by their values first, by their names where values do not decide."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

import numpy as np

from ..employment.area_codes import written
from ..employment.place_words import scheme_of_words
from ..employment.recognising import recognise
from ..figures.written import read_written
from ..messages import CreativeClustersError, Note, Parameter, mark, some
from ..values import identifier
from .headers import plain_name
from .plain import ROLES, TOTAL_NAME

_FOUND = 0.5  # share of the values of one side that the other has, from which two fields hold the same areas
_WEAK = 0.9  # the same for bare numbers from 1 on, which any count may share
_NEAR = 0.2  # by which such shares have to differ for one pair to be the better one
_SURE = 0.95  # share of bare numbers that are codes, for them not to be figures
_FIGURES = 0.6  # share of the distinct texts that are figures or marks, for a field of figures
_MOST_YEARS = 120
_ASKED = (
    "area",
    "jobs",
)  # roles that a tool cannot do without, and that one has to choose where several fields could be meant
_YEAR = re.compile(r"(?:19|20)\d\d(?:\.0)?|(?:19|20)\d\d-\d\d(?:-\d\d.*)?")
# parts of names that say what a field of numbers is, where it has none of the usual names
_JOBS = re.compile(
    r"jobs|employ|empl?o[iy]|emplvl|(?:^|_)emp(?:_|$)|besch|svb|effecti|ocup|occup|anst[aä]ll|sysselsa|banen|zatrud|addett|persons|workers|staff|headcount|count"
)
_BUSINESSES = re.compile(
    r"business|estab|enterpri|firm|compan|unternehmen|betriebe|[ée]tablissement|local_unit|empres|impres"
)
_YEARS = re.compile(r"year|jahr|ann[eé]e|\banno\b|año|\bano\b|\brok\b|[åa]r\b|period|date|time")
_NOT_JOBS = re.compile(
    r"(?:.*_)?(?:fid|gid|ogc_fid|objectid|oid|id|x|y|lat|lon|lng|latitude|longitude|easting|northing|shape_\w+|pct|percent|share|wages?|pay|"
    r"salary|turnover|gva|hours|lq|rate|index|population|pop|area_km2|km2|hectares|level|agglvl_code|size_code|own_code|qtr|quarter)(?:_.*)?"
)
_OF_QCEW = {"own_code", "agglvl_code"}
_AREAS = re.compile(
    r"area|geo|region|district|county|local|municip|gemeinde|kreis|commune|comune|kommun|lad|ward|zone|place|code|cd$|id$"
)
_BY_NAME = {
    "businesses": _BUSINESSES,
    "year": _YEARS,
    "area": _AREAS,
}  # roles whose fields are told by their names, too
_ROW_NUMBER = re.compile(r"(?:ogc_)?fid|objectid(?:_\d+)?|gid|oid|row(?:_?(?:number|id))?|index|id")


@dataclass(frozen=True)
class FieldValues:
    """The distinct values of one field, without NULL. numbers: it is a field of numbers; filled: features with a value, -1 unknown."""

    name: str
    distinct: tuple
    numbers: bool
    filled: int = -1

    @cached_property
    def keys(self) -> frozenset[str]:
        """The values as keys, as areas are matched: leading zeros and ways of writing aside."""
        texts = (identifier(value) for value in self.distinct)
        return frozenset(_without_zeros(written(text)) for text in texts if text)

    @property
    def once(self) -> bool:
        """Each feature with a value has another one."""
        return self.filled in (-1, len(self.distinct)) and len(self.keys) == len(self.distinct)

    def repeated(self, times: int) -> bool:
        """Each value stands in so many features, or in fewer where some are missing; once: in one."""
        count = len(self.distinct)
        return self.once if times == 1 else not self.years and count * (times - 1) < self.filled <= count * times

    @cached_property
    def serial(self) -> bool:
        """Bare numbers from 0 or 1 on: as rows are numbered."""
        numbers = [int(key) for key in self.keys if key.isdecimal() and len(key) < 10]
        return len(numbers) == len(self.keys) and bool(numbers) and max(numbers) <= 2 * len(numbers) + 10

    @property
    def row_numbers(self) -> bool:
        return self.serial and self.filled == len(self.distinct) > 3

    @cached_property
    def figures(self) -> bool:
        """Figures, or texts most of which are."""
        if self.numbers:
            return True
        texts = [str(value) for value in self.distinct]
        return bool(texts) and float(np.isfinite(read_written(texts).values).mean()) >= _FIGURES

    @cached_property
    def years(self) -> bool:
        texts = [str(value).strip() for value in self.distinct]
        return 0 < len(texts) <= _MOST_YEARS and all(_YEAR.fullmatch(text) for text in texts)

    def shown(self) -> str:
        return f"'{self.name}' ({some(self.distinct, 3)})"


def _without_zeros(text: str) -> str:
    return text.lstrip("0") or "0" if text.isdecimal() else text


@dataclass
class Table:
    """A layer: its name, the names of its fields, and how the values of one are had (read once each).

    same: whether two fields hold the same in every row.
    """

    layer: str
    names: Sequence[str]
    read: Callable[[str], FieldValues]
    same: Callable[[str, str], bool] = lambda one, other: one == other
    _known: dict[str, FieldValues] = field(default_factory=dict)

    def values(self, name: str) -> FieldValues:
        if name not in self._known:
            self._known[name] = self.read(name)
        return self._known[name]

    def others(self, taken: Iterable[str]) -> list[FieldValues]:
        taken = set(taken)
        return [self.values(name) for name in self.names if name not in taken]


@dataclass(frozen=True)
class Pair:
    """A field of the boundaries and one of the table that hold the same areas; shares of the values of each that the other has."""

    boundary: FieldValues
    table: FieldValues
    of_boundary: float
    of_table: float

    @property
    def weak(self) -> bool:
        return self.boundary.serial

    @property
    def holds(self) -> bool:
        if self.weak:
            return min(self.of_boundary, self.of_table) >= _WEAK
        return max(self.of_boundary, self.of_table) >= _FOUND

    @property
    def _sort(self) -> tuple[bool, bool, bool]:
        return (not self.weak, _coded(self.boundary), bool(_AREAS.search(plain_name(self.table.name))))

    @property
    def rank(self) -> tuple:
        return (self._sort[0], round(self.of_boundary, 1), round(self.of_table, 1), *self._sort[1:])

    def rivals(self, other: "Pair") -> bool:
        """Whether the other pair could as well be meant."""
        near = other.of_boundary >= self.of_boundary - _NEAR and other.of_table >= self.of_table - _NEAR
        return near and other._sort == self._sort


def area_pair(
    boundaries: Table, table: Table, taken: Iterable[str], given: tuple[str, str] = ("", "")
) -> tuple[str, str]:
    """The names of the two fields that hold the areas. given: those that the user has set, '' for others; taken: of other roles.

    Raises CreativeClustersError, showing the candidates with some of their values, where none or several fit.
    """
    ours = [boundaries.values(given[0])] if given[0] else [one for one in boundaries.others(()) if one.once]
    theirs = [table.values(given[1])] if given[1] else [one for one in table.others(taken) if not one.years]
    pairs = [pair for one, other in product(ours, theirs) if (pair := _pair(one, other)) is not None and pair.holds]
    if not pairs:
        raise CreativeClustersError(
            mark(
                "No field of '{boundaries}' has the values of a field of '{layer}', so it is not clear which hold the areas. "
                "{boundary_parameter}: choose a field of {candidates}. {parameter}: choose a field of {others}."
            ),
            boundaries=boundaries.layer,
            layer=table.layer,
            boundary_parameter=Parameter("BOUNDARY_ID"),
            candidates=some([one.shown() for one in ours], 12) or "-",
            parameter=Parameter("EMPLOYMENT_AREA"),
            others=some([one.shown() for one in theirs], 12) or "-",
        )
    best = max(pairs, key=lambda pair: pair.rank)
    rivals = [pair for pair in pairs if best.rivals(pair) and not table.same(best.table.name, pair.table.name)]
    if rivals:
        raise CreativeClustersError(
            mark(
                "{parameter}: several fields of '{layer}' hold the areas of '{boundaries}': {candidates}. Choose the one that is meant."
            ),
            parameter=Parameter("EMPLOYMENT_AREA"),
            layer=table.layer,
            boundaries=boundaries.layer,
            candidates=some([pair.table.shown() for pair in (best, *rivals)], 12),
        )
    return best.boundary.name, best.table.name


def _pair(one: FieldValues, other: FieldValues) -> Pair | None:
    common = len(one.keys & other.keys)
    if not common or (common == 1 and min(len(one.keys), len(other.keys)) > 1):
        return None
    return Pair(one, other, common / len(one.keys), common / len(other.keys))


def id_field(boundaries: Table, parameter: str = "BOUNDARY_ID", times: int = 1) -> str:
    """The likeliest field with the ids of areas: each value once, codes before names, names before figures, numbers of rows last.

    parameter: the one that chooses the field, named in the error; times: how often each area stands in the layer, if it always does.

    Raises CreativeClustersError where no field has each value once.
    """
    found = [one for one in boundaries.others(()) if one.keys and one.repeated(times)]
    if not found:
        raise CreativeClustersError(
            mark("{parameter}: no field of '{layer}' has another value for each area. Its fields: {fields}."),
            parameter=Parameter(parameter),
            layer=boundaries.layer,
            fields=some(boundaries.names, 40),
        )
    return max(found, key=_likeliness).name


def _likeliness(one: FieldValues) -> tuple[bool, ...]:
    """How likely a field that has each value once holds ids: no numbers of rows, no figures; codes before names, text before numbers."""
    name = plain_name(one.name)
    named = bool(_AREAS.search(name))
    figure = one.numbers and (not named or any(float(value) % 1 for value in one.distinct))
    row_number = one.serial or bool(_ROW_NUMBER.fullmatch(name))
    return (not row_number, not figure, _coded(one), not one.numbers, named)


def role_of_table(role: str, table: Table, taken: Iterable[str], parameter: Parameter) -> str:
    """The field of `table` that holds a role (industry, jobs, businesses, year, area without boundaries), '' where none does.

    taken: fields of other roles; parameter: which asks for the field. Raises CreativeClustersError where several could be meant.
    """
    free = [one for one in table.names if one not in set(taken)]
    if role == "jobs":
        _refuse_as_downloaded(table, parameter)
    usual = usual_field(role, free)
    if usual:
        return usual
    named = _BY_NAME.get(role)  # what has another name is not read: a column of ids is as long as the table
    rest = [table.values(name) for name in free if named is None or named.search(plain_name(name))]
    found = {"industry": _industry, "jobs": _jobs, "businesses": _businesses, "year": _year, "area": _area}[role](
        table, rest
    )
    if len(found) > 1 and role in _ASKED:
        raise CreativeClustersError(
            mark("{parameter}: several fields of '{layer}' could be meant: {candidates}. Choose one."),
            parameter=parameter,
            layer=table.layer,
            candidates=some([one.shown() for one in found], 12),
        )
    return found[0].name if len(found) == 1 else ""


def _refuse_as_downloaded(table: Table, parameter: Parameter) -> None:
    """Raises CreativeClustersError for a table of the BLS (QCEW) with several ownerships or levels: their jobs would be added up."""
    names = {plain_name(name): name for name in table.names}
    if not set(names) >= _OF_QCEW:
        return
    several = [name for name in _OF_QCEW if len(table.values(names[name]).keys) > 1]
    if several:
        raise CreativeClustersError(
            mark(
                "{parameter}: '{layer}' is a table of the QCEW as it is downloaded, with several ownerships or levels of industries and "
                "areas ({columns}), whose jobs would be added up. Run 'Import employment' on the file, or filter the layer to one of each."
            ),
            parameter=parameter,
            layer=table.layer,
            columns=some([table.values(names[name]).shown() for name in sorted(several)], 2),
        )


def usual_field(role: str, names: Sequence[str]) -> str:
    """The field with one of the usual names of a role, the commonest first."""
    order = re.sub(r"\(\?:|[()?\\]", "", ROLES[role]).split("|")
    found = [name for name in names if re.fullmatch(ROLES[role], plain_name(name))]
    return min(
        found, key=lambda name: order.index(plain_name(name)) if plain_name(name) in order else len(order), default=""
    )


def _industry(table: Table, rest: list[FieldValues]) -> list[FieldValues]:
    """The field whose values are codes of a classification; of two levels of codes the finer, which the rows are of."""
    texts = [one for one in rest if not one.numbers and not one.years and _is_code(one, table)]
    found = texts or [one for one in rest if one.numbers and not one.years and _is_code(one, table)]
    return [max(found, key=lambda one: len(one.keys))] if found else []


def _is_code(one: FieldValues, table: Table) -> bool:
    if len(one.keys) < 2 or any(isinstance(value, float) and not value.is_integer() for value in one.distinct):
        return False
    if scheme_of_words(one.distinct, (one.name, table.layer)):
        return True
    if one.numbers and len({len(key) for key in one.keys}) > 2:
        return False  # figures have more or fewer digits as it comes
    try:
        found = recognise(one.distinct, np.zeros(len(one.distinct)), table.layer, one.numbers, (one.name, table.layer))
    except CreativeClustersError:
        return False
    return not one.numbers or found.fits[0].codes >= _SURE


def _jobs(table: Table, rest: list[FieldValues]) -> list[FieldValues]:
    found = [one for one in rest if one.figures and not one.years and not one.row_numbers]
    for others in (_BUSINESSES.search, TOTAL_NAME.fullmatch, _NOT_JOBS.fullmatch):
        found = [one for one in found if not others(plain_name(one.name))]
    return [one for one in found if _JOBS.search(plain_name(one.name))] or found


def _businesses(table: Table, rest: list[FieldValues]) -> list[FieldValues]:
    return [one for one in rest if one.figures]


def _year(table: Table, rest: list[FieldValues]) -> list[FieldValues]:
    return [one for one in rest if one.years]


def _area(table: Table, rest: list[FieldValues]) -> list[FieldValues]:
    found = [one for one in rest if not one.years and len(one.keys) > 1]
    found = [one for one in found if not _ROW_NUMBER.fullmatch(plain_name(one.name))]
    texts = [one for one in found if not one.figures]
    return texts or [one for one in found if one.numbers and not _JOBS.search(plain_name(one.name))]


def _coded(one: FieldValues) -> bool:
    """Most of the values have digits in them, as codes have and names have not."""
    return sum(any(sign.isdecimal() for sign in key) for key in one.keys) > len(one.keys) / 2


def taken_note(taken: dict[str, str], table: Table) -> Note:
    """What the log says of fields found. taken: names of fields by parameter, in the order of the dialog."""
    text = mark("Fields of '{layer}' found by their values: {fields}.")
    fields = ", ".join(f"{parameter} = '{name}'" for parameter, name in taken.items())
    return Note(text, {"layer": table.layer, "fields": fields}, warning=False)
