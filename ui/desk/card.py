"""One question of one case: its wording, the answers, a note, and why it applies."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QWidget

from model import wording
from model.applicability import QuestionState, Source
from model.framework import Framework, Question
from ui.lookout import Lookout
from ui.theme import Space, role_font, scaled
from ui.widgets.answer_buttons import AnswerButtons
from ui.widgets.controls import Muted, Words, set_role
from ui.widgets.note_edit import NoteEdit
from ui.widgets.sighting_hint import SightingHint

MOST_FOR_ANSWERS = 0.4
"""A scale that would take more of the card's width stands under the wording."""

NARROW = 520
"""Below this width (logical pixels at normal text) the answers stand under the wording."""


class QuestionCard(QFrame):
    """Shows one question and reports what the inspector does; the desk turns that into operations.

    `answered` carries question and value (empty to clear), `noted` question and text, `moved` -1 or +1 as text
    for the arrow keys, `focused` and `history_requested` the question.
    """

    answered = Signal(str, str)
    noted = Signal(str, str)
    moved = Signal(str)
    focused = Signal(str)
    history_requested = Signal(str)

    def __init__(self, framework: Framework, question: Question, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent)
        self._framework = framework
        self._question = question
        self._state: QuestionState | None = None
        self._current = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{question.id} {question.text}")
        self._build(lookout)

    @property
    def question_id(self) -> str:
        return self._question.id

    @property
    def buttons(self) -> AnswerButtons:
        return self._buttons

    @property
    def note(self) -> NoteEdit:
        return self._note

    @property
    def reason(self) -> str:
        """Why the question applies or not, as shown."""
        return self._reason.text()

    @property
    def _is_key(self) -> bool:
        return bool(self._question.parts)

    def show_state(self, state: QuestionState, note: str) -> None:
        """Shows what is recorded and what follows from it."""
        self._state = state
        self._buttons.set_answer(state.recorded)
        self._buttons.set_held(state.kept_aside is not None)
        self._buttons.setEnabled(state.applies is not False)
        self._text.setEnabled(state.applies is not False)
        self._note.set_text(note)
        self._note.setVisible(bool(note) or self._note.hasFocus())
        self._show_reason()

    def write_note(self) -> None:
        """Opens the note and puts the cursor at its end."""
        self._note.setVisible(True)
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Reports what has been typed and not yet reported."""
        self._note.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers with the keys of the scale or their numbers, moves with the arrows, E opens the note."""
        value = self._value_for(event)
        if value is not None:
            self.answered.emit(self._question.id, value)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.answered.emit(self._question.id, "")
        elif event.key() in _STEPS and event.modifiers() in _PLAIN:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_E and event.modifiers() in _PLAIN:
            self.write_note()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers what can be looked up about the question."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be looked up about the question."""
        menu = QMenu(self)
        action = menu.addAction(self.tr("History of this answer…"))
        action.setShortcut("Ctrl+H")
        action.triggered.connect(self._ask_history)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._announce_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices focus in the note and the buttons, which belong to this question."""
        if event.type() == QEvent.Type.FocusIn:
            self._announce_focus()
        elif event.type() == QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        wide_scale = self._buttons.sizeHint().width() > width * MOST_FOR_ANSWERS
        self._arrange(narrow=wide_scale or width < scaled(NARROW))

    def set_current(self, current: bool) -> None:
        """Marks the card that the keys act on."""
        self._current = current
        set_role(self, "card-current" if current else "card")
        self._show_reason()

    def _build(self, lookout: Lookout) -> None:
        label = self.tr("Key") if self._is_key else self._question.id.removeprefix(f"{self._question.under}.")
        self._mark = Muted(label, self)
        self._mark.setWordWrap(False)
        self._mark.setMinimumWidth(scaled(28))
        self._text = Words(self._question.text, self)
        if self._is_key:
            self._text.setFont(role_font("body", bold=True))
        self._buttons = AnswerButtons(self)
        self._buttons.set_values(self._question.scale.values, self._question.offered)
        self._buttons.set_subject(self._question.id)
        self._buttons.answered.connect(self._on_answered)
        self._note = NoteEdit(self)
        self._note.setAccessibleName(self.tr("Note on {0}").format(self._question.id))
        self._note.setPlaceholderText(self.tr("Evidence: what the file shows, and where"))
        self._note.setVisible(False)
        self._note.edited.connect(self._on_noted)
        self._note.left.connect(self._on_note_left)
        self._note.installEventFilter(self)
        self._hint = SightingHint(self._note, lookout, self)
        self._reason = Muted("", self, small=True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._note, 2, 1, 1, 2)
        self._grid.addWidget(self._hint, 3, 1, 1, 2)
        self._grid.addWidget(self._reason, 4, 1, 1, 2)
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """Puts the answers beside the wording, or below it where there is little room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._grid.removeWidget(self._text)
        self._grid.removeWidget(self._buttons)
        top, left, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self._text, 0, 1, 1, 2 if narrow else 1, top)
        if narrow:
            self._grid.addWidget(self._buttons, 1, 1, 1, 2, left)
        else:
            self._grid.addWidget(self._buttons, 0, 2, top | right)

    def _show_reason(self) -> None:
        if self._state is None:
            return
        lines = [wording.kept_aside(self._state)]
        own_condition = self._state.applicability.source is not Source.EVERY_CASE
        if not self._state.applies or (own_condition and not self._inherited):
            lines.insert(0, wording.applicability(self._framework, self._state))
        elif self._current:
            lines.append(wording.not_applicable(self._question))
        if self._is_key and self._current:
            lines.append(
                self.tr("Your judgement for the case: the questions above inform it, they do not decide it.")
            )
        text = " ".join(line for line in lines if line)
        self._reason.setText(text)
        self._reason.setVisible(bool(text))

    @property
    def _inherited(self) -> bool:
        """Whether the reason is that of the key question, which the desk shows above the cards."""
        return self._is_key

    def _value_for(self, event: QKeyEvent) -> str | None:
        if event.modifiers() not in _PLAIN or self._state is None or self._state.applies is False:
            return None
        typed = event.text().upper()
        offered = self._question.offered
        by_key = {value.key.upper(): value.id for value in offered}
        by_number = {
            str(n): value.id for n, value in enumerate(self._question.scale.values, 1) if value in offered
        }
        return by_key.get(typed) or by_number.get(typed) if typed else None

    def _on_answered(self, value: str) -> None:
        self.answered.emit(self._question.id, value)

    def _on_noted(self, text: str) -> None:
        self.noted.emit(self._question.id, text)

    def _on_note_left(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_history(self) -> None:
        self.history_requested.emit(self._question.id)

    def _announce_focus(self) -> None:
        self.focused.emit(self._question.id)

    def _leave(self) -> None:
        if not self._note.toPlainText() and not self._note.hasFocus():
            self._note.setVisible(False)


_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_STEPS = {Qt.Key.Key_Up: "-1", Qt.Key.Key_Down: "+1", Qt.Key.Key_Return: "+1", Qt.Key.Key_Enter: "+1"}
