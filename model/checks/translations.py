"""Wording in other languages: texts for what the framework has, and nothing else.

What it leaves out is no fault: the framework's own wording stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from model.checks.characters import character_faults
from model.checks.source import LISTS, SINGLES, Entry, Source, gathered
from model.faults import Fault, near_miss
from model.framework_wording import ADDED, FOUND_BY, LANGUAGE_FILES, WORDING, key_of

_PLACEHOLDER = re.compile(r"\{\w*\}")


def translation_faults(files: Mapping[str, str], source: Source) -> Iterator[Fault]:
    """Everything wrong with the files that hold the framework's wording in other languages."""
    for name in LANGUAGE_FILES:
        if name in files:
            wording, faults = gathered({name: files[name]})
            yield from faults
            if wording is not None:
                yield from character_faults(wording)
                yield from _faults(wording, source)


def _faults(wording: Source, source: Source) -> Iterator[Fault]:
    yield from _entry_faults(wording.head, source.head)
    for kind in SINGLES:
        for entry, own in zip(wording.of(kind), source.of(kind), strict=False):
            yield from _table_faults(entry, own)
        if wording.of(kind) and not source.of(kind):
            yield wording.of(kind)[0].fault("not_in_framework", f"The framework has no [{kind}].")
    for kind in LISTS:
        if kind not in SINGLES:
            yield from _list_faults(kind, wording.of(kind), source.every.get(kind, ()))


def _list_faults(kind: str, entries: tuple[Entry, ...], own: tuple[Entry, ...]) -> Iterator[Fault]:
    """Each table of a list has to be that of something in the framework, and the only one."""
    known: dict[str, Entry] = {_key(kind, n, entry): entry for n, entry in enumerate(own)}
    first: dict[str, Entry] = {}
    for n, entry in enumerate(entries):
        key = _key(kind, n, entry)
        if key in first:
            message = f"This is worded at {first[key].spot()} already. Keep one."
            yield entry.fault("worded_twice", message)
        elif key not in known:
            yield _unknown(kind, entry, known)
        else:
            yield from _table_faults(entry, known[key])
        first.setdefault(key, entry)


def _key(kind: str, place: int, entry: Entry) -> str:
    return str(key_of(kind, place, entry.table))


def _unknown(kind: str, entry: Entry, known: Mapping[str, Entry]) -> Fault:
    named_by = FOUND_BY.get(kind, "id")
    if named_by not in entry.table:
        return entry.fault("entry_missing", f"“{named_by}” is missing: it says whose wording this is.")
    name = str(entry.table[named_by])
    hint = near_miss(name, known)
    return entry.fault("not_in_framework", f"The framework has no {kind} “{name}”.{hint}", named_by)


def _table_faults(entry: Entry, own: Entry) -> Iterator[Fault]:
    yield from _entry_faults(entry, own)
    for name in entry.table:
        if name in WORDING and isinstance(entry.table[name], list) and isinstance(own.table.get(name), list):
            yield from _list_faults(name, entry.children(name), own.children(name))


def _entry_faults(entry: Entry, own: Entry) -> Iterator[Fault]:
    named_by = FOUND_BY.get(entry.kind, "" if entry.kind in (*SINGLES, "framework") else "id")
    for name, value in entry.table.items():
        if name == named_by or (name in WORDING and isinstance(value, list)):
            continue
        if name not in WORDING.get(entry.kind, ()):
            known = ", ".join(sorted(WORDING.get(entry.kind, ())))
            message = (
                f"“{name}” is no wording, so it stands in the framework's own files alone. There is: {known}."
            )
            yield entry.fault("not_wording", message, name)
        else:
            yield from _text_faults(entry, name, value, own)


def _text_faults(entry: Entry, name: str, value: object, own: Entry) -> Iterator[Fault]:
    if not isinstance(value, str) or not value.strip():
        yield entry.fault("wording_blank", f"“{name}” has to be a text. Write it, or leave it out.", name)
    elif name not in own.table and name not in ADDED.get(entry.kind, ()):
        message = f"The framework says nothing here, so there is nothing to word. Leave “{name}” out."
        yield entry.fault("not_in_framework", message, name)
    elif name in own.table and _gaps(value) != _gaps(own.text(name)):
        wanted = ", ".join(sorted(_gaps(own.text(name)))) or "none"
        message = f"“{name}” has other gaps to fill in than the framework's own, which has {wanted}."
        yield entry.fault("gaps_differ", message, name)


def _gaps(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))
