"""False hotspots: share of countries of pure noise in which `creativehotspots` finds any, with and without counts of businesses.

python -m test.bench.noise [seeds]
"""

import sys
import time

import numpy as np
import pandas as pd

from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotient_frames import sector_totals
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.concentration.scores import ScoreSettings
from creative_clusters_plugin.core.employment.sector_tables import bundled
from test.sample import make_country
from test.sample.noise import noise_country
from test.unit.builders import employment_of

SIZES = (40, 144, 400)
SPREADS = (1.0, 1.27, 1.5)
CREATIVE = bundled("dcms_creative_2014")
WAYS = {
    "with counts": (lambda table: table, {}),
    "without": (lambda table: table.drop(columns="businesses"), {}),
    "without, by sector": (lambda table: by_sector(table), {}),
    "without, each job a draw": (lambda table: table.drop(columns="businesses"), {"jobs_per_business": 1.0}),
}


def by_sector(table: pd.DataFrame) -> pd.DataFrame:
    """The same as a table of sectors, in which no industries show: all that is left once a tool has written it."""
    ids = np.array(sorted(table["area"].unique()), dtype=object)
    found = sector_totals(employment_of(table.drop(columns="businesses")), ids, {}, CREATIVE, "rest").table
    return found.rename(columns={"sector": "industry", "jobs_total": "total"}).drop(columns="year")


def found(table: pd.DataFrame, ids: list[str], quotient: dict) -> pd.DataFrame:
    settings = HotspotSettings(QuotientSettings(**quotient), ScoreSettings(draws=0))
    listed = None if "sector_name" in table else CREATIVE
    return creative_hotspots(employment_of(table), np.array(ids, dtype=object), {}, listed, settings).areas


def power() -> None:
    country = make_country()
    table = country.employment[country.employment.year == 2021].drop(columns="year")
    ids, planted = [area.code for area in country.areas], set(country.truth["hotspots"])
    for way, (given, quotient) in WAYS.items():
        areas = found(given(table), ids, quotient)
        hot = set(areas.index[areas["class"] == "hotspot"])
        hits = len(hot & planted)
        print(f"sample, {way}: recall {hits / len(planted):.3f}, precision {hits / max(len(hot), 1):.3f}")


def noise(seeds: int) -> None:
    for spread in SPREADS:
        for size in SIZES:
            start = time.process_time()
            hot = {way: np.zeros(seeds) for way in WAYS}
            above = {way: np.zeros(seeds) for way in WAYS}
            for seed in range(seeds):
                table = noise_country(seed, size, spread)
                ids = sorted(table["area"].unique())
                for way, (given, quotient) in WAYS.items():
                    areas = found(given(table), ids, quotient)
                    hot[way][seed] = (areas["class"] == "hotspot").sum()
                    above[way][seed] = (areas["lq_low"] > 1).mean()
            print(f"spread {spread:g}, {size} areas, {seeds} seeds, {time.process_time() - start:.0f} s")
            for way in WAYS:
                rate, mean, sure = 100 * (hot[way] > 0).mean(), hot[way].mean(), 100 * above[way].mean()
                print(
                    f"    {way}: any {rate:.1f} %, {mean:.2f} hotspots, LQ surely above 1 in {sure:.1f} %", flush=True
                )


if __name__ == "__main__":
    power()
    noise(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
