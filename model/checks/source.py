"""A framework's files as tables that know their place: what the check looks at, before anything is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from model.checks.lines import Loc, line_numbers
from model.faults import Fault, near_miss
from model.framework_loader import EXAMPLES
from model.framework_wording import LANGUAGE_FILES
from model.toml_text import Table, TomlError, parse, refuse_more

DEFINITION = "framework.toml"
LISTS = (
    "sample",
    "scale",
    "rating",
    "bands",
    "method",
    "gate",
    "setting",
    "fact",
    "check",
    "domain",
    "standard",
    "question",
    "criterion",
    "headline",
    "statistic",
)
SINGLES = ("words", "overall", "statistics")
NAMED_BY = {"band": "rating", "example": "name"} | dict.fromkeys(SINGLES, "")  # where it is not the id
# They share one set of ids: that of `under`, and that of the scores that scripts read.
TREE = ("domain", "standard", "question", "criterion", "headline")


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of a framework's files. `spots` says where its contents stand, as `file:line`."""

    kind: str
    table: Table
    spots: Mapping[Loc, str]
    loc: Loc = ()
    above: str = ""

    @property
    def id(self) -> str:
        """The table's id, or an empty text where it has none."""
        return self.text("id")

    @property
    def label(self) -> str:
        """What people call it: `question 2.2.2.d`, or `fact disposal, option custody`, or `overall, rule 3`."""
        name = str(int(self.loc[-1]) + 1) if self.kind == "rule" else self.text(NAMED_BY.get(self.kind, "id"))
        return f"{self.above}{self.kind} {name}".strip()

    def text(self, name: str) -> str:
        """One of its entries, or an empty text where there is none or it is no text."""
        found = self.table.get(name)
        return found if isinstance(found, str) else ""

    def spot(self, *inner: str | int) -> str:
        """The file and line of something in the table, or of what holds it."""
        loc = (*self.loc, *inner)
        while loc not in self.spots and loc:
            loc = loc[:-1]
        return self.spots.get(loc, f"{DEFINITION}:1")

    def fault(self, code: str, message: str, *inner: str | int) -> Fault:
        """A fault of something in the table, with its place."""
        return Fault(code, f"{self.spot(*inner)} {self.label}", message)

    def children(self, name: str) -> tuple[Entry, ...]:
        """The tables in one of its lists, such as the options of a fact."""
        listed = self.table.get(name)
        if not isinstance(listed, list):
            return ()
        return tuple(
            Entry(name, table, self.spots, (*self.loc, name, n), f"{self.label}, ")
            for n, table in enumerate(listed)
            if isinstance(table, dict)
        )

    def unknown(self, what: str, name: object, known: Mapping[str, object], *inner: str | int) -> Fault:
        """The fault of naming something that does not exist, with the nearest thing that does."""
        hint = near_miss(str(name), known)
        return self.fault(f"{what}_unknown", f"There is no {what} “{name}”.{hint}", *inner)


@dataclass(frozen=True, slots=True)
class Source:
    """All tables of a framework.

    `lists` holds those whose shape is sound; `every` holds all, and `named` all of them by id, so that a fault in
    one table is no fault of those that name it.
    """

    head: Entry
    lists: Mapping[str, tuple[Entry, ...]]
    every: Mapping[str, tuple[Entry, ...]]
    named: Mapping[str, Mapping[str, Entry]]
    examples: tuple[Entry, ...] = ()

    def of(self, kind: str) -> tuple[Entry, ...]:
        """The tables of one kind, in the order of the files."""
        return self.lists.get(kind, ())

    def names(self, *kinds: str) -> dict[str, Entry]:
        """The tables of these kinds by id."""
        return {name: entry for kind in kinds for name, entry in self.named.get(kind, {}).items()}

    def keeping(self, sound: frozenset[int]) -> Source:
        """The source without the tables that are not among these (by Python identity); their ids stay."""
        kept = {kind: tuple(e for e in entries if id(e) in sound) for kind, entries in self.lists.items()}
        return replace(self, lists=kept, examples=tuple(e for e in self.examples if id(e) in sound))


def read_source(files: Mapping[str, str]) -> tuple[Source | None, tuple[Fault, ...]]:
    """The tables in these files, with the faults that stop them from being read. No source without TOML.

    Wording in other languages is no part of it: see `gathered`.
    """
    if DEFINITION not in files:
        message = f"There is no {DEFINITION}, so this is not a framework."
        return None, (Fault("framework_missing", DEFINITION, message), *gathered(_own(files))[1])
    return gathered(_own(files))


def _own(files: Mapping[str, str]) -> Mapping[str, str]:
    return {name: text for name, text in files.items() if name not in LANGUAGE_FILES}


def gathered(files: Mapping[str, str]) -> tuple[Source | None, tuple[Fault, ...]]:
    """The tables in files of any kind, joined, with the faults that stop them from being read."""
    faults: list[Fault] = []
    parsed: dict[str, Table] = {}
    for name in sorted(name for name in files if name.endswith(".toml")):
        try:
            parsed[name] = parse(files[name])
        except TomlError as error:
            place = f"{name}:{error.line}" if error.line else name
            faults.append(Fault("syntax", place, str(error)))
    faults += _too_many(parsed)
    if faults:
        return None, tuple(faults)
    joined = _Joined()
    for name, tables in parsed.items():
        joined.add(name, tables, line_numbers(files[name]))
    return joined.source(), tuple(joined.faults)


def _too_many(parsed: Mapping[str, Table]) -> Iterator[Fault]:
    """Files that are within the limits each may be beyond them together."""
    try:
        refuse_more(dict(parsed))
    except TomlError as error:
        yield Fault("too_large", DEFINITION, str(error))


class _Joined:
    """Joins the files: lists of tables one after the other, every other entry once."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._head: Table = {}
        self._head_spots: dict[Loc, str] = {}
        self._lists: dict[str, list[Entry]] = {}
        self._examples: list[Entry] = []

    def add(self, file: str, tables: Table, lines: Mapping[Loc, int]) -> None:
        spots = {loc: f"{file}:{line}" for loc, line in lines.items()} | {(): file}
        for name, value in tables.items():
            if file == EXAMPLES:
                self._add_examples(name, value, spots)
            elif name in LISTS and _is_tables(value):
                found = (Entry(name, table, spots, (name, n)) for n, table in enumerate(value))
                self._lists.setdefault(name, []).extend(found)
            elif name in SINGLES and isinstance(value, dict) and name not in self._lists:
                self._lists[name] = [Entry(name, value, spots, (name,))]
            else:
                self._add_to_head(name, value, spots)

    def source(self) -> Source:
        head = Entry("framework", self._head, self._head_spots)
        lists = {kind: tuple(entries) for kind, entries in self._lists.items()}
        named = {kind: _named(entries) for kind, entries in lists.items()}
        return Source(head, lists, lists, named, tuple(self._examples))

    def _add_examples(self, name: str, value: Any, spots: Mapping[Loc, str]) -> None:
        if name == "example" and _is_tables(value):
            found = (Entry(name, table, spots, (name, n)) for n, table in enumerate(value))
            self._examples.extend(found)
        else:
            message = f"“{name}” has no place here. Worked examples are tables called [[example]]."
            self.faults.append(Fault("entry_unknown", _spot(name, spots), message))

    def _add_to_head(self, name: str, value: Any, spots: Mapping[Loc, str]) -> None:
        spot = _spot(name, spots)
        if name in LISTS:
            message = f"“{name}” has to be a list of tables. Head each with [[{name}]]."
            self.faults.append(Fault("wrong_type", f"{spot} {name}", message))
        elif name in SINGLES and not isinstance(value, dict):
            self.faults.append(
                Fault("wrong_type", f"{spot} {name}", f"“{name}” has to be one table, [{name}].")
            )
        elif name in self._head or name in SINGLES:
            first = self._head_spots.get((name,)) or self._lists[name][0].spot()
            message = f"“{name}” stands twice: here and at {first}. Keep one."
            self.faults.append(Fault("entry_twice", f"{spot} {name}", message))
        else:
            self._head[name] = value
            self._head_spots[(name,)] = spot


def _spot(name: str, spots: Mapping[Loc, str]) -> str:
    return spots.get((name,)) or spots.get((name, 0)) or spots[()]


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(table, dict) for table in value)


def _named(entries: Iterable[Entry]) -> dict[str, Entry]:
    named: dict[str, Entry] = {}
    for entry in entries:
        if entry.id:
            named.setdefault(entry.id, entry)
    return named
