"""A field that narrows a list down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_GOES_ON = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterField(QLineEdit):
    """A field to filter by. Down or Enter goes on to the list, Escape empties the field."""

    moved_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GOES_ON:
            self.moved_on.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
