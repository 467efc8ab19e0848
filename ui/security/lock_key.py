"""The key that locks, also while a dialog has the keyboard: there the keys of the menus do nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

LOCK_KEY = "Ctrl+L"


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
        meant = QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEY)
        if not meant or QApplication.activeModalWidget() is None:
            return False
        self.pressed.emit()
        return True


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
