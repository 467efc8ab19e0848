"""Asking for the passphrase of a file, or for its recovery key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from model.faults import CasereadError
from ui.ports import Document
from ui.security.secret_field import SecretField, ShowSecrets
from ui.security.waiting import wait_cursor
from ui.theme import Space
from ui.widgets.controls import Heading, Muted, Words, plain
from ui.widgets.form_dialog import FittingDialog, action_buttons

Attempt = Callable[[str], Document]
"""Opens a file with a secret, or raises CasereadError."""

_ABOUT_SECRETS = {"wrong_passphrase", "recovery_key_mistyped"}


class UnlockForm(QWidget):
    """The field, what is wrong with what was typed, and the way to the recovery key.

    `opened` carries the document, and the recovery key where that opened it or else an empty text. `submit` tries
    what is in the field; a button beside the form calls it. `failed` carries a CasereadError that no other secret
    would mend, such as that of a damaged file.
    """

    opened = Signal(object, str)
    failed = Signal(object)

    def __init__(self, attempt: Attempt, parent: QWidget) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._asks_recovery = False
        self._label = Words("", self, "label")
        self.field = SecretField(self)
        self._label.setBuddy(self.field)
        self._help = Muted("", self, small=True)
        self.message = Words("", self, "warning")
        self.message.hide()
        self._show = ShowSecrets(self, self.field)
        self.switch = QPushButton(self)
        self.switch.setProperty("kind", "link")
        self.switch.setAutoDefault(False)
        self.switch.clicked.connect(self._turn)
        self.field.textEdited.connect(self._typed)
        self._lay_out()
        self._show_words()
        self.setFocusProxy(self.field)

    def submit(self) -> None:
        """Tries what was typed. What is wrong is said here, and the text is selected to be typed anew."""
        if not self.field.text():
            self._say(self.tr("Type it first."))
            return
        try:
            with wait_cursor():
                document = self._attempt(self.field.text())
        except CasereadError as error:
            self._say(self._words_for(error))
            if error.code not in _ABOUT_SECRETS:
                self.failed.emit(error)
            return
        secret = self.field.take()
        self.opened.emit(document, secret if document.was_recovered else "")

    def take_over(self, former: UnlockForm) -> None:
        """Goes on with what was typed in another one, which forgets it."""
        if former.asks_recovery:
            self._turn()
        self._show.setChecked(former.shows_secret)
        self.field.setText(former.field.take())

    @property
    def asks_recovery(self) -> bool:
        """Whether it asks for the recovery key and not for the passphrase."""
        return self._asks_recovery

    @property
    def shows_secret(self) -> bool:
        """Whether what is typed can be seen."""
        return self._show.isChecked()

    def _words_for(self, error: CasereadError) -> str:
        if error.code != "wrong_passphrase":
            return "\n".join(fault.message for fault in error.faults)
        if self._asks_recovery:
            return self.tr("This recovery key does not open the file. A newer sheet may have replaced it.")
        return self.tr("This passphrase does not open the file. Capital letters and spaces count.")

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.field.setAccessibleDescription(text or self._help.text())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _typed(self, text: str) -> None:
        self.message.hide()
        if self._asks_recovery and self.field.cursorPosition() == len(text):
            self.field.setText(grouped(text))

    def _turn(self) -> None:
        self._asks_recovery = not self._asks_recovery
        self.field.clear()
        self._show.setChecked(self._asks_recovery)
        self._show_words()
        self._say("")

    def _show_words(self) -> None:
        if self._asks_recovery:
            name, switch = self.tr("Recovery key"), self.tr("Use the passphrase")
            text = self.tr("The key is on the printed recovery sheet. Capitals and dashes do not matter.")
        else:
            name, switch = self.tr("Passphrase"), self.tr("Use the recovery key")
            text = ""
        self._label.setText(plain(name))
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(text)
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.switch.setText(switch)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self._label, self.field, self._help, self.message, self._show):
            column.addWidget(widget)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)


def grouped(typed: str) -> str:
    """A recovery key as far as it is typed, in the groups in which it is printed. Other text stays as it is."""
    signs = typed.replace("-", "").replace(" ", "").upper()
    if typed.endswith("-") or not (signs.isascii() and signs.isalnum()):
        return typed
    return "-".join(signs[place : place + 4] for place in range(0, len(signs), 4))


class UnlockDialog(FittingDialog):
    """Asks until the file opens, or fails to for another reason, or the person thinks better of it.

    `document` is the open file then, and `recovery_key` what opened it, if that did; `error` says why it failed.
    """

    def __init__(self, file_name: str, attempt: Attempt, parent: QWidget) -> None:
        super().__init__(parent, width=460)
        self.document: Document | None = None
        self.recovery_key = ""
        self.error: CasereadError | None = None
        self.setWindowTitle(self.tr("Open an inspection"))
        self.form = UnlockForm(attempt, self.body)
        self.form.opened.connect(self._on_opened)
        self.form.failed.connect(self._on_failed)
        self.column.addWidget(Heading(self.tr("{0} is encrypted").format(file_name), self.body))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.open_button, buttons = action_buttons(self, self.tr("Open"))
        buttons.accepted.connect(self.form.submit)
        self.foot.addWidget(buttons)
        self.form.setFocus()

    def _on_opened(self, document: Document, recovery_key: str) -> None:
        self.document, self.recovery_key = document, recovery_key
        self.accept()

    def _on_failed(self, error: CasereadError) -> None:
        self.error = error
        self.reject()
