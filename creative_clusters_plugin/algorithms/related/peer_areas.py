"""From whom an area can learn: areas alike in what their creative economy specialises in, and a typology of areas."""

from dataclasses import replace

from qgis.core import (
    Qgis,
)

from ...core.messages import Note, mark, mark_plural
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import LINES
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.neighbours import add_neighbours
from ..parameters.sectors import add_quotients, add_reference, add_sectors

_MIX = 1  # shares of the listed sectors: what kind of creative economy an area has, whatever its size


class PeerAreas(CreativeClustersAlgorithm):
    ID = "peerareas"
    GROUP = "related"
    LIMITED_BY = "K"
    NEEDS = ("numpy", "pandas", "scipy")
    TITLE = mark("Peer areas")
    TAGS = mark(
        "similar,peers,learning,collaboration,typology,cluster analysis,dendrogram,cosine,benchmark,twin,cluster,"
        "network,comparable,types"
    )
    SUMMARY = mark("Finds for each area those with a similar creative profile, and types of areas.")
    HELP = mark(
        "<p>For each area the areas that are most like it in what their creative economy specialises in: from whom it can learn "
        "and with whom it can collaborate. They can be held to a similar size, to faster growth, or to near or far ones.</p>"
        "<p>A profile is the symmetric location quotients of the sub-sectors; likeness is the cosine of two profiles, from 1 "
        "(the same specialisations) to −1 (opposite ones). For each peer the table says in which sub-sectors it is specialised "
        "and the area is not.</p><p>Areas with like profiles make up types: Ward's tree, cut where the mean silhouette is "
        "largest. The report draws the tree and says how diverse and how alike the areas of each type, and of each region, "
        "are.</p><p>Where two types meet, the silhouette at the boundary says which areas are more like the type next door than "
        "like their own.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        self.add.field(
            "REGION",
            tr("Region"),
            tr("Field with the region of each area: the report then compares the regions, too."),
            "BOUNDARIES",
            advanced=True,
        )
        add_employment(self)
        add_sectors(self)
        self._add_conditions()
        add_reference(self)
        add_quotients(self, shares_of=_MIX)
        add_outputs(
            self,
            tr("Types of areas"),
            tr("Peers of each area"),
            AREA_COUNT=tr("Number of areas with a profile"),
            PEER_COUNT=tr("Number of pairs of area and peer"),
            TYPE_COUNT=tr("Number of types"),
            SILHOUETTE=tr("Mean silhouette of the types"),
            MISPLACED_COUNT=tr("Number of areas that would fit the type of a neighbour better"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "PEERS",
            tr("Lines to the peers"),
            tr("A line from each area to each of its peers, coloured by similarity."),
            LINES,
            optional=True,
        )

    def _add_conditions(self):
        self.add.whole_number(
            "K", tr("Peers of each area"), tr("How many areas to find for each, the most similar first."), 5, least=1
        )
        self.add.number(
            "MINIMUM_JOBS",
            tr("Fewest creative jobs"),
            tr(
                "A handful of jobs makes no profile: areas with fewer have no peers, are nobody's, and belong to no type."
            ),
            250.0,
            least=0.0,
            advanced=True,
            decimals=0,
        )
        self.add.number(
            "SIZE_FACTOR",
            tr("Peers of similar size (factor)"),
            tr("2: peers have half to twice as many creative jobs. 0: peers of any size."),
            0.0,
            least=0.0,
            advanced=True,
            decimals=1,
        )
        self.add.choice(
            "DISTANCE",
            tr("Where peers lie"),
            tr("Near peers can meet; far ones seldom compete for the same market."),
            [tr("At any distance"), tr("Within the distance"), tr("Beyond the distance")],
            advanced=True,
        )
        self.add.number(
            "DISTANCE_KM",
            tr("Distance (km)"),
            tr("As the crow flies, between points inside the areas."),
            100.0,
            least=0.0,
            advanced=True,
            decimals=0,
        )
        self.add.text(
            "START",
            tr("Growth since"),
            tr(
                "Year of the table from which the growth of the creative jobs counts, up to the year mapped. Left empty: without "
                "growth."
            ),
            advanced=True,
        )
        self.add.flag(
            "FASTER",
            tr("Only peers that grew faster"),
            tr("To learn from areas that started alike and did better. Needs 'Growth since'."),
            advanced=True,
        )
        self.add.whole_number(
            "TYPES",
            tr("Number of types"),
            tr("0: the number from 2 to 8 with the largest mean silhouette."),
            0,
            most=8,
            advanced=True,
        )
        self.add.flag(
            "USE_NEIGHBOURS",
            tr("Compare areas with the types of their neighbours"),
            tr("The silhouette at the boundaries between types: which areas would fit the type of a neighbour better."),
            True,
            advanced=True,
        )
        add_neighbours(self, "BOUNDARIES", advanced=True, nearest="NEIGHBOUR_K")

    def further_needs(self, parameters, context):
        return ("shapely",) if self.parameterAsBoolean(parameters, "USE_NEIGHBOURS", context) else ()

    def work(self, parameters, context, feedback):
        from ...core.relatedness.nearest_profiles import DISTANCES, PeerSettings
        from ...core.relatedness.peers import Whereabouts, peer_areas
        from ...layers.boundaries import degrees, inner_points
        from ..parameters.neighbours import boundary_neighbours
        from ..running.boundary_reader import BoundaryReader, with_names
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader, start=reader.text("START"))
        boundaries = inputs.boundaries
        reader.announce(inputs.rows(reader.integer("K")))
        of = BoundaryReader(reader)
        points = inner_points(boundaries)
        places = degrees(points, boundaries.crs)
        near, near_notes = boundary_neighbours(reader, boundaries, "NEIGHBOUR_K") if len(points) > 1 else (None, ())
        result = peer_areas(
            inputs.employment,
            inputs.earlier[0] if inputs.earlier else None,
            boundaries.known_ids,
            boundaries.names,
            Whereabouts(places, of.regions(boundaries), near),
            inputs.sector_list,
            PeerSettings(
                reader.integer("K"),
                reader.number("MINIMUM_JOBS"),
                reader.number("SIZE_FACTOR"),
                reader.flag("FASTER"),
                reader.choice("DISTANCE", DISTANCES),
                reader.number("DISTANCE_KM"),
                reader.integer("TYPES"),
            ),
            inputs.quotients,
            progress_of(feedback, 62, 90),
            lambda note: report([note], feedback, self),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes((*near_notes, *result.notes))
        writer.polygons(result.areas, _styles(result))
        writer.table(result.table.drop(columns=["from_place", "to_place"]))
        _lines(writer, result, points)
        title = tr("Peer areas")
        in_words = replace(result, regions=with_names(result.regions, of.region_names(boundaries)))
        writer.report(lambda run: _page(in_words, places, run), title, result.year)
        return writer.results(
            AREA_COUNT=len(result.profiled),
            PEER_COUNT=len(result.table),
            TYPE_COUNT=len(result.types),
            SILHOUETTE=result.tree.silhouette,
            MISPLACED_COUNT=len(result.misplaced),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result) -> list:
    from ...styling.specs import StyleSpec

    kinds = tuple(zip(result.types["class"], type_labels(result.types), strict=True))
    few = ("few jobs", tr("Too few creative jobs"))
    shown = (*kinds, few) if (result.areas["class"] == few[0]).any() else kinds
    return [StyleSpec(tr("Types of areas"), "typology", "class", labels=shown, withheld_field="suppressed")]


def type_labels(types) -> list[str]:
    """What a legend calls each type: its number and what its areas are specialised in."""
    text = tr("Type {number}: {sectors}")
    mixed = tr("as the nation")
    return [text.format(number=number, sectors=name or mixed) for number, name in enumerate(types["type_name"], 1)]


def _lines(writer, result, points) -> None:
    """A straight line from each area to each peer that has a geometry too."""
    from qgis.core import QgsGeometry

    from ...styling.specs import StyleSpec

    if not writer.parameters.get("PEERS"):
        return
    pairs = result.table.drop(columns=["from_place", "to_place"])
    drawn = pairs["area"].isin(points) & pairs["peer"].isin(points)
    if not drawn.all():
        text = mark_plural(
            "{count} line is not drawn: one of its areas has no geometry.",
            "{count} lines are not drawn: one of their areas has no geometry.",
        )
        writer.notes([Note(text, {"count": int((~drawn).sum())})])
    pairs = pairs[drawn]
    shapes = [
        QgsGeometry.fromPolylineXY([points[one], points[other]])
        for one, other in zip(pairs["area"], pairs["peer"], strict=True)
    ]
    spec = StyleSpec(tr("Similarity"), "similarity", "similarity")
    writer.shapes("PEERS", pairs, shapes, Qgis.WkbType.LineString, writer.inputs.boundaries.crs, [spec])


def _page(result, places: dict, run) -> str:
    from ...reports.pages.peer_areas import peer_report

    return peer_report(result, type_labels(result.types), places, run)
