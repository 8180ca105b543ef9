"""The project that is open, and the dialogs of tools on its layers."""

from qgis.core import Qgis, QgsProject, QgsVectorLayer


def only_layer(kind: Qgis.GeometryType) -> QgsVectorLayer | None:
    """The layer of the project with this geometry, None where there are none or several."""
    layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    found = [one for one in layers if one.isValid() and one.geometryType() == kind]
    return found[0] if len(found) == 1 else None


def in_project(layer: QgsVectorLayer) -> str:
    """The id of a layer, which the project has from now on."""
    project = QgsProject.instance()
    if layer.id() not in project.mapLayers():
        project.addMapLayer(layer)
    return layer.id()


def open_dialog(tool: str, parameters: dict):
    """Opens the dialog of a tool of the plugin by its id, filled in; the dialog."""
    from qgis import processing

    dialog = processing.createAlgorithmDialog(f"creativeclusters:{tool}", parameters)
    dialog.show()
    return dialog
