"""Notices that nobody is there: no key and no mouse for a while, or a computer that slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

LOOK_EVERY = 5_000
"""Milliseconds between two looks at the clocks."""

SLEPT = 30.0
"""Seconds by which the time of day may run ahead of the steady clock; more, and the computer has slept."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds of a clock that never steps and may stand still while the computer sleeps, and of the time of day."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


SYSTEM_CLOCKS = Clocks()


class IdleWatch(QObject):
    """`due` says that the inspection should be locked. It listens only between `start` and `stop`.

    The key or click that comes too late is swallowed: it never reaches a case.
    """

    due = Signal()

    def __init__(self, clocks: Clocks, parent: QObject) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._seconds = 0.0
        self._last = 0.0
        self._ahead = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.check)

    def start(self, minutes: int) -> None:
        """Watches from now on; `due` comes after so many minutes without a sign of life."""
        self._seconds = minutes * 60.0
        self._last = self._clocks.steady()
        self._ahead = self._clocks.wall() - self._last
        self._timer.start()
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Watches no more."""
        self._timer.stop()
        _application().removeEventFilter(self)

    def check(self) -> bool:
        """Looks at the clocks; whether it was time to lock."""
        now = self._clocks.steady()
        ahead = self._clocks.wall() - now
        slept = ahead - self._ahead > SLEPT
        self._ahead = ahead
        if not slept and now - self._last < self._seconds:
            return False
        self.due.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        if self.check():
            return True
        self._last = self._clocks.steady()
        return False


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
