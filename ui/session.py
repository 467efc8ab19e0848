"""The open inspection as the window sees it: findings that are always current, and changes that are always saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from model.conditions import Value
from model.faults import CasereadError
from model.findings import Findings, findings_of
from model.history import Entry
from model.inspection import Case, Inspection, Path
from model.operations import Operation, applied, operation
from model.validation import check_operation
from ui.lookout import Lookout
from ui.ports import Document


class Session(QObject):
    """One open document with its findings.

    `changed` carries the operation that was made, after it is on the disk and the findings are current.
    `refused` carries the CasereadError of a change that was not made.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings = findings_of(document.framework, document.inspection)
        self._changed_at = dict(document.changed_at())
        self._saved_at: datetime | None = None
        self.lookout = Lookout(document)

    @property
    def document(self) -> Document:
        return self._document

    @property
    def findings(self) -> Findings:
        """Everything that follows from the inspection as it is now."""
        return self._findings

    @property
    def inspection(self) -> Inspection:
        return self._findings.inspection

    @property
    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""
        return self._changed_at

    @property
    def saved_at(self) -> datetime | None:
        """When the last change of this session was saved (local time), or None before the first."""
        return self._saved_at

    def case(self, case_id: str) -> Case:
        return self.inspection.cases[case_id]

    def change(self, label: str, values: Mapping[Path, Value | None]) -> bool:
        """Gives these paths these values. False when the change was refused; `refused` says why."""
        wanted = operation(self.inspection, label, values)
        return True if wanted is None else self.make(wanted)

    def make(self, wanted: Operation) -> bool:
        """Makes an operation. False when it was refused."""
        return self._commit(wanted, None)

    def undo(self) -> bool:
        """Takes back the last operation that can be."""
        stack = self._document.stacks.undo
        return bool(stack) and self._revert(stack[-1])

    def redo(self) -> bool:
        """Makes the last undone operation again."""
        stack = self._document.stacks.redo
        return bool(stack) and self._revert(stack[-1])

    @property
    def undo_label(self) -> str:
        """The name of what can be undone, or an empty text."""
        stack = self._document.stacks.undo
        return stack[-1].operation.label if stack else ""

    @property
    def redo_label(self) -> str:
        """The name of what can be redone, or an empty text."""
        stack = self._document.stacks.redo
        return stack[-1].operation.label if stack else ""

    def _revert(self, entry: Entry) -> bool:
        return self._commit(entry.operation.inverse, entry.number)

    def _commit(self, wanted: Operation, reverts: int | None) -> bool:
        try:
            check_operation(self._findings.framework, self.inspection, wanted)
            entry = self._document.commit(wanted, reverts)
        except CasereadError as error:
            self.refused.emit(error)
            return False
        after = applied(self.inspection, wanted)
        self._findings = self._findings.after(after, wanted.case_ids)
        self._changed_at |= dict.fromkeys(wanted.case_ids, entry.at)
        self._saved_at = datetime.fromisoformat(entry.at).astimezone()
        self.changed.emit(wanted)
        return True
