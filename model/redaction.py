"""An inspection without what was written about its cases, for people who may see figures but no child's story."""

from __future__ import annotations

from dataclasses import replace

from model.findings import Findings, findings_of
from model.framework import Framework
from model.inspection import Case


def without_notes(findings: Findings) -> Findings:
    """The findings without notes, evidence, alerts, reasons for odd answers, and facts that are free text.

    Every count and rating is the same. Which cases are complete may not be: an open alert, too, holds a case up.
    """
    inspection = findings.inspection
    cases = {key: _without(findings.framework, case) for key, case in inspection.cases.items()}
    return findings_of(findings.framework, replace(inspection, cases=cases))


def _without(framework: Framework, case: Case) -> Case:
    texts = {fact.id for fact in framework.facts if fact.kind == "text"}
    facts = {key: value for key, value in case.facts.items() if key not in texts}
    return replace(case, facts=facts, notes={}, accepted={}, evidence={}, alerts={})
