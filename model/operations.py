"""Changes to an inspection: the only way in which one becomes another.

An operation is the SQL transaction, the row in the history, the undo step and the notice that tells views
what to redraw. It carries what was there before, so that it can be undone and never overwrites unseen work.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Operation:
    """Changes that belong together: all of them happen, or none. `label` names them to people."""

    label: str
    changes: tuple[Change, ...]

    @property
    def inverse(self) -> Operation:
        """The operation that takes this one back, under the same label."""
        return Operation(self.label, tuple(change.inverse for change in reversed(self.changes)))

    @property
    def case_ids(self) -> frozenset[str]:
        """The cases that it changes."""
        return frozenset(change.path[1] for change in self.changes if change.path[0] == "cases")

    def touches(self, *start: str) -> bool:
        """Whether any change lies at or under this path."""
        return any(change.path[: len(start)] == start for change in self.changes)


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
