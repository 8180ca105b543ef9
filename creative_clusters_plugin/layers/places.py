"""Where the data of layers and outputs lie: files with what belongs to them, layers of a database. So that nothing is written over."""

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

# files that are one with another of the same name, by its ending
_PARTS = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qpj"),
    ".dbf": (".cpg", ".shp", ".shx", ".prj"),
    ".csv": (".csvt", ".prj"),
    ".tsv": (".csvt", ".prj"),
    ".txt": (".csvt", ".prj"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
}
_JOURNALS = ("-wal", "-shm", "-journal")
_WITHOUT_STYLE = (".csv", ".tsv", ".txt", ".xlsx", ".ods", ".dbf", "")
_WRITTEN = {".shp": (".shx", ".dbf", ".prj", ".cpg"), ".tab": (".dat", ".map", ".id"), ".mif": (".mid",)}
CONTAINERS = (".gpkg", ".sqlite", ".db")
# tables that keep a container together: a layer of such a name takes the others with it
_KEEPERS = ("gpkg_", "sqlite_", "rtree_", "layer_styles", "spatial_ref_sys", "geometry_columns")
_DATABASES = {"postgis": "postgres"}
_SERVERS = ("postgres", "mssql", "oracle", "hana")
_HERE = ("", "localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Place:
    """A file (as GDAL or the system names it), and the layer in it where it is one of several; or a table on a server."""

    path: str = ""
    layer: str = ""
    server: tuple[str, ...] = ()
    may_lack_ending: bool = False
    styled: bool = False  # with a .qml beside it, where its format has no place for a style

    @property
    def shown(self) -> str:
        if self.server:
            return ".".join(self.server[-2:])
        return f"{self.path} ({self.layer})" if self.layer else self.path

    def parts(self) -> list[str]:
        """The file with those that are there and belong to it."""
        main = Path(self.path)
        endings = _PARTS.get(main.suffix.lower(), ())
        beside = [str(main.with_suffix(one)) for ending in endings for one in (ending, ending.upper())]
        beside += [self.path + journal for journal in _JOURNALS] if main.suffix.lower() in CONTAINERS else []
        return [self.path, *(one for one in beside if os.path.exists(one))]

    def written(self) -> list[str]:
        """The files that come to be where a layer is written to this place."""
        main = Path(self.path)
        more = [str(main.with_suffix(ending)) for ending in _WRITTEN.get(main.suffix.lower(), ())]
        return [self.path, *([f"{self.path}.gpkg"] if self.may_lack_ending else []), *more]


def overwritten(output: Place, other: Place) -> str:
    """What of `other` would be lost where `output` is written, as a message names it; '' for nothing."""
    if output.server or other.server:
        return other.shown if output.server == other.server else ""
    if not output.path or not other.path:
        return ""
    lost = next((two for one in output.written() for two in other.parts() if _same(one, two)), "")
    if not lost or not (output.layer and other.layer):
        return lost
    name = output.layer.casefold()
    return other.shown if name == other.layer.casefold() or name.startswith(_KEEPERS) else ""


def style_overwritten(output: Place, other: Place) -> str:
    """The style file of `other` that an output would write anew; '' for none."""
    if not output.styled or Path(output.path).suffix.lower() in (*CONTAINERS, *_WITHOUT_STYLE):
        return ""
    ours, theirs = (str(Path(place.path).with_suffix(".qml")) for place in (output, other))
    return theirs if other.path and os.path.exists(theirs) and _same(ours, theirs) else ""


def _same(one: str, two: str) -> bool:
    if os.path.exists(one) and os.path.exists(two):
        return os.path.samefile(one, two)
    return _key(one) == _key(two)


def _key(path: str) -> str:
    if path.startswith("/vsi"):
        return os.path.normpath(path)
    real = os.path.realpath(path)
    return unicodedata.normalize("NFC", real).casefold() if _ignores_case(real) else real


def _ignores_case(path: str) -> bool:
    """Whether the file system of a path takes 'A' for 'a': asked of the nearest folder that is there."""
    folder = next((parent for parent in Path(path).parents if parent.exists()), Path(path).anchor)
    other = Path(folder).with_name(Path(folder).name.swapcase()) if Path(folder).name else Path(folder)
    return str(other) != str(folder) and other.exists() and other.samefile(folder)


def places_of(layer: QgsVectorLayer, project: QgsProject | None) -> list[Place]:
    """Where a layer is read from, with the layers joined to it and those behind a virtual one."""
    found = _of_source(layer.providerType(), layer.source(), project)
    for join in layer.vectorJoins():
        if join.joinLayer() is not None:
            found += places_of(join.joinLayer(), project)
    return found


def places_of_text(text: str, project: QgsProject | None) -> list[Place]:
    """Where an input is read from that is given as a path or a URI."""
    known, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if known:
        return _of_source(provider, uri, project)
    return _of_source("ogr", text, project)


def place_of_output(text: str) -> Place:
    """Where an output goes that is given as a path, or as 'ogr:', 'postgres:' and so on with a URI."""
    known, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if not known and (match := re.match(r"^(\w{3,}):(?!//)(.*)$", text, re.DOTALL)):
        provider, uri = match.groups()
    provider = _DATABASES.get(provider, provider)
    if provider == "memory" or text in ("memory:", "TEMPORARY_OUTPUT"):
        return Place()
    if provider in _SERVERS:
        return Place(server=_server(provider, uri))
    if provider in ("ogr", "spatialite"):
        path, table, _ = parts_of(uri)
        return Place(_file(path), table) if path else Place(_file(uri))
    path, _, rest = text.partition("|")
    named = re.match(r"layername=([^|]+)", rest)
    return Place(_file(path), named[1] if named else "", may_lack_ending=True, styled=True)


def parts_of(uri: str) -> tuple[str, str, str]:
    """File, layer and column of geometries of a URI "dbname='…'"; '' where it is none.

    QGIS's own dialog escapes no apostrophe in a path, which its reader of URIs takes for the end.
    """
    unescaped = re.fullmatch(r"""dbname='([^"]*'[^"]*)' table="([^"]*)"(?: \((\w*)\))?""", uri.strip())
    if unescaped and "\\'" not in unescaped[1]:
        return unescaped[1], unescaped[2], unescaped[3] or ""
    parts = QgsDataSourceUri(uri)
    return parts.database(), parts.table(), parts.geometryColumn()


def _server(provider: str, uri: str) -> tuple[str, ...]:
    parts = QgsDataSourceUri(uri)
    host = "" if parts.host().lower() in _HERE else parts.host().lower()
    port = parts.port() or ("5432" if provider == "postgres" else "")
    schema = parts.schema() or ("public" if provider == "postgres" else "")
    return (provider, parts.service(), host, port, parts.database(), schema, parts.table())


def _of_source(provider: str, uri: str, project: QgsProject | None) -> list[Place]:
    if provider == "memory":
        return []
    if provider == "virtual":
        return _of_virtual(uri, project)
    if provider in _SERVERS:
        return [Place(server=_server(provider, uri))]
    decoded = QgsProviderRegistry.instance().decodeUri(provider, uri)
    path = _file(str(decoded.get("path") or ""))
    if not path:
        return []
    if Path(path).suffix.lower() == ".vrt":
        return [Place(path), *_of_list(Path(path))]
    if Path(path).suffix.lower() not in CONTAINERS:
        return [Place(path)]
    name = decoded.get("layerName") or ""
    return [Place(path, str(name) if name else _only_layer(path, decoded.get("layerId")))]


def _only_layer(path: str, number) -> str:
    layers = QgsProviderRegistry.instance().querySublayers(path)
    chosen = int(number) if number not in (None, "") else None
    wanted = [one for one in layers if chosen is None or one.layerNumber() == chosen]
    return wanted[0].name() if wanted else ""


def _of_list(file: Path) -> list[Place]:
    """The files that a virtual format (VRT) names."""
    try:
        named = re.findall(r"<SrcDataSource[^>]*>([^<]+)<", file.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return []
    return [Place(_file(os.path.join(file.parent, one.strip()))) for one in named]


def _of_virtual(uri: str, project: QgsProject | None) -> list[Place]:
    definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(uri.encode()))
    found: list[Place] = []
    for source in definition.sourceLayers():
        if not source.isReferenced():
            found += _of_source(source.provider(), source.source(), project)
    layers = project.mapLayers().values() if project is not None else []
    named = [layer for layer in layers if layer.name() in definition.query() or layer.id() in uri]
    for layer in named:
        if isinstance(layer, QgsVectorLayer) and layer.source() != uri:
            found += places_of(layer, project)
    return found


def _file(text: str) -> str:
    """The file of the system behind a path: out of 'file://', out of archives, out of the prefix of a driver."""
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile() or text.removeprefix("file:")
    inner = text
    while match := re.match(r"^/vsi(?!mem|curl|s3|gs|az|stdin|stdout)\w+/(?:\d+_\d+,)?(.*)$", inner, re.DOTALL):
        inner = match[1].strip("{}") if match[1].startswith("{") else match[1]
    if inner != text:
        # of the archive, not of what lies in it
        steps = [inner, *map(str, Path(inner).parents)]
        return next((step for step in steps if os.path.isfile(step)), inner)
    if text.startswith("/vsi") or not text or os.path.exists(text) or ":" not in text:
        return text
    return next((part for part in text.split(":") if os.path.isfile(part)), text)


def text_of(value, context) -> str:
    """The path or URI that is given for a layer, whichever way Processing takes it."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if isinstance(value, QgsVectorLayer):
        return value.source()
    return os.fspath(value) if isinstance(value, str | os.PathLike) else ""
