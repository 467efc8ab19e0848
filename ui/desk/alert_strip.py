"""Urgent safeguarding alerts of the case that is read, above everything else on the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMessageBox, QSizePolicy, QVBoxLayout, QWidget

from model import labels
from model.conditions import Value
from model.evidence import minute
from model.inspection import Alert, Case, Path, next_record_id
from ui.announce import announce
from ui.clock import Clock
from ui.desk.alert_row import AlertRow
from ui.session import Session
from ui.theme import Space, scaled
from ui.widgets.page import Scrolling

_LEAST_HEIGHT = 60


class AlertStrip(Scrolling):
    """A row for each alert: prominent until it is passed on, one quiet line from then on.

    As high as its rows; it scrolls where that is more than there is room for. An alert becomes part of the case with
    the first words typed in it. `left` says that the keys go back.
    """

    left = Signal()

    def __init__(self, session: Session, now: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._case_id = ""
        self._rows: dict[str, AlertRow] = {}
        self._begun: dict[str, Alert] = {}
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.content.installEventFilter(self)
        self.hide()

    @property
    def rows(self) -> tuple[AlertRow, ...]:
        return tuple(self._rows.values())

    @property
    def open_alert(self) -> str:
        """The id of an alert whose fields are shown, or an empty text."""
        return next((key for key, row in self._rows.items() if row.is_opened), "")

    def show_case(self, case_id: str) -> None:
        """Shows the alerts of a case."""
        if case_id != self._case_id:
            self.flush()
            self._begun = {}
            self._case_id = case_id
        self.refresh()

    def begin(self) -> None:
        """Opens a new alert, raised now, and puts the cursor in it."""
        self.flush()
        key = next_record_id((*self._case.alerts, *self._begun), uuid4().hex[:8])
        self._begun = {key: Alert(raised_at=minute(self._now()))}
        self.refresh()
        self._rows[key].open()

    def open(self, key: str = "") -> None:
        """Opens an alert; without one, the first that is not passed on."""
        waiting = (row for row in self.rows if row.alert.is_open)
        row = self._rows[key] if key in self._rows else next(waiting, None)
        if row is not None:
            row.open()

    def flush(self) -> None:
        """Saves what was typed and not yet saved."""
        for row in self.rows:
            row.flush()

    def refresh(self) -> None:
        """Shows the alerts as they are now."""
        alerts = self._alerts()
        for key in [key for key in self._rows if key not in alerts]:
            self._drop(key)
        for place, (key, alert) in enumerate(alerts.items()):
            row = self._rows.get(key) or self._new(key, place)
            row.show_alert(alert, self._session.text_at(self._path(key, "text")))
        self.setVisible(bool(alerts))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(super().sizeHint().width(), self._column.totalHeightForWidth(self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        """Up to half of the room, before what is below gets any."""
        around = self.parentWidget()
        room = max(around.height() // 3 if around else 0, scaled(_LEAST_HEIGHT))
        return QSize(0, min(self.sizeHint().height(), room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows and shrinks with its rows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @property
    def _case(self) -> Case:
        return self._session.case(self._case_id)

    def _alerts(self) -> Mapping[str, Alert]:
        """Those that wait come before those that were passed on."""
        if self._case_id not in self._session.inspection.cases:
            return {}
        alerts = sorted({**self._begun, **self._case.alerts}.items())
        return dict(sorted(alerts, key=_was_passed_on))

    def _new(self, key: str, place: int) -> AlertRow:
        row = self._rows[key] = AlertRow(key, self._session.lookout, self._now, self.content)
        row.written.connect(self._write)
        row.passed_on.connect(self._pass_on)
        row.taken_back.connect(self._take_back)
        row.removed.connect(self._ask_removal)
        row.left.connect(self._on_left)
        self._column.insertWidget(place, row)
        row.show()
        return row

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _write(self, key: str, text: str) -> None:
        """A text that cannot be saved is kept, with the time at which the alert was raised."""
        begun = self._begun.get(key) if key not in self._case.alerts else None
        beside = {self._path(key, "raised_at"): begun.raised_at} if begun else None
        label = labels.ALERT.format(self._case.ref)
        if self._session.write(label, self._path(key, "text"), text, beside) and begun:
            announce(
                self, self.tr("Urgent alert raised. It stays in sight until it is passed on."), urgent=True
            )

    def _pass_on(self, key: str, to: str, at: str) -> None:
        label = labels.ALERT_PASSED_ON.format(self._case.ref)
        values: dict[Path, Value | None] = {
            self._path(key, "passed_to"): to,
            self._path(key, "passed_at"): at,
        }
        if self._session.change(label, values):
            announce(self, self.tr("The alert is passed on."))
            self._rows[key].close_fields()
            self.left.emit()

    def _take_back(self, key: str) -> None:
        label = labels.ALERT_NOT_PASSED_ON.format(self._case.ref)
        self._session.change(label, {self._path(key, "passed_to"): None, self._path(key, "passed_at"): None})

    def _ask_removal(self, key: str) -> None:
        """An alert goes only when somebody says so twice; the history keeps it."""
        text = self.tr("Remove this alert? Do so only if it was raised by mistake. The history keeps it.")
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        no = QMessageBox.StandardButton.Cancel
        title = self.tr("Remove an urgent alert")
        if QMessageBox.warning(self, title, text, buttons, no) == QMessageBox.StandardButton.Yes:
            self._remove(key)

    def _remove(self, key: str) -> None:
        values: dict[Path, Value | None] = {self._path(key, name): None for name in asdict(Alert())}
        if self._session.change(labels.ALERT_REMOVED.format(self._case.ref), values):
            self._session.unsaved.forget(*self._path(key, "text")[:-1])
            self._begun.pop(key, None)
            self.refresh()
            self.left.emit()

    def _on_left(self, key: str) -> None:
        """One that was begun and never written is forgotten."""
        if key not in self._case.alerts and not self._session.unsaved.text_at(self._path(key, "text")):
            self._begun.pop(key, None)
            self.refresh()
        self.left.emit()

    def _path(self, key: str, name: str) -> Path:
        return ("cases", self._case_id, "alerts", key, name)


def _was_passed_on(entry: tuple[str, Alert]) -> bool:
    return not entry[1].is_open
