"""Tables that the reports share. Every cell holds paragraphs, as plain strings would not wrap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from math import ceil
from typing import Any

from reportlab.lib.units import mm

from model.language import say
from model.rating import QuestionResult
from reports import style, words
from reports.markup import paragraph
from reports.provenance import asked
from reports.tagged import Grid, Layout, Paragraph, Table

NUMBER_WIDTH = 26 * mm
LABEL_WIDTH = 28 * mm
_PADDING = 4.0
_TALLEST = 110 * mm
_ALL = ((0, 0), (-1, -1))
CLOSE_ROWS = [("TOPPADDING", (0, 1), (-1, -1), 2), ("BOTTOMPADDING", (0, 1), (-1, -1), 3.5)]
"""For long tables: less air between the rows below the head."""

Row = Sequence[Any]
Command = tuple[Any, ...]


def table(
    rows: Iterable[Row],
    widths: Sequence[float],
    commands: Iterable[Command],
    shape: Layout | None = None,
    **more: Any,
) -> Table:
    """A table that breaks over pages between rows; a row that would fill a page becomes several.

    Without a `shape` that says how its data are headed it only arranges what stands in it.
    """
    basis = [
        ("FONTNAME", *_ALL, style.REGULAR),  # else each cell asks for Helvetica first
        ("VALIGN", *_ALL, "TOP"),
        ("LEFTPADDING", *_ALL, _PADDING),
        ("RIGHTPADDING", *_ALL, _PADDING),
        ("TOPPADDING", *_ALL, 3),
        ("BOTTOMPADDING", *_ALL, 4.5),
    ]
    split = [piece for row in rows for piece in pieces(row, widths)]
    made = Table(split, colWidths=widths, renderCB=shape or Layout(), **more)
    made.setStyle([*basis, *commands])
    return made


def pieces(row: Row, widths: Sequence[float]) -> list[Row]:
    """A row as it is, or as several rows where a paragraph in it is very long.

    ReportLab can break inside a row, but then breaks short rows too, and repeats heads in the wrong place.
    """
    columns = [list(_slices(cell, width)) for cell, width in zip(row, widths, strict=True)]
    return list(zip_longest(*columns, fillvalue=""))


def _slices(cell: Any, width: float) -> Iterator[Any]:
    """A cell in parts of which each is well below the height of a page.

    It is halved until it is: each cut sets all that is behind it anew.
    """
    inner = width - 2 * _PADDING
    height = cell.wrap(inner, _TALLEST)[1] if isinstance(cell, Paragraph) else 0
    parts = cell.split(inner, ceil(height / _TALLEST / 2) * _TALLEST) if height > _TALLEST else []
    if len(parts) < 2:
        yield cell
    else:
        yield from (piece for part in parts for piece in _slices(part, width))


def headed_table(
    rows: Iterable[Row], widths: Sequence[float], space: float = 4, names: int | None = 0
) -> Table:
    """A table with a head that is repeated on each page, a rule under each row, and the column that names rows."""
    commands = [
        ("BACKGROUND", (0, 0), (-1, 0), style.PANEL),
        ("LINEABOVE", (0, 0), (-1, 0), 1, style.ACCENT),
        ("LINEBELOW", *_ALL, 0.5, style.RULE),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ]
    return table(rows, widths, commands, Grid(heads=1, names=names), repeatRows=1, spaceAfter=space)


def counts_table(base: str, results: Iterable[tuple[QuestionResult, str]], width: float) -> Table:
    """Counts in the form of the published reports; the base line is markup, as is the mark of each note."""
    results = tuple(results)
    met = words.met_heading(result.question for result, _ in results)
    head = [
        Paragraph(base, style.CELL_HEAD),
        paragraph(say("Relevant cases"), style.CELL_HEAD_NUMBER),
        paragraph(met, style.CELL_HEAD_NUMBER),
    ]
    rows = [
        [Paragraph(asked(result.question) + mark, style.CELL), *_numbers(result)] for result, mark in results
    ]
    made = headed_table([head, *rows], [width - 2 * NUMBER_WIDTH, NUMBER_WIDTH, NUMBER_WIDTH])
    made.setStyle([("NOSPLIT", (0, 0), (-1, 2)), ("NOSPLIT", (0, -2), (-1, -1))])
    return made


def _numbers(result: QuestionResult) -> list[Paragraph]:
    numbers = (result.count.relevant, result.count.yes)
    return [paragraph(str(number), style.CELL_NUMBER) for number in numbers]


def definitions(
    rows: Iterable[tuple[str, str]], width: float, label_width: float = LABEL_WIDTH, small: bool = False
) -> Table:
    """Labels with what they stand for, which is markup."""
    label, face = (style.SMALL_LABEL, style.SMALL) if small else (style.LABEL, style.CELL)
    cells = [[paragraph(name, label), Paragraph(text, face)] for name, text in rows]
    commands = [
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", *_ALL, 1 if small else 2),
        ("BOTTOMPADDING", *_ALL, 1.5 if small else 2),
    ]
    return table(cells, [label_width, width - label_width], commands, Grid(), spaceAfter=6)


def boxed_definitions(rows: Iterable[tuple[str, str]], width: float) -> Table:
    """Definitions that people made, set apart from those that follow from the figures."""
    made = definitions(rows, width)
    made.setStyle(
        [
            ("BACKGROUND", *_ALL, style.PANEL),
            ("LINEBEFORE", (0, 0), (0, -1), 3, style.INK, "butt"),
            ("LEFTPADDING", (0, 0), (0, -1), 9),
            ("TOPPADDING", (0, 0), (-1, 0), 6),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
        ]
    )
    return made
