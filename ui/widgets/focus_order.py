"""The order in which Tab goes through widgets, and where it begins."""

from __future__ import annotations

from collections.abc import Iterator

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


def step(window: QWidget, *, forward: bool) -> bool:
    """Gives the focus to what comes next in a window as it is laid out, or before; after the last comes the first.

    Windows do this in `focusNextPrevChild`, when Tab is pressed: so parts may be made in any order, and come and go.
    False where there is nothing to go to.
    """
    there = list(_stops(window))
    here = window.focusWidget()
    place = there.index(here) if here in there else -1 if forward else 0
    order = there[place + 1 :] + there[: place + 1] if forward else there[place - 1 :: -1] + there[:place:-1]
    following = next((widget for widget in order if _takes_tab(widget)), None)
    if following is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    return True


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
    """Everything in sight that can have the focus, in the order of the layouts."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    for part in _parts(widget):
        if not part.isHidden() and not part.isWindow():
            yield from _stops(part)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


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
