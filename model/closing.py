"""What validation asks of cases that are checked or signed off: complete, a person and a day, unchanged since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from model.assessment import assess
from model.days import day
from model.faults import Fault
from model.framework import Framework
from model.inspection import Case
from model.language import say
from model.problems import ALERT_OPEN
from model.status import is_closed


def closing_faults(
    framework: Framework, before: Case | None, after: Case, *, taking_back: bool = False
) -> Iterator[Fault]:
    """Everything wrong with what becomes of a case, as far as check and sign-off are concerned.

    `taking_back` says that an undone state comes back: an alert that was raised in the meantime does not stop it.
    """
    yield from _half_recorded(after)
    if before is not None and is_closed(before) and is_closed(after) and _content(before) != _content(after):
        yield _closed(before)
    if _closes(before, after):
        tolerated = before is None or taking_back
        yield from _incomplete(framework, after, alerts_stop=not tolerated)


def _closes(before: Case | None, after: Case) -> bool:
    """Whether somebody has checked the case, or signed it off, who had not before."""
    checked, signed = (before.checked_by, before.signed_by) if before else ("", "")
    return bool((after.checked_by and not checked) or (after.signed_by and not signed))


def _content(case: Case) -> Case:
    """The case without what may change while it is closed."""
    return replace(case, reader="", checked_by="", checked_on="", signed_by="", signed_on="", alerts={})


def _half_recorded(case: Case) -> Iterator[Fault]:
    """A check and a sign-off each need a person and a day."""
    for by, on in ((case.checked_by, case.checked_on), (case.signed_by, case.signed_on)):
        if bool(by) != bool(on):
            message = say("A check or a sign-off needs a name and a day. Give both.")
            yield Fault("status_incomplete", _place(case), message)


def _closed(case: Case) -> Fault:
    """The fault of a change to a case that is closed, which says what closed it."""
    if case.signed_by:
        message = say("This case was signed off by {0} on {1}. Reopen it to change it.")
        return Fault("case_closed", _place(case), message.format(case.signed_by, day(case.signed_on)))
    message = say("This case was checked by {0} on {1}. Reopen it to change it.")
    return Fault("case_closed", _place(case), message.format(case.checked_by, day(case.checked_on)))


def _incomplete(framework: Framework, case: Case, *, alerts_stop: bool) -> Iterator[Fault]:
    """A case can only be closed when nothing hard is left to resolve."""
    hard = [problem for problem in assess(framework, case).problems if problem.hard]
    if any(alerts_stop or problem.code != ALERT_OPEN for problem in hard):
        message = say("This case is not complete yet. Resolve what is listed beside it, then sign it off.")
        yield Fault("case_incomplete", _place(case), message)


def _place(case: Case) -> str:
    return say("Case {0}").format(case.ref)
