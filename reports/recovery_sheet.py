"""The recovery sheet: one page with the key that opens a file whose passphrase was forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, Table

from model.days import day
from model.language import mark, say, spoken
from model.protection import RecoverySheet
from reports import style, words
from reports.markup import fitted, markup, paragraph
from reports.pages import Edition, Story
from reports.rendering import rendered
from reports.sheet import Origin, Sheet, creator
from reports.tables import LABEL_WIDTH, headed_table, table
from reports.tagged import Grid, Paragraph

_MARGIN = 22 * mm
_TITLE = mark("Recovery sheet")
_FOOT = mark("Whoever has both this sheet and the file can read everything in it.")
_PURPOSE = mark(
    "The key on this sheet opens the file named below when its passphrase has been forgotten. "
    "Caseread keeps no copy of the key and does not show it again, and nobody can open the file without "
    "the passphrase or this sheet."
)
_READING = mark(
    "Capitals and dashes make no difference. The key has no letters I, L or O: what looks like one is "
    "the figure 1 or 0."
)
_KEEPING = (
    mark("Lock it away, in a safe or with whoever keeps the records of the inspection."),
    mark("Never keep it with the laptop or in its bag. Do not photograph, scan or send it."),
    mark("If it was saved as a PDF file, print it and then delete that file."),
)
_OPENING = (
    mark("Open the file in Caseread."),
    mark("Where it asks for the passphrase, choose “Use the recovery key” and type the key."),
    mark("Choose a new passphrase. The key stays valid: lock this sheet away again."),
)
_LOSING = mark(
    "Open the file with its passphrase and make a new recovery sheet at once. The key on this one then no "
    "longer opens the file. It still opens copies and backups made before: delete those, or lock them away."
)
_SIGNING = (mark("Held by (name)"), mark("Kept where"), mark("Date"), mark("Signature"))
_HOLDERS = 2
_GROUPS_IN_ROW = 3


def recovery_pdf(sheet: RecoverySheet, *, version: str) -> bytes:
    """A recovery sheet as PDF; the same sheet gives the same bytes. The key can be copied from it as text."""
    paper = _paper(sheet, version)
    return rendered([Edition(spoken(), paper, lambda _: _story(sheet, paper.width))])


def _paper(sheet: RecoverySheet, version: str) -> Sheet:
    program = creator(version)
    line = say("Made {0} · {1}").format(day(sheet.made_on.isoformat()), program)
    origin = Origin(datetime.combine(sheet.made_on, time()), program, line, say(_TITLE))
    return Sheet(say(_TITLE), words.one_line(sheet.file_name), "", "", say(_FOOT), origin, _MARGIN)


def _story(sheet: RecoverySheet, width: float) -> Story:
    return [
        paragraph(say(_TITLE), style.TITLE),
        Spacer(0, 4),
        paragraph(say(_PURPOSE), style.BODY),
        _file(sheet, width),
        _Key(sheet.recovery_key, width),
        paragraph(say(_READING), style.SMALL_NOTE),
        *_part(say("Where to keep it"), _listed(("•" for _ in _KEEPING), _KEEPING)),
        *_part(say("How to open the file with it"), _listed(("1.", "2.", "3."), _OPENING)),
        *_part(say("When it is lost, or others may have seen it"), [paragraph(say(_LOSING), style.BODY)]),
        *_part(say("Who holds it"), [_signatures(width)]),
    ]


def _file(sheet: RecoverySheet, width: float) -> Table:
    """What the key belongs to; a name of any length leaves the sheet on its one page."""
    details = (
        (say("File"), sheet.file_name),
        (say("Service"), sheet.service or say(words.UNNAMED)),
        (say("Made on"), day(sheet.made_on.isoformat())),
    )
    room = width - LABEL_WIDTH
    rows = [[paragraph(name, style.LABEL), fitted(text, style.CELL, room, 2)] for name, text in details]
    return table(rows, [LABEL_WIDTH, room], [("LEFTPADDING", (0, 0), (0, -1), 0)], Grid(), spaceAfter=8)


def _part(title: str, content: Story) -> Story:
    return [paragraph(title, style.QUESTION), *content]


def _listed(marks: Iterable[str], lines: Iterable[str]) -> Story:
    listed = zip(marks, lines, strict=True)
    return [Paragraph(markup(say(line)), style.FINDING, bulletText=number) for number, line in listed]


def _signatures(width: float) -> Table:
    """Empty boxes to write in."""
    head = [paragraph(say(text), style.CELL_HEAD) for text in _SIGNING]
    widths = [width * share for share in (0.28, 0.3, 0.16, 0.26)]
    made = headed_table([head, *([""] * len(_SIGNING) for _ in range(_HOLDERS))], widths, names=None)
    made.setStyle([("GRID", (0, 1), (-1, -1), 0.5, style.RULE), ("TOPPADDING", (0, 1), (-1, -1), 18)])
    return made


class _Key(Flowable):
    """The key in rows of groups. Each letter stands in a cell of its own, so that none is overlooked.

    A row is one run of text, so that copying it gives the key.
    """

    _SIZE, _CELL, _GAP, _ROW, _PADDING = 21.0, 23.0, 40.0, 35.0, 11.0

    def __init__(self, recovery_key: str, width: float) -> None:
        super().__init__()
        self.width = width
        self.spaceAfter = 5
        self._rows = tuple(_rows(recovery_key))
        self.height = len(self._rows) * self._ROW + 2 * self._PADDING

    def draw(self) -> None:
        """A panel with the rows on it."""
        with self.canv.artifact():
            self._draw_panel()
        with self.canv.marked(self.canv.within.add("P")):
            for number, row in enumerate(self._rows, start=1):
                self._draw_row(row, self.height - self._PADDING - number * self._ROW + self._ROW / 3)

    def _draw_panel(self) -> None:
        self.canv.setFillColor(style.PANEL)
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillColor(style.ACCENT)
        self.canv.rect(0, 0, 3, self.height, stroke=0, fill=1)

    def _draw_row(self, row: str, baseline: float) -> None:
        sides = [(self._room(sign) - stringWidth(sign, style.SEMIBOLD, self._SIZE)) / 2 for sign in row]
        left = (self.width - sum(map(self._room, self._rows[0].rstrip("-")))) / 2
        text = self.canv.beginText(left + sides[0], baseline)
        text.setFont(style.SEMIBOLD, self._SIZE)
        for sign, after, before in zip(row, sides, [*sides[1:], 0.0], strict=True):
            text.setFillColor(style.MUTED if sign == "-" else style.INK)
            text.setCharSpace(after + before)
            text.textOut(sign)
        self.canv.drawText(text)

    def _room(self, sign: str) -> float:
        """The width of a sign's cell; dashes have more, so that the groups stand apart."""
        return self._GAP if sign == "-" else self._CELL


def _rows(recovery_key: str) -> Iterator[str]:
    """The key over several lines; a dash at the end says that it goes on."""
    groups = recovery_key.split("-")
    for start in range(0, len(groups), _GROUPS_IN_ROW):
        row = "-".join(groups[start : start + _GROUPS_IN_ROW])
        yield row if start + _GROUPS_IN_ROW >= len(groups) else f"{row}-"
