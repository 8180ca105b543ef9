"""The numbers in the fields of a layer, from which classes are made."""

from array import array

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ..layers.reading import features_of
from ..layers.stored import stored_columns


class Figures:
    """The numbers of several fields, read together when the first is asked for: several styles of a layer, one look at it."""

    def __init__(self, layer: QgsVectorLayer, fields: list[str]):
        self._layer, self._fields = layer, list(dict.fromkeys(fields))
        self._found: dict[str, np.ndarray] = {}

    def of(self, field: str) -> list[float]:
        """Those that are known. Handed the layer instead of its numbers, QGIS would count NULL as 0."""
        if field not in self._fields:
            return Figures(self._layer, [field]).of(field)
        if not self._found:
            self._found = self._from_file() or self._from_features()
        return self._found[field].tolist()

    def _from_file(self) -> dict[str, np.ndarray]:
        fields = self._layer.fields()
        if not all(fields[fields.lookupField(name)].isNumeric() for name in self._fields):
            return {}
        stored = stored_columns(self._layer, self._fields, lambda share: True)
        if stored is None:
            return {}
        values = {name: np.array(stored.columns[name].values, dtype=float) for name in self._fields}
        return {name: known[~np.isnan(known)] for name, known in values.items()}

    def _from_features(self) -> dict[str, np.ndarray]:
        places = [self._layer.fields().lookupField(name) for name in self._fields]
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
        columns = [array("d") for _ in places]
        looked_for = list(zip(places, columns, strict=True))
        for feature in features_of(self._layer, request):
            for place, column in looked_for:
                value = feature[place]
                if isinstance(value, (int, float)) and value == value:
                    column.append(value)
        return {name: np.array(values) for name, values in zip(self._fields, columns, strict=True)}
