"""Official titles for tables whose industry codes are taken as sectors of their own."""

import numpy as np

from ..messages import CreativeClustersError
from ..values import encode
from .codes import read_codes
from .employment import EmploymentColumns
from .recognising import recognise
from .schemes import title

_SURELY = 0.95  # share of the codes that has to exist in the scheme


def titles_of(columns: EmploymentColumns, language: str) -> dict[str, str] | None:
    """Title by industry as written, in `language` where it may be shipped, else in English; None where the codes are of no sure scheme.

    An industry without a title, or with that of another of the table, keeps its code.
    """
    values = encode(columns.industry)[1]
    try:
        found = recognise(values, np.ones(len(values)), columns.layer, columns.numeric_codes, (columns.industry.field,))
    except CreativeClustersError:  # sectors with names of their own
        return None
    if found.doubtful or found.fits[0].codes < _SURELY:
        return None
    codes = read_codes(values, found.scheme, columns.numeric_codes)
    written = [code.ljust(digits, "0") for code, digits in zip(codes.code, codes.digits, strict=True)]
    titles = [title(found.scheme, code, language) if code else "" for code in written]
    alone = {text for text in titles if text and titles.count(text) == 1}
    return {
        str(value): text if text in alone else f"{value} {text}".strip()
        for value, text in zip(values, titles, strict=True)
    }
