"""What a printed report says of where it comes from, and whether it is still what was printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pypdfium2 import PdfDocument, PdfiumError

_MARK = "Fingerprint "
_MADE = "D:%Y%m%d%H%M%S"
_SCALE = 1.5  # of a page's 72 dots an inch: the smallest print shows


@dataclass(frozen=True, slots=True)
class Imprint:
    """The fingerprint of the data, the program with its version, the moment of printing by the clock on that wall,
    and the first entry of the outline, which tells the summary of one case from that of another.
    """

    fingerprint: str
    creator: str
    made_at: datetime
    title: str


def keywords(fingerprint: str) -> str:
    """How the fingerprint stands in a report, for programs."""
    return f"{_MARK}{fingerprint}" if fingerprint else ""


def imprint_of(content: bytes) -> Imprint | None:
    """What a report says of itself; None for anything that is no report of an inspection."""
    try:
        document = PdfDocument(content)
    except PdfiumError:
        return None
    said = document.get_metadata_dict()
    if not said["Keywords"].startswith(_MARK):
        return None
    try:
        made_at = datetime.strptime(said["CreationDate"], _MADE)
    except ValueError:
        return None
    title = next((entry.get_title() for entry in document.get_toc()), "")
    return Imprint(said["Keywords"].removeprefix(_MARK), said["Creator"], made_at, title)


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
