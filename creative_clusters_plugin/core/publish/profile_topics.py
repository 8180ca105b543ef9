"""What each topic of an area's profile says, from the rows that a tool wrote about the area."""

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from ..messages import Progress, tick
from ..space.great_circles import great_circle
from ..values import plain_value

NEAR = 5  # hotspots listed as near
LISTED = 10  # opportunities, suppliers and peers listed
_LEAST_JOBS = 0.05  # of a scenario in a product of an area: less is nought at one decimal
_MAIN = "creative"  # name of the mapped group as a whole in the fields of all tools
_REST = "rest"
_HOTSPOT = (
    *("year", "jobs_total", "jobs_creative", "lq_creative", "lq_low", "lq_high", "class", "score", "score_low"),
    *("score_high", "rank", "rank_low", "rank_high", "share_national", "share_local", "jobs_above_expectation"),
    *("sectors_specialised", "top_sector", "businesses_creative", "lq_businesses", "entropy", "krugman"),
    *("suppressed", "status"),
)
_PAY = ("pay_creative", "pay_ratio_creative")
_CHANGE = (
    *("start", "end", "jobs_start", "jobs_end", "change", "change_low", "change_high", "growth", "growth_low"),
    *("growth_high", "annual_rate", "national", "mix", "regional", "lq_start", "lq_end", "class"),
    "growth_above_nation",
)
_OUTLOOK = (
    *("year_start", "year", "jobs_start", "jobs", "low_50", "high_50", "low_90", "high_90", "growth", "growth_low"),
    *("growth_high", "annual_rate", "class", "unforecast"),
)
PLAIN = {  # figures of topics with one row for each area, taken as they are
    "change": _CHANGE,
    "outlook": _OUTLOOK,
    "emerging": (
        *("pattern", "tau", "trend_z", "trend_q", "times", "times_hot", "times_cold"),
        "first_hot",
        "last_hot",
    ),
    "complexity": ("eci", "coi", "fitness"),
    "types": ("class", "type_name", "specialised_in", "diversity", "to_learn"),
    "supply": (
        *("local_supply_pct", "suppliers_needed", "suppliers_missing", "largest_gap", "largest_gap_pct"),
        *("multiplier", "supplies_per_million", "stays_pct"),
    ),
    "clusters": ("region_name", "region", "class", "share_region"),
    "impact": (
        *("year", "jobs_gained", "jobs_direct", "jobs_displaced", "jobs_indirect", "jobs_induced", "jobs_further"),
        *("jobs_further_low", "jobs_further_high", "gained_per_1000", "output_gained"),
    ),
    "robustness": (
        *("robust_class", "hotspot_share", "hotspot_count", "choices", "rank_median", "rank_low", "rank_high"),
        "matters_most",
    ),
}
_PEER = (
    *("peer", "peer_name", "rank", "similarity", "similarity_chance", "distance_km", "jobs_ratio", "growth_difference"),
    "strengths_to_learn",
)
_SECTOR_CHANGE = ("sector", "sector_name", *_CHANGE)
_HISTORY = ("year", "jobs", "lq", "share")
_FORECAST = ("year", "jobs", "low_50", "high_50", "low_90", "high_90")


Builder = Callable[[str], dict | list | None]


def topic_builders(
    frames: dict[str, pd.DataFrame],
    names: dict[str, str],
    places: dict[str, tuple[float, float]],
    known: Sequence[str],
    progress: Progress = lambda share: True,
    segments: dict[str, str] | None = None,
) -> dict[str, Builder]:
    """By topic, in the order of a profile, what makes the part of an area of `known`. segments: names of audiences by id.

    Each frame is filtered, put in order and divided by area once, before the first area. Raises Cancelled.
    """
    main = next(
        (frames[topic] for topic in ("hotspots", "quotients", "overlap", "audiences", "clusters") if topic in frames),
        None,
    )
    of_known = {topic: frame[frame.index.isin(known)] for topic, frame in frames.items()}
    builders: dict[str, Builder] = {}
    tick(progress, 0.0)
    if main is not None:
        own = main[main.index.isin(known)]
        ranked = _ranked(frames["hotspots"]) if "hotspots" in frames else 0
        paid = frames.get("quotients", main)
        builders["summary"] = _summaries(own, ranked, paid[paid.index.isin(known)]).get
        builders["near"] = _near(frames.get("hotspots"), names, places, known)
        if "sectors" not in frames:
            builders["sectors"] = _sectors_of_fields(own).get
    if "sectors" in frames:
        builders["sectors"] = _sectors(of_known["sectors"], _reference_shares(frames["sectors"])).get
    tick(progress, 0.0)
    if "overlap" in frames:
        builders["overlap"] = _overlap(of_known["overlap"]).get
    if "audiences" in frames:
        builders["audiences"] = _audiences(of_known["audiences"], segments or {}).get
    for topic, columns in PLAIN.items():
        tick(progress, 0.0)
        if topic in frames:
            builders[topic] = _figures(of_known[topic], columns).get
    long: dict[str, Callable[[pd.DataFrame], dict[str, list]]] = {
        "peers": lambda rows: _records(rows.sort_values("rank", kind="stable"), _PEER),
        "opportunities": _opportunities,
        "supplies": _supplies,
        "impact_products": _impact_products,
        "sector_change": lambda rows: _records(_of_sectors(rows), _SECTOR_CHANGE),
        "history": lambda rows: _records(_by_year(rows.assign(year=rows["year"].astype(str))), _HISTORY),
        "forecasts": lambda rows: _records(_by_year(_whole(rows)), _FORECAST),
    }
    for turn, (topic, build) in enumerate(long.items()):
        tick(progress, turn / len(long))
        if topic in frames:
            builders[topic] = build(of_known[topic]).get
    return builders


def value_of(value: object) -> int | float | str | bool | None:
    """A value as files of figures hold it: None where nothing is known, and what is no number as text."""
    plain = plain_value(value)
    return plain if plain is None or isinstance(plain, (int, float, str, bool)) else str(plain)


def _figures(frame: pd.DataFrame, columns: Sequence[str]) -> dict[str, dict]:
    """By area what its only row says; areas of which nothing is known are left out."""
    found = {key: rows[0] for key, rows in _records(frame, columns).items()}
    return {key: row for key, row in found.items() if any(value is not None for value in row.values())}


def _records(frame: pd.DataFrame, columns: Sequence[str]) -> dict[str, list[dict]]:
    """By area its rows, in the order of `frame`, index area."""
    kept = [name for name in columns if name in frame]
    values = [[value_of(value) for value in frame[name]] for name in kept]
    found: dict[str, list[dict]] = {}
    for key, *row in zip(frame.index, *values, strict=True):
        found.setdefault(key, []).append(dict(zip(kept, row, strict=True)))
    return found


def _ranked(frame: pd.DataFrame) -> int:
    """Among how many areas the run ranked those of the frame, which may be few of them."""
    known = int(frame["rank"].notna().sum())
    return int(np.nanmax(_numbers(frame["ranked"]), initial=known)) if "ranked" in frame else known


def _summaries(frame: pd.DataFrame, ranked: int, paid: pd.DataFrame) -> dict[str, dict]:
    """paid: the layer that may have pay per job, which that of the hotspots has not."""
    found = _figures(frame, _HOTSPOT)
    for key, pay in (_figures(paid, _PAY) if set(_PAY) <= set(paid) else {}).items():
        found.setdefault(key, {}).update(pay)
    if "lq_creative_low" in frame:
        for end in ("low", "high"):
            for key, value in zip(frame.index, frame[f"lq_creative_{end}"], strict=True):
                if key in found:
                    found[key][f"lq_{end}"] = value_of(value)
    if ranked:
        for row in found.values():
            row["ranked"] = ranked
    return found


def _numbers(column: pd.Series) -> np.ndarray:
    return pd.to_numeric(column, errors="coerce").to_numpy(dtype=float)


def _reference_shares(frame: pd.DataFrame) -> dict[str, float]:
    """By sector its share of the reference's jobs: an area's own share over its quotient, the same in every area."""
    if "share_local" not in frame:
        return {}
    with np.errstate(divide="ignore", invalid="ignore"):
        share = _numbers(frame["share_local"]) / _numbers(frame["lq"])
    known = np.isfinite(share)
    return pd.Series(share[known]).groupby(frame["sector"].to_numpy()[known]).median().to_dict()


def _first(values: pd.Series) -> pd.Series:
    """For each row the first value of its area, index area."""
    first = values[~values.index.duplicated()]
    return first.reindex(values.index)


def _of_sectors(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that are about the sub-sectors of each area's mapped group, which is the first one."""
    groups = rows["group"] if "group" in rows else pd.Series(_MAIN, rows.index, dtype=object)
    named = groups[(groups != _REST).to_numpy()]
    first = named[~named.index.duplicated()].reindex(rows.index).fillna(_MAIN)
    return rows[((groups == first) & (rows["sector"] != first)).to_numpy()]


def _whole(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that are about each area's mapped group as a whole."""
    group = _first(rows["group"])
    return rows[((rows["group"] == group) & (rows["sector"] == group)).to_numpy()]


def _by_year(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values("year", kind="stable")


def _last_year(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of each area's last year; all of an area with no more than one."""
    if "year" not in rows:
        return rows
    years = rows["year"].astype(str).where(rows["year"].notna(), None)
    dated = years.dropna()
    last = dated.groupby(level=0, sort=False).max()
    several = dated.groupby(level=0, sort=False).nunique() > 1
    kept = ~several.reindex(rows.index, fill_value=False).to_numpy(bool)
    return rows[kept | (years == last.reindex(rows.index)).to_numpy(bool)]


def _sectors(frame: pd.DataFrame, reference: dict[str, float]) -> dict[str, list[dict]]:
    columns = (
        "sector",
        "sector_name",
        "jobs",
        "businesses",
        "lq",
        "lq_low",
        "lq_high",
        "share_local",
        "status",
        "pay",
        "pay_ratio",
    )
    found = _records(_of_sectors(_last_year(frame)), columns)
    for rows in found.values():
        for row in rows:
            row["reference_share"] = value_of(reference.get(row["sector"]))
    return {key: _by_quotient(rows) for key, rows in found.items()}


def _sectors_of_fields(frame: pd.DataFrame) -> dict[str, list[dict]]:
    """From the fields lq_<sector> of a layer: quotients alone, names from the field."""
    sectors = sectors_in(frame.columns)
    quotients = [[value_of(value) for value in frame[f"lq_{sector}"]] for sector in sectors]
    found: dict[str, list[dict]] = {key: [] for key in frame.index}
    for sector, values in zip(sectors, quotients, strict=True):
        for key, value in zip(frame.index, values, strict=True):
            found[key].append({"sector": sector, "sector_name": spelled(sector), "lq": value})
    return {key: _by_quotient(rows) for key, rows in found.items()}


def sectors_in(columns: Sequence[str]) -> list[str]:
    """The sub-sectors whose quotients a layer has in fields lq_<sector>; those of whole groups have intervals beside them."""
    columns = list(columns)
    if any(name.startswith("joint_class_") for name in columns):
        return []  # quotients of related groups, not of sub-sectors
    rest = ("lq_low", "lq_high", "lq_businesses", f"lq_{_MAIN}")
    return [
        name.removeprefix("lq_")
        for name in columns
        if name.startswith("lq_")
        and name not in rest
        and not name.endswith(("_low", "_high"))
        and not name.startswith(f"lq_{_MAIN}_")
        and f"{name}_low" not in columns
    ]


def spelled(sector: str) -> str:
    """A name of a sector from its id, for want of a better one."""
    return sector.replace("_", " ").capitalize()


def _by_quotient(rows: list[dict]) -> list[dict]:
    return sorted(rows, key=lambda row: (row["lq"] is None, -(row["lq"] or 0.0)))


def _overlap(frame: pd.DataFrame) -> dict[str, list[dict]]:
    """A row for each related group: its quotient, the creative one without the codes that both share, and the joint class."""
    groups = [name.removeprefix("joint_class_") for name in frame if name.startswith("joint_class_")]
    fields = {
        group: {"lq": f"lq_{group}", "lq_creative": f"lq_{_MAIN}_{group}", "class": f"joint_class_{group}"}
        for group in groups
    }
    return _row_of_each(frame, "group", fields)


def _audiences(frame: pd.DataFrame, names: dict[str, str]) -> dict[str, list[dict]]:
    """A row for each segment: its share of the people, its quotient, and the joint class with creative work."""
    segments = [
        name.removeprefix("lq_audience_") for name in frame if name.startswith("lq_audience_") and name[3:] in frame
    ]
    fields = {
        segment: {"percent": f"audience_{segment}", "lq": f"lq_audience_{segment}", "class": f"joint_class_{segment}"}
        for segment in segments
    }
    found = _row_of_each(frame, "segment", fields)
    called = {segment: names.get(segment, spelled(segment)) for segment in segments}
    return {key: [{**row, "segment_name": called[row["segment"]]} for row in rows] for key, rows in found.items()}


def _row_of_each(frame: pd.DataFrame, label: str, fields: dict[str, dict[str, str]]) -> dict[str, list[dict]]:
    """By area a row for each key of `fields`, named `label`, with the values of its fields; None where there is no such field."""
    found: dict[str, list[dict]] = {key: [] for key in frame.index}
    for one, named in fields.items():
        values = [
            [value_of(value) for value in frame[field]] if field in frame else [None] * len(frame)
            for field in named.values()
        ]
        for key, *row in zip(frame.index, *values, strict=True):
            found[key].append({label: one, **dict(zip(named, row, strict=True))})
    return found


def _opportunities(rows: pd.DataFrame) -> dict[str, list[dict]]:
    """Absent sectors, those first that are closest to what the area has, with the means of all that are absent there."""
    absent = rows[(_numbers(rows["present"]) == 0) & np.isfinite(_numbers(rows["density"]))]
    columns: tuple[str, ...] = ("sector", "sector_name", "density", "rank", "lq", "supports", "pci", "gain")
    if "gain" in absent:
        known = absent[["density", "gain"]].apply(pd.to_numeric, errors="coerce")
        means = known.groupby(level=0).mean().reindex(absent.index)
        absent = absent.assign(density_mean=means["density"].to_numpy(), gain_mean=means["gain"].to_numpy())
        columns += ("density_mean", "gain_mean")
    first = absent.sort_values("rank", kind="stable").groupby(level=0, sort=False).head(LISTED)
    return _records(first, columns)


def _supplies(rows: pd.DataFrame) -> dict[str, list[dict]]:
    """The largest inputs of the area's sectors, and how much of them could be bought in the area."""
    known = rows[(rows["status"] != "no jobs in the sector").to_numpy()]
    largest = known.assign(weight=_numbers(known["input_share"])).sort_values("weight", ascending=False, kind="stable")
    columns = ("sector", "sector_name", "product", "product_name", "input_share", "jobs", "lq", "local_share", "status")
    return _records(largest.groupby(level=0, sort=False).head(LISTED), columns)


def _impact_products(rows: pd.DataFrame) -> dict[str, list[dict]]:
    """The products in which a scenario changes most jobs of the area, in its last year."""
    last = _last_year(rows)
    further = _numbers(last["jobs_indirect"]) + _numbers(last["jobs_induced"])
    own = last.assign(jobs_further=further, size=np.abs(_numbers(last["jobs_gained"])))
    changed = own[(own["size"] >= _LEAST_JOBS).to_numpy()].sort_values("size", ascending=False, kind="stable")
    columns = ("product", "product_name", "jobs_gained", "jobs_direct", "jobs_displaced", "jobs_further")
    return _records(changed.groupby(level=0, sort=False).head(LISTED), columns)


def _near(
    frame: pd.DataFrame | None,
    names: dict[str, str],
    places: dict[str, tuple[float, float]],
    known: Sequence[str],
) -> Builder:
    """By area the nearest hotspots other than itself, with kilometres between points inside the areas."""
    if frame is None:
        return lambda key: None
    hot = [key for key in frame.index[frame["class"] == "hotspot"] if key in places]
    asking = [key for key in known if key in places]
    if not hot or not asking:
        return lambda key: None
    where, here = (np.array([places[key] for key in keys], dtype=float) for keys in (hot, asking))
    most = min(NEAR + 1, len(hot))  # the area itself may be among them
    found = cKDTree(_on_the_globe(where)).query(_on_the_globe(here), k=range(1, most + 1))[1]
    apart = great_circle(here[:, None], where[found])
    quotient = dict(zip(frame.index, frame["lq_creative"], strict=True))
    row_of = {key: row for row, key in enumerate(asking)}

    def near(key: str) -> list[dict] | None:
        if key not in row_of:
            return None
        row = row_of[key]
        ranked = sorted(zip(apart[row].tolist(), found[row].tolist(), strict=True))
        return [
            {
                "area": hot[place],
                "area_name": names.get(hot[place], hot[place]),
                "distance_km": value_of(kilometres),
                "lq_creative": value_of(quotient[hot[place]]),
            }
            for kilometres, place in [one for one in ranked if hot[one[1]] != key][:NEAR]
        ]

    return near


def _on_the_globe(places: np.ndarray) -> np.ndarray:
    """Points (..., 3) on a globe of radius 1: the nearer in space, the nearer along the ground."""
    x, y = np.moveaxis(np.radians(places), -1, 0)
    return np.stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)], axis=-1)
