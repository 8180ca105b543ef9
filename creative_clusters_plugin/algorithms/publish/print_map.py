"""A finished map page: a layout in the project, and a file to print or to send."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingOutputString,
    QgsProject,
)

from ...core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural
from ...translation import tr
from ..base import progress_of, report
from ..builder import SHAPES
from ..parameters.around_map import add_surroundings
from ..running.publishing import FORMATS, PublishingAlgorithm, format_names, in_project, with_format
from ..running.sources import source_line

HEXAGONS = 1  # place of the choice in LAYOUT


class PrintMap(PublishingAlgorithm):
    ID = "printmap"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Print map")
    TAGS = mark(
        "layout,print,map,page,pdf,png,svg,legend,inset,ranking,template,A4,A3,print layout,poster,export,publish,"
        "report"
    )
    SUMMARY = mark("Makes a finished page of a styled layer: a layout in the project, and a PDF, PNG or SVG.")
    HELP = mark(
        "<p>Lays out a page as statistical offices do: title and subtitle, the map in the style that the layer has now, its legend "
        "with the number of areas in each class (of a bivariate map the square of nine colours), scale bar, north arrow, the ten "
        "leading areas, and a line on source and method, which the outputs of this plugin bring along.</p><p>Where many areas "
        "are too small to see, as in a metropolis, an inset in the emptiest corner shows them larger. Degrees are drawn in an "
        "equal-area projection. Names never overlap: where there is no room, the name of the lesser area is left out.</p>"
        "<p>The page stays in the project under <i>Project &gt; Layouts</i>, where every part of it can be changed. It is made from "
        "a template (.qpt); with one of your own, its items are found by their ids: title, subtitle, note, map, inset, legend, "
        "ranking_title, ranking, scale_bar, north_arrow, source.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.styled_layer(
            "LAYER",
            tr("Layer"),
            tr("A styled layer: an output of another tool, also of 'Apply style', or any other."),
            SHAPES,
        )
        self.add.text(
            "TITLE", tr("Title"), tr("What, where and when. Left empty: what the layer says of itself, or its name.")
        )
        self.add.text(
            "SUBTITLE",
            tr("Subtitle"),
            tr(
                "What the map says. Left empty: its finding in a sentence with figures, where the style is one of this plugin's."
            ),
        )
        self.add.text(
            "SOURCE",
            tr("Source and method"),
            tr("Stands at the foot of the page. Left empty: what the run that made the layer says."),
        )
        add_surroundings(self)
        self._add_page()
        self._add_details()
        self.add.new_file(
            "OUTPUT",
            tr("Page"),
            tr("What it is follows from the ending: .pdf, .png or .svg."),
            tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)"),
        )
        self.addOutput(QgsProcessingOutputString("LAYOUT", tr("Name of the layout")))
        self.add.numbers(AREA_COUNT=tr("Number of areas on the map"))

    def _add_page(self):
        self.add.file(
            "TEMPLATE",
            tr("Template"),
            tr("A layout template of your own; its page is then the page. Left empty: the plugin's."),
            tr("Layout templates (*.qpt)"),
            optional=True,
        )
        self.add.choice(
            "PAGE",
            tr("Page"),
            tr("Size and direction of the page, where there is no template of your own."),
            [
                tr("A4 landscape"),
                tr("A4 portrait"),
                tr("A3 landscape"),
                tr("A3 portrait"),
                tr("A2 landscape"),
                tr("A2 portrait"),
                tr("Square (210 mm)"),
            ],
        )
        self.add.choice(
            "FORMAT",
            tr("Format"),
            tr("Of temporary files and of names without an ending: .pdf, .png and .svg say themselves what they are."),
            format_names(),
        )
        self.add.whole_number(
            "DPI",
            tr("Resolution (dots per inch)"),
            tr("Of a PNG, and of what a PDF or SVG cannot draw as lines and areas."),
            300,
            least=30,
            most=1200,
        )

    def _add_details(self):
        self.add.choice(
            "LAYOUT",
            tr("Shape of the areas"),
            tr(
                "A tile map has a hexagon or a square of the same size for each area, neighbours beside each other as far as can be: where "
                "areas differ much in size, the small ones can be seen. It has no insets, no towns and nothing around it."
            ),
            [tr("As they are"), tr("Tile map: hexagons"), tr("Tile map: squares")],
            advanced=True,
        )
        self.add.text(
            "NOTE", tr("Note"), tr("Set apart at the top right, such as 'Provisional figures'."), advanced=True
        )
        self.add.field(
            "NAME_FIELD",
            tr("Area names"),
            tr("For the ranking and the labels. Left empty: a text field with 'name' in its name."),
            "LAYER",
            advanced=True,
        )
        self.add.field(
            "RANKING",
            tr("Ranking by"),
            tr("The ten areas with the largest values are listed. Left empty: the score, or the numbers mapped."),
            "LAYER",
            numeric=True,
            advanced=True,
        )
        self.add.whole_number(
            "LABELS",
            tr("Number of areas to label"),
            tr(
                "The leading ones of the ranking. A name stands in its area, or outside all areas with a line that leads there; where "
                "there is room for neither, the rank. 0: no names. -1: the labels that the layer has itself."
            ),
            10,
            least=-1,
            advanced=True,
        )
        self.add.extent(
            "INSET",
            tr("Extent of the inset"),
            tr("What to show larger. Left empty: the densest part, where areas are too small to see."),
            advanced=True,
        )
        self.add.flag(
            "AUTO_INSET",
            tr("Inset where it is needed"),
            tr("Looks for the densest part of the map where no extent is given."),
            True,
            advanced=True,
        )

    def files_written(self, name, path):
        return [path, *(path + ending for ending in FORMATS)]

    def work(self, parameters, context, feedback):
        from ...layers.whole import whole
        from ...styling.findings import explanation_of, finding_of
        from ...styling.layouts import PageTexts, map_layout
        from ...styling.page_context import hidden
        from ...styling.page_files import export_page
        from ...styling.projections import map_crs

        layer = self.layer(parameters, "LAYER", context)
        context_layers = self.context_layers(parameters, context)
        towns = self.towns(parameters, context)
        path = with_format(
            self.target(parameters, "OUTPUT", context), FORMATS[self.parameterAsEnum(parameters, "FORMAT", context)]
        )
        drawn = _drawn(layer, feedback)
        project = context.project() or QgsProject()
        labels = self.parameterAsInt(parameters, "LABELS", context)
        about_tiles = ""
        kind = self.parameterAsEnum(parameters, "LAYOUT", context)
        if kind:
            layer, about_tiles = _tiled(layer, kind == HEXAGONS, feedback)
            if context_layers or towns is not None:
                text = mark("A tile map is no map of the land: {around} and {places} are left out.")
                report([Note(text, {"around": Parameter("CONTEXT"), "places": Parameter("PLACES")})], feedback, self)
            context_layers, towns = [], None
        spec, names, ranking = self._what(layer, labels, parameters, context)
        if not in_project(layer, context.project()) and context.project() is not None:
            # the run's own may still be loaded, and would then be in the tree of layers twice
            layer = hidden(project, layer)
        asked = parameters.get("INSET") and not kind
        inset = self.parameterAsExtent(parameters, "INSET", context, map_crs(layer)) if asked else None
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        feedback.setProgress(20)
        if feedback.isCanceled():
            return {}
        own_texts = self._texts(layer, spec, finding_of(layer, spec, names), parameters, context)
        texts = PageTexts(*own_texts, ranking, " ".join(one for one in (about_tiles, explanation_of(spec)) if one))
        layout, notes = map_layout(
            project,
            layer,
            spec,
            texts,
            self.parameterAsEnum(parameters, "PAGE", context),
            template,
            inset,
            self.parameterAsBoolean(parameters, "AUTO_INSET", context) and not kind,
            labels,
            context_layers,
            towns,
        )
        report([*notes, *_of_several_years(layer, spec)], feedback, self)
        feedback.setProgress(50)
        if feedback.isCanceled():
            return {}
        with whole(Path(path)) as part:
            export_page(layout, str(part), self.parameterAsInt(parameters, "DPI", context))
        return {"OUTPUT": path, "LAYOUT": layout.name(), "AREA_COUNT": drawn}

    def _what(self, layer, labels, parameters, context):
        """What the layer's style shows, the field of its names, and the ranking beside it."""
        from ...layers.area_names import guess_name_field
        from ...styling.apply import spec_of
        from ...styling.rankings import LONG_RANKING, ranking_of
        from ...styling.renderers import field_in
        from ...styling.specs import StyleSpec

        spec = spec_of(layer) or StyleSpec(layer.name(), "", "")
        names = self.field_of(layer, parameters, "NAME_FIELD", context) or field_in(layer, spec.label_field)
        if not names:
            # never the row numbers of a database
            own = [
                field.name() for field in layer.fields() if field.name().lower() not in ("fid", "ogc_fid", "objectid")
            ]
            request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            names = (
                guess_name_field(layer.fields(), "", layer.getFeatures(request)) or (own or layer.fields().names())[0]
            )
        chosen = self.field_of(layer, parameters, "RANKING", context)
        return spec, names, ranking_of(layer, spec, names, chosen, max(LONG_RANKING, labels))

    def _texts(self, layer, spec, finding, parameters, context) -> tuple[str, str, str, str]:
        from ...layers.about import about
        from ...styling.findings import areas_in_all

        known = about(layer)

        def text(name: str, otherwise: str) -> str:
            given = self.parameterAsString(parameters, name, context)
            # a line each: only the source may have several paragraphs
            return (given.strip() if name == "SOURCE" else " ".join(given.split())) or otherwise

        title = text("TITLE", known.title or layer.name())
        otherwise = spec.heading if spec.heading not in title else areas_in_all(layer.featureCount())
        subtitle = text("SUBTITLE", finding or otherwise)
        return title, subtitle, text("SOURCE", known.source or source_line(known.data)), text("NOTE", "")


def _tiled(layer, hexagons: bool, feedback) -> tuple:
    """The layer as tiles, and what the page says of them."""
    from ...core.publish.tile_map import tile_map
    from ...styling.texts import number
    from ...styling.tiles import shapes_to_tile, tile_layer

    if layer.geometryType() != Qgis.GeometryType.Polygon:
        text = mark("{parameter}: a tile map is of areas; '{layer}' has none. Choose the ordinary map.")
        raise CreativeClustersError(text, parameter=Parameter("LAYOUT"), layer=layer.name())
    shapes, features = shapes_to_tile(layer)
    found = tile_map(shapes, hexagons, progress_of(feedback, 0, 20))
    share = found.kept / found.neighbours if found.neighbours else 1.0
    said = (
        tr("Each area is one hexagon of the same size; {share} % of the areas that touch still do.")
        if hexagons
        else tr("Each area is one square of the same size; {share} % of the areas that touch still do.")
    )
    return tile_layer(layer, features, found.outlines()), said.format(share=number(100 * share)).replace(
        " %", "\u00a0%"
    )


def _drawn(layer, feedback) -> int:
    """Number of features that have a place on the map; says how many have none. Raises CreativeClustersError without any."""
    count = layer.featureCount()
    places = sum(feature.hasGeometry() for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()))
    if not layer.isSpatial() or not places:
        raise CreativeClustersError(
            mark("{parameter}: none of the {count} features of '{layer}' has a geometry: there is no map."),
            parameter=Parameter("LAYER"),
            count=count,
            layer=layer.name(),
        )
    if places < count:
        text = mark_plural(
            "{count} feature of '{layer}' has no geometry: it is not on the map.",
            "{count} features of '{layer}' have no geometry: they are not on the map.",
        )
        report([Note(text, {"count": count - places, "layer": layer.name()})], feedback)
    return places


def _of_several_years(layer, spec) -> list[Note]:
    place = layer.fields().lookupField(spec.time_field) if spec.time_field else -1
    if place < 0 or len(layer.uniqueValues(place, 2)) < 2:
        return []
    text = mark(
        "'{layer}' has its areas once for each year: the map shows all years on top of one another. Filter it to one year first.",
    )
    return [Note(text, {"layer": layer.name()})]
