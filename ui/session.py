"""The open inspection as the window sees it: findings that are always current, and changes that are always saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from model import labels
from model.conditions import Value
from model.faults import CasereadError, FileError
from model.findings import Findings
from model.history import Entry
from model.influence import RatingChange, bears_on_ratings, changes, without_case
from model.inspection import Case, Inspection, Path, value_at
from model.language import spoken
from model.operations import Operation, operation
from model.rating import Ratings
from model.soundness import findings_of_stored
from model.validation import check_operation
from ui.lookout import Lookout
from ui.ports import Document
from ui.unsaved import Draft, Unsaved


class Session(QObject):
    """One open document with its findings.

    `changed` carries the operation that was made, after it is on the disk and the findings are current.
    `refused` carries the CasereadError of a change that was not made. Text that somebody typed is kept in `unsaved`
    then, and tried again. Making a session raises InputError for a file whose values do not fit its framework.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        framework = document.framework.in_language(spoken())
        self._findings = findings_of_stored(framework, document.inspection)
        self._changed_at = dict(document.changed_at())
        self._saved_at: datetime | None = None
        self._rating_changes: tuple[RatingChange, ...] = ()
        self._without: tuple[str, Findings, Ratings] | None = None
        self.unsaved = Unsaved(self)
        self.unsaved.due.connect(self._save_unsaved)
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
    def moment(self) -> datetime:
        """When the inspection was last changed, by this computer's clock: what leaves the program is of this moment."""
        return self.document.last_change.astimezone()

    @property
    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""
        return self._changed_at

    @property
    def saved_at(self) -> datetime | None:
        """When the last change of this session was saved (local time), or None before the first."""
        return self._saved_at

    @property
    def rating_changes(self) -> tuple[RatingChange, ...]:
        """What the last answer, or whatever else bears on ratings, changed in them."""
        return self._rating_changes

    def ratings_without(self, case_id: str) -> Ratings:
        """The ratings as they would be if a case had not been read. Several views ask; it is computed once."""
        known, findings, ratings = self._without or ("", None, None)
        if ratings is None or findings is not self._findings or known != case_id:
            ratings = without_case(self._findings, case_id)
            self._without = (case_id, self._findings, ratings)
        return ratings

    def case(self, case_id: str) -> Case:
        return self.inspection.cases[case_id]

    def text_at(self, path: Path) -> str:
        """What stands at a path, as it was typed: also where it is not saved yet. Empty for nothing."""
        typed = self.unsaved.text_at(path)
        return str(value_at(self.inspection, path) or "") if typed is None else typed

    def reword(self) -> None:
        """Has the framework speak the language that is spoken now, where it has wording in it. Emits nothing."""
        self._findings = self._findings.in_language(spoken())

    def change(self, label: str, values: Mapping[Path, Value | None]) -> bool:
        """Gives these paths these values. False when the change was refused; `refused` says why."""
        wanted = operation(self.inspection, label, values)
        return True if wanted is None else self.make(wanted)

    def write(
        self, label: str, path: Path, text: str, beside: Mapping[Path, Value | None] | None = None
    ) -> bool:
        """Gives a path the text that somebody typed. False when it could not be saved: it is kept, and tried again.

        `beside` are values that the text needs to make sense; they are saved with it, in the same operation.
        """
        return self._write(Draft(label, path, text, beside or {}), CasereadError)

    def write_line(self, label: str, path: Path, text: str) -> bool:
        """Like `write`, for what can be wrong in itself, as a reference can: then it is not kept."""
        return self._write(Draft(label, path, text), FileError)

    def save_unsaved(self) -> bool:
        """Tries again to save what could not be; whether nothing is left. `refused` says why something is."""
        errors = self._save_unsaved()
        if errors:
            self.refused.emit(errors[0])
        return not errors

    def make(self, wanted: Operation) -> bool:
        """Makes an operation. False when it was refused."""
        return self._commit(wanted, None)

    def finish(self) -> None:
        """Lets the file go. What could not be saved is lost."""
        self.unsaved.forget()
        self._document.close()

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
        return labels.shown(stack[-1].operation.label) if stack else ""

    @property
    def redo_label(self) -> str:
        """The name of what can be redone, or an empty text."""
        stack = self._document.stacks.redo
        return labels.shown(stack[-1].operation.label) if stack else ""

    def _revert(self, entry: Entry) -> bool:
        return self._commit(entry.operation.inverse, entry.number)

    def _commit(self, wanted: Operation, reverts: int | None) -> bool:
        error = self._attempt(wanted, reverts)
        if error is not None:
            self.refused.emit(error)
        return error is None

    def _attempt(self, wanted: Operation, reverts: int | None = None) -> CasereadError | None:
        """Makes an operation; what is wrong where it cannot be made."""
        try:
            taking_back = reverts is not None
            check_operation(self._findings.framework, self.inspection, wanted, taking_back=taking_back)
            entry = self._document.commit(wanted, reverts)
        except CasereadError as error:
            return error
        after = self._document.inspection
        before = self._findings.ratings
        self._findings = self._findings.after(after, wanted.case_ids)
        if bears_on_ratings(wanted):
            self._rating_changes = changes(before, self._findings.ratings)
        self._changed_at |= dict.fromkeys(wanted.case_ids, entry.at)
        self._saved_at = datetime.fromisoformat(entry.at).astimezone()
        if self.unsaved:
            self._forget_unsaved(wanted, after)
        self.changed.emit(wanted)
        return None

    def _forget_unsaved(self, made: Operation, after: Inspection) -> None:
        """What an operation gave another value, or removed, waits no more."""
        removed = [("cases", case_id) for case_id in made.case_ids - after.cases.keys()]
        for place in (*(change.path for change in made.changes), *removed):
            self.unsaved.forget(*place)

    def _write(self, draft: Draft, kept: type[CasereadError]) -> bool:
        error = self._save(draft)
        if isinstance(error, kept):
            self.unsaved.keep(draft)
        elif error is not None:
            self.unsaved.forget(*draft.path)
        if error is not None:
            self.refused.emit(error)
        return error is None

    def _save(self, draft: Draft) -> CasereadError | None:
        wanted = operation(self.inspection, draft.label, draft.values)
        if wanted is not None:
            return self._attempt(wanted)
        self.unsaved.forget(*draft.path)
        return None

    def _save_unsaved(self) -> list[CasereadError]:
        """Saves what can be, quietly; what is wrong with the rest."""
        errors = (self._save(draft) for draft in self.unsaved)
        return [error for error in errors if error is not None]
