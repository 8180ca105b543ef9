"""The figures on supply links as the frames that the tool writes."""

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import field_ids
from ..employment.employment import PARTLY
from ..employment.sector_sums import SectorEmployment
from ..figures.digits import settled
from .flow_tables import Flows
from .input_output import Linkages
from .product_jobs import ProductJobs
from .supply import LocalSupply, Recipes

MILLION = 1_000_000
_MAIN_PRODUCTS = 3  # named in the frame of sectors


def area_frame(
    sums: SectorEmployment, made: ProductJobs, recipes: Recipes, local: LocalSupply, flows: Flows, least: float
) -> pd.DataFrame:
    """A row for each of the k areas with a boundary (index `area`); unknown figures are NaN.

    The creative inputs of an area are those of its sectors, by their output there. A supplier counts as needed from the share
    `least` of them, and as missing where the area has none of its jobs.
    """
    k = len(local.size)
    needed, bought = _creative_inputs(recipes, local)
    # what is not known to be there is in neither part of the share
    known = ~np.isnan(local.quotients)
    spent = needed.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = bought.sum(axis=1) / (needed * known).sum(axis=1)
        multiplier = _mean(local.multiplier, local.weight)
        stays = (multiplier - 1) / (_mean(np.broadcast_to(recipes.multiplier, local.weight.shape), local.weight) - 1)
        main = settled(needed) >= settled(least * spent[:, None])
    lacking = np.where(known & main, needed - bought, -1.0)
    gap, active = settled(lacking).argmax(axis=1), spent > 0
    suppressed = sums.suppressed_rows[:k] + (made.suppressed[:k] * (main & active[:, None])).sum(axis=1)
    columns = {
        "year": sums.year or None,
        "jobs_total": sums.total[:k],
        "jobs_creative": np.where(sums.reported[:k], np.nan_to_num(local.jobs).sum(axis=1), np.nan),
        "suppressed": pd.array(suppressed.round(), dtype="Int64"),
        "local_supply_pct": 100 * share,
        "suppliers_needed": _counts((main & known).sum(axis=1), active),
        "suppliers_missing": _counts((main & known & (made.jobs[:k] == 0)).sum(axis=1), active),
        "largest_gap": np.where(active, flows.names[gap], np.array(None, dtype=object)),
        "largest_gap_pct": np.where(active, 100 * lacking[np.arange(k), gap] / np.where(active, spent, 1.0), np.nan),
        "multiplier": multiplier,
        "supplies_per_million": MILLION * (multiplier - 1),
        "stays_pct": 100 * stays,
        "size_factor": local.size,
    }
    with np.errstate(divide="ignore", invalid="ignore"):
        for place, field in enumerate(field_ids(recipes.sectors.assign(group=""), "")):
            inputs = recipes.inputs[:, place]
            own = (np.nan_to_num(local.share[place]) @ inputs) / (known @ inputs)
            columns[f"local_{field}_pct"] = 100 * np.where(local.jobs[:, place] > 0, own, np.nan)
    return pd.DataFrame(columns, index=pd.Index(sums.areas[:k], name="area"))


def _creative_inputs(recipes: Recipes, local: LocalSupply) -> tuple[np.ndarray, np.ndarray]:
    """What the sectors of each area buy of each product, and what of it the area can provide: (k, p), unit of the flows."""
    return (
        local.weight @ recipes.inputs.T,
        np.einsum("ks,ps,skp->kp", local.weight, recipes.inputs, np.nan_to_num(local.share)),
    )


def main_inputs(sums: SectorEmployment, recipes: Recipes, local: LocalSupply, flows: Flows, most: int) -> pd.DataFrame:
    """Share of each of the `most` largest creative inputs of the nation that each area can provide: areas x product names.

    NaN where it is not known, or the area has none of the sectors that need it.
    """
    needed, bought = _creative_inputs(recipes, local)
    largest = np.argsort(-needed.sum(axis=0), kind="stable")[:most]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(np.isnan(local.quotients), np.nan, bought / needed)[:, largest]
    return pd.DataFrame(share, index=pd.Index(sums.areas[: len(local.size)], name="area"), columns=flows.names[largest])


def _mean(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Weighted means over the sectors (k,), NaN without weight."""
    return np.where(weight > 0, values * weight, 0.0).sum(axis=1) / weight.sum(axis=1)


def _counts(values: np.ndarray, known: np.ndarray) -> pd.array:
    counts = pd.array(values, dtype="Int64")
    counts[~known] = pd.NA
    return counts


def supplier_frame(
    sums: SectorEmployment,
    made: ProductJobs,
    recipes: Recipes,
    local: LocalSupply,
    flows: Flows,
    names: dict[str, str],
    least: float,
) -> pd.DataFrame:
    """A row for each area, sector and product that has the share `least` or more of the sector's inputs."""
    total = recipes.inputs.sum(axis=0)
    share_of = np.divide(recipes.inputs, total, out=np.zeros_like(recipes.inputs), where=total > 0)
    sector, product = np.nonzero((share_of >= least * (1 - 1e-9)).T)
    k, n = len(local.size), len(sector)
    areas = sums.areas[:k]
    reported = np.repeat(sums.reported[:k], n)
    jobs, withheld = made.jobs[:k][:, product].ravel(), made.suppressed[:k][:, product].ravel()
    idle = (made.nation == 0)[np.tile(product, k)]
    states = [
        (~reported, "missing"),
        (idle, "not known"),
        (np.isnan(jobs), "suppressed"),
        (np.isnan(local.jobs)[:, sector].ravel(), "sector suppressed"),
        ((local.jobs == 0)[:, sector].ravel(), "no jobs in the sector"),
        (withheld > 0, PARTLY),
        (jobs == 0, "no supplier"),
    ]
    return pd.DataFrame(
        {
            "area": np.repeat(areas, n),
            "area_name": np.repeat([names.get(area, area) for area in areas], n),
            "year": sums.year or None,
            "sector": np.tile(recipes.sectors["sector"].to_numpy()[sector], k),
            "sector_name": np.tile(recipes.sectors["sector_name"].to_numpy()[sector], k),
            "product": np.tile(flows.products[product], k),
            "product_name": np.tile(flows.names[product], k),
            "coefficient": np.tile(recipes.inputs[product, sector], k),
            "input_share": np.tile(share_of[product, sector], k),
            "jobs": jobs,
            "lq": local.quotients[:, product].ravel(),
            "local_share": local.share[sector, :, product].T.ravel(),
            "status": np.select([found for found, _ in states], [text for _, text in states], "ok"),
        }
    )


def link_frame(recipes: Recipes, flows: Flows, least: float, labels: dict[str, str]) -> pd.DataFrame:
    """Flows of the nation from supplier to creative sector and from sector to customer, ready for a diagram.

    `source`, `target`, `value` (unit of the flows), `kind` ('supply', 'sale'), `sector`, `product` (its code, None for the
    others together and final users), `share` of the sector's inputs or sales, `coefficient`. Sales are the sector's part of its
    products' sales. What is below the share `least` comes together as one flow. A customer's name differs from the supplier's,
    so that diagrams have no circles.
    """
    bought = flows.flows @ recipes.part
    sold = recipes.part.T @ flows.flows
    final = np.maximum(flows.final @ recipes.part, 0.0)
    frames = []
    for place, sector in enumerate(recipes.sectors.itertuples()):
        supply = _largest(bought[:, place], flows, least, labels["other_suppliers"], 0.0, "")
        sale = _largest(sold[place], flows, least, labels["other_customers"], final[place], labels["final"])
        called = sale["name"].where(
            sale["product"].isna(), [labels["customer"].format(name=one) for one in sale["name"]]
        )
        frames.append(
            supply.assign(source=supply["name"], target=sector.sector_name, kind="supply", sector=sector.sector)
        )
        frames.append(sale.assign(source=sector.sector_name, target=called, kind="sale", sector=sector.sector))
        made = (recipes.part[:, place] * flows.output).sum()
        frames[-2]["coefficient"] = supply["value"] / made if made > 0 else np.nan
    frame = pd.concat(frames, ignore_index=True)
    return frame.reindex(columns=["source", "target", "value", "kind", "sector", "product", "share", "coefficient"])


def _largest(
    values: np.ndarray, flows: Flows, least: float, others: str, final: float, final_name: str
) -> pd.DataFrame:
    """The flows with at least the share `least`, the largest first, then the others together, then the final users."""
    values = np.maximum(values, 0.0)
    total = values.sum() + final
    order = np.argsort(-values, kind="stable")
    order = order[values[order] >= max(least * total * (1 - 1e-9), 1e-12)]  # the share itself is listed, too
    rows = [(flows.names[place], flows.products[place], values[place]) for place in order]
    rest = values.sum() - values[order].sum()
    rows += [(others, None, rest)] if rest > 0 else []
    rows += [(final_name, None, final)] if final > 0 else []
    frame = pd.DataFrame(rows, columns=["name", "product", "value"])
    return frame.assign(value=frame["value"].astype(float), share=frame["value"].astype(float) / (total or np.nan))


def sector_frame(
    sums: SectorEmployment, places: np.ndarray, nation: np.ndarray, recipes: Recipes, tied: Linkages, flows: Flows
) -> pd.DataFrame:
    """A row for each sector (index `sector`): jobs, output, products, inputs for a unit of output, and linkages, by output."""
    weights = recipes.made_of.T
    jobs = np.nansum(sums.jobs[nation][:, places], axis=0)
    largest = np.argsort(-recipes.made_of, axis=0, kind="stable")[:_MAIN_PRODUCTS].T
    return pd.DataFrame(
        {
            "sector_name": recipes.sectors["sector_name"].to_numpy(),
            "jobs": jobs,
            "output": jobs * recipes.output_per_job,
            "products": [
                "; ".join(
                    f"{flows.names[one]} ({100 * weights[row, one]:.0f} %)" for one in found if weights[row, one] > 0
                )
                for row, found in enumerate(largest)
            ],
            "inputs": recipes.inputs.sum(axis=0),
            "multiplier": recipes.multiplier,
            "backward": weights @ tied.backward,
            "forward": weights @ tied.forward,
            "sensitivity": weights @ tied.sensitivity,
        },
        index=pd.Index(recipes.sectors["sector"], name="sector"),
    )
