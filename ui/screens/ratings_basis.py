"""What stands behind a rating: questions with their figures, cases, how firm it is, and decisions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.pictures.key_questions import is_banded, key_questions
from model.rating import StandardRating
from ui.screens.band_scale import BandScale
from ui.screens.ratings_discretion import Discretion, may_decide
from ui.screens.ratings_questions import CaseList, QuestionList
from ui.theme import Space
from ui.widgets.controls import Heading, Muted, ReconstructedMark, Words
from ui.widgets.picture_view import PictureView


class FiguresPart(QWidget):
    """The figures of a standard. A pooled share comes before its questions, which may be many.

    Enter on a question goes on to its cases.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Findings | None = None
        self._mark = ReconstructedMark(self)
        self.questions = QuestionList(self)
        self.questions.setAccessibleName(self.tr("Questions"))
        self.questions.chosen.connect(self._show_cases)
        self.questions.entered.connect(self._enter_cases)
        self._firm = Heading("", self, level=4)
        self._scale = BandScale(self)
        self._chart = PictureView(self.tr("Shares and bands"), self)
        self._steps = Words("", self)
        self.discretion = Discretion(self)
        self._behind = Heading("", self, level=4)
        self._no_cases = Muted(self.tr("No relevant case yet."), self)
        self.cases = CaseList(self)
        self.cases.setAccessibleName(self.tr("Cases"))
        self._parts = (
            self._part(self._mark, self.questions),
            self._part(self._behind, self._no_cases, self.cases),
            self._part(self._firm, self._scale, self._chart, self._steps),
            self._part(self.discretion),
        )
        self._pooled = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        for part in self._parts:
            self._column.addWidget(part)
        self._put_in_order()

    def show_rating(self, findings: Findings, rating: StandardRating) -> None:
        """Shows a standard's figures."""
        self._findings = findings
        asked = wording.several(findings.framework.words, "question")
        self.questions.setAccessibleName(self.tr("{0} of {1}").format(asked, rating.standard.id))
        self.questions.show_rating(findings, rating)
        self._mark.show_for(result.question.wording for result in rating.questions)
        self._show_firmness(findings, rating)
        *_, firmness, decision = self._parts
        firmness.setVisible(rating.standard.method.kind != "judgement")
        decision.setVisible(may_decide(rating))
        if may_decide(rating):
            self.discretion.show_rating(findings, rating)
        self._show_cases(self.questions.question_id)
        if (rating.pooled is not None) != self._pooled:
            self._pooled = rating.pooled is not None
            self._put_in_order()

    def _show_firmness(self, findings: Findings, rating: StandardRating) -> None:
        self._firm.setText(rating.standard.method.title if rating.pooled else self.tr("How firm is it?"))
        near = " · ".join(wording.reaches(findings.framework, rating))
        lines = wording.steps(findings.framework, rating) or (wording.basis(findings.framework, rating),)
        self._steps.setText("\n".join(filter(None, (near, *lines))))
        self._show_scale(findings, rating)

    def _show_scale(self, findings: Findings, rating: StandardRating) -> None:
        """The bands: behind all key questions where they stand in bands, else with the one share."""
        count, bands = rating.figure, findings.bands_of(rating.standard)
        shown, banded = count is not None and bands is not None, is_banded(rating)
        self._scale.setVisible(shown and not banded)
        self._chart.setVisible(shown and banded)
        if count is None or bands is None:
            return
        if banded:
            self._chart.show_picture(partial(key_questions, findings.framework, rating, bands))
        else:
            self._scale.show_share(findings.framework, bands, count, rating.proposed)

    def _show_cases(self, question_id: str) -> None:
        if self._findings is None:
            return
        title = self.tr("Cases behind {0}").format(question_id)
        self._behind.setText(title)
        self.cases.setAccessibleName(title)
        self.cases.show_question(self._findings, question_id)
        empty = not self.cases.texts()
        self._no_cases.setVisible(empty)
        self.cases.setVisible(not empty)

    def _enter_cases(self) -> None:
        if not self.cases.isHidden():
            self.cases.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _part(self, *widgets: QWidget) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in widgets:
            column.addWidget(widget)
        return part

    def _put_in_order(self) -> None:
        """Questions first, or a pooled figure with its decision."""
        questions, cases, firmness, decision = self._parts
        pooled_first = (firmness, decision, questions, cases)
        for place, part in enumerate(pooled_first if self._pooled else self._parts):
            self._column.insertWidget(place, part)
