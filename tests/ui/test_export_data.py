"""Exporting data from the window: the form and the file are chosen, and what was made is written there."""

import json
from functools import partial

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from model.export_forms import FORMS
from model.language import ENGLISH, WELSH
from ui.dialogs.export_data import ExportDataDialog
from ui.exports import Exports
from ui.outlet import Outlet

PATIENCE = 20_000


def choose(path):
    """Has the system's dialog return a path."""

    def answer(dialog):
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.setText(str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)

    return answer


def pick(qtbot, form_id, dialog):
    """Goes down the list of forms to the one that is wanted, and on."""
    for _ in range([form.id for form in FORMS].index(form_id)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def export(reading, answering, qtbot, how, target):
    """Exports data as `how` fills the dialog, and waits for what is said of it."""
    with answering(ExportDataDialog, how, QFileDialog, choose(target)):
        reading.commands.actions["export_data"].trigger()
    exports = reading.findChild(Exports)
    qtbot.waitUntil(lambda: not exports.is_busy, timeout=PATIENCE)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_every_form_is_written_where_it_was_wanted(reading, answering, qtbot, tmp_path, form):
    target = tmp_path / f"out{form.suffix}"
    export(reading, answering, qtbot, partial(pick, qtbot, form.id), target)
    assert target.stat().st_size > 500
    assert str(target) in reading.banner.text


def test_what_was_written_about_cases_can_be_left_out(reading, answering, qtbot, tmp_path):
    def leave_out(dialog):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert not dialog.order.notes
        dialog.choice.set_value("json")
        dialog.accept()

    target = tmp_path / "out.json"
    export(reading, answering, qtbot, leave_out, target)
    assert not any(case["notes"] for case in json.loads(target.read_text("utf-8"))["cases"])


def test_an_inspection_is_not_written_over_and_another_name_is_offered(reading, answering, qtbot):
    path = reading.workspace.session.document.path
    before = path.read_bytes()
    export(reading, answering, qtbot, partial(pick, qtbot, "xlsx"), path)
    assert "nothing else is written over it" in reading.banner.text
    assert path.read_bytes() == before


def test_the_note_under_the_list_tells_of_the_form_that_is_chosen(qapp, shown, qtbot):
    dialog = shown(ExportDataDialog())
    first = dialog.choice.accessibleDescription()
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
    assert dialog.choice.accessibleDescription() not in ("", first)
    assert dialog.form is FORMS[1]


def test_a_word_document_comes_in_the_languages_chosen_which_are_kept(reading, answering, qtbot, tmp_path):
    def in_both(dialog):
        qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
        qtbot.keyClick(dialog, Qt.Key.Key_Tab)
        assert dialog.language.hasFocus()
        qtbot.keyClick(dialog.language, Qt.Key.Key_End)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    target = tmp_path / "out.docx"
    export(reading, answering, qtbot, in_both, target)
    assert Document(str(target)).core_properties.language == "en-GB, cy-GB"
    assert reading.findChild(Outlet).languages == (ENGLISH, WELSH)


def test_what_programs_read_offers_no_language(qapp, shown, qtbot):
    dialog = shown(ExportDataDialog((ENGLISH, WELSH)))
    offered = {form.id: (dialog.choice.set_value(form.id), dialog.language.isEnabled())[1] for form in FORMS}
    assert offered == {form.id: form.id == "docx" for form in FORMS}
    dialog.choice.set_value("csv")
    assert dialog.order.languages == (ENGLISH,)
    assert "programs read it" in dialog.language.accessibleDescription()
    dialog.choice.set_value("docx")
    assert dialog.order.languages == (ENGLISH, WELSH)
