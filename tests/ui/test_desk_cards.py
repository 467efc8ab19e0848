"""What the keys of a question do beside answering it: notes, history, odd answers, and a closed case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import focused, press
from model.status import check, sign_off
from ui.announce import announced
from ui.desk.card import QuestionCard
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.session import Session

KEY = Qt.Key
CASE = "case-5"


@pytest.fixture
def desk(desk_at: Callable[[str, str], ReadingDesk]) -> ReadingDesk:
    """The desk with a complete case open at 2.2.2.d."""
    return desk_at(CASE, "2.2.2.d")


def card(desk: ReadingDesk, question: str) -> QuestionCard:
    return next(card for card in desk.questions.cards if card.question_id == question)


def close_case(session: Session) -> None:
    wanted = sign_off(session.inspection, [CASE], "KH", "2020-09-23")
    assert wanted is not None
    assert session.make(wanted)


def test_every_card_says_in_a_line_why_its_question_is_asked(desk: ReadingDesk) -> None:
    for place in desk.outline.places():
        if place in (FACTS, "evidence"):
            continue
        desk.go_to(place)
        assert all(card.reason.text() for card in desk.questions.cards)


def test_the_line_stays_the_same_when_the_keys_go_to_another_question(desk: ReadingDesk) -> None:
    before = [(card.reason.text(), card.sizeHint()) for card in desk.questions.cards]
    press(KEY.Key_Up, KEY.Key_Up)
    assert [(card.reason.text(), card.sizeHint()) for card in desk.questions.cards] == before


def test_a_line_that_waits_for_a_fact_is_a_tab_stop_and_leads_to_it(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    session.change("Factors", {("cases", CASE, "facts", "child_safety_factors"): None})
    line = card(desk, "2.2.2").reason
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus
    line.setFocus()
    qtbot.keyClick(line, KEY.Key_Return)
    assert desk.place == FACTS
    field = desk.facts.form.fields["child_safety_factors"].editor
    assert field.isAncestorOf(focused())


def test_c_copies_the_note_written_last_and_undo_takes_it_back(desk: ReadingDesk, session: Session) -> None:
    session.change("Note", {("cases", CASE, "notes", "2.1.1.a"): "Seen in the plan"})
    desk.go_to("2.2.2.c")
    press(KEY.Key_C)
    assert session.case(CASE).notes["2.2.2.c"] == "Seen in the plan"
    assert card(desk, "2.2.2.c").note.isVisible()
    assert card(desk, "2.2.2.c").hasFocus()
    session.undo()
    assert "2.2.2.c" not in session.case(CASE).notes


def test_c_appends_to_a_note_that_is_there(desk: ReadingDesk, session: Session) -> None:
    session.change("Note", {("cases", CASE, "notes", "2.1.1.a"): "Seen in the plan"})
    before = session.case(CASE).notes["2.2.2.d"]
    press(KEY.Key_C)
    assert session.case(CASE).notes["2.2.2.d"] == f"{before}\nSeen in the plan"


def test_c_takes_the_note_of_this_case_that_is_being_typed_elsewhere_too(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    press(KEY.Key_Up, KEY.Key_E)
    qtbot.keyClicks(focused(), "Just typed")
    press(KEY.Key_Escape, KEY.Key_Down, KEY.Key_C)
    assert session.case(CASE).notes["2.2.2.d"].endswith("\nJust typed")


def test_c_is_a_letter_while_a_note_is_typed(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    press(KEY.Key_E)
    note = card(desk, "2.2.2.d").note
    note.selectAll()
    qtbot.keyClicks(note, "check")
    press(KEY.Key_Escape)
    assert session.case(CASE).notes["2.2.2.d"] == "check"


def test_h_shows_the_last_five_changes_in_place_and_hides_them_again(
    desk: ReadingDesk, session: Session
) -> None:
    press(*[KEY.Key_Y, KEY.Key_N] * 3, KEY.Key_Y)
    press(KEY.Key_H)
    history = card(desk, "2.2.2.d").foot.history
    assert history is not None
    assert len(history.lines) == 5
    assert history.lines[0].endswith("No → Yes")
    press(KEY.Key_H)
    assert card(desk, "2.2.2.d").foot.history is None


def test_the_changes_that_are_shown_follow_the_next_one(desk: ReadingDesk) -> None:
    press(KEY.Key_H, KEY.Key_Y)
    history = card(desk, "2.2.2.d").foot.history
    assert history is not None
    assert [line.split("  ")[-1] for line in history.lines] == ["No → Yes"]


def test_an_answer_that_sets_others_aside_asks_first_and_enter_makes_it(qtbot: QtBot, programme) -> None:  # type: ignore[no-untyped-def]
    session = programme("cci-2009")
    desk = ReadingDesk(session)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    case_id = next(c.id for c in session.inspection.cases.values() if c.answers.get("1.2.10") == "yes")
    desk.show_case(case_id, "1.2.10")
    press(KEY.Key_N)
    assert "will be kept aside: 1.2.11" in card(desk, "1.2.10").foot.question_asked
    assert session.case(case_id).answers["1.2.10"] == "yes"
    assert card(desk, "1.2.10").buttons.answer == "yes"

    press(KEY.Key_Escape)
    assert card(desk, "1.2.10").foot.question_asked == ""
    press(KEY.Key_N, KEY.Key_Down)
    assert desk.questions.current_question == "1.2.11"
    assert session.case(case_id).answers["1.2.10"] == "yes"

    press(KEY.Key_Up, KEY.Key_N, KEY.Key_Return)
    assert session.case(case_id).answers["1.2.10"] == "no"
    assert desk.questions.current_question == "1.2.10"
    assert len(session.findings.assessments[case_id].kept_aside) > 1
    session.undo()
    assert session.findings.assessments[case_id].kept_aside == ()


def odd(desk: ReadingDesk) -> None:
    """Makes 2.2.2 odd: No, though all its sub-questions are Yes."""
    press(KEY.Key_Y, KEY.Key_Down)
    assert desk.questions.current_question == "2.2.2"


def test_k_accepts_an_odd_answer_with_a_reason(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    odd(desk)
    assert desk.side.problems.places == ["2.2.2"]
    press(KEY.Key_K)
    qtbot.keyClicks(focused(), "The placement broke down")
    press(KEY.Key_Return)
    assert list(session.case(CASE).accepted.values()) == ["The placement broke down"]
    assert desk.side.problems.places == []
    assert card(desk, "2.2.2").hasFocus()
    assert "The placement broke down" in card(desk, "2.2.2").foot.odd.texts[0]
    session.undo()
    assert desk.side.problems.places == ["2.2.2"]


def test_escape_accepts_nothing(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    odd(desk)
    press(KEY.Key_K)
    qtbot.keyClicks(focused(), "Because")
    press(KEY.Key_Escape)
    assert dict(session.case(CASE).accepted) == {}
    assert card(desk, "2.2.2").hasFocus()


def test_a_reason_that_was_typed_is_kept_when_another_place_is_opened(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    odd(desk)
    press(KEY.Key_K)
    qtbot.keyClicks(focused(), "Because")
    desk.go_to("2.1.1.a")
    assert list(session.case(CASE).accepted.values()) == ["Because"]


def test_k_does_nothing_where_nothing_is_odd(desk: ReadingDesk, session: Session) -> None:
    before = session.inspection
    press(KEY.Key_K)
    assert session.inspection is before
    assert card(desk, "2.2.2.d").hasFocus()


@pytest.mark.parametrize(
    "key",
    [KEY.Key_Y, KEY.Key_N, KEY.Key_1, KEY.Key_Delete, KEY.Key_E, KEY.Key_C, KEY.Key_K, KEY.Key_V],
)
def test_a_closed_case_refuses_every_key_that_would_change_it_and_says_why(
    qtbot: QtBot, desk: ReadingDesk, session: Session, key: Qt.Key
) -> None:
    close_case(session)
    before = session.inspection
    with qtbot.waitSignal(announced) as said:
        press(key)
    assert said.args == ["This case is signed off. Reopen it (Ctrl+Shift+R) to change it."]
    assert session.inspection is before
    assert card(desk, "2.2.2.d").hasFocus()


def test_a_closed_case_says_so_in_its_head_and_above_its_questions(
    desk: ReadingDesk, session: Session
) -> None:
    wanted = check(session.inspection, [CASE], "KH", "2020-09-22")
    assert wanted is not None
    session.make(wanted)
    assert desk.head.status == "Checked Checked by KH, 22 September 2020"
    assert desk.notice.text == "This case is checked. Reopen it (Ctrl+Shift+R) to change it."
    close_case(session)
    assert desk.head.status.endswith("signed off by KH, 23 September 2020")
    session.undo()
    session.undo()
    assert desk.notice.text == ""


def test_a_click_on_an_answer_of_a_closed_case_changes_nothing(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    close_case(session)
    buttons = card(desk, "2.2.2.d").buttons
    chosen = buttons.answer
    with qtbot.waitSignal(desk.questions.refused):
        qtbot.mouseClick(buttons.buttons[0], Qt.MouseButton.LeftButton)
    assert buttons.answer == session.case(CASE).answers["2.2.2.d"] == chosen


def test_reading_a_closed_case_goes_on_as_before(desk: ReadingDesk, session: Session) -> None:
    close_case(session)
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_H)
    assert desk.questions.current_question == "2.2.3.a"
    assert card(desk, "2.2.3.a").foot.history is not None


def test_the_head_of_a_page_says_how_far_the_evidence_goes(desk: ReadingDesk, session: Session) -> None:
    assert desk.questions.head.coverage == "Evidence on 3 of 5"
    session.change("Note", {("cases", CASE, "notes", "2.2.2.c"): "Seen"})
    assert desk.questions.head.coverage == "Evidence on 4 of 5"


def test_no_key_goes_on_to_the_question_while_a_reason_is_typed(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    odd(desk)
    answers = dict(session.case(CASE).answers)
    press(KEY.Key_K)
    field = focused()
    qtbot.keyClicks(field, "yes")
    press(KEY.Key_Down, KEY.Key_Up)
    assert focused() is field
    assert dict(session.case(CASE).answers) == answers


def test_the_menu_of_a_question_offers_its_history(desk: ReadingDesk) -> None:
    texts = [action.text() for action in card(desk, "2.2.2.d").menu().actions()]
    assert texts == ["History of this answer…", "Last changes of this answer\tH"]


def test_the_keys_find_their_question_again_on_a_page_that_was_left(desk: ReadingDesk) -> None:
    desk.go_to("2.2.3.a")
    desk.go_to("2.2.2.d")
    assert card(desk, "2.2.2.d").hasFocus()
    current = [card.question_id for card in desk.questions.cards if card.property("role") == "card-current"]
    assert current == ["2.2.2.d"]


def test_a_page_that_was_left_shows_the_case_that_is_read_now(desk: ReadingDesk, session: Session) -> None:
    desk.go_to("2.2.3.a")
    desk.show_case("case-2", "2.2.2.d")
    for shown in desk.questions.cards:
        assert shown.buttons.answer == session.case("case-2").answers.get(shown.question_id)
        assert shown.note.text == session.case("case-2").notes.get(shown.question_id, "")


def test_a_change_that_was_taken_back_is_not_among_the_last_changes(
    desk: ReadingDesk, session: Session
) -> None:
    press(KEY.Key_Y)
    session.undo()
    press(KEY.Key_H)
    history = card(desk, "2.2.2.d").foot.history
    assert history is not None
    assert history.lines == []


def test_every_change_is_one_step_away_in_the_dialog(qtbot: QtBot, desk: ReadingDesk) -> None:
    press(KEY.Key_Y, KEY.Key_H)
    history = card(desk, "2.2.2.d").foot.history
    assert history is not None
    with qtbot.waitSignal(desk.questions.history_requested) as asked:
        qtbot.keyClick(history.findChild(QPushButton), KEY.Key_Return)
    assert asked.args == ["2.2.2.d"]


def test_a_key_question_is_found_itself_unless_nobody_has_begun_with_its_parts(
    desk: ReadingDesk, session: Session
) -> None:
    desk.go_to("2.2.1")
    assert desk.questions.current_question == "2.2.1"
    parts = [question for question in session.case(CASE).answers if question.startswith("2.2.1")]
    session.change("Clear", {("cases", CASE, "answers", question): None for question in parts})
    desk.go_to("2.2.1")
    assert desk.questions.current_question == "2.2.1.a"
