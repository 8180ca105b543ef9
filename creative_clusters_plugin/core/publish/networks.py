"""Networks for a page: who supplies whom in the nation, which sectors go together, what new jobs bring about and where."""

import re

import numpy as np
import pandas as pd

from .area_profiles import Results
from .profile_sources import Source
from .profile_topics import spelled
from .scenario_network import scenario_of

MOST_NODES = 150  # of the picture of related sectors: what can be told apart
_FEW = 60  # sectors of which several links each can be followed
_NEIGHBOURS, _NEIGHBOURS_OF_MANY = 3, 1  # links of a sector that are drawn, the closest first
_MOST_FLOWS = 300
_STEPS = 200  # of the layout
_DIGITS = 4


def networks_of(found: Results) -> dict:
    """`flows`, `related` and `scenario`, where their tables are among the results; `web/README.md` describes them."""
    networks: dict = {}
    if "flows" in found.sources:
        networks["flows"] = _flows(found.sources["flows"].frame)
    if "related" in found.sources:
        networks["related"] = _related(found.sources["related"], found)
    scenario = scenario_of(found)
    if scenario:
        networks["scenario"] = scenario
    return networks


def _flows(frame: pd.DataFrame) -> list[list]:
    """[source, target, share, kind, sector]: of a sector's inputs (supply) or sales (sale), as the nation has them."""
    rows = frame.assign(share=pd.to_numeric(frame["share"], errors="coerce")).dropna(
        subset=["share", "source", "target"]
    )
    largest = rows.sort_values("share", ascending=False, kind="stable").head(_MOST_FLOWS)
    kept = rows.loc[rows.index.isin(largest.index), ["source", "target", "share", "kind", "sector"]]
    return [
        [str(source), str(target), round(float(share), _DIGITS), str(kind), str(sector)]
        for source, target, share, kind, sector in kept.itertuples(index=False, name=None)
    ]


def _related(source: Source, found: Results) -> dict:
    """sectors, names, x, y (0 to 1) and links [one, other, relatedness]; by area the places of the sectors that it has."""
    frame = source.frame
    close = pd.to_numeric(frame["relatedness"], errors="coerce").fillna(0.0).to_numpy(dtype=float)
    ends = frame[["sector_a", "sector_b"]].astype(str).to_numpy()
    sums = pd.Series(np.repeat(close, 2)).groupby(ends.ravel()).sum().sort_values(ascending=False, kind="stable")
    shown = set(found.frames["opportunities"]["sector"].astype(str)) if "opportunities" in found.frames else set()
    sums = pd.concat([sums[sums.index.isin(shown)], sums[~sums.index.isin(shown)]])
    sectors = sorted(sums.index[:MOST_NODES])
    place = {sector: number for number, sector in enumerate(sectors)}
    both = np.array([one in place and other in place for one, other in ends], dtype=bool)
    pairs = np.array([[place[one], place[other]] for one, other in ends[both]], dtype=int).reshape(-1, 2)
    matrix = np.zeros((len(sectors), len(sectors)))
    matrix[pairs[:, 0], pairs[:, 1]] = matrix[pairs[:, 1], pairs[:, 0]] = close[both]
    kept = closest(matrix)
    x, y = layout(np.where(kept, matrix, 0.0)).T
    one, other = np.nonzero(np.triu(kept, 1))
    names = {
        str(sector): str(name)
        for side in ("a", "b")
        for sector, name in frame[[f"sector_{side}", f"sector_{side}_name"]].dropna().itertuples(index=False, name=None)
    }
    content = {
        "sectors": sectors,
        "names": [_words(names.get(sector) or spelled(sector)) for sector in sectors],
        "x": x.round(3).tolist(),
        "y": y.round(3).tolist(),
        "links": [[int(a), int(b), round(float(matrix[a, b]), _DIGITS)] for a, b in zip(one, other, strict=True)],
    }
    if "opportunities" in found.frames:
        content["present"] = _present(found, place)
    return content


def _words(name: str) -> str:
    """A sector's name without the code before it."""
    return re.sub(r"^[A-Z]?\d[\d.]*\s+(?=\S)", "", name)


def _present(found: Results, place: dict[str, int]) -> list[list[int]]:
    """By area, in order, the places of the sectors that it has."""
    frame = found.frames["opportunities"]
    has = frame[(pd.to_numeric(frame["present"], errors="coerce") == 1).to_numpy()]
    number = has["sector"].astype(str).map(place)
    by_area = number.dropna().astype(int).groupby(level=0).apply(lambda own: sorted(set(own.tolist())))
    return [by_area.get(key, []) for key in found.known]


def closest(matrix: np.ndarray) -> np.ndarray:
    """Which links (n, n) are drawn of related sectors: of each the closest few. matrix: symmetric, 0 on the diagonal."""
    each = _NEIGHBOURS if len(matrix) <= _FEW else _NEIGHBOURS_OF_MANY
    order = np.argsort(-matrix, axis=1, kind="stable")[:, :each]
    kept = np.zeros(matrix.shape, dtype=bool)
    np.put_along_axis(kept, order, True, axis=1)
    return (kept | kept.T) & (matrix > 0)


def layout(weights: np.ndarray) -> np.ndarray:
    """Places (n, 2) from 0 to 1 in which what is linked is near: springs and repulsion (Fruchterman & Reingold 1991).

    weights: (n, n), symmetric, 0 for no link. Always the same for the same weights.
    """
    n = len(weights)
    angle = 2 * np.pi * np.arange(n) * 0.618034  # by the golden ratio: no two neighbours start together
    xy = np.column_stack([np.cos(angle), np.sin(angle)]) * np.sqrt((np.arange(n) + 0.5) / max(n, 1))[:, None]
    ideal = 1.6 / np.sqrt(max(n, 1))
    pull = weights / weights.max(initial=1e-9)
    for step in range(_STEPS):
        apart = xy[:, None] - xy[None]
        distance = np.maximum(np.hypot(*apart.transpose(2, 0, 1)), 1e-3)
        force = (ideal / distance) ** 2 - pull * distance / ideal
        np.fill_diagonal(force, 0.0)
        move = (apart * force[..., None]).sum(axis=1) - 0.4 * xy
        length = np.maximum(np.hypot(*move.T), 1e-9)
        xy = xy + move / length[:, None] * np.minimum(length, 0.2 * (1 - step / _STEPS))[:, None]
    low, high = xy.min(axis=0, initial=0.0), xy.max(axis=0, initial=0.0)
    return (xy - low) / np.maximum(high - low, 1e-9)
