"""The service's rating: its word, its score, and where the score lies."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.rating import OverallRating
from ui.screens.band_scale import BandScale
from ui.theme import Space
from ui.widgets.controls import Card, Muted, Words, set_role
from ui.widgets.rating_label import RatingLabel


class OverallCard(Card):
    """The overall rating, and whether it may still change. A programme without one shows only the latter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._caption = Muted(self.tr("Overall rating"), self, small=True)
        self.rating = RatingLabel(self, role="title")
        self.score = Words("", self, "title")
        self.maximum = Muted("", self)
        self.scale = BandScale(self)
        self.remark = Words("", self, "small")
        self._lay_out()

    def show_findings(self, findings: Findings) -> None:
        """Shows what the findings say now."""
        overall = findings.ratings.overall
        for widget in (self._caption, self.rating, self.scale, self.score, self.maximum):
            widget.setVisible(overall is not None)
        if overall is not None:
            self._show_overall(findings, overall)
        self._show_remark(findings)

    def _show_overall(self, findings: Findings, overall: OverallRating) -> None:
        framework = findings.framework
        rule = framework.overall
        if rule is None:
            return
        self.rating.set_rating(framework.rating(overall.rating) if overall.rating else None)
        self.score.setText(str(overall.score))
        self.maximum.setText(f"/ {overall.maximum}")
        self.scale.show_value(
            framework, framework.bands[rule.bands], overall.score, overall.maximum, overall.rating
        )
        self.setToolTip(rule.explanation)

    def _show_remark(self, findings: Findings) -> None:
        """Whether the ratings may still change, and what the service's rating waits for or lacks."""
        overall, preview = findings.ratings.overall, self._preview_note(findings)
        lines = [preview] if preview else []
        if overall is not None and (overall.missing or overall.to_next):
            lines.append(wording.overall_basis(findings.framework, overall))
        set_role(self.remark, "warning" if preview else "small")
        self.remark.setText(" ".join(lines))
        self.remark.setVisible(bool(lines))
        self.setVisible(overall is not None or bool(lines))

    def _preview_note(self, findings: Findings) -> str:
        unread = len(findings.unread)
        if unread == 1:
            return self.tr("▲ Preview: 1 case is not complete.")
        if unread:
            return self.tr("▲ Preview: {0} cases are not complete.").format(unread)
        named = findings.framework.words.standard.lower()
        return self.tr("▲ Preview: not every {0} is rated yet.").format(named) if findings.preview else ""

    def _lay_out(self) -> None:
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addStretch(1)
        left.addWidget(self._caption)
        left.addWidget(self.rating)
        left.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(Space.XS)
        middle.addStretch(1)
        middle.addWidget(self.scale)
        middle.addWidget(self.remark)
        middle.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(Space.XS)
        for words in (self.score, self.maximum):
            words.setWordWrap(False)
            right.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(left)
        row.addLayout(middle, 1)
        row.addLayout(right)
        self.body.addLayout(row)
