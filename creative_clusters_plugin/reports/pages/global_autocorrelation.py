"""The report on global autocorrelation: whether a field is clustered at all, before one asks where."""

import pandas as pd
from qgis.PyQt.QtCore import QCoreApplication

from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.spatial_methods import global_method

ALPHA = 0.05


def global_report(frame: pd.DataFrame, run: Run) -> str:
    """A page of HTML on `frame`, one row for each field and statistic, as core.space.global_statistics has them."""
    return page(
        run,
        [
            (QCoreApplication.translate("CreativeClusters", "In brief"), _summary(frame)),
            (
                QCoreApplication.translate("CreativeClusters", "The results"),
                "".join(_table(name, part) for name, part in frame.groupby("statistic", sort=False)),
            ),
            (
                QCoreApplication.translate("CreativeClusters", "How to read it, and where it comes from"),
                global_method(),
            ),
        ],
    )


def statistic_names() -> dict[str, str]:
    return {
        "moran": QCoreApplication.translate("CreativeClusters", "Moran's I"),
        "geary": QCoreApplication.translate("CreativeClusters", "Geary's C"),
        "general_g": QCoreApplication.translate("CreativeClusters", "General G (Getis & Ord)"),
        "join_count_bb": QCoreApplication.translate("CreativeClusters", "Joins of ones"),
        "join_count_ww": QCoreApplication.translate("CreativeClusters", "Joins of zeros"),
        "join_count_bw": QCoreApplication.translate("CreativeClusters", "Joins of a one and a zero"),
        "bivariate_moran": QCoreApplication.translate("CreativeClusters", "Bivariate Moran's I"),
        "lee": QCoreApplication.translate("CreativeClusters", "Lee's L"),
    }


def _reading(row) -> str:
    """What a result says, in words; nothing where it is not significant."""
    if not row.q <= ALPHA:
        return QCoreApplication.translate("CreativeClusters", "not told from chance")
    alike = QCoreApplication.translate("CreativeClusters", "neighbours are alike")
    unlike = QCoreApplication.translate("CreativeClusters", "neighbours are unlike")
    above = {
        "geary": unlike,
        "join_count_bw": unlike,
        "general_g": QCoreApplication.translate("CreativeClusters", "high values lie together"),
        "bivariate_moran": QCoreApplication.translate("CreativeClusters", "high beside high of the second field"),
        "lee": QCoreApplication.translate("CreativeClusters", "the surroundings go together more than the areas"),
    }
    below = {
        "geary": alike,
        "join_count_bw": alike,
        "general_g": QCoreApplication.translate("CreativeClusters", "low values lie together"),
        "bivariate_moran": QCoreApplication.translate("CreativeClusters", "high beside low of the second field"),
        "lee": QCoreApplication.translate("CreativeClusters", "the surroundings go together less than the areas"),
    }
    return above.get(row.statistic, alike) if row.value > row.expected else below.get(row.statistic, unlike)


def _summary(frame: pd.DataFrame) -> str:
    found = frame["q"] <= ALPHA
    text = QCoreApplication.translate(
        "CreativeClusters", "{count} of {all} results cannot be put down to chance (q up to 0.05)."
    ).format(count=elements.whole(found.sum()), all=elements.whole(frame["value"].notna().sum()))
    figures = [
        (QCoreApplication.translate("CreativeClusters", "fields"), elements.whole(frame["field"].nunique())),
        (QCoreApplication.translate("CreativeClusters", "significant results"), elements.whole(found.sum())),
        (QCoreApplication.translate("CreativeClusters", "areas (most of any field)"), elements.whole(frame["n"].max())),
    ]
    return paragraph(text, "lead") + key_figures(figures)


def _table(name: str, part: pd.DataFrame) -> str:
    columns = [
        Column(QCoreApplication.translate("CreativeClusters", "Field"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Value")),
        Column(QCoreApplication.translate("CreativeClusters", "Expected by chance")),
        Column("z"),
        Column("p"),
        Column("q"),
        Column(QCoreApplication.translate("CreativeClusters", "Areas")),
        Column(QCoreApplication.translate("CreativeClusters", "Reading"), words=True),
    ]
    paired = part["second"].notna().any()
    if paired:
        columns.insert(1, Column(QCoreApplication.translate("CreativeClusters", "Second field"), words=True))
    rows = []
    for row in part.itertuples():
        line = [
            Cell(row.field, bold=bool(row.q <= ALPHA)),
            elements.decimal(row.value, 4),
            elements.decimal(row.expected, 4),
            elements.decimal(row.z),
            elements.p_value(row.p),
            elements.p_value(row.q),
            elements.whole(row.n),
            _reading(row) if pd.notna(row.value) else elements.MISSING,
        ]
        if paired:
            line.insert(1, elements.name(row.second))
        rows.append(line)
    return table(statistic_names()[name], columns, rows)
