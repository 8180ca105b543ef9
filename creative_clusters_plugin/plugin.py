"""The plugin as QGIS loads it: translations and the Processing provider."""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .provider import CreativeClustersProvider

_TRANSLATIONS = Path(__file__).parent / "i18n"


class CreativeClustersPlugin:
    """Everything that this plugin adds to QGIS goes through its Processing provider."""

    def __init__(self):
        self.provider = None
        self.translator = QTranslator()
        if self.translator.load(f"creative_clusters_{_locale()}", str(_TRANSLATIONS)):
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self):
        self.provider = CreativeClustersProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self.translator)


def _locale() -> str:
    settings = QgsSettings()
    chosen = settings.value("locale/userLocale", "") if settings.value("locale/overrideFlag", False, bool) else ""
    return (chosen or QLocale().name())[:2]
