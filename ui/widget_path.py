"""Where a widget stands among others, to find the one in its place after a screen was made again."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

WidgetPath = tuple[tuple[type[QWidget], int], ...]
"""Step by step from a root: the how-manieth child of a kind."""

Kind = TypeVar("Kind", bound=QWidget)


def path_of(widget: QWidget, root: QWidget) -> WidgetPath:
    """The way to a widget from one that it is in."""
    steps: list[tuple[type[QWidget], int]] = []
    at = widget
    while at is not root:
        above = at.parentWidget()
        assert above is not None, "the widget is somewhere in the root"
        steps.append((type(at), _children(above, type(at)).index(at)))
        at = above
    return tuple(reversed(steps))


def widget_at(path: WidgetPath, root: QWidget) -> QWidget | None:
    """The widget at the end of the way; None where it does not lead so far."""
    at = root
    for kind, number in path:
        alike = _children(at, kind)
        if number >= len(alike):
            return None
        at = alike[number]
    return at


def _children(parent: QWidget, kind: type[Kind]) -> list[Kind]:
    inside = parent.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in inside if type(child) is kind]
