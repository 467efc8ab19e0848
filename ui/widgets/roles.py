"""What screen readers are told that a widget is, where Qt by itself would only say that it is a frame or an area."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Kind = TypeVar("Kind", bound=type[QWidget])
_roles: dict[type[QWidget], QAccessible.Role] = {}


def spoken_as(role: QAccessible.Role) -> Callable[[Kind], Kind]:
    """Gives a class of widgets its role. Not for buttons and fields, whose own role knows what can be done to them."""

    def give(kind: Kind) -> Kind:
        if not _roles:
            QAccessible.installFactory(_interface)
        _roles[kind] = role
        return kind

    return give


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = next((_roles[kind] for kind in type(thing).__mro__ if kind in _roles), None)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
