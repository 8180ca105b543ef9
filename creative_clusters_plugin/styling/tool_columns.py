"""Columns whose names mean something of their own in the output of one tool, known by a field that only that output has."""

from dataclasses import dataclass

from ..core.messages import mark


@dataclass(frozen=True)
class Column:
    """title: marked, with {name} for what a pattern finds. decimals: None for text and for what needs no format."""

    title: str
    decimals: int | None = None


_RELATEDNESS = {"top_sector": Column(mark("Closest sector that it lacks, its code"))}
_REBASED = {
    "sources": Column(mark("Source areas with figures"), 0),
    "sources_split": Column(mark("Source areas that had to be divided"), 0),
    "sources_missing": Column(mark("Source areas without figures"), 0),
}
_OVERLAP = {
    "group": Column(mark("Id of the group")),
    "group_name": Column(mark("Name of the group")),
    "segment": Column(mark("Id of the segment")),
    "segment_name": Column(mark("Name of the segment")),
    "group_a": Column(mark("Group of the first sector")),
    "group_b": Column(mark("Group of the second sector")),
    "threshold": Column(mark("Quotient from which an area is specialised"), 2),
    "codes_shared": Column(mark("Industries in both"), 0),
    "areas": Column(mark("Areas with figures on both"), 0),
    "creative_specialised": Column(mark("Areas specialised in creative jobs"), 0),
    "related_specialised": Column(mark("Areas specialised in the related group"), 0),
    "audience_strong": Column(mark("Areas with a share above the mean"), 0),
    "audience_only": Column(mark("Areas with a strong audience only"), 0),
    "mean_pct": Column(mark("Share in all areas (%)"), 1),
    "both": Column(mark("Areas with both"), 0),
    "expected": Column(mark("Areas with both, expected by chance"), 1),
    "excess": Column(mark("Areas with both beyond that"), 1),
    "lift": Column(mark("Lift: both over what chance gives"), 2),
    "jaccard": Column(mark("Jaccard index"), 2),
    "phi": Column(mark("Proximity (phi)"), 2),
    "gamma_c": Column(mark("Coagglomeration (γc)"), 4),
    "pearson": Column(mark("Pearson correlation"), 2),
    "pearson_p": Column(mark("Pearson: p"), 4),
    "pearson_q": Column(mark("Pearson: corrected p (q)"), 4),
    "pearson_expected": Column(mark("Pearson: by the shared denominator alone"), 2),
    "pearson_effective_n": Column(mark("Pearson: areas as good as independent"), 1),
    "pearson_p_spatial": Column(mark("Pearson: p allowing for alike neighbours"), 4),
    "pearson_q_spatial": Column(mark("Pearson: that p, corrected (q)"), 4),
    "spearman": Column(mark("Spearman correlation"), 2),
    "spearman_p": Column(mark("Spearman: p"), 4),
    "spearman_q": Column(mark("Spearman: corrected p (q)"), 4),
    "spearman_expected": Column(mark("Spearman: by the shared denominator alone"), 2),
    "spearman_effective_n": Column(mark("Spearman: areas as good as independent"), 1),
    "spearman_p_spatial": Column(mark("Spearman: p allowing for alike neighbours"), 4),
    "spearman_q_spatial": Column(mark("Spearman: that p, corrected (q)"), 4),
    "joins_clusters": Column(mark("Areas with more neighbours high in both than by chance"), 0),
    "lee_high_high": Column(mark("Areas around which both are high (Lee's L)"), 0),
    "lee_low_low": Column(mark("Areas around which both are low (Lee's L)"), 0),
}
_GLOBAL = {
    "field": Column(mark("Field")),
    "second": Column(mark("Second field")),
    "statistic": Column(mark("Statistic")),
    "value": Column(mark("Value")),
    "expected": Column(mark("Expected by chance"), 4),
    "n": Column(mark("Areas with a value and a neighbour"), 0),
}
_SUBREGIONAL = {
    "lq_creative_region": Column(mark("Creative LQ against the region"), 2),
    "lq_low_region": Column(mark("Creative LQ against the region, lower end"), 2),
    "lq_high_region": Column(mark("Creative LQ against the region, upper end"), 2),
    "q_region": Column(mark("Within the region: p, corrected (q)"), 4),
    "score_region": Column(mark("Within the region: hotspot score"), 1),
    "rank_region": Column(mark("Within the region: rank"), 0),
    "gi_z_region": Column(mark("Within the region: Gi*, standard score"), 2),
    "gi_q_region": Column(mark("Within the region: Gi*, corrected p (q)"), 4),
}
_REGIONS = {
    "areas": Column(mark("Number of areas"), 0),
    "national": Column(mark("Areas above the nation and the region"), 0),
    "regional": Column(mark("Areas above the nation, like their region"), 0),
    "local": Column(mark("Areas above the region only"), 0),
    "none": Column(mark("Areas above neither"), 0),
    "no_data": Column(mark("Areas without data"), 0),
    "clusters": Column(mark("Number of clusters"), 0),
    "leading_area": Column(mark("Leading area, its id")),
    "leading_area_name": Column(mark("Leading area")),
    "share_leading": Column(mark("The leading area's share of the region's creative jobs"), 3),
}
_MICROCLUSTERS = {
    "group": Column(mark("Group of sectors")),
    "locations": Column(mark("Addresses"), 0),
    "log_likelihood_ratio": Column(mark("Log-likelihood ratio"), 1),
    "x": Column(mark("Middle, to the right"), 0),
    "y": Column(mark("Middle, upwards"), 0),
}
_EMERGING = {
    "trend_p": Column(mark("Trend, p"), 4),
    "times": Column(mark("Times with a value"), 0),
    "first_hot": Column(mark("First time that it was a hot spot")),
    "last_hot": Column(mark("Last time that it was a hot spot")),
}
_NEAR_POINTS = {
    "category": Column(mark("Category")),
    "place_points": Column(mark("Businesses at the same place"), 0),
}
_COLOCATED = {
    "category_a": Column(mark("Around businesses of")),
    "category_b": Column(mark("How frequent is")),
    "clq": Column(mark("Colocation quotient"), 2),
    "low": Column(mark("By chance, lower end"), 2),
    "high": Column(mark("By chance, upper end"), 2),
    "n_a": Column(mark("Businesses of the first"), 0),
    "n_b": Column(mark("Businesses of the second"), 0),
    "n_near": Column(mark("Businesses of the first that have a neighbour"), 0),
}
_PEERS = {
    "rank": Column(mark("Rank among the peers"), 0),
    "peer": Column(mark("Id of the peer")),
    "peer_name": Column(mark("Name of the peer")),
    "similarity_chance": Column(mark("Similarity that chance gives the nearest"), 2),
    "distance_km": Column(mark("Distance (km)"), 0),
    "jobs_ratio": Column(mark("The peer's creative jobs over the area's"), 2),
    "growth_difference": Column(mark("Grew faster by (percentage points)"), 1),
    "strengths_to_learn": Column(mark("What the peer is strong in and the area is not")),
}
_TYPES = {
    "distinctness": Column(mark("Distinctness: 1 less the mean similarity"), 2),
    "boundary_silhouette": Column(mark("Silhouette at the boundary (−1 to 1)"), 2),
    "fits_better": Column(mark("Neighbouring type that fits better")),
}
_SUPPLY = {
    "suppliers_needed": Column(mark("Suppliers needed"), 0),
    "suppliers_missing": Column(mark("Needed suppliers without a job there"), 0),
    "size_factor": Column(mark("Size factor (Flegg)"), 3),
}
_INPUTS = {
    "coefficient": Column(mark("Bought for 1 of output"), 3),
    "input_share": Column(mark("Share of the sector's inputs"), 3),
    "local_share": Column(mark("Part that the area could provide"), 3),
}
_FLOWS = {"share": Column(mark("Share of the sector's inputs or sales"), 3), "coefficient": _INPUTS["coefficient"]}
_YEARS = {
    "date": Column(mark("Date")),
    "lq": Column(mark("Creative LQ"), 2),
    "share": Column(mark("Creative share of the area's jobs"), 3),
}
_PROFILES = {
    "reference_share": Column(mark("The sector's share of the nation's jobs"), 3),
    "percent": Column(mark("Share of the people (%)"), 1),
    "density_mean": Column(mark("Mean density of all that the area lacks"), 2),
    "gain_mean": Column(mark("Mean gain of all that the area lacks"), 2),
}
# by the field that tells the output
ELSEWHERE = {
    "top_density": _RELATEDNESS,
    "sources_split": _REBASED,
    "jaccard": _OVERLAP,
    "statistic": _GLOBAL,
    "lq_creative_region": _SUBREGIONAL,
    "leading_area": _REGIONS,
    "relative_concentration": _MICROCLUSTERS,
    "times_hot": _EMERGING,
    "place_points": _NEAR_POINTS,
    "clq": _COLOCATED,
    "similarity_chance": _PEERS,
    "distinctness": _TYPES,
    "suppliers_missing": _SUPPLY,
    "input_share": _INPUTS,
    "coefficient": _FLOWS,
    "date": _YEARS,
    "reference_share": _PROFILES,
    "percent": _PROFILES,
    "density_mean": _PROFILES,
}
