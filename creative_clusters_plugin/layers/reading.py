"""Reading to the end: where a file is damaged or a server is lost, features just end, and QGIS tells nobody who reads them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ..core.messages import CreativeClustersError, mark

# how the providers of databases and servers sign what they log
_SIGNED = ("PostGIS", "SpatiaLite", "MSSQL", "Oracle", "HANA", "WFS", "OAPIF")
_LONGEST = 300  # letters of a reason


@contextmanager
def to_the_end(layer: str) -> Iterator[None]:
    """Raises CreativeClustersError where the reading of `layer` inside has broken off."""
    said: list[str] = []
    here = threading.get_ident()

    def hear(text: str, signed: str, level: Qgis.MessageLevel) -> None:
        loud = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if loud and signed in _SIGNED and threading.get_ident() == here:
            said.append(text)

    received = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    received.connect(hear, Qt.ConnectionType.DirectConnection)
    gdal.ErrorReset()  # of this thread alone
    try:
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            said.append(gdal.GetLastErrorMsg())
    finally:
        received.disconnect(hear)
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
