"""What processes handed to the system, as strace noted it: to files that are gone since, and to other programs, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_CALL = re.compile(r"^\d+ +(?P<call>\w+)\((?P<number>\d+)<(?P<name>[^>]*)>")
_SHARED = re.compile(r"mmap\(.*PROT_WRITE.*MAP_SHARED.*, \d+<(?P<name>[^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(?P<cut>\.\.\.)?')


class TraceError(Exception):
    """A trace that does not show everything."""


def writes(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Everything that was written, by the name of where it went, in order for each trace.

    Raises TraceError where something was written that a trace does not show.
    """
    for trace in sorted(folder.iterdir()):
        written: dict[str, bytearray] = {}
        with trace.open(encoding="ascii", errors="replace") as lines:
            for line in lines:
                _refuse_unseen(line)
                if call := _CALL.match(line):
                    written.setdefault(_plain(call["name"]), bytearray()).extend(_bytes_in(line))
        yield from ((name, bytes(content)) for name, content in written.items())


def _bytes_in(line: str) -> Iterator[int]:
    for text in _TEXT.finditer(line):
        if text["cut"]:
            raise TraceError(line[:100])
        yield from _decoded(text[1])


def _refuse_unseen(line: str) -> None:
    """What is written through memory is not shown."""
    if shared := _SHARED.search(line):
        raise TraceError(_plain(shared["name"]))


def _plain(name: str) -> str:
    return _decoded(name).decode("utf-8", "surrogateescape") if name.startswith("\\x") else name


def _decoded(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
