"""Tables of a PostgreSQL server as layers: firms anywhere about crooked areas, with gaps in every column."""

import io

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsVectorLayer

from .layers import memory

HERE = "is read row by row, not added up in its database"
EPSG = 3035
WEST, SOUTH, SIDE = 4_000_000, 3_000_000, 10_000  # of layers.square
CODES = ("62010", "62020", "71111", "90010", "47110", "84110", " 62010", "it's", 'a "b"', "\\N", "")
COLUMNS = "gid serial PRIMARY KEY, sic text, jobs int, year int"


def layer_of(server, table: str, geometry: str = "Point", more: str = "", user: str = "", srid: int = EPSG, options=""):
    """A layer as the browser of QGIS makes it."""
    schema, _, name = table.rpartition(".")
    place = table if table.startswith('"(') else f'"{schema or "public"}"."{name}"'
    shape = f"type={geometry} srid={srid} " if geometry else ""
    column = " (place)" if geometry else ""
    uri = f"{server.uri(user, options)} key='gid' {shape}table={place}{column}{more}"
    layer = QgsVectorLayer(uri, "firms", "postgres")
    assert layer.isValid(), uri
    return layer


def crooked(count: int = 6) -> np.ndarray:
    """count x count areas whose borders meet exactly in corners that are anywhere, and are slanted."""
    rng = np.random.default_rng(3)
    corner = np.stack(np.meshgrid(*[np.arange(count + 1.0)] * 2, indexing="ij"), -1) * 5_000 + (WEST, SOUTH)
    corner[1:-1, 1:-1] += rng.uniform(-2_000, 2_000, (count - 1, count - 1, 2))
    rings = [corner[:-1, :-1], corner[1:, :-1], corner[1:, 1:], corner[:-1, 1:]]
    return shapely.polygons(np.stack(rings, axis=2).reshape(-1, 4, 2))


def places(areas: np.ndarray, count: int, seed: int = 1) -> np.ndarray:
    """Points inside and outside, on corners, on the middles of borders and anywhere on borders."""
    rng = np.random.default_rng(seed)
    west, south, east, north = shapely.total_bounds(areas)
    free = rng.uniform((west - 3_000, south - 3_000), (east + 3_000, north + 3_000), (count, 2))
    start = shapely.get_coordinates(areas).reshape(-1, 5, 2)
    of, side = rng.integers(0, len(areas), count), rng.integers(0, 4, count)
    low, high = start[of, side], start[of, side + 1]
    share = rng.choice([0.0, 0.5, 0.25, np.nan], count)
    share = np.where(np.isnan(share), rng.random(count), share)[:, None]
    return np.concatenate([free, low + share * (high - low)])


def register(server, table: str, xy: np.ndarray, industry="text", jobs="int", year="int", seed: int = 2, srid=EPSG):
    """A table of firms at these places, and some without one, with gaps in every column."""
    rng = np.random.default_rng(seed)
    n = len(xy)
    codes = rng.choice(CODES, n).tolist() if industry == "text" else rng.choice([1110, 62010, 71111], n).tolist()
    kinds = {
        "int": lambda: rng.integers(0, 50, n).tolist(),
        "text": lambda: rng.choice(["3", "1,200", "c", "0", " 7", "2.5", "*"], n).tolist(),
    }
    number = kinds.get(jobs, lambda: (rng.integers(0, 400, n) / 8).tolist())()
    when = rng.integers(2019, 2022, n).tolist()
    if year in ("date", "timestamp"):
        when = [f"{value}-12-31" for value in when]
    shapes = shapely.to_wkb(shapely.set_srid(shapely.points(xy), srid), hex=True, include_srid=True).tolist()

    def gaps(values: list) -> list[str]:
        empty = rng.random(n) < 0.05
        return ["\\N" if gap else str(value).replace("\\", "\\\\") for gap, value in zip(empty, values, strict=True)]

    server.execute(
        f"CREATE TABLE {table} (gid serial PRIMARY KEY, sic {industry}, jobs {jobs}, year {year}, place geometry(Point,{srid}))"
    )
    rows = zip(gaps(codes), gaps(number), gaps(when), gaps(shapes), strict=True)
    server.copy(f"{table} (sic, jobs, year, place)", io.StringIO("".join("\t".join(row) + "\n" for row in rows)))


def areas_of(shapes, crs: str = f"EPSG:{EPSG}", ids=None):
    made = []
    for shape in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape))
        made.append(geometry)
    keys = ids or [f"A{number:03d}" for number in range(len(made))]
    return memory(f"Polygon?crs={crs}", "area:string", [(key,) for key in keys], "areas", made)
