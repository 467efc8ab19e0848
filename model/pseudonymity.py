"""What in a text looks as if it told who a child is. References only are meant to be written in an inspection.

A look is soft: it points at a place and refuses nothing, so it leaves out what is often harmless. Dates are the hard
case, since notes are full of them: a date counts as one of birth after a word such as *born* or *DOB* in the same
sentence, or when its year, written out, makes a person 10 to 19 years old in the year of the inspection, as the
children of youth justice are. The orders and contacts that are inspected lie closer to the inspection than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model.inspection import Inspection, Path
from model.language import mark
from model.operations import Operation
from model.personal_figures import FINDERS, births
from model.personal_names import names_in, names_in_reference

KINDS = {
    "email": mark("an e-mail address"),
    "nhs_number": mark("an NHS number"),
    "ni_number": mark("a National Insurance number"),
    "phone": mark("a phone number"),
    "date_of_birth": mark("a date of birth"),
    "postcode": mark("a postcode"),
    "name": mark("a person’s name"),
}
"""What can be seen, in words for `say`. Where two begin at one place, the earlier one here is the one that is said."""

_WRITTEN = {"reason", "text", "note", "title"}
"""The names of what people write in sentences, besides the notes on questions."""
_WRITTEN_IN_A_CASE = {"ref", "notes", "accepted"}
_WRITTEN_IN_ITEMS = {"text", "document"}
"""The parts of evidence and of alerts that may tell who a child is. To whom an alert went tells who an adult is."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something personal in a text, from `start` up to `end`. `kind` is a key of `KINDS`."""

    kind: str
    start: int
    end: int


def sightings(text: str, year: int | None = None) -> tuple[Sighting, ...]:
    """What looks personal in a text, in order and apart. `year` is that of the inspection, where it is known."""
    return _apart([*_figures(text, year), *(Sighting("name", *span) for span in names_in(text))])


def reference_sightings(ref: str, year: int | None = None) -> tuple[Sighting, ...]:
    """What looks personal in the reference of a case: stricter, since a reference has no need of words."""
    return _apart([*_figures(ref, year), *(Sighting("name", *span) for span in names_in_reference(ref))])


def inspection_year(inspection: Inspection) -> int | None:
    """The year in which fieldwork begins, or None while that is not known."""
    year = inspection.fieldwork_from[:4]
    return int(year) if year.isdecimal() else None


def personal_remarks(operation: Operation, inspection: Inspection) -> Iterator[str]:
    """A line for each place at which an operation brought something into an inspection that looks personal.

    `inspection` is as it stands after the operation. The lines name place and kind, never the text itself.
    """
    year = inspection_year(inspection)
    for change in operation.changes:
        if isinstance(change.after, str) and _is_written(change.path):
            look = reference_sightings if _is_reference(change.path) else sightings
            seen = dict.fromkeys(KINDS[sighting.kind] for sighting in look(change.after, year))
            if seen:
                yield f"{_place(change.path, inspection)}: this looks like {' and '.join(seen)}."


def _figures(text: str, year: int | None) -> Iterator[Sighting]:
    for kind, find in FINDERS.items():
        yield from (Sighting(kind, *span) for span in find(text))
    yield from (Sighting("date_of_birth", *span) for span in births(text, year))


def _apart(found: list[Sighting]) -> tuple[Sighting, ...]:
    """The sightings in order, without those that begin within another."""
    rank = {kind: place for place, kind in enumerate(KINDS)}
    kept: list[Sighting] = []
    for sighting in sorted(found, key=lambda one: (one.start, rank[one.kind])):
        if not kept or sighting.start >= kept[-1].end:
            kept.append(sighting)
    return tuple(kept)


def _is_reference(path: Path) -> bool:
    return path[0] == "cases" and path[2:] == ("ref",)


def _is_written(path: Path) -> bool:
    if path[0] == "cases":
        return path[2] in _WRITTEN_IN_A_CASE or (len(path) == 5 and path[-1] in _WRITTEN_IN_ITEMS)
    return path[-1] in _WRITTEN


def _place(path: Path, inspection: Inspection) -> str:
    """Where a value stands; a case whose reference looks personal is named by its number in the inspection."""
    if path[0] != "cases":
        return " › ".join(path)
    case = inspection.cases[path[1]]
    hidden = bool(reference_sightings(case.ref))
    named = f"case {list(inspection.cases).index(case.id) + 1}" if hidden else case.ref
    within = (path[2], path[4]) if len(path) == 5 else path[2:]
    return " › ".join((named, *within))
