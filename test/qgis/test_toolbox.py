"""What a new user meets: groups in the order of work, tools found by the words that people type, dialogs that begin with what most need."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsProcessingToolboxModel, QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from creative_clusters_plugin.provider import TOOLS

TRANSLATIONS = Path(__file__).parents[2] / "i18n"
every_tool = pytest.mark.parametrize("name", [tool.ID for tool in TOOLS])
MOST_ABOVE = 17  # parameters and outputs that a dialog shows before anything is unfolded

# what is typed, and a tool that has to be among what is found
TYPED = {
    "en": {
        "boundaries": "fetchboundaries",
        "borders": "fetchboundaries",
        "network": "spatialweights",
        "NUTS": "fetchboundaries",
        "cluster": "microclusters",
        "LQ": "locationquotients",
        "location quotient": "creativehotspots",
        "Gi*": "spatialhotspots",
        "LISA": "spatialhotspots",
        "Moran": "globalautocorrelation",
        "specialisation": "locationquotients",
        "specialization": "locationquotients",
        "shift share": "employmentchange",
        "forecast": "employmentoutlook",
        "Excel": "importemployment",
        "download": "fetchemployment",
        "suppressed": "fillsuppressed",
        "OpenStreetMap": "countbusinesses",
        "colocation": "pointcolocation",
        "crosswalk": "translateindustries",
        "everything": "creativestudy",
        "PDF": "printmap",
        "dashboard": "interactivemap",
        "benchmark": "peerareas",
        "supply chain": "supplylinks",
        "Jenks": "applystyle",
    },
    "de": {
        "Grenzen": "fetchboundaries",
        "Netzwerk": "spatialweights",
        "NUTS": "fetchboundaries",
        "Cluster": "microclusters",
        "LQ": "locationquotients",
        "Standortquotient": "creativehotspots",
        "Gi*": "spatialhotspots",
        "Spezialisierung": "locationquotients",
        "Shift Share": "employmentchange",
        "Prognose": "employmentoutlook",
        "Kreativwirtschaft": "creativestudy",
        "Excel": "importemployment",
        "Lieferkette": "supplylinks",
        "drucken": "printmap",
    },
    "fr": {
        "limites": "fetchboundaries",
        "réseau": "spatialweights",
        "NUTS": "fetchboundaries",
        "cluster": "microclusters",
        "LQ": "locationquotients",
        "quotient de localisation": "creativehotspots",
        "Gi*": "spatialhotspots",
        "spécialisation": "locationquotients",
        "shift share": "employmentchange",
        "prévision": "employmentoutlook",
        "économie créative": "creativestudy",
        "Excel": "importemployment",
        "hotspot": "creativehotspots",
        "imprimer": "printmap",
    },
}


class FromFile(QTranslator):
    """The translations as they stand in the repository, compiled or not."""

    def __init__(self, language: str):
        super().__init__()
        messages = ElementTree.parse(TRANSLATIONS / f"creative_clusters_{language}.ts").iter("message")
        self._texts = {one.findtext("source"): one.findtext("translation") for one in messages}

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return self._texts.get(text) if context == "CreativeClusters" else None


@pytest.fixture(params=list(TYPED))
def language(request, provider):
    if request.param == "en":
        yield "en"
        return
    translator = FromFile(request.param)
    QCoreApplication.installTranslator(translator)
    provider.refreshAlgorithms()
    yield request.param
    QCoreApplication.removeTranslator(translator)
    provider.refreshAlgorithms()


def found(typed: str) -> set[str]:
    """Ids of the plugin's tools that the toolbox shows for what is typed into its search."""
    model = QgsProcessingToolboxProxyModel(None, QgsApplication.processingRegistry())
    model.setFilterString(typed)
    seen, rows = set(), [model.index(row, 0) for row in range(model.rowCount())]
    while rows:
        row = rows.pop()
        provider, _, name = str(model.data(row, QgsProcessingToolboxModel.CustomRole.AlgorithmId)).partition(":")
        if provider == "creativeclusters":
            seen.add(name)
        rows += [model.index(child, 0, row) for child in range(model.rowCount(row))]
    return seen


def test_what_people_type_finds_the_tool(language):
    missing = {typed: tool for typed, tool in TYPED[language].items() if tool not in found(typed)}
    assert missing == {}


def test_a_word_that_no_tool_has_finds_none(provider):
    assert found("giraffe") == set()


def test_groups_stand_in_the_order_of_work(language, provider):
    groups = {one.group(): one.groupId() for one in provider.algorithms()}
    order = [groups[title] for title in sorted(groups)]
    assert [one for one in order if one != "models"] == ["prepare", "concentration", "related", "change", "publish"]


def test_no_two_names_are_alike(language, provider):
    names = [one.displayName().lower() for one in provider.algorithms()]
    assert len(set(names)) == len(names)


@every_tool
def test_a_dialog_begins_with_what_most_need(provider, name):
    tool = provider.algorithm(name)
    folded = Qgis.ProcessingParameterFlag.Advanced
    above = [one.name() for one in tool.parameterDefinitions() if not one.flags() & folded]
    assert len(above) <= MOST_ABOVE, above


@every_tool
def test_what_has_to_be_given_is_never_folded_away(provider, name):
    tool = provider.algorithm(name)
    flags = Qgis.ProcessingParameterFlag
    hidden = [
        one.name()
        for one in tool.parameterDefinitions()
        if one.flags() & flags.Advanced and not one.flags() & flags.Optional and one.defaultValue() is None
    ]
    assert hidden == []


@every_tool
def test_the_report_is_made_unless_the_user_says_otherwise(provider, name):
    report = provider.algorithm(name).parameterDefinition("REPORT")
    if report is not None:
        assert report.createByDefault()
        assert report.flags() & Qgis.ProcessingParameterFlag.Optional
        assert report.toOutputDefinition().type() == "outputHtml"  # which QGIS shows among its results


@every_tool
def test_numbers_read_as_people_write_them(provider, name):
    for one in provider.algorithm(name).parameterDefinitions():
        assert one.type() != "distance", "its unit is unknown until a layer is chosen"
        if one.type() == "number" and one.dataType() == Qgis.ProcessingNumberParameterType.Double:
            decimals = one.metadata()["widget_wrapper"]["decimals"]
            assert decimals <= 4
            if one.defaultValue() is not None:
                assert round(one.defaultValue(), decimals) == one.defaultValue()
