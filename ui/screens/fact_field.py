"""One fact about a case as a field of the form that fits its kind."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from model.conditions import Value
from model.framework import Fact, Option
from ui.widgets.controls import ChoiceBox, DateField, TextField, YesNoChoice
from ui.widgets.form_rows import add_row

Editor = ChoiceBox | YesNoChoice | DateField | TextField


class FactField(QObject):
    """`given` carries the fact's id and its new value, which is None for none."""

    given = Signal(str, object)

    def __init__(self, fact: Fact, sample: str, rows: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.fact = fact
        self._fault = ""
        self._notes: tuple[str, ...] = ()
        self.editor = self._make(sample, parent)
        self._row = add_row(rows, fact.title, self.editor)

    @property
    def is_typed(self) -> bool:
        """Whether the value is text or a date, rather than chosen."""
        return isinstance(self.editor, TextField | DateField)

    def show_value(self, value: Value | None) -> None:
        """Shows what is recorded. Emits nothing."""
        match self.editor:
            case YesNoChoice():
                self.editor.set_value(value if isinstance(value, bool) else None)
            case TextField():
                self.editor.set_text(str(value or ""))
            case editor:
                editor.set_value(str(value) if value else None)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Shows these lines under the field."""
        self._notes = notes
        self._row.set_note("\n".join(note for note in (self._fault, *notes) if note), "warning")

    def flush(self) -> None:
        """Hands on what was typed, now."""
        if isinstance(self.editor, TextField | DateField):
            self.editor.flush()

    def _make(self, sample: str, parent: QWidget) -> Editor:
        match self.fact.kind:
            case "choice":
                return self._choice(sample, parent)
            case "yes_no":
                yes_no = YesNoChoice(parent)
                yes_no.chosen_value.connect(self._give)
                return yes_no
            case "date":
                date_field = DateField(parent)
                date_field.chosen.connect(self._give)
                date_field.refused.connect(self._refuse)
                return date_field
        text = TextField(parent)
        text.edited.connect(self._give)
        return text

    def _choice(self, sample: str, parent: QWidget) -> ChoiceBox:
        box = ChoiceBox(parent)
        options = self.fact.options_for(sample)
        box.set_options([(option.id, option.title, _depth(option, self.fact)) for option in options])
        box.chosen.connect(self._give)
        return box

    def _give(self, value: Value | None) -> None:
        self._fault = ""
        self.given.emit(self.fact.id, value)

    def _refuse(self, fault: str) -> None:
        self._fault = fault
        self.show_notes(self._notes)


def _depth(option: Option, fact: Fact) -> int:
    """How many broader options stand above an option."""
    depth, above = 0, fact.option(option.under)
    while above is not None:
        depth, above = depth + 1, fact.option(above.under)
    return depth
