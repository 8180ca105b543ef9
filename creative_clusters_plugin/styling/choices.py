"""From what a user asks for (field, scheme, classes, palette) to the spec of a style."""

from dataclasses import dataclass, replace
from math import isfinite

from qgis.core import Qgis, QgsExpression, QgsFeatureRequest, QgsVariantUtils, QgsVectorLayer

from ..core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..layers.reading import features_of
from . import palettes, texts
from .classification import Classing, classes_of, thirds_of
from .kind import OPEN_END
from .kinds import RECOGNISED
from .specs import StyleSpec

SCHEMES = ("diverging", "sequential", "class", "bivariate")
MOST_VALUES = 30


@dataclass(frozen=True)
class Choice:
    """What is to be mapped and how: scheme is one of SCHEMES; base carries name, labels and outlines; see StyleSpec."""

    scheme: str
    classing: Classing
    base: StyleSpec


def spec_for(layer: QgsVectorLayer, choice: Choice) -> tuple[StyleSpec, list[Note]]:
    """The style, and what the user has to know about it. Raises CreativeClustersError for columns that do not suit."""
    if choice.scheme == "class":
        return _class_spec(layer, choice)
    if choice.scheme == "bivariate":
        return _bivariate_spec(layer, choice)
    values, notes = numbers_in(layer, choice.base.field)
    classing = choice.classing
    notes += _misfits(values, layer, choice)
    plain = classing.method == "fixed" and classing.palette == "safe" and choice.scheme == "diverging"
    if plain and min(values) >= 0 and not classing.unit:
        return replace(choice.base, kind="quotient"), notes
    classes, colours = classes_of(values, classing)
    notes += _too_many(classes, classing)
    return replace(choice.base, kind="graduated", classes=tuple(classes), colours=tuple(colours)), notes


def with_labels(layer: QgsVectorLayer, spec: StyleSpec, order: str, most: int) -> StyleSpec:
    """The names of the `most` features that have the largest values in `order` (more where values tie)."""
    values = sorted(numbers_in(layer, order, "LABEL_BY")[0], reverse=True)
    column = QgsExpression.quotedColumnRef(order)
    return replace(spec, labelled=f"{column} >= {values[min(most, len(values)) - 1]!r}")


def numbers_in(layer: QgsVectorLayer, field: str, parameter: str = "FIELD") -> tuple[list[float], list[Note]]:
    """The finite numbers of a column. Raises CreativeClustersError where it holds text, or no number at all."""
    if not layer.fields()[layer.fields().lookupField(field)].isNumeric():
        raise CreativeClustersError(
            mark(
                "{parameter}: '{field}' of '{layer}' holds no numbers. Choose a numeric field, or the scheme for classes.",
            ),
            parameter=Parameter(parameter),
            field=field,
            layer=layer.name(),
        )
    known = [float(value) for value in _values(layer, field)]
    finite = [value for value in known if isfinite(value)]
    if not finite:
        raise CreativeClustersError(
            mark("{parameter}: '{field}' of '{layer}' holds no number in any of {count} features."),
            parameter=Parameter(parameter),
            field=field,
            layer=layer.name(),
            count=layer.featureCount(),
        )
    largest = max(finite, key=abs)
    if abs(largest) >= OPEN_END:
        raise CreativeClustersError(
            mark(
                "{parameter}: '{field}' of '{layer}' holds numbers too large for a legend, such as {value}. Give them in millions.",
            ),
            parameter=Parameter(parameter),
            field=field,
            layer=layer.name(),
            value=f"{largest:.3g}",
        )
    if len(known) == len(finite):
        return finite, []
    text = mark_plural(
        "{count} feature of '{layer}' holds no finite number in '{field}': it is not drawn.",
        "{count} features of '{layer}' hold no finite number in '{field}': they are not drawn.",
    )
    values = {"count": len(known) - len(finite), "layer": layer.name(), "field": field}
    return finite, [Note(text, values)]


def _values(layer: QgsVectorLayer, field: str) -> list:
    """What the column holds, without NULL."""
    place = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes([place])
    values = (feature[place] for feature in features_of(layer, request))
    return [value for value in values if not QgsVariantUtils.isNull(value)]


def _misfits(values: list[float], layer: QgsVectorLayer, choice: Choice) -> list[Note]:
    """One value only, or breaks that are not for these values."""
    named = {"layer": layer.name(), "field": choice.base.field}
    if min(values) == max(values):
        text = mark("All known values of '{field}' of '{layer}' are the same: one class.")
        return [Note(text, named)]
    inner = {"fixed": palettes.QUOTIENT_BREAKS[1:], "own": choice.classing.breaks}.get(choice.classing.method)
    if inner is None:
        centre = choice.classing.centre
        if centre is not None and not min(values) <= centre <= max(values):
            text = mark(
                "All values of '{field}' of '{layer}' lie on one side of {centre}, at which the colours turn (CENTRE).",
            )
            return [Note(text, {**named, "centre": f"{centre:g}"})]
        return []
    fullest = max(sum(value <= inner[0] for value in values), sum(value > inner[-1] for value in values))
    if fullest < 0.9 * len(values):
        return []
    text = mark(
        "{count} of {known} values of '{field}' of '{layer}' fall into one class, at the end. The breaks may not be meant for them.",
    )
    return [Note(text, {**named, "count": fullest, "known": len(values)})]


def _too_many(classes: list[tuple[float, float, str]], classing: Classing) -> list[Note]:
    """More classes than the palettes keep apart, which own and pretty breaks may make."""
    if classing.palette == "ramp":
        return []
    if classing.palette == "safe" and classing.centre is not None:
        sides = [high <= classing.centre for _, high, _ in classes], [low >= classing.centre for low, _, _ in classes]
        count, most = max(sum(side) for side in sides), palettes.MOST_ON_A_SIDE
    else:
        count, most = len(classes), palettes.MOST_CLASSES
    return [Note(_CROWDED, {"count": count, "most": most})] if count > most else []


_CROWDED = mark_plural(
    "{count} class: more than {most} colours cannot all be told apart. Read the map with its labels.",
    "{count} classes: more than {most} colours cannot all be told apart. Read the map with its labels.",
)


def _class_spec(layer: QgsVectorLayer, choice: Choice) -> tuple[StyleSpec, list[Note]]:
    values = _values(layer, choice.base.field)
    if any(not isinstance(value, (str, int, float)) for value in values):
        raise CreativeClustersError(
            mark(
                "{parameter}: '{field}' of '{layer}' holds neither text nor numbers ({kind}). Turn it into text first.",
            ),
            parameter=Parameter("FIELD"),
            field=choice.base.field,
            layer=layer.name(),
            kind=layer.fields()[layer.fields().lookupField(choice.base.field)].typeName(),
        )
    found = {_as_text(value) for value in values}
    kind = next((one for one in RECOGNISED if found and found <= {*one.colours, "no data"}), None)
    if kind and choice.classing.palette == "safe":
        return replace(choice.base, kind=kind.id), []
    shown = sorted(
        found - {"no data"}, key=lambda value: (not _is_number(value), float(value) if _is_number(value) else 0, value)
    )
    if not shown or len(shown) > MOST_VALUES:
        raise CreativeClustersError(
            mark(
                "{parameter}: '{field}' of '{layer}' holds {count} values ({values}). A map of classes shows 1 to {most}; for numbers, "
                "choose another scheme.",
            ),
            parameter=Parameter("FIELD"),
            field=choice.base.field,
            layer=layer.name(),
            count=len(shown),
            values=some(shown) or "-",
            most=MOST_VALUES,
        )
    labels = tuple((value, f"{value} {choice.classing.unit}".strip()) for value in shown)
    if kind:
        names = texts.in_words(kind.labels(StyleSpec("", kind.id, "")))
        labels = tuple((value, names[value]) for value in kind.colours)
    notes = []
    apart = palettes.MOST_CLASSES if choice.classing.palette == "grey" else len(palettes.TYPE_COLOURS)
    if len(labels) > apart and choice.classing.palette != "ramp":
        notes.append(Note(_CROWDED, {"count": len(labels), "most": apart}))
    return replace(
        choice.base, kind="categories", labels=labels, colours=tuple(_class_colours(len(labels), choice))
    ), notes


def _class_colours(count: int, choice: Choice) -> list[str]:
    if choice.classing.palette != "safe":
        plain = replace(choice.classing, method="equal", centre=None, count=count)
        return (
            classes_of([float(place) for place in range(count + 1)], plain)[1]
            if count > 1
            else classes_of([1.0], plain)[1]
        )
    known = list(palettes.TYPE_COLOURS.values())
    return known[:count] if count <= len(known) else palettes.sequential(count, tuple(known))


def _bivariate_spec(layer: QgsVectorLayer, choice: Choice) -> tuple[StyleSpec, list[Note]]:
    base, notes = choice.base, []
    if choice.classing.palette != "safe":
        text = mark(
            "A bivariate map has one palette, which holds in greyscale too: the palette chosen is not used.",
        )
        notes.append(Note(text))
    if not layer.fields()[layer.fields().lookupField(base.field)].isNumeric():
        found = {str(value) for value in _values(layer, base.field)}
        if found and found <= {*palettes.BIVARIATE_COLOURS, "no data"}:
            return replace(base, kind="bivariate"), notes
    if not base.second_field:
        raise CreativeClustersError(
            mark(
                "{parameter}: a bivariate map needs a second numeric field, or a field of classes such as bivariate_class_kibs, which "
                "'Overlap with related sectors' makes.",
            ),
            parameter=Parameter("FIELD_2"),
        )
    thirds = []
    for field, parameter in ((base.field, "FIELD"), (base.second_field, "FIELD_2")):
        values, more = numbers_in(layer, field, parameter)
        thirds.append(thirds_of(values))
        notes += more
    return replace(base, kind="thirds", thirds=tuple(thirds)), notes


def _as_text(value) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False
