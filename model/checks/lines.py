"""Where everything in a TOML text stands, for messages that name a line. Expects what `tomllib` accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Loc = tuple[str | int, ...]

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|\'[^\']*\''  # strings
    r"|\#[^\n]*|[\[\]{},=\n]|[^\s\[\]{},=\#\"']+",  # comments, signs, everything else
    re.DOTALL,
)


def line_numbers(text: str) -> Mapping[Loc, int]:
    """The line of every table, entry and element: `("question", 3, "text")` is the fourth question's text."""
    return _Scanner(text).lines


class _Scanner:
    def __init__(self, text: str) -> None:
        self.lines: dict[Loc, int] = {}
        self._last: dict[Loc, int] = {}
        self._tokens = [*_tokens(text), ("\n", text.count("\n") + 1)]
        self._at = 0
        self._statements()

    def _statements(self) -> None:
        table: Loc = ()
        while self._at < len(self._tokens):
            sign, line = self._tokens[self._at]
            if sign == "[":
                table = self._header()
                self.lines[table] = line
            elif sign == "\n":
                self._at += 1
            else:
                self._entry(table)

    def _header(self) -> Loc:
        opened = 0
        while self._sign == "[":
            opened += 1
            self._at += 1
        *above, name = self._name("]")
        self._at += opened
        table: Loc = ()
        for part in above:
            table = self._latest((*table, part))
        table = (*table, name)
        if opened == 1:
            return table
        self._last[table] = self._last.get(table, -1) + 1
        return self._latest(table)

    def _latest(self, table: Loc) -> Loc:
        """The table itself, or of a list of tables the last one so far."""
        return (*table, self._last[table]) if table in self._last else table

    def _entry(self, table: Loc) -> None:
        line = self._tokens[self._at][1]
        entry = (*table, *self._name("="))
        self._at += 1
        self._value(entry)
        self.lines[entry] = line

    def _value(self, place: Loc) -> None:
        self._skip_lines()
        self.lines[place] = self._tokens[self._at][1]
        if self._sign == "[":
            self._array(place)
        elif self._sign == "{":
            self._inline_table(place)
        else:
            while self._sign not in {",", "]", "}", "\n"}:
                self._at += 1

    def _array(self, place: Loc) -> None:
        self._at += 1
        n = 0
        while self._skip_lines() != "]":
            self._value((*place, n))
            n += 1
            if self._skip_lines() == ",":
                self._at += 1
        self._at += 1

    def _inline_table(self, place: Loc) -> None:
        self._at += 1
        while self._skip_lines() != "}":
            self._entry(place)
            if self._skip_lines() == ",":
                self._at += 1
        self._at += 1

    def _name(self, end: str) -> list[str]:
        parts: list[str] = []
        while self._sign != end:
            sign = self._sign
            parts += [sign[1:-1]] if sign[0] in "\"'" else [part for part in sign.split(".") if part]
            self._at += 1
        return parts

    def _skip_lines(self) -> str:
        while self._sign == "\n":
            self._at += 1
        return self._sign

    @property
    def _sign(self) -> str:
        return self._tokens[self._at][0]


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line = 1
    for match in _TOKEN.finditer(text):
        sign = match.group()
        if not sign.startswith("#"):
            yield sign, line
        line += sign.count("\n")
