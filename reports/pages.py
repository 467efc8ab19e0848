"""Sheets of paper: margins, what stands at the head and foot of each, bookmarks, and `page x of y`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Table

from reports import style
from reports.imprint import keywords
from reports.markup import fitted, paragraph
from reports.sheet import Sheet
from reports.tables import table
from reports.tagged_canvas import TaggedCanvas

Story = list[Any]
_EDGE = 11 * mm
_TALL = 10_000.0
_ABOVE_HEADING = 48
_ONE_AT_A_TIME = Lock()  # all paragraphs share one parser of ReportLab, and reports are made in threads


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things came to stand when the document was laid out: pages by bookmark, and how many pages."""

    pages: Mapping[str, int] = field(default_factory=dict)
    total: int = 0


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


def rendered(sheet: Sheet, story: Callable[[Layout], Story]) -> bytes:
    """The document as PDF. It is laid out twice: the second time it knows its own page numbers."""
    style.register_fonts()
    with _ONE_AT_A_TIME:
        first = _laid_out(sheet, story, Layout())
        return _laid_out(sheet, story, Layout(first.places, first.page)).stream.getvalue()


def _laid_out(sheet: Sheet, story: Callable[[Layout], Story], known: Layout) -> _Document:
    document = _Document(sheet, known)
    document.build(story(known), canvasmaker=TaggedCanvas)
    return document


class _Document(BaseDocTemplate):
    """One run over the story; remembers on which page each bookmark came to stand."""

    def __init__(self, sheet: Sheet, known: Layout) -> None:
        self.stream = BytesIO()
        self.places: dict[str, int] = {}
        self._sheet = sheet
        templates = [_Page("first", sheet, known, _head(sheet, first=True), "later")]
        templates.append(_Page("later", sheet, known, _head(sheet, first=False)))
        super().__init__(
            self.stream,
            pagesize=A4,
            pageTemplates=templates,
            initialFontName=style.REGULAR,  # else every page begins with Helvetica, which is never embedded
            invariant=1,
            title=sheet.title,
            subject=sheet.origin.kind,
            author="",
            keywords=keywords(sheet.origin.fingerprint),
            creator=sheet.origin.creator,
            lang="en-GB",
            displayDocTitle=True,
        )

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab's hook
        """The moment that was given, in place of the clock."""
        self.canv.setDateFormatter(lambda *_: f"D:{self._sheet.origin.made_at:%Y%m%d%H%M%S}")

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's hook
        """Remembers the pages of bookmarks."""
        if isinstance(flowable, Bookmark):
            self.places[flowable.key] = self.page


class _Page(PageTemplate):
    """A page whose frame is what its head and foot leave."""

    def __init__(self, name: str, sheet: Sheet, known: Layout, head: Story, then: str = "") -> None:
        self._sheet, self._known, self._head = sheet, known, head
        top = A4[1] - _EDGE - _height(head, sheet.width) - 5 * mm
        bottom = _EDGE + _height(_foot(sheet, 1, 1), sheet.width) + 5 * mm
        padding = {f"{side}Padding": 0 for side in ("left", "right", "top", "bottom")}
        frame = Frame(sheet.margin, bottom, sheet.width, top - bottom, **padding)
        super().__init__(name, frames=[frame], pagesize=A4, autoNextPageTemplate=then or name)

    def beforeDrawPage(self, canvas: TaggedCanvas, document: _Document) -> None:  # noqa: N802 - ReportLab's hook
        """Draws head and foot."""
        sheet = self._sheet
        with nullcontext() if document.page == 1 else canvas.artifact("Header"):  # the banner is said once
            _draw(canvas, self._head, sheet, A4[1] - _EDGE)
        foot = _foot(sheet, document.page, self._known.total)
        with canvas.artifact("Footer"):
            _draw(canvas, foot, sheet, _EDGE + _height(foot, sheet.width))


def _head(sheet: Sheet, first: bool) -> Story:
    """The banner on every page; on the first page the title block says the rest."""
    banner = [paragraph(sheet.banner, style.BANNER)] if sheet.banner else []
    if first:
        return banner
    half = sheet.width / 2
    title = fitted(sheet.title, style.RUNNING, half * 1.3, 1)
    kind = fitted(sheet.kind, style.RUNNING_RIGHT, half * 0.7, 1)
    notice = [fitted(sheet.notice, style.RUNNING_NOTICE, sheet.width, 2)] if sheet.notice else []
    return [*banner, _line([title, kind], [half * 1.3, half * 0.7], "BELOW"), *notice]


def _foot(sheet: Sheet, page: int, total: int) -> Story:
    number = paragraph(f"Page {page} of {total}", style.FOOT_RIGHT)
    stamp = fitted(sheet.origin.line, style.FOOT, sheet.width * 0.8, 1)
    line = _line([stamp, number], [sheet.width * 0.8, sheet.width * 0.2], "ABOVE")
    return [line, fitted(sheet.attribution, style.FOOT, sheet.width, 4)]


def _line(cells: Story, widths: list[float], rule: str) -> Table:
    whole = ((0, 0), (-1, -1))
    padding = [(f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT")]
    space = [(f"{side}PADDING", *whole, 3) for side in ("TOP", "BOTTOM")]
    return table([cells], widths, [*padding, *space, (f"LINE{rule}", *whole, 0.5, style.RULE)])


def _height(flowables: Story, width: float) -> float:
    return sum(flowable.wrap(width, _TALL)[1] + _around(flowable) for flowable in flowables)


def _around(flowable: Flowable) -> float:
    """Space that a boxed paragraph needs beyond its text."""
    return 2 * getattr(getattr(flowable, "style", None), "borderPadding", 0) or 2


def _draw(canvas: TaggedCanvas, flowables: Story, sheet: Sheet, top: float) -> None:
    for flowable in flowables:
        _, height = flowable.wrapOn(canvas, sheet.width, _TALL)
        top -= height + _around(flowable)
        flowable.drawOn(canvas, sheet.margin, top + _around(flowable) / 2)
