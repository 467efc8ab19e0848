"""Pictures on paper: the shapes, words and roles of a picture as vectors in a tagged figure."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.graphics.shapes import Circle, Polygon, Rect, Shape, String
from reportlab.graphics.shapes import Line as Stroke
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from model.pictures.drawing import CIRCLE, Box, Face, Line, Mark, Part, Picture, Words, outline_of
from reports import style
from reports.markup import runs
from reports.right_to_left import as_drawn
from reports.tagged import Figure

_DASHES = (1.5, 1.5)
_OUTLINE = 0.6


def measure(text: str, face: Face) -> float:
    """The length of a text as it is printed, in points."""
    style.register_fonts()
    return float(sum(stringWidth(run, font, face.size) for font, run in _in_fonts(text, face)))


def figure(picture: Picture) -> Figure:
    """A picture as a flowable, with its words for those to whom it is read out."""
    style.register_fonts()
    made = Figure(picture.width, picture.height, picture.alternative, initialFontName=style.REGULAR)
    for part in picture.parts:
        for shape in _drawn(part, picture.height):
            made.add(shape)
    return made


def colour(role: str) -> Color:
    """The colour in which a role, or the tone of a rating, is printed."""
    return style.ROLES[role] if role in style.ROLES else style.tone(role)


def _drawn(part: Part, height: float) -> Iterator[Shape]:
    """A part in the coordinates of a page, which grow upwards."""
    if isinstance(part, Box):
        yield _box(part, height)
    elif isinstance(part, Line):
        dashes = _DASHES if part.dashed else None
        ends = (part.x1, height - part.y1, part.x2, height - part.y2)
        yield Stroke(*ends, strokeColor=colour(part.role), strokeWidth=part.weight, strokeDashArray=dashes)
    elif isinstance(part, Mark):
        yield _mark(part, height)
    else:
        yield from _words(part, height)


def _box(box: Box, height: float) -> Rect:
    made = Rect(box.x, height - box.y - box.height, box.width, box.height, strokeWidth=_OUTLINE)
    made.fillColor = colour(box.fill) if box.fill else None
    made.strokeColor = colour(box.outline) if box.outline else None
    made.strokeDashArray = _DASHES if box.dashed else None
    return made


def _mark(mark: Mark, height: float) -> Shape:
    corners = outline_of(mark.shape, mark.x, mark.y, mark.size)
    made = Polygon([place for x, y in corners for place in (x, height - y)])
    if not corners:
        made = Circle(mark.x, height - mark.y, mark.size * CIRCLE / 2)
    made.fillColor = style.WHITE if mark.hollow else colour(mark.role)
    made.strokeColor, made.strokeWidth = colour(mark.role), 0.7
    return made


def _words(words: Words, height: float) -> Iterator[String]:
    x = words.x
    for font, run in _in_fonts(words.text, words.face):
        shown = as_drawn(run)
        yield String(
            x, height - words.y, shown, fontName=font, fontSize=words.face.size, fillColor=colour(words.role)
        )
        x += stringWidth(run, font, words.face.size)


def _in_fonts(text: str, face: Face) -> Iterator[tuple[str, str]]:
    """Pieces of the text with the typeface that has their letters."""
    bold = style.BOLD if face.size > 8 else style.SEMIBOLD
    for font, run in runs(text):
        yield (bold if face.bold and font == style.REGULAR else font), run
