"""The category of each point: a field as it is, or the sub-sectors that industry codes belong to."""

from dataclasses import dataclass

import numpy as np

from ..employment.codes import read_codes
from ..employment.sector_lists import SectorList, match, slug
from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural
from ..values import Column, encode


@dataclass(frozen=True)
class PointCategories:
    """label: (n,) position of each point's category, -1 where it has none and is left out; ids, names: (m,).

    ids: plain, for names of fields.
    """

    label: np.ndarray
    ids: tuple[str, ...]
    names: np.ndarray
    notes: tuple[Note, ...]


def sector_of_codes(values: np.ndarray, sector_list: SectorList, numeric: bool) -> tuple[np.ndarray, tuple[Note, ...]]:
    """Sector id (m,) of each distinct industry code, None where the list has none; of several groups the main one counts."""
    codes = read_codes(values, sector_list.scheme, numeric)
    found = match(codes, sector_list)
    pairs = found.pairs.assign(main=found.pairs["group"] == sector_list.main_group)
    # of several sectors of a code that a concordance divides, the one with the most of it
    pairs = pairs.sort_values(["main", "weight"], kind="stable")
    sectors = np.full(len(values), None, dtype=object)
    sectors[pairs["position"].to_numpy(dtype=int)] = pairs["sector"].to_numpy()
    return sectors, (*codes.notes, *found.notes)


def point_categories(
    column: Column, layer: str, sector_list: SectorList | None, numeric: bool, rest_name: str
) -> PointCategories:
    """Categories that occur, in alphabetical order or in that of the list, then all other industries under `rest_name`.

    sector_list None: each value is a category; points without one are left out and counted. With a list, points whose code it
    lacks, or without a code, are 'rest'. numeric: the field holds numbers, so that codes may have lost leading zeros.
    Raises CreativeClustersError where no point has a category.
    """
    position, values = encode(column)
    missing = int((position < 0).sum())
    if missing == len(position):
        raise CreativeClustersError(
            mark("No point of '{layer}' has a value in '{field}'."),
            layer=layer,
            field=column.field,
        )
    if sector_list is None:
        notes = []
        if missing:
            text: str | Plural = mark_plural(
                "{count} of {n} points of '{layer}' has no value in '{field}': it is left out.",
                "{count} of {n} points of '{layer}' have no value in '{field}': they are left out.",
            )
            notes.append(Note(text, {"count": missing, "n": len(position), "layer": layer, "field": column.field}))
        return PointCategories(position, _distinct_ids(values), values, tuple(notes))
    sector_list = sector_list.of_codes(values, np.bincount(position[position >= 0]), layer, numeric)
    sector, said = sector_of_codes(values, sector_list, numeric)
    listed = sector_list.sectors()
    present = [name for name in listed.index if name in set(sector) - {None}]
    place = {name: number for number, name in enumerate(present)}
    label = np.array([place.get(name, len(present)) for name in (*sector, None)])[position]
    if missing:
        text = mark_plural(
            "{count} business of '{layer}' has no industry: it counts to the other industries.",
            "{count} businesses of '{layer}' have no industry: they count to the other industries.",
        )
        said = (*said, Note(text, {"count": missing, "layer": layer}))
    ids, names = list(present), [listed.at[name, "sector_name"] for name in present]
    if (label == len(present)).any():
        ids.append("rest")
        names.append(rest_name)
    return PointCategories(label, tuple(ids), np.array(names, dtype=object), said)


def _distinct_ids(names: np.ndarray) -> tuple[str, ...]:
    """A plain id for each name, numbered where two would be the same."""
    ids: list[str] = []
    for name in names:
        plain, number = slug(name), 2
        while (one := plain if number == 2 and plain not in ids else f"{plain}_{number}") in ids:
            number += 1
        ids.append(one)
    return tuple(ids)
