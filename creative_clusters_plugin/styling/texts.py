"""The words of the legends, in the language of the user."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale

from ..core.messages import Note
from ..translation import tr, translated
from . import palettes
from .kind import Labels


def no_data() -> str:
    return tr("No data")


def withheld() -> str:
    return tr("Hatched: some figures withheld")


def unsure() -> str:
    return tr("Hatched: unsure, growth and decline are both possible")


def hatches() -> tuple[str, ...]:
    """What legends say of a hatch, which lies over areas of any class."""
    return withheld(), unsure()


def number(value: float, decimals: int = 0) -> str:
    return QLocale().toString(float(value), "f", decimals)


def interval(low: float, high: float, decimals: int = 0) -> str:
    text = tr("{low} – {high}")
    return text.format(low=number(low, decimals), high=number(high, decimals))


def class_names(breaks: Sequence[str], unit: str = "") -> list[str]:
    """The classes between `breaks` in words, the two open ones included: a value on a break is in the lower class.

    The interactive map says the same of the same classes. unit: behind each.
    """
    ends = [f"{one} {unit}".strip() for one in breaks]
    between = tr("over {low} to {high}")
    return [
        tr("up to {value}").format(value=ends[0]),
        *(between.format(low=low, high=high) for low, high in zip(breaks, ends[1:], strict=False)),
        tr("over {value}").format(value=ends[-1]),
    ]


def shortest(value: float, decimals: int) -> str:
    """A number with as few decimals as it has, up to so many: a break of 0.5 is no 0.50."""
    fewest = (count for count in range(decimals) if round(value, count) == round(value, decimals))
    return number(value, next(fewest, decimals))


def counted(label: str, count: int) -> str:
    """A legend entry with the number of areas that are drawn so."""
    text = tr("{label} ({count})")
    return text.format(label=label, count=number(count))


def quotient_labels(reference: str) -> list[str]:
    """One label per class of palettes.QUOTIENT_BREAKS. reference: what 1 stands for, or ''."""
    labels = class_names([shortest(one, 2) for one in palettes.QUOTIENT_BREAKS[1:]])
    about = tr("{range} (about {reference})")
    reference = reference or tr("the reference")
    middle = palettes.QUOTIENT_ABOUT_ONE
    labels[middle] = about.format(range=labels[middle], reference=reference)
    return labels


def quotient_zero() -> str:
    return tr("0 (no jobs)")


def none_near() -> str:
    return tr("0 (none near)")


def signed(value: float) -> str:
    return signed_decimals(value, 0)


def signed_decimals(value: float, decimals: int) -> str:
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{number(abs(value), decimals)}"


def percent(share: float) -> str:
    """A share (0.05) as per cent, with as many decimals as tell it apart from none."""
    value = 100 * share
    return tr("{value} %").format(value=number(value, 1 if abs(value) < 10 else 0))


def whole_percent(share: float) -> str:
    """A share (0.05) as per cent without decimals, but for those that would be 0."""
    return tr("{value} %").format(value=number(100 * share, 0 if share >= 0.02 else 1))


def signed_whole_percent(share: float) -> str:
    """A bound of a growth (0.05) as per cent with its sign, without decimals: the other bound is far away."""
    return tr("{value} %").format(value=signed(100 * share))


def signed_percent(share: float) -> str:
    """A growth (0.05) as per cent, with its sign."""
    return f"{'+' if share > 0 else '−' if share < 0 else ''}{percent(abs(share))}"


def signed_points(share: float) -> str:
    """A difference of growths (0.05), in percentage points, with its sign."""
    return signed_decimals(100 * share, 1 if abs(share) < 0.1 else 0)


def change_labels(reference: str) -> list[str]:
    """One label per class of palettes.CHANGE_BREAKS, in per cent (points). reference: what 0 stands for, or ''."""
    labels = class_names([signed(100 * value) for value in palettes.CHANGE_BREAKS])
    about = tr("{range} (about {reference})")
    reference = reference or tr("the reference")
    labels[len(labels) // 2] = about.format(range=labels[len(labels) // 2], reference=reference)
    return labels


def related_name(related: str) -> str:
    return related or tr("Related sector")


def first_name(first: str) -> str:
    return first or tr("Creative")


def in_words(labels: Labels) -> dict[str, str]:
    """The labels of classes in the user's language."""
    return {value: label.render(translated) if isinstance(label, Note) else label for value, label in labels.items()}
