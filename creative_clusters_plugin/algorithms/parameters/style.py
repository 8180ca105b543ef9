"""What Apply style asks for: scheme, classes and palette, how the legend reads, which features are labelled."""

from qgis.core import (
    QgsProcessingAlgorithm,
)

from ...translation import tr


def add_choices(tool: QgsProcessingAlgorithm) -> None:
    tool.add.choice(
        "SCHEME",
        tr("Scheme"),
        tr("Diverging: two hues that part at a value. Sequential: one order from light to dark."),
        [
            tr("Diverging around a value"),
            tr("Sequential, low to high"),
            tr("Classes"),
            tr("Bivariate (3 × 3) with a second field"),
        ],
    )
    tool.add.choice(
        "CLASSES",
        tr("Classes"),
        tr(
            "How numbers are put into classes. Fixed breaks make maps of several sectors and years comparable; the others "
            "follow the values of this field, on each side of the value where the scheme is diverging."
        ),
        [
            tr("Fixed breaks of location quotients"),
            tr("Quantiles (equal count)"),
            tr("Equal intervals"),
            tr("Natural breaks (Jenks)"),
            tr("Standard deviation"),
            tr("Pretty breaks"),
            tr("Own breaks"),
        ],
    )
    tool.add.choice(
        "PALETTE",
        tr("Palette"),
        tr("The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print."),
        [tr("Colour-blind safe"), tr("Greys"), tr("A colour ramp of QGIS")],
    )
    tool.add.field(
        "FIELD_2",
        tr("Second field"),
        tr("For a bivariate map: the numbers that run to the right in the square of the legend."),
        "LAYER",
        numeric=True,
    )


def add_details(tool: QgsProcessingAlgorithm) -> None:
    tool.add.whole_number(
        "COUNT",
        tr("Number of classes"),
        tr("Not for fixed and own breaks. A diverging map has up to three on each side."),
        5,
        least=2,
        most=8,
    )
    tool.add.text(
        "BREAKS",
        tr("Own breaks"),
        tr("Numbers between the classes, such as 0.5, 1, 2: the first and last class are open."),
        advanced=True,
    )
    tool.add.number(
        "CENTRE",
        tr("Value that a diverging map turns at"),
        tr("1 for location quotients, 0 for growth."),
        1.0,
        advanced=True,
        decimals=3,
    )
    tool.add.text(
        "RAMP",
        tr("Colour ramp"),
        tr("Name of a colour ramp in QGIS's style manager, such as Viridis, for the palette of that kind."),
        advanced=True,
    )
    tool.add.flag(
        "REVERSE",
        tr("Colour ramp from its end"),
        tr("Takes the colours of a colour ramp of QGIS in the other direction."),
        advanced=True,
    )
    tool.add.text(
        "NAME",
        tr("What the field holds"),
        tr("Name of the style and heading of the legend. Left empty: the field's alias or name."),
        advanced=True,
    )
    tool.add.text(
        "NAME_2",
        tr("What the second field holds"),
        tr("For the legend of a bivariate map. Left empty: the field's alias or name."),
        advanced=True,
    )
    tool.add.text("UNIT", tr("Unit"), tr("Written after the numbers of the legend, such as % or jobs."), advanced=True)
    tool.add.flag(
        "COUNTS",
        tr("Counts in the legend"),
        tr("Writes behind each class how many features it has."),
        True,
        advanced=True,
    )
    tool.add.choice(
        "OUTLINES",
        tr("Outlines"),
        tr("Outlines around thousands of small areas would cover their colours."),
        [tr("By scale: once areas are large enough"), tr("Always"), tr("Never")],
        advanced=True,
    )


def add_labels(tool: QgsProcessingAlgorithm) -> None:
    tool.add.whole_number(
        "LABELS",
        tr("Number of features to label"),
        tr("Those with the largest values have their names on the map. 0: none."),
        0,
        advanced=True,
    )
    tool.add.field(
        "LABEL_FIELD",
        tr("Names for the labels"),
        tr("Left empty: a text field with 'name' in its name."),
        "LAYER",
        advanced=True,
    )
    tool.add.field(
        "LABEL_BY",
        tr("Largest values of"),
        tr("Field whose largest values are labelled. Left empty: the field mapped or, of classes, the score."),
        "LAYER",
        numeric=True,
        advanced=True,
    )
