"""Text that anybody may have typed, made safe to print: no markup, no steering characters, no gaps."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import escape
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle

from reports.right_to_left import RUN
from reports.style import FALLBACK, REGULAR, glyphs
from reports.tagged import Paragraph
from reports.words import one_line

REPLACEMENT = "\ufffd"
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_LARGEST_EXTRACTABLE = 0xFFFF


def markup(text: str) -> str:
    """The text as paragraph markup that prints every character, or a visible sign in its place."""
    lines = _LINE_ENDS.split(unicodedata.normalize("NFC", text).replace("\t", " "))
    return "<br/>".join(_line(line) for line in lines)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """A paragraph of text that is no markup."""
    return Paragraph(markup(text), style)


def unbroken(text: str) -> str:
    """A short text that stays on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def fitted(text: str, style: ParagraphStyle, width: float, lines: int) -> Paragraph:
    """A paragraph of at most so many lines, ending in `…` where something was cut off."""
    text = one_line(text)
    kept = text[: lines * 200]
    while True:
        shown = paragraph(kept if kept == text else f"{kept.rstrip()}…", style)
        if not kept or shown.wrap(width, 10_000)[1] <= lines * style.leading:
            return shown
        kept = kept[: len(kept) * 9 // 10]


def _line(text: str) -> str:
    return "".join(_in_font(font, escape(run, quote=False)) for font, run in runs(text))


def runs(line: str) -> Iterator[tuple[str, str]]:
    """What is printed of a line, in pieces of one typeface each.

    What is written from right to left stays in one piece, so that it can be turned.
    """
    signs = "".join(_drawable(character) for character in line)
    for position, piece in enumerate(RUN.split(signs)):
        if position % 2:
            yield FALLBACK, piece
        else:
            yield from ((font, "".join(run)) for font, run in groupby(piece, key=_font_for))


@lru_cache(4096)
def _drawable(character: str) -> str:
    """The character, others for it, the name of a picture, or nothing for one that has no form of its own.

    Beyond the basic plane ReportLab draws letters but writes a faulty table for copying and searching them.
    """
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if category[0] == "C":
        return REPLACEMENT
    if _is_in_a_typeface(character):
        return character
    plain = unicodedata.normalize("NFKC", character)  # such as U for a letter of mathematics
    return plain if all(map(_is_in_a_typeface, plain)) else _named(character, category)


def _is_in_a_typeface(character: str) -> bool:
    return ord(character) <= _LARGEST_EXTRACTABLE and ord(character) in glyphs(_font_for(character))


def _named(character: str, category: str) -> str:
    """What a picture or a sign is called, in brackets; of a letter the name would say nothing."""
    name = unicodedata.name(character, "") if category[0] == "S" else ""
    return f"[{name.lower()}]" if name else REPLACEMENT


@lru_cache(4096)
def _font_for(sign: str) -> str:
    return REGULAR if ord(sign) in glyphs(REGULAR) else FALLBACK


def _in_font(font: str, run: str) -> str:
    return run if font == REGULAR else f'<font name="{FALLBACK}">{run}</font>'


def joined(texts: Iterable[str]) -> str:
    """Markup of several texts, each on a line of its own."""
    return "<br/>".join(markup(text) for text in texts)
