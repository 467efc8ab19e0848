"""Cases pasted from a spreadsheet: the rows on the clipboard, read as those of a file are (`model.case_tables`).

The first line names the columns; one of them is the reference. A line whose reference is in the inspection changes
that case, any other one is a new case. An empty cell changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from model import labels
from model.case_reads import CellFault, Reads, reads_operation, refused
from model.case_tables import read_tables
from model.framework import Framework
from model.inspection import Inspection
from model.language import say
from model.open_csv import unguarded
from model.operations import Operation
from model.sheets import Row, Sheet

MOST_CHARACTERS = 5_000_000
MOST_LINES = 20_000
_CELL = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"(?=[\t\r\n]|\Z)|[^\t\r\n]*')
"""A cell between quotation marks, or any other one: one that only begins with a mark is itself."""
_END = re.compile(r"\t|\r\n|\r|\n|\Z")


def read_paste(framework: Framework, inspection: Inspection, text: str) -> Reads:
    """What a pasted text means for an inspection."""
    if len(text) > MOST_CHARACTERS:
        return refused(CellFault(0, 0, say("This is too much at once. Paste fewer rows.")))
    lines = list(_lines(text))
    for number, line in enumerate(lines, start=1):
        if any("\t" in cell and "\n" in cell for cell in line):
            return refused(
                CellFault(number, 0, say("A quotation mark is missing, or one too many. Take it out."))
            )
    rows = tuple(
        Row(number, tuple(unguarded(cell) or None for cell in line))
        for number, line in enumerate(lines, start=1)
        if any(cell.strip() for cell in line)
    )
    if len(lines) > MOST_LINES or not any(row.number > 1 for row in rows):
        return refused(CellFault(0, 0, _no_lines(len(lines))))
    return read_tables(framework, inspection, [Sheet("", rows)])


def paste_operation(paste: Reads, inspection: Inspection, new_id: Callable[[], str]) -> Operation | None:
    """The operation that takes a paste without faults over; None where it changes nothing."""
    facts = all(
        place[0] in ("reader", "sample", "facts") for case in paste.changing for place in case.changes
    )
    names = (
        (labels.PASTED, labels.PASTED_CASES) if facts else (labels.READS_PASTED, labels.READS_PASTED_CASES)
    )
    return reads_operation(paste, inspection, new_id, names)


def _lines(text: str) -> Iterator[list[str]]:
    """The cells of each row. A cell of several lines stands between quotation marks."""
    at, line = 0, list[str]()
    while at < len(text) or line:
        cell = _CELL.match(text, at)
        end = _END.match(text, cell.end() if cell else at)
        line.append(_plain(cell) if cell else "")
        at = end.end() if end else len(text)
        if end is None or end[0] != "\t":
            yield line
            line = []


def _plain(cell: re.Match[str]) -> str:
    """What a cell holds. Spreadsheets add quotation marks only where there are lines or marks within."""
    inner = cell[1]
    return inner.replace('""', '"') if inner and ("\n" in inner or "\r" in inner or '"' in inner) else cell[0]


def _no_lines(lines: int) -> str:
    if lines > MOST_LINES:
        return say("These are more than {0} rows. Paste fewer at once.").format(MOST_LINES)
    return say("Copy rows of a spreadsheet with a first line that names their columns, then paste them here.")
