"""What esda says of the same statistics, as a section of the reports on patterns in space."""

from collections.abc import Sequence

from ...core.figures.notation import named, semicolons
from ...core.space.global_opinion import GlobalOpinion
from ...core.space.global_records import ROWS
from ...core.space.second_opinion import Opinion
from ...translation import tr, tr_plural, translated
from ..html import elements
from ..html.elements import Column, bullets, paragraph, table


def local_section(opinions: Sequence[Opinion]) -> tuple[str, str]:
    """Heading and markup."""
    compared = [one for one in opinions if one.lacking is None]
    text = tr(
        "The same statistic by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. Areas without a value "
        "or a neighbour were taken out first: esda would give islands the smallest p there is. For Gi and Gi* z is compared. p is of "
        "one side, the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs."
    )
    markup = paragraph(text) + _lacking(opinions)
    if compared:
        markup += _figures(compared)
    if classed := [one for one in compared if one.classed]:
        markup += _classes(classed) + bullets([_why(one) for one in classed if one.only_theirs])
    return tr("A second opinion: PySAL"), markup


def _lacking(opinions: Sequence[Opinion] | Sequence[GlobalOpinion]) -> str:
    return bullets([named(one.field, one.lacking.render(translated)) for one in opinions if one.lacking is not None])


def _figures(opinions: Sequence[Opinion]) -> str:
    columns = [
        Column(tr("Field"), words=True),
        Column(tr("Compared with"), words=True),
        Column(tr("Areas")),
        Column(tr("Statistic: largest difference")),
        Column(tr("Analytic p: largest difference")),
        Column(tr("p: largest difference")),
        Column(tr("Chance allows there")),
        Column(tr("Areas beyond chance")),
    ]
    rows = [
        [
            one.field,
            one.name,
            elements.whole(one.n),
            _small(one.value),
            _small(one.p_analytic),
            elements.decimal(one.p, 4),
            elements.decimal(one.allowed, 4),
            elements.whole(one.beyond),
        ]
        for one in opinions
    ]
    return table(tr("How far the figures of both lie apart"), columns, rows)


def _small(difference: float) -> str:
    return elements.MISSING if difference != difference else f"{difference:.1e}"


def _classes(opinions: Sequence[Opinion]) -> str:
    columns = [
        Column(tr("Field"), words=True),
        Column(tr("Significant with both")),
        Column(tr("Only here")),
        Column(tr("Only with esda")),
    ]
    rows = [
        [one.field, elements.whole(one.agree), elements.whole(one.only_ours), elements.whole(one.only_theirs)]
        for one in opinions
    ]
    return table(tr("Areas that stand out: q here, p as it comes from esda"), columns, rows)


def _why(one: Opinion) -> str:
    """Why areas are significant with esda only."""
    parts = [
        (one.corrected, tr("corrected for the number of areas here (q), not there: {count}")),
        (one.one_sided, tr("p is of one side there, and lies on the other side or is of both here: {count}")),
        (one.drawn, tr("p close to the level, by the draw or by the side that z points to: {count}")),
    ]
    reasons = semicolons(text.format(count=elements.whole(count)) for count, text in parts if count)
    text = tr_plural(
        "{field}: {count} area stands out with esda only, because of this: {reasons}.",
        "{field}: {count} areas stand out with esda only, because of this: {reasons}.",
        one.only_theirs,
    )
    return text.format(field=one.field, count=elements.whole(one.only_theirs), reasons=reasons)


def global_section(opinions: Sequence[GlobalOpinion]) -> tuple[str, str]:
    """Heading and markup."""
    text = tr(
        "The same statistics by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. p is of one side, "
        "the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs."
    )
    columns = [
        Column(tr("Field"), words=True),
        Column(tr("Statistic"), words=True),
        Column(tr("Compared with"), words=True),
        Column(tr("Value here")),
        Column(tr("Value there")),
        Column(tr("Difference")),
        Column(tr("p here")),
        Column(tr("p there")),
        Column(tr("Chance allows")),
    ]
    rows = [
        [
            one.field,
            translated(ROWS[one.statistic].title),
            one.name,
            elements.decimal(one.own_value, 4),
            elements.decimal(one.value, 4),
            _small(abs(one.value - one.own_value)),
            elements.p_value(one.own_p),
            elements.p_value(one.p),
            elements.decimal(one.allowed, 4),
        ]
        for one in opinions
        if one.lacking is None
    ]
    markup = paragraph(text) + _lacking(opinions)
    if rows:
        markup += table(tr("How far the figures of both lie apart"), columns, rows)
    return tr("A second opinion: PySAL"), markup
