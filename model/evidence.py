"""What evidence bears on, what the report should take up of it, and which alerts wait to be passed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from model.framework import Page, Question
from model.inspection import Alert, Case, Evidence, Inspection
from model.progress import Progress

if TYPE_CHECKING:  # the problems of an assessment look at evidence
    from model.assessment import Assessment


def evidence_on(case: Case, question_id: str) -> tuple[tuple[str, Evidence], ...]:
    """The items that bear on a question, with their ids, in the order in which they were made."""
    return tuple((key, item) for key, item in case.evidence.items() if question_id in item.question_ids)


def has_evidence(case: Case, question: Question) -> bool:
    """Whether a note or an item that says something bears on a question, or on one of its parts."""
    if not (case.notes or case.evidence):
        return False
    asked = {part.id for part in question.walk()}
    if asked & case.notes.keys():
        return True
    items = (item for item in case.evidence.values() if item.text or item.document)
    return any(not asked.isdisjoint(item.question_ids) for item in items)


def coverage(page: Page, assessment: Assessment) -> Progress:
    """How many questions of a page have an answer that stands, and how many of those have evidence."""
    answered = [q for q in page.questions if assessment.states[q.id].answer is not None]
    return Progress(sum(has_evidence(assessment.case, question) for question in answered), len(answered))


def open_alerts(inspection: Inspection) -> Mapping[str, tuple[tuple[str, Alert], ...]]:
    """The alerts that are not passed on yet, with their ids, by case; a case without any is not there."""
    waiting = {case.id: alerts_waiting(case) for case in inspection.cases.values() if case.alerts}
    return {case_id: alerts for case_id, alerts in waiting.items() if alerts}


def alerts_waiting(case: Case) -> tuple[tuple[str, Alert], ...]:
    """The alerts of a case that are not passed on yet, with their ids, the first one first."""
    return tuple((key, alert) for key, alert in case.alerts.items() if alert.is_open)


def flagged(inspection: Inspection, flag: str = "") -> tuple[tuple[Case, str, Evidence], ...]:
    """The evidence that the report should take up, with its case and id, case by case; of one flag, or of any."""
    return tuple(
        (case, key, item)
        for case in inspection.cases.values()
        for key, item in case.evidence.items()
        if item.flag and flag in ("", item.flag)
    )


def minute(at: datetime) -> str:
    """A local time as alerts record it: YYYY-MM-DDTHH:MM."""
    return f"{at:%Y-%m-%dT%H:%M}"
