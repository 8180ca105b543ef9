"""Which things are tied to which, as dots and lines, as inline SVG. Plain Python: texts and places come from the caller."""

from collections.abc import Sequence
from html import escape

from .labels import beside
from .strokes import WIDTH

_HIGH = 620
_EDGE = 40
_RADIUS = 5.0
_WIDEST = 4.0
_LONGEST = 30


def network(
    chart_id: str,
    title: str,
    description: str,
    names: Sequence[str],
    places: Sequence[tuple[float, float]],
    links: Sequence[tuple[int, int, float]],
) -> str:
    """A dot for each of `names` at its place (0 to 1, across and down), a line for each link, the wider the stronger.

    Names stand where there is room, those first that come first; all have a tooltip. chart_id: an identifier that no other chart
    of the page has. '' for fewer than two names and where nothing is linked.
    """
    if len(names) < 2 or not links:
        return ""
    points = [(_EDGE + x * (WIDTH - 2 * _EDGE), _EDGE + y * (_HIGH - 2 * _EDGE)) for x, y in places]
    strongest = max(weight for _, _, weight in links) or 1.0
    parts = []
    for one, other, weight in links:
        (x, y), (u, v) = points[one], points[other]
        width = max(_WIDEST * weight / strongest, 0.4)
        parts.append(
            f'<line class="tie" x1="{x:.1f}" y1="{y:.1f}" x2="{u:.1f}" y2="{v:.1f}" stroke-width="{width:.1f}"/>'
        )
    short = shortened(names)
    for (x, y), name in zip(points, names, strict=True):
        parts.append(
            f'<g><title>{escape(name)}</title><circle class="mark" cx="{x:.1f}" cy="{y:.1f}" r="{_RADIUS}"/></g>'
        )
    for placed, text in zip(beside(points, short, _RADIUS, (WIDTH, _HIGH)), short, strict=True):
        if placed:
            x, y, anchor = placed
            parts.append(f'<text class="halo" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>')
    name = escape(chart_id)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {WIDTH} {_HIGH}" width="{WIDTH}" height="{_HIGH}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def shortened(names: Sequence[str]) -> list[str]:
    """Names of no more than some 30 letters; of those that would look the same the part by which they differ is shown."""
    short = [_cut(name, _LONGEST) for name in names]
    found = []
    for name, text in zip(names, short, strict=True):
        same = [other for other, own in zip(names, short, strict=True) if own == text]
        shared = name.rfind(" ", 0, _common(same)) + 1
        beginning = f"{name[: _LONGEST // 3].rstrip()}… "
        found.append(beginning + _cut(name[shared:], _LONGEST - len(beginning)) if len(set(same)) > 1 else text)
    return found


def _common(names: Sequence[str]) -> int:
    """How many letters all names begin with alike."""
    return next((place for place, letters in enumerate(zip(*names, strict=False)) if len(set(letters)) > 1), 0)


def _cut(name: str, longest: int) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
