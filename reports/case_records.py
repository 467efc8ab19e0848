"""What stands in a case summary beside facts and answers: alerts, evidence, what was accepted, who signed it off."""

from __future__ import annotations

from collections.abc import Iterator

from model import wording
from model.assessment import Assessment
from model.days import day
from model.evidence import alerts_waiting, evidence_on
from model.evidence_words import kind, marked_flag, moment, passed_on, source
from model.findings import Findings
from model.inspection import Case, Evidence
from model.problems import ALERT_OPEN
from reports import style
from reports.markup import joined, markup
from reports.pages import Story
from reports.tagged import Paragraph


def open_alerts(case: Case) -> Story:
    """The urgent alerts that are not passed on, each in a box."""
    return [
        Paragraph(
            f'<font name="{style.BOLD}">Urgent alert, not passed on.</font> '
            f"Raised {markup(moment(alert.raised_at))}.<br/>{markup(alert.text)}",
            style.ALERT,
        )
        for _, alert in alerts_waiting(case)
    ]


def status_rows(findings: Findings, assessment: Assessment) -> Iterator[tuple[str, str]]:
    """Labels and markup: what is left to resolve, what was accepted and why, past alerts, who closed the case."""
    problems = [problem for problem in assessment.problems if problem.code != ALERT_OPEN]
    framework = findings.framework
    if left := joined(wording.problems(framework, (problem for problem in problems if problem.is_open))):
        yield "To resolve", left
    if accepted := [problem for problem in problems if not problem.is_open]:
        yield "Accepted", joined(f"{wording.problem(framework, p)} – {p.accepted}" for p in accepted)
    if past := [alert for alert in assessment.case.alerts.values() if not alert.is_open]:
        yield "Alerts", joined(f"{alert.text} – {passed_on(alert)}." for alert in past)
    yield from _closing(assessment.case)


def _closing(case: Case) -> Iterator[tuple[str, str]]:
    if case.checked_by:
        yield "Checked", markup(f"{case.checked_by}, {day(case.checked_on)}")
    if case.signed_by:
        yield "Signed off", markup(f"{case.signed_by}, {day(case.signed_on)}")


def evidence_lines(case: Case, question_id: str) -> Iterator[str]:
    """Markup of the items that bear on a question. One that bears on several stands in full at the first of them."""
    for _, item in evidence_on(case, question_id):
        first = item.question_ids[0]
        yield evidence_line(item) if first == question_id else f"{_heading(item)}: see {markup(first)}"


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
    words = ", ".join(part for part in (kind(item), source(item)) if part) or "Evidence"
    return f'<font color="{muted}">{markup(words)}</font>'
