"""A window in which an alert is raised by key press, killed the instant it is in sight. Run by test_alerts.py.

Argument: an inspection file. What every screen says of the alert is printed first.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main
from ui.main_window import MainWindow
from ui.preferences import Preferences


def run(path: Path) -> None:
    app = QApplication([])
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = MainWindow(main.Services(), Preferences(settings))
    window.show()
    assert window.open_path(path)
    workspace = window.workspace
    assert workspace is not None
    workspace.open_case(next(iter(workspace.session.inspection.cases)), "2.1.1")
    workspace.raise_alert()
    text = workspace.desk.alerts.rows[0].text
    QTest.keyClicks(text, "Contact again")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    sys.stdout.write(workspace.head.alerts.text.encode("ascii", "ignore").decode())
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)
    app.quit()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
