"""The flow picture of a scenario: from the cause of further jobs to their industry, and on to the area."""

import numpy as np

from ...core.impact.impact import ImpactResult
from ...translation import tr
from ..drawing.flow_diagram import FlowColumns, Ribbon, flow_diagram
from ..html.elements import chart

_MOST = 10  # products and areas named


def flow_picture(result: ImpactResult) -> str:
    """'' where no further job comes about."""
    effects = result.last.effects
    sign = -1.0 if effects.further[0].sum() < 0 else 1.0
    # where some are gained and some lost, what goes the other way cannot be drawn
    causes = [np.maximum(sign * table, 0.0) for table in (effects.indirect, effects.induced)]
    further = causes[0] + causes[1]
    products, product_of = _largest(further.sum(axis=0))
    areas, area_of = _largest(further.sum(axis=1))
    supply = [
        Ribbon(cause, place, float(causes[cause].sum(axis=0)[product_of == place].sum()))
        for cause in range(2)
        for place in range(product_of.max(initial=-1) + 1)
    ]
    sale = [
        Ribbon(place, area, float(further[area_of == area][:, product_of == place].sum()))
        for place in range(product_of.max(initial=-1) + 1)
        for area in range(area_of.max(initial=-1) + 1)
    ]
    names = [str(result.flows.names[one]) for one in products]
    places = [
        str(result.names.get(result.ids[one], result.ids[one]))
        if one < len(result.ids)
        else tr("No area (products that none makes)")
        for one in areas
    ]
    columns = FlowColumns(
        [tr("Suppliers"), tr("What is bought of the wages")],
        [*names, *([tr("All other products")] if len(names) <= product_of.max(initial=-1) else [])],
        [*places, *([tr("All other areas")] if len(places) <= area_of.max(initial=-1) else [])],
        (tr("Cause"), tr("Industries"), tr("Areas")),
    )
    about = tr(
        "The wider a ribbon, the more further jobs. The largest industries and areas are named, the rest stands together."
    )
    svg = flow_diagram(
        "impact-flows",
        tr("Further jobs by cause, industry and area"),
        about,
        columns,
        [one for one in supply if one.value > 0],
        [one for one in sale if one.value > 0],
    )
    return chart(svg, about) if svg else ""


def _largest(values: np.ndarray) -> tuple[list[int], np.ndarray]:
    """Positions of the largest values, the largest first, and the place of each value among them, the rest after the last."""
    order = np.argsort(-values, kind="stable")
    listed = [int(one) for one in order[:_MOST] if values[one] > 0]
    place = np.full(len(values), len(listed))
    place[listed] = np.arange(len(listed))
    if not (values[place == len(listed)] > 0).any():
        place[place == len(listed)] = -1  # nothing is left over
    return listed, place
