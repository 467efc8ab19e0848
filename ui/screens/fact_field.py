"""One fact about a case as a field of the form that fits its kind, with what is said and asked below it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from model.conditions import Value
from model.framework import Fact, Option
from ui.desk.odd_lines import OddLines
from ui.theme import Space
from ui.widgets.asking import Asking
from ui.widgets.controls import ChoiceBox, DateField, TextField, YesNoChoice
from ui.widgets.form_rows import add_row

Editor = ChoiceBox | YesNoChoice | DateField | TextField


class FactField(QObject):
    """`given` carries the fact's id and its new value, which is None for none.

    `asked` carries the id and whether the change that was asked about is wanted. `refused` says that somebody tried to
    change what can only be read. `asking` asks under the field, `odd` shows the soft problems of the fact.
    """

    given = Signal(str, object)
    asked = Signal(str, bool)
    refused = Signal()

    def __init__(self, fact: Fact, sample: str, rows: QGridLayout, odd: OddLines, parent: QWidget) -> None:
        super().__init__(parent)
        self.fact = fact
        self.odd = odd
        self._fault = ""
        self._fixed = False
        self._notes: tuple[str, ...] = ()
        self.editor = self._make(sample, parent)
        self.asking = Asking(self.editor, parent)
        self.asking.confirmed.connect(self._on_confirmed)
        self.asking.left.connect(self._on_let_be)
        odd.left.connect(self.take_focus)
        self._row = add_row(rows, fact.title, self.editor, hint=self._foot(parent))

    @property
    def is_typed(self) -> bool:
        """Whether the value is text or a date, rather than chosen."""
        return isinstance(self.editor, TextField | DateField)

    @property
    def decides(self) -> bool:
        """Whether conditions can look at the value: not at text and dates."""
        return self.fact.kind in ("choice", "yes_no")

    def take_focus(self) -> None:
        """Puts the focus on the field."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_fixed(self, fixed: bool) -> None:
        """Whether the value can only be read."""
        self._fixed = fixed
        match self.editor:
            case YesNoChoice():
                self.editor.set_fixed(fixed)
            case TextField() | DateField():
                self.editor.setReadOnly(fixed)

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
                yes_no.refused.connect(self.refused)
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

    def _foot(self, parent: QWidget) -> QWidget:
        """What stands under the field while there is anything to say."""
        foot = QWidget(parent)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.asking)
        column.addWidget(self.odd)
        return foot

    def _give(self, value: Value | None) -> None:
        self._fault = ""
        if self._fixed:
            self.refused.emit()
        self.given.emit(self.fact.id, value)

    def _on_confirmed(self) -> None:
        self.asked.emit(self.fact.id, True)

    def _on_let_be(self) -> None:
        self.asked.emit(self.fact.id, False)

    def _refuse(self, fault: str) -> None:
        self._fault = fault
        self.show_notes(self._notes)


def _depth(option: Option, fact: Fact) -> int:
    """How many broader options stand above an option."""
    depth, above = 0, fact.option(option.under)
    while above is not None:
        depth, above = depth + 1, fact.option(above.under)
    return depth
