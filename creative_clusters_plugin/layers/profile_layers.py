"""The outputs of other tools, read whole for profiles: figures as a frame, shapes and places of the areas."""

from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.messages import Cancelled, Progress, each
from ..core.publish.profile_sources import Source, topic_of
from ..core.values import identifier, typed
from .about import segments_said
from .boundaries import Boundaries, degrees, inner_points
from .read import without_null
from .reading import features_of, to_the_end

# columns of the tools' outputs whose values are names although they may look like numbers
_ROWS = 2_000  # with very many fields, between two looks at the cancel button
_TEXTS = frozenset(
    [
        "area",
        "area_name",
        "sector",
        "sector_name",
        "group",
        "industry",
        "industry_name",
        "product",
        "peer",
        "nearest_peer",
        "year",
    ]
)


@dataclass(frozen=True)
class LayerSnapshot:
    """What a thread needs of a layer of the project, taken where the layer lives."""

    name: str
    fields: list[str]
    source: QgsVectorLayerFeatureSource
    segments: dict[str, str]


def snapshot(layer: QgsVectorLayer) -> LayerSnapshot:
    fields = layer.fields().names()
    return LayerSnapshot(layer.name(), fields, QgsVectorLayerFeatureSource(layer), segments_said(layer))


def read_snapshot(layer: LayerSnapshot, progress: Progress) -> Source:
    """All rows and fields of a layer, without geometry; of one that no page has figures from, the fields alone."""
    if not topic_of(layer.fields):
        return Source(layer.name, pd.DataFrame(columns=layer.fields, dtype=object))
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = []
    with to_the_end(layer.name):
        for number, feature in enumerate(layer.source.getFeatures(request)):
            if number % _ROWS == 0 and not progress(0.0):
                raise Cancelled
            rows.append(feature.attributes())
    return Source(layer.name, _frame(rows, layer.fields, progress), layer.segments)


def figures_of(boundaries: Boundaries, name: str, segments: dict[str, str] | None = None) -> Source:
    """The fields of areas that are read already. segments: names of their audiences by id."""
    frame = _frame([feature.attributes() for feature in boundaries.features], boundaries.fields.names())
    return Source(name, frame, segments or {})


def _frame(rows: list[list], fields: list[str], progress: Progress = lambda share: True) -> pd.DataFrame:
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(fields)
    return pd.DataFrame(
        {
            name: pd.Series(_as_written(name, without_null(list(column))), dtype=object)
            for name, column in each(list(zip(fields, columns, strict=True)), progress, every=1)
        }
    )


def _as_written(name: str, values: list) -> list:
    """What a tool wrote, where it was saved as text (CSV) since: numbers, but for what names areas, industries and years."""
    return [None if value == "" else value for value in values] if name in _TEXTS else typed(values)


def matching(source: QgsProcessingFeatureSource, field: str, request: QgsFeatureRequest) -> set[str]:
    """Ids of the areas that a request finds."""
    place = source.fields().lookupField(field)
    values = without_null([feature[place] for feature in features_of(source, request)])
    return {identifier(value) for value in values if value is not None}


def shapes_and_places(boundaries: Boundaries) -> tuple[dict[str, bytes], dict[str, tuple[float, float]], bool]:
    """Shapes as WKB, and longitude and latitude of a point inside, by area id; whether the shapes are in degrees."""
    shapes = {
        key: bytes(feature.geometry().asWkb())
        for key, feature in zip(boundaries.ids, boundaries.features, strict=True)
        if key is not None and feature.hasGeometry()
    }
    crs: QgsCoordinateReferenceSystem = boundaries.crs
    return shapes, degrees(inner_points(boundaries), crs), crs.isGeographic()
