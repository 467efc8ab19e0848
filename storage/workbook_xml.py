"""The XML within a workbook, element by element: what reads it, and how much of it may be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol
from xml.parsers import expat

from storage.sheets import MOST_CELLS

MOST_CHARACTERS = 32 * 1024**2
"""In all the cells of a workbook."""
MOST_ELEMENTS = 300_000
"""In a part that is kept whole. Excel knows 65,000 looks of cells at most."""
_DEEPEST = 64


class NotPlainError(Exception):
    """XML that no spreadsheet program writes."""


class TooLargeError(Exception):
    """More than is read."""


@dataclass(slots=True)
class Room:
    """What a workbook may still hold. Raises TooLargeError once that is used up."""

    cells: int = MOST_CELLS
    characters: int = MOST_CHARACTERS

    def take(self, cells: int = 0, characters: int = 0) -> None:
        """Uses some of it."""
        self.cells -= cells
        self.characters -= characters
        if self.cells < 0 or self.characters < 0:
            raise TooLargeError


class Handler(Protocol):
    """Takes the XML of a part. Names have no namespace; `done` says that no more is needed."""

    done: bool

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """A piece of the text within an element."""


def feed(handler: Handler, chunks: Iterable[bytes]) -> None:
    """Has a handler take XML. Raises NotPlainError for a document type, and with it for entities, and ExpatError."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: handler.start(_local(name), attributes)
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    for chunk in chunks:
        parser.Parse(chunk, False)
        if handler.done:
            return
    parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise NotPlainError


def _local(name: str) -> str:
    return name.rpartition(":")[2]


@dataclass(slots=True)
class Element:
    """An element with what it says of itself, by names without a namespace, and those within it."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """Every element of a name within it, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


class TreeHandler:
    """Keeps a small part whole."""

    done = False

    def __init__(self) -> None:
        self.root = Element("", {})
        self._left = MOST_ELEMENTS
        self._open = [self.root]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Adds an element to the one that is open."""
        if len(self._open) > _DEEPEST:
            raise NotPlainError
        self._left -= 1
        if not self._left:
            raise TooLargeError
        element = Element(name, {_local(key): value for key, value in attributes.items()})
        self._open[-1].children.append(element)
        self._open.append(element)

    def end(self, _name: str) -> None:
        """Goes on with the one around it."""
        self._open.pop()

    def text(self, text: str) -> None:
        """Nothing that matters stands in the text of such a part."""
