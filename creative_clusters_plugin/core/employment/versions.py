"""A sector list in the scheme of a table: as its authors gave it, or made by concordance, with weights where a code splits."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from ..options import BUNDLED, BundledList
from .codes import read_codes
from .concordances import Bridge, bridge, path
from .recognising import KNOWN
from .schemes import ANY_NAICS, OSM, SCHEMES, base_of, listed, scheme_of
from .sector_lists import SectorList, match

_LEAST = 0.01  # weights below are left out: chains of tables spread crumbs over many codes
_EXACT = 0.999


def in_scheme(sector_list: SectorList, scheme: str) -> SectorList:
    """The list for a table whose codes are of `scheme`.

    In its own scheme, and within its family down to the digits that the family shares, the codes stay. Otherwise a version is made
    from the concordances: a code of the table's scheme counts with the share of it that comes from codes of the list, each code
    that splits doing so in equal shares; a note says so, with what is exact. Raises CreativeClustersError where no tables connect
    the two, and where less than 80 % of the list's codes can exist in the scheme.
    """
    own = _edition(sector_list, scheme)
    if own.scheme != scheme and not _shares_codes(own, scheme):
        return _made(own, scheme)
    possible = [_can_exist(code, scheme) for code in own.rows["code"]]
    if np.mean(possible) < KNOWN:
        raise CreativeClustersError(
            mark(
                "Only {count} of the {total} codes of '{title}' can exist in {scheme}, the scheme of the table (others: {examples}). "
                "Choose a list in the table's scheme, or set SCHEME (advanced parameters) if the table's is another.",
            ),
            count=int(np.sum(possible)),
            total=len(possible),
            title=sector_list.title,
            scheme=scheme,
            examples=some(own.rows["written"][~np.array(possible, dtype=bool)]),
        )
    return replace(own, scheme=scheme)


def nearest(lists: list[SectorList], scheme: str) -> SectorList | None:
    """Of the versions that the authors of a list gave, the one that the fewest tables lie between it and `scheme`; None if none."""
    found = [(len(way), place) for place, one in enumerate(lists) if (way := _way(one, scheme))]
    return lists[min(found)[1]] if found else None


def _way(sector_list: SectorList, scheme: str) -> tuple[str, ...]:
    own = _edition(sector_list, scheme).scheme
    return path(own, scheme) if scheme in SCHEMES and own in SCHEMES else ((scheme,) if own == scheme else ())


def _edition(sector_list: SectorList, scheme: str) -> SectorList:
    """A list in NAICS of no stated year as one of the edition that has its codes, that of the table before others."""
    if sector_list.scheme != ANY_NAICS:
        return sector_list
    editions = [name for name in SCHEMES if name.startswith(ANY_NAICS)]
    order = [scheme] * (scheme in editions) + [name for name in reversed(editions) if name != scheme]
    share = {name: np.mean([listed(name, code) for code in sector_list.rows["code"]]) for name in order}
    return replace(sector_list, scheme=max(order, key=lambda name: share[name]))


def _shares_codes(sector_list: SectorList, scheme: str) -> bool:
    """Whether both are of one family and the list needs no more digits than the family shares."""
    if base_of(sector_list.scheme) != base_of(scheme):
        return False
    shared = min(scheme_of(name).shared for name in (sector_list.scheme, scheme) if scheme_of(name).parent)
    return bool((sector_list.rows["code"].str.len() <= shared).all())


def _can_exist(code: str, scheme: str) -> bool:
    if code.startswith("=") or listed(scheme, code):
        return True
    return scheme not in SCHEMES and scheme != ANY_NAICS


def _made(sector_list: SectorList, scheme: str) -> SectorList:
    way = bridge(sector_list.scheme, scheme) if sector_list.scheme in SCHEMES and scheme in SCHEMES else None
    if way is None:
        raise CreativeClustersError(
            mark(
                "'{title}' is a list in {own}; the table is in {scheme}, and no concordance connects the two. Lists that fit: {fitting}. "
                "Choose one of these, give one of your own, or take the codes as they are ('Sectors as given in the table', SECTORS = 9).",
            ),
            title=sector_list.title,
            own=sector_list.scheme,
            scheme=scheme,
            fitting=some([entry.title for entry in BUNDLED if _fits(entry, scheme)], 3) or "-",
        )
    weights = _weights(sector_list, way)
    if weights.empty:
        raise CreativeClustersError(
            mark("No code of '{title}' ({own}) has a counterpart in {scheme}."),
            title=sector_list.title,
            own=sector_list.scheme,
            scheme=scheme,
        )
    rows = _rows(weights, way, sector_list, scheme)
    return replace(sector_list, scheme=scheme, rows=rows, notes=(*sector_list.notes, _note(weights, sector_list, way)))


def _fits(entry: BundledList, scheme: str) -> bool:
    if scheme in SCHEMES:
        return bool(path(entry.scheme, scheme))
    return any(scheme.casefold() in name for name in entry.versions) or (scheme == OSM and bool(entry.versions))


def _weights(sector_list: SectorList, way: Bridge) -> pd.DataFrame:
    """`target` (position), `group`, `sector`, `weight`, and `exact`: all that the code holds is of the sector in the list, too."""
    codes = read_codes(list(way.source), sector_list.scheme)
    pairs = match(codes, replace(sector_list, notes=())).pairs
    found = way.links.merge(pairs, left_on="source", right_on="position")
    found["weight"] *= found["back"]
    found = found.groupby(["target", "group", "sector"], as_index=False, sort=True)[["weight", "back"]].sum()
    found = found[found["weight"] >= _LEAST].reset_index(drop=True)
    found["weight"] = found["weight"].clip(upper=1.0).round(6)
    found["exact"] = found["back"] >= _EXACT
    return found


def _rows(weights: pd.DataFrame, way: Bridge, sector_list: SectorList, scheme: str) -> pd.DataFrame:
    """The rows of the list, with one broader code instead of all its parts where these count alike."""
    names = sector_list.rows.drop_duplicates("sector").set_index("sector")
    alike: dict[tuple[str, str], frozenset] = {}
    for (group, target), part in weights.groupby(["group", "target"], sort=False):
        alike[group, way.target[target]] = frozenset(
            part[["sector", "weight", "exact"]].itertuples(index=False, name=None)
        )
    listed_rows = []
    for group in dict.fromkeys(weights["group"]):
        of_group = {leaf: kinds for (name, leaf), kinds in alike.items() if name == group}
        for code, kinds in _collapsed(of_group, way.target):
            listed_rows += [(code, group, *kind) for kind in sorted(kinds)]
    rows = pd.DataFrame(listed_rows, columns=["written", "group", "sector", "weight", "exact"])
    codes = read_codes(rows["written"].tolist(), scheme)
    rows["code"], rows["digits"] = codes.code, codes.digits
    rows["sector_name"] = names.loc[rows["sector"], "sector_name"].to_numpy()
    rows["layer"] = names.loc[rows["sector"], "layer"].to_numpy()
    # in the order of the list that it was made from
    order = {sector: place for place, sector in enumerate(names.index)}
    rows = rows.sort_values("sector", key=lambda column: column.map(order), kind="stable")
    return rows[list(sector_list.rows.columns)].reset_index(drop=True)


def _collapsed(kinds: dict[str, frozenset], leaves: tuple[str, ...]) -> list[tuple[str, frozenset]]:
    done: set[str] = set()
    found = []
    for length in (2, 3, 4, 5):
        parts: dict[str, list[str]] = {}
        for leaf in leaves:
            if len(leaf) > length:
                parts.setdefault(leaf[:length], []).append(leaf)
        for code, below in parts.items():
            if below[0] in done or below[0] not in kinds or len({kinds.get(leaf) for leaf in below}) > 1:
                continue
            found.append((code, kinds[below[0]]))
            done.update(below)
    return found + [(leaf, alike) for leaf, alike in kinds.items() if leaf not in done]


def _note(weights: pd.DataFrame, sector_list: SectorList, way: Bridge) -> Note:
    text = mark(
        "'{title}' was given by its authors in {own}. For {scheme} a version was made from the official concordances ({steps}): {exact} of "
        "{count} codes are exact, any others are divided in equal shares. Exact codes by sector: {sectors}.",
    )
    names = sector_list.rows.drop_duplicates("sector").set_index("sector")["sector_name"]
    by_sector = weights.groupby("sector", sort=False)["exact"].agg(["sum", "size"])
    by_sector = by_sector.reindex([name for name in names.index if name in by_sector.index])
    sectors = [
        f"{names[sector]} {int(one)}/{int(all_)}"
        for sector, (one, all_) in zip(by_sector.index, by_sector.to_numpy(), strict=True)
    ]
    values = {
        "title": sector_list.title,
        "own": sector_list.scheme,
        "scheme": way.steps[-1],
        "steps": " – ".join(way.steps),
        "exact": int(weights["exact"].sum()),
        "count": len(weights),
        "sectors": some(sectors, 20),
    }
    return Note(text, values)
