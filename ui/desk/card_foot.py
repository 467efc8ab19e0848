"""Below the wording of a question: what is odd about its answer, the note, the evidence, and what is asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model.framework import Framework, Question
from model.history_view import Row
from ui.desk.answer_history import AnswerHistory
from ui.desk.evidence_keeper import EvidenceKeeper
from ui.desk.evidence_strip import EvidenceStrip
from ui.desk.odd_lines import OddLines
from ui.desk.trial_mark import TrialMark
from ui.theme import Space
from ui.widgets.asking import Asking
from ui.widgets.note_edit import NoteEdit
from ui.widgets.sighting_hint import SightingHint


class CardFoot(QWidget):
    """Most parts are made when they are first needed: a page has many cards.

    `noted` carries the text of the note, `settled` an odd answer and its reason, `decided` whether the change that was
    asked about is wanted. `left` gives the keys back to the card, `entered` says that they act here.
    `history_requested` asks for the whole history.
    """

    noted = Signal(str)
    settled = Signal(object, str)
    decided = Signal(bool)
    left = Signal()
    entered = Signal()
    history_requested = Signal()

    def __init__(
        self, framework: Framework, question: Question, keeper: EvidenceKeeper, card: QWidget
    ) -> None:
        super().__init__(card)
        self._question = question
        self._keeper = keeper
        self._card = card
        self._fixed = False
        self._asking: Asking | None = None
        self._history: AnswerHistory | None = None
        self._strip: EvidenceStrip | None = None
        self._trial: TrialMark | None = None
        self.odd = OddLines(framework, keeper.session.lookout, self)
        self.odd.set_current(False)
        self.odd.settled.connect(self.settled)
        self.odd.left.connect(self.left)
        self.note = self._new_note()
        self._hint = SightingHint(self.note, keeper.session.lookout, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        for widget in (self.odd, self.note, self._hint):
            self._column.addWidget(widget)

    @property
    def evidence(self) -> EvidenceStrip:
        """The evidence on the question."""
        if self._strip is None:
            self._strip = EvidenceStrip(self._keeper, self._question.id, self)
            self._strip.left.connect(self.left)
            self._strip.entered.connect(self.entered)
            self._strip.set_fixed(self._fixed)
            self._column.insertWidget(self._column.indexOf(self._hint) + 1, self._strip)
        return self._strip

    @property
    def history(self) -> AnswerHistory | None:
        """The last changes, while they are shown."""
        return self._history if self._history is not None and not self._history.isHidden() else None

    @property
    def question_asked(self) -> str:
        """What is asked about a change that waits, or an empty text."""
        return self._asking.text if self._asking is not None else ""

    def set_fixed(self, fixed: bool) -> None:
        """Whether all of it can only be read."""
        self._fixed = fixed
        self.note.setReadOnly(fixed)
        if self._strip is not None:
            self._strip.set_fixed(fixed)

    def show_note(self, text: str) -> None:
        """Shows a stored note; one without text has no place unless somebody is at it."""
        self.note.set_text(text)
        self.note.setVisible(bool(text) or self.note.hasFocus())

    def write_note(self) -> None:
        """Opens the note and puts the cursor at its end."""
        self.note.setVisible(True)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_note(self) -> None:
        """An empty note takes no room once it is left."""
        if not self.note.toPlainText() and not self.note.hasFocus():
            self.note.setVisible(False)

    def show_evidence(self, *, there: bool) -> None:
        """Shows the evidence as it is now; `there` says whether there is any."""
        if there or self._strip is not None:
            self.evidence.refresh()

    def show_trial(self, answer: str | None, *, tried: bool) -> None:
        """Shows an answer that is tried out, in a broken frame and with the word; None tries no answer."""
        if self._trial is None and not tried:
            return
        if self._trial is None:
            self._trial = TrialMark(self)
            self._column.insertWidget(0, self._trial, 0, Qt.AlignmentFlag.AlignRight)
        self._trial.show_answer(self._question, answer)
        self._trial.setVisible(tried)

    def show_history(self, rows: Sequence[Row]) -> None:
        """Shows the last changes."""
        if self._history is None:
            self._history = AnswerHistory(self._question.id, self)
            self._history.left.connect(self.left)
            self._history.all_requested.connect(self.history_requested)
            self._column.addWidget(self._history)
        self._history.show_rows(rows)

    def hide_history(self) -> None:
        """Shows the last changes no more."""
        if self._history is not None:
            self._history.hide()

    def tidy(self) -> None:
        """Closes what was opened, as the page is left."""
        self.hide_history()
        if self._strip is not None:
            self._strip.close_item()

    def ask(self, text: str) -> None:
        """Asks about a change before it is made; `decided` has the answer."""
        if self._asking is None:
            self._asking = Asking(self._card, self)
            self._asking.confirmed.connect(self._on_confirmed)
            self._asking.left.connect(self._on_let_be)
            self._column.insertWidget(0, self._asking)
        self._asking.ask(text)

    def withdraw(self) -> None:
        """Asks no more."""
        if self._asking is not None:
            self._asking.withdraw()

    def flush(self) -> None:
        """Reports what has been typed and not yet reported."""
        self.note.flush()
        self.odd.flush()
        if self._strip is not None:
            self._strip.flush()

    def _new_note(self) -> NoteEdit:
        note = NoteEdit(self)
        note.setAccessibleName(self.tr("Note on {0}").format(self._question.id))
        note.setPlaceholderText(self.tr("Evidence: what the file shows, and where"))
        note.setVisible(False)
        note.edited.connect(self.noted)
        note.left.connect(self.left)
        return note

    def _on_confirmed(self) -> None:
        self.decided.emit(True)

    def _on_let_be(self) -> None:
        self.decided.emit(False)
