"""Single businesses, clusters of them and named places, as read for a page."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from ...core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural
from ...core.points.point_categories import point_categories
from ...core.publish.business_content import Businesses, businesses_content, checked_links, rounded
from ...core.publish.business_privacy import PRIVACY, privacy_of
from ...core.publish.cluster_content import Clusters, clusters_content, is_clusters
from ...core.publish.place_names import places_content
from ...core.values import numbers
from ...layers.area_names import guess_name_field
from ...layers.points import read_points
from ...translation import translated
from ..base import progress_of
from .parameter_reader import ParameterReader
from .sector_reader import SectorReader

_REST = mark("All other industries")


@dataclass(frozen=True)
class PointContent:
    """businesses, clusters, places: what `web/README.md` says of them, None where there are none."""

    businesses: dict | None
    clusters: list[dict] | None
    places: dict | None
    sectors: tuple[str, ...]
    notes: tuple[Note, ...]


def points_of(reader: ParameterReader, levels: list, licence: str, share: tuple[float, float]) -> PointContent:
    """All that is asked for. levels: with `shapes` (WKB in degrees) by id of `found.known`; licence: of BUSINESSES."""
    start, end = share
    steps = [start + (end - start) * part for part in (0.0, 0.5, 1.0)]
    businesses, privacy, notes = _businesses(reader, licence, progress_of(reader.feedback, *steps[:2]))
    clusters, more = _clusters(reader)
    places, further = _places(reader)
    members = clusters.members(businesses.places) if clusters and businesses else []
    content, positions = None, None
    if businesses is not None:
        inside = {level.key: _inside(level, businesses.places) for level in levels}
        content, positions = businesses_content(businesses, privacy, reader.integer("LEAST_COUNT"), inside, members)
        content["title"] = reader.source("BUSINESSES").sourceName()
    return PointContent(
        content,
        clusters_content(clusters, positions) if clusters else None,
        places,
        businesses.sectors if businesses else (),
        (*notes, *more, *further),
    )


def _businesses(reader: ParameterReader, licence: str, progress) -> tuple[Businesses | None, str, list[Note]]:
    source = reader.source("BUSINESSES")
    if source is None:
        return None, "", []
    industry = reader.fields("BUSINESSES_INDUSTRY", source)
    if not industry:
        raise CreativeClustersError(
            mark("{parameter}: choose the field of '{layer}' with the industry or sector of each business."),
            parameter=Parameter("BUSINESSES_INDUSTRY"),
            layer=source.sourceName(),
        )
    name, size, link = (reader.fields(f"BUSINESSES_{one}", source) for one in ("NAME", "SIZE", "LINK"))
    points = read_points(source, [*dict.fromkeys([*industry, *name, *size, *link])], progress)
    layer = source.sourceName()
    privacy, notes = privacy_of(reader.choice("PRIVACY", PRIVACY), licence, layer)
    numeric = source.fields()[source.fields().lookupField(industry[0])].isNumeric()
    sector_list = SectorReader(reader).sector_list()
    found = point_categories(points.columns[industry[0]], layer, sector_list, numeric, translated(_REST))
    kept = found.label >= 0
    links, lost = (None, []) if not link else checked_links(_texts(points.columns[link[0]])[kept], layer)
    businesses = Businesses(
        rounded(_degrees(points)[kept], layer),
        found.label[kept],
        tuple(str(one) for one in found.names),
        "rest" in found.ids,
        _texts(points.columns[name[0]])[kept] if name else None,
        numbers(points.columns[size[0]], layer)[kept] if size else None,
        links,
    )
    return businesses, privacy, [*points.notes, *notes, *found.notes, *lost]


def _texts(column) -> np.ndarray:
    return np.array([None if value is None or value != value else str(value) for value in column.values], dtype=object)


def _degrees(points) -> np.ndarray:
    there = QgsCoordinateTransform(
        points.metric, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    )
    moved = [there.transform(*place) for place in points.xy.tolist()]
    return np.array([(place.x(), place.y()) for place in moved]).reshape(-1, 2)


def _inside(level, places: np.ndarray) -> np.ndarray:
    from ...core.points.locating import Locator
    from ...core.topology.corners import parsed

    return Locator(parsed([level.shapes.get(key, b"") for key in level.found.known])).locate(places)


def _clusters(reader: ParameterReader) -> tuple[Clusters | None, list[Note]]:
    from ...layers.boundaries import read_layer
    from ...layers.map_layers import map_shapes
    from ...layers.profile_layers import figures_of

    source = reader.source("CLUSTERS")
    if source is None:
        return None, []
    nothing = progress_of(reader.feedback, 30, 30)
    boundaries, _, _ = read_layer(source, [], nothing)
    figures = figures_of(boundaries, source.sourceName()).frame
    if not is_clusters(figures.columns):
        raise CreativeClustersError(
            mark("{parameter}: '{layer}' is no output of 'Microclusters of businesses'."),
            parameter=Parameter("CLUSTERS"),
            layer=source.sourceName(),
        )
    rows = [str(number) for number in range(len(figures))]
    drawn = map_shapes(_with_rows(boundaries, rows), source.sourceName(), nothing)
    lacking = [place for place, row in enumerate(rows) if row not in drawn.shapes]
    figures = figures.drop(index=lacking).reset_index(drop=True)
    found = Clusters(figures, tuple(drawn.shapes[row] for row in rows if row in drawn.shapes))
    text = mark_plural(
        "{count} cluster of '{layer}' has no outline and is left out.",
        "{count} clusters of '{layer}' have no outline and are left out.",
    )
    lost = [Note(text, {"count": len(lacking), "layer": source.sourceName()})] if lacking else []
    return found, [*drawn.notes, *lost]


def context_of(reader: ParameterReader, bounds: tuple[float, float, float, float]) -> tuple[list | None, list[Note]]:
    """The land of CONTEXT around the areas, whose west, south, east and north are `bounds`; None without it."""
    from ...core.publish.context import context_rings
    from ...layers.boundaries import read_layer
    from ...layers.map_layers import map_shapes

    source = reader.source("CONTEXT")
    if source is None:
        return None, []
    nothing = progress_of(reader.feedback, 85, 85)
    boundaries, _, _ = read_layer(source, [], nothing)
    rows = [str(number) for number in range(len(boundaries.features))]
    drawn = map_shapes(_with_rows(boundaries, rows), source.sourceName(), nothing)
    return context_rings(list(drawn.shapes.values()), bounds), list(drawn.notes)


def _with_rows(boundaries, rows: list[str]):
    from dataclasses import replace

    return replace(boundaries, ids=rows)


def _places(reader: ParameterReader) -> tuple[dict | None, list[Note]]:
    source = reader.source("PLACES")
    if source is None:
        return None, []
    fields = source.fields()
    name = reader.fields("PLACES_NAME", source) or [guess_name_field(fields, fields[0].name())]
    own = [field.name() for field in fields if field.name().lower() == "population" and field.isNumeric()]
    rank = reader.fields("PLACES_RANK", source) or own[:1]
    points = read_points(source, [*name, *rank], progress_of(reader.feedback, 30, 30))
    size = numbers(points.columns[rank[0]], source.sourceName()) if rank else None
    places = rounded(_degrees(points), source.sourceName())
    return places_content(places, _texts(points.columns[name[0]]), size), list(points.notes)
