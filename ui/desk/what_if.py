"""What if: answers tried out on the reading desk. They are never recorded, copied, printed or kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.influence import bears_on_ratings, changes
from model.operations import Operation
from model.what_if import Trial, findings_of_trial
from ui.announce import announce
from ui.desk.standard_row import Standing
from ui.session import Session
from ui.theme import Space, scaled
from ui.widgets.controls import Heading, KeyHint, Words

ROOM_FOR_STRIP = 450
"""The height of the window (logical pixels at normal text) from which the strip has a heading."""


class WhatIf(QObject):
    """The trial of one case. It lives as long as the desk shows that case and nobody answers for real.

    `changed` says that there are other answers to try, or none any more.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = ""
        self._trial = Trial()
        self._findings: Findings | None = None
        session.changed.connect(self._on_changed)

    @property
    def findings(self) -> Findings | None:
        """What would follow from the answers tried out; None while there are none."""
        return self._findings

    @property
    def case_id(self) -> str:
        """The case that answers are tried out in; empty while there are none."""
        return self._case_id

    @property
    def answers(self) -> Mapping[str, str | None]:
        """The answers tried out, by question; None for no answer."""
        return self._trial.answers

    def flip(self, case_id: str, question_id: str) -> None:
        """Tries the next answer to a question. One that cannot apply has none to try."""
        if case_id != self._case_id:
            self._case_id, self._trial = case_id, Trial()
        state = self._session.findings.assessments[case_id].states[question_id]
        if state.applies is not False:
            self._trial = self._trial.flipped(state.question, state.recorded)
        self._renew()

    def leave(self) -> None:
        """Ends the trial."""
        if self._case_id:
            self._trial = Trial()
            self._renew()

    def standing(self, case_id: str) -> Standing:
        """The ratings beside this case, recorded and tried; for an empty id those of no case in particular."""
        trial = self._findings.ratings if self._findings is not None else None
        changed = {change.place: change for change in self._session.rating_changes}
        without = self._session.ratings_without(case_id) if case_id else None
        return Standing(self._session.findings, without, changed, trial)

    def _renew(self) -> None:
        self._findings = None
        if self._trial.answers:
            self._findings = findings_of_trial(self._session.findings, self._case_id, self._trial.answers)
        else:
            self._case_id = ""
        self.changed.emit()

    def _on_changed(self, operation: Operation) -> None:
        """An answer given for real, or undone, takes the place of those tried out."""
        if self._case_id and bears_on_ratings(operation):
            self.leave()
        elif self._case_id:
            self._renew()


class TrialStrip(QFrame):
    """Says above the questions that answers are tried out, which, and what they would change."""

    def __init__(self, session: Session, what_if: WhatIf, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._what_if = what_if
        self.setProperty("role", "trial")
        self.setAccessibleName(self.tr("What if – nothing is saved"))
        self._heading = Heading(self.accessibleName(), self, level=3)
        self._key = KeyHint(self.tr("Esc"), self)
        self._answers = Words("", self, "small")
        self._ratings = Words("", self, "small")
        self.leave_button = QPushButton(self.tr("Leave"), self)
        self.leave_button.setAccessibleName(self.tr("Leave the trial"))
        self.leave_button.clicked.connect(what_if.leave)
        what_if.changed.connect(self.refresh)
        self._lay_out()
        self.refresh()

    @property
    def texts(self) -> tuple[str, str]:
        """The answers tried out, and what they would change."""
        return self._answers.text(), self._ratings.text()

    def refresh(self) -> None:
        """Shows the answers tried out; nothing while there are none."""
        tried = self._what_if.findings
        self.setVisible(tried is not None)
        if tried is not None:
            self._answers.setText(" · ".join(map(self._answer, self._what_if.answers)))
            self._show_ratings(self._changed(tried))
            self.setAccessibleDescription(f"{self._answers.text()}. {self._changed(tried)}")
            announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    def _show_ratings(self, changed: str) -> None:
        """Shows what would change; in a low window without what the cards say too, and without a line for its name."""
        roomy = self.window().height() >= scaled(ROOM_FOR_STRIP)
        for widget in (self._heading, self._key, self._answers):
            widget.setVisible(roomy)
        named = self.tr("{0}: {1}").format(self.accessibleName(), changed)
        self._ratings.setText(changed if roomy else named)

    def _answer(self, question_id: str) -> str:
        question = self._session.findings.framework.question(question_id)
        state = self._session.findings.assessments[self._what_if.case_id].states[question_id]
        titles = {value.id: value.title for value in question.scale.values}
        none = self.tr("no answer")
        tried = titles.get(self._what_if.answers[question_id] or "", none)
        return self.tr("{0}: {1} instead of {2}").format(
            question_id, tried, titles.get(state.recorded or "", none)
        )

    def _changed(self, tried: Findings) -> str:
        found = changes(self._session.findings.ratings, tried.ratings)
        lines = (wording.rating_tried(tried.framework, change) for change in found)
        return " · ".join(lines) or self.tr("No rating would be another.")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for widget in (self._heading, self._answers, self._ratings):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.addLayout(words, 1)
        row.addWidget(self._key)
        row.addWidget(self.leave_button)
