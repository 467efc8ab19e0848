"""The evidence of the case that is read, between the fields in which it is written and the file."""

from __future__ import annotations

from dataclasses import asdict, replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from model import labels
from model.conditions import Value
from model.inspection import EVIDENCE_KINDS, Case, Evidence, Path, next_record_id
from model.operations import Operation
from ui.session import Session

_TYPED = ("text", "document", "page")
_NAMES = tuple(asdict(Evidence()))


class EvidenceKeeper(QObject):
    """One for a reading desk. An item becomes part of the case with the first words typed in it.

    `opening` carries whoever shows an item's fields from now on, or None: at most one does at any time. `open_item`
    is the id of that item, or empty.
    """

    opening = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._begun: dict[Path, Evidence] = {}
        self._last = Evidence(kind=EVIDENCE_KINDS[0])
        self.case_id = ""
        self.open_item = ""
        session.changed.connect(self._on_changed)

    @property
    def session(self) -> Session:
        return self._session

    @property
    def case(self) -> Case:
        return self._session.case(self.case_id)

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that evidence of this case names, each once."""
        named = (item.document for item in self.case.evidence.values())
        return tuple(dict.fromkeys(document for document in named if document))

    def show_case(self, case_id: str) -> None:
        """Keeps the evidence of another case from now on. What was begun and never written is forgotten."""
        if case_id != self.case_id:
            self.opening.emit(None)
            self._begun = {start: item for start, item in self._begun.items() if self._waits(start)}
            self._last = Evidence(kind=EVIDENCE_KINDS[0])
            self.case_id = case_id

    def items(self, question_id: str = "") -> tuple[tuple[str, Evidence], ...]:
        """The items that bear on a question, or all of the case, as they were typed."""
        if self.case_id not in self._session.inspection.cases:
            return ()
        waiting = (start[3] for start in self._begun if start[1] == self.case_id and self._waits(start))
        items = ((key, self.item(key)) for key in (*self.case.evidence, *waiting))
        return tuple(
            (key, item) for key, item in items if not question_id or question_id in item.question_ids
        )

    def item(self, key: str) -> Evidence:
        """An item as it was typed: also where it is not saved yet."""
        start = self._start(key)
        if start in self._begun:
            return self._begun[start]
        if not self._session.unsaved:
            return self.case.evidence.get(key, Evidence())
        return Evidence(**{name: self._session.text_at((*start, name)) for name in _NAMES})

    def begin(self, question_id: str) -> str:
        """The id of a new item that bears on a question, with the kind and the document of the last one."""
        key = next_record_id((*self.case.evidence, *(start[3] for start in self._begun)), uuid4().hex[:8])
        self._begun[self._start(key)] = replace(self._last, questions=question_id)
        return key

    def write(self, key: str, name: str, value: str) -> bool:
        """Gives a value of an item. False when it could not be saved: words are kept then, and tried again."""
        if self.case_id not in self._session.inspection.cases:
            return False
        saved = self._save(self._start(key), name, value)
        item = self.item(key)
        self._last = Evidence(kind=item.kind, document=item.document)
        return saved

    def remove(self, key: str) -> bool:
        """Takes an item away; undo brings it back."""
        start = self._start(key)
        values: dict[Path, Value | None] = {(*start, name): None for name in _NAMES}
        removed = self._session.change(labels.EVIDENCE_REMOVED.format(self.case.ref), values)
        if removed:
            self._begun.pop(start, None)
            self._session.unsaved.forget(*start)
        return removed

    def _save(self, start: Path, name: str, value: str) -> bool:
        label = labels.EVIDENCE.format(self.case.ref)
        if start in self._begun:
            return self._save_begun(label, start, name, value)
        if name in _TYPED:
            return self._session.write(label, (*start, name), value)
        return self._session.change(label, {(*start, name): value})

    def _save_begun(self, label: str, start: Path, name: str, value: str) -> bool:
        """All of a new item in one operation, once something was typed in it."""
        item = self._begun[start] = replace(self._begun[start], **{name: value})
        if name not in _TYPED and not self._waits(start):
            return True
        beside = {(*start, name): value for name, value in asdict(item).items() if name != "text"}
        return self._session.write(label, (*start, "text"), item.text, beside)

    def _waits(self, start: Path) -> bool:
        """Whether the words of an item could not be saved yet."""
        return self._session.unsaved.text_at((*start, "text")) is not None

    def _on_changed(self, operation: Operation) -> None:
        """What is part of a case now is no longer only begun."""
        stored = {change.path[:4] for change in operation.changes if change.path[2:3] == ("evidence",)}
        self._begun = {start: item for start, item in self._begun.items() if start not in stored}

    def _start(self, key: str) -> Path:
        return ("cases", self.case_id, "evidence", key)
