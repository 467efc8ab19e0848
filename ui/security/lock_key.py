"""The key that locks, also while a dialog has the keyboard: there the keys of the menus do nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.keys import current_keys

LOCK = "lock"
LOCK_KEY = "Ctrl+L"
"""The command, and its usual key."""


class LockKey(QObject):
    """`pressed` says that it was pressed in a dialog. It listens only between `start` and `stop`."""

    pressed = Signal()

    def start(self) -> None:
        """Listens from now on."""
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Listens no more."""
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if QApplication.activeModalWidget() is None or not current_keys().matches(event, LOCK):
            return False
        self.pressed.emit()
        return True


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
