"""A question in place: what a change would do is said under its field, before it is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from ui.announce import announce
from ui.theme import Space
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Words

_AGREES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Asking(QFrame):
    """Asks about a change of a field. Nobody has to leave the field: Enter confirms, Escape leaves it as it was.

    So do the buttons. Going on to anything else leaves the field as it was.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "asking")
        self._field = field
        self._text = Words("", self)
        self._change = self._button(self.tr("Change"), "Enter")
        self._leave = self._button(self.tr("Leave as it is"), "Esc")
        self._change.clicked.connect(self._confirm)
        self._leave.clicked.connect(self._let_be)
        buttons = FlowLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._change)
        buttons.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()
        field.installEventFilter(self)

    @property
    def asks(self) -> bool:
        """Whether an answer is waited for."""
        return not self.isHidden()

    @property
    def text(self) -> str:
        """What is asked, or an empty text."""
        return self._text.text() if self.asks else ""

    def ask(self, text: str) -> None:
        """Asks, and waits; the focus stays where it is."""
        if not self.asks:
            _application().focusChanged.connect(self._on_focus)
        self._text.setText(text)
        self.show()
        announce(self, text)

    def withdraw(self) -> None:
        """Asks no more, and reports nothing."""
        if self.asks:
            _application().focusChanged.disconnect(self._on_focus)
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Enter and Escape from the field while an answer is waited for."""
        if self.asks and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._answers(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._answers(event):
            super().keyPressEvent(event)

    def _answers(self, event: QKeyEvent) -> bool:
        if event.key() in _AGREES:
            self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self._let_be()
        else:
            return False
        return True

    def _confirm(self) -> None:
        self._end()
        self.confirmed.emit()

    def _let_be(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        """Gives the focus back to the field before the buttons go."""
        focused: QWidget | None = (
            _application().focusWidget()
        )  # None without a focus, whatever the stubs promise
        inside = focused is not None and self.isAncestorOf(focused)
        self.withdraw()
        if inside:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not _within(new, (self, self._field)):
            self.withdraw()
            self.left.emit()

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(f"{text}  {key}", self)
        button.setAccessibleName(text)
        button.setAutoDefault(True)  # so that Enter presses it
        return button


def _within(widget: QWidget, homes: tuple[QWidget, ...]) -> bool:
    """Whether a widget is one of these or inside it; the open list of a choice is a window of its own."""
    current: QWidget | None = widget
    while current is not None:
        if current in homes:
            return True
        current = current.parentWidget()
    return False


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
