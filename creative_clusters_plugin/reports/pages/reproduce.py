"""A script that gives the figures of a report by PySAL, as its last section but the method."""

from ...core.space.scripts import Reproduced
from ...translation import tr, translated
from ..html.elements import bullets, code, paragraph


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
