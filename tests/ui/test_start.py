"""The first screen: three ways into an inspection, each of them by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from ui.screens.new_inspection import NewInspection, NewInspectionDialog, file_name
from ui.screens.start import StartScreen
from ui.theme import apply_theme
from ui.widgets.link_list import LinkList

KEY = Qt.Key
AUTHOR = "KH"


@pytest.fixture
def recent(tmp_path):
    """Two inspections that were open before."""
    return [tmp_path / "Leeds.caseread", tmp_path / "Hull.caseread"]


@pytest.fixture
def start(shown, framework, recent):
    """The start screen with the focus where it goes by itself."""
    screen = shown(StartScreen([framework], recent, AUTHOR))
    screen.setFocus()
    return screen


@pytest.fixture
def dialog(shown, framework, tmp_path, monkeypatch):
    """The questions about a new inspection; its documents are kept in a folder of the test."""
    monkeypatch.setattr(
        "ui.screens.new_inspection.QStandardPaths.writableLocation", lambda _location: str(tmp_path)
    )
    return shown(NewInspectionDialog([framework], AUTHOR))


def button(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def give_passphrase(dialog, qtbot, text):
    for field in (dialog.passphrase.first, dialog.passphrase.again):
        field.clear()
        qtbot.keyClicks(field, text)


def note(dialog):
    return dialog._place_row.note.text()


def test_enter_opens_the_latest_inspection(start, qtbot, recent):
    with qtbot.waitSignal(start.open_requested) as opened:
        qtbot.keyClick(start.focusWidget(), KEY.Key_Return)
    assert opened.args == [recent[0]]


def test_arrows_choose_another_one(start, qtbot, recent):
    qtbot.keyClick(start.focusWidget(), KEY.Key_Down)
    with qtbot.waitSignal(start.open_requested) as opened:
        qtbot.keyClick(start.focusWidget(), KEY.Key_Return)
    assert opened.args == [recent[1]]


def test_without_recent_inspections_a_new_one_is_nearest(shown, framework):
    screen = shown(StartScreen([framework], [], AUTHOR))
    screen.setFocus()
    assert screen.focusWidget().text() == "New inspection…"


def test_a_demonstration_opens_by_its_framework(start, qtbot, framework):
    demos = next(w for w in start.findChildren(LinkList) if w.accessibleName() == "Demonstrations")
    demos.setFocus()
    with qtbot.waitSignal(start.demo_requested) as wanted:
        qtbot.keyClick(demos, KEY.Key_Return)
    assert wanted.args == [framework.id]


def test_open_asks_for_a_file(start, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("C:/Leeds.caseread", ""))
    with qtbot.waitSignal(start.open_requested) as opened:
        qtbot.keyClick(button(start, "Open…"), KEY.Key_Space)
    assert opened.args == [Path("C:/Leeds.caseread")]


def test_cancelling_asks_for_nothing(start, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(NewInspectionDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    with qtbot.assertNotEmitted(start.open_requested), qtbot.assertNotEmitted(start.new_requested):
        start.ask_open()
        start.ask_new()


def test_new_hands_on_what_was_asked(start, qtbot, monkeypatch, framework, tmp_path):
    wanted = NewInspection(tmp_path / "Hull.caseread", framework.id, "Hull", "otter lamp violet", AUTHOR)
    monkeypatch.setattr(NewInspectionDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(NewInspectionDialog, "wanted", wanted)
    with qtbot.waitSignal(start.new_requested) as asked:
        qtbot.keyClick(button(start, "New inspection…"), KEY.Key_Space)
    assert asked.args == [wanted]


def test_the_file_is_named_after_the_service(dialog, qtbot, tmp_path, framework):
    qtbot.keyClicks(dialog.focusWidget(), "Hull: East/West")
    wanted = dialog.wanted
    assert (wanted.path, wanted.service) == (tmp_path / "Hull East West.caseread", "Hull: East/West")
    assert (wanted.framework_id, wanted.author) == (framework.id, AUTHOR)


def test_a_place_that_somebody_chose_stays(dialog, qtbot, tmp_path):
    dialog._place.clear()
    qtbot.keyClicks(dialog._place, str(tmp_path / "mine"))
    qtbot.keyClicks(dialog._service, "Hull")
    assert dialog.wanted.path == tmp_path / "mine.caseread"


def test_a_file_is_never_replaced(dialog, qtbot, passphrase, tmp_path):
    (tmp_path / "Hull.caseread").touch()
    qtbot.keyClicks(dialog._service, "Hull")
    give_passphrase(dialog, qtbot, passphrase)
    assert "already" in note(dialog)
    assert not button(dialog, "Begin").isEnabled()


def test_a_folder_that_is_not_there_is_named_before_anything_is_made(dialog, qtbot, tmp_path):
    qtbot.keyClicks(dialog._service, "Hull")
    dialog._place.selectAll()
    qtbot.keyClicks(dialog._place, str(tmp_path / "away" / "Hull"))
    assert note(dialog) == "There is no such folder."


def test_choosing_a_place_fills_it_in(dialog, qtbot, passphrase, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.caseread"), ""))
    qtbot.keyClicks(dialog._service, "Hull")
    qtbot.keyClick(button(dialog, "Choose a place…"), KEY.Key_Space)
    give_passphrase(dialog, qtbot, passphrase)
    assert dialog.wanted.path == tmp_path / "x.caseread"
    assert button(dialog, "Begin").isEnabled()


def test_a_service_has_to_be_named(dialog, qtbot, passphrase):
    give_passphrase(dialog, qtbot, passphrase)
    assert not button(dialog, "Begin").isEnabled()
    assert note(dialog) == ""


def test_an_inspection_waits_for_a_passphrase_that_is_long_enough_and_typed_twice_alike(
    dialog, qtbot, passphrase
):
    qtbot.keyClicks(dialog._service, "Hull")
    begin = button(dialog, "Begin")
    assert not begin.isEnabled()
    give_passphrase(dialog, qtbot, "thirteen char")
    assert not begin.isEnabled()
    give_passphrase(dialog, qtbot, passphrase)
    assert begin.isEnabled()
    qtbot.keyClick(dialog.passphrase.again, KEY.Key_X)
    assert not begin.isEnabled()


def test_the_strength_is_said_in_words(dialog, qtbot):
    qtbot.keyClicks(dialog.passphrase.first, "passwordpassword")
    assert dialog.passphrase.meter.words.text().startswith("Weak. Much of it repeats")
    dialog.passphrase.first.clear()
    qtbot.keyClicks(dialog.passphrase.first, "otter lamp violet kettle")
    assert dialog.passphrase.meter.words.text() == "Strong."


def test_a_passphrase_is_hidden_until_somebody_asks_to_see_it(dialog, qtbot):
    hidden = QLineEdit.EchoMode.Password
    fields = (dialog.passphrase.first, dialog.passphrase.again)
    assert [field.echoMode() for field in fields] == [hidden, hidden]
    qtbot.keyClick(dialog.passphrase.show_typed, KEY.Key_Space)
    assert [field.echoMode() for field in fields] == [QLineEdit.EchoMode.Normal] * 2


def test_what_was_asked_never_shows_the_passphrase_and_the_dialog_forgets_it(dialog, qtbot, passphrase):
    give_passphrase(dialog, qtbot, passphrase)
    assert passphrase not in repr(dialog.wanted)
    dialog.forget()
    assert dialog.wanted.passphrase == ""


def test_that_demonstrations_are_not_encrypted_is_said_before_one_is_made(start):
    assert any("not encrypted" in label.text() for label in start.findChildren(QLabel))


def test_the_list_of_recent_inspections_can_be_forgotten(start, qtbot):
    with qtbot.waitSignal(start.forget_requested):
        qtbot.keyClick(button(start, "Forget this list"), KEY.Key_Space)


def test_the_dialog_fits_a_low_screen_with_the_largest_text_and_grows_with_what_it_says(qapp, dialog, qtbot):
    apply_theme(qapp, "light", 200)
    dialog.adjustSize()
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Backtab)
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Backtab)
    qtbot.waitUntil(lambda: not dialog.focusWidget().visibleRegion().isEmpty())


@pytest.mark.parametrize(
    ("service", "name"), [("", "Inspection"), ("a/b:c", "a b c"), ("Tŷ.", "Tŷ"), (" x ", "x")]
)
def test_file_names_are_safe(service, name):
    assert file_name(service) == f"{name}.caseread"


def test_tab_goes_through_the_fields_before_the_buttons(dialog, qtbot):
    names = []
    for _ in range(9):
        names.append(dialog.focusWidget().accessibleName() or dialog.focusWidget().text())
        qtbot.keyClick(dialog.focusWidget(), KEY.Key_Tab)
    assert names == [
        "Service",
        "Programme",
        "File",
        "Choose a place…",
        "Passphrase",
        "The same again",
        "Show what I type",
        "Your name",
        "Cancel",
    ]


def test_every_control_has_a_name(start, dialog, nameless):
    assert nameless(start) + nameless(dialog) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_the_width_of_the_window(qapp, start, percent):
    apply_theme(qapp, "light", percent)
    qapp.processEvents()
    assert start.content.minimumSizeHint().width() <= 1366
