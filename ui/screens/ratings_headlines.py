"""The headline scores: what a reader of the report sees first."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.rating import PooledScore
from ui.theme import Space
from ui.widgets.controls import Card, Muted, Words
from ui.widgets.rating_label import RatingLabel
from ui.widgets.turning import Turning


class HeadlineCards(Turning):
    """A card for each headline score, side by side where there is room."""

    def __init__(self, findings: Findings, parent: QWidget | None = None) -> None:
        super().__init__(600, Space.M, parent)
        self.cards = tuple(HeadlineCard(score, self) for score in findings.ratings.headlines)
        for card in self.cards:
            self.row.addWidget(card, 1)
        self.setVisible(bool(self.cards))

    def show_findings(self, findings: Findings) -> None:
        """Shows what the findings say now."""
        for card, score in zip(self.cards, findings.ratings.headlines, strict=True):
            card.show_score(findings, score)


class HeadlineCard(Card):
    """One score: its percentage, what it is made of, and the comment that follows."""

    def __init__(self, score: PooledScore, parent: QWidget) -> None:
        super().__init__("", parent)
        self.body.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        self.body.setSpacing(Space.XS)
        self.percent = Words("", self, "title")
        self.percent.setWordWrap(False)
        self.count = Muted("", self, small=True)
        self.comment = RatingLabel(self)
        figures = QHBoxLayout()
        figures.setSpacing(Space.S)
        figures.addWidget(self.percent)
        figures.addWidget(self.count, 1)
        self.body.addWidget(Words(score.title, self, "subheading"))
        self.body.addStretch(1)
        self.body.addLayout(figures)
        self.body.addWidget(self.comment)

    def show_score(self, findings: Findings, score: PooledScore) -> None:
        """Shows a score as it is now."""
        statements = {headline.id: headline.statement for headline in findings.framework.headlines}
        self.setToolTip(statements[score.id])
        self.percent.setText(wording.percent(score.count))
        counted = self.tr("{0} of {1} answers").format(score.count.yes, score.count.relevant)
        self.count.setText(counted if score.count.relevant else self.tr("no answer yet"))
        self.comment.set_rating(findings.framework.rating(score.band) if score.band else None)
