"""What the tools have in common that fetch from a service: how they ask, and what they keep."""

from pathlib import Path

from ...core.messages import CreativeClustersError, Parameter, mark
from ...translation import tr


def add_fetching(tool) -> None:
    """CACHE, CACHE_DAYS, AUTHENTICATION, RETRIES, TIMEOUT."""
    tool.add.folder(
        "CACHE",
        tr("Folder of answers"),
        tr(
            "Answers are kept here by address and date, so that a second run sends nothing. Left empty: nothing is kept."
        ),
    )
    tool.add.whole_number(
        "CACHE_DAYS",
        tr("Days for which an answer counts"),
        tr("Older ones in the folder are fetched again; 0: those of today only."),
        30,
        most=10_000,
        advanced=True,
    )
    tool.add.authentication(
        "AUTHENTICATION",
        tr("Key or login"),
        tr(
            "A configuration of QGIS's authentication store. Nomis allows more with a key: make a configuration of the kind 'Basic' with "
            "it as the password. It never comes into the log, the history or a file."
        ),
    )
    tool.add.whole_number(
        "RETRIES",
        tr("Further tries"),
        tr("How often a request is repeated that failed for want of a connection, or that the service puts off."),
        3,
        most=10,
        advanced=True,
    )
    tool.add.number(
        "TIMEOUT",
        tr("Longest wait (seconds)"),
        tr("How long to wait for an answer to one request."),
        120.0,
        least=0.1,
        most=3_600,
        advanced=True,
        decimals=0,
    )


def fetcher_of(tool, parameters: dict, context, feedback, by_hand: str, key: str = "", pause: float = 0.0):
    """The fetcher for a run of `tool`."""
    from ...layers.fetch_cache import Cache
    from ...layers.fetching import Fetcher

    folder = tool.parameterAsString(parameters, "CACHE", context)
    if folder and Path(folder).exists() and not Path(folder).is_dir():
        raise CreativeClustersError(
            mark("{parameter}: '{path}' is no folder. Choose a folder."), parameter=Parameter("CACHE"), path=folder
        )
    return Fetcher(
        feedback,
        Cache(Path(folder) if folder else None, tool.parameterAsInt(parameters, "CACHE_DAYS", context)),
        by_hand,
        key,
        tool.parameterAsString(parameters, "AUTHENTICATION", context),
        pause,
        tool.parameterAsInt(parameters, "RETRIES", context),
        tool.parameterAsDouble(parameters, "TIMEOUT", context),
    )
