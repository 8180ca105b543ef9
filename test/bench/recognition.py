"""How often schemes are recognised: 200 random tables for each scheme, at several sizes and digits; prints a table.

Run by hand: `python -m test.bench.recognition [tables]` (200: some minutes). Each table is tried with the list that a user has chosen in
each of the schemes, so that 200 tables are 200 of each pair. A table holds codes of one scheme, drawn without weights, with jobs drawn
log-normally. It is right where the scheme found is the true one, or of its family where the codes have no more digits than the
family shares, or where all its codes stand for the same industries in both. It is said where the tool says that it is unsure and
names the true one. What is neither is wrong in silence: there must be none.
"""

import random
import sys
from collections import Counter

import numpy as np

from creative_clusters_plugin.core.employment.codes import read_codes
from creative_clusters_plugin.core.employment.concordances import differing
from creative_clusters_plugin.core.employment.recognising import Recognition, closest, decided, fits_of, rank
from creative_clusters_plugin.core.employment.schemes import SCHEMES, base_of, code_list

SIZES = (50, 200, 0)  # 0: all codes
DIGITS = (2, 3, 4, 9)  # 9: all that the scheme has


def outcomes(truth: str, codes: list[str], names: list[str], draw: np.random.Generator) -> list[str]:
    """What becomes of a table of `codes` of the scheme `truth` where the list that a user has chosen is in each of `names`."""
    fits, coded = fits_of(codes, draw.lognormal(3, 1.5, len(codes)), False)
    close = closest(fits, codes, set())
    if not close:
        return ["refused"] * len(names)
    kinds: dict[str, str] = {}
    found = []
    for other in names:
        # what is said differs with the scheme that ties fall to only
        chosen = min(close, key=lambda fit: rank(fit, close[0], set(), other)).scheme
        if chosen not in kinds:
            kinds[chosen] = _kind(truth, codes, decided(codes, fits, close, coded, preferred=other))
        found.append(kinds[chosen])
    return found


def _kind(truth: str, codes: list[str], found: Recognition) -> str:
    if found.scheme == truth or truth in found.same:
        return "right"
    if {truth, base_of(truth)} & set(found.doubtful):
        return "said"
    first, second, read = truth, found.scheme, read_codes(codes, truth)
    if read.digits.max() <= 4:
        first, second = base_of(truth), base_of(found.scheme)
    same = first == second or not differing(first, second, read.code.tolist(), read.digits.tolist())
    return "right" if same else "wrong"


def main(tables: int) -> None:
    names = [name for name, scheme in SCHEMES.items() if scheme.file]
    picks, draw = random.Random(15), np.random.default_rng(15)
    counts: dict[tuple[int, int], Counter] = {}
    wrong: Counter = Counter()
    for truth in names:
        for digits in DIGITS:
            codes = sorted({leaf[:digits] for leaf in code_list(truth).leaves})
            for size in SIZES:
                for _ in range(tables if size else 1):
                    some = picks.sample(codes, min(size or len(codes), len(codes)))
                    kinds = outcomes(truth, some, names, draw)
                    counts.setdefault((digits, size), Counter()).update(kinds)
                    wrong.update(
                        (truth, other, digits, size, kind)
                        for other, kind in zip(names, kinds, strict=True)
                        if kind in ("wrong", "refused")
                    )
    print(
        "| digits | codes | tables | right | said to be unsure | refused | wrong in silence |\n|---|---|---|---|---|---|---|"
    )
    for (digits, size), found in sorted(counts.items()):
        total = sum(found.values())
        shares = [f"{100 * found[kind] / total:.1f} %" for kind in ("right", "said", "refused", "wrong")]
        print(f"| {'all' if digits == 9 else digits} | {size or 'all'} | {total} | {' | '.join(shares)} |")
    print(wrong.most_common(20))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
