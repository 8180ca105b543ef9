"""How the figures of the reports on change and outlook are to be read."""

from ...translation import tr
from .references import method


def change_method() -> str:
    pairs = [
        (
            tr("National, mix and regional part"),
            tr(
                "The change that the jobs at the start would have had at the growth of all the nation's jobs; what the nation's "
                "growth of the very sector adds to that; and the rest, which is the area's own (Dunn 1960). Sums over sectors and "
                "areas are sums of these parts, so they add up to the change. An area's own part is a result, not an explanation.",
            ),
        ),
        (
            tr("Allocation part"),
            tr(
                "With Esteban-Marquillas (1972): the regional part is taken at the jobs that the area would have with the nation's mix "
                "of sectors, and what its being specialised adds is set apart. With the other methods it is 0.",
            ),
        ),
        (
            tr("Interval of a change"),
            tr(
                "Both figures are taken as independent counts, of jobs or, where businesses are given, of businesses with their jobs; "
                "rounding and survey error are added as the settings say. Without them the intervals are too narrow for a survey.",
            ),
        ),
        (
            tr("Class"),
            tr(
                "A hotspot has a location quotient of at least the threshold in the settings. Emerging and lost: it passed the "
                "threshold and the quotient changed significantly. Growing and declining: its jobs changed significantly. Each area "
                "is tested on its own: of many that did not change, some come out as significant by chance.",
            ),
        ),
    ]
    return method(pairs, "dunn", "esteban", "barff", "przyborowski")


def outlook_method() -> str:
    pairs = [
        (
            tr("The models"),
            tr(
                "Naive: the last value stays. Drift: the mean yearly change goes on. Damped trend: exponential smoothing whose trend "
                "fades (Gardner & McKenzie 1985). Constant share: of the nation's forecast. Constant shift: differs from the nation's "
                "growth as it did (Brown 1969). Pooled growth: growth shrunk towards that of the same sector elsewhere. "
                "Combination: the mean of the first four (Makridakis and others 2020). For each series "
                "the one with the smallest errors in the back-test is used, those of its like counting too. Where these would have done "
                "worse than the last value over all series, the mean of both is taken, or the last value alone.",
            ),
        ),
        (
            tr("Intervals of 50 % and 90 %"),
            tr(
                "From the errors that the same forecasts made before, from every year of the history on, beside what the series moved in "
                "the other years (conformal prediction: Lei and others 2018, Barber and others 2021). They widen with the years ahead as "
                "these errors did. What holds 90 % over all years holds fewer in a recession.",
            ),
        ),
        (
            tr("MASE and coverage"),
            tr(
                "MASE: mean absolute error over the mean yearly change of the series (Hyndman & Koehler 2006); what counts is "
                "whether it is below that of the naive model. Coverage: how often the interval of the time held what came. "
                "In the back-test nothing is used that was not known at the time.",
            ),
        ),
        (
            tr("Adding up"),
            tr(
                "Sectors are scaled to the forecast of the whole, areas to that of their sector (forecast proportions: Athanasopoulos, "
                "Ahmed & Hyndman 2009). Intervals do not add up, since errors cancel out.",
            ),
        ),
    ]
    return method(pairs, "athanasopoulos", "gardner", "hyndman", "brown", "lei", "makridakis", "barber")
