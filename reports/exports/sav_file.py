"""The bytes of an SPSS system file, uncompressed, in UTF-8.

The layout is the one that PSPP documents (System File Format). It is written here because the libraries that write it
bring NumPy and a library of data frames, 60 MB of them, for two hundred lines; the tests read it with one of those.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

_PRODUCT = "@(#) SPSS DATA FILE Caseread"
_NO_MOMENT = ("01 Jan 80", "00:00:00")
_SYSTEM_MISSING = -sys.float_info.max
_LOWEST = -float.fromhex("0x1.ffffffffffffep+1023")
_SHORT = 255
"""Bytes in a segment. A longer string goes on in further segments, each a variable of its own to the file."""
_EFFECTIVE = 252
"""Bytes of a segment by which their number is reckoned: a matter of the format's history."""
_LINE = 80
_UTF8_CODE_PAGE = 65001


class Format(Enum):
    """How SPSS shows numbers: its type of format, width, and decimals."""

    WHOLE = (5, 8, 0)
    NUMBER = (5, 16, 8)
    DATE = (20, 11, 0)
    TEXT = (1, 0, 0)


@dataclass(frozen=True, slots=True)
class Variable:
    """A column. `width` is the bytes of a string, up to 32,767, and 0 for a number.

    `labels` give words to numbers, `missing` is a range of numbers that stand for a missing value, both ends included.
    The label has up to 255 bytes, each value label up to 120, the name up to 64.
    """

    name: str
    label: str
    width: int = 0
    labels: tuple[tuple[float, str], ...] = ()
    missing: tuple[float, float] | None = None
    format: Format = Format.TEXT

    @property
    def segments(self) -> tuple[int, ...]:
        """The widths under which the file stores it: one, but for strings that are longer than a segment."""
        if self.width <= _SHORT:
            return (self.width,)
        number = -(-self.width // _EFFECTIVE)
        return (*([_SHORT] * (number - 1)), self.width - (number - 1) * _EFFECTIVE)


Value = float | str | None


def written(
    title: str, variables: Sequence[Variable], rows: Iterable[Sequence[Value]], document: Iterable[str]
) -> bytes:
    """A file with these variables, a row for each case, and a document within it."""
    cases = [b"".join(_stored(v, value) for v, value in zip(variables, row, strict=True)) for row in rows]
    return b"".join(
        (
            _header(title, variables, len(cases)),
            *_dictionary(variables),
            *_value_labels(variables),
            _documents(document),
            *_extensions(variables, len(cases)),
            struct.pack("<ii", 999, 0),
            *cases,
        )
    )


def _header(title: str, variables: Sequence[Variable], cases: int) -> bytes:
    units = sum(_units(width) for variable in variables for width in variable.segments)
    day, time = _NO_MOMENT
    return b"".join(
        (
            b"$FL2",
            _padded(_PRODUCT, 60),
            struct.pack("<iiiiid", 2, units, 0, 0, cases, 100.0),
            _padded(day, 9),
            _padded(time, 8),
            _padded(title, 64),
            bytes(3),
        )
    )


def _units(width: int) -> int:
    """How many units of eight bytes a segment takes; a number takes one."""
    return max(1, -(-width // 8))


def _padded(text: str, width: int) -> bytes:
    """A text in so many bytes: blanks behind it, and never half a character at its end."""
    return text.encode()[:width].decode(errors="ignore").encode().ljust(width)


def _short_names(variables: Sequence[Variable]) -> Iterator[tuple[Variable, list[str]]]:
    """Each variable with the names of its segments, eight characters at most, each once in the file."""
    at = 0
    for variable in variables:
        yield variable, [f"V{at + n:07}" for n in range(len(variable.segments))]
        at += len(variable.segments)


def _dictionary(variables: Sequence[Variable]) -> Iterator[bytes]:
    for variable, names in _short_names(variables):
        for n, (name, width) in enumerate(zip(names, variable.segments, strict=True)):
            yield _record(variable, name, width, first=n == 0)


def _record(variable: Variable, name: str, width: int, *, first: bool) -> bytes:
    """A segment of a variable, and an empty record for each further unit that it takes."""
    label = variable.label.encode() if first else b""
    missing = variable.missing if first else None
    shown = _format(variable, width)
    parts = [struct.pack("<iiiiii", 2, width, bool(label), -2 if missing else 0, shown, shown), name.encode()]
    if label:
        parts.append(struct.pack("<i", len(label)) + label.ljust(-(-len(label) // 4) * 4))
    if missing:
        parts.append(struct.pack("<dd", *missing))
    more = struct.pack("<iiiiii", 2, -1, 0, 0, 0, 0) + bytes(8).replace(b"\0", b" ")
    return b"".join(parts) + more * (_units(width) - 1)


def _format(variable: Variable, width: int) -> int:
    kind, shown, decimals = variable.format.value
    return kind << 16 | (width or shown) << 8 | decimals


def _value_labels(variables: Sequence[Variable]) -> Iterator[bytes]:
    """The words for numbers, each list once, with the places of the variables that have it."""
    places: dict[tuple[tuple[float, str], ...], list[int]] = {}
    place = 1
    for variable in variables:
        if variable.labels:
            places.setdefault(variable.labels, []).append(place)
        place += sum(_units(width) for width in variable.segments)
    for labels, of in places.items():
        yield struct.pack("<ii", 3, len(labels)) + b"".join(_label(*label) for label in labels)
        yield struct.pack(f"<ii{len(of)}i", 4, len(of), *of)


def _label(value: float, text: str) -> bytes:
    encoded = text.encode()
    whole = bytes([len(encoded)]) + encoded
    return struct.pack("<d", value) + whole.ljust(-(-len(whole) // 8) * 8)


def _documents(texts: Iterable[str]) -> bytes:
    lines = [line for text in texts for given in text.split("\n") for line in _lines(given)]
    return struct.pack("<ii", 6, len(lines)) + b"".join(lines) if lines else b""


def _lines(text: str) -> Iterator[bytes]:
    """A text in lines of eighty bytes that end between words where they can, and never within a character."""
    rest = text
    while rest:
        start = rest.encode()[:_LINE].decode(errors="ignore")
        if len(start) < len(rest) and " " in start.rstrip():
            start = start[: start.rstrip().rindex(" ") + 1]
        yield start.encode().ljust(_LINE)
        rest = rest[len(start) :]


def _extensions(variables: Sequence[Variable], cases: int) -> Iterator[bytes]:
    named = list(_short_names(variables))
    yield _extension(3, 4, struct.pack("<8i", 1, 0, 0, -1, 1, 1, 2, _UTF8_CODE_PAGE))
    yield _extension(4, 8, struct.pack("<3d", _SYSTEM_MISSING, sys.float_info.max, _LOWEST))
    yield _extension(11, 4, b"".join(_display(v) for v in variables))
    yield _extension(13, 1, "\t".join(f"{names[0]}={v.name}" for v, names in named).encode())
    if long := [(names[0], v.width) for v, names in named if len(names) > 1]:
        yield _extension(14, 1, b"".join(f"{name}={width:05}".encode() + b"\0\t" for name, width in long))
    yield _extension(16, 8, struct.pack("<qq", 1, cases))
    yield _extension(20, 1, b"UTF-8")


def _extension(kind: int, size: int, content: bytes) -> bytes:
    return struct.pack("<iiii", 7, kind, size, len(content) // size) + content


def _display(variable: Variable) -> bytes:
    """How SPSS measures and shows each segment: nominal for codes and texts, scale for figures and days."""
    nominal = variable.width or variable.labels
    measure, aligned = (1, 0) if nominal else (3, 1)
    return struct.pack("<iii", measure, min(variable.width, 40) or 10, aligned) * len(variable.segments)


def _stored(variable: Variable, value: Value) -> bytes:
    if not variable.width:
        return struct.pack("<d", _SYSTEM_MISSING if value is None else value)
    text = str(value or "").encode()
    if len(variable.segments) == 1:
        return text.ljust(_units(variable.width) * 8)
    parts = [text[at : at + _SHORT] for at in range(0, len(variable.segments) * _SHORT, _SHORT)]
    return b"".join(
        part.ljust(_units(width) * 8) for part, width in zip(parts, variable.segments, strict=True)
    )
