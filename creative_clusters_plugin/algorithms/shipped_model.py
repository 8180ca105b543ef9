"""The models that come with the plugin: .model3 files, which the toolbox lists and QGIS's model designer opens."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..core.messages import mark
from ..translation import tr, translated
from .base import group_title

_PACKAGE = Path(__file__).parent.parent


@dataclass(frozen=True)
class Shipped:
    """id: of the algorithm, and of its file. Texts are marked; tags are separated by commas."""

    id: str
    title: str
    tags: str
    summary: str

    @property
    def path(self) -> Path:
        return _PACKAGE / "models" / f"{self.id}.model3"


MODELS = (
    Shipped(
        "fromnomis",
        mark("From a Nomis file to hotspots, print map and page"),
        mark("model,workflow,chain,Nomis,BRES,download,CSV,hotspot,map,start"),
        mark(
            "Reads a file as downloaded from Nomis (or another office), finds the hotspots among the areas, and makes a print map and "
            "an interactive page of them."
        ),
    ),
    Shipped(
        "fromqcew",
        mark("From a QCEW file with withheld figures to hotspots"),
        mark("model,workflow,chain,QCEW,BLS,United States,suppressed,withheld,hotspot"),
        mark(
            "Reads a file of the Quarterly Census of Employment and Wages with all its levels, estimates the withheld figures so that "
            "they add up to the published ones, and finds the hotspots among the areas."
        ),
    ),
    Shipped(
        "frombusinesses",
        mark("From points of businesses to hotspots, clusters and page"),
        mark("model,workflow,chain,points,firms,register,microclusters,DBSCAN,hotspot,page"),
        mark(
            "Counts businesses into areas, finds the hotspots among these and the clusters of businesses at street scale, and puts both "
            "on an interactive page."
        ),
    ),
    Shipped(
        "fromyears",
        mark("From several years to change and emerging hotspots"),
        mark("model,workflow,chain,time,growth,shift share,emerging,several years"),
        mark(
            "Finds what grew between the first and the last year of a table, and which hot and cold spots are new, last, grow stronger "
            "or have been."
        ),
    ),
)
# Model files keep no help of what a model asks for.
_HELP = {
    "FILE": mark("The file as downloaded. Do not open and save it in a spreadsheet first."),
    "BOUNDARIES": mark("Polygons of the areas to map: one for each area, in any coordinate reference system."),
    "POINTS": mark("Points of all businesses, creative or not."),
    "POINTS_INDUSTRY": mark("Field with the code of the business's industry."),
    "EMPLOYMENT": mark("Table with jobs by area and industry, of several years."),
}
# Titles that stand in the files only.
_TITLES = (
    mark("Filled employment"),
    mark("Report on the withheld figures"),
    mark("Report on the change"),
)


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the plugin. Its tools have to be in QGIS's registry before one is made."""

    def __init__(self, shipped: Shipped):
        super().__init__()
        self.shipped = shipped
        self.whole = self.fromFile(str(shipped.path))
        for one in (*self.parameterDefinitions(), *self.outputDefinitions()):
            one.setDescription(translated(one.description()))
        for name in self.parameterComponents():
            self.parameterDefinition(name).setHelp(translated(_HELP[name]))

    def createInstance(self):
        return type(self)(self.shipped)

    def name(self):
        return self.shipped.id

    def displayName(self):
        return translated(self.shipped.title)

    def group(self):
        return group_title("models")

    def groupId(self):
        return "models"

    def tags(self):
        return translated(self.shipped.tags).split(",")

    def shortDescription(self):
        return translated(self.shipped.summary)

    def shortHelpString(self):
        hint = tr("To change the model, right-click it in the toolbox and choose 'Edit a copy'.")
        return f"{self.shortDescription()}<p>{hint}</p>"

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(_PACKAGE / "icons" / "creative_clusters.svg")
