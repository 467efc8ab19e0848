"""The line on every screen that says which urgent alerts are not passed on, and goes there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from model.evidence import open_alerts
from model.inspection import Alert
from model.language import counted
from model.operations import Operation
from ui.announce import announce
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Words

_MOST_NAMED = 4


class AlertNotice(QFrame):
    """There is no way to close it but to pass the alerts on. `jumped` carries the case that somebody goes to."""

    jumped = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Mapping[str, tuple[tuple[str, Alert], ...]] = {}
        self.setProperty("role", "alert")
        self._words = Words("", self)
        self.go_button = QPushButton(self.tr("Go there"), self)
        self.go_button.setAutoDefault(False)
        self.go_button.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.addWidget(self._words, 1)
        row.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignTop)
        session.changed.connect(self._on_changed)
        self._refresh()

    @property
    def text(self) -> str:
        """What is said, or an empty text where no alert waits."""
        return "" if self.isHidden() else self._words.text()

    def _refresh(self) -> None:
        self._waiting = open_alerts(self._session.inspection)
        self.setVisible(bool(self._waiting))
        self._words.setText(f"▲ {self._sentence()}" if self._waiting else "")
        self.go_button.setAccessibleDescription(self._words.text())

    def _sentence(self) -> str:
        number = sum(len(alerts) for alerts in self._waiting.values())
        refs = [self._session.case(case_id).ref for case_id in self._waiting]
        named, more = ", ".join(refs[:_MOST_NAMED]), len(refs) - _MOST_NAMED
        if more > 0:
            named = self.tr("{0} and {1} more").format(named, more)
        alerts = counted(self.tr("{n} urgent alert not passed on|{n} urgent alerts not passed on"), number)
        cases = counted(self.tr("case {0}|cases {0}"), len(refs)).format(named)
        return self.tr("{0}: {1}").format(alerts, cases)

    def _go(self) -> None:
        if len(self._waiting) == 1:
            self.jumped.emit(next(iter(self._waiting)))
        else:
            self._choose()

    def _choose(self) -> None:
        menu = QMenu(self)
        for case_id in self._waiting:
            action = menu.addAction(self.tr("Case {0}").format(self._session.case(case_id).ref))
            action.setData(case_id)
        menu.triggered.connect(self._on_chosen)
        menu.exec(self.go_button.mapToGlobal(self.go_button.rect().bottomLeft()))
        menu.deleteLater()

    def _on_chosen(self, action: QAction) -> None:
        self.jumped.emit(action.data())

    def _on_changed(self, operation: Operation) -> None:
        if any(change.path[2:3] in (("alerts",), ("ref",)) for change in operation.changes):
            before = self.text
            self._refresh()
            if self.text != before:
                announce(self, self.text)
