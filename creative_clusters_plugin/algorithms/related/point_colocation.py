"""Which kinds of businesses lie next to which: colocation quotients of points."""

from qgis.core import (
    Qgis,
)

from ...core.messages import mark
from ...core.options import GIVEN
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY, POINTS
from ..parameters.common import add_report
from ..parameters.sectors import add_sectors, group_labels

_ALPHA = 0.05


class PointColocation(CreativeClustersAlgorithm):
    ID = "pointcolocation"
    BYTES = 3_400
    LIMITED_BY = "POINTS"
    GROUP = "related"
    NEEDS = ("numpy", "pandas", "scipy")
    TITLE = mark("Co-location of businesses in space")
    TAGS = mark(
        "points,businesses,firms,colocation quotient,neighbours,nearest,random labelling,suppliers,co-location,"
        "cross K,cluster,space,OpenStreetMap,network"
    )
    SUMMARY = mark("Shows which kinds of businesses lie next to which more often than chance puts them.")
    HELP = mark(
        "<p>For each pair of categories, the colocation quotient from one to the other: how much more often the other is among "
        "the neighbours of the one than among all points (Leslie & Kronenfeld 2011). 1 is what chance gives; it has a direction, as "
        "film studios may need sound engineers around them more than the other way round.</p><p>The same is worked out at each "
        "point (Wang et al. 2017), so that a map shows where the two lie together. Neighbours are the k nearest, those equally near "
        "sharing the last places, or with a bandwidth all within it, the nearer ones counting more.</p><p>Tested by dealing "
        "out the categories over the same places at random: that businesses are dense in centres makes nothing significant. Many "
        "businesses are registered at the address of their accountant, which brings together what does not work together.</p>"
    )

    def initAlgorithm(self, configuration=None):
        points = [Qgis.ProcessingSourceType.VectorPoint]
        self.add.layer(
            "POINTS",
            tr("Businesses"),
            tr("Points of all businesses, in any coordinate reference system: distances are taken in metres."),
            POINTS,
        )
        self.add.field(
            "POINTS_CATEGORY",
            tr("Category of the business"),
            tr("Field with the category, or with the industry code where a sector list is chosen."),
            "POINTS",
            optional=False,
        )
        add_sectors(self, default=GIVEN)
        self.add.whole_number(
            "K",
            tr("Number of nearest neighbours"),
            tr("How many of the nearest others count as being near. Not used with a bandwidth."),
            8,
            least=1,
        )
        self.add.number(
            "BANDWIDTH",
            tr("Bandwidth in metres"),
            tr(
                "Above 0: all within this distance are near, with the weights of a Gaussian kernel. 0: the nearest neighbours."
            ),
            0.0,
            least=0.0,
            decimals=0,
        )
        self.add.whole_number(
            "RELABELLINGS",
            tr("Relabellings"),
            tr("How often categories are dealt out at random for the test; 0 leaves it out."),
            999,
            advanced=True,
        )
        self.add.seed()
        self.add.source_text()
        self.add.sink(
            "OUTPUT",
            tr("Local colocation"),
            tr("The businesses with their local quotient to each category, p, q and class, styled by class."),
            points[0],
        )
        self.add.sink(
            "TABLE",
            tr("Colocation of categories"),
            tr("A row for each ordered pair of categories: quotient, p, q, and what chance gives."),
            ANY,
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            POINT_COUNT=tr("Number of businesses"),
            CATEGORY_COUNT=tr("Number of categories"),
            SIGNIFICANT_COUNT=tr("Number of significant pairs"),
            GLOBAL_QUOTIENT=tr("Quotient of all categories to their own"),
            P_VALUE=tr("p of the quotient of all categories to their own"),
        )

    def work(self, parameters, context, feedback):
        from ...core.points.colocation import ColocationSettings, colocation
        from ...core.points.point_categories import point_categories
        from ...layers.points import read_points
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.sector_reader import SectorReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("POINTS")
        field = reader.fields("POINTS_CATEGORY", source)[0]
        reader.announce_memory(source.featureCount(), source.sourceName())
        points = read_points(source, [field], progress_of(feedback, 0, 15))
        found = point_categories(
            points.columns[field],
            source.sourceName(),
            SectorReader(reader).sector_list(),
            source.fields()[source.fields().lookupField(field)].isNumeric(),
            group_labels()["rest"],
        )
        kept = found.label >= 0
        settings = ColocationSettings(
            reader.integer("K"),
            reader.number("BANDWIDTH"),
            reader.integer("RELABELLINGS"),
            reader.integer("SEED"),
            _ALPHA,
        )
        result = colocation(points.xy[kept], found.label[kept], found.names, settings, progress_of(feedback, 15, 85))
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(points, [], "POINTS"))
        writer.notes((*points.notes, *found.notes, *result.notes))
        _write(writer, result, found, points)
        title = tr("Co-location of businesses in space")
        writer.report(lambda run: _page(result, run, settings), title, "")
        return writer.results(
            POINT_COUNT=int(kept.sum()),
            CATEGORY_COUNT=len(result.categories),
            SIGNIFICANT_COUNT=int((result.pairs["q"] <= _ALPHA).sum()),
            GLOBAL_QUOTIENT=result.whole,
            P_VALUE=result.whole_p,
        )


def _write(writer, result, found, points) -> None:
    """The points with their local quotients, and the pairs; points without a category have 'no data'."""
    import numpy as np
    import pandas as pd

    kept = np.flatnonzero(found.label >= 0)
    names = np.append(found.names, None)
    columns = {
        "category": names[found.label],
        "place_points": pd.array(_spread(result.at_place, kept, found.label), dtype="Int64"),
    }
    for number, category in enumerate(found.ids):
        for name, values in (("clq", result.quotient), ("p", result.p), ("q", result.q)):
            columns[f"{name}_{category}"] = _spread(values[:, number], kept, found.label)
        columns[f"class_{category}"] = _spread(result.kind[:, number], kept, found.label, "no data")
    at = (feature.geometry() for feature in points.features)
    shapes = [shape.centroid() if shape.isMultipart() else shape for shape in at]
    given = [feature.attributes() for feature in points.features]
    writer.members(
        "OUTPUT", pd.DataFrame(columns), shapes, points.fields, given, points.crs, _styles(result, found.ids)
    )
    writer.table(result.pairs)


def _spread(values, kept, label, nothing=None):
    """`values` of the points at `kept` among all points, `nothing` (or NaN) for the others."""
    import numpy as np

    whole = np.full(len(label), np.nan if nothing is None else nothing, dtype=float if nothing is None else object)
    whole[kept] = values
    return whole


def _styles(result, ids: tuple[str, ...]) -> list:
    """Classes and quotients of each category, first the one that lies most clearly beside another."""
    from ...styling.specs import StyleSpec, with_names

    near = tr("Near: {category}")
    quotient = tr("Quotient: {category}")
    heading = tr("{category} among the nearest: local colocation quotient")
    chance = tr("chance")
    order = result.most_beside
    classes = [
        StyleSpec(near.format(category=result.categories[number]), "colocation", f"class_{ids[number]}")
        for number in order
    ]
    quotients = [
        StyleSpec(
            quotient.format(category=result.categories[number]),
            "point_quotient",
            f"clq_{ids[number]}",
            heading.format(category=result.categories[number]),
            reference_label=chance,
        )
        for number in order
    ]
    return with_names(classes + quotients, dict(zip(ids, result.categories, strict=True)))


def _page(result, run, settings) -> str:
    from ...reports.pages.point_colocation import colocation_report

    return colocation_report(result, run, settings)
