"""Small maps of the same areas, one for each time, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 860
_GAP = 18
_LABEL = 22


@dataclass(frozen=True)
class SmallMap:
    """One map: the kind of each area, a class of the page's style sheet ('' for the ground), in the order of the outlines."""

    label: str
    kinds: Sequence[str]


def small_maps(
    chart_id: str,
    title: str,
    description: str,
    paths: Sequence[str],
    size: tuple[float, float],
    maps: Sequence[SmallMap],
) -> str:
    """The maps in rows. paths: SVG path data of each area; size: width and height that they lie in. '' where nothing is drawn.

    chart_id: an identifier that no other chart of the page has. The areas are drawn once, and coloured in each map.
    """
    width, height = size
    if not maps or not any(paths) or height <= 0:
        return ""
    columns = max(1, min(len(maps), int((WIDTH + _GAP) // (width + _GAP))))
    rows = (len(maps) + columns - 1) // columns
    total = rows * (height + _LABEL + _GAP)
    name = escape(chart_id)
    parts = [f'<defs><path id="{name}-land" d="{"".join(paths)}"/></defs>']
    for number, one in enumerate(maps):
        row, column = divmod(number, columns)
        x, y = column * (width + _GAP), row * (height + _LABEL + _GAP) + _LABEL
        by_kind: dict[str, list[str]] = {}
        for path, kind in zip(paths, one.kinds, strict=True):
            if path and kind:
                by_kind.setdefault(kind, []).append(path)
        coloured = "".join(f'<path class="{escape(kind)}" d="{"".join(own)}"/>' for kind, own in by_kind.items())
        parts.append(
            f'<g transform="translate({x:.1f} {y:.1f})"><text class="panel" x="0" y="-7">{escape(one.label)}</text>'
            f'<use href="#{name}-land" class="land"/>{coloured}</g>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {WIDTH} {total:.0f}" width="{WIDTH}" height="{total:.0f}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )
