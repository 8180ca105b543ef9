"""The report on microclusters: where creative businesses are denser than businesses are there anyway."""

import numpy as np
import pandas as pd

from ...core.points.microclusters import Microclusters
from ...translation import tr, tr_plural
from ..html import elements
from ..html.elements import Cell, Column, bullets, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.point_methods import microcluster_method

ALPHA = 0.05
_MOST_CLUSTERS = 60
_MOST_SECTORS = 12
_CROWDED = 5  # businesses to an address from which registered offices are likely behind them


def microcluster_report(result: Microclusters, run: Run) -> str:
    """A page of HTML on `result`, significance at q up to 0.05."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result.clusters)),
            (tr("The clusters"), _clusters(result.clusters)),
            (tr("Their sub-sectors"), _sectors(result)),
            (
                tr("Addresses with many businesses"),
                _addresses(result.clusters),
            ),
            (
                tr("How to read it, and where it comes from"),
                microcluster_method(),
            ),
        ],
    )


def _title(cluster) -> str:
    """Number and name, and the group where it is a single sub-sector's."""
    name = "" if pd.isna(cluster.name) else f" {cluster.name}"
    return f"{cluster.Index}{name}"


def _summary(clusters: pd.DataFrame) -> str:
    tested, significant = clusters["q"].notna(), clusters["q"] <= ALPHA
    if clusters.empty:
        text = tr("No cluster was found.")
    elif not tested.any():
        text = tr_plural(
            "{count} cluster was found. It was not tested: it may be due to chance.",
            "{count} clusters were found. They were not tested: any of them may be due to chance.",
            len(clusters),
        )
    elif not significant.any():
        text = tr_plural(
            "{count} cluster was found, no denser in creative businesses than chance makes one where businesses are.",
            "{count} clusters were found, none denser in creative businesses than chance makes one where businesses are.",
            len(clusters),
        )
    elif significant.all():
        text = tr_plural(
            "The {count} cluster found is denser in creative businesses than all businesses there would make it.",
            "All {count} clusters found are denser in creative businesses than all businesses there would make them.",
            len(clusters),
        )
    else:
        text = tr_plural(
            "{count} of {all} clusters found is denser in creative businesses than all businesses there would make it.",
            "{count} of {all} clusters found are denser in creative businesses than all businesses there would make them.",
            int(significant.sum()),
        )
    of_all = tested.any() and significant.any()
    count = elements.whole(significant.sum() if of_all else len(clusters))
    text = text.format(count=count, all=elements.whole(len(clusters)))
    figures = [
        (tr("clusters"), elements.whole(len(clusters))),
        (tr("significant clusters"), elements.whole(significant.sum())),
        (
            tr("creative businesses in clusters"),
            elements.whole(clusters["businesses"].sum()),
        ),
        (
            tr("in significant clusters"),
            elements.whole(clusters.loc[significant, "businesses"].sum()),
        ),
    ]
    return paragraph(text, "lead") + key_figures(figures)


def _clusters(clusters: pd.DataFrame) -> str:
    several = clusters["group"].nunique() > 1
    columns = [
        Column(tr("Cluster"), words=True),
        Column(tr("Main sub-sector"), words=True),
        Column(tr("Creative businesses")),
        Column(tr("All businesses")),
        Column(tr("Addresses")),
        Column(tr("Jobs")),
        Column(tr("Relative concentration")),
        Column(tr("Odds ratio")),
        Column("p"),
        Column("q"),
        Column(tr("Hectares")),
    ]
    if several:
        columns.insert(1, Column(tr("Clusters of"), words=True))
    rows = []
    for cluster in clusters.head(_MOST_CLUSTERS).itertuples():
        row = [
            Cell(_title(cluster), bold=cluster.q <= ALPHA),
            elements.name(cluster.main_sector),
            elements.whole(cluster.businesses),
            elements.whole(cluster.all_businesses),
            elements.whole(cluster.locations),
            elements.whole(cluster.jobs),
            Cell(
                elements.decimal(cluster.relative_concentration),
                background=elements.shade(cluster.relative_concentration),
            ),
            elements.decimal(cluster.odds_ratio),
            elements.p_value(cluster.p),
            elements.p_value(cluster.q),
            elements.decimal(cluster.area_ha, 1),
        ]
        if several:
            row.insert(1, cluster.group)
        rows.append(row)
    caption = tr("{shown} of {all} clusters, those with the strongest evidence first; bold: significant")
    return table(caption.format(shown=len(rows), all=elements.whole(len(clusters))), columns, rows)


def _sectors(result: Microclusters) -> str:
    if result.sectors.empty:
        return ""
    totals = result.sectors.sum().sort_values(ascending=False, kind="stable")
    shown = list(totals.index[:_MOST_SECTORS])
    columns = [
        Column(tr("Cluster"), words=True),
        *(Column(str(name)) for name in shown),
    ]
    rows = [
        [_title(cluster), *(elements.whole(result.sectors.at[cluster.Index, name]) for name in shown)]
        for cluster in result.clusters.head(_MOST_CLUSTERS).itertuples()
    ]
    return table(tr("Creative businesses by sub-sector"), columns, rows, "heat")


def _addresses(clusters: pd.DataFrame) -> str:
    """Clusters that may be made of registered offices."""
    text = tr(
        "Registers give the registered office of a business, which may be its accountant's or a formation agent's. Where many "
        "share one address, or one postcode that stands for many addresses, look at the map before you call it a cluster.",
    )
    crowded = clusters[clusters["businesses"] > _CROWDED * clusters["locations"]]
    line = tr("Cluster {name}: {businesses} creative businesses at {locations} points.")
    lines = [
        line.format(
            name=_title(cluster),
            businesses=elements.whole(cluster.businesses),
            locations=elements.whole(cluster.locations),
        )
        for cluster in crowded.head(_MOST_CLUSTERS).itertuples()
    ]
    nobody = tr("No cluster has more than {count} creative businesses to a point.")
    mean = np.nan if clusters.empty else clusters["businesses"].sum() / clusters["locations"].sum()
    average = tr("In all clusters there are {mean} on average.")
    tail = paragraph(average.format(mean=elements.decimal(mean, 1))) if len(clusters) else ""
    return paragraph(text) + (bullets(lines) or paragraph(nobody.format(count=_CROWDED))) + tail
