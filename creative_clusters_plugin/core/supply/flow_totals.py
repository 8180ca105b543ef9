"""Totals, value added and final uses in an input-output table, told from products by what they are called."""

import re

import numpy as np

_TOTALS = {
    "output": re.compile(r"(total .*)?\boutput( at .*)?|total (supply|uses?|demand)\b.*"),
    "intermediate": re.compile(r"(total )?intermediate\b.*"),
    "value_added": re.compile(r"(total |gross )?value added( at .*)?|gva\b.*"),
    "final": re.compile(r"total final\b.*|final (uses?|demand)( total)?"),
}


def role(label: str) -> str:
    """What a row or column is beside the products: 'output', 'intermediate', 'value_added', 'final'; '' for a product.

    label: in lower case, as offices in English write it; names of fields have underscores for spaces.
    """
    words = label.replace("_", " ")
    return next((found for found, form in _TOTALS.items() if form.fullmatch(words)), "")


class Totals:
    """The totals that a table holds beside its p products, by role ('output', 'intermediate', ...); NaN where it has none."""

    def __init__(self, table: np.ndarray, rows: dict, places: dict, chosen: list[str]):
        self._size = len(chosen)
        take = [places[label][0] if label in places else -1 for label in chosen]
        down = [rows[label][0] if label in rows else -1 for label in chosen]
        self._rows = {role(label): np.append(table[at], np.nan)[take] for label, (at, _) in rows.items()}
        self._columns = {role(label): np.append(table[:, at], np.nan)[down] for label, (at, _) in places.items()}

    def of_row(self, role: str, otherwise: float | np.ndarray = np.nan) -> np.ndarray:
        return self._filled(self._rows.get(role), otherwise)

    def of_column(self, role: str, otherwise: float | np.ndarray = np.nan) -> np.ndarray:
        return self._filled(self._columns.get(role), otherwise)

    def _filled(self, values: np.ndarray | None, otherwise: float | np.ndarray) -> np.ndarray:
        nothing = np.broadcast_to(np.asarray(otherwise, dtype=float), self._size)
        return nothing.copy() if values is None else np.where(np.isnan(values), nothing, values)
