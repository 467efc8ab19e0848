"""Typefaces, colours and paragraph styles by role: everything about how the reports look."""

from __future__ import annotations

from functools import cache, lru_cache

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports import fonts

REGULAR, ITALIC, SEMIBOLD, BOLD, FALLBACK = (
    "Inter",
    "Inter-Italic",
    "Inter-SemiBold",
    "Inter-Bold",
    "DejaVuSans",
)

INK = HexColor("#0b0c0c")
MUTED = HexColor("#50575d")
RULE = HexColor("#c6cbd0")
PANEL = HexColor("#f2f4f6")
ACCENT = HexColor("#1d4f91")
WARNING = HexColor("#fdf1de")
WARNING_RULE = HexColor("#a14b00")
WHITE = white
BAR = HexColor("#1f3f6e")
BAR_RULE = HexColor("#5f676e")

ROLES = {
    "ink": INK,
    "muted": MUTED,
    "rule": RULE,
    "edge": BAR_RULE,
    "paper": WHITE,
    "track": RULE,
    "figure": BAR,
    "band": PANEL,
    "band-deep": HexColor("#dbe0e5"),
}
"""The colours of the roles that parts of pictures have (`model/pictures/drawing.py`)."""

_TONES = {"best": ACCENT, "good": HexColor("#00703c"), "weak": WARNING_RULE, "poor": HexColor("#b5121b")}
_SHAPES = {"star": "★", "circle": "●", "triangle": "▲", "square": "■"}
NO_RATING_SHAPE = "○"
_WORDS_KEPT = 20_000
_LEADING = 1.25


def tone(name: str) -> Color:
    """The colour for a tone of the framework; one that is not known here is printed in black."""
    return _TONES.get(name, INK)


def shape(name: str) -> str:
    """The sign for a shape of the framework, a letter of the typeface so that it scales with the words."""
    return _SHAPES.get(name, "◆")


def hexadecimal(colour: Color) -> str:
    """A colour as paragraph markup wants it."""
    return f"#{colour.hexval()[2:]}"


class _Measured(TTFont):
    """A typeface that measures each word once: the same ones come again and again."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.stringWidth = lru_cache(_WORDS_KEPT)(super().stringWidth)


def forget_words() -> None:
    """Forgets what was measured."""
    for name in (REGULAR, ITALIC, SEMIBOLD, BOLD, FALLBACK):
        pdfmetrics.getFont(name).stringWidth.cache_clear()


@cache
def register_fonts() -> None:
    """Makes the typefaces known to ReportLab; again is free."""
    files = (fonts.REGULAR, fonts.ITALIC, fonts.SEMIBOLD, fonts.BOLD, fonts.FALLBACK)
    for name, path in zip((REGULAR, ITALIC, SEMIBOLD, BOLD, FALLBACK), files, strict=True):
        pdfmetrics.registerFont(_Measured(name, str(path)))
        pdfmetrics.registerFontFamily(name, name, name, name, name)
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, ITALIC, SEMIBOLD)


@cache
def glyphs(font: str) -> frozenset[int]:
    """The code points that a typeface can draw."""
    register_fonts()
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    """A style. `rank` makes it that of a heading, 1 the highest; `role` is a structure type other than `P`."""
    given = {"fontName": REGULAR, "textColor": INK, "allowWidows": 0, "allowOrphans": 0} | more
    return ParagraphStyle(name, fontSize=size, leading=leading, bulletFontName=REGULAR, **given)


@cache
def sized(face: ParagraphStyle, size: float) -> ParagraphStyle:
    """A style in another size of print, in points, with lines as close as it needs."""
    return ParagraphStyle(f"{face.name} {size}", face, fontSize=size, leading=size * _LEADING)


EYEBROW = _style("Eyebrow", 9, 12, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=3)
FRONT_KIND = _style("FrontKind", 12, 16, fontName=SEMIBOLD, textColor=ACCENT)
FRONT_TITLE = _style("FrontTitle", 28, 34, fontName=BOLD, rank=1)
FRONT_SUBTITLE = _style("FrontSubtitle", 14, 19, textColor=MUTED)
FRONT_NOTE = _style("FrontNote", 9.5, 13, fontName=SEMIBOLD, spaceAfter=6)
FRONT_HEADING = _style("FrontHeading", 13, 17, fontName=BOLD, spaceBefore=14, spaceAfter=4, rank=2)
FORM = _style("Form", 8.5, 11)
FORM_KEY = _style("FormKey", 8.5, 11, fontName=SEMIBOLD)
FORM_PART = _style("FormPart", 13, 17, fontName=BOLD, textColor=ACCENT, spaceBefore=8, spaceAfter=3, rank=2)
FORM_SECTION = _style("FormSection", 9.5, 12.5, fontName=SEMIBOLD, rank=3)
CONTENTS_PART = _style("ContentsPart", 9.5, 13, fontName=SEMIBOLD)
CONTENTS = _style("Contents", 9.5, 13, leftIndent=6 * mm)
TITLE = _style("Title", 21, 26, fontName=BOLD, spaceAfter=3, rank=1)
SUBTITLE = _style("Subtitle", 12, 16, textColor=MUTED, spaceAfter=12)
CASE_TITLE = _style("CaseTitle", 15, 19, fontName=BOLD, spaceAfter=3, rank=1)
PACKED_CASE_TITLE = ParagraphStyle("PackedCaseTitle", CASE_TITLE, rank=2)
CHAPTER = _style(
    "Chapter", 18, 23, fontName=BOLD, textColor=ACCENT, spaceBefore=20, spaceAfter=6, keepWithNext=1, rank=2
)
SECTION = _style("Section", 13, 17, fontName=BOLD, spaceBefore=16, spaceAfter=6, keepWithNext=1, rank=3)
SECTION_CHAPTER = _style(
    "SectionChapter",
    16,
    20,
    fontName=BOLD,
    textColor=ACCENT,
    spaceBefore=22,
    spaceAfter=7,
    keepWithNext=1,
    rank=2,
)
QUESTION = _style(
    "Question", 9.5, 13, fontName=SEMIBOLD, spaceBefore=14, spaceAfter=5, keepWithNext=1, rank=4
)
QUESTION_OF_LONG_TABLE = ParagraphStyle("QuestionOfLongTable", QUESTION, keepWithNext=0)
CHAPTER_OF_LONG_PART = ParagraphStyle("ChapterOfLongPart", CHAPTER, keepWithNext=0)
BODY = _style("Body", 9.5, 13.5, spaceAfter=6)
LEAD_IN = _style("LeadIn", 9.5, 13.5, spaceBefore=8, spaceAfter=5, keepWithNext=1)
ITEM = _style("Item", 9.5, 13.5, spaceAfter=3, leftIndent=12 * mm, bulletIndent=0)
STATEMENT = _style("Statement", 10, 14)
RATING = _style("Rating", 11, 14)
COMMENT = _style("Comment", 10, 13)
SCORE_LABEL = _style("ScoreLabel", 8.5, 11, textColor=MUTED)
SCORE_CAPTION = _style("ScoreCaption", 8, 10, textColor=MUTED, spaceAfter=2.5)
SCORE_LABEL_RIGHT = _style("ScoreLabelRight", 8.5, 11, textColor=MUTED, alignment=TA_RIGHT)
OVERALL = _style("Overall", 20, 25, fontName=BOLD)
SCORE = _style("Score", 20, 25, fontName=BOLD, alignment=TA_RIGHT)
CELL = _style("Cell", 9, 12)
CELL_HEAD = _style("CellHead", 8.5, 11.5, fontName=SEMIBOLD)
CELL_HEAD_NUMBER = _style("CellHeadNumber", 8.5, 11.5, fontName=SEMIBOLD, alignment=TA_CENTER)
CELL_NUMBER = _style("CellNumber", 9, 12, alignment=TA_CENTER)
CELL_PAGE = _style("CellPage", 9, 12, textColor=MUTED, alignment=TA_RIGHT)
LABEL = _style("Label", 9, 12, textColor=MUTED)
NOTE = _style("Note", 7.5, 10, textColor=MUTED, spaceBefore=3)
FOOTNOTE = ParagraphStyle("Footnote", NOTE, role="Note")
RUNNING = _style("Running", 8, 10, fontName=SEMIBOLD, textColor=MUTED)
RUNNING_RIGHT = _style("RunningRight", 8, 10, textColor=MUTED, alignment=TA_RIGHT)
FOOT = _style("Foot", 7, 9, textColor=MUTED)
FOOT_RIGHT = _style("FootRight", 8, 10, textColor=INK, alignment=TA_RIGHT)
NAME = _style("Name", 9.5, 13, fontName=SEMIBOLD, spaceBefore=8, spaceAfter=2, keepWithNext=1, rank=4)
FINDING = _style("Finding", 9.5, 13, spaceAfter=2.5, leftIndent=8.5 * mm, bulletIndent=0, bulletFontSize=9.5)
BIG = _style("Big", 15, 18, fontName=BOLD)
CRITERION = _style(
    "Criterion",
    8,
    11,
    fontName=SEMIBOLD,
    spaceBefore=5,
    spaceAfter=1.5,
    leftIndent=14 * mm,
    bulletFontSize=8,
    keepWithNext=1,
)
EVIDENCE = _style("Evidence", 7.5, 10, spaceAfter=1, leftIndent=14 * mm, bulletIndent=0, bulletFontSize=7.5)
DATA = _style("Data", 8.5, 11)
DATA_NUMBER = _style("DataNumber", 8.5, 11, alignment=TA_CENTER)
DATA_NUMBER_STRONG = _style("DataNumberStrong", 8.5, 11, fontName=SEMIBOLD, alignment=TA_CENTER)
DATA_NOTE = _style("DataNote", 8.5, 11.5, textColor=MUTED, spaceAfter=4)
SCORE_TITLE = _style("ScoreTitle", 10.5, 14, fontName=SEMIBOLD, spaceAfter=2)
SCORE_TEXT = _style("ScoreText", 8, 10.5, textColor=MUTED)
DOTTED = _style("Dotted", 8.5, 11.5, spaceAfter=1.5, leftIndent=4 * mm, bulletIndent=0, bulletFontSize=8.5)
NUMBERS = _style("Numbers", 9, 12, fontName=SEMIBOLD, spaceAfter=5)
VALUES = _style("Values", 7.5, 10, textColor=MUTED)
PRACTICE = ParagraphStyle("Practice", CELL_HEAD, rank=3)
SMALL = _style("Small", 7.5, 8.7)
SMALL_HEAD = _style("SmallHead", 7.5, 8.7, fontName=SEMIBOLD)
SMALL_NUMBER = _style("SmallNumber", 7.5, 9, alignment=TA_RIGHT)
SMALL_NUMBER_HEAD = _style("SmallNumberHead", 7.5, 9, fontName=SEMIBOLD, alignment=TA_RIGHT)
SMALLER = _style("Smaller", 7, 8)
SMALLER_HEAD = _style("SmallerHead", 7, 8, fontName=SEMIBOLD)
SMALL_NOTE = _style("SmallNote", 7.5, 10, textColor=MUTED, spaceAfter=5)
SMALL_LABEL = _style("SmallLabel", 7.5, 8.7, textColor=MUTED)
SMALL_SECTION = _style("SmallSection", 8.5, 10.5, fontName=SEMIBOLD, rank=3)

_BOX = {"borderWidth": 0.75, "borderPadding": 5, "leftIndent": 6, "rightIndent": 6}
NOTICE = _style("Notice", 9.5, 13, spaceBefore=8, spaceAfter=14, backColor=WHITE, borderColor=INK, **_BOX)
ALERT = _style(
    "Alert", 9.5, 13, spaceBefore=10, spaceAfter=10, backColor=WARNING, borderColor=WARNING_RULE, **_BOX
)
SMALL_NOTICE = _style("SmallNotice", 8, 10, fontName=SEMIBOLD, spaceAfter=4)
RUNNING_NOTICE = _style("RunningNotice", 7.5, 9.5, fontName=ITALIC, textColor=INK, spaceBefore=2)
BANNER = _style(
    "Banner",
    9.5,
    12,
    fontName=BOLD,
    textColor=WARNING_RULE,
    backColor=WARNING,
    borderColor=WARNING_RULE,
    alignment=TA_CENTER,
    **_BOX,
)
