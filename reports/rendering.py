"""Editions made into a PDF: heads and feet, bookmarks, `page x of y`, two languages on facing pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import zip_longest
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate, Table
from reportlab.platypus.doctemplate import ActionFlowable

from model.language import LANGUAGES, say, speaking
from model.watching import Watch, unwatched
from reports import style
from reports.compact import compact
from reports.markup import fitted, paragraph
from reports.pages import Bookmark, Edition, Layout, PartBreak, Story
from reports.sheet import Sheet
from reports.tables import table
from reports.tagged import forget_texts
from reports.tagged_canvas import DraftCanvas, TaggedCanvas

_EDGE = 11 * mm
_TALL = 10_000.0
_WHOLE = 1000
_LOCALE = "{0}-GB"


@dataclass(slots=True)
class _Found:
    """What one run over an edition found: the page of each bookmark, the first page of each large part, and the
    number of pages, all counted within the edition; and how many empty pages are to follow each part.
    """

    places: dict[str, int] = field(default_factory=dict)
    parts: list[int] = field(default_factory=lambda: [1])
    total: int = 0
    blanks: Sequence[int] = (0,)

    @property
    def lengths(self) -> list[int]:
        """The number of pages of each large part."""
        return [
            after - first for first, after in zip(self.parts, [*self.parts[1:], self.total + 1], strict=True)
        ]

    @property
    def layout(self) -> Layout:
        """The same as stories are told it, with the empty pages."""
        return Layout(
            {key: self._shifted(page) for key, page in self.places.items()}, self.total + sum(self.blanks)
        )

    def _shifted(self, page: int) -> int:
        return page + sum(self.blanks[: bisect_right(self.parts, page) - 1])


def rendered(editions: Sequence[Edition], watch: Watch = unwatched) -> bytes:
    """The document as PDF. It is laid out twice: a draft tells it its own page numbers."""
    style.register_fonts()
    run = _Run(watch)
    try:
        draft = _laid_out(editions, [_Found() for _ in editions], run, DraftCanvas)
        made = _laid_out(editions, _put_together(draft.found), run, TaggedCanvas).stream.getvalue()
        return compact(made)
    finally:
        forget_texts()
        style.forget_words()


def _laid_out(
    editions: Sequence[Edition], known: Sequence[_Found], run: _Run, canvas: type[TaggedCanvas]
) -> _Document:
    document = _Document(editions, known, run)
    marks: list[tuple[Callable[..., None], *tuple[Any, ...]]] = []
    document._multiBuildEdits = marks.append
    document.build(list(_stories(editions, known)), canvasmaker=canvas)
    for take_back, *what in marks:  # which ReportLab left in flowables: a story may be the same both times
        take_back(*what)
    run.runs += 1
    return document


def _put_together(found: Sequence[_Found]) -> Sequence[_Found]:
    """The same with so many empty pages that large parts begin together in all editions."""
    longest = [max(lengths) for lengths in zip_longest(*(one.lengths for one in found), fillvalue=0)]
    for one in found:
        one.blanks = [most - own for most, own in zip_longest(longest, one.lengths, fillvalue=0)]
    return found


def _stories(editions: Sequence[Edition], known: Sequence[_Found]) -> Iterator[Flowable]:
    """The stories one after another: pages are put beside one another when all are made."""
    for number, (edition, found) in enumerate(zip(editions, known, strict=True)):
        if len(editions) > 1:
            yield from _begun(number)
        with speaking(edition.language):
            story = edition.story(found.layout)
            yield from story if len(editions) == 1 else _padded(story, found.blanks)


def _begun(number: int) -> Iterator[Flowable]:
    if number:
        yield NextPageTemplate(_first(number))
        yield PartBreak()
    yield _Begin(number)


def _padded(story: Story, blanks: Sequence[int]) -> Iterator[Flowable]:
    """A story whose large parts are followed by so many pages without text that the next ones begin together."""
    part = 0
    for flowable in story:
        if isinstance(flowable, PartBreak):
            yield from _blank(blanks, part)
            part += 1
            yield flowable
            yield _Part()
        else:
            yield flowable
    yield from _blank(blanks, part)


def _blank(blanks: Sequence[int], part: int) -> Iterator[Flowable]:
    for _ in range(blanks[part] if part < len(blanks) else 0):
        yield PartBreak()
        yield paragraph(say("This page has no text, so that both languages stay side by side."), style.LABEL)


class _Begin(ActionFlowable):
    """The first page of an edition has begun."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def apply(self, doc: _Document) -> None:
        """Tells the document. ReportLab's hook."""
        doc.begin_edition(self._number)


class _Part(ActionFlowable):
    """The first page of a large part has begun."""

    def apply(self, doc: _Document) -> None:
        """Tells the document. ReportLab's hook."""
        doc.begin_part()


@dataclass(slots=True)
class _Run:
    """Who watches the two runs over the document, and how much of them was told."""

    watch: Watch
    runs: int = 0
    told: int = 0

    def tell(self, done: float) -> None:
        """Tells how much of the present run is done, from 0 to 1. What is split into more to do takes nothing back."""
        self.told = max(self.told, round(_WHOLE * (self.runs + min(done, 1.0)) / 2))
        self.watch(self.told, _WHOLE)


class _Document(BaseDocTemplate):
    """One run over the stories."""

    def __init__(self, editions: Sequence[Edition], known: Sequence[_Found], run: _Run) -> None:
        self.stream = BytesIO()
        self.found = [_Found() for _ in editions]
        self._editions, self._run = editions, run
        self._current, self._pages_before = 0, 0
        self._length = 1
        self.headed = ""
        sheet = editions[0].sheet
        super().__init__(
            self.stream,
            pagesize=A4,
            pageTemplates=list(_templates(editions, known)),
            initialFontName=style.REGULAR,  # else every page begins with Helvetica, which is never embedded
            invariant=1,
            title=sheet.title,
            subject=sheet.origin.kind,
            author="",
            keywords=sheet.origin.mark,
            creator=sheet.origin.creator,
            lang=_LOCALE.format(editions[0].language),
            displayDocTitle=True,
        )
        self.setProgressCallBack(self._progress)

    @property
    def page_within(self) -> int:
        """The number of the page within its edition."""
        return self.page - self._pages_before

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab's hook
        """The moment that was given, in place of the clock."""
        made_at = self._editions[0].sheet.origin.made_at
        if made_at is not None:
            self.canv.setDateFormatter(lambda *_: f"D:{made_at:%Y%m%d%H%M%S}")

    def begin_edition(self, number: int) -> None:
        """From here on another language is read; its pages are counted from 1."""
        self._current = number
        language = self._editions[number].language
        self.canv.begin_edition(language, _LOCALE.format(language), LANGUAGES[language])

    def begin_part(self) -> None:
        """From here on another large part is printed."""
        self.found[self._current].parts.append(self.page_within)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's hook
        """Remembers the pages of bookmarks, and what the next page is headed, before it begins."""
        if isinstance(flowable, Bookmark):
            self.found[self._current].places[flowable.key] = self.page_within
        elif isinstance(flowable, PartBreak):
            self.headed = flowable.headed

    def begin_page(self, number: int) -> None:
        """A page of an edition begins."""
        found = self.found[number]
        if not found.total:
            self._pages_before = self.page - 1
        found.total += 1

    def _progress(self, kind: str, value: int) -> None:
        if kind == "SIZE_EST":
            self._length = max(value, 1)
        elif kind == "PROGRESS":
            self._run.tell(value / self._length)


def _first(number: int) -> str:
    return f"first {number}"


def _templates(editions: Sequence[Edition], known: Sequence[_Found]) -> Iterator[PageTemplate]:
    """The first page of each edition, and those after it."""
    for number, (edition, found) in enumerate(zip(editions, known, strict=True)):
        with speaking(edition.language):
            later = f"later {number}"
            yield _Page(_first(number), number, edition, found, _head(edition.sheet, first=True), later)
            yield _Page(later, number, edition, found, _head(edition.sheet, first=False), later)


class _Page(PageTemplate):
    """A page whose frame is what its head and foot leave."""

    def __init__(
        self, name: str, number: int, edition: Edition, known: _Found, head: Story, then: str
    ) -> None:
        sheet = edition.sheet
        self._number, self._edition, self._known, self._head = number, edition, known, head
        top = A4[1] - _EDGE - _height(head, sheet.width) - 5 * mm
        bottom = _EDGE + _height(_foot(sheet, 1, 1), sheet.width) + 5 * mm
        padding = {f"{side}Padding": 0 for side in ("left", "right", "top", "bottom")}
        frame = Frame(sheet.margin, bottom, sheet.width, top - bottom, **padding)
        super().__init__(name, frames=[frame], pagesize=A4, autoNextPageTemplate=then)

    def beforeDrawPage(self, canvas: TaggedCanvas, document: _Document) -> None:  # noqa: N802 - ReportLab's hook
        """Draws head and foot."""
        document.begin_page(self._number)
        sheet, page = self._edition.sheet, document.page_within
        with nullcontext() if page == 1 else canvas.artifact("Header"):  # the banner is said once
            _draw(canvas, self._head_of(document), sheet, A4[1] - _EDGE)
        with speaking(self._edition.language):
            foot = _foot(sheet, page, self._known.layout.total)
        with canvas.artifact("Footer"):
            _draw(canvas, foot, sheet, _EDGE + _height(foot, sheet.width))

    def _head_of(self, document: _Document) -> Story:
        """The head of this page, which names the large part where that wants it."""
        if not document.headed or document.page_within == 1:
            return self._head
        return _head(replace(self._edition.sheet, kind=document.headed), first=False)


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
    number = paragraph(say("Page {0} of {1}").format(page, total), style.FOOT_RIGHT)
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
