"""The empty document that others grow from: its styles, its page and its settings, from the parts in `blank/`."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from model.dataset.shapes import steady
from reports.exports.packing import packed

WIDTH = 470.6
"""How wide the text of a page is, in points: A4 with margins of 22 mm, as `blank/document.xml` has it."""

_FOLDER = Path(__file__).parent / "blank"
_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package.rels",
    "word/_rels/document.xml.rels": "document.xml.rels",
    "word/document.xml": "document.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/numbering.xml": "numbering.xml",
}
_NO_MOMENT = datetime(1980, 1, 1)
_LONGEST = 255  # characters that a property of a document holds


def blank_document(title: str, subject: str, stamp: str, locales: list[str]) -> Any:
    """A document without text, in the first of these languages (`en-GB`); `stamp` says what it was made from."""
    parts = ((name, (_FOLDER / file).read_bytes()) for name, file in _PARTS.items())
    document = Document(io.BytesIO(packed(parts)))
    properties = document.core_properties
    properties.title, properties.subject = steady(title)[:_LONGEST], steady(subject)[:_LONGEST]
    properties.author = properties.last_modified_by = "Caseread"
    properties.language, properties.identifier = ", ".join(locales), stamp
    properties.created = properties.modified = _NO_MOMENT
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), locales[0])
    for spoken in document.settings.element.iter(qn("w:themeFontLang")):
        spoken.set(qn("w:val"), locales[0])
    return document
