"""Any of the plugin's styles on any layer and field, kept where the user wants it."""

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputVectorLayer,
)

from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...translation import tr
from ..base import report
from ..builder import SHAPES
from ..parameters.style import add_choices, add_details, add_labels
from ..running.publishing import PublishingAlgorithm, in_project

_OUTLINES = ("by scale", "always", "never")


class ApplyStyle(PublishingAlgorithm):
    ID = "applystyle"
    TITLE = mark("Apply style")
    TAGS = mark(
        "style,palette,classes,legend,bivariate,colour-blind,greyscale,qml,sld,symbology,choropleth,colours,color,"
        "map,breaks,quantiles,Jenks,cluster"
    )
    SUMMARY = mark("Styles any layer by any field as the plugin's own maps are, with classes, labels and counts.")
    HELP = mark(
        "<p>Colours the features of a layer by a field: <b>diverging</b> around a value (a location quotient around 1, growth "
        "around 0), <b>sequential</b> from low to high, by <b>class</b> (the classes of this plugin in their own colours, or "
        "any values), or <b>bivariate</b> by two fields at once (thirds of each, nine colours).</p>"
        "<p>The palettes keep apart for colour-blind readers and in greyscale print. Areas without a value are stippled and "
        "counted as 'No data', never left blank; where the layer has a field 'suppressed', areas with withheld figures are "
        "hatched.</p><p>A layer of the project is styled there, as one more of its named styles. The style can also be kept with "
        "the layer's data (in the layer_styles of a GeoPackage), and written as .qml or .sld, or as a GeoPackage with a copy of "
        "the layer; the legend as a picture.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.styled_layer(
            "LAYER", tr("Layer"), tr("Areas, points or lines: an output of another tool, or any layer."), SHAPES
        )
        self.add.field(
            "FIELD",
            tr("Field to map"),
            tr("Numbers for a diverging, sequential or bivariate map; anything for a map of classes."),
            "LAYER",
            optional=False,
        )
        add_choices(self)
        add_details(self)
        add_labels(self)
        self._add_outputs()

    def _add_outputs(self):
        self.add.flag(
            "STORE",
            tr("Keep the style with the layer's data"),
            tr(
                "As the default style: in the layer_styles of a GeoPackage or database, in a .qml beside another file. Whoever opens "
                "the layer next sees it so."
            ),
        )
        self.add.new_file(
            "OUTPUT",
            tr("Style file"),
            tr("What it is follows from the ending: .qml, .sld, or .gpkg with a copy of the layer."),
            tr("QGIS style (*.qml);;Styled layer descriptor (*.sld);;GeoPackage (*.gpkg)"),
            optional=True,
        )
        self.add.new_file(
            "LEGEND",
            tr("Legend"),
            tr("The legend as a picture; of a bivariate map the square of nine colours."),
            tr("PNG files (*.png);;SVG files (*.svg);;PDF files (*.pdf)"),
            optional=True,
        )
        self.addOutput(QgsProcessingOutputVectorLayer("STYLED", tr("Styled layer")))
        self.add.numbers(CLASS_COUNT=tr("Number of classes"), NO_DATA_COUNT=tr("Number of features without data"))

    def files_written(self, name, path):
        # the GeoPackage of the layer itself takes the style beside what is in it
        return [] if name == "OUTPUT" and path.lower().endswith(".gpkg") else [path]

    def work(self, parameters, context, feedback):
        from ...layers.whole import whole
        from ...styling.apply import add_style, store_styles
        from ...styling.choices import spec_for, with_labels
        from ...styling.legend_counts import count_features, no_data_count
        from ...styling.style_files import ENDINGS

        layer = self.layer(parameters, "LAYER", context)
        if not layer.isSpatial():
            raise CreativeClustersError(
                mark("{parameter}: '{layer}' has no geometry: there is nothing to style."),
                parameter=Parameter("LAYER"),
                layer=layer.name(),
            )
        output, legend = self.target(parameters, "OUTPUT", context), self.target(parameters, "LEGEND", context)
        _check_ending("OUTPUT", output, ENDINGS)
        _check_ending("LEGEND", legend, (".png", ".svg", ".pdf"))
        choice = self._choice(layer, parameters, context)
        spec, notes = spec_for(layer, choice)
        most = self.parameterAsInt(parameters, "LABELS", context)
        if most and not spec.label_field:
            raise CreativeClustersError(
                mark(
                    "{parameter}: choose the field of '{layer}' that holds the names for the map. Its fields: {fields}.",
                ),
                parameter=Parameter("LABEL_FIELD"),
                layer=layer.name(),
                fields=some(layer.fields().names(), 40),
            )
        if most:
            spec = with_labels(layer, spec, self._label_by(layer, spec, parameters, context), most)
        report(notes, feedback, self)
        feedback.setProgress(30)
        problems = []
        add_style(layer, spec)
        stored = self.parameterAsBoolean(parameters, "STORE", context)
        if stored:
            problems.append(store_styles(layer, [spec]))
        feedback.setProgress(60)
        if output:
            problems.append(_written(layer, spec, output))
        if legend:
            from ...styling.page_files import write_legend

            with whole(Path(legend)) as part:
                write_legend(layer, spec, str(part))
        if any(problems):
            raise CreativeClustersError(
                mark("The style could not be saved with {layer}: {problem}"),
                layer=layer.name(),
                problem="; ".join(problem for problem in problems if problem),
            )
        if not (stored or output or in_project(layer, context.project())):
            text = mark(
                "'{layer}' is not in the project, and the style is kept nowhere: tick '{store}', or choose a file in '{output}'.",
            )
            values = {"layer": layer.name(), "store": Parameter("STORE"), "output": Parameter("OUTPUT")}
            report([Note(text, values)], feedback, self)
        own = layer.providerType() != "memory" and not in_project(layer, context.project())
        found = count_features(layer)
        return {
            **({"OUTPUT": output} if output else {}),
            **({"LEGEND": legend} if legend else {}),
            "STYLED": layer.source() if own else layer.id(),
            "CLASS_COUNT": sum(count > 0 for count in found) - (no_data_count(layer, found) > 0),
            "NO_DATA_COUNT": no_data_count(layer, found),
        }

    def _choice(self, layer, parameters, context):
        from ...layers.about import fields_said
        from ...layers.area_names import name_field_in
        from ...styling.choices import SCHEMES, Choice
        from ...styling.classification import METHODS, PALETTES, Classing
        from ...styling.specs import StyleSpec

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def choice(name: str, options: tuple) -> str:
            return options[self.parameterAsEnum(parameters, name, context)]

        def named(given: str, field: str) -> str:
            return given or (layer.attributeDisplayName(layer.fields().lookupField(field)) if field else "")

        field = self.field_of(layer, parameters, "FIELD", context)
        second = self.field_of(layer, parameters, "FIELD_2", context)
        labels = self.field_of(layer, parameters, "LABEL_FIELD", context)
        scheme, method = choice("SCHEME", SCHEMES), choice("CLASSES", METHODS)
        centre = self.parameterAsDouble(parameters, "CENTRE", context) if scheme == "diverging" else None
        if method == "fixed" and centre not in (None, 1.0):
            raise CreativeClustersError(
                mark(
                    "{parameter}: it is {centre}, but the fixed breaks of location quotients lie about 1. Choose other '{other}'.",
                ),
                parameter=Parameter("CENTRE"),
                other=Parameter("CLASSES"),
                centre=f"{centre:g}",
            )
        palette = choice("PALETTE", PALETTES)
        name, related = named(text("NAME"), field), named(text("NAME_2"), second)
        bivariate = scheme == "bivariate" and second
        guessed = fields_said(layer)[1] or name_field_in(layer, "")
        base = StyleSpec(
            name=f"{name} × {related}" if bivariate else name,
            kind="",
            field=field,
            second_field=second,
            first_label=name if bivariate else "",
            related_label=related if bivariate else "",
            label_field=labels or guessed,
            withheld_field="suppressed" if layer.fields().lookupField("suppressed") >= 0 else "",
            outlines=choice("OUTLINES", _OUTLINES),
            counted=self.parameterAsBoolean(parameters, "COUNTS", context),
        )
        return Choice(
            scheme,
            Classing(
                method,
                self.parameterAsInt(parameters, "COUNT", context),
                _breaks(text("BREAKS")) if method == "own" else (),
                centre,
                palette,
                text("RAMP"),
                self.parameterAsBoolean(parameters, "REVERSE", context),
                text("UNIT"),
            ),
            base,
        )

    def _label_by(self, layer, spec, parameters, context) -> str:
        chosen = self.field_of(layer, parameters, "LABEL_BY", context)
        numeric = [field.name() for field in layer.fields() if field.isNumeric()]
        found = next((name for name in (chosen, spec.field, "score", "lq_creative") if name in numeric), "")
        if not found:
            raise CreativeClustersError(
                mark("{parameter}: choose a numeric field of '{layer}', to say which features to label."),
                parameter=Parameter("LABEL_BY"),
                layer=layer.name(),
            )
        return found


def _written(layer, spec, path: str) -> str:
    """Write the style to a file, whole; a GeoPackage that is there takes it beside what it has, or what went wrong comes back.

    Raises CreativeClustersError where a new file cannot be written.
    """
    from ...layers.whole import whole
    from ...styling.style_files import write_style

    if path.lower().endswith(".gpkg") and Path(path).exists():
        return write_style(layer, spec, path)
    with whole(Path(path)) as part:
        problem = write_style(layer, spec, str(part))
        if problem:
            raise OSError(problem)
    return ""


def _breaks(text: str) -> tuple[float, ...]:
    """The numbers in `text`, ascending. Raises CreativeClustersError for anything else."""
    try:
        found = [float(word) for word in text.replace(";", ",").split(",")]
    except ValueError:
        found = []
    if not found or found != sorted(set(found)) or not all(abs(value) < 1e12 for value in found):
        raise CreativeClustersError(
            mark(
                "{parameter}: '{breaks}' is not ascending numbers separated by commas, such as 0.5, 1, 2.",
            ),
            parameter=Parameter("BREAKS"),
            breaks=text,
        )
    return tuple(found)


def _check_ending(name: str, path: str, endings: tuple[str, ...]) -> None:
    if path and Path(path).suffix.lower() not in endings:
        raise CreativeClustersError(
            mark("{parameter}: {path} has to end in one of {endings}: that says what is written."),
            parameter=Parameter(name),
            path=path,
            endings=", ".join(endings),
        )
