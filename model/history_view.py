"""The history as people read it: who changed what, when, from what to what, and what was taken back since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from model import labels
from model.framework import Framework
from model.history import Entry, joined, steps
from model.inspection import CASE_LISTS, Inspection, Path
from model.language import say
from model.operations import Change
from model.place_words import NAMED_BY, named, place, value
from model.problems import ODD_ANSWERS


@dataclass(frozen=True, slots=True)
class Row:
    """One change of one value. `before`, `after` and `place` are in words, and whole.

    `number` is that of the entry; for a text saved in `pieces` it is that of the last one. `at` is UTC (ISO 8601).
    `taken_back_by` is the entry that took the change back, unless it was made again since; `standing` says in
    words what the change takes back and what took it back, and is empty where neither is so.
    """

    number: int
    at: str
    by: str
    label: str
    place: str
    before: str
    after: str
    program: str
    framework: str
    reverts: int | None = None
    taken_back_by: int | None = None
    standing: str = ""
    pieces: int = 1


@dataclass(frozen=True, slots=True)
class Scope:
    """Which changes are asked for: those at or under any of these paths."""

    starts: tuple[Path, ...] = ((),)

    def covers(self, path: Path) -> bool:
        """Whether a change at this path is asked for."""
        return any(path[: len(start)] == start for start in self.starts)


WHOLE_INSPECTION = Scope()


def case_scope(case_id: str) -> Scope:
    """Everything about one case."""
    return Scope((("cases", case_id),))


def question_scope(case_id: str, question_id: str, entries: Iterable[Entry] = ()) -> Scope:
    """The answer to one question in one case, the note on it, and why an odd answer stands.

    Evidence that bears on the question, or once did, belongs to it too: `entries` are where to look for that.
    """
    start = ("cases", case_id)
    accepted = ((*start, "accepted", f"{code} {question_id}") for code in ODD_ANSWERS)
    bearing = (
        change.path[:4]
        for entry in entries
        for change in entry.operation.changes
        if change.path[:3] == (*start, "evidence") and _names_question(change, question_id)
    )
    own = ((*start, "answers", question_id), (*start, "notes", question_id))
    return Scope((*own, *accepted, *dict.fromkeys(bearing)))


def _names_question(change: Change, question_id: str) -> bool:
    """Whether a change is one of the questions that evidence bears on, and this one is among them."""
    named_ids = f"{change.before or ''} {change.after or ''}".split()
    return change.path[-1] == "questions" and question_id in named_ids


class HistoryView:
    """Makes rows of the entries of an inspection's history, which are in the order of their numbers."""

    def __init__(self, framework: Framework, inspection: Inspection, entries: tuple[Entry, ...]) -> None:
        self._framework = framework
        self._entries = entries
        self._names = _names(inspection, entries)
        self._undone = _Undone(entries)
        self._places: dict[Path, str] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, also those out of scope."""
        return self._entries

    def rows(self, scope: Scope = WHOLE_INSPECTION, *, each_piece: bool = False) -> list[Row]:
        """The changes in a scope, the newest first.

        Pieces of one text that undo takes back as one step are one row, unless each piece is asked for.
        """
        found = [list(self._rows_of(pieces, scope, each_piece)) for pieces in steps(self._entries)]
        return [row for rows in reversed(found) for row in rows]

    def _rows_of(self, pieces: tuple[Entry, ...], scope: Scope, each_piece: bool) -> Iterator[Row]:
        """The rows of a step. What takes a step back names its last piece, and takes back every one."""
        last = pieces[-1].number
        for entry in reversed(pieces) if each_piece else (joined(pieces),):
            for change in entry.operation.changes:
                if scope.covers(change.path):
                    yield self._row(entry, change, last, 1 if each_piece else len(pieces))

    def _row(self, entry: Entry, change: Change, last: int, pieces: int) -> Row:
        return Row(
            number=entry.number,
            at=entry.at,
            by=entry.by,
            label=labels.shown(entry.operation.label),
            place=self._place(change.path),
            before=value(self._framework, change.path, change.before),
            after=value(self._framework, change.path, change.after),
            program=entry.program,
            framework=entry.framework,
            reverts=entry.reverts,
            taken_back_by=self._undone.taken_back_by(last),
            standing=self._undone.standing(last),
            pieces=pieces,
        )

    def _place(self, path: Path) -> str:
        """A place in words, made once: a long history comes back to the same places."""
        found = self._places.get(path)
        if found is None:
            found = self._places[path] = place(self._framework, self._names, path)
        return found


def matching(rows: Iterable[Row], text: str) -> list[Row]:
    """The rows that hold every word of a text, in small or capital letters."""
    words = text.casefold().split()
    if not words:
        return list(rows)
    return [row for row in rows if _holds(row, words)]


def described(row: Row, at: str) -> str:
    """All about a change as plain text; `at` is its moment as people read it."""
    pieces = say("typed in {0} pieces").format(row.pieces) if row.pieces > 1 else ""
    made = " · ".join(part for part in (str(row.number), at, row.by) if part)
    remarks = "; ".join(part for part in (row.label, pieces, row.standing) if part)
    versions = " · ".join(part for part in (row.program, row.framework) if part)
    before, after = say("Before: {0}").format(row.before), say("After: {0}").format(row.after)
    lines = (made, row.place, before, after, remarks, versions)
    return "\n".join(line for line in lines if line)


def _holds(row: Row, words: list[str]) -> bool:
    parts = (str(row.number), row.by, row.label, row.place, row.before, row.after, row.standing)
    held = "\n".join(parts).casefold()
    return all(word in held for word in words)


def _names(inspection: Inspection, entries: Iterable[Entry]) -> dict[Path, str]:
    """What people call things, or did when they were removed, by the beginning of their paths."""
    told = (
        (thing, change.after)
        for entry in entries
        for change in entry.operation.changes
        if change.after and (thing := named(change.path))
    )
    return {thing: str(name) for thing, name in (*told, *_held_names(inspection)) if name}


def _held_names(inspection: Inspection) -> Iterator[tuple[Path, str]]:
    for kind, field in NAMED_BY.items():
        if kind in CASE_LISTS:
            for case in inspection.cases.values():
                items = getattr(case, kind).items()
                yield from ((("cases", case.id, kind, key), getattr(item, field)) for key, item in items)
        else:
            yield from (
                ((kind, key), getattr(item, field)) for key, item in getattr(inspection, kind).items()
            )


class _Undone:
    """What was taken back and made again in a history, by the number of the entry."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._words: dict[int, str] = {}
        self._taken: dict[int, int] = {}
        undoing: dict[int, tuple[int, bool]] = {}
        for entry in entries:
            if entry.reverts is None:
                continue
            first, was_undone = undoing.get(entry.reverts, (entry.reverts, False))
            undoing[entry.number] = first, not was_undone
            self._words[entry.number] = _taking(first, again=was_undone)
            self._taken[entry.reverts] = entry.number
            if was_undone:
                self._taken.pop(first, None)
            else:
                self._taken[first] = entry.number

    def taken_back_by(self, number: int) -> int | None:
        """The entry that took this one back, or None while it stands."""
        return self._taken.get(number)

    def standing(self, number: int) -> str:
        """What an entry takes back or makes again, and what took it back, in words."""
        taken = say("taken back by {0}").format(self._taken[number]) if number in self._taken else ""
        return "; ".join(part for part in (self._words.get(number, ""), taken) if part)


def _taking(number: int, *, again: bool) -> str:
    return (say("makes {0} again") if again else say("takes back {0}")).format(number)
