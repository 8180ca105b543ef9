"""Neighbours as lines between the middles of areas, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Callable, Sequence
from html import escape
from math import isfinite

from .labels import beside
from .strokes import WIDTH

_TALLEST = 640
_EDGE = 8


def link_map(
    chart_id: str,
    title: str,
    description: str,
    places: Sequence[tuple[float, float]],
    pairs: Sequence[Sequence[int]],
    marked: Sequence[bool],
    names: Sequence[str] = (),
) -> str:
    """A line for each of `pairs` (positions in `places`), a dot for each place, larger where it is `marked`; north is up.

    chart_id: an identifier that no other chart of the page has. Places that are not known are left out; '' where all are.
    names: of the places, '' for none, written where there is room, those first that come first.
    """
    known = [(x, y) for x, y in places if isfinite(x) and isfinite(y)]
    if not known:
        return ""
    west, north = min(x for x, _ in known), max(y for _, y in known)
    across, down = max(x for x, _ in known) - west, north - min(y for _, y in known)
    scale = min((WIDTH - 2 * _EDGE) / (across or 1e-12), (_TALLEST - 2 * _EDGE) / (down or 1e-12))
    scale = scale if across or down else 1.0

    def at(place: int) -> tuple[float, float]:
        x, y = places[place]
        return _EDGE + (x - west) * scale, _EDGE + (north - y) * scale

    lines = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*at(one), *at(other)) for one, other in pairs)
    parts = [f'<path class="link" d="{lines}"/>'] if lines else []
    for place, (x, y) in enumerate(places):
        if isfinite(x) and isfinite(y):
            cx, cy = at(place)
            kind, radius = ("mark", 4) if marked[place] else ("other", 1.8)
            parts.append(f'<circle class="{kind}" cx="{cx:.1f}" cy="{cy:.1f}" r="{radius}"/>')
    name, height = escape(chart_id), down * scale + 2 * _EDGE
    parts += _names(places, names, at, height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" height="{height:.0f}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _names(
    places: Sequence[tuple[float, float]],
    names: Sequence[str],
    at: Callable[[int], tuple[float, float]],
    height: float,
) -> list[str]:
    known = [place for place, name in enumerate(names) if name and all(map(isfinite, places[place]))]
    texts = [names[place] for place in known]
    placed = beside([at(place) for place in known], texts, 4, (WIDTH, height))
    return [
        f'<text class="halo" x="{one[0]:.1f}" y="{one[1]:.1f}" text-anchor="{one[2]}">{escape(text)}</text>'
        for one, text in zip(placed, texts, strict=True)
        if one
    ]
