"""Polygons and weights as shapes in one equal-area coordinate reference system, to be laid over one another."""

from collections.abc import Iterator

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ..core.messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural
from ..core.rebasing.overlay_weights import Evidence, Shapes
from ..core.values import Column, counts
from .boundaries import Boundaries
from .points import middle_of
from .read import require_system, without_null
from .reading import features_of
from .shapes import lying_over, shapes_of

_EQUAL_AREA = ("+proj=laea", "+proj=aea", "+proj=cea", "+proj=moll", "+proj=sinu")
_CHECK_SHAPES = 500  # features with geometry between two looks at the cancel button


def equal_area_crs(source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """The layer's own system where it keeps areas, else Lambert's equal-area one about the middle of the layer."""
    own = source.sourceCrs()
    require_system(own, source.sourceName())
    if own.toProj().startswith(_EQUAL_AREA):
        return own
    middle = middle_of(source)
    text = f"+proj=laea +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(text)


def area_shapes(
    boundaries: Boundaries, layer: str, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> tuple[Shapes, list[Note]]:
    """The polygons that have an id, in `crs`. Invalid ones are mended; these and those without geometry are noted."""
    require_system(boundaries.crs, layer)
    named = [
        (key, feature) for key, feature in zip(boundaries.ids, boundaries.features, strict=True) if key is not None
    ]
    shapes = _shapes((feature for _, feature in named), len(named), boundaries.crs, crs, layer, progress)
    notes = lying_over(shapes_of([feature for _, feature in named]), [key for key, _ in named], layer)
    unnamed = len(boundaries.features) - len(named)
    if unnamed:
        text = mark_plural(
            "{count} area of '{layer}' has no id in '{field}' and takes no part.",
            "{count} areas of '{layer}' have no id in '{field}' and take no part.",
        )
        notes.append(Note(text, {"count": unnamed, "layer": layer, "field": boundaries.id_field}))
    missing = int(shapely.is_missing(shapes).sum())
    if missing:
        text = mark_plural(
            "{count} area of '{layer}' has no geometry and overlaps nothing.",
            "{count} areas of '{layer}' have no geometry and overlap nothing.",
        )
        notes.append(Note(text, {"count": missing, "layer": layer}))
    shapes, mended = _mended(shapes)
    if mended:
        text = mark_plural(
            "{count} area of '{layer}' has an invalid geometry: it is mended for the overlay and not changed in "
            "the layer.",
            "{count} areas of '{layer}' have an invalid geometry: it is mended for the overlay and not changed in "
            "the layer.",
        )
        notes.append(Note(text, {"count": mended, "layer": layer}))
    return Shapes(np.array([key for key, _ in named], dtype=object), shapes), notes


def read_evidence(
    source: QgsProcessingFeatureSource, field: str, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> tuple[Evidence, list[Note]]:
    """Points or polygons in `crs` with the weights of `field`, 1 each where it is ''.

    Features without geometry or weight are left out and noted. Raises CreativeClustersError for weights that are text or
    negative, and for a layer without any weight above 0.
    """
    layer, own = source.sourceName(), source.sourceCrs()
    require_system(own, layer)
    place = source.fields().lookupField(field)
    request = QgsFeatureRequest().setSubsetOfAttributes([place] if place >= 0 else [])
    given: list = []

    def features() -> Iterator[QgsFeature]:
        for feature in features_of(source, request):
            given.append(feature[place] if place >= 0 else 1)
            yield feature

    shapes = _shapes(features(), source.featureCount(), own, crs, layer, progress)
    values = counts(Column(field, without_null(given)), layer)
    usable = ~(np.isnan(values) | shapely.is_missing(shapes))
    notes = []
    if not usable.all():
        text = mark_plural(
            "{count} feature of '{layer}' has no geometry or no weight and weighs nothing.",
            "{count} features of '{layer}' have no geometry or no weight and weigh nothing.",
        )
        notes.append(Note(text, {"count": int((~usable).sum()), "layer": layer}))
    if not values[usable].sum() > 0:
        raise CreativeClustersError(mark("'{layer}' has no feature with a weight above 0."), layer=layer)
    return Evidence(layer, _mended(shapes[usable])[0], values[usable]), notes


def _shapes(
    features: Iterator[QgsFeature],
    count: int,
    own: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
    layer: str,
    progress: Progress,
) -> np.ndarray:
    """The geometries of the features in `crs`, None for none; count: how many there are, -1 where that is not known."""
    there = QgsCoordinateTransform(own, crs, QgsCoordinateTransformContext())
    shapes: list[bytes | None] = []
    for number, feature in enumerate(features):
        if number % _CHECK_SHAPES == 0 and not progress(number / count if count > 0 else 0.0):
            raise Cancelled
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty() or not geometry.boundingBox().isFinite():
            shapes.append(None)
            continue
        if geometry.constGet().hasCurvedSegments():
            geometry = QgsGeometry(geometry.constGet().segmentize())
        try:
            geometry.transform(there)
        except QgsCsException as error:
            raise CreativeClustersError(
                mark(
                    "Feature {number} of '{layer}' cannot be transformed to the target areas' part of the world: is the coordinate "
                    "reference system of '{layer}' right?",
                ),
                number=feature.id(),
                layer=layer,
            ) from error
        shapes.append(bytes(geometry.asWkb()))
    return shapely.from_wkb(np.array(shapes, dtype=object), on_invalid="ignore")


def _mended(shapes: np.ndarray) -> tuple[np.ndarray, int]:
    """The shapes with the invalid ones made valid, without the lines and points that this can leave; and their number."""
    invalid = np.flatnonzero(~shapely.is_missing(shapes) & ~shapely.is_valid(shapes))
    for place in invalid:
        parts = shapely.get_parts(shapely.make_valid(shapes[place]))
        shapes[place] = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
    return shapes, len(invalid)
