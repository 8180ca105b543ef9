"""Pages as files: PDF, PNG or SVG as the ending says; and a legend alone."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemPage,
    QgsMargins,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from ..translation import tr
from .legends import fill_legend
from .specs import StyleSpec
from .templates import PAGES, load_template


def write_legend(layer: QgsVectorLayer, spec: StyleSpec, path: str, dots_per_inch: int = 300) -> None:
    """The legend of `layer`, styled with `spec`, as a picture: PNG, SVG or PDF as the ending of `path` says."""
    project = QgsProject()  # has to outlive the layout
    layout, _ = load_template(project, PAGES[0].path)
    for item in [one for one in layout.items() if hasattr(one, "id") and not isinstance(one, QgsLayoutItemPage)]:
        if item.id() != "legend":
            layout.removeLayoutItem(item)
    fill_legend(layout.itemById("legend"), layer, spec, counted=spec.counted)
    layout.pageCollection().resizeToContents(QgsMargins(3, 3, 3, 3), Qgis.LayoutUnit.Millimeters)
    export_page(layout, path, dots_per_inch)


def export_page(layout: QgsPrintLayout, path: str, dots_per_inch: int = 300) -> None:
    """Write the page as PDF, PNG or SVG, as the ending of `path` says. Raises OSError where it cannot be written."""
    exporter = QgsLayoutExporter(layout)
    ending = Path(path).suffix.lower()
    settings = export_settings(ending, dots_per_inch)
    if ending == ".png":
        result = exporter.exportToImage(path, settings)
    elif ending == ".svg":
        result = exporter.exportToSvg(path, settings)
    else:
        result = exporter.exportToPdf(path, settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        text = tr("The map page could not be written to {path}")
        raise OSError(text.format(path=path))


def export_settings(ending: str, dots_per_inch: int):
    """How pages are written as .png, .svg or (any other ending) .pdf: texts of a PDF can be searched and copied."""
    if ending == ".png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.generateWorldFile = False
    else:
        kinds = QgsLayoutExporter.SvgExportSettings, QgsLayoutExporter.PdfExportSettings
        settings = kinds[ending != ".svg"]()
        settings.simplifyGeometries = True
        if ending != ".svg":
            settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.dpi = dots_per_inch
    return settings
