"""Paragraphs, tables and drawings that say what they are to the canvas they are drawn on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph as _Paragraph
from reportlab.platypus import Table as _Table
from reportlab.platypus.tables import TableRenderCB

from reports.right_to_left import as_drawn
from reports.structure import Element
from reports.tagged_canvas import TaggedCanvas

_NUMBERINGS = {"•": "Disc"}
_parsed: dict[tuple[str, ParagraphStyle], list[Any]] = {}
"""What is known of markup that was read already: a report says the same in many cases, and is laid out twice."""


def forget_texts() -> None:
    """Forgets the texts of a report that is made."""
    _parsed.clear()


class _Place:
    """The element of a paragraph, which all parts of it share that a page or a table splits it into."""

    element: Element | None = None


class Paragraph(_Paragraph):
    """A paragraph. Its style says whether it is a heading (`rank`) or something else (`role`); one with a bullet is
    an item of a list.
    """

    continues = False

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._place = _Place()
        self._lines_fit: float | None = None

    def _setup(self, text: Any, style: ParagraphStyle, bullet: Any, frags: Any, cleaner: Any) -> None:
        """Reads each markup once for each style. ReportLab's hook."""
        known = _parsed.get((text, style)) if frags is None else None
        super()._setup(text, style, bullet, list(known) if known else frags, cleaner)
        is_plain = self.style is style and self.bulletText is bullet  # markup may bring both with it
        if frags is None and is_plain:
            _parsed[text, style] = list(self.frags)

    def drawOn(self, canvas: TaggedCanvas, *where: Any, **more: Any) -> None:  # noqa: N802 - ReportLab's name
        """Draws it, but not on a draft."""
        if not canvas.is_draft:
            super().drawOn(canvas, *where, **more)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Breaks the lines once for each width: tables and frames ask some four times, and it takes the longest."""
        if self._lines_fit == availWidth and hasattr(self, "blPara"):
            return self.width, self.height
        self._lines_fit = availWidth
        size: tuple[float, float] = super().wrap(availWidth, availHeight)
        return size

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803 - ReportLab's names
        """The parts know that they are one paragraph."""
        parts: list[Any] = super().split(availWidth, availHeight)
        for part in parts:
            part._place = self._place
        if len(parts) > 1:
            parts[0].continues, parts[1].continues = self.continues, True
        return parts

    def draw(self) -> None:
        """A box around it and a bullet before it come first, then `beginText`."""
        canvas, style = self.canv, self.style
        if canvas.is_artifact or not self.blPara.lines:
            super().draw()
        elif self.bulletText and self._place.element is None:
            label, self._place.element = canvas.add_list_item(_NUMBERINGS.get(self.bulletText, "Decimal"))
            self._draw_after(canvas.marked(label))
        elif style.backColor or style.borderColor:
            self._draw_after(canvas.artifact())
        else:
            super().draw()

    def _draw_after(self, first: Any) -> None:
        self._first = first
        first.__enter__()
        super().draw()

    _first: Any = None

    def beginText(self, x: float, y: float) -> Any:  # noqa: N802 - ReportLab's hook
        """The text itself begins."""
        first, self._first = self._first, None
        if first is not None:
            first.__exit__(None, None, None)
        text = super().beginText(x, y)
        if not self.canv.is_artifact:
            self._place.element = self._place.element or self._added(self.canv)
            self.canv.begin_text(text, self._place.element)
        text._textOut = partial(_set, text._textOut)
        return text

    def _added(self, canvas: TaggedCanvas) -> Element:
        if rank := getattr(self.style, "rank", 0):
            return canvas.add_heading(rank)
        role = getattr(self.style, "role", "P")
        return canvas.add_note() if role == "Note" else canvas.within.add(role)


def _set(draw: Callable[[str, int], None], text: str, ends_line: int = 0) -> None:
    """Sets a piece of a line as it is seen, and behind each line a space: else what reads the text alone runs its
    last word into the next.
    """
    shown = as_drawn(text)
    draw(f"{shown} " if ends_line else shown, ends_line)


class Figure(Drawing):
    """A drawing with the words that stand for it."""

    _alternative = ""

    def __init__(self, width: float, height: float, alternative: str, **more: Any) -> None:
        super().__init__(width, height, **more)
        self._alternative = alternative

    def draw(self) -> None:
        """Draws it as one figure."""
        canvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        box = f"[{x:.2f} {y:.2f} {x + self.width:.2f} {y + self.height:.2f}]"
        with canvas.marked(canvas.within.add("Figure", Alt=self._alternative, BBox=box)):
            super().draw()


class Table(_Table):
    """A table that its `renderCB` tells the canvas of."""

    def drawOn(self, canvas: TaggedCanvas, *where: Any, **more: Any) -> None:  # noqa: N802 - ReportLab's name
        """Draws it, but not on a draft."""
        if not canvas.is_draft:
            super().drawOn(canvas, *where, **more)


class Layout(TableRenderCB):
    """A table that only arranges: its cells are read in order, row by row, or each column from top to bottom."""

    def __init__(self, by_columns: bool = False) -> None:
        self._by_columns = by_columns
        self._columns: list[Element] = []
        self._blank = False

    def startTable(self, table: Table) -> None:  # noqa: N802 - ReportLab's hooks, to the end of the class
        if self._by_columns and not self._columns:
            self._columns = [table.canv.within.add("Div") for _ in range(table._ncols)]

    def startBG(self, table: Table) -> None:  # noqa: N802
        table.canv.begin_artifact()

    def endBG(self, table: Table) -> None:  # noqa: N802
        table.canv.end_artifact()

    def startLines(self, table: Table) -> None:  # noqa: N802
        table.canv.begin_artifact()

    def endLines(self, table: Table) -> None:  # noqa: N802
        table.canv.end_artifact()

    def startRow(self, table: Table, row: int) -> None:  # noqa: N802
        pass

    def endRow(self, table: Table) -> None:  # noqa: N802
        pass

    def startCell(self, table: Table, row: int, column: int, value: Any, *_: Any) -> None:  # noqa: N802
        canvas = table.canv
        if self._columns:
            whole = _span(table, row, column) == table._ncols
            canvas.enter(canvas.within if whole else self._columns[column])
        self._blank = value == ""  # ReportLab draws nothing at length
        if self._blank:
            canvas.begin_artifact()

    def endCell(self, table: Table) -> None:  # noqa: N802
        if self._blank:
            table.canv.end_artifact()
        if self._columns:
            table.canv.leave()

    def endTable(self, table: Table) -> None:  # noqa: N802
        pass


class Contents(Layout):
    """A table whose rows are the entries of a table of contents, one over all its pages."""

    def __init__(self) -> None:
        super().__init__()
        self._element: Element | None = None

    def startTable(self, table: Table) -> None:  # noqa: N802
        self._element = self._element or table.canv.within.add("TOC")
        table.canv.enter(self._element)

    def endTable(self, table: Table) -> None:  # noqa: N802
        table.canv.leave()

    def startRow(self, table: Table, row: int) -> None:  # noqa: ARG002, N802
        table.canv.enter(table.canv.within.add("TOCI"))

    def endRow(self, table: Table) -> None:  # noqa: N802
        table.canv.leave()


class Grid(Layout):
    """A table of data, one over all its pages: `heads` rows with heads of columns, and the column that names rows.

    With `captioned` the first row is the table's caption. What a page repeats is an artifact. A row that goes on with
    paragraphs of the row before belongs to that one.
    """

    def __init__(self, heads: int = 0, names: int | None = 0, captioned: bool = False) -> None:
        super().__init__()
        self._heads, self._names, self._captioned = heads, names, captioned
        self._element: Element | None = None
        self._repeated = False
        self._row: Element | None = None

    def startTable(self, table: Table) -> None:  # noqa: N802
        canvas = table.canv
        self._repeated = self._element is not None
        self._element = self._element or canvas.within.add("Table")
        canvas.enter(self._element)

    def endTable(self, table: Table) -> None:  # noqa: N802
        table.canv.leave()

    def startRow(self, table: Table, row: int) -> None:  # noqa: N802
        canvas = table.canv
        self._row = None
        if row < self._heads and self._repeated:
            canvas.begin_artifact()
        elif row == 0 and self._captioned:
            canvas.enter(canvas.within.add("Caption"))
        elif _continues(table._cellvalues[row]):
            canvas.enter(canvas.within)
        else:
            self._row = canvas.within.add("TR")
            canvas.enter(self._row)

    def endRow(self, table: Table) -> None:  # noqa: N802
        if table.canv.is_artifact:
            table.canv.end_artifact()
        else:
            table.canv.leave()

    def startCell(self, table: Table, row: int, column: int, value: Any, *_: Any) -> None:  # noqa: N802
        if self._row is not None:
            table.canv.enter(self._cell(table, row, column))
        super().startCell(table, row, column, value)

    def endCell(self, table: Table) -> None:  # noqa: N802
        super().endCell(table)
        if self._row is not None:
            table.canv.leave()

    def _cell(self, table: Table, row: int, column: int) -> Element:
        span = _span(table, row, column)
        spanning = {"ColSpan": span} if span > 1 else {}
        added = table.canv.within.add
        if row < self._heads:
            return added("TH", Scope="Column", **spanning)
        names = self._names is not None and column <= self._names < column + span
        if names and span < table._ncols:
            return added("TH", Scope="Row", **spanning)
        return added("TD", **spanning)


def _continues(cells: Any) -> bool:
    """Whether a row goes on with the one before. ReportLab makes tuples of cells that hold anything but text."""
    parts = (part for cell in cells if not isinstance(cell, str) for part in cell)
    return any(isinstance(part, Paragraph) and part.continues for part in parts)


def _span(table: Table, row: int, column: int) -> int:
    """Over how many columns a cell stretches."""
    if not table._spanCmds:
        return 1
    first, _, last, _ = table._spanRanges[column, row]
    return int(last - first + 1)
