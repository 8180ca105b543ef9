"""What an algorithm says about the style of an output: which column, and how it is to be read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class StyleSpec:
    """One named style of a layer.

    name: name of the style as users see it (translated); unique among the styles of a layer.
    kind: 'quotient', 'class', 'joint', 'bivariate', 'score' or 'jobs'; of local statistics 'hot_cold',
        'quadrant', 'likeness' or 'cluster'; 'regional' for clusters at two scales; 'change' for growth about
        a nation's (or about none), 'trend' for what became of hotspots, 'outlook' for forecasts; 'typology' for
        types of areas, 'similarity' for lines to like ones.
    field: the column that is mapped.
    title: heading of the legend (translated); the name where left out.
    label_field: column with the names to write on the hotspots (kind 'class' only).
    withheld_field: column with the number of withheld (suppressed) figures behind an area's figure; areas
        with more than 0 are hatched, NULL counts as 0.
    reference_label: what a quotient of 1, or a change of 0, stands for; 'the reference' where left out.
    time_field: column with the date from which an area's figures hold for a year; the map can then be played.
    labels: (value, label) of the classes of kind 'typology', in the legend's order.
    related_label: name of the related group (kinds 'joint' and 'bivariate'); 'related' where left out.
    """

    name: str
    kind: str
    field: str
    title: str = ""
    label_field: str = ""
    withheld_field: str = ""
    reference_label: str = ""
    related_label: str = ""
    time_field: str = ""
    labels: tuple[tuple[str, str], ...] = ()

    @property
    def heading(self) -> str:
        return self.title or self.name
