"""One row for each case, its facts and its answers, as an SPSS system file (.sav).

Codes are numbers with value labels. What is missing is a negative number, user-missing, with the reason as its label,
so that the reasons stay apart. The bytes are those of `sav_file`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from model.dataset.shapes import Cell, Column, Dataset, Kind, Missing, Row, Table, names_of
from model.dataset.whole import fitted, numbered
from model.watching import Steps, Watch, unwatched
from reports.exports import sav_file
from reports.exports.sav_file import Format, Variable

LONGEST_TEXT = 32_767
"""What a string variable holds at most, in bytes."""
_LONGEST_LABEL, _LONGEST_VALUE_LABEL = 255, 120
_EPOCH = date(1582, 10, 14)
_SECONDS = 86_400.0
_RESERVED = ("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with")
_FORMATS = {
    Kind.CODE: Format.WHOLE,
    Kind.YES_NO: Format.WHOLE,
    Kind.INTEGER: Format.WHOLE,
    Kind.NUMBER: Format.NUMBER,
    Kind.DATE: Format.DATE,
}


def sav(dataset: Dataset, watch: Watch = unwatched) -> bytes:
    """The file. The same data give the same bytes. `watch` is told of each case."""
    table = fitted(_dated(_joined(dataset)), LONGEST_TEXT, _size)
    names = list(names_of((column.name for column in table.columns), _RESERVED))
    variables = [
        _variable(name, column, [row[at] for row in table.rows])
        for at, (name, column) in enumerate(zip(names, table.columns, strict=True))
    ]
    values = [{value: number for value, number, _ in numbered(column)} for column in table.columns]
    rows = (
        [_value(*given) for given in zip(row, table.columns, values, strict=True)]
        for row in Steps(len(table.rows), watch).count(table.rows)
    )
    return sav_file.written(dataset.title, variables, rows, _document(dataset, names, table.columns))


def _joined(dataset: Dataset) -> Table:
    """The cases beside their answers: both tables have a row for each case, in the same order."""
    cases, answers = dataset.table("cases"), dataset.table("answers_wide")
    rows = tuple((*case, *row[1:]) for case, row in zip(cases.rows, answers.rows, strict=True))
    return replace(cases, columns=(*cases.columns, *answers.columns[1:]), rows=rows)


def _dated(table: Table) -> Table:
    """The table with a column of days as text where something in it is no day."""
    wrong = {
        at for row in table.rows for at, cell in enumerate(row) if _is_misplaced(table.columns[at], cell)
    }
    columns = (replace(c, kind=Kind.TEXT) if at in wrong else c for at, c in enumerate(table.columns))
    rows = (_as_text(row, wrong) for row in table.rows)
    return replace(table, columns=tuple(columns), rows=tuple(rows)) if wrong else table


def _is_misplaced(column: Column, cell: Cell) -> bool:
    return column.kind is Kind.DATE and isinstance(cell, str)


def _as_text(row: Row, at: set[int]) -> Row:
    return tuple(
        cell.isoformat() if n in at and isinstance(cell, date) else cell for n, cell in enumerate(row)
    )


def _size(text: str) -> int:
    return len(text.encode())


def _variable(name: str, column: Column, cells: Iterable[Cell]) -> Variable:
    label = _short(column.title, _LONGEST_LABEL)
    if column.kind is Kind.TEXT:
        return Variable(name, label, max([1, *(_size(_string(cell)) for cell in cells)]))
    labels = [(float(number), _short(text, _LONGEST_VALUE_LABEL)) for _, number, text in numbered(column)]
    labels += [(float(reason.number), reason.id.capitalize()) for reason in column.missing]
    lowest, highest = Missing.NOT_RECORDED.number, Missing.NOT_APPLICABLE.number
    missing = (float(lowest), float(highest)) if column.missing else None
    return Variable(name, label, 0, tuple(labels), missing, _FORMATS[column.kind])


def _short(text: str, longest: int) -> str:
    """A label that fits; the document within the file has the whole of one that does not."""
    return text if _size(text) <= longest else f"{text.encode()[: longest - 3].decode(errors='ignore')}…"


def _document(dataset: Dataset, names: list[str], columns: tuple[Column, ...]) -> Iterator[str]:
    """What is said within the file: what it is, every question in full, and labels that were too long."""
    yield dataset.title
    if dataset.notice:
        yield dataset.notice
    yield f"Fingerprint of data and programme: {dataset.stamp}"
    for name, column in zip(names, columns, strict=True):
        if column.note:
            yield f"{name}: {column.note}"
        if _size(column.title) > _LONGEST_LABEL:
            yield f"{name}: {column.title}"
        for _, number, text in numbered(column):
            if _size(text) > _LONGEST_VALUE_LABEL:
                yield f"{name} = {number}: {text}"


def _value(cell: Cell, column: Column, numbers: dict[str, int]) -> float | str | None:
    """A cell as the file holds it: a text, a number, or nothing."""
    if column.kind is Kind.TEXT:
        return _string(cell)
    match cell:
        case Missing():
            return float(cell.number)
        case date():
            return (cell - _EPOCH).days * _SECONDS
        case str():
            return float(numbers[cell])
    return None if cell is None else float(cell)


def _string(cell: Cell) -> str:
    return cell.text if isinstance(cell, Missing) else str(cell or "")
