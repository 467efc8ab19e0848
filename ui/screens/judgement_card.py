"""One judged standard: what it is judged against, the judgement, and its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from model.framework import Framework, Standard
from model.inspection import Judgement
from ui.lookout import Lookout
from ui.screens.criteria import CriteriaView
from ui.theme import Space
from ui.widgets.controls import Card, Muted, ReconstructedMark, Words, numbered, plain
from ui.widgets.note_edit import NoteEdit
from ui.widgets.rating_choice import RatingChoice
from ui.widgets.sighting_hint import SightingHint
from ui.widgets.turning import Turning

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class JudgementCard(Card):
    """One standard: what is asked, the judgement and its reason, and what is missing.

    `judged` carries standard and rating (empty when cleared), `reasoned` standard and reason, `stepped` -1 or 1
    for the arrows up and down.
    """

    judged = Signal(str, str)
    reasoned = Signal(str, str)
    stepped = Signal(object)

    def __init__(self, framework: Framework, standard: Standard, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(numbered(standard.id, standard.title), parent)
        self._standard = standard
        asked_of_service = not framework.domain_of(standard.id).sample
        self._questions = standard.questions if asked_of_service else ()
        self.choice = RatingChoice(framework.ratings_in(standard.method.ratings), self)
        self.choice.set_subject(self.tr("Judgement of {0}:").format(standard.id))
        self.choice.picked.connect(self._picked)
        self.reason = NoteEdit(self)
        self.reason.setAccessibleName(self.tr("Reason for {0}").format(standard.id))
        self.reason.setPlaceholderText(self.tr("What the judgement rests on"))
        self.reason.edited.connect(self._reasoned)
        self.reason.left.connect(self._leave_reason)
        self._hint = SightingHint(self.reason, lookout, self)
        self.missing = Words("", self, "warning")
        self._lay_out()

    def show_judgement(self, judgement: Judgement) -> None:
        """Shows what is recorded, and what is not yet."""
        self.choice.choose(judgement.rating)
        self.reason.set_text(judgement.reason)
        missing = self._missing(judgement)
        self.missing.setText(f"▲ {missing}")
        self.missing.setVisible(bool(missing))

    def fit(self, width: int) -> None:
        """Arranges the ratings for a card of this width."""
        self.choice.fit(width - 2 * Space.L - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_E and not event.modifiers():
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in _STEPS and not self.reason.hasFocus():
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _missing(self, judgement: Judgement) -> str:
        if not judgement.rating:
            return self.tr("Not judged yet")
        return "" if judgement.reason else self.tr("No reason given yet")

    def _lay_out(self) -> None:
        sides = Turning(1060, Space.XL, self)
        sides.row.addWidget(self._asked(sides), 1)
        sides.row.addWidget(self._judgement(sides), 1)
        self.body.addWidget(sides)

    def _asked(self, parent: QWidget) -> QWidget:
        """What the standard is judged against: its statement, its criteria, and what is asked of the service."""
        asked = QWidget(parent)
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Muted(self._standard.statement, asked))
        mark = ReconstructedMark(asked)
        column.addWidget(mark)
        wordings = (self._standard.wording, *(question.wording for question in self._questions))
        mark.show_for(wordings)
        if self._standard.criteria:
            column.addWidget(CriteriaView(self._standard.id, self._standard.criteria, asked))
        column.addLayout(self._question_lines(asked))
        column.addStretch(1)
        return asked

    def _question_lines(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.XS + 2)
        grid.setColumnStretch(1, 1)
        for row, question in enumerate(self._questions):
            number = Muted(question.id, parent)
            number.setWordWrap(False)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(question.text, parent), row, 1)
        return grid

    def _judgement(self, parent: QWidget) -> QWidget:
        side = QWidget(parent)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        reason = Muted(plain(self.tr("Reason")), side, small=True)
        reason.setBuddy(self.reason)
        column.addWidget(reason)
        column.addWidget(self.reason)
        column.addWidget(self._hint)
        column.addWidget(self.missing)
        column.addStretch(1)
        return side

    def _picked(self, rating: str) -> None:
        self.judged.emit(self._standard.id, rating)

    def _reasoned(self, reason: str) -> None:
        self.reasoned.emit(self._standard.id, reason)

    def _leave_reason(self) -> None:
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
