"""The kinds of attack, each of them put to every tool and parameter that it fits."""

import random
from collections.abc import Iterator

from .cases import DONE, REFUSED, WARNED, WORKS, Case
from .inputs import BASES
from .table import table_cases


def every_case(seed: int = 0) -> list[Case]:
    """All cases, in an order of their own: tool by tool. seed: draws how far beside its range a number lies."""
    drawn = random.Random(seed)
    made = [Case(f"{tool}, as it should be", tool, {}, WORKS) for tool in BASES]
    for tool, definitions in _definitions().items():
        made += table_cases(tool)
        made += _number_cases(tool, definitions, drawn)
        for kind in (
            _field_cases,
            _sink_cases,
            _enum_cases,
            _expression_cases,
            _source_cases,
            _file_cases,
            _state_cases,
            _place_cases,
            _language_cases,
            _killed_cases,
            _denied_cases,
        ):
            made += kind(tool, definitions)
    return made


def _definitions() -> dict[str, list]:
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("creativeclusters")
    return {name: list(provider.algorithm(name).parameterDefinitions()) for name in BASES}


def _number_cases(tool: str, definitions: list, drawn: random.Random) -> Iterator[Case]:
    from qgis.core import Qgis

    for one in definitions:
        if one.type() not in ("number", "distance"):
            continue
        whole = one.dataType() == Qgis.ProcessingNumberParameterType.Integer
        beside = drawn.choice((1, 2, 1000) if whole else (1e-6, 0.5, 1, 1000))
        values = {
            "NaN": float("nan"),
            "infinite": float("inf"),
            "text": "a lot",
            "huge": 2147483647 if whole else 1e308,
        }
        if one.minimum() > -1e300:
            values["below"] = one.minimum() - beside
        if one.maximum() < 1e300 and one.maximum() < 2147483647:
            values["above"] = one.maximum() + beside
        for name, value in values.items():
            open_ended = name == "huge" and (one.maximum() > 2147483647 or one.name() == "SEED")
            due = DONE if open_ended else REFUSED
            yield Case(f"{tool}, {one.name()}: {name}", tool, {one.name(): value}, due)


def _field_cases(tool: str, definitions: list) -> Iterator[Case]:
    by_parent: dict[str, list] = {}
    for one in definitions:
        if one.type() == "field" and BASES[tool].get(one.parentLayerParameterName()):
            by_parent.setdefault(one.parentLayerParameterName(), []).append(one)
    for one in [one for fields in by_parent.values() for one in fields]:
        many = one.allowMultiple()
        yield Case(
            f"{tool}, {one.name()}: no such field", tool, {one.name(): ["nope"] if many else "nope"}, REFUSED, ("nope",)
        )
        yield Case(
            f"{tool}, {one.name()}: a name that is code",
            tool,
            {one.name(): ['"; DROP'] if many else '"; DROP'},
            REFUSED,
        )


def _sink_cases(tool: str, definitions: list) -> Iterator[Case]:
    """Every output on every input."""
    inputs = {
        one.name(): value
        for one in definitions
        if one.type() in ("source", "vector", "file", "multilayer") and (value := BASES[tool].get(one.name()))
    }
    for one in definitions:
        if not one.isDestination():
            continue
        for name, value in inputs.items():
            path = value.partition("|")[0]
            if tool == "applystyle" and one.name() == "OUTPUT":
                continue  # the GeoPackage of the layer takes the style
            yield Case(f"{tool}, {one.name()} on {name}", tool, {one.name(): path}, REFUSED, (name, one.name()))
        yield Case(f"{tool}, {one.name()}: no such place", tool, {one.name(): "/proc/nothing/here.gpkg"}, REFUSED)


def _enum_cases(tool: str, definitions: list) -> Iterator[Case]:
    for one in definitions:
        if one.type() == "enum":
            yield Case(f"{tool}, {one.name()}: no such choice", tool, {one.name(): 99}, REFUSED)


def _expression_cases(tool: str, definitions: list) -> Iterator[Case]:
    for one in definitions:
        if one.type() != "expression" or not BASES[tool].get(one.parentLayerParameterName()):
            continue
        texts = {
            "broken": "((",
            "unknown field": '"nope" = 1',
            "text": "'yes please'",
            "a function that fails": "to_int('x') > 1",
        }
        for name, text in texts.items():
            yield Case(
                f"{tool}, {one.name()}: {name}",
                tool,
                {one.name(): text},
                REFUSED if name != "a function that fails" else WARNED,
            )


def _source_cases(tool: str, definitions: list) -> Iterator[Case]:
    for one in definitions:
        if one.type() not in ("source", "vector") or not BASES[tool].get(one.name()):
            continue
        yield Case(f"{tool}, {one.name()}: no such layer", tool, {one.name(): "{folder}/nothing.gpkg"}, REFUSED)
        if one.name() == "LOOKUP":
            continue  # a table without figures
        for damage in DAMAGES.get(_kind(BASES[tool][one.name()]), ()):
            due = _due(tool, damage, one)
            words = (_SAID[damage],) if due != DONE and damage in _SAID else ()
            yield Case(f"{tool}, {one.name()}: {damage}", tool, {}, due, words, damage, {"parameter": one.name()})


def _kind(path: str) -> str:
    return "table" if path.endswith(".csv") else "points" if "firms" in path else "areas"


DAMAGES = {
    "table": ("empty", "infinite figures", "huge figures", "text for figures", "all NULL"),
    "areas": (
        "empty",
        "lines",
        "points for areas",
        "curved",
        "with Z and M",
        "no geometry",
        "infinite places",
        "no CRS",
        "twice",
        "overlapping",
    ),
    "points": ("empty", "no geometry", "infinite places", "no CRS"),
}
_WARNED = ("curved", "no geometry", "infinite places", "no CRS", "twice", "overlapping", "all NULL")
_SAID = {
    "curved": "arcs",
    "no geometry": "geometry|no shape|without a shape",
    "infinite places": "no numbers|geometry|without a shape|outside of every area",
    "no CRS": "coordinate reference system",
    "twice": "exactly the shape|overlap|same shape",
    "overlapping": "overlap|same shape",
    "lines": "no polygons",
    "points for areas": "no polygons",
    "all NULL": "NULL|suppressed|published| jobs|output|nothing to compare",
    "text for figures": "number|text|year",
}
_DONE = ("with Z and M", "huge figures", "infinite figures")


def _due(tool: str, damage: str, definition) -> str:
    """What has to come of a damage: lines and points are refused where the parameter takes areas only."""
    from qgis.core import Qgis

    if damage in ("lines", "points for areas"):
        only = [int(getattr(kind, "value", kind)) for kind in definition.dataTypes()]
        return REFUSED if only == [int(Qgis.ProcessingSourceType.VectorPolygon.value)] else DONE
    if tool == "emerginghotspots" and damage == "no geometry":
        return DONE  # an area has its shape from another time
    if definition.type() == "vector" and damage in ("curved", "twice", "overlapping", "no geometry"):
        return DONE  # it is drawn as it is
    return WARNED if damage in _WARNED else DONE if damage in _DONE else REFUSED


def _file_cases(tool: str, definitions: list) -> Iterator[Case]:
    for one in definitions:
        if one.type() == "file":
            for name, text in (("no such file", "{folder}/nothing.xyz"), ("a folder", "{folder}")):
                yield Case(f"{tool}, {one.name()}: {name}", tool, {one.name(): text}, REFUSED)


def _state_cases(tool: str, definitions: list) -> Iterator[Case]:
    from .states import STATES

    for one in definitions:
        if one.type() not in ("source", "vector") or not (source := BASES[tool].get(one.name())):
            continue
        for state in STATES:
            if ("another program" in state and _kind(source) == "table") or (
                state.startswith("selected") and one.type() == "vector"
            ):
                continue
            # a file that another program holds for itself alone cannot be read; a part of a country may lack what a tool needs
            due = (
                WORKS
                if state in ("in edit mode", "virtual", "joined", "memory", "written to by another program")
                else DONE
            )
            yield Case(f"{tool}, {one.name()}: {state}", tool, {}, due, more={"parameter": one.name(), "state": state})


def _place_cases(tool: str, definitions: list) -> Iterator[Case]:
    """Outputs with odd names: written there, or refused."""
    from .states import NAMES

    for one in definitions:
        if not one.isDestination() or one.type() not in ("sink", "fileDestination"):
            continue
        ending = _ending(one)
        for kind, name in NAMES.items():
            yield Case(f"{tool}, {one.name()}: {kind}", tool, {one.name(): f"{{out}}/{name}{ending}"}, DONE)


def _ending(definition) -> str:
    return ".gpkg" if definition.type() == "sink" else f".{definition.defaultFileExtension()}"


def _language_cases(tool: str, definitions: list) -> Iterator[Case]:
    from .states import LANGUAGES

    for language in LANGUAGES:
        yield Case(f"{tool}, in {language}", tool, {}, WORKS, more={"language": language})


def _killed_cases(tool: str, definitions: list) -> Iterator[Case]:
    """Runs that end in the middle, and two that write to one file."""
    from .killing import AT_ONCE, OUTPUTS, moments

    for kind, (own, parameters, _) in OUTPUTS.items():
        for moment in moments(kind) if own == tool else ():
            more = {"killed": kind, "moment": moment}
            yield Case(f"{tool}, killed while {moment}: {kind}", tool, parameters, DONE, more=more)
    for name, (first, second) in AT_ONCE.items() if tool == "sectoremployment" else ():
        yield Case(f"{tool}, at once: {name}", tool, first, DONE, more={"second": second})


def _denied_cases(tool: str, definitions: list) -> Iterator[Case]:
    """Every kind of output where it may not be written."""
    from .denied import denials
    from .killing import OUTPUTS

    for kind, (own, parameters, _) in OUTPUTS.items():
        for what in denials(kind) if own == tool else ():
            yield Case(f"{tool}, {what}: {kind}", tool, parameters, DONE, more={"denied": kind, "what": what})
