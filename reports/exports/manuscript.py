"""A word processor's document with plain styles, so that authors can go on writing in it."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from model.dataset.shapes import steady
from reports.exports.packing import repacked

_NO_MOMENT = datetime(1980, 1, 1)
_PAGE, _MARGIN = (210, 297), 22
_WIDTH = _PAGE[0] - 2 * _MARGIN
_FONT, _SIZE, _TABLE_SIZE = "Arial", 11, 9.5
_IN_TABLES = "Table Text"

Row = Sequence[str]


class Manuscript:
    """A document that grows from its top. Texts may be anybody's; widths are shares of the page's width."""

    def __init__(self, title: str, stamp: str, language: str) -> None:
        self._document = Document()
        self._set_properties(title, stamp, language)
        self._set_page()
        self._set_styles(language)
        self._set_footer(stamp)

    def title(self, text: str, under: str) -> None:
        """What the document is about, on the first page."""
        self._add(text, "Title")
        self._add(under, "Subtitle")

    def heading(self, text: str, level: int) -> None:
        """A heading, which navigation and tables of contents find. Levels are 1 to 3."""
        self._add(" ".join(text.split()), f"Heading {level}")

    def text(self, text: str, *, strong: bool = False) -> None:
        """A paragraph; nothing without a text."""
        if text:
            paragraph = self._add(text, "Normal")
            for run in paragraph.runs:
                run.bold = strong or None

    def item(self, text: str, *, numbered: bool = False) -> None:
        """A line of a list."""
        self._add(text, "List Number" if numbered else "List Bullet")

    def caption(self, text: str) -> None:
        """The line above a table."""
        paragraph = self._add(text, "Caption")
        paragraph.paragraph_format.keep_with_next = True

    def table(self, head: Row, rows: Sequence[Row], shares: Sequence[float], numbers: int = 0) -> None:
        """A table under a row of headings, which every page repeats; so many of its last columns are numbers."""
        made = self._table(len(head), [head, *rows], shares, numbers)
        _mark_heading(made.rows[0])
        for cell in made.rows[0].cells:
            _embolden(cell)
            cell.paragraphs[0].paragraph_format.keep_with_next = True

    def definitions(self, pairs: Sequence[tuple[str, str]], share: float = 0.25) -> None:
        """A table of two columns, of which the first names what the second says; nothing without a pair."""
        if not pairs:
            return
        made = self._table(2, pairs, (share, 1 - share), 0)
        for row in made.rows:
            _embolden(row.cells[0])

    def content(self) -> bytes:
        """The file. The same texts give the same bytes."""
        out = io.BytesIO()
        self._document.save(out)
        return repacked(out.getvalue())

    def _add(self, text: str, style: str) -> Any:
        paragraph = self._document.add_paragraph(style=style)
        _fill(paragraph, text)
        return paragraph

    def _table(self, columns: int, rows: Sequence[Row], shares: Sequence[float], numbers: int) -> Any:
        made = self._document.add_table(rows=0, cols=columns, style="Table Grid")
        made.autofit = False
        widths = [Mm(_WIDTH * share) for share in shares]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        for row in rows:
            cells = made.add_row().cells
            for at, (cell, text, width) in enumerate(zip(cells, row, widths, strict=True)):
                cell.width = width
                cell.paragraphs[0].style = _IN_TABLES
                _fill(cell.paragraphs[0], text)
                if at >= columns - numbers:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._document.add_paragraph(style=_IN_TABLES)
        return made

    def _set_properties(self, title: str, stamp: str, language: str) -> None:
        properties = self._document.core_properties
        properties.title, properties.author, properties.language = _short(title), "Caseread", language
        properties.comments, properties.identifier = "", stamp
        properties.created = properties.modified = _NO_MOMENT

    def _set_page(self) -> None:
        section = self._document.sections[0]
        section.orientation = WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Mm(side) for side in _PAGE)
        section.left_margin = section.right_margin = Mm(_MARGIN)

    def _set_styles(self, language: str) -> None:
        styles = self._document.styles
        for name in ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Caption"):
            fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
            for kind in list(fonts.attrib):
                del fonts.attrib[kind]
            for kind in ("ascii", "hAnsi", "cs"):
                fonts.set(qn(f"w:{kind}"), _FONT)
            styles[name].font.color.rgb = None
        styles["Normal"].font.size = Pt(_SIZE)
        in_tables = styles.add_style(_IN_TABLES, WD_STYLE_TYPE.PARAGRAPH)
        in_tables.base_style, in_tables.font.size = styles["Normal"], Pt(_TABLE_SIZE)
        in_tables.paragraph_format.space_after = Pt(2)
        for spoken in styles.element.iter(qn("w:lang")):
            spoken.set(qn("w:val"), language)

    def _set_footer(self, stamp: str) -> None:
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.add_run(f"Caseread {stamp} · ")
        for field in ("PAGE", "NUMPAGES"):
            if field == "NUMPAGES":
                paragraph.add_run(" / ")
            _add_field(paragraph, field)


def _fill(paragraph: Any, text: str) -> None:
    """Puts a text into a paragraph, as it was typed; one that begins from the right runs from the right."""
    run = paragraph.add_run(steady(text))
    if _runs_from_right(text):
        properties = paragraph._p.get_or_add_pPr()
        properties.append(OxmlElement("w:bidi"))
        run.font.rtl = True


def _runs_from_right(text: str) -> bool:
    directions = (unicodedata.bidirectional(sign) for sign in text)
    return next((found in ("R", "AL") for found in directions if found in ("L", "R", "AL")), False)


def _embolden(cell: Any) -> None:
    for run in cell.paragraphs[0].runs:
        run.bold = True


def _mark_heading(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _add_field(paragraph: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    paragraph._p.append(field)


def _short(text: str) -> str:
    """The first 255 characters: all that a property of a document holds."""
    return steady(text)[:255]
