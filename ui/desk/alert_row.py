"""One urgent alert: a line that says it, and the fields in which it is written and passed on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import evidence_words
from model.inspection import Alert
from ui.clock import Clock
from ui.desk.passing_on import PassingOn
from ui.lookout import Lookout
from ui.theme import Space
from ui.widgets.controls import Muted, Words, set_role
from ui.widgets.note_edit import NoteEdit
from ui.widgets.sighting_hint import SightingHint

_FIRST_WORDS = 90


class AlertRow(QFrame):
    """`written` carries the alert and its text, `passed_on` the alert, to whom and when (YYYY-MM-DDTHH:MM).

    `taken_back`, `removed` and `left` carry the alert. No key goes on to what is around it.
    """

    written = Signal(str, str)
    passed_on = Signal(str, str, str)
    taken_back = Signal(str)
    removed = Signal(str)
    left = Signal(str)

    def __init__(self, key: str, lookout: Lookout, now: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._lookout = lookout
        self.alert = Alert()
        self._line = Words("", self)
        self.open_button = QPushButton(self)
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._toggle)
        self.text = NoteEdit(self)
        self.text.setAccessibleName(self.tr("Urgent alert: what has to be passed on at once"))
        self.text.setPlaceholderText(self.tr("What has to be passed on at once"))
        self._hint = SightingHint(self.text, lookout, self)
        self.passing_on = PassingOn(lookout, now, self)
        self._remove = self._quiet(self.tr("Remove…"))
        self._lay_out()
        self._connect()

    @property
    def said(self) -> str:
        """The line that says the alert, as shown."""
        return self._line.text()

    @property
    def is_opened(self) -> bool:
        """Whether the fields are shown."""
        return not self._fields.isHidden()

    def show_alert(self, alert: Alert, text: str) -> None:
        """Shows an alert, with its text as it was typed."""
        self.alert = alert
        self.text.set_text(text)
        self.passing_on.show_alert(alert)
        set_role(self, "alert" if alert.is_open else "alert-passed")
        set_role(self._line, "body" if alert.is_open else "small")
        self._say()

    def open(self) -> None:
        """Shows the fields, with the cursor where something is to be written."""
        self._fields.show()
        self._say()
        field = self.passing_on.to if self.alert.text else self.text
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_fields(self) -> None:
        """Saves what was typed and hides the fields."""
        self.flush()
        self._fields.hide()
        self._say()

    def flush(self) -> None:
        """Hands on what was typed, now."""
        self.text.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; no other key goes any further."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._line, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fields = QWidget(self)
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.text, self._hint, self.passing_on):
            column.addWidget(widget)
        foot = QHBoxLayout()
        hint = self.tr("Saved as you type. It stays in sight until it is marked as passed on.")
        foot.addWidget(Muted(hint, self, small=True), 1)
        foot.addWidget(self._remove)
        column.addLayout(foot)
        self._fields.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        whole.setSpacing(Space.S)
        whole.addLayout(head)
        whole.addWidget(self._fields)

    def _connect(self) -> None:
        self.text.edited.connect(self._on_text)
        self.text.left.connect(self._leave)
        self.passing_on.passed_on.connect(self._on_passed_on)
        self.passing_on.taken_back.connect(self._on_taken_back)
        self._remove.clicked.connect(self._on_remove)

    def _quiet(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        return button

    def _say(self) -> None:
        """The words of the alert stand in the line while its fields are hidden."""
        words = "" if self.is_opened else _first_words(self.alert.text)
        raised = evidence_words.moment(self.alert.raised_at)
        if self.alert.is_open:
            said = self.tr("▲ Urgent alert, not passed on. Raised {0}.").format(raised)
            action = self.tr("Pass on…")
        else:
            said = self.tr("✓ Urgent alert. {0}.").format(evidence_words.passed_on(self.alert))
            action = self.tr("Open")
        self._line.setText(f"{said} {words}".strip())
        self.open_button.setText(self.tr("Close") if self.is_opened else action)
        self.open_button.setAccessibleDescription(f"{said} {words}".strip())

    def _toggle(self) -> None:
        if self.is_opened:
            self._leave()
        else:
            self.open()

    def _leave(self) -> None:
        self.close_fields()
        self.left.emit(self._key)

    def _on_text(self, text: str) -> None:
        self.written.emit(self._key, text)

    def _on_passed_on(self, to: str, at: str) -> None:
        self.flush()
        self.passed_on.emit(self._key, to, at)

    def _on_taken_back(self) -> None:
        self.taken_back.emit(self._key)

    def _on_remove(self) -> None:
        self.removed.emit(self._key)


def _first_words(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _FIRST_WORDS else f"{line[:_FIRST_WORDS].rstrip()}…"
