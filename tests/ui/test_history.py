"""The history window: what it tells of an answer, a case and the inspection, and what its keys do."""

from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

import main
from model.faults import Fault, FileError
from model.history import Entry
from model.history_view import HistoryView
from model.inspection import Inspection
from model.operations import Change, Operation
from ui.desk.desk import ReadingDesk
from ui.dialogs.history import HistoryDialog, Subject
from ui.dialogs.history_table import Column
from ui.places import RATINGS
from ui.screens.cases import CasesScreen
from ui.theme import apply_theme

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
FRAMEWORK, QUESTION = "yos-2018", "2.2.2.d"
ANSWER = ("cases", "case-5", "answers", QUESTION)
NOTE = ("cases", "case-5", "notes", QUESTION)
SUMMER = timezone(timedelta(hours=1))
LONG = "The file shows\nwhat was done. " * 40


def entry(number, path, before, after, at="2020-09-23T23:30:00.000+00:00", reverts=None, by="KH"):
    change = Operation(f"Change {number}", (Change(path, before, after),))
    return Entry(number, at, change, reverts, by, "Caseread 0.1.0", "some 3")


ENTRIES = (
    entry(1, ("cases", "case-5", "ref"), None, "C-05", by=""),
    entry(2, ("inspection", "service"), None, "Ceredigion"),
    entry(3, ANSWER, None, "yes"),
    entry(4, ANSWER, "yes", "no", by="MJ"),
    entry(5, ANSWER, "no", "yes", reverts=4),
    entry(6, NOTE, None, "The file"),
    entry(7, NOTE, "The file", LONG),
    entry(8, ("cases", "case-5", "reader"), None, "KH"),
)


@pytest.fixture
def show(shown, qtbot, framework):
    """Opens the history of these entries over a window, in summer time."""
    host = shown(QWidget())

    def opened(entries, subject):
        dialog = HistoryDialog(HistoryView(framework, Inspection(), entries), subject, host, SUMMER)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened


@pytest.fixture
def dialog(show):
    """The history of one answer."""
    return show(ENTRIES, Subject("case-5", "C-05", QUESTION))


def column(dialog, which):
    table = dialog._list.model()
    return [table.index(row, which).data() for row in range(table.rowCount())]


def whole(dialog):
    return dialog._whole.toPlainText()


class TestWhatItSays:
    def test_the_answer_and_its_note_come_newest_first_in_words(self, dialog):
        assert column(dialog, Column.NUMBER) == ["7", "5", "4", "3"]
        assert column(dialog, Column.AFTER)[1:] == ["Yes", "No", "Yes"]
        assert column(dialog, Column.BEFORE) == ["no note", "No", "Yes", "not answered"]
        assert column(dialog, Column.BY) == ["KH", "KH", "MJ", "KH"]
        assert column(dialog, Column.STANDING) == ["", "takes back 4", "taken back by 5", ""]

    def test_times_are_local(self, dialog):
        assert set(column(dialog, Column.AT)) == {"24 Sep 2020 00:30"}

    def test_a_long_note_is_one_line_in_the_list_and_whole_below(self, dialog):
        in_list = column(dialog, Column.AFTER)[0]
        assert in_list.startswith("The file shows what was done.")
        assert in_list.endswith("…")
        assert "\n" not in in_list
        assert LONG.strip() in whole(dialog)

    def test_who_made_an_entry_of_an_older_version_is_not_made_up(self, dialog, qtbot):
        qtbot.keyClick(dialog._scope, KEY.Key_End)
        assert column(dialog, Column.BY)[-1] == "—"

    def test_the_title_names_no_case(self, dialog):
        assert dialog.windowTitle() == "History"

    def test_the_table_has_headings_and_every_control_a_name(self, dialog, nameless):
        table = dialog._list.model()
        across = Qt.Orientation.Horizontal
        headings = [table.headerData(n, across, Qt.ItemDataRole.AccessibleTextRole) for n in Column]
        assert headings == ["No.", "When", "Who", "What", "Before", "After", "Undo"]
        assert nameless(dialog) == []

    def test_without_anything_undone_there_is_no_column_for_it(self, show):
        dialog = show(ENTRIES[:3], Subject())
        assert dialog._list.isColumnHidden(Column.STANDING)

    def test_without_changes_it_says_so(self, show):
        dialog = show((), Subject())
        assert (dialog._count.text(), whole(dialog)) == ("Nothing has been changed here yet", "")
        assert not dialog._copy.isEnabled()


class TestKeys:
    def test_the_list_has_the_focus_and_the_arrows_tell_each_change_in_full(self, dialog, qtbot):
        assert dialog.focusWidget() is dialog._list
        qtbot.keyClick(dialog._list, KEY.Key_Down)
        assert whole(dialog).startswith("5 · 24 Sep 2020 00:30 · KH\nCase C-05 › 2.2.2.d")
        assert whole(dialog).endswith("Change 5; takes back 4\nCaseread 0.1.0 · some 3")

    def test_what_is_shown_can_be_widened_to_the_case_and_the_inspection(self, dialog, qtbot):
        qtbot.keyClick(dialog._scope, KEY.Key_Down)
        assert column(dialog, Column.NUMBER) == ["8", "7", "5", "4", "3", "1"]
        qtbot.keyClick(dialog._scope, KEY.Key_Down)
        assert column(dialog, Column.NUMBER) == ["8", "7", "5", "4", "3", "2", "1"]

    def test_the_filter_narrows_down_and_goes_on_to_the_list(self, dialog, qtbot):
        qtbot.keyClicks(dialog._filter, "mj no")
        assert (column(dialog, Column.NUMBER), dialog._count.text()) == (["4"], "1 of 4 changes")
        qtbot.keyClick(dialog._filter, KEY.Key_Return)
        assert dialog.focusWidget() is dialog._list
        assert dialog.isVisible()

    def test_escape_empties_the_filter_first_and_then_closes(self, dialog, qtbot):
        qtbot.keyClicks(dialog._filter, "nowhere")
        assert whole(dialog) == ""
        qtbot.keyClick(dialog._filter, KEY.Key_Escape)
        assert len(column(dialog, Column.NUMBER)) == 4
        with qtbot.waitSignal(dialog.destroyed):
            qtbot.keyClick(dialog._filter, KEY.Key_Escape)

    def test_each_saved_piece_of_a_text_can_be_seen(self, dialog, qtbot):
        qtbot.keyClick(dialog._pieces, KEY.Key_Space)
        assert column(dialog, Column.NUMBER) == ["7", "6", "5", "4", "3"]

    def test_what_is_selected_is_copied_as_plain_text(self, dialog, qtbot):
        qtbot.keyClick(dialog._list, KEY.Key_Down)
        qtbot.keyClick(dialog._list, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(dialog._list, KEY.Key_C, CTRL)
        first, second = QGuiApplication.clipboard().text().split("\n\n")
        assert first.splitlines()[2:4] == ["Before: No", "After: Yes"]
        assert second.splitlines()[2:4] == ["Before: Yes", "After: No"]

    def test_tab_goes_through_every_part(self, dialog, qtbot):
        visited = []
        for _ in range(7):
            visited.append(dialog.focusWidget())
            qtbot.keyClick(dialog.focusWidget(), KEY.Key_Tab)
        parts = {dialog._scope, dialog._filter, dialog._pieces, dialog._list, dialog._whole, dialog._copy}
        assert {*parts, dialog._close} == set(visited)


class TestLook:
    @pytest.mark.parametrize("percent", [100, 200])
    def test_no_number_or_time_is_cut_off(self, dialog, qapp, percent):
        apply_theme(qapp, "light", percent)
        dialog._list.fit_columns()
        metrics = dialog._list.fontMetrics()
        for which in (Column.NUMBER, Column.AT, Column.BY):
            widest = max(metrics.horizontalAdvance(text) for text in column(dialog, which))
            assert dialog._list.columnWidth(which) >= widest + 13


def opened(parent):
    """The history that was opened over a window."""
    (found,) = parent.findChildren(HistoryDialog)
    return found


class TestWaysIn:
    @pytest.fixture
    def desk(self, shown, session):
        desk = shown(ReadingDesk(session))
        desk.show_case("case-5", QUESTION)
        return desk

    def choose_from_menu(self, qtbot, widget):
        """Asks for the menu of a widget with the keyboard and takes its first entry."""
        place = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))

        def take_first():
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            qtbot.keyClick(menu, KEY.Key_Down)
            qtbot.keyClick(menu, KEY.Key_Return)

        QTimer.singleShot(0, take_first)
        QApplication.sendEvent(widget, event)

    def test_the_menu_of_a_question_opens_its_history(self, desk, qtbot):
        qtbot.keyClick(desk.focusWidget(), KEY.Key_Delete)
        self.choose_from_menu(qtbot, desk.focusWidget())
        dialog = opened(desk)
        assert dialog._scope.value == f"Answer and note {QUESTION} in case C-05"
        assert column(dialog, Column.AFTER) == ["not answered"]
        assert dialog.isModal()

    def test_what_is_being_typed_is_saved_first(self, desk, qtbot):
        qtbot.keyClick(desk.focusWidget(), KEY.Key_E)
        qtbot.keyClicks(desk.focusWidget(), "Seen")
        desk.show_history()
        assert "Seen" in column(opened(desk), Column.AFTER)[0]

    def test_at_the_facts_the_history_is_that_of_the_case(self, desk):
        desk.go_to("facts")
        desk.show_history()
        assert opened(desk)._scope.value == "All of case C-05"

    def test_the_list_of_cases_opens_the_history_of_the_chosen_case(self, shown, session, qtbot):
        screen = shown(CasesScreen(session))
        session.change("Reader", {("cases", "case-5", "reader"): "MJ"})
        session.change("Reader", {("cases", "case-6", "reader"): "MJ"})
        screen.select_case("case-5")
        menu = screen._table.menu()
        next(action for action in menu.actions() if action.text() == "History…").trigger()
        assert column(opened(screen), Column.PLACE) == ["Case C-05 › Reader"]
        menu.deleteLater()

    def test_without_a_case_the_list_of_cases_opens_the_history_of_the_inspection(self, shown, empty_session):
        screen = shown(CasesScreen(empty_session))
        screen.show_history()
        assert opened(screen)._scope.value == "The whole inspection"

    def test_a_history_that_cannot_be_read_is_told(self, desk, document, qtbot, monkeypatch):
        def missing():
            raise FileError(Fault("file_missing", document.path.name, "The file is gone."))

        monkeypatch.setattr(document, "history", missing)

        def answer():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            assert "The file is gone." in box.text()
            qtbot.keyClick(box, KEY.Key_Escape)

        QTimer.singleShot(0, answer)
        desk.show_history()
        assert desk.findChildren(HistoryDialog) == []


class TestFromTheWindow:
    """Ctrl H is the same command everywhere."""

    @pytest.fixture
    def workspace(self, window, tmp_path):
        path = tmp_path / "demo.caseread"
        main.files().create_demo(path, FRAMEWORK, None).close()
        assert window.open_path(path)
        return window.workspace

    def case(self, workspace, ref="C-05"):
        return workspace.session.inspection.case_with_ref(ref).id

    def press(self, qtbot, window):
        qtbot.keyClick(window.focusWidget(), KEY.Key_H, CTRL)
        return opened(window)

    def test_at_a_question_it_shows_the_answer_from_its_beginning(self, window, workspace, qtbot):
        workspace.open_case(self.case(workspace), QUESTION)
        qtbot.keyClick(window.focusWidget(), KEY.Key_Delete)
        dialog = self.press(qtbot, window)
        assert dialog._scope.value == f"Answer and note {QUESTION} in case C-05"
        assert column(dialog, Column.AFTER)[0] == "not answered"
        assert column(dialog, Column.NUMBER)[-1] == "1"

    def test_in_a_note_it_shows_the_answer_too(self, window, workspace, qtbot):
        workspace.open_case(self.case(workspace), QUESTION)
        qtbot.keyClick(window.focusWidget(), KEY.Key_E)
        assert self.press(qtbot, window)._scope.value == f"Answer and note {QUESTION} in case C-05"

    def test_in_the_list_of_cases_it_shows_the_case(self, window, workspace, qtbot):
        workspace.cases.select_case(self.case(workspace))
        assert self.press(qtbot, window)._scope.value == "All of case C-05"

    def test_elsewhere_it_shows_the_inspection(self, window, workspace, qtbot):
        workspace.show_screen(RATINGS)
        assert self.press(qtbot, window)._scope.value == "The whole inspection"
