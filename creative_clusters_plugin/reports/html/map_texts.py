"""The words of the interactive map, and any text of the plugin in all of its languages at once."""

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QTranslator

from ...core.messages import Plural, mark, untranslated
from ...translation import CONTEXT, in_measure
from .map_profile_texts import profile_texts

LANGUAGES = ("en", "de", "fr")
_TRANSLATIONS = Path(__file__).parents[2] / "i18n"


def page_texts() -> dict[str, str]:
    """By key the English words of the page; {names} stand for what the page puts in."""
    return {
        **_controls(),
        **_map(),
        **_saving(),
        **profile_texts(),
        **_businesses(),
        **_questions(),
        **_networks(),
        **_linked(),
    }


def in_languages(text: str | Plural, count: int | None = None) -> dict[str, str]:
    """`text`, which has to be marked for translation, in every language of the page; English where it is not translated.

    Where the figures are of another measure than jobs, in the words of that one.
    """
    return {language: in_measure(_translated(language, text, count), language) for language in LANGUAGES}


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
        "search": mark("Search areas"),
        "search_places": mark("Search areas and places"),
        "search_firms": mark("Search areas, places, businesses"),
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
        "second_none": mark("No second figure"),
        "swipe": mark("Where the second figure begins: {title}"),
        "related_axis": mark("more of the other"),
        "creative_axis": mark("more creative"),
        "up_to": mark("up to {value}"),
        "over_to": mark("over {low} to {high}"),
        "over": mark("over {value}"),
        "own_classes": mark("Classes of '{level}' alone, as these are sums."),
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


def _businesses() -> dict[str, str]:
    return {
        "business": mark("Business"),
        "unnamed_business": mark("A business"),
        "count_businesses": mark("Businesses: {count}"),
        "few_businesses": mark("Businesses: none or fewer than {count}, or hidden so that none can be worked out."),
        "no_businesses": mark("No business of the sectors shown."),
        "firms_in_area": mark("Businesses in this area"),
        "firms_other_source": mark(
            "These are the businesses of the layer on the map. Creative ones by the table of jobs: {count}."
        ),
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
        "headline_same": mark("The same in all {all} areas: {value}."),
        "headline_sum": mark("All areas together: {sum}. The largest part of it: {area} ({value})."),
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
        "network_scenario": mark("What the new jobs bring"),
        "scenario": mark("Scenario"),
        "scenario_whole": mark(
            "Scenario: new jobs, less those displaced: {direct} (in {areas}). Further jobs: {further}, of these in the same place: "
            "{staying}."
        ),
        "scenario_further": mark("Scenario: further jobs: {further}."),
        "scenario_against": mark("Not in the picture, as it goes the other way: {jobs}."),
        "scenario_note": mark(
            "Further jobs by what brings them about (left), what is made (middle) and where (right); all areas together."
        ),
        "scenario_here_note": mark("Jobs gained by what is made; less those displaced."),
        "scenario_table": mark("Jobs gained in the area"),
        "scenario_causes": mark("Further jobs by product"),
        "scenario_places": mark("Further jobs by product and area"),
        "indirect": mark("Suppliers"),
        "induced": mark("Spending of wages"),
        "other_products": mark("All other products"),
        "other_areas": mark("All other areas"),
        "made_product": mark("Product"),
        "jobs_gained": mark("Jobs gained"),
        "jobs_new": mark("New, less displaced"),
        "jobs_further": mark("Further jobs"),
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
        "related_zoom": mark("Related sectors: plus and minus zoom, arrow keys move, a click on a dot names it"),
        "whole_picture": mark("Show the whole picture"),
        "related_table": mark("Sectors of the picture"),
        "sector": mark("Sector"),
        "closest": mark("Closest to"),
        "it_has": mark("Here"),
        "yes": mark("yes"),
        "no": mark("no"),
        "nation": mark("Nation"),
    }
