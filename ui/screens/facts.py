"""The facts of a case: they decide which questions apply, and each is saved as soon as it is given."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from model import labels, wording
from model.applicability import QuestionState
from model.assessment import Assessment
from model.conditions import FactIs, Value
from model.consequences import Consequences, consequences, forecast, outcome
from model.framework import Fact
from model.inspection import Path
from model.language import ENGLISH, counted
from model.operations import Operation
from model.problems import AT_ODDS, Problem
from model.status import is_closed
from ui.announce import announce
from ui.desk.odd_lines import OddLines, settle
from ui.screens.fact_field import FactField
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Card, TextField, Words
from ui.widgets.form_rows import add_row, form
from ui.widgets.page import Page
from ui.widgets.sighting_hint import SightingHint


class FactsForm(Page):
    """Shows one case at a time; fields follow every change of the session, and undo too.

    A change that would set answers aside says so first, under its field. `refused` says that the case is closed, and
    somebody tried to change it.
    """

    refused = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(0, 0, Space.S, Space.L)
        self._session = session
        self._case_id = ""
        self._sample: str | None = None
        self._fields: dict[str, FactField] = {}
        self._remark = ("", "")
        self._waiting: tuple[str, Value | None, Consequences] | None = None
        self._cards: list[QWidget] = []
        session.changed.connect(self._session_changed)

    @property
    def fields(self) -> dict[str, FactField]:
        """The fields, by the id of their fact."""
        return self._fields

    def show_case(self, case_id: str) -> None:
        """Shows the facts of a case."""
        self.flush()
        self._case_id = case_id
        self._remark = ("", "")
        self._withdraw()
        sample = self._session.case(case_id).sample
        if sample != self._sample:
            self._rebuild(sample)
        self._refresh()

    def focus_fact(self, fact_id: str) -> None:
        """Puts the focus on a fact; on the first that is missing for an id that is not here."""
        field = self._fields.get(fact_id) or self._first_missing()
        if field is not None:
            field.take_focus()
            self.reveal(field.editor, Space.XXL * 2)

    def accept(self, problem: Problem) -> None:
        """Opens the field for the reason for which facts that are odd together stand."""
        field = self._fields.get(problem.place)
        if field is not None:
            field.odd.ask_reason(problem.key)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        if self._case_id in self._session.inspection.cases:
            self._case_card.flush()
            for field in self._fields.values():
                field.flush()
                field.odd.flush()

    def _first_missing(self) -> FactField | None:
        facts = self._session.case(self._case_id).facts
        fields = list(self._fields.values())
        return next((field for field in fields if field.fact.id not in facts), fields[0] if fields else None)

    def _rebuild(self, sample: str) -> None:
        for card in self._cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._sample = sample
        self._fields = {}
        self._case_card = CaseCard(self._session, self.content)
        facts = self._session.findings.framework.facts_for(sample)
        groups = groupby(facts, key=_group)
        self._cards = [self._case_card, *(self._group_card(title, list(group)) for title, group in groups)]
        for n, card in enumerate(self._cards):
            self.body.insertWidget(n, card)
        if self.body.count() == len(self._cards):
            self.body.addStretch(1)

    def _group_card(self, title: str, facts: list[Fact]) -> Card:
        card = Card(title, self.content)
        rows = form()
        card.body.addLayout(rows)
        for fact in facts:
            odd = OddLines(self._session.findings.framework, self._session.lookout, card)
            odd.settled.connect(self._settle)
            field = FactField(fact, self._sample or "", rows, odd, card)
            field.given.connect(self._give)
            field.asked.connect(self._decide)
            field.refused.connect(self.refused)
            self._fields[fact.id] = field
        return card

    def _give(self, fact_id: str, value: Value | None) -> None:
        """Records a fact; asks first where it would set answers aside."""
        self._withdraw()
        field, case = self._fields[fact_id], self._session.case(self._case_id)
        if is_closed(case):
            self._refresh()
            return
        found = Consequences()
        if field.decides:
            framework = self._session.findings.framework
            found = consequences(framework, case, self._path(fact_id), value, self._assessment.states)
        if found.set_aside:
            self._waiting = (fact_id, value, found)
            field.asking.ask(forecast(found))
            self.reveal(field.asking)
        else:
            self._record(fact_id, value, found)

    def _decide(self, fact_id: str, wanted: bool) -> None:
        """Makes the change that waits, or shows what is recorded again."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting[0] == fact_id and wanted:
            self._record(*waiting)
        else:
            self._refresh()

    def _record(self, fact_id: str, value: Value | None, found: Consequences) -> None:
        """Records a fact, and says which answers went aside or came back with it."""
        fact = self._session.findings.framework.in_language(ENGLISH).fact(fact_id)
        label = labels.FACT.format(fact.short, self._session.case(self._case_id).ref)
        if self._fields[fact_id].is_typed:
            self._session.write_line(label, self._path(fact_id), str(value or ""))
        elif self._session.change(label, {self._path(fact_id): value}):
            self._remark = (fact_id, outcome(found))
            announce(self, outcome(found))
        self._refresh()

    def _settle(self, problem: Problem, reason: str) -> None:
        settle(self._session, self._case_id, problem, reason)

    def _withdraw(self) -> None:
        """Asks no more about a change that was not made."""
        if self._waiting is not None:
            self._fields[self._waiting[0]].asking.withdraw()
            self._waiting = None

    def _path(self, fact_id: str) -> Path:
        return ("cases", self._case_id, "facts", fact_id)

    @property
    def _assessment(self) -> Assessment:
        return self._session.findings.assessments[self._case_id]

    def _session_changed(self, operation: Operation) -> None:
        if self._case_id not in self._session.inspection.cases:
            self._case_id = ""
        elif self._case_id in operation.case_ids:
            self._withdraw()
            if self._session.case(self._case_id).sample != self._sample:
                self._rebuild(self._session.case(self._case_id).sample)
            self._refresh()

    def _refresh(self) -> None:
        assessment = self._assessment
        waiting = _waiting_questions(assessment.states.values())
        closed = is_closed(assessment.case)
        self._case_card.show_case(assessment)
        for fact_id, field in self._fields.items():
            field.show_value(self._value(fact_id, field))
            field.show_notes(self._notes(fact_id, assessment, waiting.get(fact_id, 0)))
            field.odd.show_problems((p for p in assessment.problems if p.place == fact_id), fixed=closed)
            field.set_fixed(closed)

    def _value(self, fact_id: str, field: FactField) -> Value | None:
        if field.is_typed:
            return self._session.text_at(("cases", self._case_id, "facts", fact_id))
        return self._session.case(self._case_id).facts.get(fact_id)

    def _notes(self, fact_id: str, assessment: Assessment, waiting: int) -> tuple[str, ...]:
        notes = [self._remark[1]] if self._remark[0] == fact_id else []
        if waiting:
            needed = self.tr("Needed: {n} question waits for this.|Needed: {n} questions wait for this.")
            notes.append(counted(needed, waiting))
        framework = self._session.findings.framework
        notes += [
            wording.problem(framework, problem)
            for problem in assessment.problems
            if problem.code == AT_ODDS and problem.hard and problem.place == fact_id
        ]
        return tuple(notes)


class CaseCard(Card):
    """The case itself: its reference, its sample, and who reads it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self._case_id = ""
        rows = form()
        self.body.addLayout(rows)
        self._ref = TextField(self, as_typed=False)
        self._reader = TextField(self, as_typed=False)
        self._sample = Words("", self, role="label")
        hint = SightingHint(self._ref, session.lookout, self, reference=True)
        add_row(rows, self.tr("Reference"), self._ref, hint=hint)
        add_row(rows, self.tr("Sample"), self._sample)
        add_row(rows, self.tr("Reader"), self._reader)
        self._ref.edited.connect(self._give_ref)
        self._reader.edited.connect(self._give_reader)

    def show_case(self, assessment: Assessment) -> None:
        """Shows what is recorded."""
        case = assessment.case
        self._case_id = case.id
        self._ref.set_text(self._session.text_at(("cases", case.id, "ref")))
        self._reader.set_text(self._session.text_at(("cases", case.id, "reader")))
        self._ref.setReadOnly(is_closed(case))
        self._sample.setText(self._session.findings.framework.sample(case.sample).title)

    def flush(self) -> None:
        """Hands on what was typed, now."""
        self._ref.flush()
        self._reader.flush()

    def _give_ref(self, text: str) -> None:
        self._give("ref", labels.REFERENCE, text)

    def _give_reader(self, text: str) -> None:
        self._give("reader", labels.READER, text)

    def _give(self, name: str, label: str, text: str) -> None:
        case = self._session.case(self._case_id)
        self._session.write_line(label.format(case.ref), ("cases", case.id, name), text)
        self.show_case(self._session.findings.assessments[case.id])


def _group(fact: Fact) -> str:
    return fact.group


def _waiting_questions(states: Iterable[QuestionState]) -> dict[str, int]:
    """How many questions wait for each fact."""
    waiting: dict[str, int] = {}
    for state in states:
        for fact in _waited_for(state):
            waiting[fact] = waiting.get(fact, 0) + 1
    return waiting


def _waited_for(state: QuestionState) -> set[str]:
    if state.applies is not None:
        return set()
    return {ground.atom.fact for ground in state.applicability.grounds if isinstance(ground.atom, FactIs)}
