"""A report as one HTML file that needs nothing else: no network, no other file."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from ...translation import tr
from .elements import Column, bullets, paragraph, table
from .stylesheet import CSS


@dataclass(frozen=True)
class Picture:
    """A map: png holds the file; legend has (label, CSS background) for each of its classes; square: an SVG legend before it."""

    png: bytes
    alt: str
    caption: str
    legend: list[tuple[str, str]]
    square: str = ""


@dataclass(frozen=True)
class Run:
    """What every report says about the run it comes from; all texts as they are to be shown.

    source: where the figures come from. settings: (label, value) of what was asked for. look: called now and then while a page is
    made, raises what stops it.
    """

    title: str
    source: str
    settings: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    look: Callable[[], object] = lambda: None


def page(run: Run, sections: list[tuple[str, str]]) -> str:
    """A complete HTML 5 document.

    sections: (heading, markup), the first being the summary; empty ones are left out. The warnings and the
    maps follow the summary, the settings come last.
    """
    sections = [(heading, markup) for heading, markup in sections if markup]
    body = [section(*one) for one in sections[:1]]
    body += [warned(run.warnings), _maps(run.pictures)]
    body += [section(*one) for one in sections[1:]]
    body.append(section(tr("What was asked for"), _settings(run)))
    return document(run.title, run.source, "".join(body))


def document(title: str, source: str, body: str) -> str:
    """A complete HTML 5 document around the markup `body`, which loads nothing and runs nothing."""
    # The language of the texts, which need not be that of the system.
    language = tr("en", "ISO code of the language of this translation")
    made = tr("Made with the QGIS plugin Creative Clusters.")
    from_where = tr("Source: {source}").format(source=source)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{CSS}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{escape(title)}</h1>\n{paragraph(from_where, 'source')}\n</header>\n"
        f"<main>\n{body}</main>\n<footer>\n{paragraph(made)}\n</footer>\n</body>\n</html>\n"
    )


def section(heading: str, markup: str) -> str:
    heading = f"<h2>{escape(heading)}</h2>\n" if heading else ""
    return f"<section>\n{heading}{markup}\n</section>\n" if markup else ""


def warned(warnings: list[str], level: int = 3) -> str:
    """The warnings of a run, set apart. level: of their heading, one below that of what they stand in."""
    if not warnings:
        return paragraph(tr("This run gave no warnings."), "small")
    title = tr("Warnings ({count}): read them before you use the figures")
    heading = escape(title.format(count=len(warnings)))
    return f'<section class="alert">\n<h{level}>{heading}</h{level}>\n{bullets(warnings)}\n</section>\n'


def _maps(pictures: list[Picture]) -> str:
    kind = ' class="only"' if len(pictures) == 1 else ""
    figures = [f"<figure{kind}>{_image(picture)}{_key(picture)}</figure>" for picture in pictures]
    return f'<div class="maps">{"".join(figures)}</div>\n' if figures else ""


def _image(picture: Picture) -> str:
    data = b64encode(picture.png).decode("ascii")
    return f'<img src="data:image/png;base64,{data}" alt="{escape(picture.alt)}">'


def _key(picture: Picture) -> str:
    entries = "".join(
        f'<li><span style="background:{escape(background)}"></span>{escape(label)}</li>'
        for label, background in picture.legend
    )
    legend = f'<ul class="legend">{entries}</ul>' if entries else ""
    square = f'<div class="square">{picture.square}</div>' if picture.square else ""
    return f"<figcaption>{escape(picture.caption)}{square}{legend}</figcaption>"


def _settings(run: Run) -> str:
    columns = [
        Column(tr("Setting"), words=True),
        Column(tr("Value"), words=True),
    ]
    return table(tr("Settings of this run"), columns, run.settings)
