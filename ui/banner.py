"""A message across the window that stays until it is read, and takes nothing away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from model.faults import CasereadError, Fault
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
        self._is_reminder = False
        self._offer: Offer | None = None
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

    def show_error(self, error: CasereadError, offer: Offer | None = None, after: str = "") -> None:
        """Shows the faults of an error; `after` is a last line. What it offers has the keyboard at once."""
        lines = [str(fault) for fault in error.faults[:MOST_FAULTS]]
        more = len(error.faults) - len(lines)
        if more > 0:
            lines.append(self.tr("… and {0} more.").format(more))
        self._show("\n".join([*lines, *filter(None, [after])]), offer, is_reminder=False)
        if offer is not None:
            self._action.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Takes a message away once something else has been done; a reminder stays."""
        if not self._is_reminder:
            self.hide()

    def settle_reminder(self) -> None:
        """Takes a reminder away once it has been heeded; a message stays."""
        if self._is_reminder:
            self.hide()

    def _show(self, text: str, offer: Offer | None, *, is_reminder: bool) -> None:
        self._is_reminder, self._offer = is_reminder, offer
        set_role(self, "reminder" if is_reminder else "banner")
        self._text.setText(text)
        if offer is not None:
            self._action.setText(offer.text)
        self._action.setVisible(offer is not None)
        self.show()
