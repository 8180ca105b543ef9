"""The list of tools and of shipped models."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.change.emerging_hotspots import EmergingHotspots
from .algorithms.change.employment_change import EmploymentChange
from .algorithms.change.employment_outlook import EmploymentOutlook
from .algorithms.concentration.creative_hotspots import CreativeHotspots
from .algorithms.concentration.global_autocorrelation import GlobalAutocorrelation
from .algorithms.concentration.hotspot_robustness import HotspotRobustness
from .algorithms.concentration.location_quotients import LocationQuotients
from .algorithms.concentration.microclusters import Microclusters
from .algorithms.concentration.spatial_hotspots import SpatialHotspots
from .algorithms.concentration.spatial_weights import SpatialWeights
from .algorithms.concentration.subregional_clusters import SubregionalClusters
from .algorithms.prepare.count_businesses import CountBusinesses
from .algorithms.prepare.fetch_boundaries import FetchBoundaries
from .algorithms.prepare.fetch_employment import FetchEmployment
from .algorithms.prepare.fill_suppressed import FillSuppressed
from .algorithms.prepare.import_employment import ImportEmployment
from .algorithms.prepare.rebase_areas import RebaseAreas
from .algorithms.prepare.sector_employment import SectorEmploymentTool
from .algorithms.prepare.translate_industries import TranslateIndustries
from .algorithms.publish.apply_style import ApplyStyle
from .algorithms.publish.area_profiles import AreaProfiles
from .algorithms.publish.creative_study import CreativeStudy
from .algorithms.publish.interactive_map import InteractiveMap
from .algorithms.publish.print_atlas import PrintAtlas
from .algorithms.publish.print_map import PrintMap
from .algorithms.related.audience_overlap import AudienceOverlapTool
from .algorithms.related.colocation_matrix import ColocationMatrix
from .algorithms.related.impact_scenario import ImpactScenarioTool
from .algorithms.related.peer_areas import PeerAreas
from .algorithms.related.point_colocation import PointColocation
from .algorithms.related.related_sector_overlap import RelatedSectorOverlap
from .algorithms.related.sector_relatedness import SectorRelatedness
from .algorithms.related.supply_links import SupplyLinksTool
from .algorithms.shipped_model import MODELS, ShippedModel
from .translation import tr

TOOLS = (
    FetchEmployment,
    FetchBoundaries,
    ImportEmployment,
    FillSuppressed,
    CountBusinesses,
    RebaseAreas,
    TranslateIndustries,
    SectorEmploymentTool,
    LocationQuotients,
    CreativeHotspots,
    SpatialHotspots,
    GlobalAutocorrelation,
    SpatialWeights,
    SubregionalClusters,
    Microclusters,
    RelatedSectorOverlap,
    ColocationMatrix,
    SectorRelatedness,
    PointColocation,
    SupplyLinksTool,
    ImpactScenarioTool,
    PeerAreas,
    AudienceOverlapTool,
    EmploymentChange,
    EmploymentOutlook,
    EmergingHotspots,
    AreaProfiles,
    ApplyStyle,
    PrintMap,
    PrintAtlas,
    InteractiveMap,
    HotspotRobustness,
    CreativeStudy,
)
_ICON = Path(__file__).parent / "icons" / "creative_clusters.svg"


class CreativeClustersProvider(QgsProcessingProvider):
    def id(self):
        return "creativeclusters"

    def name(self):
        return tr("Creative Clusters")

    def longName(self):
        return tr("Creative Clusters: maps of the creative economy")

    def icon(self):
        return QIcon(str(_ICON))

    def svgIconPath(self):
        return str(_ICON)

    def loadAlgorithms(self):
        for tool in TOOLS:
            self.addAlgorithm(tool())
        registry = QgsApplication.processingRegistry()
        if registry.providerById(self.id()):
            self._load_models()
        else:
            # a model looks its tools up in the registry, which has none of ours before this provider is in it
            registry.providerAdded.connect(self._added)

    def _added(self, provider: str):
        if provider == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._added)
            self._load_models()
            self.algorithmsLoaded.emit()

    def _load_models(self):
        for shipped in MODELS:
            self.addAlgorithm(ShippedModel(shipped))
