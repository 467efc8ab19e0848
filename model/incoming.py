"""Files of case reads, whatever their form: what one would change in an inspection, and what has to be said of it.

Both forms are taken over whole or not at all, in one operation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model import labels
from model.case_reads import CellFault, Reads, reads_operation, refused
from model.case_tables import read_tables
from model.faults import CasereadError, Fault, InputError
from model.framework import Framework
from model.inspection import Inspection
from model.interchange import import_operation
from model.language import counted, say
from model.operations import Operation
from model.sheets import Sheet
from model.validation import check_operation
from model.wording import cases


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be taken over. `operation` is None where something is wrong, or nothing would change.

    `others` counts the changes of what is not a case, such as judgements.
    """

    reads: Reads
    operation: Operation | None = None
    new: int = 0
    changed: int = 0
    others: int = 0


def preview_of(reads: Reads, operation: Operation | None, inspection: Inspection) -> Preview:
    """What reads, and the operation that takes them over, would do to an inspection."""
    if operation is None or not operation.changes:
        return Preview(reads)
    changed = len(operation.case_ids & inspection.cases.keys())
    others = sum(change.path[0] != "cases" for change in operation.changes)
    return Preview(reads, operation, len(operation.case_ids) - changed, changed, others)


def unreadable(error: CasereadError) -> Preview:
    """What is wrong with a file that could not be read at all, or not be taken over."""
    return Preview(refused(*(CellFault(0, 0, fault.message, fault.place) for fault in error.faults)))


@dataclass(frozen=True, slots=True)
class OpenCopy:
    """The open form, parsed (`model.interchange`)."""

    data: dict[str, Any]

    def taking_over(
        self, framework: Framework, inspection: Inspection, new_id: Callable[[], str]
    ) -> tuple[Operation, tuple[str, ...]]:
        """The operation that takes it over, and remarks. Raises InputError with every fault."""
        return import_operation(framework, inspection, self.data, new_id)

    def preview(self, framework: Framework, inspection: Inspection, new_id: Callable[[], str]) -> Preview:
        """What would be taken over. Raises InputError with every fault."""
        operation, remarks = self.taking_over(framework, inspection, new_id)
        return preview_of(Reads(remarks=remarks), operation, inspection)


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """The sheets of a workbook, or the one table of a CSV file."""

    sheets: tuple[Sheet, ...]

    def reads(self, framework: Framework, inspection: Inspection) -> Reads:
        """What its rows mean for an inspection."""
        return read_tables(framework, inspection, self.sheets)

    def taking_over(
        self, framework: Framework, inspection: Inspection, new_id: Callable[[], str]
    ) -> tuple[Operation, tuple[str, ...]]:
        """The operation that takes it over, and remarks. Raises InputError with the faults, the first of very many."""
        reads = self.reads(framework, inspection)
        if reads.faults:
            raise InputError(faults_of(reads))
        return reading_operation(framework, inspection, reads, new_id), reads.remarks

    def preview(self, framework: Framework, inspection: Inspection, new_id: Callable[[], str]) -> Preview:
        """What would be taken over, with the faults of cells. Raises InputError for what no cell is to blame for."""
        reads = self.reads(framework, inspection)
        operation = None if reads.faults else reading_operation(framework, inspection, reads, new_id)
        return preview_of(reads, operation, inspection)


Incoming = OpenCopy | Spreadsheet


def reading_operation(
    framework: Framework, inspection: Inspection, reads: Reads, new_id: Callable[[], str]
) -> Operation:
    """The operation that takes over what was read of a file without faults; one without changes for nothing new.

    Raises InputError for what does not fit the inspection as it is now.
    """
    names = (labels.IMPORTED, labels.IMPORTED_CASES)
    found = reads_operation(reads, inspection, new_id, names) or Operation(labels.IMPORT, ())
    check_operation(framework, inspection, found)
    return found


def faults_of(reads: Reads) -> tuple[Fault, ...]:
    """The faults of cells, each with its sheet, row and column, and how many more there are."""
    faults = tuple(
        Fault("cell" if fault.place else "not_reads", fault.place, fault.message) for fault in reads.faults
    )
    more = reads.fault_count - len(faults)
    if not more:
        return faults
    forms = say("There is {n} more fault like these.|There are {n} more faults like these.")
    return (*faults, Fault("more_faults", "", counted(forms, more)))


def told(operation: Operation, before: Inspection, after: Inspection) -> str:
    """What an import did: `2 cases added, 3 changed, 15 in all`. In English, for the command line."""
    changed = len(operation.case_ids & before.cases.keys())
    parts = [f"{cases(len(operation.case_ids) - changed)} added", f"{len(after.cases)} in all"]
    return ", ".join([parts[0], f"{changed} changed", parts[1]] if changed else parts)
