"""The report on peers and types of areas."""

from math import cos, radians

import numpy as np
import pandas as pd

from ...core.figures.notation import in_a_row, named, semicolons
from ...core.publish.profile_strengths import alike
from ...core.relatedness.peers import PeerResult
from ...core.relatedness.typology import Typology
from ...translation import tr, tr_plural
from ..drawing.charts import tree_chart
from ..drawing.link_map import link_map
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.related_methods import peer_method

_MOST_AREAS = 40
_MOST_NAMED = 25  # areas named on the map
_MOST_LINES = 3000
_NAMED = 3  # areas named at the end of a branch that holds several


def peer_report(result: PeerResult, type_labels: list[str], places: dict[str, tuple[float, float]], run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–'). type_labels: what each row of `result.types` is called.

    places: longitude and latitude by area id.
    """
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("Who is like whom"), _map(result, places)),
            (
                tr("Types of areas"),
                _types(result, type_labels) + _tree(result, type_labels) + _misplaced(result, type_labels),
            ),
            (tr("Diverse or alike: the regions"), _regions(result.regions)),
            (tr("Peers of the areas with the most creative jobs"), _peers(result)),
            (tr("How to read it, and where it comes from"), peer_method()),
        ],
    )


def _summary(result: PeerResult) -> str:
    figures = [
        (tr("areas with a profile"), elements.whole(len(result.profiled))),
        (tr("types"), elements.whole(len(result.types))),
        (tr("mean silhouette"), elements.decimal(result.tree.silhouette)),
        (tr("pairs of area and peer"), elements.whole(len(result.table))),
    ]
    if result.table.empty:
        return paragraph(tr("No area has a peer that meets the conditions."), "lead") + key_figures(figures)
    best = result.table.loc[result.table["similarity"].idxmax()]
    if not best["similarity"] > max(0.0, np.nan_to_num(result.chance)):
        none = (
            tr("No two areas are more alike than chance would make an area and its nearest ({chance}).")
            if np.isfinite(result.chance)
            else tr("No two areas are alike: each is strong where the other is not.")
        )
        return paragraph(none.format(chance=elements.decimal(result.chance)), "lead") + key_figures(figures)
    text = tr("Most alike are {area} and {peer}: similarity {similarity}, {apart} km apart.")
    lead = text.format(
        area=elements.name(best["area_name"]),
        peer=elements.name(best["peer_name"]),
        similarity=elements.decimal(best["similarity"]),
        apart=elements.whole(best["distance_km"]),
    )
    like = result.table[_alike(result)]
    said = tr_plural(
        "{count} of {all} areas has a peer more alike than chance gives an area's nearest (a similarity of {chance}).",
        "{count} of {all} areas have a peer more alike than chance gives an area's nearest (a similarity of {chance}).",
        like["area"].nunique(),
    )
    chance = said.format(
        count=elements.whole(like["area"].nunique()),
        all=elements.whole(len(result.profiled)),
        chance=elements.decimal(result.chance),
    )
    return paragraph(f"{lead} {chance}" if np.isfinite(result.chance) else lead, "lead") + key_figures(figures)


def _alike(result: PeerResult) -> np.ndarray:
    """Which pairs are more alike than chance makes an area and its nearest."""
    return (result.table["similarity"] > max(0.0, float(np.nan_to_num(result.chance)))).to_numpy(bool)


def _map(result: PeerResult, places: dict[str, tuple[float, float]]) -> str:
    """The areas where they lie, with lines between those that are alike; the largest are named."""
    nowhere = (float("nan"), float("nan"))
    order = result.areas["jobs_creative"].fillna(0).sort_values(ascending=False, kind="stable").index.tolist()
    degrees = [places.get(key, nowhere) for key in order]
    known = [y for _, y in degrees if y == y]
    # degrees of longitude are shorter than those of latitude, the more the further from the equator
    shrink = cos(radians(sum(known) / len(known))) if known else 1.0
    points = [(x * shrink, y) for x, y in degrees]
    number = {key: place for place, key in enumerate(order)}
    like = result.table[_alike(result)]
    pairs = {tuple(sorted((number[a], number[b]))) for a, b in zip(like["area"], like["peer"], strict=True)}
    drawn = sorted(pairs)[:_MOST_LINES]
    labels = result.areas["area_label"]
    names = [str(labels[key]) if place < _MOST_NAMED else "" for place, key in enumerate(order)]
    marked = [place < _MOST_NAMED for place in range(len(order))]
    about = tr(
        "A line joins two areas that are more alike than chance makes an area and its nearest. Large dots: the areas with the most "
        "creative jobs, named where there is room.",
    )
    svg = link_map("peers", tr("Map of the areas that are alike"), about, points, drawn, marked, names)
    return chart(svg, about) if svg and drawn else ""


def _types(result: PeerResult, labels: list[str]) -> str:
    columns = [Column(tr("Type"), words=True), *_measure_columns()]
    rows = [[label, *_measures(row)] for label, row in zip(labels, result.types.to_dict("records"), strict=True)]
    measures = table(tr("The types, those with the most creative jobs first"), columns, rows)
    sectors = result.sectors.to_dict("records")
    columns = [Column(tr("Sub-sector"), words=True), *(Column(label) for label in labels)]
    lines: list[list] = [
        [sector["sector_name"], *(_shaded(value) for value in result.types[f"lq_{sector['sector']}"])]
        for sector in sectors
    ]
    caption = tr("What each type specialises in: location quotients within the creative industries")
    return measures + table(caption, columns, lines, "heat")


def _shaded(value: float) -> Cell:
    return Cell(elements.decimal(value), background=elements.shade(value))


def _measure_columns() -> list[Column]:
    return [
        Column(tr("Areas")),
        Column(tr("Creative jobs")),
        Column(tr("Diversity of an area (equal sub-sectors)")),
        Column(tr("Likeness of its areas (mean cosine)")),
    ]


def _measures(row: dict) -> list[str]:
    return [
        elements.whole(row["areas"]),
        elements.whole(row["jobs_creative"]),
        elements.decimal(row["diversity"], 1),
        elements.decimal(row["likeness"]),
    ]


def _tree(result: PeerResult, labels: list[str]) -> str:
    tree = result.tree
    if not tree.branches:
        return ""
    names = result.areas["area_label"]
    number = result.areas.loc[result.profiled, "class"].str.removeprefix("type ").astype(int).to_numpy()
    ends = [_end(names[result.profiled[leaf]].tolist()) for leaf in tree.leaves]
    kinds = {int(kind): int(place) for kind, place in zip(tree.kind, number, strict=True)}
    branches = [(branch.x, branch.height, kinds.get(branch.kind, 0)) for branch in tree.branches]
    svg = tree_chart(
        "types",
        tr("Tree of the areas by profile"),
        tr("{count} types: {types}").format(count=len(labels), types=semicolons(labels)),
        branches,
        ends,
        tree.cut,
    )
    caption = tr(
        "Areas join the further to the right the less alike they are. The dashed line is the cut; numbers are those of the "
        "types. {choice}",
    )
    return chart(svg, caption.format(choice=_choice(tree)))


def _choice(tree: Typology) -> str:
    if len(tree.silhouettes) < 2:
        return ""
    text = tr("Mean silhouette by number of types: {figures}.")
    figures = semicolons(named(number, elements.decimal(value)) for number, value in tree.silhouettes.items())
    return text.format(figures=figures)


def _end(names: list[str]) -> str:
    if len(names) <= _NAMED:
        return in_a_row(names)
    text = tr("{names} and {count} more")
    return text.format(names=in_a_row(names[: _NAMED - 1]), count=len(names) - _NAMED + 1)


def _misplaced(result: PeerResult, labels: list[str]) -> str:
    """The areas that are more like the type of a neighbour than like their own."""
    if "boundary_silhouette" not in result.areas:
        return ""
    found = result.misplaced
    if found.empty:
        return paragraph(tr("No area is more like the type of a neighbour than like its own."))
    text = tr_plural(
        "{count} area is more like the type of a neighbour than like its own (a silhouette at the boundary below 0).",
        "{count} areas are more like the type of a neighbour than like their own (a silhouette at the boundary below 0).",
        len(found),
    )
    called = dict(zip(result.types["class"], labels, strict=True))
    rows = [
        [
            elements.name(row["area_label"]),
            called[row["class"]],
            called[row["fits_better"]],
            elements.decimal(row["boundary_silhouette"]),
        ]
        for row in found.head(_MOST_AREAS).to_dict("records")
    ]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Its type"), words=True),
        Column(tr("The neighbouring type that fits better"), words=True),
        Column(tr("Silhouette at the boundary")),
    ]
    caption = tr("Areas that would fit the type next door better, the clearest first")
    return paragraph(text.format(count=elements.whole(len(found)))) + table(caption, columns, rows)


def _regions(regions: pd.DataFrame) -> str:
    columns = [Column(tr("Region"), words=True), *_measure_columns()]
    rows = [[elements.name(row["region"]), *_measures(row)] for row in regions.to_dict("records")]
    caption = tr(
        "How diverse the creative economy of a region's areas is, and how alike these areas are; the most creative jobs first",
    )
    return table(caption, columns, rows)


def _peers(result: PeerResult) -> str:
    growth = "growth_difference" in result.table
    if result.table.empty:
        return paragraph(tr("No area has a peer that meets the conditions."))
    largest = result.areas["jobs_creative"].sort_values(ascending=False, kind="stable").index
    by_area = result.table.groupby("area")
    shown = [key for key in largest if key in by_area.groups][:_MOST_AREAS]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Peer"), words=True),
        Column(tr("Similarity")),
        Column(tr("km")),
        Column(tr("Its creative jobs over the area's")),
        *([Column(tr("Grew faster by (percentage points)"))] if growth else []),
        Column(tr("Specialised where the area is not"), words=True),
    ]
    rows = [
        [
            elements.name(row["area_name"]) if row["rank"] == 1 else "",
            Cell(elements.name(row["peer_name"]), bold=alike(row)),
            Cell(elements.decimal(row["similarity"]), bold=alike(row)),
            elements.whole(row["distance_km"]),
            elements.decimal(row["jobs_ratio"]),
            *([elements.signed(row["growth_difference"], 1)] if growth else []),
            elements.name(row["strengths_to_learn"]),
        ]
        for key in shown
        for row in by_area.get_group(key).to_dict("records")
    ]
    caption = tr("{shown} of {all} areas; bold: more alike than chance makes the nearest; the table has all")
    return table(caption.format(shown=len(shown), all=elements.whole(len(by_area))), columns, rows)
