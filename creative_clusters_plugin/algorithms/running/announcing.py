"""Tables of very many rows are announced before they are made, with what makes them shorter."""

from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback

from ...core.messages import Note, Parameter, mark
from ..base import report

MANY_ROWS = 5_000_000


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
