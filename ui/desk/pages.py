"""The middle of the desk: the questions of one key question, or the facts of the case."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from model import wording
from model.framework import Page, Question
from model.inspection import Path
from model.scales import Scale
from ui.desk.card import QuestionCard
from ui.screens.facts import FactsForm
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Heading, KeyHint, Muted
from ui.widgets.marks import ReconstructedMark


class QuestionPage(QWidget):
    """A page of questions as cards: a key question's parts and itself, or all questions of a flat standard.

    `left` carries -1 or +1 as text when the arrow keys run over the first or the last card, `history_requested` a
    question.
    """

    left = Signal(str)
    history_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = ""
        self._page: Page | None = None
        self._cards: list[QuestionCard] = []
        self._current = ""
        # A card's size settles when the event loop runs; only then is there a place to scroll to.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._reveal_current)
        self._title = Heading("", self, level=2)
        self._why = Muted("", self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hints = KeyLine(self)
        self._mark = ReconstructedMark(self)
        self._list = QWidget(self._scroll)
        self._list.setProperty("role", "page")
        self._column = QVBoxLayout(self._list)
        self._statement = Muted("", self._list)
        self._column.addWidget(self._statement)
        self._lay_out()

    @property
    def cards(self) -> tuple[QuestionCard, ...]:
        return tuple(self._cards)

    @property
    def why(self) -> str:
        """Why the key question applies or not, as shown."""
        return self._why.text()

    @property
    def current_question(self) -> str:
        """The question that the keys act on."""
        return self._current

    def show_page(self, case_id: str, page: Page) -> None:
        """Shows a page of a case's questions, with new cards where it is another page."""
        self.flush()
        self._case_id = case_id
        if page is not self._page:
            self._page = page
            self._build_cards()
        self.refresh()

    def refresh(self) -> None:
        """Shows what is recorded now."""
        if self._page is None or self._case_id not in self._session.inspection.cases:
            return
        assessment = self._session.findings.assessments[self._case_id]
        for card in self._cards:
            question = card.question_id
            card.show_state(assessment.states[question], self._session.text_at(self._note(question)))
        self._title.setText(f"{self._page.id} {self._page.title}")
        self._mark.show_for(question.wording for question in self._page.questions)
        self._why.setText(self._why_of(self._page))
        self._why.setVisible(bool(self._why.text()))
        statement = (
            "" if self._page.key else self._session.findings.framework.standard(self._page.standard).statement
        )
        self._statement.setText(statement)
        self._statement.setVisible(bool(statement))

    def focus_question(self, question_id: str) -> None:
        """Puts the focus on a question of this page; on the first one that is open for the page's own id."""
        card = next((card for card in self._cards if card.question_id == question_id), None)
        if card is None or (self._page and question_id == self._page.id and not self._only_key_open()):
            card = self._first_open()
        self._focus(card)

    def focus_end(self, *, first: bool) -> None:
        """Puts the focus on the first or the last question."""
        self._focus(self._cards[0 if first else -1])

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        for card in self._cards:
            card.flush()

    def _why_of(self, page: Page) -> str:
        """Why the key question applies or not; a flat standard's questions each say it themselves."""
        findings = self._session.findings
        if page.key is None:
            return ""
        state = findings.assessments[self._case_id].states[page.key.id]
        reason = wording.applicability(findings.framework, state)
        return reason if state.applies else f"{reason} {page.key.note}".strip()

    def _only_key_open(self) -> bool:
        """Whether every sub-question is settled and the key question itself comes next."""
        key = self._page.key if self._page else None
        if key is None:
            return False
        states = self._session.findings.assessments[self._case_id].states
        parts = (states[part.id] for part in key.parts)
        settled = all(state.answer is not None or not state.applies for state in parts)
        return settled and states[key.id].answer is None

    def _first_open(self) -> QuestionCard:
        states = self._session.findings.assessments[self._case_id].states
        open_cards = (
            c for c in self._cards if states[c.question_id].applies and not states[c.question_id].answer
        )
        applying = (card for card in self._cards if states[card.question_id].applies)
        return next(open_cards, next(applying, self._cards[0]))

    def _focus(self, card: QuestionCard) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_current(card.question_id)

    def _build_cards(self) -> None:
        self._current = ""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        questions = self._page.questions if self._page else ()
        self._cards = [self._new_card(question) for question in questions]
        for position, card in enumerate(self._cards, start=1):
            self._column.insertWidget(position, card)
            card.show()  # now, not when the event loop runs: only what is visible takes the focus
        self._scroll.verticalScrollBar().setValue(0)

    def _new_card(self, question: Question) -> QuestionCard:
        card = QuestionCard(self._session.findings.framework, question, self._session.lookout, self._list)
        card.answered.connect(self._on_answered)
        card.noted.connect(self._on_noted)
        card.moved.connect(self._on_moved)
        card.focused.connect(self._mark_current)
        card.history_requested.connect(self.history_requested)
        return card

    def _mark_current(self, question_id: str) -> None:
        if question_id == self._current:
            return
        self._current = question_id
        for card in self._cards:
            card.set_current(card.question_id == question_id)
        self._hints.show_scale(self._session.findings.framework.question(question_id).scale)
        self._reveal.start()

    def _reveal_current(self) -> None:
        for card in self._cards:
            if card.question_id == self._current:
                self._scroll.ensureWidgetVisible(card, 0, Space.L)

    def _on_answered(self, question_id: str, value: str) -> None:
        case = self._session.case(self._case_id)
        path = ("cases", self._case_id, "answers", question_id)
        label = self.tr("Answer to {0} in {1}").format(question_id, case.ref)
        if not self._session.change(label, {path: value or None}):
            self.refresh()

    def _on_noted(self, question_id: str, text: str) -> None:
        if self._case_id not in self._session.inspection.cases:
            return
        case = self._session.case(self._case_id)
        label = self.tr("Note on {0} in {1}").format(question_id, case.ref)
        self._session.write(label, self._note(question_id), text)

    def _note(self, question_id: str) -> Path:
        return ("cases", self._case_id, "notes", question_id)

    def _on_moved(self, step: str) -> None:
        ids = [card.question_id for card in self._cards]
        position = ids.index(self._current) + int(step)
        if 0 <= position < len(ids):
            self._focus(self._cards[position])
        else:
            self.left.emit(step)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addStretch(1)
        self._scroll.setWidget(self._list)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self._title)
        head.addWidget(self._why)
        line = QHBoxLayout()
        line.addWidget(self._mark)
        line.addWidget(self._hints, 1)
        head.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)


class KeyLine(QWidget):
    """Which keys do what for the question that they act on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._keys: list[KeyHint] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        self._row.addWidget(self._quiet(self.tr("answer")))
        for keys, text in ((("↑", "↓"), self.tr("move")), (("E",), self.tr("note"))):
            for key in keys:
                self._row.addWidget(KeyHint(key, self))
            self._row.addWidget(self._quiet(text))

    def show_scale(self, scale: Scale) -> None:
        """Shows the keys of a scale's answers."""
        if scale is self._scale:
            return
        self._scale = scale
        for key in self._keys:
            self._row.removeWidget(key)
            key.deleteLater()
        self._keys = [KeyHint(value.key, self) for value in scale.values]
        for position, key in enumerate(self._keys, start=1):
            self._row.insertWidget(position, key)

    def _quiet(self, text: str) -> Muted:
        label = Muted(text, self, small=True)
        label.setWordWrap(False)
        return label


class FactsPage(QFrame):
    """The facts of the case, which decide what applies."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = FactsForm(session, self)
        title = Heading(self.tr("Case facts"), self, level=2)
        hint = Muted(
            self.tr("The inspector's view decides which questions apply. References only, no names."), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, 0)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addWidget(self._form, 1)

    def show_case(self, case_id: str) -> None:
        """Shows the facts of a case."""
        self._form.show_case(case_id)

    def focus_fact(self, fact_id: str) -> None:
        """Puts the focus on a fact; on the first one that is needed for an unknown id."""
        self._form.focus_fact(fact_id)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self._form.flush()
