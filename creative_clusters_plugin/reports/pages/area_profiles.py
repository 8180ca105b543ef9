"""Profiles of areas as pages: all in one, or one for each area with an index."""

import re
from html import escape

from ...core.messages import Progress, each
from ...core.publish.area_profiles import Profiles
from ...core.publish.outlines import Outlines
from ...translation import tr, tr_plural
from ..html import elements
from ..html.elements import Cell, Column, bullets, paragraph, table
from ..html.page import Run, document, warned
from . import profile_parts
from . import profile_words as words

# names that Windows keeps for devices, whatever the ending
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
MOST_ON_ONE_PAGE = 1000  # some 20 MB: more than browsers print


def one_page(profiles: Profiles, outlines: dict[str, str], frame: Outlines, run: Run, progress: Progress) -> str:
    """All profiles on one page, each on one sheet of paper, behind an index with links. Details unfold, and print where they are open.

    outlines: path by area id. Raises Cancelled.
    """
    marks = {profile["area"]: f"#{_mark(number)}" for number, profile in enumerate(profiles.areas)}
    where = _Map(frame, drawn_before=True)
    sheets = [
        _sheet(profile, number, outlines, where) + _details(profile, number)
        for number, profile in enumerate(each(profiles.areas, progress))
    ]
    body = warned(run.warnings, 2) + _base_map(frame) + _index(profiles, marks) + "".join(sheets) + _reading()
    return document(run.title, run.source, body)


def index_page(profiles: Profiles, links: dict[str, str], run: Run) -> str:
    """The index alone. links: by area id to its page, relative to this one."""
    return document(run.title, run.source, warned(run.warnings, 2) + _index(profiles, links) + _reading())


def area_page(profile: dict, outlines: dict[str, str], frame: Outlines, run: Run, index: str) -> str:
    """The page of one area: one sheet of paper, then the details. index: link back to the index."""
    back = tr("All areas")
    link = f'<nav><a href="{escape(index)}">{escape(back)}</a></nav>'
    sheet = _sheet(profile, 0, outlines, _Map(frame, drawn_before=False))
    behind = _details(profile, 0, unfolded=True)
    title = tr("{area} – {title}").format(area=profile["name"], title=run.title)
    return document(title, run.source, link + sheet + behind + _reading())


def file_names(profiles: Profiles) -> dict[str, str]:
    """By area id a file name that every file system takes, different for each, whatever case the system folds."""
    names: dict[str, str] = {}
    used: set[str] = set()
    for number, profile in enumerate(profiles.areas):
        plain = re.sub(r"[^A-Za-z0-9_-]+", "_", profile["area"])[:60].strip("_") or "area"
        plain = f"{plain}_" if plain.casefold() in _DEVICES else plain
        name = plain
        while name.casefold() in used:
            name, number = f"{plain}_{number}", number + 1
        used.add(name.casefold())
        names[profile["area"]] = f"{name}.html"
    return names


class _Map:
    """Where the outlines of all areas come from: drawn once before on the page, or in each map."""

    def __init__(self, frame: Outlines, drawn_before: bool):
        self.frame, self.drawn_before = frame, drawn_before


def _mark(number: int) -> str:
    return f"area-{number}"


def _index(profiles: Profiles, links: dict[str, str]) -> str:
    heading = tr("The areas")
    ranked = any("rank" in profile.get("summary", {}) for profile in profiles.areas)
    columns = [Column(tr("Area"), words=True)]
    if ranked:
        columns += [Column(tr("Rank")), Column(tr("Class"), words=True)]
    columns += [Column(tr("Creative LQ")), Column(tr("Creative jobs"))]
    rows = []
    for profile in sorted(profiles.areas, key=_rank) if ranked else profiles.areas:
        figures = profile.get("summary", {})
        place = [elements.whole(words.number(figures.get("rank"))), profile_parts.badge(figures)]
        rows.append(
            [
                Cell(profile["name"], link=links[profile["area"]]),
                *(place if ranked else []),
                elements.decimal(words.number(figures.get("lq_creative"))),
                elements.whole(words.number(figures.get("jobs_creative"))),
            ]
        )
    count = len(profiles.areas)
    caption = tr_plural("{count} area", "{count} areas", count).format(count=elements.whole(count))
    return f'<nav aria-label="{escape(heading)}"><h2>{escape(heading)}</h2>{table(caption, columns, rows)}</nav>'


def _rank(profile: dict) -> float:
    rank = profile.get("summary", {}).get("rank")
    return float("inf") if rank is None else rank


def _sheet(profile: dict, number: int, outlines: dict[str, str], where: _Map) -> str:
    """What fits on one sheet of A4: the area in words, six figures, its strengths, rank, change, peers and opportunities."""
    mark = _mark(number)
    figures = profile.get("summary", {})
    lead = words.headline(profile)
    sections = [
        (heading, bullets(lines) if listed else "".join(map(paragraph, lines)))
        for heading, lines, listed in words.sheet(profile)
    ]
    said = (paragraph(lead, "lead") if lead else "") + (profile_parts.summary(figures) if figures else "")
    body = said + "".join(f"<h3>{escape(heading)}</h3>{markup}" for heading, markup in sections)
    if not body and not _topics(profile, mark):
        body = paragraph(tr("The layers given say nothing about this area."))
    return (
        f'<article class="profile" id="{mark}" aria-labelledby="{mark}-name">\n'
        f'<h2 id="{mark}-name">{escape(profile["name"])} <small>{escape(profile["area"])}</small></h2>\n'
        f"{_locator(profile, outlines, where)}{body}\n</article>\n"
    )


def _topics(profile: dict, mark: str) -> list[tuple[str, str]]:
    """Headings and tables of what is known of the area; what is not known has no heading."""
    parts = profile_parts
    get = profile.get
    sections = [
        (tr("Sub-sectors"), parts.sectors(get("sectors", []), f"{mark}-lq", profile["name"])),
        (tr("Hotspots near"), parts.near(get("near", []))),
        (tr("Related sectors"), parts.overlap(get("overlap", []))),
        (tr("Audiences"), parts.audiences(get("audiences", []))),
        (
            tr("Peers"),
            parts.peers(get("peers", [])) + (parts.types(get("types")) if get("types") else ""),
        ),
        (
            tr("Opportunities"),
            (parts.complexity(get("complexity")) if get("complexity") else "")
            + (
                parts.opportunities(get("opportunities"), f"{mark}-gain", profile["name"])
                if get("opportunities")
                else ""
            ),
        ),
        (
            tr("Suppliers"),
            (parts.supply(get("supply")) if get("supply") else "") + parts.supplies(get("supplies", [])),
        ),
        (
            tr("Change over the years"),
            parts.course(
                get("history", []),
                get("forecasts", []),
                not get("outlook", {}).get("unforecast"),
                f"{mark}-years",
                profile["name"],
            )
            + parts.sector_change(get("sector_change", [])),
        ),
        (tr("Scenario"), parts.scenario_products(get("impact_products", []))),
    ]
    return [(heading, markup) for heading, markup in sections if markup]


def _details(profile: dict, number: int, unfolded: bool = False) -> str:
    mark = _mark(number)
    sections = _topics(profile, mark)
    if not sections:
        return ""
    heading = tr("{area}: details").format(area=profile["name"])
    body = "".join(f"<h4>{escape(title)}</h4>{markup}" for title, markup in sections)
    state = " open" if unfolded else ""
    return f'<details class="detail"{state}>\n<summary>{escape(heading)}</summary>\n{body}\n</details>\n'


def _base_map(frame: Outlines) -> str:
    """The outlines of all areas, once for all maps of the page; drawn nowhere itself."""
    if not frame.height:
        return ""
    return (
        f'<svg width="0" height="0" class="base" aria-hidden="true"><symbol id="all-areas" '
        f'viewBox="0 0 {frame.width:.0f} {frame.height:.0f}"><path d="{frame.whole}"/></symbol></svg>'
    )


def _locator(profile: dict, outlines: dict[str, str], where: _Map) -> str:
    own = outlines.get(profile["area"], "")
    frame = where.frame
    if not own or not frame.height:
        return ""
    text = tr("Map: where {area} lies.").format(area=profile["name"])
    size = f'viewBox="0 0 {frame.width:.0f} {frame.height:.0f}" width="{frame.width:.0f}" height="{frame.height:.0f}"'
    behind = (
        f'<use href="#all-areas" width="{frame.width:.0f}" height="{frame.height:.0f}"/>'
        if where.drawn_before
        else f'<path d="{frame.whole}"/>'
    )
    return (
        f'<svg class="locator" role="img" aria-label="{escape(text)}" xmlns="http://www.w3.org/2000/svg" {size}>'
        f'{behind}<path class="here" d="{own}"/></svg>'
    )


def locator_picture(outline: str, frame: Outlines) -> str:
    """The same small map as a file of its own, which has no stylesheet. outline: path of the area."""
    width, height = f"{frame.width:.0f}", f"{frame.height:.0f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<path fill="#d9d6d1" stroke="#ffffff" stroke-width="0.4" d="{frame.whole}"/>'
        f'<path fill="#7f0e35" stroke="#7f0e35" stroke-width="2" d="{outline}"/></svg>'
    )


def _reading() -> str:
    heading = tr("How to read it")
    pairs = [
        (
            tr("Location quotient (LQ)"),
            tr(
                "The sector's share of the area's jobs over its share in the nation: 1 is the same share, 2 twice the share. The "
                "interval says how far chance in the figures could move it.",
            ),
        ),
        (
            tr("Rank"),
            tr(
                "By a score of concentration, breadth and scale. An interval of 1–8 means that chance, and other reasonable weights, "
                "put the area anywhere from first to eighth.",
            ),
        ),
        (
            tr("Peers"),
            tr(
                "Areas specialised in the same sub-sectors: 1 is the same profile, 0 an unrelated one, −1 the opposite. "
                "Only those are called alike that are more similar than the nearest area would be by chance.",
            ),
        ),
        (
            tr("Opportunities"),
            tr(
                "Sectors that the area does not have, by how much of what they are related to it has (relatedness density, 0 to 1).",
            ),
        ),
        (
            tr("Suppliers"),
            tr(
                "What the area could provide by its jobs, with the nation's inputs; not what is really bought there.",
            ),
        ),
    ]
    return f'<section class="reading">\n<h2>{escape(heading)}</h2>\n{elements.terms(pairs)}\n</section>\n'
