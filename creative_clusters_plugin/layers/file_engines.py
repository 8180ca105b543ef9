"""What answers plain SQL on Parquet files: this machine (DuckDB) or a cluster (Spark)."""

from collections.abc import Iterator
from typing import Protocol

import pandas as pd


class Engine(Protocol):
    """An engine with the files as the view `given`. What it says comes as CreativeClustersError, and cancelling stops it."""

    name: str

    def kinds(self) -> dict[str, str]:
        """The columns of the files, and their types in upper case, as in DuckDB."""

    def put(self, name: str, rows: pd.DataFrame) -> None:
        """A table of ours, to be joined."""

    def keep(self, name: str, statement: str) -> None:
        """A table of what a statement answers."""

    def rows(self, statement: str) -> pd.DataFrame:
        """The answer as a whole; of nothing, for a statement that makes a view."""

    def parts(self, statement: str) -> Iterator[pd.DataFrame]:
        """The answer, which may be long, in parts."""

    def whole(self, digits: str) -> str:
        """SQL of the number that a text of hexadecimal digits is."""
