"""Cases pasted from a spreadsheet: the rows on the clipboard, read as those of a file are (`model.case_tables`).

The first line names the columns; one of them is the reference. A line whose reference is in the inspection changes
that case, any other one is a new case. An empty cell changes nothing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

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


def read_paste(framework: Framework, inspection: Inspection, text: str) -> Reads:
    """What a pasted text means for an inspection."""
    if len(text) > MOST_CHARACTERS:
        return refused(CellFault(0, 0, say("This is too much at once. Paste fewer rows.")))
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:
        return refused(CellFault(0, 0, say("These are no rows of a spreadsheet. Copy them again.")))
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


def _no_lines(lines: int) -> str:
    if lines > MOST_LINES:
        return say("These are more than {0} rows. Paste fewer at once.").format(MOST_LINES)
    return say("Copy rows of a spreadsheet with a first line that names their columns, then paste them here.")
