"""The commands that change what opens the inspection, and the reminder of what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.banner import Banner, Offer
from ui.menus import Command
from ui.ports import Document
from ui.security.doorkeeper import Doorkeeper
from ui.security.lock_key import LOCK, LOCK_KEY
from ui.status import SavedState

if TYPE_CHECKING:
    from ui.workspace import Workspace

SHORTLY = 5_000
"""Milliseconds for which the status bar says that something was done."""


class ProtectionCommands(QObject):
    """Acts on the workspace that is open; does nothing while none is."""

    def __init__(self, doorkeeper: Doorkeeper, banner: Banner, status: SavedState, parent: QWidget) -> None:
        super().__init__(parent)
        self._doorkeeper = doorkeeper
        self._banner = banner
        self._status = status
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Acts on this workspace from now on."""
        self._open = workspace

    def commands(self, lock: Callable[[], None]) -> tuple[Command, ...]:
        """The commands of a menu; `lock` locks the inspection."""
        change, sheet = self.tr("Change the pa&ssphrase…"), self.tr("New &recovery sheet…")
        return (
            Command(LOCK, self.tr("&Lock"), lock, LOCK_KEY, "encrypted"),
            Command("passphrase", change, self.change_passphrase, "", "encrypted"),
            Command("recovery", sheet, self.make_recovery_sheet, "", "encrypted"),
        )

    def change_passphrase(self) -> None:
        """Asks for another passphrase."""
        if self._open is None or not self._open.flush():
            return
        self._change_passphrase(self._open.session.document)

    def make_recovery_sheet(self) -> None:
        """Asks for the passphrase and shows a new recovery key."""
        if self._open is not None:
            self._doorkeeper.make_recovery_sheet(self._open.session.document)
            self._remind()

    def after_making(self, document: Document, passphrase: str) -> None:
        """A new inspection is offered its recovery sheet."""
        self._doorkeeper.make_recovery_sheet(document, passphrase)
        self._remind()

    def after_opening(self, document: Document, recovery_key: str) -> None:
        """After the recovery key, a new passphrase is due."""
        if recovery_key:
            self._change_passphrase(document, recovery_key)
        self._remind()

    def _change_passphrase(self, document: Document, recovery_key: str = "") -> None:
        if self._doorkeeper.change_passphrase(document, recovery_key):
            self._status.showMessage(self.tr("The passphrase is changed."), SHORTLY)

    def _remind(self) -> None:
        """Says that there is no recovery sheet, until there is one. Nothing, where the lock came meanwhile."""
        if self._open is None:
            return
        document = self._open.session.document
        if document.is_encrypted and not document.has_recovery_key:
            text = self.tr("There is no recovery sheet: a forgotten passphrase would lose this inspection.")
            self._banner.remind(text, Offer(self.tr("Make a recovery sheet…"), self.make_recovery_sheet))
        else:
            self._banner.settle_reminder()
