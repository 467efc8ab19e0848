"""The lock of the window: when it closes, what is kept under it, and what opens it again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ports import Document, Services
from ui.security.clipboard import clear_clipboard
from ui.security.dismissal import dismiss_dialogs
from ui.security.doorkeeper import Doorkeeper
from ui.security.lock_key import LockKey
from ui.security.lock_screen import LockScreen
from ui.security.suspend import SuspendWatch
from ui.security.watch import Clocks, IdleWatch
from ui.whereabouts import Whereabouts, whereabouts

if TYPE_CHECKING:
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Locked:
    """What lies under the lock: the file, where one was in it, and the workspace if it holds unsaved text."""

    path: Path
    place: Whereabouts
    held: Workspace | None


class Lock(QObject):
    """`wanted` says that it is time to lock: nobody is there, or the key was pressed in a dialog.

    While nothing encrypted is open it is silent.
    """

    wanted = Signal()

    def __init__(self, services: Services, doorkeeper: Doorkeeper, clocks: Clocks, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._doorkeeper = doorkeeper
        self._locked: Locked | None = None
        self._armed = False
        self.idle = IdleWatch(clocks, self)
        self.idle.due.connect(self._want)
        self._key = LockKey(self)
        self._key.pressed.connect(self._want)
        self.suspend = SuspendWatch(window)
        self.suspend.suspending.connect(self._want)

    @property
    def locked(self) -> Locked | None:
        """What lies under the lock while it is closed."""
        return self._locked

    def arm(self, document: Document, minutes: int) -> None:
        """Watches over an open inspection, if it is one that can be unlocked again."""
        self.disarm()
        if document.is_encrypted:
            self._armed = True
            self.idle.start(minutes)
            self._key.start()

    def disarm(self) -> None:
        """Watches no more."""
        self._armed = False
        self.idle.stop()
        self._key.stop()

    def close(self, workspace: Workspace, parent: QWidget) -> LockScreen:
        """Takes a workspace out of sight, and its file out of memory where everything is saved."""
        self.disarm()
        place = whereabouts(workspace)
        dismiss_dialogs()
        clear_clipboard()
        waiting = not workspace.flush()
        path = workspace.session.document.path
        self._locked = Locked(path, place, workspace if waiting else None)
        return self.screen(parent)

    def screen(self, parent: QWidget) -> LockScreen:
        """What is seen while the lock is closed."""
        assert self._locked is not None, "only a closed lock has a screen"
        waiting = self._locked.held is not None
        return LockScreen(self._locked.path.name, self._attempt, waiting=waiting, parent=parent)

    def holds(self, workspace: Workspace) -> bool:
        """Whether a workspace waits under the lock, as it could not be saved."""
        return self._locked is not None and self._locked.held is workspace

    def open(self) -> Locked:
        """Takes the lock away and hands back what was under it."""
        assert self._locked is not None, "only a closed lock opens"
        locked, self._locked = self._locked, None
        return locked

    def _attempt(self, secret: str) -> Document:
        assert self._locked is not None, "the lock screen is shown while the lock is closed"
        held = self._locked.held
        if held is not None:
            return self._doorkeeper.check(held.session.document, secret)
        return self._services.files.open(self._locked.path, secret)

    def _want(self) -> None:
        if self._armed:
            self.wanted.emit()
