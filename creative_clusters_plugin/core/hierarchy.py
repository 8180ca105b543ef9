"""The trees that figures add up in: industries by their codes, areas by theirs or by name."""

import numpy as np
import pandas as pd

WHOLE = ""  # all industries of an area
# Divisions of NACE Rev. 2 and SIC 2007 by section.
_SECTIONS = {
    "A": (1, 3), "B": (5, 9), "C": (10, 33), "D": (35, 35), "E": (36, 39), "F": (41, 43), "G": (45, 47), "H": (49, 53),
    "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68), "M": (69, 75), "N": (77, 82), "O": (84, 84), "P": (85, 85),
    "Q": (86, 88), "R": (90, 93), "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip
_RANGES = {"31": "31-33", "32": "31-33", "33": "31-33", "44": "44-45", "45": "44-45", "48": "48-49", "49": "48-49"}


def industry_parents(codes: np.ndarray) -> dict[str, list[str]]:
    """For each code the codes among `codes` that it is a part of, the nearest first, and last WHOLE, all industries."""
    known = set(codes)
    ranges = any(code in known for code in _RANGES.values())
    sections = bool(known & set(_SECTIONS))
    return {code: [*_wider(code, known, ranges, sections), WHOLE] for code in codes}


def _wider(code: str, known: set[str], ranges: bool, sections: bool) -> list[str]:
    plain = code.replace(".", "")
    found = [plain[:size] for size in range(len(plain) - 1, 1, -1)] if plain.isdigit() else []
    if ranges and plain[:2] in _RANGES and code not in _RANGES.values():
        found.append(_RANGES[plain[:2]])
    elif sections and plain[:2].isdigit():
        division = int(plain[:2])
        found += [letter for letter, (first, last) in _SECTIONS.items() if first <= division <= last]
    return [one for one in found if one in known and one != code]


def parent_areas(areas: np.ndarray, given: dict[str, str] | None = None) -> dict[str, str]:
    """The area that an area is part of, for those whose parent is in the table.

    given: from a field. Else by the codes: counties of FIPS in their state (34001 in 34000 or 34), NUTS in the shorter code.
    """
    known = set(areas)
    if given:
        return {area: parent for area, parent in given.items() if parent in known and parent != area}
    found = {}
    for area in known:
        shorter = []
        if len(area) == 5 and area.isdigit() and not area.endswith("000"):
            shorter = [f"{area[:2]}000", area[:2]]
        elif area[:2].isalpha() and 3 <= len(area) <= 5:
            shorter = [area[:size] for size in range(len(area) - 1, 1, -1)]
        parent = next((one for one in shorter if one in known), None)
        if parent is not None:
            found[area] = parent
    return found


def each_job_once(frame: pd.DataFrame) -> np.ndarray:
    """Rows (n,) to add up so that each job counts once: those of which no wider industry's figure is known.

    frame: `area`, `year`, `industry` (text) and `jobs` (NaN unknown).
    """
    industry, codes = pd.factorize(frame["industry"])
    place = {code: number for number, code in enumerate(codes)}
    above = industry_parents(codes)
    cell = frame.groupby(["area", "year"], dropna=False).ngroup().to_numpy() * len(codes)
    published = np.unique((cell + industry)[frame["jobs"].notna().to_numpy()])
    once = np.ones(len(frame), dtype=bool)
    for step in range(max(map(len, above.values()), default=1) - 1):
        wider = np.array([place[above[code][step]] if step < len(above[code]) - 1 else -1 for code in codes])[industry]
        once &= (wider < 0) | ~np.isin(cell + wider, published)
    return once


class Nodes:
    """The rows of a table as nodes of these trees."""

    def __init__(self, frame: pd.DataFrame):
        """frame: n rows with `area`, `industry`, `year`, `jobs` and, where known, `jobs_total`; each combination once."""
        self.frame = frame
        self.area, self.year = (frame[name].to_numpy(object) for name in ("area", "year"))
        self.industry, self.jobs = frame["industry"].to_numpy(object), frame["jobs"].to_numpy(dtype=float)
        self.index = pd.MultiIndex.from_arrays([self.area, self.industry, self.year])
        totals = frame["jobs_total"].to_numpy(dtype=float) if "jobs_total" in frame else np.full(len(frame), np.nan)
        named = pd.MultiIndex.from_arrays([self.area, self.year])
        first = ~named.duplicated()
        self._whole = pd.Series(totals[first], index=named[first])

    def _depth(self, above: dict[str, list[str]]) -> int:
        return max(map(len, above.values()), default=0)

    def _at(self, above: dict[str, list[str]], step: int, own: np.ndarray | None = None) -> np.ndarray:
        """The code `step` places up the tree from each row (n,), None above the top; step 0 is the row's own."""
        codes = {code: [code, *wider] for code, wider in above.items()}
        one = {code: chain[step] if step < len(chain) else None for code, chain in codes.items()}
        return np.array([one[code] for code in (self.industry if own is None else own)], dtype=object)

    def ends(self, above: dict[str, list[str]]) -> np.ndarray:
        """Rows (n,) that no other row of their area and year is a part of."""
        ends = np.ones(len(self.frame), dtype=bool)
        for step in range(1, self._depth(above)):
            code = self._at(above, step)
            there = np.array([one not in (None, WHOLE) for one in code], dtype=bool)
            keys = pd.MultiIndex.from_arrays([self.area[there], code[there], self.year[there]])
            found = self.index.get_indexer(keys)
            ends[found[found >= 0]] = False
        return ends

    def _published(self, area: np.ndarray, code: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Number of the published figure of each key (n,), -1 for none: rows first, then totals of areas; and all their values."""
        values = np.concatenate([self.jobs, self._whole.to_numpy(dtype=float)])
        found = np.full(len(code), -1)
        whole = code == WHOLE
        inner = ~whole & (code != None)  # noqa: E711 - element by element
        row = self.index.get_indexer(pd.MultiIndex.from_arrays([area[inner], code[inner], self.year[inner]]))
        found[inner] = row
        named = pd.MultiIndex.from_arrays([area[whole], self.year[whole]])
        place = self._whole.index.get_indexer(named)
        found[whole] = np.where(place >= 0, place + len(self.frame), -1)
        known = found >= 0
        known[known] = np.isfinite(values[found[known]])
        return np.where(known, found, -1), values

    def nearest(self, above: dict[str, list[str]], of_area: dict[str, str]) -> tuple[np.ndarray, np.ndarray]:
        """The nearest published figure that each row (n,) is a part of, -1 for none, and the values of all figures.

        With `of_area` that of the parent area, for the row's own industry or a wider one.
        """
        area = self.area
        if of_area:
            area = np.array([of_area.get(one) for one in self.area], dtype=object)
        nearest, values = np.full(len(self.frame), -1), np.array([])
        for step in range(0 if of_area else 1, self._depth(above) + 1):
            code = self._at(above, step)
            code[[one is None for one in area]] = None
            found, values = self._published(area, code)
            nearest = np.where(nearest < 0, found, nearest)
        return nearest, values

    def margin(
        self, cells: np.ndarray, ends: np.ndarray, above: dict[str, list[str]], of_area: dict[str, str]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Group (m,) of each of the rows `cells`, -1 for none, and what is left for the cells of each group.

        A group is a published figure less the published parts of it, each part once.
        """
        nearest, values = self.nearest(above, of_area)
        known = np.isfinite(self.jobs)
        taken = self._taken(nearest, known & ends if of_area else known, len(values))
        if of_area:
            # of the parent areas' figures those that are part of one another
            parents = np.isin(self.area, list(set(of_area.values())))
            taken += self._taken(self.nearest(above, {})[0], known & parents, len(values))
        left = values - taken
        used, group = np.unique(nearest[cells], return_inverse=True)
        offset = int(len(used) > 0 and used[0] < 0)
        return group - offset, left[used[offset:]]

    def _taken(self, nearest: np.ndarray, rows: np.ndarray, size: int) -> np.ndarray:
        """Jobs of `rows` (n,) by the figure that they are part of."""
        rows = rows & (nearest >= 0)
        return np.bincount(nearest[rows], self.jobs[rows], size)

    def sums_over_areas(self, values: np.ndarray, of_area: dict[str, str]) -> np.ndarray:
        """For every row (n,) the sum of `values` over the same industry of the areas that are part of its area; NaN without."""
        parent = np.array([of_area.get(area) for area in self.area], dtype=object)
        part = np.array([one is not None for one in parent], dtype=bool)
        keys = pd.MultiIndex.from_arrays([parent[part], self.industry[part], self.year[part]])
        row = self.index.get_indexer(keys)
        sums, found = np.zeros(len(self.frame)), np.zeros(len(self.frame), dtype=bool)
        np.add.at(sums, row[row >= 0], values[part][row >= 0])
        found[row[row >= 0]] = True
        return np.where(found, sums, np.nan)

    def sums_over_ends(self, values: np.ndarray, ends: np.ndarray, above: dict[str, list[str]]) -> np.ndarray:
        """For every row (n,) the sum of `values` over the ends below it; its own value where it is an end."""
        sums = np.where(ends, values, 0.0)
        for step in range(1, self._depth(above)):
            code = self._at(above, step)
            there = ends & np.array([one not in (None, WHOLE) for one in code], dtype=bool)
            row = self.index.get_indexer(pd.MultiIndex.from_arrays([self.area[there], code[there], self.year[there]]))
            np.add.at(sums, row[row >= 0], values[there][row >= 0])
        return sums

    def conflicts(self, ends: np.ndarray, above: dict[str, list[str]]) -> pd.DataFrame:
        """Published figures that their published parts exceed by more than a job, the widest first."""
        nearest, values = self.nearest(above, {})
        known = np.isfinite(self.jobs) & (nearest >= 0)
        parts = np.bincount(nearest[known], self.jobs[known], len(values))
        over = np.flatnonzero(parts > np.nan_to_num(values, nan=np.inf) + 1)
        over = over[np.argsort(values[over] - parts[over], kind="stable")]
        n = len(self.frame)
        areas = [self.area[one] if one < n else self._whole.index[one - n][0] for one in over]
        years = [self.year[one] if one < n else self._whole.index[one - n][1] for one in over]
        codes = [self.industry[one] if one < n else WHOLE for one in over]
        return pd.DataFrame(
            {"area": areas, "industry": codes, "year": years, "published": values[over], "parts": parts[over]}
        )
