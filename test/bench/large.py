"""Input of many rows or points for the sweep over all tools (test.bench.scale): files named as those of the attacks."""

import sqlite3
from pathlib import Path

import numpy as np
import pandas as pd

from ..attack.inputs import CODES
from .points import clustered

CLASSES, AREAS = 200, 2_500
_CREATIVE = ("5811", "6201", "9001")  # of CODES
_SHARE = 0.04  # of the businesses, in each of them
_FEW = 3  # businesses: fewer are withheld
_EPSG = 3035


def write_rows(folder: Path, count: int) -> None:
    """em.csv: the rows of `withheld`; raw.csv: the same as an office would give it, with 'c' for what is withheld."""
    table = withheld(count)
    table.to_csv(folder / "em.csv", index=False)
    (folder / "em.csvt").write_text('"String","String","Real","Integer","Integer","String"')
    table.drop(columns="status").to_csv(folder / "raw.csv", index=False, na_rep="c")


def withheld(count: int) -> pd.DataFrame:
    """`count` rows of areas by classes of SIC 2007 and the groups and divisions they add up to, small figures withheld in both
    directions."""
    from creative_clusters_plugin.core.employment.schemes import code_list

    rng = np.random.default_rng(1)
    classes = sorted({leaf[:4] for leaf in code_list("SIC 2007").leaves})[-CLASSES:]
    levels = [sorted({code[:digits] for code in classes}) for digits in (2, 3)]
    codes = [*levels[0], *levels[1], *classes]
    areas = max(2, count // len(codes))
    size = rng.lognormal(3, 1, areas)[:, None]
    businesses = rng.poisson(size * rng.dirichlet(np.full(len(classes), 0.5)) * 10)
    jobs = np.where(businesses > 0, rng.poisson(businesses * 8.0) + businesses, 0)
    parents = [np.array([[code.startswith(one) for one in level] for code in classes], dtype=int) for level in levels]
    businesses, jobs = (np.hstack([*(values @ sums for sums in parents), values]) for values in (businesses, jobs))
    withheld = (businesses > 0) & (businesses < _FEW)
    # one figure withheld alone could be worked out: a second one goes with it
    first = len(levels[0]) + len(levels[1])
    for group in range(len(levels[1])):
        own = first + np.flatnonzero(parents[1][:, group])
        alone = np.flatnonzero(withheld[:, own].sum(axis=1) == 1)
        spare = np.where(withheld[np.ix_(alone, own)], np.iinfo(int).max, jobs[np.ix_(alone, own)]).argmin(axis=1)
        withheld[alone, own[spare]] = True
    names = np.array([f"A{number:06}" for number in range(areas)])
    return pd.DataFrame(
        {
            "area": np.repeat(names, len(codes)),
            "industry": np.tile(codes, areas),
            "jobs": np.where(withheld, np.nan, jobs).ravel(),
            "businesses": businesses.ravel(),
            "year": 2021,
            "status": np.where(withheld, "suppressed", "ok").ravel(),
        }
    )


def write_points(folder: Path, count: int) -> None:
    """firms.gpkg: `count` businesses in towns and between them, 12 % of them creative; areas.gpkg: AREAS squares around them."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_EPSG)
    rng = np.random.default_rng(1)
    xy = clustered(count, 2000, 500) + np.array([4_000_000, 3_000_000])
    share = [_SHARE if code in _CREATIVE else (1 - _SHARE * len(_CREATIVE)) / (len(CODES) - 3) for code in CODES]
    sic = rng.choice([f"{code}0" for code in CODES], count, p=share)
    jobs = np.ceil(rng.lognormal(1, 1.2, count))
    path = folder / "firms.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("firms", srs=reference, geom_type=ogr.wkbPoint, options=["SPATIAL_INDEX=NO"])
    for name, kind in (("sic", ogr.OFTString), ("jobs", ogr.OFTReal), ("year", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    del layer, file
    blob = np.zeros((count, 29), dtype=np.uint8)
    blob[:, :8] = np.frombuffer(b"GP\x00\x01" + _EPSG.to_bytes(4, "little"), dtype=np.uint8)
    blob[:, 8:13] = np.frombuffer(b"\x01\x01\x00\x00\x00", dtype=np.uint8)
    blob[:, 13:] = np.ascontiguousarray(xy, dtype="<f8").view(np.uint8)
    with sqlite3.connect(path) as table:
        table.executemany(
            "INSERT INTO firms (geom, sic, jobs, year) VALUES (?, ?, ?, 2021)",
            zip(map(bytes, blob), sic.tolist(), jobs.tolist(), strict=True),
        )
        table.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?", (*xy.min(axis=0), *xy.max(axis=0))
        )
        table.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (count,))
    _write_squares(folder / "areas.gpkg", xy, reference)


def _write_squares(path: Path, xy: np.ndarray, reference) -> None:
    from osgeo import ogr

    side = int(AREAS**0.5)
    low, width = xy.min(axis=0), np.ptp(xy, axis=0) / side
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("areas", srs=reference, geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("area", ogr.OFTString))
    file.StartTransaction()
    for number in range(AREAS):
        west, south = low + width * (number % side, number // side)
        east, north = west + width[0], south + width[1]
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, f"A{number:04}")
        corners = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))"))
        layer.CreateFeature(feature)
    file.CommitTransaction()
