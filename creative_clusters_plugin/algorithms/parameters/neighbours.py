"""Parameters of neighbourhood that the spatial tools share, and how they are read."""

from dataclasses import replace

from ...core.space.neighbour_kinds import NEIGHBOUR_IDS, NEIGHBOUR_KINDS, WEIGHTS_FILES, NeighbourKind, neighbour_kind
from ...translation import tr, translated
from ..builder import POINTS, POLYGONS


def add_layer(tool) -> None:
    """INPUT and FIELDS: a layer and the fields of it to test."""
    tool.add.layer(
        "INPUT",
        tr("Areas or points"),
        tr("Layer with the values, such as the output of 'Location quotients'."),
        POLYGONS,
        POINTS,
    )
    tool.add.field(
        "FIELDS",
        tr("Fields to test"),
        tr("One or several numeric fields. Left empty: every field that begins with lq_."),
        "INPUT",
        numeric=True,
        multiple=True,
    )


def add_neighbours(tool, parent: str = "INPUT", advanced: bool = False, nearest: str = "K") -> None:
    """nearest: name of the parameter with the number of nearest neighbours."""
    tool.add.choice(
        "NEIGHBOURS",
        tr("Neighbours"),
        tr("Which areas count as being around an area. For points choose nearest, band, kernel or Delaunay."),
        [translated(kind.title) for kind in NEIGHBOUR_KINDS],
        advanced=advanced,
    )
    tool.add.whole_number(
        nearest,
        tr("Number of nearest neighbours"),
        tr("For nearest neighbours and the adaptive kernel."),
        8,
        least=1,
        advanced=advanced,
    )
    tool.add.number(
        "BAND",
        tr("Distance band (in the units of the layer)"),
        tr("Centroids up to this far away are neighbours. Needs a projected coordinate reference system."),
        0.0,
        least=0.0,
        advanced=advanced,
    )
    tool.add.flag(
        "JOIN_ISLANDS",
        tr("Join areas without neighbours to the nearest"),
        tr("Otherwise islands are reported and not tested."),
        advanced=True,
    )
    tool.add.table(
        "NEIGHBOUR_TABLE",
        tr("Table of neighbours"),
        tr("Rows of two area ids, and a weight where wanted, from another program or by travel time."),
        optional=True,
        advanced=True,
    )
    tool.add.file(
        "NEIGHBOUR_FILE",
        tr("Weights file"),
        tr("Neighbours as GeoDa, ArcGIS, PySAL or MATLAB wrote them. Read by libpysal; only this needs it."),
        tr("Weights files") + f" ({' '.join('*' + ending for ending in WEIGHTS_FILES)})",
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "NEIGHBOUR_ID",
        tr("Area id that the table or file of neighbours uses"),
        tr("Needed for neighbours from a table and from a .gal, .gwt or .swm file."),
        parent,
        advanced=True,
    )
    tool.add.field(
        "NEIGHBOUR_FROM",
        tr("Area in the table of neighbours"),
        tr("Needed for neighbours from a table (the weight is optional)."),
        "NEIGHBOUR_TABLE",
        advanced=True,
    )
    tool.add.field(
        "NEIGHBOUR_TO",
        tr("Its neighbour"),
        tr("Needed for neighbours from a table (the weight is optional)."),
        "NEIGHBOUR_TABLE",
        advanced=True,
    )
    tool.add.field(
        "NEIGHBOUR_WEIGHT",
        tr("Weight"),
        tr("Needed for neighbours from a table (the weight is optional)."),
        "NEIGHBOUR_TABLE",
        advanced=True,
    )


def neighbour_settings(reader, crs, nearest: str = "K"):
    """The settings; refuses distances in degrees. nearest: as in `add_neighbours`."""
    from ...core.space.spatial import NeighbourSettings
    from ...layers.points import longitudes, round_the_world

    around = round_the_world(crs)
    settings = NeighbourSettings(
        reader.choice("NEIGHBOURS", NEIGHBOUR_IDS),
        reader.integer(nearest),
        reader.number("BAND"),
        reader.flag("JOIN_ISLANDS"),
        around,
        # borders meet again where the map goes round the world, distances do not
        None if around and neighbour_kind(reader.choice("NEIGHBOURS", NEIGHBOUR_IDS)).areal else longitudes(crs),
    )
    return of_kind(settings, neighbour_kind(settings.kind), crs)


def of_kind(settings, kind: NeighbourKind, crs):
    """The settings with another kind; refuses distances in degrees, and a band without a width."""
    from ...core.messages import CreativeClustersError, Parameter, mark

    if kind.measured and crs.isGeographic():
        raise CreativeClustersError(
            mark(
                "The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it ('Reproject layer') to a "
                "projected system in metres, or choose neighbours by common borders.",
            ),
            crs=crs.authid(),
        )
    if kind.banded and settings.band <= 0:
        raise CreativeClustersError(
            mark("{parameter}: give the width of the distance band, which must be above 0."),
            parameter=Parameter("BAND"),
        )
    return replace(settings, kind=kind.id)


def given_neighbours(reader, features: list, fields, shapes: list[bytes], parent: str = "INPUT"):
    """Neighbours from the user's table or weights file, None where they are to be found from the shapes."""
    kind = reader.choice("NEIGHBOURS", NEIGHBOUR_IDS)
    if neighbour_kind(kind).links is not None:
        return None
    key = reader.fields("NEIGHBOUR_ID", reader.source(parent))
    ids = texts_of(features, fields.lookupField(key[0])) if key else None
    places = _middles([shape or None for shape in shapes])
    return _of_table(reader, ids, places) if kind == "table" else _of_file(reader, ids, places)


def _of_table(reader, ids, places):
    import numpy as np

    from ...core.messages import CreativeClustersError, Parameter, mark
    from ...core.space.neighbours import from_table
    from ...core.values import Column, identifier, numbers
    from ...layers.read import read_table

    source = reader.source("NEIGHBOUR_TABLE")
    if source is None:
        raise CreativeClustersError(mark("{parameter}: choose a table."), parameter=Parameter("NEIGHBOUR_TABLE"))
    chosen = [reader.fields(name, source) for name in ("NEIGHBOUR_FROM", "NEIGHBOUR_TO", "NEIGHBOUR_WEIGHT")]
    if not all(chosen[:2]) or ids is None:
        raise CreativeClustersError(
            mark(
                "Choose the id of the areas in '{parameter}', and in '{focal}' and '{other}' the fields of the table that name an area and "
                "its neighbour."
            ),
            parameter=Parameter("NEIGHBOUR_ID"),
            focal=Parameter("NEIGHBOUR_FROM"),
            other=Parameter("NEIGHBOUR_TO"),
        )
    table = read_table(source)
    focal, other = (np.array([identifier(value) for value in table[names[0]]], dtype=object) for names in chosen[:2])
    weight = numbers(Column(chosen[2][0], table[chosen[2][0]]), source.sourceName()) if chosen[2] else None
    return from_table(ids, focal, other, weight, places)


def _of_file(reader, ids, places):
    from ...core.messages import CreativeClustersError, Parameter, mark
    from ...core.space.pysal import neighbours_of_file, read_weights
    from ..needs import require

    path = reader.text("NEIGHBOUR_FILE")
    if not path:
        raise CreativeClustersError(mark("{parameter}: choose a file."), parameter=Parameter("NEIGHBOUR_FILE"))
    require(["libpysal"])
    return neighbours_of_file(read_weights(path), ids, places)


def texts_of(features: list, place: int):
    """The ids (n,) of features as text, None for NULL."""
    import numpy as np

    from ...core.values import identifier
    from ...layers.read import plain

    return np.array([identifier(plain(feature[place])) for feature in features], dtype=object)


def _middles(shapes: list[bytes | None], around: float = 0.0):
    """Centroids (n, 2) of shapes (WKB, None for none), NaN where there is none.

    around: the way round the world in the units of the shapes, so that one cut by the 180th meridian has its middle in itself.
    """
    import numpy as np
    import shapely

    from ...core.space.seam import moved_east

    geometry = shapely.from_wkb(np.array(shapes, dtype=object), on_invalid="ignore")
    centres = shapely.centroid(moved_east(geometry, around))
    return np.column_stack([shapely.get_x(centres), shapely.get_y(centres)])


def area_places(boundaries):
    """Middles (n, 2) of the areas that have an id, in metres or the layer's projected units; NaN for one without a shape.

    None where fewer than two of them have a shape.
    """
    import numpy as np

    from ...layers.points import in_metres, round_the_world

    known = [key is not None for key in boundaries.ids]
    shapes = [
        bytes(feature.geometry().asWkb()) or None
        for feature, kept in zip(boundaries.features, known, strict=True)
        if kept
    ]
    xy = _middles(shapes, round_the_world(boundaries.crs))
    return in_metres(xy, boundaries.crs) if np.isfinite(xy).all(axis=1).sum() >= 2 else None


def area_space(reader, boundaries):
    """Middles of the areas (`area_places`), their neighbours where wanted, and notes; None where there are no middles."""
    from ...core.overlap.overlap_space import AreaSpace

    places = area_places(boundaries)
    if places is None:
        return None, ()
    near, notes = boundary_neighbours(reader, boundaries)
    return AreaSpace(places, near), notes


def boundary_neighbours(reader, boundaries, nearest: str = "K"):
    """Neighbours of the areas that have an id, in the layer's order; None where they are not wanted. nearest: as in `add_neighbours`."""
    if not reader.flag("USE_NEIGHBOURS"):
        return None, ()
    from ...core.space.spatial import near_of

    known = [key is not None for key in boundaries.ids]
    features = [feature for feature, kept in zip(boundaries.features, known, strict=True) if kept]
    shapes = [bytes(feature.geometry().asWkb()) if feature.hasGeometry() else b"" for feature in features]
    given = given_neighbours(reader, features, boundaries.fields, shapes, "BOUNDARIES")
    near, _, notes = near_of(shapes, neighbour_settings(reader, boundaries.crs, nearest), given)
    return near, notes
