"""Scale bars of round lengths."""

from math import floor, log10

from qgis.core import Qgis, QgsLayoutItemMap, QgsLayoutItemScaleBar


def fit_scale_bar(bar: QgsLayoutItemScaleBar, linked: QgsLayoutItemMap, parts: int = 8, segments: int = 2) -> None:
    """Segments of a round length, each up to one of `parts` of the map's width."""
    bar.setLinkedMap(linked)
    step = _round_down(linked.scale() * linked.rect().width() / 1000 / parts)
    unit, label = (Qgis.DistanceUnit.Kilometers, "km") if step >= 500 else (Qgis.DistanceUnit.Meters, "m")
    bar.setUnits(unit)
    bar.setUnitLabel(label)
    bar.setUnitsPerSegment(step / 1000 if unit == Qgis.DistanceUnit.Kilometers else step)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(segments)


def _round_down(value: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is not above `value` (> 0)."""
    power = 10.0 ** floor(log10(value))
    return max(step for step in (power, 2 * power, 5 * power) if step <= value)
