"""One short call for each parameter and output of a tool: `self.add.whole_number("K", title, help, 8, least=1)`.

A call holds what is particular to the parameter; the rest is as usual: fields, expressions and texts may be left empty, layers
and destinations may not, and a destination that may is only written where the user asks for it. `advanced` parameters are
folded away in the dialog.
"""

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..translation import tr

ANY = Qgis.ProcessingSourceType.Vector
SHAPES = Qgis.ProcessingSourceType.VectorAnyGeometry
POINTS = Qgis.ProcessingSourceType.VectorPoint
LINES = Qgis.ProcessingSourceType.VectorLine
POLYGONS = Qgis.ProcessingSourceType.VectorPolygon
_NUMBER = Qgis.ProcessingNumberParameterType
_FIELD = Qgis.ProcessingFieldParameterDataType


_MOST = 1e12  # of any number: more jobs or metres than there are


class Builder:
    """Adds parameters and outputs to a tool."""

    def __init__(self, tool: QgsProcessingAlgorithm):
        self._tool = tool

    def _add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool) -> None:
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self._tool.addParameter(parameter)

    def fold(self, *names: str) -> None:
        """Fold away parameters that others have above: where a tool takes many, those that are found or seldom given."""
        for name in names:
            parameter = self._tool.parameterDefinition(name)
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)

    def number(
        self,
        name: str,
        title: str,
        help_text: str,
        default=None,
        *,
        least=None,
        most=_MOST,
        decimals=2,
        optional=False,
        advanced=False,
    ) -> None:
        """decimals: how many the dialog shows and takes; models, scripts and the command line take any."""
        parameter = QgsProcessingParameterNumber(
            name, title, type=_NUMBER.Double, defaultValue=default, optional=optional, **_ends(least, most)
        )
        parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
        self._add(parameter, help_text, advanced)

    def whole_number(
        self,
        name: str,
        title: str,
        help_text: str,
        default=None,
        *,
        least=0,
        most=1_000_000,
        optional=False,
        advanced=False,
    ) -> None:
        parameter = QgsProcessingParameterNumber(
            name, title, type=_NUMBER.Integer, defaultValue=default, optional=optional, **_ends(least, most)
        )
        self._add(parameter, help_text, advanced)

    def percent(self, name: str, title: str, help_text: str, default: float, *, least=0.0, most=100.0, advanced=False):
        self.number(name, title, help_text, default, least=least, most=most, advanced=advanced)

    def seed(self) -> None:
        about = tr("The same seed gives the same intervals and p-values, whatever the order of rows.")
        self.whole_number("SEED", tr("Random seed"), about, 2010, most=2_147_483_647, advanced=True)

    def permutations(self, help_text: str, default: int | None = 9_999) -> None:
        """default: None where the tool finds out how many it needs."""
        missing = default is None
        title = tr("Permutations")
        self.whole_number("PERMUTATIONS", title, help_text, default, least=99, optional=missing, advanced=True)

    def source_text(self) -> None:
        """What a reader of a map or page is told on the origin of the figures."""
        about = tr(
            "Title, year, publisher and licence of the figures, as their source asks to be named; kept with the outputs and printed on "
            "pages. Left empty: what the metadata of the inputs say. Where nothing is said, pages print: not stated."
        )
        self.text("SOURCE_TEXT", tr("Source and licence"), about, advanced=True)

    def flag(self, name: str, title: str, help_text: str, default=False, *, advanced=False) -> None:
        self._add(QgsProcessingParameterBoolean(name, title, defaultValue=default), help_text, advanced)

    def choice(self, name: str, title: str, help_text: str, options: list[str], default=0, *, advanced=False) -> None:
        """One of `options`; default: its position."""
        self._add(QgsProcessingParameterEnum(name, title, options, defaultValue=default), help_text, advanced)

    def choices(
        self,
        name: str,
        title: str,
        help_text: str,
        options: list[str],
        default: list[int],
        *,
        optional=False,
        advanced=False,
    ) -> None:
        """Some of `options`; default: their positions."""
        parameter = QgsProcessingParameterEnum(
            name, title, options, allowMultiple=True, defaultValue=default, optional=optional
        )
        self._add(parameter, help_text, advanced)

    def text(self, name: str, title: str, help_text: str, *, advanced=False) -> None:
        self._add(QgsProcessingParameterString(name, title, optional=True), help_text, advanced)

    def layer(
        self, name: str, title: str, help_text: str, *kinds: Qgis.ProcessingSourceType, optional=False, advanced=False
    ) -> None:
        """What is read of a layer: its features, those selected only, or those of a filter."""
        self._add(QgsProcessingParameterFeatureSource(name, title, list(kinds), optional=optional), help_text, advanced)

    def table(self, name: str, title: str, help_text: str, *, optional=False, advanced=False) -> None:
        """A layer of whatever kind, whose shapes, if it has any, are not read."""
        self.layer(name, title, help_text, ANY, optional=optional, advanced=advanced)

    def styled_layer(self, name: str, title: str, help_text: str, kind: Qgis.ProcessingSourceType, *, optional=False):
        """A layer as it is drawn, not what is in it."""
        self._add(QgsProcessingParameterVectorLayer(name, title, [kind], optional=optional), help_text, False)

    def layers(self, name: str, title: str, help_text: str, kind: Qgis.ProcessingSourceType = ANY) -> None:
        self._add(QgsProcessingParameterMultipleLayers(name, title, kind, optional=True), help_text, False)

    def field(
        self,
        name: str,
        title: str,
        help_text: str,
        parent: str,
        *,
        numeric=False,
        multiple=False,
        optional=True,
        advanced=False,
    ) -> None:
        """A field of the layer `parent`, or several."""
        kind = _FIELD.Numeric if numeric else _FIELD.Any
        parameter = QgsProcessingParameterField(
            name, title, parentLayerParameterName=parent, type=kind, optional=optional, allowMultiple=multiple
        )
        self._add(parameter, help_text, advanced)

    def expression(self, name: str, title: str, help_text: str, parent: str, *, advanced=False) -> None:
        """An expression on the rows of the layer `parent`."""
        parameter = QgsProcessingParameterExpression(name, title, parentLayerParameterName=parent, optional=True)
        self._add(parameter, help_text, advanced)

    def extent(self, name: str, title: str, help_text: str, *, advanced=False) -> None:
        self._add(QgsProcessingParameterExtent(name, title, optional=True), help_text, advanced)

    def file(self, name: str, title: str, help_text: str, kinds: str = "", *, optional=False, advanced=False) -> None:
        """A file to read; kinds: as file dialogs filter them, 'Layout templates (*.qpt)'."""
        self._add(QgsProcessingParameterFile(name, title, optional=optional, fileFilter=kinds), help_text, advanced)

    def folder(self, name: str, title: str, help_text: str) -> None:
        """A folder, which need not be there yet; advanced."""
        parameter = QgsProcessingParameterFile(name, title, Qgis.ProcessingFileParameterBehavior.Folder, optional=True)
        self._add(parameter, help_text, True)

    def authentication(self, name: str, title: str, help_text: str) -> None:
        """The id of a configuration in QGIS's authentication store, never what is in it; advanced."""
        self._add(QgsProcessingParameterAuthConfig(name, title, optional=True), help_text, True)

    def new_file(
        self,
        name: str,
        title: str,
        help_text: str,
        kinds: str,
        *,
        optional=False,
        by_default: bool | None = None,
        advanced=False,
    ) -> None:
        """A file to write; by_default: dialogs make it as a temporary one unless the user says otherwise."""
        parameter = QgsProcessingParameterFileDestination(name, title, kinds, optional=optional)
        parameter.setCreateByDefault(not optional if by_default is None else by_default)
        self._add(parameter, help_text, advanced)

    def new_folder(self, name: str, title: str, help_text: str) -> None:
        self._add(QgsProcessingParameterFolderDestination(name, title), help_text, False)

    def output_file(self, name: str, title: str) -> None:
        """A file in a folder that the tool writes."""
        self._tool.addOutput(QgsProcessingOutputFile(name, title))

    def sink(
        self, name: str, title: str, help_text: str, kind=SHAPES, *, optional=False, by_default: bool | None = None
    ) -> None:
        """A layer to write."""
        parameter = QgsProcessingParameterFeatureSink(name, title, kind, optional=optional)
        parameter.setCreateByDefault(not optional if by_default is None else by_default)
        self._add(parameter, help_text, False)

    def numbers(self, **titles: str) -> None:
        """Numbers that a run gives back: their titles by name."""
        for name, title in titles.items():
            self._tool.addOutput(QgsProcessingOutputNumber(name, title))


def _ends(least: float | None, most: float | None) -> dict[str, float]:
    """The ends of a range as QGIS names them, without those that are open."""
    return {name: end for name, end in (("minValue", least), ("maxValue", most)) if end is not None}
