"""How long it takes from a key press to what is painted, in a window over an encrypted file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import main
from benchmarks.harness.many_cases import PASSPHRASE
from reports import fonts
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme import apply_theme, load_fonts
from ui.workspace import Workspace

Press = tuple[float, float]
_TYPED = ("referral", "kh", "status:complete", "rosh:high")
_WARM = 20


def desk_presses(path: Path, presses: int) -> dict[str, list[Press]]:
    """Answers, one after another, through the cases: each is on the disk when it is painted."""
    with _window(path) as workspace:
        taken: list[Press] = []
        for case_id in workspace.cases.case_order:
            workspace.open_case(case_id)
            _settle()
            workspace.desk.next_unanswered()
            for key in islice(cycle((Qt.Key.Key_Y, Qt.Key.Key_N)), 20):
                taken.append(_press(_focus(), key))
            if len(taken) >= presses + _WARM:
                break
        return {"an answer": taken[_WARM:]}


def list_presses(path: Path) -> dict[str, list[Press]]:
    """Letters of a filter, typed and taken back."""
    with _window(path) as workspace:
        field = workspace.cases.filter_bar.field
        field.setFocus()
        typed: list[Press] = []
        back: list[Press] = []
        for text in _TYPED:
            typed += [_press(field, letter) for letter in text]
            back += [_press(field, Qt.Key.Key_Backspace) for _ in text]
        return {"a letter": typed, "one taken back": back}


def _press(widget: QWidget, key: Qt.Key | str) -> Press:
    """The seconds on the clock and of CPU until a key was handled and everything painted."""
    clock, cpu = perf_counter(), process_time()
    if isinstance(key, str):
        QTest.keyClicks(widget, key)
    else:
        QTest.keyClick(widget, key)
    QApplication.processEvents()
    return perf_counter() - clock, process_time() - cpu


@contextmanager
def _window(path: Path) -> Iterator[Workspace]:
    """A window that shows the file; goes on once it has nothing left to do."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(fonts.FILES)
    apply_theme(app, "light", 100)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(main.Services(), Preferences(settings))
        window.show()
        window.activateWindow()
        window._show_document(main.files().open(path, PASSPHRASE))
        _settle()
        assert window.workspace is not None
        yield window.workspace
        window.close()


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _settle() -> None:
    """Lets what waits for a quiet moment happen."""
    for _ in range(100):
        QApplication.processEvents()
