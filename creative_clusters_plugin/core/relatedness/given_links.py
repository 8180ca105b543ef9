"""A matrix of relatedness that the user brings: a table of pairs of sectors, by code, id or name."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.codes import at_level, read_codes
from ..employment.sector_lists import SectorList, match, slug
from ..messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..values import Column, identifier, numbers


@dataclass(frozen=True)
class LinkColumns:
    """The columns of a table of links; value: None where every row counts 1."""

    layer: str
    first: Column
    second: Column
    value: Column | None = None
    numeric: bool = False


def given_relatedness(
    links: LinkColumns, sectors: pd.DataFrame, sector_list: SectorList | None, level: int
) -> tuple[np.ndarray, tuple[Note, ...]]:
    """Relatedness (s, s) of `sectors` (frame `sector`, `sector_name`) from the rows of `links`; 0 where none has the pair.

    A row's sectors are known by id, by name, or by a code that belongs to them (longer codes, too). level: digits of the
    industries that the sectors are, 0 where they are sub-sectors. Rows of one pair, in either direction, are averaged; links of a
    sector with itself do not count. Raises CreativeClustersError for negative values and where no row has two of the sectors.
    """
    value = np.ones(len(links.first.values)) if links.value is None else numbers(links.value, links.layer)
    if (value < 0).any():
        bad = np.flatnonzero(value < 0)
        raise CreativeClustersError(
            mark_plural(
                "Field '{field}' of '{layer}' holds {count} negative value (first in row {row}): relatedness is 0 or "
                "more. Correct it, or leave out such rows.",
                "Field '{field}' of '{layer}' holds {count} negative values (first in row {row}): relatedness is 0 or "
                "more. Correct them, or leave out such rows.",
            ),
            field="" if links.value is None else links.value.field,
            layer=links.layer,
            count=len(bad),
            row=int(bad[0]) + 1,
        )
    place = _places(links, sectors, sector_list, level)
    one, other = (
        np.array([place.get(identifier(key) or "", -1) for key in side.values], dtype=np.int64)
        for side in (links.first, links.second)
    )
    known = (one >= 0) & (other >= 0)
    if not (known & (one != other)).any():
        raise CreativeClustersError(
            mark(
                "No row of '{layer}' links two of the sectors. It has {keys}; the sectors are {sectors}. In '{parameter}' and "
                "'{other}' choose the fields that hold their codes, ids or names.",
            ),
            parameter=Parameter("LINKS_FROM"),
            other=Parameter("LINKS_TO"),
            layer=links.layer,
            keys=some(dict.fromkeys(str(key) for key in links.first.values)),
            sectors=some(sectors["sector_name"]),
        )
    used = known & (one != other) & np.isfinite(value)
    s = len(sectors)
    sums, counts = (
        np.bincount(one[used] * s + other[used], weights, s * s).reshape(s, s)
        for weights in (value[used], np.ones(used.sum()))
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.nan_to_num((sums + sums.T) / (counts + counts.T))
    strangers = [
        str(key)
        for side, at in ((links.first, one), (links.second, other))
        for key, position in zip(side.values, at, strict=True)
        if position < 0
    ]
    return found, tuple(_notes(links, known, one == other, value, sums, counts, strangers))


def _places(links: LinkColumns, sectors: pd.DataFrame, sector_list: SectorList | None, level: int) -> dict[str, int]:
    """The position of the sector that each key of the table stands for."""
    every = (identifier(key) for side in (links.first, links.second) for key in side.values)
    keys = list(dict.fromkeys(key for key in every if key is not None))
    ids = {key.casefold(): place for place, key in enumerate(sectors["sector"])}
    names = {key.casefold(): place for place, key in enumerate(sectors["sector_name"])}
    found = {key: place for key in keys if (place := ids.get(key.casefold(), names.get(key.casefold()))) is not None}
    rest = [key for key in keys if key not in found]
    if sector_list is None or not rest:
        return found
    codes = read_codes(rest, sector_list.scheme, links.numeric)
    if level:
        of_code = {key: place for place, key in enumerate(sectors["sector"])}
        short = at_level(codes, level)
        return found | {
            key: of_code[slug(code)] for key, code in zip(rest, short, strict=True) if code and slug(code) in of_code
        }
    try:
        pairs = match(codes, sector_list).pairs
    except CreativeClustersError:
        return found
    wanted = pd.MultiIndex.from_frame(sectors[["group", "sector"]])
    sector = wanted.get_indexer(pd.MultiIndex.from_frame(pairs[["group", "sector"]]))
    for position, place in zip(pairs["position"], sector, strict=True):
        # a code of two groups stands for the sector of the first
        if place >= 0:
            found.setdefault(rest[position], int(place))
    return found


def _notes(
    links: LinkColumns,
    known: np.ndarray,
    own: np.ndarray,
    value: np.ndarray,
    sums: np.ndarray,
    counts: np.ndarray,
    strangers: list[str],
) -> list[Note]:
    notes = []
    for count, text, values in (
        (
            int((~known).sum()),
            mark_plural(
                "{count} of {all} rows of '{layer}' links something that is none of the sectors and is left out (among "
                "them {keys}).",
                "{count} of {all} rows of '{layer}' link something that is none of the sectors and are left out (among "
                "them {keys}).",
            ),
            {"keys": some(dict.fromkeys(strangers))},
        ),
        (
            int((known & ~own & ~np.isfinite(value)).sum()),
            mark_plural(
                "{count} of {all} rows of '{layer}' has no value and is left out.",
                "{count} of {all} rows of '{layer}' have no value and are left out.",
            ),
            {},
        ),
        (
            int((known & own).sum()),
            mark_plural(
                "{count} of {all} rows of '{layer}' links a sector with itself, which does not count.",
                "{count} of {all} rows of '{layer}' link a sector with itself, which does not count.",
            ),
            {},
        ),
    ):
        if count:
            notes.append(Note(text, {"count": count, "all": len(known), "layer": links.layer, **values}))
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = sums / counts
    differ = int((np.triu(np.abs(mean - mean.T), 1) > 1e-9).sum())
    if differ:
        both_ways = mark_plural(
            "{count} pair of sectors has another value in each direction in '{layer}': relatedness has none, so "
            "the mean is taken.",
            "{count} pairs of sectors have another value in each direction in '{layer}': relatedness has none, so "
            "their mean is taken.",
        )
        notes.append(Note(both_ways, {"count": differ, "layer": links.layer}))
    return notes
