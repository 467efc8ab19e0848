"""What fills the window: the start screen, an open inspection, or the lock screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QThread, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.screens.start import StartScreen
from ui.security.lock_screen import LockScreen

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Stage(QStackedWidget):
    """Shows one of them. A start or lock screen that another takes the place of is gone; a workspace is retired."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._front: StartScreen | LockScreen | None = None
        self._leaving: list[Workspace] = []

    @property
    def front(self) -> StartScreen | LockScreen | None:
        """What stands where no inspection is seen."""
        return self._front

    def minimumSizeHint(self) -> QSize:
        """The window may be as small as one likes: what is on the stage scrolls, or gives way."""
        return QSize(0, 0)

    def show_front(self, front: StartScreen | LockScreen) -> None:
        """Shows a start or lock screen with the focus where it begins."""
        self._drop_front()
        self._front = front
        self._show(front)
        front.setFocus()

    def show_workspace(self, workspace: Workspace) -> None:
        """Shows a workspace, also one that was shown before."""
        self._show(workspace)
        self._drop_front()

    def put_aside(self, workspace: Workspace) -> None:
        """Takes a workspace out of the window, where not even a screen reader finds it, until it is shown again."""
        self.removeWidget(workspace)
        workspace.setParent(None)

    def retire(self, workspace: Workspace) -> None:
        """Closes a workspace and its file."""
        self.drop(workspace)
        workspace.finish()

    def drop(self, workspace: Workspace) -> None:
        """Takes a workspace away; its widgets go once none of its dialogs is on the way out any more."""
        self.removeWidget(workspace)
        workspace.hide()
        workspace.settle()
        self._leaving.append(workspace)
        self._drop_leaving()

    def _show(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def _drop_front(self) -> None:
        if self._front is not None:
            self.removeWidget(self._front)
            self._front.deleteLater()
            self._front = None

    def _drop_leaving(self) -> None:
        if QThread.currentThread().loopLevel() > 1:  # a dialog that was closed over it has not returned yet
            QTimer.singleShot(0, self._drop_leaving)
            return
        for workspace in self._leaving:
            workspace.deleteLater()
        self._leaving.clear()
