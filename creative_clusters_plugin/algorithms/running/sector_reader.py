"""The sector list that is chosen, and the related groups that go with it."""

from dataclasses import replace

import pandas as pd

from ...core.employment.definitions import Definition
from ...core.employment.employment import EmploymentColumns, tidy
from ...core.employment.schemes import ANY_NAICS, CHOICES, base_of
from ...core.employment.sector_lists import SectorList
from ...core.employment.sector_tables import bundled_versions, from_frame
from ...core.messages import CreativeClustersError, Parameter, mark, some
from ...core.options import BUNDLED, GIVEN, RELATED_GROUPS
from ...layers.read import read_table
from ...translation import translated
from .parameter_reader import ParameterReader


class SectorReader:
    """Reads SECTORS, SECTORS_TABLE and RELATED, of one run of a tool."""

    def __init__(self, reader: ParameterReader):
        self.reader = reader

    def sector_list(self, related: bool = False) -> SectorList | None:
        """The list chosen, which finds its version for a table (`SectorList.of`); None for sectors as given in the table.

        related: with the related groups chosen, unless the list has groups of its own.
        """
        versions = self._versions()
        return None if versions is None else self._of_versions(versions, related)

    def _of_versions(self, versions: list[SectorList], related: bool = False) -> SectorList:
        parts = [tuple(versions)]
        if related and versions[0].sectors()["group"].nunique() < 2:
            parts.append(self._related(versions[0]))
        definition = self._definition(parts)
        own = versions[0] if len(parts) == 1 else definition.version(versions[0].scheme)
        return replace(own, definition=definition)

    def _definition(self, parts: list) -> Definition:
        return Definition(tuple(map(tuple, parts)), self._scheme(), self._names())

    def chosen_lists(self) -> list[SectorList | None]:
        """The lists of SECTORS where it takes several, the own one first; [] where the table is to say which fit it."""
        places = self.reader.tool.parameterAsEnums(self.reader.parameters, "SECTORS", self.reader.context)
        own = self._own()
        if GIVEN in places and (own or len(places) > 1):
            raise CreativeClustersError(
                mark(
                    "{parameter}: sectors as given in the table cannot be compared with lists of industry codes. Choose one or the other."
                ),
                parameter=Parameter("SECTORS"),
            )
        if GIVEN in places:
            return [None]
        ids = [BUNDLED[place - (place > GIVEN)].id for place in places]
        return [self._of_versions(one) for one in [*own, *map(_bundled, ids)]]

    def lists_for(self, columns: EmploymentColumns, year: str) -> list[SectorList]:
        """The bundled lists that were written for the scheme of a table's codes; where there is none, the first of all by concordance."""
        creative = [one for one in BUNDLED if one.role == "creative"]
        # codes that several schemes have are taken for those of the first list, as where it is chosen
        scheme = self._definition([_bundled(creative[0].id)]).recognised(tidy(columns, year)).scheme
        fitting = [one for one in creative if _kin(one.scheme) == _kin(scheme)]
        fitting = fitting or [one for one in creative if base_of(one.scheme) == base_of(scheme)] or creative[:1]
        return [self._of_versions(_bundled(one.id)) for one in fitting]

    def _versions(self) -> list[SectorList] | None:
        own = self._own()
        if own:
            return own[0]
        position = self.reader.tool.parameterAsEnum(self.reader.parameters, "SECTORS", self.reader.context)
        return None if position == GIVEN else _bundled(BUNDLED[position - (position > GIVEN)].id)

    def _own(self) -> list[list[SectorList]]:
        """The list of SECTORS_TABLE in its one version; [] where there is none."""
        table = self.reader.source("SECTORS_TABLE")
        if table is None:
            return []
        return [[from_frame(pd.DataFrame(read_table(table)), table.sourceName(), self._scheme())]]

    def _scheme(self) -> str:
        """The scheme that is set, '' to find it out."""
        return self.reader.choice("SCHEME", ("", *CHOICES))

    def _names(self) -> tuple[str, ...]:
        """Names of the field of industries and of its layer: they may say which scheme the codes are of."""
        for layer, field in (
            ("EMPLOYMENT", "EMPLOYMENT_INDUSTRY"),
            ("POINTS", "POINTS_INDUSTRY"),
            ("POINTS", "POINTS_CATEGORY"),
            ("BUSINESSES", "BUSINESSES_INDUSTRY"),
        ):
            if self.reader.tool.parameterDefinition(field) is not None:
                source = self.reader.source(layer)
                if source is None:
                    return ()
                if field == "POINTS_INDUSTRY":
                    return (self.reader.finder.industry_of_points(), source.sourceName())
                return (*(self.reader.fields(field, source) or [""])[:1], source.sourceName())
        return ()

    def _related(self, creative: SectorList) -> tuple[SectorList, ...]:
        """The related groups chosen, in all schemes that have lists of all of them."""
        chosen = [
            RELATED_GROUPS[place][0]
            for place in self.reader.tool.parameterAsEnums(self.reader.parameters, "RELATED", self.reader.context)
        ]
        lists = [_bundled(found.id)[0] for found in BUNDLED if found.role == "related"]
        groups = [set(found.sectors()["group"]) for found in lists]
        fitting = [
            found.only(*chosen) for found, has in zip(lists, groups, strict=True) if chosen and set(chosen) <= has
        ]
        if not fitting:
            raise CreativeClustersError(
                mark(
                    "There is no list of {missing} for {scheme}. Available: {available}. Choose among these, or give a sector list "
                    "of your own that holds the group.",
                ),
                missing=some(chosen) or "-",
                scheme=creative.scheme,
                available=some(dict.fromkeys(group for has in groups for group in sorted(has)), 20),
            )
        return tuple(fitting)


def _kin(scheme: str) -> str:
    """What lists are written for: the editions of NAICS are one, as a list of one is used in the others."""
    return ANY_NAICS if scheme.startswith(ANY_NAICS) else scheme


def _bundled(list_id: str) -> list[SectorList]:
    """The versions of a bundled list with its title and the names of its sectors in the user's language."""
    return [
        replace(
            found,
            title=translated(found.title),
            rows=found.rows.assign(sector_name=[translated(name) for name in found.rows["sector_name"]]),
        )
        for found in bundled_versions(list_id)
    ]
