"""The tools as QGIS lists them: public names, help for everything, nothing shared between two runs."""

import re
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from creative_clusters_plugin.algorithms import needs

GROUPS = {
    "importemployment": "prepare",
    "sectoremployment": "prepare",
    "countbusinesses": "prepare",
    "locationquotients": "concentration",
    "creativehotspots": "concentration",
    "relatedsectoroverlap": "related",
    "colocationmatrix": "related",
    "sectorrelatedness": "related",
    "pointcolocation": "related",
    "supplylinks": "related",
    "peerareas": "related",
    "audienceoverlap": "related",
    "spatialhotspots": "concentration",
    "globalautocorrelation": "concentration",
    "subregionalclusters": "concentration",
    "microclusters": "concentration",
    "employmentchange": "change",
    "employmentoutlook": "change",
    "emerginghotspots": "change",
    "applystyle": "publish",
    "rebaseareas": "prepare",
    "fillsuppressed": "prepare",
    "printmap": "publish",
    "printatlas": "publish",
    "areaprofiles": "publish",
    "interactivemap": "publish",
}
EMPLOYMENT = [
    *("BOUNDARIES", "BOUNDARY_ID", "BOUNDARY_NAME"),
    *("EMPLOYMENT", "EMPLOYMENT_AREA", "EMPLOYMENT_INDUSTRY", "EMPLOYMENT_JOBS", "EMPLOYMENT_BUSINESSES"),
    *("EMPLOYMENT_YEAR", "YEAR", "EMPLOYMENT_COLUMNS", "EMPLOYMENT_TOTAL", "EMPLOYMENT_GROUP"),
    *("EMPLOYMENT_FILTER", "EMPLOYMENT_SUPPRESSED", "SECTORS", "SECTORS_TABLE"),
]
SEVERAL_YEARS = [*EMPLOYMENT[:-2], "YEARS", *EMPLOYMENT[-2:]]
TABLE_ONLY = [name for name in EMPLOYMENT[3:-2] if name != "YEAR"]
ALL_YEARS = [name for name in EMPLOYMENT if name != "YEAR"]
QUOTIENTS = [
    *("REFERENCE_FILTER", "REFERENCE", "REFERENCE_INDUSTRY", "REFERENCE_JOBS"),
    *("REFERENCE_ROWS", "REFERENCE_TOTAL"),
    *("DENOMINATOR", "CONFIDENCE"),
]
NEIGHBOURS = [
    *("NEIGHBOURS", "K", "BAND", "JOIN_ISLANDS", "NEIGHBOUR_TABLE"),
    *("NEIGHBOUR_ID", "NEIGHBOUR_FROM", "NEIGHBOUR_TO", "NEIGHBOUR_WEIGHT"),
]
DESTINATIONS = ["OUTPUT", "TABLE", "REPORT"]
LEVEL = ["LEVEL", "INDUSTRY_NAMES", "INDUSTRY_NAMES_CODE", "INDUSTRY_NAMES_NAME"]
OTHER_DESTINATIONS = {
    "importemployment": ["TABLE", "REPORT"],
    "colocationmatrix": ["TABLE", "MATRIX", "REPORT"],
    "spatialhotspots": ["OUTPUT", "LINKS", "REPORT"],
    "globalautocorrelation": ["TABLE", "REPORT"],
    "microclusters": ["OUTPUT", "POINTS_OUTPUT", "REPORT"],
    "applystyle": ["OUTPUT", "LEGEND"],
    "fillsuppressed": ["TABLE", "REPORT"],
    "printmap": ["OUTPUT"],
    "printatlas": ["OUTPUT"],
    "areaprofiles": ["OUTPUT", "DATA", "CSV"],
    "interactivemap": ["OUTPUT"],
}
# They work on layers and layouts of the project, which belong to QGIS's main thread.
IN_THE_MAIN_THREAD = ("applystyle", "printmap", "printatlas")
PARAMETERS = {
    "importemployment": [
        *("FILE", "FORMAT", "LEVEL", "YEAR", "OWNERSHIP", "DUPLICATES"),
        *("AREA_COLUMN", "INDUSTRY_COLUMN", "JOBS_COLUMN", "BUSINESSES_COLUMN", "YEAR_COLUMN", "SHEET"),
        *OTHER_DESTINATIONS["importemployment"],
    ],
    "areaprofiles": [
        *("AREAS", "AREA_ID", "AREA_NAME", "LAYERS", "AREAS_FILTER", "ARRANGEMENT", "TITLE", "SOURCE"),
        *OTHER_DESTINATIONS["areaprofiles"],
    ],
    "interactivemap": [
        *("AREAS", "AREA_ID", "AREA_NAME", "LOCAL_AREAS", "LOCAL_ID", "LOCAL_NAME", "LAYERS", "MEASURES"),
        *("TITLE", "SOURCE", "OUTPUT"),
    ],
    "sectoremployment": [*EMPLOYMENT, *DESTINATIONS],
    "countbusinesses": [
        *("POINTS", "POINTS_INDUSTRY", "POINTS_JOBS", "POINTS_YEAR", "BOUNDARIES", "BOUNDARY_ID", "BOUNDARY_NAME"),
        *("YEAR", "SECTORS", "SECTORS_TABLE", "POINTS_FILTER"),
        *DESTINATIONS,
    ],
    "locationquotients": [*SEVERAL_YEARS, *QUOTIENTS, *DESTINATIONS],
    "creativehotspots": [
        *SEVERAL_YEARS,
        *QUOTIENTS,
        *("RULE", "MINIMUM_JOBS", "CORRECTION", "NORMALISATION", "AGGREGATION"),
        *("WEIGHT_CONCENTRATION", "WEIGHT_BREADTH", "WEIGHT_SCALE", "WEIGHT_BUSINESSES", "WEIGHT_NEIGHBOURHOOD"),
        *("DRAWS", "SEED", "USE_NEIGHBOURS", *NEIGHBOURS),
        *DESTINATIONS,
    ],
    "relatedsectoroverlap": [
        *(*EMPLOYMENT, "RELATED", "STRIP_SHARED", *QUOTIENTS),
        *("THRESHOLD", "BIVARIATE_BREAKS", "PERMUTATIONS", "SEED", "USE_NEIGHBOURS", *NEIGHBOURS),
        *(*DESTINATIONS, "THRESHOLDS", "LEGEND"),
    ],
    "colocationmatrix": [
        *(*EMPLOYMENT, "SPACE", "RELATED", *LEVEL, *QUOTIENTS[:-2]),
        *("MEASURE", "THRESHOLD", "TEST", "PERMUTATIONS", "SEED"),
        *OTHER_DESTINATIONS["colocationmatrix"],
    ],
    "sectorrelatedness": [
        *(*EMPLOYMENT, "SPACE", "SHOW_ALL", "RELATED", *LEVEL, "RELATEDNESS"),
        *("LINKS_TABLE", "LINKS_FROM", "LINKS_TO", "LINKS_VALUE", *QUOTIENTS[:-2]),
        *("THRESHOLD", "MINIMUM_JOBS", "START", "SEED"),
        *(*DESTINATIONS, "LINKS"),
    ],
    "spatialhotspots": [
        *("INPUT", "FIELDS", "STATISTIC", "FIELD_2", *NEIGHBOURS),
        *("INFERENCE", "PERMUTATIONS", "CORRECTION", "ALPHA", "SEED"),
        *OTHER_DESTINATIONS["spatialhotspots"],
    ],
    "globalautocorrelation": [
        *("INPUT", "FIELDS", "STATISTICS", "FIELD_2", *NEIGHBOURS, "PERMUTATIONS", "SEED"),
        *OTHER_DESTINATIONS["globalautocorrelation"],
    ],
    "subregionalclusters": [
        *(*EMPLOYMENT[:3], "REGION", "REGIONS", "REGIONS_NAME", *EMPLOYMENT[3:], "USE_NEIGHBOURS", *NEIGHBOURS),
        *(*QUOTIENTS, "RULE", "MINIMUM_JOBS", "CORRECTION", "SEED"),
        *DESTINATIONS,
    ],
    "microclusters": [
        *("POINTS", "POINTS_INDUSTRY", "POINTS_JOBS", "SECTORS", "SECTORS_TABLE", "GROUPS"),
        *("METHOD", "MIN_BUSINESSES", "RADIUS", "RELABELLINGS", "SEED", "PLACES", "PLACES_NAME"),
        *OTHER_DESTINATIONS["microclusters"],
    ],
    "pointcolocation": [
        *("POINTS", "POINTS_CATEGORY", "SECTORS", "SECTORS_TABLE", "K", "BANDWIDTH", "RELABELLINGS", "SEED"),
        *DESTINATIONS,
    ],
    "supplylinks": [
        *(*EMPLOYMENT, "FLOWS", "FLOWS_FROM", "FLOWS_TO", "FLOWS_VALUE", "FLOWS_YEAR"),
        *("MAKE", "OUTPUTS_TABLE", "OUTPUTS_PRODUCT", "OUTPUTS_VALUE", "OUTPUTS_NAME"),
        *("LOOKUP", "LOOKUP_INDUSTRY", "LOOKUP_PRODUCT", "LOOKUP_NAME", "DELTA", "LEAST"),
        *(*DESTINATIONS, "FLOW_TABLE"),
    ],
    "peerareas": [
        *(*EMPLOYMENT[:3], "REGION", *EMPLOYMENT[3:], "K", "MINIMUM_JOBS", "SIZE_FACTOR", "DISTANCE", "DISTANCE_KM"),
        *("START", "FASTER", "TYPES", *QUOTIENTS, *DESTINATIONS, "PEERS"),
    ],
    "audienceoverlap": [
        *(*EMPLOYMENT, "AUDIENCE", "AUDIENCE_FIELDS", "AUDIENCE_KIND", "AUDIENCE_POPULATION", "TOLERANCE"),
        *(*QUOTIENTS, "THRESHOLD", "PERMUTATIONS", "SEED"),
        *DESTINATIONS,
    ],
    "employmentchange": [
        *(*ALL_YEARS, "START", "END", "METHOD", "HOTSPOT_LQ", "CONFIDENCE", "ROUNDING", "SURVEY_ERROR"),
        *(*DESTINATIONS, "YEARS_OUTPUT"),
    ],
    "employmentoutlook": [*ALL_YEARS, "HORIZON", "MARKED_YEARS", *DESTINATIONS, "BACKTEST"],
    "emerginghotspots": [
        *("INPUT", "ID_FIELD", "TIME_FIELD", "VALUE_FIELD", *NEIGHBOURS),
        *("TIME_NEIGHBOURS", "PERMUTATIONS", "ALPHA", "SEED", *DESTINATIONS),
    ],
    "applystyle": [
        *("LAYER", "FIELD", "SCHEME", "CLASSES", "PALETTE", "FIELD_2", "COUNT", "BREAKS", "CENTRE", "RAMP", "REVERSE"),
        *("NAME", "NAME_2", "UNIT", "COUNTS", "OUTLINES", "LABELS", "LABEL_FIELD", "LABEL_BY", "STORE"),
        *OTHER_DESTINATIONS["applystyle"],
    ],
    "fillsuppressed": [*TABLE_ONLY, "AREA_PARENT", *OTHER_DESTINATIONS["fillsuppressed"]],
    "rebaseareas": [
        *(*TABLE_ONLY, "METHOD", "TARGET", "TARGET_ID", "TARGET_NAME"),
        *("LOOKUP", "LOOKUP_FROM", "LOOKUP_TO", "LOOKUP_WEIGHT", "SOURCE", "SOURCE_ID", "WEIGHTS", "WEIGHTS_FIELD"),
        *("TOLERANCE", "OUTSIDE", *DESTINATIONS),
    ],
    "printmap": [
        *("LAYER", "TITLE", "SUBTITLE", "SOURCE", "TEMPLATE", "PAGE", "FORMAT", "DPI"),
        *("NOTE", "NAME_FIELD", "RANKING", "LABELS", "INSET", "AUTO_INSET", "OUTPUT"),
    ],
    "printatlas": [
        *("COVERAGE", "COVERAGE_ID", "COVERAGE_NAME", "COVERAGE_FILTER", "LAYERS", "MAP"),
        *("TITLE", "SOURCE", "FORMAT", "DPI", "TEMPLATE", "OUTPUT"),
    ],
}
NUMBERS = {
    "importemployment": [
        *("ROW_COUNT", "AREA_COUNT", "INDUSTRY_COUNT", "SUPPRESSED_COUNT", "SKIPPED_COUNT", "TOTAL_JOBS"),
    ],
    "areaprofiles": ["AREA_COUNT", "TOPIC_COUNT"],
    "interactivemap": ["AREA_COUNT", "LOCAL_COUNT", "MEASURE_COUNT"],
    "sectoremployment": ["AREA_COUNT", "SECTOR_COUNT", "LISTED_JOBS", "TOTAL_JOBS", "UNMATCHED_JOBS"],
    "countbusinesses": ["COUNTED", "OUTSIDE_COUNT", "UNCODED_COUNT", "BORDER_COUNT", "AREA_COUNT", "TOTAL_JOBS"],
    "locationquotients": ["AREA_COUNT", "SECTOR_COUNT", "SPECIALISED_COUNT", "UNMATCHED_JOBS"],
    "creativehotspots": [
        *("HOTSPOT_COUNT", "AREA_COUNT", "NO_DATA_COUNT"),
        *("SUPPRESSED_COUNT", "CREATIVE_JOBS", "UNMATCHED_JOBS"),
    ],
    "relatedsectoroverlap": [
        *("AREA_COUNT", "GROUP_COUNT", "BOTH_COUNT", "SHARED_CODES", "UNMATCHED_JOBS"),
        *("THRESHOLDS", "LEGEND"),
    ],
    "colocationmatrix": [
        *("AREA_COUNT", "SECTOR_COUNT", "PAIR_COUNT", "TESTED_COUNT"),
        *("SIGNIFICANT_COUNT", "SHARED_COUNT", "UNMATCHED_JOBS"),
    ],
    "sectorrelatedness": [
        *("AREA_COUNT", "SECTOR_COUNT", "SPACE_COUNT", "ENTRY_COUNT", "AUC", "AUC_LOW", "AUC_HIGH"),
        *("AUC_SIZE", "AUC_DIVERSITY", "UNMATCHED_JOBS", "LINKS"),
    ],
    "spatialhotspots": ["TESTED_COUNT", "SIGNIFICANT_COUNT", "ISOLATED_COUNT", "UNDEFINED_COUNT"],
    "globalautocorrelation": ["SIGNIFICANT_COUNT", "STATISTIC", "P_VALUE"],
    "subregionalclusters": ["NATIONAL_COUNT", "REGIONAL_COUNT", "LOCAL_COUNT", "REGION_COUNT", "UNMATCHED_JOBS"],
    "microclusters": ["CLUSTER_COUNT", "SIGNIFICANT_COUNT", "BUSINESS_COUNT"],
    "pointcolocation": ["POINT_COUNT", "CATEGORY_COUNT", "SIGNIFICANT_COUNT", "GLOBAL_QUOTIENT", "P_VALUE"],
    "supplylinks": ["AREA_COUNT", "PRODUCT_COUNT", "SECTOR_COUNT", "MULTIPLIER", "UNMATCHED_JOBS", "FLOW_TABLE"],
    "peerareas": ["AREA_COUNT", "PEER_COUNT", "TYPE_COUNT", "SILHOUETTE", "UNMATCHED_JOBS", "PEERS"],
    "audienceoverlap": [
        *("AREA_COUNT", "SEGMENT_COUNT", "AUDIENCE_ONLY_COUNT", "SPEARMAN", "P_VALUE", "UNMATCHED_JOBS"),
    ],
    "employmentchange": [
        *("AREA_COUNT", "EMERGING_COUNT", "GROWING_COUNT", "STABLE_COUNT", "DECLINING_COUNT", "LOST_COUNT"),
        *("NATIONAL_GROWTH", "TOTAL_GROWTH", "UNMATCHED_JOBS", "YEARS_OUTPUT"),
    ],
    "employmentoutlook": [
        *("AREA_COUNT", "GROWTH_COUNT", "DECLINE_COUNT", "NATIONAL_GROWTH", "MASE", "MASE_NAIVE", "COVERAGE_90"),
        *("UNFORECAST_COUNT", "UNMATCHED_JOBS", "BACKTEST"),
    ],
    "emerginghotspots": [
        *("AREA_COUNT", "TIME_COUNT", "HOT_COUNT", "COLD_COUNT", "NEW_COUNT", "CONSECUTIVE_COUNT"),
        *("INTENSIFYING_COUNT", "PERSISTENT_COUNT", "DIMINISHING_COUNT", "SPORADIC_COUNT", "OSCILLATING_COUNT"),
        "HISTORICAL_COUNT",
    ],
    "applystyle": ["STYLED", "CLASS_COUNT", "NO_DATA_COUNT"],
    "fillsuppressed": ["SUPPRESSED_COUNT", "FILLED_COUNT", "UNFILLED_COUNT", "FILLED_JOBS", "ERROR"],
    "rebaseareas": ["AREA_COUNT", "SOURCE_COUNT", "SPLIT_COUNT", "TOTAL_JOBS", "OUTSIDE_JOBS", "SPLIT_SHARE"],
    "printmap": ["LAYOUT", "AREA_COUNT"],
    "printatlas": ["PAGE_COUNT"],
}
every_tool = pytest.mark.parametrize("name", GROUPS)


@pytest.fixture
def tool(provider, name):
    return provider.algorithm(name)


@pytest.fixture
def foreign_language(provider):
    """A translation that puts a mark before every text of the plugin, with the locale to go with it."""

    class Marking(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, disambiguation=None, n=-1):
            return f"Ü {text}" if context == "CreativeClusters" else None

    translator, locale = Marking(), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Turkish))
    QCoreApplication.installTranslator(translator)
    provider.refreshAlgorithms()
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)
    provider.refreshAlgorithms()


def names_of(tools) -> dict:
    return {
        one.name(): (
            one.id(),
            one.groupId(),
            [definition.name() for definition in one.parameterDefinitions()],
            [output.name() for output in one.outputDefinitions()],
        )
        for one in tools
    }


def test_the_provider_has_these_tools(provider):
    assert provider.id() == "creativeclusters"
    assert {one.name(): one.groupId() for one in provider.algorithms()} == GROUPS
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()
    assert provider.longName()


@every_tool
def test_parameters_and_outputs_are_the_public_ones(tool, name):
    assert tool.id() == f"creativeclusters:{name}"
    assert [one.name() for one in tool.parameterDefinitions()] == PARAMETERS[name]
    assert [one.name() for one in tool.outputDefinitions()] == [
        *OTHER_DESTINATIONS.get(name, DESTINATIONS),
        *NUMBERS[name],
    ]
    for one in (tool.name(), tool.groupId()):
        assert re.fullmatch("[a-z]+", one)


def test_names_stay_and_texts_change_with_the_language(provider, request):
    english = names_of(provider.algorithms())
    request.getfixturevalue("foreign_language")
    assert names_of(provider.algorithms()) == english
    untranslated = [text for one in provider.algorithms() for text in texts_of(one) if not text.startswith("Ü ")]
    assert untranslated == []


def texts_of(tool) -> list[str]:
    found = [
        tool.displayName(),
        tool.group(),
        tool.shortHelpString(),
        tool.shortDescription(),
        ",".join(tool.tags()),
    ]
    for definition in tool.parameterDefinitions():
        found += [definition.description(), definition.help()]
        if isinstance(definition, QgsProcessingParameterEnum):
            found += definition.options()
    return found + [one.description() for one in tool.outputDefinitions() if one.name() not in DESTINATIONS]


@every_tool
def test_everything_is_explained(tool):
    assert [one.name() for one in tool.parameterDefinitions() if len(one.help()) < 20] == []
    assert [one.name() for one in tool.parameterDefinitions() if one.help() == one.description()] == []
    assert len(tool.shortHelpString()) > 200
    assert tool.shortDescription()
    assert all(tag.strip() for tag in tool.tags())


@every_tool
def test_icon_is_a_file_of_the_plugin(tool, name):
    assert Path(tool.svgIconPath()).name == f"{name}.svg"
    assert Path(tool.svgIconPath()).is_file()
    assert not tool.icon().isNull()


@every_tool
def test_runs_in_a_thread_and_can_be_cancelled(tool):
    in_the_main_thread = bool(tool.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading)
    assert in_the_main_thread == (tool.name() in IN_THE_MAIN_THREAD)
    assert tool.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel


@every_tool
def test_instances_share_nothing(tool):
    first, second = tool.create(), tool.create()
    assert type(first) is type(second) is type(tool)
    assert first is not second
    assert first.name() == second.name() == tool.name()
    own = [value for value in vars(first).values() if isinstance(value, (list, dict, set))]
    others = [value for value in vars(second).values() if isinstance(value, (list, dict, set))]
    assert not any(one is other for one in own for other in others)
    shared = [value for value in vars(type(tool)).values() if isinstance(value, (list, dict, set))]
    assert shared == []


def test_tools_are_made_anew_when_qgis_asks_again(provider):
    before = provider.algorithm("creativehotspots")
    provider.refreshAlgorithms()
    after = QgsApplication.processingRegistry().algorithmById("creativeclusters:creativehotspots")
    assert after is not before
    assert after.displayName()


@every_tool
@pytest.mark.parametrize(
    ("found", "said"), [("", "pandas is missing, 1.5.3"), ("1.3.5", "pandas 1.3.5 is too old, 1.5.3")]
)
def test_a_library_that_is_missing_or_too_old_is_named(tool, monkeypatch, found, said):
    assert tool.canExecute() == (True, "")
    monkeypatch.setattr(needs, "version", lambda name: found if name == "pandas" else "99")
    able, reason = tool.canExecute()
    assert not able
    assert said in reason
    assert "install" in reason
