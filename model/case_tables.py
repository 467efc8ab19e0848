"""Which sheets of a spreadsheet hold a row for each case, what their columns are, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from model.case_cells import as_text
from model.case_columns import REFERENCE, Field, Headings
from model.case_grid import Faults, Spot, Table
from model.case_reads import CellFault, Reads, refused
from model.case_rows import RowReader
from model.dataset.cases import DERIVED
from model.faults import near_miss
from model.framework import Framework
from model.inspection import Inspection
from model.interchange_reader import MOST_CASES
from model.json_text import shown
from model.language import counted, say
from model.open_csv import Row as OpenRow
from model.search import folded
from model.sheets import Cell, NoValue, Row, Sheet

_LOOKED_AT = 20
"""Rows at the top of a sheet among which the headings are looked for: a title may stand above them."""
_MANY = 5
"""Columns that are no accident."""
_LONG_FORM = "question"
"""The heading of a table with a row for each answer, as exports have it."""
_DERIVED = frozenset(map(folded, DERIVED))
_LONGEST_TITLE = 40
CASES, QUESTIONS, HELP, LISTS = "Cases", "Questions", "How to fill in", "Lists"
"""The sheets of a template. The first has the cases; of the others nothing has to be said."""
OPEN_COPY = OpenRow._fields
"""The headings of the open copy as a table."""


def read_tables(framework: Framework, inspection: Inspection, sheets: Iterable[Sheet]) -> Reads:
    """What the sheets of a file mean for an inspection."""
    headings = Headings(framework)
    filled = [sheet for sheet in sheets if sheet.rows]
    chosen = [sheet for sheet in filled if len(filled) == 1 or _is_of_cases(headings, sheet)]
    if message := _nothing_to_read(headings, chosen):
        return refused(CellFault(0, 0, message))
    faults = Faults()
    tables = [_table(headings, sheet, faults) for sheet in chosen]
    for sheet, table in zip(chosen, tables, strict=True):
        _note_merged(sheet, table, faults)
    readable = [table for table in tables if table.column_of(REFERENCE)]
    reads = RowReader(framework, inspection, faults).read(readable)
    if not reads.cases and not reads.fault_count:
        return refused(CellFault(0, 0, say("No row below the headings says anything about a case.")))
    order = {sheet.name: position for position, sheet in enumerate(chosen)}
    listed = sorted(reads.faults, key=lambda fault: (order[fault.sheet], fault.row, fault.column))
    remarks = (*_left_out(filled, chosen), *_set_aside(tables), *_unseen(chosen, tables), *reads.remarks)
    return replace(reads, faults=tuple(listed), remarks=remarks)


def _nothing_to_read(headings: Headings, chosen: Sequence[Sheet]) -> str:
    """Why the sheets of a file are no case reads; empty where they are."""
    if not chosen:
        return say("No sheet has a row for each case, with a column “Case” and others.")
    if any(tuple(map(as_text, sheet.rows[0].cells)) == OPEN_COPY for sheet in chosen):
        return say("This is the open copy as a table, one value a row. Import the open copy (.json) instead.")
    if any(_is_long(headings, sheet) for sheet in chosen):
        return say("This table has a row for each answer or note. Import one with a row for each case.")
    return ""


def _is_of_cases(headings: Headings, sheet: Sheet) -> bool:
    """Whether a sheet has a row for each case. One with many columns and no references counts too: they are missed."""
    if _is_long(headings, sheet):
        return False
    cells = _heading(headings, sheet).cells
    found = _places(headings, cells)
    titles = {folded(as_text(cell)) for cell in cells} - {""}
    return len(found) >= _MANY or (REFERENCE in found and (len(found) > 1 or len(titles) == 1))


def _is_long(headings: Headings, sheet: Sheet) -> bool:
    """Whether a sheet has a row for each answer or note, as some of those of exports have."""
    titles = {folded(as_text(cell)) for cell in _heading(headings, sheet).cells}
    return _LONG_FORM in titles and headings.find(_LONG_FORM) is None


def _heading(headings: Headings, sheet: Sheet) -> Row:
    """The row that names the most columns; the first one where none does."""
    return max(sheet.rows[:_LOOKED_AT], key=lambda row: len(_places(headings, row.cells)))


def _places(headings: Headings, cells: Sequence[Cell]) -> set[tuple[str, ...]]:
    """What the cells would name as headings."""
    found = (headings.find(as_text(cell)) for cell in cells)
    return {field.place for field in found if field is not None}


def _table(headings: Headings, sheet: Sheet, faults: Faults) -> Table:
    """A sheet with its columns; every fault of its headings is noted."""
    heading = _heading(headings, sheet)
    columns: dict[int, Field] = {}
    titles: dict[int, str] = {}
    wrong: dict[int, str] = {}
    for number, cell in enumerate(heading.cells, start=1):
        title = " ".join(as_text(cell).split())
        field = headings.find(title)
        message = _heading_fault(headings, cell, title, {known.place for known in columns.values()})
        if message:
            wrong[number] = message
        elif field is not None:
            columns[number] = field
        titles[number] = shown(title[:_LONGEST_TITLE]) if field is None else field.title
    derived = {
        number for number, title in titles.items() if folded(title) in _DERIVED and number not in columns
    }
    above = tuple(row for row in sheet.rows if row.number < heading.number)
    rows = tuple(_below(headings, sheet, heading.number, columns))
    aside = frozenset({*wrong, *derived})
    table = Table(sheet.name, heading.number, columns, titles, rows, above, aside)
    if not columns:
        faults.add(Spot(table, 0, 0), _no_headings())
        return replace(table, rows=(), above=())
    for number, message in wrong.items():
        faults.add(Spot(table, heading.number, number), message)
    if not table.column_of(REFERENCE) and not wrong:
        message = say("The first line has to name the columns, and one of them “Case”.")
        faults.add(Spot(table, heading.number, 0), message)
    return _within_limits(sheet, table, faults)


def _no_headings() -> str:
    message = say("None of the first {0} rows names the columns. One of them has to be “Case”.")
    return message.format(_LOOKED_AT)


def _below(headings: Headings, sheet: Sheet, heading: int, columns: Mapping[int, Field]) -> Iterator[Row]:
    """The rows below the headings, without the same headings again, as they stand on every page of some tables."""
    for row in sheet.rows:
        if row.number > heading and not all(
            _names(headings, row.cell(number), field) for number, field in columns.items()
        ):
            yield row


def _names(headings: Headings, cell: Cell, field: Field) -> bool:
    """Whether a cell is a heading of a column."""
    found = headings.find(as_text(cell))
    return found is not None and found.place == field.place


def _heading_fault(headings: Headings, cell: Cell, title: str, taken: set[tuple[str, ...]]) -> str:
    """What is wrong with a heading; empty for nothing. Spreadsheets make numbers and dates of numbers of questions."""
    field = headings.find(title)
    if isinstance(cell, date):
        return say(
            "This heading has become a date. Write the number of the question with a q before it: q1_2_3."
        )
    if isinstance(cell, NoValue):
        return say("This heading is a formula. Copy the cell, and paste it back as a value.")
    if isinstance(cell, int | float) and field and headings.find(f"{title}0"):
        message = say("This heading is a number: it may be {0} or {0}0. Write q{1} or q{1}0.")
        return message.format(title, title.replace(".", "_"))
    if field is not None:
        return say("There is a column “{0}” already.").format(title) if field.place in taken else ""
    if headings.is_of_several_facts(title):
        return say("Several facts have this name. Write the id of the fact instead, as exports do.")
    if headings.is_shared(title):
        return say("Several questions have this wording. Write the number of the question instead.")
    if not title or folded(title) in _DERIVED:
        return ""
    hint = near_miss(title, headings.names)
    message = say("“{0}” is neither a fact nor a question.{1} Rename this column, or leave it out.")
    return message.format(shown(title), hint)


def _within_limits(sheet: Sheet, table: Table, faults: Faults) -> Table:
    """The table; without its rows where they are too many."""
    if not sheet.cut and len(table.rows) <= MOST_CASES:
        return table
    message = say("This is too much at once: one file holds at most {0} cases. Split it.")
    faults.add(Spot(table, 0, 0), message.format(MOST_CASES))
    return replace(table, rows=())


def _note_merged(sheet: Sheet, table: Table, faults: Faults) -> None:
    """Below the heading, merged cells that hold something: nobody knows whether it stands for all of them."""
    rows = {row.number: row for row in table.rows}
    for area in sheet.merged:
        row = rows.get(area.first_row)
        read = any(area.first_column <= number <= area.last_column for number in table.columns)
        if row is not None and read and row.cell(area.first_column) is not None:
            message = say(
                "These cells are merged, so only the first holds a value. Unmerge them, and fill in each."
            )
            faults.add(Spot(table, area.first_row, area.first_column), message)


def _left_out(filled: Sequence[Sheet], chosen: Sequence[Sheet]) -> Iterator[str]:
    expected = {QUESTIONS, HELP, LISTS}
    names = [sheet.name for sheet in filled if sheet not in chosen and sheet.name not in expected]
    if names:
        text = say("Left out, as they have no row for each case: {0}.")
        yield text.format(", ".join(names))


def _set_aside(tables: Iterable[Table]) -> Iterator[str]:
    """The columns of exports that nothing is taken from."""
    for table in tables:
        names = [title for title in table.titles.values() if folded(title) in _DERIVED]
        if names:
            yield say("{0} are not taken over: cases come in open, and the rest follows from them.").format(
                ", ".join(names)
            )


def _unseen(chosen: Iterable[Sheet], tables: Iterable[Table]) -> Iterator[str]:
    """What was read although nobody sees it, and what people see that was not read."""
    for sheet, table in zip(chosen, tables, strict=True):
        if sheet.hidden:
            yield say("The sheet {0} is hidden. It was read all the same.").format(sheet.name)
        rows = sum(row.hidden for row in sheet.rows)
        if rows:
            forms = say("{n} hidden row was read too.|{n} hidden rows were read too.")
            yield f"{sheet.name}: {counted(forms, rows)}".removeprefix(": ")
        columns = len(sheet.hidden_columns & table.columns.keys())
        if columns:
            forms = say("{n} hidden column was read too.|{n} hidden columns were read too.")
            yield f"{sheet.name}: {counted(forms, columns)}".removeprefix(": ")
        if sheet.remarked:
            text = say("{0}: comments on cells are not read. Copy what matters into columns for notes.")
            yield text.format(sheet.name)
