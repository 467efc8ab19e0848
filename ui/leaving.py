"""Whether an inspection may be closed: nothing that was typed is lost unless somebody accepts that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.banner import Banner
from ui.security.lock import Lock
from ui.security.lock_screen import LockScreen

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Leaving(QObject):
    """Asks before text is lost that could not be saved."""

    def __init__(self, lock: Lock, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._lock = lock
        self._banner = banner
        self._window = window

    def allowed(self, workspace: Workspace | None, lock_screen: LockScreen | None) -> bool:
        """Whether nothing is lost when what is open or locked closes, or the person accepts that."""
        locked = self._lock.locked
        if locked is not None:
            return locked.held is None or locked.held.flush() or self._refuse(lock_screen)
        return workspace is None or workspace.flush() or self._is_accepted()

    def _refuse(self, lock_screen: LockScreen | None) -> bool:
        """Nobody who cannot unlock it decides what becomes of unsaved text."""
        text = self.tr("The text typed last could not be saved yet, and closing would lose it. Unlock first.")
        if lock_screen is not None:
            lock_screen.say(text)
        return False

    def _is_accepted(self) -> bool:
        text = self.tr(
            "The text typed last could not be saved, and closing would lose it.\n\n{0}\n\nClose anyway?"
        )
        buttons = QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
        title = self.tr("Not everything is saved")
        chosen = QMessageBox.warning(
            self._window, title, text.format(self._banner.text), buttons, QMessageBox.StandardButton.Cancel
        )
        return chosen == QMessageBox.StandardButton.Close
