"""The facts of a case: they decide which questions apply, and each is saved as soon as it is given."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from model import wording
from model.applicability import QuestionState
from model.assessment import Assessment
from model.conditions import FactIs, Value
from model.framework import Fact
from model.operations import Operation
from ui.screens.fact_field import FactField
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Card, TextField, Words
from ui.widgets.form_rows import add_row, form
from ui.widgets.page import Page
from ui.widgets.sighting_hint import SightingHint


class FactsForm(Page):
    """Shows one case at a time; fields follow every change of the session, and undo too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(0, 0, Space.S, Space.L)
        self._session = session
        self._case_id = ""
        self._sample: str | None = None
        self._fields: dict[str, FactField] = {}
        self._remark = ("", "")
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
        sample = self._session.case(case_id).sample
        if sample != self._sample:
            self._rebuild(sample)
        self._refresh()

    def focus_fact(self, fact_id: str) -> None:
        """Puts the focus on a fact; on the first that is missing for an id that is not here."""
        field = self._fields.get(fact_id) or self._first_missing()
        if field is not None:
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field.editor, 0, Space.XXL * 2)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        if self._case_id in self._session.inspection.cases:
            self._case_card.flush()
            for field in self._fields.values():
                field.flush()

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
            field = FactField(fact, self._sample or "", rows, card)
            field.given.connect(self._give)
            self._fields[fact.id] = field
        return card

    def _give(self, fact_id: str, value: Value | None) -> None:
        """Records a fact, and says which answers went aside or came back with it."""
        case = self._session.case(self._case_id)
        fact = self._session.findings.framework.fact(fact_id)
        before = self._aside()
        label = self.tr("Fact {0} in {1}").format(fact.short, case.ref)
        path = ("cases", case.id, "facts", fact_id)
        if self._fields[fact_id].is_typed:
            self._session.write_line(label, path, str(value or ""))
        else:
            self._session.change(label, {path: value})
        after = self._aside()
        self._remark = (fact_id, self._moved(len(after - before), len(before - after)))
        self._refresh()

    def _moved(self, aside: int, back: int) -> str:
        parts = []
        if aside:
            one, many = self.tr("1 answer is now kept aside."), self.tr("{0} answers are now kept aside.")
            parts.append(one if aside == 1 else many.format(aside))
        if back:
            one, many = self.tr("1 answer counts again."), self.tr("{0} answers count again.")
            parts.append(one if back == 1 else many.format(back))
        return " ".join(parts)

    def _aside(self) -> set[str]:
        return {state.question.id for state in self._assessment.kept_aside}

    @property
    def _assessment(self) -> Assessment:
        return self._session.findings.assessments[self._case_id]

    def _session_changed(self, operation: Operation) -> None:
        if self._case_id not in self._session.inspection.cases:
            self._case_id = ""
        elif self._case_id in operation.case_ids:
            if self._session.case(self._case_id).sample != self._sample:
                self._rebuild(self._session.case(self._case_id).sample)
            self._refresh()

    def _refresh(self) -> None:
        assessment = self._assessment
        waiting = _waiting_questions(assessment.states.values())
        self._case_card.show_case(assessment)
        for fact_id, field in self._fields.items():
            field.show_value(self._value(fact_id, field))
            field.show_notes(self._notes(fact_id, assessment, waiting.get(fact_id, 0)))

    def _value(self, fact_id: str, field: FactField) -> Value | None:
        if field.is_typed:
            return self._session.text_at(("cases", self._case_id, "facts", fact_id))
        return self._session.case(self._case_id).facts.get(fact_id)

    def _notes(self, fact_id: str, assessment: Assessment, waiting: int) -> tuple[str, ...]:
        notes = [self._remark[1]] if self._remark[0] == fact_id else []
        if waiting:
            one, many = (
                self.tr("Needed: 1 question waits for this."),
                self.tr("Needed: {0} questions wait for this."),
            )
            notes.append(one if waiting == 1 else many.format(waiting))
        framework = self._session.findings.framework
        notes += [
            wording.problem(framework, problem)
            for problem in assessment.problems
            if problem.code == "facts_at_odds" and problem.place == fact_id
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
        self._sample.setText(self._session.findings.framework.sample(case.sample).title)

    def flush(self) -> None:
        """Hands on what was typed, now."""
        self._ref.flush()
        self._reader.flush()

    def _give_ref(self, text: str) -> None:
        self._give("ref", self.tr("Reference of {0}"), text)

    def _give_reader(self, text: str) -> None:
        self._give("reader", self.tr("Reader of {0}"), text)

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
