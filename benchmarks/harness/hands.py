"""What somebody's hands do at the keyboard: keys go where the focus is, as real ones do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget

_MOST_STOPS = 30


def focused() -> QWidget:
    """What has the focus. There has to be something."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses one key after the other, each with the modifier held."""
    for key in keys:
        QTest.keyClick(focused(), key, with_)


def write(text: str) -> None:
    """Types a text in ASCII: `QTest.keyClicks` aborts the program at other letters."""
    QTest.keyClicks(focused(), text)


def tab_to(name: str) -> None:
    """Goes on with Tab until the control of this name has the focus."""
    for _ in range(_MOST_STOPS):
        widget = focused()
        own = widget.text() if isinstance(widget, QPushButton | QCheckBox) else ""
        if name in (widget.accessibleName(), own):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach “{name}”")
