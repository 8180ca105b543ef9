"""The businesses of a PostgreSQL layer counted into areas by its server, or by several: only sums come back."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeedback,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.messages import CreativeClustersError, Note, mark
from ..core.points.counting import Tally
from ..core.points.squares import BORDER, OUTSIDE, Squares, squares_of
from ..core.values import Column, counts
from .database import (
    DatabaseLayer,
    NotInDatabase,
    ask,
    column_kinds,
    estimated_rows,
    quoted_array,
    quoted_value,
    template,
)
from .database_areas import NOWHERE, SentAreas
from .database_servers import on_each
from .located import moved, notes_of_points
from .read import plain

_PROBES = 500  # places at which server and QGIS have to transform alike
_ALIKE = {True: 1e-11, False: 1e-6}  # by that much: in degrees, in metres or feet
_FURTHEST = 572.0  # degrees of longitude that PROJ takes
_POINTS = {"POINT", "MULTIPOINT"}
_CELL = 4  # numbers of a cell as it comes back: area, businesses, jobs, unknown


@dataclass(frozen=True)
class Tallied:
    """What the server counted."""

    tally: Tally
    without_geometry: int
    shared: int
    overlapping: int
    notes: tuple[Note, ...]


def tally_points(
    databases: list[DatabaseLayer],
    source: QgsProcessingFeatureSource,
    fields: tuple[str, str, str],
    filter_expression: str,
    areas: np.ndarray,
    transform: QgsCoordinateTransform | None,
    apart: Callable[[list, list[int]], tuple[list, list]] | None,
    feedback: QgsProcessingFeedback,
) -> Tallied:
    """The businesses of the layer by the positions of `areas` (k valid shapely polygons, None for none), industry and year.

    databases: the layer on its server, or on each of several that have a part of its rows. fields: of industry, jobs and year, ''
    for none. apart: from the industries and their numbers of businesses, those to count each and those that may be counted as one
    of them; None where each is wanted. Raises NotInDatabase where the server cannot give the answer of QGIS, and
    CreativeClustersError where one of several cannot.
    """
    condition = databases[0].rows(filter_expression)

    def rows_of(one: DatabaseLayer, asked: QgsFeedback) -> int:
        return estimated_rows(one, {"table": one.table(), "condition": condition}, asked)

    squares = squares_of(areas, sum(on_each(databases, rows_of, feedback)))
    if transform is not None:
        on_each(databases, partial(_check_transform, transform=transform, squares=squares), feedback)
    given = {**_columns(databases[0], fields), "condition": condition}
    given |= {**_moved_on_the_server(transform), **_grid(squares)}
    kinds = on_each(databases, _kinds, feedback)
    texts = {one: {**given, "table": one.table(), **kind} for one, kind in zip(databases, kinds, strict=True)}
    industries = ([], []) if apart is None else _industries(databases, texts, feedback)
    listed = _listed(*apart(*industries)) if apart else "industry"
    sent, statements = SentAreas(squares, _wkb(areas)), {one: _statement(texts[one], listed) for one in databases}
    for statement in statements.values():
        feedback.pushCommandInfo(sent.shown(statement))
    answers = on_each(databases, lambda one, asked: sent.ask(one, statements[one], asked), feedback)
    rows = list(itertools.chain.from_iterable(answer for answer, _ in answers))
    tallied = _tallied(rows, source, fields, industries[0], transform)
    return replace(tallied, notes=(*_said(databases, answers, source), *tallied.notes))


def _columns(database: DatabaseLayer, fields: tuple[str, str, str]) -> dict[str, str]:
    industry, jobs, year = fields
    number, unread = database.number(jobs) if jobs else ("1::float8", "NULL::text")
    return {
        "industry": database.column(industry),
        "year": database.column(year) if year else "NULL::int8",
        "jobs": number,
        "unread": unread,
    }


def _kinds(database: DatabaseLayer, feedback: QgsFeedback) -> dict[str, str]:
    """The point of a row, and whether it has several or is something else, which the type of the column may leave open."""
    kinds, point = column_kinds(database, feedback), database.geometry()
    single = kinds == {"POINT"}
    return {
        "first": point if single else f"ST_GeometryN({point}, 1)",
        "several": "false" if single else f"coalesce(ST_NumGeometries({point}) > 1, false)",
        "foreign": "false"
        if kinds and kinds <= _POINTS
        else f"GeometryType({point}) NOT LIKE '%POINT%' OR {point} IS NULL",
    }


def _said(
    databases: list[DatabaseLayer], answers: list[tuple[list, list]], source: QgsProcessingFeatureSource
) -> list[Note]:
    """Where the businesses were counted, and what else there is to say of that."""
    notes = []
    for database, (rows, further) in zip(databases, answers, strict=True):
        text = mark("'{layer}' was counted in the database. Rows that came back: {rows}.")
        if database.server:
            text = mark("'{layer}' was counted in the database on '{server}'. Rows that came back: {rows}.")
        values = {"layer": source.sourceName(), "server": database.server, "rows": len(rows)}
        notes += [Note(text, values, warning=False), *further]
    return notes


def _industries(
    databases: list[DatabaseLayer], texts: dict[DatabaseLayer, dict[str, str]], feedback: QgsProcessingFeedback
) -> tuple[list, list[int]]:
    statements = {one: template("industries").substitute(values) for one, values in texts.items()}
    for statement in statements.values():
        feedback.pushCommandInfo(statement)
    found: dict = {}
    for rows in on_each(databases, lambda one, asked: ask(one, statements[one], asked), feedback):
        for value, number in rows:
            found[plain(value)] = found.get(plain(value), 0) + int(number)
    return list(found), list(found.values())


def _listed(apart: list, others: list) -> str:
    """An industry, or one that stands for all the others where their businesses lie in an area."""
    if len(others) < 2:
        return "industry"
    known = [quoted_value(value) for value in apart if value is not None]
    values = "VALUES " + ", ".join(f"({value})" for value in known) if known else "SELECT NULL"
    kept = f"area < 0 OR industry IS NULL OR industry IN ({values})"
    return f"CASE WHEN {kept} THEN industry ELSE {quoted_value(others[0])} END"


def _statement(texts: dict[str, str], listed: str) -> Callable[[dict[str, str]], str]:
    """The statement, given where the areas are."""
    constant = {"listed": listed, "border": quoted_value(BORDER), "outside": quoted_value(OUTSIDE)}

    def statement(areas: dict[str, str]) -> str:
        points = template("register_points").substitute(texts | areas)
        return template("count_businesses").substitute({**areas, **constant, "points": points})

    return statement


def _grid(squares: Squares) -> dict[str, str]:
    (west, south), (east, north) = squares.start, squares.end
    numbers = {"west": west, "south": south, "east": east, "north": north, "side": squares.side}
    return {name: quoted_value(float(number)) for name, number in numbers.items()}


def _wkb(areas: np.ndarray) -> np.ndarray:
    import shapely

    # an area without shape is in no list of candidates
    given = np.where(shapely.is_missing(areas), shapely.Point(), areas)
    return shapely.to_wkb(given, hex=True, output_dimension=2)


def _srid(crs: QgsCoordinateReferenceSystem) -> int:
    if crs.postgisSrid() <= 0:
        raise NotInDatabase(
            mark("the server does not know the coordinate reference system {system}"),
            system=crs.authid() or crs.description() or "-",
        )
    return crs.postgisSrid()


def _moved_on_the_server(transform: QgsCoordinateTransform | None) -> dict[str, str]:
    """The point in the system of the areas, and whether it cannot be brought there."""
    if transform is None:
        return {"moved": "shape", "lost": "false", "fence": ""}
    own, other = (quoted_value(_srid(crs)) for crs in (transform.sourceCrs(), transform.destinationCrs()))
    text = f"ST_Transform(ST_SetSRID(shape, {own}), {other})"
    lost = "coalesce(abs(ST_X(shape)) = 'Infinity' OR abs(ST_Y(shape)) = 'Infinity', false)"
    if transform.sourceCrs().isGeographic():
        # for a single place that is none, the server would refuse them all
        possible = f"(abs(ST_Y(shape)) <= 90 AND abs(ST_X(shape)) <= {quoted_value(_FURTHEST)})"
        endless = "ST_SetSRID(ST_MakePoint('Infinity', 'Infinity'), 0)"
        text = f"CASE WHEN {possible} THEN {text} WHEN NOT {possible} THEN {endless} END"
    return {"moved": text, "lost": lost, "fence": "OFFSET 0"}  # so that each point is transformed once


def _check_transform(
    database: DatabaseLayer, feedback: QgsFeedback, transform: QgsCoordinateTransform, squares: Squares
) -> None:
    """Raises NotInDatabase unless the server brings places all over the areas to where QGIS brings them."""
    rng = np.random.default_rng(1)
    back = QgsCoordinateTransform(transform.destinationCrs(), transform.sourceCrs(), transform.context())
    places = moved(rng.uniform(squares.start, squares.end, (_PROBES, 2)), back)
    places = places[np.isfinite(places).all(axis=1)]
    own = moved(places, transform)
    texts = _moved_on_the_server(transform)
    texts |= {"x": quoted_array(places[:, 0].tolist(), "float8"), "y": quoted_array(places[:, 1].tolist(), "float8")}
    theirs = np.array(ask(database, template("transform").substitute(texts), feedback), dtype=float).reshape(-1, 2)
    apart = np.abs(own - theirs)
    if not len(places) or not (apart <= _ALIKE[transform.destinationCrs().isGeographic()]).all():
        raise NotInDatabase(
            mark("the server transforms from {own} to {other} otherwise than QGIS does"),
            own=transform.sourceCrs().authid() or "-",
            other=transform.destinationCrs().authid() or "-",
        )


def _tallied(
    rows: list[list],
    source: QgsProcessingFeatureSource,
    fields: tuple[str, str, str],
    industries: list,
    transform: QgsCoordinateTransform | None,
) -> Tallied:
    columns = list(zip(*rows, strict=True)) or [()] * 9
    industry, year, unread = ([plain(value) for value in column] for column in columns[:3])
    shared, overlapping, several, lost, foreign = (int(sum(column)) for column in columns[4:])
    if foreign:
        raise NotInDatabase(mark("not everything in the column of geometries is a point"))
    cells = [np.fromstring(text, sep=" ").reshape(-1, _CELL) for text in columns[3]]
    row = np.repeat(np.arange(len(rows)), [len(cell) for cell in cells])
    area, businesses, jobs, unknown = (np.concatenate(cells) if cells else np.zeros((0, _CELL))).T
    if any(value is not None for value in unread):
        try:
            each = counts(Column(fields[1], unread), source.sourceName())
        except CreativeClustersError as error:
            raise NotInDatabase("{reason}", reason=error.note) from error  # rows are named by those who read them
        said = np.isfinite(each)[row]
        jobs, unknown = np.where(said, np.nan_to_num(each)[row] * businesses, jobs), np.where(said, 0, unknown)
    placed = area != NOWHERE

    def column(name: str, values: list, further: list) -> Column:
        codes, distinct = pd.factorize(np.array([*values, *further], dtype=object))
        return Column(name, pd.Categorical.from_codes(codes[row[placed]], distinct))

    tally = Tally(
        area[placed].astype(int),
        column(fields[0], industry, industries),
        column(fields[2], year, []) if fields[2] else None,
        businesses[placed],
        jobs[placed],
        unknown[placed],
    )
    notes = notes_of_points(source, several, lost, transform)
    return Tallied(tally, int(businesses[~placed].sum()), shared, overlapping, tuple(notes))
