"""What a table of jobs holds, and how many of its areas have boundaries, told before a tool runs on them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from ...core.employment.definitions import scheme_of_table
from ...core.employment.employment import tidy, years_of
from ...core.messages import CreativeClustersError, Note, mark, some
from ...core.options import BUNDLED
from ...core.sources.maps import MAPS
from ...core.sources.services import SERVICES
from ...translation import tr, tr_plural, translated
from .employment_reader import EmploymentReader
from .parameter_reader import ParameterReader

_TOOL = "creativeclusters:creativehotspots"  # whose parameters boundaries and table stand for
_SHOWN = 5


@dataclass(frozen=True)
class Contents:
    """Of a table of jobs; years: as the table has them, the latest last; lines: for the user, the scheme of the codes first."""

    rows: int
    areas: int
    industries: int
    years: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """How many of the areas of the table have boundaries, by the fields `boundary` and `area`. missing: those that have none."""

    boundary: str
    area: str
    areas: int
    missing: tuple[str, ...]

    @property
    def found(self) -> int:
        return self.areas - len(self.missing)

    @property
    def lines(self) -> tuple[str, ...]:
        """For the user; the second where areas have no boundaries."""
        text = tr_plural(
            "{found} of {count} area has boundaries.", "{found} of {count} areas have boundaries.", self.areas
        )
        first = text.format(found=self.found, count=self.areas)
        if not self.missing:
            return (first,)
        text = tr("Without: {areas}. Boundaries of another year or level may have them.")
        return (first, text.format(areas=some(self.missing, _SHOWN)))


def contents(table: QgsVectorLayer) -> Contents:
    """Raises QgsProcessingException for a layer that holds no jobs by area and industry, as a run would."""
    reader = _reader({"EMPLOYMENT": table})
    with _said_by(reader):
        columns = EmploymentReader(reader).columns(given_sectors=False)
        latest = tidy(columns)
        years = tuple(years_of(columns))
        scheme = scheme_of_table(latest, "", (columns.industry.field, columns.layer), BUNDLED[0].scheme)
    columns_of = (columns.area, columns.industry)
    areas, industries = (len(reader.finder.values("EMPLOYMENT", one.field).keys) for one in columns_of)
    rows = len(columns.area.values)
    text = mark("Rows: {rows:,}. Areas: {areas:,}. Industries: {industries:,}. Years: {years}.")
    values = {"rows": rows, "areas": areas, "industries": industries, "years": _span(years)}
    lines = tuple(note.render(translated, reader.tool.named) for note in (*scheme.notes, Note(text, values)))
    return Contents(rows, areas, industries, years, lines)


def _span(years: tuple[str, ...]) -> str:
    if len(years) < 3:
        return ", ".join(years) or tr("not said")
    return f"{years[0]} … {years[-1]} ({len(years)})"


def match(boundaries: QgsVectorLayer, table: QgsVectorLayer) -> Match:
    """Raises QgsProcessingException where it is not clear which fields hold the areas, as a run would."""
    reader = _reader({"BOUNDARIES": boundaries, "EMPLOYMENT": table})
    with _said_by(reader):
        boundary, area = reader.finder.boundary_id(), reader.finder.area()
    ours, theirs = reader.finder.values("BOUNDARIES", boundary), reader.finder.values("EMPLOYMENT", area)
    missing = tuple(sorted(theirs.keys - ours.keys))
    return Match(boundary, area, len(theirs.keys), missing)


def service_of(number: int) -> tuple[str, int]:
    """The host of a source of *Fetch employment* by its number, and the number of the source of boundaries that fits; -1: none does."""
    service = SERVICES[number]
    return service.host, next((place for place, one in enumerate(MAPS) if one.id == service.maps), -1)


def host_of_map(number: int) -> str:
    """The host of a source of *Fetch boundaries* by its number."""
    return MAPS[number].host


def _reader(given: dict) -> ParameterReader:
    tool = QgsApplication.processingRegistry().createAlgorithmById(_TOOL)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return ParameterReader(tool, given, context, QgsProcessingFeedback(False))


@contextmanager
def _said_by(reader: ParameterReader) -> Iterator[None]:
    """Errors as the tool would say them."""
    try:
        yield
    except CreativeClustersError as error:
        raise QgsProcessingException(error.note.render(reader.tool.told, reader.tool.named)) from error
