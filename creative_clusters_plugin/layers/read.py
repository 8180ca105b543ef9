"""The one reader: from QGIS feature sources to the columns that the core takes."""

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.messages import CreativeClustersError, Parameter, mark
from .reading import features_of

CHECK_EVERY = 20_000  # rows between two looks at the cancel button: a few hundredths of a second


def given_layer(
    tool: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> tuple[QgsVectorLayer | None, bool]:
    """The layer behind the source that a parameter names, and whether all of it is asked for."""
    given = parameters[name]
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return tool.parameterAsVectorLayer(parameters, name, context), True
    source = given.source.valueAsString(context.expressionContext())[0]
    part = given.selectedFeaturesOnly or given.featureLimit >= 0 or bool(given.filterExpression)
    return tool.parameterAsVectorLayer({**parameters, name: source}, name, context), not part


def require_system(crs: QgsCoordinateReferenceSystem, layer: str) -> None:
    """Raises CreativeClustersError where `layer` has no coordinate reference system."""
    if not crs.isValid():
        raise CreativeClustersError(
            mark("'{layer}' has no coordinate reference system: set it ('Assign projection')."), layer=layer
        )


def checked_expression(
    text: str, source: QgsProcessingFeatureSource, context: QgsExpressionContext, what: str
) -> QgsExpression | None:
    """The expression, prepared for the fields of `source`; None where the text is empty."""
    if not text:
        return None
    expression = QgsExpression(text)
    context.setFields(source.fields())
    missing = sorted(
        set(expression.referencedColumns()) - set(source.fields().names()) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    )
    if expression.hasParserError() or not expression.prepare(context) or missing:
        raise CreativeClustersError(
            mark("{what} cannot be used on '{layer}': {reason}. Expression: {expression}"),
            what=Parameter(what),
            layer=source.sourceName(),
            reason=_said(expression.parserErrorString()) or ", ".join(missing) or _said(expression.evalErrorString()),
            expression=text,
        )
    _check_truth(expression, source, context, what)
    return expression


def _said(error: str) -> str:
    """What QGIS says of an expression, as a part of a sentence: its parser begins with a line break, and may end with a full stop."""
    return " ".join(error.split()).rstrip(".")


def _check_truth(expression: QgsExpression, source, context: QgsExpressionContext, what: str) -> None:
    """Raises CreativeClustersError for an expression that gives text, or fails, on the first row: it would hold for no row."""
    skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    first = next(iter(source.getFeatures(QgsFeatureRequest().setLimit(1), skip)), None)
    if first is None:
        return
    context.setFeature(first)
    value = expression.evaluate(context)
    values = {"what": Parameter(what), "layer": source.sourceName(), "expression": expression.expression()}
    if expression.hasEvalError():
        raise CreativeClustersError(
            mark("{what} cannot be used on '{layer}': {reason}. Expression: {expression}"),
            **values,
            reason=_said(expression.evalErrorString()),
        )
    if isinstance(value, str):
        raise CreativeClustersError(
            mark("{what} gives the text '{value}' on '{layer}', not true or false. Expression: {expression}"),
            **values,
            value=value,
        )


def without_null(values: list) -> list:
    """The values with None for NULL, whichever way the PyQt at hand spells it."""
    odd = {kind for kind in set(map(type, values)) if kind not in (str, int, float)}
    if not odd:
        return values
    if odd & {QDate, QDateTime}:
        values = [value.toString(Qt.DateFormat.ISODate) if _is_date(value) else value for value in values]
    return [None if type(value) in odd and QgsVariantUtils.isNull(value) else value for value in values]


def _is_date(value) -> bool:
    return isinstance(value, (QDate, QDateTime)) and value.isValid()


def plain(value):
    """An attribute with None for NULL."""
    return None if QgsVariantUtils.isNull(value) else value


def read_table(source: QgsProcessingFeatureSource) -> dict[str, list]:
    """A small table as it stands: the values of every field."""
    names = source.fields().names()
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = [feature.attributes() for feature in features_of(source, request)]
    return {name: without_null([row[place] for row in rows]) for place, name in enumerate(names)}
