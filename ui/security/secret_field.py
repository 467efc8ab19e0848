"""A line for a passphrase or a recovery key: hidden while it is typed, until somebody asks to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(QLineEdit):
    """What is typed is neither learnt by the keyboard of the system nor kept to be undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_shown(False)

    def set_shown(self, shown: bool) -> None:
        """Shows what is typed, or hides it."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)

    def take(self) -> str:
        """What was typed; the field is empty then."""
        typed = self.text()
        self.clear()
        return typed


class ShowSecrets(QCheckBox):
    """Shows what is typed in these fields while it is checked."""

    def __init__(self, parent: QWidget, *fields: SecretField) -> None:
        super().__init__(parent)
        self.setText(self.tr("Show what I type"))
        for field in fields:
            self.toggled.connect(field.set_shown)
