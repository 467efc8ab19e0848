"""The filter above the list of cases: one query, typed or chosen from boxes, and the filters that were kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import status_words
from model.case_filter import CaseFilter, Vocabulary
from model.status import Status
from ui.announce import announce
from ui.ports import Files
from ui.screens.saved_filters import FilterMenu
from ui.theme import Space
from ui.widgets.controls import ChoiceBox, Words
from ui.widgets.filter_field import FilterField
from ui.widgets.turning import Turning

if TYPE_CHECKING:
    from ui.session import Session

_ROOM_FOR_ONE_ROW = 760
"""The width (logical pixels at normal text) from which field and boxes stand beside one another."""

_LEAST_LETTERS = 8
"""Letters of a choice that a box shows at least; its open list shows all of them."""


class CaseFilterBar(QWidget):
    """The field holds the query and is the one truth: the boxes write into it and show what it says.

    `changed` says that another filter is wanted; `moved_on` that somebody goes on to the list.
    """

    changed = Signal()
    moved_on = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._files: Files | None = None
        self._known = Vocabulary(session.findings.framework)
        self.field = FilterField(self)
        self.sample = _ChoiceOf("sample", self.tr("All samples"), self)
        self.status = _ChoiceOf("status", self.tr("Any status"), self)
        self.reader = _ChoiceOf("reader", self.tr("All readers"), self)
        self.kept = QPushButton(self.tr("Filters"), self)
        self._remarks = Words("", self, role="warning")
        self._name()
        self._offer()
        self._lay_out()
        self._connect()
        self.read_readers()

    @property
    def query(self) -> str:
        """What is typed, or stands for what was chosen."""
        return self.field.text()

    @property
    def filter(self) -> CaseFilter:
        """The filter that the query stands for."""
        return self._vocabulary.filter(self.query)

    @property
    def remarks(self) -> str:
        """What is said about the query, or an empty text."""
        return "" if self._remarks.isHidden() else self._remarks.text()

    def use(self, files: Files) -> None:
        """Knows whose cases are those of `reader:me`."""
        self._files = files

    def set_query(self, query: str) -> None:
        """Asks for other cases."""
        self.field.setText(query)

    def read_readers(self) -> None:
        """Offers the readers that there are."""
        readers = sorted(
            {case.reader for case in self._session.inspection.cases.values()} - {""}, key=str.casefold
        )
        self.reader.set_options([(name, name) for name in readers])
        self.reader.setVisible(len(readers) > 1)

    @property
    def _vocabulary(self) -> Vocabulary:
        """What can be asked by whoever works here now."""
        me = self._files.author if self._files else ""
        if me != self._known.me:
            self._known = Vocabulary(self._session.findings.framework, me)
        return self._known

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Filter cases"))
        self.field.setPlaceholderText(self.tr("Filter: words, or status:complete, -reader:KH …"))
        self.field.setToolTip(self.field.placeholderText())
        self.sample.setAccessibleName(self.tr("Sample"))
        self.status.setAccessibleName(self.tr("Status"))
        self.reader.setAccessibleName(self.tr("Reader"))
        self.kept.setAccessibleName(self.tr("Kept filters"))

    def _offer(self) -> None:
        samples = self._session.findings.framework.samples
        self.sample.set_options([(sample.id, sample.title) for sample in samples])
        self.sample.setVisible(len(samples) > 1)
        self.status.set_options([(status.name, status_words.title(status)) for status in Status])
        self.kept.setMenu(FilterMenu(self._session, self))

    def _lay_out(self) -> None:
        row = Turning(_ROOM_FOR_ONE_ROW, Space.S, self)
        row.row.addWidget(self.field, 3)
        row.row.addWidget(self._choices(row), 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(row)
        column.addWidget(self._remarks)
        self._remarks.hide()

    def _choices(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        boxes = QHBoxLayout(part)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(Space.S)
        for box in (self.sample, self.status, self.reader):
            boxes.addWidget(box, 1)
        boxes.addWidget(self.kept)
        return part

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_query)
        self.field.moved_on.connect(self.moved_on)
        for box in (self.sample, self.status, self.reader):
            box.picked.connect(self._on_choice)

    def _on_choice(self, key: str, choice: str | None) -> None:
        self.set_query(self._vocabulary.with_choice(self.query, key, choice))

    def _on_query(self) -> None:
        vocabulary = self._vocabulary
        for box in (self.sample, self.status, self.reader):
            box.set_value(vocabulary.choice(self.query, box.key))
        self._say(vocabulary.filter(self.query).remarks)
        self.changed.emit()

    def _say(self, remarks: Iterable[str]) -> None:
        text = "\n".join(remarks)
        self._remarks.setText(text)
        self._remarks.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        announce(self.field, text)


class _ChoiceOf(ChoiceBox):
    """A box for one key of the query. `picked` carries the key and the choice, or None."""

    picked = Signal(str, object)

    def __init__(self, key: str, empty: str, parent: QWidget) -> None:
        super().__init__(parent, empty=empty)
        self.key = key
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, choice: str | None) -> None:
        self.picked.emit(self.key, choice)
