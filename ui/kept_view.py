"""What of a screen is not in the inspection and stays when the screen is made again in another language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QScrollBar, QWidget

from ui.widget_path import WidgetPath, path_of, widget_at
from ui.widgets.fields import DateField
from ui.widgets.filter_field import FilterField


@dataclass(frozen=True, slots=True)
class KeptView:
    """How far everything is scrolled, what lists are filtered by, and dates that were typed and not understood."""

    scrolled: tuple[tuple[WidgetPath, int], ...]
    filters: tuple[tuple[WidgetPath, str], ...]
    refused_dates: tuple[tuple[WidgetPath, str], ...]


def view_of(root: QWidget) -> KeptView:
    """What is to be kept of a screen."""
    bars = (bar for bar in root.findChildren(QScrollBar) if bar.value() != bar.minimum())
    filters = (field for field in root.findChildren(FilterField) if field.text())
    dates = (field for field in root.findChildren(DateField) if field.is_refused)
    return KeptView(
        tuple((path_of(bar, root), bar.value()) for bar in bars),
        tuple((path_of(field, root), field.text()) for field in filters),
        tuple((path_of(field, root), field.text()) for field in dates),
    )


def bring_back(view: KeptView, root: QWidget) -> None:
    """Gives a screen that was made again what was kept of the one before; scrolls once everything has its size."""
    for path, text in (*view.filters, *view.refused_dates):
        field = widget_at(path, root)
        if isinstance(field, QLineEdit):
            field.setText(text)
        if isinstance(field, DateField):
            field.flush()
    _Scroller(view, root)


class _Scroller(QObject):
    """Scrolls when the event loop runs: before that there is no place to scroll to."""

    def __init__(self, view: KeptView, root: QWidget) -> None:
        super().__init__(root)
        self._view = view
        self._root = root
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._scroll)
        timer.start()

    def _scroll(self) -> None:
        for path, value in self._view.scrolled:
            bar = widget_at(path, self._root)
            if isinstance(bar, QScrollBar):
                bar.setValue(value)
        self.deleteLater()
