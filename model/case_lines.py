"""One case in lines, to be read beside another: facts, questions with their answers, notes, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model import evidence_words
from model.applicability import QuestionState
from model.assessment import Assessment
from model.evidence import evidence_on
from model.findings import Findings
from model.framework import Page, Question
from model.inspection import Evidence
from model.language import say

FACTS_PLACE = "facts"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a case. `kind` is page, fact, key, question, answer, aside, note or evidence.

    `place` is the page, question or fact that begins with it, `tone` that of an answer's colour.
    """

    kind: str
    text: str
    place: str = ""
    tone: str = ""


def case_lines(findings: Findings, case_id: str) -> Iterator[Line]:
    """The lines of a case in reading order. Questions that do not apply are left out."""
    assessment = findings.assessments[case_id]
    yield Line("page", say("Case facts"), FACTS_PLACE)
    for fact in findings.framework.facts_for(assessment.case.sample):
        value = assessment.case.facts.get(fact.id)
        if value is not None:
            yield Line("fact", say("{0}: {1}").format(fact.title, fact.title_of(value)), fact.id)
    for page in findings.framework.pages_for(assessment.case.sample):
        yield Line("page", f"{page.id} {page.title}", page.id)
        yield from _page_lines(page, assessment)


def _page_lines(page: Page, assessment: Assessment) -> Iterator[Line]:
    shown = [question for question in page.questions if _is_shown(assessment, question)]
    if not shown:
        yield Line("aside", say("Nothing here applies."))
    for question in shown:
        yield Line("key" if question.parts else "question", f"{question.id} {question.text}", question.id)
        yield _answer(assessment.states[question.id])
        note = assessment.case.notes.get(question.id)
        if note:
            yield Line("note", note)
        for _, item in evidence_on(assessment.case, question.id):
            yield Line("evidence", _evidence(item))


def _is_shown(assessment: Assessment, question: Question) -> bool:
    """Whether a question applies, or may, or has something recorded all the same."""
    state = assessment.states[question.id]
    recorded = state.recorded is not None or question.id in assessment.case.notes
    return state.applies is not False or recorded


def _answer(state: QuestionState) -> Line:
    value = state.question.scale.value(state.recorded) if state.recorded else None
    if value is None:
        return Line("aside", say("Not answered"))
    if state.kept_aside is not None:
        return Line("aside", say("{0} (kept aside: it does not count at present)").format(value.title))
    return Line("answer", value.title, tone=value.tone)


def _evidence(item: Evidence) -> str:
    named = [evidence_words.kind(item), evidence_words.flag(item), evidence_words.source(item)]
    return ": ".join(part for part in (", ".join(filter(None, named)), item.text) if part)
