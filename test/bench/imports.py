"""Times `importemployment` on files of 600,000 rows, from file to GeoPackage: `python -m test.bench.imports`.

The figures are invented, the layouts those of the offices: a quarter of QCEW counties, of which one level is kept, and a file of
County Business Patterns, all of whose rows are. Reading the file with pandas and copying it to a GeoPackage with GDAL are beside.
"""

import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal

from ..session import tools

ROWS, TURNS = 600_000, 3


def qcew(path: Path) -> None:
    """Counties by six digits and the levels above, a third of it withheld, with the columns that the BLS has."""
    rng = np.random.default_rng(1)
    codes = [f"{sector}{rest:04d}" for sector in range(11, 51) for rest in range(1100, 1118)]
    industries = [
        code[:digits] for digits in (2, 3, 4, 5, 6) for code in dict.fromkeys(code[:digits] for code in codes)
    ]
    areas = [f"{state:02d}{county:03d}" for state in range(1, 57) for county in range(1, 60, 2)][
        : ROWS // len(industries) + 1
    ]
    area, industry = np.repeat(areas, len(industries))[:ROWS], np.tile(industries, len(areas))[:ROWS]
    jobs = rng.integers(5, 5000, ROWS)
    withheld = rng.random(ROWS) < 0.33
    frame = pd.DataFrame(
        {"area_fips": area, "area_title": np.char.add("County ", area), "own_code": 5, "own_title": "Private"}
    )
    frame["industry_code"], frame["industry_title"] = industry, np.char.add("NAICS ", industry)
    frame["agglvl_code"] = 72 + np.char.str_len(industry)
    frame = frame.assign(year=2016, qtr=4, disclosure_code=np.where(withheld, "N", ""), qtrly_estabs_count=jobs // 9)
    for name in (
        "month1_emplvl",
        "month2_emplvl",
        "month3_emplvl",
        "total_qtrly_wages",
        "avg_wkly_wage",
        "lq_month3_emplvl",
    ):
        frame[name] = np.where(withheld, 0, jobs)
    frame.to_csv(path, index=False)


def cbp(path: Path) -> None:
    rng = np.random.default_rng(2)
    counties = ROWS // 500
    frame = pd.DataFrame(
        {
            "fipstate": np.repeat(np.arange(counties) // 100 + 1, 500),
            "fipscty": np.repeat(np.arange(counties) % 100, 500),
        }
    )
    frame["naics"] = np.tile(np.arange(311111, 311611), counties)
    frame["emp_nf"] = rng.choice(["G", "H", "J"], ROWS)
    frame["emp"], frame["est"] = rng.integers(3, 5000, ROWS), rng.integers(3, 90, ROWS)
    frame["n<5"], frame["n5_9"] = frame["est"], 0
    frame.to_csv(path, index=False)


def main() -> int:
    with tools() as run:
        return measure(run)


def measure(run) -> int:
    gdal.UseExceptions()
    folder = Path(tempfile.mkdtemp())
    for name, make in (("cbp19co.csv", cbp), ("qcew.csv", qcew)):
        path = folder / name
        make(path)
        times: dict[str, list[float]] = {"tool": [], "pandas": [], "gdal": []}
        for turn in range(TURNS + 1):
            start = time.perf_counter()
            result = run("importemployment", FILE=str(path), TABLE=str(folder / f"{name}{turn}.gpkg"))
            first = time.perf_counter()
            pd.read_csv(path, dtype=str)
            second = time.perf_counter()
            gdal.VectorTranslate(str(folder / f"{name}{turn}_copy.gpkg"), str(path), format="GPKG")
            third = time.perf_counter()
            if turn:  # the first turn warms up
                for what, seconds in (("tool", first - start), ("pandas", second - first), ("gdal", third - second)):
                    times[what].append(seconds)
        median = {what: statistics.median(values) for what, values in times.items()}
        print(
            f"importemployment on {ROWS:,} rows ({name}, {path.stat().st_size / 2**20:.0f} MB), medians of {TURNS} turns"
        )
        print(
            f"  the tool, to a GeoPackage        {median['tool']:6.2f} s   {result['ROW_COUNT']:,} rows   (target: under 10 s)"
        )
        print(f"  pandas, reading all as text      {median['pandas']:6.2f} s")
        print(f"  GDAL, copying it to a GeoPackage {median['gdal']:6.2f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory of the process       {peak:6.0f} MB   (target: under 1,000 MB)")
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
