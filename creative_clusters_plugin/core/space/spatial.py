"""Local statistics of one or several fields of a layer, as the frame that the tool writes."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import scipy.sparse as sparse
import shapely

from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural
from .local.families import local_record
from .local.record import MANY, UNDEFINED, LocalStatistic
from .local.sample import Sample
from .local_formulas import standard
from .local_statistics import LocalResult, LocalSettings, local_statistic
from .neighbours import Neighbours, neighbours
from .seam import Longitudes, cut_apart

COLUMNS = ("statistic", "z", "p", "q", "neighbours", "class")


@dataclass(frozen=True)
class NeighbourSettings:
    """As `neighbours` takes them."""

    kind: str = "queen"
    k: int = 8
    band: float = 0.0
    join_islands: bool = False
    around: float = 0.0  # the way round the world, see `neighbours`
    longitudes: Longitudes | None = None  # where there is no such way, but may be a meridian that cuts the map


@dataclass(frozen=True)
class SpatialResult:
    """areas: frame (index: row id) with COLUMNS for each field; fields, values: by field its result and values (n,).

    A statistic of many fields has one result, which goes by the names of all of them, and values (m, n). Of several fields those
    that cannot be tested have their columns, 'undefined', and no result.
    near: who was whose neighbour, as near_settings asked; links: (m, 2) pairs of positions, each once. second: the second field,
    where there is one.
    """

    areas: pd.DataFrame
    fields: dict[str, LocalResult]
    values: dict[str, np.ndarray]
    second: np.ndarray | None
    near: Neighbours
    near_settings: NeighbourSettings
    settings: LocalSettings
    notes: tuple[Note, ...]

    @property
    def links(self) -> np.ndarray:
        return self.near.pairs

    @property
    def statistic(self) -> LocalStatistic:
        return local_record(self.settings.statistic)

    def column(self, field: str, name: str) -> str:
        return column(list(self.values), field, name)

    def scatter(self, field: str) -> tuple[np.ndarray, np.ndarray] | None:
        """z-scores of the values and the mean z-scores of their neighbours, each (n,), NaN where not tested (Anselin 1996).

        None for a statistic of which such a chart says nothing.
        """
        if self.statistic.scatter is None:
            return None
        found = np.isfinite(self.fields[field].statistic)
        fields = (self.values[field], *([] if self.second is None else [self.second]))
        sample = Sample(tuple(values[found].astype(float) for values in fields), self.near.among(found))
        here, around = self.statistic.scatter(sample)
        z, lag = np.full(len(found), np.nan), np.full(len(found), np.nan)
        z[found], lag[found] = standard(here), sample.mean_lag(standard(around))
        return z, lag


def column(fields: list[str], field: str, name: str) -> str:
    """Name of a result column: the field's name stands before it where several fields are tested."""
    return name if len(fields) == 1 else f"{field}_{name}"


def spatial_hotspots(
    ids: list[str],
    shapes: list[bytes],
    values: dict[str, np.ndarray],
    second: np.ndarray | None,
    near_settings: NeighbourSettings,
    settings: LocalSettings,
    near: Neighbours | None = None,
    progress: Progress = lambda share: True,
) -> SpatialResult:
    """Local statistics of every field in `values` (arrays (n,)), or of all at once; shapes: (n,) WKB, b'' for none.

    near: neighbours given by the user; made from the shapes otherwise. Areas without geometry are not tested.
    """
    near, placed, notes = near_of(shapes, near_settings, near)
    if not placed.all():
        values = {name: np.where(placed, found, np.nan) for name, found in values.items()}
    if local_record(settings.statistic).takes == MANY:
        values = {", ".join(values): np.array(list(values.values()))}
    results, refused = {}, []
    frames = []
    for number, (name, found) in enumerate(values.items()):
        share = lambda part, number=number: progress((number + part) / len(values))  # noqa: E731
        try:
            result = local_statistic(found, near, settings, second, progress=share)
        except CreativeClustersError as error:
            if len(values) == 1:
                raise
            refused.append(error)
            notes.append(Note(mark("Field '{field}' is not tested. {reason}"), {"field": name, "reason": error.note}))
            nothing = np.full(len(ids), np.nan)
            parts = (nothing, nothing, nothing, nothing, np.zeros(len(ids), dtype=int), np.full(len(ids), UNDEFINED))
        else:
            results[name] = result
            parts = (result.statistic, result.z, result.p, result.q, result.neighbours, result.kind)
            notes += [note for note in result.notes if note not in notes]
        named = [column(list(values), name, part) for part in COLUMNS]
        frames.append(pd.DataFrame(dict(zip(named, parts, strict=True)), index=pd.Index(ids, name="area")))
    if not results:
        raise refused[0]
    return SpatialResult(
        pd.concat(frames, axis=1), results, values, second, near, near_settings, settings, tuple(notes)
    )


def near_of(
    shapes: list[bytes], settings: NeighbourSettings, given: Neighbours | None
) -> tuple[Neighbours, np.ndarray, list[Note]]:
    """Neighbours of n features (WKB, b'' for none), which of them have a place (n,), and what is to be said.

    given: neighbours from the user's table. Raises CreativeClustersError for a single feature.
    """
    geometry = shapely.from_wkb(np.array([shape or None for shape in shapes], dtype=object), on_invalid="ignore")
    placed = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    notes: list[Note] = []
    if not placed.all():
        text = mark_plural(
            "{count} feature has no geometry and is 'undefined'.",
            "{count} features have no geometry and are 'undefined'.",
        )
        notes.append(Note(text, {"count": int((~placed).sum())}))
    if placed.sum() < 2:
        raise CreativeClustersError(mark("One area alone has no neighbours."))
    if given is None:
        found = neighbours(
            geometry[placed], settings.kind, settings.k, settings.band, settings.join_islands, settings.around
        )
        if settings.longitudes is not None:
            notes += cut_apart(geometry[placed], settings.longitudes)
        given = found if placed.all() else _spread(found, np.flatnonzero(placed), len(shapes))
    return given, placed, [*notes, *given.notes]


def _spread(found: Neighbours, where: np.ndarray, n: int) -> Neighbours:
    """The same neighbours, at positions `where` among n."""
    matrix = found.weights.tocoo()
    weights = sparse.coo_array((matrix.data, (where[matrix.row], where[matrix.col])), shape=(n, n)).tocsr()
    places = np.full((n, 2), np.nan)
    places[where] = found.places
    return Neighbours(weights, found.equal, places, found.notes)
