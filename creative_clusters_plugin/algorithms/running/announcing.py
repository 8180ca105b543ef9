"""What is very large is announced before the work on it, with what makes it smaller: tables to come, and memory."""

from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback

from ...core.messages import Note, Parameter, mark
from ..base import report

MANY_ROWS = 5_000_000
MUCH_MEMORY = 4e9  # bytes, QGIS's own apart
OF_ROWS = mark(
    "'{layer}' has {rows:,} rows, which take about {gigabytes:.0f} GB of memory here. A filter makes them fewer: '{limit}'."
)


def announce(
    tool: QgsProcessingAlgorithm, parameters: dict, feedback: QgsProcessingFeedback, rows: int, name: str = "TABLE"
) -> None:
    """Say, once in a run, that output `name` is going to have `rows` rows at most, where these are very many and it is asked for."""
    if rows <= MANY_ROWS or name in tool.announced or not parameters.get(name):
        return
    tool.announced.add(name)
    text = mark(
        "'{table}' is going to have up to {rows:,} rows, which takes time and space. Leave it empty to do without."
    )
    values: dict[str, object] = {"table": Parameter(name), "rows": int(rows)}
    if tool.LIMITED_BY:
        values["limit"] = Parameter(tool.LIMITED_BY)
        text = mark(
            "'{table}' is going to have up to {rows:,} rows, which takes time and space. '{limit}' makes them fewer; leave the table "
            "empty to do without."
        )
    report([Note(text, values, warning=False)], feedback, tool)


def announce_memory(
    tool: QgsProcessingAlgorithm,
    feedback: QgsProcessingFeedback,
    count: int,
    layer: str,
    text: str = OF_ROWS,
    limit: str = "",
) -> None:
    """Warn that `count` rows of 'layer', or what `text` says that there are {rows} of, take very much memory: BYTES of the tool each.

    limit: the parameter that makes them fewer, where it is another than that of tables.
    """
    memory = count * tool.BYTES
    if memory <= MUCH_MEMORY:
        return
    values: dict[str, object] = {
        "rows": int(count),
        "layer": layer,
        "gigabytes": memory / 1e9,
        "limit": Parameter(limit or tool.LIMITED_BY),
    }
    report([Note(text, values)], feedback, tool)
