"""What is being made, how far it is, and a way to stop it: one quiet line, for as long as the work takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.announce import announce
from ui.theme import Space, scaled, theme_changed
from ui.widgets.bars import ProgressBar
from ui.widgets.labels import Words

_PAUSE = 300
"""Milliseconds. Work that is done sooner is not spoken of."""

_BAR_WIDTH = 160


class WorkStrip(QFrame):
    """Out of sight until work takes a moment. `cancelled` says that somebody pressed its button, or Escape in it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reminder")
        self.text = Words("", self)
        self.bar = ProgressBar(self)
        self.button = QPushButton(self.tr("Cancel"), self)
        self.button.setAutoDefault(True)  # so that Enter presses it
        self.button.clicked.connect(self.cancelled)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._come)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar)
        row.addWidget(self.button)
        theme_changed.connect(self._fit)
        self._fit()
        self.hide()

    def begin(self, text: str) -> None:
        """Says what is being made, once that has taken a moment."""
        self.text.setText(text)
        self.button.setText(self.tr("Cancel"))
        self.button.setAccessibleName(self.tr("Cancel: {0}").format(text))
        self.bar.set_progress(0, 0)
        self.bar.hide()
        if self.isHidden():
            self._pause.start()
        else:
            announce(self, text)

    def show_progress(self, done: int, of: int) -> None:
        """Shows how much of how much is done: there is no bar before."""
        self.bar.set_progress(done, of)
        self.bar.show()

    def end(self) -> None:
        """Goes out of sight: it is done, or nobody wants it any more."""
        self._pause.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _come(self) -> None:
        self.show()
        announce(self, self.text.text())

    def _fit(self) -> None:
        self.bar.setFixedWidth(scaled(_BAR_WIDTH))
