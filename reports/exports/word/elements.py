"""Elements of a Word document that python-docx has no words for, and texts as they stand in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from model.dataset.shapes import steady

_AFTER_BIDI = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr")
"""What stands behind the direction in the properties of a paragraph: Word refuses another order."""


def element(tag: str, *inner: Any, **attributes: object) -> Any:
    """An element of the document with attributes and with what stands in it: `element("tab", val="right")`."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(inner)
    return made


def new_paragraph(style: str, parent: Any) -> Paragraph:
    """A paragraph in a style, by its id; to be put in its place."""
    return Paragraph(element("p", element("pPr", element("pStyle", val=style))), parent)


def add_text(paragraph: Paragraph, text: str, locale: str, style: str = "") -> Any:
    """Adds a text in a language, as it was typed; one that begins from the right runs from the right.

    `style` is the id of a style of letters. Returns the run.
    """
    first = not paragraph.runs
    run = paragraph.add_run(steady(text))
    if style:
        run._r.get_or_add_rPr().style = style
    if _runs_from_right(text):
        run.font.rtl = True
        if first:
            paragraph._p.get_or_add_pPr().insert_element_before(element("bidi"), *_AFTER_BIDI)
    run._r.get_or_add_rPr().append(element("lang", val=locale))
    return run


def add_field(paragraph: Paragraph, instruction: str, shown: str, locale: str) -> None:
    """Adds a field with what it shows until it is updated."""
    paragraph._p.extend(opened(instruction))
    add_text(paragraph, shown, locale)
    paragraph._p.append(closed())


def opened(instruction: str) -> Iterator[Any]:
    """What begins a field, up to what it shows."""
    code = element("instrText")
    code.text = f" {instruction} "
    code.set(qn("xml:space"), "preserve")
    for part in (element("fldChar", fldCharType="begin"), code, element("fldChar", fldCharType="separate")):
        yield element("r", part)


def closed() -> Any:
    """What ends a field."""
    return element("r", element("fldChar", fldCharType="end"))


def _runs_from_right(text: str) -> bool:
    directions = (unicodedata.bidirectional(sign) for sign in text)
    return next((found in ("R", "AL") for found in directions if found in ("L", "R", "AL")), False)
