"""Importing case reads in the window: a file is chosen, what it changes is shown, and one undo takes it back."""

import json

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

import main
from model.case_grid import MOST_FAULTS
from model.frameworks import demo_reads
from ui.dialogs.import_reads import ImportReadsDialog

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HEADING = ("Case", "Sample", "Reader", "RoSH", "2.1.1", "2.1.1 note")


@pytest.fixture
def workspace(window, tmp_path, qtbot):
    """The demonstration, open at its list of cases."""
    path = tmp_path / "demo.caseread"
    main.files().create_demo(path, "yos-2018", None).close()
    assert window.open_path(path)
    qtbot.waitUntil(window.isActiveWindow)
    return window.workspace


@pytest.fixture
def sheet(tmp_path):
    """Writes a workbook with one sheet of these rows."""

    def write(*rows, name="reads.xlsx"):
        book = openpyxl.Workbook()
        book.active.title = "Cases"
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


def press(qtbot, key):
    """Presses a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def name(qtbot, path):
    """Types the name of a file into the dialog that asks for one."""

    def act(dialog):
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        field = dialog.findChild(QLineEdit)
        field.setText(str(path))
        qtbot.keyClick(field, KEY.Key_Return)

    return act


@pytest.fixture
def importing(window, qtbot, answering):
    """Opens the dialog by its key, chooses a file by keyboard, waits until it is read, and then does `act`."""

    def run(path, act):
        def choose(dialog):
            with answering(QFileDialog, name(qtbot, path)):
                press(qtbot, KEY.Key_Return)
            qtbot.waitUntil(lambda: dialog.preview is not None)
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            act(dialog)

        with answering(ImportReadsDialog, choose):
            qtbot.keyClick(window, KEY.Key_I, CTRL_SHIFT)

    return run


def faults(dialog):
    model = dialog.faults.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_a_workbook_is_shown_first_then_taken_over_in_one_step(workspace, window, qtbot, sheet, importing):
    before = workspace.session.inspection
    path = sheet(
        (*HEADING, "Date of disposal"),
        ("C-01", None, None, "High", None, "Seen\nagain", None),
        ("N-01", "Court disposals", "KH", "Low", "no", None, "03/02/2020"),
    )
    said = []

    def act(dialog):
        shown = dialog.table.model()
        said.append((dialog.summary.text(), shown.index(0, 4).data(), shown.index(1, 7).data()))
        assert dialog.take_over.hasFocus()
        press(qtbot, KEY.Key_Return)

    importing(path, act)
    assert said == [("1 new case · 1 case changes", "Medium → High", "3 Feb 2020")]
    cases = workspace.session.inspection.case_with_ref
    assert cases("C-01").notes["2.1.1"] == "Seen\nagain"
    assert cases("N-01").answers == {"2.1.1": "no"}
    assert workspace.session.undo_label == "Import of 2 cases"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.session.inspection == before


class Painted(QObject):
    """Notes what a label says each time it is painted."""

    def __init__(self, label):
        super().__init__(label)
        self.texts = []
        label.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.texts.append(watched.text())
        return False


def test_it_is_painted_that_reads_are_taken_over_before_the_window_waits_for_it(
    workspace, qtbot, sheet, importing
):
    found = []

    def act(dialog):
        painted = Painted(dialog.summary)
        workspace.session.changed.connect(lambda _: found.append((painted.texts[-1], dialog.isVisible())))
        press(qtbot, KEY.Key_Return)

    importing(sheet(HEADING, ("C-01", None, None, "High", None, None)), act)
    assert found == [("Importing…", True)]


def test_faults_are_listed_by_sheet_row_and_column_and_nothing_is_taken_over(
    workspace, qtbot, sheet, importing
):
    before = workspace.session.inspection
    path = sheet(HEADING, ("C-01", None, None, "Enormous", "=1+1", None), ("N-01", "Prison", *[None] * 4))
    found = []

    def act(dialog):
        found.extend(faults(dialog))
        assert dialog.summary.text() == "Not yet: 3 things have to be put right."
        assert not dialog.take_over.isEnabled()
        dialog.copy_button.setFocus()
        press(qtbot, KEY.Key_Space)
        dialog.reject()

    importing(path, act)
    rosh = "D (Risk of serious harm: inspector's view)"
    assert [place for *place, _ in found] == [
        ["Cases", "2", rosh],
        ["Cases", "2", "E (2.1.1)"],
        ["Cases", "3", "B (Sample)"],
    ]
    lines = QApplication.clipboard().text().splitlines()
    assert lines[1] == f"Cases, row 2, column E (2.1.1): {found[1][3]}"
    assert workspace.session.inspection == before


def test_what_looks_personal_is_looked_for_in_turns_while_keys_are_answered(
    workspace, qtbot, sheet, importing, monkeypatch
):
    monkeypatch.setattr("ui.dialogs.reads._TURN", 0)  # milliseconds: each text is a turn of its own
    rows = [(f"N-{n}", "Court disposals", "KH", None, None, f"Plan {n}") for n in range(5)]
    last = ("N-9", "Court disposals", "KH", None, None, "As her mother, Jane Smith, said")
    said = []

    def act(dialog):
        qtbot.waitUntil(lambda: dialog.hints.count() == 1)
        said.append(dialog.hints.item(0).text())
        press(qtbot, KEY.Key_Escape)

    importing(sheet(HEADING, *rows, last), act)
    assert said[0].startswith("Row 7: “Jane Smith” looks like")


def test_very_many_faults_are_counted_and_the_first_of_them_are_listed(workspace, sheet, importing):
    path = sheet(("Case", "RoSH"), *((f"N-{n}", "x") for n in range(MOST_FAULTS + 3)))
    said = []
    importing(path, lambda dialog: (said.append(dialog.summary.text()), dialog.reject()))
    counted = f"Not yet: {MOST_FAULTS + 3} things have to be put right."
    assert said[0] == f"{counted} The first {MOST_FAULTS} are listed."


def test_the_list_of_faults_can_be_kept(workspace, qtbot, sheet, importing, answering, tmp_path):
    def act(dialog):
        dialog.save_button.setFocus()
        with answering(QFileDialog, name(qtbot, tmp_path / "list.txt")):
            press(qtbot, KEY.Key_Space)
        dialog.reject()

    importing(sheet(HEADING, ("C-01", None, None, "x", None, None)), act)
    assert (tmp_path / "list.txt").read_text("utf-8").startswith("Cases, row 2, column D (Risk of")


def test_a_file_that_cannot_be_read_is_said_in_the_dialog(workspace, importing, tmp_path):
    path = tmp_path / "reads.xlsx"
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + b"old")
    found = []
    importing(path, lambda dialog: (found.extend(faults(dialog)), dialog.reject()))
    assert found[0][3].startswith("This is an old Excel file (.xls).")


def test_a_dialog_that_is_left_while_a_file_is_read_changes_nothing(
    workspace, window, qtbot, answering, sheet
):
    before, path = workspace.session.inspection, sheet(HEADING, ("C-01", None, None, "High", None, None))
    commands = window._work._import_reads

    def leave(dialog):
        commands.read_file(path)
        assert dialog.summary.text() == "Reading reads.xlsx…"
        assert not dialog.take_over.isEnabled()
        press(qtbot, KEY.Key_Escape)

    with answering(ImportReadsDialog, leave), qtbot.waitSignal(commands.read):
        qtbot.keyClick(window, KEY.Key_I, CTRL_SHIFT)
    assert workspace.session.inspection == before


def test_a_backup_is_made_before_an_import(workspace, qtbot, sheet, importing):
    workspace.session.change("Reader", {("cases", workspace.cases.case_order[0], "reader"): "MJ"})
    importing(
        sheet(HEADING, ("C-01", None, None, "High", None, None)), lambda _: press(qtbot, KEY.Key_Return)
    )
    assert "import" in {backup.stamp.reason for backup in workspace.session.document.backups.listed()}


def test_an_open_copy_is_taken_over_too(workspace, qtbot, importing, tmp_path):
    data = json.loads(demo_reads("yos-2018"))
    data["cases"] = [case | {"ref": f"N-{case['ref']}"} for case in data["cases"][:2]]
    data["judgements"] = {"1.1": {"rating": "inadequate", "reason": "Seen."}}
    path = tmp_path / "reads.json"
    path.write_text(json.dumps(data), "utf-8")
    said = []

    def act(dialog):
        said.append(dialog.summary.text())
        press(qtbot, KEY.Key_Return)

    importing(path, act)
    assert said[0].startswith("2 new cases · ")
    assert workspace.session.inspection.judgements["1.1"].rating == "inadequate"
    assert workspace.session.inspection.case_with_ref("N-C-01") is not None


def test_a_template_is_saved_from_there(workspace, window, qtbot, answering, tmp_path):
    target = tmp_path / "template.xlsx"

    def act(dialog):
        press(qtbot, KEY.Key_Tab)
        with answering(QFileDialog, name(qtbot, target)):
            press(qtbot, KEY.Key_Space)
        dialog.reject()

    with answering(ImportReadsDialog, act):
        qtbot.keyClick(window, KEY.Key_I, CTRL_SHIFT)
    assert openpyxl.load_workbook(target).sheetnames[0] == "Cases"
