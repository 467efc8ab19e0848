"""A message across the window that stays until it is read, and takes nothing away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from model.faults import CasereadError
from ui.theme import Space
from ui.widgets.controls import Words

MOST_FAULTS = 5


class Banner(QFrame):
    """Says what could not be done, where, and what to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = Words("", self)
        self._text.setAccessibleName(self.tr("Message"))
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def show_error(self, error: CasereadError) -> None:
        """Shows the faults of an error."""
        lines = [str(fault) for fault in error.faults[:MOST_FAULTS]]
        more = len(error.faults) - len(lines)
        if more > 0:
            lines.append(self.tr("… and {0} more.").format(more))
        self.show_text("\n".join(lines))

    def show_text(self, text: str) -> None:
        """Shows a message."""
        self._text.setText(text)
        self.show()
