"""Bring i18n/*.ts up to date with the texts in the code, and keep what is translated.

Qt's own tools do not do: pylupdate5 misses every text that a comma follows, and pylupdate6 is not to be had with the
QGIS of Debian 12. The files are Qt's: Linguist opens them, lrelease compiles them. They hold no line numbers, and
texts in alphabetical order, so that a diff shows what has changed and nothing else.
"""

import ast
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "creative_clusters_plugin"
FOLDER = ROOT / "i18n"
CONTEXT = "CreativeClusters"

# in any room a text is marked by one of these; the second pair takes its forms for one and for many
TEXTS, PLURALS = {"tr", "mark"}, {"tr_plural", "mark_plural"}


class Text(NamedTuple):
    """What stands in the code, the remark for translators that tells it from others (''), and its form for one ('')."""

    source: str
    remark: str = ""
    one: str = ""


def calls(package: Path = PACKAGE) -> list[tuple[str, ast.Call]]:
    """Every call of a function that marks texts, with its file; their definitions stand in two files of their own."""
    return [
        (path.relative_to(package).as_posix(), node)
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS | PLURALS
    ]


def text_of(call: ast.Call) -> Text | None:
    """None where the text is no literal (an f-string, a variable): nobody can translate it ahead of the run."""
    parts = [getattr(argument, "value", None) for argument in call.args[:2]]
    if not parts or not all(isinstance(part, str) for part in parts):
        return None
    if call.func.id in PLURALS:
        return Text(parts[1], one=parts[0]) if len(parts) == 2 else None
    return Text(*parts)


def texts(package: Path = PACKAGE) -> list[Text]:
    """All literal texts, alphabetically."""
    return sorted({found for _, call in calls(package) if (found := text_of(call))})


def read(path: Path) -> dict[Text, tuple[str, ...]]:
    """What is translated in a .ts file, one form or as many as the language has; {} for an empty one."""
    if not path.stat().st_size:
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if translation.get("type") is None and all(forms):
            one = message.findtext("extracomment", "")
            found[Text(message.findtext("source"), message.findtext("comment", ""), one)] = forms
    return found


def write(path: Path, wanted: list[Text], translated: dict[Text, tuple[str, ...]]) -> None:
    """A .ts file with exactly the texts `wanted`; those without a translation are marked as unfinished."""
    language = path.stem.removeprefix("creative_clusters_")
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text in wanted:
        source, remark, one = map(_as_linguist_writes, text)
        lines += ['    <message numerus="yes">' if one else "    <message>", f"        <source>{source}</source>"]
        lines += [f"        <comment>{remark}</comment>"] if remark else []
        lines += [f"        <extracomment>{one}</extracomment>"] if one else []
        forms = translated.get(text, ("",) * (2 if one else 1))
        inside = "".join(f"<numerusform>{_as_linguist_writes(form)}</numerusform>" for form in forms)
        unfinished = "" if text in translated else ' type="unfinished"'
        lines.append(
            f"        <translation{unfinished}>{inside if one else _as_linguist_writes(forms[0])}</translation>"
        )
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
