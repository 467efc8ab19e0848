"""Lines of problems, each of which goes to its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QMenu, QWidget

from model.problems import Problem
from ui.keys import current_keys
from ui.theme import Space, current_tokens

MOST_LINES = 9
"""The lines of problems that are shown without scrolling."""

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class Line:
    """A problem and its sentence."""

    problem: Problem
    text: str


class ProblemLines(QListWidget):
    """Problems line by line, as high as they are. `opened` carries one that somebody wants to go to.

    `settled` says that somebody wants to accept the chosen one, or to take back that it was.
    """

    opened = Signal(object)
    settled = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("plain", True)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self._lines: list[Line] = []
        self.clicked.connect(self._open)

    @property
    def problems(self) -> list[Problem]:
        """The problems that are shown, in order."""
        return [line.problem for line in self._lines]

    @property
    def chosen(self) -> Problem | None:
        """The problem whose line is chosen."""
        row = self.currentRow()
        return self._lines[row].problem if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: list[Line]) -> None:
        """Shows these problems; the one that was chosen stays so while it is there."""
        chosen = self.chosen
        self._lines = lines
        with QSignalBlocker(self):  # nobody looks at lines that are half gone
            self.clear()
            self.addItems([self._text(line) for line in lines])
            for row, line in enumerate(lines):
                self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(line))
                if chosen is not None and line.problem.key == chosen.key:
                    self.setCurrentRow(row)
        self.show_colours()
        self._fit()

    def show_colours(self) -> None:
        """Hard problems stand out; soft and accepted ones are quiet."""
        tokens = current_tokens()
        for row, line in enumerate(self._lines):
            colour = tokens.problem_hard if line.problem.hard else tokens.problem_soft
            self.item(row).setForeground(QColor(colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and self.chosen is not None:
            self._open()
        elif self.chosen is not None and self._settles(event, self.chosen):
            self.settled.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers what can be done with the chosen line."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the chosen line."""
        menu = QMenu(self)
        chosen = self.chosen
        if chosen is not None:
            menu.addAction(self.tr("Go there"), self._open)
            if not chosen.hard:
                act = self.tr("Accept with a reason…") if chosen.is_open else self.tr("Take back")
                menu.addAction(act).triggered.connect(self.settled)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _text(self, line: Line) -> str:
        mark = "▲" if line.problem.hard else "△" if line.problem.is_open else "✓"
        return f"{mark}  {_words(line)}"

    def _spoken(self, line: Line) -> str:
        return f"{self._kind(line.problem)}: {_words(line)}"

    def _kind(self, problem: Problem) -> str:
        if problem.hard:
            return self.tr("To resolve")
        return self.tr("To consider") if problem.is_open else self.tr("Accepted")

    def _settles(self, event: QKeyEvent, problem: Problem) -> bool:
        keys = current_keys()
        return keys.matches(event, "accept") if problem.is_open else keys.matches(event, "clear")

    def _fit(self) -> None:
        """Makes the list as high as its first lines are, at the width that it has."""
        self.doItemsLayout()
        last = min(len(self._lines), MOST_LINES) - 1
        height = self.visualItemRect(self.item(last)).bottom() + self.verticalOffset() if last >= 0 else 0
        self.setFixedHeight(height + 2 * self.frameWidth() + Space.XS)

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)


def _words(line: Line) -> str:
    """The sentence, after the reason for which it stands where it was accepted."""
    return line.text if line.problem.is_open else f"{line.problem.accepted} ({line.text})"
