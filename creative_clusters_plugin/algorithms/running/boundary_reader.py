"""The boundaries that a tool maps, and what their fields hold of each area."""

from typing import TYPE_CHECKING

from ...core.values import identifier
from ...layers.area_names import names_beside
from ...layers.boundaries import Boundaries, read_boundaries
from ...layers.read import plain
from ..base import progress_of
from .parameter_reader import ParameterReader

if TYPE_CHECKING:
    import pandas as pd


def with_names(regions: "pd.DataFrame", names: dict[str, str]) -> "pd.DataFrame":
    """The rows with the names of their regions (`region`) for the codes, as reports say them; outputs keep the codes."""
    return regions.assign(region=[names.get(one, one) for one in regions["region"]]) if names else regions


class BoundaryReader:
    """Reads BOUNDARIES with its fields, of one run of a tool."""

    def __init__(self, reader: ParameterReader):
        self.reader = reader

    def boundaries(self, check_shapes: bool = True) -> Boundaries:
        source = self.reader.source("BOUNDARIES")
        name_field = self.reader.fields("BOUNDARY_NAME", source)
        return read_boundaries(
            source,
            self.reader.finder.boundary_id(),
            name_field[0] if name_field else "",
            self.reader.expression("REFERENCE_FILTER")
            if self.reader.tool.parameterDefinition("REFERENCE_FILTER")
            else "",
            self.reader.expression_context(source),
            progress_of(self.reader.feedback, 0, 5),
            check_shapes,
        )

    def regions(self, boundaries: Boundaries) -> dict[str, str]:
        """By area id what the field REGION holds; {} where none is chosen."""
        chosen = self.reader.fields("REGION", self.reader.source("BOUNDARIES"))
        return self._values(boundaries, chosen[0]) if chosen else {}

    def region_names(self, boundaries: Boundaries) -> dict[str, str]:
        """By what the field REGION holds the region's name, for reports; {} where it holds names, or none stand beside its codes."""
        chosen = self.reader.fields("REGION", self.reader.source("BOUNDARIES"))
        beside = names_beside(boundaries.fields, chosen[0], boundaries.features) if chosen else ""
        if not beside:
            return {}
        codes, names = self._values(boundaries, chosen[0]), self._values(boundaries, beside)
        return {code: names[key] for key, code in codes.items() if code is not None}

    @staticmethod
    def _values(boundaries: Boundaries, field: str) -> dict[str, str]:
        place = boundaries.fields.lookupField(field)
        pairs = zip(boundaries.ids, boundaries.features, strict=True)
        return {key: identifier(plain(feature[place])) for key, feature in pairs if key is not None}
