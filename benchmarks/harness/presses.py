"""How long it takes from a key press to what is painted, in a window over an encrypted file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import main
from benchmarks.harness.many_cases import PASSPHRASE
from model.language import spoken
from model.report_orders import PACK, ReportOrder
from model.work import Job
from reports import fonts
from ui.main_window import MainWindow
from ui.making import Maker
from ui.preferences import Preferences
from ui.theme import apply_theme, load_fonts
from ui.workspace import Workspace

Press = tuple[float, float]
_TYPED = ("referral", "kh", "status:complete", "rosh:high")
_WARM = 20


def desk_presses(path: Path, presses: int) -> dict[str, list[Press]]:
    """Answers, one after another, through the cases: each is on the disk when it is painted."""
    with _window(path) as workspace:
        return {"an answer": _answers(workspace, presses)}


def packing_presses(path: Path, presses: int) -> dict[str, list[Press]]:
    """The same while the window makes a pack of all cases, again and again."""
    with _window(path) as workspace:
        session, order = workspace.session, ReportOrder(PACK)
        job = Job(session.document.framework, session.inspection, datetime(2026, 11, 22), order, spoken())
        packing = _Packing(job, Maker(main.Services().worker, workspace))
        taken = _answers(workspace, presses)
        packing.maker.stop()
        return {"an answer": taken}


class _Packing:
    """Makes the same document again when it is made."""

    def __init__(self, job: Job, maker: Maker) -> None:
        self.maker = maker
        self._job = job
        maker.made.connect(self._again)
        maker.start(job)

    def _again(self, _job: Job, _document: bytes) -> None:
        self.maker.start(self._job)


def _answers(workspace: Workspace, presses: int) -> list[Press]:
    taken: list[Press] = []
    for case_id in workspace.cases.case_order:
        workspace.open_case(case_id)
        _settle()
        workspace.desk.next_unanswered()
        for key in islice(cycle((Qt.Key.Key_Y, Qt.Key.Key_N)), 20):
            taken.append(_press(_focus(), key))
        if len(taken) >= presses + _WARM:
            break
    return taken[_WARM:]


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
