"""What screen readers are told of changes away from the focus."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.announce import announce
from ui.spoken_changes import SpokenChanges
from ui.status import SavedState


@pytest.fixture
def screen(qtbot):
    """Something in sight that announcements belong to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def spoken(session, screen, heard):
    """A session whose changes are told."""
    SpokenChanges(session, screen)
    return session


def answer(session, question, value, case_id="case-1"):
    assert session.change("Answer", {("cases", case_id, "answers", question): value})


@pytest.mark.parametrize("active", [False, True], ids=["nobody listens", "a screen reader listens"])
def test_a_text_is_announced_whether_anybody_listens_or_not(screen, heard, active):
    QAccessible.setActive(active)
    announce(screen, "Saved again", urgent=True)
    QAccessible.setActive(False)
    assert heard == ["Saved again"]


def test_an_empty_text_is_not_announced(screen, heard):
    announce(screen, "")
    assert heard == []


def test_a_new_problem_is_told_once(spoken, heard):
    answer(spoken, "2.1.1.a", None)
    answer(spoken, "2.1.1.b", "yes")
    told = [text for text in heard if "2.1.1.a" in text]
    assert len(told) == 1
    assert told[0].startswith("To resolve: ")


def test_the_last_problem_to_go_is_told(spoken, heard):
    answer(spoken, "2.1.1.a", None)
    heard.clear()
    answer(spoken, "2.1.1.a", "yes")
    assert heard == ["Nothing is left to resolve in this case."]


def test_nothing_is_told_while_the_screen_is_out_of_sight(spoken, screen, heard):
    screen.hide()
    answer(spoken, "2.1.1.a", None)
    assert heard == []


def test_a_change_to_many_cases_is_not_told_piece_by_piece(spoken, heard):
    cases = list(spoken.inspection.cases)[:3]
    assert spoken.change("Clear", {("cases", case, "answers", "2.1.1"): None for case in cases})
    assert heard == []


def test_only_a_refusal_and_the_first_save_after_it_are_told(session, document, qtbot, heard):
    status = SavedState(None)
    qtbot.addWidget(status)
    status.show_session(session)
    session.refused.connect(status.show_refused)
    answer(session, "2.1.1.b", "yes")
    assert heard == []
    document.full = True
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1.b"): "no"})
    document.full = False
    answer(session, "2.1.1.b", "no")
    answer(session, "2.1.1.b", "yes")
    assert [text.split()[0] for text in heard] == ["The", "Saved"]
