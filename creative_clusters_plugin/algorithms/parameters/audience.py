"""From the parameters of an audience layer to its segments in the areas that are mapped."""

import re

import numpy as np
import shapely

from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...core.overlap.audience import KINDS, Audience, AudienceByArea, audience_by_area
from ...core.rebasing.overlay_weights import by_overlap
from ...layers.boundaries import Boundaries, read_layer
from ...layers.overlay import area_shapes, equal_area_crs
from ..base import progress_of
from ..running.field_titles import field_titles
from ..running.parameter_reader import ParameterReader

_UNIT = re.compile(r"[ _](?:pct|percent)$")  # what pages say of every segment


def audience_of(reader: ParameterReader, boundaries: Boundaries) -> tuple[AudienceByArea, list[Note]]:
    """The segments in the areas that have an id, and notes on the layers' shapes."""
    source, feedback = reader.source("AUDIENCE"), reader.feedback
    fields, people = reader.fields("AUDIENCE_FIELDS", source), reader.fields("AUDIENCE_POPULATION", source)
    if not fields:
        raise CreativeClustersError(
            mark("{parameter}: choose a field of '{layer}'. Its fields: {fields}."),
            parameter=Parameter("AUDIENCE_FIELDS"),
            layer=source.sourceName(),
            fields=some(source.fields().names(), 40),
        )
    areas, values, _ = read_layer(source, [*fields, *people], progress_of(feedback, 62, 64), each_once=True)
    audience = Audience(
        source.sourceName(),
        {field: values[field] for field in fields},
        _called(source, fields),
        values[people[0]] if people else None,
        people[0] if people else "",
        reader.choice("AUDIENCE_KIND", KINDS),
    )
    target = reader.source("BOUNDARIES")
    crs = equal_area_crs(target)
    theirs, notes = area_shapes(areas, source.sourceName(), crs, progress_of(feedback, 64, 65))
    ours, more = area_shapes(boundaries, target.sourceName(), crs, progress_of(feedback, 65, 66))
    tolerance = reader.number("TOLERANCE") / 100
    weights = by_overlap(theirs, ours, None, tolerance, progress_of(feedback, 66, 70))
    sizes, target_sizes = (shapely.area(one.shapes) for one in (theirs, ours))
    found = audience_by_area(audience, weights, sizes, np.where(target_sizes > 0, target_sizes, np.nan))
    return found, [*areas.notes, *notes, *(note for note in more if note not in notes), *weights.notes]


def _called(source, fields: list[str]) -> dict[str, str]:
    """By field what its segment is called, without the unit, which all have; as it stands where two would be called alike."""
    titles = field_titles(source, fields)
    found = {field: _UNIT.sub("", title) for field, title in titles.items()}
    return found if len(set(found.values())) == len(fields) else titles
