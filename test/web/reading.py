"""What the usual page should say: its content, and what the page says of it."""

from .content import COLOURS, content

USUAL = content(6, parts=2)
# how many areas of the first level are drawn in full strength
LIT = "outlinesOf(coarse).parts.filter((one, index) => one && (!drawnLevel(coarse).lit || drawnLevel(coarse).lit(index))).length"
MEASURES = {measure["key"]: measure for measure in USUAL["measures"]}


def values(key: str, level: str = "areas") -> list:
    return MEASURES[key]["values"][level]


def colour_of(value: float | None) -> str:
    return COLOURS[sum(value > one for one in MEASURES["lq_creative"]["breaks"])]


def known(key: str = "lq_creative", level: str = "areas") -> list[int]:
    """Indices of areas with a value and a shape, the highest value first."""
    found = [index for index, value in enumerate(values(key, level)[:-1]) if value is not None]
    return sorted(found, key=lambda index: -values(key, level)[index])


def legend(page) -> list[tuple[str, int]]:
    rows = page.locator("#legend li").all()
    return [(row.locator(".label").inner_text(), int(row.locator(".count").inner_text())) for row in rows]


def heading(page) -> str:
    return " ".join(page.inner_text("#panel-heading").split())


def hash_of(page) -> dict[str, str]:
    return dict(page.evaluate("[...new URLSearchParams(location.hash.slice(1))]"))
