"""Urgent alerts: raised from the keyboard, in sight on every screen until they are passed on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import main
from benchmarks.harness.hands import focused, press
from model.inspection import Alert
from model.status import sign_off
from ui.desk.alert_row import AlertRow
from ui.desk.card import QuestionCard
from ui.desk.desk import ReadingDesk
from ui.main_window import MainWindow
from ui.places import FINDINGS, REPORT
from ui.session import Session
from ui.widgets.time_field import parse_time
from ui.workspace import Workspace

Show = Callable[[QWidget], QWidget]
Answering = Callable[..., AbstractContextManager[None]]
CASE, QUESTION = "case-1", "2.2.2.d"
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ROOT = Path(main.__file__).parent
WINDOW = Path(__file__).with_name("alert_and_die.py")


class FullDisk(Protocol):
    """The document of the fixtures, whose disk can be full."""

    full: bool
    labels: list[str]


def now() -> datetime:
    return datetime(2020, 9, 23, 14, 5).astimezone()


@pytest.fixture
def desk(shown: Show, session: Session) -> ReadingDesk:
    """The desk with the first court case open at 2.2.2.d, at five past two."""
    desk = ReadingDesk(session, now=now)
    shown(desk)
    desk.show_case(CASE, QUESTION)
    return desk


@pytest.fixture
def workspace(reading: MainWindow) -> Workspace:
    """An encrypted inspection in the window, at a question of its first case."""
    assert reading.workspace is not None
    return reading.workspace


def raise_alert(qtbot: QtBot, desk: ReadingDesk, text: str = "Contact again since the order") -> None:
    desk.raise_alert()
    qtbot.keyClicks(focused(), text)
    press(ESCAPE)


def alerts(session: Session) -> list[Alert]:
    return list(session.case(CASE).alerts.values())


def only_row(desk: ReadingDesk) -> AlertRow:
    (row,) = desk.alerts.rows
    return row


def pass_on(qtbot: QtBot, desk: ReadingDesk, to: str = "Team manager") -> None:
    desk.alerts.open()
    qtbot.keyClicks(focused(), to)
    press(ENTER)


def test_an_alert_is_raised_now_and_escape_goes_back_to_the_question(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    assert alerts(session) == [Alert("Contact again since the order", "2020-09-23T14:05")]
    assert isinstance(focused(), QuestionCard)
    assert only_row(desk).said == (
        "▲ Urgent alert, not passed on. Raised 23 September 2020, 14:05. Contact again since the order"
    )


def test_an_alert_is_saved_while_it_is_being_written(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    desk.raise_alert()
    qtbot.keyClicks(focused(), "Contact")
    with qtbot.waitSignal(session.changed, timeout=2000):
        pass
    assert alerts(session) == [Alert("Contact", "2020-09-23T14:05")]
    assert focused() is only_row(desk).text


def test_an_alert_without_a_word_leaves_nothing_behind(
    desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    desk.raise_alert()
    press(ESCAPE)
    assert desk.alerts.isHidden()
    assert document.labels == []


def test_keys_typed_in_an_alert_answer_nothing(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    before = dict(session.case(CASE).answers)
    raise_alert(qtbot, desk, "ny12a")
    desk.alerts.open()
    for field in (only_row(desk).passing_on.to, only_row(desk).passing_on.date, only_row(desk).open_button):
        field.setFocus()
        press(Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_Delete, Qt.Key.Key_Down)
    assert dict(session.case(CASE).answers) == before


def test_nothing_but_passing_it_on_takes_an_alert_out_of_sight(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    desk.alerts.open()
    press(ESCAPE, ESCAPE, Qt.Key.Key_Delete)
    desk.go_to("facts")
    desk.show_case("case-2", QUESTION)
    assert desk.alerts.isHidden()
    desk.show_case(CASE, QUESTION)
    assert "not passed on" in only_row(desk).said
    assert only_row(desk).isVisible()


def test_an_alert_is_passed_on_with_the_present_moment_in_place_and_stays_as_a_quiet_line(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    pass_on(qtbot, desk)
    assert alerts(session) == [
        Alert("Contact again since the order", "2020-09-23T14:05", "Team manager", "2020-09-23T14:05")
    ]
    assert isinstance(focused(), QuestionCard)
    assert only_row(desk).said.startswith(
        "✓ Urgent alert. Passed on to Team manager, 23 September 2020, 14:05."
    )
    assert only_row(desk).property("role") == "alert-passed"


def test_day_and_time_of_passing_on_can_be_changed(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    raise_alert(qtbot, desk)
    desk.alerts.open()
    qtbot.keyClicks(focused(), "Head of service")
    fields = only_row(desk).passing_on
    for field, text in ((fields.date, "22/9/2020"), (fields.time, "930")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
    press(ENTER)
    assert alerts(session)[0].passed_at == "2020-09-22T09:30"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("to", "", "Say to whom it was passed on: a role or a team."),
        ("date", "yesterday", "Write the date as 14/02/2020 or 14 Feb 2020."),
        ("time", "noonish", "Write the time as 14:05."),
        ("time", "25:10", "Write the time as 14:05."),
    ],
)
def test_what_is_missing_for_passing_on_is_asked_for_where_it_belongs(
    qtbot: QtBot, desk: ReadingDesk, session: Session, field: str, text: str, said: str
) -> None:
    raise_alert(qtbot, desk)
    desk.alerts.open()
    qtbot.keyClicks(focused(), "Team manager")
    fields = only_row(desk).passing_on
    wanted = {"to": fields.to, "date": fields.date, "time": fields.time}[field]
    wanted.setFocus()
    wanted.selectAll()
    press(Qt.Key.Key_Delete)
    qtbot.keyClicks(wanted, text)
    fields.done.click()
    assert focused() is wanted
    assert said in [label.text() for label in fields.findChildren(QLabel) if label.isVisible()]
    assert alerts(session)[0].is_open


def test_an_alert_that_was_not_passed_on_after_all_is_urgent_again(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    pass_on(qtbot, desk)
    only_row(desk).open_button.click()
    only_row(desk).passing_on.not_after_all.click()
    assert alerts(session)[0].is_open
    assert only_row(desk).property("role") == "alert"


def test_an_alert_is_removed_only_when_somebody_confirms_it_and_undo_brings_it_back(
    qtbot: QtBot, desk: ReadingDesk, session: Session, answering: Answering
) -> None:
    def answer(button: QMessageBox.StandardButton) -> Callable[[QMessageBox], None]:
        return lambda box: box.button(button).click()

    raise_alert(qtbot, desk)
    desk.alerts.open()
    with answering(QMessageBox, answer(QMessageBox.StandardButton.Cancel)):
        only_row(desk)._remove.click()
    assert len(alerts(session)) == 1
    with answering(QMessageBox, answer(QMessageBox.StandardButton.Yes)):
        only_row(desk)._remove.click()
    assert alerts(session) == []
    assert session.undo_label == "Removal of an urgent alert in C-01"
    session.undo()
    assert only_row(desk).said.endswith("Contact again since the order")


def test_an_alert_can_be_raised_and_passed_on_in_a_case_that_is_signed_off(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    closing = sign_off(session.inspection, [CASE], "LD", "2020-09-25")
    assert closing is not None
    assert session.make(closing)
    raise_alert(qtbot, desk)
    pass_on(qtbot, desk)
    assert not alerts(session)[0].is_open


def test_on_a_full_disk_an_alert_is_kept_with_its_time_and_saved_with_the_next_chance(
    qtbot: QtBot, desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    document.full = True
    raise_alert(qtbot, desk)
    assert alerts(session) == []
    assert only_row(desk).text.text == "Contact again since the order"
    document.full = False
    assert session.save_unsaved()
    assert alerts(session) == [Alert("Contact again since the order", "2020-09-23T14:05")]


def test_the_list_of_what_is_to_resolve_leads_to_the_alert(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    (key,) = session.case(CASE).alerts
    desk.go_to(f"alert {key}")
    assert focused() is only_row(desk).passing_on.to


def test_opening_a_case_with_an_alert_leads_to_what_is_to_be_read(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    raise_alert(qtbot, desk)
    desk.show_case("case-2")
    desk.show_case(CASE)
    assert isinstance(focused(), QuestionCard)


def test_the_key_raises_an_alert_while_a_question_has_the_focus(qtbot: QtBot, workspace: Workspace) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(focused(), Qt.Key.Key_A, modifiers)
    assert focused() is workspace.desk.alerts.rows[0].text


def test_every_screen_says_which_alerts_wait_and_leads_there(qtbot: QtBot, workspace: Workspace) -> None:
    assert workspace.head.alerts.text == ""
    case_id = workspace.desk.case_id
    raise_alert(qtbot, workspace.desk)
    ref = workspace.session.case(case_id).ref
    for screen in (FINDINGS, REPORT):
        workspace.show_screen(screen)
        assert workspace.head.alerts.text == f"▲ 1 urgent alert not passed on: case {ref}"
        assert workspace.head.alerts.isVisible()
    workspace.head.alerts.go_button.click()
    assert workspace.reading
    assert workspace.desk.case_id == case_id
    assert focused() is workspace.desk.alerts.rows[0].passing_on.to


def test_the_line_of_alerts_names_a_few_cases_and_goes_when_the_last_is_passed_on(
    workspace: Workspace,
) -> None:
    session = workspace.session
    ids = list(session.inspection.cases)[:6]
    for number, case_id in enumerate(ids):
        path = ("cases", case_id, "alerts", "000001-a", "text")
        session.change("Alert", {path: "x", (*path[:-1], "raised_at"): f"2020-09-23T14:0{number}"})
    refs = [session.case(case_id).ref for case_id in ids]
    named = ", ".join(refs[:4])
    assert workspace.head.alerts.text == f"▲ 6 urgent alerts not passed on: cases {named} and 2 more"
    for case_id in ids:
        start = ("cases", case_id, "alerts", "000001-a")
        session.change("On", {(*start, "passed_to"): "Manager", (*start, "passed_at"): "2020-09-23T15:00"})
    assert workspace.head.alerts.isHidden()


def test_no_word_of_an_alert_is_seen_while_the_inspection_is_locked(
    qtbot: QtBot, reading: MainWindow, workspace: Workspace
) -> None:
    raise_alert(qtbot, workspace.desk, "Contact again")
    reading.lock()
    shown = [label.text() for label in reading.findChildren(QLabel) if label.isVisible()]
    assert reading.lock_screen is not None
    assert not [text for text in (*shown, reading.windowTitle()) if "alert" in text or "Contact" in text]


def test_times_are_read_as_people_write_them() -> None:
    read = {text: parse_time(text) for text in ("14:05", "9.05", "905", "1405", "0905", "9", "24:00", "")}
    assert read == {
        "14:05": "14:05",
        "9.05": "09:05",
        "905": "09:05",
        "1405": "14:05",
        "0905": "09:05",
        "9": None,
        "24:00": None,
        "": None,
    }


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_an_alert_that_is_in_sight_is_in_the_file_when_the_window_dies_the_next_instant(
    tmp_path: Path,
) -> None:
    path = tmp_path / "demo.caseread"
    main.files().create_demo(path, "yos-2018", None).close()
    killed = subprocess.run(
        [sys.executable, str(WINDOW), str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert "1 urgent alert not passed on" in killed.stdout
    with closing(main.files().open(path)) as file:
        first = next(iter(file.inspection.cases.values()))
        assert [alert.text for alert in first.alerts.values()] == ["Contact again"]
