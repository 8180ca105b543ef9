"""The interactive map as one HTML file: the page of web/ with its style sheets, scripts and content inside."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path

from ...core.messages import Progress, each

_WEB = Path(__file__).parents[2] / "web"
# in the order in which they run, each with the licences that a copy of it has to carry
_LIBRARIES = {
    "leaflet/leaflet.js": ["leaflet/LICENSE"],
    "chart.js/chart.umd.min.js": ["chart.js/LICENSE.md", "chart.js/LICENSE-kurkle-color.md"],
    "topojson-client/topojson-client.min.js": ["topojson-client/LICENSE"],
}
_SCRIPTS = (
    *(
        "content",
        "words",
        "elements",
        "networks",
        "businesses",
        "state",
        "classes",
        "outlines",
        "shapes",
        "map",
        "view",
        "names",
        "lines",
        "overlay",
        "above",
    ),
    *(
        "headlines",
        "lit",
        "legend",
        "scatter",
        "swipe",
        "story",
        "ranking",
        "search",
        "charts",
        "related_picture",
        "flow_picture",
        "scenario",
        "complexity",
        "topics",
        "topic_change",
        "firm_lists",
        "panel",
        "compare",
        "group",
        "years",
        "export_csv",
        "export_png",
        "sharing",
        "frame",
    ),
    "start",
)
# inside <script> these end the element, open a comment, or end a line of JavaScript
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_PARTED = 2  # levels of the content: topics and measures are in the second


def map_page(content: dict, progress: Progress = lambda share: True) -> str:
    """A complete HTML 5 document that loads nothing and runs no other script than its own.

    content: title, source, date, texts, levels, measures and topics as plain values (see web/README.md); any text may hold
    anything. NULL is None: NaN raises ValueError. Raises Cancelled.
    """
    styles = [_text(_WEB / "vendor" / "leaflet" / "leaflet.css"), _text(_WEB / "page.css")]
    scripts = [_library(*library) for library in _LIBRARIES.items()]
    scripts += [_text(_WEB / "js" / f"{name}.js") for name in _SCRIPTS]
    parts = {
        "language": escape(content["language"]),
        "title": escape(content["title"]),
        "description": escape(content["source"], quote=True),
        "no_scripts": escape(content["texts"][content["language"]]["no_scripts"]),
        "policy": _policy(styles, scripts),
        "styles": "\n".join(f"<style>{style}</style>" for style in styles),
        "content": f'<script type="application/json" id="content">{_json(content, progress)}</script>',
        "scripts": "\n".join(f"<script>{script}</script>" for script in scripts),
    }
    page = _text(_WEB / "page.html")
    # in one go, so that a text of the content that looks like a place for a part stays a text
    return re.sub(r"\{\{(\w+)\}\}", lambda found: parts[found[1]], page)


def _text(path: Path) -> str:
    """With line ends as browsers make them before they compute the hash."""
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def _library(script: str, licences: list[str]) -> str:
    folder = _WEB / "vendor"
    # a debugger would ask for the source map, which is not there
    code = re.sub(r"\n//# sourceMappingURL=.*\s*$", "\n", _text(folder / script))
    terms = "\n".join(_text(folder / licence).strip() for licence in licences)
    return f"/*\n{terms}\n*/\n{code}"


def _json(content: object, progress: Progress, depth: int = _PARTED) -> str:
    """Made part by part down to a depth, so that a page of very many areas can be cancelled."""
    if depth and isinstance(content, dict):
        parts = each(list(content.items()), progress, every=1)
        return (
            "{"
            + ",".join(f"{_json(str(key), progress, 0)}:{_json(one, progress, depth - 1)}" for key, one in parts)
            + "}"
        )
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text = re.sub("[<>&\u2028\u2029]", lambda found: _UNSAFE[found[0]], text)
    # half a surrogate pair, as broken data has it, is no character that a file could hold
    return text.encode("utf-8", "replace").decode("utf-8")


def _policy(styles: list[str], scripts: list[str]) -> str:
    """No request to anywhere, and no script or style sheet but these, whatever the content holds."""
    allowed = {"script-src": scripts, "style-src": styles}
    rules = ["default-src 'none'", "img-src data: blob:", "base-uri 'none'", "form-action 'none'"]
    rules += [f"{kind} {' '.join(map(_hash, texts))}" for kind, texts in allowed.items()]
    return escape("; ".join(rules), quote=True)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
