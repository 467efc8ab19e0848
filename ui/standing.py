"""What the window says of what is open, and which commands there are for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.menus import Commands
from ui.places import ORGANISATION
from ui.security.lock import Lock
from ui.status import SavedState

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Standing(QObject):
    """The title, the place in the line at the foot, and the commands that can be chosen now."""

    def __init__(self, window: QMainWindow, commands: Commands, lock: Lock, saved: SavedState) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._lock = lock
        self._saved = saved

    def show(self, workspace: Workspace | None) -> None:
        """Says how things stand with an open inspection; None where none is open, or it is locked."""
        self._commands.enable(self._there(workspace))
        self._name_judgements(workspace)
        self._name_steps(workspace)
        self._saved.show_place(workspace)
        self._window.setWindowTitle(" – ".join(self._title(workspace)))

    def _there(self, workspace: Workspace | None) -> set[str]:
        """What commands may need and is there."""
        if workspace is None:
            return {"file"} if self._lock.locked is not None else set()
        there = {"file", "inspection"}
        if workspace.reading:
            there.add("case")
        if workspace.session.document.is_encrypted:
            there.add("encrypted")
        return there

    def _title(self, workspace: Workspace | None) -> list[str]:
        """The file's own name and whether anybody can read it: the title is seen by everyone who sees the screen."""
        name = QApplication.applicationDisplayName()
        if self._lock.locked is not None:
            return [self._lock.locked.path.stem, self.tr("locked"), name]
        if workspace is None:
            return [name]
        document = workspace.session.document
        return [document.path.stem, *([] if document.is_encrypted else [self.tr("not encrypted")]), name]

    def _name_steps(self, workspace: Workspace | None) -> None:
        """Undo and redo say what they would take back or do again."""
        labels = (workspace.session.undo_label, workspace.session.redo_label) if workspace else ("", "")
        for name, text, label in zip(
            ("undo", "redo"), (self.tr("&Undo {0}"), self.tr("&Redo {0}")), labels, strict=True
        ):
            action = self._commands.actions[name]
            action.setText(text.format(label).strip())
            action.setEnabled(bool(label))

    def _name_judgements(self, workspace: Workspace | None) -> None:
        """The screen of judged standards has the programme's name for it, where there is anything to judge."""
        action = self._commands.actions["organisation"]
        if workspace is not None:
            action.setText(workspace.head.title(ORGANISATION).replace("g", "&g", 1))
            action.setEnabled(workspace.judges)
