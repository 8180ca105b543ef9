"""What the columns of outputs are called in the user's language, and with how many decimals their figures are shown."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from ..core.messages import mark
from ..translation import translated


@dataclass(frozen=True)
class Column:
    """title: marked, with {name} for what a pattern finds. decimals: None for text and for what needs no format."""

    title: str
    decimals: int | None = None


COLUMNS = {
    "area": Column(mark("Area")),
    "area_name": Column(mark("Name of the area")),
    "region": Column(mark("Region")),
    "year": Column(mark("Year")),
    "jobs_total": Column(mark("Jobs in all industries"), 0),
    "jobs_listed": Column(mark("Jobs in the sectors listed"), 0),
    "jobs_creative": Column(mark("Creative jobs"), 0),
    "businesses_total": Column(mark("Businesses in all industries"), 0),
    "businesses_listed": Column(mark("Businesses in the sectors listed"), 0),
    "businesses_creative": Column(mark("Creative businesses"), 0),
    "lq_creative": Column(mark("Creative LQ"), 2),
    "lq_low": Column(mark("Creative LQ, lower end"), 2),
    "lq_high": Column(mark("Creative LQ, upper end"), 2),
    "lq_businesses": Column(mark("LQ of creative businesses"), 2),
    "sectors_specialised": Column(mark("Number of sub-sectors with an LQ above 1"), 0),
    "jobs_above_expectation": Column(mark("Jobs beyond the average share"), 0),
    "share_national": Column(mark("Share of the nation's creative jobs"), 3),
    "share_local": Column(mark("Creative share of the area's jobs"), 3),
    "share_region": Column(mark("Share of the region's creative jobs"), 3),
    "top_sector": Column(mark("Sub-sector with the highest LQ")),
    "entropy": Column(mark("Variety of sub-sectors (entropy, bits)"), 2),
    "krugman": Column(mark("Distance from the nation's profile (Krugman, 0 to 2)"), 2),
    "suppressed": Column(mark("Number of withheld figures"), 0),
    "status": Column(mark("State of the figures")),
    "score": Column(mark("Hotspot score"), 1),
    "score_low": Column(mark("Hotspot score, lower end"), 1),
    "score_high": Column(mark("Hotspot score, upper end"), 1),
    "rank": Column(mark("Rank"), 0),
    "rank_low": Column(mark("Rank, best"), 0),
    "rank_high": Column(mark("Rank, worst"), 0),
    "rank_median": Column(mark("Rank, median"), 1),
    "rank_range": Column(mark("Rank, places between best and worst"), 0),
    "ranked": Column(mark("Among how many areas"), 0),
    "class": Column(mark("Class")),
    "robust_class": Column(mark("How robust the class is")),
    "hotspot_share": Column(mark("Share of the choices under which it is a hotspot"), 2),
    "hotspot_count": Column(mark("Number of choices under which it is a hotspot"), 0),
    "choices": Column(mark("Number of choices"), 0),
    "matters_most": Column(mark("Choice that matters most")),
    "z": Column(mark("Standard score (z)"), 2),
    "p": Column(mark("p"), 4),
    "q": Column(mark("p, corrected (q)"), 4),
    "gi_z": Column(mark("Gi*, standard score"), 2),
    "gi_q": Column(mark("Gi*, corrected p (q)"), 4),
    "neighbours": Column(mark("Number of neighbours"), 0),
    "cluster": Column(mark("Number of the cluster"), 0),
    "name": Column(mark("Name")),
    "businesses": Column(mark("Creative businesses"), 0),
    "all_businesses": Column(mark("All businesses"), 0),
    "jobs": Column(mark("Jobs"), 0),
    "relative_concentration": Column(mark("How many times the average share"), 2),
    "odds_ratio": Column(mark("Odds ratio"), 2),
    "main_sector": Column(mark("Sub-sector with the most businesses")),
    "area_ha": Column(mark("Size in hectares"), 1),
    "start": Column(mark("Start")),
    "end": Column(mark("End")),
    "jobs_start": Column(mark("Creative jobs at the start"), 0),
    "jobs_end": Column(mark("Creative jobs at the end"), 0),
    "change": Column(mark("Change in jobs"), 0),
    "change_low": Column(mark("Change in jobs, lower end"), 0),
    "change_high": Column(mark("Change in jobs, upper end"), 0),
    "growth": Column(mark("Growth (0.1 is 10 %)"), 3),
    "growth_low": Column(mark("Growth, lower end"), 3),
    "growth_high": Column(mark("Growth, upper end"), 3),
    "growth_above_nation": Column(mark("Growth beyond the nation's"), 3),
    "growth_total": Column(mark("Growth of all jobs"), 3),
    "annual_rate": Column(mark("Growth a year"), 3),
    "national": Column(mark("Part of the change: the nation's growth"), 0),
    "mix": Column(mark("Part of the change: mix of sectors"), 0),
    "regional": Column(mark("Part of the change: of the area itself"), 0),
    "pay": Column(mark("Pay per job"), 0),
    "pay_ratio": Column(mark("Pay per job, the nation's being 1"), 2),
    "sectors": Column(mark("Sectors that make it")),
    "lq_start": Column(mark("LQ at the start"), 2),
    "lq_end": Column(mark("LQ at the end"), 2),
    "lq_change": Column(mark("Change in the LQ"), 2),
    "year_start": Column(mark("Last year known")),
    "unforecast": Column(mark("Number of sub-sectors without a forecast"), 0),
    "low_50": Column(mark("50 % interval, lower end"), 0),
    "high_50": Column(mark("50 % interval, upper end"), 0),
    "low_90": Column(mark("90 % interval, lower end"), 0),
    "high_90": Column(mark("90 % interval, upper end"), 0),
    "pattern": Column(mark("Pattern over time")),
    "tau": Column(mark("Kendall's tau of the trend"), 2),
    "trend_z": Column(mark("Trend, standard score"), 2),
    "trend_q": Column(mark("Trend, corrected p (q)"), 4),
    "times_hot": Column(mark("Times that it was a hot spot"), 0),
    "times_cold": Column(mark("Times that it was a cold spot"), 0),
    "local_supply_pct": Column(mark("Inputs that it could provide itself (%)"), 1),
    "largest_gap": Column(mark("Largest gap in supply")),
    "largest_gap_pct": Column(mark("Largest gap in supply (%)"), 1),
    "multiplier": Column(mark("Local multiplier"), 3),
    "supplies_per_million": Column(mark("Supplies that stay, for a million of demand"), 0),
    "stays_pct": Column(mark("Part of the supplies that stays (%)"), 1),
    "type_name": Column(mark("What its type specialises in")),
    "specialised_in": Column(mark("What the area specialises in")),
    "diversity": Column(mark("Diversity: number of equal sub-sectors"), 1),
    "nearest_peer": Column(mark("Most similar area")),
    "similarity": Column(mark("Similarity (−1 to 1)"), 2),
    "to_learn": Column(mark("Strengths of its peers that it lacks")),
    "people": Column(mark("People"), 0),
    "coverage": Column(mark("Share of the area that is covered"), 2),
    "share_split": Column(mark("Share that comes from divided areas"), 2),
    "eci": Column(mark("Economic complexity (ECI)"), 2),
    "coi": Column(mark("Outlook for complexity (COI)"), 2),
    "fitness": Column(mark("Fitness (1: the mean area)"), 2),
    "sectors_present": Column(mark("Number of the sectors shown that it has"), 0),
    "space_present": Column(mark("Number of all sectors that it has"), 0),
    "mean_density": Column(mark("Mean density of what it lacks"), 2),
    "top_name": Column(mark("Closest sector that it lacks")),
    "top_density": Column(mark("Density of that sector"), 2),
    "top_supports": Column(mark("What supports that sector")),
    "jobs_gained": Column(mark("Jobs gained"), 1),
    "jobs_direct": Column(mark("New jobs of the scenario"), 1),
    "jobs_displaced": Column(mark("Jobs displaced"), 1),
    "jobs_indirect": Column(mark("Further jobs through suppliers"), 1),
    "jobs_induced": Column(mark("Further jobs from spent wages"), 1),
    "jobs_further": Column(mark("Further jobs"), 1),
    "jobs_further_low": Column(mark("Further jobs, lower end"), 1),
    "jobs_further_high": Column(mark("Further jobs, upper end"), 1),
    "further_share_pct": Column(mark("Share of all further jobs (%)"), 1),
    "gained_per_1000": Column(mark("Jobs gained per thousand"), 1),
    "output_gained": Column(mark("Output gained"), 1),
}
# what means something else in the layer of another tool, known by a field that only that has
ELSEWHERE = {"top_density": {"top_sector": Column(mark("Closest sector that it lacks, its code"))}}
# of tables with a row for each sector, whose figures are of that and not of the creative ones
OF_SECTORS = {
    "group": Column(mark("Group of sectors")),
    "sector": Column(mark("Sector")),
    "sector_name": Column(mark("Name of the sector")),
    "businesses": Column(mark("Businesses"), 0),
    "lq": Column(mark("LQ"), 2),
    "lq_low": Column(mark("LQ, lower end"), 2),
    "lq_high": Column(mark("LQ, upper end"), 2),
    "slq": Column(mark("Symmetric LQ (−1 to 1)"), 2),
    "lq_businesses": Column(mark("LQ of businesses"), 2),
    "share_national": Column(mark("Share of the nation's jobs in the sector"), 3),
    "share_local": Column(mark("The sector's share of the area's jobs"), 3),
}
# of tables alone: in a layer of areas a field of such a name may be the user's own
OF_TABLES = {
    "choice": Column(mark("Number of the choice"), 0),
    "boundaries": Column(mark("Boundaries")),
    "list": Column(mark("Sector list")),
    "measure": Column(mark("Measure")),
    "reference": Column(mark("Reference")),
    "rule": Column(mark("Rule")),
    "normalisation": Column(mark("Scale of the score")),
    "weights": Column(mark("Weights of the score")),
    "model": Column(mark("Model")),
    "n": Column(mark("Number of forecasts tried"), 0),
    "mase": Column(mark("Error of the outlook (MASE)"), 2),
    "mase_naive": Column(mark("Error (MASE): naive"), 2),
    "mase_drift": Column(mark("Error (MASE): drift"), 2),
    "mase_damped_trend": Column(mark("Error (MASE): damped trend"), 2),
    "mase_constant_share": Column(mark("Error (MASE): constant share"), 2),
    "mase_constant_shift": Column(mark("Error (MASE): constant shift"), 2),
    "mase_pooled_growth": Column(mark("Error (MASE): pooled growth"), 2),
    "mase_combination": Column(mark("Error (MASE): combination"), 2),
    "mase_damped_shift": Column(mark("Error (MASE): damped shift"), 2),
    "mase_last_share": Column(mark("Error (MASE): share of the last year"), 2),
    "coverage_50": Column(mark("Coverage of the 50 % intervals"), 2),
    "coverage_90": Column(mark("Coverage of the 90 % intervals"), 2),
    "pci": Column(mark("Complexity of the sector (PCI)"), 2),
    "gain": Column(mark("Complexity gain"), 2),
    "sector_fitness": Column(mark("Complexity of the sector by fitness (1: the mean)"), 2),
    "present": Column(mark("Present (1: yes, 0: no)"), 0),
    "density": Column(mark("Relatedness density"), 2),
    "supports": Column(mark("What supports it")),
    "sector_a": Column(mark("First sector")),
    "sector_b": Column(mark("Second sector")),
    "sector_a_name": Column(mark("Name of the first sector")),
    "sector_b_name": Column(mark("Name of the second sector")),
    "areas_both": Column(mark("Areas that have both"), 0),
    "relatedness": Column(mark("Relatedness"), 3),
    "product": Column(mark("Product")),
    "product_name": Column(mark("Name of the product")),
    "source": Column(mark("From what")),
    "target": Column(mark("To what")),
    "value": Column(mark("How much"), 2),
    "kind": Column(mark("Kind of link")),
}
# of fields that are named after a sector, a group or a segment
PATTERNS = {
    r"pay_ratio_(?P<name>.+)": Column(mark("{name}: pay per job, the nation's being 1"), 2),
    r"pay_(?P<name>.+)": Column(mark("{name}: pay per job"), 0),
    r"lq_audience_(?P<name>.+)": Column(mark("{name}: quotient of the audience"), 2),
    r"lq_(?P<name>.+)_low": Column(mark("{name}: LQ, lower end"), 2),
    r"lq_(?P<name>.+)_high": Column(mark("{name}: LQ, upper end"), 2),
    r"lq_(?P<name>.+)": Column(mark("{name}: LQ"), 2),
    r"clq_(?P<name>.+)": Column(mark("{name}: colocation quotient"), 2),
    r"jobs_(?P<name>.+)": Column(mark("{name}: jobs"), 0),
    r"businesses_(?P<name>.+)": Column(mark("{name}: businesses"), 0),
    r"growth_(?P<name>.+)": Column(mark("{name}: growth (0.1 is 10 %)"), 3),
    r"density_(?P<name>.+)": Column(mark("{name}: density"), 2),
    r"local_(?P<name>.+)_pct": Column(mark("{name}: inputs that the area could provide (%)"), 1),
    r"audience_(?P<name>.+)": Column(mark("{name}: audience (%)"), 1),
    r"joint_class_(?P<name>.+)": Column(mark("{name}: class together with creative jobs")),
    r"bivariate_class_(?P<name>.+)": Column(mark("{name}: class of nine")),
    r"(?:joins_|lee_)?q_(?P<name>.+)": Column(mark("{name}: corrected p (q)"), 4),
    r"(?:joins_|lee_)?p_(?P<name>.+)": Column(mark("{name}: p"), 4),
    r"(?:joins_|lee_)class_(?P<name>.+)": Column(mark("{name}: class of the area and its neighbours")),
    r"joins_(?P<name>.+)": Column(mark("{name}: neighbours high in both"), 0),
    r"lee_(?P<name>.+)": Column(mark("{name}: Lee's L"), 2),
    r"class_(?P<name>.+)": Column(mark("{name}: class")),
}


def column(
    field: str, names: dict[str, str], beside: Collection[str] = (), of_table: bool = False
) -> tuple[str, int | None]:
    """What a field is called, and its decimals; '' for a field that is none of ours. names: of sectors and groups, by id.

    beside: all fields of the layer, which say whose it is; of_table: it has no geometry.
    """
    own = [fields for sign, fields in ELSEWHERE.items() if sign in beside]
    if of_table:
        own += [OF_SECTORS, OF_TABLES] if "sector" in beside else [OF_TABLES]
    for known in (*own, COLUMNS):
        if field in known:
            return translated(known[field].title), known[field].decimals
    for pattern, found in PATTERNS.items():
        match = re.fullmatch(pattern, field)
        if match:
            name = match["name"]
            return translated(found.title).format(name=names.get(name, spelled(name))), found.decimals
    return "", None


def spelled(name: str) -> str:
    """A name from an id, for want of a better one."""
    return name.replace("_", " ").capitalize()
