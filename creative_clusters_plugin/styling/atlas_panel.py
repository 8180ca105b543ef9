"""What an atlas says of an area beside its map: figures, profile against the nation, overlap, peers, change.

Lengths are parts of WIDTH, the width of the panel. What there is nothing to say of is left out, and the rest moves up.
"""

from dataclasses import dataclass
from math import isfinite, log2

from qgis.core import Qgis, QgsLayout, QgsLayoutItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ..translation import tr
from . import palettes, texts

WIDTH, HEIGHT = 860.0, 1348.0
SMALLEST = 0.72  # of its size, to which type shrinks where there is too little room
INK, MUTED, FAINT, ACCENT = "#1c1c1c", "#575757", "#c9c9c9", "#7f0e35"
_BODY, _SMALL, _HEADING, _LARGE = 27.0, 23.0, 31.0, 44.0
_ROW = 46.0
_AXIS = (410.0, 760.0)
_MOST_SECTORS, _MOST_PEERS, _MOST_TICKS = 12, 5, 3


@dataclass(frozen=True)
class Text:
    """A line of text on its baseline. align: 'left', 'right' or 'middle' of `x`; room: width that it may take, 0 for any."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool
    align: str
    room: float


@dataclass(frozen=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    colour: str


class PanelItem(QgsLayoutItem):
    """Draws what `panel` gives straight into the page: texts stay texts, of which an SVG in a layout would make outlines."""

    def __init__(self, layout: QgsLayout, family: str):
        super().__init__(layout)
        self.family = family
        self.marks: list[Box | Text] = []

    def show_marks(self, marks: list) -> None:
        self.marks = marks
        self.invalidateCache()

    def draw(self, context):
        render = context.renderContext()
        painter = render.painter()
        painter.save()
        factor = render.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters) * self.rect().width() / WIDTH
        painter.scale(factor, factor)
        for mark in self.marks:
            if isinstance(mark, Box):
                painter.fillRect(QRectF(mark.x, mark.y, mark.width, mark.height), QColor(mark.colour))
            else:
                self._write(painter, mark)
        painter.restore()

    def _write(self, painter: QPainter, mark: Text) -> None:
        font = QFont(self.family)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPixelSize(int(mark.size))
        font.setBold(mark.bold)
        measure = QFontMetricsF(font)
        if mark.room and measure.horizontalAdvance(mark.text) > mark.room:
            # other languages need more room than English: smaller type first, then the end is cut
            needed = mark.room / measure.horizontalAdvance(mark.text)
            font.setPixelSize(int(mark.size * max(needed, SMALLEST)))
            measure = QFontMetricsF(font)
        text = measure.elidedText(mark.text, Qt.TextElideMode.ElideRight, mark.room) if mark.room else mark.text
        width = measure.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(QColor(mark.colour))
        painter.drawText(QPointF(mark.x - {"left": 0.0, "middle": width / 2, "right": width}[mark.align], mark.y), text)


class _Drawing:
    def __init__(self):
        self.marks, self.y = [], 0.0

    def text(self, x, y, text, size=_BODY, colour=INK, bold=False, align="left", room=0.0) -> None:
        if text:
            self.marks.append(Text(x, y, str(text), size, colour, bold, align, room))

    def box(self, x, y, width, height, colour) -> None:
        self.marks.append(Box(x, y, max(width, 0.0), height, colour))

    def across(self, x1, x2, y, colour=FAINT, width=1.5) -> None:
        self.box(min(x1, x2), y - width / 2, abs(x2 - x1), width, colour)

    def down(self, x, y1, y2, colour=FAINT, width=1.5) -> None:
        self.box(x - width / 2, y1, width, y2 - y1, colour)

    def heading(self, text: str, about: str = "", x: float = 0.0, room: float = WIDTH) -> None:
        self.text(x, self.y + _HEADING, text, _HEADING, bold=True, room=room)
        self.text(x, self.y + _HEADING + 33, about, _SMALL, MUTED, room=room)


def panel(profile: dict, group_names: dict[str, str]) -> list:
    """The panel of one area, as marks to draw: `profile` as core.publish.area_profiles makes it, names of related groups by id."""
    drawing = _Drawing()
    _figures(drawing, profile)
    _sectors(drawing, profile.get("sectors") or [])
    _overlap_and_peers(drawing, profile, group_names)
    _change(drawing, profile)
    return drawing.marks


def _known(value) -> bool:
    return isinstance(value, (int, float)) and isfinite(value)


def _figures(drawing: _Drawing, profile: dict) -> None:
    summary = profile.get("summary") or {}
    tiles = []
    if _known(summary.get("jobs_creative")):
        more = texts.percent(summary["share_local"]) if _known(summary.get("share_local")) else ""
        about = tr("{share} of its jobs").format(share=more) if more else ""
        tiles.append((tr("Creative jobs"), texts.number(summary["jobs_creative"]), about))
    if _known(summary.get("lq_creative")):
        known = _known(summary.get("lq_low")) and _known(summary.get("lq_high"))
        about = texts.interval(summary["lq_low"], summary["lq_high"], 2) if known else ""
        tiles.append((tr("Location quotient"), texts.number(summary["lq_creative"], 2), about))
    if _known(summary.get("rank")):
        score = tr("score {score}").format(score=texts.number(summary.get("score") or 0, 1))
        of = tr("{rank} of {count}")
        rank = of.format(rank=texts.number(summary["rank"]), count=texts.number(summary.get("ranked") or 0))
        tiles.append((tr("Rank"), rank, score))
    for number, (title, value, about) in enumerate(tiles):
        x = number * WIDTH / 3
        drawing.across(x, x + WIDTH / 3 - 30, 2, ACCENT, 4)
        drawing.text(x, 40, title, _SMALL, MUTED, room=WIDTH / 3 - 30)
        drawing.text(x, 92, value, _LARGE, bold=True, room=WIDTH / 3 - 20)
        drawing.text(x, 128, about, _SMALL, MUTED, room=WIDTH / 3 - 30)
    drawing.y = 176.0 if tiles else 0.0
    if not tiles:
        drawing.text(0, 40, tr("No figures for this area."), _BODY, MUTED)
        drawing.y = 80.0


@dataclass(frozen=True)
class _Axis:
    """Quotients on a logarithmic axis: half and double the nation lie equally far from 1."""

    low: float
    high: float

    def place(self, quotient: float) -> float:
        share = log2(min(max(quotient, self.low), self.high) / self.low) / log2(self.high / self.low)
        return _AXIS[0] + share * (_AXIS[1] - _AXIS[0])

    def ticks(self) -> list[float]:
        shown = [tick for tick in (0.125, 0.25, 0.5, 2, 4, 8, 16, 32) if self.low <= tick <= self.high]
        # further apart, and still the same on both sides of 1, where there are so many that their figures would touch
        return shown if len(shown) <= _MOST_TICKS else [tick for tick in shown if tick in (0.25, 4, 16)]


def _axis(rows: list[dict]) -> _Axis:
    """With room for half and double the nation, the quotients and their intervals; what is beyond is drawn at the edge."""
    ends = [row[name] for row in rows for name in ("lq", "lq_low", "lq_high") if _known(row.get(name))]
    return _Axis(max(0.1, min([0.5, *ends]) / 1.15), min(64.0, max([2.0, *ends]) * 1.15))


def _sectors(drawing: _Drawing, sectors: list[dict]) -> None:
    """Bars from 1, the nation, to the quotient of each sub-sector; of the highest three those surely above it in bold."""
    shown = [row for row in sectors if _known(row.get("lq"))][:_MOST_SECTORS]
    if not shown:
        return
    whiskers = any(_known(row.get("lq_low")) and _known(row.get("lq_high")) for row in shown)
    about = tr("Location quotient; line: the nation; whiskers: intervals")
    plain = tr("Location quotient; line: the nation")
    drawing.heading(tr("Sub-sectors against the nation"), about if whiskers else plain)
    top = drawing.y + 84
    axis, bottom = _axis(shown), top + _ROW * len(shown)
    for tick in axis.ticks():
        drawing.down(axis.place(tick), top, bottom)
        drawing.text(axis.place(tick), bottom + 26, f"{tick:g}", _SMALL, MUTED, align="middle")
    one = axis.place(1)
    drawing.text(one, bottom + 26, "1", _SMALL, INK, True, "middle")
    for number, row in enumerate(shown):
        y = top + number * _ROW
        name = row.get("sector_name") or row["sector"]
        drawing.text(_AXIS[0] - 16, y + 31, name, 22, align="right", room=_AXIS[0] - 16)
        end = axis.place(row["lq"])
        drawing.box(min(one, end), y + 8, abs(end - one), _ROW - 16, _colour(row["lq"]))
        if _known(row.get("lq_low")) and _known(row.get("lq_high")):
            drawing.across(axis.place(row["lq_low"]), axis.place(row["lq_high"]), y + _ROW / 2, INK, 2.5)
        leading = number < 3 and (row["lq_low"] if _known(row.get("lq_low")) else row["lq"]) > 1
        drawing.text(WIDTH, y + 31, texts.number(row["lq"], 2), 25, bold=leading, align="right")
    drawing.down(one, top - 4, bottom + 4, INK, 2.5)
    drawing.y = bottom + 62


def _colour(quotient: float) -> str:
    """That of its class on the maps."""
    below = [low for low in palettes.QUOTIENT_BREAKS if low < quotient]
    return palettes.QUOTIENT_COLOURS[max(len(below) - 1, 0)]


def _overlap_and_peers(drawing: _Drawing, profile: dict, group_names: dict[str, str]) -> None:
    """Side by side: what else it is specialised in, and which areas have a like profile."""
    overlap = [row for row in profile.get("overlap") or [] if _known(row.get("lq"))]
    peers = (profile.get("peers") or [])[:_MOST_PEERS]
    start, column = drawing.y, 0.0
    ends = [start]
    labels = {
        "both": tr("both above the nation"),
        "creative only": tr("creative only"),
        "related only": tr("this one only"),
        "neither": tr("neither"),
    }
    if overlap:
        room = WIDTH / 2 - 30 if peers else WIDTH
        drawing.heading(tr("Related sectors"), room=room)
        y = start + _HEADING + 12
        for row in overlap[:4]:
            name = group_names.get(row["group"], row["group"].replace("_", " ").capitalize())
            drawing.text(0, y + 30, name, _SMALL, room=room)
            drawing.text(0, y + 58, labels.get(row.get("class"), ""), _SMALL, MUTED, room=room - 90)
            drawing.text(room, y + 58, texts.number(row["lq"], 2), _SMALL, bold=True, align="right")
            y += 66
        ends.append(y)
        column = WIDTH / 2 + 10
    if peers:
        drawing.heading(tr("Areas with a like profile"), x=column, room=WIDTH - column)
        y = start + _HEADING + 12
        for row in peers:
            name = row.get("peer_name") or row.get("peer")
            drawing.text(column, y + 30, name, _SMALL, room=WIDTH - column - 80)
            if _known(row.get("similarity")):
                drawing.text(WIDTH, y + 30, texts.number(row["similarity"], 2), _SMALL, MUTED, align="right")
            y += 36
        ends.append(y)
    drawing.y = max(ends) + (40 if len(ends) > 1 else 0)


def _change(drawing: _Drawing, profile: dict) -> None:
    change, outlook = profile.get("change") or {}, profile.get("outlook") or {}
    growth = change.get("growth")
    if _known(growth) and drawing.y + 150 < HEIGHT:
        title = tr("Creative jobs, {start} to {end}")
        drawing.heading(title.format(start=change.get("start") or "", end=change.get("end") or ""))
        rows = [(tr("This area"), growth, ACCENT)]
        if _known(change.get("growth_above_nation")):
            rows.append((tr("The nation"), growth - change["growth_above_nation"], MUTED))
        largest = max(0.1, *(abs(value) for _, value, _ in rows))
        y = drawing.y + _HEADING + 14
        for name, value, colour in rows:
            drawing.text(0, y + 28, name, _SMALL, room=220)
            falling = min(value for _, value, _ in rows) < 0
            zero, longest = (470, 240) if falling else (230, 500)
            length = abs(value) / largest * longest
            drawing.box(zero - length if value < 0 else zero, y + 8, length, 24, colour)
            drawing.text(WIDTH, y + 28, f"{texts.signed_percent(value)}", _SMALL, bold=True, align="right")
            y += 40
        drawing.y = y + 22
    if _known(outlook.get("growth")) and drawing.y + 60 < HEIGHT:
        known = _known(outlook.get("growth_low")) and _known(outlook.get("growth_high"))
        text = tr("Outlook to {year}: {growth} ({low} to {high} with 90 % probability)")
        plain = tr("Outlook to {year}: {growth}")
        values = {"year": outlook.get("year") or "", "growth": texts.signed_percent(outlook["growth"])}
        if known:
            values |= {end: texts.signed_percent(outlook[f"growth_{end}"]) for end in ("low", "high")}
        drawing.text(0, drawing.y + 26, (text if known else plain).format(**values), _SMALL, room=WIDTH)
