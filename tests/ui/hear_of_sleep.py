"""Runs as a program of its own, on a bus of its own: prints how often the watch heard that it is time to lock."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget

from ui.security.suspend import SuspendWatch

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
EXPECTED = 2

app = QApplication([])
window = QWidget()
watch = SuspendWatch(window)
heard: list[bool] = []


def hear() -> None:
    heard.append(True)
    if len(heard) == EXPECTED:
        QTimer.singleShot(50, app.quit)  # time for one too many to come


watch.suspending.connect(hear)
manager = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "login manager")
assert manager.registerService(LOGIN)


def tell(path: str, kind: str, name: str, arguments: list[object]) -> None:
    signal = QDBusMessage.createSignal(path, f"{LOGIN}.{kind}", name)
    signal.setArguments(arguments)
    assert manager.send(signal)


tell(MANAGER, "Manager", "PrepareForSleep", [True])
tell(MANAGER, "Manager", "PrepareForSleep", [False])
tell(f"{MANAGER}/session/_31", "Session", "Lock", [])
QTimer.singleShot(10_000, app.quit)
app.exec()
sys.stdout.write(f"{len(heard)}\n")
