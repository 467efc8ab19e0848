"""Tables of a Word document: a head that each page repeats, rows that no page breaks, a style for each kind of cell."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docx.shared import Pt
from docx.text.paragraph import Paragraph

from model.pictures.drawing import Picture
from reports.exports.word.blank import WIDTH
from reports.exports.word.elements import add_text, element, new_paragraph

_TWIPS = 20  # to the point
_INDENT = 9.0  # points for each level
_BESIDE = 9.5  # points of a column that no picture can have
_KEPT_WHOLE = 8  # rows of a table that stands on one page
_LOWERED = 3  # half points: the empty edge of a bar
_LONG = 1500  # letters of a row that pages may break, as it may be longer than one
_GAP = "\u00a0 "  # between a picture and the text behind it

BAR_HEIGHT = 6.5
"""How high a bar in a table is, in points: as high as the figures beside it."""

Illustrate = Callable[[Paragraph, Picture, int], None]
"""Puts a picture into a line, so many half points below where letters stand."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: a picture, a text, the letter of its note, small print below.

    Finer values have a higher `level`.
    """

    text: str = ""
    letter: str = ""
    strong: bool = False
    level: int = 0
    below: str = ""
    picture: Picture | None = None


Row = Sequence[str | Cell]


@dataclass(frozen=True, slots=True)
class Pen:
    """What writes in a language: into paragraphs of a body, with what puts pictures into them."""

    locale: str
    body: Any
    illustrate: Illustrate


@dataclass(frozen=True, slots=True)
class Grid:
    """A table under a row of headings. `shares` are the parts of the page's width that its columns take.

    `numbers` are the places of the columns that hold numbers, from 0 on. Under it stand `notes`, each behind its
    letter, and `legends`, lines for the whole of it.
    """

    head: Row
    rows: Sequence[Row]
    shares: Sequence[float]
    numbers: Collection[int] = ()
    notes: Sequence[tuple[str, str]] = ()
    legends: Sequence[str] = ()

    @property
    def is_noted(self) -> bool:
        """Whether anything stands under it."""
        return bool(self.notes or self.legends)


def room(share: float) -> float:
    """How wide a picture in a column can be, in points."""
    return WIDTH * share - _BESIDE


def table(grid: Grid, pen: Pen) -> Any:
    """A table, to be put in its place."""
    widths = [round(WIDTH * share * _TWIPS) for share in grid.shares]
    columns = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    made = element("tbl", _properties(sum(widths)), columns)
    last, together = len(grid.rows), len(grid.rows) <= _KEPT_WHOLE
    for at, row in enumerate((grid.head, *grid.rows)):
        kept = grid.is_noted if at == last else at == 0 or together
        cells = [_cell(cell, style, kept, pen) for cell, style in _styled(row, grid.numbers, at == 0)]
        made.append(_row(row, widths, cells, head=at == 0))
    return made


def _properties(width: int) -> Any:
    bits = {"firstRow": 1, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    return element(
        "tblPr",
        element("tblStyle", val="ReportTable"),
        element("tblW", w=width, type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0620", **bits),
    )


def _styled(row: Row, numbers: Collection[int], head: bool) -> Iterator[tuple[Cell, str]]:
    """The cells of a row, each with its style."""
    for at, cell in enumerate(row):
        kind = "Number" if at in numbers else ""
        style = f"Table{kind}Heading" if head else f"Table{kind or 'Text'}"
        yield cell if isinstance(cell, Cell) else Cell(cell), style


def _cell(cell: Cell, style: str, kept: bool, pen: Pen) -> Any:
    paragraph = new_paragraph(style, pen.body)
    if kept:
        paragraph.paragraph_format.keep_with_next = True
    if cell.level:
        paragraph.paragraph_format.left_indent = Pt(cell.level * _INDENT)
    if cell.picture is not None:
        pen.illustrate(paragraph, cell.picture, _LOWERED)
    if cell.text:
        text = f"{_GAP}{cell.text}" if cell.picture else cell.text
        add_text(paragraph, text, pen.locale, "Strong" if cell.strong else "")
    if cell.letter:
        add_text(paragraph, cell.letter, pen.locale, "TableNoteLetter")
    if cell.below:
        add_text(paragraph, f"\n{cell.below}", pen.locale, "SmallPrint")
    return paragraph._p


def _row(row: Row, widths: Sequence[int], cells: Sequence[Any], *, head: bool) -> Any:
    """A row, which no page breaks unless it is very long."""
    length = sum(len(cell.text if isinstance(cell, Cell) else cell) for cell in row)
    whole = [element("cantSplit")] if length <= _LONG else []
    properties = element("trPr", *whole, *([element("tblHeader")] if head else []))
    made = element("tr", *([properties] if len(properties) else []))
    for paragraph, width in zip(cells, widths, strict=True):
        made.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), paragraph))
    return made
