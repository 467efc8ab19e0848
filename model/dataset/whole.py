"""The data of an inspection with their codebook, and tables whose texts fit a form that limits them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from model.dataset.cases import case_tables
from model.dataset.records import inspection_table, record_tables
from model.dataset.results import result_tables
from model.dataset.shapes import Cell, Column, Dataset, Kind, Row, Table, names_of, steady, table
from model.figures import fingerprint
from model.findings import Findings
from model.watching import Watch, unwatched

Measure = Callable[[str], int]


def dataset_of(findings: Findings, *, notes: bool = True, watch: Watch = unwatched) -> Dataset:
    """Everything in an inspection and all that follows from it.

    Without notes, no table holds what was written about a case: notes, evidence, alerts, reasons for odd answers, and
    facts that are free text. What is written about the service, and names of readers, stay. `watch` is told of cases.
    """
    inspection, stamp = findings.inspection, fingerprint(findings)
    tables = tuple(
        chain(
            [inspection_table(findings, stamp)],
            case_tables(findings, notes, watch),
            result_tables(findings),
            record_tables(findings),
        )
    )
    title = " – ".join(filter(None, (steady(inspection.service), findings.framework.title)))
    notice = steady(inspection.notice)
    return Dataset(title, findings.framework.id, notice, stamp, notes, (*tables, _codebook(tables)))


def _codebook(tables: Iterable[Table]) -> Table:
    columns = (
        Column("table", "Table"),
        Column("column", "Column"),
        Column("title", "What it holds"),
        Column("type", "Type"),
        Column("value", "Value", note="Empty in the row of the column itself"),
        Column("number", "The value in SPSS", Kind.INTEGER),
        Column("label", "What the value or the column means"),
        Column("missing", "The value stands for a missing one", Kind.YES_NO),
    )
    rows = (row for found in tables for column in found.columns for row in _described(found.name, column))
    about = "Every column of every table, with the values that it can have and what they mean."
    return table("codebook", "Codebook", about, columns, rows)


def _described(name: str, column: Column) -> Iterator[Row]:
    """A row for the column, one for each of its values, and one for each reason why it may have none."""
    where = (name, column.name, column.title, column.kind.value)
    yield (*where, None, None, column.note or column.title, False)
    for value, number, label in numbered(column):
        yield (*where, value, number, label, False)
    for reason in column.missing if column.kind is not Kind.TEXT else ():
        yield (*where, reason.text, reason.number, reason.title, True)


def numbered(column: Column) -> Iterator[tuple[str, int, str]]:
    """The values of a column of codes, or of Yes and No, with their numbers where only numbers can have labels."""
    if column.kind is Kind.YES_NO:
        yield from (("true", 1, "Yes"), ("false", 0, "No"))
    yield from ((value, n, label) for n, (value, label) in enumerate(column.labels.items(), start=1))


def fitted(given: Table, longest: int, measure: Measure = len) -> Table:
    """The table with no text longer than a form can hold: the rest goes on in further columns, so nothing is cut.

    `measure` says how long a text is to that form. It must grow with every character.
    """
    texts = [at for at, column in enumerate(given.columns) if column.kind is Kind.TEXT]
    parts = {at: [_pieces(row[at], longest, measure) for row in given.rows] for at in texts}
    needed = {at: max((len(pieces) for pieces in pieces_of), default=1) for at, pieces_of in parts.items()}
    if all(number <= 1 for number in needed.values()):
        return given
    widths = [needed.get(at, 1) for at in range(len(given.columns))]
    taken = [column.name for column in given.columns]
    columns = chain.from_iterable(
        _continued(column, width, taken) for column, width in zip(given.columns, widths, strict=True)
    )
    rows = tuple(
        _widened([parts[at][n] if at in parts else [cell] for at, cell in enumerate(row)], widths)
        for n, row in enumerate(given.rows)
    )
    return replace(given, columns=tuple(columns), rows=rows)


def _pieces(cell: Cell, longest: int, measure: Measure) -> list[Cell]:
    """A text in pieces that fit, never split within a character; anything else as it is."""
    if not isinstance(cell, str) or measure(cell) <= longest:
        return [cell]
    pieces: list[Cell] = []
    rest = cell
    while measure(rest) > longest:
        end = _longest_start(rest, longest, measure)
        pieces.append(rest[:end])
        rest = rest[end:]
    return [*pieces, rest]


def _longest_start(text: str, longest: int, measure: Measure) -> int:
    """How many characters fit: found by halving, and at least one."""
    low, high = 1, min(len(text), longest)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= longest else (low, middle - 1)
    return len(text[:low].rstrip()) or low  # blanks at the end of a piece would be padding to SPSS


def _continued(column: Column, width: int, taken: list[str]) -> Iterator[Column]:
    yield column
    for number, name in zip(
        range(2, width + 1), names_of((f"{column.name}_{n}" for n in range(2, width + 1)), taken), strict=True
    ):
        taken.append(name)
        yield replace(
            column,
            name=name,
            title=f"{column.title} ({number})",
            note=f"Goes on from {column.name}",
            refers="",
        )


def _widened(pieces: list[list[Cell]], widths: list[int]) -> Row:
    return tuple(
        cell
        for part, width in zip(pieces, widths, strict=True)
        for cell in (*part, *([None] * (width - len(part))))
    )
