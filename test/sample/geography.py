"""The land of the synthetic country: a coast, areas with meandering shared borders, regions, names."""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely import MultiPolygon, Point, Polygon

COUNTRY = "Orvessia"
CRS = "EPSG:3035"
CENTRE = np.array([2_600_000.0, 2_830_000.0])  # open Atlantic, so that nobody takes it for a real place
REGION_COUNT = 12
METROPOLIS_COUNT = 30
MAINLAND_COUNT = 169  # outside the metropolis; with the island 200 areas in all
METROPOLIS = CENTRE + np.array([55_000.0, -62_000.0])

STARTS = [
    "Bar", "Bel", "Cal", "Cor", "Dar", "Del", "Dun", "El", "Fal", "Fen", "Gal", "Har", "Hel", "Il", "Jar",
    "Kel", "Lar", "Lin", "Mar", "Mel", "Nor", "Or", "Pel", "Quen", "Ral", "Ros", "Sar", "Sel", "Tal", "Tor",
    "Ul", "Var", "Ver", "Wen", "Yar", "Zel",
]  # fmt: skip
MIDDLES = [
    "a", "ac", "al", "an", "ath", "av", "e", "el", "en", "eth", "i", "im", "in", "o", "on", "oth", "u", "un",
]  # fmt: skip
ENDS = [
    "bane", "cott", "dell", "dra", "fell", "gard", "holt", "lis", "mere", "moor", "nesse", "nor", "rick",
    "ro", "stow", "va", "vel", "wick", "wyn",
]  # fmt: skip
LANDSCAPES = [
    "Vale", "Coast", "Plain", "Hills", "March", "Forest", "Fells", "Lakes", "Downs", "Reach", "Moors",
]  # fmt: skip


@dataclass(frozen=True)
class Area:
    """One area: `geometry` a MultiPolygon in EPSG:3035 (metres), vertices on whole metres."""

    code: str
    name: str
    region: str
    region_name: str
    geometry: MultiPolygon


@dataclass(frozen=True)
class Land:
    """All areas, by code, and what the economy has to know about their places.

    metropolis: codes of its sub-areas, from the centre outwards. cities: codes of the areas that hold a city,
    the capitals of the other regions first. island: code of the area without neighbours.
    """

    areas: dict[str, Area]
    metropolis: list[str]
    cities: list[str]
    island: str


class Meander:
    """A distortion of the plane by waves of several lengths (metres): straight borders meander.

    While the strengths of all waves together stay well below 1, nothing can cross or tear.
    """

    def __init__(self, rng: np.random.Generator, wavelengths, strength: float):
        self.waves = []
        for wavelength in wavelengths:
            angles = rng.uniform(0, 2 * np.pi, 5)
            vectors = 2 * np.pi / wavelength * np.column_stack([np.cos(angles), np.sin(angles)])
            amplitudes = strength * wavelength / (2 * np.pi) * rng.normal(size=(5, 2))
            self.waves.append((vectors, amplitudes, rng.uniform(0, 2 * np.pi, 5)))

    def __call__(self, points: np.ndarray) -> np.ndarray:
        moved = points.copy()
        for vectors, amplitudes, phases in self.waves:
            moved += np.sin(points @ vectors.T + phases) @ amplitudes
        return moved


def coastline(rng: np.random.Generator, centre, half_width: float, half_height: float) -> Polygon:
    """A rough closed coast: an ellipse with bays and headlands, then crumpled at ever smaller scales."""
    angle = np.linspace(0, 2 * np.pi, 6_000, endpoint=False)
    waves = np.arange(2, 14)
    noise = np.sin(np.outer(angle, waves) + rng.uniform(0, 2 * np.pi, waves.size)) @ (
        rng.normal(size=waves.size) / waves
    )
    radius = np.exp(0.16 * noise / noise.std())
    ellipse = np.column_stack([half_width * np.cos(angle), half_height * np.sin(angle)])
    ring = centre + ellipse * radius[:, None]
    size = half_width / 2
    crumple = Meander(rng, [size / 2**k for k in range(7)], 0.3)
    # Strong crumpling may fold the coast over itself; what is cut off by that would be skerries: left out.
    whole = shapely.make_valid(Polygon(crumple(ring))).buffer(0)
    # before GEOS 3.12 a simplified polygon is not always a valid one
    return largest(shapely.make_valid(largest(whole).simplify(200)))


def largest(shape) -> Polygon:
    """The largest part of a polygon of one or more parts, or of a collection with such, as GEOS 3.11 makes shapes valid."""
    return max(shapely.get_parts(shapely.get_parts(shape)), key=lambda part: part.area)


def place_cities(rng: np.random.Generator, coast: Polygon, count: int) -> np.ndarray:
    """Points inside the coast, apart from each other and from the metropolis."""
    inland = coast.buffer(-7_000)
    west, south, east, north = coast.bounds
    cities = [METROPOLIS]
    apart = 60_000.0
    while len(cities) <= count:
        point = rng.uniform([west, south], [east, north])
        apart *= 0.999
        if inland.contains(Point(point)) and np.hypot(*(np.array(cities) - point).T).min() > apart:
            cities.append(point)
    return np.array(cities[1:])


def place_seeds(rng: np.random.Generator, coast: Polygon, cities: np.ndarray) -> np.ndarray:
    """Seeds of the areas outside the metropolis, one in each city, the others closer together near a city."""
    west, south, east, north = coast.bounds
    inland = coast.buffer(-3_000)
    seeds = list(cities)
    spacing = 1.0
    while len(seeds) < MAINLAND_COUNT:
        point = rng.uniform([west, south], [east, north])
        to_city = np.hypot(*(cities - point).T).min()
        to_metropolis = np.hypot(*(METROPOLIS - point))
        spacing *= 0.9998
        apart = spacing * (9_000 + 15_000 * (1 - np.exp(-min(to_city, to_metropolis - 20_000) / 30_000)))
        to_seed = np.hypot(*(np.array(seeds) - point).T).min()
        if to_metropolis > 32_000 and to_seed > apart and inland.contains(Point(point)):
            seeds.append(point)
    return np.array(seeds)


def metropolis_seeds(rng: np.random.Generator) -> np.ndarray:
    """A centre and three rings around it, jittered: 30 seeds, the centre first."""
    seeds = [METROPOLIS]
    for count, radius in ((6, 6_500), (10, 14_000), (13, 23_000)):
        angle = 2 * np.pi * (np.arange(count) + rng.uniform(-0.2, 0.2, count)) / count + rng.uniform(0, 6)
        reach = radius * rng.uniform(0.88, 1.12, count)
        seeds += list(METROPOLIS + np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None])
    return np.array(seeds)


def divide(coast: Polygon, seeds: np.ndarray, meander: Meander) -> list[MultiPolygon]:
    """Cut the land into one MultiPolygon per seed; neighbours share every vertex of their border."""
    around = coast.buffer(60_000)
    edges = shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=around, only_edges=True)
    edges = shapely.union_all([edges, shapely.envelope(edges).exterior])
    edges = shapely.transform(shapely.segmentize(edges, 1_200), meander)
    cells = shapely.polygonize([edges])
    tree = shapely.STRtree(cells.geoms)
    cell_of_seed = tree.query(shapely.points(meander(seeds)), predicate="within")[1]

    land = shapely.transform(coast, meander)
    shapely.prepare(land)
    pieces = [
        face
        for face in shapely.polygonize([shapely.union_all([edges, land.exterior])]).geoms
        if land.contains(face.representative_point())
    ]
    cell_of_piece = tree.query([piece.representative_point() for piece in pieces], predicate="within")[1]
    parts = [[pieces[k] for k in np.flatnonzero(cell_of_piece == cell)] for cell in cell_of_seed]

    # A bay can cut a corner off an area: the corner goes to the neighbour that it shares most border with.
    main = [max(group, key=lambda part: part.area) for group in parts]
    joined = [[part] for part in main]
    for owner, group in enumerate(parts):
        for part in group:
            if part is not main[owner]:
                shared = [part.intersection(other).length for other in main]
                joined[int(np.argmax(shared)) if max(shared) > 0 else owner].append(part)
    whole_metres = [shapely.transform(shapely.union_all(group), np.rint) for group in joined]
    return [shape if isinstance(shape, MultiPolygon) else MultiPolygon([shape]) for shape in whole_metres]


def make_names(rng: np.random.Generator, count: int) -> list[str]:
    """Different invented names, pronounceable, three syllables each."""
    names: dict[str, None] = {}
    while len(names) < count:
        names[rng.choice(STARTS) + rng.choice(MIDDLES) + rng.choice(ENDS)] = None
    return list(names)


def make_land() -> Land:
    """Draw the country, always the same: 12 regions, 200 areas, 30 of them the metropolis, one an island."""
    rng = np.random.default_rng(2010)
    meander = Meander(rng, (90_000, 47_000, 23_000, 12_000, 6_500, 3_600), 0.085)
    coast = coastline(rng, CENTRE, 105_000, 170_000)
    cities = place_cities(rng, coast, 24)
    seeds = np.vstack([metropolis_seeds(rng), place_seeds(rng, coast, cities)])
    shapes = divide(coast, seeds, meander)

    offshore = np.array([coast.bounds[0] + 12_000, CENTRE[1] + 150_000])
    isle = coastline(rng, offshore, 9_000, 14_000)
    shapes.append(MultiPolygon([shapely.set_precision(isle, 1)]))
    seeds = np.vstack([seeds, offshore])

    capitals = cities[: REGION_COUNT - 1]
    region = 1 + np.argmin(np.hypot(*(seeds[:, None] - capitals[None]).transpose(2, 0, 1)), axis=1)
    region[:METROPOLIS_COUNT] = 0
    # Regions are numbered from north to south, and so are the areas within each.
    north_first = [0, *(1 + np.argsort(-capitals[:, 1]))]
    rank = np.empty(REGION_COUNT, dtype=int)
    rank[north_first] = np.arange(REGION_COUNT)
    order = np.lexsort([-seeds[:, 1], rank[region]])
    code = {int(seed): f"C{position + 1:03d}" for position, seed in enumerate(order)}

    names = make_names(rng, len(seeds) + REGION_COUNT)
    region_names = [f"Greater {names[0]}"]
    region_names += [f"{names[len(seeds) + k]} {LANDSCAPES[k]}" for k in range(REGION_COUNT - 1)]
    areas = {
        code[seed]: Area(
            code[seed],
            names[seed],
            f"R{rank[region[seed]] + 1:02d}",
            region_names[region[seed]],
            shapes[seed],
        )
        for seed in map(int, order)
    }
    return Land(
        areas,
        metropolis=[code[seed] for seed in range(METROPOLIS_COUNT)],
        cities=[code[METROPOLIS_COUNT + k] for k in range(len(cities))],
        island=code[len(seeds) - 1],
    )
