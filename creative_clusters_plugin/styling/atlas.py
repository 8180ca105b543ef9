"""An atlas: a page for each area, drawn by QGIS's own atlas over a template, with bookmarks in the PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from ..core.messages import Cancelled, Note, Plural, mark, mark_plural, some
from ..layers.shapes import straight_wkb
from .atlas_maps import VEIL, draw_maps
from .atlas_panel import PanelItem
from .drawn import map_to_page
from .glyphs import undrawable
from .labels import names_everywhere, names_on, pale_names
from .layout_items import box_of, fit_text, place, plain
from .layouts import too_long
from .legends import fill_legend
from .page_context import around
from .page_files import export_settings
from .page_ground import Ground
from .page_names import MapNames
from .page_towns import Towns, turn_towns
from .pdf_outline import add_outline
from .projections import map_crs
from .scale_bars import fit_scale_bar
from .specs import StyleSpec
from .templates import PageKind, family, item_of, lacking, load_template, main_map

TEMPLATE = PageKind("atlas", 1.0)
FORMATS = (".pdf", ".pdf", ".png", ".svg")  # one file, then a file for each page
# of the area's size, shown around it: more where that is the whole of its map
MARGIN, MARGIN_OF_FINER = 0.4, 0.2
_LONGEST_PAGE_NAME = 255
_ITEMS = ("title", "subtitle", "series", "map", "locator", "legend", "scale_bar", "panel", "source", "page_number")


@dataclass(frozen=True)
class AtlasPage:
    """One page: id and name of the area, its shape in the coordinates of the mapped layer, and what is said of it (marks)."""

    key: str
    name: str
    shape: QgsGeometry
    subtitle: str
    marks: list


@dataclass(frozen=True)
class Atlas:
    """series: what all pages together are called. mapped: the layer drawn, styled with `spec`; name_field: its names;
    finer: whether it is one of smaller areas than those with a page. context: polygons and lines around them; towns: points
    with names.
    """

    pages: Sequence[AtlasPage]
    series: str
    source: str
    mapped: QgsVectorLayer
    spec: StyleSpec
    name_field: str
    finer: bool = False
    template: str = ""
    dots_per_inch: int = 200
    context: Sequence[QgsVectorLayer] = ()
    towns: Towns | None = None


def write_atlas(atlas: Atlas, path: Path, one_file: bool, feedback: QgsFeedback) -> tuple[list[Path], list[Note]]:
    """Write the pages as one PDF with bookmarks, or each as a file of the ending of `path`: <name>_<area id>.<ending>.

    Returns the files and what the user has to know. Raises Cancelled, OSError where a file cannot be written, and
    CreativeClustersError for a template that cannot be used.
    """
    project = QgsProject()
    project.setCrs(map_crs(atlas.mapped))
    mapped = atlas.mapped.clone()
    names = file_names([page.key for page in atlas.pages])
    files = [path.with_name(f"{path.stem}_{name}{path.suffix}") for name in names]
    areas = _areas_layer(atlas, files)
    project.addMapLayers([mapped, areas])
    layout, notes = _layout(project, atlas, mapped, areas)
    written = [path] if one_file else files
    cut = _export(layout, atlas, mapped, path, one_file, feedback)
    notes += undrawable(page.name for page in atlas.pages)
    if cut:
        text: str | Plural = mark_plural(
            "{count} name is too long for its page and is cut ({names}).",
            "{count} names are too long for their page and are cut ({names}).",
        )
        notes.append(Note(text, {"count": len(cut), "names": some(f"{name[:40]}…" for name in cut)}))
    if one_file and not add_outline(path, [page.name[:_LONGEST_PAGE_NAME] for page in atlas.pages]):
        text = mark("The PDF is built in a way that takes no bookmarks: it has none.")
        notes.append(Note(text))
    return written, notes


def _areas_layer(atlas: Atlas, files: list[Path]) -> QgsVectorLayer:
    """The areas with a page, in order, and the file of each: ids of features count from 1."""
    fields = "field=area:string&field=file:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs={atlas.mapped.crs().authid()}&{fields}", "pages", "memory")
    layer.setCrs(atlas.mapped.crs())
    features = []
    for page, file in zip(atlas.pages, files, strict=True):
        feature = QgsFeature(layer.fields())
        # a memory layer refuses longer texts, and with them all that follow
        feature.setAttributes([page.key[:_LONGEST_PAGE_NAME], file.stem])
        feature.setGeometry(page.shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _layout(
    project: QgsProject, atlas: Atlas, mapped: QgsVectorLayer, areas: QgsVectorLayer
) -> tuple[QgsPrintLayout, list[Note]]:
    layout, notes = load_template(project, Path(atlas.template) if atlas.template else TEMPLATE.path)
    main = main_map(layout, atlas.template)
    notes += lacking(layout, _ITEMS)
    for item_id, text in (("series", atlas.series), ("source", atlas.source)):
        label = item_of(layout, item_id)
        if label is not None:
            notes += too_long(item_id, text, fit_text(label, text))
    number = item_of(layout, "page_number")
    if number is not None:
        number.setText("[% @atlas_featurenumber %] / [% @atlas_totalfeatures %]")
    panel = item_of(layout, "panel")
    if panel is not None:
        drawn = PanelItem(layout, family())
        place(layout, drawn, "panel", box_of(panel))
        layout.removeLayoutItem(panel)
    names_everywhere(mapped, atlas.name_field)
    pale_names(mapped, VEIL)
    over, under = around(project, atlas.context, 1.0)
    draw_maps(layout, main, mapped, areas, (over, under))
    legend = item_of(layout, "legend")
    if legend is not None:
        legend.setColumnCount(2)
        legend.setSplitLayer(True)
        legend.setLinkedMap(main)
        fill_legend(legend, mapped, atlas.spec, counted=False)
    series = layout.atlas()
    series.setCoverageLayer(areas)
    series.setPageNameExpression('"area"')
    series.setEnabled(True)
    return layout, notes


def _turner(
    layout: QgsPrintLayout, atlas: Atlas, mapped: QgsVectorLayer, cut: set[str]
) -> Callable[[QgsFeature], None]:
    """What sets the texts of the page that QGIS's atlas turns to. cut: takes the names that are too long."""
    to_map = QgsCoordinateTransform(
        layout.atlas().coverageLayer().crs(), layout.itemById("map").crs(), layout.project()
    )
    title, subtitle, panel, bar = (item_of(layout, name) for name in ("title", "subtitle", "panel", "scale_bar"))
    main, locator = item_of(layout, "map"), item_of(layout, "locator")
    pages, margin = atlas.pages, MARGIN_OF_FINER if atlas.finer else MARGIN
    named = names_on(mapped, atlas.name_field)
    size = title.textFormat().size() if title is not None else 0.0

    def turn(feature: QgsFeature) -> None:
        if not 0 < feature.id() <= len(pages):
            return
        page = pages[feature.id() - 1]
        # QGIS's own way of driving a map changes the item's shape with that of the area
        around = to_map.transformBoundingBox(page.shape.boundingBox())
        main.zoomToExtent(around.buffered(margin * max(around.width(), around.height())))
        if size:
            text_format = title.textFormat()
            text_format.setSize(size)
            title.setTextFormat(text_format)
            if fit_text(title, page.name) < len(page.name):
                cut.add(page.name)
        if subtitle is not None:
            subtitle.setText(plain(page.subtitle))
        if isinstance(panel, PanelItem):
            panel.show_marks(page.marks)
        if bar is not None:
            fit_scale_bar(bar, main, 10)
        if atlas.towns is not None:
            ground = Ground(mapped, main).paled_but(_on_page(page.shape, to_map, main), VEIL)
            turn_towns(atlas.towns, MapNames(main, (box_of(locator),) if locator is not None else ()), ground, named)

    return turn


def _on_page(shape: QgsGeometry, to_map: QgsCoordinateTransform, main: QgsLayoutItemMap):
    """A shape in millimetres of the page."""
    import shapely

    drawn = QgsGeometry(shape)
    drawn.transform(to_map)
    found = shapely.transform(shapely.force_2d(shapely.from_wkb(straight_wkb(drawn))), map_to_page(main))
    return shapely.make_valid(found)


def _export(
    layout: QgsPrintLayout, atlas: Atlas, mapped: QgsVectorLayer, path: Path, one_file: bool, feedback: QgsFeedback
) -> list[str]:
    """Write the pages; returns the names that had to be cut, in the order of the pages."""
    series = layout.atlas()
    cut: set[str] = set()
    turn = _turner(layout, atlas, mapped, cut)
    series.featureChanged.connect(turn)
    series.setFilenameExpression('"file"')
    ending, base = path.suffix.lower(), str(path.with_suffix(""))
    settings = export_settings(ending, atlas.dots_per_inch)
    if one_file:
        result, error = QgsLayoutExporter.exportToPdf(series, str(path), settings, feedback)
    elif ending == ".png":
        result, error = QgsLayoutExporter.exportToImage(series, base, "png", settings, feedback)
    elif ending == ".svg":
        result, error = QgsLayoutExporter.exportToSvg(series, base, settings, feedback)
    else:
        result, error = QgsLayoutExporter.exportToPdfs(series, base, settings, feedback)
    if feedback.isCanceled() or result == QgsLayoutExporter.ExportResult.Canceled:
        raise Cancelled
    if result != QgsLayoutExporter.ExportResult.Success:
        raise OSError(error or str(path))
    return [page.name for page in atlas.pages if page.name in cut]


def file_names(keys: Sequence[str]) -> list[str]:
    """The ids as parts of file names: letters, digits, - and _ only, no two the same."""
    taken: set[str] = set()
    names = []
    for key in keys:
        plain_key = "".join(one if one.isascii() and (one.isalnum() or one in "-_") else "_" for one in key)[:60]
        name, number = plain_key, 2
        while name.casefold() in taken:
            name, number = f"{plain_key}_{number}", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names
