"""All local statistics in the order of the enum parameter; a new family is added here, a statistic to its family."""

from . import geary, heteroscedasticity, hot_spots, join_counts, moran
from .record import LocalStatistic

LOCAL_STATISTICS: tuple[LocalStatistic, ...] = tuple(
    sorted(
        (one for family in (hot_spots, moran, geary, join_counts, heteroscedasticity) for one in family.STATISTICS),
        key=lambda one: one.number,
    )
)
LOCAL_IDS = tuple(one.id for one in LOCAL_STATISTICS)


def local_record(id: str) -> LocalStatistic:
    return LOCAL_STATISTICS[LOCAL_IDS.index(id)]
