"""The fields that say to whom an alert was passed on, and when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from model.evidence import minute
from model.inspection import Alert
from ui.announce import announce
from ui.clock import Clock
from ui.lookout import Lookout
from ui.theme import Space, scaled
from ui.widgets.controls import DateField, TextField, Words, plain
from ui.widgets.sighting_hint import SightingHint
from ui.widgets.time_field import TimeField
from ui.widgets.turning import Turning

_DATE_WIDTH = 124
_ROOM_FOR_ONE_ROW = 640
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassingOn(QWidget):
    """Day and time are those of the moment in which somebody begins, and can be changed.

    `passed_on` carries to whom and when (YYYY-MM-DDTHH:MM), once both are said; `taken_back` says that it was not.
    """

    passed_on = Signal(str, str)
    taken_back = Signal()

    def __init__(self, lookout: Lookout, now: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self._alert: Alert | None = None
        self.to = TextField(self, as_typed=False)
        self.date = DateField(self)
        self.time = TimeField(self)
        self.done = QPushButton(self)
        self.done.setProperty("kind", "primary")
        self.not_after_all = QPushButton(self.tr("Not passed on after all"), self)
        self.not_after_all.setProperty("kind", "quiet")
        self._missing = Words("", self, role="warning")
        self._missing.hide()
        self._hint = SightingHint(self.to, lookout, self)
        self._name()
        self._lay_out()
        self.to.installEventFilter(self)
        self.done.clicked.connect(self._pass_on)
        self.not_after_all.clicked.connect(self.taken_back)

    def show_alert(self, alert: Alert) -> None:
        """Shows whether an alert was passed on; what somebody is writing meanwhile stays."""
        before, self._alert = self._alert, alert
        self.done.setText(self.tr("Mark as passed on") if alert.is_open else self.tr("Change"))
        self.not_after_all.setVisible(not alert.is_open)
        if before is None or (before.passed_to, before.passed_at) != (alert.passed_to, alert.passed_at):
            self.to.set_text(alert.passed_to)
            self._show_moment(alert.passed_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offers the present moment to whoever begins."""
        if event.type() == QEvent.Type.FocusIn and not self.date.text() and not self.time.text():
            self._show_moment(minute(self._now()))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field passes on."""
        if event.key() in _ENTER and isinstance(self.focusWidget(), QLineEdit):
            self._pass_on()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        self.to.setPlaceholderText(self.tr("A role or a team"))
        self.to.setToolTip(self.to.placeholderText())
        self.to.setAccessibleName(self.tr("Passed on to: a role or a team"))
        self.date.setAccessibleName(self.tr("Passed on: day"))
        self.time.setAccessibleName(self.tr("Passed on: time"))
        self.date.setFixedWidth(scaled(_DATE_WIDTH))

    def _lay_out(self) -> None:
        row = Turning(_ROOM_FOR_ONE_ROW, Space.S, self)
        row.row.addWidget(self._label(self.tr("Passed on to"), self.to))
        row.row.addWidget(self.to, 1)
        row.row.addLayout(_beside(self._label(self.tr("on"), self.date), self.date, self.time))
        row.row.addLayout(_beside(self.done, self.not_after_all))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (row, self._missing, self._hint):
            column.addWidget(widget)

    def _label(self, text: str, field: QWidget) -> Words:
        label = Words(plain(text), self)
        label.setWordWrap(False)
        label.setBuddy(field)
        return label

    def _show_moment(self, at: str) -> None:
        day, _, time = at.partition("T")
        self.date.set_value(day or None)
        self.time.setText(time)

    def _pass_on(self) -> None:
        self.date.flush()
        to, time = self.to.text().strip(), self.time.value
        day = None if self.date.is_refused else self.date.value
        if to and day and time:
            self._missing.hide()
            self.passed_on.emit(to, f"{day}T{time}")
        elif not to:
            self._ask_for(self.to, self.tr("Say to whom it was passed on: a role or a team."))
        elif not day:
            self._ask_for(self.date, self.tr("Write the date as 14/02/2020 or 14 Feb 2020."))
        else:
            self._ask_for(self.time, self.tr("Write the time as 14:05."))

    def _ask_for(self, field: QWidget, text: str) -> None:
        self._missing.setText(text)
        self._missing.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
