"""The service's rating: its word, its score, and where the score lies or what the table leaves open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.language import counted
from model.rating import OverallRating
from ui.screens.band_scale import BandScale
from ui.screens.overall_choice import OverallChoice
from ui.theme import Space
from ui.widgets.controls import Card, Muted, Words, set_role
from ui.widgets.rating_label import RatingLabel
from ui.widgets.turning import Turning


class OverallCard(Card):
    """The overall rating, and whether it may still change. A programme without one shows only the latter.

    `decide` and `withdraw` ask for, or take back, the choice that a decision table leaves to the inspector.
    """

    decide = Signal()
    withdraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._caption = Muted(self.tr("Overall rating"), self, small=True)
        self.rating = RatingLabel(self, role="title")
        self.score = Words("", self, "title")
        self.maximum = Muted("", self)
        self.scale = BandScale(self)
        self.choice = OverallChoice(self)
        self.remark = Words("", self, "small")
        self.choice.decide.connect(self.decide)
        self.choice.withdraw.connect(self.withdraw)
        self._lay_out()

    def show_findings(self, findings: Findings) -> None:
        """Shows what the findings say now."""
        overall = findings.ratings.overall
        self._left.setVisible(overall is not None)
        scored = overall is not None and overall.score is not None
        for widget in (self.scale, self._right):
            widget.setVisible(scored)
        self.choice.setVisible(overall is not None and not scored)
        if overall is not None:
            self._show_overall(findings, overall)
        self._show_remark(findings)

    def _show_overall(self, findings: Findings, overall: OverallRating) -> None:
        framework = findings.framework
        self.rating.set_rating(framework.rating(overall.rating) if overall.rating else None)
        if overall.score is None or overall.maximum is None or framework.overall is None:
            self.choice.show_overall(findings, overall)
            return
        self.score.setText(str(overall.score))
        self.maximum.setText(f"/ {overall.maximum}")
        bands = framework.bands[framework.overall.bands]
        self.scale.show_score(framework, bands, overall)
        self.setToolTip(framework.overall.explanation)

    def _show_remark(self, findings: Findings) -> None:
        """Whether the ratings may still change, and what the service's rating waits for or lacks."""
        overall, preview = findings.ratings.overall, self._preview_note(findings)
        lines = [preview] if preview else []
        if overall is not None and overall.score is not None and (overall.missing or overall.to_next):
            lines.append(wording.overall_basis(findings.framework, overall))
        set_role(self.remark, "warning" if preview else "small")
        self.remark.setText(" ".join(lines))
        self.remark.setVisible(bool(lines))
        self.setVisible(overall is not None or bool(lines))

    def _preview_note(self, findings: Findings) -> str:
        unread = len(findings.unread)
        if unread:
            forms = self.tr("▲ Preview: {n} case is not complete.|▲ Preview: {n} cases are not complete.")
            return counted(forms, unread)
        if not findings.preview:
            return ""
        if all(rating.final is not None for rating in findings.ratings.standards.values()):
            return self.tr("▲ Preview: the overall rating is not decided yet.")
        named = findings.framework.words.standard.lower()
        return self.tr("▲ Preview: not every {0} is rated yet.").format(named)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        turning = Turning(620, Space.L, self)
        self._left, self._right = QWidget(turning), QWidget(turning)
        left, middle = QVBoxLayout(self._left), QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        for column, widgets in (
            (left, (self._caption, self.rating)),
            (middle, (self.scale, self.choice, self.remark)),
        ):
            column.setSpacing(Space.XS)
            column.addStretch(1)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.XS)
        for words in (self.score, self.maximum):
            words.setWordWrap(False)
            right.addWidget(words)
        right.addStretch(1)
        turning.row.addWidget(self._left)
        turning.row.addLayout(middle, 1)
        turning.row.addWidget(self._right)
        self.body.addWidget(turning)
