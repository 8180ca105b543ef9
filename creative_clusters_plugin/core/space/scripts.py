"""Scripts by which a reader of a report has its figures from geopandas, libpysal and esda; each statistic knows its own lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from ..messages import Note, mark
from .emerging import EmergingSettings
from .global_records import GlobalStatistic
from .local.record import MANY, LocalStatistic, Script
from .local_statistics import LocalSettings
from .neighbour_kinds import neighbour_kind
from .spatial import NeighbourSettings
from .weights import WeightsSettings

_MODULES = {
    "inspect.": "import inspect",
    "esda.": "import esda",
    "geopandas.": "import geopandas",
    "libpysal.": "import libpysal",
    "numpy.": "import numpy",
    "pandas.": "import pandas",
    "Graph.": "from libpysal.graph import Graph",
    "sparse.": "from scipy import sparse",
    "stats.": "from scipy import stats",
    "Delaunay(": "from scipy.spatial import Delaunay",
    "KDTree(": "from scipy.spatial import KDTree",
}
_FIRST = ("inspect.",)  # of the standard library
_HELPERS = {
    "linked(": (
        "def linked(focal, other, weight=None):",
        "    apart = focal != other",
        "    given = numpy.ones(len(focal)) if weight is None else weight",
        "    found = sparse.coo_array((given[apart], (focal[apart], other[apart])), shape=(n, n)).tocsr()",
        "    if weight is None:",
        "        found.data[:] = 1  # each link once, however often it is given",
        "    return found",
    ),
    "key(": (
        "def key(column):",
        '    return column.astype(str).str.strip().str.removesuffix(".0")',
    ),
    "joined(": (
        "def joined(fields):",
        "    # areas with all values and a neighbour that has them: esda gives islands the smallest p",
        "    chosen = numpy.flatnonzero(areas[fields].notna().all(axis=1))",
        "    while (alone := links[chosen][:, chosen].sum(axis=1) == 0).any():",
        "        chosen = chosen[~alone]",
        "    return chosen",
    ),
    "draws(": (
        "def draws(peer):",
        "    # one process; and p of the smaller tail, where this version lets one choose",
        '    given = {{"permutations": {permutations}, "seed": {seed}, "n_jobs": 1, "alternative": "directed"}}',
        "    return {{name: value for name, value in given.items() if name in inspect.signature(peer).parameters}}",
    ),
}
_CORRECTED = {
    "fdr": (
        "tested = numpy.flatnonzero(numpy.isfinite(p))",
        "order = tested[numpy.argsort(-p[tested])]",
        "q = numpy.full(n, numpy.nan)",
        "q[order] = numpy.minimum.accumulate(p[order] * len(tested) / numpy.arange(len(tested), 0, -1))",
    ),
    "bonferroni": ("q = numpy.minimum(1, p * numpy.isfinite(p).sum())",),
    "none": ("q = p",),
}
_JOINED_ISLANDS = (
    "points = numpy.column_stack([areas.centroid.x, areas.centroid.y])",
    "alone = numpy.flatnonzero(links.sum(axis=1) == 0)",
    "if len(alone):",
    "    far = KDTree(points).query(points[alone], 2)[0][:, -1] * (1 + 1e-9) + 2e-15 * abs(points).max()",
    "    found = KDTree(points).query_ball_point(points[alone], far)",
    "    focal, other = numpy.repeat(alone, [len(one) for one in found]), numpy.concatenate(found).astype(int)",
    "    links = links.maximum(linked(numpy.concatenate([focal, other]), numpy.concatenate([other, focal])))",
)


@dataclass(frozen=True)
class Origin:
    """Where a script finds a layer. layer: its name in the file, '' for a file of one; where: the filter set on it, in SQL.

    saved: whether it lies in a file; if not, `path` is what it has to be saved as.
    """

    path: str
    layer: str = ""
    where: str = ""
    saved: bool = True

    @property
    def read(self) -> str:
        """The expression that reads it."""
        given = [repr(self.path)]
        given += [f"{name}={value!r}" for name, value in (("layer", self.layer), ("where", self.where)) if value]
        return f"geopandas.read_file({', '.join(given)})"


@dataclass(frozen=True)
class Reproduced:
    """script: as the functions here write it, '' where there is none, and `lacking` says why; about: what differs from our figures.

    origins: (name of a layer, where the script reads it).
    """

    script: str
    origins: Sequence[tuple[str, Origin]] = ()
    lacking: Note | None = None
    about: Sequence[str] = ()


@dataclass(frozen=True)
class GivenLinks:
    """The user's own neighbours: a table (`origin`, with the fields of area, neighbour and weight, '' for none) or a weights file
    (`path`). id: the field of the layer's ids.
    """

    id: str = ""
    path: str = ""
    origin: Origin | None = None
    fields: tuple[str, str, str] = ("", "", "")


def link_lines(settings: NeighbourSettings, given: GivenLinks | None = None) -> list[str]:
    """Lines that give the `links` of `areas`."""
    known = given or GivenLinks()
    focal, other, weight = known.fields
    ending = PurePath(known.path).suffix.lower()
    first = {".mat": 0, ".wk1": 0, ".mtx": 1}.get(ending)
    by_row = f"pandas.Series(range(n), index=[str(row + {first}) for row in range(n)])"
    values = {
        "k": settings.k,
        "band": settings.band,
        "id": known.id,
        "focal": focal,
        "other": other,
        "weight": f"rows[{weight!r}].to_numpy(float)" if weight else None,
        "path": known.path,
        "ending": ending[1:],
        "place": f"pandas.Series(range(n), index=key(areas[{known.id!r}]))" if first is None else by_row,
    }
    lines = [] if known.origin is None else [f"rows = {known.origin.read}"]
    lines += [line.format(**values) for line in neighbour_kind(settings.kind).script]
    lines.append("links = sparse.csr_array(links)")
    return [*lines, *(_JOINED_ISLANDS if settings.join_islands and given is None else ())]


def areas_lines(origin: Origin) -> list[str]:
    return [
        f"areas = {origin.read}",
        "areas = areas[~(areas.geometry.isna() | areas.geometry.is_empty)].copy()  # their row numbers stay",
        "n = len(areas)",
    ]


def whole(title: str, lines: Sequence[str], permutations: int = 0, seed: int = 0) -> str:
    """A script of `lines`, with what it imports and the functions that it calls."""
    used: list[str] = []
    for call, helper in _HELPERS.items():
        if any(call in line for line in lines):
            used += (
                [line.format(permutations=permutations, seed=seed) for line in helper] if "draws" in call else helper
            )
            used.append("")
    body = "\n".join([*used, *lines])
    imports = {name: line for name, line in _MODULES.items() if name in body}
    own = [line for name, line in imports.items() if name in _FIRST]
    others = [line for name, line in imports.items() if name not in _FIRST]
    return "\n".join([f'"""{title}: the figures by PySAL."""', "", *own, *([""] if own else []), *others, "", body, ""])


Groups = Mapping[str, Sequence[str]]  # by what stands before its columns: fields taken at once, the second one last


def local_script(
    title: str,
    jobs: Sequence[tuple[LocalStatistic, Groups]],
    settings: LocalSettings,
    origin: Origin,
    links: Sequence[str],
    prepared: Sequence[str] = (),
) -> str:
    """Local statistics, each of several groups of fields; written to a file by row. prepared: lines that make the fields."""
    lines = [*areas_lines(origin), *prepared, *links, "results = []"]
    for record, groups in jobs:
        lines += [
            f"for before, names in { ({name: list(fields) for name, fields in groups.items()})!r}.items():",
            *_indented(_local_lines(record, settings)),
        ]
    lines += ["result = pandas.concat(results, axis=1).sort_index()", *_written(title, 'index_label="row"')]
    return whole(title, lines, settings.permutations, settings.seed)


def _local_lines(record: LocalStatistic, settings: LocalSettings) -> list[str]:
    take = "fields" if record.takes == MANY else "x, y" if record.paired else "(x,)"
    p = record.script.analytic if settings.inference == "analytic" else record.script.p
    return [
        "chosen = joined(names)",
        "n = len(chosen)",
        "w = Graph.from_sparse(links[chosen][:, chosen])",
        f"{take} = [areas[name].to_numpy(float)[chosen] for name in names]",
        "z = p = numpy.full(n, numpy.nan)",
        *record.script.lines,
        *([f"p = {p}"] if p else []),
        *_CORRECTED[settings.correction],
        'figures = {"statistic": statistic, "z": z, "p": p, "q": q}',
        "results.append(pandas.DataFrame(figures, index=areas.index[chosen] + 1).add_prefix(before))",
    ]


def _written(title: str, *options: str) -> list[str]:
    name = "".join(one for one in title.lower() if one.isalnum())
    return [f"result.to_csv({', '.join([repr(f'{name}_pysal.csv'), *options])})", "print(result)"]


def weights_script(origin: Origin, links: Sequence[str], settings: WeightsSettings, other: Sequence[str] = ()) -> str:
    """Who is whose neighbour, by row. other: lines that give the links of the other kind, of a union."""
    lines = [*areas_lines(origin), *links]
    standard = ".transform('r')" if settings.standardised else ""
    if other:
        lines += ["first = links", *other, "links = links.maximum(first)"]
    if settings.order > 1:
        lines += [
            "step = within = (links > 0).astype(int)",
            f"for _ in range({settings.order - 1}):",
            "    before, within = within, ((within + within @ step) > 0).astype(int)",
            "    within.setdiag(0)",
            f"links = {'within' if settings.lower else 'within - before'}",
        ]
    lines += [
        "links = sparse.csr_array(links)",
        "links.eliminate_zeros()",
        f"w = Graph.from_sparse(links){standard}",
        'print(w.n, "areas,", links.nnz, "links,", len(w.isolates), "islands,", w.n_components, "parts")',
        "result = w.adjacency.reset_index()",
        "result = result[result.focal != result.neighbor]",
        'result[["focal", "neighbor"]] = areas.index.to_numpy()[result[["focal", "neighbor"]]] + 1  # numbers of rows',
        *_written("Spatial weights", "index=False"),
    ]
    return whole("Spatial weights", lines)


@dataclass(frozen=True)
class TimesRead:
    """How the rows of areas by time are read. id, time, value: fields; dated: the format of a date, '' for other times."""

    id: str
    time: str
    value: str
    dated: str = ""


def emerging_script(
    read: TimesRead, times: Sequence[str], origin: Origin, links: Sequence[str], settings: EmergingSettings, equal: bool
) -> str:
    """Gi* in space and time, its p where neighbours weigh alike, and Kendall's tau of it."""
    time = (
        f"pandas.to_datetime(rows[{read.time!r}]).dt.strftime({read.dated!r})"
        if read.dated
        else f"key(rows[{read.time!r}])"
    )
    lines = [
        f"rows = {origin.read}",
        f"rows = rows[rows[{read.id!r}].notna() & rows[{read.time!r}].notna()]",
        f"rows = rows.assign(area=key(rows[{read.id!r}]), time={time})",
        'areas = rows[~(rows.geometry.isna() | rows.geometry.is_empty)].drop_duplicates("area").set_index("area").sort_index()',
        "n = len(areas)",
        *links,
        f'values = rows.pivot(index="area", columns="time", values={read.value!r}).reindex(areas.index)',
        f"values = values.reindex(columns={list(times)!r}).to_numpy(float)",
        "known, filled = numpy.isfinite(values), numpy.nan_to_num(values)",
        "total, count = numpy.zeros(values.shape), numpy.zeros(values.shape)",
        f"for step in range(min({settings.time_neighbours}, values.shape[1] - 1) + 1):  # each time and those before it",
        "    total[:, step:] += filled[:, : values.shape[1] - step]",
        "    count[:, step:] += known[:, : values.shape[1] - step]",
        "total, count, near = total * known, count * known, (links > 0).astype(float)",
        "m, size = known.sum(axis=0), near @ count + count",
        "mean, spread = numpy.nanmean(values, axis=0), numpy.nanstd(values, axis=0)",
        "z = ((near @ total + total) / size - mean) / (spread * numpy.sqrt((m / size - 1) / (m - 1)))",
        "z[~known | (near @ known == 0)] = numpy.nan",
        "p = numpy.full(z.shape, numpy.nan)",
        *(_EMERGING_P if equal else ()),
        'cells = {"value": values, "gi_z": z, "p": p}',
        f'names = pandas.MultiIndex.from_product([areas.index, {list(times)!r}], names=["area", "time"])',
        'result = pandas.DataFrame({name: part.ravel() for name, part in cells.items()}, index=names).dropna(subset="value")',
        *_written("Emerging hotspots"),
        'trend = [stats.kendalltau(numpy.arange(len(one)), one, nan_policy="omit") for one in z]',
        'trend = pandas.DataFrame({"tau": [one[0] for one in trend]}, index=areas.index)',
        'trend.to_csv("emerginghotspots_trend_pysal.csv")',
        "print(trend)",
    ]
    return whole("Emerging hotspots", lines, settings.permutations, settings.seed)


_EMERGING_P = (
    "for place in range(values.shape[1]):",
    '    areas["around"] = numpy.where(known[:, place], total[:, place] / numpy.maximum(count[:, place], 1), numpy.nan)',
    '    chosen = joined(["around"])',
    "    if len(chosen):",
    "        w = Graph.from_sparse(links[chosen][:, chosen])",
    '        x = areas["around"].to_numpy()[chosen]',
    '        found = esda.G_Local(x, w, transform="B", star=True, **draws(esda.G_Local))',
    "        p[chosen, place] = numpy.minimum(1, 2 * found.p_sim)",
)


def global_script(
    jobs: Sequence[tuple[str, Sequence[GlobalStatistic]]],
    second: str,
    permutations: int,
    seed: int,
    origin: Origin,
    links: Sequence[str],
) -> str:
    """The global statistics of each field; those of two take `second`, too."""
    lines = [
        *areas_lines(origin),
        *links,
        f"PERMUTATIONS = {permutations}",
        f"numpy.random.seed({seed})",
        "results = []",
    ]
    alike: dict[tuple[GlobalStatistic, ...], list[str]] = {}
    for field, records in jobs:
        for paired in (False, True):
            alike.setdefault(tuple(one for one in records if one.paired == paired), []).append(field)
    for records, fields in alike.items():
        if records:
            lines += _global_lines(records, [[field, *([second] if records[0].paired else [])] for field in fields])
    lines += [
        'result = pandas.DataFrame(results, columns=["field", "statistic", "value", "p"])',
        *_written("Global autocorrelation", "index=False"),
    ]
    return whole("Global autocorrelation", lines)


def _global_lines(records: Sequence[GlobalStatistic], groups: list[list[str]]) -> list[str]:
    return [
        f"for names in {groups!r}:",
        *_indented(
            [
                "chosen = joined(names)",
                "w = Graph.from_sparse(links[chosen][:, chosen])",
                f"{'x, y' if len(groups[0]) > 1 else '(x,)'} = [areas[name].to_numpy(float)[chosen] for name in names]",
                "rows = {}",
                *(line for one in records for line in one.script),
                "for name, (value, p) in rows.items():",
                "    results.append((names[0], name, value, numpy.minimum(1, 2 * p)))  # of both sides",
            ]
        ),
    ]


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]


UNEQUAL = mark("PySAL takes this statistic with equal weights only, and those of the chosen neighbours differ.")


def has_script(script: Script, equal: bool) -> bool:
    """Whether PySAL has the statistic for neighbours of such weights."""
    return equal or not script.equal
