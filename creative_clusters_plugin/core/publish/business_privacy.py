"""How much of each business a page may show: by choice, or by what the licence of the layer allows."""

import re

from ..messages import Note, mark

NAMES, SECTORS, COUNTS = "names", "sectors", "counts"
PRIVACY = ("", NAMES, SECTORS, COUNTS)  # '' by the licence
# licences and declarations under which anyone may publish the data again
_OPEN = "|".join(
    (
        r"\bcc[ -]?(0|by)\b",
        r"creative commons (zero|attribution)",
        "public domain|no restrictions?|free of restrictions?",
        r"open government licen[cs]e|\bogl\b",
        r"\bodbl\b|open database licen[cs]e|\bpddl\b|\bodc[ -]by\b",
        r"licence ouverte|etalab|datenlizenz deutschland|\bdl-de",
        r"open licen[cs]e|\bopen data\b",
    )
)
_NOT_OPEN = (
    r"\bnc\b|non[ -]?commercial|\bnd\b|no[ -]?deriv|all rights reserved|confidential|restricted|not open|no open"
)


def open_licence(text: str) -> bool:
    """Whether a licence, as a layer's metadata have it, is one under which the data may be published again, names and all."""
    text = text.lower()
    return bool(re.search(_OPEN, text)) and not re.search(_NOT_OPEN, text)


def privacy_of(chosen: str, licence: str, layer: str) -> tuple[str, list[Note]]:
    """One of NAMES, SECTORS and COUNTS, and what is to be said of how it was found. chosen: of PRIVACY."""
    if chosen:
        return chosen, []
    values = {"layer": layer, "licence": licence}
    if open_licence(licence):
        text = mark("The licence of '{layer}' ({licence}) allows its businesses to be shown by name.")
        return NAMES, [Note(text, values, warning=False)]
    if licence:
        text = mark(
            "The licence of '{layer}' ({licence}) is not known to be open: its businesses are shown as counts. Where you may publish "
            "more, say so under 'What is shown of a business'."
        )
        return COUNTS, [Note(text, values)]
    text = mark(
        "'{layer}' states no licence in its metadata: its businesses are shown as counts. Where you may publish more, say so under "
        "'What is shown of a business'."
    )
    return COUNTS, [Note(text, values)]
