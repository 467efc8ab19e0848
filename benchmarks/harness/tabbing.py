"""Where the Tab key goes in a window: to every control, in the order in which people read, and back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

SLACK = 6
"""Logical pixels by which two things may be out of line and still stand in one row."""

_MOST_STOPS = 400


def stops(shown: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What the key goes to, from the first stop until it comes back there."""
    found: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        QTest.keyClick(_focused(shown), key)
        now = _focused(shown)
        if now in found:
            break
        found.append(now)
    return found


def faults(shown: QWidget) -> list[str]:
    """What Tab does not reach or does not leave, and where it goes against the order of reading."""
    forth, back = stops(shown), stops(shown, Qt.Key.Key_Backtab)
    said = [f"Tab does not leave {_named(forth[-1])}" for _ in range(len(forth) == 1 < len(_wanted(shown)))]
    said += [f"Tab does not reach {_named(widget)}" for widget in _wanted(shown) - set(forth)]
    if set(forth) == set(back) and _turned(back[::-1], forth[0]) != forth:
        said.append("Shift+Tab does not go the same way back")
    return said + _against_reading(shown, forth)


def _wanted(shown: QWidget) -> set[QWidget]:
    """What takes the focus by Tab."""
    inner = {part for combo in shown.findChildren(QComboBox) for part in combo.findChildren(QWidget)}
    found = {w for w in shown.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w not in inner}
    return {w for w in found if _takes_tab(w) and w.focusProxy() is None and w.window() is shown.window()}


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _focused(shown: QWidget) -> QWidget:
    return QApplication.focusWidget() or shown


def _turned(order: list[QWidget], first: QWidget) -> list[QWidget]:
    """A round, begun with another stop."""
    place = order.index(first)
    return order[place:] + order[:place]


def _against_reading(shown: QWidget, forth: list[QWidget]) -> list[str]:
    """The steps up or to the left. One in a round is from the last stop to the first."""
    steps = list(zip(forth, [*forth[1:], forth[0]], strict=True)) if len(forth) > 1 else []
    against = [(one, other) for one, other in steps if not _reads_on(shown, one, other)]
    said = [f"Tab goes from {_named(one)} back to {_named(other)}" for one, other in against]
    return said if len(said) > 1 else []


def _reads_on(shown: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether the second lies below or to the right of the first: they, or what they are parts of."""
    if one.isAncestorOf(other):
        return True
    first, second = (_box(part) for part in _apart(shown, one, other))
    below = second.top() >= first.bottom() - SLACK
    right = second.left() >= first.right() - SLACK
    level = abs(second.top() - first.top()) <= SLACK
    return below or right if not level else right


def _apart(shown: QWidget, one: QWidget, other: QWidget) -> tuple[QWidget, QWidget]:
    """The two parts of one widget in which they lie."""
    line, others = list(_line(shown, one)), list(_line(shown, other))
    common = next(widget for widget in line if widget in others)
    first = line[line.index(common) - 1] if common is not one else one
    second = others[others.index(common) - 1] if common is not other else other
    return first, second


def _line(shown: QWidget, widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = None if widget is shown else widget.parentWidget()


def _box(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or str(text() if callable(text) else text or "")
    return f"{type(widget).__name__} {said[:60]!r}"
