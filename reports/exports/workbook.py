"""The data as an Excel workbook: a sheet for each table, with frozen headings, filters and typed cells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from model.dataset.shapes import Cell, Column, Dataset, Kind, Missing, Table
from model.dataset.whole import fitted
from model.open_csv import guarded
from model.watching import Steps, Watch, unwatched
from reports.exports.books import LINE, abandon, begin, lines, new_book, written

LONGEST_CELL = 32_767
"""What a cell holds at most, in the units of UTF-16 that Excel counts."""
_FIRST_DAY = date(1900, 3, 1)
"""Excel takes 1900 for a leap year: days before this one would be others to it."""
_WIDTHS = {Kind.CODE: 20.0, Kind.YES_NO: 10.0, Kind.INTEGER: 10.0, Kind.NUMBER: 12.0, Kind.DATE: 12.0}
_NARROWEST, _WIDEST, _LOOKED_AT = 10, 60, 200
_MOST_LINES = 8
"""Lines of a long text that a row shows."""
_TOP = Alignment(vertical="top", wrap_text=True)
_HEAD = Font(name="Calibri", size=11, bold=True)
_HEAD_FILL = PatternFill("solid", fgColor="E6E6E6")


def workbook(dataset: Dataset, watch: Watch = unwatched) -> bytes:
    """The workbook. The same data give the same bytes. `watch` is told of each row; what it raises ends the work."""
    book = new_book(dataset.title, dataset.stamp)
    steps = Steps(sum(len(table.rows) for table in dataset.tables), watch)
    try:
        for table in dataset.tables:
            _write_sheet(book, fitted(table, LONGEST_CELL, utf16_length), steps)
    except BaseException:
        abandon(book)
        raise
    return written(book)


def utf16_length(text: str) -> int:
    """How many characters Excel takes a text to have: those beyond the basic plane count twice."""
    return len(text.encode("utf-16-le")) // 2


def _write_sheet(book: Workbook, table: Table, steps: Steps) -> None:
    sheet: Any = book.create_sheet(table.name)
    widths = [
        _width(column, (row[at] for row in table.rows[:_LOOKED_AT]))
        for at, column in enumerate(table.columns)
    ]
    _set_up(sheet, table, widths)
    sheet.append([_heading(sheet, column) for column in table.columns])
    for number, row in enumerate(steps.count(table.rows), start=2):
        most = max(map(_lines, row, widths))
        if most > 1:
            sheet.row_dimensions[number].height = LINE * min(most, _MOST_LINES)
        sheet.append([_cell(sheet, cell, tall=most > 1) for cell in row])


def _set_up(sheet: Any, table: Table, widths: list[float]) -> None:
    """What stands before the rows of a sheet, and so has to be said before the first is written."""
    sheet.freeze_panes = "B2" if table.key else "A2"
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(widths))}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    begin(sheet)


def _width(column: Column, cells: Iterable[Cell]) -> float:
    """Wide enough for the heading with its filter, and for short texts; long ones wrap."""
    heading = len(column.name) + 4
    if column.kind is not Kind.TEXT:
        return max(_WIDTHS[column.kind], heading)
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    return max(heading, min(_WIDEST, max(_NARROWEST, longest + 2)))


def _heading(sheet: Any, column: Column) -> WriteOnlyCell:
    cell = _text(sheet, column.name)
    cell.font, cell.fill, cell.alignment = _HEAD, _HEAD_FILL, _TOP
    return cell


def _lines(cell: Cell, width: float) -> int:
    """How many lines a cell takes in a column of this width."""
    return lines(cell, width) if isinstance(cell, str) else 1


def _cell(sheet: Any, value: Cell, *, tall: bool) -> Any:
    """A value as the spreadsheet types it: text, number, yes or no, date. In a tall row it stands at the top."""
    if isinstance(value, date) and value < _FIRST_DAY:
        value = value.isoformat()
    if isinstance(value, Missing):
        value = value.text
    if value is None or value == "":
        return None
    if not tall and not (isinstance(value, str) and _is_odd(value)):
        return value  # openpyxl types it as we would, in half the time
    made = _text(sheet, value) if isinstance(value, str) else WriteOnlyCell(sheet, value)
    if tall:
        made.alignment = _TOP
    return made


def _is_odd(text: str) -> bool:
    """Whether openpyxl could take a text for something else: a formula, or an error such as #N/A."""
    return text.startswith("#") or guarded(text) != text


def _text(sheet: Any, text: str) -> WriteOnlyCell:
    """A text that stays one, whatever it begins with, also once somebody has edited the cell."""
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    if guarded(text) != text:
        cell.quotePrefix = True
    return cell
