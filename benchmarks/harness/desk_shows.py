"""What puts the parts of the reading desk on show that come and go, and what stands beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.harness.room import Room
from benchmarks.harness.shows import NOTE, desk, screen, write
from model.inspection import EVIDENCE_FLAGS, EVIDENCE_KINDS
from ui.desk.answer_history import AnswerHistory
from ui.desk.evidence_strip import EvidenceStrip
from ui.desk.outline import EVIDENCE
from ui.screens.case_filter_bar import CaseFilterBar
from ui.screens.findings import FIGURES, FLAGGED
from ui.screens.saved_filters import FilterMenu
from ui.widgets.asking import Asking

ALERT_TEXT = "No bed is found for tonight, and the child has not been seen since Monday."
_ALERT = {"text": ALERT_TEXT, "raised_at": "2020-09-21T09:40"}


def evidence(room: Room) -> None:
    """A question with items of evidence, one of them open."""
    QTest.keyClick(_with_evidence(room), Qt.Key.Key_V)
    room.afterwards(lambda: [strip.close_item() for strip in room.window.findChildren(EvidenceStrip)])


def evidence_page(room: Room) -> None:
    """All the evidence of a case."""
    _with_evidence(room)
    room.workspace.desk.go_to(EVIDENCE)


def alert(room: Room) -> None:
    """Urgent alerts: one that is open, with its fields, and one that is passed on."""
    place = ("cases", room.cases[0], "alerts")
    passed = {"passed_to": "Team manager", "passed_at": "2020-09-21T10:05"}
    write(room, (*place, "a1"), _ALERT | passed)
    write(room, (*place, "a2"), _ALERT)
    desk(room)
    room.workspace.desk.alerts.open()


def alert_elsewhere(room: Room) -> None:
    """What the head says of an alert while another screen is shown."""
    write(room, ("cases", room.cases[0], "alerts", "a1"), _ALERT)
    screen(room, "ratings")


def accepting(room: Room) -> None:
    """Something odd about an answer, with the field for the reason why it stands."""
    card = _odd(room)
    QTest.keyClick(card, Qt.Key.Key_K)


def trial(room: Room) -> None:
    """An answer that is tried out and not recorded: it would change a rating."""
    desk(room)
    room.workspace.desk.questions.focus_end(first=False)
    QTest.keyClick(_focused(room), Qt.Key.Key_W)


def answer_history(room: Room) -> None:
    """The last changes of one answer in place."""
    card = _odd(room)
    QTest.keyClick(card, Qt.Key.Key_H)
    _hide_afterwards(room, AnswerHistory)


def asking(room: Room) -> None:
    """A change that would set answers aside, before it is made."""
    desk(room)
    room.workspace.desk.questions.cards[0].foot.ask("Three answers will be kept aside.")
    _hide_afterwards(room, Asking)


def closed(room: Room) -> None:
    """A case that was signed off: it can only be read."""
    write(room, ("cases", room.cases[0]), {"signed_by": "RT", "signed_on": "2020-09-28"})
    desk(room)


def obstacles(room: Room) -> None:
    """What keeps a case from being signed off."""
    _odd(room)
    room.session.change("Clear", {("cases", room.cases[0], "answers", _current(room)): None})
    room.workspace.desk.show_obstacles()
    room.afterwards(room.workspace.desk.notice.hide)


def ratings_beside(room: Room) -> None:
    desk(room)
    room.command("split")
    room.afterwards(room.workspace.split.close_companion)


def case_beside(room: Room, chosen: bool) -> None:
    """Another case beside the one that is read, or the list to choose it from."""
    desk(room)
    room.command("compare")
    if chosen:
        room.workspace.split.companion.show_case(room.cases[1])
    room.afterwards(room.workspace.split.close_companion)


def beside_in_a_window(room: Room) -> QWidget:
    ratings_beside(room)
    room.command("detach")
    window = room.workspace.split.window_beside
    room.until(window.isVisible)
    return window


def flagged(room: Room) -> None:
    """The evidence that the report takes up."""
    _with_evidence(room)
    screen(room, "findings")
    room.workspace.findings.show_part(FLAGGED)
    room.afterwards(lambda: room.workspace.findings.show_part(FIGURES))


def signing_name(room: Room) -> None:
    """The name that is asked for before a case is signed off for the first time."""
    author, room.files.author = room.files.author, ""
    room.workspace.open_case(room.cases[0])
    room.command("sign_off")
    room.files.author = author


def filter_menu(room: Room) -> QWidget:
    """The filters that are kept."""
    screen(room, "cases")
    menu = room.window.findChild(FilterMenu)
    menu.popup(room.window.mapToGlobal(room.window.rect().center()))
    room.afterwards(menu.close)
    return menu


def filter_name(room: Room) -> None:
    """The name of a filter that is to be kept."""
    screen(room, "cases")
    bar = room.window.findChild(CaseFilterBar)
    bar.set_query("status:complete")
    room.afterwards(lambda: bar.set_query(""))
    menu = room.window.findChild(FilterMenu)
    menu.fill()
    keep = next(action for action in menu.actions() if action.text() == menu.tr("Keep this filter…"))
    keep.trigger()


def paste(room: Room, text: str) -> None:
    """What rows of a spreadsheet mean."""
    QGuiApplication.clipboard().setText(text)
    screen(room, "cases")
    room.command("paste_cases")


def bulk(room: Room, name: str) -> None:
    """Something done to the case that is chosen."""
    screen(room, "cases")
    room.workspace.cases.select_case(room.cases[0])
    room.command(name)


def palette_results(dialog: Any) -> None:
    """Types into the palette."""
    dialog.field.setText("plan")


def _hide_afterwards(room: Room, kind: type[QWidget]) -> None:
    """Parts that stay until somebody closes them."""
    room.afterwards(lambda: [part.hide() for part in room.window.findChildren(kind)])


def _with_evidence(room: Room) -> QWidget:
    """A question on which there is an item of every kind."""
    desk(room)
    question = _current(room)
    for number, kind in enumerate(EVIDENCE_KINDS):
        flag = EVIDENCE_FLAGS[number] if number < len(EVIDENCE_FLAGS) else ""
        values = {"kind": kind, "text": NOTE, "document": "Asset", "page": str(number), "questions": question}
        write(
            room,
            ("cases", room.cases[0], "evidence", f"e{number}"),
            values | {"flag": flag} if flag else values,
        )
    return _focused(room)


def _odd(room: Room) -> QWidget:
    """A question whose answer is odd: No, with nothing that says why."""
    _key_question(room)
    case, question = room.cases[0], _current(room)
    scale = room.session.findings.framework.question(question).scale
    unmet = next(value.id for value in scale.values if value.counts == "not_met")
    room.session.change("Answer", {("cases", case, "answers", question): unmet})
    return _focused(room)


def _key_question(room: Room) -> QWidget:
    desk(room)
    room.workspace.desk.go_to(room.workspace.desk.questions.cards[-1].question_id)
    return _focused(room)


def _current(room: Room) -> str:
    return room.workspace.desk.questions.current_question


def _focused(room: Room) -> QWidget:
    """The card whose keys act."""
    found = room.window.focusWidget()
    assert found is not None
    return found
