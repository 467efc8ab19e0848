"""What stands in a case summary beside facts and answers: alerts, evidence, what was accepted, who signed it off."""

from __future__ import annotations

from collections.abc import Iterator

from model import wording
from model.assessment import Assessment
from model.days import day
from model.evidence import alerts_waiting, evidence_on
from model.evidence_words import kind, marked_flag, moment, passed_on, source
from model.findings import Findings
from model.inspection import Alert, Case, Evidence
from model.language import say
from model.problems import ALERT_OPEN
from reports import style
from reports.markup import joined, markup
from reports.pages import Story
from reports.tagged import Paragraph


def open_alerts(case: Case) -> Story:
    """The urgent alerts that are not passed on, each in a box."""
    return [_open_alert(alert) for _, alert in alerts_waiting(case)]


def _open_alert(alert: Alert) -> Paragraph:
    title = markup(say("Urgent alert, not passed on."))
    raised = markup(say("Raised {0}.").format(moment(alert.raised_at)))
    lines = f'<font name="{style.BOLD}">{title}</font> {raised}<br/>{markup(alert.text)}'
    return Paragraph(lines, style.ALERT)


def status_rows(findings: Findings, assessment: Assessment, notes: bool) -> Iterator[tuple[str, str]]:
    """Labels and markup: what is left to resolve, what was accepted and why, past alerts, who closed the case.

    Without notes, of what is left only what stops the case from being complete: what is merely odd may be explained in
    what is not shown.
    """
    problems = [problem for problem in assessment.problems if problem.code != ALERT_OPEN]
    framework = findings.framework
    left = (problem for problem in problems if problem.is_open and (notes or problem.hard))
    if sentences := joined(wording.problems(framework, left)):
        yield say("To resolve"), sentences
    if accepted := [problem for problem in problems if not problem.is_open]:
        yield say("Accepted"), joined(f"{wording.problem(framework, p)} – {p.accepted}" for p in accepted)
    if past := [alert for alert in assessment.case.alerts.values() if not alert.is_open]:
        yield say("Alerts"), joined(f"{alert.text} – {passed_on(alert)}." for alert in past)
    yield from _closing(assessment.case)


def _closing(case: Case) -> Iterator[tuple[str, str]]:
    if case.checked_by:
        yield say("Checked"), markup(f"{case.checked_by}, {day(case.checked_on)}")
    if case.signed_by:
        yield say("Signed off"), markup(f"{case.signed_by}, {day(case.signed_on)}")


def evidence_lines(case: Case, question_id: str) -> Iterator[str]:
    """Markup of the items that bear on a question. One that bears on several stands in full at the first of them."""
    for _, item in evidence_on(case, question_id):
        first = item.question_ids[0]
        see = markup(say("{0}: see {1}")).format(_heading(item), markup(first))
        yield evidence_line(item) if first == question_id else see


def unplaced(case: Case) -> list[Evidence]:
    """The items that bear on no question."""
    return [item for item in case.evidence.values() if not item.question_ids]


def evidence_line(item: Evidence) -> str:
    """Markup of an item: `Quote, Plan p. 4: …`, and what the report is to take it up as."""
    flag = f' <font name="{style.SEMIBOLD}">{markup(marked_flag(item))}</font>' if item.flag else ""
    text = markup(f"“{item.text}”" if item.kind == "quote" and item.text else item.text)
    return f'{_heading(item)}: <font name="{style.ITALIC}">{text}</font>{flag}'


def _heading(item: Evidence) -> str:
    muted = style.hexadecimal(style.MUTED)
    words = ", ".join(part for part in (kind(item), source(item)) if part) or say("Evidence")
    return f'<font color="{muted}">{markup(words)}</font>'
