"""What can be printed, and what is asked for when something is: which report, of which cases, in which languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from model.faults import CasereadError, Fault
from model.inspection import Inspection
from model.language import ENGLISH, WELSH, mark

SUMMARY, RATINGS, CASE, PACK, FORM = "summary", "ratings", "case", "pack", "form"


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of report. `title` and `about` are in English, marked for the catalogue."""

    id: str
    title: str
    about: str


REPORT_KINDS = (
    ReportKind(SUMMARY, mark("Inspection summary"), mark("Every rating with what led to it.")),
    ReportKind(RATINGS, mark("Ratings for the panel"), mark("One page for the meeting of the panel.")),
    ReportKind(CASE, mark("Case summary"), mark("One case: its facts, answers and notes.")),
    ReportKind(PACK, mark("Case pack"), mark("Many case summaries in one document, with contents.")),
    ReportKind(FORM, mark("Blank form"), mark("The questions of the programme, to fill in by hand.")),
)
"""Every kind of report, those that most people want first."""

LANGUAGE_CHOICES: Mapping[str, tuple[str, ...]] = {
    ENGLISH: (ENGLISH,),
    WELSH: (WELSH,),
    "both": (ENGLISH, WELSH),
}
"""The languages of a report by the word for them; whatever the window speaks."""


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report that somebody wants.

    `cases` are ids: one for the summary of a case; for a pack the chosen ones in their order, or none for all. Two
    `languages` stand on facing pages. Without `notes` nothing is printed that was written about cases.
    """

    kind: str = SUMMARY
    cases: tuple[str, ...] = ()
    languages: tuple[str, ...] = (ENGLISH,)
    notes: bool = True


def order_for(
    inspection: Inspection,
    kind: str | None = None,
    refs: Sequence[str] = (),
    language: str = ENGLISH,
    *,
    notes: bool = True,
) -> ReportOrder:
    """The order for a kind of report of cases with these references; `language` is one of `LANGUAGE_CHOICES`.

    Without a kind, one case is its summary, several are a pack, and none the inspection summary. Raises CasereadError
    with every reference that no case has, and where the kind needs other cases.
    """
    kind = kind or (SUMMARY, CASE, PACK)[min(len(refs), 2)]
    found = {ref: inspection.case_with_ref(ref) for ref in refs}
    faults = [_unknown(ref) for ref, case in found.items() if case is None]
    if kind == CASE and len(found) != 1:
        faults.append(Fault("one_case", "--case", "A case summary is of one case: name it with --case."))
    if kind not in (CASE, PACK) and refs:
        faults.append(Fault("no_cases", "--case", "Only a case summary or a case pack is of chosen cases."))
    if faults:
        raise CasereadError(faults)
    ids = tuple(case.id for case in found.values() if case is not None)
    return ReportOrder(kind, ids, LANGUAGE_CHOICES[language], notes)


def _unknown(ref: str) -> Fault:
    return Fault("case_unknown", f"case {ref}", "No case has this reference.")
