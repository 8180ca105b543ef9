"""What QGIS shows of an area's figures: names of columns and decimals in the attribute table, and a tip on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsExpression, QgsMapLayer, QgsReadWriteContext, QgsVectorLayer, QgsXmlUtils
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..translation import measured, tr
from . import texts
from .columns import column
from .kind import Categories, Numbers
from .renderers import field_in
from .specs import StyleSpec

STRONGEST = 3  # sub-sectors in a tip
_RANGE = "Range"  # what QGIS calls its widget for figures
# what a style says of columns
_COLUMNS = QgsMapLayer.StyleCategory.Fields | QgsMapLayer.StyleCategory.Forms
_SMALLEST, _LARGEST = -1e15, 1e15  # of what a form would take: any figure
_NAMES = ("name", "nom", "gen", "navn", "nimi", "nam", "nm")  # what fields of names are called, or end with


def dress(layer: QgsVectorLayer, specs: Sequence[StyleSpec]) -> None:
    """Names and decimals of the columns, what a feature is called, and the tip of the first of `specs`, which all become part of
    its style. Columns that are none of ours keep what they have, and so does a name that is set already.
    """
    names = _names_of(specs)
    name_columns(layer, names)
    name = _name_field(layer, specs)
    if name:
        layer.setDisplayExpression(QgsExpression.quotedColumnRef(name))
    layer.setMapTipTemplate(tip(layer, specs[0], name, names))


def name_columns(layer: QgsVectorLayer, names: dict[str, str]) -> None:
    """Names and decimals of the columns, as far as they are not set: all at once, since QGIS goes through every column for each.

    names: of sectors and groups by id, and of whole fields.
    """
    aliases, figures = _wanted(layer, names)
    if not aliases and not figures:
        return
    style, context = QDomDocument(), QgsReadWriteContext()
    layer.exportNamedStyle(style, context, _COLUMNS)
    root = style.documentElement()
    for named in _children(root.firstChildElement("aliases"), "alias"):
        if named.attribute("field") in aliases:
            named.setAttribute("name", aliases[named.attribute("field")])
    for configured in _children(root.firstChildElement("fieldConfiguration"), "field"):
        if configured.attribute("name") in figures:
            widget = configured.firstChildElement("editWidget")
            widget.setAttribute("type", _RANGE)
            config = style.createElement("config")
            config.appendChild(QgsXmlUtils.writeVariant(figures[configured.attribute("name")], style))
            widget.replaceChild(config, widget.firstChildElement("config"))
    layer.importNamedStyle(style, _COLUMNS)


def _wanted(layer: QgsVectorLayer, names: dict[str, str]) -> tuple[dict[str, str], dict[str, dict]]:
    """By field the name that it lacks, and the settings of its widget where they are others."""
    aliases, figures = {}, {}
    every, of_table = layer.fields().names(), not layer.isSpatial()
    for field in layer.fields():
        title, decimals = column(field.name(), names, every, of_table)
        if field.name() in names:  # a column for each sector, or one that was called so in the input
            title, decimals = names[field.name()], 2 if decimals is None else decimals
        if title and not field.alias():
            aliases[field.name()] = _of_measure(field.name(), title)
        if decimals is not None and field.isNumeric():
            wanted = _figures(decimals if field.type() == QMetaType.Type.Double else 0)
            setup = field.editorWidgetSetup()
            if (setup.type(), setup.config()) != (_RANGE, wanted):
                figures[field.name()] = wanted
    return aliases, figures


def _children(element: QDomElement, name: str) -> Iterator[QDomElement]:
    child = element.firstChildElement(name)
    while not child.isNull():
        yield child
        child = child.nextSiblingElement(name)


def _of_measure(field: str, title: str) -> str:
    """The title of a quotient with the measure that it is of, where that is not jobs; others speak of it themselves."""
    measure = measured()
    return (
        tr("{title} ({measure})").format(title=title, measure=measure) if measure and field.startswith("lq_") else title
    )


def _figures(decimals: int) -> dict:
    """Of a widget for figures with so many decimals, and a sign between the thousands."""
    settings = {"Precision": decimals, "AllowNull": True, "Min": _SMALLEST, "Max": _LARGEST, "Step": 1}
    return settings | {"Style": "SpinBox"}


def _names_of(specs: Sequence[StyleSpec]) -> dict[str, str]:
    """What sectors and groups are called, by id, as far as the styles say so."""
    found: dict[str, str] = {}
    of = tr("LQ of {measure}: {sector}") if measured() else tr("LQ: {sector}")
    of = of.format(measure=measured(), sector="")
    for spec in specs:
        found.update(spec.called)
        if spec.field.startswith("lq_") and spec.name.startswith(of):
            found[spec.field.removeprefix("lq_")] = spec.name.removeprefix(of)
        for start in ("joint_class_", "bivariate_class_"):
            if spec.field.startswith(start) and spec.related_label:
                found[spec.field.removeprefix(start)] = spec.related_label
    return found


def _name_field(layer: QgsVectorLayer, specs: Sequence[StyleSpec]) -> str:
    """The field with the names of the areas: what a style labels with, else one that is called so; '' for none."""
    for spec in specs:
        if field_in(layer, spec.label_field):
            return field_in(layer, spec.label_field)
    fields = [one.name() for one in layer.fields() if one.type() == QMetaType.Type.QString]
    called = [one for one in fields if one.lower().startswith(_NAMES) or one.lower().endswith(_NAMES)]
    return next((one for one in ("area_name", "name", *called) if one in fields), "")


def tip(layer: QgsVectorLayer, spec: StyleSpec, name: str, names: dict[str, str]) -> str:
    """HTML with expressions of QGIS: the area, what is mapped, its quotient with the interval, its rank, its strongest sub-sectors."""
    fields = layer.fields().names()
    lines = [f"<b>[% {_escaped(name)} %]</b>"] if name else []
    lines.append(_mapped(layer, spec))
    if "lq_creative" in fields and spec.field != "lq_creative":
        lines.append(_line(tr("Creative LQ"), _with_interval(fields)))
    elif spec.field == "lq_creative":
        lines[-1] = _line(spec.heading, _with_interval(fields))
    if {"rank", "ranked"} <= set(fields):
        of = _quoted(tr("{rank} of {count}")).replace("{rank}", "' || {0} || '").replace("{count}", "' || {1} || '")
        lines.append(_line(tr("Rank"), _known("rank", of.format(_number("rank", 0), _number("ranked", 0)))))
    lines += _rests_on(spec, set(fields))
    strongest = _strongest(fields, names)
    if strongest:
        lines.append(_line(tr("Highest quotients"), strongest))
    return "<br>".join(lines)


def _mapped(layer: QgsVectorLayer, spec: StyleSpec) -> str:
    field, kind = field_in(layer, spec.field), spec.drawn
    if isinstance(kind, Categories):
        labels = texts.in_words(kind.labels(spec))
        pairs = ", ".join(f"{_quoted(value)}, {_quoted(label)}" for value, label in labels.items())
        value = f"to_string({QgsExpression.quotedColumnRef(field)})"
        shown = f"coalesce(map_get(map({pairs}), {value}), {value})" if pairs else value
        return _line(spec.heading, _known(field, f"replace({shown}, map('&', '&amp;', '<', '&lt;'))"))
    if isinstance(kind, Numbers) and kind.signed:
        return _line(spec.heading, _known(field, _hundredths(field)))
    decimals = column(field, {})[1]
    return _line(spec.heading, _known(field, _number(field, 2 if decimals is None else decimals)))


def _rests_on(spec: StyleSpec, fields: set[str]) -> list[str]:
    """What the class rests on: the range of growth, the choices, the businesses of a cluster."""
    lines = []
    if spec.kind == "outlook" and {"growth_low", "growth_high"} <= fields:
        low, high = _hundredths("growth_low", 0), _hundredths("growth_high", 0)
        lines.append(_line(tr("Growth, 90 % interval"), _known("growth_low", f"{low} || ' % – ' || {high} || ' %'")))
    if spec.kind == "robustness" and {"hotspot_count", "choices"} <= fields:
        of = _quoted(tr("{rank} of {count}")).replace("{rank}", "' || {0} || '").replace("{count}", "' || {1} || '")
        counted = of.format(_number("hotspot_count", 0), _number("choices", 0))
        lines.append(_line(tr("Choices that make it a hotspot"), _known("hotspot_count", counted)))
    if spec.kind == "microclusters" and {"businesses", "relative_concentration"} <= fields:
        lines.append(_line(tr("Businesses"), _known("businesses", _number("businesses", 0))))
        lines.append(_line(tr("LQ"), _known("relative_concentration", _number("relative_concentration", 2))))
    return lines


def _hundredths(field: str, decimals: int = 1) -> str:
    """An expression of a growth (0.05) in hundredths, with its sign; large ones have no decimals."""
    sign = f"if({_ref(field)} > 0, '+', if({_ref(field)} < 0, '−', ''))"
    return f"{sign} || format_number(100 * abs({_ref(field)}), if(abs({_ref(field)}) < 0.1, {decimals}, 0))"


def _with_interval(fields: list[str]) -> str:
    """An expression of the creative quotient, with its interval where that is known."""
    low, high = ("lq_low", "lq_high") if "lq_low" in fields else ("lq_creative_low", "lq_creative_high")
    quotient = _number("lq_creative", 2)
    if low not in fields:
        return _known("lq_creative", quotient)
    between = f"coalesce(' (' || {_number(low, 2)} || ' – ' || {_number(high, 2)} || ')', '')"
    return _known("lq_creative", f"{quotient} || {between}")


def _strongest(fields: list[str], names: dict[str, str]) -> str:
    """An expression of the sub-sectors with the highest quotients above 1; '' where the layer has none."""
    sectors = {key: name for key, name in names.items() if f"lq_{key}" in fields and f"lq_{key}_low" not in fields}
    sectors.pop("creative", None)
    if not sectors:
        return ""
    # hundredths with zeros before them sort as text, and bring their name along
    each = ", ".join(
        f"if({_ref(f'lq_{key}')} > 1, lpad(to_string(round(100 * {_ref(f'lq_{key}')})), 9, '0') || {_quoted(_plain(name))}, NULL)"
        for key, name in sectors.items()
    )
    highest = f"array_slice(array_sort(array_remove_all(array({each}), NULL), false), 0, {STRONGEST - 1})"
    shown = "substr(@element, 10) || ' ' || format_number(to_int(left(@element, 9)) / 100.0, 2)"
    return f"coalesce(nullif(array_to_string(array_foreach({highest}, {shown}), ', '), ''), '–')"


def _line(title: str, expression: str) -> str:
    return f"{_plain(title)}: [% {expression} %]"


def _known(field: str, expression: str) -> str:
    return f"if({_ref(field)} IS NULL, {_quoted(texts.no_data())}, {expression})"


def _number(field: str, decimals: int) -> str:
    return f"format_number({_ref(field)}, {decimals})"


def _escaped(field: str) -> str:
    return f"replace({_ref(field)}, map('&', '&amp;', '<', '&lt;'))"


def _plain(text: str) -> str:
    """Text as HTML, in which no expression of QGIS can begin."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("[%", "[&#37;").replace("%]", "&#37;]")


def _ref(field: str) -> str:
    return QgsExpression.quotedColumnRef(field)


def _quoted(text: str) -> str:
    return QgsExpression.quotedString(text)
