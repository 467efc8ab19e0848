"""A whole case, read by keyboard alone in a real window over a real, encrypted file; the keys are counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from model.inspection import Case
from ui.main_window import MainWindow
from ui.places import CASES
from ui.screens.case_dialogs import NewCaseDialog
from ui.workspace import Workspace

KEY = Qt.Key
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PAGE = Path(main.__file__).parent / "docs" / "keyboard.md"
Answering = Callable[..., AbstractContextManager[None]]

FACTS = (
    *("r", "14/02/2020", "y", "1", "f", "w", "n", "m", "m", "l", "l"),
    *("y", "y", "y", "n", "y", "n", "y"),
)
"""What is pressed in the facts of a court disposal, one after another: a letter chooses, a date is typed."""

NOTED = (*(f"2.1.1.{letter}" for letter in "abcdefg"), "2.1.1", "2.2.1.b", "2.3.1.c")
EVIDENCED = {"2.1.2.b": ("Mother: he was out all night", "12"), "2.4.1.a": ("Seen in the plan", "31")}
NOT_MET = ("2.2.1.b",)


@dataclass
class Hands:
    """Presses keys wherever the focus is. A chord is one key; letters of texts are counted apart."""

    keys: int = 0
    letters: int = 0

    def press(self, *keys: Qt.Key | str, with_: Qt.KeyboardModifier = NONE) -> None:
        """Presses these keys."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, with_)
            self.keys += 1

    def type(self, text: str) -> None:
        """Types a text."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.letters += len(text)


@pytest.fixture
def hands() -> Hands:
    """The hands of the inspector."""
    return Hands()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def read_facts(hands: Hands) -> None:
    """Gives every fact, going on with Tab."""
    for given in FACTS:
        if len(given) == 1:
            hands.press(given)
        else:
            hands.type(given)
        hands.press(KEY.Key_Tab)


def read_questions(window: MainWindow, hands: Hands) -> int:
    """Answers every question that applies, with its note and its evidence, going on with one key. How many."""
    workspace = workspace_of(window)
    hands.press(KEY.Key_Down, with_=CTRL)
    framework = workspace.session.findings.framework
    pages = framework.pages_for(workspace.session.case(workspace.case_id).sample)
    order = [question.id for page in pages for question in page.questions]
    answered = 0
    while True:
        here = workspace.desk.questions.current_question
        if workspace.session.findings.assessments[workspace.case_id].states[here].applies:
            hands.press("2" if here in NOT_MET else "1")
            answered += 1
        if here in NOTED:
            hands.press(KEY.Key_E)
            hands.type(f"Note on {here}")
            hands.press(KEY.Key_Escape)
        if here in EVIDENCED:
            write_evidence(hands, *EVIDENCED[here])
        if here == order[-1]:
            return answered
        hands.press(KEY.Key_Down)


def write_evidence(hands: Hands, text: str, page: str) -> None:
    """An observation: what it says, the document and the page."""
    hands.press(KEY.Key_V, "2")
    hands.type(text)
    hands.press(KEY.Key_Tab)
    hands.type("Case record")
    hands.press(KEY.Key_Tab)
    hands.type(page)
    hands.press(KEY.Key_Escape)


def pass_on_an_alert(hands: Hands) -> None:
    """Raises an alert from wherever the focus is, passes it on and goes back."""
    hands.press(KEY.Key_A, with_=CTRL | SHIFT)
    hands.type("Not seen for nine days")
    hands.press(KEY.Key_Tab)
    hands.type("Duty team")
    hands.press(KEY.Key_Return)


def test_a_whole_case_is_read_by_keyboard_alone_and_is_in_the_file_afterwards(
    qtbot: QtBot,
    window: MainWindow,
    encrypted: Path,
    passphrase: str,
    enter_passphrase: Callable[[Path], None],
    answering: Answering,
    hands: Hands,
) -> None:
    enter_passphrase(encrypted)

    def add(_dialog: NewCaseDialog) -> None:
        hands.press(KEY.Key_Return)

    with answering(NewCaseDialog, add):
        hands.press(KEY.Key_N, with_=CTRL)
    window.activateWindow()  # after a dialog nobody else does so: there is no window manager
    qtbot.waitUntil(window.isActiveWindow)
    workspace = workspace_of(window)
    case_id = workspace.case_id

    to_facts = hands.keys
    read_facts(hands)
    facts = hands.keys - to_facts
    answered = read_questions(window, hands)
    pass_on_an_alert(hands)
    hands.press(KEY.Key_Left, with_=Qt.KeyboardModifier.AltModifier)

    assert workspace.screen_index == CASES
    assert not workspace.reading
    assessment = workspace.session.findings.assessments[case_id]
    assert [problem for problem in assessment.problems if problem.hard] == []
    assert assessment.progress.answered == assessment.progress.asked == answered
    assert window.status_text.startswith("Saved")
    seen = workspace.session.case(case_id)
    window.close()
    assert reopened(encrypted, passphrase, case_id) == seen
    assert_read(seen)
    assert figures() == (answered, hands.keys, facts, hands.letters)


def reopened(path: Path, passphrase: str, case_id: str) -> Case:
    """The case as it is in the file."""
    document = main.files().open(path, passphrase)
    try:
        return document.inspection.cases[case_id]
    finally:
        document.close()


def assert_read(case: Case) -> None:
    """Everything that was pressed and typed is there."""
    assert case.facts["disposal_date"] == "2020-02-14"
    assert case.notes == {question: f"Note on {question}" for question in NOTED}
    assert {case.answers[question] for question in NOT_MET} == {"no"}
    written = {
        item.question_ids: (item.kind, item.text, item.document, item.page) for item in case.evidence.values()
    }
    assert written == {
        (question,): ("observation", text, "Case record", page)
        for question, (text, page) in EVIDENCED.items()
    }
    (alert,) = case.alerts.values()
    assert (alert.text, alert.passed_to, alert.is_open) == ("Not seen for nine days", "Duty team", False)


def figures() -> tuple[int, ...]:
    """Questions, keys, keys for the facts among them, and letters, as docs/keyboard.md states them."""
    said = re.search(
        r"(\d+) questions.*?\*\*(\d+) keys\*\*.*?(\d+) of them for the facts.*?(\d+) letters",
        PAGE.read_text(),
        re.S,
    )
    assert said is not None
    return tuple(map(int, said.groups()))
