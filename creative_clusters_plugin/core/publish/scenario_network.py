"""The further jobs of a scenario as a network for a page: from their cause to the product, and from the product to the area."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .area_profiles import Results

_NAMED = 8  # products and areas; the rest stands together
_CAUSES = ("indirect", "induced")
_TENTHS = 1  # decimals of jobs
_DIGITS = 4


def scenario_of(found: Results) -> dict:
    """Of the last year of `impactscenario`, from its table of flows or else that of products; {} without either.

    `further`: jobs; `products` and `areas`: names, the largest first, None for all others together; `causes`
    [cause, product, jobs] and `placed` [product, area, jobs] with places in these. What goes the other way than all together (jobs
    lost where most are gained) is in `against` alone. With the layer of areas: `direct`, less those displaced; `staying`: further
    jobs in the areas with new ones, whose places are `at`.
    """
    builders = {"impact_flows": _of_flows, "impact_products": _of_products}
    topic = next((topic for topic in builders if topic in found.sources), None)
    if topic is None:
        return {}
    content = _network(builders[topic](_of_last_year(found.sources[topic].frame)))
    return content | _direct(found.frames["impact"], found) if content and "impact" in found.frames else content


def _of_last_year(frame: pd.DataFrame) -> pd.DataFrame:
    years = (
        frame["year"].astype(str).where(frame["year"].notna(), "") if "year" in frame else pd.Series("", frame.index)
    )
    return frame[(years == years.max()).to_numpy()] if len(frame) else frame


def _of_flows(frame: pd.DataFrame) -> pd.DataFrame:
    """`cause` (indirect, induced; None of what goes to an area), `product` and `area` (code and name; no area of a cause), `jobs`."""
    placed = (frame["kind"] == "place").to_numpy()
    area = pd.Series(_pairs(frame["area"], frame["target"]), frame.index)
    return pd.DataFrame(
        {
            "cause": frame["kind"].where(~placed, None),
            "product": _pairs(frame["product"], frame["source"].where(placed, frame["target"])),
            "area": area.where(placed, None),
            "jobs": pd.to_numeric(frame["value"], errors="coerce"),
        }
    )


def _of_products(frame: pd.DataFrame) -> pd.DataFrame:
    """The same from the table of areas and products."""
    jobs = {cause: pd.to_numeric(frame[f"jobs_{cause}"], errors="coerce").fillna(0.0) for cause in _CAUSES}
    product = _pairs(frame["product"], frame.get("product_name", frame["product"]))
    causes = [
        pd.DataFrame({"cause": cause, "product": product, "area": None, "jobs": jobs[cause]}) for cause in _CAUSES
    ]
    area = _pairs(frame["area"], frame.get("area_name", frame["area"]))
    placed = pd.DataFrame({"cause": None, "product": product, "area": area, "jobs": jobs["indirect"] + jobs["induced"]})
    return pd.concat([one.astype(object) for one in (*causes, placed)], ignore_index=True)


def _pairs(codes: pd.Series, names: pd.Series) -> list[tuple[str, str]]:
    """Code and name of each, as two areas may share a name."""
    named = names.where(names.notna(), codes)
    return [(str(code), str(name)) for code, name in zip(codes, named, strict=True)]


def _network(links: pd.DataFrame) -> dict:
    rows = links.assign(jobs=pd.to_numeric(links["jobs"], errors="coerce")).dropna(subset=["jobs", "product"])
    of_causes = rows[rows["cause"].notna()]
    whole = float(of_causes["jobs"].sum())
    if not np.isfinite(whole) or round(abs(whole), _TENTHS) == 0:
        return {}
    with_it = (rows["jobs"] * whole > 0).to_numpy()
    against = float(of_causes.loc[(of_causes["jobs"] * whole < 0).to_numpy(), "jobs"].sum())
    rows = rows[with_it]
    of_causes, placed = rows[rows["cause"].notna()], rows[rows["area"].notna()]
    products, areas = _largest(of_causes, "product"), _largest(placed, "area")
    return {
        "further": round(whole, _TENTHS),
        "against": round(against, _TENTHS),
        "products": [*(name for _, name in products), None],
        "areas": [*(name for _, name in areas), None],
        "causes": _summed(of_causes, {"cause": _CAUSES, "product": products}),
        "placed": _summed(placed, {"product": products, "area": areas}),
    }


def _largest(rows: pd.DataFrame, name: str) -> list[tuple[str, str]]:
    sums = rows["jobs"].abs().groupby(rows[name]).sum().sort_values(ascending=False, kind="stable")
    return list(sums.index[:_NAMED])


def _summed(rows: pd.DataFrame, names: dict[str, Sequence]) -> list[list[float]]:
    """[place, place, jobs] by two columns, the places those in `names`; whatever else, after the last."""
    places = [
        rows[name].map({one: place for place, one in enumerate(own)}).fillna(len(own)).astype(int).to_numpy()
        for name, own in names.items()
    ]
    sums = rows["jobs"].astype(float).groupby(places).sum()
    return [[int(one), int(other), round(float(jobs), _DIGITS)] for (one, other), jobs in sums.items()]


def _direct(frame: pd.DataFrame, found: Results) -> dict:
    direct, displaced, further = (
        pd.to_numeric(frame[name], errors="coerce").fillna(0.0) if name in frame else pd.Series(0.0, frame.index)
        for name in ("jobs_direct", "jobs_displaced", "jobs_further")
    )
    home = (direct != 0).to_numpy()
    at = [place for place, key in enumerate(found.known) if key in set(frame.index[home])]
    return {
        "direct": round(float((direct - displaced).sum()), _TENTHS),
        "staying": round(float(further[home].sum()), _TENTHS),
        "at": at,
    }
