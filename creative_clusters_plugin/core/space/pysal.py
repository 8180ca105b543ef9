"""The door to libpysal: our neighbours as its graphs, and weights files as GeoDa, ArcGIS, MATLAB and libpysal write them.

libpysal takes long to import and is not in every QGIS: it is imported inside functions, and whoever calls them asks for it first.
"""

import struct
import warnings
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy.sparse as sparse
from scipy.io.matlab import MatReadError

from ..messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..values import identifier
from .matrix_market import check_matrix_market
from .neighbour_kinds import WEIGHTS_FILES
from .neighbours import Neighbours, from_table, same_weights

if TYPE_CHECKING:
    from libpysal.graph import Graph

BY_POSITION = {".mat": 0, ".mtx": 1, ".wk1": 0}  # the number that libpysal gives to the first area
WRITABLE = (".gal", ".gwt", ".swm")
# what libpysal's readers raise for files that are not what their ending says
_UNREADABLE = (OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, EOFError, MemoryError)
_BROKEN = (*_UNREADABLE, struct.error, zlib.error, MatReadError, NotImplementedError, StopIteration)


@dataclass(frozen=True)
class WeightsFile:
    """Links of a weights file. name: of the file; ids: (n,) its areas as text, None where it has rows only.

    focal, neighbour: (m,) ids, or positions from 0; weight: (m,).
    """

    name: str
    ids: tuple[str, ...] | None
    focal: np.ndarray
    neighbour: np.ndarray
    weight: np.ndarray
    size: int


def to_graph(near: Neighbours, ids: Sequence | None = None) -> "Graph":
    """The same links and weights; ids: (n,) names of the areas, their positions otherwise. Areas without links are isolates."""
    from libpysal.graph import Graph

    return Graph.from_sparse(near.weights, ids=None if ids is None else list(ids))


def from_graph(graph: "Graph", places: np.ndarray) -> Neighbours:
    """The links of a graph, its areas in their order there; links of an area with itself do not count. places: (n, 2)."""
    matrix = sparse.coo_array(graph.sparse)
    other = matrix.row != matrix.col
    weights = sparse.coo_array((matrix.data[other], (matrix.row[other], matrix.col[other])), shape=matrix.shape).tocsr()
    weights.eliminate_zeros()
    weights.sort_indices()
    return Neighbours(weights, same_weights(weights), places)


def read_weights(path: str) -> WeightsFile:
    """Raises CreativeClustersError for a file that is not there, of another kind, or that libpysal cannot read."""
    import libpysal.io

    file = Path(path)
    ending = file.suffix.lower()
    if ending not in WEIGHTS_FILES:
        raise CreativeClustersError(
            mark("'{name}' is no weights file that can be read. Its name has to end in one of {endings}."),
            name=file.name,
            endings=some(WEIGHTS_FILES, len(WEIGHTS_FILES)),
        )
    if not file.is_file():
        raise CreativeClustersError(mark("There is no weights file '{path}'."), path=path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of islands and parts that hang together, which are told in our own words
            if ending == ".mtx":
                check_matrix_market(file)
            opened = libpysal.io.open(str(file), "r", ending[1:])
            try:
                found = opened.read()
            finally:
                opened.close()
            return _links_of(found, file.name, BY_POSITION.get(ending))
    except KeyError as error:
        raise CreativeClustersError(
            mark(
                "The weights file '{name}' names area {id} as a neighbour and has no line for it: it is cut off or part of another "
                "file. libpysal cannot read it."
            ),
            name=file.name,
            id=error.args[0],
        ) from error
    except _BROKEN as error:
        raise CreativeClustersError(
            mark(
                "The weights file '{name}' cannot be read as {kind}: it is damaged, or of another kind than its ending says "
                "({reason})."
            ),
            name=file.name,
            kind=ending,
            reason=f"{type(error).__name__}: {error}",
        ) from error


def _links_of(found: Any, name: str, first: int | None) -> WeightsFile:
    """The links of a libpysal `W`; first: the number of its first area where it has no ids."""
    own = list(found.neighbors)
    if not own:
        raise ValueError("no areas")
    counts = [len(found.neighbors[key]) for key in own]
    others = list(chain.from_iterable(found.neighbors[key] for key in own))
    weight = np.array(list(chain.from_iterable(found.weights[key] for key in own)), dtype=float)
    if first is not None:
        size = int(max([*own, *others], default=first - 1)) - first + 1
        focal = np.repeat(np.array(own, dtype=int), counts) - first
        return WeightsFile(name, None, focal, np.array(others, dtype=int) - first, weight, size)
    named = {key: identifier(key) or "" for key in [*own, *others]}
    focal = np.repeat(np.array([named[key] for key in own], dtype=object), counts)
    neighbour = np.array([named[key] for key in others], dtype=object)
    ids = tuple(dict.fromkeys(named.values()))
    return WeightsFile(name, ids, focal, neighbour, weight, len(ids))


def neighbours_of_file(found: WeightsFile, ids: np.ndarray | None, places: np.ndarray) -> Neighbours:
    """Neighbours of the n areas of a layer as a weights file gives them.

    ids: (n,) of the areas as text, for a file that has ids; places: (n, 2). Areas that only the file has and areas that only
    the layer has are counted and named in notes, as are links of areas with themselves, which do not count. Raises
    CreativeClustersError where the two have no area in common, where ids are needed and not given, and for weights that are
    negative or infinite.
    """
    n = len(places)
    _check(found, n)
    if found.ids is None:
        matched, notes = np.arange(n), [_by_rows(found)]
    elif ids is None:
        raise CreativeClustersError(
            mark("{parameter}: choose the field whose values are the ids in the weights file '{name}' ({ids})."),
            parameter=Parameter("NEIGHBOUR_ID"),
            name=found.name,
            ids=some(found.ids),
        )
    else:
        matched, notes = ids, _unmatched(found, ids)
    own = (found.focal == found.neighbour) & (found.weight != 0)
    if own.any():
        text = mark_plural(
            "{count} area of '{name}' is its own neighbour ({ids}); this link does not count.",
            "{count} areas of '{name}' are their own neighbours ({ids}); these links do not count.",
        )
        notes.append(Note(text, {"count": int(own.sum()), "name": found.name, "ids": some(found.focal[own])}))
    known = {key: None for key in matched}
    kept = np.array(
        [one in known and two in known for one, two in zip(found.focal, found.neighbour, strict=True)], bool
    )
    kept &= (found.focal != found.neighbour) & (found.weight != 0)
    if not kept.any():
        raise CreativeClustersError(
            mark("The weights file '{name}' has no link between two areas of the layer."), name=found.name
        )
    near = from_table(matched, found.focal[kept], found.neighbour[kept], found.weight[kept], places)
    return replace(near, notes=tuple(notes))


def _check(found: WeightsFile, n: int) -> None:
    wrong = ~(np.isfinite(found.weight) & (found.weight >= 0))
    if wrong.any():
        examples = zip(found.focal[wrong], found.neighbour[wrong], found.weight[wrong], strict=True)
        raise CreativeClustersError(
            mark_plural(
                "{count} weight of '{name}' is negative or no number (for example {values}). Spatial statistics "
                "need weights from 0 on.",
                "{count} weights of '{name}' are negative or no numbers (for example {values}). Spatial "
                "statistics need weights from 0 on.",
            ),
            count=int(wrong.sum()),
            name=found.name,
            values=some(f"{one} - {two}: {value:g}" for one, two, value in list(examples)[:5]),
        )
    if found.ids is None and found.size != n:
        raise CreativeClustersError(
            mark(
                "'{name}' holds no ids, only a matrix of {size} areas, and the layer has {n}: which is which cannot be told. Take a "
                "file with ids (.gal, .gwt, .swm), or the layer that it was made from."
            ),
            name=found.name,
            size=found.size,
            n=n,
        )


def _by_rows(found: WeightsFile) -> Note:
    text = mark("'{name}' holds no ids: its first row was taken for the first feature of the layer, and so on.")
    return Note(text, {"name": found.name})


def _unmatched(found: WeightsFile, ids: np.ndarray) -> list[Note]:
    """Notes on the areas that only the file or only the layer has."""
    theirs, ours = set(found.ids or ()), set(ids)
    if not theirs & ours:
        raise CreativeClustersError(
            mark(
                "No id of the weights file '{name}' is in the layer. File: {ids}. Layer: {own}. Choose another field as {parameter}."
            ),
            name=found.name,
            ids=some(found.ids or ()),
            own=some(ids),
            parameter=Parameter("NEIGHBOUR_ID"),
        )
    _refuse_twice(list(ids))
    strange = [key for key in found.ids or () if key not in ours]
    missing = ["NULL" if key is None else key for key in ids if key not in theirs]
    texts = (
        mark_plural(
            "{count} area of the weights file '{name}' is not in the layer ({ids}); its links do not count.",
            "{count} areas of the weights file '{name}' are not in the layer ({ids}); their links do not count.",
        ),
        mark_plural(
            "{count} area of the layer is not in the weights file '{name}' ({ids}) and has no neighbours.",
            "{count} areas of the layer are not in the weights file '{name}' ({ids}) and have no neighbours.",
        ),
    )
    return [
        Note(text, {"count": len(keys), "name": found.name, "ids": some(keys, 10)})
        for text, keys in zip(texts, (strange, missing), strict=True)
        if keys
    ]


def _refuse_twice(ids: Sequence) -> None:
    """Raises CreativeClustersError where an id stands twice: whose links they are could not be told."""
    times = Counter(key for key in ids if key is not None)
    twice = [key for key, count in times.items() if count > 1]
    if twice:
        raise CreativeClustersError(
            mark_plural(
                "{count} id of the areas stands more than once in the layer ({ids}). Weights need ids that differ: choose another field.",
                "{count} ids of the areas stand more than once in the layer ({ids}). Weights need ids that differ: choose another field.",
            ),
            count=len(twice),
            ids=some(twice),
        )


def write_weights(near: Neighbours, ids: Sequence[str | None], path: str) -> tuple[Note, ...]:
    """A .gal, .gwt or .swm file by the ending of `path`, and what it cannot hold. ids: (n,) of the areas.

    Raises CreativeClustersError for another ending and for ids that are missing, stand twice, or that the kind of file cannot hold.
    """
    ending = Path(path).suffix.lower()
    if ending not in WRITABLE:
        raise CreativeClustersError(
            mark("{parameter}: weights can be written to files that end in {endings}, not to '{name}'."),
            parameter=Parameter("WEIGHTS"),
            endings=some(WRITABLE),
            name=Path(path).name,
        )
    _refuse_twice(ids)
    _refuse_ids(ids, ending)
    if ending == ".swm":
        _write_swm(near, [int(str(key)) for key in ids], path)
        return ()
    graph = to_graph(near, ids)
    if ending == ".gwt":
        graph.to_gwt(path)
        return ()
    graph.to_gal(path)
    if (near.weights.data == 1).all():
        return ()
    return (Note(mark("A .gal file holds who is a neighbour and no weights; .gwt and .swm hold them.")),)


def _refuse_ids(ids: Sequence[str | None], ending: str) -> None:
    def fits(key: str | None) -> bool:
        if ending != ".swm":
            return key is not None and not any(letter.isspace() for letter in key)
        return key is not None and str(key).isascii() and str(key).isdigit() and int(key) < 2**31

    wrong = ["NULL" if key is None else key for key in ids if not fits(key)]
    if wrong:
        text = mark_plural(
            "Ids in a weights file are not empty and have no blanks in them, and {count} id of the layer is otherwise "
            "({ids}).",
            "Ids in a weights file are not empty and have no blanks in them, and {count} ids of the layer are "
            "otherwise ({ids}).",
        )
        if ending == ".swm":
            text = mark_plural(
                "A .swm file holds whole numbers as ids, and {count} id of the layer is none ({ids}).",
                "A .swm file holds whole numbers as ids, and {count} ids of the layer are none ({ids}).",
            )
        raise CreativeClustersError(
            text,
            count=len(wrong),
            ids=some(wrong),
        )


def _write_swm(near: Neighbours, ids: list[int], path: str) -> None:
    import libpysal.io

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of islands
        weights = to_graph(near, ids).to_W()
        file = libpysal.io.open(path, "w", "swm")
        file.varName, file.srs = "ID", ""
        try:
            file.write(weights)
        finally:
            file.close()
