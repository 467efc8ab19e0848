"""The standards that inspectors judge from all their evidence, with the reasons."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model import labels
from model.framework import Domain, Framework, Standard
from model.inspection import Judgement
from model.operations import Operation
from ui.screens.judgement_card import JudgementCard
from ui.session import Session
from ui.theme import Space, theme_changed
from ui.widgets.controls import EmptyState, Heading, Muted, numbered
from ui.widgets.focus_order import begin_at
from ui.widgets.key_hints import KeyHints
from ui.widgets.page import Page

__all__ = ["JudgementCard", "OrganisationScreen", "judged_standards", "judges_organisation_only"]


class OrganisationScreen(QWidget):
    """A card for each judged standard. What is chosen or written is saved at once.

    Figures judge, the arrows up and down go to the next standard, E goes to the reason and Escape back.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: dict[str, JudgementCard] = {}
        self._page = Page(self)
        self._page.body.setSpacing(Space.M)
        self._judged = Muted("", self._page.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._fill()
        session.changed.connect(self._changed)
        theme_changed.connect(self._fit)
        self._show_all()

    @property
    def cards(self) -> dict[str, JudgementCard]:
        """The card of each judged standard, by its id."""
        return self._cards

    def show_standard(self, standard_id: str) -> None:
        """Goes to a standard."""
        card = self._cards.get(standard_id)
        if card is not None:
            card.choice.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.ensureWidgetVisible(card, 0, Space.L)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        for card in self._cards.values():
            card.reason.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for card in self._cards.values():
            card.fit(self.width() - 2 * Space.XL - Space.M)

    def _fill(self) -> None:
        for domain, standards in judged_standards(self._session.findings.framework):
            self._add_domain(domain, standards)
        if self._cards:
            begin_at(self, next(iter(self._cards.values())).choice)
        else:
            self._page.body.addWidget(self._nothing())
        self._page.body.addStretch(1)

    def _nothing(self) -> EmptyState:
        words = self._session.findings.framework.words
        text = self.tr("In this programme every {0} is rated from the cases.").format(words.standard.lower())
        return EmptyState(self.tr("Nothing to judge here"), text, self._page.content)

    def _add_domain(self, domain: Domain, standards: list[Standard]) -> None:
        column, page, first = self._page.body, self._page.content, not self._cards
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(Heading(numbered(domain.id, domain.title), page), 1)
        column.addLayout(head)
        column.addWidget(Muted(domain.statement, page))
        if first:
            column.addWidget(self._judged)
        for standard in standards:
            column.addWidget(self._add_card(standard, page))
        if first:
            self._add_hints(head, self._cards[standards[0].id], page)

    def _add_hints(self, head: QHBoxLayout, card: JudgementCard, page: QWidget) -> None:
        hints = KeyHints(page)
        hints.show_keys(
            (
                ([card.choice.keys], self.tr("judge")),
                (["↑", "↓"], self.tr("move")),
                (["E"], self.tr("reason")),
                (["Del"], self.tr("clear")),
            )
        )
        head.addWidget(hints)

    def _add_card(self, standard: Standard, page: QWidget) -> JudgementCard:
        card = JudgementCard(self._session.findings.framework, standard, self._session.lookout, page)
        card.judged.connect(self._judge)
        card.reasoned.connect(self._give_reason)
        card.stepped.connect(self._step)
        self._cards[standard.id] = card
        return card

    def _judge(self, standard_id: str, rating: str) -> None:
        label = labels.JUDGEMENT.format(standard_id)
        if not self._session.change(label, {("judgements", standard_id, "rating"): rating or None}):
            self._show(standard_id)

    def _give_reason(self, standard_id: str, reason: str) -> None:
        label = labels.REASON.format(standard_id)
        self._session.write(label, ("judgements", standard_id, "reason"), reason)

    def _changed(self, operation: Operation) -> None:
        for standard_id in self._cards:
            if operation.touches("judgements", standard_id):
                self._show(standard_id)
        self._show_progress()

    def _show_all(self) -> None:
        for standard_id in self._cards:
            self._show(standard_id)
        self._show_progress()

    def _show(self, standard_id: str) -> None:
        judgement = self._session.inspection.judgements.get(standard_id, Judgement())
        reason = self._session.text_at(("judgements", standard_id, "reason"))
        self._cards[standard_id].show_judgement(replace(judgement, reason=reason))

    def _show_progress(self) -> None:
        ratings = self._session.findings.ratings.standards
        judged = sum(ratings[standard_id].final is not None for standard_id in self._cards)
        self._judged.setText(self.tr("{0} of {1} judged").format(judged, len(self._cards)))
        self._judged.setVisible(bool(self._cards))

    def _step(self, step: int) -> None:
        cards = list(self._cards.values())
        here = next((n for n, card in enumerate(cards) if card.isAncestorOf(self.focusWidget())), None)
        if cards and here is not None:
            card = cards[min(max(here + step, 0), len(cards) - 1)]
            card.choice.setFocus(Qt.FocusReason.TabFocusReason)
            self._page.ensureWidgetVisible(card, 0, Space.L)


def judged_standards(framework: Framework) -> list[tuple[Domain, list[Standard]]]:
    """The domains with standards that are judged."""
    found = ((d, [s for s in d.standards if s.method.kind == "judgement"]) for d in framework.domains)
    return [(domain, standards) for domain, standards in found if standards]


def judges_organisation_only(framework: Framework) -> bool:
    """Whether nothing is judged but how the service is organised: no judged standard asks of cases."""
    return not any(domain.sample for domain, _ in judged_standards(framework))
