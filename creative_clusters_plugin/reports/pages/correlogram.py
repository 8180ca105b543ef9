"""How far likeness reaches, as a section of the report on global autocorrelation."""

import pandas as pd

from ...core.space.correlogram import DISTANCE, Correlogram
from ...translation import tr
from ..drawing.curve_charts import Curve, curve_chart
from ..html import elements
from ..html.elements import Column, chart, paragraph, table

_MOST_FIELDS = 6  # with a chart and a table of their own


def correlogram_section(found: Correlogram) -> tuple[str, str]:
    """Heading and markup."""
    text = tr(
        "Moran's I of the pairs of areas at each step alone (Cliff & Ord 1981), with the values between which 95 % of the maps lie "
        "whose values are shuffled over the areas. q corrects p for the number of steps."
    )
    parts = [
        _field(field, part, found.by, found.reach[field], number)
        for number, (field, part) in enumerate(found.frame.groupby("field", sort=False))
        if number < _MOST_FIELDS
    ]
    return tr("How far likeness reaches"), paragraph(text) + "".join(parts)


def _field(field: str, part: pd.DataFrame, by: str, reach: float, number: int) -> str:
    distance = by == DISTANCE
    axis = tr("Distance up to") if distance else tr("Order of neighbours")
    title = tr("Correlogram of {field}").format(field=field)
    caption = tr(
        "{field}: Moran's I by step, and between which values chance lies. The upright line: how far likeness reaches."
    )
    caption = caption.format(field=field)
    lines = [
        Curve(label, list(zip(part["to"].tolist(), part[name].tolist(), strict=True)), marked=name == "moran")
        for name, label in (("low", tr("Chance: lower")), ("high", tr("Chance: upper")), ("moran", "I"))
    ]
    svg = curve_chart(
        f"correlogram-{number}", title, caption, (axis, tr("Moran's I")), lines, reach if reach > 0 else 0.0
    )
    columns = [
        Column(axis),
        Column(tr("Pairs")),
        Column(tr("Moran's I")),
        Column(tr("Chance: lower")),
        Column(tr("Chance: upper")),
        Column("p"),
        Column("q"),
    ]
    rows = [
        [
            elements.whole(row.to),
            elements.whole(row.pairs),
            *(elements.decimal(value, 3) for value in (row.moran, row.low, row.high)),
            elements.p_value(row.p),
            elements.p_value(row.q),
        ]
        for row in part.itertuples()
    ]
    return paragraph(_said(field, distance, reach)) + chart(svg, caption) + table(title, columns, rows)


def _said(field: str, distance: bool, reach: float) -> str:
    """What the correlogram proposes."""
    if not reach > 0:
        text = tr("{field}: not even the nearest pairs are more alike than chance has it; no band is proposed.")
    elif distance:
        text = tr(
            "{field}: areas are alike up to a distance of about {reach}. A distance band of {reach} would take that in."
        )
    else:
        text = tr("{field}: areas are alike up to neighbours of order {reach}.")
    return text.format(field=field, reach=elements.whole(reach) if reach > 0 else "")
