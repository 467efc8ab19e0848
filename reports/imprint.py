"""What a printed report says of where it comes from, and whether it is still what was printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pypdfium2 import PdfDocument, PdfiumError

from model.inspection import Inspection
from model.report_orders import ReportOrder

_MARK = "Fingerprint "
_MADE = "D:%Y%m%d%H%M%S"
_SCALE = 1.5  # of a page's 72 dots an inch: the smallest print shows
_PART, _NO_NOTES = "; ", "without notes"


@dataclass(frozen=True, slots=True)
class Imprint:
    """The fingerprint of the data, the program with its version, the moment of printing by the clock on that wall,
    and what was ordered. Cases are told by numbers, so that nothing that anybody typed stands in a file's properties.
    """

    fingerprint: str
    creator: str
    made_at: datetime
    ordered: tuple[str, ...]

    def order(self, inspection: Inspection) -> ReportOrder | None:
        """What was ordered, of the inspection that has this fingerprint; None where another version says it."""
        match self.ordered:
            case (kind, languages, notes, cases):
                known = sorted(inspection.cases)
                chosen = tuple(known[int(number)] for number in cases.split())
                return ReportOrder(kind, chosen, tuple(languages.split("+")), notes != _NO_NOTES)
        return None


def said_for_programs(fingerprint: str, order: ReportOrder, inspection: Inspection) -> str:
    """What a report says of itself, for programs. Cases are numbered by the order of their ids, which never change."""
    number = {case_id: str(place) for place, case_id in enumerate(sorted(inspection.cases))}
    cases = " ".join(number[case_id] for case_id in order.cases)
    notes = "with notes" if order.notes else _NO_NOTES
    return _PART.join((f"{_MARK}{fingerprint}", order.kind, "+".join(order.languages), notes, cases))


def imprint_of(content: bytes) -> Imprint | None:
    """What a report says of itself; None for anything that is no report of an inspection."""
    try:
        said = PdfDocument(content).get_metadata_dict()
    except PdfiumError:
        return None
    fingerprint, *ordered = said["Keywords"].split(_PART)
    if not fingerprint.startswith(_MARK):
        return None
    try:
        made_at = datetime.strptime(said["CreationDate"], _MADE)
    except ValueError:
        return None
    return Imprint(fingerprint.removeprefix(_MARK), said["Creator"], made_at, tuple(ordered))


def look_alike(one: bytes, other: bytes) -> bool:
    """Whether every page of two documents looks the same, dot by dot."""
    if one == other:
        return True
    first, second = PdfDocument(one), PdfDocument(other)
    if len(first) != len(second):
        return False
    return all(shown == also for shown, also in zip(_pages(first), _pages(second), strict=True))


def _pages(document: PdfDocument) -> Iterator[tuple[int, int, bytes]]:
    for page in document:
        image = page.render(scale=_SCALE)
        yield image.width, image.height, bytes(image.buffer)
        page.close()
