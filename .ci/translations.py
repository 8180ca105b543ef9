"""Bring i18n/*.ts up to date with the texts in the code, and keep what is translated.

Qt's own tools do not do: pylupdate5 misses every text that a comma follows, and pylupdate6 is not to be had with the
QGIS of Debian 12. The files are Qt's: Linguist opens them, lrelease compiles them. They hold no line numbers, and
texts in alphabetical order, so that a diff shows what has changed and nothing else.
"""

import ast
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "creative_clusters_plugin"
FOLDER = ROOT / "i18n"
CONTEXT = "CreativeClusters"

Text = tuple[str, str]  # what stands in the code, and the remark for translators that tells it from others ('')


def calls(package: Path = PACKAGE) -> list[tuple[str, ast.Call]]:
    """Every call that names our context first, under whatever name the function goes, with its file."""
    return [
        (path.relative_to(package).as_posix(), node)
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and node.args and getattr(node.args[0], "value", None) == CONTEXT
    ]


def text_of(call: ast.Call) -> Text | None:
    """None where the text is no literal (an f-string, a variable): nobody can translate it ahead of the run."""
    text, *remark = call.args[1:3]
    if not all(isinstance(part, ast.Constant) for part in (text, *remark)):
        return None
    return (text.value, remark[0].value if remark else "")


def texts(package: Path = PACKAGE) -> list[Text]:
    """All literal texts, alphabetically."""
    return sorted({found for _, call in calls(package) if (found := text_of(call))})


def read(path: Path) -> dict[Text, str]:
    """What is translated in a .ts file; {} for an empty one."""
    if not path.stat().st_size:
        return {}
    return {
        (message.findtext("source"), message.findtext("comment", "")): message.findtext("translation")
        for message in ElementTree.parse(path).iter("message")
        if message.find("translation").get("type") is None and message.findtext("translation")
    }


def write(path: Path, wanted: list[Text], translated: dict[Text, str]) -> None:
    """A .ts file with exactly the texts `wanted`; those without a translation are marked as unfinished."""
    language = path.stem.removeprefix("creative_clusters_")
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text in wanted:
        source, remark = map(_as_linguist_writes, text)
        lines += ["    <message>", f"        <source>{source}</source>"]
        lines += [f"        <comment>{remark}</comment>"] if remark else []
        if text in translated:
            lines.append(f"        <translation>{_as_linguist_writes(translated[text])}</translation>")
        else:
            lines.append('        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _as_linguist_writes(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main() -> None:
    wanted = texts()
    for path in sorted(FOLDER.glob("*.ts")):
        translated = read(path)
        write(path, wanted, translated)
        print(f"{path.relative_to(ROOT)}: {len(wanted)} texts, {len(set(wanted) - set(translated))} to translate")


if __name__ == "__main__":
    main()
