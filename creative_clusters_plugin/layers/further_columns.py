"""Columns of an employment table beside those of employment, such as status and bounds."""

from qgis.core import Qgis, QgsExpressionContext, QgsFeatureRequest, QgsProcessingFeatureSource

from ..core.messages import Cancelled, Progress
from ..core.values import Column
from .read import CHECK_EVERY, checked_expression, without_null
from .reading import features_of


def further_columns(
    source: QgsProcessingFeatureSource,
    names: list[str],
    rows: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> dict[str, Column]:
    """Columns `names` of the features for which the expression `rows` holds, in their order."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if checked_expression(rows, source, context, "EMPLOYMENT_FILTER") is not None:
        request.setFilterExpression(rows).setExpressionContext(context)
    places = [source.fields().lookupField(name) for name in names]
    found = []
    features = features_of(source, request)
    for number, feature in enumerate(features):
        if number % CHECK_EVERY == 0 and not progress(0.0):
            raise Cancelled
        found.append([feature[place] for place in places])
    return {name: Column(name, without_null([row[at] for row in found])) for at, name in enumerate(names)}
