"""Businesses as points with an industry code: which of them are creative, and in which sub-sector."""

import numpy as np

from ..employment.sector_lists import SectorList
from ..messages import CreativeClustersError, Note, mark, mark_plural
from ..values import Column, counts, encode
from .microclusters import Firms
from .point_categories import sector_of_codes


def firms_of(
    xy: np.ndarray,
    industry: Column,
    jobs: Column | None,
    layer: str,
    sector_list: SectorList | None,
    numeric_codes: bool,
    which: str,
) -> tuple[Firms, dict[str, np.ndarray], tuple[Note, ...]]:
    """The firms with their sector, and the groups to look for clusters in: name -> (n,) bool.

    xy: (n, 2) metres. sector_list None: every value of `industry` is a sector, and all firms with one are cases. which: 'all'
    creative together, 'sectors' one by one, or 'both'. A firm whose code is weighted in the list counts in full.
    """
    position, values = encode(industry)
    notes: list[Note] = []
    sector_of = np.full(len(values) + 1, None, dtype=object)
    if sector_list is None:
        sector_of[:-1] = values
    else:
        number = np.bincount(position[position >= 0], minlength=len(values))
        sector_list = sector_list.of_codes(values, number, layer, numeric_codes)
        ids, found = sector_of_codes(values, sector_list.only(sector_list.main_group), numeric_codes)
        notes += found
        names = sector_list.sectors(sector_list.main_group)["sector_name"]
        listed = np.flatnonzero(ids != None)  # noqa: E711 - element by element
        sector_of[listed] = names.loc[ids[listed]].to_numpy()
    sectors = sector_of[position]
    cases = np.array([sector is not None for sector in sectors], dtype=bool)
    uncoded = int((position < 0).sum())
    if uncoded:
        text = mark_plural(
            "{count} business of '{layer}' has no industry: it counts as not creative.",
            "{count} businesses of '{layer}' have no industry: they count as not creative.",
        )
        notes.append(Note(text, {"count": uncoded, "layer": layer}))
    if cases.all():
        raise CreativeClustersError(
            mark(
                "All businesses of '{layer}' are creative: there are no others to compare with. Give the points of all businesses.",
            ),
            layer=layer,
        )
    main = "creative" if sector_list is None else sector_list.main_group
    groups = {main: cases} if which in ("all", "both") else {}
    if which in ("sectors", "both"):
        groups |= {str(name): sectors == name for name in dict.fromkeys(sectors[cases])}
    return Firms(xy, sectors, None if jobs is None else counts(jobs, layer)), groups, tuple(notes)
