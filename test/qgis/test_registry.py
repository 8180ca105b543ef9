"""The tools as QGIS lists them: public names, help for everything, nothing shared between two runs."""

import re
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from creative_clusters_plugin.algorithms import needs
from creative_clusters_plugin.algorithms.shipped_model import MODELS
from creative_clusters_plugin.core.employment.schemes import CHOICES as SCHEMES
from creative_clusters_plugin.provider import TOOLS

# They work on layers and layouts of the project, which belong to QGIS's main thread.
IN_THE_MAIN_THREAD = ("applystyle", "printmap", "printatlas", "creativestudy")
every_tool = pytest.mark.parametrize("name", [tool.ID for tool in TOOLS])


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
    own = {tool.ID for tool in TOOLS} | {model.id for model in MODELS}
    assert sorted(one.name() for one in provider.algorithms()) == sorted(own)
    assert len(TOOLS) + len(MODELS) == len(provider.algorithms())
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()
    assert provider.longName()


@every_tool
def test_ids_are_of_one_kind(tool, name):
    assert tool.id() == f"creativeclusters:{name}"
    outputs = [one.name() for one in tool.outputDefinitions()]
    for one in (*(one.name() for one in tool.parameterDefinitions()), *outputs):
        assert re.fullmatch("[A-Z][A-Z0-9_]*", one)
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
            # classifications have one name in all languages
            found += [option for option in definition.options() if option not in SCHEMES]
    return found + [one.description() for one in tool.outputDefinitions()]


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
