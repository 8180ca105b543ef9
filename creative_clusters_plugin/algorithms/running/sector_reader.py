"""The sector list that is chosen, and the related groups that go with it."""

from dataclasses import replace

import pandas as pd

from ...core.employment.sector_lists import SectorList
from ...core.employment.sector_tables import bundled, combine, from_frame
from ...core.messages import CreativeClustersError, mark, some
from ...core.options import BUNDLED, GIVEN, RELATED_GROUPS
from ...layers.read import read_table
from ...translation import translated
from .parameter_reader import ParameterReader


class SectorReader:
    """Reads SECTORS, SECTORS_TABLE and RELATED, of one run of a tool."""

    def __init__(self, reader: ParameterReader):
        self.reader = reader

    def sector_list(self) -> SectorList | None:
        """The list chosen, None for sectors as given in the table."""
        table = self.reader.source("SECTORS_TABLE")
        if table is not None:
            frame = pd.DataFrame(read_table(table))
            return from_frame(frame, table.sourceName())
        position = self.reader.tool.parameterAsEnum(self.reader.parameters, "SECTORS", self.reader.context)
        return None if position == GIVEN else _bundled(BUNDLED[position - (position > GIVEN)].id)

    def with_related(self, creative: SectorList | None) -> SectorList | None:
        """The list with the related groups chosen, unless it (or the table) has groups of its own."""
        if creative is None or creative.sectors()["group"].nunique() > 1:
            return creative
        chosen = [
            RELATED_GROUPS[place][0]
            for place in self.reader.tool.parameterAsEnums(self.reader.parameters, "RELATED", self.reader.context)
        ]
        related = next(
            (found.id for found in BUNDLED if found.role == "related" and found.scheme == creative.scheme), None
        )
        available = [] if related is None else list(_bundled(related).sectors()["group"].unique())
        missing = [group for group in chosen if group not in available]
        if missing or not chosen:
            raise CreativeClustersError(
                mark(
                    "There is no list of {missing} for {scheme}. Available: {available}. Choose among these, or give a sector list "
                    "of your own that holds the group.",
                ),
                missing=some(missing) or "-",
                scheme=creative.scheme,
                available=some(available, 20),
            )
        return combine(creative, _bundled(related).only(*chosen))


def _bundled(list_id: str) -> SectorList:
    """A bundled list with its title as the dialog shows it, for the messages that name it."""
    found = bundled(list_id)
    return replace(found, title=translated(found.title))
