"""From the codes of one scheme to those of another: the official tables, chained, with shares where a code splits.

No shares were published with the tables: a code that splits does so in equal shares. Where codes flow together, each counts by
how many jobs it has.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
import pandas as pd

from .schemes import SCHEMES, Scheme, base_of, class_sizes, code_list, concordance, scheme_of

# what Companies House gives to companies without business, and what is none of an industry elsewhere
_NO_INDUSTRY = frozenset(["74990", "98000", "99999", "7499", "9800", "9999"])
# wholesale trade, retail trade and government have other numbers in Mexico
_MEXICAN = {
    "43": ("42",),
    "46": ("44", "45"),
    "93": ("92",),
    "42": ("43",),
    "44": ("46",),
    "45": ("46",),
    "92": ("93",),
}


@dataclass(frozen=True)
class Bridge:
    """The most detailed codes of one scheme in those of another.

    source, target: codes as `CodeList.leaves` has them. links: `source`, `target` (positions), `share` of the source (sums to 1
    over the targets of each) and `back`, the share of the target that comes from the source, given how large the sources are (sums to
    1 over the sources of each target). steps: the schemes passed through, both ends included.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    links: pd.DataFrame
    steps: tuple[str, ...]


def path(first: str, second: str) -> tuple[str, ...]:
    """The schemes to pass through, both ends included, along the fewest tables; () where there is no way."""
    before: dict[str, str] = {first: ""}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        if here == second:
            break
        for there in _next_to(here):
            if there not in before:
                before[there] = here
                waiting.append(there)
    if second not in before:
        return ()
    way = [second]
    while before[way[-1]]:
        way.append(before[way[-1]])
    return tuple(reversed(way))


def _next_to(name: str) -> Iterator[str]:
    scheme = scheme_of(name)
    for other in SCHEMES.values():
        if other.id != name and (scheme.id == other.parent or other.id == scheme.parent or _pairs(scheme, other)):
            yield other.id


def _pairs(first: Scheme, second: Scheme) -> tuple[tuple[str, str], ...]:
    if not first.file or not second.file:
        return ()
    return concordance(first.file, second.file) or tuple((b, a) for a, b in concordance(second.file, first.file))


@cache
def bridge(first: str, second: str) -> Bridge | None:
    """How the codes of `first` go over into those of `second`; None where no tables connect them."""
    steps = path(first, second)
    if not steps:
        return None
    source = code_list(first).leaves
    links = pd.DataFrame({"source": np.arange(len(source)), "target": np.arange(len(source)), "share": 1.0})
    for here, there in pairwise(steps):
        step = _step(here, there)
        joined = links.merge(step, left_on="target", right_on="here")
        joined["share"] *= joined["ahead"]
        links = joined.groupby(["source", "there"], as_index=False)["share"].sum()
        links = links.rename(columns={"there": "target"})
    part = links["share"] * _sizes(first)[links["source"].to_numpy()]
    links["back"] = part / part.groupby(links["target"]).transform("sum")
    return Bridge(source, code_list(second).leaves, links[["source", "target", "share", "back"]], steps)


@cache
def _step(here: str, there: str) -> pd.DataFrame:
    """Pairs of positions of the leaves of two neighbours with `ahead`, the share of the first that goes to the second."""
    first, second = code_list(here).leaves, code_list(there).leaves
    if scheme_of(there).parent == here or scheme_of(here).parent == there:
        digits = scheme_of(there if scheme_of(there).parent == here else here).shared
        pairs = _by_beginning(first, second, digits)
    else:
        pairs = _by_class(first, second, _pairs(scheme_of(here), scheme_of(there)))
    step = pd.DataFrame(pairs, columns=["here", "there"]).drop_duplicates(ignore_index=True)
    step["ahead"] = 1.0 / step.groupby("here")["there"].transform("size")
    return step


@cache
def _sizes(name: str) -> np.ndarray:
    """How large the leaves of a scheme are beside one another (leaves,): where several flow together, the large ones count more.

    In NACE Rev. 2 and its national editions by the jobs of Great Britain in 2021 (its subclasses alike), elsewhere all alike.
    """
    leaves = code_list(name).leaves
    if base_of(name) != "NACE Rev. 2":
        return np.ones(len(leaves))
    classes = pd.Series([leaf[:4] for leaf in leaves])
    return (
        np.maximum(classes.map(class_sizes()).fillna(0).to_numpy(), 1.0)
        / classes.groupby(classes).transform("size").to_numpy()
    )


def _by_beginning(first: tuple[str, ...], second: tuple[str, ...], digits: int) -> list[tuple[int, int]]:
    """Positions of the pairs of a scheme and its parent: the same class, else the same group, of which the one makes more."""
    places: dict[str, list[int]] = {}
    for place, code in enumerate(second):
        for length in range(2, digits + 1):
            places.setdefault(code[:length], []).append(place)
    pairs = []
    for own, code in enumerate(first):
        if code in _NO_INDUSTRY:
            continue
        firsts = _MEXICAN.get(code[:2] if digits == 5 else "", (code[:digits],))
        found = [place for one in firsts for place in places.get(one, ())]
        length = digits
        while not found and length > 2:
            length -= 1
            found = places.get(code[:length], [])
        pairs += [(own, place) for place in found]
    return pairs


def _by_class(
    first: tuple[str, ...], second: tuple[str, ...], pairs: tuple[tuple[str, str], ...]
) -> list[tuple[int, int]]:
    """Positions of the pairs of a table; a leaf longer than the table's codes (a divided class) goes as its class does."""
    targets: dict[str, list[str]] = {}
    for one, other in pairs:
        targets.setdefault(one, []).append(other)
    places: dict[str, list[int]] = {}
    for place, code in enumerate(second):
        places.setdefault(code, []).append(place)
        if (len(code) > 4 and not code.isdigit()) or len(code) == 5:
            places.setdefault(code[:4], []).append(place)
    return [
        (own, place)
        for own, code in enumerate(first)
        for other in targets.get(code) or targets.get(code[:4]) or _of_siblings(code, targets)
        for place in places.get(other, ())
    ]


def _of_siblings(code: str, targets: dict[str, list[str]]) -> list[str]:
    """The targets of the codes that share the longest beginning with one that a table leaves out."""
    for length in range(len(code) - 1, 1, -1):
        found = {other for one, others in targets.items() if one[:length] == code[:length] for other in others}
        if found:
            return sorted(found)
    return []


def positions_under(leaves: tuple[str, ...], code: str, digits: int) -> np.ndarray:
    """Positions of the leaves that a code stands for: those that begin with it, or the one that it is.

    code: as compared, without final zeros; digits: of the code as written, so that 334510 is not the group 33451.
    """
    written = code.ljust(digits, "0")
    start = bisect_left(leaves, written)
    if start < len(leaves) and leaves[start] == written:
        return np.array([start])
    if "-" in code:
        bounds = bisect_left(leaves, code[:2]), bisect_left(leaves, f"{code[-2:]}~")
    else:
        bounds = bisect_left(leaves, code), bisect_left(leaves, f"{code}~")
    if bounds[0] == bounds[1]:
        # more behind the class than the leaves have
        return np.array(
            [place for place, leaf in enumerate(leaves) if len(leaf) >= 4 and code.startswith(leaf)], dtype=int
        )
    return np.arange(*bounds)


def differing(first: str, second: str, codes: list[str], digits: list[int]) -> list[str]:
    """Those of the `codes` (as compared) that stand for other industries in `second` than in `first`.

    A code stands for the same where all that it holds in one scheme is what it holds in the other.
    """
    if bridge(first, second) is None:
        return list(codes)
    return [code for code, length in zip(codes, digits, strict=True) if _differs(first, second, code, length)]


@cache
def _differs(first: str, second: str, code: str, digits: int) -> bool:
    """Whether a code holds other industries in `second` than in `first`, which tables connect."""
    source, target, forward, backward = _reach(first, second)
    own = set(positions_under(source, code, digits).tolist())
    other = set(positions_under(target, code, digits).tolist())
    reached = set().union(*(forward.get(place, ()) for place in own))
    came = set().union(*(backward.get(place, ()) for place in other))
    return reached != other or came != own


@cache
def _reach(
    first: str, second: str
) -> tuple[tuple[str, ...], tuple[str, ...], dict[int, list[int]], dict[int, list[int]]]:
    """The leaves of two schemes, and by position where those of the one go and where those of the other come from."""
    way = bridge(first, second)
    forward: dict[int, list[int]] = {}
    backward: dict[int, list[int]] = {}
    if way is None:
        return (), (), forward, backward
    for source, target in zip(way.links["source"].tolist(), way.links["target"].tolist(), strict=True):
        forward.setdefault(source, []).append(target)
        backward.setdefault(target, []).append(source)
    return way.source, way.target, forward, backward
