"""What stands beside the reading desk: the ratings, or another case. It holds nothing of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from model.framework import Page
from model.operations import Operation
from ui.companion_case import CaseReading
from ui.companion_place import CASE, NOTHING, RATINGS
from ui.desk.rating_preview import StandardRows
from ui.desk.what_if import WhatIf
from ui.screens.ratings_overall import OverallCard
from ui.session import Session
from ui.theme import Space, theme_changed
from ui.widgets.controls import Heading, Muted
from ui.widgets.page import Scrolling
from ui.widgets.roles import spoken_as


@spoken_as(QAccessible.Role.Document)
class RatingsPane(Scrolling):
    """All ratings of the inspection, as they are with each answer. While it is hidden it only notes a change."""

    def __init__(self, session: Session, what_if: WhatIf, parent: QWidget) -> None:
        super().__init__(parent, role="panel")
        self._session = session
        self._what_if = what_if
        self._case_id, self._standard_id = "", ""
        self.overall = OverallCard(self.content)
        self.rows = StandardRows(self.content)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrow keys scroll it
        self.setProperty("reached", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Ratings of the inspection"))
        column = QVBoxLayout(self.content)
        column.setContentsMargins(Space.S, Space.S, Space.M, Space.M)
        column.addWidget(self.overall)
        column.addWidget(self.rows)
        column.addStretch(1)

    def show_beside(self, case_id: str, standard_id: str) -> None:
        """Shows the ratings beside a case (empty for none) whose questions of a standard are read."""
        self._case_id, self._standard_id = case_id, standard_id
        self.refresh()

    def refresh(self) -> None:
        """Shows the ratings as they are now."""
        findings = self._session.findings
        self.overall.show_findings(findings)
        domains = [domain for domain in findings.framework.domains if domain.standards]
        self.rows.show_standing(domains, self._what_if.standing(self._case_id), self._standard_id)


class Companion(QFrame):
    """The pane. `closed` asks for it to go, `moved` for its own window or the way back.

    `left` says that the keyboard goes back to the questions.
    """

    closed = Signal()
    moved = Signal()
    left = Signal()

    def __init__(self, session: Session, what_if: WhatIf, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = NOTHING
        self._case_id, self._page = "", ""
        self.setProperty("role", "panel")
        self._title = Heading("", self, level=3)
        self._remark = Muted("", self, small=True)
        self.move_button = self._button(self.moved)
        self.close_button = self._button(self.closed)
        self.close_button.setText(self.tr("Close"))
        self.ratings = RatingsPane(session, what_if, self)
        self.case = CaseReading(session, self)
        self.case.left.connect(self.left)
        self.case.chosen.connect(self._on_case)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.ratings)
        self._stack.addWidget(self.case)
        session.changed.connect(self._on_changed)
        what_if.changed.connect(self._renew)
        theme_changed.connect(self._renew)
        self._lay_out()
        self.set_detached(False)

    @property
    def shown(self) -> str:
        """What it shows: RATINGS, CASE or NOTHING."""
        return self._shown

    @property
    def title(self) -> str:
        """Its heading."""
        return self._title.text()

    def show_ratings(self) -> None:
        """Shows the ratings."""
        self._shown = RATINGS
        self._stack.setCurrentWidget(self.ratings)
        self._title.setText(self.tr("Ratings"))
        self._remark.setText(self.tr("They follow every answer."))
        self._renew()

    def show_case(self, case_id: str = "") -> None:
        """Shows a case; without one, the list to choose it from."""
        self._shown = CASE
        self._stack.setCurrentWidget(self.case)
        if case_id in self._session.inspection.cases:
            self.case.show_case(case_id)
            self.case.show_place(self._page)
        else:
            self.case.offer(self._case_id)
        self._name_case()

    def show_nothing(self) -> None:
        """Shows nothing any more."""
        self._shown = NOTHING
        self.case.offer("")

    def follow(self, case_id: str, page: str) -> None:
        """Notes which case and which page of questions is read; the ratings and the other case go along."""
        self._case_id, self._page = case_id, page
        self._renew()
        if self._shown == CASE:
            self.case.show_place(page)

    def set_detached(self, detached: bool) -> None:
        """Names the button that moves it."""
        self.move_button.setText(self.tr("Beside the questions") if detached else self.tr("Own window"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the questions."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, signal: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "quiet")
        button.clicked.connect(signal)
        return button

    def _renew(self) -> None:
        if self._shown == RATINGS:
            pages = {page.id: page.standard for page in self._pages()}
            self.ratings.show_beside(self._case_id, pages.get(self._page, ""))

    def _pages(self) -> tuple[Page, ...]:
        case = self._session.inspection.cases.get(self._case_id)
        return self._session.findings.framework.pages_for(case.sample) if case is not None else ()

    def _on_changed(self, _operation: Operation) -> None:
        if self._case_id not in self._session.inspection.cases:
            self._case_id = ""
        self._renew()
        if self._shown == CASE:
            self._name_case()

    def _on_case(self, _case_id: str) -> None:
        self.case.show_place(self._page)
        self._name_case()
        self.left.emit()

    def _name_case(self) -> None:
        case = self._session.inspection.cases.get(self.case.case_id)
        none = self.tr("Another case")
        self._title.setText(self.tr("Case {0}").format(case.ref) if case is not None else none)
        self._remark.setText(self.tr("To read only. It goes along with the questions."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(self.move_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addWidget(self._stack, 1)
