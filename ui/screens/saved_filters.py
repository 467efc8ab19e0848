"""The filters that were kept with the inspection, and those that every inspection has, in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QWidget

from model import labels
from model.case_filter import BUILT_IN
from model.conditions import Value
from model.inspection import Path, next_record_id
from model.language import say
from ui.lookout import Lookout
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row
from ui.widgets.labels import plain
from ui.widgets.sighting_hint import SightingHint

if TYPE_CHECKING:
    from ui.screens.case_filter_bar import CaseFilterBar
    from ui.session import Session


class FilterMenu(QMenu):
    """Choosing a filter writes its query into the bar. The present query can be kept, renamed and removed."""

    def __init__(self, session: Session, bar: CaseFilterBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)

    @property
    def current(self) -> str:
        """The id of the kept filter that is in force, or an empty text."""
        query = self._bar.query
        kept = self._session.inspection.filters
        return next((key for key, one in kept.items() if one.query == query), "") if query else ""

    def fill(self) -> None:
        """Offers what there is now."""
        self.clear()
        for built_in in BUILT_IN:
            self._add_query(say(built_in.title), built_in.query)
        self.addSeparator()
        for kept in self._session.inspection.filters.values():
            self._add_query(kept.title, kept.query)
        self.addSeparator()
        self._add_acts()

    def _add_query(self, title: str, query: str) -> None:
        action = self.addAction(plain(title))
        action.setData(query)
        action.setToolTip(query)
        action.setCheckable(True)
        action.setChecked(query == self._bar.query)

    def _add_acts(self) -> None:
        query, current = self._bar.query, self.current
        self.addAction(self.tr("Show all cases"), self._show_all).setEnabled(bool(query))
        keep = self.addAction(self.tr("Keep this filter…"), self._keep)
        keep.setEnabled(bool(query) and not current)
        title = plain(self._session.inspection.filters[current].title) if current else ""
        self.addAction(self.tr("Rename “{0}”…").format(title), self._rename).setVisible(bool(current))
        self.addAction(self.tr("Remove “{0}”").format(title), self._remove).setVisible(bool(current))

    def _on_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self._bar.set_query(action.data())

    def _show_all(self) -> None:
        self._bar.set_query("")

    def _keep(self) -> None:
        kept = self._session.inspection.filters
        self._write(next_record_id(kept, uuid4().hex[:8]), "", self._bar.query)

    def _rename(self) -> None:
        kept = self._session.inspection.filters[self.current]
        self._write(self.current, kept.title, kept.query)

    def _write(self, key: str, title: str, query: str) -> None:
        dialog = FilterNameDialog(title, query, self._session.lookout, self._bar.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.change(labels.FILTER.format(dialog.title), _values(key, dialog.title, query))
        dialog.deleteLater()

    def _remove(self) -> None:
        key = self.current
        title = self._session.inspection.filters[key].title
        self._session.change(labels.FILTER_REMOVED.format(title), _values(key, None, None))


def _values(key: str, title: str | None, query: str | None) -> dict[Path, Value | None]:
    return {("filters", key, "title"): title, ("filters", key, "query"): query}


class FilterNameDialog(FormDialog):
    """Asks what a filter is to be called."""

    def __init__(self, title: str, query: str, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Keep a filter"), self.tr("It stays in this inspection: {0}").format(query))
        self._field = QLineEdit(title, self)
        hint = SightingHint(self._field, lookout, self)
        add_row(self.rows, self.tr("Name"), self._field, hint=hint)
        self._button = self.finish(self.tr("Keep"))
        self._field.textChanged.connect(self._check)
        self._check()
        self._field.setFocus()

    @property
    def title(self) -> str:
        """What was typed."""
        return self._field.text().strip()

    def _check(self) -> None:
        self._button.setEnabled(bool(self.title))
