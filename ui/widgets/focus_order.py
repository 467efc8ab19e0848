"""The order in which Tab goes through widgets, and where it begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QWidget,
)


def read_in_order(window: QWidget) -> None:
    """Has Tab go through what is in sight in a window as it is laid out, whatever the order in which it was made.

    Windows do this each time that Tab is pressed, in `focusNextPrevChild`: so nothing that comes and goes has to
    think of it.
    """
    for before, after in pairwise(_stops(window)):
        QWidget.setTabOrder(before, after)


def begin_at(screen: QWidget, first: QWidget) -> None:
    """Hands the focus that a screen is given on to the part where it begins.

    A focus proxy would do so too, but Tab, coming from before the screen, would follow it past all parts before that.
    """
    options = Qt.FindChildOption.FindDirectChildrenOnly
    stop = screen.findChild(_FirstStop, options=options) or _FirstStop(screen)
    stop.first = first


class _FirstStop(QObject):
    """Where a screen begins."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.first = screen
        screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and self.first is not watched:
            self.first.setFocus(event.reason())
            return True
        return False


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Everything in sight that can have the focus, or hands it on, in the order of the layouts."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        yield widget
    for part in _parts(widget):
        if not part.isHidden() and not part.isWindow():
            yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    found: list[QWidget | None]
    if isinstance(widget, QScrollArea):
        found = [widget.widget()]
    elif isinstance(widget, QMainWindow):
        found = [widget.centralWidget()]
    elif isinstance(widget, QSplitter):
        panes = range(widget.count())
        found = [part for place in panes for part in (widget.handle(place), widget.widget(place))]
    else:
        found = list(_laid_out(widget.layout()))
    return (part for part in found if part is not None)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout, line by line."""
    for item in _items(layout):
        part, within = item.widget(), item.layout()
        if part is not None:
            yield part
        else:
            yield from _laid_out(within)


def _items(layout: QLayout | None) -> list[QLayoutItem]:
    if layout is None:
        return []
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=layout.getItemPosition)  # type: ignore[arg-type]  # row, column, and how many of each
    return [item for item in map(layout.itemAt, places) if item is not None]
