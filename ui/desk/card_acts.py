"""What people do on the cards of a case, made into operations."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from model import labels
from model.consequences import Consequences, consequences, forecast, outcome
from model.history_view import Scope
from model.inspection import Case, Path
from model.operations import Operation
from model.problems import Problem
from model.recent import joined_note, last_note, latest_rows, note_order
from ui.announce import announce
from ui.desk.answer_history import MOST_CHANGES
from ui.desk.card import QuestionCard
from ui.desk.odd_lines import settle
from ui.session import Session


class CardActs(QObject):
    """Works on one case at a time."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._case_id = ""
        self._waiting: tuple[str, str, Consequences] | None = None
        self._notes: dict[str, tuple[str, ...]] = {}
        session.changed.connect(self._on_changed)

    def show_case(self, case_id: str) -> None:
        """Works on another case."""
        self._case_id = case_id
        self._waiting = None

    def answer(self, card: QuestionCard, value: str) -> None:
        """Gives an answer; asks first where it would set other answers aside. An empty value takes the answer away."""
        path = self._path("answers", card.question_id)
        findings = self._session.findings
        now = findings.assessments[self._case_id].states
        found = consequences(findings.framework, self._case, path, value or None, now)
        if found.set_aside:
            self._waiting = (card.question_id, value, found)
            card.foot.ask(forecast(found))
        else:
            card.foot.withdraw()
            self._give(card.question_id, value, found)

    def decide(self, question_id: str, wanted: bool) -> None:
        """Makes the change that waits, or lets it be."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting[0] == question_id and wanted:
            self._give(*waiting)

    def note(self, question_id: str, text: str) -> None:
        """Writes a note."""
        if self._case_id in self._session.inspection.cases:
            label = labels.NOTE.format(question_id, self._case.ref)
            self._session.write(label, self._path("notes", question_id), text)

    def copy_note(self, question_id: str) -> None:
        """Puts the note that was written last in this case into the note on this question, below what stands there."""
        source = last_note(self._case, self._note_order(), besides=question_id)
        if not source:
            announce(self._parent, self.tr("There is no other note in this case yet."))
            return
        text = joined_note(self._case.notes.get(question_id, ""), self._case.notes[source])
        label = labels.NOTE.format(question_id, self._case.ref)
        if self._session.change(label, {self._path("notes", question_id): text}):
            announce(self._parent, self.tr("The note on {0} was copied here.").format(source))

    def settle(self, problem: Problem, reason: str) -> None:
        """Accepts an odd answer with a reason, or takes that back without one."""
        settle(self._session, self._case_id, problem, reason)

    def show_history(self, card: QuestionCard) -> None:
        """Shows the last changes of an answer that stand under its question: those that undo would take back.

        They are in memory; reading the whole history takes seconds once it is long.
        """
        framework, inspection = self._session.findings.framework, self._session.inspection
        scope = Scope((self._path("answers", card.question_id),))
        standing = self._session.document.stacks.undo
        card.foot.show_history(latest_rows(framework, inspection, standing, scope, MOST_CHANGES))

    @property
    def _case(self) -> Case:
        return self._session.case(self._case_id)

    def _path(self, kind: str, key: str) -> Path:
        return ("cases", self._case_id, kind, key)

    def _give(self, question_id: str, value: str, found: Consequences) -> None:
        label = labels.ANSWER.format(question_id, self._case.ref)
        if self._session.change(label, {self._path("answers", question_id): value or None}):
            announce(self._parent, outcome(found))

    def _note_order(self) -> tuple[str, ...]:
        """The questions with notes, the one written last first."""
        if self._case_id not in self._notes:
            operations = (entry.operation for entry in self._session.document.stacks.undo)
            self._notes[self._case_id] = note_order(operations, self._case_id)
        return self._notes[self._case_id]

    def _on_changed(self, operation: Operation) -> None:
        for case_id in operation.case_ids & self._notes.keys():
            written = note_order((operation,), case_id)
            self._notes[case_id] = tuple(dict.fromkeys((*written, *self._notes[case_id])))
