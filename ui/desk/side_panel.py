"""Beside the questions: what to resolve in this case, and what the ratings would be now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model.assessment import Assessment
from ui.desk.problem_list import ProblemList
from ui.desk.rating_preview import RatingPreview
from ui.desk.standard_row import Standing
from ui.theme import Space
from ui.widgets.page import Scrolling


class SidePanel(Scrolling):
    """`jumped` carries the question or fact of a problem, `decision_requested` the id of a standard.

    `what_if_requested` asks for another answer to the current question to be tried.
    """

    jumped = Signal(str)
    decision_requested = Signal(str)
    what_if_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, role="panel")
        content = self.content
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        self._problems = ProblemList(content)
        self._problems.jumped.connect(self.jumped)
        self._preview = RatingPreview(content)
        self._preview.decision_requested.connect(self.decision_requested)
        self._preview.what_if_requested.connect(self.what_if_requested)
        layout.addWidget(self._problems)
        layout.addWidget(self._preview)
        layout.addStretch(1)

    @property
    def problems(self) -> ProblemList:
        return self._problems

    @property
    def preview(self) -> RatingPreview:
        return self._preview

    def show_standing(self, standing: Standing, assessment: Assessment, standard_id: str) -> None:
        """Shows a case's problems, and the preview with the standard that is being read explained."""
        self._problems.show_problems(standing.findings, assessment)
        self._preview.show_standing(standing, assessment.case.sample, standard_id)
