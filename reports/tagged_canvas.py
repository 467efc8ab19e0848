"""A canvas that marks what is drawn on it: as content of an element, or as an artifact that nobody needs to hear.

It reaches into ReportLab where that has no way in (`_code`, `_doc`, `_addAnnotation`), so reportlab is pinned exactly.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.pdfgen.canvas import Canvas

from reports.structure import Annotated, Content, Element, Tree

_DEEPEST = 6
LINK, SIGN, END = "link", "sign", "end"
"""What the markup of a paragraph may call as it is drawn (`<onDraw name=…>`): see `reports.inline`."""


class TaggedCanvas(Canvas):
    """Pages with their structure. Elements are entered and left; what is drawn is marked as belonging to one.

    Within an artifact nothing else is marked, so that heads and feet are drawn by the same paragraphs and tables.
    """

    is_draft = False

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._tree = Tree()
        self._leaf = self._tree.new_page()
        self._entered = [self._tree.root]
        self._artifacts = self._notes = 0
        self._ranks: list[int] = []
        self._text: Any = None
        self._links: dict[str, tuple[Element, str]] = {}
        self._owner: Element | None = None
        self._edition = ""
        self._editions: list[str] = []
        for name, act in ((LINK, _begin_link), (SIGN, _begin_sign), (END, _end_inline)):
            self.setNamedCB(name, act)

    # --- elements ---------------------------------------------------------------------------------------

    @property
    def is_artifact(self) -> bool:
        """Whether what is drawn now is no content."""
        return self._artifacts > 0

    @property
    def within(self) -> Element:
        """The element that was entered last."""
        return self._entered[-1]

    def enter(self, element: Element) -> None:
        """What is added from now on stands within an element."""
        self._entered.append(element)

    def leave(self) -> None:
        """Back to where the last element was entered."""
        self._entered.pop()

    def add_heading(self, rank: int) -> Element:
        """A heading. Ranks may have gaps, levels never have: it stands one below the next higher one before it."""
        while self._ranks and self._ranks[-1] >= rank:
            self._ranks.pop()
        self._ranks.append(rank)
        return self.within.add(f"H{min(len(self._ranks), _DEEPEST)}")

    def add_list_item(self, numbering: str) -> tuple[Element, Element]:
        """The label and the body of an item: of the list that came just before, or of a new one."""
        last = self.within.last
        same = last is not None and last.kind == "L" and last.attributes["ListNumbering"] == numbering
        listed = last if last is not None and same else self.within.add("L", ListNumbering=numbering)
        item = listed.add("LI")
        return item.add("Lbl"), item.add("LBody")

    def add_note(self) -> Element:
        """A note under a table; PDF/UA asks that each has a name."""
        self._notes += 1
        return self.within.add("Note", ID=f"note-{self._notes}")

    # --- editions ---------------------------------------------------------------------------------------

    def begin_edition(self, name: str, language: str, title: str) -> None:
        """What is drawn from now on is another language's document. Its places, and its part of the outline, are its
        own; its pages come to stand beside those of the others.
        """
        self._edition = name
        self._entered = [self._tree.root.add("Sect", Lang=language)]
        self._ranks.clear()
        super().bookmarkPage(name)
        super().addOutlineEntry(title, name, 0)

    def bookmarkHorizontal(self, key: str, *where: Any, **more: Any) -> Any:  # noqa: N802 - ReportLab's name
        """A place within the edition."""
        return super().bookmarkHorizontal(self._edition + key, *where, **more)

    def addOutlineEntry(self, title: str, key: str, level: int = 0, closed: Any = None) -> None:  # noqa: N802
        """An entry of the outline, below that of the edition."""
        super().addOutlineEntry(title, self._edition + key, level + bool(self._edition), closed)

    def _put_side_by_side(self) -> None:
        """The first page of each edition, then the second of each."""
        every = self._doc.Pages.pages
        of_edition = [
            [page for page, name in zip(every, self._editions, strict=True) if name == edition]
            for edition in dict.fromkeys(self._editions)
        ]
        every[:] = [page for pages in zip_longest(*of_edition) for page in pages if page is not None]
        self._doc.Catalog.setPageLayout("TwoPageLeft")

    # --- marks ------------------------------------------------------------------------------------------

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile is content of an element."""
        self._code.append(self._begun(element))
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, subtype: str = "") -> Iterator[None]:
        """What is drawn meanwhile is no content: decoration, or a `Header` or `Footer` of the page."""
        self.begin_artifact(subtype)
        yield
        self.end_artifact()

    def begin_artifact(self, subtype: str = "") -> None:
        """The same for ReportLab's hooks, which come in pairs."""
        if not self.is_artifact:
            of_page = f"<</Type /Pagination /Subtype /{subtype}>> BDC"
            self._code.append(f"/Artifact {of_page if subtype else 'BMC'}")
        self._artifacts += 1

    def end_artifact(self) -> None:
        """The end of an artifact; what was begun within it ends silently."""
        self._artifacts -= 1
        if not self.is_artifact:
            self._code.append("EMC")

    def begin_text(self, text: Any, element: Element) -> None:
        """The text object's content belongs to an element, or in part to elements in its lines, until it is drawn."""
        self._text = text
        self.enter(element)
        text._code.append(self._begun(element))

    def drawText(self, aTextObject: Any) -> None:  # noqa: N802, N803 - ReportLab's name
        """Ends the marks of the text before the text itself ends."""
        if aTextObject is self._text:
            self._text = None
            aTextObject._code.append("EMC")
            self.leave()
        super().drawText(aTextObject)

    def begin_inline(self, kind: str, **attributes: Any) -> Element | None:
        """An element within the line that is being set; None within an artifact."""
        if self._text is None:
            return None
        element = self.within.add(kind, **attributes)
        self._text._code.append(f"EMC {self._begun(element)}")
        return element

    def end_inline(self) -> None:
        """The line goes on with what it was before."""
        if self._text is not None:
            self._text._code.append(f"EMC {self._begun(self.within)}")

    def _begun(self, element: Element) -> str:
        number = len(self._leaf.owners)
        self._leaf.owners.append(element)
        element.kids.append(Content(self._leaf, number))
        return f"/{element.kind} <</MCID {number}>> BDC"

    # --- links ------------------------------------------------------------------------------------------

    def begin_link(self, destination: str, title: str) -> None:
        """A link within a line. Its area comes later, when ReportLab knows where the line stands."""
        if element := self.begin_inline("Link"):
            self._links[destination] = element, title

    def linkRect(self, contents: str, destinationname: str, *where: Any, **more: Any) -> Any:  # noqa: N802
        """Joins the area of a link with its element, and says where it leads."""
        place = self._edition + destinationname
        if destinationname not in self._links:
            return super().linkRect(contents, place, *where, **more)
        owner, title = self._links[destinationname]
        self._owner = owner
        return super().linkRect(title, place, *where, **more)

    def _addAnnotation(self, annotation: Any, *named: Any) -> None:  # noqa: N802 - ReportLab's name
        owner, self._owner = self._owner, None
        if owner is not None:
            annotation.permitted = (*annotation.permitted, "StructParent")
            annotation.otherkw["StructParent"] = self._tree.new_link(owner)
            owner.kids.append(Annotated(self._leaf, annotation))
        super()._addAnnotation(annotation, *named)

    # --- pages ------------------------------------------------------------------------------------------

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Ends a page, which then knows its place in the structure."""
        super().showPage()
        self._editions.append(self._edition)
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self._leaf.key, PDFName("S")
        self._leaf.page = page
        self._leaf = self._tree.new_page()

    def save(self) -> None:
        """Writes the document with its structure."""
        if self._code:
            self.showPage()
        if self._edition:
            self._put_side_by_side()
        self._tree.written_to(self._doc)
        super().save()


class DraftCanvas(TaggedCanvas):
    """Pages that are only counted: what knows that it is on a draft is not drawn, and nothing is written."""

    is_draft = True

    def save(self) -> None:
        """Nothing is left to do."""


def _begin_link(canvas: TaggedCanvas, _kind: str, label: str) -> None:
    canvas.begin_link(*label.split("|", 1))


def _begin_sign(canvas: TaggedCanvas, _kind: str, label: str) -> None:
    canvas.begin_inline("Span", Alt=label)


def _end_inline(canvas: TaggedCanvas, _kind: str, _label: str) -> None:
    canvas.end_inline()
