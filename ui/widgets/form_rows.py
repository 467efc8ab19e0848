"""Rows of forms: one helper gives each field its label, its accessible name and its help."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.labels import Muted, Words, plain
from ui.widgets.segments import Segments

_LABELS, _FIELDS = 5, 12


@dataclass(frozen=True, slots=True)
class FormRow:
    """The parts of a row. `note` stands under the field and is hidden while it is empty."""

    label: QLabel
    widget: QWidget
    note: QLabel

    def set_note(self, text: str, role: str = "small") -> None:
        """Shows a line under the field, and tells screen readers of it."""
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.widget.setAccessibleDescription(text)


def form(parent: QWidget | None = None) -> QGridLayout:
    """The layout of a form: a column of labels that wrap, and a wider one of fields."""
    layout = QGridLayout(parent) if parent else QGridLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(Space.L)
    layout.setVerticalSpacing(Space.S + 2)
    layout.setColumnStretch(0, _LABELS)
    layout.setColumnStretch(1, _FIELDS)
    return layout


def add_row(
    layout: QGridLayout, label: str, widget: QWidget, help_text: str = "", hint: QWidget | None = None
) -> FormRow:
    """Adds a field with its label; `help_text` stands under it, then `hint`. The form must be in a widget already."""
    parent = layout.parentWidget()
    named = Words(plain(label), parent, role="label")
    named.setBuddy(widget)
    widget.setAccessibleName(label)
    if isinstance(widget, Segments):
        widget.set_subject(label)
    row = FormRow(named, widget, Muted("", parent, small=True))
    field = QVBoxLayout()
    field.setSpacing(Space.XS)
    fixed = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    field.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))
    field.addWidget(row.note)
    if hint is not None:
        field.addWidget(hint)
    field.addStretch(1)
    place = layout.rowCount()
    layout.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(field, place, 1)
    row.set_note(help_text)
    return row
