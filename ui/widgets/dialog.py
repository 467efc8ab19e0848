"""The ground of every dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton

from ui.widgets.focus_order import step

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Dialog(QDialog):
    """Tab goes through it in the order in which people read, and Enter presses the button that has the focus.

    Qt would press the usual button of the dialog for one that is never that: Enter on Cancel would record a decision.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER and isinstance(button, QPushButton) and not button.isCheckable():
            button.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, forward=next)
