"""Notices that the computer goes to sleep, or that the person locks its screen, as far as the system says so."""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LOGIN = "org.freedesktop.login1"


class SuspendWatch(QObject):
    """`suspending` comes before the computer sleeps. Where no system tells, `IdleWatch` notices afterwards."""

    suspending = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)
        if sys.platform.startswith("linux"):
            self._follow_login_manager()
        if sys.platform == "win32":
            from ui.security.windows_events import PowerEvents

            self._events = PowerEvents(self.suspending.emit)
            application.installNativeEventFilter(self._events)
            self._events.register(int(window.winId()))

    def _follow_login_manager(self) -> None:
        """systemd's login manager says on the system bus that sleep begins, or that a session is locked."""
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            for path, kind, name, slot in (
                ("/org/freedesktop/login1", "Manager", "PrepareForSleep", SLOT("on_sleep(bool)")),
                (
                    "",
                    "Session",
                    "Lock",
                    SLOT("on_session_lock()"),
                ),  # whatever session: locking once more is harmless
            ):
                # The stubs ask for bytes, which PySide then refuses.
                bus.connect(_LOGIN, path, f"{_LOGIN}.{kind}", name, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The login manager says that sleep begins, or that it is over."""
        if begins:
            self.suspending.emit()

    @Slot()
    def on_session_lock(self) -> None:
        """The login manager asks sessions to lock."""
        self.suspending.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.suspending.emit()
