"""Notes with numbers that lead to them, printed under the table they belong to."""

from __future__ import annotations

from model.language import say
from reports import style
from reports.inline import link, place
from reports.markup import markup
from reports.tagged import Paragraph


class Footnotes:
    """Notes with numbers that run through the whole document, printed under the table they belong to."""

    def __init__(self) -> None:
        self._count = 0
        self._pending: list[Paragraph] = []

    def mark(self, note: str) -> str:
        """Markup for the number of a note; nothing where there is no note."""
        if not note:
            return ""
        self._count += 1
        key = f"note {self._count}"
        shown = f"{place(key)}{self._number(5.5, 2.5)} {markup(note)}"
        self._pending.append(Paragraph(shown, style.FOOTNOTE))
        return link(key, self._number(6, 3.5), say("Note {0}").format(self._count))

    def printed(self) -> list[Paragraph]:
        """The notes marked since the last time."""
        printed, self._pending = self._pending, []
        return printed

    def _number(self, size: float, rise: float) -> str:
        return f'<super size="{size}" rise="{rise}">{self._count}</super>'
