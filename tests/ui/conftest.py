"""A window without a screen: fonts, theme, and a session over the demonstration inspection, kept in memory."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

import main
from model.faults import Fault, FileError
from model.findings import findings_of
from model.framework import Framework
from model.frameworks import demo_reads, shipped
from model.history import Entry, UndoStacks
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.language import ENGLISH, spoken
from model.operations import Operation, applied
from model.protection import Protection
from model.report_orders import CASE, ReportOrder
from model.work import Progress, frame
from reports import fonts
from ui.announce import announced
from ui.banner import Banner
from ui.desk.desk import ReadingDesk
from ui.language import speak_in_window
from ui.main_window import MainWindow
from ui.outlet import Outlet
from ui.preferences import Preferences
from ui.security.unlock import UnlockDialog
from ui.security.watch import Clocks
from ui.session import Session
from ui.theme import apply_theme, current_tokens, load_fonts, text_percent
from ui.theme.tokens import LIGHT

FRAMEWORK = "yos-2018"
NOW = "2020-09-23T13:02:31+00:00"


class FakeDocument:
    """An open inspection that lives in lists; every change is made at the same moment.

    While `full` is set, the disk is full.
    """

    def __init__(self, framework: Framework, inspection: Inspection) -> None:
        self.path = Path("Stockton-on-Tees.caseread")
        self.framework = framework
        self.inspection = inspection
        self.stacks = UndoStacks()
        self.entries: list[Entry] = []
        self.closed = False
        self.full = False

    @property
    def changes(self) -> int:
        return len(self.entries)

    @property
    def labels(self) -> list[str]:
        return [entry.operation.label for entry in self.entries]

    @property
    def is_encrypted(self) -> bool:
        return False

    @property
    def last_change(self) -> datetime:
        return datetime.fromisoformat(NOW)

    def history(self) -> tuple[Entry, ...]:
        return tuple(self.entries)

    def changed_at(self) -> Mapping[str, str]:
        return {case_id: NOW for entry in self.entries for case_id in entry.operation.case_ids}

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        if self.full:
            raise FileError(Fault("disk_full", self.path.name, "The disk is full."))
        self.inspection = applied(self.inspection, operation)
        entry = Entry(len(self.entries) + 1, NOW, operation, reverts)
        self.entries.append(entry)
        self.stacks = self.stacks.after(entry)
        return entry

    def close(self) -> None:
        self.closed = True


def demo_inspection(framework: Framework) -> Inspection:
    """The demonstration inspection; its cases have the ids case-1, case-2 and so on."""
    numbers = itertools.count(1)
    data = parse_json(demo_reads(framework.id))
    operation, _ = import_operation(framework, Inspection(), data, lambda: f"case-{next(numbers)}")
    return applied(Inspection(), operation)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with its typefaces and its look."""
    load_fonts(fonts.FILES)
    apply_theme(qapp, "light", 100)
    assert "Inter" in QFontDatabase.families()
    return qapp


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    """Whatever a test does to the theme is undone after it."""
    yield
    if current_tokens() is not LIGHT or text_percent() != 100:
        apply_theme(qapp, "light", 100)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """Whatever language a test speaks, the next one begins in English."""
    yield
    if spoken() != ENGLISH:
        speak_in_window(ENGLISH)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test copies is gone after it: it would look like something that the next one gave away."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Every text that is announced."""
    texts: list[str] = []
    announced.connect(texts.append)
    yield texts
    announced.disconnect(texts.append)


@pytest.fixture
def processes() -> Callable[[], set[int]]:
    """The processes that this one has started meanwhile and that are there still."""
    own = Path(f"/proc/{os.getpid()}/task")
    if not own.is_dir():
        pytest.skip("only Linux lists them")

    def there() -> set[int]:
        return {int(child) for task in own.iterdir() for child in (task / "children").read_text().split()}

    before = there()
    return lambda: there() - before


@pytest.fixture
def stand_in() -> Callable[[str], tuple[str, ...]]:
    """Makes a worker that does something else, once it has read its job."""
    head = "import json, os, signal, sys; sys.stdin.buffer.read(); say = sys.stdout.buffer.write; "
    return lambda code: (sys.executable, "-S", "-c", head + code)


@pytest.fixture
def endless(stand_in: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """A worker that says how far it is (a quarter), and never ends."""
    quarter = frame(Progress(1, 4)).hex()
    return stand_in(f"say(bytes.fromhex('{quarter}')); sys.stdout.flush(); signal.pause()")


@pytest.fixture
def banner(qapp: QApplication) -> Iterator[Banner]:
    """The messages of a window that has nothing else."""
    window = QWidget()
    window.show()
    yield Banner(window)
    shiboken6.delete(window)


@pytest.fixture
def outlet(banner: Banner, preferences: Preferences) -> Iterator[Outlet]:
    """How reports and data leave that window, made by the program's own worker."""
    outlet = Outlet(main.Services(), preferences, banner, banner.window())
    yield outlet
    outlet.stop()


@pytest.fixture
def framework() -> Framework:
    """The youth standards of 2018."""
    return shipped(FRAMEWORK)


@pytest.fixture
def document(framework: Framework) -> FakeDocument:
    """The demonstration inspection, open."""
    return FakeDocument(framework, demo_inspection(framework))


@pytest.fixture(scope="session")
def case_pdf() -> bytes:
    """The summary of the first case of the demonstration: two pages."""
    findings = findings_of(shipped(FRAMEWORK), demo_inspection(shipped(FRAMEWORK)))
    return main.reports().pdf(findings, ReportOrder(CASE, ("case-1",)), datetime.fromisoformat(NOW))


@pytest.fixture
def session(qapp: QApplication, document: FakeDocument) -> Session:
    """The demonstration inspection as the window sees it."""
    return Session(document)


@pytest.fixture
def programme(qapp: QApplication) -> Callable[[str], Session]:
    """Opens the demonstration inspection of any programme."""

    def opened(framework_id: str) -> Session:
        framework = shipped(framework_id)
        return Session(FakeDocument(framework, demo_inspection(framework)))

    return opened


@pytest.fixture
def empty_session(qapp: QApplication, framework: Framework) -> Session:
    """An inspection that has just begun."""
    return Session(FakeDocument(framework, Inspection(service="Ceredigion")))


def has_name(widget: QWidget) -> bool:
    """Whether a screen reader can say what a control is for.

    Asks the control itself: on Linux Qt reports the current text of a combo box, whatever its name.
    """
    buddies = (label for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
    own_text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or own_text or any(label.text() for label in buddies))


def unnamed(root: QWidget) -> list[QWidget]:
    """The controls under a widget that take the focus and have no name. One that is hidden takes none."""
    controls = [
        w
        for w in root.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisibleTo(root)
    ]
    inner = {w for combo in root.findChildren(QComboBox) for w in combo.findChildren(QWidget)}
    return [w for w in controls if w not in inner and not w.focusProxy() and not has_name(w)]


@pytest.fixture
def nameless() -> Callable[[QWidget], list[QWidget]]:
    """Finds the controls of a screen that take the focus and have no name."""
    return unnamed


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a widget as the active window, so that keys and focus reach it."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1366, 768)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


class Modals:
    """Answers dialogs of these kinds, one after another; closes whatever comes instead, so that nothing hangs."""

    def __init__(self, steps: Sequence[tuple[type[QDialog], Callable[[Any], object]]]) -> None:
        self._steps = list(steps)
        self.error: BaseException | None = None
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def finish(self) -> None:
        """Raises what went wrong in a dialog."""
        self._timer.stop()
        if self.error is not None:
            raise self.error
        assert not self._steps, f"no dialog came: {self._steps}"

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            return
        self._timer.stop()
        try:
            assert self._steps, dialog
            kind, act = self._steps.pop(0)
            assert isinstance(dialog, kind), dialog
            act(dialog)
        except BaseException as error:  # noqa: BLE001  it is raised again in the test, once the dialog is gone
            self.error = error
        finally:
            self._timer.start()
            if dialog.isVisible():
                dialog.done(0)


@pytest.fixture
def answering() -> Callable[..., AbstractContextManager[None]]:
    """`with answering(Kind, act)`: does something to the dialog of this kind that comes, then closes it.

    More pairs of kind and act are for the dialogs that follow.
    """

    @contextmanager
    def answer(*steps: Any) -> Iterator[None]:
        modals = Modals(list(zip(steps[::2], steps[1::2], strict=True)))
        try:
            yield
        finally:
            modals.finish()

    return answer


PASSPHRASE = "otter lamp violet kettle"


@pytest.fixture
def passphrase() -> str:
    """What opens the encrypted demonstration."""
    return PASSPHRASE


@pytest.fixture(scope="session")
def _encrypted_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("encrypted") / "demo.caseread"
    main.files().create_demo(path, FRAMEWORK, Protection(PASSPHRASE)).close()
    return path


@pytest.fixture
def encrypted(_encrypted_once: Path, tmp_path: Path) -> Path:
    """An encrypted demonstration on the disk, without a recovery key."""
    return Path(shutil.copy(_encrypted_once, tmp_path / "Ceredigion.caseread"))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """A person's choices, kept in a folder of the test. The window speaks English on every computer."""
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.language = ENGLISH
    return preferences


class Time:
    """The two clocks of a computer. They go on only when they are told to."""

    def __init__(self) -> None:
        self.steady, self.wall = 1_000.0, 1_600_000_000.0

    def pass_(self, seconds: float) -> None:
        """Time passes while the computer is awake."""
        self.steady += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        """Time passes while the computer sleeps."""
        self.wall += seconds


@pytest.fixture
def time() -> Time:
    """The clocks that the lock of the window looks at."""
    return Time()


@pytest.fixture
def window(qtbot: QtBot, preferences: Preferences, time: Time) -> Iterator[MainWindow]:
    """The window at its start screen, with clocks of the test."""
    clocks = Clocks(steady=lambda: time.steady, wall=lambda: time.wall)
    window = MainWindow(main.Services(), preferences, clocks)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def enter_passphrase(qtbot: QtBot, answering: Any, window: MainWindow) -> Callable[[Path], None]:
    """Opens an encrypted inspection in the window."""

    def type_it(_dialog: QDialog) -> None:
        QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def open_(path: Path) -> None:
        with answering(UnlockDialog, type_it):
            assert window.open_path(path)
        window.activateWindow()  # after a dialog nobody else does so: there is no window manager
        qtbot.waitUntil(window.isActiveWindow)

    return open_


@pytest.fixture
def reading(window: MainWindow, encrypted: Path, enter_passphrase: Callable[[Path], None]) -> MainWindow:
    """The window with an encrypted inspection, at a question of its first case."""
    enter_passphrase(encrypted)
    assert window.workspace is not None
    window.workspace.open_case(next(iter(window.workspace.session.inspection.cases)), "2.2.2.d")
    return window


@pytest.fixture
def desk_at(qtbot: QtBot, session: Session) -> Callable[[str, str], ReadingDesk]:
    """Opens a case of the demonstration on a desk that has the focus, at a question."""

    def open_desk(case_id: str, place: str) -> ReadingDesk:
        desk = ReadingDesk(session)
        qtbot.addWidget(desk)
        desk.resize(1366, 640)
        desk.show()
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)
        desk.show_case(case_id, place)
        return desk

    return open_desk
