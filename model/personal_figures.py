"""Where a text seems to hold figures that lead to a person: numbers, dates of birth, postcodes and e-mail addresses.

Every pattern begins only where a run of its characters begins, and repeats a bounded number of times: the time is
proportional to the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from model.personal_names import Span

AGES = range(10, 20)
"""How old (years) a person may be whose birth is looked for: from criminal responsibility to the end of an order."""

_EMAIL = re.compile(r"(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")

_TEN_FIGURES = re.compile(
    r"(?<![\w£])(?<!\d[.,])([1-9]\d{2})[ \u00a0–-]?(\d{3})[ \u00a0–-]?(\d{4})(?!\w)(?![.,]\d)", re.ASCII
)

_NI_NUMBER = re.compile(
    r"(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D](?!\w)",
    re.ASCII | re.IGNORECASE,
)

_PHONE = re.compile(
    r"(?<![\w/+-])(?<!\d[.,])(?:"
    r"(?:\+|00)44[ -]?(?:\(0\)[ -]?)?[1-9](?:\)?[ -]?\d){8,9}"
    r"|\(?0[1-9]\d(?:\)?[ -]?\d){7,8}"  # three figures run together at the start: not a day and a month
    r")(?!\w)",
    re.ASCII,
)

_POSTCODE = re.compile(
    r"(?<![\w/.-])([A-Z]{1,2})\d(?:\d|[A-HJKMNPR-Y])?( ?)(\d[ABD-HJLNP-UW-Z]{2})(?![\w/-])",
    re.ASCII | re.IGNORECASE,
)
_POSTCODE_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
    "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP "
    "NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W "
    "WA WC WD WF WN WR WS WV YO ZE"
)
_AREAS = frozenset(_POSTCODE_AREAS.split())
_ORDINAL = re.compile("1st|2nd|3rd|[0-9]th")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_BEGIN, _YEAR = r"(?<![\w/.-])", r"(?P<year>\d{4}|\d{2})(?![\w/-])"
_DATES = tuple(
    re.compile(_BEGIN + pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        rf"(?P<day>\d{{1,2}})([/. -])(?P<month>\d{{1,2}})\2{_YEAR}",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -]?(?:of )?{_MONTH}[., -]{{0,2}}{_YEAR}",
        rf"{_MONTH}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}",
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w/-])",
    )
)
_BIRTH = re.compile(
    r"(?<!\w)(?:born|d\.?o\.?b\b\.?|birth(?:day|date)?\b(?! (?:certificate|mother|father|parent|famil|name))"
    r"|dyddiad geni)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;]\s")
_NEAR = 40
"""How many characters may lie between a word of birth and its date, within one sentence."""

_BIRTH_AFTER = re.compile(r" ?\(?d\.?o\.?b\b", re.IGNORECASE)


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses."""
    return (match.span() for match in _EMAIL.finditer(text)) if "@" in text else iter(())


def nhs_numbers(text: str) -> Iterator[Span]:
    """Ten figures, together or as three, three and four, whose last one is the check digit of the first nine.

    None begins with 0, as every phone number does.
    """
    return (match.span() for match in _TEN_FIGURES.finditer(text) if _checks("".join(match.groups())))


def ni_numbers(text: str) -> Iterator[Span]:
    """National Insurance numbers."""
    return (match.span() for match in _NI_NUMBER.finditer(text))


def phones(text: str) -> Iterator[Span]:
    """British phone numbers with their area: `0161 496 0000`, `+44 7700 900123`."""
    return (match.span() for match in _PHONE.finditer(text))


def postcodes(text: str) -> Iterator[Span]:
    """British postcodes; in small letters only with the space, and not before an ordinal such as `1st`."""
    return (match.span() for match in _POSTCODE.finditer(text) if _is_postcode(match))


def births(text: str, year: int | None) -> Iterator[Span]:
    """Whole dates that seem to be of birth: after a word for it, or of a person of `AGES` in this year."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if _is_day(match) and (_is_of_age(match["year"], year) or _follows_birth(text, match)):
                yield match.span()


FINDERS: Mapping[str, Callable[[str], Iterator[Span]]] = MappingProxyType(
    {
        "email": emails,
        "nhs_number": nhs_numbers,
        "ni_number": ni_numbers,
        "phone": phones,
        "postcode": postcodes,
    }
)
"""What needs nothing but the text, by the kind of what it finds."""


def _checks(figures: str) -> bool:
    """Whether the last of ten figures is the modulus 11 check digit of an NHS number."""
    weighed = sum(int(figure) * weight for figure, weight in zip(figures, range(10, 1, -1), strict=False))
    return -weighed % 11 == int(figures[9])


def _is_postcode(match: re.Match[str]) -> bool:
    area, space, inward = match.groups()
    written_small = match[0] != match[0].upper()
    if written_small and (not space or _ORDINAL.fullmatch(inward)):
        return False
    return area.upper() in _AREAS


def _is_day(match: re.Match[str]) -> bool:
    month = match["month"]
    number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
    year = int(match["year"])
    try:
        date(year if year > 99 else 2000 + year, number, int(match["day"]))
    except ValueError:
        return False
    return True


def _is_of_age(written: str, year: int | None) -> bool:
    """Whether a year with four figures is that of the birth of a person of `AGES` in `year`."""
    return year is not None and len(written) == 4 and year - int(written) in AGES


def _follows_birth(text: str, match: re.Match[str]) -> bool:
    """Whether a date stands after a word of birth in the same sentence, or right before one."""
    start = match.start()
    words = list(_BIRTH.finditer(text, max(0, start - 2 * _NEAR), start))
    if words and start - words[-1].end() <= _NEAR:
        return not _SENTENCE_END.search(text, words[-1].end(), start)
    return _BIRTH_AFTER.match(text, match.end()) is not None
