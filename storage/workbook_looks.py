"""How the numbers of a workbook look: which of them are dates, and which show something that the number alone does not.

A reference that shows `00123` or `C-012` is kept as the number 123 or 12, and `100%` as 1. What people read in the cell
is what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from storage.workbook_xml import Element

_DATE_FORMATS = frozenset(map(str, (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))))
"""The formats for dates and times that every spreadsheet program has, by their number (ECMA-376, 18.8.30)."""
_USUAL = {"9": "0%", "10": "0.00%"}
"""Other formats that every program has, and that show more than the number."""
_ASIDE = re.compile(r'"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
"""What a format shows as it is, and colours and languages: none of it says what the number is."""
_DATE_LETTERS = re.compile("[dmhys]", re.IGNORECASE)
_UNSEEN = re.compile(r"\[[^\]]*\]|_.|\*.")
"""Colours, languages, and blanks that fill a cell."""
_PERCENTAGE = re.compile(r"[#0,]*0(?:\.(0+))?\s*%")
_PIECE = re.compile(r'"([^"]*)"|\\(.)|([-/ ():])|[0#]')
_LONGEST_FORMAT = 255


@dataclass(frozen=True, slots=True)
class Percentage:
    """How numbers are shown as percentages."""

    decimals: int

    def shown(self, number: float) -> str | None:
        """A number as its reader sees it."""
        return f"{number:.{self.decimals}%}"


@dataclass(frozen=True, slots=True)
class Filled:
    """How digits are filled in between signs. `pieces` are the signs, None for a digit; `least` counts noughts."""

    pieces: tuple[str | None, ...]
    least: int

    def shown(self, number: float) -> str | None:
        """A whole number as its reader sees it; None for any other."""
        if number < 0 or not float(number).is_integer():
            return None
        digits = str(int(number)).zfill(self.least)
        places = self.pieces.count(None)
        spare = max(len(digits) - places, 0)
        blanks = [""] * (places - len(digits))
        filled = iter([*blanks, digits[: spare + 1], *digits[spare + 1 :]])
        return "".join(next(filled) if piece is None else piece for piece in self.pieces).strip()


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of cells by their number: those of dates, and those that show more than the number."""

    dates: frozenset[int] = frozenset()
    patterns: Mapping[int, Percentage | Filled] = field(default_factory=dict)


def looks_of(styles: Element) -> Looks:
    """What the part for styles says about numbers."""
    own = {
        item.attributes.get("numFmtId", ""): item.attributes.get("formatCode", "")[:_LONGEST_FORMAT]
        for item in styles.all("numFmt")
    }
    patterns = {known: pattern for known, code in (_USUAL | own).items() if (pattern := _pattern(code))}
    dates = {known for known, code in own.items() if _is_date(code)} | (_DATE_FORMATS - own.keys())
    looks = (look for group in styles.all("cellXfs") for look in group.children if look.name == "xf")
    formats = [look.attributes.get("numFmtId", "") for look in looks]
    return Looks(
        frozenset(at for at, known in enumerate(formats) if known in dates),
        {at: patterns[known] for at, known in enumerate(formats) if known in patterns},
    )


def _is_date(code: str) -> bool:
    return _DATE_LETTERS.search(_ASIDE.sub("", code.partition(";")[0])) is not None


def _pattern(code: str) -> Percentage | Filled | None:
    """How a format shows a number, where that is more than the number."""
    seen = _UNSEEN.sub("", code.partition(";")[0]).strip()
    if match := _PERCENTAGE.fullmatch(seen):
        return Percentage(len(match[1] or ""))
    found = list(_PIECE.finditer(seen))
    if sum(len(piece[0]) for piece in found) != len(seen):
        return None
    pieces = tuple(next((part for part in piece.groups() if part is not None), None) for piece in found)
    least = sum(piece[0] == "0" for piece in found)
    return Filled(pieces, least) if None in pieces and (least > 1 or set(pieces) != {None}) else None
