"""The inspection at a glance: its details, the choices it leaves open, and how far it is."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from model.operations import Operation
from ui.screens.overview_cards import (
    ChoicesCard,
    CompositionCard,
    DetailsCard,
    ProgressCard,
    UnratedCard,
    WordingCard,
)
from ui.session import Session
from ui.widgets.focus_order import begin_at
from ui.widgets.page import Page, SideBySide


class OverviewScreen(Page):
    """Saves what is typed as it is typed. Counts are brought up to date when the screen is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._details = DetailsCard(session, self.content)
        self._choices = ChoicesCard(session, self.content)
        self._counts = (
            ProgressCard(session, self.content),
            UnratedCard(session, self.content),
            CompositionCard(session, self.content),
        )
        columns = SideBySide(900, self.content)
        progress, unrated, made_of = self._counts
        columns.add_column([self._details, self._choices, WordingCard(session, self.content)], stretch=6)
        columns.add_column([progress, unrated, made_of], stretch=5)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        begin_at(self, self._details.first)
        session.changed.connect(self._session_changed)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self._details.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._count()

    def _session_changed(self, operation: Operation) -> None:
        if operation.touches("inspection"):
            self._details.refresh()
        if operation.touches("settings"):
            self._choices.refresh()
        self._stale = True
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        self._stale = False
        for card in self._counts:
            card.refresh()
