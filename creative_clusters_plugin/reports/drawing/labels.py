"""Names beside dots, none over another: where there is no room a dot has no name. Plain Python."""

from collections.abc import Sequence

CHARACTER = 6.2  # mean width of a character of the labels, in pixels
_LINE = 13
_GAP = 3

Box = tuple[float, float, float, float]
Placed = tuple[float, float, str]


def beside(
    points: Sequence[tuple[float, float]], texts: Sequence[str], radius: float, size: tuple[float, float]
) -> list[Placed | None]:
    """For each point x, y and text-anchor of its text ('' for none), None where it has no room.

    Texts come in the order of their weight: the first have the choice of place. size: width and height of the picture.
    """
    taken: list[Box] = [(x - radius, y - radius, x + radius, y + radius) for x, y in points]
    found: list[Placed | None] = []
    for (x, y), text in zip(points, texts, strict=True):
        place = _room(x, y, CHARACTER * len(text), radius, size, taken) if text else None
        found.append(place[0] if place else None)
        if place:
            taken.append(place[1])
    return found


def _room(
    x: float, y: float, wide: float, radius: float, size: tuple[float, float], taken: list[Box]
) -> tuple[Placed, Box] | None:
    away = radius + _GAP
    choices: list[tuple[Placed, float]] = [
        ((x + away, y + 4, "start"), x + away),
        ((x - away, y + 4, "end"), x - away - wide),
        ((x, y - away, "middle"), x - wide / 2),
        ((x, y + away + _LINE - 3, "middle"), x - wide / 2),
    ]
    for placed, left in choices:
        box = (left, placed[1] - _LINE + 3, left + wide, placed[1] + 3)
        inside = box[0] >= 0 and box[1] >= 0 and box[2] <= size[0] and box[3] <= size[1]
        own = (x - radius, y - radius, x + radius, y + radius)
        if inside and not any(meet(box, other) for other in taken if other != own):
            return placed, box
    return None


def meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
