"""A window that locks over a note and is killed then. Run by test_stories.py.

Arguments: an encrypted inspection, which `CASEREAD_PASSPHRASE` opens, a question of its first case, and a note on it.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main
from ui.main_window import MainWindow
from ui.preferences import Preferences


def run(path: Path, question: str, note: str) -> None:
    QApplication([])
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = MainWindow(main.Services(), Preferences(settings))
    window.show()
    window.activateWindow()
    QTimer.singleShot(0, unlock)
    assert window.open_path(path)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    workspace = window.workspace
    assert workspace is not None
    workspace.open_case(next(iter(workspace.session.inspection.cases)), question)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), note)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.lock_screen is not None
    settings.sync()
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def unlock() -> None:
    """Types the passphrase as soon as it is asked for."""
    field = QApplication.focusWidget()
    if QApplication.activeModalWidget() is None or field is None:
        QTimer.singleShot(5, unlock)
        return
    QTest.keyClicks(field, os.environ["CASEREAD_PASSPHRASE"])
    QTest.keyClick(field, Qt.Key.Key_Return)


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
