"""Neighbours to look at and to take along: as lines, as a table and as a weights file of other programs."""

from pathlib import Path

from ...core.messages import Note, mark, mark_plural
from ...core.space.neighbour_kinds import NEIGHBOUR_KINDS
from ...translation import tr, translated
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import LINES, POINTS, POLYGONS
from ..parameters.common import add_report
from ..parameters.neighbours import add_neighbours

_FOUND = tuple(kind for kind in NEIGHBOUR_KINDS if kind.links is not None)


class SpatialWeights(CreativeClustersAlgorithm):
    ID = "spatialweights"
    GROUP = "concentration"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    LIMITED_BY = "NEIGHBOURS"
    TITLE = mark("Spatial weights")
    TAGS = mark(
        "neighbours,weights matrix,contiguity,GeoDa,ArcGIS,PySAL,libpysal,gal,gwt,swm,connectivity,islands,"
        "network,graph,adjacency,queen,rook,k nearest"
    )
    SUMMARY = mark("Finds who is whose neighbour, shows it, and writes it as a weights file for other programs.")
    HELP = mark(
        "<p>Any of the neighbours that the other tools take, drawn as lines, listed as a table, and written as a weights file: .gal "
        "(who is a neighbour), .gwt (with weights) or .swm (ArcGIS; ids are whole numbers), by its ending. GeoDa, ArcGIS and PySAL "
        "read them, and so do the tools here that take neighbours.</p><p>The report shows how many neighbours areas have, which have "
        "none, into how many parts the map falls, and how many links go one way only.</p><p>Neighbours of a higher order are those "
        "as many steps away; two kinds can be joined; weights can be made to sum to 1 for each area. Weights files are written by "
        "libpysal, which only they need.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.layer("INPUT", tr("Areas or points"), tr("Any layer of polygons or points."), POLYGONS, POINTS)
        self.add.field(
            "ID_FIELD",
            tr("Area id"),
            tr("What the table and the weights file call an area. Left empty: the number of its row, from 1."),
            "INPUT",
        )
        add_neighbours(self)
        self.add.choice(
            "UNION",
            tr("Joined with"),
            tr(
                "Areas that are neighbours in one of both kinds are neighbours, such as a common border or the four nearest."
            ),
            [tr("Nothing else"), *(translated(kind.title) for kind in _FOUND)],
            advanced=True,
        )
        self.add.whole_number(
            "ORDER",
            tr("Order"),
            tr("2: the neighbours of neighbours, and so on. Weights are 1 then."),
            1,
            least=1,
            most=20,
            advanced=True,
        )
        self.add.flag(
            "LOWER_ORDERS",
            tr("With neighbours of lower orders"),
            tr("Otherwise neighbours of order 2 are no direct neighbours."),
            advanced=True,
        )
        self.add.flag(
            "STANDARDISED",
            tr("Weights of each area sum to 1"),
            tr("Otherwise they are 1, or as the kernel, table or file has them."),
            advanced=True,
        )
        self.add.source_text()
        self.add.sink(
            "LINKS", tr("Neighbours as lines"), tr("A line between the centroids of every two neighbours."), LINES
        )
        self.add.sink("TABLE", tr("Links"), tr("A row for each link: area, neighbour, weight."), optional=True)
        self.add.new_file(
            "WEIGHTS",
            tr("Weights file"),
            tr("For GeoDa, ArcGIS, PySAL and the tools here; .gal, .gwt or .swm by the ending. Needs libpysal."),
            "GAL (*.gal);;GWT (*.gwt);;SWM (*.swm)",
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            LINK_COUNT=tr("Number of links"),
            MEAN_NEIGHBOURS=tr("Neighbours of an area on average"),
            ISLAND_COUNT=tr("Number of areas without neighbours"),
            PART_COUNT=tr("Number of parts that hang together"),
            ONE_WAY_COUNT=tr("Number of links that go one way only"),
        )

    def further_needs(self, parameters, context):
        return ("libpysal",) if self.parameterAsFileOutput(parameters, "WEIGHTS", context) else ()

    def work(self, parameters, context, feedback):
        import numpy as np

        from ...core.space.weights import links, summary
        from ...layers.boundaries import read_layer
        from ...layers.write import write_links
        from ..parameters.neighbours import texts_of
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("INPUT")
        key = reader.fields("ID_FIELD", source)
        boundaries, _, shapes = read_layer(source, [], progress_of(feedback, 0, 20), each_once=True)
        rows = np.array([str(number + 1) for number in range(len(shapes))], dtype=object)
        ids = texts_of(boundaries.features, boundaries.fields.lookupField(key[0])) if key else rows
        near, notes = _neighbours(reader, boundaries, shapes)
        found = summary(near)
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(boundaries, []))
        writer.notes([*boundaries.notes, *notes])
        reader.announce(int(near.weights.nnz))
        path = self.parameterAsFileOutput(parameters, "WEIGHTS", context)
        if path:
            _write(near, ids, path, writer)
        writer.lines("LINKS", near.places, near.pairs, write_links)
        writer.table(links(near, ids))
        writer.report(
            lambda run: _page(found, near, _called(boundaries, ids), _reproduced(reader, boundaries.crs), run),
            tr("Spatial weights"),
            "",
            pictured=0,
        )
        written = {"WEIGHTS": path} if path else {}
        return writer.results(
            **written,
            LINK_COUNT=int(near.weights.nnz),
            MEAN_NEIGHBOURS=float(found.count.mean()),
            ISLAND_COUNT=len(found.islands),
            PART_COUNT=found.parts,
            ONE_WAY_COUNT=found.one_way,
        )


def _called(boundaries, ids):
    """What the report calls the areas: their names where there are any."""
    import numpy as np

    from ...layers.read import plain

    place = boundaries.fields.lookupField(boundaries.name_field)
    if place < 0:
        return ids
    names = [plain(feature[place]) for feature in boundaries.features]
    return np.array([str(name or own) for name, own in zip(names, ids, strict=True)], dtype=object)


def _neighbours(reader, boundaries, shapes: list[bytes]):
    """The neighbours asked for, and what is to be said of them."""
    from ...core.space.spatial import near_of
    from ...core.space.weights import of_order, standardised, summary, union
    from ..parameters.neighbours import given_neighbours, neighbour_settings, of_kind

    settings = neighbour_settings(reader, boundaries.crs)
    given = given_neighbours(reader, boundaries.features, boundaries.fields, shapes)
    near, _, notes = near_of(shapes, settings, given)
    number = reader.integer("UNION")
    if number:
        other, _, more = near_of(shapes, of_kind(settings, _FOUND[number - 1], boundaries.crs), None)
        near, notes = union(near, other), [*notes, *(note for note in more if note not in notes)]
    made = _weights_settings(reader)
    before = len(summary(near).islands)
    near = of_order(near, made.order, made.lower)
    alone = len(summary(near).islands)
    if alone > before:
        text = mark_plural(
            "{count} area has no neighbour of order {order}.", "{count} areas have no neighbour of order {order}."
        )
        notes = [*notes, Note(text, {"count": alone, "order": made.order})]
    return (standardised(near) if made.standardised else near), notes


def _weights_settings(reader):
    from ...core.space.weights import WeightsSettings

    return WeightsSettings(reader.integer("ORDER"), reader.flag("LOWER_ORDERS"), reader.flag("STANDARDISED"))


def _reproduced(reader, crs):
    from ...core.space.scripts import Reproduced, link_lines, weights_script
    from ..parameters.neighbours import neighbour_settings, of_kind
    from ..running.origins import given_links, layers_read, origin_of

    origin, given, settings = origin_of(reader, "INPUT"), given_links(reader), neighbour_settings(reader, crs)
    number = reader.integer("UNION")
    other = link_lines(of_kind(settings, _FOUND[number - 1], crs)) if number else []
    script = weights_script(origin, link_lines(settings, given), _weights_settings(reader), other)
    return Reproduced(script, layers_read(reader, origin, given))


def _write(near, ids, path: str, writer) -> None:
    from ...core.space.pysal import write_weights
    from ...layers.whole import whole

    with whole(Path(path)) as part:
        writer.notes(write_weights(near, list(ids), str(part)))


def _page(found, near, ids, reproduced, run) -> str:
    from ...reports.pages.spatial_weights import weights_report

    return weights_report(found, near, ids, run, reproduced)
