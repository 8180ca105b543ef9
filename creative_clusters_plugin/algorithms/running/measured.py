"""What the figures of the employment table count, and which field holds them."""

from qgis.core import QgsProcessingFeatureSource

from ...core.employment.measures import JOBS, Measure, known_measure, measure_of
from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...core.raw.fields import FieldValues
from ...core.raw.headers import plain_name
from ...layers.about import measure_said
from ...layers.read import without_null
from ...translation import speak_of
from ..base import report
from .parameter_reader import ParameterReader

_FIELD = "measure"  # of the tables that import writes of anything else than jobs


def measure_wanted(reader: ParameterReader, source: QgsProcessingFeatureSource) -> Measure:
    """What MEASURE says, else the table's field or metadata; jobs where none does."""
    given = reader.text("MEASURE") if reader.tool.parameterDefinition("MEASURE") is not None else ""
    return measure_of(given or _in_field(source) or measure_said(reader.given_layer("EMPLOYMENT")))


def measure_asked(reader: ParameterReader, source: QgsProcessingFeatureSource) -> Measure:
    """`measure_wanted`; texts are of it from here on."""
    measure = measure_wanted(reader, source)
    speak_of(measure)
    return measure


def _in_field(source: QgsProcessingFeatureSource) -> str:
    """The one value of a field 'measure', where it is that of a measure."""
    place = source.fields().lookupField(_FIELD)
    if place < 0 or source.fields()[place].isNumeric():
        return ""
    values = [str(value) for value in source.uniqueValues(place) if value]
    return values[0] if len(values) == 1 and not _unknown(values[0]) else ""


def _unknown(text: str) -> bool:
    found = measure_of(text)
    return found.id == text.strip() and not found.words


def field_of_measure(measure: Measure, source: QgsProcessingFeatureSource, parameter: str) -> str:
    """The field of figures whose name says a measure other than jobs, '' where none does. Raises where several do."""
    if measure.id == JOBS:
        return ""
    names = [field.name() for field in source.fields() if not field.name().endswith("_total")]
    own = [name for name in names if plain_name(name) == plain_name(measure.id)]
    found = [name for name in own or names if (own or measure.named(name)) and _holds_figures(source, name)]
    if len(found) > 1:
        raise CreativeClustersError(
            mark("{parameter}: several fields of '{layer}' could be meant: {candidates}. Choose one."),
            parameter=Parameter(parameter),
            layer=source.sourceName(),
            candidates=some([f"'{name}'" for name in found], 12),
        )
    return found[0] if found else ""


def _holds_figures(source: QgsProcessingFeatureSource, name: str) -> bool:
    """Numbers, or texts most of which are: all fields of a CSV file are texts to some versions of GDAL."""
    place = source.fields().lookupField(name)
    if source.fields()[place].isNumeric():
        return True
    values = without_null(list(source.uniqueValues(place)))
    return FieldValues(name, tuple(value for value in values if value is not None), numbers=False).figures


def total_field(measure: Measure, jobs: str, source: QgsProcessingFeatureSource) -> str:
    """The field with the areas' totals of the measure, '' where there is none: jobs_total is one of jobs where these stand beside."""
    wanted = f"{jobs}_total" if jobs and measure.id != JOBS else "jobs_total"
    place = source.fields().lookupField(wanted)
    return source.fields()[place].name() if place >= 0 else ""


def measure_taken(reader: ParameterReader, measure: Measure, jobs: str, layer: str) -> Measure:
    """`measure`, or the one that the name of the field of figures says; what is not jobs is said in the log."""
    by_name = known_measure(jobs) if measure.id == JOBS and not reader.text_of("MEASURE") else None
    taken = by_name or measure
    speak_of(taken)
    if taken.id != JOBS:
        title = Note(taken.title)
        text = mark("What the figures of '{layer}' are: {measure} (by the name of field '{field}').")
        if by_name is None:
            text = mark("What the figures of '{layer}' are: {measure}.")
        report([Note(text, {"layer": layer, "measure": title, "field": jobs}, warning=False)], reader.feedback)
    return taken
