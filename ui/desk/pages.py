"""The middle of the desk: the questions of one key question, or of a flat standard, as cards."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from model.applicability import QuestionState
from model.assessment import Assessment
from model.framework import Page, Question
from model.problems import Problem
from model.status import is_closed
from ui.desk.card import CardContent, QuestionCard
from ui.desk.card_acts import CardActs
from ui.desk.card_list import CardList
from ui.desk.evidence_keeper import EvidenceKeeper
from ui.desk.page_head import PageHead
from ui.session import Session

MOST_LISTS = 6
"""The pages whose cards are kept."""

PAUSE_BEFORE_NEXT = 250
"""Milliseconds after which the next page is made ready."""


class QuestionPage(QWidget):
    """A page of questions as cards: a key question's parts and itself, or all questions of a flat standard.

    `left` carries -1 or +1 as text when the arrow keys run over the first or the last card, `history_requested` a
    question, `jumped` a fact or question that somebody wants to see, `what_if_requested` a question. `refused` says
    that the case is closed, and somebody tried to change it.
    """

    left = Signal(str)
    history_requested = Signal(str)
    jumped = Signal(str)
    what_if_requested = Signal(str)
    refused = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = EvidenceKeeper(session, self)
        self._acts = CardActs(session, self)
        self._case_id = ""
        self._page: Page | None = None
        self._current = ""
        self._lists: dict[str, CardList] = {}
        self._stack = QStackedWidget(self)
        self._list = CardList("", self)
        self._stack.addWidget(self._list)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(PAUSE_BEFORE_NEXT)
        self._ahead.timeout.connect(self._prepare_next)
        self._head = PageHead(session.findings.framework, self)
        self._lay_out()

    @property
    def cards(self) -> tuple[QuestionCard, ...]:
        return tuple(self._list.cards.values())

    @property
    def _cards(self) -> dict[str, QuestionCard]:
        return self._list.cards

    @property
    def head(self) -> PageHead:
        return self._head

    @property
    def keeper(self) -> EvidenceKeeper:
        """What writes the evidence of the case."""
        return self._keeper

    @property
    def why(self) -> str:
        """Why the key question applies or not, as shown."""
        return self._head.why

    @property
    def current_question(self) -> str:
        """The question that the keys act on."""
        return self._current

    def show_page(self, case_id: str, page: Page) -> None:
        """Shows a page of a case's questions."""
        self.flush()
        self._withdraw()
        if case_id != self._case_id or page is not self._page:
            self._tidy()
        self._case_id = case_id
        self._acts.show_case(case_id)
        self._keeper.show_case(case_id)
        if page is not self._page:
            self._turn_to(page)
        self._list.shown_evidence = None
        self.refresh()
        self._ahead.start()

    def refresh(self) -> None:
        """Shows what is recorded now; cards on which nothing changed stay as they are."""
        if self._page is None or self._case_id not in self._session.inspection.cases:
            return
        assessment = self._session.findings.assessments[self._case_id]
        for card in self._cards.values():
            card.show_content(self._content(card.question_id, assessment))
        self._show_evidence(assessment)
        self._head.show_case(self._page, assessment)

    def show_trial(self, answers: Mapping[str, str | None]) -> None:
        """Shows which answers are tried out, by question."""
        for card in self._cards.values():
            card.show_trial(answers.get(card.question_id), tried=card.question_id in answers)

    def settle(self) -> None:
        """What was asked about, and the histories that are shown, no longer fit: something was changed."""
        self._withdraw()
        for card in self._cards.values():
            if card.foot.history is not None:
                self._acts.show_history(card)

    def focus_question(self, question_id: str) -> None:
        """Puts the focus on a question of this page; on the first one that is open for the id of a flat standard.

        A key question that nobody has begun to read begins with its parts.
        """
        card = self._cards.get(question_id)
        begun = any(self._states[shown.question_id].recorded for shown in self.cards)
        self._focus(
            card if card is not None and (begun or card.question_id != self._page_id) else self._first_open()
        )

    def focus_end(self, *, first: bool) -> None:
        """Puts the focus on the first or the last question."""
        self._focus(self.cards[0 if first else -1])

    def accept(self, problem: Problem) -> None:
        """Opens the field for the reason for which an odd answer of this page stands."""
        card = self._cards.get(problem.place)
        if card is not None:
            self._focus(card)
            card.foot.odd.ask_reason(problem.key)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        for card in self._cards.values():
            card.flush()

    def _content(self, question_id: str, assessment: Assessment) -> CardContent:
        return CardContent(
            assessment.states[question_id],
            self._session.text_at(("cases", self._case_id, "notes", question_id)),
            tuple(p for p in assessment.problems if p.place == question_id and not p.hard),
            is_closed(assessment.case),
        )

    def _show_evidence(self, assessment: Assessment) -> None:
        """Evidence is looked at only where some was changed, as most answers change none."""
        case = assessment.case
        if case.evidence is self._list.shown_evidence:
            return
        self._list.shown_evidence = case.evidence
        for card in self._cards.values():
            card.foot.show_evidence(there=bool(self._keeper.items(card.question_id)))

    @property
    def _page_id(self) -> str:
        return self._page.id if self._page else ""

    @property
    def _states(self) -> Mapping[str, QuestionState]:
        return self._session.findings.assessments[self._case_id].states

    def _first_open(self) -> QuestionCard:
        applying = [card for card in self.cards if self._states[card.question_id].applies]
        open_cards = (card for card in applying if not self._states[card.question_id].answer)
        return next(open_cards, (*applying, *self.cards)[0])

    def _focus(self, card: QuestionCard) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_current(card.question_id)

    def _turn_to(self, page: Page) -> None:
        """Shows the cards of another page, at its top."""
        if self._current in self._cards:
            self._cards[self._current].set_current(False)
        self._page, self._current = page, ""
        self._list = self._list_of(page)
        self._list.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._list)
        self._head.show_page(page)

    def _list_of(self, page: Page) -> CardList:
        """The cards of a page. Those of the pages that were shown last are kept: making them takes a while."""
        found = self._lists.pop(page.id, None) or self._new_list(page)
        self._lists[page.id] = found
        for page_id in [*self._lists][:-MOST_LISTS]:
            former = self._lists.pop(page_id)
            self._stack.removeWidget(former)
            former.deleteLater()
        return found

    def _new_list(self, page: Page) -> CardList:
        standard = self._session.findings.framework.standard(page.standard)
        made = CardList("" if page.key else standard.statement, self)
        made.add(self._new_card(question, made.content) for question in page.questions)
        self._stack.addWidget(made)
        return made

    def _prepare_next(self) -> None:
        """Makes the cards of the page that is likely to be read next, while nobody waits for them."""
        is_open = self._page is not None and self._case_id in self._session.inspection.cases
        pages = self._session.findings.framework.pages_for(self._sample) if is_open else ()
        later = pages[pages.index(self._page) + 1 :] if self._page in pages else ()
        if later and later[0].id not in self._lists:
            self._lists = {later[0].id: self._new_list(later[0]), **self._lists}

    @property
    def _sample(self) -> str:
        return self._session.case(self._case_id).sample

    def _new_card(self, question: Question, parent: QWidget) -> QuestionCard:
        card = QuestionCard(self._session.findings.framework, question, self._keeper, parent)
        card.answered.connect(self._on_answered)
        card.asked.connect(self._on_asked)
        card.noted.connect(self._acts.note)
        card.settled.connect(self._acts.settle)
        card.moved.connect(self._on_moved)
        card.focused.connect(self._mark_current)
        card.requested.connect(self._on_requested)
        card.history_requested.connect(self.history_requested)
        card.jumped.connect(self.jumped)
        card.refused.connect(self.refused)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The question that is read stays in sight when something takes room from the page."""
        super().resizeEvent(event)
        if self._current in self._cards:
            self._list.reveal(self._cards[self._current])

    def _mark_current(self, question_id: str) -> None:
        if question_id == self._current:
            return
        before, self._current = self._current, question_id
        if before in self._cards:
            self._cards[before].set_current(False)
        self._cards[question_id].set_current(True)
        self._head.show_scale(self._session.findings.framework.question(question_id).scale)
        self._list.reveal(self._cards[question_id])

    def _on_answered(self, question_id: str, value: str) -> None:
        self._acts.answer(self._cards[question_id], value)
        self.refresh()  # the buttons show what is recorded, whatever was pressed

    def _on_asked(self, question_id: str, wanted: bool) -> None:
        self._acts.decide(question_id, wanted)

    def _on_requested(self, action: str, question_id: str) -> None:
        match action:
            case "copy_note":
                self.flush()
                self._acts.copy_note(question_id)
            case "answer_history":
                self._toggle_history(self._cards[question_id])
            case "what_if":
                self.what_if_requested.emit(question_id)

    def _toggle_history(self, card: QuestionCard) -> None:
        if card.foot.history is not None:
            card.foot.hide_history()
        else:
            self._acts.show_history(card)
            self._list.reveal(card)

    def _tidy(self) -> None:
        for card in self.cards:
            card.foot.tidy()

    def _withdraw(self) -> None:
        for card in self._cards.values():
            card.foot.withdraw()

    def _on_moved(self, step: str) -> None:
        ids = list(self._cards)
        position = ids.index(self._current) + int(step)
        if 0 <= position < len(ids):
            self._focus(self._cards[ids[position]])
        else:
            self.left.emit(step)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
