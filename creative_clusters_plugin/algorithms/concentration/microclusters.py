"""Clusters of creative businesses at street scale, tested against all businesses."""

from qgis.core import (
    Qgis,
)

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import POINTS, POLYGONS
from ..parameters.common import add_report
from ..parameters.sectors import add_sectors

METHODS = ("hdbscan", "dbscan")
GROUPS = ("all", "sectors", "both")
_ALPHA = 0.05


class Microclusters(CreativeClustersAlgorithm):
    ID = "microclusters"
    BYTES = 1_700
    LIMITED_BY = "POINTS"
    GROUP = "concentration"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Microclusters of businesses")
    TAGS = mark(
        "points,businesses,firms,DBSCAN,HDBSCAN,cluster,density,street,case-control,scan statistic,micro-clusters,"
        "hot spots,kernel,heat map,OpenStreetMap,Overture,Companies House"
    )
    SUMMARY = mark("Finds clusters of creative businesses at street scale, denser than businesses are there anyway.")
    HELP = mark(
        "<p>Finds clusters among the points of creative businesses (HDBSCAN, or DBSCAN with a radius), all together or for each "
        "sub-sector, in metres whatever the layer's coordinate reference system.</p><p>City centres are dense in all kinds of "
        "business. So the question asked of each cluster is not whether creative businesses are dense in it, but whether they are "
        "more frequent than among all businesses around: the label 'creative' is shuffled over all points, clusters are searched "
        "again, and the strongest found by chance is what a cluster has to beat. q is corrected for the number of clusters.</p>"
        "<p>The points must be all businesses, not the creative ones only. Many businesses are registered at the address of "
        "their accountant: 'locations' shows how many addresses a cluster has.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.layer("POINTS", tr("Businesses"), tr("Points of all businesses, creative or not."), POINTS)
        self.add.field(
            "POINTS_INDUSTRY",
            tr("Industry code of the business"),
            tr(
                "Field with the code of the business's industry. Left empty: the one that holds codes or words of a scheme."
            ),
            "POINTS",
        )
        self.add.field(
            "POINTS_JOBS",
            tr("Jobs of the business"),
            tr("Field with the number of jobs, added up by cluster."),
            "POINTS",
            numeric=True,
        )
        add_sectors(self)
        self.add.choice(
            "GROUPS",
            tr("Clusters of"),
            tr("Which businesses are looked at together."),
            [tr("All creative together"), tr("Each sub-sector"), tr("Both")],
        )
        self.add.choice(
            "METHOD",
            tr("Method"),
            tr("HDBSCAN finds clusters of any density; DBSCAN those with enough businesses within a radius."),
            [tr("HDBSCAN"), tr("DBSCAN")],
        )
        self.add.whole_number(
            "MIN_BUSINESSES",
            tr("Fewest businesses of a cluster"),
            tr("Businesses that share a point all count."),
            50,
            least=2,
        )
        self.add.number(
            "RADIUS",
            tr("Radius in metres (DBSCAN)"),
            tr("How near businesses must be to one another."),
            250.0,
            least=0.1,
            decimals=0,
        )
        self.add.whole_number(
            "RELABELLINGS",
            tr("Relabellings"),
            tr("How often labels are shuffled for the test; 0 leaves it out."),
            999,
            advanced=True,
        )
        self.add.seed()
        self.add.layer(
            "PLACES",
            tr("Places to name clusters by"),
            tr(
                "Points with names: a cluster takes that of the largest place in it (by a field 'population'), else the nearest one's."
            ),
            POINTS,
            optional=True,
            advanced=True,
        )
        self.add.field(
            "PLACES_NAME",
            tr("Name of the place"),
            tr("Left empty: a text field with 'name' in its name."),
            "PLACES",
            advanced=True,
        )
        self.add.source_text()
        self.add.sink(
            "OUTPUT",
            tr("Microclusters"),
            tr("The outline of each cluster, with its businesses, concentration, p and q."),
            POLYGONS,
        )
        self.add.sink(
            "POINTS_OUTPUT",
            tr("Clustered businesses"),
            tr("The businesses of the clusters, with their cluster."),
            POINTS,
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            CLUSTER_COUNT=tr("Number of clusters"),
            SIGNIFICANT_COUNT=tr("Number of significant clusters"),
            BUSINESS_COUNT=tr("Number of creative businesses"),
        )

    def work(self, parameters, context, feedback):
        from ...core.points.businesses import firms_of
        from ...core.points.microclusters import MicroclusterSettings, microclusters
        from ...layers.points import read_points
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.sector_reader import SectorReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("POINTS")
        industry, jobs = reader.finder.industry_of_points(), reader.fields("POINTS_JOBS", source)
        reader.announce_memory(source.featureCount(), source.sourceName())
        points = read_points(source, [industry, *jobs], progress_of(feedback, 0, 20))
        numeric = source.fields()[source.fields().lookupField(industry)].isNumeric()
        sector_list = SectorReader(reader).sector_list()
        firms, groups, notes = firms_of(
            points.xy,
            points.columns[industry],
            points.columns[jobs[0]] if jobs else None,
            source.sourceName(),
            sector_list,
            numeric,
            reader.choice("GROUPS", GROUPS),
        )
        result = microclusters(
            firms,
            groups,
            MicroclusterSettings(
                reader.choice("METHOD", METHODS),
                reader.integer("MIN_BUSINESSES"),
                reader.number("RADIUS"),
                reader.integer("RELABELLINGS"),
                reader.integer("SEED"),
            ),
            _places(reader, points.metric),
            progress_of(feedback, 20, 90),
            lambda note: report([note], feedback, self),
        )
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(points, [], "POINTS"))
        writer.notes((*points.notes, *notes, *result.notes))
        # ids, so that fields are called alike in all languages
        listed = sector_list.sectors()
        _write(writer, result, points, dict(zip(listed["sector_name"], listed["sector"], strict=True)))
        title = tr("Microclusters of businesses")
        writer.report(lambda run: _page(result, run), title, "")
        return writer.results(
            CLUSTER_COUNT=len(result.clusters),
            SIGNIFICANT_COUNT=int((result.clusters["q"] <= _ALPHA).sum()),
            BUSINESS_COUNT=int(next(iter(groups.values())).sum()),
        )


def _places(reader, metric):
    """Names, coordinates (metres) and, where known, sizes of the places, None where there are none."""
    import pandas as pd
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext

    from ...layers.area_names import guess_name_field
    from ...layers.points import read_points

    source = reader.source("PLACES")
    if source is None:
        return None
    chosen = reader.fields("PLACES_NAME", source)
    name = chosen[0] if chosen else guess_name_field(source.fields(), source.fields()[0].name())
    size = [field.name() for field in source.fields() if field.name().lower() == "population" and field.isNumeric()][:1]
    places = read_points(source, [name, *size], progress_of(reader.feedback, 20, 20))
    transform = QgsCoordinateTransform(places.metric, metric, QgsCoordinateTransformContext())
    moved = [transform.transform(*place) for place in places.xy.tolist()]
    names = ["" if value is None else str(value) for value in places.columns[name].values]
    found = pd.DataFrame({"name": names, "x": [place.x() for place in moved], "y": [place.y() for place in moved]})
    if size:
        found["size"] = pd.to_numeric(pd.Series(places.columns[size[0]].values, dtype=object), errors="coerce").fillna(
            0.0
        )
    return found


def _write(writer, result, points, ids: dict[str, str]) -> None:
    """Outlines and clustered points, in the input's coordinate reference system. ids: of the sectors, by name."""
    import numpy as np
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry

    from ...core.employment.sector_lists import slug
    from ...styling.specs import StyleSpec, with_names

    back = QgsCoordinateTransform(points.metric, points.crs, QgsCoordinateTransformContext())
    outlines = []
    for shape in result.outlines:
        geometry = QgsGeometry()
        geometry.fromWkb(shape)
        geometry.transform(back)
        outlines.append(geometry)
    clusters = result.clusters.reset_index()
    tested = np.where(clusters["q"] <= _ALPHA, "cluster", "not significant")
    clusters["class"] = np.where(clusters["q"].isna(), "not tested", tested).astype(object)
    ids = {name: ids.get(name) or slug(name) for name in result.sectors}
    sectors = result.sectors.reset_index(drop=True).rename(columns=lambda name: f"businesses_{ids[name]}")
    styles = [StyleSpec(tr("Microclusters"), "microclusters", "class", label_field="name")]
    styles = with_names(styles, {key: name for name, key in ids.items()})
    writer.shapes("OUTPUT", clusters.join(sectors), outlines, Qgis.WkbType.Polygon, points.crs, styles)
    members = result.members.merge(
        clusters[["cluster", "group", "name", "q", "class"]], on=["cluster", "group"], how="left"
    )
    at = [points.features[firm].geometry() for firm in members["firm"]]
    given = [points.features[firm].attributes() for firm in members["firm"]]
    writer.members("POINTS_OUTPUT", members.drop(columns="firm"), at, points.fields, given, points.crs, styles)


def _page(result, run) -> str:
    from ...reports.pages.microclusters import microcluster_report

    return microcluster_report(result, run)
