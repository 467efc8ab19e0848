"""A message across the window that stays until it is read, and takes nothing away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from model.faults import CasereadError, Fault
from ui.announce import announce
from ui.theme import Space
from ui.widgets.controls import Words, set_role

MOST_FAULTS = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a message offers to do."""

    text: str
    run: Callable[[], object]


class Banner(QFrame):
    """Says what could not be done, where, and what to do; or reminds of something and offers to do it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = Words("", self)
        self._is_reminder = self._stays = False
        self._offer: Offer | None = None
        self._before: QWidget | None = None
        self._action = QPushButton(self)
        self._action.clicked.connect(self.take_offer)
        self._close = QPushButton(self)
        self._close.clicked.connect(self.hide)
        for button in (self._action, self._close):
            button.setAutoDefault(True)  # so that Enter presses it
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.reword()
        self.hide()

    def reword(self) -> None:
        """Names the parts in the language that is spoken now. What is said stays as it was said."""
        self._text.setAccessibleName(self.tr("Message"))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the message"))

    @property
    def text(self) -> str:
        """What is said, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def show_error(
        self, error: CasereadError, offer: Offer | None = None, after: str = "", *, unasked: bool = False
    ) -> None:
        """Shows the faults of an error; `after` is a last line.

        What it offers has the keyboard at once. Not where it comes `unasked`, in the middle of what somebody types or
        answers: it is spoken then, Tab leads there, and it stays until it is closed or heeded.
        """
        lines = [str(fault) for fault in error.faults[:MOST_FAULTS]]
        more = len(error.faults) - len(lines)
        if more > 0:
            lines.append(self.tr("… and {0} more.").format(more))
        self._show("\n".join([*lines, *filter(None, [after])]), offer, is_reminder=False)
        self._stays = unasked
        if unasked:
            self._note_focus()
            announce(self, self._text.text())
        elif offer is not None:
            self._note_focus()
            self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Gives the keyboard back to whoever had it."""
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and self.isAncestorOf(self.window().focusWidget()):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_focus(self) -> None:
        """Notes who has the keyboard, as `hideEvent` needs."""
        at = self.window().focusWidget()
        if not self.isAncestorOf(at):
            self._before = at

    def show_fault(self, fault: Fault) -> None:
        """Shows one fault."""
        self._show(str(fault), None, is_reminder=False)

    def remind(self, text: str, offer: Offer | None = None) -> None:
        """Shows a quiet reminder, with a button for what it offers, until it is closed; a message goes before it."""
        if self.isHidden() or self._is_reminder:
            self._show(text, offer, is_reminder=True)

    def take_offer(self) -> None:
        """Does what the message offers."""
        if self._offer is not None:
            self._offer.run()

    def settle(self) -> None:
        """Takes a message away once something else has been done; a reminder, and what came unasked, stays."""
        if not self._is_reminder and not self._stays:
            self.hide()

    def settle_reminder(self) -> None:
        """Takes a reminder away once it has been heeded; a message stays."""
        if self._is_reminder:
            self.hide()

    def _show(self, text: str, offer: Offer | None, *, is_reminder: bool) -> None:
        self._is_reminder, self._stays, self._offer = is_reminder, False, offer
        set_role(self, "reminder" if is_reminder else "banner")
        self._text.setText(text)
        if offer is not None:
            self._action.setText(offer.text)
        self._action.setVisible(offer is not None)
        self.show()
