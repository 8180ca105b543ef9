"""What each topic of an area's profile says, from the rows that a tool wrote about the area."""

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from ..relatedness.peers import great_circle
from ..values import plain_value

NEAR = 5  # hotspots listed as near
LISTED = 10  # opportunities, suppliers and peers listed
_MAIN = "creative"  # name of the mapped group as a whole in the fields of all tools
_REST = "rest"
_HOTSPOT = (
    *("year", "jobs_total", "jobs_creative", "lq_creative", "lq_low", "lq_high", "class", "score", "score_low"),
    *("score_high", "rank", "rank_low", "rank_high", "share_national", "share_local", "jobs_above_expectation"),
    *("sectors_specialised", "top_sector", "businesses_creative", "lq_businesses", "entropy", "krugman"),
    *("suppressed", "status"),
)
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
    "types": ("class", "type_name", "specialised_in", "diversity", "to_learn"),
    "supply": (
        *("local_supply_pct", "suppliers_needed", "suppliers_missing", "largest_gap", "largest_gap_pct"),
        *("multiplier", "supplies_per_million", "stays_pct"),
    ),
    "clusters": ("region_name", "region", "class", "share_region"),
}
_PEER = (
    *("peer", "peer_name", "rank", "similarity", "distance_km", "jobs_ratio", "growth_difference"),
    "strengths_to_learn",
)
_SECTOR_CHANGE = ("sector", "sector_name", *_CHANGE)
_HISTORY = ("year", "jobs", "lq", "share")
_FORECAST = ("year", "jobs", "low_50", "high_50", "low_90", "high_90")


def topic_builders(
    frames: dict[str, pd.DataFrame], names: dict[str, str], places: dict[str, tuple[float, float]]
) -> dict[str, Callable[[str], dict | list | None]]:
    """By topic, in the order of a profile, what makes an area's part."""
    main = next(
        (frames[topic] for topic in ("hotspots", "quotients", "overlap", "audiences", "clusters") if topic in frames),
        None,
    )
    rows = {topic: dict(tuple(frame.groupby(level=0, sort=False))) for topic, frame in frames.items()}
    builders: dict[str, Callable] = {}
    if main is not None:
        ranked = int(frames["hotspots"]["rank"].notna().sum()) if "hotspots" in frames else 0
        builders["summary"] = lambda key: _summary(main, key, ranked)
        builders["near"] = _near(frames.get("hotspots"), names, places)
    if "sectors" in frames:
        reference = _reference_shares(frames["sectors"])
        builders["sectors"] = lambda key: _sectors(rows["sectors"].get(key), reference)
    elif main is not None:
        builders["sectors"] = lambda key: _sectors_of_fields(main, key)
    if "overlap" in frames:
        builders["overlap"] = lambda key: _overlap(frames["overlap"], key)
    if "audiences" in frames:
        builders["audiences"] = lambda key: _audiences(frames["audiences"], key)
    for topic, columns in PLAIN.items():
        if topic in frames:
            builders[topic] = lambda key, topic=topic, columns=columns: _figures(frames[topic], key, columns)
    long = {
        "peers": lambda own: _records(own.sort_values("rank"), _PEER),
        "opportunities": _opportunities,
        "supplies": _supplies,
        "sector_change": lambda own: _records(_of_sectors(own), _SECTOR_CHANGE),
        "history": lambda own: _records(own.assign(year=own["year"].astype(str)).sort_values("year"), _HISTORY),
        "forecasts": lambda own: _records(_whole(own).sort_values("year"), _FORECAST),
    }
    for topic, build in long.items():
        if topic in rows:
            builders[topic] = lambda key, topic=topic, build=build: (
                build(rows[topic][key]) if key in rows[topic] else None
            )
    return builders


def value_of(value: object) -> int | float | str | bool | None:
    """A value as files of figures hold it: None where nothing is known, and what is no number as text."""
    plain = plain_value(value)
    return plain if plain is None or isinstance(plain, (int, float, str, bool)) else str(plain)


def _figures(frame: pd.DataFrame, key: str, columns: Sequence[str]) -> dict | None:
    if key not in frame.index:
        return None
    row = frame.loc[key]
    found = {name: value_of(row[name]) for name in columns if name in frame}
    return found if any(value is not None for value in found.values()) else None


def _records(frame: pd.DataFrame, columns: Sequence[str]) -> list[dict]:
    kept = [name for name in columns if name in frame]
    return [
        {name: value_of(value) for name, value in zip(kept, row, strict=True)}
        for row in frame[kept].itertuples(index=False)
    ]


def _summary(frame: pd.DataFrame, key: str, ranked: int) -> dict | None:
    found = _figures(frame, key, _HOTSPOT)
    if found is not None and "lq_creative_low" in frame:
        found["lq_low"], found["lq_high"] = (value_of(frame.loc[key, f"lq_creative_{end}"]) for end in ("low", "high"))
    if found is not None and ranked:
        found["ranked"] = ranked
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


def _of_sectors(own: pd.DataFrame) -> pd.DataFrame:
    """The rows that are about the sub-sectors of the mapped group, which is the first one."""
    groups = own["group"] if "group" in own else pd.Series(_MAIN, own.index)
    first = groups[groups != _REST].iloc[0] if (groups != _REST).any() else _MAIN
    return own[((groups == first) & (own["sector"] != first)).to_numpy()]


def _whole(own: pd.DataFrame) -> pd.DataFrame:
    """The rows that are about the mapped group as a whole."""
    group = own["group"].iloc[0]
    return own[((own["group"] == group) & (own["sector"] == group)).to_numpy()]


def _sectors(own: pd.DataFrame | None, reference: dict[str, float]) -> list[dict] | None:
    if own is None:
        return None
    if "year" in own and own["year"].nunique() > 1:
        own = own[(own["year"].astype(str) == max(own["year"].dropna().astype(str))).to_numpy()]
    columns = ("sector", "sector_name", "jobs", "businesses", "lq", "lq_low", "lq_high", "share_local", "status")
    rows = _records(_of_sectors(own), columns)
    for row in rows:
        row["reference_share"] = value_of(reference.get(row["sector"]))
    return _by_quotient(rows)


def _sectors_of_fields(frame: pd.DataFrame, key: str) -> list[dict] | None:
    """From the fields lq_<sector> of a layer: quotients alone, names from the field."""
    if key not in frame.index:
        return None
    row = frame.loc[key]
    return _by_quotient(
        [
            {"sector": sector, "sector_name": spelled(sector), "lq": value_of(row[f"lq_{sector}"])}
            for sector in sectors_in(frame.columns)
        ]
    )


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


def _overlap(frame: pd.DataFrame, key: str) -> list[dict] | None:
    """A row for each related group: its quotient, the creative one without the codes that both share, and the joint class."""
    if key not in frame.index:
        return None
    groups = [name.removeprefix("joint_class_") for name in frame if name.startswith("joint_class_")]
    row = frame.loc[key]
    return [
        {
            "group": group,
            "lq": value_of(row.get(f"lq_{group}")),
            "lq_creative": value_of(row.get(f"lq_{_MAIN}_{group}")),
            "class": value_of(row[f"joint_class_{group}"]),
        }
        for group in groups
    ]


def _audiences(frame: pd.DataFrame, key: str) -> list[dict] | None:
    """A row for each segment: its share of the people, its quotient, and the joint class with creative work."""
    if key not in frame.index:
        return None
    segments = [
        name.removeprefix("lq_audience_") for name in frame if name.startswith("lq_audience_") and name[3:] in frame
    ]
    row = frame.loc[key]
    return [
        {
            "segment": segment,
            "percent": value_of(row[f"audience_{segment}"]),
            "lq": value_of(row[f"lq_audience_{segment}"]),
            "class": value_of(row.get(f"joint_class_{segment}")),
        }
        for segment in segments
    ]


def _opportunities(own: pd.DataFrame) -> list[dict]:
    """Absent sectors, those first that are closest to what the area has."""
    absent = own[(_numbers(own["present"]) == 0) & np.isfinite(_numbers(own["density"]))]
    return _records(
        absent.sort_values("rank").head(LISTED), ("sector", "sector_name", "density", "rank", "lq", "supports")
    )


def _supplies(own: pd.DataFrame) -> list[dict]:
    """The largest inputs of the area's sectors, and how much of them could be bought in the area."""
    known = own[own["status"] != "no jobs in the sector"]
    largest = known.assign(weight=_numbers(known["input_share"])).sort_values("weight", ascending=False, kind="stable")
    columns = ("sector", "sector_name", "product", "product_name", "input_share", "jobs", "lq", "local_share", "status")
    return _records(largest.head(LISTED), columns)


def _near(
    frame: pd.DataFrame | None, names: dict[str, str], places: dict[str, tuple[float, float]]
) -> Callable[[str], list[dict] | None]:
    """By area the nearest hotspots other than itself, with kilometres between points inside the areas."""
    if frame is None:
        return lambda key: None
    hot = [key for key in frame.index[frame["class"] == "hotspot"] if key in places]
    if not hot:
        return lambda key: None
    where = np.array([places[key] for key in hot], dtype=float)
    tree = cKDTree(_on_the_globe(where))
    most = min(NEAR + 1, len(hot))  # the area itself may be among them

    def near(key: str) -> list[dict] | None:
        if key not in places:
            return None
        found = np.atleast_1d(tree.query(_on_the_globe(np.array(places[key])), k=most)[1])
        apart = dict(zip(found.tolist(), great_circle(np.array(places[key]), where[found]).tolist(), strict=True))
        order = sorted((place for place in apart if hot[place] != key), key=lambda place: (apart[place], place))[:NEAR]
        return [
            {
                "area": hot[place],
                "area_name": names.get(hot[place], hot[place]),
                "distance_km": value_of(apart[place]),
                "lq_creative": value_of(frame.loc[hot[place], "lq_creative"]),
            }
            for place in order
        ]

    return near


def _on_the_globe(places: np.ndarray) -> np.ndarray:
    """Points (..., 3) on a globe of radius 1: the nearer in space, the nearer along the ground."""
    x, y = np.moveaxis(np.radians(places), -1, 0)
    return np.stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)], axis=-1)
