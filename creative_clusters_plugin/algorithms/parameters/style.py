"""What Apply style asks for: scheme, classes and palette, how the legend reads, which features are labelled."""

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...translation import tr
from .common import add, add_field

_NUMBER = Qgis.ProcessingNumberParameterType
_FIELD = Qgis.ProcessingFieldParameterDataType


def add_choices(tool: QgsProcessingAlgorithm) -> None:
    schemes = [
        tr("Diverging around a value"),
        tr("Sequential, low to high"),
        tr("Classes"),
        tr("Bivariate (3 × 3) with a second field"),
    ]
    add(
        tool,
        QgsProcessingParameterEnum("SCHEME", tr("Scheme"), schemes, defaultValue=0),
        tr(
            "Diverging: two hues that part at a value. Sequential: one order from light to dark.",
        ),
    )
    methods = [
        tr("Fixed breaks of location quotients"),
        tr("Quantiles (equal count)"),
        tr("Equal intervals"),
        tr("Natural breaks (Jenks)"),
        tr("Standard deviation"),
        tr("Pretty breaks"),
        tr("Own breaks"),
    ]
    add(
        tool,
        QgsProcessingParameterEnum("CLASSES", tr("Classes"), methods, defaultValue=0),
        tr(
            "How numbers are put into classes. Fixed breaks make maps of several sectors and years comparable; the others "
            "follow the values of this field, on each side of the value where the scheme is diverging.",
        ),
    )
    palettes = [
        tr("Colour-blind safe"),
        tr("Greys"),
        tr("A colour ramp of QGIS"),
    ]
    add(
        tool,
        QgsProcessingParameterEnum("PALETTE", tr("Palette"), palettes, defaultValue=0),
        tr(
            "The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print.",
        ),
    )
    add_field(
        tool,
        "FIELD_2",
        tr("Second field"),
        tr(
            "For a bivariate map: the numbers that run to the right in the square of the legend.",
        ),
        "LAYER",
        kind=_FIELD.Numeric,
    )


def add_details(tool: QgsProcessingAlgorithm) -> None:
    count = QgsProcessingParameterNumber(
        "COUNT",
        tr("Number of classes"),
        type=_NUMBER.Integer,
        defaultValue=5,
        minValue=2,
        maxValue=8,
    )
    add(
        tool,
        count,
        tr("Not for fixed and own breaks. A diverging map has up to three on each side."),
    )
    breaks = QgsProcessingParameterString("BREAKS", tr("Own breaks"), optional=True)
    add(
        tool,
        breaks,
        tr("Numbers between the classes, such as 0.5, 1, 2: the first and last class are open."),
    )
    centre = QgsProcessingParameterNumber(
        "CENTRE",
        tr("Value that a diverging map turns at"),
        type=_NUMBER.Double,
        defaultValue=1.0,
    )
    add(tool, centre, tr("1 for location quotients, 0 for growth."))
    ramp = QgsProcessingParameterString("RAMP", tr("Colour ramp"), optional=True)
    add(
        tool,
        ramp,
        tr(
            "Name of a colour ramp in QGIS's style manager, such as Viridis, for the palette of that kind.",
        ),
        advanced=True,
    )
    reverse = QgsProcessingParameterBoolean("REVERSE", tr("Colour ramp from its end"), defaultValue=False)
    add(
        tool,
        reverse,
        tr("Takes the colours of a colour ramp of QGIS in the other direction."),
        advanced=True,
    )
    name = QgsProcessingParameterString("NAME", tr("What the field holds"), optional=True)
    add(
        tool,
        name,
        tr(
            "Name of the style and heading of the legend. Left empty: the field's alias or name.",
        ),
    )
    name_2 = QgsProcessingParameterString("NAME_2", tr("What the second field holds"), optional=True)
    add(
        tool,
        name_2,
        tr("For the legend of a bivariate map. Left empty: the field's alias or name."),
        advanced=True,
    )
    unit = QgsProcessingParameterString("UNIT", tr("Unit"), optional=True)
    add(tool, unit, tr("Written after the numbers of the legend, such as % or jobs."))
    counts = QgsProcessingParameterBoolean("COUNTS", tr("Counts in the legend"), defaultValue=True)
    add(tool, counts, tr("Writes behind each class how many features it has."))
    kinds = [
        tr("By scale: once areas are large enough"),
        tr("Always"),
        tr("Never"),
    ]
    outlines = QgsProcessingParameterEnum("OUTLINES", tr("Outlines"), kinds, defaultValue=0)
    add(
        tool,
        outlines,
        tr("Outlines around thousands of small areas would cover their colours."),
        advanced=True,
    )


def add_labels(tool: QgsProcessingAlgorithm) -> None:
    most = QgsProcessingParameterNumber(
        "LABELS",
        tr("Number of features to label"),
        type=_NUMBER.Integer,
        defaultValue=0,
        minValue=0,
    )
    add(tool, most, tr("Those with the largest values have their names on the map. 0: none."))
    add_field(
        tool,
        "LABEL_FIELD",
        tr("Names for the labels"),
        tr("Left empty: a text field with 'name' in its name."),
        "LAYER",
        advanced=True,
    )
    add_field(
        tool,
        "LABEL_BY",
        tr("Largest values of"),
        tr(
            "Field whose largest values are labelled. Left empty: the field mapped or, of classes, the score.",
        ),
        "LAYER",
        kind=_FIELD.Numeric,
        advanced=True,
    )
