"""The same data in another row order give the same answer, figure by figure, in every spatial tool."""

import functools
import random

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from .layers import memory
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

SIDE = 7
CODES = ("5811", "6201", "7111", "9001", "2611", "4711", "6910")
NEAREST, KERNEL, DELAUNAY = 3, 5, 6


@functools.cache
def country() -> dict[str, tuple]:
    """Rows and shapes by name: a regular grid, its jobs, its years, points that share places, and firms at few addresses."""
    rng = np.random.default_rng(17)
    areas = range(SIDE**2)
    boxes = [_box(number) for number in areas]
    ids = [f"A{number * 31 % 53:02d}" for number in areas]
    jobs = rng.lognormal(4, 1, (SIDE**2, len(CODES))).round()
    jobs[:, 5] += 2000
    quotients = rng.lognormal(0, 0.5, (SIDE**2, 2)).round(1)
    years = [(ids[number], year, float(rng.integers(0, 30))) for year in range(2015, 2020) for number in areas]
    firms = rng.choice(12, (300, 2)) * 150.0
    divisions = sorted({code[:2] for code in CODES})
    flows = [(one, other, float(rng.integers(1, 50))) for one in divisions for other in divisions]
    return {
        "boundaries": ([(key, f"Area {key}", f"R{number % 3}") for number, key in enumerate(ids)], boxes),
        "jobs": ([(key, code, jobs[n, c]) for n, key in enumerate(ids) for c, code in enumerate(CODES)], None),
        "quotients": ([(key, *quotients[n].tolist()) for n, key in enumerate(ids)], boxes),
        "points": (
            [(key, *quotients[n].tolist()) for n, key in enumerate(ids)],
            [_point(*(np.array(divmod(n, SIDE)) // 2 * 1000.0)) for n in areas],
        ),
        "years": (years, boxes * 5),
        "flows": (flows, None),
        "products": ([(one, 1000.0) for one in divisions], None),
        "firms": (
            [(n, str(rng.choice(CODES)), float(rng.integers(1, 40))) for n in range(300)],
            [_point(*place) for place in firms],
        ),
    }


FIELDS = {
    "boundaries": ("Polygon", "area:string area_name:string region:string"),
    "jobs": ("NoGeometry", "area:string industry:string jobs:double"),
    "quotients": ("Polygon", "area:string lq_one:double lq_two:double"),
    "points": ("Point", "area:string lq_one:double lq_two:double"),
    "years": ("Polygon", "area:string year:integer score:double"),
    "flows": ("NoGeometry", "seller:string buyer:string value:double"),
    "products": ("NoGeometry", "product:string output:double"),
    "firms": ("Point", "firm:integer code:string jobs:double"),
}


def _box(number: int) -> QgsGeometry:
    row, column = divmod(number, SIDE)
    x, y = 4_000_000.1 + column * 1000, 3_000_000.1 + row * 1000
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000))


def _point(x: float, y: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(4_000_000 + float(x), 3_000_000 + float(y)))


def layer(name: str, seed: int | None) -> QgsVectorLayer:
    """As it is, or in another order of the rows."""
    rows, shapes = country()[name]
    order = list(range(len(rows)))
    if seed is not None:
        random.Random(seed).shuffle(order)
    geometry, fields = FIELDS[name]
    kind = geometry if geometry == "NoGeometry" else f"{geometry}?crs=EPSG:3035"
    return memory(kind, fields, [rows[n] for n in order], name, shapes and [shapes[n] for n in order])


SHARES = {"BOUNDARIES": "boundaries", "BOUNDARY_ID": "area", "EMPLOYMENT": "jobs"}
EMPLOYMENT = {**SHARES, "OUTPUT": "TEMPORARY_OUTPUT"}
NEAR = {"USE_NEIGHBOURS": True, "NEIGHBOURS": NEAREST, "K": 4}
LOCAL = {"FIELDS": ["lq_one", "lq_two"], "PERMUTATIONS": 199, "OUTPUT": "TEMPORARY_OUTPUT", "LINKS": "TEMPORARY_OUTPUT"}
FIRMS = {"POINTS": "firms", "RELABELLINGS": 49, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
RUNS = {
    "spatialhotspots": ("spatialhotspots", {"INPUT": "quotients", **LOCAL, "NEIGHBOURS": NEAREST, "K": 3}),
    "spatialhotspots, kernel": ("spatialhotspots", {"INPUT": "quotients", **LOCAL, "NEIGHBOURS": KERNEL, "K": 5}),
    "spatialhotspots, Delaunay": ("spatialhotspots", {"INPUT": "quotients", **LOCAL, "NEIGHBOURS": DELAUNAY}),
    "spatialhotspots, points at one place": (
        "spatialhotspots",
        {"INPUT": "points", **LOCAL, "NEIGHBOURS": NEAREST, "K": 4},
    ),
    "globalautocorrelation": (
        "globalautocorrelation",
        {"INPUT": "quotients", "NEIGHBOURS": NEAREST, "K": 4, "PERMUTATIONS": 199, "TABLE": "TEMPORARY_OUTPUT"},
    ),
    "emerginghotspots": (
        "emerginghotspots",
        {
            "INPUT": "years",
            "NEIGHBOURS": NEAREST,
            "K": 4,
            "PERMUTATIONS": 199,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "TABLE": "TEMPORARY_OUTPUT",
        },
    ),
    "creativehotspots": ("creativehotspots", {**EMPLOYMENT, **NEAR, "DRAWS": 50}),
    "hotspotrobustness": (
        "hotspotrobustness",
        {**EMPLOYMENT, "REGION": "region", "DRAWS": 20, "TABLE": "TEMPORARY_OUTPUT"},
    ),
    "impactscenario": (
        "impactscenario",
        {
            **EMPLOYMENT,
            "FLOWS": "flows",
            **{f"FLOWS_{role}": name for role, name in (("FROM", "seller"), ("TO", "buyer"), ("VALUE", "value"))},
            "OUTPUTS_TABLE": "products",
            **{"OUTPUTS_PRODUCT": "product", "OUTPUTS_VALUE": "output", "WAGES_SHARE": 40.0, "SPENDING_SHARE": 50.0},
            "NEW_AREA": "A00",
            "NEW_INDUSTRY": "62",
            "NEW_JOBS": 200.0,
            "TABLE": "TEMPORARY_OUTPUT",
            "FLOW_TABLE": "TEMPORARY_OUTPUT",
        },
    ),
    "subregionalclusters": (
        "subregionalclusters",
        {**EMPLOYMENT, **NEAR, "REGION": "region", "TABLE": "TEMPORARY_OUTPUT"},
    ),
    "relatedsectoroverlap": (
        "relatedsectoroverlap",
        {**EMPLOYMENT, **NEAR, "PERMUTATIONS": 199, "TABLE": "TEMPORARY_OUTPUT"},
    ),
    "colocationmatrix": (
        "colocationmatrix",
        {**SHARES, "PERMUTATIONS": 199, "TABLE": "TEMPORARY_OUTPUT", "MATRIX": "TEMPORARY_OUTPUT"},
    ),
    "microclusters": (
        "microclusters",
        {
            **FIRMS,
            "POINTS_INDUSTRY": "code",
            "POINTS_JOBS": "jobs",
            "METHOD": 1,
            "RADIUS": 160,
            "MIN_BUSINESSES": 6,
        },
    ),
    "pointcolocation": ("pointcolocation", {**FIRMS, "POINTS_CATEGORY": "code", "K": 4}),
}


def found(name: str, seed: int | None = None) -> tuple[dict, dict]:
    """Rows of every layer, whatever their order, with their shapes; and the numbers."""
    tool, parameters = RUNS[name]
    given = {
        key: layer(value, None if seed is None else seed + place) if value in FIELDS else value
        for place, (key, value) in enumerate(
            (key, value) for key, value in parameters.items() if not isinstance(value, list)
        )
    }
    lists = {key: value for key, value in parameters.items() if isinstance(value, list)}
    done = run(f"creativeclusters:{tool}", {**given, **lists})
    # lines between neighbours say which rows they join
    layers = {key: sorted(_row(one, key != "LINKS") for one in got.getFeatures()) for key, got in done.layers.items()}
    return layers, {key: _settled(value) for key, value in done.outputs.items() if isinstance(value, int | float)}


def _settled(value) -> str:
    """Ten digits: sums differ in the last ones with the order of their terms."""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _row(feature, told: bool) -> tuple:
    values = [_settled(value) for value in feature.attributes()] if told else []
    corners = sorted(f"{point.x():.6f} {point.y():.6f}" for point in feature.geometry().vertices())
    return (*values, *corners)


@pytest.mark.parametrize("name", RUNS)
def test_every_spatial_tool_gives_the_same_in_any_order(name):
    layers, numbers = found(name)
    assert layers and all(layers.values())
    for seed in (1, 100):
        again, others = found(name, seed)
        assert others == numbers
        assert again == layers
