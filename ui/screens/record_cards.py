"""A recommendation, and an example of good practice, as a form that saves what is written in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from ui.lookout import Lookout
from ui.widgets.controls import Card, Heading, TextField
from ui.widgets.focus_order import begin_at
from ui.widgets.form_rows import FormRow, add_row, form
from ui.widgets.note_edit import NoteEdit
from ui.widgets.sighting_hint import SightingHint

EARLIER = "yes"


class RecordCard(Card):
    """`edited` carries the record, the name of a value and the value; `removed` the record."""

    edited = Signal(str, str, str)
    removed = Signal(str)

    def __init__(self, record_id: str, lookout: Lookout, parent: QWidget) -> None:
        super().__init__("", parent)
        self._id = record_id
        self._lookout = lookout
        self._inputs: dict[str, RecordField] = {}
        self._labels: dict[str, FormRow] = {}
        self._title = Heading("", self, level=3)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setProperty("kind", "quiet")
        self.remove_button.clicked.connect(self._remove)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove_button)
        self.body.addLayout(head)
        self._rows = form()
        self._rows.setColumnStretch(1, 20)
        self.body.addLayout(self._rows)
        self.build()
        begin_at(self, next(iter(self._inputs.values())).widget)

    def build(self) -> None:
        """Adds the fields."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values that the record can have."""
        return tuple(self._inputs)

    def field(self, name: str) -> RecordField:
        """The field for a value."""
        return self._inputs[name]

    def show_record(self, number: int, values: Mapping[str, str]) -> None:
        """Shows the values of a record by their names, and the how manieth it is."""
        self._title.setText(self.tr("{0} {1}").format(self.word(), number))
        self.remove_button.setAccessibleName(self.tr("Remove {0} {1}").format(self.word().lower(), number))
        for name, field in self._inputs.items():
            field.show_value(values[name])
            label = self._labels[name].label.text() if name in self._labels else ""
            field.name(f"{self.word()} {number}: {label}" if label else "", number)

    def word(self) -> str:
        """What the record is called."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hands on what was typed, now."""
        for field in self._inputs.values():
            field.flush()

    def add_field(self, name: str, label: str, widget: QWidget, hint: QWidget | None = None) -> None:
        """Adds a field for a value, with its label."""
        self._labels[name] = add_row(self._rows, label, widget, hint=hint)
        self._take(name, widget)

    def add_text(self, name: str, label: str) -> None:
        """Adds a field for sentences, which are looked at for what is personal."""
        note = NoteEdit(self)
        self.add_field(name, label, note, SightingHint(note, self._lookout, self))

    def _take(self, name: str, widget: QWidget) -> None:
        field = RecordField(name, widget, self)
        field.edited.connect(self._edited)
        self._inputs[name] = field

    def _edited(self, name: str, value: str) -> None:
        self.edited.emit(self._id, name, value)

    def _remove(self) -> None:
        self.removed.emit(self._id)


class RecordField(QObject):
    """Speaks for one input of a card: a line, a text or a tick box. `edited` carries name and value."""

    edited = Signal(str, str)

    def __init__(self, name: str, widget: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.widget = widget
        if isinstance(widget, QCheckBox):
            widget.clicked.connect(self._ticked)
        elif isinstance(widget, TextField | NoteEdit):
            widget.edited.connect(self._edited)

    def show_value(self, value: str) -> None:
        """Shows a stored value; what somebody is typing on top of it stays."""
        if isinstance(self.widget, QCheckBox):
            self.widget.setChecked(value == EARLIER)
        elif isinstance(self.widget, TextField | NoteEdit):
            self.widget.set_text(value)

    def name(self, spoken: str, number: int) -> None:
        """Gives the input its accessible name."""
        if isinstance(self.widget, QCheckBox):
            spoken = f"{self.widget.text()}: {number}"
        self.widget.setAccessibleName(spoken)

    def flush(self) -> None:
        if isinstance(self.widget, TextField | NoteEdit):
            self.widget.flush()

    def _edited(self, value: str) -> None:
        self.edited.emit(self._name, value)

    def _ticked(self, ticked: bool) -> None:
        self.edited.emit(self._name, EARLIER if ticked else "")


class RecommendationCard(RecordCard):
    """What is to be done, by whom; for an earlier recommendation, how far it is."""

    def build(self) -> None:
        self.add_text("text", self.tr("What is to be done"))
        self.add_field("addressee", self.tr("Role responsible"), TextField(self))
        tick = QCheckBox(self.tr("Follow-up of an earlier recommendation"), self)
        self._rows.addWidget(tick, self._rows.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self._take("earlier", tick)
        self.add_field("progress", self.tr("Progress"), TextField(self))
        self.add_text("note", self.tr("Note on progress"))

    def word(self) -> str:
        return self.tr("Recommendation")

    def show_record(self, number: int, values: Mapping[str, str]) -> None:
        super().show_record(number, values)
        followed = any(values[name] for name in ("earlier", "progress", "note"))
        for name in ("progress", "note"):
            self._labels[name].label.setVisible(followed)
            self._inputs[name].widget.setVisible(followed)


class GoodPracticeCard(RecordCard):
    """A title, and what was done."""

    def build(self) -> None:
        self.add_field("title", self.tr("Title"), TextField(self))
        self.add_text("text", self.tr("What was done"))

    def word(self) -> str:
        return self.tr("Example")
