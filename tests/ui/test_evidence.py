"""Evidence on the reading desk, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import focused, press, write
from model.inspection import Evidence
from model.status import sign_off
from ui.desk.card import QuestionCard
from ui.desk.desk import ReadingDesk
from ui.desk.evidence_chips import QuestionField
from ui.desk.evidence_editor import EvidenceEditor
from ui.desk.evidence_line import EvidenceLine
from ui.desk.evidence_strip import EvidenceStrip
from ui.desk.outline import EVIDENCE
from ui.main_window import MainWindow
from ui.session import Session

Show = Callable[[QWidget], QWidget]
CASE, QUESTION = "case-1", "2.2.2.d"
TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


class FullDisk(Protocol):
    """The document of the fixtures, whose disk can be full."""

    full: bool
    labels: list[str]


@pytest.fixture
def desk(shown: Show, session: Session) -> ReadingDesk:
    """The desk with the first court case open at 2.2.2.d."""
    desk = ReadingDesk(session)
    shown(desk)
    desk.show_case(CASE, QUESTION)
    return desk


def card(desk: ReadingDesk, question: str = QUESTION) -> QuestionCard:
    return next(card for card in desk.questions.cards if card.question_id == question)


def editor(strip: EvidenceStrip) -> EvidenceEditor:
    assert strip.editor is not None
    return strip.editor


def items(session: Session, case_id: str = CASE) -> list[Evidence]:
    return list(session.case(case_id).evidence.values())


def record(text: str, kind: Qt.Key = Qt.Key.Key_Q) -> None:
    """A new item on the question that has the focus, and back to it."""
    press(Qt.Key.Key_V, kind)
    write(text)
    press(ESCAPE)


def test_an_item_is_recorded_without_touching_the_mouse(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_I)
    write("The worker knew the plan")
    press(TAB)
    write("Case manager")
    press(TAB)
    write("4")
    press(ESCAPE)
    assert items(session) == [
        Evidence("interview", "The worker knew the plan", "Case manager", "4", QUESTION, "")
    ]
    assert focused() is card(desk)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_Q, "quote"),
        (Qt.Key.Key_O, "observation"),
        (Qt.Key.Key_I, "interview"),
        (Qt.Key.Key_D, "document"),
        (Qt.Key.Key_2, "observation"),
        (Qt.Key.Key_4, "document"),
        (Qt.Key.Key_Return, "quote"),
    ],
)
def test_one_key_chooses_the_kind_and_goes_on_to_the_text(
    desk: ReadingDesk, session: Session, key: Qt.Key, kind: str
) -> None:
    record("Seen", key)
    assert [item.kind for item in items(session)] == [kind]


def test_arrows_move_between_the_kinds_and_enter_takes_the_one_with_the_focus(
    desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_Right, Qt.Key.Key_Right, ENTER)
    write("Seen")
    press(ESCAPE)
    assert [item.kind for item in items(session)] == ["interview"]


def test_no_key_typed_in_the_fields_reaches_the_question(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    before = dict(session.case(CASE).answers)
    press(Qt.Key.Key_V)
    fields = editor(card(desk).evidence)
    for field in (fields.kind.buttons[0], fields.text, fields.document, fields.page, fields.chips.field):
        field.setFocus()
        for key in (Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_Down, ENTER, Qt.Key.Key_Delete, Qt.Key.Key_E):
            qtbot.keyClick(field, key)
    assert dict(session.case(CASE).answers) == before
    assert desk.questions.current_question == QUESTION


def test_what_is_typed_is_saved_while_it_is_being_typed_with_all_that_belongs_to_it(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_O)
    write("Seen")
    with qtbot.waitSignal(session.changed, timeout=2000) as made:
        pass
    assert len({change.path[:4] for change in made.args[0].changes}) == 1
    assert items(session) == [Evidence("observation", "Seen", questions=QUESTION)]
    assert focused() is editor(card(desk).evidence).text


def test_an_item_without_a_word_leaves_nothing_behind(
    desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_O, ESCAPE)
    assert items(session) == []
    assert document.labels == []
    assert card(desk).evidence.isHidden()


def test_the_next_item_has_the_kind_and_the_document_of_the_last_one(
    desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_D)
    write("First")
    press(TAB)
    write("Plan of 12 March")
    press(ESCAPE, Qt.Key.Key_Down, Qt.Key.Key_V, ENTER)
    write("Second")
    press(ESCAPE)
    second = items(session)[1]
    assert (second.kind, second.document, second.questions) == ("document", "Plan of 12 March", "2.2.2")


def test_another_case_offers_no_document_of_this_one(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_D)
    write("First")
    press(TAB)
    write("Plan")
    desk.show_case("case-2", QUESTION)
    record("Second")
    assert [item.document for item in items(session, "case-2")] == [""]
    assert [item.document for item in items(session)] == ["Plan"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("2.2.3.a", "2.2.3.a"), ("223a", "2.2.3.a"), ("specific concerns victims", "2.2.3.c")],
)
def test_another_question_is_added_by_its_number_or_by_words(
    desk: ReadingDesk, session: Session, typed: str, wanted: str
) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Seen")
    fields = editor(card(desk).evidence)
    fields.chips.field.setFocus()
    write(typed)
    press(ENTER)
    assert items(session)[0].question_ids == (QUESTION, wanted)
    assert fields.chips.field.text() == ""


def test_words_that_no_question_has_add_nothing(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Seen")
    editor(card(desk).evidence).chips.field.setFocus()
    write("zebra crossing")
    press(ENTER)
    assert items(session)[0].question_ids == (QUESTION,)


def test_backspace_in_the_empty_field_takes_the_last_question_away(
    desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Seen")
    chips = editor(card(desk).evidence).chips
    chips.field.setFocus()
    write("2.2.3.a")
    press(ENTER, Qt.Key.Key_Backspace)
    assert items(session)[0].question_ids == (QUESTION,)
    assert [chip.text().split()[0] for chip in chips.chips] == [QUESTION]


def test_tab_goes_through_the_fields_in_the_order_in_which_they_stand(reading: MainWindow) -> None:
    assert reading.workspace is not None
    desk = reading.workspace.desk
    record("First")
    press(Qt.Key.Key_V)
    fields = editor(card(desk).evidence)
    stops = []
    for _ in range(8):
        stops.append(focused())
        press(TAB)
    assert stops == [
        fields.kind.buttons[0],
        fields.text,
        fields.document,
        fields.page,
        fields.chips.chips[0],
        fields.chips.field,
        fields.flag.buttons[0],
        fields.remove_button,
    ]


def test_an_item_is_shown_under_every_question_that_it_bears_on(desk: ReadingDesk, session: Session) -> None:
    start = ("cases", CASE, "evidence", "000001-a")
    values = {"kind": "quote", "text": "Nobody\nasked me.", "document": "Plan", "page": "4"}
    values["questions"] = "2.2.2.a 2.2.2.d"
    session.change("Evidence", {(*start, name): value for name, value in values.items()})
    shown = {c.question_id: [line.text() for line in c.evidence.lines] for c in desk.questions.cards}
    said = "Quote · “Nobody asked me.” · Plan p. 4"
    assert shown == {"2.2.2.a": [said], "2.2.2.b": [], "2.2.2.c": [], "2.2.2.d": [said], "2.2.2": []}


def test_enter_on_a_line_opens_the_item_and_what_is_written_there_changes_it(
    desk: ReadingDesk, session: Session
) -> None:
    record("Seen")
    (line,) = card(desk).evidence.lines
    line.setFocus()
    press(ENTER)
    assert focused() is editor(card(desk).evidence).text
    write(" twice")
    press(ESCAPE)
    assert [item.text for item in items(session)] == ["Seen twice"]
    assert line.text() == "Quote · “Seen twice”"


def test_at_most_one_item_is_open(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Half")
    desk.go_to("2.2.2.a")
    press(Qt.Key.Key_V)
    assert card(desk).evidence.editor is None
    assert card(desk, "2.2.2.a").evidence.editor is not None
    assert [line.text() for line in card(desk).evidence.lines] == ["Quote · “Half”"]


def test_a_flag_is_kept_and_shown_on_the_line(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Seen")
    editor(card(desk).evidence).flag.buttons[1].setFocus()
    press(Qt.Key.Key_Space, ESCAPE)
    assert items(session)[0].flag == "concern"
    assert card(desk).evidence.lines[0].text().endswith("▲ Concern")


def test_delete_on_a_line_removes_the_item_not_the_answer_and_undo_brings_it_back(
    desk: ReadingDesk, session: Session
) -> None:
    answer = session.case(CASE).answers[QUESTION]
    record("Seen")
    card(desk).evidence.lines[0].setFocus()
    press(Qt.Key.Key_Delete)
    assert items(session) == []
    assert session.case(CASE).answers[QUESTION] == answer
    assert focused() is card(desk)
    session.undo()
    assert [item.text for item in items(session)] == ["Seen"]
    assert isinstance(card(desk).evidence.lines[0], EvidenceLine)


def test_undo_of_an_item_that_is_open_closes_its_fields(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Seen")
    desk.flush()
    session.undo()
    assert items(session) == []
    assert card(desk).evidence.editor is None
    assert focused() is card(desk)


def test_on_a_full_disk_a_new_item_is_kept_whole_and_saved_with_the_next_chance(
    qtbot: QtBot, desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    document.full = True
    press(Qt.Key.Key_V, Qt.Key.Key_O)
    write("Seen on the visit")
    with qtbot.waitSignal(session.refused):
        desk.flush()
    fields = editor(card(desk).evidence)
    fields.flag.buttons[0].setFocus()
    press(Qt.Key.Key_Space)
    fields.document.setFocus()
    write("Contact log")
    press(ESCAPE)
    assert items(session) == []
    assert card(desk).evidence.lines[0].text().startswith("Observation · Seen on the visit · Contact log")

    document.full = False
    assert session.save_unsaved()
    assert items(session) == [
        Evidence("observation", "Seen on the visit", "Contact log", "", QUESTION, "good_practice")
    ]


def test_a_name_in_the_text_is_pointed_out(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_V, ENTER)
    write("Rang 0161 496 0000")
    press(TAB)
    hint, _ = editor(card(desk).evidence)._hints
    assert "looks like a phone number" in hint.text


def test_the_outline_counts_the_items_and_opens_the_page_that_lists_them(desk: ReadingDesk) -> None:
    record("First")
    desk.go_to("2.2.2.a")
    record("Second", Qt.Key.Key_O)
    desk.go_to(EVIDENCE)
    assert desk.place == EVIDENCE
    texts = [line.text() for line in desk.evidence.strip.lines]
    assert texts == ["Quote · “First” · 2.2.2.d", "Observation · Second · 2.2.2.a"]
    assert focused() is desk.evidence.strip.lines[0]


def test_the_page_narrows_the_items_down_by_kind_and_flag(desk: ReadingDesk) -> None:
    record("First")
    record("Second", Qt.Key.Key_O)
    desk.go_to(EVIDENCE)
    desk.evidence.kinds.buttons[1].click()
    assert [line.text() for line in desk.evidence.strip.lines] == ["Observation · Second · 2.2.2.d"]
    desk.evidence.flags.buttons[0].click()
    assert desk.evidence.strip.lines == ()
    desk.evidence.flags.buttons[0].click()
    desk.evidence.kinds.buttons[1].click()
    assert len(desk.evidence.strip.lines) == 2


def test_an_item_is_changed_on_the_page_and_escape_goes_back_to_its_line(
    desk: ReadingDesk, session: Session
) -> None:
    record("First")
    record("Second")
    desk.go_to(EVIDENCE)
    press(Qt.Key.Key_Down, ENTER)
    write(" one")
    press(ESCAPE)
    assert [item.text for item in items(session)] == ["First", "Second one"]
    assert focused() is desk.evidence.strip.lines[1]


def test_the_page_leads_to_the_question_that_an_item_bears_on(desk: ReadingDesk) -> None:
    record("First")
    desk.go_to(EVIDENCE)
    press(ENTER)
    editor(desk.evidence.strip).go_button.click()
    assert focused() is card(desk)


def test_an_item_begun_on_the_page_bears_on_no_question_until_one_is_added(
    desk: ReadingDesk, session: Session
) -> None:
    desk.go_to(EVIDENCE)
    press(Qt.Key.Key_V, ENTER)
    write("General")
    press(ESCAPE)
    assert items(session) == [Evidence("quote", "General")]


def test_the_evidence_of_a_closed_case_can_be_read_and_not_changed(
    desk: ReadingDesk, session: Session
) -> None:
    record("Seen")
    closing = sign_off(session.inspection, [CASE], "LD", "2020-09-25")
    assert closing is not None
    assert session.make(closing)
    card(desk).evidence.lines[0].setFocus()
    press(Qt.Key.Key_Delete, ENTER)
    fields = editor(card(desk).evidence)
    assert fields.text.isReadOnly()
    write("x")
    press(ESCAPE)
    assert [item.text for item in items(session)] == ["Seen"]


def test_every_control_of_the_fields_has_a_name(
    desk: ReadingDesk, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    press(Qt.Key.Key_V)
    assert nameless(editor(card(desk).evidence)) == []
    assert isinstance(editor(card(desk).evidence).chips.field, QuestionField)
    desk.go_to(EVIDENCE)
    assert nameless(desk.evidence) == []


def test_after_the_lock_the_item_that_was_being_written_is_open_again(
    qtbot: QtBot, reading: MainWindow, passphrase: str
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_O)
    write("Half a sentence")
    reading.lock()
    assert reading.lock_screen is not None
    qtbot.keyClicks(reading.lock_screen.form.field, passphrase)
    qtbot.keyClick(reading.lock_screen.form.field, ENTER)
    qtbot.waitUntil(lambda: reading.lock_screen is None)
    write(" more")
    press(ESCAPE)
    assert reading.workspace is not None
    session = reading.workspace.session
    assert [item.text for item in items(session, reading.workspace.desk.case_id)] == ["Half a sentence more"]
