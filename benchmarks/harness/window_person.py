"""Somebody at the window: opens menus, answers dialogs and types, as people do; and what can be read beside it."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from benchmarks.harness.canaries import Words
from ui.main_window import MainWindow
from ui.security.unlock import UnlockDialog
from ui.workspace import Workspace

Key = Qt.Key
Act = Callable[[Any], object]
Found = TypeVar("Found", bound=QWidget)
INSPECTION = "files/inspection.caseread"
PATIENCE = 120
"""Seconds after which an act, or what is waited for in it, will not come to an end; usually it takes five."""


def say(*parts: object) -> None:
    """Prints something that the parent is to see."""
    sys.stdout.write(" ".join(map(str, parts)) + "\n")
    sys.stdout.flush()


class Titles(QObject):
    """Prints the title of every window that is ever shown."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._told: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            title = watched.windowTitle() if watched.isWindow() else ""
            if title and title not in self._told:
                self._told.add(title)
                say("title", title)
        return False


class Person:
    """Works in the window of the program."""

    def __init__(self, house: Path, words: Words) -> None:
        self.house = house
        self.words = words
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self.window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
        self.activate()

    @property
    def path(self) -> Path:
        """The inspection."""
        return self.house / INSPECTION

    @property
    def workspace(self) -> Workspace:
        """What is open."""
        assert self.window.workspace is not None, "an inspection is open"
        return self.window.workspace

    @property
    def first_case(self) -> str:
        """The id of the case that was made first."""
        return next(iter(self.workspace.session.inspection.cases))

    def activate(self) -> None:
        """Brings the window to the front: there is no window manager that would."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def until(self, condition: Callable[[], object]) -> None:
        """Goes on with what the window has to do until something is so."""
        end = monotonic() + PATIENCE
        while not condition():
            assert monotonic() < end, condition
            self.app.processEvents()

    def command(self, name: str) -> None:
        """Chooses a command of the menus."""
        action = self.window.commands.actions[name]
        assert action.isEnabled(), name
        action.trigger()
        self.app.processEvents()

    @contextmanager
    def answering(self, *steps: tuple[type[QDialog], Act]) -> Iterator[None]:
        """Answers the dialogs of these kinds as they come, one over another too."""
        left = list(steps)
        _look(left)
        yield
        self.until(lambda: not left)
        self.app.processEvents()

    def open(self, *secrets: str) -> None:
        """Opens the inspection by the menu, with the last of these secrets."""
        with self.answering(
            (QFileDialog, partial(choose_file, path=self.path)), (UnlockDialog, partial(enter, texts=secrets))
        ):
            self.command("open")
        self.activate()

    def unlock(self, *secrets: str) -> None:
        """Unlocks with the last of these secrets."""
        assert self.window.lock_screen is not None
        for secret in secrets:
            field = self.window.lock_screen.form.field
            field.setFocus()
            type_over(field, secret)
            press(field, Key.Key_Return)

    def write_note(self, text: str) -> QWidget:
        """Writes into the note of the question that the keys act on."""
        press(focus(), Key.Key_E)
        note = focus()
        assert isinstance(note, QPlainTextEdit), note
        type_(note, text)
        return note


def _look(left: list[tuple[type[QDialog], Act]]) -> None:
    if not left:
        return
    dialog = QApplication.activeModalWidget()
    kind, act = left[0]
    if not isinstance(dialog, kind) or not dialog.isActiveWindow():
        if dialog is not None:
            dialog.activateWindow()  # there is no window manager that would
        QTimer.singleShot(5, partial(_look, left))
        return
    del left[0]
    QTimer.singleShot(0, partial(_look, left))  # the next one may come while this one is answered
    try:
        act(dialog)
    except BaseException:  # noqa: BLE001  nothing here may be mistaken for a fault of the window
        traceback.print_exc()
        os._exit(3)


def focus() -> QWidget:
    """What the keys act on."""
    widget = QApplication.focusWidget()
    assert widget is not None, "something has the focus"
    return widget


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses a key."""
    QTest.keyClick(widget, key, modifier)


def type_(widget: QWidget, text: str) -> None:
    """Types a text. `QTest.keyClicks` knows ASCII only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def type_over(widget: QWidget, text: str) -> None:
    """Types in place of what is there."""
    press(widget, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_(widget, text)


def named(parent: QWidget, kind: type[Found], name: str) -> Found:
    """The control of this kind that a screen reader calls so."""
    return next(widget for widget in parent.findChildren(kind) if widget.accessibleName() == name)


def fill(dialog: QWidget, texts: dict[str, str]) -> None:
    """Types into the lines of a form."""
    for name, text in texts.items():
        type_over(named(dialog, QLineEdit, name), text)


def write(note: QWidget, text: str) -> None:
    """Types into a field and leaves it."""
    note.setFocus()
    type_over(note, text)
    press(note, Key.Key_Tab)


def click(parent: QWidget, text: str) -> None:
    """Presses the button with this text."""
    next(button for button in parent.findChildren(QAbstractButton) if button.text() == text).click()


def choose_file(dialog: QFileDialog, path: Path) -> None:
    """Names a file in the dialog of Qt."""
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(path))
    press(edit, Key.Key_Return)


def enter(dialog: QDialog, texts: tuple[str, ...]) -> None:
    """Types secrets one after another, each with Enter."""
    for text in texts:
        field = focus()
        type_over(field, text)
        press(field, Key.Key_Return)


def holds_words(words: Words) -> bool:
    """Whether the clipboard, or the selection, has any of them."""
    clipboard = QGuiApplication.clipboard()
    modes = (clipboard.Mode.Clipboard, clipboard.Mode.Selection)
    return any(words.mark in clipboard.text(mode) for mode in modes)
