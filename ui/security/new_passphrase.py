"""The rows of a form that ask for a new passphrase: twice, with how strong it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from model.passphrase import MINIMUM, Strength, strength
from ui.security.secret_field import SecretField, ShowSecrets
from ui.theme import Space
from ui.widgets.bars import StrengthBar
from ui.widgets.controls import Muted
from ui.widgets.form_rows import add_row


class NewPassphrase(QObject):
    """`changed` says that something was typed. A passphrase is `ready` when it is long enough and typed twice alike."""

    changed = Signal()

    def __init__(self, rows: QGridLayout, parent: QWidget, label: str) -> None:
        """`label` stands beside the first field."""
        super().__init__(parent)
        self.first = SecretField(parent)
        self.again = SecretField(parent)
        self.meter = StrengthMeter(parent)
        self.show_typed = ShowSecrets(parent, self.first, self.again)
        self._first_row = add_row(rows, label, self.first)
        rows.addWidget(self.meter, rows.rowCount(), 1)
        self._again_row = add_row(rows, self.tr("The same again"), self.again)
        rows.addWidget(self.show_typed, rows.rowCount(), 1)
        for field in (self.first, self.again):
            field.textChanged.connect(self._typed)
        self._typed()

    @property
    def ready(self) -> bool:
        """Whether the passphrase can be used."""
        return len(self.first.text()) >= MINIMUM and self.first.text() == self.again.text()

    def take(self) -> str:
        """The passphrase; the fields are empty then."""
        self.again.clear()
        return self.first.take()

    def _typed(self) -> None:
        text, again = self.first.text(), self.again.text()
        rule = self.tr("At least {0} characters. Four or five random words work well.").format(MINIMUM)
        self._first_row.set_note("" if text else rule)
        self.meter.show_strength(strength(text) if text else None)
        differs = bool(again) and not text.startswith(again)
        self._again_row.set_note(self.tr("The two differ.") if differs else "", "warning")
        self.changed.emit()


class StrengthMeter(QWidget):
    """A bar with the grade and the advice in words beside it, which screen readers read as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = StrengthBar(self)
        self.words = Muted("", self, small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._bar)
        column.addWidget(self.words)

    def show_strength(self, found: Strength | None) -> None:
        """Shows a strength; nothing before anything is typed."""
        self.setVisible(found is not None)
        if found is not None:
            self.words.setText(f"{found.word}. {found.advice}".strip())
            self._bar.set_strength(found.share, found.grade, self.words.text())
