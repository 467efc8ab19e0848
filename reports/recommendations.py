"""What the inspection recommends and to whom, what became of earlier recommendations, and good practice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from model.inspection import GoodPractice, Inspection, Recommendation
from model.language import mark, say
from reports import style
from reports.markup import markup, paragraph
from reports.pages import Story, begun
from reports.tables import headed_table, table
from reports.tagged import Paragraph

NEW, EARLIER, PRACTICE = "recommendations", "follow-up", "good practice"
TITLES = {
    NEW: mark("Recommendations"),
    EARLIER: mark("Earlier recommendations"),
    PRACTICE: mark("Good practice"),
}
_ROOM = 65 * mm
_NUMBER, _ROLE, _PROGRESS = 9 * mm, 44 * mm, 62 * mm


def parts_of(inspection: Inspection) -> list[str]:
    """The parts that there are, by the key of their bookmark."""
    given = inspection.recommendations.values()
    there = {
        NEW: any(not item.earlier for item in given),
        EARLIER: any(item.earlier for item in given),
        PRACTICE: bool(inspection.good_practice),
    }
    return [key for key, found in there.items() if found]


def recommendations_story(inspection: Inspection, width: float) -> Story:
    """Recommendations, the follow-up of earlier ones, and good practice, as far as there are any."""
    given = list(inspection.recommendations.values())
    stories = {
        NEW: lambda: _new([item for item in given if not item.earlier], width),
        EARLIER: lambda: _earlier([item for item in given if item.earlier], width),
        PRACTICE: lambda: _practices(inspection.good_practice.values(), width),
    }
    story: Story = []
    for key in parts_of(inspection):
        story += [*begun(key, say(TITLES[key]), _ROOM), *stories[key]()]
    return story


def _new(items: list[Recommendation], width: float) -> Story:
    head = ["", *_heads(say("Recommendation"), say("Responsible"))]
    rows = [
        [
            paragraph(str(number), style.CELL),
            _text(item),
            paragraph(item.addressee or say("Not named"), style.CELL),
        ]
        for number, item in enumerate(items, start=1)
    ]
    return [headed_table([head, *rows], [_NUMBER, width - _NUMBER - _ROLE, _ROLE])]


def _heads(*titles: str) -> Story:
    return [paragraph(title, style.CELL_HEAD) for title in titles]


def _earlier(items: list[Recommendation], width: float) -> Story:
    """Each earlier recommendation beside what became of it."""
    head = ["", *_heads(say("Recommendation"), say("Progress"))]
    rows = [_followed(number, item) for number, item in enumerate(items, start=1)]
    return [headed_table([head, *rows], [_NUMBER, width - _NUMBER - _PROGRESS, _PROGRESS])]


def _followed(number: int, item: Recommendation) -> list[Any]:
    muted = style.hexadecimal(style.MUTED)
    named = markup(say("To: {0}").format(item.addressee))
    to = f'<br/><font size="8" color="{muted}">{named}</font>' if item.addressee else ""
    progress = markup(item.progress[:1].upper() + item.progress[1:]) or say("Not recorded yet")
    note = f"<br/>{markup(item.note)}" if item.note else ""
    return [
        paragraph(str(number), style.CELL),
        Paragraph(markup(item.text) + to, style.CELL),
        Paragraph(f"<b>{progress}</b>{note}", style.CELL),
    ]


def _text(item: Recommendation) -> Paragraph:
    note = f"<br/><i>{markup(item.note)}</i>" if item.note else ""
    return Paragraph(markup(item.text) + note, style.CELL)


def _practices(items: Iterable[GoodPractice], width: float) -> Story:
    return [part for item in items for part in (_practice(item, width), Spacer(0, 7))]


def _practice(item: GoodPractice, width: float) -> Table:
    """A box that stands apart, as examples do in the published reports."""
    rows = [
        [paragraph(text, face)]
        for text, face in ((item.title, style.PRACTICE), (item.text, style.CELL))
        if text
    ]
    whole = ((0, 0), (-1, -1))
    commands = [
        ("NOSPLIT", (0, 0), (-1, 1)),
        ("BOX", *whole, 0.75, style.ACCENT),
        ("LINEBEFORE", (0, 0), (0, -1), 3, style.ACCENT, "butt"),
        ("LEFTPADDING", *whole, 10),
        ("RIGHTPADDING", *whole, 9),
        ("TOPPADDING", (0, 0), (-1, 0), 6),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
    ]
    return table(rows, [width], commands)
