"""Pictures as dots: what the painter of the PDF reports draws, for programs that every reader's computer has.

Word processors differ in what they make of vectors, and none has our typeface; a picture of dots looks the same in all.
"""

from __future__ import annotations

import io
import struct
import zlib

from pypdfium2 import PdfDocument
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from model.pictures.drawing import Picture
from reports.pictures import figure

_DOTS = 220 / 72
"""For each point: 220 to the inch, the most that Word keeps by itself."""

EDGE = 0.5
"""Points around a picture, so that no line on its edge is cut in half."""
_COLOURED = 2  # PNG's number for red, green and blue


def png(picture: Picture) -> bytes:
    """A picture as a PNG file. The same picture gives the same bytes."""
    page = PdfDocument(_page(picture))[0]
    dots = page.render(scale=_DOTS, rev_byteorder=True)
    rows = bytes(dots.buffer)
    lines = (rows[at : at + 3 * dots.width] for at in range(0, dots.stride * dots.height, dots.stride))
    return _file(dots.width, dots.height, b"".join(b"\0" + line for line in lines))


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


def _file(width: int, height: int, lines: bytes) -> bytes:
    """A PNG file of lines of dots, three bytes each; before each line stands how it is filtered."""
    head = struct.pack(">IIBBBBB", width, height, 8, _COLOURED, 0, 0, 0)
    chunks = (("IHDR", head), ("IDAT", zlib.compress(lines, 6)), ("IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name.encode(), content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
