"""How far a case is, and the operations that check it, sign it off and open it again.

A case that was checked or signed off is closed: only its alerts and its reader may change until it is reopened
(`model.closing` holds that).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

from model import labels
from model.assessment import Assessment
from model.conditions import Value
from model.inspection import STATUS_FIELDS, Case, Inspection, Path
from model.operations import Operation, operation


class Status(IntEnum):
    """How far a case is."""

    NOT_STARTED = 0
    IN_PROGRESS = 1
    COMPLETE = 2
    CHECKED = 3
    SIGNED_OFF = 4


def status_of(assessment: Assessment) -> Status:
    """How far a case is. Checked and signed off are recorded; the others follow from its facts and answers."""
    if assessment.case.signed_by:
        return Status.SIGNED_OFF
    if assessment.case.checked_by:
        return Status.CHECKED
    if assessment.complete:
        return Status.COMPLETE
    return Status.IN_PROGRESS if assessment.started else Status.NOT_STARTED


def is_closed(case: Case) -> bool:
    """Whether a case was checked or signed off, so that it has to be reopened before it changes."""
    return bool(case.signed_by or case.checked_by)


def check(inspection: Inspection, case_ids: Iterable[str], by: str, on: str) -> Operation | None:
    """The operation that records who checked these cases, and on which day (YYYY-MM-DD).

    Closed cases among them stay as they are; None where no other is left.
    """
    cases = [case for case in _cases(inspection, case_ids) if not is_closed(case)]
    return _recorded(inspection, (labels.CHECK, labels.CHECKS), cases, {"checked_by": by, "checked_on": on})


def sign_off(inspection: Inspection, case_ids: Iterable[str], by: str, on: str) -> Operation | None:
    """The operation that records who signed these cases off, and on which day (YYYY-MM-DD).

    Cases that are signed off stay as they are; None where no other is left.
    """
    cases = [case for case in _cases(inspection, case_ids) if not case.signed_by]
    return _recorded(
        inspection, (labels.SIGN_OFF, labels.SIGN_OFFS), cases, {"signed_by": by, "signed_on": on}
    )


def reopen(inspection: Inspection, case_ids: Iterable[str]) -> Operation | None:
    """The operation that takes check and sign-off of these cases away; None where none of them is closed."""
    cases = [case for case in _cases(inspection, case_ids) if is_closed(case)]
    return _recorded(inspection, (labels.REOPEN, labels.REOPENS), cases, dict.fromkeys(STATUS_FIELDS))


def _cases(inspection: Inspection, case_ids: Iterable[str]) -> list[Case]:
    return [inspection.cases[case_id] for case_id in case_ids]


def _recorded(
    inspection: Inspection, wording: tuple[str, str], cases: list[Case], values: Mapping[str, Value | None]
) -> Operation | None:
    """The operation with the label for one case (by its reference) or for several (by their number)."""
    one, several = wording
    label = one.format(cases[0].ref) if len(cases) == 1 else several.format(len(cases))
    paths: dict[Path, Value | None] = {
        ("cases", case.id, name): value for case in cases for name, value in values.items()
    }
    return operation(inspection, label, paths)
