"""Changes to an inspection: the only way in which one becomes another.

An operation is the SQL transaction, the row in the history, the undo step and the notice that tells views
what to redraw. It carries what was there before, so that it can be undone and never overwrites unseen work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from model import labels
from model.conditions import Value
from model.faults import Fault, InputError
from model.inspection import Inspection, Path, case_values, value_at, with_values
from model.language import say


@dataclass(frozen=True, slots=True)
class Change:
    """One value replaced by another; None stands for no value."""

    path: Path
    before: Value | None
    after: Value | None

    @property
    def inverse(self) -> Change:
        """The change back."""
        return Change(self.path, self.after, self.before)


@dataclass(frozen=True)
class Operation:
    """Changes that belong together: all of them happen, or none. `label` names them to people.

    An import has tens of thousands, and many ask what it is about: that is found out once.
    """

    label: str
    changes: tuple[Change, ...]

    @property
    def inverse(self) -> Operation:
        """The operation that takes this one back, under the same label."""
        return Operation(self.label, tuple(change.inverse for change in reversed(self.changes)))

    @cached_property
    def case_ids(self) -> frozenset[str]:
        """The cases that it changes."""
        return frozenset(path[1] for path in self._paths.get("cases", ()))

    def touches(self, *start: str) -> bool:
        """Whether any change lies at or under this path, which names a kind at least."""
        return any(path[: len(start)] == start for path in self._paths.get(start[0], ()))

    @cached_property
    def _paths(self) -> Mapping[str, list[Path]]:
        """The paths of its changes, by how they begin."""
        found: defaultdict[str, list[Path]] = defaultdict(list)
        for change in self.changes:
            found[change.path[0]].append(change.path)
        return found


def applied(inspection: Inspection, operation: Operation) -> Inspection:
    """The inspection after an operation. Raises InputError when it was made for another state."""
    latest: dict[Path, Value | None] = {}
    for change in operation.changes:
        present = latest[change.path] if change.path in latest else value_at(inspection, change.path)
        if present != change.before:
            place = " › ".join(change.path)
            message = say("This has been changed in the meantime. Look at it again before changing it.")
            raise InputError(Fault("out_of_date", place, message))
        latest[change.path] = change.after
    return with_values(inspection, ((change.path, change.after) for change in operation.changes))


def operation(inspection: Inspection, label: str, values: Mapping[Path, Value | None]) -> Operation | None:
    """The operation that gives these paths these values; None when they have them already."""
    pairs = ((path, value_at(inspection, path), _stored(value)) for path, value in values.items())
    changes = tuple(Change(path, before, after) for path, before, after in pairs if before != after)
    return Operation(label, changes) if changes else None


def removal(inspection: Inspection, case_id: str) -> Operation | None:
    """The operation that removes a case with all that was recorded about it."""
    case = inspection.cases[case_id]
    return operation(
        inspection, labels.REMOVAL.format(case.ref), {path: None for path, _ in case_values(case)}
    )


def creation(values: Iterable[tuple[Path, Value]], label: str) -> Operation:
    """The operation that makes these values out of nothing."""
    pairs = ((path, _stored(value)) for path, value in values)
    return Operation(label, tuple(Change(path, None, value) for path, value in pairs if value is not None))


def _stored(value: Value | None) -> Value | None:
    """Text without characters that no file format keeps, and no empty text."""
    if not isinstance(value, str):
        return value
    return value.replace("\0", "").encode("utf-8", "ignore").decode("utf-8") or None
