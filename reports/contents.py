"""The contents of a document, made from the bookmarks in its story: what the outline leads to cannot be missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Table

from reports import style
from reports.inline import link
from reports.markup import markup, paragraph
from reports.pages import Bookmark, Layout, Story
from reports.tables import table
from reports.tagged import Contents, Paragraph

_PAGE = 14 * mm
_ROOM = 35 * mm
_DOTS = (0.5, style.RULE, "butt", (0.5, 2))
_FACES = (style.CONTENTS_PART, style.CONTENTS)


def bookmarks_in(story: Story) -> Iterator[Bookmark]:
    """The bookmarks of a story in their order."""
    for flowable in story:
        if isinstance(flowable, Bookmark):
            yield flowable
        elif isinstance(flowable, KeepTogether):
            yield from bookmarks_in(flowable._content)


def contents_table(bookmarks: Iterable[Bookmark], layout: Layout, width: float, close: bool = False) -> Table:
    """The titles with their pages, each of which leads to its place; they may stand close."""
    listed = tuple(bookmarks)
    rows = [[_title(bookmark), page_link(bookmark.key, bookmark.title, layout)] for bookmark in listed]
    parts = [place for place, bookmark in enumerate(listed) if not bookmark.level]
    commands = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0 if close else 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5 if close else 2),
        ("LINEBELOW", (0, 0), (-1, -1), *_DOTS),
        *(("TOPPADDING", (0, place), (-1, place), 1 if close else 4) for place in parts),
    ]
    return table(rows, [width - _PAGE, _PAGE], commands, Contents())


def page_link(key: str, title: str, layout: Layout) -> Paragraph:
    """The number of the page on which a bookmark stands, leading there; empty until that is known."""
    return Paragraph(link(key, str(layout.pages.get(key, "")), title), style.CELL_PAGE)


def _title(bookmark: Bookmark) -> Paragraph:
    face = _FACES[min(bookmark.level, len(_FACES) - 1)]
    return Paragraph(link(bookmark.key, markup(bookmark.title), bookmark.title), face)


def contents_heading(title: str) -> Story:
    """The heading above contents that may be longer than a page. They do not list it themselves."""
    return [CondPageBreak(_ROOM), paragraph(title, style.FRONT_HEADING)]
