"""How outlooks would have done on four real histories and on the sample: error against naive's, and what the intervals held.

Run by hand: `python -m test.bench.outlook [name]`. Needs the real data beside the repository; what is not there is left out.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

from creative_clusters_plugin.core.change.outlook import OutlookSettings, employment_outlook
from creative_clusters_plugin.core.change.published_paths import Projections
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.values import Column
from test.unit.builders import columns_of

_DATA = Path(__file__).parents[3] / "shared/data"
_BRES = _DATA / "uk_itl2_bres_sic5/bres_itl2_sic4_2015_2021.csv"
_STATES = _DATA / "us_state_cbp_2000_2011/cbp_state_naics_2000_2011.csv.gz"
_SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin/sample/employment.csv"
_HELD = {"britain": 2, "states": 3, "states cvi": 3, "sample": 1}


def britain() -> tuple[pd.DataFrame, str]:
    frame = pd.read_csv(_BRES, dtype={"sic4": str})
    return frame.rename(columns={"itl2_code": "area", "sic4": "industry", "employment": "jobs"}), "dcms_creative_2014"


def states(listed: str = "us_creative_acpsa") -> tuple[pd.DataFrame, str]:
    frame = pd.read_csv(_STATES, dtype={"fipstate": str, "naics": str})
    frame["suppressed"] = (frame["emp"] == 0) & frame["empflag"].notna()
    frame["naics"] = frame["naics"].str.replace("[-/]", "", regex=True)
    frame = frame.rename(columns={"fipstate": "area", "naics": "industry", "emp": "jobs"})
    return frame.loc[frame["industry"] != "", ["area", "industry", "jobs", "year", "suppressed"]], listed


def sample() -> tuple[pd.DataFrame, str]:
    frame = pd.read_csv(_SAMPLE, dtype={"industry": str})
    return frame, "dcms_creative_2014"


HISTORIES = {
    "britain": britain,
    "states": states,
    "states cvi": lambda: states("us_creative_cvi"),
    "sample": sample,
}


def result_of(frame: pd.DataFrame, listed: str, horizon: int, shared: bool):
    """The outlook of a table; shared: by areas' shares of a path of the nation that is given."""
    given = None
    if shared:
        year = str(int(frame["year"].astype(str).max()) + horizon)
        given = Projections(
            "none", Column("sector", ["creative"]), Column("year", [year]), growth=Column("growth", [0.0])
        )
    return outlook_of(frame, listed, horizon, given)


def outlook_of(frame: pd.DataFrame, listed: str, horizon: int, given: Projections | None):
    ids = np.array(sorted(frame["area"].unique()), dtype=object)
    settings = OutlookSettings(horizon)
    return employment_outlook(columns_of(frame), ids, {}, bundled(listed), settings, projections=given)


def held_back(frame: pd.DataFrame, listed: str, years: int, shared: bool) -> tuple[float, float, float]:
    """Error of the outlook and of naive, and coverage of the 90 % intervals, in the last years, which it was not told.

    shared: it was told what became of the nation's sectors.
    """
    last = sorted(frame["year"].unique())[-years:]
    told, known = frame[~frame["year"].isin(last)], result_of(frame, listed, 1, False).history
    found = result_of(told, listed, years, False)
    if shared:
        nation = known[known["area"].isna() & (known["group"] == found.main_group)]
        nation = nation[(nation["sector"] != found.main_group) & (nation["year"].astype(int) >= int(last[0]) - 1)]
        jobs = Column("jobs", nation["jobs"].astype(float).tolist())
        rows = Column("sector", nation["sector"].tolist()), Column("year", nation["year"].astype(str).tolist())
        found = outlook_of(told, listed, years, Projections("what came", *rows, jobs=jobs))
    own = known["area"].notna() & (known["group"] == found.main_group) & (known["sector"] != found.main_group)
    actual = known[own].pivot(index=["area", "sector"], columns="year", values="jobs")
    before, after = actual.iloc[:, :-years], actual.iloc[:, -years:]
    ahead = found.table.set_index(["area", "sector", "year"]).unstack("year").loc[actual.index]
    scale = before.diff(axis=1).abs().mean(axis=1)
    scale = scale.where(scale > 0)
    kept = scale.notna() & ahead["jobs"].notna().all(axis=1)
    errors = [np.abs(path - after.to_numpy()) for path in (ahead["jobs"].to_numpy(), before.to_numpy()[:, -1:])]
    inside = (ahead["low_90"].to_numpy() <= after) & (after <= ahead["high_90"].to_numpy())
    own_error, naive = ((error / scale.to_numpy()[:, None])[kept].mean() for error in errors)
    return own_error, naive, inside[kept].to_numpy().mean()


def main(names: list[str]) -> int:
    for name in names or HISTORIES:
        try:
            frame, listed = HISTORIES[name]()
        except FileNotFoundError as error:
            print(f"{name}: left out, {error.filename} is not there")
            continue
        for shared in (False, True):
            summary = result_of(frame, listed, 5, shared).summary
            figures = [f"{summary[key]:.3f}" for key in ("mase", "mase_naive")]
            figures += [f"{summary[key]:.1%}" for key in ("coverage_50", "coverage_90")]
            print(name, "shares" if shared else "own   ", *figures, flush=True)
            error, naive, inside = held_back(frame, listed, _HELD[name], shared)
            print(name, f"held back {_HELD[name]}: {error:.3f} {naive:.3f} {inside:.1%}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
