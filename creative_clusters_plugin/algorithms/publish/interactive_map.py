"""An interactive map in one HTML file, from the outputs of the other tools."""

from dataclasses import replace
from pathlib import Path

from ...core.messages import Note, mark, mark_plural
from ...layers.about import about, licence_of, segments_said
from ...translation import tr, ui_language
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import POLYGONS
from ..parameters.businesses import add_businesses
from ..parameters.results import add_areas, add_layers, add_title
from ..running.area_results import (
    fields_of,
    id_field,
    measures_of,
    name_field,
    output_path,
    snapshots,
    speak_of_layers,
    with_ids,
    without_shape,
    write,
)
from ..running.sources import sources_of, stated

_LARGE = 12_000_000  # bytes: what browsers still open at once
_MEGABYTE = 1e6
_KINDS = {"areas": mark("Areas"), "local": mark("Local areas")}
_SHAPELESS = mark_plural(
    "{count} area of '{layer}' has no geometry: it is in the tables, but not on the map.",
    "{count} areas of '{layer}' have no geometry: they are in the tables, but not on the map.",
)
_MEMORY = mark(
    "'{layer}' has {rows:,} areas, for which a page takes about {gigabytes:.0f} GB of memory, and more than browsers open quickly. Larger "
    "areas, or fewer measures ('{limit}'), take less."
)


class InteractiveMap(CreativeClustersAlgorithm):
    ID = "interactivemap"
    GROUP = "publish"
    BYTES = 20_000
    LIMITED_BY = "MEASURES"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Interactive map")
    TAGS = mark(
        "map,interactive,HTML,web,browser,offline,zoom,search,compare,publish,network,story,embed,dashboard,swipe,"
        "cluster,online"
    )
    SUMMARY = mark(
        "One HTML file in which anyone can zoom from the country to a locality and see its creative sectors."
    )
    HELP = mark(
        "<p>Writes a map that opens in any browser, offline too: one HTML file without any connection to the internet. Readers "
        "zoom from regions to local areas, switch sectors and measures, move through the years, search areas by name, compare "
        "two of them, and see the profile of each: its sectors against the nation, related sectors, peers, opportunities, "
        "suppliers, change and outlook. Tables can be saved as CSV and the map as a picture. The page is in English, German and "
        "French, and can be used with the keyboard and with screen readers.</p><p>Start from the output of <i>Creative "
        "hotspots</i>, and add the outputs and tables of the other tools under <i>Results of other tools</i>: what each of them is, "
        "is found out by its fields. A second layer of smaller areas appears when the reader zooms in.</p><p>Borders are simplified "
        "so that neighbours stay neighbours. Colours and classes are those of the maps in QGIS.</p>"
    )

    def __init__(self):
        super().__init__()
        self._further: list = []
        self._licence = ""
        self._title, self._source = "", ""
        self._fields: dict[str, tuple[str, str]] = {}
        self._titles: dict[str, str] = {}
        self._segments: dict[str, str] = {}

    def initAlgorithm(self, configuration=None):
        add_areas(self)
        self.add.layer(
            "LOCAL_AREAS",
            tr("Local areas"),
            tr(
                "A finer layer with the same kind of figures, which is shown when the reader zooms in. Each local area "
                "belongs to the area that holds a point inside of it."
            ),
            POLYGONS,
            optional=True,
        )
        self.add.field(
            "LOCAL_ID",
            tr("Id of the local areas"),
            tr(
                "Field that names the local areas. Left empty: the field that the layer was made with, 'area', else the one whose values "
                "are codes."
            ),
            "LOCAL_AREAS",
            advanced=True,
        )
        self.add.field(
            "LOCAL_NAME",
            tr("Name of the local areas"),
            tr("Left empty: the field that the layer was made with, else a text field with 'name' in its name."),
            "LOCAL_AREAS",
            advanced=True,
        )
        add_layers(self)
        self.add.field(
            "MEASURES",
            tr("Measures"),
            tr(
                "Fields of the areas to show; the local areas show those of them that they have. Left empty: the fields that the tools "
                "of this group write. What the further layers have is always shown."
            ),
            "AREAS",
            multiple=True,
        )
        self.add.layer(
            "CONTEXT",
            tr("Land around"),
            tr(
                "Polygons such as the neighbouring countries, drawn as a pale background, so that the areas do not lie in the sea."
            ),
            POLYGONS,
            optional=True,
            advanced=True,
        )
        self.add.text(
            "SEGMENT_NAMES",
            tr("Names of audiences"),
            tr(
                "What the segments of 'Overlap with audiences' are called on the page: keen=Keen audiences; casual=Now and then."
            ),
            advanced=True,
        )
        self.add.table(
            "STORY",
            tr("Story"),
            tr(
                "A table with a step in each row: title, text (Markdown), figure (a field), area (its id), year, view "
                "(zoom/latitude/longitude, as in a link). Left empty: five steps made from the figures."
            ),
            optional=True,
            advanced=True,
        )
        add_businesses(self)
        add_title(
            self,
            tr("Left empty: the title in the metadata of the layer, else its name."),
            tr("Where the figures come from. Left empty: sources and licences in the metadata of all layers given."),
        )
        self.add.new_file(
            "OUTPUT",
            tr("Interactive map"),
            tr("The page: one file, to be sent, or put on a website or memory stick."),
            tr("HTML files (*.html)"),
        )
        self.add.numbers(
            AREA_COUNT=tr("Number of areas"),
            LOCAL_COUNT=tr("Number of local areas"),
            MEASURE_COUNT=tr("Number of measures"),
            BUSINESS_COUNT=tr("Number of businesses"),
            CLUSTER_COUNT=tr("Number of clusters"),
        )

    def prepareAlgorithm(self, parameters, context, feedback):
        self._further = snapshots(self, parameters, context)
        self._measures = measures_of(self, parameters, context)
        self._fields = fields_of(self, parameters, context)
        self._licence = licence_of(self.parameterAsVectorLayer(parameters, "BUSINESSES", context))
        areas, local = (self.parameterAsVectorLayer(parameters, name, context) for name in ("AREAS", "LOCAL_AREAS"))
        more = (self.parameterAsVectorLayer(parameters, name, context) for name in ("BUSINESSES", "PLACES", "CONTEXT"))
        layers = [areas, local, *(self.parameterAsLayerList(parameters, "LAYERS", context) or []), *more]
        self._source = sources_of(layers)
        self._segments = segments_said(areas) if areas is not None else {}
        self._titles = {key: about(layer).title for key, layer in zip(_KINDS, (areas, local), strict=True) if layer}
        self._title = self._titles.get("areas", "")
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters, context, feedback):
        from ...core.publish.area_profiles import profiles_of
        from ...core.topology.topology import topologies
        from ...reports.pages.interactive_map import map_page
        from ..running.map_content import map_content
        from ..running.map_points import with_points
        from ..running.parameter_reader import ParameterReader
        from ..running.point_layers import context_of, points_of

        of_several = speak_of_layers(self._measures)
        reader = ParameterReader(self, parameters, context, feedback)
        source, local = reader.source("AREAS"), reader.source("LOCAL_AREAS")
        for one in (source, local):
            if one is not None:
                reader.announce_memory(one.featureCount(), one.sourceName(), _MEMORY)
        path = output_path(self, parameters, "OUTPUT", context)
        first, notes = self._level("areas", reader, source, "AREA", (0, 10))
        levels = [first]
        if local is not None:
            second, more = self._level("local", reader, local, "LOCAL", (10, 30))
            levels, notes = _told_apart(first, second), [*notes, *more]
        shapes = [[level.shapes.get(key, b"") for key in level.found.known] for level in levels]
        borders = topologies(shapes, progress=progress_of(feedback, 30, 60))
        levels = [replace(level, topology=one) for level, one in zip(levels, borders, strict=True)]
        notes += [*of_several, *(note for level in levels for note in _too_small(level))]
        if local is not None:
            levels[1], outside = _with_parents(*levels)
            notes += outside
        profiles = profiles_of(first.found, first.places, progress_of(feedback, 60, 75))
        points = points_of(reader, levels, self._licence, (75, 85))
        around, further = context_of(reader, _bounds(first))
        notes += [*points.notes, *further]
        report([*(note for level in levels for note in level.found.notes), *notes], feedback)
        title = reader.text("TITLE") or self._title or source.sourceName()
        where = reader.text("SOURCE") or stated(self._source)
        said = [*notes, *_withheld(levels)]
        content = map_content(levels, profiles, title, where, ui_language(), said, progress_of(feedback, 85, 90))
        content["story"] = _story(reader, content)
        content |= {"context": around} if around else {}
        content = with_points(content, points.businesses, points.clusters, points.places, points.sectors)
        page = map_page(content, progress_of(feedback, 90, 95))
        write(path, page)
        report(_large(path, levels), feedback)
        return {
            "OUTPUT": str(path),
            "AREA_COUNT": len(first.found.known),
            "LOCAL_COUNT": len(levels[-1].found.known) if local is not None else 0,
            "MEASURE_COUNT": len(content["measures"]),
            "BUSINESS_COUNT": points.businesses["total"] if points.businesses else 0,
            "CLUSTER_COUNT": len(points.clusters or ()),
        }

    def _level(self, key: str, reader, source, prefix: str, share: tuple[float, float]):
        """A level of areas with its figures and shapes, and what readers have to know of it.

        prefix: of the parameters with its fields; share: of the progress bar, from and to, in per cent.
        """
        from ...core.publish.area_profiles import check_figures, results
        from ...core.publish.profile_sources import topic_of
        from ...layers.boundaries import over_one_another, read_layer
        from ...layers.map_layers import map_shapes
        from ...layers.profile_layers import figures_of, read_snapshot
        from ..running.map_content import Level

        start, end = share
        steps = [start + (end - start) * part for part in (0.0, 0.5, 1.0)]
        said_id, said_name = self._fields.get("AREAS" if key == "areas" else "LOCAL_AREAS", ("", ""))
        own_id = id_field(reader, source, f"{prefix}_ID", said=said_id)
        boundaries, _, _ = read_layer(source, [], progress_of(reader.feedback, *steps[:2]))
        boundaries = with_ids(boundaries, own_id)
        called = self._segments if key == "areas" else {}
        figures = figures_of(boundaries, source.sourceName(), called)
        fields = _fields(reader, source, key)
        if not fields:
            check_figures(figures)
        progress = progress_of(reader.feedback, steps[1], steps[1])
        further = [read_snapshot(layer, progress) for layer in self._further] if key == "areas" else []
        names = name_field(reader, source, own_id, f"{prefix}_NAME", said_name)
        found = results(figures, own_id, names, further, progress=progress)
        drawn = map_shapes(boundaries, source.sourceName(), progress_of(reader.feedback, *steps[1:]))
        level = Level(
            key,
            source.sourceName(),
            found,
            topic_of(figures.frame.columns),
            fields,
            drawn.shapes,
            drawn.places,
            segments=_segments(reader, found) if key == "areas" else {},
            # what a run is called says nothing of its areas
            kind=_KINDS[key] if _is_title(source.sourceName(), self._titles.get(key, "")) else "",
        )
        notes = [
            *boundaries.notes,
            *over_one_another(boundaries, source.sourceName()),
            *drawn.notes,
            *without_shape(_SHAPELESS, found.known, drawn.shapes, source.sourceName()),
        ]
        return level, notes


def _is_title(name: str, title: str) -> bool:
    """Whether a layer, or its file, is called as its run is: 'creative_hotspots' of 'Creative hotspots, 2021'."""
    return bool(name) and title.casefold().startswith(name.replace("_", " ").casefold())


def _fields(reader, source, key: str) -> tuple[str, ...]:
    """The fields of MEASURES; of the local areas those that they have, all that are known where they have none."""
    chosen = reader.fields("MEASURES", reader.source("AREAS"))
    return tuple(chosen) if key == "areas" else tuple(name for name in chosen if name in source.fields().names())


def _segments(reader, found) -> dict[str, str]:
    """Names of the audiences, as given or as their fields have them."""
    from ...core.publish.map_audiences import read_names, segment_title, segments_in

    known = segments_in(found.frames["audiences"].columns) if "audiences" in found.frames else []
    said = found.sources["audiences"].segments if known else {}
    given = {**said, **read_names(reader.text("SEGMENT_NAMES"), known)}
    return {segment: segment_title(segment, given) for segment in known}


def _bounds(level) -> tuple[float, float, float, float]:
    import shapely

    shapes = shapely.from_wkb(list(level.shapes.values()))
    west, south, east, north = shapely.total_bounds(shapes).tolist() if len(shapes) else (-180.0, -90.0, 180.0, 90.0)
    return west, south, east, north


def _story(reader, content: dict) -> list[dict]:
    """The steps of STORY; none where the page is to make them."""
    import pandas as pd

    from ...core.publish.story import story_steps
    from ...layers.read import read_table

    source = reader.source("STORY")
    if source is None:
        return []
    keys = {measure["field"]: measure["key"] for measure in reversed(content["measures"])}
    keys |= {measure["key"]: measure["key"] for measure in content["measures"]}
    frame = pd.DataFrame(read_table(source), dtype=object)
    return story_steps(frame, source.sourceName(), keys, content["levels"][0]["ids"])


def _with_parents(first, second):
    """The local areas with the place of the area that each lies in, and a note on those that lie in none."""
    import numpy as np

    from ...core.points.locating import Locator
    from ...core.topology.corners import parsed

    keys = [key for key in second.found.known if key in second.places]
    drawn = zip(first.found.known, first.topology.shapeless, strict=True)
    locator = Locator(parsed([b"" if gone else first.shapes.get(key, b"") for key, gone in drawn]))
    places = np.array([second.places[key] for key in keys], dtype=float).reshape(-1, 2)
    parents = dict(zip(keys, locator.locate(places).tolist(), strict=True))
    second = replace(second, parents=[parents.get(key, -1) for key in second.found.known])
    outside = sum(parent < 0 for parent in parents.values())
    if not outside:
        return second, []
    text = mark_plural(
        "{count} local area of '{layer}' lies in none of the areas of '{areas}'.",
        "{count} local areas of '{layer}' lie in none of the areas of '{areas}'.",
    )
    return second, [Note(text, {"count": outside, "layer": second.title, "areas": first.title})]


def _told_apart(first, second) -> list:
    """Both levels; where their layers are of one name, as two temporary layers are, it is followed by the number of areas."""
    if first.title != second.title:
        return [first, second]
    return [replace(one, title=f"{one.title} ({len(one.found.known)})") for one in (first, second)]


def _too_small(level) -> list[Note]:
    small = int(
        sum(gone and key in level.places for gone, key in zip(level.topology.shapeless, level.found.known, strict=True))
    )
    text = mark_plural(
        "{count} area of '{layer}' is too small to be drawn on this map.",
        "{count} areas of '{layer}' are too small to be drawn on this map.",
    )
    return [Note(text, {"count": small, "layer": level.title})] if small else []


def _withheld(levels) -> list[Note]:
    """How many areas have figures that the source withholds."""
    import pandas as pd

    notes = []
    for level in levels:
        frame = level.found.frames.get(level.topic)
        if frame is None or "suppressed" not in frame:
            continue
        count = int((pd.to_numeric(frame["suppressed"], errors="coerce") > 0).sum())
        text = mark(
            "In {count} areas of '{layer}' some figures are withheld: their jobs are lower bounds, and their quotients uncertain.",
        )
        notes += [Note(text, {"count": count, "layer": level.title})] if count else []
    return notes


def _large(path: Path, levels) -> list[Note]:
    size = path.stat().st_size
    if size <= _LARGE:
        return []
    text = mark(
        "The page has {size} MB for {count} areas: browsers open it slowly. Choose fewer measures, or larger areas.",
    )
    count = sum(len(level.found.known) for level in levels)
    return [Note(text, {"size": round(size / _MEGABYTE), "count": count})]
