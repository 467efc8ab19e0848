"""What is seen of an inspection while it is locked: the name of its file, and the way back in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.security.unlock import Attempt, UnlockForm
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import Card, Heading, Muted, Words
from ui.widgets.focus_order import begin_at
from ui.widgets.page import Page

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LockScreen(Page):
    """`unlocked` carries what `UnlockForm.opened` does; `close_requested` lets the file go.

    `waiting` says that something typed last could not be saved: it waits under the lock, and the file stays open.
    """

    unlocked = Signal(object, str)
    close_requested = Signal()

    def __init__(self, file_name: str, attempt: Attempt, *, waiting: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = Card("", self.content)
        self.notice = Words("", self._card, "warning")
        self.form = UnlockForm(attempt, self._card)
        self.form.opened.connect(self.unlocked)
        self._fill(file_name, waiting)
        row = QHBoxLayout()  # stretches, not an alignment: that would take no heed of words that wrap
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        self.body.addStretch(2)
        self.body.addLayout(row)
        self.body.addStretch(3)
        theme_changed.connect(self._fit)
        self._fit()
        begin_at(self, self.form)

    def say(self, text: str) -> None:
        """Shows a line under the heading."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def take_over(self, former: LockScreen) -> None:
        """Goes on with what was typed on another one, which forgets it."""
        self.form.take_over(former.form)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.form.submit()
        else:
            super().keyPressEvent(event)

    def _fill(self, file_name: str, waiting: bool) -> None:
        body = self._card.body
        body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        body.setSpacing(Space.M)
        body.addWidget(Heading(self.tr("{0} is locked").format(file_name), self._card))
        kept = Muted(self.tr("Everything is saved. Unlock to go on where you were."), self._card)
        kept.setVisible(not waiting)
        for widget in (kept, self.notice):
            body.addWidget(widget)
        body.addWidget(self.form)
        body.addLayout(self._buttons())
        held = self.tr("The text typed last could not be saved yet. It is kept: unlock to go on with it.")
        self.say(held if waiting else "")

    def _fit(self) -> None:
        self._card.setFixedWidth(scaled(440))

    def _buttons(self) -> QHBoxLayout:
        self.unlock_button = QPushButton(self.tr("Unlock"), self._card)
        self.unlock_button.setProperty("kind", "primary")
        self.unlock_button.clicked.connect(self.form.submit)
        self.close_button = QPushButton(self.tr("Close"), self._card)
        self.close_button.setAccessibleName(self.tr("Close the inspection"))
        self.close_button.clicked.connect(self.close_requested)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.unlock_button, self.close_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        return row
