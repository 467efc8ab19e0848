"""One question of one case: its wording, the answers, why it is asked, and what bears on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QWidget

from model.applicability import QuestionState
from model.framework import Framework, Question
from model.problems import Problem
from model.why import why
from ui.desk.card_foot import CardFoot
from ui.desk.evidence_keeper import EvidenceKeeper
from ui.desk.evidence_strip import EvidenceStrip
from ui.desk.reason_line import ReasonLine
from ui.keys import current_keys
from ui.theme import Space, role_font, scaled
from ui.widgets.answer_buttons import AnswerButtons
from ui.widgets.controls import Muted, Words, set_role
from ui.widgets.note_edit import NoteEdit
from ui.widgets.roles import spoken_as

MOST_FOR_ANSWERS = 0.4
"""A scale that would take more of the card's width stands under the wording."""

NARROW = 520
"""Below this width (logical pixels at normal text) the answers stand under the wording."""

CHANGING = frozenset({"clear", "note", "copy_note", "accept", "evidence"})
"""What keys do to a case; a closed one refuses all of it."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card shows: the state of its question, the note on it, what is odd about it.

    A `fixed` case can only be read.
    """

    state: QuestionState
    note: str
    problems: tuple[Problem, ...] = ()
    fixed: bool = False


@spoken_as(QAccessible.Role.Grouping)
class QuestionCard(QFrame):
    """Shows one question and reports what the inspector does; the desk turns that into operations.

    `answered` carries question and value (empty to clear), `noted` question and text, `moved` -1 or +1 as text for
    the arrow keys, `focused` and `history_requested` the question, `requested` what else a key asked for (the id of
    its binding) and the question. `settled` carries an odd answer and the reason for which it stands (empty to take
    it back), `jumped` the fact or question that decides. `refused` says that the case cannot be changed. `asked`
    carries the question and whether the change that was asked about is wanted.
    """

    answered = Signal(str, str)
    noted = Signal(str, str)
    moved = Signal(str)
    focused = Signal(str)
    history_requested = Signal(str)
    requested = Signal(str, str)
    settled = Signal(object, str)
    jumped = Signal(str)
    refused = Signal()
    asked = Signal(str, bool)

    def __init__(
        self, framework: Framework, question: Question, keeper: EvidenceKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._framework = framework
        self._question = question
        self._content: CardContent | None = None
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{question.id} {question.text}")
        self._build()
        self.foot = CardFoot(framework, question, keeper, self)
        self._connect_foot()
        self._lay_out()

    @property
    def question_id(self) -> str:
        return self._question.id

    @property
    def buttons(self) -> AnswerButtons:
        return self._buttons

    @property
    def note(self) -> NoteEdit:
        return self.foot.note

    @property
    def evidence(self) -> EvidenceStrip:
        """The evidence on the question."""
        return self.foot.evidence

    @property
    def reason(self) -> ReasonLine:
        """The line that says why the question is asked or not."""
        return self._reason

    @property
    def _fixed(self) -> bool:
        return self._content is not None and self._content.fixed

    def show_content(self, content: CardContent) -> None:
        """Shows what is recorded and what follows from it."""
        before, self._content = self._content, content
        self._buttons.set_answer(content.state.recorded)
        self.foot.show_note(content.note)
        if before is None or before.state is not content.state or before.fixed != content.fixed:
            self._show_state(content.state)
        if before is None or (before.problems, before.fixed) != (content.problems, content.fixed):
            self.foot.odd.show_problems(content.problems, fixed=content.fixed)

    def show_trial(self, answer: str | None, *, tried: bool) -> None:
        """Shows an answer that is tried out, in a broken frame and with the word; None tries no answer."""
        self.foot.show_trial(answer, tried=tried)
        self._buttons.set_trial(answer if tried else None)

    def flush(self) -> None:
        """Reports what has been typed and not yet reported."""
        self.foot.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers with the keys of the scale or their numbers; every other key is looked up."""
        value = self._value_for(event)
        action = current_keys().action(event) if value is None else ""
        if self._fixed and (value is not None or action in CHANGING):
            self.refused.emit()
        elif value is not None:
            self.answered.emit(self._question.id, value)
        elif action:
            self._act(action)
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
        key = current_keys().shown("answer_history")  # after a tab, as a shortcut of its own would act twice
        menu.addAction(self.tr("History of this answer…"), self._ask_history)
        last_changes = self.tr("Last changes of this answer")
        menu.addAction(f"{last_changes}\t{key}", self._ask_last_changes)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._announce_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices focus in the note, which belongs to this question."""
        if event.type() == QEvent.Type.FocusIn:
            self._announce_focus()
        elif event.type() == QEvent.Type.FocusOut:
            self.foot.close_note()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.foot.close_note()

    def fit(self, width: int) -> None:
        """Arranges itself for a width, in logical pixels: the answers stand where there is room for them."""
        wanted = sum(button.sizeHint().width() for button in self._buttons.buttons)
        self._arrange(narrow=wanted > width * MOST_FOR_ANSWERS or width < scaled(NARROW))
        self._buttons.fit(width - self._mark.sizeHint().width() - 4 * Space.L)

    def set_current(self, current: bool) -> None:
        """Marks the card that the keys act on; nothing moves for it."""
        set_role(self, "card-current" if current else "card")
        self.foot.odd.set_current(current)

    def _act(self, action: str) -> None:
        match action:
            case "clear":
                self.answered.emit(self._question.id, "")
            case "next" | "previous":
                self.moved.emit("+1" if action == "next" else "-1")
            case "note":
                self.foot.write_note()
            case "accept":
                self.foot.odd.ask_reason()
            case "evidence":
                self.evidence.begin()
            case _:
                self.requested.emit(action, self._question.id)

    def _show_state(self, state: QuestionState) -> None:
        applies = state.applies is not False
        self._buttons.set_held(state.kept_aside is not None)
        self._buttons.setEnabled(applies)
        self._buttons.set_fixed(self._fixed)
        self._text.setEnabled(applies)
        self.foot.set_fixed(self._fixed)
        self._reason.show_why(why(self._framework, state), waits=state.applies is None)

    def _build(self) -> None:
        question = self._question
        label = self.tr("Key") if question.parts else question.id.removeprefix(f"{question.under}.")
        self._mark = Muted(label, self)
        self._mark.setWordWrap(False)
        self._mark.setMinimumWidth(scaled(28))
        self._text = Words(question.text, self)
        if question.parts:
            self._text.setFont(role_font("body", bold=True))
        self._reason = ReasonLine(self)
        self._reason.jumped.connect(self.jumped)
        self._buttons = AnswerButtons(self)
        self._buttons.set_values(question.scale.values, question.offered)
        self._buttons.set_subject(question.id)
        self._buttons.answered.connect(self._on_answered)
        self._buttons.refused.connect(self.refused)

    def _connect_foot(self) -> None:
        self.foot.noted.connect(self._on_noted)
        self.foot.settled.connect(self.settled)
        self.foot.decided.connect(self._on_decided)
        self.foot.left.connect(self._take_focus)
        self.foot.entered.connect(self._announce_focus)
        self.foot.history_requested.connect(self._ask_history)
        self.foot.note.installEventFilter(self)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.foot, 3, 1, 1, 2)
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """Puts the answers beside the wording, or below it where there is little room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (self._text, self._reason, self._buttons):
            self._grid.removeWidget(widget)
        top, left, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self._text, 0, 1, 1, 2 if narrow else 1, top)
        self._grid.addWidget(self._reason, 1, 1, 1, 2 if narrow else 1, top)
        if narrow:
            self._grid.addWidget(self._buttons, 2, 1, 1, 2, left)
        else:
            self._grid.addWidget(self._buttons, 0, 2, 2, 1, top | right)

    def _value_for(self, event: QKeyEvent) -> str | None:
        if event.modifiers() not in _PLAIN or self._content is None or self._content.state.applies is False:
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

    def _on_decided(self, wanted: bool) -> None:
        self.asked.emit(self._question.id, wanted)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_history(self) -> None:
        self.history_requested.emit(self._question.id)

    def _ask_last_changes(self) -> None:
        self.requested.emit("answer_history", self._question.id)

    def _announce_focus(self) -> None:
        self.focused.emit(self._question.id)


_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
