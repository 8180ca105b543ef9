"""What counts as which sector, whatever the scheme of the table: the versions of a list, and the one that a table takes."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .employment import Employment
from .place_words import scheme_of_words, without_key
from .recognising import KNOWN, Recognition, given, recognise
from .schemes import OSM, base_of, is_literal
from .sector_lists import SectorList
from .sector_tables import combine
from .versions import in_scheme, nearest


@dataclass(frozen=True)
class Definition:
    """parts: lists that are used together, each in the versions that its authors gave; the first is the one that is mapped.

    chosen: the scheme of the tables where the user has set it. names: of fields and layers, which may name the scheme. groups: those
    to use, all where empty.
    """

    parts: tuple[tuple[SectorList, ...], ...]
    chosen: str = ""
    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    @property
    def own(self) -> SectorList:
        return self.parts[0][0]

    @cached_property
    def literal(self) -> str:
        """The scheme of a list that is compared as text, else ''."""
        return self.own.scheme if is_literal(self.own.scheme) else ""

    def recognised(self, employment: Employment) -> Recognition:
        jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
        return self.recognised_codes(employment.industries, jobs, employment.layer, employment.numeric_codes)

    def recognised_codes(self, values: np.ndarray, jobs: np.ndarray, layer: str, numeric: bool) -> Recognition:
        """The scheme of distinct values; Raises CreativeClustersError where there is none."""
        if not len(values):
            return Recognition(self.own.scheme)
        if self.chosen or self.literal:
            return given(values, jobs, self.chosen or self.literal, numeric)
        words = scheme_of_words(values, self.names)
        if words:
            return given(values, jobs, words, numeric)
        return recognise(values, jobs, layer, numeric, self.names, self.own.scheme)

    @cached_property
    def _made(self) -> dict[str, SectorList]:
        return {}

    def version(self, scheme: str) -> SectorList:
        """The lists for a table of `scheme`, together."""
        if scheme not in self._made:
            found = []
            for versions in self.parts:
                found.append(in_scheme(nearest(list(versions), scheme) or versions[0], scheme))
            together = found[0] if len(found) == 1 else combine(*found)
            self._made[scheme] = together.only(*self.groups) if self.groups else together
        return self._made[scheme]

    def of(self, employment: Employment) -> SectorList:
        """The version for a table, with a line that says which scheme its codes are of."""
        found = Recognition(employment.scheme, notes=employment.scheme_notes)
        if not found.scheme:
            found = self.recognised(employment)
        return self._fitting(found, employment.industries)

    def of_codes(self, values: np.ndarray, number: np.ndarray, layer: str, numeric: bool) -> SectorList:
        """The same for distinct values (m,) that `number` (m,) businesses have each."""
        return self._fitting(self.recognised_codes(values, number, layer, numeric), values)

    def _fitting(self, found: Recognition, values: np.ndarray) -> SectorList:
        fitting = self.version(found.scheme)
        if found.scheme == OSM:
            fitting = without_key(fitting, values, self.names)
        return replace(fitting, notes=(*found.notes, *fitting.notes), definition=self)


def scheme_of_table(employment: Employment, chosen: str, names: tuple[str, ...], preferred: str = "") -> Recognition:
    """The scheme of a table's codes, `chosen` where it is set. names: of the field and the layer; preferred: as `recognise` has it."""
    jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
    if chosen:
        return given(employment.industries, jobs, chosen, employment.numeric_codes)
    return recognise(employment.industries, jobs, employment.layer, employment.numeric_codes, names, preferred)


def settled(years: list[Employment], sector_list: SectorList | None) -> list[Employment]:
    """The years of a table, each with the scheme of its codes: one for all where it fits all, else each its own.

    Years in several schemes are noted, with where the break lies. Without a list the codes of the years are compared as they are:
    raises CreativeClustersError where they are of different schemes.
    """
    if sector_list is None:
        _refuse_a_break(years)
        return years
    definition = sector_list.definition
    if definition is None:
        return years
    found = [definition.recognised(employment) for employment in years] if len(years) == 1 else _each(definition, years)
    notes = _break(years, found)
    return [
        replace(employment, scheme=one.scheme, scheme_notes=(*one.notes, *notes))
        for employment, one in zip(years, found, strict=True)
    ]


def _pooled(years: list[Employment]) -> tuple[np.ndarray, np.ndarray]:
    values = np.concatenate([employment.industries for employment in years])
    jobs = np.concatenate(
        [
            np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
            for employment in years
        ]
    )
    position, distinct = pd.factorize(values)
    return distinct, np.bincount(position, jobs, len(distinct))


def _each(definition: Definition, years: list[Employment]) -> list[Recognition]:
    """One scheme for all years where each fits it about as well as its own best, else that of each."""
    single = [definition.recognised(employment) for employment in years]
    if len({base_of(one.scheme) for one in single}) == 1 and len({one.scheme for one in single}) == 1:
        return single
    last = years[-1]
    values, jobs = _pooled(years)
    try:
        whole = definition.recognised_codes(values, jobs, last.layer, last.numeric_codes)
    except CreativeClustersError:  # no scheme fits all years: each has its own
        return single
    scores = [{fit.scheme: fit.score for fit in one.fits} for one in single]
    if all(score[whole.scheme] >= max(KNOWN, max(score.values()) - 0.02) for score in scores):
        return [replace(one, scheme=whole.scheme, notes=whole.notes) for one in single]
    return single


def _break(years: list[Employment], found: list[Recognition]) -> tuple[Note, ...]:
    schemes = list(dict.fromkeys(one.scheme for one in found))
    if len({base_of(scheme) for scheme in schemes}) < 2:
        return ()
    spans = [
        f"{scheme}: {some([employment.year for employment, one in zip(years, found, strict=True) if one.scheme == scheme], 40)}"
        for scheme in schemes
    ]
    text = mark(
        "'{layer}' changes its classification ({schemes}): each year counts by the version of the sector list for its own scheme. What "
        "changes across the break is partly a change of names.",
    )
    return (Note(text, {"layer": years[0].layer, "schemes": "; ".join(spans)}),)


def _refuse_a_break(years: list[Employment]) -> None:
    if len(years) < 2:
        return
    found = []
    for employment in years:
        jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
        try:
            found.append(recognise(employment.industries, jobs, employment.layer, employment.numeric_codes))
        except CreativeClustersError:  # sectors with names of their own
            return
    first, last = found[0], found[-1]
    fits = {fit.scheme: fit.score for fit in last.fits}
    if len(last.fits[0].exists) < 5 or base_of(first.scheme) == base_of(last.scheme) or fits[first.scheme] >= KNOWN:
        return
    raise CreativeClustersError(
        mark(
            "'{layer}' has {first} codes in {start} and {last} codes in {end}: the same number stands for other industries, so they cannot "
            "be compared as they are. Choose a sector list, whose version for each is used, or translate one of them first "
            "('Translate industry codes').",
        ),
        layer=years[0].layer,
        first=first.scheme,
        last=last.scheme,
        start=years[0].year,
        end=years[-1].year,
    )
