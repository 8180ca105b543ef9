"""The words of the legends, in the language of the user."""

from itertools import pairwise

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from . import palettes


def no_data() -> str:
    return QCoreApplication.translate("CreativeClusters", "No data")


def withheld() -> str:
    return QCoreApplication.translate("CreativeClusters", "Hatched: some figures withheld")


def number(value: float, decimals: int = 0) -> str:
    return QLocale().toString(float(value), "f", decimals)


def interval(low: float, high: float, decimals: int = 0) -> str:
    text = QCoreApplication.translate("CreativeClusters", "{low} – {high}")
    return text.format(low=number(low, decimals), high=number(high, decimals))


def quotient_labels(reference: str) -> list[str]:
    """One label per class of palettes.QUOTIENT_BREAKS. reference: what 1 stands for, or ''."""
    breaks = palettes.QUOTIENT_BREAKS
    labels = [interval(low, high, 2) for low, high in pairwise(breaks)]
    labels[0] = QCoreApplication.translate("CreativeClusters", "below {high}").format(high=number(breaks[1], 2))
    labels.append(QCoreApplication.translate("CreativeClusters", "{low} and above").format(low=number(breaks[-1], 2)))
    about = QCoreApplication.translate("CreativeClusters", "{range} (about {reference})")
    reference = reference or QCoreApplication.translate("CreativeClusters", "the reference")
    middle = palettes.QUOTIENT_ABOUT_ONE
    labels[middle] = about.format(range=labels[middle], reference=reference)
    return labels


def quotient_zero() -> str:
    return QCoreApplication.translate("CreativeClusters", "0 (no jobs)")


def class_labels() -> dict[str, str]:
    return {
        "hotspot": QCoreApplication.translate("CreativeClusters", "Creative hotspot"),
        "specialised": QCoreApplication.translate("CreativeClusters", "Specialised, but narrow or small"),
        "large": QCoreApplication.translate("CreativeClusters", "Large, but not specialised"),
        "none": QCoreApplication.translate("CreativeClusters", "Neither specialised nor large"),
    }


def related_name(related: str) -> str:
    return related or QCoreApplication.translate("CreativeClusters", "Related sector")


def joint_labels(related: str) -> dict[str, str]:
    only = QCoreApplication.translate("CreativeClusters", "{group} only").format(group=related_name(related))
    return {
        "both": QCoreApplication.translate("CreativeClusters", "Both above the reference"),
        "creative only": QCoreApplication.translate("CreativeClusters", "Creative only"),
        "related only": only,
        "neither": QCoreApplication.translate("CreativeClusters", "Neither"),
    }


def bivariate_labels(related: str) -> dict[str, str]:
    thirds = {
        "1": QCoreApplication.translate("CreativeClusters", "low"),
        "2": QCoreApplication.translate("CreativeClusters", "middle"),
        "3": QCoreApplication.translate("CreativeClusters", "high"),
    }
    text = QCoreApplication.translate("CreativeClusters", "Creative {creative}, {group} {related}")
    return {
        key: text.format(creative=thirds[key[0]], related=thirds[key[2]], group=related_name(related))
        for key in palettes.BIVARIATE_COLOURS
    }
