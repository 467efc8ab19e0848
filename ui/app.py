"""Starts the window: typeface, look, and the one handler for what only we can have caused."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.enchant import enchant_speller
from ui.main_window import MainWindow
from ui.ports import Services
from ui.preferences import Preferences
from ui.spelling import spelling
from ui.theme import apply_theme, load_fonts
from ui.widgets.controls import WheelGuard

ORGANISATION = "Caseread"


def run(services: Services, file: Path | None) -> int:
    """Shows the window until it is closed. Returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    preferences = prepare(app, services)
    spelling.use(enchant_speller(), on=preferences.spelling)
    window = MainWindow(services, preferences)
    crash = Crash(window)
    sys.excepthook, sys.unraisablehook = crash.report, crash.report_unraisable
    window.show()
    if file is not None:
        opening = _Opening(window, file)
        QTimer.singleShot(0, opening.open)
    return app.exec()


def prepare(app: QApplication, services: Services) -> Preferences:
    """Gives an application its name, typeface and look."""
    app.setApplicationName(ORGANISATION)
    app.setApplicationDisplayName(ORGANISATION)
    app.setApplicationVersion(services.version)
    preferences = Preferences(
        QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, ORGANISATION)
    )
    load_fonts(services.fonts)
    apply_theme(app, preferences.scheme, preferences.text_percent)
    app.installEventFilter(WheelGuard(app))
    return preferences


class _Opening:
    """Opens the file named at the start once the window is on the screen."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        self._window = window
        self._file = file

    def open(self) -> None:
        self._window.open_path(self._file)


class Crash(QObject):
    """Tells the person about a fault of ours. What was saved stays saved; nothing is sent anywhere.

    A fault is told by its kind and place in the code, which are enough to mend it: its message may quote what was
    typed. One in another thread is told in that of the window.
    """

    _found = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._found.connect(self._show)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Shows the fault with its details to copy."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self._found.emit(_details(kind, trace))

    def report_unraisable(self, fault: Any) -> None:
        """Takes note of a fault that Python cannot raise anywhere: it disturbs nobody's work."""
        if sys.stderr is not None:
            sys.stderr.write(f"{_details(fault.exc_type, fault.exc_traceback)}\n")

    def _show(self, details: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(ORGANISATION)
        box.setText(self.tr("Something went wrong in Caseread. Every answer marked as saved is safe."))
        box.setInformativeText(
            self.tr("Please copy the details for the people who look after the program, then go on.")
        )
        box.setDetailedText(details)
        box.exec()


def _details(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)]
    return "\n".join([*frames, kind.__name__])
