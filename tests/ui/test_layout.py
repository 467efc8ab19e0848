"""An inspection opened again is as it was left: place, panes, size of text. Nothing of a case is kept for it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitterHandle

from benchmarks.harness.hands import press
from model.operations import removal
from ui.desk.desk import ReadingDesk
from ui.kept_place import place_from, written
from ui.main_window import MainWindow
from ui.places import CASES, RATINGS
from ui.preferences import Preferences
from ui.theme import text_percent
from ui.whereabouts import whereabouts
from ui.widgets.splitter import SplitterHandle
from ui.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[Path], None]


def move(handle: QSplitterHandle, key: Qt.Key, times: int) -> None:
    QApplication.processEvents()  # a line has its place once the event loop has run
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(times):
        press(key)


def the(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def settings(tmp_path: Path) -> Callable[[], str]:
    """What is kept on the disk, after it was written."""

    def read() -> str:
        return (tmp_path / "settings.ini").read_text("utf-8")

    return read


@pytest.fixture
def other(encrypted: Path, tmp_path: Path) -> Path:
    """Another inspection with the same passphrase."""
    return Path(shutil.copy(encrypted, tmp_path / "Powys.caseread"))


def test_opening_again_goes_back_to_the_case_and_the_question(
    reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    case_id = the(reading).case_id
    reading.close_inspection()
    enter_passphrase(encrypted)
    assert the(reading).reading
    assert the(reading).case_id == case_id
    assert the(reading).desk.questions.current_question == "2.2.2.d"


def test_opening_again_goes_back_to_the_screen(
    reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    press(Qt.Key.Key_4, with_=CONTROL)
    reading.close_inspection()
    enter_passphrase(encrypted)
    assert the(reading).screen_index == RATINGS


def test_opening_again_shows_what_was_beside_and_with_the_same_widths(
    qapp: QApplication, reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    press(Qt.Key.Key_F6)
    split = the(reading).split
    move(split.handle(1), Qt.Key.Key_Left, 3)
    width = split.companion.width()
    assert width == 440 + 3 * 24
    reading.close_inspection()
    enter_passphrase(encrypted)
    qapp.processEvents()
    assert the(reading).split.companion.shown == "ratings"
    assert the(reading).split.companion.width() == width


def test_opening_again_gives_the_columns_the_widths_that_they_had(
    qapp: QApplication, reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    move(the(reading).desk.panes.handle(1), Qt.Key.Key_Left, 2)
    move(the(reading).desk.panes.handle(2), Qt.Key.Key_Left, 3)
    widths = the(reading).desk.panes.sizes()
    reading.close_inspection()
    enter_passphrase(encrypted)
    qapp.processEvents()
    assert the(reading).desk.panes.sizes() == widths


def test_opening_again_brings_back_the_window_of_its_own_with_its_case(
    reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    other_case = list(the(reading).session.inspection.cases)[2]
    split = the(reading).split
    split.companion.show_case(other_case)
    split.toggle_window()
    reading.close_inspection()
    enter_passphrase(encrypted)
    split = the(reading).split
    assert split.window_beside.isVisible()
    assert split.companion.case.case_id == other_case


def test_a_case_that_is_gone_is_left_out(
    reading: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    workspace = the(reading)
    wanted = removal(workspace.session.inspection, workspace.case_id)
    kept = written(whereabouts(workspace))
    assert wanted is not None
    workspace.session.make(wanted)
    reading.close_inspection()
    reading._preferences.keep_place(encrypted, kept)
    enter_passphrase(encrypted)
    assert the(reading).screen_index == CASES
    assert not the(reading).reading


def test_the_size_of_text_belongs_to_the_inspection(
    reading: MainWindow, encrypted: Path, other: Path, enter_passphrase: Open, preferences: Preferences
) -> None:
    press(Qt.Key.Key_Plus, with_=CONTROL)
    assert text_percent() == 125
    assert preferences.text_percent == 100
    reading.close_inspection()
    assert text_percent() == 100
    enter_passphrase(other)
    assert text_percent() == 100
    reading.close_inspection()
    enter_passphrase(encrypted)
    assert text_percent() == 125


def test_the_general_size_holds_for_an_inspection_that_has_none(
    window: MainWindow, encrypted: Path, enter_passphrase: Open
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    enter_passphrase(encrypted)
    assert text_percent() == 125


def test_the_lock_keeps_the_size_of_text(reading: MainWindow) -> None:
    press(Qt.Key.Key_Plus, with_=CONTROL)
    reading.lock()
    assert text_percent() == 125


def test_nothing_readable_of_a_case_is_kept(
    reading: MainWindow, settings: Callable[[], str], preferences: Preferences
) -> None:
    workspace = the(reading)
    press(Qt.Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), "Seen on page four")
    case = workspace.session.case(workspace.case_id)
    inspection = workspace.session.inspection
    reading.close_inspection()
    preferences.forget_recent  # noqa: B018  the settings are written below
    preferences._settings.sync()
    kept = settings()
    place = kept[kept.index("[inspections]") :]
    assert case.id in place
    assert "2.2.2.d" in place
    for readable in (case.ref, case.reader, inspection.service, "Seen on page", "Ceredigion"):
        assert not readable or readable not in place


def test_forgetting_the_recent_files_forgets_these_places_too(
    reading: MainWindow, settings: Callable[[], str], preferences: Preferences
) -> None:
    press(Qt.Key.Key_Plus, with_=CONTROL)
    reading.close_inspection()
    reading.commands.actions["forget"].trigger()
    assert "inspections" not in settings()
    assert "2.2.2.d" not in settings()


def test_an_open_inspection_that_was_forgotten_leaves_no_trace_when_it_closes(
    reading: MainWindow, settings: Callable[[], str], preferences: Preferences
) -> None:
    reading.commands.actions["forget"].trigger()
    reading.close_inspection()
    preferences._settings.sync()
    assert "2.2.2.d" not in settings()


@pytest.mark.parametrize(
    "spoilt", ["", "{", "[]", "null", '{"screen": 99}', '{"screen": 1, "reading": true, "widths": "wide"}']
)
def test_a_place_that_was_spoilt_is_no_place(spoilt: str) -> None:
    assert place_from(spoilt) is None


def test_a_place_that_is_kept_is_read_as_it_was_written(reading: MainWindow) -> None:
    place = whereabouts(the(reading))
    assert place.field is not None
    again = place_from(written(place))
    assert again is not None
    assert (again.read_case, again.question, again.widths) == (place.read_case, place.question, place.widths)
    assert (again.field, again.decision) == (None, None)


def test_the_lines_between_the_columns_have_names_and_move_with_the_arrow_keys(
    qapp: QApplication, reading: MainWindow
) -> None:
    desk = the(reading).desk
    handles = [h for h in desk.findChildren(SplitterHandle) if h.isVisible()]
    assert all(handle.accessibleName() for handle in handles)
    assert handles
    before = desk.panes.sizes()
    handle = desk.panes.handle(1)
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Right)
    assert desk.panes.sizes()[0] == before[0] + 24
    press(Qt.Key.Key_Left)
    assert desk.panes.sizes() == before


def test_the_lines_between_the_columns_are_reached_with_tab(reading: MainWindow) -> None:
    desk: ReadingDesk = the(reading).desk
    for place in (1, 2):
        assert desk.panes.handle(place).focusPolicy() & Qt.FocusPolicy.TabFocus
