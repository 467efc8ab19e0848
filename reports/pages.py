"""What a report is made of: its story, the places in it, and the document in one language that they make up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from reports import style
from reports.markup import paragraph
from reports.sheet import Sheet

Story = list[Any]
"""What ReportLab sets: paragraphs, tables and drawings, one after another."""

_ABOVE_HEADING = 48


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things came to stand when the document was laid out: pages by bookmark, and how many pages."""

    pages: Mapping[str, int] = field(default_factory=dict)
    total: int = 0


@dataclass(frozen=True, slots=True)
class Edition:
    """A report in one language; one in two languages has two. `story` is called while the language is spoken, and
    twice: the second time it is told what came to stand where.
    """

    language: str
    sheet: Sheet
    story: Callable[[Layout], Story]


class PartBreak(PageBreak):
    """A new page for a large part. Where a report is in two languages the part begins on facing pages.

    What it is `headed` stands in the running heads from there on, in place of the kind of report.
    """

    def __init__(self, headed: str = "") -> None:
        super().__init__()
        self.headed = headed


class Bookmark(Flowable):
    """A place without extent that the outline and internal links lead to. It follows its heading.

    Before the heading, it would make ReportLab forget the heading's space when it measures what to keep together.
    """

    _ZEROSIZE = _SPACETRANSFER = True  # as in ReportLab's own flowables without extent

    def __init__(self, key: str, title: str, level: int) -> None:
        super().__init__()
        self.key, self.title, self.level = key, title, level
        self.keepWithNext = 1

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No extent."""
        return 0, 0

    def draw(self) -> None:
        """Marks the place, so far above it that the heading is in sight."""
        self.canv.bookmarkHorizontal(self.key, 0, _ABOVE_HEADING)
        self.canv.addOutlineEntry(self.title, self.key, self.level)


def begun(key: str, title: str, room: float) -> Story:
    """The heading of a part that may be longer than a page: on a new page where there is no such room left."""
    bookmark = Bookmark(key, title, 0)
    bookmark.keepWithNext = 0
    return [CondPageBreak(room), paragraph(title, style.CHAPTER_OF_LONG_PART), bookmark]
