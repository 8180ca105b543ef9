"""The businesses of a PostgreSQL layer counted into areas by its server: one statement, and only sums come back."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
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
    shown,
    template,
)
from .located import moved, notes_of_points
from .read import plain

_NOWHERE = -2  # instead of an area: a feature without geometry
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
    database: DatabaseLayer,
    source: QgsProcessingFeatureSource,
    fields: tuple[str, str, str],
    filter_expression: str,
    areas: np.ndarray,
    transform: QgsCoordinateTransform | None,
    apart: Callable[[list, list[int]], tuple[list, list]] | None,
    feedback: QgsProcessingFeedback,
) -> Tallied:
    """The businesses of the layer by the positions of `areas` (k valid shapely polygons, None for none), industry and year.

    fields: of industry, jobs and year, '' for none. apart: from the industries and their numbers of businesses, those to
    count each and those that may be counted as one of them; None where each is wanted. Raises NotInDatabase where the server
    cannot give the answer of QGIS.
    """
    industry, jobs, year = fields
    rows_of = {"table": database.table(), "condition": database.rows(filter_expression)}
    squares = squares_of(areas, estimated_rows(database, rows_of, feedback))
    if transform is not None:
        _check_transform(database, transform, squares, feedback)
    number, unread = database.number(jobs) if jobs else ("1::float8", "NULL::text")
    point = database.geometry()
    kinds = column_kinds(database, feedback)
    texts = {
        "industry": database.column(industry),
        "year": database.column(year) if year else "NULL::int8",
        "jobs": number,
        "unread": unread,
        **rows_of,
        "first": point if kinds == {"POINT"} else f"ST_GeometryN({point}, 1)",
        "several": "false" if kinds == {"POINT"} else f"coalesce(ST_NumGeometries({point}) > 1, false)",
        "foreign": "false"
        if kinds and kinds <= _POINTS
        else f"GeometryType({point}) NOT LIKE '%POINT%' OR {point} IS NULL",
        **_moved_on_the_server(transform),
        **_as_sql(squares),
    }
    industries = ([], []) if apart is None else _industries(database, texts, feedback)
    around = {
        "shapes": _shapes(areas),
        "listed": _listed(*apart(*industries)) if apart else "industry",
        **_lists(squares),
    }
    feedback.pushCommandInfo(_statement(shown(texts), shown(around)))
    rows = ask(database, _statement(texts, around), feedback)
    return _tallied(rows, source, fields, industries[0], transform)


def _industries(
    database: DatabaseLayer, texts: dict[str, str], feedback: QgsProcessingFeedback
) -> tuple[list, list[int]]:
    statement = template("industries").substitute(texts)
    feedback.pushCommandInfo(statement)
    rows = ask(database, statement, feedback)
    return [plain(row[0]) for row in rows], [int(row[1]) for row in rows]


def _listed(apart: list, others: list) -> str:
    """An industry, or one that stands for all the others where their businesses lie in an area."""
    if len(others) < 2:
        return "industry"
    known = [quoted_value(value) for value in apart if value is not None]
    values = "VALUES " + ", ".join(f"({value})" for value in known) if known else "SELECT NULL"
    kept = f"area < 0 OR industry IS NULL OR industry IN ({values})"
    return f"CASE WHEN {kept} THEN industry ELSE {quoted_value(others[0])} END"


def _statement(texts: dict[str, str], around: dict[str, str]) -> str:
    points = template("register_points").substitute(texts)
    values = {**around, "points": points, "border": quoted_value(BORDER), "outside": quoted_value(OUTSIDE)}
    return template("count_businesses").substitute(values)


def _as_sql(squares: Squares) -> dict[str, str]:
    (west, south), (east, north) = squares.start, squares.end
    numbers = {"west": west, "south": south, "east": east, "north": north, "side": squares.side}
    return {
        **{name: quoted_value(float(number)) for name, number in numbers.items()},
        "rows": quoted_value(squares.rows),
        "inside": quoted_array(squares.inside.tolist(), "int"),
        "nowhere": quoted_value(_NOWHERE),
        "outside": quoted_value(OUTSIDE),
    }


def _lists(squares: Squares) -> dict[str, str]:
    return {
        "lists": quoted_array((BORDER - squares.lists).tolist(), "int"),
        "areas": quoted_array(squares.areas.tolist(), "int"),
        "first": quoted_array(np.where(squares.first, "t", "f").tolist(), "bool"),
        "whole": quoted_array(np.where(squares.whole, "t", "f").tolist(), "bool"),
    }


def _shapes(areas: np.ndarray) -> str:
    import shapely

    # an area without shape is in no list of candidates
    wkb = shapely.to_wkb(np.where(shapely.is_missing(areas), shapely.Point(), areas), hex=True, output_dimension=2)
    return quoted_array(wkb.tolist(), "text")


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
    database: DatabaseLayer, transform: QgsCoordinateTransform, squares: Squares, feedback: QgsProcessingFeedback
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
    placed = area != _NOWHERE

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
    text = mark("'{layer}' was counted in the database: {rows} rows came back.")
    answer = Note(text, {"layer": source.sourceName(), "rows": len(rows)}, warning=False)
    notes = (answer, *notes_of_points(source, several, lost, transform))
    return Tallied(tally, int(businesses[~placed].sum()), shared, overlapping, notes)
