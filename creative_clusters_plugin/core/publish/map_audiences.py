"""What an interactive map shows of audiences: of each segment where it lives, and where it and creative work meet."""

import re
from collections.abc import Sequence

import pandas as pd

from ..concentration import class_labels
from ..messages import CreativeClustersError, Note, Parameter, mark
from .map_kinds import AUDIENCES, QUOTIENT
from .profile_topics import spelled

_SHARE = "audience_"
# field, scale, title and explanation of each measure of a segment
_KINDS = (
    (_SHARE, "share", mark("{segment}: share of the people"), mark("Per cent of the population of the area.")),
    (
        "bivariate_class_",
        "bivariate",
        mark("Creative work and {segment}: 3 x 3"),
        mark("Thirds of the areas by both: where the audience lives, and where creative people work."),
    ),
    (
        "joint_class_",
        "joint",
        mark("Creative work and {segment}: which is above average"),
        mark("Where both are, and where one is without the other."),
    ),
    ("lq_audience_", "quotient", mark("{segment}: against the average"), QUOTIENT),
)


def segments_in(columns: Sequence[str]) -> list[str]:
    """The segments that a layer of audiences has a share of, in its order."""
    columns = list(columns)
    return [name.removeprefix(_SHARE) for name in columns if name.startswith(_SHARE) and f"lq_{name}" in columns]


def segment_title(segment: str, names: dict[str, str]) -> str:
    return names.get(segment, spelled(segment))


def read_names(text: str, known: Sequence[str]) -> dict[str, str]:
    """'keen=Keen audiences; casual=Now and then' as a name for each segment.

    Raises CreativeClustersError for what is no such pair, and for segments that there are none of.
    """
    names = {}
    for part in filter(None, (one.strip() for one in re.split(r"[;\n]", text))):
        segment, sign, name = (one.strip() for one in part.partition("="))
        if not (sign and segment and name) or segment not in known:
            raise CreativeClustersError(
                mark("{parameter}: '{part}' is no 'segment=name' of one of these segments: {segments}."),
                parameter=Parameter("SEGMENT_NAMES"),
                part=part,
                segments=", ".join(known) or "-",
            )
        names[segment] = name
    return names


def audience_fields(
    frame: pd.DataFrame, names: dict[str, str]
) -> list[tuple[str, str, Note, str, Note, dict[str, Note]]]:
    """field, scale, title, group, explanation and labels of each measure of each segment."""
    found = []
    for segment in segments_in(frame.columns):
        name = segment_title(segment, names)
        title = Note("{name}", {"name": name})
        labels = {"bivariate": class_labels.bivariate(title), "joint": class_labels.joint(title)}
        for start, scale, text, about in _KINDS:
            if f"{start}{segment}" in frame:
                heading = Note(text, {"segment": title})
                found.append((f"{start}{segment}", scale, heading, AUDIENCES, Note(about), labels.get(scale, {})))
    return found
