"""What Windows tells a window of sleep and of a locked session. Used on Windows only."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

_POWER, _SUSPENDS = 0x0218, 0x0004  # WM_POWERBROADCAST, PBT_APMSUSPEND
_SESSION, _LOCKED = 0x02B1, 0x7  # WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK
_MEANT = {(_POWER, _SUSPENDS), (_SESSION, _LOCKED)}


class _Message(ctypes.Structure):
    """The head of a MSG: the window, what it is about, and its first argument."""

    _fields_ = (("window", ctypes.c_void_p), ("kind", ctypes.c_uint), ("argument", ctypes.c_size_t))


class PowerEvents(QAbstractNativeEventFilter):
    """Calls `act` when the computer suspends or the session is locked."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act

    def register(self, window: int) -> None:
        """Asks Windows to tell this window of locked sessions; of sleep it tells every window."""
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), 0)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Reads each message of the system and lets all of them pass."""
        if QByteArray(kind) == QByteArray(b"windows_generic_MSG"):
            told = _Message.from_address(int(message))
            if (told.kind, told.argument) in _MEANT:
                self._act()
        return False, 0
