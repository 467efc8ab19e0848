"""One standard in the preview: its rating, how near the next ones are, and what the case or an answer does to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.framework import Framework, Standard
from model.influence import RatingChange
from model.rating import Ratings, StandardRating
from model.reach import Reach
from ui.theme import Space
from ui.widgets.controls import Muted, Words, numbered
from ui.widgets.rating_label import RatingLabel
from ui.widgets.reach_bar import ReachBar, Side
from ui.widgets.turning import Turning

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Standing:
    """Ratings as they are recorded, and as they would be otherwise; None where there is no such thing.

    `without` are those without the case that is read, `trial` those with the answers tried out, `changed` is what the
    last answer changed, by standard.
    """

    findings: Findings
    without: Ratings | None
    changed: dict[str, RatingChange]
    trial: Ratings | None


class StandardRow(QWidget):
    """The name, the rating and its share; below it words, squares and marks where there is something to say."""

    def __init__(self, standard: Standard, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = standard.id
        self._name = Words(numbered(standard.id, standard.title), self)
        self._rating = RatingLabel(self, short=True)
        self._share = QLabel(self)
        self._share.setAlignment(_RIGHT)
        self._share.setProperty("role", "muted")
        self._reaches = Muted("", self, small=True)
        self._bar = ReachBar(self)
        self._was = QLabel(self)
        self._was.setProperty("role", "mark")
        self._remark = Muted("", self, small=True)
        self._trial = TrialRating(self)
        self._lay_out()

    @property
    def texts(self) -> list[str]:
        """What the row says below its name, part by part."""
        parts = (self._reaches, self._was, self._remark)
        said = [part.text() for part in parts if not part.isHidden()]
        return said if self._trial.isHidden() else [*said, self._trial.text]

    def show_standing(self, standing: Standing, current: bool) -> None:
        """Shows the standard; the current one, whose questions are read, in bold."""
        framework = standing.findings.framework
        rating = standing.findings.ratings.standards[self._id]
        self._embolden(current)
        self._rating.set_rating(framework.rating(rating.proposed) if rating.proposed else None)
        self._share.setText(wording.percent(rating.figure) if rating.figure else "")
        self._show_reaches(framework, rating)
        self._show_was(framework, standing.changed.get(self._id))
        self._show_remark(framework, rating, standing.without)
        trial = standing.trial.standards[self._id].proposed if standing.trial else rating.proposed
        self._trial.setVisible(trial != rating.proposed)
        if trial != rating.proposed:
            self._trial.show_rating(framework, trial)

    def _embolden(self, bold: bool) -> None:
        font = self._name.font()
        if font.bold() != bold:
            font.setBold(bold)
            self._name.setFont(font)

    def _show_reaches(self, framework: Framework, rating: StandardRating) -> None:
        lines = wording.reaches(framework, rating)
        self._reaches.setText(" · ".join(lines))
        for part in (self._reaches, self._bar):
            part.setVisible(bool(lines))
        if lines:
            down, up = (_side(framework, reach) for reach in (rating.down, rating.up))
            self._bar.show_sides(down, up, ", ".join(lines))

    def _show_was(self, framework: Framework, change: RatingChange | None) -> None:
        self._was.setVisible(change is not None)
        if change is not None:
            self._was.setText(self.tr("was {0}").format(wording.rating_word(framework, change.before)))

    def _show_remark(self, framework: Framework, rating: StandardRating, without: Ratings | None) -> None:
        lines = []
        if rating.is_decided and rating.final != rating.proposed:
            lines.append(self.tr("decided: {0}").format(wording.rating_word(framework, rating.final)))
        other = without.standards[self._id].proposed if without else rating.proposed
        if other != rating.proposed:
            lines.append(self.tr("without this case: {0}").format(wording.rating_word(framework, other)))
        self._remark.setText(" · ".join(lines))
        self._remark.setVisible(bool(lines))

    def _lay_out(self) -> None:
        head, figures = Turning(0, Space.S, self), QHBoxLayout()
        figures.setSpacing(Space.M)
        figures.addWidget(self._rating)
        figures.addWidget(self._share, 1)
        head.row.addWidget(self._name, 1)
        head.row.addLayout(figures)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._reaches, 1)
        below.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignTop)
        marks = QVBoxLayout()
        marks.setSpacing(Space.XS // 2)
        for mark in (self._was, self._trial, self._remark):
            stretches = mark is self._remark
            marks.addWidget(mark, 0, Qt.AlignmentFlag(0) if stretches else Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(Space.XS // 2)
        column.addWidget(head)
        column.addLayout(below)
        column.addLayout(marks)


class TrialRating(QFrame):
    """The rating that answers tried out would give, in a broken frame: it is not recorded."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "trial")
        self._rating = RatingLabel(self, short=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 1, Space.S, 1)
        row.setSpacing(Space.S)
        row.addWidget(Muted(self.tr("→ trial"), self, small=True))
        row.addWidget(self._rating)

    @property
    def text(self) -> str:
        """What it says."""
        return self._rating.text()

    def show_rating(self, framework: Framework, rating: str | None) -> None:
        """Shows a rating that is not recorded."""
        self._rating.set_rating(framework.rating(rating) if rating else None)
        self._rating.setAccessibleName(self.tr("Trial: {0}").format(wording.rating_word(framework, rating)))


def _side(framework: Framework, reach: Reach | None) -> Side | None:
    return Side(reach.number, framework.rating(reach.rating).tone) if reach is not None else None
