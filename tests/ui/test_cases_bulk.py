"""Several cases at once: what is said beforehand, what is left out and why, and that one undo takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

import main
from ui.dialogs.name import NameDialog
from ui.screens.bulk_dialogs import BulkDialog, FactDialog, ReaderDialog
from ui.screens.paste_dialog import PasteDialog
from ui.screens.saved_filters import FilterNameDialog

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace(window, tmp_path, qtbot):
    """The demonstration, open at its list of cases; the first two are chosen, and nobody gave a name yet."""
    path = tmp_path / "demo.caseread"
    main.files().create_demo(path, "yos-2018", None).close()
    assert window.open_path(path)
    window._services.files.author = ""
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.cases.setFocus()
    qtbot.keyClick(table(window.workspace), KEY.Key_Down, SHIFT)
    return window.workspace


def table(workspace):
    return workspace.cases._table


def case(workspace, ref):
    return workspace.session.inspection.case_with_ref(ref)


def typing(qtbot, text):
    """Types into the field that has the focus, then presses Enter."""

    def act(dialog):
        if text is not None:
            qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)

    return act


def undo(qtbot, window):
    """Ctrl Z in the window, once it has the keys again after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_Z, CTRL)


def labels(workspace):
    return [entry.operation.label for entry in workspace.session.document.history()]


class TestChoosing:
    def test_shift_and_arrows_choose_several_cases_and_the_list_says_so(self, workspace):
        refs = [workspace.session.case(case_id).ref for case_id in workspace.cases.chosen_cases]
        assert refs == ["C-01", "C-02"]
        assert workspace.cases._summary.text() == "2 of 13 cases chosen"

    def test_all_cases_that_are_shown_are_chosen_by_a_key(self, workspace, qtbot):
        workspace.cases.filter_bar.set_query("sample:out")
        qtbot.keyClick(table(workspace), KEY.Key_A, CTRL)
        assert len(workspace.cases.chosen_cases) == 5

    def test_what_is_chosen_stays_chosen_while_the_list_is_sorted_anew(self, workspace):
        before = set(workspace.cases.chosen_cases)
        table(workspace).sortByColumn(0, Qt.SortOrder.DescendingOrder)
        assert set(workspace.cases.chosen_cases) == before


class TestStatus:
    def test_the_name_is_asked_for_once_and_stands_beside_each_case(
        self, workspace, window, qtbot, answering
    ):
        with answering(NameDialog, typing(qtbot, "Kit Hall"), BulkDialog, typing(qtbot, None)):
            qtbot.keyClick(table(workspace), KEY.Key_K, CTRL | SHIFT)
        assert {case(workspace, ref).checked_by for ref in ("C-01", "C-02")} == {"Kit Hall"}
        with answering(BulkDialog, typing(qtbot, None)):
            qtbot.keyClick(table(workspace), KEY.Key_S, CTRL | SHIFT)
        assert case(workspace, "C-01").signed_by == "Kit Hall"
        assert labels(workspace)[-2:] == ["Check of 2 cases", "Sign-off of 2 cases"]

    def test_one_undo_takes_all_of_it_back(self, workspace, window, qtbot, answering):
        before = workspace.session.inspection
        window._services.files.author = "KH"
        with answering(BulkDialog, typing(qtbot, None)):
            qtbot.keyClick(table(workspace), KEY.Key_S, CTRL | SHIFT)
        undo(qtbot, window)
        assert workspace.session.inspection == before

    def test_it_says_beforehand_what_will_happen_and_which_cases_are_left_out(
        self, workspace, window, qtbot, answering
    ):
        window._services.files.author = "KH"
        second = case(workspace, "C-02")
        workspace.session.change("Clear", {("cases", second.id, "answers", "2.1.1.a"): None})
        said = []

        def look(dialog):
            left_out = [dialog._left_out.item(n).text() for n in range(dialog._left_out.count())]
            said.extend([dialog._will.text(), dialog._wont.text(), *left_out])
            typing(qtbot, None)(dialog)

        with answering(BulkDialog, look):
            qtbot.keyClick(table(workspace), KEY.Key_S, CTRL | SHIFT)
        assert said == [
            "1 case will be signed off by KH.",
            "1 case is left out:",
            "C-02: It is not complete: 1 thing to resolve.",
        ]
        assert (case(workspace, "C-01").signed_by, case(workspace, "C-02").signed_by) == ("KH", "")

    def test_where_nothing_can_be_done_there_is_nothing_to_press(self, workspace, window, qtbot, answering):
        window._services.files.author = "KH"
        enabled = []

        with answering(BulkDialog, lambda dialog: enabled.append(dialog._do.isEnabled())):
            qtbot.keyClick(table(workspace), KEY.Key_R, CTRL | SHIFT)
        assert enabled == [False]

    def test_nothing_happens_where_nobody_gives_a_name(self, workspace, qtbot, answering):
        with answering(NameDialog, QDialog.reject):
            qtbot.keyClick(table(workspace), KEY.Key_K, CTRL | SHIFT)
        assert case(workspace, "C-01").checked_by == ""

    def test_the_list_shows_who_signed_a_case_off_and_sorts_and_filters_by_it(self, workspace, qtbot):
        first = case(workspace, "C-05")
        values = {("cases", first.id, "signed_by"): "KH", ("cases", first.id, "signed_on"): "2020-09-23"}
        workspace.session.change("Sign-off", values)
        model = workspace.cases._model
        status = next(n for n, column in enumerate(model.columns) if column.id == "status")
        index = model.index(model.row_of(first.id), status)
        assert index.data() == "Signed off"
        assert index.data(Qt.ItemDataRole.ToolTipRole) == "Signed off by KH on 23 September 2020"
        table(workspace).sortByColumn(status, Qt.SortOrder.DescendingOrder)
        assert workspace.cases.case_order[0] == first.id
        workspace.cases.filter_bar.status.setFocus()
        qtbot.keyClick(workspace.cases.filter_bar.status, KEY.Key_End)
        assert workspace.cases.filter_bar.query == "status:signed-off"
        assert workspace.cases.case_order == [first.id]

    def test_an_open_alert_is_marked_and_said(self, workspace):
        first = case(workspace, "C-05")
        values = {("cases", first.id, "alerts", "000001-a", name): text for name, text in ALERT.items()}
        workspace.session.change("Alert", values)
        model = workspace.cases._model
        index = model.index(model.row_of(first.id), 0)
        spoken = "C-05, 1 urgent alert not passed on"
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
        workspace.cases.filter_bar.set_query("alert:open")
        assert workspace.cases.case_order == [first.id]


ALERT = {"text": "Not seen since Monday", "raised_at": "2020-09-21T10:00"}


class TestOtherActs:
    def test_a_reader_is_given_to_all_chosen_cases(self, workspace, window, qtbot, answering):
        with answering(ReaderDialog, typing(qtbot, "MJ")):
            window.commands.actions["set_reader"].trigger()
        assert [case(workspace, ref).reader for ref in ("C-01", "C-02", "C-03")] == ["MJ", "MJ", "RB"]

    def test_a_fact_is_given_to_all_cases_that_it_fits(self, workspace, window, qtbot, answering):
        qtbot.keyClick(table(workspace), KEY.Key_A, CTRL)

        def act(dialog):
            dialog._facts.setFocus()
            qtbot.keyClicks(dialog._facts, "Disp")
            dialog._choice.setFocus()
            qtbot.keyClicks(dialog._choice, "Cust")
            assert dialog._left_out.count() == 5
            dialog._do.setFocus()
            qtbot.keyClick(dialog._do, KEY.Key_Space)

        with answering(FactDialog, act):
            window.commands.actions["set_fact"].trigger()
        given = [each.facts["disposal"] for each in workspace.session.inspection.cases.values()]
        assert given.count("custody") == 8

    def test_all_chosen_cases_are_removed_in_one_step(self, workspace, window, qtbot, answering):
        before = workspace.session.inspection
        with answering(BulkDialog, typing(qtbot, None)):
            qtbot.keyClick(table(workspace), KEY.Key_Delete)
        assert len(workspace.session.inspection.cases) == 11
        undo(qtbot, window)
        assert set(workspace.session.inspection.cases) == set(before.cases)


class TestSpreadsheet:
    def test_facts_are_copied_out_and_pasted_back_without_a_change(self, workspace, qtbot, answering):
        qtbot.keyClick(table(workspace), KEY.Key_C, CTRL)
        heading, first, *_ = QApplication.clipboard().text().splitlines()
        assert heading.split("\t")[:3] == ["Case", "Sample", "Reader"]
        assert first.split("\t")[:3] == ["C-01", "Court disposals", "KH"]
        said = []
        with answering(
            PasteDialog, lambda dialog: said.append((dialog.summary.text(), dialog.take_over.isEnabled()))
        ):
            qtbot.keyClick(table(workspace), KEY.Key_V, CTRL)
        assert said == [("All of this is in the inspection already.", False)]

    def test_pasted_rows_change_cases_and_make_new_ones_in_one_step(
        self, workspace, window, qtbot, answering
    ):
        before = workspace.session.inspection
        QApplication.clipboard().setText("Case\tSample\tRoSH\nC-01\t\tHigh\nC-77\tCourt disposals\tLow\n")
        shown = []

        def act(dialog):
            model = dialog.table.model()
            shown.extend([model.index(n, m).data() for n in range(2) for m in range(4)])
            assert dialog.take_over.hasFocus() or dialog.take_over.isDefault()
            qtbot.keyClick(dialog, KEY.Key_Return)

        with answering(PasteDialog, act):
            qtbot.keyClick(table(workspace), KEY.Key_V, CTRL)
        assert shown[:4] == ["Changes", "C-01", "", "Medium → High"]
        assert shown[4:] == ["New case", "C-77", "Court disposals", "Low"]
        assert case(workspace, "C-77").facts == {"rosh_inspector": "low"}
        assert labels(workspace)[-1] == "Facts of 2 cases pasted"
        undo(qtbot, window)
        assert workspace.session.inspection == before

    def test_a_fault_is_said_with_its_place_and_nothing_is_taken_over(self, workspace, qtbot, answering):
        QApplication.clipboard().setText("Case\tRoSH\nC-01\tHigh\nC-02\tEnormous\n")
        said = []

        def look(dialog):
            faults = dialog.faults.model()
            said.extend(faults.index(0, column).data() for column in range(faults.columnCount()))
            said.append(dialog.take_over.isEnabled())

        with answering(PasteDialog, look):
            qtbot.keyClick(table(workspace), KEY.Key_V, CTRL)
        column = "B (Risk of serious harm: inspector's view)"
        assert said == ["", "3", column, "“Enormous” is not one of: Low, Medium, High, Very high.", False]

    def test_what_looks_like_a_name_is_pointed_out(self, workspace, qtbot, answering):
        QApplication.clipboard().setText("Case\tSample\nJohn Smith\tCourt disposals\n")
        said = []
        with answering(PasteDialog, lambda dialog: said.append(dialog.hints.item(0).text())):
            qtbot.keyClick(table(workspace), KEY.Key_V, CTRL)
        assert said[0].startswith("Row 2: “John Smith” looks like a person")


class TestSavedFilters:
    def menu(self, workspace):
        menu = workspace.cases.filter_bar.kept.menu()
        menu.fill()
        return menu

    def choose(self, workspace, title):
        next(action for action in self.menu(workspace).actions() if action.text() == title).trigger()

    def test_every_inspection_has_some(self, workspace, window):
        self.choose(workspace, "Ready to check")
        assert workspace.cases.filter_bar.query == "status:complete"
        assert len(workspace.cases.case_order) == 13

    def test_a_filter_is_kept_renamed_and_removed(self, workspace, qtbot, answering):
        bar = workspace.cases.filter_bar
        bar.field.setFocus()
        qtbot.keyClicks(bar.field, "rosh:high")
        with answering(FilterNameDialog, typing(qtbot, "High risk")):
            self.choose(workspace, "Keep this filter…")
        bar.set_query("")
        self.choose(workspace, "High risk")
        assert bar.query == "rosh:high"
        with answering(FilterNameDialog, typing(qtbot, "The highest")):
            self.choose(workspace, "Rename “High risk”…")
        kept = workspace.session.inspection.filters.values()
        assert [(one.title, one.query) for one in kept] == [("The highest", "rosh:high")]
        self.choose(workspace, "Remove “The highest”")
        assert workspace.session.inspection.filters == {}
        assert labels(workspace)[-1] == "Removal of the saved filter The highest"

    def test_the_menu_opens_by_keyboard(self, workspace, qtbot):
        bar = workspace.cases.filter_bar
        bar.kept.setFocus()
        opened = []
        bar.kept.menu().aboutToShow.connect(bar.kept.menu().close)
        bar.kept.menu().aboutToShow.connect(lambda: opened.append(True))
        qtbot.keyClick(bar.kept, KEY.Key_Space)
        assert opened == [True]


class TestColumns:
    def test_columns_that_are_not_wanted_stay_away_next_time(self, workspace, preferences):
        menu = table(workspace).menu()
        columns = menu.actions()[-1].menu()
        next(action for action in columns.actions() if action.text() == "Age").trigger()
        menu.deleteLater()
        assert table(workspace).hidden == ["age_band"]
        assert preferences.hidden_columns == ["age_band"]


def test_what_is_not_understood_is_said_under_the_filter(workspace, qtbot):
    bar = workspace.cases.filter_bar
    bar.field.setFocus()
    qtbot.keyClicks(bar.field, "statsu:complete")
    assert bar.remarks.startswith("There is nothing called “statsu” to filter by. Did you mean “status”?")
    assert bar.field.accessibleDescription() == bar.remarks
    qtbot.keyClick(bar.field, KEY.Key_Escape)
    assert bar.remarks == ""
