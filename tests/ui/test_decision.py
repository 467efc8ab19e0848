"""The dialog in which a panel's decision is recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import write
from ui.dialogs.decision import DecisionDialog, withdrawn
from ui.session import Session

TODAY = date(2020, 11, 13)
Show = Callable[[QWidget], QWidget]
Make = Callable[[str], DecisionDialog]


class Document(Protocol):
    """The document of the fixtures."""

    full: bool
    labels: list[str]


@pytest.fixture
def make(session: Session, shown: Show) -> Make:
    def make(standard_id: str) -> DecisionDialog:
        dialog = DecisionDialog(session, standard_id, TODAY)
        shown(dialog)
        return dialog

    return make


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def tab(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_a_decision_is_recorded_by_keyboard(
    qtbot: QtBot, make: Make, session: Session, document: Document
) -> None:
    dialog = make("3.2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    tab(qtbot)
    write("Ratings panel")
    tab(qtbot)
    tab(qtbot)
    write("Few cases")
    tab(qtbot)
    dialog.record_button.click()
    decision = session.inspection.decisions["3.2"]
    assert (decision.rating, decision.by) == ("outstanding", "Ratings panel")
    assert (decision.on, decision.reason) == ("2020-11-13", "Few cases")
    assert document.labels == ["Decision on 3.2"]
    assert dialog.result() == DecisionDialog.DialogCode.Accepted


def test_it_shows_what_the_panel_weighs(make: Make) -> None:
    words = said(make("3.2"))
    assert "Lowest: 3.2.3 Keeping others safe, 2 of 3 relevant cases Yes (67%)." in words
    assert "3.2.3: one fewer Yes gives Inadequate (1.7 points to the boundary)." in words
    assert "• The rating rests on a sample or sub-sample of five cases or fewer." in words


def test_it_asks_for_what_is_missing(make: Make, session: Session) -> None:
    dialog = make("3.2")
    dialog.by.setText("Ratings panel")
    dialog.record_button.click()
    assert dialog.message.text() == "Still needed: the rating, the reason."
    assert dialog.isVisible()
    assert dialog.choice.isAncestorOf(QApplication.focusWidget())
    assert "3.2" not in session.inspection.decisions


def test_a_date_that_is_none_is_said_and_not_recorded(make: Make, session: Session) -> None:
    dialog = make("2.2")
    dialog.on.setFocus()
    dialog.on.clear()
    write("soon")
    dialog.reason.setFocus()
    assert "Write the date as" in said(dialog)


def test_the_recorded_decision_is_there_to_change(make: Make, session: Session) -> None:
    dialog = make("2.2")
    assert (dialog.choice.chosen, dialog.by.text()) == ("good", "Ratings panel")
    assert dialog.on.value == "2020-11-12"
    assert dialog.reason.text.startswith("Other key questions")


def test_without_an_open_gate_people_still_decide(make: Make, session: Session) -> None:
    dialog = make("2.3")
    assert "None of the conditions for moving this rating holds." in said(dialog)
    assert "people decide" in said(dialog)
    dialog.choice.buttons[2].click()
    assert "No condition for discretion holds" in dialog.flags.text()
    dialog.by.setText("Panel")
    dialog.reason.set_text("Because")
    dialog.accept()
    assert session.findings.ratings.standards["2.3"].final == "good"


def test_a_large_move_is_flagged_before_it_is_recorded(make: Make, session: Session) -> None:
    dialog = make("2.2")
    assert not dialog.flags.isVisible()
    dialog.choice.buttons[3].click()
    assert "moves the rating by more than one band" in dialog.flags.text()
    assert session.inspection.decisions["2.2"].rating == "good"


def test_a_decision_that_cannot_be_saved_stays_on_the_screen(make: Make, document: Document) -> None:
    dialog = make("2.2")
    document.full = True
    dialog.reason.set_text("Something else")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.message.text().startswith("Not recorded.")
    assert dialog.reason.text == "Something else"


def test_cancel_records_nothing(make: Make, document: Document) -> None:
    dialog = make("3.2")
    dialog.choice.buttons[0].click()
    dialog.cancel_button.click()
    assert document.labels == []


def test_escape_in_the_reason_keeps_the_dialog(qtbot: QtBot, make: Make) -> None:
    dialog = make("3.2")
    dialog.reason.setFocus()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.record_button.hasFocus()


def test_a_decision_is_withdrawn_whole(session: Session) -> None:
    session.change("Withdraw", withdrawn("2.2"))
    assert "2.2" not in session.inspection.decisions


def test_every_control_has_a_name(make: Make, nameless: Callable[[QWidget], list[QWidget]]) -> None:
    assert nameless(make("3.2")) == []


def test_a_method_without_gates_is_not_said_to_have_none_open(
    session: Session, qtbot: QtBot, document: Document
) -> None:
    findings = session.findings
    rating = findings.ratings.standards["2.3"]
    ungated = replace(rating.standard, method=replace(rating.standard.method, gates=()))
    ratings = {**findings.ratings.standards, "2.3": replace(rating, standard=ungated)}
    session._findings = replace(findings, ratings=replace(findings.ratings, standards=ratings))
    dialog = DecisionDialog(session, "2.3", TODAY)
    qtbot.addWidget(dialog)
    texts = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "None of the conditions" not in texts
    assert "people decide" in texts
