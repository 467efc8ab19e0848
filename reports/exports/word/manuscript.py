"""A Word document in the making: headings, texts, tables and pictures in the styles of `blank/styles.xml`."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import count
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from model.language import say
from model.pictures.drawing import Part, Picture
from reports.exports.packing import repacked
from reports.exports.word.blank import WIDTH, blank_document
from reports.exports.word.contents import Contents, Entry
from reports.exports.word.elements import add_field, add_text, element, new_paragraph
from reports.exports.word.pixels import EDGE, png, size
from reports.exports.word.tables import Grid, Pen, table

PICTURE_WIDTH = WIDTH - 2 * EDGE
"""How wide a picture is that takes the whole width, in points."""

Look = tuple[float, float, tuple[Part, ...]]
"""A picture without the words that stand for it."""

_LOCALE = "{0}-GB"


class Manuscript:
    """A document that grows from its top, part by part; each part is in one language, which all of its text names.

    Texts may be anybody's. Styles are named by their ids.
    """

    def __init__(self, title: str, subject: str, stamp: str, languages: Sequence[str]) -> None:
        locales = [_LOCALE.format(language) for language in languages]
        self._document = blank_document(title, subject, stamp, locales)
        self._several = len(languages) > 1
        self._locale = locales[0]
        self._contents: list[Contents] = []
        self._bookmarks, self._pictures = count(1), count(1)
        self._numbers: dict[str, int] = {}
        self._open_part = 0
        self._drawn: dict[Look, bytes] = {}
        self._add_footer(stamp)

    def begin(self, language: str, title: str, under: str) -> None:
        """Begins a part with its title, a further one on a new page. What follows is in its language."""
        further = bool(self._open_part)
        self._end_part()
        self._locale = _LOCALE.format(language)
        self._open_part = next(self._bookmarks)
        self._append(element("bookmarkStart", id=self._open_part, name=self._part_name))
        self._add(title, "Title").paragraph_format.page_break_before = further or None
        self._add(under, "Subtitle")

    def foot(self, text: str) -> None:
        """A line at the foot of every page of the document."""
        paragraph = self._document.sections[0].footer.add_paragraph(style="footer")
        add_text(paragraph, text, self._locale, "Strong")

    def contents(self, heading: str, hint: str, depth: int) -> None:
        """The contents of this part: its headings, from here on, down to a level. `hint` says how to update them."""
        place = element("sdt")
        self._append(place)
        within = self._part_name if self._several else ""
        self._contents.append(Contents(place, heading, hint, depth, within, self._locale))

    def heading(self, text: str, level: int, *, new_page: bool = False) -> None:
        """A heading, which navigation and contents find; nothing without a word. Levels are 1 to 3."""
        said = " ".join(text.split())
        if not said:
            return
        paragraph = self._add(said, f"Heading{level}")
        paragraph.paragraph_format.page_break_before = new_page or None
        number = next(self._bookmarks)
        bookmark = f"_Toc{number:09}"
        paragraph.runs[0]._r.addprevious(element("bookmarkStart", id=number, name=bookmark))
        paragraph._p.append(element("bookmarkEnd", id=number))
        if self._contents:
            self._contents[-1].add(Entry(said, level, bookmark))

    def text(self, text: str, style: str = "Normal", *, strong: bool = False) -> None:
        """A paragraph; nothing without a text."""
        if text:
            self._add(text, style, strong=strong)

    def lines(self, texts: Iterable[str], style: str) -> None:
        """Paragraphs."""
        for text in texts:
            self.text(text, style)

    def item(self, text: str) -> None:
        """A line of a list, behind a dot."""
        self._add(text, "ListBullet")

    def numbered(self, number: str, text: str, style: str = "Numbered") -> None:
        """A line of a list, behind its number."""
        add_text(self._add(number, style), f"\t{text}", self._locale)

    def details(self, pairs: Sequence[tuple[str, str]], style: str = "Details") -> None:
        """Lines of which each begins with a name, for what it says. They stay on one page."""
        for left, (name, said) in enumerate(pairs, start=1 - len(pairs)):
            paragraph = self._add(name, style, strong=True)
            paragraph.paragraph_format.keep_with_next = bool(left) or None
            add_text(paragraph, f"\t{said}", self._locale)

    def table(self, grid: Grid, title: str = "") -> None:
        """A table over its notes, under a numbered caption if it has a title; apart from one right before it."""
        if title:
            self._caption(say("Table"), title, "TableCaption")
        elif self._document.element.body.sectPr.getprevious().tag == qn("w:tbl"):
            self._add("", "TableNote")
        self._append(table(grid, Pen(self._locale, self._document._body, self._illustrate)))
        for letter, note in grid.notes:
            paragraph = self._add("", "TableNote")
            add_text(paragraph, letter, self._locale, "TableNoteLetter")
            add_text(paragraph, f" {note}", self._locale)
        self.lines(grid.legends, "TableNote")

    def picture(self, picture: Picture, title: str) -> None:
        """A picture as wide as the page, over its numbered caption."""
        self._illustrate(self._add("", "Figure"), picture)
        self._caption(say("Figure"), title, "Caption")

    def content(self) -> bytes:
        """The file. The same texts give the same bytes."""
        self._end_part()
        for contents in self._contents:
            contents.fill(self._document._body)
        out = io.BytesIO()
        self._document.save(out)
        return repacked(out.getvalue())

    def _caption(self, named: str, title: str, style: str) -> None:
        """A caption, which Word numbers with the others that are named alike."""
        number = self._numbers[named] = self._numbers.get(named, 0) + 1
        caption = self._add(f"{named} ", style)
        add_field(caption, f"SEQ {named} \\* ARABIC", str(number), self._locale)
        add_text(caption, f". {title}", self._locale)

    @property
    def _part_name(self) -> str:
        return f"Part_{self._locale[:2]}"

    def _end_part(self) -> None:
        if self._open_part:
            self._append(element("bookmarkEnd", id=self._open_part))

    def _append(self, made: Any) -> None:
        self._document.element.body.sectPr.addprevious(made)

    def _add(self, text: str, style: str, *, strong: bool = False) -> Paragraph:
        paragraph = new_paragraph(style, self._document._body)
        self._append(paragraph._p)
        if text:
            add_text(paragraph, text, self._locale, "Strong" if strong else "")
        return paragraph

    def _illustrate(self, paragraph: Paragraph, picture: Picture, lowered: int = 0) -> None:
        """Puts a picture into a line, with its words for those to whom it is read out; lowered by half points."""
        look = (picture.width, picture.height, picture.parts)
        if look not in self._drawn:
            self._drawn[look] = png(picture)
        width, height = size(picture)
        run = paragraph.add_run()
        if lowered:
            run._r.get_or_add_rPr().append(element("position", val=-lowered))
        made = run.add_picture(io.BytesIO(self._drawn[look]), Pt(width), Pt(height))
        properties, number = made._inline.docPr, str(next(self._pictures))
        properties.set("id", number)
        properties.set("name", f"Picture {number}")
        properties.set("descr", picture.alternative)
        for side in "TBLR":
            made._inline.set(f"dist{side}", "0")

    def _add_footer(self, stamp: str) -> None:
        paragraph = self._document.sections[0].footer.paragraphs[0]
        add_text(paragraph, f"Caseread {stamp}\t", self._locale)
        add_field(paragraph, "PAGE", "1", self._locale)
        add_text(paragraph, " / ", self._locale)
        add_field(paragraph, "NUMPAGES", "1", self._locale)
