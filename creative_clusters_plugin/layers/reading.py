"""Reading to the end: where a file is damaged or a server is lost, features just end, and QGIS tells nobody who reads them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ..core.messages import CreativeClustersError, mark

# how the providers of databases and servers sign what they log
_SIGNED = ("PostGIS", "SpatiaLite", "MSSQL", "Oracle", "HANA", "WFS", "OAPIF")
_LONGEST = 300  # letters of a reason


class _Listener(threading.local):
    """What providers log in the thread that reads. said: a list for each reading that is under way in it."""

    def __init__(self) -> None:
        self.said: list[list[str]] = []

    def hear(self, text: str, signed: str, level: Qgis.MessageLevel) -> None:
        if self.said and signed in _SIGNED and level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            for reading in self.said:
                reading.append(text)


_LISTENER = _Listener()


@cache
def _listening() -> None:
    """Connect the listener, once and for good: another thread may be telling it something while one would disconnect it, and Qt
    forbids to delete what is told."""
    received = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    received.connect(_hear, Qt.ConnectionType.DirectConnection)


def _hear(text: str, signed: str, level: Qgis.MessageLevel) -> None:
    _LISTENER.hear(text, signed, level)


@contextmanager
def to_the_end(layer: str) -> Iterator[None]:
    """Raises CreativeClustersError where the reading of `layer` inside has broken off."""
    _listening()
    said: list[str] = []
    readings = _LISTENER.said
    readings.append(said)
    gdal.ErrorReset()  # of this thread alone
    try:
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            said.append(gdal.GetLastErrorMsg())
    finally:
        # two may be read in turn, and the first end first
        readings[:] = [one for one in readings if one is not said]
    if said:
        text = mark(
            "'{layer}' could not be read to its end: {reason}. Is its file damaged, or has the connection been lost? Nothing is "
            "worked out of a part."
        )
        raise CreativeClustersError(text, layer=layer, reason=" ".join(said[0].split())[:_LONGEST].rstrip(". "))


def features_of(
    source: QgsProcessingFeatureSource | QgsVectorLayer, request: QgsFeatureRequest | None = None
) -> Iterator[QgsFeature]:
    """The features of a source as they are, whatever their geometry. Raises CreativeClustersError where they break off."""
    wanted = request or QgsFeatureRequest()
    if isinstance(source, QgsVectorLayer):
        with to_the_end(source.name()):
            yield from source.getFeatures(wanted)
        return
    with to_the_end(source.sourceName()):
        yield from source.getFeatures(wanted, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
