"""Text that could not be saved, such as on a full disk: kept until it can be, whatever is looked at meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from model.conditions import Value
from model.inspection import Path

TRY_AGAIN = 5_000
"""Milliseconds between two attempts."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text for a path, the name of the change that would put it there, and what has to be there beside it."""

    label: str
    path: Path
    text: str
    beside: Mapping[Path, Value | None] = field(default_factory=dict)

    @property
    def values(self) -> Mapping[Path, Value | None]:
        """All that the change would put there."""
        return {**self.beside, self.path: self.text or None}


class Unsaved(QObject):
    """The drafts of an open inspection. `due` says now and then, while there are any, that they may be tried again.

    `settled` says that there are none any more: all are saved, or wanted no more.
    """

    due = Signal()
    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts: dict[Path, Draft] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TRY_AGAIN)
        self._timer.timeout.connect(self.due)

    def __bool__(self) -> bool:
        return bool(self._drafts)

    def __iter__(self) -> Iterator[Draft]:
        return iter(tuple(self._drafts.values()))

    def text_at(self, path: Path) -> str | None:
        """What was typed for a path; None where nothing waits."""
        draft = self._drafts.get(path)
        return draft.text if draft else None

    def keep(self, draft: Draft) -> None:
        """Keeps a text, in place of an earlier one for the same path."""
        self._drafts[draft.path] = draft
        if not self._timer.isActive():
            self._timer.start()

    def forget(self, *start: str) -> None:
        """What is kept for this path, and for paths under it, is saved or wanted no more."""
        left = {path: draft for path, draft in self._drafts.items() if path[: len(start)] != start}
        settles = bool(self._drafts) and not left
        self._drafts = left
        if settles:
            self._timer.stop()
            self.settled.emit()
