"""A QGIS in German: what users read is German, what models, scripts and other layers rely on stays as it is."""

import json
import subprocess
from dataclasses import dataclass

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from creative_clusters_plugin import plugin as plugin_module
from creative_clusters_plugin.plugin import CreativeClustersPlugin
from test import qgis_process

from .layers import AREAS, areas_of, boundaries, inputs, memory, records, table
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

COMPILED = qgis_process.BUILD / qgis_process.PLUGIN / "i18n"


@dataclass(frozen=True)
class Shown:
    """What the toolbox and the dialog show of a tool, and the names behind it."""

    shown: tuple
    names: tuple

    @classmethod
    def of(cls, tool) -> "Shown":
        parameters = [definition for definition in tool.parameterDefinitions() if definition.name() != "SEED"]
        return cls(
            (
                tool.displayName(),
                tool.group(),
                tool.shortDescription(),
                tool.shortHelpString(),
                *(text for definition in parameters for text in (definition.description(), definition.help())),
            ),
            (
                tool.id(),
                tool.groupId(),
                *(definition.name() for definition in tool.parameterDefinitions()),
                *(str(definition.defaultValue()) for definition in tool.parameterDefinitions()),
                *(output.name() for output in tool.outputDefinitions()),
            ),
        )


@pytest.fixture
def speak(monkeypatch):
    """Start the plugin in a QGIS of the given language; afterwards all is English again."""
    if not COMPILED.is_dir():
        pytest.skip("needs `make build`")
    monkeypatch.setattr(plugin_module, "_TRANSLATIONS", COMPILED)
    settings, system, started = QgsSettings(), QLocale(), []
    before = {key: settings.value(key) for key in ("locale/overrideFlag", "locale/userLocale")}

    def speak(language: str, override: bool = True) -> CreativeClustersPlugin:
        settings.setValue("locale/overrideFlag", override)
        settings.setValue("locale/userLocale", language if override else "")
        QLocale.setDefault(QLocale("en" if override else language))
        started.append(CreativeClustersPlugin())
        return started[-1]

    yield speak
    for plugin in started:
        plugin.unload()
    QLocale.setDefault(system)
    for key, value in before.items():
        settings.setValue(key, value) if value is not None else settings.remove(key)


def own_text(text: str = "Location quotient") -> str:
    return QCoreApplication.translate("CreativeClusters", text)


@pytest.mark.parametrize(
    ("language", "override", "expected"),
    [
        ("de", True, "Standortquotient"),
        ("de_AT", True, "Standortquotient"),
        ("fr_FR", True, "Quotient de localisation"),
        ("en_US", True, "Location quotient"),
        ("ja", True, "Location quotient"),
        ("de_DE", False, "Standortquotient"),
        ("en_GB", False, "Location quotient"),
    ],
)
def test_the_language_is_that_of_qgis(speak, language, override, expected):
    plugin = speak(language, override)
    assert own_text() == expected
    plugin.unload()
    assert own_text() == "Location quotient"


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_text_of_a_tool_changes_and_no_name_does(provider, speak, language):
    english = {tool.name(): Shown.of(tool.create()) for tool in provider.algorithms()}
    speak(language)
    for tool in provider.algorithms():
        here, there = english[tool.name()], Shown.of(tool.create())
        assert there.names == here.names
        same = [text for text, before in zip(there.shown, here.shown, strict=True) if text and text == before]
        # some words are alike in two languages
        assert len(set(same)) <= 2, same
    assert provider.id() == "creativeclusters"


def test_german_of_the_main_tool(provider, speak):
    speak("de")
    tool = provider.algorithm("creativehotspots").create()
    assert (tool.displayName(), tool.group()) == ("Kreative Hotspots", "2 Konzentration")
    assert tool.parameterDefinition("EMPLOYMENT").description() == "Beschäftigung"
    assert "Kreativwirtschaft 2014" in tool.parameterDefinition("SECTORS").options()[0]
    assert provider.longName() == "Creative Clusters: Karten der Kreativwirtschaft"


def test_errors_of_the_core_and_of_the_glue_are_german(speak):
    speak("de")
    with pytest.raises(QgsProcessingException, match="hat keine Zeilen für das Jahr 1999"):
        years = table(
            [("A1", "6201", 5, "2020"), ("A2", "6201", 5, "2021")],
            "area:string industry:string jobs:double year:string",
        )
        run("creativeclusters:creativehotspots", inputs(employment=years, YEAR="1999"))
    with pytest.raises(QgsProcessingException, match="„jobs“ muss Zahlen enthalten"):
        bad = table([("A1", "6201", "many")], "area:string industry:string jobs:string")
        run("creativeclusters:sectoremployment", inputs(employment=bad))
    with pytest.raises(QgsProcessingException, match=r"\(EMPLOYMENT_JOBS\): Bitte ein Feld von „t“ wählen"):
        no_jobs = memory("None", "area:string industry:string", [("A1", "6201")], "t")
        run("creativeclusters:sectoremployment", inputs(employment=no_jobs))


def test_a_german_report_has_german_headings_warnings_and_settings(speak, tmp_path):
    speak("de")
    path = tmp_path / "bericht.html"
    feedback = QgsProcessingFeedback(False)
    given = inputs(areas=boundaries([f"A{number}" for number in range(1, 12)]), REPORT=str(path))
    run("creativeclusters:creativehotspots", given, feedback)
    text = path.read_text(encoding="utf-8")
    assert '<html lang="de">' in text and "<h1>Kreative Hotspots" in text
    assert "<h2>In Kürze</h2>" in text and "<h2>Die führenden Gebiete</h2>" in text
    assert "Einstellungen dieses Laufs" in text and "DCMS-Kreativwirtschaft 2014" in text
    assert "2 von 11 Gebieten haben keine Zeile" in text and "2 von 11 Gebieten haben keine Zeile" in feedback.textLog()
    assert "Location quotient" not in text


def without_names_of_sectors(tools):
    """What the tools write for each area, but for the name of its leading sector, which is given apart."""
    found = {tool: areas_of(tool) for tool in tools}
    names = {area: record.pop("top_sector") for area, record in found["creativehotspots"].items()}
    return found, names


def test_results_and_classes_are_the_same_in_german_and_legends_are_not(speak, tmp_path):
    tools = ("sectoremployment", "creativehotspots", "relatedsectoroverlap")
    english, names = without_names_of_sectors(tools)
    speak("de")
    german, translated_names = without_names_of_sectors(tools)
    assert german == english
    assert names["A1"] == "Architecture"
    assert translated_names["A1"] == "Architektur"
    path = str(tmp_path / "areas.gpkg")
    run("creativeclusters:creativehotspots", inputs(OUTPUT=path))
    layer = QgsVectorLayer(path, "areas")
    labels = {category.value(): category.label() for category in layer.renderer().categories()}
    assert labels["hotspot"] == "Kreativer Hotspot"
    assert (
        "Hotspot-Punktwert" in layer.styleManager().styles() or "Hotspot-Punktwert" in layer.listStylesInDatabase()[2]
    )


def test_the_built_plugin_is_german_in_a_qgis_that_is(tmp_path):
    if not COMPILED.is_dir():
        pytest.skip("needs `make build`")
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[PythonPlugins]\n{qgis_process.PLUGIN}=true\n[locale]\noverrideFlag=true\nuserLocale=de\n", encoding="utf-8"
    )
    done = subprocess.run(
        ["qgis_process", "--json", "help", "creativeclusters:creativehotspots"],
        env={**qgis_process.environment(), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout)
    assert told["algorithm_details"]["name"] == "Kreative Hotspots"
    assert told["algorithm_details"]["id"] == "creativeclusters:creativehotspots"
    assert told["parameters"]["BOUNDARIES"]["description"] == "Gebietsgrenzen"


@pytest.mark.parametrize(
    ("language", "title"),
    [("de", "Programmierungstätigkeiten"), ("fr", "Programmation informatique")],
)
def test_official_titles_are_in_the_language_of_qgis_whatever_its_numbers_are_in(speak, language, title):
    speak(language)
    assert QLocale().name()[:2] == "en"
    codes = ("62.01", "47.11", "58.13", "70.21", "63.91", "82.30", "35.11", "90.01", "70.22", "71.11")
    rows = [(area, code, 100 + number) for number, area in enumerate(AREAS) for code in codes]
    done = run("creativeclusters:sectoremployment", inputs(employment=table(rows), SECTORS=9, TABLE="TEMPORARY_OUTPUT"))
    assert title in {one["sector_name"] for one in records(done.layers["TABLE"])}


@pytest.mark.parametrize(("language", "group"), [("en", "Creative industries"), ("de", "Kreativwirtschaft")])
def test_a_group_has_its_name_in_styles_and_columns(speak, language, group):
    speak(language)
    rows = [(area, code, 100 + number) for number, area in enumerate(AREAS) for code in ("62.01", "47.11", "90.01")]
    layer = run("creativeclusters:locationquotients", inputs(employment=table(rows))).layers["OUTPUT"]
    assert f"LQ: {group}" in layer.styleManager().styles()
    assert group in layer.fields().field("lq_creative_low").alias()
