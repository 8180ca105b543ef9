"""Layers in which every area stands once for each time, as the tools write them with several years."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.messages import Note, Progress, each, mark_plural, some, span, tick
from ..core.values import identifier
from .boundaries import Boundaries, over_one_another, read_layer
from .read import without_null


@dataclass(frozen=True)
class AreaTimes:
    """Columns of the rows (r,): area and time (None for NULL) and value (NaN for NULL); boundaries: each area once, in order of ids."""

    area: list[str | None]
    time: list[str | None]
    value: np.ndarray
    boundaries: Boundaries

    def shapes(self) -> list[bytes]:
        """Of the areas of `boundaries` as WKB, b'' for none."""
        return [bytes(one.geometry().asWkb()) if one.hasGeometry() else b"" for one in self.boundaries.features]


def read_area_times(
    source: QgsProcessingFeatureSource,
    id_field: str,
    time_field: str,
    value_field: str,
    name_field: str,
    progress: Progress,
) -> AreaTimes:
    """The rows of a layer and its areas, each with the shape of its first time, id and name. Raises as `read_layer` does."""
    read, values, _ = read_layer(source, [value_field], progress)
    columns = [
        without_null([feature[read.fields.lookupField(name)] for feature in read.features])
        for name in (id_field, time_field)
    ]
    area = [None if value is None else identifier(value) for value in columns[0]]
    first: dict[str, QgsFeature] = {}
    times = time_texts(columns[1])
    other: set[str] = set()
    ordered = sorted(range(len(area)), key=lambda place: times[place] or "")
    for place in each(ordered, span(progress, 1.0, 1.0), every=5_000):
        key, feature = area[place], read.features[place]
        # an area may lack its shape at one time
        if key is not None and (key not in first or not first[key].hasGeometry()):
            first[key] = feature
        elif key is not None and _differ(first[key], feature):
            other.add(key)
    ids = sorted(first)
    tick(progress, 1.0)
    fields, features = _without_figures([first[key] for key in ids], read.fields, id_field, name_field)
    place = fields.lookupField(name_field)
    names = {key: str(feature[place]) for key, feature in zip(ids, features, strict=True)} if place >= 0 else {}
    boundaries = replace(
        read, features=features, ids=ids, names=names, fields=fields, id_field=id_field, name_field=name_field
    )
    moved = (
        [Note(_MOVED, {"count": len(other), "layer": source.sourceName(), "areas": some(sorted(other))})]
        if other
        else []
    )
    tick(progress, 1.0)
    notes = (*read.notes, *over_one_another(boundaries, source.sourceName()), *moved)
    return AreaTimes(area, times, values[value_field], replace(boundaries, notes=notes))


_MOVED = mark_plural(
    "{count} area of '{layer}' has not the same shape at all times ({areas}): its neighbours are those of its first one.",
    "{count} areas of '{layer}' have not the same shape at all times ({areas}): their neighbours are those of their first ones.",
)


def _differ(one: QgsFeature, two: QgsFeature) -> bool:
    """Whether two rows of an area have shapes, and not the same."""
    first, second = one.geometry(), two.geometry()
    if not two.hasGeometry() or first.asWkb() == second.asWkb():
        return False
    return not first.equals(second)


def _without_figures(features: list[QgsFeature], fields: QgsFields, *kept: str) -> tuple[QgsFields, list[QgsFeature]]:
    """The features with the fields `kept` only: their figures are those of one time."""
    places = list(dict.fromkeys(place for name in kept if (place := fields.lookupField(name)) >= 0))
    own = QgsFields()
    for place in places:
        own.append(fields[place])
    made = []
    for feature in features:
        one = QgsFeature(own)
        one.setGeometry(feature.geometry())
        one.setAttributes([feature[place] for place in places])
        made.append(one)
    return own, made


def time_texts(values: Sequence) -> list[str | None]:
    """Times as texts that sort: years as they are, dates as years where all are the first of January, else as ISO dates."""
    days = [value.date() if isinstance(value, QDateTime) else value for value in values]
    dates = [day for day in days if isinstance(day, QDate)]
    yearly = bool(dates) and all((day.month(), day.day()) == (1, 1) for day in dates)

    def text(value) -> str | None:
        if isinstance(value, QDate):
            return str(value.year()) if yearly else value.toString("yyyy-MM-dd")
        return None if value is None else identifier(value)

    return [text(day) for day in days]
