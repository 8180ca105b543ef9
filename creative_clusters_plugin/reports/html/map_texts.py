"""The words of the interactive map, and any text of the plugin in all of its languages at once."""

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QTranslator

from ...core.messages import Plural, mark, untranslated
from ...translation import CONTEXT

LANGUAGES = ("en", "de", "fr")
_TRANSLATIONS = Path(__file__).parents[2] / "i18n"


def page_texts() -> dict[str, str]:
    """By key the English words of the page; {names} stand for what the page puts in."""
    return {
        **_controls(),
        **_map(),
        **_saving(),
        **_profile(),
        **_comparison(),
        **_topics(),
        **_change(),
        **_businesses(),
        **_questions(),
        **_networks(),
        **_linked(),
    }


def in_languages(text: str | Plural, count: int | None = None) -> dict[str, str]:
    """`text`, which has to be marked for translation, in every language of the page; English where it is not translated."""
    return {language: _translated(language, text, count) for language in LANGUAGES}


def _translated(language: str, text: str | Plural, count: int | None) -> str:
    translator = _translator(language)
    many, number = (text, -1) if isinstance(text, str) else (text.many, abs(count))
    # as bytes: of text, the translator takes plain ASCII alone
    return (translator.translate(CONTEXT, many.encode("utf-8"), None, number) if translator else "") or untranslated(
        text, count
    )


@cache
def _translator(language: str) -> QTranslator | None:
    translator = QTranslator()
    # English is what stands in the code; in a source checkout, nothing is compiled
    return translator if translator.load(f"creative_clusters_{language}", str(_TRANSLATIONS)) else None


def _controls() -> dict[str, str]:
    return {
        "skip": mark("Skip to the map"),
        "no_scripts": mark("This map needs JavaScript, which is switched off."),
        "language": mark("Language"),
        "dark": mark("Dark"),
        "choices": mark("What is shown"),
        "search": mark("Search for an area"),
        "search_places": mark("Search for an area or a place"),
        "search_firms": mark("Search for an area, a place or a business"),
        "place": mark("Place"),
        "found": mark("Found"),
        "count_found": mark("Found: {count}"),
        "nothing_found": mark("Nothing has such a name."),
        "measure": mark("Figure"),
        "year": mark("Year"),
        "play": mark("Play the years"),
        "pause": mark("Stop the years"),
        "level": mark("Areas on the map"),
        "automatic": mark("By zoom"),
        "close": mark("Close"),
    }


def _map() -> dict[str, str]:
    return {
        "map": mark("Map"),
        "map_label": mark(
            "{title}: map. Arrow keys move it, plus and minus zoom, Enter opens the area in the middle. The table holds the same figures.",
        ),
        "map_keys": mark("Arrow keys move the map, + and − zoom, Enter opens the area in the middle."),
        "zoom_in": mark("Zoom in"),
        "zoom_out": mark("Zoom out"),
        "whole": mark("Show the whole map"),
        "no_data": mark("No data"),
        "all_values": mark("All values"),
        "second": mark("Second figure, to swipe"),
        "second_none": mark("None"),
        "swipe": mark("Where the second figure begins: {title}"),
        "related_axis": mark("more of the other"),
        "creative_axis": mark("more creative"),
        "up_to": mark("up to {value}"),
        "over_to": mark("over {low} to {high}"),
        "over": mark("over {value}"),
        "legend_counts": mark("In brackets: number of areas ({level})"),
        "number_of_areas": mark("Number of areas"),
        "unknown_on_level": mark("This figure is not known for '{level}'."),
        "notes": mark("Before you use the figures"),
        "ranking": mark("Ranking"),
        "rank": mark("Rank"),
        "area": mark("Area"),
        "value": mark("Value"),
        "first_rows": mark("The first {count} of {all} areas."),
        "show_all": mark("Show all {count} areas"),
        "source": mark("Source: {source}"),
        "made": mark("Made on {date} with the QGIS plugin Creative Clusters."),
    }


def _saving() -> dict[str, str]:
    return {
        "actions": mark("Save and share"),
        "save_csv": mark("Figures (CSV)"),
        "save_png": mark("Picture (PNG)"),
        "save_geojson": mark("Areas (GeoJSON)"),
        "part_copied": mark("Copied: the part after the name of the file"),
        "saved": mark("Saved as {file}"),
        "print": mark("Print"),
        "copy_link": mark("Copy link"),
        "link_copied": mark("Link copied"),
        "link_in_address": mark("The link is in the address bar"),
        "copy_frame": mark("Code for a frame"),
        "frame_copied": mark("Code copied"),
        "not_copied": mark("The browser does not let this page copy"),
    }


def _profile() -> dict[str, str]:
    return {
        "within": mark("Lies in"),
        "rank_of": mark("rank {rank} of {all}"),
        "of_all": mark("{rank} of {all}"),
        "strongest": mark("Strongest: {sector}."),
        "in_region": mark("Class within {region}: {class_name}."),
        "under_choices": mark("A hotspot by {count} of {all} definitions; ranks {low} to {high} among the areas."),
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
        "supports": mark("What supports it"),
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
        "became": mark("As a hotspot: {class_name}."),
        "pattern_text": mark(
            "With the areas around it: {class_name} (hot at {hot} and cold at {cold} of {times} times)."
        ),
        "course_of": mark("{area}: creative jobs over the years"),
        "course_note": mark("Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one."),
        "course_table": mark("Creative jobs by year"),
        "year_forecast": mark("{year} (forecast)"),
        "forecast": mark("Forecast"),
        "interval_of": mark("Interval ({level} %)"),
        "outlook_text": mark("Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}."),
        "unforecast": mark("Below the past figures, without sub-sectors that cannot be forecast ({count})."),
        "sector_change_table": mark("Growth of the sub-sectors"),
        "jobs_start": mark("Jobs at the start"),
        "jobs_end": mark("Jobs at the end"),
        "growth": mark("Growth"),
        "own_part": mark("Its own part (jobs)"),
    }


def _businesses() -> dict[str, str]:
    return {
        "business": mark("Business"),
        "unnamed_business": mark("A business"),
        "count_businesses": mark("Businesses: {count}"),
        "few_businesses": mark("Businesses: none or fewer than {count}, or hidden so that none can be worked out."),
        "no_businesses": mark("No business of the sectors shown."),
        "firms_in_area": mark("Businesses in this area"),
        "firms_in_cluster": mark("Businesses in this cluster"),
        "firms_of": mark("Businesses in {place}"),
        "firms_by_sector": mark("Businesses by sub-sector"),
        "same_place": mark("Businesses at the same place"),
        "search_businesses": mark("Search these businesses"),
        "show_more_businesses": mark("Show more ({count})"),
        "save_businesses": mark("These businesses (CSV)"),
        "size_band": mark("Size band"),
        "link": mark("Link"),
        "longitude": mark("Longitude"),
        "latitude": mark("Latitude"),
        "show_businesses": mark("Show businesses"),
        "businesses_note": mark("Zoom in to see them: first gathered into counts, then one dot each, by sub-sector."),
        "counts_note": mark("Zoom in to see their numbers. Counts below {count} are hidden."),
        "cluster": mark("Cluster"),
        "clusters": mark("Clusters"),
        "cluster_number": mark("Cluster {number} {sector}"),
        "show_clusters": mark("Show clusters"),
        "clusters_note": mark("Solid outline: significant (q of at most 0.05). Dashed: may be chance."),
        "cluster_sure": mark("significant"),
        "cluster_unsure": mark("not significant"),
        "cluster_test": mark("Against random relabelling of all businesses: p = {p}, q = {q}."),
        "times_average": mark("{value} times the average concentration"),
        "concentration_there": mark("concentration (1: average)"),
        "all_businesses": mark("businesses of all kinds"),
        "addresses": mark("different addresses"),
        "hectares": mark("hectares"),
        "in_cluster": mark("In the cluster"),
        "within_outline": mark("All that lie within the outline, also those that the cluster was not made of."),
    }


def _questions() -> dict[str, str]:
    return {
        "questions": mark("What do you want to know?"),
        "where": mark("Where"),
        "what": mark("What"),
        "with_whom": mark("With whom"),
        "who_listens": mark("Who listens"),
        "how_it_changes": mark("How it changes"),
        "what_next": mark("What next"),
        "headline_above": mark("{count} of {all} areas lie above {middle}. Highest: {area} ({value})."),
        "headline_spread": mark("Highest: {area} ({value}). Half of the areas have {median} or more."),
        "headline_class": mark("{label}: {count} of {all} areas ({areas})."),
        "headline_none": mark("{label}: none of {all} areas."),
        "story": mark("Story"),
        "story_step": mark("Step {number} of {all}"),
        "next": mark("Next"),
        "previous": mark("Back"),
        "end_story": mark("End the story"),
        "story_cluster": mark("Down to the street"),
    }


def _linked() -> dict[str, str]:
    return {
        "scatter": mark("Two figures against each other"),
        "against": mark("The figure on the map against"),
        "scatter_of": mark("{first} (to the right) against {second} (upwards): a dot for each area."),
        "scatter_none": mark("Only figures that are numbers can be set against each other."),
        "scatter_note": mark(
            "Draw a rectangle or a lasso around dots, or press a quadrant: these areas are lit everywhere."
        ),
        "lasso": mark("Lasso"),
        "light_all": mark("Light all areas"),
        "lit_areas": mark("Areas lit: {count}"),
        "lit_none": mark("All areas are lit."),
        "only_first": mark("High only in {first}"),
        "only_second": mark("High only in {second}"),
        "high_both": mark("High in both"),
        "low_both": mark("High in neither"),
        "group_of_lit": mark("Compare the {count} lit areas"),
        "group_chart": mark("{figure}, area by area"),
        "range_from": mark("Light from"),
        "range_to": mark("to below"),
        "range_end": mark("the end"),
    }


def _networks() -> dict[str, str]:
    return {
        "networks": mark("Networks of the nation"),
        "network_flows": mark("Who supplies whom"),
        "network_related": mark("Which sectors go together"),
        "flows_note": mark(
            "From what the sectors buy (left) to whom they sell (right); the width is the share of a sector's inputs or sales, as in "
            "the nation."
        ),
        "flows_here_note": mark(
            "In colour: what could be bought in {area}; pale: what is missing there. To the right, to whom the nation's sectors sell."
        ),
        "flows_picture": mark("{area}: suppliers, sectors and customers"),
        "flows_table": mark("Flows of the picture"),
        "from_whom": mark("From"),
        "to_whom": mark("To"),
        "share": mark("Share"),
        "related_note": mark(
            "Sectors that are found in the same areas are linked. Filled: what {area} has; ringed: what it has not and what is "
            "closest to it."
        ),
        "related_nation_note": mark("Sectors that are found in the same areas are linked; the closest of each."),
        "related_picture": mark("{area}: related sectors"),
        "related_table": mark("Sectors of the picture"),
        "sector": mark("Sector"),
        "closest": mark("Closest to"),
        "it_has": mark("Here"),
        "yes": mark("yes"),
        "no": mark("no"),
        "nation": mark("Nation"),
    }
