"""How the effects of a scenario are reckoned, and what studies of cause found, as reports say it."""

from ...translation import tr
from ..html import elements
from ..html.elements import Column, paragraph, table
from .references import method

# further jobs for one: at least 1.9 (Gutierrez-Posada et al. 2023), 1.6 and 2.5 (Moretti 2010), 1.02 (van Dijk 2014), half (Osman & Kemeny)
_FOUND = (1.9, 1.6, 2.5, 1.02, 0.5)


def studies(new_jobs: float, staying: float) -> str:
    """The findings for as many jobs, beside what this run has in the areas themselves."""
    about = [
        (
            tr("Gutierrez-Posada et al. (2023)"),
            tr("creative jobs in British cities, 1998–2018: at least so many in local services"),
        ),
        (tr("Moretti (2010)"), tr("jobs in manufacturing, cities of the USA: in local goods and services")),
        (tr("Moretti (2010)"), tr("skilled jobs in tradable industries, cities of the USA")),
        (tr("van Dijk (2014)"), tr("the same cities, without five assumptions of the study before")),
        (tr("Osman & Kemeny (2022)"), tr("jobs in traded industries, USA; for high-tech jobs less than one")),
    ]
    columns = [
        Column(tr("Study"), words=True),
        Column(tr("Of what"), words=True),
        Column(tr("Jobs for each new one")),
        Column(tr("For {jobs} jobs").format(jobs=elements.whole(new_jobs))),
    ]
    rows = [
        [study, what, elements.decimal(found), elements.whole(found * new_jobs)]
        for (study, what), found in zip(about, _FOUND, strict=True)
    ]
    own = elements.decimal(staying / new_jobs) if new_jobs else elements.MISSING
    rows.append([tr("This run"), tr("suppliers and wages, in the areas of the scenario"), own, elements.whole(staying)])
    warning = tr(
        "Do not add them to the figures above. These studies count jobs in services to people of the same city over ten or twenty years, "
        "with what higher wages and rents drive out and with people who move in: other jobs, by another way, than those of an input-output "
        "table. The first found nothing of the kind in the number of workplaces, no gain for other tradable industries, and a small effect "
        "overall, since most cities have few creative jobs. A mean over many cities is no promise to one."
    )
    return paragraph(warning) + table(tr("Local jobs for each new job, by studies of cause"), columns, rows)


def impact_method(decay: float, displacement: float, everywhere: bool) -> str:
    """decay: exponent of the distance; displacement: share, of the same area or `everywhere`."""
    explained = [
        (
            tr("New jobs and output"),
            tr(
                "New jobs make the output of as many jobs of their product in the nation, and new output has its jobs. It is sold to "
                "final users: what the others make of it is not counted. Industries and sectors are brought to products by jobs."
            ),
        ),
        (
            tr("Suppliers (indirect, type I)"),
            tr(
                "Jobs along the whole chain of supplies: (I − A)⁻¹ f, less f, times jobs for a unit of output, with A what each "
                "product needs of every other (Leontief 1936)."
            ),
        ),
        (
            tr("What is bought of the wages (induced, type II)"),
            tr(
                "The same with households as one product more: they sell work for wages and spend them as all households do (Miller & "
                "Blair 2009). The divisor of their spending, wages alone or all their income, decides the size: see above."
            ),
        ),
        (
            tr("What stays"),
            tr(
                "Of each input the smaller of 1 and Flegg's quotient (Flegg & Webber 1997): the supplier's location quotient over the "
                "buyer's, which counts the new jobs, times the size factor log2(1 + share of all jobs) to the power delta. Households buy "
                "with a quotient of 1, where they work."
            ),
        ),
        (
            tr("What leaks, and where to"),
            tr(
                "The rest comes from the other areas, by their jobs in the product over the distance between inner points of the "
                "areas to the power {decay} (gravity: Wilson 1971; 0.9 is the mean of trade between countries, Disdier & Head 2008). "
                "Over all areas it adds up to what the nation's table says. Imports are left out: a table of domestic flows has none."
            ).format(decay=elements.decimal(decay, 1)),
        ),
        (
            tr("Displacement"),
            _displaced(displacement, everywhere),
        ),
    ]
    cited = (
        "leontief",
        "miller",
        "flegg",
        "wilson",
        "disdier",
        "holley",
        "additionality",
        "posada",
        "moretti",
        "dijk",
        "osman",
        "works",
    )
    return method(explained, *cited)


def _displaced(share: float, everywhere: bool) -> str:
    about = tr(
        "The share of the new jobs that takes customers or staff from others of the same industry, so that as many are lost (Homes and "
        "Communities Agency 2014)."
    )
    if not share:
        return f"{about} {tr('None is given here: what is new sells to new customers only.')}"
    given = (
        tr("Given here: {share}, from all areas by their jobs.")
        if everywhere
        else tr("Given here: {share}, from the same area.")
    )
    return f"{about} {given.format(share=elements.percent(share))}"
