"""Backups while people work: asks for one now and then, and tells when one could not be made."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from model.faults import Fault
from model.operations import Operation
from ui.session import Session

ASK_EVERY = 60_000
"""Milliseconds. Whether a backup is due is not for the window to say: the file knows."""


class BackupWatch(QObject):
    """Follows an open inspection, and begins with a backup of it.

    `told` carries the Fault of its automatic backups, and None once one was made.
    """

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._told: Fault | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY)
        self._timer.timeout.connect(self.ask)

    def follow(self, session: Session | None) -> None:
        """Watches over this inspection from now on; None while none is open."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_changed)
        self._session, self._told = session, None
        if session is None:
            self._timer.stop()
            return
        session.changed.connect(self._on_changed)
        session.document.backups.ensure("opened")
        self._timer.start()
        self._tell()

    def ask(self) -> None:
        """Has a backup made if one is due."""
        if self._session is not None:
            self._session.document.backups.ensure_if_due()
            self._tell()

    def _on_changed(self, _operation: Operation) -> None:
        self._tell()

    def _tell(self) -> None:
        assert self._session is not None, "there is something to tell only of an inspection that is open"
        fault = self._session.document.backups.fault
        if fault != self._told:
            self._told = fault
            self.told.emit(fault)
