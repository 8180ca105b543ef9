"""Which field of a layer of areas holds their names: by what it is called in the languages of Europe, and by what it holds."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

_NAME_WORDS = frozenset(
    (
        *(
            "nom",
            "libelle",
            "lib",
            "gen",
            "bez",
            "bezeichnung",
            "navn",
            "namn",
            "nafn",
            "nimi",
            "nimetus",
            "naam",
            "nome",
        ),
        *(
            "nombre",
            "denominazione",
            "denom",
            "den",
            "denumire",
            "nume",
            "nazwa",
            "nazev",
            "název",
            "nazov",
            "názov",
            "naziv",
        ),
        *(
            "ime",
            "nev",
            "név",
            "emri",
            "pavadinimas",
            "nosaukums",
            "onoma",
            "όνομα",
            "ονομασία",
            "ime",
            "име",
            "назва",
            "isim",
        ),
        *("ad", "adi", "adı", "ainm", "enw", "izena", "label", "title"),
    )
)
# 'CARLOW', 'BAILE ÁTHA CLIATH'; '千代田区', 'חיפה'
_NAME = re.compile(
    r"(?=.*[^\W\d_]{4})[^\W\d_]+(?:[ '’-][^\W\d_]+)*$|[\u0590-\u074f\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3][^\d]+$"
)
_LOOKED_AT = 500  # rows from which is seen whether a field holds names
_OWN = 0.8  # share of different values in a field that holds names but is not called so
_SHARED = 0.5  # names for each area; with fewer they are those of what several areas lie in
_NEARLY = 0.9  # as many names as another field has, but for a few that are the same by chance


def name_field_in(source: QgsProcessingFeatureSource | QgsVectorLayer, id_field: str) -> str:
    """The field that most probably holds the names of the areas of a layer, or the id field; see guess_name_field."""
    first = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setLimit(_LOOKED_AT)
    is_source = isinstance(source, QgsProcessingFeatureSource)
    unchecked = [Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks] if is_source else []
    return guess_name_field(source.fields(), id_field, source.getFeatures(first, *unchecked))


def guess_name_field(fields: QgsFields, id_field: str, features: Iterable[QgsFeature] = ()) -> str:
    """The field that most probably holds the areas' names, or the id field.

    By what the field is called in the languages of Europe; where that says nothing, by what it holds in `features`: words, not
    codes, nearly all of them different. A name that many areas share is that of what they lie in, not their own.
    """
    texts = [field.name() for field in fields if field.type() == QMetaType.Type.QString and field.name() != id_field]
    called = _called_names(texts)
    rows = list(islice(features, _LOOKED_AT))
    if called and not rows:
        return called[0]
    own_id = id_field if fields.lookupField(id_field) >= 0 else ""
    told_apart = [_told_apart(rows, own_id, name) for name in called]
    best = max(told_apart, default=0.0)
    if best >= _SHARED:
        return next(name for name, share in zip(called, told_apart, strict=True) if share >= _NEARLY * best)
    # without an id, areas may stand there once for each year
    return _worded(rows, texts) or own_id or next(iter(called), id_field)


def names_beside(fields: QgsFields, code_field: str, features: Sequence[QgsFeature]) -> str:
    """The field with the names of what `code_field` holds codes of, such as that of regions; '' where none is there.

    Each code has one name there, and each name one code; a field that is called as the codes are goes before others.
    """
    codes = [_text(row[code_field]) for row in features]
    known = set(codes) - {""}
    if any(_is_worded(code) for code in known):
        return ""
    texts = [field.name() for field in fields if field.type() == QMetaType.Type.QString and field.name() != code_field]
    alike = {name: _same_beginning(name.lower(), code_field.lower()) for name in _called_names(texts)}
    for name in sorted(alike, key=lambda one: -alike[one]):
        pairs = {(code, _text(row[name])) for code, row in zip(codes, features, strict=True) if code}
        names = {pair[1] for pair in pairs} - {""}
        # of a single code any name is the only one
        if len(pairs) == len(known) == len(names) and (len(known) > 1 or alike[name] > 1):
            return name
    return ""


def _called_names(texts: list[str]) -> list[str]:
    """The fields that are called as fields with names are, the surest first."""
    wanted = (
        lambda n: n == "name",
        lambda n: n.endswith("name"),
        lambda n: n.endswith("nm"),
        lambda n: n in _NAME_WORDS,
        lambda n: "name" in n,
        lambda n: bool(_NAME_WORDS & set(re.split(r"[\W\d_]+", n))),
    )
    return list(dict.fromkeys(text for test in wanted for text in texts if test(text.lower())))


def _told_apart(rows: list[QgsFeature], id_field: str, name: str) -> float:
    """How many names there are for each area that has one; without a field of the id each row is an area."""
    named = [row for row in rows if not QgsVariantUtils.isNull(row[name]) and str(row[name]).strip()]
    areas = len({str(row[id_field]) for row in named}) if id_field else len(named)
    return len({str(row[name]).strip() for row in named}) / areas if areas else 0.0


def _worded(rows: list[QgsFeature], texts: list[str]) -> str:
    """The field that holds what names look like, '' where none does."""
    likely = [(_like_names([row[text] for row in rows]), text) for text in texts]
    best = max(likely, default=(0.0, ""), key=lambda one: one[0])
    return best[1] if best[0] > 0.5 else ""


def _like_names(values: list) -> float:
    """Share of different values that are written as names are: a capital letter and small ones, four capital letters or more, or a
    script without capitals, and no code; 0 where many repeat."""
    known = [str(value).strip() for value in values if not QgsVariantUtils.isNull(value)]
    different = set(known)
    if not known or len(different) < _OWN * len(known):
        return 0.0
    return sum(bool(_NAME.match(one) or _is_worded(one)) and not one[:1].islower() for one in different) / len(values)


def _is_worded(text: str) -> bool:
    """Whether a text is written in words, no code."""
    return bool(re.search(r"[^\W\d_]{3}", text)) and not text.isupper()


def _same_beginning(one: str, other: str) -> int:
    """How many letters two words have in common before they part."""
    return sum(1 for _ in takewhile(lambda letters: letters[0] == letters[1], zip(one, other, strict=False)))


def _text(value) -> str:
    return "" if QgsVariantUtils.isNull(value) else str(value).strip()
