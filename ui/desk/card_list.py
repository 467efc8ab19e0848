"""The cards of one page, one below the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.card import QuestionCard
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import Muted
from ui.widgets.page import Scrolling

LEAST_WIDTH, LEAST_HEIGHT = 260, 20
"""Logical pixels at normal text."""


class CardList(Scrolling):
    """Scrolls. `shown_evidence` is the evidence of the case that the cards show, as the case holds it."""

    def __init__(self, statement: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: dict[str, QuestionCard] = {}
        self.shown_evidence: object = None
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        theme_changed.connect(self._fit)
        if statement:
            self._column.addWidget(Muted(statement, self.content))

    def add(self, cards: Iterable[QuestionCard]) -> None:
        """Adds the cards of the page."""
        for card in cards:
            self.cards[card.question_id] = card
            self._column.addWidget(card)
            card.show()  # now, not when the event loop runs: only what is visible takes the focus
        self._column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Less than the cards take now: they arrange themselves for the room that there is, and scroll."""
        return QSize(scaled(LEAST_WIDTH), scaled(LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The cards take the width that is there: what is too wide for it makes none of them wider."""
        for card in self.cards.values():
            card.fit(self.viewport().width() - 2 * Space.L)
