"""The ways into a file: opening it, making it, and changing what opens it. Asks for secrets and keeps none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from model.faults import CasereadError, Fault, FileError
from model.protection import Protection
from ui.ports import Document, Services
from ui.screens.new_inspection import NewInspection
from ui.security.change import CurrentSecretDialog, PassphraseDialog
from ui.security.recovery import RecoveryDialog
from ui.security.unlock import UnlockDialog


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file, and the recovery key if it was opened with one: then a new passphrase is due."""

    document: Document
    recovery_key: str = field(default="", repr=False)


class Doorkeeper(QObject):
    """Methods that open or make a file raise CasereadError when that fails for another reason than a secret."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window

    def open(self, path: Path) -> Opened | None:
        """Opens a file, with its passphrase where it needs one. None when the person thought better of it."""
        return self.ask(path, partial(self._services.files.open, path))

    def ask(self, path: Path, attempt: Callable[[str | None], Document]) -> Opened | None:
        """Does what opens a file, and asks for a secret where it takes one.

        None when the person thought better of it. Raises CasereadError for what no secret would mend.
        """
        try:
            return Opened(attempt(None))
        except CasereadError as error:
            if error.code != "passphrase_needed":
                raise
        dialog = UnlockDialog(path.name, attempt, self._window)
        _run(dialog)
        if dialog.error is not None:
            raise dialog.error
        return Opened(dialog.document, dialog.recovery_key) if dialog.document is not None else None

    def create(self, wanted: NewInspection) -> Document:
        """Makes a new, encrypted inspection."""
        protection = Protection(wanted.passphrase)
        return self._services.files.create(wanted.path, wanted.framework_id, wanted.service, protection)

    def create_demo(self, framework_id: str, path: Path) -> Document:
        """Makes a demonstration, which anyone can read."""
        return self._services.files.create_demo(path, framework_id, None)

    def check(self, document: Document, secret: str) -> Document:
        """The document, if the secret opens it. Raises FileError as opening it would."""
        if not document.opens_with(secret):
            message = self.tr("This does not open the file.")
            raise FileError(Fault("wrong_passphrase", document.path.name, message))
        return document

    def change_passphrase(self, document: Document, recovery_key: str = "") -> bool:
        """Asks for a new passphrase, and for the one of now unless the recovery key is given."""
        return _run(PassphraseDialog(document, self._window, recovery_key or None))

    def make_recovery_sheet(self, document: Document, secret: str = "") -> bool:
        """Shows a new recovery key; asks for a secret that opens the file first, where none is given."""
        secret = secret or self._ask_current(document)
        if not secret:
            return False
        key = self._services.files.new_recovery_key()
        reports = self._services.reports
        return _run(RecoveryDialog(document, reports, secret, key, date.today(), self._window))

    def _ask_current(self, document: Document) -> str:
        dialog = CurrentSecretDialog(document, self._window)
        return dialog.current.field.take() if _run(dialog) else ""


def _run(dialog: QDialog) -> bool:
    """Shows a dialog until it is done; whether it was accepted."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
