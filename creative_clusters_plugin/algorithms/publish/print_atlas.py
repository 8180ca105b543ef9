"""A page for each area: where it lies, its map, and what the other tools say of it."""

from pathlib import Path

from qgis.core import (
    QgsVectorLayer,
)

from ...core.messages import mark
from ...translation import tr
from ..base import report
from ..builder import POLYGONS
from ..parameters.around_map import add_surroundings
from ..running.atlas_pages import pages_of, profiles_of, shapes_of
from ..running.publishing import PublishingAlgorithm, prepare_folder
from ..running.sources import source_line


class PrintAtlas(PublishingAlgorithm):
    ID = "printatlas"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Print atlas")
    TAGS = mark(
        "atlas,layout,print,pages,pdf,bookmarks,profile,region,area,locator,series,map book,report,print layout"
    )
    SUMMARY = mark(
        "Makes a page for each area or region, with map and profile: one PDF with bookmarks, or a file each."
    )
    HELP = mark(
        "<p>Makes a page for each area: a map of it among its neighbours, where it lies in the whole, its creative jobs, location "
        "quotient and rank, its sub-sectors against the nation, and what the layers given say of it: related sectors, areas with "
        "a like profile, change and outlook.</p><p><b>Areas</b> are polygons, best the output of <i>Creative hotspots</i> for "
        "areas or for regions. <b>Results of other tools</b> are outputs and tables for the same areas; what each is, is found out "
        "by its fields. Another layer can be <b>mapped</b>, such as the hotspots of small areas on the pages of regions.</p>"
        "<p>One PDF has a bookmark for each page; or each page is a file of its own. Cancelling leaves no file behind.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.styled_layer(
            "COVERAGE",
            tr("Areas"),
            tr("A polygon for each page, best an output of 'Creative hotspots' for areas or regions."),
            POLYGONS,
        )
        self.add.field(
            "COVERAGE_ID",
            tr("Area id"),
            tr(
                "Field that the other layers name the areas by. Left empty: the field 'area', else 'region', else the one whose values are "
                "codes."
            ),
            "COVERAGE",
        )
        self.add.field(
            "COVERAGE_NAME",
            tr("Area name"),
            tr("Left empty: the field that the layer was made with, else a text field with 'name' in its name."),
            "COVERAGE",
        )
        self.add.expression(
            "COVERAGE_FILTER",
            tr("Areas to make a page of"),
            tr("Expression that is true for them, such as \"class\" = 'hotspot'. Left empty: all."),
            "COVERAGE",
        )
        self.add.layers(
            "LAYERS",
            tr("Results of other tools"),
            tr("Outputs and tables for the same areas: sectors, overlap, peers, change, outlook. Matched by area id."),
        )
        self.add.styled_layer(
            "MAP",
            tr("Layer to map"),
            tr("A styled layer, such as one of smaller areas. Left empty: the areas themselves."),
            POLYGONS,
            optional=True,
        )
        add_surroundings(self)
        self._add_page()
        self.add.new_file(
            "OUTPUT",
            tr("Atlas"),
            tr("The PDF; of a file for each page, how their names begin: atlas_R01.pdf …"),
            tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)"),
        )
        self.add.numbers(PAGE_COUNT=tr("Number of pages"))

    def _add_page(self):
        self.add.text(
            "TITLE",
            tr("Title"),
            tr("Stands small on every page. Left empty: what the layer of areas says of itself, or its name."),
        )
        self.add.text(
            "SOURCE",
            tr("Source and method"),
            tr("Stands at the foot of the page. Left empty: what the run that made the layer says."),
        )
        self.add.choice(
            "FORMAT",
            tr("Format"),
            tr("The files have the ending of the format, whatever the ending of the name given."),
            [
                tr("One PDF with bookmarks"),
                tr("A PDF for each page"),
                tr("A PNG for each page"),
                tr("An SVG for each page"),
            ],
        )
        self.add.whole_number(
            "DPI",
            tr("Resolution (dots per inch)"),
            tr("Of a PNG, and of what a PDF or SVG cannot draw as lines and areas."),
            200,
            least=30,
            most=1200,
            advanced=True,
        )
        self.add.file(
            "TEMPLATE",
            tr("Template"),
            tr("A layout template of your own; its page is then the page. Left empty: the plugin's."),
            tr("Layout templates (*.qpt)"),
            optional=True,
            advanced=True,
        )

    def files_written(self, name, path):
        return [path, *(str(Path(path).with_suffix(ending)) for ending in (".pdf", ".png", ".svg"))]

    def work(self, parameters, context, feedback):
        from ...layers.whole import whole
        from ...styling.atlas import FORMATS, write_atlas

        areas = self.layer(parameters, "COVERAGE", context)
        kind = self.parameterAsEnum(parameters, "FORMAT", context)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)).with_suffix(FORMATS[kind])
        prepare_folder(path)
        atlas = self._atlas(areas, parameters, context, feedback)
        with whole(path) as part:
            written, notes = write_atlas(atlas, part, kind == 0, feedback)
        report(notes, feedback)
        return {"OUTPUT": str(path.with_name(written[0].name)), "PAGE_COUNT": len(atlas.pages)}

    def _atlas(self, areas, parameters, context, feedback):
        from ...layers.about import about, fields_said
        from ...layers.area_names import name_field_in
        from ...styling.apply import spec_of
        from ...styling.atlas import Atlas
        from ...styling.specs import StyleSpec
        from ..running.area_results import id_field
        from ..running.parameter_reader import ParameterReader

        reader = ParameterReader(self, parameters, context, feedback)
        said_id, said_name = fields_said(areas)
        own_id = id_field(reader, reader.source("COVERAGE"), "COVERAGE_ID", ("area", "region"), said=said_id)
        chosen = self.field_of(areas, parameters, "COVERAGE_NAME", context)
        name_field = chosen or said_name or name_field_in(areas, own_id)
        mapped = self.layer(parameters, "MAP", context) if parameters.get("MAP") else areas
        shapes = shapes_of(
            areas, own_id, self.parameterAsString(parameters, "COVERAGE_FILTER", context), mapped.crs(), feedback
        )
        further = [
            layer
            for layer in self.parameterAsLayerList(parameters, "LAYERS", context) or []
            if isinstance(layer, QgsVectorLayer)
        ]
        profiles = profiles_of(areas, own_id, name_field, further, set(shapes), feedback)
        known = about(areas)
        return Atlas(
            pages_of(profiles, shapes),
            self.parameterAsString(parameters, "TITLE", context).strip() or known.title or areas.name(),
            self.parameterAsString(parameters, "SOURCE", context).strip() or known.source or source_line(known.data),
            mapped,
            spec_of(mapped) or StyleSpec(mapped.name(), "", ""),
            name_field if mapped is areas else fields_said(mapped)[1] or name_field_in(mapped, ""),
            mapped is not areas,
            self.parameterAsFile(parameters, "TEMPLATE", context),
            self.parameterAsInt(parameters, "DPI", context),
            self.context_layers(parameters, context),
            self.towns(parameters, context),
        )
