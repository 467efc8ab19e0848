"""What is done to many cases at once: one operation, and for each case that it leaves alone, why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from model import labels
from model.assessment import Assessment
from model.conditions import Value
from model.findings import Findings
from model.framework import Fact
from model.inspection import Case, Inspection, case_values
from model.language import ENGLISH, counted, say
from model.operations import Operation, operation
from model.problems import ALERT_OPEN
from model.status import check, is_closed, reopen, sign_off
from model.value_faults import choice_fault


class LeftOut(NamedTuple):
    """A case to which something cannot be done, and why, in words."""

    case: Case
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen to the chosen cases; `operation` is None where nothing would."""

    cases: tuple[Case, ...]
    left_out: tuple[LeftOut, ...]
    operation: Operation | None


Reason = Callable[[Assessment], str]


def plan_check(findings: Findings, case_ids: Iterable[str], by: str, on: str) -> Plan:
    """Records that `by` checked these cases on a day (YYYY-MM-DD); only complete ones that are open."""
    return _plan(
        findings, case_ids, lambda a: _closed(a) or _unready(a), lambda i, ids: check(i, ids, by, on)
    )


def plan_sign_off(findings: Findings, case_ids: Iterable[str], by: str, on: str) -> Plan:
    """Records that `by` signed these cases off on a day (YYYY-MM-DD); only complete ones."""
    return _plan(
        findings, case_ids, lambda a: _signed(a) or _unready(a), lambda i, ids: sign_off(i, ids, by, on)
    )


def plan_reopen(findings: Findings, case_ids: Iterable[str]) -> Plan:
    """Takes check and sign-off of these cases away."""
    return _plan(
        findings, case_ids, lambda a: "" if is_closed(a.case) else say("It is open already."), reopen
    )


def plan_reader(findings: Findings, case_ids: Iterable[str], reader: str) -> Plan:
    """Gives these cases a reader; an empty name takes the reader away."""

    def make(inspection: Inspection, ids: tuple[str, ...]) -> Operation | None:
        label = _label((labels.READER, labels.READERS), inspection, ids)
        return operation(inspection, label, {("cases", case_id, "reader"): reader or None for case_id in ids})

    same = say("That is its reader already.")
    return _plan(findings, case_ids, lambda a: same if a.case.reader == reader else "", make)


def plan_fact(findings: Findings, case_ids: Iterable[str], fact: Fact, value: Value) -> Plan:
    """Records a value of a fact in these cases."""

    def make(inspection: Inspection, ids: tuple[str, ...]) -> Operation | None:
        kept = findings.framework.in_language(ENGLISH).fact(fact.id).short
        label = _label((labels.FACT, labels.FACTS), inspection, ids, kept)
        return operation(inspection, label, {("cases", case_id, "facts", fact.id): value for case_id in ids})

    return _plan(findings, case_ids, lambda a: _closed(a) or _unfit(a.case, fact, value), make)


def plan_removal(findings: Findings, case_ids: Iterable[str]) -> Plan:
    """Removes these cases with all that was recorded about them; closed ones have to be reopened first."""

    def make(inspection: Inspection, ids: tuple[str, ...]) -> Operation | None:
        values = {path: None for case_id in ids for path, _ in case_values(inspection.cases[case_id])}
        return operation(inspection, _label((labels.REMOVAL, labels.REMOVALS), inspection, ids), values)

    return _plan(findings, case_ids, _closed, make)


def _plan(
    findings: Findings,
    case_ids: Iterable[str],
    reason: Reason,
    make: Callable[[Inspection, tuple[str, ...]], Operation | None],
) -> Plan:
    chosen = [findings.assessments[case_id] for case_id in case_ids]
    reasons = [(assessment.case, reason(assessment)) for assessment in chosen]
    cases = tuple(case for case, why in reasons if not why)
    left_out = tuple(LeftOut(case, why) for case, why in reasons if why)
    ids = tuple(case.id for case in cases)
    return Plan(cases, left_out, make(findings.inspection, ids) if ids else None)


def _label(forms: tuple[str, str], inspection: Inspection, ids: tuple[str, ...], *about: str) -> str:
    """The label for one case, by its reference, or for several, by their number."""
    one, several = forms
    return (
        one.format(*about, inspection.cases[ids[0]].ref)
        if len(ids) == 1
        else several.format(*about, len(ids))
    )


def _signed(assessment: Assessment) -> str:
    case = assessment.case
    return say("It was signed off by {0} already.").format(case.signed_by) if case.signed_by else ""


def _closed(assessment: Assessment) -> str:
    case = assessment.case
    if case.signed_by:
        return say("It was signed off by {0}. Reopen it first.").format(case.signed_by)
    return say("It was checked by {0}. Reopen it first.").format(case.checked_by) if case.checked_by else ""


def _unready(assessment: Assessment) -> str:
    """Why a case cannot be closed yet, or an empty text."""
    hard = [problem for problem in assessment.problems if problem.hard]
    if any(problem.code == ALERT_OPEN for problem in hard):
        return say("An urgent alert is not passed on yet.")
    forms = say("It is not complete: {n} thing to resolve.|It is not complete: {n} things to resolve.")
    return counted(forms, len(hard)) if hard else ""


def _unfit(case: Case, fact: Fact, value: Value) -> str:
    """Why a case cannot have a value of a fact, or an empty text."""
    if not fact.fits(case.sample):
        return say("This fact is not recorded for its sample.")
    if case.facts.get(fact.id) == value:
        return say("It says so already.")
    known = [option.id for option in fact.options_for(case.sample)]
    if fact.kind == "choice" and choice_fault("", value, known) is not None:
        return say("This value does not fit its sample.")
    return ""
