"""What is odd about a question or a fact, in its place: accepted with a reason, or taken back, without a dialog."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from model import labels, wording
from model.framework import Framework
from model.problems import Problem
from ui.lookout import Lookout
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Words
from ui.widgets.sighting_hint import SightingHint
from ui.widgets.turning import Turning

ROOM_FOR_ONE_ROW = 420
"""The width (logical pixels at normal text) from which what can be done stands beside the problem."""


def settle(session: Session, case_id: str, problem: Problem, reason: str) -> None:
    """Records why something odd stands; without a reason, that it does not any more."""
    label = labels.ACCEPTED if reason else labels.NOT_ACCEPTED
    path = ("cases", case_id, "accepted", problem.key)
    session.write(label.format(session.case(case_id).ref), path, reason)


class OddLines(QWidget):
    """The soft problems of one place. `settled` carries a problem and the reason, which is empty to take it back.

    `left` says that no reason was given, and the focus should go back to where it came from.
    """

    settled = Signal(object, str)
    left = Signal()

    def __init__(self, framework: Framework, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent)
        self._framework = framework
        self._lookout = lookout
        self._lines: dict[str, OddLine] = {}
        self._current = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said, line by line."""
        return [line.text for line in self._lines.values()]

    @property
    def field(self) -> QLineEdit | None:
        """The field in which a reason is being written."""
        return next((line.field for line in self._lines.values() if line.writes), None)

    def show_problems(self, problems: Iterable[Problem], *, fixed: bool) -> None:
        """Shows these problems; `fixed` ones can only be read. A reason that is being written stays."""
        wanted = {problem.key: problem for problem in problems if not problem.hard}
        for key in self._lines.keys() - wanted.keys():
            line = self._lines.pop(key)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for key, problem in wanted.items():
            self._line(key).show_problem(problem, wording.problem(self._framework, problem), fixed=fixed)
        self.setVisible(bool(self._lines))

    def set_current(self, current: bool) -> None:
        """Offers what can be done only where the keys act, so that a page of odd answers stays quiet."""
        self._current = current
        for line in self._lines.values():
            line.set_current(current)

    def ask_reason(self, key: str = "") -> bool:
        """Opens the field for a reason: of a problem, or of the first that is open. False where there is none."""
        line = next((line for line in self._lines.values() if line.can_be_accepted(key)), None)
        if line is not None:
            line.write()
        return line is not None

    def flush(self) -> None:
        """Takes a reason that is being written, now."""
        for line in tuple(self._lines.values()):
            line.flush()

    def _line(self, key: str) -> OddLine:
        if key not in self._lines:
            line = OddLine(self._lookout, self)
            line.set_current(self._current)
            line.settled.connect(self.settled)
            line.left.connect(self.left)
            self._lines[key] = line
            self._column.addWidget(line)
        return self._lines[key]


class OddLine(QWidget):
    """One soft problem with its reason, or a field to write one."""

    settled = Signal(object, str)
    left = Signal()

    def __init__(self, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem: Problem | None = None
        self._fixed = False
        self._current = True
        self._text = Words("", self, role="small")
        self._act = QPushButton(self)
        self._act.setProperty("kind", "link")
        self._act.setAutoDefault(True)  # so that Enter presses it
        self._act.clicked.connect(self._on_act)
        kept = self._act.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # nothing moves when the keys come to another question
        self._act.setSizePolicy(kept)
        self.field = ReasonField(self)
        self.field.given.connect(self._on_given)
        self.field.left.connect(self._on_left)
        self._hint = SightingHint(self.field, lookout, self)
        line = Turning(ROOM_FOR_ONE_ROW, Space.XS, self)
        line.row.addWidget(self._text, 1)
        line.row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(line)
        layout.addWidget(self.field)
        layout.addWidget(self._hint)
        self.field.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def writes(self) -> bool:
        """Whether a reason is being written."""
        return not self.field.isHidden()

    def show_problem(self, problem: Problem, sentence: str, *, fixed: bool) -> None:
        """Shows a problem as a sentence, with its reason where it was accepted."""
        self._problem, self._fixed = problem, fixed
        accepted = self.tr("✓ Accepted: {0} ({1})").format(problem.accepted, sentence)
        self._text.setText(accepted if problem.accepted else f"△ {sentence}")
        act = self.tr("Take back") if problem.accepted else self.tr("Accept with a reason…")
        self._act.setText(act)
        self._act.setAccessibleName(f"{act}: {sentence}")
        self._offer()
        self.field.setAccessibleName(self.tr("Why this may stand: {0}").format(sentence))

    def set_current(self, current: bool) -> None:
        """Whether the keys act at the place of the problem."""
        self._current = current
        self._offer()

    def can_be_accepted(self, key: str) -> bool:
        """Whether the problem is open and, where a key is given, the one with this key."""
        problem = self._problem
        return problem is not None and problem.is_open and not self._fixed and key in ("", problem.key)

    def write(self) -> None:
        """Opens the field for the reason."""
        self.field.show()
        self._offer()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Takes a reason that is being written, now."""
        if self.writes:
            self.field.give()

    def _on_act(self) -> None:
        if self._problem is not None and self._problem.accepted:
            self.settled.emit(self._problem, "")
        else:
            self.write()

    def _on_given(self, reason: str) -> None:
        self._close()
        if reason and self._problem is not None:
            self.settled.emit(self._problem, reason)

    def _on_left(self) -> None:
        self._close()
        self.left.emit()

    def _offer(self) -> None:
        self._act.setVisible(self._current and not self._fixed and not self.writes)

    def _close(self) -> None:
        self.field.hide()
        self.field.clear()
        self._offer()


class ReasonField(QLineEdit):
    """A line for a reason. `given` carries it on leaving the field; Enter and Escape emit `left` besides.

    Escape gives nothing.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Why this may stand"))
        self.setMaxLength(LONGEST)

    def give(self) -> None:
        """Hands on the reason, now."""
        self.given.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # no key that is typed here goes on to the question

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field gives the reason; going to another window for a while does not."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_WHILE and not self.isHidden():
            self.give()


LONGEST = 200
_FOR_A_WHILE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
