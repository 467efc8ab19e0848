"""The ratings: the service's, the standards', and what each of them rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model.operations import Operation
from ui.dialogs.decision import DecisionDialog, withdrawn
from ui.screens.ratings_detail import RatingDetail
from ui.screens.ratings_overall import OverallCard
from ui.screens.ratings_table import RatingsTable
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.edge import Edge

_PANEL_WIDTH = 364
_LARGEST_SHARE = 0.4


class RatingsScreen(QWidget):
    """The overall rating above the table of standards, and beside them the standard that is current.

    `case_requested` carries a case and a question, `organisation_requested` a judged standard. While the screen
    is hidden it only notes that something changed.
    """

    case_requested = Signal(str, str)
    organisation_requested = Signal(str)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._today = today
        self._stale = False
        self._dialog: DecisionDialog | None = None
        self.overall = OverallCard(self)
        self.table = RatingsTable(session.findings, self)
        self.detail = RatingDetail(self)
        self.setFocusProxy(self.table)
        self._connect()
        self._lay_out()
        self._show_findings()

    def show_standard(self, standard_id: str) -> None:
        """Makes a standard current."""
        self.table.choose(standard_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def decision(self) -> DecisionDialog | None:
        """The dialog for a decision while it is open."""
        return self._dialog

    def record_decision(self, standard_id: str) -> None:
        """Opens the dialog for a decision on a computed standard."""
        self._dialog = DecisionDialog(self._session, standard_id, self._today(), self)
        self._dialog.finished.connect(self._decided)
        self._dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_findings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self.table.chosen.connect(self._show_detail)
        self.table.entered.connect(self.detail.enter)
        self.detail.left.connect(self._return_to_table)
        self.detail.case_requested.connect(self.case_requested)
        self.detail.organisation_requested.connect(self.organisation_requested)
        self.detail.decide.connect(self.record_decision)
        self.detail.withdraw.connect(self._withdraw)
        theme_changed.connect(self._fit)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        left.setSpacing(Space.M)
        left.addWidget(self.overall)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Edge(self))
        row.addWidget(self.detail)

    def _fit(self) -> None:
        """Gives the panel its width: it grows with the text, up to a share of the screen."""
        self.detail.setFixedWidth(min(scaled(_PANEL_WIDTH), round(self.width() * _LARGEST_SHARE)))

    def _changed(self, _operation: Operation) -> None:
        self._stale = True
        if self.isVisible():
            self._show_findings()

    def _show_findings(self) -> None:
        self._stale = False
        self.overall.show_findings(self._session.findings)
        self.table.show_findings(self._session.findings)
        self._show_detail(self.table.standard_id)

    def _show_detail(self, standard_id: str) -> None:
        self.detail.show_rating(self._session.findings, standard_id)

    def _return_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _withdraw(self, standard_id: str) -> None:
        label = self.tr("Withdraw the decision on {0}").format(standard_id)
        self._session.change(label, withdrawn(standard_id))

    def _decided(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
