"""Areas as shapely has them, and their corners, ring by ring."""

import numpy as np

_POLYGON = 3  # shapely's number of the type


def parsed(shapes: list[bytes]) -> np.ndarray:
    """Areas (n,) of shapely from WKB; None for b'' and for what GEOS cannot read, such as rings that are not closed."""
    from shapely import from_wkb  # not in versions before 2, which are told from this

    return from_wkb(np.array([shape or None for shape in shapes], dtype=object), on_invalid="ignore")


def corners_of(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Corners (n, 2) of k areas (shapely polygons or None), in the order of these; the ring (n,) of each; of the rings the area (r,),
    and whether it is an outline (r,) and not a hole."""
    import shapely

    if (shapely.get_num_interior_rings(areas) == 0).all() and (shapely.get_type_id(areas) == _POLYGON).all():
        xy, ring = shapely.get_coordinates(areas, return_index=True)
        return xy, ring, np.arange(len(areas)), np.ones(len(areas), dtype=bool)
    # not to_ragged_array: inside QGIS, which loads a GEOS of its own, it takes places for such with M
    parts, of_part = shapely.get_parts(areas, return_index=True)
    rings, of_ring = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    outer = np.append(True, of_ring[1:] != of_ring[:-1])[: len(of_ring)]
    return xy, ring, of_part[of_ring], outer


def not_finite(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which of n areas are missing, and which have coordinates that are no numbers (n,)."""
    import shapely

    xy, of = shapely.get_coordinates(areas, return_index=True)
    infinite = np.zeros(len(areas), dtype=bool)
    infinite[of[~np.isfinite(xy).all(axis=1)]] = True
    return shapely.is_missing(areas), infinite
