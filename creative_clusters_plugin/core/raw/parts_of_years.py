"""Months, quarters and days as years: the only one of a year, or the mean of the same ones everywhere."""

import re

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .table import LeftOut, categories

_KEY = ["area", "industry"]
_WORDS = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|janv|févr|avr|juin|juil|août)[a-zé]*\.?"
_SUB_ANNUAL = re.compile(
    rf"((?:19|20)\d\d)(?:[-/ ]?(?:q|t|k|mm?|kw|hj?|s)?[-/ ]?\d{{1,2}}(?:[-/.]\d{{1,2}})?(?:[t ].*)?|[-/ ]{_WORDS})"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-]((?:19|20)\d\d)|(?:\d{{1,2}} )?{_WORDS}[-/ ]((?:19|20)\d\d)|(?:[qtk][1-4]|"
    rf"[1-4][qtk])[-/ ]?((?:19|20)\d\d)"
    r"|((?:19|20)\d\d)(?:jj|hj|s|h)\d{1,2}",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"((?:19|20)\d\d)[-/]\d\d")


def year_of(text: str) -> str | None:
    """The year of a month, quarter or day, '' for one of no year ('Q1'); None for what is none ('2015-16' is a fiscal year)."""
    plain = text.strip()
    if re.fullmatch(r"[QM]\d{1,2}", plain):
        return ""
    fiscal = _FISCAL.fullmatch(plain)
    if fiscal and int(plain[-2:]) == (int(fiscal[1]) + 1) % 100:
        return None
    found = _SUB_ANNUAL.fullmatch(plain)
    return next(group for group in found.groups() if group) if found else None


def annual(frame: pd.DataFrame, file: str, left: LeftOut) -> tuple[pd.DataFrame, list[Note]]:
    """`frame` with a year in place of each month, quarter or day.

    Of several in a year the mean, where every area and industry has the same ones. Raises CreativeClustersError where they have
    not: KEEP names one.
    """
    periods = frame["year"].unique()
    years = {period: year for period in periods if (year := year_of(period)) is not None}
    if not years:
        return frame, []
    several = pd.Series(years).value_counts()
    of_year = frame["year"].map(years).fillna(frame["year"])
    many = of_year.isin(several.index[several > 1])
    if not many.any():
        return frame.assign(year=of_year), [_single(years, file)] if any(
            not one.endswith("JJ00") for one in years
        ) else []
    counts = pd.DataFrame(
        {"area": frame["area"], "industry": frame["industry"], "year": of_year, "period": frame["year"]}
    )
    held = counts[many].groupby([*_KEY, "year"], sort=False)["period"].nunique()
    wanting = held != several.reindex(held.index.get_level_values("year")).to_numpy()
    if wanting.any():
        first = held.index[wanting.to_numpy()][0]
        own = frame.loc[(frame["area"] == first[0]) & (frame["industry"] == first[1]), "year"].unique()
        raise CreativeClustersError(
            mark(
                "'{file}' has figures of parts of a year ({periods}), but not the same ones for every area and industry (first: area "
                "{area}, industry {industry}: {own}). Set KEEP to one of them, such as 'year={example}'."
            ),
            file=file,
            periods=some(periods, 6),
            area=first[0],
            industry=first[1],
            own=some(own, 4),
            example=periods[0],
        )
    text = mark(
        "'{file}' has several figures of a year ({periods}): the mean of each year is taken. KEEP takes one ('year={example}')."
    )
    note = Note(text, {"file": file, "periods": some(periods, 6), "example": periods[-1]})
    left.add(
        mark("months or quarters that are in the mean of a year"), int(len(frame) - len(held) - int((~many).sum()))
    )
    return _means(frame.assign(year=of_year)), [note]


def _single(years: dict[str, str], file: str) -> Note:
    text = mark("'{file}': years are read as {examples}.")
    return Note(text, {"file": file, "examples": some([f"'{period}' → {year}" for period, year in years.items()])})


def _means(frame: pd.DataFrame) -> pd.DataFrame:
    """One row for each area, industry and year: a mean with an unknown part is unknown, with the status of that part."""
    key = ["area", "industry", "year"]
    numbers = [name for name in ("jobs", "businesses", "jobs_low", "jobs_high") if name in frame]
    unknown = frame["jobs"].isna()
    status = frame["status"].where(unknown | ~frame["status"].isin(["suppressed", "missing"]), "ok")
    ordered = frame.assign(line=frame.index, status=status, unknown=unknown).sort_values(
        "unknown", ascending=False, kind="stable"
    )
    grouped = ordered.groupby(key, sort=False)
    texts = [name for name in (*frame.columns, "line") if name not in (*key, *numbers)]
    found = grouped.agg({**dict.fromkeys(texts, "first"), **dict.fromkeys(numbers, "mean")})
    found["jobs"] = found["jobs"].mask(grouped["unknown"].any())
    found = found.reset_index().sort_values("line", kind="stable").set_index("line")
    found.index.name = None
    return found[list(frame.columns)]


def with_period(frame: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """`frame` with quarters or months in columns of their own (names: {column: 'quarter' or 'month'}) put to their years."""
    for column, kind in names.items():
        letter = "Q" if kind == "quarter" else "M"
        number = categories(frame[column], lambda text: (re.findall(r"\d+", text) or [text])[0])
        frame = frame.assign(year=frame["year"] + letter + pd.Series(number, frame.index))
        frame = frame.drop(columns=column)
    return frame


def is_numbered(values: np.ndarray, most: int) -> bool:
    """Whether the values are the numbers 1 to `most`, with or without a letter before."""
    found = [
        re.fullmatch(r"(?:Q|T|K|M)?\s*0?(\d{1,2})", value.strip(), re.IGNORECASE) for value in values if value.strip()
    ]
    return bool(found) and all(one and 1 <= int(one[1]) <= most for one in found)
