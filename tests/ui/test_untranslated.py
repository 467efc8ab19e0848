"""Nothing on any screen is said past the catalogue.

Every screen and dialog is put on show in a made-up language, in which each text of the program stands in brackets.
What people or frameworks wrote, names of files and of keys have none; anything else without any would stay English.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from benchmarks.harness import gallery
from benchmarks.harness.tongues import invented
from model.days import short_day
from model.frameworks import framework_ids, shipped
from model.language import WELSH, speaking

OPEN, CLOSE = "⟦", "⟧"
_SAID = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_PIECE = re.compile(r"[^·;:,()“”/|▲◆★☆•✓→–\n\t…]+")
_NUMBER = re.compile(r"\S*\d\S*")
# What people wrote, where there is no room for all of it.
_CUT_SHORT = re.compile(f"[^{OPEN}{CLOSE}·]{{30,}}…")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Names: of the program, of people and files, of keys, of languages by themselves.
NAMES = {
    "caseread",
    "encrypted",
    "demonstration",
    "damaged",
    "english",
    "cymraeg",
    "pdf",
    "kh",
    "rt",
    "ceredigion",
}
NAMES |= {"ctrl", "shift", "alt", "del", "enter", "esc"}
TOLD_BY_THE_GALLERY = (
    "The disk is full. Make room on it, then go on.",
    "Three answers will be kept aside.",
    "no such folder",
    "Case summary.pdf",
)


def bracketed(text):
    """A text of the program in the made-up language. Spaces around it stay outside."""
    inner = text.strip()
    return text.replace(inner, f"{OPEN}{inner}{CLOSE}") if inner else text


def outside(text, written):
    """The pieces of a text that stand outside of all brackets and that nobody wrote."""
    while text != (text := _SAID.sub(" · ", text)):
        pass
    text = _CUT_SHORT.sub("", text)
    return [piece for piece in pieces_of(text) if _WORD.search(piece) and not _is_written(piece, written)]


def pieces_of(text):
    """A text between its signs, ends of sentences and numbers, in small letters."""
    pieces = _PIECE.findall(_NUMBER.sub(" · ", text.replace("&", "")).replace(". ", " · "))
    return [" ".join(piece.strip(" .").casefold().split()) for piece in pieces]


def _is_written(piece, written):
    """Whether somebody wrote a piece: a word alone, several also as a part of more, or a name and a value together."""
    words = piece.split()
    if piece in written or set(_WORD.findall(piece)) <= NAMES:
        return True
    if any(" ".join(words[:n]) in written and " ".join(words[n:]) in written for n in range(1, len(words))):
        return True
    return len(words) > 1 and any(piece in text for text in written)


def strings_in(value):
    """Every text that a framework or an inspection holds, in small letters, with its pieces."""
    if isinstance(value, str):
        yield " ".join(_NUMBER.sub(" ", value.casefold()).split())
        yield from pieces_of(value)
    elif is_dataclass(value):
        yield from strings_in([getattr(value, field.name) for field in fields(value)])
    elif isinstance(value, Mapping):
        yield from strings_in([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from strings_in(part)


def texts_of(shown):
    """Everything that people read or are told on a screen, with where it stands."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget, widget.accessibleName()
        yield widget, widget.accessibleDescription()
        yield widget, widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(n)) for n in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from ((widget, widget.tabText(n)) for n in range(widget.count()))
        if isinstance(widget, QMenu):
            yield from ((widget, action.text()) for action in widget.actions())


def test_everything_on_every_screen_passes_through_the_catalogue(qapp):
    found = set()
    written = {text for name in framework_ids() for text in strings_in(shipped(name))}
    with speaking(WELSH):
        months = [short_day(date(2020, month, 1)) for month in range(1, 13)]
    written |= set(strings_in([*months, *TOLD_BY_THE_GALLERY]))

    def look(exhibit, room):
        def see(shown):
            if room.window.workspace is not None:
                written.update(strings_in(room.session.inspection))
            there = written | set(strings_in(str(room.house)))
            for widget, text in texts_of(shown):
                pieces = outside(text, there)
                if pieces:
                    found.add((exhibit.name, type(widget).__name__, " | ".join(pieces)))

        return see

    with invented(bracketed):
        gallery.tour(look)
    assert sorted(found) == []
