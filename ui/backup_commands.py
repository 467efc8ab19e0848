"""The backups of the inspection that is open, and the ways back to a file that does not open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from model.faults import CasereadError, Fault
from ui.backup_watch import BackupWatch
from ui.banner import Banner, Offer
from ui.choosing import ENDING, choose_place
from ui.dialogs.backups import show_backups, show_backups_of
from ui.dialogs.rescued import RescuedDialog
from ui.menus import Command
from ui.ports import Document, Files, Rescue
from ui.security.doorkeeper import Doorkeeper, Opened

if TYPE_CHECKING:
    from ui.workspace import Workspace

MENDABLE = {"damaged", "schema_altered", "not_in_history", "keys_lost", "not_an_inspection"}
"""The codes of what a backup, or a rescue, may help with."""

KEYS_MAY_HELP = MENDABLE | {"nothing_readable", "framework_lost"}
"""The codes of a rescue in vain that may do with the keys, and the framework, of a backup."""


class BackupCommands(QObject):
    """`opened` carries what was restored or rescued, open, as `Opened`. The file that it replaced is closed then."""

    opened = Signal(object)

    def __init__(self, files: Files, doorkeeper: Doorkeeper, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self._doorkeeper = doorkeeper
        self._banner = banner
        self._window = parent
        self._open: Workspace | None = None
        self._found: Rescue | None = None
        self._watch = BackupWatch(self)
        self._watch.told.connect(self._tell)

    def use(self, workspace: Workspace | None) -> None:
        """Keeps backups of this workspace's file from now on."""
        self._open = workspace
        self._watch.follow(workspace.session if workspace else None)

    def commands(self) -> tuple[Command, ...]:
        """The commands of a menu."""
        return (Command("backups", self.tr("&Backups…"), self.show_backups, "Ctrl+Shift+B", "inspection"),)

    def show_backups(self) -> None:
        """Shows the backups; a restored one takes the place of the inspection."""
        if self._open is not None and self._open.flush():
            self._hand_on(show_backups(self._open.session.document, self._window))

    def offer_help(self, path: Path, error: CasereadError) -> Offer | None:
        """What to offer for a file that does not open; None where neither backup nor rescue would help."""
        if error.code not in MENDABLE or not path.is_file():
            return None
        return Offer(self.tr("Restore or rescue…"), partial(self.help_with, path))

    def help_with(self, path: Path) -> None:
        """Asks whether to restore a backup of a file that does not open, or to rescue what can be read of it."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("A file that does not open"))
        box.setText(self.tr("What shall be done about {0}?").format(path.name))
        box.setInformativeText(
            self.tr(
                "A backup is the whole inspection as it was when the backup was made. A rescue makes a new file of "
                "all that can still be read, and says what could not. Either way the file itself is kept."
            )
        )
        restore = box.addButton(self.tr("Show the backups…"), QMessageBox.ButtonRole.AcceptRole)
        rescue = box.addButton(self.tr("Rescue into a new file…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(restore)
        for buttons in box.findChildren(QDialogButtonBox):
            buttons.setOrientation(Qt.Orientation.Vertical)  # their words are long
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is restore:
            self._hand_on(show_backups_of(self._files, path, self._window))
        elif chosen is rescue:
            self._rescue(path)

    def _rescue(self, path: Path) -> None:
        title = self.tr("Where to keep what is rescued")
        out = choose_place(self._window, title, str(path.with_name(f"{path.stem} rescued{ENDING}")))
        if out is None:
            return
        try:
            opened = self._rescued(path, out)
        except CasereadError as error:
            self._banner.show_error(error)
            return
        if opened is not None:
            self._report(out)
            self.opened.emit(opened)

    def _rescued(self, path: Path, out: Path) -> Opened | None:
        """The rescued file, open. Where the file's own keys are gone, those of its newest backup may do."""
        try:
            return self._doorkeeper.ask(path, partial(self._attempt, path, out, None))
        except CasereadError as error:
            backups = [backup.path for backup in self._files.backups_of(path) if backup.is_encrypted]
            if error.code not in KEYS_MAY_HELP or not backups:
                raise
            return self._doorkeeper.ask(path, partial(self._attempt, path, out, backups[0]))

    def _attempt(self, path: Path, out: Path, keys_from: Path | None, secret: str | None) -> Document:
        self._found = self._files.rescue(path, out, keys_from, secret)
        return self._files.open(out, secret)

    def _report(self, out: Path) -> None:
        assert self._found is not None, "there is a report of what was rescued"
        dialog = RescuedDialog(out.name, self._found, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._found = None

    def _hand_on(self, document: Document | None) -> None:
        if document is not None:
            self.opened.emit(Opened(document))

    def _tell(self, fault: Fault | None) -> None:
        if fault is not None:
            self._banner.show_fault(fault)
