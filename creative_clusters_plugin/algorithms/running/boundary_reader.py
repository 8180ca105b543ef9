"""The boundaries that a tool maps, and what their fields hold of each area."""

from ...core.values import identifier
from ...layers.area_names import names_beside
from ...layers.boundaries import Boundaries, read_boundaries
from ...layers.read import plain
from ..base import progress_of
from .parameter_reader import ParameterReader


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
        """By area id the region that REGION says, by its name where codes have their names beside them; {} where none is chosen."""
        chosen = self.reader.fields("REGION", self.reader.source("BOUNDARIES"))
        if not chosen:
            return {}
        named = names_beside(boundaries.fields, chosen[0], boundaries.features)
        place = boundaries.fields.lookupField(named or chosen[0])
        pairs = zip(boundaries.ids, boundaries.features, strict=True)
        return {key: identifier(plain(feature[place])) for key, feature in pairs if key is not None}
