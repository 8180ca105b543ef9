"""States that a layer can be in without being damaged, places with odd names, and languages: tools have to work with them."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QUrl

LANGUAGES = ("de_DE", "fr_FR", "tr_TR", "ar_EG", "hi_IN")
# what stands before the ending of an output
NAMES = {
    "blanks and an apostrophe": "it's a  map",
    "signs of URLs": "50% #1 & a+b?",
    "a bar": "one|two",
    "Arabic": "مدينة السلام",
    "Chinese": "创意产业",
    "a long name": "x" * 240,
    "a point at the end": "map.",
    "the name of a layer in it": "a|layername=b",
}
_HELD: list = []  # locks, until the next case


def let_go() -> None:
    while _HELD:
        _HELD.pop().close()


def in_state(source: str, state: str):
    """What to give a tool for the layer of `source`, in a state.

    Of a copy outside of the folder of inputs: QGIS changes the head of a GeoPackage as long as a layer of it is open.
    """
    path, bar, rest = source.partition("|")
    copy = Path(path).parent.parent / Path(path).name
    for one in copy.parent.glob(f"{copy.name}*"):
        one.unlink()
    for one in Path(path).parent.glob(f"{copy.stem}.*"):
        shutil.copy(one, copy.parent)
    layer = QgsVectorLayer(f"{copy}{bar}{rest}", "given", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return STATES[state](layer)


def _edited(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.startEditing()
    place = layer.fields().lookupField("text")
    if place >= 0:
        layer.changeAttributeValue(next(layer.getFeatures()).id(), place, "not saved")
    return layer


def _subset(layer: QgsVectorLayer) -> QgsVectorLayer:
    name = layer.fields().field(0 if layer.fields().field(0).name() != "fid" else 1).name()
    layer.setSubsetString(f"\"{name}\" <> 'A24'")
    return layer


def _selected(layer: QgsVectorLayer):
    ids = sorted(layer.allFeatureIds())
    layer.selectByIds(ids[: len(ids) - 1])
    return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)


def _virtual(layer: QgsVectorLayer) -> QgsVectorLayer:
    query = bytes(QUrl.toPercentEncoding(f'SELECT * FROM "{layer.id()}"')).decode()
    made = QgsVectorLayer(f"?query={query}", "virtual", "virtual")
    QgsProject.instance().addMapLayer(made)
    return made


def _joined(layer: QgsVectorLayer) -> QgsVectorLayer:
    other = layer.clone()
    QgsProject.instance().addMapLayer(other)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    name = layer.fields().field(layer.fields().count() - 1).name()
    join.setJoinFieldName(name)
    join.setTargetFieldName(name)
    join.setPrefix("joined_")
    layer.addJoin(join)
    return layer


def _memory(layer: QgsVectorLayer) -> QgsVectorLayer:
    made = layer.materialize(_everything())
    QgsProject.instance().addMapLayer(made)
    return made


def _everything():
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest()


def _locked(mode: str) -> Callable[[QgsVectorLayer], str]:
    def locked(layer: QgsVectorLayer) -> str:
        source = layer.source()
        QgsProject.instance().clear()
        lock = sqlite3.connect(source.partition("|")[0], isolation_level=None)
        lock.execute(f"PRAGMA journal_mode={mode}")
        lock.execute("BEGIN EXCLUSIVE")
        _HELD.append(lock)
        return source

    return locked


STATES: dict[str, Callable] = {
    "in edit mode": _edited,
    "with a subset": _subset,
    "selected but one": _selected,
    "virtual": _virtual,
    "joined": _joined,
    "memory": _memory,
    "written to by another program": _locked("WAL"),
    "locked by another program": _locked("DELETE"),
}
