"""Where the layers of a run lie, for the scripts in reports that read them without QGIS."""

from pathlib import Path

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProviderRegistry

from ...core.space.neighbour_kinds import NEIGHBOUR_IDS, neighbour_kind
from ...core.space.scripts import GivenLinks, Origin

_ALONE = ("path", "layerName", "subset")  # what a file can be read by, as QGIS shows it


def origin_of(reader, parameter: str) -> Origin:
    """The file behind a layer that is given as it is; a file to save it as for a selection, a layer in memory or a database."""
    given = reader.parameters.get(parameter)
    layer = reader.tool.parameterAsVectorLayer(reader.parameters, parameter, reader.context)
    source = reader.source(parameter)
    name = source.sourceName() if source is not None else parameter.lower()
    unsaved = Origin(
        "".join(one if one.isalnum() or one in "-_ " else "_" for one in name).strip() + ".gpkg", saved=False
    )
    if layer is None or layer.providerType() != "ogr" or layer.isModified() or layer.vectorJoins() or _in_part(given):
        return unsaved
    parts = {
        key: value for key, value in QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).items() if value
    }
    path = Path(str(parts.get("path", "")))
    virtual = layer.fields().count() != layer.dataProvider().fields().count()
    if set(parts) - set(_ALONE) or not path.exists() or virtual:
        return unsaved
    return Origin(str(path), str(parts.get("layerName") or _only_layer(path)), layer.subsetString())


def _of_output(reader, writer) -> Origin:
    """The file that OUTPUT was written to."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", str(writer.written("OUTPUT")))
    path = Path(str(parts.get("path") or ""))
    if not path.is_file():
        return Origin(f"{reader.tool.name()}.gpkg", saved=False)
    return Origin(str(path), str(parts.get("layerName") or _only_layer(path)))


def _only_layer(path: Path) -> str:
    """The name of the first layer of a GeoPackage, which may hold styles, too; '' for other files."""
    if path.suffix.lower() != ".gpkg":
        return ""
    names = [one.name() for one in QgsProviderRegistry.instance().querySublayers(str(path))]
    return next((name for name in names if name != "layer_styles"), "")


def _in_part(given: object) -> bool:
    """Whether only some features of the layer are taken."""
    return isinstance(given, QgsProcessingFeatureSourceDefinition) and bool(
        given.selectedFeaturesOnly or given.featureLimit >= 0 or given.filterExpression
    )


def given_links(reader, parent: str = "INPUT") -> GivenLinks | None:
    """The user's table or weights file of neighbours, None where they are found from the shapes."""
    kind = reader.choice("NEIGHBOURS", NEIGHBOUR_IDS)
    if neighbour_kind(kind).links is not None:
        return None
    key = "".join(reader.fields("NEIGHBOUR_ID", reader.source(parent)))
    if kind == "file":
        return GivenLinks(key, reader.text("NEIGHBOUR_FILE"))
    table = reader.source("NEIGHBOUR_TABLE")
    fields = ["".join(reader.fields(f"NEIGHBOUR_{name}", table)) for name in ("FROM", "TO", "WEIGHT")]
    return GivenLinks(key, origin=origin_of(reader, "NEIGHBOUR_TABLE"), fields=(fields[0], fields[1], fields[2]))


def layers_read(reader, origin: Origin, given: GivenLinks | None, parameter: str = "INPUT") -> list[tuple[str, Origin]]:
    """Name and origin of what a script reads."""
    found = [(parameter, origin)]
    if given is not None and given.origin is not None:
        found.append(("NEIGHBOUR_TABLE", given.origin))
    return [(reader.source(name).sourceName(), one) for name, one in found]


def from_output(reader, boundaries, near, near_settings, writer, title: str, jobs, settings, prepared=(), about=()):
    """The script of a tool whose local statistics are of figures that its own OUTPUT holds, on the areas that have an id."""
    from ...core.messages import Note
    from ...core.space.scripts import UNEQUAL, Reproduced, has_script, link_lines, local_script

    if not all(has_script(record.script, near.equal) for record, _ in jobs):
        return Reproduced("", lacking=Note(UNEQUAL))
    origin, given = _of_output(reader, writer), given_links(reader, "BOUNDARIES")
    lines = (
        [f"areas = areas[areas[{boundaries.id_field!r}].notna()]", "n = len(areas)"] if None in boundaries.ids else []
    )
    links = link_lines(near_settings, given)
    script = local_script(title, jobs, settings, origin, links, [*lines, *prepared])
    own = [(title, origin), *([("NEIGHBOUR_TABLE", given.origin)] if given is not None and given.origin else [])]
    return Reproduced(script, own, about=about)
