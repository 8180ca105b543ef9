"""A script that gives the figures of a report by PySAL, as its last section but the method."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.messages import Note
from ...core.space.scripts import Origin
from ...translation import tr, translated
from ..html.elements import bullets, code, paragraph


@dataclass(frozen=True)
class Reproduced:
    """script: as `core.space.scripts` writes it, '' where there is none, and `lacking` says why; about: what differs from our figures.

    origins: (name of a layer, where the script reads it).
    """

    script: str
    origins: Sequence[tuple[str, Origin]] = ()
    lacking: Note | None = None
    about: Sequence[str] = ()


def script_section(found: Reproduced | None) -> tuple[str, str]:
    """Heading and markup; no markup where nothing is to be shown."""
    heading = tr("Reproduce with PySAL")
    if found is None:
        return heading, ""
    if found.lacking is not None:
        return heading, paragraph(found.lacking.render(translated))
    text = tr(
        "This Python script reads the same layer and gives the same figures by PySAL (libpysal and esda), with geopandas. Where p is by "
        "permutation, it differs by chance: other draws."
    )
    save = tr("'{layer}' lies in no file that the script could read: save it as {path} beside the script first.")
    unsaved = [save.format(layer=name, path=origin.path) for name, origin in found.origins if not origin.saved]
    return heading, paragraph(text) + bullets([*unsaved, *found.about]) + code(found.script)
