"""A window over a demonstration, without a screen, in which every screen and dialog can be put on show.

Times and ids are made up and the same each time, so that two pictures of one screen are alike.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import main
from model import frameworks
from model.language import spoken
from model.protection import Protection
from storage.files import Files
from ui.main_window import MainWindow
from ui.places import CASES
from ui.preferences import Preferences
from ui.session import Session
from ui.theme import apply_theme, load_fonts, text_percent
from ui.workspace import Workspace

PASSPHRASE = "otter lamp violet kettle"
PATIENCE = 60
"""Seconds after which what is waited for will not come."""

_ROUNDS = 12
_PAUSE = 2  # milliseconds: what is waited for may be made by another process, which wants the processor
_BEGINNING = datetime(2020, 9, 21, 9, 30, tzinfo=UTC)

Act = Callable[[Any], object]
Look = Callable[[QWidget], None]


@dataclass(frozen=True, slots=True)
class Setting:
    """What is open in the window: the demonstration of a programme, by its id, or nothing."""

    programme: str = ""
    encrypted: bool = False


class Room:
    """A window in a folder of its own. `show` functions of the gallery act on it as people do."""

    def __init__(self, setting: Setting, house: Path) -> None:
        self.setting = setting
        self.house = house
        self.files = _files()
        services = main.Services()
        services.files = self.files
        self.services = services
        self.preferences = Preferences(QSettings(str(house / "settings.ini"), QSettings.Format.IniFormat))
        self.preferences.language = spoken()
        if not setting.programme:
            self._stock()
        self.preferences.text_percent = text_percent()
        self._afterwards: list[Callable[[], object]] = []
        self.window = MainWindow(services, self.preferences)
        self.window.resize(1366, 768)
        self.window.show()
        self.activate()
        if setting.programme:
            self._open()

    @property
    def workspace(self) -> Workspace:
        """What is open."""
        assert self.window.workspace is not None, "an inspection is open"
        return self.window.workspace

    @property
    def session(self) -> Session:
        return self.workspace.session

    @property
    def cases(self) -> list[str]:
        """The ids of the cases, in the order of the list."""
        return self.workspace.cases.case_order

    @property
    def encrypted_file(self) -> Path:
        """A file that asks for its passphrase."""
        return self.house / "Encrypted.caseread"

    def activate(self) -> None:
        """Brings the window to the front: there is no window manager that would."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def command(self, name: str) -> None:
        """Chooses a command of the menus."""
        action = self.window.commands.actions[name]
        assert action.isEnabled(), name
        action.trigger()

    def until(self, condition: Callable[[], object]) -> None:
        """Goes on with what the window has to do until something is so."""
        end = monotonic() + PATIENCE
        while not condition():
            assert monotonic() < end, condition
            QTest.qWait(_PAUSE)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Has something done once what is on show has been looked at."""
        self._afterwards.append(act)

    def visit(self, show: Callable[[Room], object], look: Look, acts: Sequence[Act] = ()) -> None:
        """Puts something on show, does `acts` to the dialogs that come, and looks at what is there then.

        That is the dialog in front, or else what `show` returned, or else the window. Everything is as before then.
        """
        before = self.workspace.session.inspection if self.setting.programme else None
        self.activate()
        attendant = _Attendant(look, acts)
        shown = show(self)
        attendant.finish(shown if isinstance(shown, QWidget) else self.window)
        self._tidy(before)
        attendant.raise_error()

    def close(self) -> None:
        """Closes the window and what is open in it. It is gone at once, not whenever Python or Qt think of it."""
        self.window.close()
        QApplication.processEvents()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _stock(self) -> None:
        """Files for the start screen to list, one that asks for its passphrase among them."""
        protection = Protection(PASSPHRASE, self.files.new_recovery_key())
        programme = frameworks.framework_ids()[0]
        self.files.create_demo(self.encrypted_file, programme, protection).close()
        self.preferences.remember(self.encrypted_file)

    def _open(self) -> None:
        path = self.house / "Demonstration.caseread"
        path.write_bytes(_demonstration(self.setting))
        attendant = _Attendant(_nothing, [unlock])
        assert self.window.open_path(path), self.window.banner.text
        attendant.finish(self.window)
        self.window.banner.hide()

    def _tidy(self, before: object) -> None:
        """Leaves the window as the next visitor expects it."""
        if self.window.lock_screen is not None:
            unlock(self.window.lock_screen)
        while before is not None and self.session.inspection != before and self.session.undo():
            pass
        while self._afterwards:
            self._afterwards.pop()()
        self.window.banner.hide()
        if before is not None:
            self.workspace.close_case()
            self.workspace.show_screen(CASES)
        QApplication.processEvents()


class _Attendant:
    """Does `acts` to the dialogs that come, one after another, and looks at the last; then closes them all."""

    def __init__(self, look: Look, acts: Sequence[Act]) -> None:
        self._look = look
        self._acts = list(acts)
        self._looked = False
        self._error: BaseException | None = None
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def finish(self, otherwise: QWidget) -> None:
        """Waits until all is done; without a dialog looks at the other widget."""
        QApplication.processEvents()
        end = monotonic() + PATIENCE
        while self._dialog() is not None:
            assert monotonic() < end, self._dialog()
            QTest.qWait(_PAUSE)
        self._timer.stop()
        if not self._looked and self._error is None:
            settle()
            self._try(self._look, otherwise)

    def raise_error(self) -> None:
        """Raises what went wrong while somebody looked."""
        if self._error is not None:
            raise self._error

    def _step(self) -> None:
        dialog = self._dialog()
        if dialog is None:
            return
        self._timer.stop()
        if self._acts and self._error is None:
            self._timer.start()  # an act may open another dialog, and come back when that one is closed
            self._try(self._acts.pop(0), dialog)
            return
        if not self._looked and self._error is None:
            self._looked = True
            settle()
            self._try(self._look, dialog)
        dialog.done(0)
        self._timer.start()

    def _try(self, act: Act, widget: QWidget) -> None:
        try:
            act(widget)
        except BaseException as error:  # noqa: BLE001  it is raised again once the dialogs are gone
            self._error = error

    @staticmethod
    def _dialog() -> QDialog | None:
        dialog = QApplication.activeModalWidget()
        return dialog if isinstance(dialog, QDialog) and dialog.isVisible() else None


def settle() -> None:
    """Goes on until everything has its place: layouts within layouts take more than one round."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()


@contextmanager
def opened(setting: Setting) -> Iterator[Room]:
    """A room with this setting, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="caseread-") as folder:
        room = Room(setting, Path(folder))
        try:
            yield room
        finally:
            room.close()


def furnish(app: QApplication, scheme: Any = "light", percent: int = 100) -> None:
    """Gives the application its typefaces and its look."""
    load_fonts(main.Services().fonts)
    apply_theme(app, scheme, percent)


def unlock(form: Any) -> None:
    """Types the passphrase into the dialog or the screen that asks for it."""
    form.form.field.setText(PASSPHRASE)
    form.form.submit()


@cache
def _demonstration(setting: Setting) -> bytes:
    """The file of a demonstration: it is made once."""
    protection = Protection(PASSPHRASE) if setting.encrypted else None
    with tempfile.TemporaryDirectory(prefix="caseread-") as folder:
        path = Path(folder) / "Demonstration.caseread"
        _files().create_demo(path, setting.programme, protection).close()
        return path.read_bytes()


def _nothing(_widget: QWidget) -> None:
    """Looks at nothing."""


def _files() -> Files:
    """Inspection files with a clock that goes on by a second at a time, and ids that count."""
    seconds, ids = itertools.count(), itertools.count(1)
    return Files(
        lambda: _BEGINNING + timedelta(seconds=next(seconds)), lambda: f"{next(ids):032x}", "KH", "Caseread"
    )
