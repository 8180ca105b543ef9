"""Households in an input-output table: what they earn for a unit of output, and what they buy for a unit of their income."""

from dataclasses import dataclass, replace

import numpy as np

from ..messages import CreativeClustersError, Note, Parameter, mark, some
from ..supply.flow_tables import FlowColumns, Flows, key

WAGES, HOUSEHOLDS = "Compensation of employees", "Households"  # as `flow_totals.role` knows them


@dataclass(frozen=True)
class HouseholdSettings:
    """income: of all households, in the unit of the flows, 0 for the wages of the table. wages_share: of output, and spending_share:
    of income, to use in place of what the table holds; 0 for what it holds. least_spent: share of the new wages that is spent
    anew at the low end of the range."""

    income: float = 0.0
    wages_share: float = 0.0
    spending_share: float = 0.0
    least_spent: float = 0.5


@dataclass(frozen=True)
class Households:
    """wages: (p,) for a unit of output; spending: (p,) for a unit of income; at_home: wages that households pay of it.

    least, most: factors of `spending` at the ends of the range.
    """

    wages: np.ndarray
    spending: np.ndarray
    at_home: float
    least: float = 1.0
    most: float = 1.0

    def spending_times(self, factor: float) -> "Households":
        return replace(self, spending=self.spending * factor, at_home=self.at_home * factor)

    def closed(self, coefficients: np.ndarray) -> np.ndarray:
        """(p + 1, p + 1) coefficients with households as the last product: they sell work and buy what they consume.

        Miller & Blair (2009), ch. 2.5. coefficients: (p, p).
        """
        return np.block([[coefficients, self.spending[:, None]], [self.wages[None, :], np.array([[self.at_home]])]])


def named(columns: FlowColumns, wages: str, households: str) -> FlowColumns:
    """The flows with the row `wages` and the column `households`, as the table calls them, under names that are known; '' for none.

    Raises CreativeClustersError where the table has no such row or column.
    """
    if wages:
        columns = replace(columns, seller=columns.seller._replace(values=_renamed(columns, "WAGES_ROW", wages, WAGES)))
    if not households:
        return columns
    if columns.buyer is not None:
        values = _renamed(columns, "HOUSEHOLDS_COLUMN", households, HOUSEHOLDS)
        return replace(columns, buyer=columns.buyer._replace(values=values))
    fields = [column.field for column in columns.columns]
    if key(households) not in map(key, fields):
        raise _unnamed("HOUSEHOLDS_COLUMN", households, columns.layer, fields)
    return replace(
        columns,
        columns=tuple(
            column._replace(field=HOUSEHOLDS) if key(column.field) == key(households) else column
            for column in columns.columns
        ),
    )


def _renamed(columns: FlowColumns, parameter: str, given: str, known: str) -> list:
    column = columns.seller if known == WAGES or columns.buyer is None else columns.buyer
    if key(given) not in map(key, column.values):
        raise _unnamed(parameter, given, columns.layer, list(dict.fromkeys(column.values)))
    return [known if key(value) == key(given) else value for value in column.values]


def _unnamed(parameter: str, given: str, layer: str, labels: list) -> CreativeClustersError:
    return CreativeClustersError(
        mark("{parameter}: '{layer}' has no '{given}'. It has {labels}."),
        parameter=Parameter(parameter),
        layer=layer,
        given=given,
        labels=some(labels[::-1], 12),  # what is no product comes last
    )


def households_of(flows: Flows, settings: HouseholdSettings) -> tuple[Households, list[Note]]:
    """The households of a table, and what was used.

    Raises CreativeClustersError where the table has no wages, or no spending of households, and no share is given in place.
    """
    wages, notes = _wages(flows, settings)
    paid = float(np.nansum(flows.wages)) + flows.paid_at_home
    known = not np.isnan(flows.households).all()
    bought = np.maximum(np.nan_to_num(flows.households) if known else flows.final, 0.0)
    values = {"layer": flows.layer, "spent": float(bought.sum()), "wages": paid, "income": settings.income}
    if settings.spending_share > 0 and bought.sum() > 0:
        text = (
            mark(
                "Households spend {share:.1f} % of their new wages on the products of '{layer}', as given, in its mix."
            )
            if known
            else mark(
                "Households spend {share:.1f} % of their new wages, as given, in the mix of the final uses of '{layer}'."
            )
        )
        notes.append(Note(text, {**values, "share": 100 * settings.spending_share}, warning=False))
        if settings.income > 0:
            unused = mark("The household income given ({income:,.0f}) is not used, as {share} says what is spent.")
            notes.append(Note(unused, {"income": settings.income, "share": Parameter("SPENDING_SHARE")}))
        return _ranged(wages, settings.spending_share * bought / bought.sum(), 0.0, 1.0, settings), notes
    if not known or bought.sum() <= 0 or not (settings.income > 0 or paid > 0):
        raise CreativeClustersError(
            mark(
                "'{layer}' has no column of what households buy (such as 'Households'), or no wages to divide it by: name it in "
                "{column}, give {share}, or leave the spending of wages out ({induced})."
            ),
            layer=flows.layer,
            column=Parameter("HOUSEHOLDS_COLUMN"),
            share=Parameter("SPENDING_SHARE"),
            induced=Parameter("INDUCED"),
        )
    if settings.income > 0:
        text = mark(
            "Type II: what households buy ({spent:,.0f}) is divided by the household income given ({income:,.0f}), not by the "
            "compensation of employees ({wages:,.0f})."
        )
        notes.append(Note(text, values, warning=False))
        if 0 < paid > settings.income:
            text = mark(
                "The household income given ({income:,.0f}) is below the compensation of employees of '{layer}' ({wages:,.0f}): is it "
                "in the unit of the flows?"
            )
            notes.append(Note(text, values))
        most = settings.income / paid if paid > 0 else 1.0
        income = settings.income
    else:
        text = mark(
            "Type II: what households buy ({spent:,.0f}) is divided by the compensation of employees ({wages:,.0f}). Where offices "
            "divide by the income of households from all sources, their multipliers are smaller: give it to follow them."
        )
        notes.append(Note(text, values, warning=False))
        most, income = 1.0, paid
    return _ranged(wages, bought / income, flows.paid_at_home / income, max(most, 1.0), settings), notes


def _ranged(
    wages: np.ndarray, spending: np.ndarray, at_home: float, most: float, settings: HouseholdSettings
) -> Households:
    return Households(wages, spending, at_home, min(settings.least_spent, 1.0), most)


def _wages(flows: Flows, settings: HouseholdSettings) -> tuple[np.ndarray, list[Note]]:
    if settings.wages_share > 0:
        text = mark("Wages are {share:.1f} % of the output of each product, as given.")
        share = settings.wages_share * (flows.output > 0)
        return share, [Note(text, {"share": 100 * settings.wages_share}, warning=False)]
    if np.isnan(flows.wages).all():
        raise CreativeClustersError(
            mark(
                "'{layer}' has no row of wages (such as 'Compensation of employees'): name it in {row}, give {share}, or leave the "
                "spending of wages out ({induced})."
            ),
            layer=flows.layer,
            row=Parameter("WAGES_ROW"),
            share=Parameter("WAGES_SHARE"),
            induced=Parameter("INDUCED"),
        )
    paid = np.nan_to_num(flows.wages)
    return np.divide(paid, flows.output, out=np.zeros_like(paid), where=flows.output > 0), []
