"""What stands in a table and is no case, or is not where cases are looked for: it is pointed out, never guessed at."""

from __future__ import annotations

from model.case_cells import CellReader
from model.case_columns import READER, REFERENCE, SAMPLE
from model.case_grid import Faults, Spot, Table, holds
from model.framework import Framework
from model.language import say
from model.search import folded
from model.sheets import Row

_TOTALS = frozenset(
    {
        "total",
        "totals",
        "grand total",
        "sum",
        "average",
        "mean",
        "count",
        "cyfanswm",
        "cyfansymiau",
        "cyfartaledd",
    }
)
"""What people write in the first cell of a line below their cases, in English and in Welsh."""


def is_total(ref: str) -> bool:
    """Whether a reference names a line of totals."""
    return folded(ref) in _TOTALS


def note_columns(table: Table, faults: Faults) -> None:
    """Notes the first cell of each column that holds something and has no heading."""
    known = {*table.columns, *table.set_aside}
    for row in table.rows:
        for number, cell in enumerate(row.cells, start=1):
            if number not in known and holds(cell):
                known.add(number)
                message = _no_heading() if table.name else _no_heading_in_csv()
                faults.add(Spot(table, row.number, number), message)


def _no_heading() -> str:
    return say("This column has no heading. Give it one, or clear it.")


def _no_heading_in_csv() -> str:
    return say("This column has no heading. A text with a comma has to stand between quotation marks.")


def note_above(table: Table, framework: Framework, cells: CellReader, faults: Faults) -> None:
    """Notes the rows above the headings that look like cases: sorting may have moved them there."""
    for row in table.above:
        if any(_is_case(table, row, cells, sample.id) for sample in framework.samples):
            message = say(
                "This row stands above the headings and is not read. Move it below them, or take it out."
            )
            faults.add(Spot(table, row.number, table.column_of(REFERENCE)), message)


def _is_case(table: Table, row: Row, cells: CellReader, sample: str) -> bool:
    """Whether a row has a reference, and more cells that its columns can have than others."""
    said = {
        column.place: cells.read(column, row.cell(number), sample)
        for number, column in table.columns.items()
        if not column.is_written and column.place not in (READER, SAMPLE)
    }
    ref = said.pop(REFERENCE)
    taken = sum(found.value is not None and not found.fault for found in said.values())
    return bool(ref.value) and taken > sum(bool(found.fault) for found in said.values())
