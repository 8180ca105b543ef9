"""The sector list that is chosen, and the related groups that go with it."""

from dataclasses import replace

import pandas as pd

from ...core.employment.definitions import Definition
from ...core.employment.schemes import CHOICES
from ...core.employment.sector_lists import SectorList
from ...core.employment.sector_tables import bundled_versions, from_frame
from ...core.messages import CreativeClustersError, mark, some
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
        if versions is None:
            return None
        parts = [tuple(versions)]
        if related and versions[0].sectors()["group"].nunique() < 2:
            parts.append(self._related(versions[0]))
        definition = Definition(tuple(parts), self._scheme(), self._names())
        own = versions[0] if len(parts) == 1 else definition.version(versions[0].scheme)
        return replace(own, definition=definition)

    def _versions(self) -> list[SectorList] | None:
        table = self.reader.source("SECTORS_TABLE")
        if table is not None:
            return [from_frame(pd.DataFrame(read_table(table)), table.sourceName(), self._scheme())]
        position = self.reader.tool.parameterAsEnum(self.reader.parameters, "SECTORS", self.reader.context)
        return None if position == GIVEN else _bundled(BUNDLED[position - (position > GIVEN)].id)

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
                return (*(self.reader.fields(field, source) or [""])[:1], source.sourceName()) if source else ()
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


def _bundled(list_id: str) -> list[SectorList]:
    """The versions of a bundled list with its title as the dialog shows it, for the messages that name it."""
    return [replace(found, title=translated(found.title)) for found in bundled_versions(list_id)]
