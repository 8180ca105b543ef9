"""Clusters at two scales: what stands out in the nation, and what stands out in its own region only."""

from dataclasses import replace

from ...core.messages import CreativeClustersError, Parameter, mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import POLYGONS
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.neighbours import add_neighbours
from ..parameters.sectors import add_business_size, add_quotients, add_reference, add_rule, add_sectors


class SubregionalClusters(CreativeClustersAlgorithm):
    ID = "subregionalclusters"
    GROUP = "concentration"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Sub-regional clusters")
    TAGS = mark(
        "region,metropolis,London,nested,two scales,hotspot,cluster,location quotient,LQ,sub-region,boroughs,"
        "city region,districts,MSOA"
    )
    SUMMARY = mark("Compares each area with the nation and with its own region: who leads, and who leads within.")
    HELP = mark(
        "<p>Against the nation, a strong region hides what is strong within it, and a weak one hides what it has. This tool "
        "compares every area twice, with the nation and with the other areas of its region:</p><ul><li><b>national</b>: stands "
        "out against both;</li><li><b>regional</b>: above the nation, but no more than its region is;</li><li><b>local</b>: "
        "stands out in its region only;</li><li><b>none</b>; <b>no data</b>.</li></ul><p>An area stands out where the rule "
        "for hotspots holds or, with neighbours, where its location quotient is significantly above 1 and lies among high ones "
        "(Gi*). The table has a row for each region: its clusters, and its leading area with its share.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        self.add.field(
            "REGION",
            tr("Region"),
            tr("Field with the region of each area: of the boundaries, or of the layer of regions where one is given."),
            "BOUNDARIES",
        )
        self.add.layer(
            "REGIONS",
            tr("Layer of regions"),
            tr(
                "Polygons of the regions, where the boundaries do not name them: an area belongs to the one it lies in."
            ),
            POLYGONS,
            optional=True,
            advanced=True,
        )
        self.add.field(
            "REGIONS_NAME",
            tr("Name of the region"),
            tr("Field with the name of the region in the layer of regions."),
            "REGIONS",
            advanced=True,
        )
        add_employment(self)
        add_sectors(self)
        self.add.flag(
            "USE_NEIGHBOURS",
            tr("Use neighbours (Gi* of the location quotient)"),
            tr("For small areas, which seldom are hotspots by themselves; off: each area by itself."),
            True,
            advanced=True,
        )
        add_neighbours(self, "BOUNDARIES", advanced=True)
        add_reference(self)
        add_quotients(self)
        add_business_size(self)
        add_rule(self)
        self.add.seed()
        add_outputs(
            self,
            tr("Sub-regional clusters"),
            tr("Regions"),
            NATIONAL_COUNT=tr("Number of national clusters"),
            REGIONAL_COUNT=tr("Number of regional clusters"),
            LOCAL_COUNT=tr("Number of local clusters"),
            REGION_COUNT=tr("Number of regions"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def work(self, parameters, context, feedback):
        from ...core.concentration.subregional import SubregionalSettings, subregional_clusters
        from ..parameters.neighbours import boundary_neighbours
        from ..running.boundary_reader import BoundaryReader, with_names
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import rule_settings
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        near, notes = boundary_neighbours(reader, inputs.boundaries)
        result = subregional_clusters(
            inputs.employment,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            _regions(reader, inputs.boundaries),
            near,
            inputs.sector_list,
            SubregionalSettings(
                inputs.quotients, rule=rule_settings(reader, inputs.quotients.confidence), seed=reader.integer("SEED")
            ),
            progress_of(feedback, 62, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes((*notes, *result.notes))
        writer.polygons(result.areas, _styles())
        writer.table(result.regions)
        title = tr("Sub-regional clusters")
        names = BoundaryReader(reader).region_names(inputs.boundaries)
        in_words = replace(result, areas=with_names(result.areas, names), regions=with_names(result.regions, names))
        writer.report(
            lambda run: _page(in_words, _reproduced(reader, inputs.boundaries, near, writer), run), title, result.year
        )
        return writer.results(
            NATIONAL_COUNT=result.count("national"),
            REGIONAL_COUNT=result.count("regional"),
            LOCAL_COUNT=result.count("local"),
            REGION_COUNT=len(result.regions),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _regions(reader, boundaries) -> dict[str, str]:
    """The region of each area by its id: from a field, or from the layer of regions by a point on the area's surface."""
    from qgis.core import QgsCoordinateTransformContext, QgsFeatureRequest, QgsSpatialIndex

    from ...core.values import identifier
    from ...layers.area_names import name_field_in
    from ...layers.read import plain
    from ...layers.reading import features_of
    from ..running.boundary_reader import BoundaryReader

    source = reader.source("REGIONS")
    if source is None:
        found = BoundaryReader(reader).regions(boundaries)
        if not found:
            raise CreativeClustersError(
                mark("{parameter}: choose the field with the region of each area, or a layer of regions ('{other}')."),
                parameter=Parameter("REGION"),
                other=Parameter("REGIONS"),
            )
        return found
    areas = [
        (key, feature) for key, feature in zip(boundaries.ids, boundaries.features, strict=True) if key is not None
    ]
    chosen = reader.fields("REGIONS_NAME", source) or [name_field_in(source, source.fields()[0].name())]
    request = QgsFeatureRequest()
    if source.sourceCrs() != boundaries.crs:
        request.setDestinationCrs(boundaries.crs, QgsCoordinateTransformContext())
    index = QgsSpatialIndex(flags=QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    names = {}
    for feature in features_of(source, request):
        index.addFeature(feature)
        names[feature.id()] = identifier(plain(feature[chosen[0]]))
    found = {}
    for key, feature in areas:
        point = feature.geometry().pointOnSurface()
        inside = [own for own in index.intersects(point.boundingBox()) if index.geometry(own).contains(point)]
        found[key] = names[inside[0]] if inside else None
    return found


def _styles() -> list:
    from ...styling.specs import StyleSpec
    from ..running.writer import quotient_style

    region = tr("Creative, against the region")
    return [
        StyleSpec(tr("Sub-regional clusters"), "regional", "class"),
        quotient_style(tr("Creative, against the nation"), "lq_creative"),
        quotient_style(region, "lq_creative_region"),
    ]


def _reproduced(reader, boundaries, near, writer):
    from ...core.space.local.families import local_record
    from ...core.space.local_statistics import LocalSettings
    from ..parameters.neighbours import neighbour_settings
    from ..running.origins import from_output

    if near is None:
        return None
    jobs = [(local_record("gi_star"), {"lq_creative_": ["lq_creative"]})]
    about = tr(
        "Against a region, Gi* is worked out in the same way of the quotients against it, with the areas of the region alone."
    )
    settings = LocalSettings(seed=reader.integer("SEED"))
    chosen = neighbour_settings(reader, boundaries.crs)
    return from_output(
        reader, boundaries, near, chosen, writer, tr("Sub-regional clusters"), jobs, settings, about=[about]
    )


def _page(result, reproduced, run) -> str:
    from ...reports.pages.subregional_clusters import subregional_report

    return subregional_report(result, run, reproduced)
