"""The printed criteria that a judgement rests on, with their statements of evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from model.framework import Criterion
from model.language import counted
from ui.theme import Space
from ui.widgets.controls import Muted, ReconstructedMark, Words, number_of
from ui.widgets.disclosure import Disclosure

MOST_OPEN = 8
"""Longer lists than this are closed at first."""

_BULLET = "•"


class CriteriaView(QWidget):
    """The criteria of a standard; what lies below each of them, and a long list as a whole, can be opened."""

    def __init__(self, standard_id: str, criteria: Sequence[Criterion], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        mark = ReconstructedMark(self)
        column.addWidget(mark)
        mark.show_for(criterion.wording for criterion in criteria)
        if len(criteria) > MOST_OPEN:
            title = self.tr("{0} criteria").format(len(criteria))
            column.addWidget(CriteriaDisclosure(title, standard_id, criteria, self))
            return
        column.addLayout(criteria_lines(criteria, self))


class CriteriaDisclosure(Disclosure):
    """Criteria that are closed at first."""

    def __init__(self, title: str, about: str, criteria: Sequence[Criterion], parent: QWidget) -> None:
        self._criteria = tuple(criteria)
        super().__init__(title, parent, about)

    def fill(self) -> None:
        self.body.addLayout(criteria_lines(self._criteria, self))


def criteria_lines(criteria: Sequence[Criterion], parent: QWidget) -> QGridLayout:
    """Number and text of each criterion, and below it the line that opens its evidence."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.S)
    grid.setVerticalSpacing(Space.XS + 2)
    grid.setColumnStretch(1, 1)
    for criterion in criteria:
        row = grid.rowCount()
        number = Muted(number_of(criterion.id) or _BULLET, parent)
        number.setWordWrap(False)
        grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Words(criterion.text, parent), row, 1)
        if criterion.parts:
            title = counted(
                parent.tr("Evidence: {n} statement|Evidence: {n} statements"), len(criterion.parts)
            )
            grid.addWidget(CriteriaDisclosure(title, criterion.id, criterion.parts, parent), row + 1, 1)
    return grid
