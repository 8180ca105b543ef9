"""Polygons and other features with geometry, as read once for a run."""

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..core.messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural, some
from ..core.values import Column, identifier, numbers
from .area_names import guess_name_field, name_field_in
from .read import checked_expression, without_null
from .reading import features_of
from .shapes import lying_over, made_plain, plain_type, shapes_of


@dataclass(frozen=True)
class Boundaries:
    """The polygons as read, in the layer's order; `ids` holds None where the id is NULL.

    areas: (n,) the shapes for shapely, where they are kept.
    """

    features: list[QgsFeature]
    ids: list[str | None]
    names: dict[str, str]
    fields: QgsFields
    id_field: str
    name_field: str
    crs: QgsCoordinateReferenceSystem
    geometry_type: Qgis.WkbType
    members: np.ndarray | None
    notes: tuple[Note, ...]
    areas: np.ndarray | None = None

    @property
    def known_ids(self) -> np.ndarray:
        return np.array([identifier for identifier in self.ids if identifier is not None], dtype=object)


# what fields of names are called in the languages of Europe, as whole words of the field's name
def read_boundaries(
    source: QgsProcessingFeatureSource,
    id_field: str,
    name_field: str,
    reference_filter: str,
    context: QgsExpressionContext,
    progress: Progress,
    check_shapes: bool = True,
) -> Boundaries:
    """Polygons with their identifiers, read once. Raises CreativeClustersError for an empty layer and for repeated ids.

    check_shapes: count invalid geometries in the notes, too; else the shapes are kept for a tool that has to mend them anyway.
    """
    layer = source.sourceName()
    fields = source.fields()
    if not name_field:
        name_field = name_field_in(source, id_field)
    inside = checked_expression(reference_filter, source, context, "REFERENCE_FILTER")
    features = _features(source, progress)
    values, called = (
        without_null([feature[place] for feature in features])
        for place in map(fields.lookupField, (id_field, name_field))
    )
    ids = [identifier(value) for value in values]
    names = {key: key if name is None else str(name) for key, name in zip(ids, called, strict=True) if key is not None}
    shapes = made_plain(features, areas_only=True)
    invalid = shapes.binary.count(b"")
    if check_shapes:
        invalid += sum(
            bool(shape) and not one.geometry().isGeosValid() for shape, one in zip(shapes.binary, features, strict=True)
        )
    members = None if inside is None else _members(inside, features, ids, context)
    _check_ids(ids, layer, id_field)
    notes = []
    if ids.count(None):
        text = mark_plural(
            "{count} area of '{layer}' has no id in '{field}' and is shown as 'no data'.",
            "{count} areas of '{layer}' have no id in '{field}' and are shown as 'no data'.",
        )
        notes.append(Note(text, {"count": ids.count(None), "layer": layer, "field": id_field}))
    notes += [*shapes.notes(layer), *lying_over(shapes, ids, layer)]
    if invalid:
        text = mark_plural(
            "{count} area of '{layer}' has an invalid or missing geometry. It is written as it is: the figures do not depend on it, "
            "but maps may. 'Fix geometries' mends it.",
            "{count} areas of '{layer}' have an invalid or missing geometry. It is written as it is: the figures do not depend on it, "
            "but maps may. 'Fix geometries' mends it.",
        )
        notes.append(Note(text, {"count": invalid, "layer": layer}))
    return Boundaries(
        features,
        ids,
        names,
        fields,
        id_field,
        name_field,
        source.sourceCrs(),
        _written_type(plain_type(source.wkbType()), features),
        members,
        tuple(notes),
        None if check_shapes else shapes.areas,
    )


def _features(source: QgsProcessingFeatureSource, progress: Progress) -> list[QgsFeature]:
    features: list[QgsFeature] = []
    for number, feature in enumerate(features_of(source)):
        if number % 1000 == 0 and not progress(0.0):
            raise Cancelled
        features.append(feature)
    return features


def _members(
    inside: QgsExpression, features: list[QgsFeature], ids: list[str | None], context: QgsExpressionContext
) -> np.ndarray:
    """The ids of the areas for which the expression holds."""
    members = []
    for key, feature in zip(ids, features, strict=True):
        if key is not None:
            context.setFeature(feature)
            if inside.evaluate(context):
                members.append(key)
    return np.array(members, dtype=object)


def _written_type(declared: Qgis.WkbType, features: list[QgsFeature]) -> Qgis.WkbType:
    """The type of an output of `features`: that of several parts where one has them.

    A GeoPackage may leave open what its layer holds: QGIS then takes it for a layer of single parts, whatever is in it.
    """
    if QgsWkbTypes.isMultiType(declared) or not any(feature.geometry().isMultipart() for feature in features):
        return declared
    return QgsWkbTypes.multiType(declared)


def inner_points(boundaries: Boundaries) -> dict[str, QgsPointXY]:
    """A point inside each area that has an id and a geometry, in the layer's coordinate reference system."""
    found = {}
    for key, feature in zip(boundaries.ids, boundaries.features, strict=True):
        point = feature.geometry().pointOnSurface() if key is not None and feature.hasGeometry() else None
        if point is not None and not point.isNull():
            found[key] = point.asPoint()
    return found


def degrees(points: dict[str, QgsPointXY], crs: QgsCoordinateReferenceSystem) -> dict[str, tuple[float, float]]:
    """Longitude and latitude (WGS 84) of points in `crs`; without a system they are taken to be so already."""
    if not crs.isValid():
        return {key: (point.x(), point.y()) for key, point in points.items()}
    there = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    moved = {key: there.transform(point) for key, point in points.items()}
    return {key: (point.x(), point.y()) for key, point in moved.items()}


def read_layer(
    source: QgsProcessingFeatureSource, fields: list[str], progress: Progress, each_once: bool = False
) -> tuple[Boundaries, dict[str, np.ndarray], list[bytes]]:
    """Any layer with geometry, with the numbers of `fields` (NaN for NULL) and its shapes as WKB (b'' for none).

    each_once: no area has several features, of several years: those that lie over one another are noted.
    Its features have their row number as id. Raises CreativeClustersError for an empty layer and for text that is no number.
    """
    layer, own = source.sourceName(), source.fields()
    areal = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Polygon
    features = _features(source, progress)
    if not features:
        raise CreativeClustersError(mark("The layer '{layer}' has no features."), layer=layer)
    values = {}
    for name in fields:
        place = own.lookupField(name)
        values[name] = numbers(Column(name, without_null([feature[place] for feature in features])), layer)
    shapes = made_plain(features, areal)
    boundaries = Boundaries(
        features,
        [str(number) for number in range(len(features))],
        {},
        own,
        "",
        guess_name_field(own, "", features),
        source.sourceCrs(),
        _written_type(plain_type(source.wkbType()), features),
        None,
        tuple(shapes.notes(layer)),
    )
    if each_once and areal:
        over = lying_over(shapes, _shown(features, own), layer)
        boundaries = replace(boundaries, notes=(*boundaries.notes, *over))
    return boundaries, values, shapes.binary


def over_one_another(boundaries: Boundaries, layer: str) -> list[Note]:
    """Which areas lie over one another, of a layer that may have an area several times: by its first shape."""
    first: dict[str, QgsFeature] = {}
    for key, feature in zip(boundaries.ids, boundaries.features, strict=True):
        if key is not None and feature.geometry().type() == Qgis.GeometryType.Polygon:
            first.setdefault(key, feature)
    return lying_over(shapes_of(list(first.values())), list(first), layer)


def _shown(features: list[QgsFeature], fields: QgsFields) -> list[str]:
    """What messages call the features of a layer whose ids are not known: by the field with their names, or their row."""
    place = fields.lookupField(guess_name_field(fields, "", features))
    if place < 0:
        return [str(number + 1) for number in range(len(features))]
    return [str(feature[place]) for feature in features]


def _check_ids(ids: list[str | None], layer: str, id_field: str) -> None:
    known = [key for key in ids if key is not None]
    if not known:
        text = (
            mark("Field '{field}' of '{layer}' holds no area id: it is NULL in all {count} rows.")
            if ids
            else mark("The boundary layer '{layer}' has no areas.")
        )
        raise CreativeClustersError(text, layer=layer, field=id_field, count=len(ids))
    if len(set(known)) < len(known):
        repeated = dict.fromkeys(key for key, count in Counter(known).items() if count > 1)
        raise CreativeClustersError(
            mark_plural(
                "Field '{field}' of '{layer}' must name each area once: {count} id occurs more than once ({ids}). Choose "
                "another field, or dissolve the layer by this one.",
                "Field '{field}' of '{layer}' must name each area once: {count} ids occur more than once ({ids}). Choose "
                "another field, or dissolve the layer by this one.",
            ),
            field=id_field,
            layer=layer,
            count=len(repeated),
            ids=some(repeated),
        )
