"""The trees that figures add up in: industries by their codes, areas by theirs or by name."""

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, mark, some

WHOLE = ""  # all industries of an area
_ROWS_AT_ONCE = 1 << 16  # whose places a processor keeps near
_WHOLES = {"00", "0", "total", "all", "all industries", "column total", "total, all industries"}
_AROUND = re.compile(r"^\s*(?:sic|nace|naics)[ _]*(?:(?:19|20)\d\d[ _]+)?", re.IGNORECASE)
_AGGREGATE = re.compile(r"([A-U]|[A-U]?\d{1,4})[-_]([A-U]|[A-U]?\d{1,4})(_X_.*)?")
# Divisions of NACE Rev. 2 and SIC 2007 by section.
_SECTIONS = {
    "A": (1, 3), "B": (5, 9), "C": (10, 33), "D": (35, 35), "E": (36, 39), "F": (41, 43), "G": (45, 47), "H": (49, 53),
    "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68), "M": (69, 75), "N": (77, 82), "O": (84, 84), "P": (85, 85),
    "Q": (86, 88), "R": (90, 93), "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip
_RANGES = {"31": "31-33", "32": "31-33", "33": "31-33", "44": "44-45", "45": "44-45", "48": "48-49", "49": "48-49"}


def _plain(code: str) -> str:
    """A code without what is written around it: 'sic_62.01', '6201 : Computer programming', '62.01' and '6201//' are one."""
    plain = _AROUND.sub("", code.split(":")[0]).strip().replace(".", "")
    short = plain.rstrip("-/")
    # County Business Patterns names a sector of several numbers by the first of them
    return plain if not short else _RANGES.get(short, short) if short != plain else plain


def is_whole(code: str) -> bool:
    """Whether it stands for all industries of the area, as tables name their total rows."""
    return code.lower() in _WHOLES or set(code) == {"-"}


def industry_parents(codes: np.ndarray) -> dict[str, list[str]]:
    """For each code the codes among `codes` that it is a part of, the nearest first, and last WHOLE, all industries.

    A code is part of those that it begins with, in the ranges of NAICS (31-33) and, with or without their letter, in
    the sections of SIC and NACE. Aggregates beside the tree (J62_J63) and totals are part of nothing.
    """
    written = {_plain(code): code for code in codes[::-1]}
    spans = any(code in written for code in _RANGES.values())
    sections = bool(set(_SECTIONS) & set(written))
    found = {}
    for code in codes:
        plain = _plain(code)
        aside = is_whole(code) or (bool(_AGGREGATE.fullmatch(plain)) and plain not in _RANGES.values())
        wider = () if aside else _wider(plain, spans, sections)
        found[code] = [] if aside else [*(written[one] for one in wider if one in written), WHOLE]
    return found


def _wider(plain: str, spans: bool, sections: bool) -> list[str]:
    letter, digits = ("", plain) if plain.isdigit() else (plain[:1], plain[1:])
    if not digits.isdigit():
        return []
    found = [letter + digits[:size] for size in range(len(digits) - 1, 1, -1)]
    if letter:
        return [*found, letter]
    if spans and digits[:2] in _RANGES:
        found.append(_RANGES[digits[:2]])
    elif sections:
        division = int(digits[:2])
        found += [one for one, (first, last) in _SECTIONS.items() if first <= division <= last]
    return found


def parent_areas(areas: np.ndarray, given: dict[str, str] | None = None) -> dict[str, str]:
    """The area that an area is part of, for those whose parent is in the table.

    given: from a field. Else by the codes: counties of FIPS in their state (34001 in 34000 or 34) where each county has its state,
    since other codes have five digits too, and NUTS regions in the shorter code. Raises CreativeClustersError for a circle among
    those given.
    """
    known = set(areas)
    if given:
        found = {area: parent for area, parent in given.items() if parent in known and parent != area}
        _refuse_circle(found)
        return found
    counties = [area for area in known if len(area) == 5 and area.isdigit() and not area.endswith("000")]
    found = {area: state for area in counties for state in (area[:2], f"{area[:2]}000") if state in known}
    if len(found) < len(counties):
        found = {}
    for area in known:
        if area[:2].isalpha() and 3 <= len(area) <= 5:
            wider = [area[:size] for size in range(len(area) - 1, 1, -1) if area[:size] in known]
            if wider:
                found[area] = wider[0]
    return found


def _refuse_circle(parent: dict[str, str]) -> None:
    """Raises CreativeClustersError where an area is, by way of others or not, a part of itself."""
    fine: set[str] = set()
    for area in parent:
        way = [area]
        while way[-1] in parent and way[-1] not in fine:
            above = parent[way[-1]]
            if above in way:
                raise CreativeClustersError(
                    mark(
                        "Areas are parts of one another in a circle: {circle}. Correct the field of the areas that areas are part of "
                        "(AREA_PARENT)."
                    ),
                    circle=some([*way[way.index(above) :], above], 10).replace(", ", " → "),
                )
            way.append(above)
        fine.update(way)


def each_job_once(frame: pd.DataFrame) -> np.ndarray:
    """Rows (n,) to add up so that each job counts once: those of which no wider industry's figure is known.

    frame: `area`, `year`, `industry` (text) and `jobs` (NaN unknown); rows may repeat.
    """
    industry, codes = pd.factorize(frame["industry"])
    place = {WHOLE if is_whole(code) else code: number for number, code in enumerate(codes)}
    above = industry_parents(codes)
    cell = frame.groupby(["area", "year"], dropna=False).ngroup().to_numpy() * len(codes)
    published = np.unique((cell + industry)[frame["jobs"].notna().to_numpy()])
    once = np.ones(len(frame), dtype=bool)
    for step in range(max(map(len, above.values()), default=0)):
        wider = [place.get(above[code][step], -1) if step < len(above[code]) else -1 for code in codes]
        wider = np.array(wider, dtype=int)[industry]
        once &= (wider < 0) | ~np.isin(cell + wider, published)
    return once


class Nodes:
    """The rows of a table, and the totals of its areas, as nodes of two trees: of industries and of areas.

    N nodes: the n rows, then `jobs_total` of each area and year that has no row for all industries. jobs, businesses (N,): NaN
    unknown. parent (N,): the node that each is next a part of in its own area, -1 at the top; nearest (N,): the next one
    above that is published. ends (N,): rows that nothing in their area is a part of; leaf (N,): those of areas that no other area
    is a part of; least (N,): those that are no sum over areas either.
    """

    def __init__(self, frame: pd.DataFrame, of_area: dict[str, str]):
        """frame: n rows with `area`, `industry`, `year`, `jobs` and, where known, `businesses` and `jobs_total`, each combination
        once; of_area: the area that an area is part of."""
        self.rows = len(frame)
        area, areas = pd.factorize(frame["area"].to_numpy(object))
        year, self._years = pd.factorize(frame["year"].to_numpy(object))
        industry, codes = pd.factorize(frame["industry"].to_numpy(object))
        place = {code: number for number, code in enumerate(codes)}
        self._codes, self._whole = codes, len(codes)
        industry = np.where(np.array([is_whole(code) for code in codes], dtype=bool)[industry], self._whole, industry)
        above = industry_parents(codes)
        self._steps = max(map(len, above.values()), default=0)
        self._above = np.full((self._whole + 1, self._steps), -1)
        for code, wider in above.items():
            self._above[place[code], : len(wider)] = [place.get(one, self._whole) for one in wider]
        self._areas = areas
        self._of_area = np.array([*pd.Index(areas).get_indexer([of_area.get(one) for one in areas]), -1])
        self.area, self.year, self.industry = area, year, industry
        jobs = frame["jobs"].to_numpy(dtype=float)
        totals = self._totals(frame)
        self.area, self.year = np.append(area, totals["area"]), np.append(year, totals["year"])
        self.industry = np.append(industry, np.full(len(totals), self._whole))
        self.jobs = np.append(jobs, totals["jobs"])
        given = frame["businesses"].to_numpy(dtype=float) if "businesses" in frame else np.full(self.rows, np.nan)
        self.businesses = np.append(given, np.full(len(totals), np.nan))
        keys = self._key(self.area, self.year, self.industry)
        self._order = np.argsort(keys, kind="stable")
        self._keys = keys[self._order]
        self.parent = self._next(self.area, known=False)
        self.nearest, self.between = self._nearest()
        parts = np.zeros(len(self.jobs), dtype=bool)
        parts[self.parent[self.parent >= 0]] = True
        self.ends = ~parts
        self.ends[self.rows :] = False
        self.leaf = self.ends & ~np.isin(self.area, self._of_area)
        # the same industry in the area that the row's area is part of
        self.wider = self._find(self._of_area[self.area], self.year, self.industry)
        self.over_areas = np.zeros(len(self.jobs), dtype=bool)
        self.over_areas[self.wider[self.wider >= 0]] = True
        self.least = self.ends & ~self.over_areas

    def _totals(self, frame: pd.DataFrame) -> pd.DataFrame:
        """`jobs_total` by area and year, where no row says the same."""
        if "jobs_total" not in frame:
            return pd.DataFrame({"area": [], "year": [], "jobs": []}, dtype=int)
        rows = pd.DataFrame({"area": self.area, "year": self.year, "jobs": frame["jobs_total"].to_numpy(dtype=float)})
        rows["given"] = self.industry == self._whole
        found = rows.groupby(["area", "year"]).agg({"jobs": "first", "given": "any"}).reset_index()
        return found[found["jobs"].notna() & ~found["given"]]

    def _key(self, area: np.ndarray, year: np.ndarray, industry: np.ndarray) -> np.ndarray:
        return (area * max(len(self._years), 1) + year) * (self._whole + 1) + industry

    def _find(self, area: np.ndarray, year: np.ndarray, industry: np.ndarray) -> np.ndarray:
        """The node of each area, year and industry; -1 for none, and for an area or industry of -1."""
        found = np.full(len(area), -1)
        asked = np.flatnonzero((area >= 0) & (industry >= 0))
        wanted = self._key(area[asked], year[asked], industry[asked])
        at = np.searchsorted(self._keys, wanted).clip(max=len(self._order) - 1)
        there = self._keys[at] == wanted
        found[asked[there]] = self._order[at[there]]
        return found

    def _next(self, area: np.ndarray, known: bool, own: bool = False) -> np.ndarray:
        """The first node in `area` (N,) that each node is a part of, going up its industries; known: only published ones; own: from
        its own industry on."""
        found = np.full(len(self.jobs), -1)
        for start in range(0, len(found), _ROWS_AT_ONCE):
            waiting = np.arange(start, min(start + _ROWS_AT_ONCE, len(found)))
            for step in range(-own, self._steps):
                industry = self.industry[waiting]
                node = self._find(
                    area[waiting], self.year[waiting], industry if step < 0 else self._above[industry, step]
                )
                there = (node >= 0) & ~np.isnan(self.jobs[node]) if known else node >= 0
                found[waiting[there]] = node[there]
                waiting = waiting[~there]
        return found

    def _nearest(self) -> tuple[np.ndarray, np.ndarray]:
        """`nearest`, and all pairs (2, k) of a node and an unknown one between it and its nearest."""
        up, pairs = self.parent.copy(), [np.empty((2, 0), dtype=int)]
        while len(at := np.flatnonzero((up >= 0) & np.isnan(self.jobs[up]))):
            pairs.append(np.array([at, up[at]]))
            up[at] = self.parent[up[at]]
        return up, np.concatenate(pairs, axis=1)

    def in_areas_above(self) -> Iterator[np.ndarray]:
        """For each depth of areas that others are part of, from the widest down, the nearest published node (N,) there that each
        leaf is a part of, -1 for none."""
        depth = self._depths_of_areas()
        for wanted in range(depth.max(initial=0)):
            above = self._of_area[self.area]
            while len(at := np.flatnonzero((above >= 0) & (depth[above] != wanted))):
                above[at] = self._of_area[above[at]]
            yield np.where(self.leaf, self._next(above, known=True, own=True), -1)

    def _depths_of_areas(self) -> np.ndarray:
        """Number of areas above each area, and 0 for none at the end."""
        depth, above = np.zeros(len(self._of_area), dtype=int), self._of_area
        while (above >= 0).any():
            depth += above >= 0
            above = self._of_area[above]
        return depth

    def depths(self) -> np.ndarray:
        """Number of nodes (N,) above each in its own area."""
        depth, rows = np.zeros(len(self.jobs), dtype=np.int8), np.flatnonzero(self.parent >= 0)
        up = self.parent[rows]
        while len(rows):
            depth[rows] += 1
            rows, up = self._further(rows, up)
        return depth

    def _further(self, rows: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Those of the nodes `rows` (k,) that have a node above `up` (k,), and that node."""
        above = self.parent[up]
        inside = above >= 0
        return rows[inside], above[inside]

    def with_sums(self, several: list[np.ndarray], wanted: np.ndarray) -> list[np.ndarray]:
        """Each of `several` values (n,) with the rows `wanted` (n,) that are no `least` as sums: of the same industry in the areas that
        are part of theirs, from the narrowest up, else of the ends below them. NaN where a part is unknown."""
        more = len(self.jobs) - self.rows
        wanted = np.append(wanted, np.zeros(more, dtype=bool))
        over_areas = wanted & self.over_areas
        over_ends = np.flatnonzero(wanted & ~self.ends & ~self.over_areas)
        below = self._ends_below(over_ends)
        levels = list(self._levels(over_areas))
        found = []
        for values in several:
            values = np.append(values, np.full(more, np.nan))
            values[over_ends] = _added(values, below, len(over_ends))
            for part in levels:
                whole = self.wider[part]
                values[whole] = np.bincount(whole, values[part], len(values))[whole]
            if levels:  # now those too whose ends are sums over areas
                values[over_ends] = _added(values, below, len(over_ends))
            found.append(values[: self.rows])
        return found

    def _levels(self, over_areas: np.ndarray) -> Iterator[np.ndarray]:
        """For each depth of areas, the narrowest first, the nodes that a node of those marked (N,) is the sum of."""
        level = self._depths_of_areas()[self.area]
        for depth in range(level.max(initial=0), 0, -1):
            part = np.flatnonzero((level == depth) & (self.wider >= 0))
            yield part[over_areas[self.wider[part]]]

    def _ends_below(self, inner: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        """The ends below the nodes `inner` (k,), and which of these they are below: a step of the tree at a time."""
        place = np.full(len(self.jobs), -1, dtype=np.int32)
        place[inner] = np.arange(len(inner))
        rows = np.flatnonzero(self.ends & (self.parent >= 0))
        up, found = self.parent[rows], []
        while len(rows):
            at = place[up]
            inside = at >= 0
            found.append((rows[inside], at[inside]))
            rows, up = self._further(rows, up)
        return found

    def names(self, nodes: np.ndarray) -> pd.DataFrame:
        """Frame `area`, `industry` (WHOLE for all), `year` of these nodes."""
        industries = np.append(self._codes, WHOLE)[self.industry[nodes]]
        found = {"area": self._areas[self.area[nodes]], "industry": industries}
        return pd.DataFrame({**found, "year": self._years[self.year[nodes]]})


def _added(values: np.ndarray, below: list[tuple[np.ndarray, np.ndarray]], size: int) -> np.ndarray:
    """Sums (size,) of `values` (N,) by what `_ends_below` gives."""
    sums = np.zeros(size)
    for rows, at in below:
        sums += np.bincount(at, values[rows], size)
    return sums
