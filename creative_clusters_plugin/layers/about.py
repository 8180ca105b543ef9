"""Where the figures of a layer come from, kept as its metadata: in the GeoPackage, or with the layer itself."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer

# vocabularies of keywords: what figures count, which fields hold the id and the name of an area, what audiences are called
_MEASURE, _ID, _NAME, _SEGMENTS = "measure", "field of the id", "field of the name", "segments"


@dataclass(frozen=True)
class About:
    """What a run says about an output: title; one or two sentences on source and method; what was asked for, line by line.

    data: where the figures are from and under which licence, as their publisher asks to be named. measure: what they count, where it
    is not jobs. id_field, name_field: of the areas, '' for what is none. segments: 'id=name' of each audience.
    """

    title: str
    source: str
    settings: tuple[str, ...] = ()
    data: str = ""
    measure: str = ""
    id_field: str = ""
    name_field: str = ""
    segments: tuple[str, ...] = ()


def keep(layer: QgsVectorLayer, about: About) -> None:
    """Have `layer` carry `about`, beside what metadata it has, and its GeoPackage too where it is in one."""
    metadata = layer.metadata()
    metadata.setTitle(about.title)
    metadata.setAbstract(about.source)
    metadata.setHistory(list(about.settings))
    metadata.setRights([about.data] if about.data else [])
    single = {_MEASURE: about.measure, _ID: about.id_field, _NAME: about.name_field}
    for vocabulary, words in {**{name: [word] for name, word in single.items()}, _SEGMENTS: about.segments}.items():
        metadata.removeKeywords(vocabulary)  # of areas that were an output once
        if any(words):
            metadata.addKeywords(vocabulary, list(words))
    layer.setMetadata(metadata)
    provider = layer.dataProvider()
    registry = QgsProviderRegistry.instance()
    if provider.storageType() == "GPKG":
        registry.saveLayerMetadata(layer.providerType(), _with_name(layer), metadata)
        # Saving takes a GeoPackage out of write-ahead mode: connections that have read from it find no rows any more.
        provider.reloadData()


def _with_name(layer: QgsVectorLayer) -> str:
    """The layer's source, with its table's name: without, a file of one layer takes no metadata."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(layer.providerType(), layer.source())
    if layer.providerType() != "ogr" or parts.get("layerName"):
        return layer.source()
    names = [found.name() for found in registry.querySublayers(parts["path"]) if found.name() != "layer_styles"]
    return registry.encodeUri("ogr", {**parts, "layerName": names[0]}) if names else layer.source()


def about(layer: QgsVectorLayer) -> About:
    """What `layer` says of itself, whoever wrote it; empty texts where it says nothing."""
    metadata = layer.metadata()
    title, source = metadata.title().strip(), metadata.abstract().strip()
    return About(title, source, tuple(metadata.history()), "; ".join(metadata.rights()))


def _load(layer: QgsVectorLayer) -> None:
    if not (layer.metadata().rights() or layer.metadata().abstract()):
        layer.loadDefaultMetadata()  # Processing opens a file without it


def data_of(layer: QgsVectorLayer | None) -> str:
    """Where the figures of a layer are from: rights and licence of its metadata, else the abstract of one that is no output of ours."""
    if layer is None:
        return ""
    _load(layer)
    stated = licence_of(layer)
    # what our tools write has a history: its abstract names the method too
    return stated or ("" if layer.metadata().history() else layer.metadata().abstract().strip())


def data_of_file(path: Path) -> str:
    """The same of a file, by the metadata that QGIS keeps beside it (.qmd); '' where there are none."""
    beside = path.with_suffix(".qmd")
    if not beside.is_file():
        return ""
    carrier = QgsVectorLayer("NoGeometry", "", "memory")
    carrier.loadNamedMetadata(str(beside))
    return data_of(carrier)


def measure_said(layer: QgsVectorLayer | None) -> str:
    """What the figures of a layer count, as a keyword of its metadata says it ('wages'); '' where it says nothing."""
    return _said(layer, _MEASURE)


def fields_said(layer: QgsVectorLayer | None) -> tuple[str, str]:
    """The fields with the ids and the names of the areas, as the run that wrote the layer took them; '' for what is not said or gone."""
    here = () if layer is None else layer.fields().names()
    identifies, names = (_said(layer, one) for one in (_ID, _NAME))
    return identifies if identifies in here else "", names if names in here else ""


def segments_said(layer: QgsVectorLayer) -> dict[str, str]:
    """What the audiences of a layer are called, by the ids in its fields, as the run that wrote it said."""
    _load(layer)
    pairs = [text.partition("=") for text in layer.metadata().keywords(_SEGMENTS)]
    return {key: name for key, _, name in pairs if name}


def _said(layer: QgsVectorLayer | None, vocabulary: str) -> str:
    if layer is None:
        return ""
    _load(layer)
    return next(iter(layer.metadata().keywords(vocabulary)), "")


def licence_of(layer: QgsVectorLayer | None) -> str:
    """Licences and rights that the metadata of a layer state; '' where they state none."""
    metadata = layer.metadata() if layer is not None else None
    stated = [*metadata.licenses(), *metadata.rights()] if metadata else []
    return "; ".join(one.strip() for one in stated if one and one.strip())
