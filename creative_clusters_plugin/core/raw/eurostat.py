"""Eurostat's tables: SDMX-CSV (1.0 and 2.0, with and without labels) and the TSV files of the bulk download."""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..employment.measures import JOBS, measure_of
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark, some, span
from .dimensions import kept_values, no_value
from .eurostat_layouts import packed_row, sdmx, sdmx_row, tsv
from .figures import percentages, read_figures
from .sheet import Sheet
from .table import (
    ESTIMATED,
    MISSING,
    SUPPRESSED,
    ImportOptions,
    LeftOut,
    RawTable,
    categories,
    known_jobs,
    level_of,
    totals_of,
)
from .units import not_counts

# Indicators by what they count, as in Eurostat's structural business statistics and business demography (codes from memory).
_JOBS = ("EMP_LOC_NR", "V16110", "EMP_NR", "PERS_EMP_NR", "V16910", "EMP_ENT_NR", "V16130", "SAL_LOC_NR", "SAL_NR")
_BUSINESSES = ("LOC_NR", "LU_NR", "V11210", "ENT_LOC_NR", "ENT_NR", "V11110", "V11910")
_INDICATORS = {
    "jobs": _JOBS,
    "businesses": _BUSINESSES,
    "turnover": ("NETTUR_MEUR", "TUR_MEUR", "V12110", "TURN_MEUR"),
    "gva": ("AV_MEUR", "VAL_ADD_MEUR", "V12150"),
    "wages": ("WAGE_MEUR", "SAL_MEUR", "V13320", "PERS_COST_MEUR", "V13310"),
    "hours": ("HW_EMP_NR", "HRS_WRK_SAL_NR", "V16150"),
}
_UNIT_OF = {"wages": "money", "gva": "money", "turnover": "money", "hours": "hours"}
_MONEY = re.compile(r"(?:^|_)(?:M?(?:EUR|NAC|PPS)|CP|CLV\d*|PYP|MIO)(?:_|$)")
_WHOLE = ("TOTAL", "_T", "T", "TOT", "EMP", "A", "NR", "PER")  # values that stand for all of a dimension
_THOUSANDS = {"THS", "THS_PER", "THS_PERS"}
_UNIONS = r"(?:EU|EA|EEA)\d*|EFTA"  # groups of countries, whose codes look like regions
_SHARES = {"PC", "PCT", "RT", "I15", "I10"}
_PARTS = ("PC_", "PCH_")


def recognise(sheet: Sheet) -> Note | None:
    packed = packed_row(sheet)
    if packed is not None:
        text = mark(
            "'{file}' is a Eurostat TSV file: its first header cell, {cell}, names the dimensions and the time.",
        )
        return Note(text, {"file": sheet.name, "cell": f"'{sheet.head[packed][0]}'"}, warning=False)
    found = sdmx_row(sheet)
    if found is None or "geo" not in found[1] or not any(name.startswith("nace") for name in found[1]):
        return None
    text = mark("'{file}' is a Eurostat SDMX-CSV file: it has the columns geo, TIME_PERIOD and OBS_VALUE.")
    return Note(text, {"file": sheet.name}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """Jobs and businesses by region and NACE code, of the smallest regions in the file.

    Flag c is 'suppressed', ':' without it 'missing', e 'estimated'. Codes that combine others (B-S_X_K642) and the total are kept
    apart. Raises CreativeClustersError for shares, and for dimensions of which no value stands for the whole.
    """
    part = span(progress, 0.0, 0.35)
    frame, dimensions = tsv(sheet, part) if packed_row(sheet) is not None else sdmx(sheet, part)
    if not progress(0.4):
        raise Cancelled
    industry = next((name for name in dimensions if name.startswith("nace")), None)
    if industry is None:
        raise CreativeClustersError(
            mark("'{file}' has no dimension of industries (nace_…). Its dimensions: {found}."),
            file=sheet.name,
            found=some(dimensions, 20),
        )
    left = LeftOut()
    indicator = next((name for name in dimensions if name.startswith("indic")), None)
    others = [name for name in dimensions if name not in (industry, indicator, "geo", "freq", "unit")]
    frame = frame.assign(known=_known(frame, indicator))
    frame = _annual(frame, sheet, left)
    keep = kept_values(options.keep)
    frame = _in_counts(_whole_of(frame, others, sheet, left, keep), sheet, left, keep, options.measure)
    settled = {name: str(frame[name].iloc[0]) for name in others if len(frame)}
    figures = read_figures(frame["value"], sheet.name, "OBS_VALUE")
    flags = frame["flag"].str.lower()
    # a 0 beside the letter is no nought
    hidden = flags.str.contains("c").to_numpy() & ~(figures.values > 0)
    status = np.select(
        [
            hidden,
            np.isnan(figures.values),
            flags.str.contains("e"),
        ],
        [SUPPRESSED, np.where(figures.status == SUPPRESSED, SUPPRESSED, MISSING), ESTIMATED],
        figures.status,
    )
    scale = _scale(frame)
    kind = _kinds(frame, indicator, sheet, left, options.measure)
    code = pd.Series(categories(frame[industry], _code), index=frame.index)
    found = pd.DataFrame(
        {
            "area": frame["geo"],
            "area_name": frame["geo_name"].where(frame["geo_name"] != "", frame["geo"])
            if "geo_name" in frame
            else frame["geo"],
            "industry": categories(code, _plain_code),
            "industry_name": frame.get(f"{industry}_name", pd.Series("", frame.index)),
            "year": frame["time"],
            "value": np.where(hidden, np.nan, figures.values) * scale,
            "status": status.astype(object),
            "level": categories(code, level_of),
            "kind": kind,
            "code": code,
            "known": frame["known"],
        },
        index=frame.index,
    )
    found = found[found["kind"] != ""]
    found = _regions(found, sheet, left)
    total = found["code"].isin(["TOTAL", "TOT"])
    combined = ~total & (found["level"] == "")
    _leave(left, mark("codes that combine several industries"), found, combined)
    _leave(left, mark("totals of all industries"), found, total)
    jobs = found["kind"] == "jobs"
    published = found[total & jobs & found["value"].notna()]
    totals = totals_of((row.area, row.year, "", row.value, "area") for row in published.itertuples())
    kept = _side_by_side(found[~total & ~combined].drop(columns="known"))
    return RawTable(
        kept,
        totals.drop_duplicates(["area", "year"]),
        left.rows,
        figures.notes,
        not jobs.any(),
        left.jobs,
        settled=settled,
    )


def _known(frame: pd.DataFrame, indicator: str | None) -> pd.Series:
    """Jobs of each row (n,) as far as its text says them, 0 for rows of another indicator and for shares."""
    known = known_jobs(frame["value"]) * _scale(frame)
    if "unit" in frame:
        known = known.mask(frame["unit"].str.upper().str.startswith(("PC", "PCT", "RT", "I1")), 0.0)
    if indicator is None:
        return known
    values = set(frame[indicator].unique())
    return known.where(frame[indicator] == next((value for value in _JOBS if value in values), ""), 0.0)


def _leave(left: LeftOut, why: str, frame: pd.DataFrame, out: pd.Series) -> pd.DataFrame:
    """`frame` without the rows `out`, counted in `left` with the jobs that are `known` of them."""
    left.add(why, int(out.sum()), float(frame.loc[out, "known"].sum()))
    return frame[~out]


def _annual(frame: pd.DataFrame, sheet: Sheet, left: LeftOut) -> pd.DataFrame:
    annual = frame["time"].str.fullmatch(r"(?:19|20)\d\d")
    if not annual.any():
        raise CreativeClustersError(
            mark("'{file}' has no figures of a year, but of {times}. Download the annual ones."),
            file=sheet.name,
            times=some(frame["time"].unique(), 3),
        )
    return _leave(left, mark("figures that are not of a year"), frame, ~annual)


def _whole_of(
    frame: pd.DataFrame, dimensions: list[str], sheet: Sheet, left: LeftOut, keep: dict[str, str]
) -> pd.DataFrame:
    """The rows for the whole of each further dimension, such as all size classes, or for the value that `keep` names."""
    for name in dimensions:
        values = frame[name].unique()
        if len(values) < 2:
            continue
        whole = _kept(name, values, keep, sheet) or next((value for value in _WHOLE if value in values), None)
        if whole is None:
            raise CreativeClustersError(
                mark(
                    "'{file}' has {count} values of the dimension '{name}' ({values}), none of which is known to stand for all of them. "
                    "Set KEEP to one of them, such as '{name}={example}'.",
                ),
                file=sheet.name,
                count=len(values),
                name=name,
                values=some(values, 10),
                example=values[0],
            )
        why = mark("parts of further dimensions (size classes and the like)")
        frame = _leave(left, why, frame, frame[name] != whole)
    return frame


def _kept(name: str, values: Iterable[str], keep: dict[str, str], sheet: Sheet) -> str | None:
    """The value of a dimension that KEEP names; None where it names none. Raises for one that is not there."""
    if name not in keep:
        return None
    found = next((value for value in values if value.lower() == keep[name].lower()), None)
    if found is None:
        raise no_value(sheet.name, name, keep[name], values)
    return found


def _in_counts(frame: pd.DataFrame, sheet: Sheet, left: LeftOut, keep: dict[str, str], measure: str) -> pd.DataFrame:
    """The rows in a unit of the measure wanted, as a rule one that counts.

    Raises CreativeClustersError where all are shares, where none is in such a unit, and for two such units.
    """
    if "unit" not in frame:
        return frame
    shares = [unit for unit in frame["unit"].unique() if unit.upper() in _SHARES or unit.upper().startswith(_PARTS)]
    of_shares = frame["unit"].isin(shares)
    if len(frame) and of_shares.all():
        raise percentages(sheet.name, "OBS_VALUE", frame.index)
    frame = _leave(left, mark("percentages"), frame, of_shares)
    other = frame["unit"].map({unit: _measures(unit) for unit in frame["unit"].unique()}) != _UNIT_OF.get(measure, "")
    if len(frame) and other.all():
        raise not_counts(sheet.name, {str(unit): int(count) for unit, count in frame["unit"].value_counts().items()})
    frame = _leave(left, mark("figures in units that are no counts"), frame, other)
    return _whole_of(frame, ["unit"], sheet, left, keep)


def _measures(unit: str) -> str:
    """What a unit of Eurostat measures: 'money', 'hours' or '' for counts."""
    if re.search(r"(?:^|_)HW(?:_|$)|HOUR", unit.upper()):
        return "hours"
    return "money" if _MONEY.search(unit.upper()) else ""


def _scale(frame: pd.DataFrame) -> np.ndarray | float:
    if "unit" not in frame:
        return 1.0
    return categories(frame["unit"].str.upper(), _scale_of).astype(float)


def _scale_of(unit: str) -> float:
    if unit in _THOUSANDS or unit.startswith("THS"):
        return 1000.0
    return 1e6 if re.search(r"(?:^|_)(?:MIO|M(?:EUR|NAC|PPS))(?:_|$)|_MEUR|_MNAC|_MPPS", unit) else 1.0


def _kinds(frame: pd.DataFrame, indicator: str | None, sheet: Sheet, left: LeftOut, measure: str) -> np.ndarray:
    """'jobs' (of which the measure wanted takes the place), 'businesses' or '' for each row; without indicators all are jobs."""
    if indicator is None:
        return np.full(len(frame), "jobs", dtype=object)
    values = frame[indicator].unique()
    wanted = _INDICATORS.get(measure, ())
    jobs = next((value for value in wanted if value in values), None)
    if measure != JOBS and jobs is None:
        raise no_value(sheet.name, indicator, measure_of(measure).id, values)
    businesses = next((value for value in _BUSINESSES if value in values), None)
    if jobs is None and businesses is None:
        raise CreativeClustersError(
            mark(
                "'{file}' has no indicator of jobs ({jobs}) or businesses ({businesses}). Its indicators: {found}.",
            ),
            file=sheet.name,
            jobs=", ".join(_JOBS),
            businesses=", ".join(_BUSINESSES),
            found=some(values, 10),
        )
    kind = np.select([frame[indicator] == jobs, frame[indicator] == businesses], ["jobs", "businesses"], "").astype(
        object
    )
    left.add(mark("other indicators"), int((kind == "").sum()))
    return kind


def _code(text: str) -> str:
    return text.strip().upper()


def _plain_code(code: str) -> str:
    """J62 as 62: sections stay letters."""
    return code[1:] if len(code) > 1 and code[0].isalpha() and code[1:].isdigit() else code


def _regions(found: pd.DataFrame, sheet: Sheet, left: LeftOut) -> pd.DataFrame:
    """The rows of regions: codes of countries have two characters, those of NUTS 1 to 3 three to five."""
    if found.empty:
        return found
    area = found["area"].str
    region = (area.fullmatch(r"[A-Z]{2}[A-Z0-9]{0,3}") & ~area.fullmatch(_UNIONS)).astype(bool)
    if not region.any():
        raise CreativeClustersError(
            mark("'{file}' has no region with a NUTS code or country. It has: {found}."),
            file=sheet.name,
            found=some(found["area"].unique(), 10),
        )
    return _leave(left, mark("groups of countries, and what is no region"), found, ~region)


def _side_by_side(found: pd.DataFrame) -> pd.DataFrame:
    """Jobs and businesses of an industry in one row; jobs are missing where the file has businesses only."""
    jobs, businesses = found[found["kind"] == "jobs"], found[found["kind"] == "businesses"]
    key = ["area", "industry", "year"]
    main = (jobs if len(jobs) else businesses).drop(columns=["kind", "code"])
    if not len(jobs):
        return main.assign(jobs=np.nan, businesses=main["value"]).drop(columns="value")
    main = main.rename(columns={"value": "jobs"})
    of = businesses.drop_duplicates(key).set_index(key)["value"]
    main = main.assign(businesses=of.reindex(pd.MultiIndex.from_frame(main[key])).to_numpy(dtype=float))
    alone = ~pd.MultiIndex.from_frame(businesses[key]).isin(pd.MultiIndex.from_frame(main[key]))
    if not alone.any():
        return main
    more = businesses[alone].rename(columns={"value": "businesses"}).assign(jobs=np.nan, status=MISSING)
    return pd.concat([main, more[main.columns]])
