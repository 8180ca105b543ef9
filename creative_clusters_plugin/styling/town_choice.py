"""Which places are towns of their own on a map, and which are parts of a larger one that would only clutter it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

PEOPLE = 4500.0  # to a square kilometre of a town: its size says how far it reaches
LARGER = 3.0  # times as large a town has to be for a place in its reach to be a part of it
SHOWN = 25.0  # millimetres of A4 that the reach of a town takes where its parts are shown
PARTS_FROM = 2.0  # millimetres of A4 to a kilometre from which parts of places are shown
MOST_COMPARED = 5000
PART = "PPLX"  # GeoNames' feature code of a section of a populated place
_CODES = ("featurecode", "fcode", "fcd")


def code_field(layer: QgsVectorLayer) -> str:
    """The field of GeoNames' feature codes, such as PPL; '' for none."""
    names = [field.name() for field in layer.fields() if not field.isNumeric()]
    return next((name for name in names if re.sub(r"[\W_]", "", name).casefold() in _CODES), "")


def own_towns(points, sizes, kilometre: float, scale: float):
    """Which of the places (n, 2; in millimetres of the page, the largest first) are no part of a larger one (n,).

    sizes: numbers of people, -inf where not known. kilometre: its length on the page. At scales at which a town is large on the
    page its parts are shown, too.
    """
    import numpy as np

    sizes = np.clip(np.asarray(sizes, dtype=float), 0.0, None)
    own = np.ones(len(sizes), dtype=bool)
    reach = np.sqrt(sizes / (np.pi * PEOPLE)) * kilometre
    for town in range(min(len(sizes), MOST_COMPARED)):
        if not own[town] or not 0.0 < reach[town] < SHOWN * scale:
            continue
        near = np.hypot(*(points - points[town]).T) < reach[town]
        own[near & (sizes * LARGER <= sizes[town])] = False
    return own


def said_already(town: str, names: Iterable[str]) -> bool:
    """Whether a name on the map is that of the town, or begins with it: 'Seattle' beside 'Seattle-Tacoma-Bellevue, WA'."""
    town = _plainly(town).removesuffix(" city")
    return any(re.match(rf"{re.escape(town)}(?!\w)", _plainly(name)) for name in names)


def _plainly(name: str) -> str:
    return " ".join(name.split()).casefold()
