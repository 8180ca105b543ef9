"""The two sides of an overlap: the quotients of the creative and of a related group, without the industries that both have."""

from dataclasses import dataclass, replace

import numpy as np

from ..concentration.quotients import Quotients, QuotientSettings, group_quotients, quotients
from ..employment import codes as industry_codes
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList, match
from ..employment.sector_sums import sector_employment
from ..messages import Note, mark, mark_plural, some


@dataclass(frozen=True)
class Sides:
    """main, group: ids of the two groups. shared: positions of the industries that both have.

    whole: quotients of all groups; pair: those of the two without `shared`, or `whole` where these count to both.
    """

    main: str
    group: str
    shared: np.ndarray
    whole: Quotients
    pair: Quotients
    settings: QuotientSettings

    def of(self, group: str, label: str) -> Quotients:
        """The quotients of one of the two groups as a whole."""
        return group_quotients(self.pair, group, label, self.settings)

    def nothing(self, employment: Employment, label: str) -> Note | None:
        """Why there is nothing to compare, where one side has no jobs. label: what the related group is called."""
        names = {self.main: self.main, self.group: label}
        empty = next((group for group in names if not self._jobs(self.pair, group) > 0), None)
        if empty is None:
            return None
        if not self._jobs(self.whole, empty) > 0:
            text = mark("'{label}' has no jobs in the table: it cannot be compared.")
            return Note(text, {"label": names[empty]})
        text = mark(
            "'{label}' has no jobs in the table once the {count} codes that both groups share are left out ({codes}): there is "
            "nothing to compare.",
        )
        codes = some(employment.industries[self.shared])
        return Note(text, {"label": names[empty], "count": len(self.shared), "codes": codes})

    def shared_note(self, employment: Employment) -> Note:
        """What both groups have, and what becomes of it."""
        codes = some(employment.industries[self.shared], 40)
        values = {"count": len(self.shared), "main": self.main, "group": self.group, "codes": codes}
        if self.pair is self.whole:
            text = mark_plural(
                "{count} industry belongs to both '{main}' and '{group}' and counts to both, which pushes the "
                "overlap up: {codes}.",
                "{count} industries belong to both '{main}' and '{group}' and count to both, which pushes the "
                "overlap up: {codes}.",
            )
            return Note(text, values)
        text = mark_plural(
            "{count} industry belongs to both '{main}' and '{group}' and is left out of both: {codes} (jobs: "
            "{jobs:,.0f}).",
            "{count} industries belong to both '{main}' and '{group}' and are left out of both: {codes} (jobs: "
            "{jobs:,.0f}).",
        )
        jobs = self._jobs(self.whole, self.main) - self._jobs(self.pair, self.main)
        return Note(text, {**values, "jobs": jobs}, warning=False)

    @staticmethod
    def _jobs(side: Quotients, group: str) -> float:
        return float(np.nansum(side.employment.jobs[:, side.employment.columns(group)]))


def sides(
    employment: Employment,
    boundary_ids: np.ndarray,
    whole: Quotients,
    main: str,
    group: str,
    sector_list: SectorList | None,
    strip: bool,
    settings: QuotientSettings,
) -> Sides:
    """The sides of `main` and `group`, both in `whole`. strip: leave the industries that both have out of both."""
    shared = _shared_positions(employment, sector_list, group, main)
    pair = whole
    if sector_list is not None and len(shared) and strip:
        pair = _without_shared(employment, boundary_ids, sector_list, main, group, shared, settings)
    return Sides(main, group, shared, whole, pair, settings)


def _shared_positions(employment: Employment, sector_list: SectorList | None, group: str, main: str) -> np.ndarray:
    if sector_list is None:
        return np.array([], dtype=int)
    sector_list = sector_list.of(employment)
    codes = industry_codes.read_codes(employment.industries, sector_list.scheme, employment.numeric_codes)
    pairs = match(codes, sector_list.only(main, group)).pairs
    of = {name: set(rows) for name, rows in pairs.groupby("group")["position"]}
    return np.array(sorted(of.get(main, set()) & of.get(group, set())), dtype=int)


def _without_shared(
    employment: Employment,
    boundary_ids: np.ndarray,
    sector_list: SectorList,
    main: str,
    group: str,
    shared: np.ndarray,
    settings: QuotientSettings,
) -> Quotients:
    """Quotients of both groups without the industries that both have (in the reference, too)."""
    pair_list = sector_list.only(main, group)
    sums = sector_employment(employment, boundary_ids, pair_list, strip=shared)
    outside = settings.outside
    if outside is not None:
        outside = replace(outside, strip=_shared_positions(outside.employment, sector_list, group, main))
    return quotients(sums, len(boundary_ids), employment.layer, pair_list, replace(settings, outside=outside))
