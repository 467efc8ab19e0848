"""Answers tried out for one case: what the ratings would be. Nothing of it is ever recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from model.findings import Findings
from model.framework import Question
from model.inspection import with_values


@dataclass(frozen=True, slots=True)
class Trial:
    """Answers in place of those recorded, by question; None for no answer. Those that are recorded are not here."""

    answers: Mapping[str, str | None] = field(default_factory=dict)

    def flipped(self, question: Question, recorded: str | None) -> Trial:
        """The trial with the next answer to a question; after the last one it is again as recorded.

        For Yes or No that is the other one. N/A is passed over: it makes a case irrelevant, not different.
        """
        counted = [v.id for v in question.offered if v.in_denominator and v.id != recorded]
        order = [recorded, *counted]
        following = order[(order.index(self.answers.get(question.id, recorded)) + 1) % len(order)]
        others = {q: answer for q, answer in self.answers.items() if q != question.id}
        return replace(self, answers=others if following == recorded else {**others, question.id: following})


def findings_of_trial(findings: Findings, case_id: str, answers: Mapping[str, str | None]) -> Findings:
    """The findings as they would be with these answers in a case. The findings given stay as they are."""
    given = ((("cases", case_id, "answers", question), answer) for question, answer in answers.items())
    return findings.after(with_values(findings.inspection, given), (case_id,))
