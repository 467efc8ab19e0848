"""Changing what opens a file: another passphrase, or another recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from model.faults import CasereadError
from ui.ports import Document
from ui.security.new_passphrase import NewPassphrase
from ui.security.secret_field import SecretField, ShowSecrets
from ui.security.waiting import wait_cursor
from ui.widgets.controls import Words
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row


class PassphraseDialog(FormDialog):
    """Asks for a new passphrase and, where `current` is not given, for the one of now; then changes it.

    The file is written anew, so that the former passphrase opens nothing of it any more.
    """

    def __init__(self, document: Document, parent: QWidget, current: str | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._given = current
        self._set_words()
        self.current = _CurrentSecret(self) if current is None else None
        self.new = NewPassphrase(self.rows, self, self.tr("New passphrase"))
        self.message = Words("", self.body, "warning")
        self.message.hide()
        self.rows.addWidget(self.message, self.rows.rowCount(), 0, 1, 2)
        self.change_button = self.finish(self._action())
        self.new.changed.connect(self._check)
        if self.current is not None:
            self.current.field.textChanged.connect(self._check)
            self.new.show_typed.toggled.connect(self.current.field.set_shown)
        self._check()
        (self.current.field if self.current else self.new.first).setFocus()

    def accept(self) -> None:
        """Changes the passphrase, or says why it stays."""
        current = self._given if self.current is None else self.current.field.text()
        try:
            with wait_cursor():
                self._document.change_passphrase(current or "", self.new.first.text())
        except CasereadError as error:
            self._refuse(error)
            return
        self._forget()
        super().accept()

    def reject(self) -> None:
        """Leaves the passphrase as it is."""
        self._forget()
        super().reject()

    def _set_words(self) -> None:
        if self._given is None:
            text = self.tr("The recovery sheet, where there is one, goes on opening the file.")
            self.set_words(self.tr("Change the passphrase"), text)
        else:
            text = self.tr(
                "The recovery key opened the file. Choose a passphrase for the next time. The sheet stays valid: "
                "lock it away again."
            )
            self.set_words(self.tr("Set a new passphrase"), text)

    def _action(self) -> str:
        return self.tr("Change it") if self._given is None else self.tr("Set it")

    def _check(self) -> None:
        self.message.hide()
        known = self.current is None or bool(self.current.field.text())
        self.change_button.setEnabled(known and self.new.ready)

    def _forget(self) -> None:
        self._given = None
        self.new.take()
        if self.current is not None:
            self.current.field.clear()

    def _refuse(self, error: CasereadError) -> None:
        if self.current is not None and error.code in _ABOUT_THE_SECRET:
            self.current.say_wrong(error)
        else:
            self.message.setText("\n".join(fault.message for fault in error.faults))
            self.message.show()


class CurrentSecretDialog(FormDialog):
    """Asks for a passphrase that opens the file before a new recovery sheet replaces the old one."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        replaces = self.tr("The sheet that you have now will no longer open the file.")
        first = self.tr("With a recovery sheet, a forgotten passphrase loses nothing.")
        self.set_words(self.tr("New recovery sheet"), replaces if document.has_recovery_key else first)
        self.current = _CurrentSecret(self)
        self.rows.addWidget(ShowSecrets(self.body, self.current.field), self.rows.rowCount(), 1)
        self.finish(self.tr("Go on"))
        self.current.field.setFocus()

    def accept(self) -> None:
        """Goes on once the passphrase opens the file."""
        try:
            with wait_cursor():
                opens = self._document.opens_with(self.current.field.text())
        except CasereadError as error:
            self.current.say_wrong(error)
            return
        if opens:
            super().accept()
        else:
            self.current.say_wrong(None)


class _CurrentSecret(QObject):
    """The row that asks for what opens the file now."""

    def __init__(self, dialog: FormDialog) -> None:
        super().__init__(dialog)
        self.field = SecretField(dialog.body)
        self._row = add_row(dialog.rows, self.tr("Passphrase now"), self.field)
        self.field.textChanged.connect(self._typed)

    def say_wrong(self, error: CasereadError | None) -> None:
        """Says under the field that this does not open the file, and has it typed anew."""
        slip = error is not None and error.code == "recovery_key_mistyped"
        text = str(error.faults[0].message) if error and slip else self.tr("This does not open the file.")
        self._row.set_note(text, "warning")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _typed(self) -> None:
        self._row.set_note("")


_ABOUT_THE_SECRET = {"wrong_passphrase", "recovery_key_mistyped"}
