"""The words of the interactive map, and any text of the plugin in all of its languages at once."""

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QTranslator

LANGUAGES = ("en", "de", "fr")
_CONTEXT = "CreativeClusters"
_TRANSLATIONS = Path(__file__).parents[2] / "i18n"


def page_texts() -> dict[str, str]:
    """By key the English words of the page; {names} stand for what the page puts in."""
    return {**_controls(), **_map(), **_saving(), **_profile(), **_comparison(), **_topics(), **_change()}


def in_languages(text: str) -> dict[str, str]:
    """`text`, which has to be marked for translation, in every language of the page; English where it is not translated."""
    return {language: _translated(language, text) for language in LANGUAGES}


def _translated(language: str, text: str) -> str:
    translator = _translator(language)
    # as bytes: of text, the translator takes plain ASCII alone
    return (translator.translate(_CONTEXT, text.encode("utf-8")) if translator else "") or text


@cache
def _translator(language: str) -> QTranslator | None:
    translator = QTranslator()
    # English is what stands in the code; in a source checkout, nothing is compiled
    return translator if translator.load(f"creative_clusters_{language}", str(_TRANSLATIONS)) else None


def _controls() -> dict[str, str]:
    return {
        "skip": QT_TRANSLATE_NOOP("CreativeClusters", "Skip to the map"),
        "no_scripts": QT_TRANSLATE_NOOP("CreativeClusters", "This map needs JavaScript, which is switched off."),
        "language": QT_TRANSLATE_NOOP("CreativeClusters", "Language"),
        "dark": QT_TRANSLATE_NOOP("CreativeClusters", "Dark"),
        "choices": QT_TRANSLATE_NOOP("CreativeClusters", "What is shown"),
        "search": QT_TRANSLATE_NOOP("CreativeClusters", "Search for an area"),
        "found": QT_TRANSLATE_NOOP("CreativeClusters", "Areas found"),
        "count_found": QT_TRANSLATE_NOOP("CreativeClusters", "Areas found: {count}"),
        "nothing_found": QT_TRANSLATE_NOOP("CreativeClusters", "No area has such a name."),
        "measure": QT_TRANSLATE_NOOP("CreativeClusters", "Figure"),
        "year": QT_TRANSLATE_NOOP("CreativeClusters", "Year"),
        "play": QT_TRANSLATE_NOOP("CreativeClusters", "Play the years"),
        "pause": QT_TRANSLATE_NOOP("CreativeClusters", "Stop the years"),
        "level": QT_TRANSLATE_NOOP("CreativeClusters", "Areas on the map"),
        "automatic": QT_TRANSLATE_NOOP("CreativeClusters", "By zoom"),
        "close": QT_TRANSLATE_NOOP("CreativeClusters", "Close"),
    }


def _map() -> dict[str, str]:
    return {
        "map": QT_TRANSLATE_NOOP("CreativeClusters", "Map"),
        "map_label": QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{title}: map. Arrow keys move it, plus and minus zoom, Enter opens the area in the middle. The table holds the same figures.",
        ),
        "map_keys": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Arrow keys move the map, + and − zoom, Enter opens the area in the middle."
        ),
        "zoom_in": QT_TRANSLATE_NOOP("CreativeClusters", "Zoom in"),
        "zoom_out": QT_TRANSLATE_NOOP("CreativeClusters", "Zoom out"),
        "whole": QT_TRANSLATE_NOOP("CreativeClusters", "Show the whole map"),
        "no_data": QT_TRANSLATE_NOOP("CreativeClusters", "No data"),
        "all_values": QT_TRANSLATE_NOOP("CreativeClusters", "All values"),
        "below": QT_TRANSLATE_NOOP("CreativeClusters", "below {value}"),
        "from_to": QT_TRANSLATE_NOOP("CreativeClusters", "{low} to below {high}"),
        "at_least": QT_TRANSLATE_NOOP("CreativeClusters", "{value} or more"),
        "legend_counts": QT_TRANSLATE_NOOP("CreativeClusters", "In brackets: number of areas ({level})"),
        "number_of_areas": QT_TRANSLATE_NOOP("CreativeClusters", "Number of areas"),
        "unknown_on_level": QT_TRANSLATE_NOOP("CreativeClusters", "This figure is not known for '{level}'."),
        "notes": QT_TRANSLATE_NOOP("CreativeClusters", "Before you use the figures"),
        "ranking": QT_TRANSLATE_NOOP("CreativeClusters", "Ranking"),
        "rank": QT_TRANSLATE_NOOP("CreativeClusters", "Rank"),
        "area": QT_TRANSLATE_NOOP("CreativeClusters", "Area"),
        "value": QT_TRANSLATE_NOOP("CreativeClusters", "Value"),
        "first_rows": QT_TRANSLATE_NOOP("CreativeClusters", "The first {count} of {all} areas."),
        "show_all": QT_TRANSLATE_NOOP("CreativeClusters", "Show all {count} areas"),
        "source": QT_TRANSLATE_NOOP("CreativeClusters", "Source: {source}"),
        "made": QT_TRANSLATE_NOOP("CreativeClusters", "Made on {date} with the QGIS plugin Creative Clusters."),
    }


def _saving() -> dict[str, str]:
    return {
        "actions": QT_TRANSLATE_NOOP("CreativeClusters", "Save and share"),
        "save_csv": QT_TRANSLATE_NOOP("CreativeClusters", "Figures (CSV)"),
        "save_png": QT_TRANSLATE_NOOP("CreativeClusters", "Picture (PNG)"),
        "saved": QT_TRANSLATE_NOOP("CreativeClusters", "Saved as {file}"),
        "print": QT_TRANSLATE_NOOP("CreativeClusters", "Print"),
        "copy_link": QT_TRANSLATE_NOOP("CreativeClusters", "Copy link"),
        "link_copied": QT_TRANSLATE_NOOP("CreativeClusters", "Link copied"),
        "link_in_address": QT_TRANSLATE_NOOP("CreativeClusters", "The link is in the address bar"),
    }


def _profile() -> dict[str, str]:
    return {
        "within": QT_TRANSLATE_NOOP("CreativeClusters", "Lies in"),
        "rank_of": QT_TRANSLATE_NOOP("CreativeClusters", "rank {rank} of {all}"),
        "of_all": QT_TRANSLATE_NOOP("CreativeClusters", "{rank} of {all}"),
        "strongest": QT_TRANSLATE_NOOP("CreativeClusters", "Strongest: {sector}."),
        "in_region": QT_TRANSLATE_NOOP("CreativeClusters", "Class within {region}: {class_name}."),
        "withheld": QT_TRANSLATE_NOOP(
            "CreativeClusters", "{count} figures are withheld: jobs are lower bounds, quotients uncertain."
        ),
        "creative_jobs": QT_TRANSLATE_NOOP("CreativeClusters", "creative jobs"),
        "of_all_jobs": QT_TRANSLATE_NOOP("CreativeClusters", "of all jobs in the area"),
        "lq_with_interval": QT_TRANSLATE_NOOP("CreativeClusters", "location quotient ({interval})"),
        "rank_with_interval": QT_TRANSLATE_NOOP("CreativeClusters", "rank (90 % interval {interval})"),
        "above_expectation": QT_TRANSLATE_NOOP("CreativeClusters", "jobs above expectation"),
        "creative_businesses": QT_TRANSLATE_NOOP("CreativeClusters", "creative businesses"),
        "zoom_to": QT_TRANSLATE_NOOP("CreativeClusters", "Zoom to it"),
        "region_offers": QT_TRANSLATE_NOOP("CreativeClusters", "What there is in {area}"),
        "all_figures": QT_TRANSLATE_NOOP("CreativeClusters", "All figures of the map"),
        "figures_table": QT_TRANSLATE_NOOP("CreativeClusters", "Every figure that the map can show"),
        "as_table": QT_TRANSLATE_NOOP("CreativeClusters", "The same as a table"),
    }


def _comparison() -> dict[str, str]:
    return {
        "compare_with": QT_TRANSLATE_NOOP("CreativeClusters", "Compare with"),
        "pick_on_map": QT_TRANSLATE_NOOP("CreativeClusters", "Pick on the map"),
        "picking": QT_TRANSLATE_NOOP("CreativeClusters", "Click the area on the map to compare with."),
        "end_comparison": QT_TRANSLATE_NOOP("CreativeClusters", "End the comparison"),
        "swap": QT_TRANSLATE_NOOP("CreativeClusters", "Swap the two"),
        "and": QT_TRANSLATE_NOOP("CreativeClusters", "and"),
        "headline": QT_TRANSLATE_NOOP("CreativeClusters", "Headline figures"),
        "headline_table": QT_TRANSLATE_NOOP("CreativeClusters", "The two areas in figures"),
        "class": QT_TRANSLATE_NOOP("CreativeClusters", "Class"),
        "top_sector": QT_TRANSLATE_NOOP("CreativeClusters", "Strongest sub-sector"),
        "comparison_note": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Location quotients; bars start at the nation's value, 1."
        ),
        "sectors_pair_table": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Location quotients of the sub-sectors in both areas"
        ),
    }


def _topics() -> dict[str, str]:
    return {
        "sectors": QT_TRANSLATE_NOOP("CreativeClusters", "Sub-sectors against the nation"),
        "sectors_of": QT_TRANSLATE_NOOP("CreativeClusters", "{area}: location quotients of the sub-sectors"),
        "sectors_table": QT_TRANSLATE_NOOP("CreativeClusters", "The sub-sectors here and in the nation"),
        "sectors_note": QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "Bars start at the nation's value, 1; thin lines are intervals. In colour what is surely above the nation's share.",
        ),
        "quotient": QT_TRANSLATE_NOOP("CreativeClusters", "Location quotient"),
        "quotient_axis": QT_TRANSLATE_NOOP("CreativeClusters", "location quotient (1: as in the nation)"),
        "lq": QT_TRANSLATE_NOOP("CreativeClusters", "LQ"),
        "interval": QT_TRANSLATE_NOOP("CreativeClusters", "Interval"),
        "sub_sector": QT_TRANSLATE_NOOP("CreativeClusters", "Sub-sector"),
        "jobs": QT_TRANSLATE_NOOP("CreativeClusters", "Jobs"),
        "businesses": QT_TRANSLATE_NOOP("CreativeClusters", "Businesses"),
        "share_here": QT_TRANSLATE_NOOP("CreativeClusters", "Share of all jobs here"),
        "share_nation": QT_TRANSLATE_NOOP("CreativeClusters", "In the nation"),
        "overlap": QT_TRANSLATE_NOOP("CreativeClusters", "Related sectors"),
        "overlap_table": QT_TRANSLATE_NOOP("CreativeClusters", "Related sectors in the same place"),
        "related_group": QT_TRANSLATE_NOOP("CreativeClusters", "Related group"),
        "high_tech_manufacturing": QT_TRANSLATE_NOOP("CreativeClusters", "High-tech manufacturing"),
        "kibs": QT_TRANSLATE_NOOP("CreativeClusters", "Knowledge-intensive business services"),
        "its_lq": QT_TRANSLATE_NOOP("CreativeClusters", "Its LQ"),
        "creative_lq_alone": QT_TRANSLATE_NOOP("CreativeClusters", "Creative LQ without shared codes"),
        "here": QT_TRANSLATE_NOOP("CreativeClusters", "Here"),
        "near": QT_TRANSLATE_NOOP("CreativeClusters", "Hotspots near"),
        "near_table": QT_TRANSLATE_NOOP("CreativeClusters", "The nearest other hotspots"),
        "hotspot": QT_TRANSLATE_NOOP("CreativeClusters", "Hotspot"),
        "distance": QT_TRANSLATE_NOOP("CreativeClusters", "Distance (km)"),
        "creative_lq": QT_TRANSLATE_NOOP("CreativeClusters", "Creative LQ"),
        "peers": QT_TRANSLATE_NOOP("CreativeClusters", "Peers"),
        "peers_table": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Areas with a like profile: from whom to learn, with whom to collaborate"
        ),
        "peer": QT_TRANSLATE_NOOP("CreativeClusters", "Peer"),
        "similarity": QT_TRANSLATE_NOOP("CreativeClusters", "Similarity"),
        "to_learn": QT_TRANSLATE_NOOP("CreativeClusters", "Strong there and not here"),
        "type_of_area": QT_TRANSLATE_NOOP("CreativeClusters", "Its type of area is specialised in: {text}."),
        "type_to_learn": QT_TRANSLATE_NOOP("CreativeClusters", "Its peers are strong in what it is not: {text}."),
        "opportunities": QT_TRANSLATE_NOOP("CreativeClusters", "Opportunities"),
        "opportunities_table": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Sectors that it could grow into, the closest first"
        ),
        "absent_sector": QT_TRANSLATE_NOOP("CreativeClusters", "Sector not yet here"),
        "density": QT_TRANSLATE_NOOP("CreativeClusters", "Relatedness density"),
        "supports": QT_TRANSLATE_NOOP("CreativeClusters", "What supports it"),
        "suppliers": QT_TRANSLATE_NOOP("CreativeClusters", "Suppliers"),
        "local_supply": QT_TRANSLATE_NOOP("CreativeClusters", "of creative inputs could be bought here"),
        "suppliers_missing": QT_TRANSLATE_NOOP("CreativeClusters", "needed suppliers without a job here"),
        "multiplier": QT_TRANSLATE_NOOP("CreativeClusters", "type I multiplier"),
        "largest_gap": QT_TRANSLATE_NOOP("CreativeClusters", "The largest gap: {product}."),
        "supplies_table": QT_TRANSLATE_NOOP(
            "CreativeClusters", "The largest inputs, and how much of them the area could provide"
        ),
        "bought_by": QT_TRANSLATE_NOOP("CreativeClusters", "for {sector}"),
        "product": QT_TRANSLATE_NOOP("CreativeClusters", "What it buys"),
        "input_share": QT_TRANSLATE_NOOP("CreativeClusters", "Share of its inputs"),
        "supplier_jobs": QT_TRANSLATE_NOOP("CreativeClusters", "Jobs of suppliers here"),
        "local_share": QT_TRANSLATE_NOOP("CreativeClusters", "Could be bought here"),
    }


def _change() -> dict[str, str]:
    return {
        "change": QT_TRANSLATE_NOOP("CreativeClusters", "Change and outlook"),
        "change_text": QT_TRANSLATE_NOOP(
            "CreativeClusters", "{start} – {end}: from {before} to {after} creative jobs ({growth})."
        ),
        "change_parts": QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "Of the change, {national} go with the nation, {mix} with its mix of sectors, {regional} are its own.",
        ),
        "became": QT_TRANSLATE_NOOP("CreativeClusters", "As a hotspot: {class_name}."),
        "course_of": QT_TRANSLATE_NOOP("CreativeClusters", "{area}: creative jobs over the years"),
        "course_note": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one."
        ),
        "course_table": QT_TRANSLATE_NOOP("CreativeClusters", "Creative jobs by year"),
        "year_forecast": QT_TRANSLATE_NOOP("CreativeClusters", "{year} (forecast)"),
        "forecast": QT_TRANSLATE_NOOP("CreativeClusters", "Forecast"),
        "interval_of": QT_TRANSLATE_NOOP("CreativeClusters", "Interval ({level} %)"),
        "outlook_text": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}."
        ),
        "unforecast": QT_TRANSLATE_NOOP(
            "CreativeClusters", "Without {count} sub-sectors that cannot be forecast, so below the past figures."
        ),
        "sector_change_table": QT_TRANSLATE_NOOP("CreativeClusters", "Growth of the sub-sectors"),
        "jobs_start": QT_TRANSLATE_NOOP("CreativeClusters", "Jobs at the start"),
        "jobs_end": QT_TRANSLATE_NOOP("CreativeClusters", "Jobs at the end"),
        "growth": QT_TRANSLATE_NOOP("CreativeClusters", "Growth"),
        "own_part": QT_TRANSLATE_NOOP("CreativeClusters", "Its own part (jobs)"),
    }
