"""What an algorithm says about the style of an output: which column, and how it is to be read."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from .kind import Kind
from .kinds import KINDS, PLAIN


@dataclass(frozen=True)
class StyleSpec:
    """One named style of a layer.

    name: name of the style as users see it (translated); unique among the styles of a layer.
    kind: id of a kind of style, see kinds.KINDS; '' for none of ours.
    field: the column that is mapped.
    title: heading of the legend (translated); the name where left out.
    label_field: column with the names to write on the features of the class that the kind names (hotspots).
    withheld_field: column with the number of withheld (suppressed) figures behind an area's figure; areas
        with more than 0 are hatched, NULL counts as 0.
    unsure_field: column with a class; areas of the class 'unsure' are hatched, where no figures are withheld.
    reference_label: what a quotient of 1, or a change of 0, stands for; 'the reference' where left out.
    time_field: column with the date from which an area's figures hold for a year; the map can then be played.
    labels: (value, label) of the classes of kinds 'typology' and 'categories', in the legend's order.
    colours: '#rrggbb' of each of `labels` (kind 'categories'), or of each of `classes`.
    classes: (lower, upper, label) of kind 'graduated', in order; a value on a break belongs to the first.
    related_label: name of the related group (kinds 'joint' and 'bivariate'), or of what the second field holds
        (kind 'thirds'); 'related' where left out.
    first_label: what runs upwards in the square of kinds 'bivariate' and 'thirds'; 'Creative' where left out.
    second_field, thirds: of kind 'thirds' the other column, and for each of the two the bounds of its thirds; of kind
        'bivariate' the breaks of what runs upwards and of what runs to the right, for the legend.
    labelled: the expression of the features to write names on, '' for those that the kind names.
    outlines: 'by scale' (once areas are large enough to have one; of up to 5,000 areas always where left out),
        'always' or 'never'.
    counted: whether each entry of the legend has its number of features.
    called: (id, name) of what the layer's fields are named after: sectors, groups, products; not kept with the layer.
    """

    name: str
    kind: str
    field: str
    title: str = ""
    label_field: str = ""
    withheld_field: str = ""
    unsure_field: str = ""
    reference_label: str = ""
    related_label: str = ""
    time_field: str = ""
    labels: tuple[tuple[str, str], ...] = ()
    colours: tuple[str, ...] = ()
    classes: tuple[tuple[float, float, str], ...] = ()
    first_label: str = ""
    second_field: str = ""
    thirds: tuple[tuple[float, float], ...] = ()
    labelled: str = ""
    outlines: str = ""
    counted: bool = False
    called: tuple[tuple[str, str], ...] = ()

    @property
    def heading(self) -> str:
        return self.title or self.name

    @property
    def drawn(self) -> Kind:
        """The record of its kind; PLAIN where it is none of ours."""
        return KINDS.get(self.kind, PLAIN)

    def as_text(self) -> str:
        """The spec as JSON, to be kept with a styled layer."""
        return json.dumps(
            {key: value for key, value in asdict(self).items() if value and key != "called"}, ensure_ascii=False
        )

    @classmethod
    def from_text(cls, text: str) -> "StyleSpec | None":
        """The spec that `as_text` wrote; None for any other text."""
        try:
            values = json.loads(text)
            known = {field.name for field in fields(cls)}
            return cls(**{key: _frozen(value) for key, value in values.items() if key in known})
        except (TypeError, ValueError, AttributeError):
            return None


def with_names(specs: list[StyleSpec], names: Mapping[str, str]) -> list[StyleSpec]:
    """The specs, of which the first knows what the ids in the names of fields are called."""
    return [replace(specs[0], called=tuple(names.items())), *specs[1:]] if specs else specs


def _frozen(value):
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value
