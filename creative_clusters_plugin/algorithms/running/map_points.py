"""Businesses, clusters and places in the content of an interactive map: names and colours beside the figures."""

from ...core.publish.business_content import band_labels
from ...reports.html.map_texts import in_languages
from .map_styles import sector_colours


def with_points(
    content: dict, businesses: dict | None, clusters: list[dict] | None, places: dict | None, sectors: tuple[str, ...]
) -> dict:
    """The content with what there is of the three. sectors: names of those of the businesses, in order; see `Businesses`."""
    found = {"clusters": clusters, "places": places}
    if businesses is not None:
        listed = [
            {"name": name, "colour": colour} for name, colour in zip(sectors, sector_colours(sectors), strict=True)
        ]
        found["businesses"] = businesses | {"sectors": listed, "bands": [in_languages(band) for band in band_labels()]}
    return content | {key: value for key, value in found.items() if value is not None}
