"""The reading desk: an outline on the left, the questions of one key question, and what follows on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from model.assessment import Assessment
from model.operations import Operation
from model.problems import Problem
from model.status import is_closed
from ui.clock import Clock, local_now
from ui.desk.alert_strip import AlertStrip
from ui.desk.case_head import CaseHead
from ui.desk.case_notice import CaseNotice
from ui.desk.evidence_page import EvidencePage
from ui.desk.facts_page import FactsPage
from ui.desk.odd_lines import settle
from ui.desk.outline import EVIDENCE, FACTS, Outline
from ui.desk.pages import QuestionPage
from ui.desk.panes import DeskPanes
from ui.desk.route import ALERT, ITEM, Route
from ui.desk.side_panel import SidePanel
from ui.desk.what_if import TrialStrip, WhatIf
from ui.dialogs.history import show_history
from ui.session import Session
from ui.theme import Space, theme_changed


class ReadingDesk(QWidget):
    """Reads one case. Every key press becomes an operation at once; nothing here keeps an answer.

    `decision_requested` carries the id of a standard, `placed` the case and the place in it that is shown.
    """

    decision_requested = Signal(str)
    placed = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None, now: Clock = local_now) -> None:
        super().__init__(parent)
        self._session = session
        self._framework = session.findings.framework
        self._case_id = ""
        self._place = FACTS
        self._outline = Outline(self._framework, self)
        self._head = CaseHead(self)
        self._notice = CaseNotice(self._framework, self)
        self._alerts = AlertStrip(session, now, self)
        self._facts = FactsPage(session, self)
        self._questions = QuestionPage(session, self)
        self._evidence = EvidencePage(self._questions.keeper, self)
        for page in (self._questions, self._evidence):
            page.hide()  # else the window would need room for all of them until a case is shown
        self._what_if = WhatIf(session, self)
        self._trial = TrialStrip(session, self._what_if, self)
        self._side = SidePanel(self)
        self._lay_out()
        self._connect()

    @property
    def case_id(self) -> str:
        """The case that is shown, or an empty text."""
        return self._case_id

    @property
    def place(self) -> str:
        """`facts`, `evidence`, or the id of the page of questions that is shown."""
        return self._place

    @property
    def here(self) -> str:
        """The question that the keys act on; `facts` or `evidence` while one of those is shown."""
        return self._place if self._place in (FACTS, EVIDENCE) else self._questions.current_question

    @property
    def opened(self) -> str:
        """The place of the alert or the item of evidence whose fields are shown, or an empty text."""
        alert, item = self._alerts.open_alert, self._questions.keeper.open_item
        return f"{ALERT}{alert}" if alert else f"{ITEM}{item}" if item else ""

    @property
    def outline(self) -> Outline:
        return self._outline

    @property
    def questions(self) -> QuestionPage:
        return self._questions

    @property
    def evidence(self) -> EvidencePage:
        """All evidence of the case."""
        return self._evidence

    @property
    def side(self) -> SidePanel:
        return self._side

    @property
    def head(self) -> CaseHead:
        return self._head

    @property
    def facts(self) -> FactsPage:
        return self._facts

    @property
    def notice(self) -> CaseNotice:
        """Says that the case is closed, or what keeps it from that."""
        return self._notice

    @property
    def alerts(self) -> AlertStrip:
        """The urgent alerts of the case."""
        return self._alerts

    @property
    def what_if(self) -> WhatIf:
        """The answers tried out in the case that is shown."""
        return self._what_if

    @property
    def trial(self) -> TrialStrip:
        """What is said of them."""
        return self._trial

    def show_case(self, case_id: str, place: str = "") -> None:
        """Shows a case at a question or fact; without a place, at the first thing that is missing."""
        self.flush()
        if case_id != self._case_id:
            self._what_if.leave()
            self._notice.dismiss()
        self._case_id = case_id
        self._outline.show_assessment(self._assessment)
        self._alerts.show_case(case_id)
        self.go_to(place or self._route.first_missing)

    def go_to(self, place: str) -> None:
        """Shows a question, a fact, the evidence, an item of it or an alert, and puts the focus on it."""
        if place.startswith(ALERT):
            self._show(self._place)
            self._alerts.open(place.removeprefix(ALERT))
            return
        if place.startswith(ITEM):
            self._open_item(place.removeprefix(ITEM))
            return
        self._show(self._route.page_of(place))
        if self._place == FACTS:
            self._facts.focus_fact(place)
        elif self._place == EVIDENCE:
            self._evidence.focus_first()
        else:
            self._questions.focus_question(place)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self._questions.flush()
        self._evidence.flush()
        self._facts.flush()
        self._alerts.flush()

    def show_history(self) -> None:
        """Opens the history of the question that the keys act on; of the case while its facts are shown."""
        self._show_history("" if self._place in (FACTS, EVIDENCE) else self._questions.current_question)

    def step(self, step: int) -> None:
        """Goes to the next (+1) or previous (-1) key question; the facts come first and follow the last."""
        places = self._outline.places()
        here = places.index(self._place) if self._place in places else 0
        self._open(places[(here + step) % len(places)], first=True)

    def next_unanswered(self) -> None:
        """Goes to the next question that applies and has no answer, from here on and then from the start."""
        self._go_on(self._route.next_unanswered(self._questions.current_question))

    def next_problem(self) -> None:
        """Goes to the next thing to resolve."""
        self._go_on(self._route.next_of(self.here, self._side.problems.places))

    def raise_alert(self) -> None:
        """Begins an urgent alert in this case."""
        self._alerts.begin()

    def show_obstacles(self) -> None:
        """Says what keeps the case from being checked and signed off, with ways to it."""
        self._notice.ask(self._assessment)

    def accept(self, problem: Problem) -> None:
        """Goes to something odd and asks for the reason for which it stands."""
        self.go_to(problem.place)
        if self._place == FACTS:
            self._facts.form.accept(problem)
        else:
            self._questions.accept(problem)

    @property
    def _assessment(self) -> Assessment:
        return self._session.findings.assessments[self._case_id]

    @property
    def _route(self) -> Route:
        return Route(self._framework, self._assessment)

    def _go_on(self, place: str) -> None:
        if place:
            self.go_to(place)

    def _show(self, page: str) -> None:
        self._place = page
        self._facts.setVisible(page == FACTS)
        self._evidence.setVisible(page == EVIDENCE)
        self._questions.setVisible(page not in (FACTS, EVIDENCE))
        if page == FACTS:
            self._facts.show_case(self._case_id)
        elif page != EVIDENCE:
            self._questions.show_page(self._case_id, self._route.pages[page])
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
        self._notice.show_case(assessment)
        self._outline.show_assessment(assessment)
        self._questions.keeper.show_case(self._case_id)
        if self._place == EVIDENCE:
            self._evidence.show_case(fixed=is_closed(assessment.case))
        page = self._route.pages.get(self._place)
        standard = page.standard if page else ""
        self._side.show_standing(self._what_if.standing(self._case_id), assessment, standard)
        self._questions.show_trial(self._what_if.answers)

    def _open_item(self, key: str) -> None:
        """Opens the fields of an item of evidence where it is in sight, on its page or under the current question."""
        cards = (card for card in self._questions.cards if card.question_id == self.here)
        strip = self._evidence.strip if self._place == EVIDENCE else next(cards).evidence
        if key in dict(strip.items):
            strip.open(key)

    def _show_history(self, question_id: str) -> None:
        self.flush()
        show_history(self._session, self.window(), self._case_id, question_id)

    def _on_changed(self, operation: Operation) -> None:
        if self._case_id not in self._session.inspection.cases:
            self._case_id = ""
        elif self._case_id:
            if self._case_id in operation.case_ids:
                self._alerts.show_case(self._case_id)
                self._questions.settle()
                self._questions.refresh()
            self._refresh()

    def try_answer(self, question_id: str = "") -> None:
        """Tries another answer to a question, the current one unless another is named; nothing is saved."""
        if self._case_id and self._place in self._route.pages:
            self._what_if.flip(self._case_id, question_id or self._questions.current_question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a trial."""
        if event.key() == Qt.Key.Key_Escape and self._what_if.case_id:
            self._what_if.leave()
        else:
            super().keyPressEvent(event)

    def _take_back(self, problem: Problem) -> None:
        settle(self._session, self._case_id, problem, "")

    def take_focus(self) -> None:
        """The keys go back to the questions, to the evidence, or to the facts."""
        self.go_to(self.here)

    def _on_trial(self) -> None:
        if self._case_id:
            self._refresh()

    def _on_theme(self) -> None:
        """The outline and the problems carry colours of the theme."""
        if self._case_id:
            self._side.problems.show_colours()
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

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        theme_changed.connect(self._on_theme)
        self._outline.chosen.connect(self._on_chosen)
        self._questions.left.connect(self._on_left_page)
        self._questions.history_requested.connect(self._show_history)
        self._questions.jumped.connect(self.go_to)
        self._questions.refused.connect(self._notice.insist)
        self._facts.form.refused.connect(self._notice.insist)
        self._notice.jumped.connect(self.go_to)
        self._notice.left.connect(self.take_focus)
        self._alerts.left.connect(self.take_focus)
        self._evidence.jumped.connect(self.go_to)
        self._side.jumped.connect(self.go_to)
        self._side.problems.accept_requested.connect(self.accept)
        self._side.problems.taken_back.connect(self._take_back)
        self._side.decision_requested.connect(self.decision_requested)
        self._side.what_if_requested.connect(self.try_answer)
        self._questions.what_if_requested.connect(self.try_answer)
        self._what_if.changed.connect(self._on_trial)

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
        pages.setSpacing(0)
        for strip in (self._alerts, self._notice, self._trial):
            pages.addWidget(strip)
        for page in (self._facts, self._evidence, self._questions):
            pages.addWidget(page, 1)
        self.panes = DeskPanes(left, middle, self._side, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
