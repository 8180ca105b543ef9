"""Any of the plugin's styles on any layer and field, kept where the user wants it."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import QT_TRANSLATE_NOOP, CreativeClustersError, Note
from .base import report
from .parameters import add, add_field
from .publishing import PublishingAlgorithm, in_project

_NUMBER = Qgis.ProcessingNumberParameterType
_FIELD = Qgis.ProcessingFieldParameterDataType
_OUTLINES = ("by scale", "always", "never")


class ApplyStyle(PublishingAlgorithm):
    ID = "applystyle"

    def displayName(self):
        return QCoreApplication.translate("CreativeClusters", "Apply style")

    def tags(self):
        return QCoreApplication.translate(
            "CreativeClusters",
            "style,palette,classes,legend,bivariate,colour-blind,greyscale,qml,sld,symbology,choropleth",
        ).split(",")

    def shortDescription(self):
        return QCoreApplication.translate(
            "CreativeClusters",
            "Styles any layer by any field as the plugin's own maps are, with classes, labels and counts.",
        )

    def shortHelpString(self):
        return QCoreApplication.translate(
            "CreativeClusters",
            "<p>Colours the features of a layer by a field: <b>diverging</b> around a value (a location quotient around 1, growth "
            "around 0), <b>sequential</b> from low to high, by <b>class</b> (the classes of this plugin in their own colours, or "
            "any values), or <b>bivariate</b> by two fields at once (thirds of each, nine colours).</p>"
            "<p>The palettes keep apart for colour-blind readers and in greyscale print. Areas without a value are stippled and "
            "counted as 'No data', never left blank; where the layer has a field 'suppressed', areas with withheld figures are "
            "hatched.</p><p>A layer of the project is styled there, as one more of its named styles. The style can also be kept with "
            "the layer's data (in the layer_styles of a GeoPackage), and written as .qml or .sld, or as a GeoPackage with a copy of "
            "the layer; the legend as a picture.</p>",
        )

    def initAlgorithm(self, configuration=None):
        tr = QCoreApplication.translate
        layer = QgsProcessingParameterVectorLayer(
            "LAYER", tr("CreativeClusters", "Layer"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        )
        add(self, layer, tr("CreativeClusters", "Areas, points or lines: an output of another tool, or any layer."))
        add_field(
            self,
            "FIELD",
            tr("CreativeClusters", "Field to map"),
            tr(
                "CreativeClusters",
                "Numbers for a diverging, sequential or bivariate map; anything for a map of classes.",
            ),
            "LAYER",
            optional=False,
        )
        self._add_choices()
        self._add_details()
        self._add_labels()
        self._add_outputs()

    def _add_choices(self):
        tr = QCoreApplication.translate
        schemes = [
            tr("CreativeClusters", "Diverging around a value"),
            tr("CreativeClusters", "Sequential, low to high"),
            tr("CreativeClusters", "Classes"),
            tr("CreativeClusters", "Bivariate (3 × 3) with a second field"),
        ]
        add(
            self,
            QgsProcessingParameterEnum("SCHEME", tr("CreativeClusters", "Scheme"), schemes, defaultValue=0),
            tr(
                "CreativeClusters",
                "Diverging: two hues that part at a value. Sequential: one order from light to dark.",
            ),
        )
        methods = [
            tr("CreativeClusters", "Fixed breaks of location quotients"),
            tr("CreativeClusters", "Quantiles (equal count)"),
            tr("CreativeClusters", "Equal intervals"),
            tr("CreativeClusters", "Natural breaks (Jenks)"),
            tr("CreativeClusters", "Standard deviation"),
            tr("CreativeClusters", "Pretty breaks"),
            tr("CreativeClusters", "Own breaks"),
        ]
        add(
            self,
            QgsProcessingParameterEnum("CLASSES", tr("CreativeClusters", "Classes"), methods, defaultValue=0),
            tr(
                "CreativeClusters",
                "How numbers are put into classes. Fixed breaks make maps of several sectors and years comparable; the others "
                "follow the values of this field, on each side of the value where the scheme is diverging.",
            ),
        )
        palettes = [
            tr("CreativeClusters", "Colour-blind safe"),
            tr("CreativeClusters", "Greys"),
            tr("CreativeClusters", "A colour ramp of QGIS"),
        ]
        add(
            self,
            QgsProcessingParameterEnum("PALETTE", tr("CreativeClusters", "Palette"), palettes, defaultValue=0),
            tr(
                "CreativeClusters",
                "The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print.",
            ),
        )
        add_field(
            self,
            "FIELD_2",
            tr("CreativeClusters", "Second field"),
            tr(
                "CreativeClusters",
                "For a bivariate map: the numbers that run to the right in the square of the legend.",
            ),
            "LAYER",
            kind=_FIELD.Numeric,
        )

    def _add_details(self):
        tr = QCoreApplication.translate
        count = QgsProcessingParameterNumber(
            "COUNT",
            tr("CreativeClusters", "Number of classes"),
            type=_NUMBER.Integer,
            defaultValue=5,
            minValue=2,
            maxValue=8,
        )
        add(
            self,
            count,
            tr("CreativeClusters", "Not for fixed and own breaks. A diverging map has up to three on each side."),
        )
        breaks = QgsProcessingParameterString("BREAKS", tr("CreativeClusters", "Own breaks"), optional=True)
        add(
            self,
            breaks,
            tr(
                "CreativeClusters", "Numbers between the classes, such as 0.5, 1, 2: the first and last class are open."
            ),
        )
        centre = QgsProcessingParameterNumber(
            "CENTRE",
            tr("CreativeClusters", "Value that a diverging map turns at"),
            type=_NUMBER.Double,
            defaultValue=1.0,
        )
        add(self, centre, tr("CreativeClusters", "1 for location quotients, 0 for growth."))
        ramp = QgsProcessingParameterString("RAMP", tr("CreativeClusters", "Colour ramp"), optional=True)
        add(
            self,
            ramp,
            tr(
                "CreativeClusters",
                "Name of a colour ramp in QGIS's style manager, such as Viridis, for the palette of that kind.",
            ),
            advanced=True,
        )
        reverse = QgsProcessingParameterBoolean(
            "REVERSE", tr("CreativeClusters", "Colour ramp from its end"), defaultValue=False
        )
        add(
            self,
            reverse,
            tr("CreativeClusters", "Takes the colours of a colour ramp of QGIS in the other direction."),
            advanced=True,
        )
        name = QgsProcessingParameterString("NAME", tr("CreativeClusters", "What the field holds"), optional=True)
        add(
            self,
            name,
            tr(
                "CreativeClusters",
                "Name of the style and heading of the legend. Left empty: the field's alias or name.",
            ),
        )
        name_2 = QgsProcessingParameterString(
            "NAME_2", tr("CreativeClusters", "What the second field holds"), optional=True
        )
        add(
            self,
            name_2,
            tr("CreativeClusters", "For the legend of a bivariate map. Left empty: the field's alias or name."),
            advanced=True,
        )
        unit = QgsProcessingParameterString("UNIT", tr("CreativeClusters", "Unit"), optional=True)
        add(self, unit, tr("CreativeClusters", "Written after the numbers of the legend, such as % or jobs."))
        counts = QgsProcessingParameterBoolean(
            "COUNTS", tr("CreativeClusters", "Counts in the legend"), defaultValue=True
        )
        add(self, counts, tr("CreativeClusters", "Writes behind each class how many features it has."))
        kinds = [
            tr("CreativeClusters", "By scale: once areas are large enough"),
            tr("CreativeClusters", "Always"),
            tr("CreativeClusters", "Never"),
        ]
        outlines = QgsProcessingParameterEnum("OUTLINES", tr("CreativeClusters", "Outlines"), kinds, defaultValue=0)
        add(
            self,
            outlines,
            tr("CreativeClusters", "Outlines around thousands of small areas would cover their colours."),
            advanced=True,
        )

    def _add_labels(self):
        tr = QCoreApplication.translate
        most = QgsProcessingParameterNumber(
            "LABELS",
            tr("CreativeClusters", "Number of features to label"),
            type=_NUMBER.Integer,
            defaultValue=0,
            minValue=0,
        )
        add(self, most, tr("CreativeClusters", "Those with the largest values have their names on the map. 0: none."))
        add_field(
            self,
            "LABEL_FIELD",
            tr("CreativeClusters", "Names for the labels"),
            tr("CreativeClusters", "Left empty: a text field with 'name' in its name."),
            "LAYER",
            advanced=True,
        )
        add_field(
            self,
            "LABEL_BY",
            tr("CreativeClusters", "Largest values of"),
            tr(
                "CreativeClusters",
                "Field whose largest values are labelled. Left empty: the field mapped or, of classes, the score.",
            ),
            "LAYER",
            kind=_FIELD.Numeric,
            advanced=True,
        )

    def _add_outputs(self):
        tr = QCoreApplication.translate
        store = QgsProcessingParameterBoolean(
            "STORE", tr("CreativeClusters", "Keep the style with the layer's data"), defaultValue=False
        )
        add(
            self,
            store,
            tr(
                "CreativeClusters",
                "As the default style: in the layer_styles of a GeoPackage or database, in a .qml beside another file. Whoever opens "
                "the layer next sees it so.",
            ),
        )
        files = tr("CreativeClusters", "QGIS style (*.qml);;Styled layer descriptor (*.sld);;GeoPackage (*.gpkg)")
        output = QgsProcessingParameterFileDestination(
            "OUTPUT", tr("CreativeClusters", "Style file"), files, optional=True
        )
        output.setCreateByDefault(False)
        add(
            self,
            output,
            tr(
                "CreativeClusters", "What it is follows from the ending: .qml, .sld, or .gpkg with a copy of the layer."
            ),
        )
        pictures = tr("CreativeClusters", "PNG files (*.png);;SVG files (*.svg);;PDF files (*.pdf)")
        legend = QgsProcessingParameterFileDestination(
            "LEGEND", tr("CreativeClusters", "Legend"), pictures, optional=True
        )
        legend.setCreateByDefault(False)
        add(
            self,
            legend,
            tr("CreativeClusters", "The legend as a picture; of a bivariate map the square of nine colours."),
        )
        self.addOutput(QgsProcessingOutputVectorLayer("STYLED", tr("CreativeClusters", "Styled layer")))
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("CreativeClusters", "Number of classes")))
        self.addOutput(
            QgsProcessingOutputNumber("NO_DATA_COUNT", tr("CreativeClusters", "Number of features without data"))
        )

    def work(self, parameters, context, feedback):
        from ..styling.apply import add_style, store_styles
        from ..styling.choices import spec_for, with_labels
        from ..styling.counting import count_features, no_data_count
        from ..styling.style_files import write_style

        layer = self.layer(parameters, "LAYER", context)
        output, legend = self.target(parameters, "OUTPUT", context), self.target(parameters, "LEGEND", context)
        _check_ending(output)
        choice = self._choice(layer, parameters, context)
        spec, notes = spec_for(layer, choice)
        most = self.parameterAsInt(parameters, "LABELS", context)
        if most:
            spec = with_labels(layer, spec, self._label_by(layer, spec, parameters, context), most)
        report(notes, feedback)
        feedback.setProgress(30)
        problems = []
        add_style(layer, spec)
        stored = self.parameterAsBoolean(parameters, "STORE", context)
        if stored:
            problems.append(store_styles(layer, [spec]))
        feedback.setProgress(60)
        if output:
            problems.append(write_style(layer, spec, output))
        if legend:
            from ..styling.layouts import write_legend

            write_legend(layer, spec, legend)
        if any(problems):
            raise CreativeClustersError(
                QT_TRANSLATE_NOOP("CreativeClusters", "The style could not be saved with {layer}: {problem}"),
                layer=layer.name(),
                problem="; ".join(problem for problem in problems if problem),
            )
        if not (stored or output or in_project(layer, context.project())):
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "'{layer}' is not in the project, and the style is kept nowhere: tick STORE, or choose a file in OUTPUT.",
            )
            report([Note(text, {"layer": layer.name()})], feedback)
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
        from ..layers.boundaries import guess_name_field
        from ..styling.choices import SCHEMES, Choice
        from ..styling.classification import METHODS, PALETTES, Classing
        from ..styling.specs import StyleSpec

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
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "CENTRE is {centre}, but the fixed breaks of location quotients lie about 1. Choose another kind of CLASSES.",
                ),
                centre=f"{centre:g}",
            )
        palette = choice("PALETTE", PALETTES)
        name, related = named(text("NAME"), field), named(text("NAME_2"), second)
        bivariate = scheme == "bivariate" and second
        guessed = guess_name_field(layer.fields(), "")
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
                QT_TRANSLATE_NOOP(
                    "CreativeClusters", "LABEL_BY: choose a numeric field of '{layer}', to say which features to label."
                ),
                layer=layer.name(),
            )
        return found


def _breaks(text: str) -> tuple[float, ...]:
    """The numbers in `text`, ascending. Raises CreativeClustersError for anything else."""
    try:
        found = [float(word) for word in text.replace(";", ",").split(",")]
    except ValueError:
        found = []
    if not found or found != sorted(set(found)) or not all(abs(value) < 1e12 for value in found):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "BREAKS ('{breaks}') has to be ascending numbers separated by commas, such as 0.5, 1, 2.",
            ),
            breaks=text,
        )
    return tuple(found)


def _check_ending(path: str) -> None:
    from ..styling.style_files import ENDINGS

    if path and Path(path).suffix.lower() not in ENDINGS:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters", "OUTPUT ({path}) has to end in one of {endings}: that says what is written."
            ),
            path=path,
            endings=", ".join(ENDINGS),
        )
