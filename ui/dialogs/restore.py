"""Restoring a backup: says exactly what will happen, asks for a passphrase where one is needed, and does it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from model.backups import Backup
from model.faults import CasereadError
from ui.dialogs.backup_subject import Subject
from ui.ports import Document
from ui.security.unlock import UnlockForm
from ui.widgets.controls import Words
from ui.widgets.dates import shown_time
from ui.widgets.form_dialog import FormDialog


class RestoreDialog(FormDialog):
    """`document` is the restored inspection, open, once the dialog is accepted."""

    def __init__(self, subject: Subject, backup: Backup, zone: tzinfo | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self._subject = subject
        self._backup = backup
        made = shown_time(backup.stamp.made_at.isoformat(), zone)
        self.set_words(self.tr("Restore the backup of {0}").format(made), self._explanation())
        self.form = self._secret_form() if subject.needs_secret(backup) else None
        self.message = Words("", self.body, "warning")
        self.message.hide()
        self.rows.addWidget(self.message, self.rows.rowCount(), 0, 1, 2)
        self.restore_button = self.finish(self.tr("Restore"))
        (self.form or self.restore_button).setFocus()

    def accept(self) -> None:
        """Restores the backup, or says why the file stays as it is."""
        if self.form is not None:
            self.form.submit()
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            document = self._attempt(None)
        except CasereadError as error:
            self.message.setText("\n".join(fault.message for fault in error.faults))
            self.message.show()
            self.restore_button.setAccessibleDescription(self.message.text())
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._finish(document)

    def _secret_form(self) -> UnlockForm:
        form = UnlockForm(self._attempt, self.body)
        form.opened.connect(self._finish)
        self.rows.addWidget(form, self.rows.rowCount(), 0, 1, 2)
        return form

    def _attempt(self, secret: str | None) -> Document:
        return self._subject.restore(self._backup, secret)

    def _finish(self, document: Document) -> None:
        self.document = document
        super().accept()

    def _explanation(self) -> str:
        parts = [self._what_happens(), self._what_is_kept()]
        if self._subject.needs_secret(self._backup):
            parts.append(self._what_opens_it())
        elif not self._backup.is_encrypted and not self._backup.opens_as_now:
            parts.append(self.tr("This backup is not encrypted: then anyone who has the file can read it."))
        return "\n\n".join(parts)

    def _what_happens(self) -> str:
        name, changes = self._subject.name, self._backup.changes
        document = self._subject.document
        if document is None or changes is None:
            return self.tr("{0} will be as it was at that time.").format(name)
        text = self.tr(
            "{0} will be as it was at that time. The backup holds the changes up to number {1}; the file is at "
            "number {2} now."
        )
        return text.format(name, f"{changes:,}", f"{document.changes:,}")

    def _what_is_kept(self) -> str:
        return self.tr(
            "The file as it is now is kept first, as a backup of its own, so that you can come back to it."
        )

    def _what_opens_it(self) -> str:
        if self._backup.opens_as_now:
            return self.tr("Give its passphrase, or its recovery key.")
        return self.tr(
            "Since then the passphrase or the recovery sheet was changed. Give the passphrase or the recovery key of "
            "that time. Those open the file again once it is restored."
        )
