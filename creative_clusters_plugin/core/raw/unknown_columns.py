"""Columns without a role that may divide the figures although no row comes again for them: refused, or said, never let be."""

import re

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .dimensions import KEY, codes_of, combined, explains, is_figures, kept_values
from .headers import plain_name
from .table import known_jobs, lines
from .words import is_total

WHOLE = "*"  # in KEEP: all values of a column
_MOST_VALUES = 12  # beyond which a column is a note rather than a dimension
_LONGEST = 60  # letters of a value, beyond which it is a remark
_REMARKS = re.compile(
    r"(?:.*_)?(?:sources?|quellen?|fuentes?|fonte|bron|k[aä]lla|kilde|origin|provenance|notes?|notas?|note_?\d|remarks?|comments?|"
    r"commentaires?|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|observa[cç][ií]?[oõó]?n?e?s?|opmerking(?:en)?|quality|qualit[äéà]t?|"
    r"qualité|calidad|qualidade|reliab\w*|confidence|precision|accuracy|method\w*|basis|versions?|releases?|editions?|revis\w*|"
    r"updated?\w*|checked\w*|created\w*|author|analyst|editor|file\w*|sheet\w*|table|dataset|batch|run|sample|cv|footnotes?|flags?|"
    r"status|validated?|verified|imputed|estimated|rounded)(?:_.*)?"
)


def divide(
    about: pd.DataFrame,
    others: dict[str, pd.Series],
    chosen: list[str],
    figures: pd.Series | None,
    keep: str,
    file: str,
) -> tuple[list[str], tuple[str, ...], list[Note]]:
    """Which of the columns `others` are dimensions beside those `chosen`, which KEEP takes whole, and what is to be said.

    about: area, industry and year (n,); figures: their texts (n,), None where years stand side by side. Raises CreativeClustersError,
    naming the column and its values, for one that is filled throughout, that area, industry and year do not tell, and that nobody
    knows: with `KEEP` its rows are taken of one value, or of all ('column=*').
    """
    kept = kept_values(keep)
    maybe = _undecided(about, others, chosen)
    whole = tuple(name for name in others if kept.get(plain_name(name)) == WHOLE and name not in chosen)
    more = [name for name in maybe if name not in whole]
    more = [name for name in more if plain_name(name) in kept or any(map(is_total, others[name].unique()))]
    open_ones = [name for name in maybe if name not in more and name not in whole]
    for name in open_ones:
        if not _is_remark(name, others[name], figures):
            raise _nobody_knows(name, others[name], file)
    return more, whole, [_said(name, others[name], file) for name in open_ones]


def _undecided(about: pd.DataFrame, others: dict[str, pd.Series], chosen: list[str]) -> list[str]:
    """Columns of few values in which no cell is blank, told by none of area, industry, year and the dimensions `chosen`, nor by two."""
    keys = [codes_of(about[name]) for name in KEY if name in about] + [codes_of(others[name]) for name in chosen]
    keys += [combined([keys[one], key]) for one in range(2) for key in keys[2:]]
    found = []
    for name, values in others.items():
        codes = codes_of(values)
        members = codes.max(initial=-1) + 1
        if name in chosen or not 1 < members <= min(_MOST_VALUES, len(about) / 2) or (values == "").any():
            continue
        if not is_figures(values, len(about)) and not any(explains(key, codes) for key in keys):
            found.append(name)
    return found


def _is_remark(name: str, values: pd.Series, figures: pd.Series | None) -> bool:
    """Whether a column only says something about its figures: by its name, as prose, as numbers, or as their size."""
    distinct = values.unique()
    numbers = pd.to_numeric(pd.Series(distinct), errors="coerce").notna().all()
    prose = max(map(len, distinct)) > _LONGEST
    return bool(
        _REMARKS.fullmatch(plain_name(name))
        or numbers
        or prose
        or (figures is not None and _are_sizes(values, figures))
    )


def _are_sizes(values: pd.Series, figures: pd.Series) -> bool:
    """Whether each value stands for figures of one range ('small', 'large')."""
    order = np.argsort(known_jobs(figures).to_numpy(), kind="stable")
    sorted_codes = codes_of(values)[order]
    return int((sorted_codes[1:] != sorted_codes[:-1]).sum()) == sorted_codes.max(initial=0)


def _counts(values: pd.Series) -> tuple[str, str]:
    counts = values.value_counts()
    return some([f"{value}: {count:,}" for value, count in counts.items()], 6), str(counts.index[0])


def _nobody_knows(name: str, values: pd.Series, file: str) -> CreativeClustersError:
    text = mark(
        "'{file}': column '{column}' ({values}; first lines {lines}) is told by neither area nor industry, and nobody knows what it is. If "
        "it divides the figures, set KEEP to one of its values ('{column}={example}'); if it only says something about them, set KEEP "
        "to '{column}=*', which takes all rows."
    )
    shown, example = _counts(values)
    return CreativeClustersError(
        text, file=file, column=name, values=shown, example=example, lines=lines(values.index[:3], 3)
    )


def _said(name: str, values: pd.Series, file: str) -> Note:
    text = mark(
        "'{file}': column '{column}' ({values}) is told by neither area nor industry: it is taken for a remark, and rows of all its "
        "values are in the table. If it divides the figures, set KEEP to one of them ('{column}={example}')."
    )
    shown, example = _counts(values)
    return Note(text, {"file": file, "column": name, "values": shown, "example": example})
