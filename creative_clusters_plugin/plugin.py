"""The plugin as QGIS loads it: translations and the Processing provider."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .algorithms.base import CreativeClustersAlgorithm
from .provider import CreativeClustersProvider
from .translation import ui_language

_TRANSLATIONS = Path(__file__).parent / "i18n"


class CreativeClustersPlugin:
    """Adds the Processing provider to QGIS, and where there is a window a menu and dialogs that fill themselves in."""

    def __init__(self):
        self.provider = None
        self.menu = None
        self.actions: list = []  # of the toolbox
        self.stored_styles = None
        self.translator = QTranslator()
        if self.translator.load(f"creative_clusters_{ui_language()}", str(_TRANSLATIONS)):
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self):
        self.provider = CreativeClustersProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        CreativeClustersAlgorithm.dialog_of = staticmethod(_dialog_of)
        self.initProcessing()
        from qgis.utils import iface

        from .gui.menu import Menu  # needs a window
        from .gui.models import add_actions
        from .gui.stored import StoredStyles

        self.menu = Menu(iface)
        self.actions = add_actions()
        self.stored_styles = StoredStyles()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.menu is not None:
            from .gui.models import remove_actions

            self.menu.remove()
            remove_actions(self.actions)
            self.menu = None
        if self.stored_styles is not None:
            self.stored_styles.remove()
            self.stored_styles = None
        CreativeClustersAlgorithm.dialog_of = None
        QCoreApplication.removeTranslator(self.translator)


def _dialog_of(tool, parent):
    from .gui.dialogs import dialog_of  # pandas and its like are loaded when a dialog opens, not when QGIS starts

    return dialog_of(tool, parent)
