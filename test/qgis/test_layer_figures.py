"""Figures that styles make classes of: those of a file read in columns are those of its features."""

import math

import pytest
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorFileWriter, QgsVectorLayer

from creative_clusters_plugin.styling.layer_figures import Figures

ROWS = ([1.5, 3, "7"], [NULL, NULL, NULL], [math.nan, -2, "x"], [0.0, 2**53 + 2, ""])
KNOWN = {"share": [1.5, 0.0], "jobs": [3.0, -2.0, 2.0**53 + 2]}


def layer(tmp_path, ending: str) -> QgsVectorLayer:
    made = QgsVectorLayer("Point?field=share:double&field=jobs:int8&field=code:string", "kept", "memory")
    features = []
    for place, row in enumerate(ROWS):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(place, 0)))
        feature.setAttributes(row)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    if not ending:
        return made
    path = str(tmp_path / f"kept.{ending}")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {"gpkg": "GPKG", "fgb": "FlatGeobuf"}[ending]
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, made.transformContext(), options)
    return QgsVectorLayer(path, "kept", "ogr")


@pytest.mark.parametrize("ending", ["", "gpkg", "fgb"])
def test_the_known_numbers_of_each_field(tmp_path, ending):
    kept = layer(tmp_path, ending)
    figures = Figures(kept, ["share", "jobs", "share"])
    # a FlatGeobuf puts its rows in an order of its own
    assert {name: sorted(figures.of(name)) for name in KNOWN} == {
        name: sorted(values) for name, values in KNOWN.items()
    }
    assert sorted(Figures(kept, ["share"]).of("jobs")) == sorted(KNOWN["jobs"])


def test_texts_are_no_numbers(tmp_path):
    for ending in ("", "gpkg"):
        figures = Figures(layer(tmp_path, ending), ["code", "jobs"])
        assert (figures.of("code"), figures.of("jobs")) == ([], KNOWN["jobs"])
