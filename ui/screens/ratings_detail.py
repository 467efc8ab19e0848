"""Beside the table of ratings: everything that one standard's rating rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from model.findings import Findings
from model.rating import StandardRating
from ui.screens.ratings_basis import FiguresPart
from ui.theme import Space
from ui.widgets.controls import Heading, Muted, Words, numbered
from ui.widgets.page import Scrolling
from ui.widgets.rating_label import RatingLabel


class RatingDetail(Scrolling):
    """The panel. `case_requested` carries case and question, `organisation_requested` and `decide` a standard.

    `left` says that Escape was pressed: the keyboard goes back to the table.
    """

    case_requested = Signal(str, str)
    organisation_requested = Signal(str)
    decide = Signal(str)
    withdraw = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="panel")
        self._findings: Findings | None = None
        self._standard_id = ""
        panel = self.content
        self._title = Heading("", panel, level=2)
        self._explanation = Muted("", panel)
        self._note = Muted("", panel, small=True)
        self.figures = FiguresPart(panel)
        self.judgement = JudgementPart(panel)
        self._connect()
        self._lay_out(panel)

    def show_rating(self, findings: Findings, standard_id: str) -> None:
        """Shows a standard as the findings have it."""
        if standard_id != self._standard_id:
            self.verticalScrollBar().setValue(0)
        self._findings, self._standard_id = findings, standard_id
        rating = findings.ratings.standards[standard_id]
        self._title.setText(numbered(standard_id, rating.standard.title))
        self._explanation.setText(rating.standard.method.explanation)
        self._note.setText(rating.standard.note)
        self._note.setVisible(bool(rating.standard.note))
        judged = rating.standard.method.kind == "judgement"
        self.judgement.setVisible(judged)
        self.figures.setVisible(not judged or bool(rating.questions))
        if judged:
            self.judgement.show_rating(findings, rating)
        if not self.figures.isHidden():
            self.figures.show_rating(findings, rating)

    def enter(self) -> None:
        """Takes the keyboard to the first thing in the panel."""
        judged = not self.judgement.isHidden()
        first = self.judgement.open_button if judged else self.figures.questions
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.figures.cases.opened.connect(self._open_case)
        self.figures.discretion.decide.connect(self._decide)
        self.figures.discretion.withdraw.connect(self._withdraw)
        self.judgement.open_button.clicked.connect(self._open_organisation)

    def _lay_out(self, panel: QWidget) -> None:
        column = QVBoxLayout(panel)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._title, self._explanation, self._note, self.judgement, self.figures):
            column.addWidget(widget)
        column.addStretch(1)

    def _open_case(self, case_id: str) -> None:
        self.case_requested.emit(case_id, self.figures.questions.question_id)

    def _decide(self) -> None:
        self.decide.emit(self._standard_id)

    def _withdraw(self) -> None:
        self.withdraw.emit(self._standard_id)

    def _open_organisation(self) -> None:
        self.organisation_requested.emit(self._standard_id)


class JudgementPart(QWidget):
    """A standard that was judged: the judgement and its reason, and the way to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = RatingLabel(self)
        self._reason = Words("", self)
        self.open_button = QPushButton(self.tr("Judge it now"), self)
        self.open_button.setProperty("kind", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._rating)
        column.addWidget(self._reason)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rating(self, findings: Findings, rating: StandardRating) -> None:
        """Shows what was judged and why."""
        self._rating.set_rating(findings.framework.rating(rating.final) if rating.final else None)
        reason = rating.judgement.reason if rating.judgement else ""
        self._reason.setText(reason or self.tr("No reason given yet."))
        judged = rating.final is not None
        self.open_button.setText(self.tr("Change the judgement") if judged else self.tr("Judge it now"))
        self.open_button.setAccessibleName(f"{self.open_button.text()}: {rating.standard.id}")
