"""What tables of all figures of a profile call topics, groups, classes and figures, in the user's language."""

from collections.abc import Callable

from ...core.concentration.class_labels import EMERGING
from ...core.options import RELATED_GROUPS
from ...translation import tr, translated
from .class_lists import class_names
from .employment_change import trend_names
from .employment_outlook import class_names as outlook_names
from .hotspot_robustness import factor_names


def topic_names() -> dict[str, str]:
    """What a table of all figures calls the topics of a profile."""
    return {
        "summary": tr("Area"),
        "sectors": tr("Sub-sectors"),
        "near": tr("Hotspots near"),
        "overlap": tr("Related sectors"),
        "audiences": tr("Audiences"),
        "peers": tr("Peers"),
        "types": tr("Type of area"),
        "opportunities": tr("Opportunities"),
        "complexity": tr("Complexity"),
        "supply": tr("Suppliers"),
        "supplies": tr("Inputs"),
        "change": tr("Change"),
        "sector_change": tr("Growth of the sub-sectors"),
        "history": tr("Change over the years"),
        "emerging": tr("Hot and cold spots over time"),
        "outlook": tr("Outlook"),
        "forecasts": tr("Outlook, year by year"),
        "clusters": tr("Cluster of a region"),
        "robustness": tr("Robustness"),
        "impact": tr("Scenario"),
        "impact_products": tr("Scenario, by product"),
    }


def joint_names(audience: bool = False) -> dict[str, str]:
    return {
        "both": tr("both strong"),
        "creative only": tr("creative only"),
        "related only": tr("audience only") if audience else tr("related only"),
        "neither": tr("neither"),
        "no data": tr("no data"),
    }


class Names:
    """What the rows of the second sheet call topics, groups, figures and classes; found once for each."""

    def __init__(self, column: Callable[..., tuple[str, int | None]]):
        self._column = column
        self._figures: dict[tuple[str, str], tuple[str, int | None]] = {}
        self._topics = topic_names()
        self._groups = {key: translated(title) for key, title in RELATED_GROUPS}
        self._values: dict[tuple[str, str], dict[str, str]] = {
            ("summary", "class"): class_names(),
            ("overlap", "class"): joint_names(),
            ("audiences", "class"): joint_names(audience=True),
            ("change", "class"): trend_names(),
            ("sector_change", "class"): trend_names(),
            ("outlook", "class"): outlook_names(),
            ("emerging", "pattern"): {key: translated(title) for key, title in EMERGING.items()},
            ("robustness", "matters_most"): factor_names(),
        }

    def figure(self, profile: dict, topic: str, name: str) -> tuple[str, int | None]:
        if (topic, name) not in self._figures:
            content = profile[topic]
            beside = content if isinstance(content, dict) else content[0]
            found = self._column(name, tuple(beside), not isinstance(content, dict))
            self._figures[topic, name] = found
        return self._figures[topic, name]

    def topic(self, topic: str) -> str:
        return self._topics.get(topic, topic)

    def row(self, topic: str, name: object) -> object:
        return self._groups.get(str(name), name) if topic == "overlap" else name

    def value(self, topic: str, name: str, value: object) -> object:
        return self._values.get((topic, name), {}).get(str(value), value)
