"""How far a case is, in words: the status, and who gave it on which day."""

from __future__ import annotations

from model.days import day
from model.inspection import Case
from model.language import mark, say
from model.status import Status

_TITLES = {
    Status.NOT_STARTED: mark("Not started"),
    Status.IN_PROGRESS: mark("In progress"),
    Status.COMPLETE: mark("Complete"),
    Status.CHECKED: mark("Checked"),
    Status.SIGNED_OFF: mark("Signed off"),
}


def title(status: Status) -> str:
    """The status: `In progress`."""
    return say(_TITLES[status])


def given_by(case: Case) -> str:
    """Who checked a case and signed it off, and when; an empty text for a case that is not closed."""
    checked = (
        say("checked by {0}, {1}").format(case.checked_by, day(case.checked_on)) if case.checked_by else ""
    )
    signed = (
        say("signed off by {0}, {1}").format(case.signed_by, day(case.signed_on)) if case.signed_by else ""
    )
    return " · ".join(part for part in (checked, signed) if part)


def closed(case: Case, key: str) -> str:
    """Why a case cannot be changed, and which key reopens it; an empty text for one that can."""
    if case.signed_by:
        return say("This case is signed off. Reopen it ({0}) to change it.").format(key)
    return say("This case is checked. Reopen it ({0}) to change it.").format(key) if case.checked_by else ""
