"""The reading desk: an outline on the left, the questions of one key question, and what follows on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from model.assessment import Assessment
from model.framework import Page
from model.operations import Operation
from ui.desk.outline import FACTS, Outline
from ui.desk.pages import FactsPage, QuestionPage
from ui.desk.side_panel import SidePanel
from ui.dialogs.history import show_history
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.bars import ProgressBar
from ui.widgets.controls import Heading, Muted

ROOM_FOR_SIDE = 900
"""The width (logical pixels at normal text) from which problems and preview stand beside the questions."""


class ReadingDesk(QWidget):
    """Reads one case. Every key press becomes an operation at once; nothing here keeps an answer.

    `decision_requested` carries the id of a standard, `placed` the case and the place in it that is shown.
    """

    decision_requested = Signal(str)
    placed = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._framework = session.findings.framework
        self._case_id = ""
        self._place = FACTS
        self._outline = Outline(self._framework, self)
        self._head = CaseHead(self)
        self._facts = FactsPage(session, self)
        self._questions = QuestionPage(session, self)
        self._side = SidePanel(self)
        self._lay_out()
        self._connect()

    @property
    def case_id(self) -> str:
        """The case that is shown, or an empty text."""
        return self._case_id

    @property
    def place(self) -> str:
        """`facts`, or the id of the page of questions that is shown."""
        return self._place

    @property
    def outline(self) -> Outline:
        return self._outline

    @property
    def questions(self) -> QuestionPage:
        return self._questions

    @property
    def side(self) -> SidePanel:
        return self._side

    def show_case(self, case_id: str, place: str = "") -> None:
        """Shows a case at a question or fact; without a place, at the first thing that is missing."""
        self.flush()
        self._case_id = case_id
        self._outline.show_assessment(self._assessment)
        self.go_to(place or self._first_missing())

    def go_to(self, place: str) -> None:
        """Shows a question or a fact of this case and puts the focus on it."""
        self._show(self._page_of(place))
        if self._place == FACTS:
            self._facts.focus_fact(place)
        else:
            self._questions.focus_question(place)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self._questions.flush()
        self._facts.flush()

    def show_history(self) -> None:
        """Opens the history of the question that the keys act on; of the case while its facts are shown."""
        self._show_history("" if self._place == FACTS else self._questions.current_question)

    def step(self, step: int) -> None:
        """Goes to the next (+1) or previous (-1) key question; the facts come first and follow the last."""
        places = self._outline.places()
        self._open(places[(places.index(self._place) + step) % len(places)], first=True)

    def next_unanswered(self) -> None:
        """Goes to the next question that applies and has no answer, from here on and then from the start."""
        states = self._assessment.states
        order = self._reading_order()
        open_questions = [q for q in order if q in states and states[q].applies and states[q].answer is None]
        self._jump_after(self._questions.current_question, order, open_questions)

    def next_problem(self) -> None:
        """Goes to the next thing to resolve."""
        order = self._reading_order()
        places = [self._first_on(p, order) for p in self._side.problems.places]
        here = self._questions.current_question if self._place != FACTS else FACTS
        self._jump_after(here, order, places)

    def _jump_after(self, here: str, order: list[str], places: list[str]) -> None:
        if not places:
            return
        start = order.index(here) if here in order else -1
        later = [place for place in places if order.index(place) > start]
        self.go_to((later or places)[0])

    @property
    def _assessment(self) -> Assessment:
        return self._session.findings.assessments[self._case_id]

    def _first_missing(self) -> str:
        hard = [problem.place for problem in self._assessment.problems if problem.hard]
        if hard:
            return hard[0]
        return self._outline.places()[1] if len(self._outline.places()) > 1 else FACTS

    @property
    def _pages(self) -> dict[str, Page]:
        return {page.id: page for page in self._framework.pages_for(self._assessment.case.sample)}

    def _reading_order(self) -> list[str]:
        """The facts, then every question in the order in which the pages show them."""
        return [FACTS, *(question.id for page in self._pages.values() for question in page.questions)]

    def _first_on(self, place: str, order: list[str]) -> str:
        """The place itself where it is a question; the first question of a page; else the facts."""
        pages = self._pages
        if place in pages and place not in order:
            return pages[place].questions[0].id
        return place if place in order else FACTS

    def _page_of(self, place: str) -> str:
        """The page that a question is on; `facts` for a fact."""
        if place in self._outline.places():
            return place
        return self._framework.page_of(place).id if place in self._assessment.states else FACTS

    def _show(self, page: str) -> None:
        self._place = page
        self._facts.setVisible(page == FACTS)
        self._questions.setVisible(page != FACTS)
        if page == FACTS:
            self._facts.show_case(self._case_id)
        else:
            self._questions.show_page(self._case_id, self._pages[page])
        self._outline.select(page)
        self._refresh()
        self.placed.emit(self._case_id, page)

    def _open(self, place: str, *, first: bool) -> None:
        """Shows a page with the focus on its first or last question."""
        self._show(place)
        if place == FACTS:
            self._facts.focus_fact("")
        else:
            self._questions.focus_end(first=first)

    def _refresh(self) -> None:
        assessment = self._assessment
        self._head.show_case(self._session, assessment)
        self._outline.show_assessment(assessment)
        standard = "" if self._place == FACTS else self._pages[self._place].standard
        self._side.show_findings(self._session.findings, assessment, standard)

    def _show_history(self, question_id: str) -> None:
        self.flush()
        show_history(self._session, self.window(), self._case_id, question_id)

    def _on_changed(self, operation: Operation) -> None:
        if self._case_id not in self._session.inspection.cases:
            self._case_id = ""
        elif self._case_id:
            if self._case_id in operation.case_ids:
                self._questions.refresh()
            self._refresh()

    def _on_theme(self) -> None:
        """The outline and the problems carry colours of the theme."""
        if self._case_id:
            self._refresh()

    def _on_chosen(self, place: str) -> None:
        if place != self._place:
            self.flush()
            self._show(place)

    def _on_left_page(self, step: str) -> None:
        """Arrow keys run on from the last question of a page to the first of the next, and back."""
        places = self._outline.places()
        position = places.index(self._place) + int(step)
        if 0 <= position < len(places):
            self._open(places[position], first=int(step) > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side panel gives way where there is no room for three columns."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= scaled(ROOM_FOR_SIDE))

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        theme_changed.connect(self._on_theme)
        self._outline.chosen.connect(self._on_chosen)
        self._questions.left.connect(self._on_left_page)
        self._questions.history_requested.connect(self._show_history)
        self._side.jumped.connect(self.go_to)
        self._side.decision_requested.connect(self.decision_requested)

    def _lay_out(self) -> None:
        left = QFrame(self)
        left.setProperty("role", "panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(self._head)
        column.addWidget(self._outline, 1)
        middle = QWidget(self)
        pages = QVBoxLayout(middle)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self._facts, 1)
        pages.addWidget(self._questions, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, stretch in ((left, 0), (middle, 1), (self._side, 0)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([scaled(308), scaled(742), scaled(310)])
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        left.setMinimumWidth(scaled(180))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)


class CaseHead(QWidget):
    """Which case this is, and how far its reading is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ref = Heading("", self, level=2)
        self._status = QLabel(self)
        self._status.setProperty("role", "pill")
        self._facts = Muted("", self)
        self._bar = ProgressBar(self)
        self._count = Muted("", self)
        first = QHBoxLayout()
        first.addWidget(self._ref)
        first.addWidget(self._status)
        first.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(first)
        for widget in (self._facts, self._bar, self._count):
            layout.addWidget(widget)

    def show_case(self, session: Session, assessment: Assessment) -> None:
        """Shows a case's reference, its listed facts and its progress."""
        case = assessment.case
        self._ref.setText(self.tr("Case {0}").format(case.ref))
        self._status.setText(self._status_of(assessment))
        self._facts.setText(self._summary(session, assessment))
        progress = assessment.progress
        self._bar.set_progress(progress.answered, progress.asked)
        text = self.tr("{0} of {1} applicable questions answered")
        self._count.setText(text.format(progress.answered, progress.asked))

    def _status_of(self, assessment: Assessment) -> str:
        if assessment.complete:
            return self.tr("Complete")
        return self.tr("In progress") if assessment.started else self.tr("Not started")

    def _summary(self, session: Session, assessment: Assessment) -> str:
        framework, case = session.findings.framework, assessment.case
        parts = [framework.sample(case.sample).short]
        for fact in framework.facts_for(case.sample):
            value = case.facts.get(fact.id)
            if fact.listed and value is not None and value is not False:
                named = fact.short if value is True or fact.short != fact.title else ""
                word = "" if value is True else fact.title_of(value).lower()
                parts.append(f"{named} {word}".strip())
        if case.reader:
            parts.append(self.tr("read by {0}").format(case.reader))
        return " · ".join(parts)
