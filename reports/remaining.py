"""What still has to be done before the ratings of an inspection are final."""

from __future__ import annotations

from collections.abc import Iterator

from model import wording
from model.findings import Findings
from model.language import counted, say


def remaining(findings: Findings) -> Iterator[str]:
    """Sentences about the cases and ratings that are missing; the first one tells how many cases are complete."""
    progress, ratings = findings.progress, findings.ratings
    forms = say("{0} of {n} case complete.|{0} of {n} cases complete.")
    complete = counted(forms, progress.asked).format(progress.answered)
    yield complete if progress.asked else say("No case has been added yet.")
    if left := ", ".join(assessment.case.ref for assessment in findings.unread):
        yield say("Not complete: {0}.").format(left)
    unrated = ", ".join(r.standard.id for r in ratings.standards.values() if r.final is None)
    if unrated:
        named = wording.several(findings.framework.words, "standard")
        yield say("{0} not rated yet: {1}.").format(named, unrated)
    elif ratings.overall is not None and ratings.overall.rating is None:
        yield say("The overall rating has not been chosen yet.")
