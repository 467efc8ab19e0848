"""The contents of a Word document: a field that Word keeps, with its entries already in it, each leading to its place.

Pages are known only to whoever lays the document out, so no number stands in it before the field is updated; until
then a line says how.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reports.exports.word.elements import add_text, closed, element, new_paragraph, opened


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading with the bookmark at which it stands."""

    text: str
    level: int
    bookmark: str


@dataclass(slots=True)
class Contents:
    """The contents of one part of a document: headings down to a level, within a bookmark where there are more parts.

    `place` is an empty element of the body, in which they are put by `fill`.
    """

    place: Any
    heading: str
    hint: str
    depth: int
    within: str
    locale: str
    entries: list[Entry] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Takes a heading, if it is high enough."""
        if entry.level <= self.depth:
            self.entries.append(entry)

    def fill(self, body: Any) -> None:
        """Puts the contents in their place; nothing where there is no entry."""
        if not self.entries:
            return
        title, hint = new_paragraph("TOCHeading", body), new_paragraph("TableNote", body)
        add_text(title, self.heading, self.locale)
        add_text(hint, self.hint, self.locale)
        hint._p.append(closed())
        lines = [self._line(entry, body) for entry in self.entries]
        for at, part in enumerate(opened(self._instruction), start=1):
            lines[0].insert(at, part)
        gallery = element("docPartGallery", val="Table of Contents")
        self.place.append(element("sdtPr", element("docPartObj", gallery, element("docPartUnique"))))
        self.place.append(element("sdtContent", title._p, *lines, hint._p))

    @property
    def _instruction(self) -> str:
        scope = f" \\b {self.within}" if self.within else ""
        return f'TOC \\o "1-{self.depth}" \\h \\z \\u{scope}'

    def _line(self, entry: Entry, body: Any) -> Any:
        """An entry that leads to its heading."""
        made = new_paragraph(f"TOC{entry.level}", body)
        run = add_text(made, entry.text, self.locale)
        made._p.append(element("hyperlink", run._r, anchor=entry.bookmark, history=1))
        return made._p
