"""What Apply style asks for: scheme, classes and palette, how the legend reads, which features are labelled."""

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .common import add, add_field

_NUMBER = Qgis.ProcessingNumberParameterType
_FIELD = Qgis.ProcessingFieldParameterDataType


def add_choices(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    schemes = [
        tr("CreativeClusters", "Diverging around a value"),
        tr("CreativeClusters", "Sequential, low to high"),
        tr("CreativeClusters", "Classes"),
        tr("CreativeClusters", "Bivariate (3 × 3) with a second field"),
    ]
    add(
        tool,
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
        tool,
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
        tool,
        QgsProcessingParameterEnum("PALETTE", tr("CreativeClusters", "Palette"), palettes, defaultValue=0),
        tr(
            "CreativeClusters",
            "The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print.",
        ),
    )
    add_field(
        tool,
        "FIELD_2",
        tr("CreativeClusters", "Second field"),
        tr(
            "CreativeClusters",
            "For a bivariate map: the numbers that run to the right in the square of the legend.",
        ),
        "LAYER",
        kind=_FIELD.Numeric,
    )


def add_details(tool: QgsProcessingAlgorithm) -> None:
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
        tool,
        count,
        tr("CreativeClusters", "Not for fixed and own breaks. A diverging map has up to three on each side."),
    )
    breaks = QgsProcessingParameterString("BREAKS", tr("CreativeClusters", "Own breaks"), optional=True)
    add(
        tool,
        breaks,
        tr("CreativeClusters", "Numbers between the classes, such as 0.5, 1, 2: the first and last class are open."),
    )
    centre = QgsProcessingParameterNumber(
        "CENTRE",
        tr("CreativeClusters", "Value that a diverging map turns at"),
        type=_NUMBER.Double,
        defaultValue=1.0,
    )
    add(tool, centre, tr("CreativeClusters", "1 for location quotients, 0 for growth."))
    ramp = QgsProcessingParameterString("RAMP", tr("CreativeClusters", "Colour ramp"), optional=True)
    add(
        tool,
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
        tool,
        reverse,
        tr("CreativeClusters", "Takes the colours of a colour ramp of QGIS in the other direction."),
        advanced=True,
    )
    name = QgsProcessingParameterString("NAME", tr("CreativeClusters", "What the field holds"), optional=True)
    add(
        tool,
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
        tool,
        name_2,
        tr("CreativeClusters", "For the legend of a bivariate map. Left empty: the field's alias or name."),
        advanced=True,
    )
    unit = QgsProcessingParameterString("UNIT", tr("CreativeClusters", "Unit"), optional=True)
    add(tool, unit, tr("CreativeClusters", "Written after the numbers of the legend, such as % or jobs."))
    counts = QgsProcessingParameterBoolean("COUNTS", tr("CreativeClusters", "Counts in the legend"), defaultValue=True)
    add(tool, counts, tr("CreativeClusters", "Writes behind each class how many features it has."))
    kinds = [
        tr("CreativeClusters", "By scale: once areas are large enough"),
        tr("CreativeClusters", "Always"),
        tr("CreativeClusters", "Never"),
    ]
    outlines = QgsProcessingParameterEnum("OUTLINES", tr("CreativeClusters", "Outlines"), kinds, defaultValue=0)
    add(
        tool,
        outlines,
        tr("CreativeClusters", "Outlines around thousands of small areas would cover their colours."),
        advanced=True,
    )


def add_labels(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    most = QgsProcessingParameterNumber(
        "LABELS",
        tr("CreativeClusters", "Number of features to label"),
        type=_NUMBER.Integer,
        defaultValue=0,
        minValue=0,
    )
    add(tool, most, tr("CreativeClusters", "Those with the largest values have their names on the map. 0: none."))
    add_field(
        tool,
        "LABEL_FIELD",
        tr("CreativeClusters", "Names for the labels"),
        tr("CreativeClusters", "Left empty: a text field with 'name' in its name."),
        "LAYER",
        advanced=True,
    )
    add_field(
        tool,
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
