"""The list of tools."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .algorithms.creative_hotspots import CreativeHotspots
from .algorithms.employment_change import EmploymentChange
from .algorithms.employment_outlook import EmploymentOutlook
from .algorithms.global_autocorrelation import GlobalAutocorrelation
from .algorithms.location_quotients import LocationQuotients
from .algorithms.microclusters import Microclusters
from .algorithms.related_sector_overlap import RelatedSectorOverlap
from .algorithms.sector_employment import SectorEmploymentTool
from .algorithms.spatial_hotspots import SpatialHotspots
from .algorithms.subregional_clusters import SubregionalClusters

_TOOLS = (
    SectorEmploymentTool,
    LocationQuotients,
    CreativeHotspots,
    SpatialHotspots,
    GlobalAutocorrelation,
    SubregionalClusters,
    Microclusters,
    RelatedSectorOverlap,
    EmploymentChange,
    EmploymentOutlook,
)
_ICON = Path(__file__).parent / "icons" / "creative_clusters.svg"


class CreativeClustersProvider(QgsProcessingProvider):
    def id(self):
        return "creativeclusters"

    def name(self):
        return QCoreApplication.translate("CreativeClusters", "Creative Clusters")

    def longName(self):
        return QCoreApplication.translate("CreativeClusters", "Creative Clusters: maps of the creative economy")

    def icon(self):
        return QIcon(str(_ICON))

    def svgIconPath(self):
        return str(_ICON)

    def loadAlgorithms(self):
        for tool in _TOOLS:
            self.addAlgorithm(tool())
