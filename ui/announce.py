"""Tells screen readers what changed away from the focus: words that are spoken and never shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE = QAccessible.AnnouncementPoliteness.Polite
_ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class _Announcements(QObject):
    """What is announced, for those who listen beside the screen readers."""

    made = Signal(str)


_announcements = _Announcements()
announced = _announcements.made
"""Emitted with each text that is announced."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Has a screen reader speak a text that belongs to a widget, once it has ended its sentence or `urgent`ly at once.

    Nothing happens for an empty text; without a screen reader nobody hears it.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(_ASSERTIVE if urgent else _POLITE)
    QAccessible.updateAccessibility(event)
    announced.emit(text)
