"""The words of the interactive map in the profiles of areas, in comparisons and groups of them."""

from ...core.messages import mark
from ...core.options import DEPENDS


def profile_texts() -> dict[str, str]:
    """By key the English words; {names} stand for what the page puts in."""
    return {**_profile(), **_comparison(), **_topics(), **_change()}


def _profile() -> dict[str, str]:
    return {
        "within": mark("Lies in"),
        "rank_of": mark("rank {rank} of {all}"),
        "of_all": mark("{rank} of {all}"),
        "strongest": mark("Strongest: {sector}."),
        "in_region": mark("Class within {region}: {class_name}."),
        "under_choices": mark("A hotspot by {count} of {all} definitions; ranks {low} to {high} among the areas."),
        "matters_most": mark("This depends most {choice}."),
        **{f"choice_{factor}": text for factor, text in DEPENDS.items()},
        "withheld": mark("Figures withheld: {count}. Jobs are lower bounds, quotients uncertain."),
        "creative_jobs": mark("creative jobs"),
        "of_all_jobs": mark("of all jobs in the area"),
        "lq_with_interval": mark("location quotient ({interval})"),
        "rank_with_interval": mark("rank by hotspot score (90 % interval {interval})"),
        "above_expectation": mark("jobs above expectation"),
        "creative_businesses": mark("creative businesses"),
        "zoom_to": mark("Zoom to it"),
        "region_offers": mark("What there is in {area}"),
        "all_figures": mark("All figures of the map"),
        "figures_table": mark("Every figure that the map can show"),
        "as_table": mark("The same as a table"),
    }


def _comparison() -> dict[str, str]:
    return {
        "compare_with": mark("Compare with"),
        "pick_on_map": mark("Pick on the map"),
        "picking": mark("Click the area on the map to compare with."),
        "end_comparison": mark("End the comparison"),
        "swap": mark("Swap the two"),
        "and": mark("and"),
        "headline": mark("Headline figures"),
        "headline_table": mark("The two areas in figures"),
        "group": mark("Group of areas"),
        "in_group": mark("In my group"),
        "show_group": mark("Show my group ({count})"),
        "group_size": mark("Areas in the group: {count} of at most {most}"),
        "areas_together": mark("Areas together: {count}"),
        "group_note": mark("Sums of jobs, and quotients worked out from these sums, not means of quotients."),
        "group_withheld": mark(
            "Sums of jobs, and quotients worked out from these sums. Some figures are withheld: jobs are lower bounds, quotients uncertain."
        ),
        "group_table": mark("The areas of the group"),
        "group_tiles": mark("Location quotients of the sub-sectors in each area of the group"),
        "group_sectors_title": mark("Sub-sectors, all together"),
        "group_sectors": mark("The sub-sectors of all areas of the group together"),
        "take_out": mark("Take {area} out"),
        "take_out_of_group": mark("Take out"),
        "end_group": mark("Dissolve the group"),
        "class": mark("Class"),
        "top_sector": mark("Strongest sub-sector"),
        "comparison_note": mark("Location quotients; bars start at the nation's value, 1."),
        "sectors_pair_table": mark("Location quotients of the sub-sectors in both areas"),
    }


def _topics() -> dict[str, str]:
    return {
        "sectors": mark("Sub-sectors against the nation"),
        "sectors_of": mark("{area}: location quotients of the sub-sectors"),
        "sectors_table": mark("The sub-sectors here and in the nation"),
        "sectors_note": mark(
            "Bars start at the nation's value, 1; thin lines are intervals. In colour what is surely above the nation's share.",
        ),
        "quotient": mark("Location quotient"),
        "quotient_axis": mark("location quotient (1: as in the nation)"),
        "lq": mark("LQ"),
        "interval": mark("Interval"),
        "sub_sector": mark("Sub-sector"),
        "jobs": mark("Jobs"),
        "businesses": mark("Businesses"),
        "share_here": mark("Share of all jobs here"),
        "share_nation": mark("In the nation"),
        "overlap": mark("Related sectors"),
        "overlap_table": mark("Related sectors in the same place"),
        "related_group": mark("Related group"),
        "high_tech_manufacturing": mark("High-tech manufacturing"),
        "kibs": mark("Knowledge-intensive business services"),
        "its_lq": mark("Its LQ"),
        "creative_lq_alone": mark("Creative LQ without shared codes"),
        "here": mark("Here"),
        "audiences": mark("Audiences"),
        "audiences_table": mark("Audiences of the area, against the average of all"),
        "audience": mark("Audience"),
        "of_people": mark("Of the people"),
        "audience_only": mark("Audience only"),
        "near": mark("Hotspots near"),
        "near_table": mark("The nearest other hotspots"),
        "hotspot": mark("Hotspot"),
        "distance": mark("Distance (km)"),
        "creative_lq": mark("Creative LQ"),
        "peers": mark("Peers"),
        "peers_table": mark("Areas with a like profile: from whom to learn, with whom to collaborate"),
        "peer": mark("Peer"),
        "similarity": mark("Similarity"),
        "to_learn": mark("Strong there and not here"),
        "type_of_area": mark("Its type of area is specialised in: {text}."),
        "type_to_learn": mark("Its peers are strong in what it is not: {text}."),
        "opportunities": mark("Opportunities"),
        "opportunities_table": mark("Sectors that it could grow into, the closest first"),
        "absent_sector": mark("Sector not yet here"),
        "density": mark("Relatedness density"),
        "gain": mark("Complexity gain"),
        "eci": mark("economic complexity (ECI; 0: the mean area)"),
        "coi": mark("outlook for complexity (COI; 0: the mean area)"),
        "fitness": mark("fitness (1: the mean area)"),
        "quadrant_of": mark("{area}: relatedness and complexity gain"),
        "quadrant_note": mark(
            "To the right what is close to what the area has, at the top what would open complex sectors. Lines: the mean of all that it "
            "lacks.",
        ),
        "quadrant_first": mark("Close and complex: {sectors}."),
        "supported_by": mark("Near to it, and here: {sectors}"),
        "suppliers": mark("Suppliers"),
        "local_supply": mark("of creative inputs could be bought here"),
        "suppliers_missing": mark("needed suppliers without a job here"),
        "multiplier": mark("type I multiplier"),
        "largest_gap": mark("The largest gap: {product}."),
        "supplies_table": mark("The largest inputs, and how much of them the area could provide"),
        "bought_by": mark("for {sector}"),
        "product": mark("What it buys"),
        "input_share": mark("Share of its inputs"),
        "supplier_jobs": mark("Jobs of suppliers here"),
        "local_share": mark("Could be bought here"),
    }


def _change() -> dict[str, str]:
    return {
        "change": mark("Change and outlook"),
        "change_text": mark("{start} – {end}: from {before} to {after} creative jobs ({growth})."),
        "change_parts": mark(
            "Of the change, {national} go with the nation, {mix} with its mix of sectors, {regional} are its own.",
        ),
        "became": mark("As a hotspot by its location quotient alone: {class_name}."),
        "pattern_text": mark(
            "With the areas around it: {class_name} (hot at {hot} and cold at {cold} of {times} times)."
        ),
        "course_of": mark("{area}: creative jobs over the years"),
        "course_note": mark("Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one."),
        "course_table": mark("Creative jobs by year"),
        "year_forecast": mark("{year} (forecast)"),
        "forecast": mark("Forecast"),
        "interval_of": mark("Interval ({level} %)"),
        "scenario_text": mark(
            "Scenario: {gained} jobs in all: {direct} new ones less those displaced, and {further} further ones ({low} to {high}) through "
            "suppliers and wages."
        ),
        "outlook_text": mark("Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}."),
        "unforecast": mark("Below the past figures, without sub-sectors that cannot be forecast ({count})."),
        "sector_change_table": mark("Growth of the sub-sectors"),
        "jobs_start": mark("Jobs at the start"),
        "jobs_end": mark("Jobs at the end"),
        "growth": mark("Growth"),
        "own_part": mark("Its own part (jobs)"),
    }
