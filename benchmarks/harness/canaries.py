"""Words that stand nowhere else, and the search for them in whatever form they may have been written.

All words of a run begin with the same letters, drawn at random. So one search finds every word, one that was cut short
too, and neither an earlier run nor this source can be taken for a leak.
"""

from __future__ import annotations

import random
import re
import secrets
import zlib
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

import pypdfium2

PLACES = (
    "service", "author", "lead", "notice",
    "passphrase", "second passphrase", "third passphrase", "wrong passphrase",
    "reference", "other reference", "third reference", "reader", "other reader",
    "note", "other note", "note taken back", "note not yet saved", "note half saved",
    "judgement", "decided by", "decision", "finding",
    "recommendation", "addressee", "progress", "progress note", "practice title", "practice",
    "evidence", "evidence document", "alert", "alert passed to", "accepted",
    "saved filter", "saved query", "filter", "history filter", "fault",
)  # fmt: skip
"""What people write, and where they search for it. `fault` is what a fault of ours quotes."""

SECRETS = tuple(place for place in PLACES if place.endswith("passphrase"))

_LETTERS = "bcdfghjkmnpqrstvwxz"
_MARK = 9
_MOST_INFLATED = 64 * 1024 * 1024
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_ANY_HEADER = 32 + zlib.MAX_WBITS
"""Tells zlib to take its own header or that of gzip."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a run, by what they are written as. They have a letter that encodings write differently."""

    mark: str

    @classmethod
    def new(cls) -> Words:
        """Words that nobody wrote before."""
        return cls("".join(secrets.choice(_LETTERS) for _ in range(_MARK)))

    def __getitem__(self, place: str) -> str:
        parts = PLACES[PLACES.index(place)].split()
        return "-".join((f"{self.mark}ô", *parts))

    @property
    def all(self) -> Mapping[str, str]:
        """Every word."""
        return {place: self[place] for place in PLACES}

    @property
    def day(self) -> str:
        """A date in ISO form that is as good as a word."""
        chance = random.Random(self.mark)
        return f"{chance.randint(1903, 1949)}-{chance.randint(1, 12):02}-{chance.randint(13, 28)}"


@dataclass(frozen=True)
class Search:
    """Looks for the words of a run, and for keys that were made in it.

    A word is looked for in any case, in UTF-8, Latin-1, UTF-16, base64 and hexadecimal. Percent-encoding and the
    escapes of JSON leave the letters of its beginning as they are. `keys` are texts or bytes, by their names.
    """

    words: Words
    keys: Mapping[str, str | bytes]

    def in_bytes(self, data: bytes) -> set[str]:
        """What is found in some bytes, in what is deflated in them, and in the text of PDF pages."""
        found: set[str] = set()
        for content in (data, *_inflated(data), *_printed(data)):
            found |= self._found(content)
        return found

    def in_text(self, text: str) -> set[str]:
        """What is found in a text, such as a name."""
        return self._found(text.encode("utf-8", "surrogatepass"))

    def _found(self, data: bytes) -> set[str]:
        folded = data.lower()
        found = {name for name, needle in self._folded if needle in folded}
        found |= {name for name, needle in self._exact if needle in data}
        return found | (self._places(data) if "word" in found else set())

    def _places(self, data: bytes) -> set[str]:
        """What the words that are there in UTF-8 were written as."""
        text = data.decode("utf-8", "replace")
        return {place for place, word in self.words.all.items() if re.search(f"{word}(?!-)", text)}

    @cached_property
    def _folded(self) -> tuple[tuple[str, bytes], ...]:
        mark = self.words.mark
        needles = [
            ("word", mark.encode()),
            ("word in UTF-16", _wide(mark)),
            ("word in hex", _hex(mark.encode())),
        ]
        needles += [("word in hex of UTF-16", _hex(_wide(mark)))]
        for form in _written_days(self.words.day):
            needles += [("day", form.encode()), ("day in UTF-16", _wide(form))]
        for name, key in self.keys.items():
            needles += list(_key_forms(name, key))
        return tuple(needles)

    @cached_property
    def _exact(self) -> tuple[tuple[str, bytes], ...]:
        mark = self.words.mark
        forms = [("base64", mark.encode()), ("base64 of UTF-16", mark.encode("utf-16-le"))]
        forms += [(f"{name} in base64", key) for name, key in self.keys.items() if isinstance(key, bytes)]
        raw = [(name, key) for name, key in self.keys.items() if isinstance(key, bytes)]
        return (*raw, *((name, form) for name, plain in forms for form in _in_base64(plain)))


def _key_forms(name: str, key: str | bytes) -> Iterator[tuple[str, bytes]]:
    if isinstance(key, bytes):
        yield f"{name} in hex", _hex(key)
        return
    for form in (key.lower(), key.replace("-", "").lower()):
        yield name, form.encode()
        yield f"{name} in UTF-16", _wide(form)


def _written_days(iso: str) -> Iterable[str]:
    year, month, day = iso.split("-")
    return iso, f"{day}/{month}/{year}", f"{day}.{month}.{year}"


def _wide(text: str) -> bytes:
    """A text in UTF-16 but for its last byte: so it is found in either order of bytes."""
    return text.encode("utf-16-le")[:-1]


def _hex(data: bytes) -> bytes:
    return data.hex().encode()


def _in_base64(data: bytes) -> Iterator[bytes]:
    """The part of its base64 that does not depend on what stands around it, for each of three places."""
    for before in range(3):
        encoded = b64encode(bytes(before) + data)
        end = (before + len(data)) * 8 // 6
        yield encoded[-(-before * 8 // 6) : end]


def _inflated(data: bytes) -> Iterator[bytes]:
    for start in _DEFLATED.finditer(data):
        with suppress(zlib.error):
            content = zlib.decompressobj(_ANY_HEADER).decompress(data[start.start() :], _MOST_INFLATED)
            if content:
                yield content


def _printed(data: bytes) -> Iterator[bytes]:
    """What a PDF prints. Of a file that only begins like one, nothing: its bytes are searched as they are."""
    if not data.startswith(b"%PDF"):
        return
    with suppress(pypdfium2.PdfiumError):
        text = pdf_text(data)
        yield text.encode("utf-8", "replace")
        yield "".join(text.split()).encode(
            "utf-8", "replace"
        )  # a key may be printed with room between its letters


def pdf_text(data: bytes) -> str:
    """What can be read on the pages of a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(_page_text(page) for page in document)
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return text.get_text_bounded()
    finally:
        text.close()
        page.close()
