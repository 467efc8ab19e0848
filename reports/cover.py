"""The first page of a document about an inspection: whose it is, what it is, and what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from model.days import days
from model.findings import Findings
from model.language import say
from reports import style, words
from reports.contents import bookmarks_in, contents_heading, contents_table
from reports.fitting import FirstThatFits
from reports.markup import fitted, markup, paragraph
from reports.pages import Bookmark, Layout, PartBreak, Story
from reports.sheet import Sheet
from reports.tables import definitions, table

_ABOVE = 16 * mm
_LABELS = 34 * mm
_TITLE_LINES = 4

Detail = tuple[str, str]


def covered(findings: Findings, sheet: Sheet, layout: Layout, story: Story, notes: bool) -> Story:
    """A document behind its cover, with contents that follow from the bookmarks in the story."""
    contents = partial(_contents, tuple(bookmarks_in(story)), layout, sheet.width)
    return [
        *front(findings, sheet, details(findings), notes),
        *contents_heading(say("Contents")),
        FirstThatFits([partial(contents, close=False), partial(contents, close=True)], contents),
        PartBreak(),
        *story,
    ]


def _contents(bookmarks: Sequence[Bookmark], layout: Layout, width: float, close: bool = False) -> Story:
    return [contents_table(bookmarks, layout, width, close)]


def front(findings: Findings, sheet: Sheet, about: Iterable[Detail], notes: bool) -> Story:
    """What stands at the top of a cover: the kind of report, the service, the programme, what is to be known of it."""
    notice = findings.inspection.notice
    return [
        Spacer(0, _ABOVE),
        _title(findings, sheet),
        *([paragraph(notice, style.NOTICE)] if notice else []),
        *([] if notes else [paragraph(say(words.WITHOUT_NOTES), style.FRONT_NOTE)]),
        definitions(about, sheet.width, _LABELS),
    ]


def _title(findings: Findings, sheet: Sheet) -> object:
    """The lines that name the document, under a bar."""
    rows = [
        [paragraph(sheet.kind, style.FRONT_KIND)],
        [fitted(sheet.title, style.FRONT_TITLE, sheet.width, _TITLE_LINES)],
        [paragraph(findings.framework.title, style.FRONT_SUBTITLE)],
    ]
    commands = [
        ("LINEABOVE", (0, 0), (-1, 0), 4, style.ACCENT, "butt"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, 0), 14),
    ]
    return table(rows, [sheet.width], commands, spaceAfter=10)


def details(findings: Findings) -> Iterator[Detail]:
    """Whose programme it is, when and by whom the inspection was made, and how many cases were read: as markup."""
    inspection = findings.inspection
    missing = markup(say("Not recorded"))
    yield say("Programme of"), markup(findings.framework.publisher)
    yield say("Fieldwork"), markup(days(inspection.fieldwork_from, inspection.fieldwork_to)) or missing
    yield say("Lead inspector"), markup(inspection.lead_inspector) or missing
    yield say("Cases"), "<br/>".join(markup(line) for line in words.samples(findings))
