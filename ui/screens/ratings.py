"""The ratings: the service's, the standards', and what each of them rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from model import labels
from model.framework import OVERALL
from model.operations import Operation
from ui.dialogs.decision import DecisionDialog, withdrawn
from ui.screens.ratings_detail import RatingDetail
from ui.screens.ratings_headlines import HeadlineCards
from ui.screens.ratings_overall import OverallCard
from ui.screens.ratings_table import RatingsTable
from ui.screens.statistics import StatisticsTable
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import Heading, Muted
from ui.widgets.edge import Edge
from ui.widgets.focus_order import begin_at

_PANEL_WIDTH = 364
_LARGEST_SHARE = 0.4
_TABLE_FIRST = 10_000
"""How much rather the table grows than the empty space below it."""


class RatingsScreen(QWidget):
    """The overall rating, headline scores, the table of standards, statistics; beside them the current standard.

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
        self._left = QWidget(self)
        self._left.setProperty("role", "page")
        self.overall = OverallCard(self._left)
        self.headlines = HeadlineCards(session.findings, self._left)
        self.table = RatingsTable(session.findings, self._left)
        self.statistics = self._statistics_table()
        self.detail = RatingDetail(self)
        begin_at(self, self.table)
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

    def record_decision(self, place: str) -> None:
        """Opens the dialog for a decision on a computed standard, or on the overall rating."""
        self._dialog = DecisionDialog(self._session, place, self._today(), self)
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
        self.overall.decide.connect(self._decide_overall)
        self.overall.withdraw.connect(self._withdraw_overall)
        theme_changed.connect(self._fit)

    def _statistics_table(self) -> StatisticsTable | None:
        findings = self._session.findings
        return StatisticsTable(findings, self._left) if findings.ratings.statistics else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        for widget in (self.overall, self.headlines):
            column.addWidget(widget)
        column.addWidget(self.table, 1 if self.statistics else _TABLE_FIRST)
        if self.statistics is not None:
            column.addWidget(Heading(self.statistics.accessibleName(), self._left, level=2))
            column.addWidget(self.statistics, 1)
            column.addWidget(self._target_note())
        else:
            column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        row.addWidget(Edge(self))
        row.addWidget(self.detail)

    def _target_note(self) -> Muted:
        """The footnote on the heading of the targets."""
        table = self._session.findings.framework.statistics_table
        named = f"{table.target}: {table.target_note}" if table and table.target_note else ""
        note = Muted(named, self._left, small=True)
        note.setVisible(bool(named))
        return note

    def _fit(self) -> None:
        """Gives the panel its width: it grows with the text, up to a share of the screen, and holds what is in it."""
        usual = min(scaled(_PANEL_WIDTH), round(self.width() * _LARGEST_SHARE))
        self.detail.setFixedWidth(max(usual, self.detail.minimumSizeHint().width()))

    def _changed(self, _operation: Operation) -> None:
        self._stale = True
        if self.isVisible():
            self._show_findings()

    def _show_findings(self) -> None:
        self._stale = False
        self.overall.show_findings(self._session.findings)
        self.headlines.show_findings(self._session.findings)
        self.table.show_findings(self._session.findings)
        if self.statistics is not None:
            self.statistics.show_findings(self._session.findings)
        self._show_detail(self.table.standard_id)

    def _show_detail(self, standard_id: str) -> None:
        self.detail.show_rating(self._session.findings, standard_id)

    def _return_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _withdraw(self, standard_id: str) -> None:
        label = labels.WITHDRAWAL.format(standard_id)
        self._session.change(label, withdrawn(standard_id))

    def _decide_overall(self) -> None:
        self.record_decision(OVERALL)

    def _withdraw_overall(self) -> None:
        self._session.change(labels.WITHDRAWAL_OVERALL, withdrawn(OVERALL))

    def _decided(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
