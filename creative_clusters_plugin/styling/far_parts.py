"""Parts of a country that lie far from the rest of it, such as Alaska: with them all, the rest would be too small to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from .projections import AROUND, whole_extent

if TYPE_CHECKING:
    import numpy as np

GRIDS = (20, 40)  # cells along the longer side of the whole; parts with an empty cell between them lie apart
MAIN = 0.6  # share of the areas that the main part has at least
MOST = 6  # further parts that a page has room for
AREAS_LOOKED_AT = 50_000


@dataclass(frozen=True)
class FarPart:
    """extent: in the layer's coordinates; features: ids of those that lie there."""

    extent: QgsRectangle
    features: frozenset[int]


@dataclass(frozen=True)
class Parts:
    """main: extent of the main part in the layer's coordinates; far: the others, those with most areas first.

    left_out: number of features of which a small piece lies elsewhere, where no other feature has most of its own.
    """

    main: QgsRectangle
    far: tuple[FarPart, ...] = ()
    left_out: int = 0


def parts_of(layer: QgsVectorLayer) -> list[Parts]:
    """The layer in its main part and those far from it, by each of the grids on which there are such; none where on none.

    The second grid finds what lies nearer to the main part, as Alaska does to the counties of Washington.
    """
    if not 3 <= layer.featureCount() <= AREAS_LOOKED_AT:
        return []
    boxes, owner = _pieces(layer, whole_extent(layer))
    return [parts for grid in GRIDS if (parts := _parts(boxes, owner, grid)) is not None] if len(boxes) else []


def _parts(boxes: np.ndarray, owner: np.ndarray, grid: int) -> Parts | None:
    import numpy as np
    from scipy import ndimage

    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    cell = (high - low).max() / grid
    if not cell > 0:
        return None
    first, last = ((edge - low) // cell for edge in (boxes[:, :2], boxes[:, 2:]))
    taken = np.zeros((grid + 1, grid + 1), dtype=bool)
    for (left, bottom), (right, top) in np.unique(np.stack([first, last], axis=1).astype(int), axis=0):
        taken[left : right + 1, bottom : top + 1] = True
    group, count = ndimage.label(taken, structure=np.ones((3, 3)))
    if count == 1:
        return None
    cell_of = tuple(first.astype(int).T)
    home = group[cell_of][_largest(boxes, owner)]  # of each feature, where its largest piece lies
    main = np.bincount(home).argmax()
    # what is far from the main part is one, though there be gaps in it
    others, _ = ndimage.label(ndimage.binary_dilation(taken & (group != main), np.ones((3, 3))), np.ones((3, 3)))
    of_piece = np.where(group == main, 0, others)[cell_of]
    return _apart(boxes, owner, of_piece)


def _largest(boxes: np.ndarray, owner: np.ndarray) -> np.ndarray:
    """Place of the largest piece of each feature."""
    import numpy as np

    size = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    order = np.lexsort((-size, owner))
    return order[np.r_[True, np.diff(owner[order]) > 0]]


def _apart(boxes: np.ndarray, owner: np.ndarray, group: np.ndarray) -> Parts | None:
    """boxes (m, 4) of pieces, the feature that each belongs to, and in which group it lies: 0 is the main part."""
    import numpy as np

    largest = _largest(boxes, owner)
    home = group[largest]
    areas = np.bincount(home, minlength=group.max() + 1)
    far = [number for number in np.argsort(-areas[1:], kind="stable") + 1 if areas[number]]
    if areas[0] < MAIN * len(largest) or not 1 <= len(far) <= MOST:
        return None
    return Parts(
        _around(boxes[group == 0]),
        tuple(
            FarPart(_around(boxes[group == number]), frozenset(owner[largest][home == number].tolist()))
            for number in far
        ),
        len(np.unique(owner[~np.isin(group, [0, *far])])),
    )


def _around(boxes: np.ndarray) -> QgsRectangle:
    (west, south), (east, north) = boxes[:, :2].min(axis=0).tolist(), boxes[:, 2:].max(axis=0).tolist()
    return QgsRectangle(west, south, east, north)


def _pieces(layer: QgsVectorLayer, whole: QgsRectangle) -> tuple[np.ndarray, np.ndarray]:
    """Bounding box (west, south, east, north) of each piece of each feature, and the feature's id.

    whole: extent of the layer; what lies east of it lies beyond the 180th meridian.
    """
    import numpy as np

    boxes, owner = [], []
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if not feature.hasGeometry():
            continue
        for piece in feature.geometry().constParts():
            box = piece.boundingBox()
            if not box.isNull() and box.isFinite():
                boxes.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
                owner.append(feature.id())
    table = np.array(boxes, dtype=float).reshape(-1, 4)
    table[table[:, 0] > whole.xMaximum()] -= (AROUND, 0.0, AROUND, 0.0)
    return table, np.array(owner, dtype=np.int64)
