"""The models of the plugin in the toolbox: a right-click opens a copy of one in QGIS's model designer."""

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

from ..algorithms.shipped_model import MODELS
from ..translation import tr

_PATHS = {f"creativeclusters:{one.id}": one.path for one in MODELS}


class EditCopy(ContextAction):
    """Where it is saved the user is asked: the model of the plugin stays as it is."""

    def __init__(self):
        super().__init__()
        self.name = tr("Edit a copy…")

    def isEnabled(self):
        return isinstance(self.itemData, QgsProcessingAlgorithm) and self.itemData.id() in _PATHS

    def execute(self):
        model = QgsProcessingModelAlgorithm()
        model.fromFile(str(_PATHS[self.itemData.id()]))
        dialog = ModelerDialog.create(model)
        dialog.update_model.connect(_reload_models)
        dialog.show()
        dialog.activate()
        return dialog


def _reload_models() -> None:
    """QGIS's own provider of models lists what has been saved in the user's folder."""
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()


def add_actions() -> list[ContextAction]:
    actions = [EditCopy()]
    ProviderContextMenuActions.registerProviderContextMenuActions(actions)
    return actions


def remove_actions(actions: list[ContextAction]) -> None:
    ProviderContextMenuActions.deregisterProviderContextMenuActions(actions)
