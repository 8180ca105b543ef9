"""Fields that were left empty, found by what they hold: in the dialog, in models and in scripts alike."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingFeatureSource

from ...core.messages import CreativeClustersError, Parameter, mark, some, tick
from ...core.raw.fields import FieldValues, Table, area_pair, id_field, role_of_table, taken_note, usual_field
from ...layers.read import without_null
from ...layers.reading import features_of
from ..base import progress_of, report

if TYPE_CHECKING:
    from .parameter_reader import ParameterReader

_OWN = ("area", "industry", "sector", "jobs", "businesses", "year")  # as these tools write them
_COMPARED = 10_000  # rows that say whether two fields are the same


@dataclass
class FieldFinder:
    """Finds the fields of one run. found: by parameter those that the values have told; `tell` says them in the log."""

    reader: "ParameterReader"
    found: dict[str, str] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)
    _tables: dict[str, Table] = field(default_factory=dict)

    def boundary_id(self) -> str:
        """The field of BOUNDARIES with the areas' ids: chosen, else the one whose values the table of jobs has, else the likeliest."""
        source = self.reader.source("BOUNDARIES")
        chosen = self.reader.fields("BOUNDARY_ID", source)
        if chosen:
            return chosen[0]
        if "BOUNDARY_ID" not in self.found:
            if self._has("EMPLOYMENT"):
                self._pair()
            else:
                self.found["BOUNDARY_ID"] = id_field(self._table("BOUNDARIES"))
                self.tell()
        return self.found["BOUNDARY_ID"]

    def area(self) -> str:
        """The field of EMPLOYMENT with the areas, where none was chosen."""
        if not self._has("BOUNDARIES"):
            return self.role("EMPLOYMENT", "area", ())
        if "EMPLOYMENT_AREA" not in self.found:
            self._pair()
        return self.found["EMPLOYMENT_AREA"]

    def area_id(self, source: QgsProcessingFeatureSource, parameter: str, times: int = 1) -> str:
        """The likeliest field of a layer that has each area so many times, where `parameter` was left empty; said in the log."""
        table = Table(source.sourceName(), source.fields().names(), _every_value(source), _comparison(source))
        name = id_field(table, parameter, times)
        report([taken_note({self.reader.tool.named(parameter): name}, table)], self.reader.feedback)
        return name

    def role(self, prefix: str, role: str, taken: list[str] | tuple[str, ...]) -> str:
        """The field of a table that holds a role, '' where none does. taken: the fields of other roles."""
        parameter = f"{prefix}_{role.upper()}"
        if parameter not in self.found:
            table = self._table(prefix)
            name = role_of_table(role, table, [*taken, *self._chosen(prefix)], Parameter(parameter))
            # one that the user has given to another role: who asks for it then says so
            name = name or usual_field(role, [one for one in table.names if one not in taken])
            if not name:
                return ""
            self.found[parameter] = name
        return self.found[parameter]

    def industry_of_points(self) -> str:
        """The field of POINTS with the industries: chosen, else the one that holds codes or words of a scheme.

        Raises CreativeClustersError where no field does.
        """
        source = self.reader.source("POINTS")
        chosen = self.reader.fields("POINTS_INDUSTRY", source)
        found = chosen[0] if chosen else self.role("POINTS", "industry", ())
        if not found:
            raise CreativeClustersError(
                mark("{parameter}: no field of '{layer}' holds codes of industries. Choose one of {fields}."),
                parameter=Parameter("POINTS_INDUSTRY"),
                layer=source.sourceName(),
                fields=some(source.fields().names(), 40) or "-",
            )
        self.tell()
        return found

    def values(self, parameter: str, name: str) -> FieldValues:
        """The distinct values of a field of a layer."""
        return self._table(parameter).values(name)

    def empty(self, parameter: str, name: str) -> bool:
        """Whether a field of a layer has no value at all."""
        return not self.values(parameter, name).keys

    def _has(self, parameter: str) -> bool:
        return self.reader.tool.parameterDefinition(parameter) is not None and self.reader.parameters.get(
            parameter
        ) not in (None, "")

    def _chosen(self, prefix: str) -> list[str]:
        """The fields that the user has set for any role of a table."""
        source = self.reader.source(prefix)
        names = [one.name() for one in self.reader.tool.parameterDefinitions() if one.type() == "field"]
        return [
            chosen for name in names if name.startswith(f"{prefix}_") for chosen in self.reader.fields(name, source)
        ]

    def _pair(self) -> None:
        ours, theirs = self._table("BOUNDARIES"), self._table("EMPLOYMENT")
        boundary = self.reader.fields("BOUNDARY_ID", self.reader.source("BOUNDARIES"))
        area = self.reader.fields("EMPLOYMENT_AREA", self.reader.source("EMPLOYMENT"))
        given = (boundary[0] if boundary else "", area[0] if area else "")
        taken = [name for name in self._chosen("EMPLOYMENT") if name != given[1]]
        one, other = _usual_pair(ours, theirs, given) or area_pair(ours, theirs, taken, given)
        self.found |= {"BOUNDARY_ID": one, "EMPLOYMENT_AREA": other}
        self._told |= {name for name, chosen in zip(("BOUNDARY_ID", "EMPLOYMENT_AREA"), given, strict=True) if chosen}

    def tell(self) -> None:
        """Says in the log what has been found and not told yet, but for fields with the names that these tools use."""
        for parameter in ("BOUNDARIES", "EMPLOYMENT", "REFERENCE", "BUSINESSES", "POINTS"):
            prefix = {"BOUNDARIES": "BOUNDARY"}.get(parameter, parameter)
            new = [name for name in self.found if name.startswith(f"{prefix}_") and name not in self._told]
            named = {self.reader.tool.named(name): self.found[name] for name in new if self.found[name] not in _OWN}
            self._told |= set(new)
            if named:
                report([taken_note(named, self._table(parameter))], self.reader.feedback)

    def _table(self, parameter: str) -> Table:
        if parameter not in self._tables:
            source = self.reader.source(parameter)
            reading = _every_value if parameter == "BOUNDARIES" else _distinct_values
            names = source.fields().names()
            read = self._heard(reading(source))
            self._tables[parameter] = Table(source.sourceName(), names, read, _comparison(source))
        return self._tables[parameter]

    def _heard(self, read: Callable[[str], FieldValues]) -> Callable[[str], FieldValues]:
        """`read` with a look at the cancel button before each field: a large table takes long to look through."""
        feedback = self.reader.feedback

        def looking(name: str) -> FieldValues:
            tick(progress_of(feedback, feedback.progress(), 100), 0.0)
            return read(name)

        return looking


def _usual_pair(ours: Table, theirs: Table, given: tuple[str, str]) -> tuple[str, str] | None:
    """The pair with the field 'area' of tables as these tools write them, if it fits: the other fields need not be read then.

    With the field of the boundaries chosen by the user it is taken in any case: that areas have no partner is told of the areas.
    """
    usual = next((name for name in theirs.names if name.casefold() == "area"), "")
    if given[1] or not usual:
        return None
    if given[0]:
        return given[0], usual
    try:
        return area_pair(ours, theirs, (), (given[0], usual))
    except CreativeClustersError:
        return None


def _every_value(source: QgsProcessingFeatureSource):
    """Values of the fields of a layer of areas, all read at once: which stand twice matters."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    columns: list[list] = []

    def read(name: str) -> FieldValues:
        if not columns:
            rows = [feature.attributes() for feature in features_of(source, request)]
            columns.extend(map(list, zip(*rows, strict=True)) if rows else [[] for _ in source.fields()])
        place = source.fields().lookupField(name)
        values = [value for value in without_null(columns[place]) if value is not None]
        return FieldValues(name, tuple(dict.fromkeys(values)), source.fields()[place].isNumeric(), len(values))

    return read


def _distinct_values(source: QgsProcessingFeatureSource):
    """Distinct values of the fields of a table."""

    def read(name: str) -> FieldValues:
        place = source.fields().lookupField(name)
        numbers = source.fields()[place].isNumeric()
        values = list(source.uniqueValues(place))
        found = sorted((value for value in without_null(values) if value is not None), key=str)
        return FieldValues(name, tuple(found), numbers, source.featureCount())

    return read


def _comparison(source: QgsProcessingFeatureSource):
    """Whether two fields hold the same in the first rows."""

    def same(one: str, other: str) -> bool:
        places = [source.fields().lookupField(name) for name in (one, other)]
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setLimit(_COMPARED)
        skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
        return all(feature[places[0]] == feature[places[1]] for feature in source.getFeatures(request, skip))

    return same
