"""Totals, value added and final uses in an input-output table, told from products by what they are called."""

import re

import numpy as np

# the short names are those of Scotland's tables (TOut, TDU, CoE, …), of the American ones (V001, F010) and of Eurostat's (P3_S14, B1G)
_TOTALS = {
    "output": re.compile(r"(total .*)?\boutput( at .*)?|total (supply|uses?|demand)\b.*|tout"),
    "intermediate": re.compile(r"(total )?intermediate\b.*|total domestic use|tdu"),
    "value_added": re.compile(r"(total |gross )?value added( at .*)?|gva\b.*|b1g"),
    "final": re.compile(r"total final\b.*|final (uses?|demand)( total)?"),
    "wages": re.compile(
        r"coe|v001|(compensation (of|to) employees|employees?'? compensation|wages( and salaries)?|labou?r income)\b.*"
    ),
    "households": re.compile(
        r"households?|hfce|f010|p3[ _]s14|personal consumption expenditures?\b.*"
        r"|(private |household |households'? )(final )?(consumption|expenditure|spending)\b.*"
        r"|(final )?consumption( expenditure)? (of|by) (\w+ )?households\b.*"
    ),
    "imports": re.compile(r"r(uk|ow)imp|(use of )?import(s|ed products)\b.*"),
    "product_taxes": re.compile(r"tlsprds|taxes (less|minus) subsidies on products\b.*"),
}
_SEVERAL = {"imports", "product_taxes"}  # a table may have a row for each origin; of totals, the last one counts


def role(label: str) -> str:
    """What a row or column is beside the products, a key of _TOTALS ('output', 'wages', 'households', …); '' for a product.

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
        self._rows = _by_role({label: np.append(table[at], np.nan)[take] for label, (at, _) in rows.items()})
        self._columns = _by_role({label: np.append(table[:, at], np.nan)[down] for label, (at, _) in places.items()})

    def of_row(self, role: str, otherwise: float | np.ndarray = np.nan) -> np.ndarray:
        return self._filled(self._rows.get(role), otherwise)

    def of_column(self, role: str, otherwise: float | np.ndarray = np.nan) -> np.ndarray:
        return self._filled(self._columns.get(role), otherwise)

    def _filled(self, values: np.ndarray | None, otherwise: float | np.ndarray) -> np.ndarray:
        nothing = np.broadcast_to(np.asarray(otherwise, dtype=float), self._size)
        return nothing.copy() if values is None else np.where(np.isnan(values), nothing, values)


def _by_role(lines: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    found: dict[str, np.ndarray] = {}
    for label, values in lines.items():
        own = role(label)
        found[own] = found[own] + values if own in _SEVERAL and own in found else values
    return found
