"""Above the questions: that a case is closed, or what keeps it from being closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import status_words, wording
from model.assessment import Assessment
from model.framework import Framework
from model.language import counted
from model.problems import Problem
from ui.announce import announce
from ui.keys import current_keys
from ui.theme import Space
from ui.widgets.controls import Words, set_role

MOST_OBSTACLES = 5
REOPEN_KEYS = "Ctrl+Shift+R"


class CaseNotice(QFrame):
    """`jumped` carries the place of something that has to be resolved first, `left` gives the keys back."""

    jumped = Signal(str)
    left = Signal()

    def __init__(self, framework: Framework, parent: QWidget) -> None:
        super().__init__(parent)
        self._framework = framework
        self._links: list[ObstacleLink] = []
        self._asked = False
        self._closed = ""
        self._words = Words("", self)
        self._dismiss = QPushButton(self.tr("Close"), self)
        self._dismiss.setAccessibleName(self.tr("Close the list of what has to be resolved"))
        self._dismiss.setAutoDefault(True)  # so that Enter presses it
        self._dismiss.clicked.connect(self._leave)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.addLayout(self._column, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._show("", ())

    @property
    def text(self) -> str:
        """What is said, or an empty text."""
        return "" if self.isHidden() else self._words.text()

    @property
    def links(self) -> tuple[QPushButton, ...]:
        """The ways to what has to be resolved."""
        return tuple(self._links)

    def show_case(self, assessment: Assessment) -> None:
        """Shows that a case is closed, or what is still in the way of that once somebody asked for it."""
        closed = status_words.closed(assessment.case, _reopening_key())
        if closed or self._closed:
            self._asked = False
            if closed != self._closed:
                self._closed = closed
                self._show(closed, ())
        elif self._asked:
            self._show_obstacles(assessment)

    def insist(self) -> None:
        """Says once more, and plainly, why the case cannot be changed."""
        set_role(self, "insisting")
        announce(self, self._words.text(), urgent=True)

    def ask(self, assessment: Assessment) -> None:
        """Says what has to be resolved before the case can be closed, with the focus on the way to the first."""
        self._asked = True
        self._show_obstacles(assessment)
        if self._links:
            self._links[0].setFocus()
        announce(self, self._words.text())

    def dismiss(self) -> None:
        """Says no more what is in the way."""
        if not self._closed:
            self._asked = False
            self._show("", ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the list, and does nothing else."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self._asked:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.dismiss()
        self.left.emit()

    def _show_obstacles(self, assessment: Assessment) -> None:
        hard = tuple(problem for problem in assessment.problems if problem.hard)
        left = self.tr(
            "Not yet: {n} thing has to be resolved before this case can be checked or signed off."
            "|Not yet: {n} things have to be resolved before this case can be checked or signed off."
        )
        none = self.tr("Nothing is in the way any more: the case can be checked and signed off.")
        self._show(counted(left, len(hard)) if hard else none, hard)

    def _show(self, text: str, problems: tuple[Problem, ...]) -> None:
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(problem) for problem in problems[:MOST_OBSTACLES]]
        for link in self._links:
            self._column.addWidget(link)
        set_role(self, "closed" if self._closed else "reminder")
        self._words.setText(text)
        self._dismiss.setVisible(self._asked)
        self.setVisible(bool(text))

    def _link(self, problem: Problem) -> ObstacleLink:
        link = ObstacleLink(wording.problem(self._framework, problem), problem.place, self)
        link.chosen.connect(self.jumped)
        return link


class ObstacleLink(QPushButton):
    """One thing that has to be resolved. `chosen` carries its place."""

    chosen = Signal(str)

    def __init__(self, text: str, place: str, parent: QWidget) -> None:
        super().__init__(f"▲ {text}", parent)
        self._place = place
        self.setProperty("kind", "link")
        self.setAutoDefault(True)  # so that Enter presses it
        self.setAccessibleName(text)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._place)


def _reopening_key() -> str:
    """The key of the window's command; its usual one for a desk without a window."""
    keys = current_keys()
    known = any(binding.id == "reopen" for binding in keys.bindings)
    return keys.shown("reopen") if known else REOPEN_KEYS
