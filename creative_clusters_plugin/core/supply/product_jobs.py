"""From jobs by industry to jobs by the products of an input-output table."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.code_levels import counted_once
from ..employment.codes import Codes, broader, read_codes
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment
from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from ..values import Column, identifier
from .flow_tables import Flows, key


@dataclass(frozen=True)
class Lookup:
    """Which product an industry makes: a row for each industry and product, read from the layer `layer`.

    An industry may have rows for several products, and rows at several levels of codes. name: of the product, where it has one.
    """

    layer: str
    industry: Column
    product: Column
    name: Column | None = None
    numeric: bool = False

    def names(self) -> dict[str, str]:
        """The name of each product, by its key; the first where there are several."""
        if self.name is None:
            return {}
        pairs = zip(self.product.values, map(identifier, self.name.values), strict=True)
        found: dict[str, str] = {}
        for product, name in pairs:
            if name is not None:
                found.setdefault(key(product), name)
        return found


@dataclass(frozen=True)
class ProductJobs:
    """Jobs of k areas in the industries that make p products.

    jobs: (k, p), NaN where every figure is suppressed or the area has no rows; a partly suppressed one is the sum of what is
    published. suppressed: (k, p) number of suppressed rows. in_sector: (p, s) the nation's jobs of each sector by product;
    nation: (p,) the nation's jobs by product.
    """

    jobs: np.ndarray
    suppressed: np.ndarray
    in_sector: np.ndarray
    nation: np.ndarray
    notes: tuple[Note, ...]


def product_jobs(
    employment: Employment,
    sums: SectorEmployment,
    nation: np.ndarray,
    sector_list: SectorList | None,
    flows: Flows,
    lookup: Lookup | None,
) -> ProductJobs:
    """The jobs of the areas of `sums` (which has the sectors) by product; nation: (k,) areas that make up the nation.

    Industry codes meet the codes of `lookup`, or without one those of the products, by the longest prefix; one that is broader
    than any of them stands for the products of its parts. An industry of several products is split by their output. Sectors as
    given in the table (no `sector_list`) meet the same text only. Industries that meet nothing count to no product and are
    noted. Raises CreativeClustersError where no industry meets a product.
    """
    scheme = "" if sector_list is None else sector_list.of(employment).scheme
    sets, codes, notes = products_of(employment.industries, scheme, employment.numeric_codes, flows, lookup)
    if codes is not None:
        employment = employment.take((codes.code != "")[employment.industry])
    position = np.array([place for place, found in enumerate(sets) for _ in found], dtype=int)
    product = np.array([each for found in sets for each in found], dtype=int)
    if not len(position):
        raise _no_match(employment, flows, lookup)
    weight = flows.output[product] + 1e-12
    weight /= np.bincount(position, weight, len(sets))[position]
    pairs = pd.DataFrame({"position": position, "group": "product", "sector": product.astype(str), "weight": weight})
    if codes is not None:
        both = pd.concat([sums.match.pairs, pairs], ignore_index=True)
        employment = employment.take(counted_once(codes, both, employment.area, employment.industry, employment.jobs))
    makes = np.zeros((len(sets), len(flows.products)))
    makes[position, product] = weight
    order = pd.Index(sums.areas)
    area = order.get_indexer(employment.areas)[employment.area]
    published, *counted = _by_industry(employment, area, len(order))
    jobs = published @ makes
    present, suppressed, unknown = (table @ (makes > 0).astype(float) for table in counted)
    whole = (unknown > 0) & (unknown == present)
    national = published[nation].sum(axis=0)
    notes += _notes(employment, sets, national, flows)
    return ProductJobs(
        np.where(sums.reported[:, None] & ~whole, jobs, np.nan),
        np.where(sums.reported[:, None], suppressed, 0.0),
        (makes * national[:, None]).T @ _sector_weights(sums, len(sets)),
        national @ makes,
        tuple(notes),
    )


def products_of(
    industries: np.ndarray, scheme: str, numeric: bool, flows: Flows, lookup: Lookup | None
) -> tuple[list[tuple[int, ...]], Codes | None, list[Note]]:
    """The positions of the products of each industry as written, () for none; the codes; and notes on the lookup.

    scheme: of the codes, '' for industries that are names and meet the same text only; numeric: they come as numbers.
    """
    listed, notes = _products_by_code(flows, lookup, coded=bool(scheme))
    if not scheme:
        return [listed.get(str(identifier(value)), ()) for value in industries], None, notes
    codes = read_codes(industries, scheme, numeric)
    return _sets(codes, *_by_code(listed, scheme, lookup is not None and lookup.numeric)), codes, notes


def _products_by_code(
    flows: Flows, lookup: Lookup | None, coded: bool
) -> tuple[dict[str, tuple[int, ...]], list[Note]]:
    """Positions of the products of each industry as written, and notes; coded: industries are codes, not names."""
    places = {key(product): place for place, product in enumerate(flows.products)}
    if lookup is None:
        # the European classification of products by activity writes CPA_J62 for what 62 makes
        written = [
            re.sub("^cpa[_ ]", "", product, flags=re.IGNORECASE) if coded else product for product in flows.products
        ]
        return {text: (place,) for place, text in enumerate(written)}, []
    pairs = dict.fromkeys(
        (text, key(product))
        for code, product in zip(lookup.industry.values, lookup.product.values, strict=True)
        if (text := identifier(code)) is not None and identifier(product) is not None
    )
    found: dict[str, tuple[int, ...]] = {}
    for code, product in pairs:
        if product in places:
            found[code] = (*found.get(code, ()), places[product])
    strange = sorted({product for _, product in pairs} - set(places))
    empty = [product for product in flows.products if key(product) not in {product for _, product in pairs}]
    notes = []
    for labels, told in (
        (
            strange,
            mark_plural(
                "{count} product of '{lookup}' is not in the flow table '{layer}' and is left out: {examples}.",
                "{count} products of '{lookup}' are not in the flow table '{layer}' and are left out: {examples}.",
            ),
        ),
        (
            empty,
            mark_plural(
                "{count} product of the flow table '{layer}' has no industry in '{lookup}': {examples}.",
                "{count} products of the flow table '{layer}' have no industry in '{lookup}': {examples}.",
            ),
        ),
    ):
        if labels:
            values = {"count": len(labels), "lookup": lookup.layer, "layer": flows.layer, "examples": some(labels)}
            notes.append(Note(told, values))
    return found, notes


def _by_code(
    listed: dict[str, tuple[int, ...]], scheme: str, numeric: bool
) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """Products of each normalised code, and of each code above those (its parts' products)."""
    codes = read_codes(list(listed), scheme, numeric)
    exact: dict[str, dict[int, None]] = {}
    above: dict[str, dict[int, None]] = {}
    for code, products in zip(codes.code.tolist(), listed.values(), strict=True):
        if code:
            exact.setdefault(code, {}).update(dict.fromkeys(products))
            for part in broader(code):
                above.setdefault(part, {}).update(dict.fromkeys(products))
    own, parts = ({code: tuple(found) for code, found in table.items()} for table in (exact, above))
    return own, parts


def _sets(codes: Codes, exact: dict, above: dict) -> list[tuple[int, ...]]:
    """The products of each industry: of its own code, else of the code nearest above it, else of those below."""
    found = []
    for code in codes.code.tolist():
        parts = (code, *broader(code)) if code else ()
        found.append(next((exact[part] for part in parts if part in exact), above.get(code, ())))
    return found


def _by_industry(employment: Employment, area: np.ndarray, k: int) -> list[np.ndarray]:
    """Areas x industries: published jobs, and numbers of rows, of suppressed ones, and of those without any figure."""
    m = len(employment.industries)
    cell, unknown = area * m + employment.industry, np.isnan(employment.jobs)
    columns = (np.nan_to_num(employment.jobs), np.ones(len(cell)), employment.suppressed, unknown)
    return [np.bincount(cell, values, k * m).reshape(k, m) for values in columns]


def _sector_weights(sums: SectorEmployment, m: int) -> np.ndarray:
    """Share of each of m industries that counts to each sector, (m, s)."""
    pairs, sectors = sums.match.pairs, sums.sectors
    known = pd.MultiIndex.from_frame(sectors[["group", "sector"]])
    weights = np.zeros((m, len(sectors)))
    place = known.get_indexer(pd.MultiIndex.from_frame(pairs[["group", "sector"]]))
    weights[pairs["position"].to_numpy(dtype=int)[place >= 0], place[place >= 0]] = pairs["weight"][place >= 0]
    return weights


def _notes(employment: Employment, sets: list[tuple[int, ...]], national: np.ndarray, flows: Flows) -> list[Note]:
    """What meets no product, or several, among the industries that rows are left of."""
    used = np.unique(employment.industry)
    lost = [place for place in used if not sets[place]]
    several = [place for place in used if len(sets[place]) > 1]
    notes = []
    text: str | Plural
    for places, warning, text in (
        (
            lost,
            True,
            mark_plural(
                "{count} of {all} industries of '{layer}' meets no product of the flows ({examples}): its {jobs:,.0f} "
                "jobs count to no supplier.",
                "{count} of {all} industries of '{layer}' meet no product of the flows ({examples}): their {jobs:,.0f} "
                "jobs count to no supplier.",
            ),
        ),
        (
            several,
            True,
            mark_plural(
                "{count} of {all} industries of '{layer}' stands for several products ({examples}): its {jobs:,.0f} jobs "
                "are split by the products' output.",
                "{count} of {all} industries of '{layer}' stand for several products ({examples}): their {jobs:,.0f} jobs "
                "are split by the products' output.",
            ),
        ),
    ):
        if places:
            examples = some(employment.industries[places])
            values = {"count": len(places), "all": len(used), "layer": employment.layer, "examples": examples}
            notes.append(Note(text, {**values, "jobs": float(national[places].sum())}, warning))
    made = {product for place in used for product in sets[place]}
    idle = [product for place, product in enumerate(flows.products) if place not in made and flows.output[place] > 0]
    if idle:
        text = mark_plural(
            "{count} product has no jobs in '{layer}' ({examples}): whether it can be bought locally is not known, "
            "and it is left out of the local shares.",
            "{count} products have no jobs in '{layer}' ({examples}): whether they can be bought locally is not "
            "known, and they are left out of the local shares.",
        )
        notes.append(Note(text, {"count": len(idle), "layer": employment.layer, "examples": some(idle)}))
    return notes


def _no_match(employment: Employment, flows: Flows, lookup: Lookup | None) -> CreativeClustersError:
    if lookup is None:
        text = mark(
            "No industry of '{layer}' ({industries}) is one of the products of '{flows}' ({products}): give a lookup table from "
            "industries to products.",
        )
    else:
        text = mark(
            "No industry of '{layer}' ({industries}) meets a product of '{flows}' ({products}) by the lookup '{lookup}' "
            "({pairs}). Choose its fields of industry codes and of products.",
        )
    pairs = [] if lookup is None else zip(lookup.industry.values, lookup.product.values, strict=True)
    return CreativeClustersError(
        text,
        layer=employment.layer,
        industries=some(employment.industries),
        flows=flows.layer,
        products=some(flows.products),
        lookup="" if lookup is None else lookup.layer,
        pairs=some(f"{code}: {product}" for code, product in pairs),
    )
