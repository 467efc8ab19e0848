"""Every programme in the real window: each demonstration opened and walked through by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from model.frameworks import framework_ids, shipped
from ui.main_window import MainWindow
from ui.places import CASES, FINDINGS, ORGANISATION, OVERVIEW, RATINGS, REPORT, TAB_ORDER
from ui.theme import apply_theme
from ui.workspace import Workspace

Nameless = Callable[[QWidget], list[QWidget]]
KEYS = {
    Qt.Key.Key_1: OVERVIEW,
    Qt.Key.Key_2: CASES,
    Qt.Key.Key_3: ORGANISATION,
    Qt.Key.Key_4: RATINGS,
    Qt.Key.Key_5: REPORT,
    Qt.Key.Key_6: FINDINGS,
}


def demo(window: MainWindow, framework_id: str, folder: Path) -> Workspace:
    assert window.create_demo(framework_id, folder / "demo.caseread")
    assert window.workspace is not None
    return window.workspace


def tabs(workspace: Workspace) -> list[str]:
    buttons = (workspace.head._tabs.button(index) for index in TAB_ORDER)
    return [button.text() for button in buttons if not button.isHidden()]


def walk(qtbot: QtBot, screen: QWidget, steps: int = 25) -> set[QWidget]:
    """Goes through a screen with the Tab key, and up and down its lists; what had the focus."""
    met = set()
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.add(focused)
        if isinstance(focused, QAbstractItemView):
            qtbot.keyClick(focused, Qt.Key.Key_Down)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return {widget for widget in met if screen.isAncestorOf(widget)}


@pytest.mark.parametrize("framework_id", framework_ids())
def test_every_screen_of_every_programme_is_reached_and_walked_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, nameless: Nameless, framework_id: str
) -> None:
    workspace = demo(window, framework_id, tmp_path)
    changes = workspace.session.document.changes
    for key, index in KEYS.items():
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        if index == ORGANISATION and not workspace.judges:
            assert workspace.screen_index != ORGANISATION
            continue
        assert workspace.screen_index == index
        assert walk(qtbot, workspace)
        assert nameless(window) == []
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert workspace.reading
    assert nameless(window) == []
    assert workspace.session.document.changes == changes, "looking changes nothing"


@pytest.mark.parametrize("framework_id", framework_ids())
def test_a_case_of_every_programme_is_read_from_its_first_question_to_its_last_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, framework_id: str
) -> None:
    workspace = demo(window, framework_id, tmp_path)
    case = next(iter(workspace.session.inspection.cases.values()))
    pages = workspace.session.findings.framework.pages_for(case.sample)
    expected = [question.id for page in pages for question in page.questions]
    workspace.open_case(case.id, expected[0])
    read = []
    for _ in expected:
        read.append(workspace.desk.questions.current_question)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert read == expected
    assert workspace.session.inspection.cases[case.id] == case, "reading changes nothing"


@pytest.mark.parametrize("framework_id", framework_ids())
@pytest.mark.parametrize("part", range(3))
def test_every_part_of_the_findings_is_walked_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, nameless: Nameless, framework_id: str, part: int
) -> None:
    workspace = demo(window, framework_id, tmp_path)
    workspace.show_screen(FINDINGS)
    workspace.findings.show_part(part)
    workspace.findings.setFocus()
    assert walk(qtbot, workspace.findings)
    assert nameless(window) == []


@pytest.mark.parametrize("framework_id", framework_ids())
@pytest.mark.parametrize("percent", [100, 200])
def test_no_screen_is_wider_than_a_laptop(
    qapp: QApplication, window: MainWindow, tmp_path: Path, framework_id: str, percent: int
) -> None:
    apply_theme(qapp, "light", percent)
    workspace = demo(window, framework_id, tmp_path)
    for index in TAB_ORDER:
        workspace.show_screen(index)
        QApplication.processEvents()
        assert window.width() == 1366
        assert workspace.minimumSizeHint().width() <= 1366


@pytest.mark.parametrize(
    ("framework_id", "title"),
    [
        ("yos-2018", "Organisation"),
        ("fji-2012", "Judgements"),
        ("cci-2009", ""),
        ("yot-phase3-2005", "Judgements"),
        ("yot-phase2-2004", "Judgements"),
    ],
)
def test_the_tab_of_judged_standards_is_named_after_what_is_judged(
    window: MainWindow, tmp_path: Path, framework_id: str, title: str
) -> None:
    workspace = demo(window, framework_id, tmp_path)
    judged = [title] if title else []
    assert tabs(workspace) == ["Overview", "Cases", *judged, "Ratings", "Findings", "Report"]
    action = window.commands.actions["organisation"]
    assert action.isEnabled() == bool(title)
    if title:
        assert action.text().replace("&", "") == title


def test_the_start_screen_offers_every_demonstration(window: MainWindow) -> None:
    start = window.start
    assert start is not None
    shown = [start._demos.item(row).text() for row in range(start._demos.count())]
    assert shown == [shipped(framework_id).title for framework_id in framework_ids()]
