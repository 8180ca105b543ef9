"""Codes that a spreadsheet has turned into something else."""

import re
from collections.abc import Iterable

from ..messages import CreativeClustersError, mark_plural, some

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|sept|déc)[a-zé]*\.?"
DATE = re.compile(
    rf"{MONTH}[-/ ]\d{{1,4}}|\d{{1,2}}[-/ ]{MONTH}(?:[-/ ]\d{{2,4}})?|\d{{1,4}}[-/]\d{{1,2}}[-/]\d{{1,4}}(?: .*)?"
    r"|\d{1,2}\.\d{1,2}\.\d{4}",
    re.IGNORECASE,
)
EXPONENT = re.compile(r"\d(?:[.,]\d+)?e[+-]?\d+", re.IGNORECASE)


def refuse_damaged(codes: Iterable[str], layer: str) -> None:
    """Raises CreativeClustersError where a spreadsheet has made dates or powers of ten of some of the distinct `codes`."""
    damaged = [code for code in codes if DATE.fullmatch(code) or EXPONENT.fullmatch(code)]
    if damaged:
        raise CreativeClustersError(
            mark_plural(
                "'{layer}': {count} industry code has been turned into a date or a power of ten by a spreadsheet "
                "({examples}). Use the table as it was downloaded, without opening it in a spreadsheet.",
                "'{layer}': {count} industry codes have been turned into dates or powers of ten by a spreadsheet "
                "({examples}). Use the table as it was downloaded, without opening it in a spreadsheet.",
            ),
            layer=layer,
            count=len(damaged),
            examples=some(f"'{code}'" for code in damaged),
        )
