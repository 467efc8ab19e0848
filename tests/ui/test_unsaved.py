"""Text that cannot be saved, as on a full disk: it stays where it was written, nowhere else, and is saved later."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import main
from model.inspection import Path, value_at
from model.operations import removal
from ui.banner import Banner
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.outlet import Outlet
from ui.places import FINDINGS, ORGANISATION, OVERVIEW
from ui.preferences import Preferences
from ui.session import Session
from ui.workspace import Workspace
from ui.workspace_commands import WorkspaceCommands

QUESTION = "2.2.2.a"
TEXT = "Seen on page 4"


class FullDisk:
    """The document of the fixtures, whose disk can be full."""

    full: bool


@pytest.fixture
def workspace(
    qtbot: QtBot, session: Session, outlet: Outlet, shown: Callable[[QWidget], QWidget]
) -> Iterator[Workspace]:
    """The demonstration inspection in its screens."""
    parent = QWidget()
    workspace = Workspace(session, outlet, parent)
    shown(parent)
    workspace.resize(parent.size())
    yield workspace
    session.unsaved.forget()


def without_note(session: Session) -> list[str]:
    """Cases that have no note on the question yet."""
    return [case.id for case in session.inspection.cases.values() if QUESTION not in case.notes]


def type_(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    field.selectAll()
    qtbot.keyClicks(field, text)


def write_note(qtbot: QtBot, workspace: Workspace, case_id: str, text: str) -> Path:
    workspace.open_case(case_id, QUESTION)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    type_(qtbot, text)
    return ("cases", case_id, "notes", QUESTION)


def shown_note(desk: ReadingDesk) -> str:
    return next(card for card in desk.questions.cards if card.question_id == QUESTION).note.text


def test_a_note_never_turns_up_in_the_case_that_is_opened_next(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    one, other = without_note(session)[:2]
    write_note(qtbot, workspace, one, TEXT)
    document.full = True
    workspace.open_case(other, QUESTION)
    assert shown_note(workspace.desk) == ""
    document.full = False
    assert workspace.flush()
    assert session.case(one).notes[QUESTION] == TEXT
    assert QUESTION not in session.case(other).notes


def test_a_note_is_there_again_after_another_page_another_case_and_another_screen(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    one, other = without_note(session)[:2]
    path = write_note(qtbot, workspace, one, TEXT)
    document.full = True
    workspace.desk.step(1)
    workspace.open_case(other)
    workspace.show_screen(OVERVIEW)
    workspace.open_case(one, QUESTION)
    assert shown_note(workspace.desk) == TEXT
    assert value_at(session.inspection, path) is None
    document.full = False
    assert workspace.flush()
    assert value_at(session.inspection, path) == TEXT


def test_it_is_saved_by_itself_once_there_is_room(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    path = write_note(qtbot, workspace, without_note(session)[0], TEXT)
    document.full = True
    assert not workspace.flush()
    session.unsaved.due.emit()
    assert value_at(session.inspection, path) is None
    document.full = False
    with qtbot.waitSignal(session.unsaved.settled):
        session.unsaved.due.emit()
    assert value_at(session.inspection, path) == TEXT


def test_what_is_typed_later_takes_the_place_of_what_waits(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    path = write_note(qtbot, workspace, without_note(session)[0], TEXT)
    document.full = True
    workspace.flush()
    qtbot.keyClicks(QApplication.focusWidget(), " and 5")
    document.full = False
    assert workspace.flush()
    assert value_at(session.inspection, path) == f"{TEXT} and 5"
    assert shown_note(workspace.desk) == f"{TEXT} and 5"


def test_undo_takes_nothing_back_while_something_waits(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk, preferences: Preferences
) -> None:
    path = write_note(qtbot, workspace, without_note(session)[0], "Saved")
    workspace.flush()
    type_(qtbot, TEXT)
    document.full = True
    commands = WorkspaceCommands(main.Services(), preferences, Banner(workspace), workspace)
    commands.use(workspace)
    commands.undo()
    document.full = False
    assert (value_at(session.inspection, path), session.text_at(path)) == ("Saved", TEXT)


@pytest.mark.parametrize(
    ("screen", "reach", "path"),
    [
        (OVERVIEW, "Lead inspector", ("inspection", "lead_inspector")),
        (OVERVIEW, "Service", ("inspection", "service")),
        (ORGANISATION, "Reason for 1.2", ("judgements", "1.2", "reason")),
        (FINDINGS, "Finding on 2.1.1", ("findings", "2.1.1", "text")),
    ],
)
def test_every_screen_keeps_what_was_typed_on_it(
    qtbot: QtBot,
    workspace: Workspace,
    session: Session,
    document: FullDisk,
    screen: int,
    reach: str,
    path: Path,
) -> None:
    before = value_at(session.inspection, path)
    workspace.show_screen(screen)
    named(workspace, reach).setFocus()
    type_(qtbot, TEXT)
    document.full = True
    workspace.show_screen(0 if screen else FINDINGS)
    workspace.show_screen(screen)
    assert text_of(named(workspace, reach)) == TEXT
    assert value_at(session.inspection, path) == before
    document.full = False
    assert workspace.flush()
    assert value_at(session.inspection, path) == TEXT


def named(workspace: Workspace, name: str) -> QWidget:
    """The field that a person finds by its name or its label, once the event loop has shown what is new."""
    QApplication.processEvents()
    for widget in workspace.findChildren(QWidget):
        if widget.isVisibleTo(workspace) and widget.accessibleName() == name and widget.focusPolicy():
            return widget
    raise AssertionError(f"no field “{name}”")


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def test_a_finding_never_turns_up_at_the_next_question(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    workspace.show_screen(FINDINGS)
    figures = workspace.findings.figures
    figures.table.setFocus()
    first = figures.panel.question_id
    qtbot.keyClick(figures.table, Qt.Key.Key_E)
    type_(qtbot, TEXT)
    document.full = True
    figures.panel.text.left.emit()
    qtbot.keyClick(figures.table, Qt.Key.Key_Down)
    assert figures.panel.question_id != first
    assert figures.panel.text.text == ""
    document.full = False
    assert workspace.flush()
    assert {place: finding.text for place, finding in session.inspection.findings.items()} == {first: TEXT}


def test_a_recommendation_that_could_not_be_begun_is_there_again_until_it_is_removed(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    workspace.show_screen(FINDINGS)
    workspace.findings.show_part(1)
    parts = workspace.findings.recommendations
    parts.add()
    type_(qtbot, TEXT)
    document.full = True
    workspace.show_screen(OVERVIEW)
    workspace.show_screen(FINDINGS)
    [card] = parts.cards.values()
    assert text_of(card.field("text").widget) == TEXT
    card.remove_button.click()
    document.full = False
    assert workspace.flush()
    assert (session.inspection.recommendations, list(session.unsaved)) == ({}, [])


def test_the_reader_of_a_case_is_kept_and_a_reference_that_cannot_be_is_not(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    one, other = list(session.inspection.cases)[:2]
    workspace.open_case(one, FACTS)
    reader = named(workspace, "Reader")
    reader.setFocus()
    type_(qtbot, "RB")
    document.full = True
    workspace.open_case(other, FACTS)
    workspace.open_case(one, FACTS)
    assert text_of(named(workspace, "Reader")) == "RB"
    document.full = False
    assert workspace.flush()
    assert session.case(one).reader == "RB"
    taken = ("cases", one, "ref")
    assert not session.write_line("Reference", taken, session.case(other).ref)
    assert session.text_at(taken) == session.case(one).ref


def test_a_reader_that_is_being_typed_is_saved_when_the_next_case_is_opened(
    qtbot: QtBot, workspace: Workspace, session: Session
) -> None:
    one, other = list(session.inspection.cases)[:2]
    workspace.open_case(one, FACTS)
    named(workspace, "Reader").setFocus()
    type_(qtbot, "RB")
    workspace.open_case(other, FACTS)
    assert session.case(one).reader == "RB"


def test_text_about_a_case_that_is_removed_waits_no_more(
    qtbot: QtBot, workspace: Workspace, session: Session, document: FullDisk
) -> None:
    one = without_note(session)[0]
    write_note(qtbot, workspace, one, TEXT)
    document.full = True
    workspace.flush()
    document.full = False
    wanted = removal(session.inspection, one)
    assert wanted is not None
    assert session.make(wanted)
    assert not session.unsaved
