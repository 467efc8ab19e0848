"""Pictures as dots: what the painter of the PDF reports draws, for programs that every reader's computer has.

Word processors differ in what they make of vectors, and none has our typeface; a picture of dots looks the same in all.
"""

from __future__ import annotations

import io

from pypdfium2 import PdfDocument
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from model.pictures.drawing import Picture
from reports.pictures import figure

_DOTS = 220 / 72
"""For each point: 220 to the inch, the most that Word keeps by itself."""

EDGE = 0.5
"""Points around a picture, so that no line on its edge is cut in half."""


def png(picture: Picture) -> bytes:
    """A picture as a PNG file. The same picture gives the same bytes."""
    out = io.BytesIO()
    PdfDocument(_page(picture))[0].render(scale=_DOTS).to_pil().save(out, "PNG")
    return out.getvalue()


def size(picture: Picture) -> tuple[float, float]:
    """How wide and how high the file of a picture is, in points."""
    return picture.width + 2 * EDGE, picture.height + 2 * EDGE


def _page(picture: Picture) -> bytes:
    """A PDF with the picture alone."""
    out = io.BytesIO()
    canvas = Canvas(out, size(picture), invariant=1)
    renderPDF.draw(figure(picture), canvas, EDGE, EDGE)
    canvas.save()
    return out.getvalue()
