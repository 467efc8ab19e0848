"""The last changes of one answer, under its question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from model.history_view import Row
from model.wording import shortened
from ui.theme import Space
from ui.widgets.controls import Heading, Muted
from ui.widgets.dates import shown_time

MOST_CHANGES = 5
_LONGEST = 60


class AnswerHistory(QFrame):
    """When, who, from what to what; the newest first. `all_requested` asks for the whole history.

    `left` says that somebody closed it with Escape.
    """

    all_requested = Signal()
    left = Signal()

    def __init__(self, question_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Last changes of {0}").format(question_id))
        self._cells: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        self._none = Muted(self.tr("Nothing was changed here yet."), self, small=True)
        self._all = QPushButton(self.tr("All changes…"), self)
        self._all.setAccessibleName(self.tr("All changes of {0}").format(question_id))
        self._all.setProperty("kind", "link")
        self._all.setAutoDefault(True)  # so that Enter presses it
        self._all.clicked.connect(self.all_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Heading(self.tr("Last changes"), self, level=4))
        column.addWidget(self._none)
        column.addLayout(self._grid)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is shown, line by line."""
        texts = [cell.text() for cell in self._cells]
        return ["  ".join(texts[start : start + 3]) for start in range(0, len(texts), 3)]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these changes."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for position, row in enumerate(rows):
            for column, text in enumerate((shown_time(row.at, None), row.by or "–", _change(row))):
                self._add(text, position, column)
        self._none.setVisible(not rows)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, text: str, row: int, column: int) -> None:
        cell = Muted(text, self, small=True)
        cell.setWordWrap(column == 2)
        self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._cells.append(cell)


def _change(row: Row) -> str:
    """What stood before and after, and whether it was taken back."""
    change = f"{shortened(row.before, _LONGEST)} → {shortened(row.after, _LONGEST)}"
    return f"{change} ({row.standing})" if row.standing else change
