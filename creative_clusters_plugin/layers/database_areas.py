"""Areas on their way to a PostgreSQL server: in the statement, once into temporary tables, or a portion at a time."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from string import Template

import numpy as np
from qgis.core import QgsFeedback, QgsProviderConnectionException

from ..core.messages import Note, mark
from ..core.points.squares import BORDER, OUTSIDE, Squares
from .database import DatabaseLayer, NotInDatabase, ask, quoted_array, quoted_value, shown

NOWHERE = -2  # instead of an area: a feature without geometry
LARGEST = 8_000_000  # characters of a statement; reading one takes the server many times that, and a cluster sends it to each shard
_NUMBER = 8  # characters of a number in a list, about
_OUTSIDE = {"nowhere": quoted_value(NOWHERE), "outside": quoted_value(OUTSIDE)}
_ELSEWHERE = {"nowhere": "NULL", "outside": "NULL"}  # counted with the first portion

_CANDIDATES = 200_000  # rows in a statement

_MADE = Template(
    "CREATE TEMPORARY TABLE ${name}_squares (number int, inside int[]); "
    "CREATE TEMPORARY TABLE ${name}_candidates (list int, area int, first bool, whole bool); "
    "CREATE TEMPORARY TABLE ${name}_polygons (area int, shape geometry)"
)
_SQUARES = Template("INSERT INTO pg_temp.${name}_squares VALUES $rows")
_CANDIDATES_SENT = Template("INSERT INTO pg_temp.${name}_candidates SELECT * FROM unnest($lists)")
_POLYGONS = Template(
    "INSERT INTO pg_temp.${name}_polygons SELECT area, wkb::geometry FROM unnest($areas, $wkb) AS given (area, wkb)"
)
# in a statement itself; OFFSET, so that each is read once, not for each point
_WITHIN = Template("(SELECT area, wkb::geometry AS shape FROM $shapes AS given (area, wkb) OFFSET 0)")
# so that the server knows how large they are
_COUNTED = Template("ANALYZE pg_temp.${name}_candidates; ANALYZE pg_temp.${name}_polygons")
_DROPPED = Template(
    "DROP TABLE IF EXISTS pg_temp.${name}_squares, pg_temp.${name}_candidates, pg_temp.${name}_polygons"
)
_KEPT = {
    "inside": Template("SELECT array_agg(inside ORDER BY number) FROM pg_temp.${name}_squares"),
    "candidates": Template("pg_temp.${name}_candidates AS candidate"),
    "polygons": Template("pg_temp.${name}_polygons"),
}

Statement = Callable[[dict[str, str]], str]  # of where the areas are


@dataclass(frozen=True)
class SentAreas:
    """k areas and the squares over them, to be sent. hexadecimal: (k,) WKB of each in such digits."""

    squares: Squares
    hexadecimal: np.ndarray

    def ask(
        self, database: DatabaseLayer, statement: Statement, feedback: QgsFeedback
    ) -> tuple[list[list], list[Note]]:
        """The rows that the server answers with, of all portions. Raises NotInDatabase and Cancelled."""
        portions = self.portions(LARGEST)
        if len(portions) == 1:
            return ask(database, statement(self.written(portions[0])), feedback), []
        try:
            return self._ask_once(database, statement, feedback), []
        except _NoTables as refusal:
            text = mark("The areas were sent in {parts} portions, since no temporary table can be made: {reason}.")
            note = Note(text, {"parts": len(portions), "reason": refusal.reason}, warning=False)
        return [row for one in portions for row in ask(database, statement(self.written(one)), feedback)], [note]

    def shown(self, statement: Statement) -> str:
        """The statement for the log, without the areas."""
        return statement(shown(self.written(self.portions(LARGEST)[0])))

    def portions(self, largest: int) -> list[range]:
        """Columns of the grid in runs, each of which takes about `largest` characters at most, or is a single column."""
        rows, columns = self.squares.rows, len(self.squares.inside) // self.squares.rows
        length, bounds = self._length, np.searchsorted(self._column, np.arange(columns + 1))
        found, start, size, sent = [], 0, 0, set[int]()
        for column in range(columns):
            first, last = bounds[column : column + 2]
            areas = set(self.squares.areas[first:last].tolist())
            own = _NUMBER * (rows + 4 * int(last - first))
            more = own + int(length[list(areas - sent)].sum())
            if column > start and size + more > largest:
                found.append(range(start, column))
                start, size, sent = column, 0, set()
                more = own + int(length[list(areas)].sum())
            size += more
            sent |= areas
        return [*found, range(start, columns)]

    def written(self, columns: range) -> dict[str, str]:
        """Where the areas are, for a statement that has those of some columns in itself."""
        squares, part = self.squares, self._candidates(columns)
        areas = np.unique(squares.areas[part])
        lists = (quoted_array(values, kind) for values, kind in self._lists(part))
        shapes = (
            f"unnest({quoted_array(areas.tolist(), 'int')}, {quoted_array(self.hexadecimal[areas].tolist(), 'text')})"
        )
        return {
            **(_OUTSIDE if columns.start == 0 else _ELSEWHERE),
            "inside": quoted_array(self._grid(columns), "int"),
            "skipped": quoted_value(columns.start),
            "candidates": f"unnest({', '.join(lists)}) AS candidate (list, area, first, whole)",
            "polygons": _WITHIN.substitute(shapes=shapes),
        }

    @cached_property
    def _column(self) -> np.ndarray:
        """(m,) the column of each candidate: lists are numbered in the order of their squares."""
        return (np.flatnonzero(self.squares.inside <= BORDER) // self.squares.rows)[self.squares.lists]

    @cached_property
    def _length(self) -> np.ndarray:
        return np.array([len(text) for text in self.hexadecimal], dtype=int)

    def _candidates(self, columns: range) -> slice:
        return slice(*np.searchsorted(self._column, (columns.start, columns.stop)).tolist())

    def _lists(self, part: slice) -> list[tuple[list, str]]:
        squares = self.squares
        first, whole = (np.where(values[part], "t", "f").tolist() for values in (squares.first, squares.whole))
        numbers = [(BORDER - squares.lists[part]).tolist(), squares.areas[part].tolist()]
        return [*((values, "int") for values in numbers), (first, "bool"), (whole, "bool")]

    def _grid(self, columns: range) -> list[str]:
        inside = self.squares.inside.reshape(-1, self.squares.rows)[columns.start : columns.stop]
        return [f"{{{','.join(map(str, column))}}}" for column in inside.tolist()]

    def _ask_once(self, database: DatabaseLayer, statement: Statement, feedback: QgsFeedback) -> list[list]:
        """The answer of a statement for which the areas are put into tables of the session, gone afterwards. Raises _NoTables."""
        name = f"areas_{secrets.token_hex(8)}"
        try:
            try:
                for one in self._sending(name):
                    ask(database, one, feedback)
            except NotInDatabase as refusal:
                raise _NoTables(refusal) from refusal
            where = {part: text.substitute(name=name) for part, text in _KEPT.items()}
            try:
                return ask(database, statement({**_OUTSIDE, "skipped": quoted_value(0), **where}), feedback)
            except NotInDatabase as refusal:
                if name in refusal.reason.render():  # QGIS, or a pooler between, asked in another session
                    raise _NoTables(refusal) from refusal
                raise
        finally:
            with suppress(QgsProviderConnectionException):  # else it is gone with the session
                database.connection().executeSql(_DROPPED.substitute(name=name))

    def _sending(self, name: str) -> Iterator[str]:
        """Statements that make the tables of squares, candidates and polygons, and fill them."""
        squares, several = self.squares, range(0, len(self.squares.areas), _CANDIDATES)
        yield _MADE.substitute(name=name)
        step = max(1, LARGEST // (_NUMBER * squares.rows))
        for start in range(0, len(squares.inside) // squares.rows, step):
            grid = self._grid(range(start, start + step))
            rows = ", ".join(f"({number}, '{column}')" for number, column in enumerate(grid, start))
            yield _SQUARES.substitute(name=name, rows=rows)
        for start in several:
            lists = self._lists(slice(start, start + _CANDIDATES))
            yield _CANDIDATES_SENT.substitute(name=name, lists=", ".join(quoted_array(*one) for one in lists))
        portion = np.cumsum(self._length) // LARGEST
        for one in np.unique(portion):
            areas = np.flatnonzero(portion == one)
            shapes = quoted_array(areas.tolist(), "int"), quoted_array(self.hexadecimal[areas].tolist(), "text")
            yield _POLYGONS.substitute(name=name, areas=shapes[0], wkb=shapes[1])
        yield _COUNTED.substitute(name=name)


class _NoTables(Exception):
    """Areas cannot be kept in temporary tables; `reason` says why."""

    def __init__(self, refusal: NotInDatabase):
        self.reason = refusal.reason
        super().__init__(str(refusal))
