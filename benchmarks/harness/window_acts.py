"""Somebody who uses the whole window, in acts: `python -m benchmarks.harness.window_acts ACT HOUSE MARK`.

Each act is a process of its own. Three end by SIGKILL where it is worst: while a note is not yet saved, in the middle
of a commit, under a recovery key that is shown; one ends as usual, and one crashes. What anybody near the screen or the
printer could read is printed: titles of windows, names of print jobs, the details of a crash.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QTableView,
)

import main
from benchmarks.harness.canaries import SECRETS, Words
from benchmarks.harness.disks import Death, Step, watched
from benchmarks.harness.window_person import (
    PATIENCE,
    Person,
    Titles,
    choose_file,
    click,
    enter,
    fill,
    focus,
    holds_words,
    named,
    press,
    say,
    type_,
    type_over,
    write,
)
from model.framework import Standard
from storage import keys
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.history import HistoryDialog
from ui.dialogs.keyboard import KeyboardSheet
from ui.dialogs.rescued import RescuedDialog
from ui.dialogs.restore import RestoreDialog
from ui.outlet import Outlet
from ui.screens import report
from ui.screens.case_dialogs import NewCaseDialog
from ui.screens.findings import GOOD_PRACTICE, RECOMMENDATIONS
from ui.screens.new_inspection import NewInspectionDialog
from ui.security import recovery
from ui.security.change import CurrentSecretDialog, PassphraseDialog
from ui.security.recovery import RecoveryDialog
from ui.security.settings import SettingsDialog
from ui.security.unlock import UnlockDialog
from ui.widgets.controls import ChoiceBox, DateField, TextField, YesNoChoice

Key = Qt.Key


def die() -> NoReturn:
    """Ends this process as a power cut does: at once."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody outlives that")


class Disaster:
    """A disk that is sound until `prepare`; then this process dies in the middle of the next commit."""

    def __init__(self) -> None:
        self._death: Death | None = None

    def __call__(self, step: Step) -> None:
        if self._death is not None:
            self._death(step)

    def prepare(self) -> None:
        """The journal of the next commit will be whole, and its second page half written."""
        self._death = Death(2, late=True, torn=True)


def put_away(dialog: RecoveryDialog) -> None:
    """Closes the dialog of a sheet that was saved."""
    dialog.safe.click()
    dialog.done_button.click()


def begin(person: Person) -> None:
    """A new inspection, a case with its facts, answers and notes; dies while a note is not yet saved."""
    words, house = person.words, person.house

    def new(dialog: NewInspectionDialog) -> None:
        fill(dialog, {"Service": words["service"], "File": str(person.path), "Your name": words["author"]})
        fill(dialog, {"Passphrase": words["passphrase"], "The same again": words["passphrase"]})
        click(dialog, "Begin")

    def sheet(dialog: RecoveryDialog) -> None:
        dialog.save()
        put_away(dialog)

    target = (QFileDialog, partial(choose_file, path=house / "asked/first sheet.pdf"))
    with person.answering((NewInspectionDialog, new), (RecoveryDialog, sheet), target):
        person.command("new")
    person.activate()
    for place, reader in (("reference", "reader"), ("other reference", "other reader")):
        add_case(person, words[place], words[reader])
        give_facts(person)
    say("stage facts")
    person.workspace.open_case(person.first_case)
    person.command("next_key")
    for place in ("note", "other note"):
        person.write_note(words[place])
        press(focus(), Key.Key_Escape)
        press(focus(), Key.Key_Y)
        press(focus(), Key.Key_Down)
    person.write_note(words["note taken back"])
    press(focus(), Key.Key_Escape)
    for name in ("undo", "redo", "undo"):
        person.command(name)
    say("stage notes")
    press(focus(), Key.Key_Down)
    person.write_note(words["note not yet saved"])
    die()


def add_case(person: Person, reference: str, reader: str) -> None:
    """Adds a case, which opens at its facts."""

    def new(dialog: NewCaseDialog) -> None:
        fill(dialog, {"Reference": reference, "Reader": reader})
        click(dialog, "Add case")

    with person.answering((NewCaseDialog, new)):
        person.command("new_case")
    person.activate()


def give_facts(person: Person) -> None:
    """Gives every fact a value; the dates are the day of the words."""
    for name in list(person.workspace.desk._facts.form.fields):
        editor = person.workspace.desk._facts.form.fields[name].editor
        editor.setFocus()
        match editor:
            case ChoiceBox():
                press(editor, Key.Key_Down)
            case YesNoChoice():
                editor.findChildren(QAbstractButton)[0].click()
            case DateField() | TextField():
                type_over(editor, person.words.day)
                press(editor, Key.Key_Return)


def judge(person: Person) -> None:
    """Everything that is written beside the cases, and what is asked and refused; dies in the middle of a commit."""
    disaster = Disaster()
    with watched(disaster):
        words = person.words
        person.open(words["wrong passphrase"], words["passphrase"])
        overview(person)
        judgements(person)
        decide(person)
        findings(person)
        say("stage written")
        look_back(person)
        go_wrong(person)
        say("stage shown")
        person.workspace.open_case(person.first_case)
        person.command("next_key")
        note = person.write_note(words["note half saved"])
        disaster.prepare()
        press(note, Key.Key_Escape)
    raise AssertionError("the commit went through")


def overview(person: Person) -> None:
    """Who leads, and what cannot be told from the cases."""
    person.command("overview")
    write(named(person.workspace.overview, QLineEdit, "Lead inspector"), person.words["lead"])


def judgements(person: Person) -> None:
    """A judgement with its reason."""
    person.command("organisation")
    card = next(iter(person.workspace.organisation.cards.values()))
    press(card.choice, Key.Key_1)
    write(card.reason, person.words["judgement"])


def decide(person: Person) -> None:
    """A panel's decision."""
    person.command("ratings")
    ratings = person.workspace.ratings
    ratings.record_decision(_computed(person).id)
    dialog = ratings.decision
    assert dialog is not None
    press(dialog.choice, Key.Key_1)
    type_over(dialog.by, person.words["decided by"])
    type_over(dialog.reason, person.words["decision"])
    dialog.record_button.click()
    assert ratings.decision is None, dialog.message.text()


def _computed(person: Person) -> Standard:
    standards = person.workspace.session.findings.framework.standards
    return next(standard for standard in standards if standard.method.kind != "judgement")


def findings(person: Person) -> None:
    """A finding, a recommendation from before, and an example of good practice."""
    words = person.words
    person.command("findings")
    screen = person.workspace.findings
    press(screen.figures.table, Key.Key_S)
    write(screen.figures.panel.text, words["finding"])
    texts = {
        "text": words["recommendation"],
        "addressee": words["addressee"],
        "progress": words["progress"],
        "note": words["progress note"],
    }
    screen.show_part(RECOMMENDATIONS)
    screen.recommendations.add()
    card = next(iter(screen.recommendations.cards.values()))
    for name, text in texts.items():
        write(card.field(name).widget, text)
        if name == "addressee":
            card.field("earlier").widget.click()
    screen.show_part(GOOD_PRACTICE)
    screen.good_practice.add()
    card = next(iter(screen.good_practice.cards.values()))
    write(card.field("title").widget, words["practice title"])
    write(card.field("text").widget, words["practice"])


def look_back(person: Person) -> None:
    """The history, filtered and copied; the lock clears the clipboard."""
    words = person.words

    def copy(dialog: HistoryDialog) -> None:
        type_over(named(dialog, QLineEdit, "Filter changes"), words["history filter"])
        named(dialog, QLineEdit, "Filter changes").clear()
        table = named(dialog, QTableView, "Changes")
        table.selectAll()
        press(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        say("clipboard holds words before locking:", holds_words(words))
        dialog.reject()

    with person.answering((HistoryDialog, copy)):
        person.command("history")
    person.activate()
    person.command("lock")
    say("clipboard holds words while locked:", holds_words(words))
    person.unlock(words["wrong passphrase"], words["passphrase"])


def go_wrong(person: Person) -> None:
    """A change that is refused, and a fault of ours that quotes what was typed."""
    person.workspace.open_facts(person.first_case)
    write(named(person.workspace.desk, QLineEdit, "Reference"), person.words["other reference"])
    say("refused:", bool(person.window.banner.text))
    QTimer.singleShot(0, partial(_fail, person.words["fault"]))

    def read(box: QMessageBox) -> None:
        say(
            "crash",
            box.windowTitle(),
            box.text(),
            box.informativeText(),
            box.detailedText().replace("\n", " | "),
        )
        box.accept()

    with person.answering((QMessageBox, read)):
        person.app.processEvents()
    person.activate()


def _fail(text: str) -> None:
    raise ValueError(text)


def take_out(person: Person) -> None:
    """Lists searched, reports seen, exported and printed; dies under a recovery key that is shown."""
    words, asked = person.words, person.house / "asked"
    record_print_jobs(asked)
    say("journal left:", person.path.with_name(f"{person.path.name}-journal").exists())
    person.open(words["passphrase"])
    person.command("find")
    type_(focus(), words["filter"])
    type_over(focus(), words["reference"].upper())
    say("found:", len(person.workspace.cases.case_order))
    for name in ("dark", "larger", "keyboard", "about", "ratings"):
        kind = {"keyboard": KeyboardSheet, "about": QMessageBox}.get(name)
        with person.answering(*([(kind, QDialog.reject)] if kind else [])):
            person.command(name)
    person.activate()
    export(person, "report", asked / "summary.pdf")
    person.workspace.open_case(person.first_case)
    export(person, "case_report", asked / "case.pdf")
    person.workspace.report.print_pages()
    printing = person.window.findChild(Outlet).printing
    person.until(lambda: not printing.is_busy)
    say("stage exported")
    person.workspace.open_case(person.first_case)
    sheet = (QFileDialog, partial(choose_file, path=asked / "second sheet.pdf"))

    def shown(dialog: RecoveryDialog) -> None:
        dialog.save()
        die()

    with person.answering(
        (CurrentSecretDialog, partial(enter, texts=(words["passphrase"],))), (RecoveryDialog, shown), sheet
    ):
        person.command("recovery")


def record_print_jobs(asked: Path) -> None:
    """Every dialog for a printer is answered with a file; the name in the queue is printed."""

    def ask(printer: QPrinter, *_: object) -> bool:
        say("document", printer.docName())
        printer.setOutputFileName(str(asked / "printed.pdf"))
        return True

    for module in (report, recovery):
        module.ask_printer = ask


def export(person: Person, command: str, target: Path) -> None:
    """Looks at a report and exports it."""
    person.command(command)
    screen = person.workspace.report
    person.until(lambda: screen.is_settled)
    with person.answering((QFileDialog, partial(choose_file, path=target))):
        screen.export()
    person.until(target.exists)


def keep(person: Person) -> None:
    """Backups, other passphrases, the recovery key, settings; then it is closed as usual."""
    words = person.words
    person.open(words["passphrase"])
    back_up_and_restore(person)
    change_keys(person)
    say("stage keys")
    settings(person)
    add_case(person, words["third reference"], "")
    person.command("close")
    person.open(words["third passphrase"])
    copy_and_quit(person)
    say("done")


def back_up_and_restore(person: Person) -> None:
    """Makes a backup and restores it."""

    def use(dialog: BackupsDialog) -> None:
        dialog.back_up()
        dialog.restore()

    with person.answering((BackupsDialog, use), (RestoreDialog, RestoreDialog.accept)):
        person.command("backups")
    person.activate()


def change_keys(person: Person) -> None:
    """A second passphrase, a new sheet; its key unlocks the window, and a third passphrase is set."""
    first, second, third = (person.words[place] for place in SECRETS[:3])

    def change(dialog: PassphraseDialog) -> None:
        fill(dialog, {"Passphrase now": first, "New passphrase": second, "The same again": second})
        dialog.change_button.click()

    def set_third(dialog: PassphraseDialog) -> None:
        fill(dialog, {"New passphrase": third, "The same again": third})
        dialog.change_button.click()

    with person.answering((PassphraseDialog, change)):
        person.command("passphrase")
    person.activate()
    key = new_sheet(person, second, person.house / "asked/third sheet.pdf")
    person.command("lock")
    with person.answering((PassphraseDialog, set_third)):
        assert person.window.lock_screen is not None
        person.window.lock_screen.form.switch.click()
        person.unlock(key)
    person.activate()


def settings(person: Person) -> None:
    """A name for the history, and another folder for backups."""

    def choose(dialog: SettingsDialog) -> None:
        type_over(dialog.author, person.words["author"])
        type_over(dialog.backups, str(person.house / "files/kept"))
        dialog.accept()

    with person.answering((SettingsDialog, choose)):
        person.command("settings")
    person.activate()


def copy_and_quit(person: Person) -> None:
    """Copies a reference; closing the window clears the clipboard."""
    person.workspace.open_case(person.first_case)
    person.command("facts")
    line = named(person.workspace.desk, QLineEdit, "Reference")
    line.setFocus()
    line.selectAll()
    line.copy()
    say("clipboard holds words before closing:", holds_words(person.words))
    person.command("quit")
    say("clipboard holds words after closing:", holds_words(person.words))


def new_sheet(person: Person, passphrase: str, target: Path) -> str:
    """A new recovery key, saved and printed."""
    shown: list[str] = []

    def save(dialog: RecoveryDialog) -> None:
        shown.append(dialog.key_label.text().replace("\n", "-"))
        dialog.save()
        dialog.print_sheet()
        put_away(dialog)

    record_print_jobs(target.parent)
    steps = (CurrentSecretDialog, partial(enter, texts=(passphrase,))), (RecoveryDialog, save)
    with person.answering(*steps, (QFileDialog, partial(choose_file, path=target))):
        person.command("recovery")
    person.activate()
    return shown[0]


def collapse(person: Person) -> None:
    """A damaged file is rescued; then the process fails as when a library goes wrong, with everything in its memory."""
    damaged = person.path.with_name("damaged.caseread")
    content = bytearray(person.path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    secret = partial(enter, texts=(person.words["third passphrase"],))
    with person.answering((QFileDialog, partial(choose_file, path=damaged)), (UnlockDialog, secret)):
        person.command("open")
    person.activate()
    rescued = partial(choose_file, path=damaged.with_name("rescued.caseread"))
    with person.answering(
        (QMessageBox, partial(click, text="Rescue into a new file…")),
        (QFileDialog, rescued),
        (UnlockDialog, secret),
        (RescuedDialog, RescuedDialog.accept),
    ):
        click(person.window.banner, "Restore or rescue…")
    person.workspace.open_case(person.first_case)
    os.abort()


ACTS: dict[str, Callable[[Person], None]] = {
    act.__name__: act for act in (begin, judge, take_out, keep, collapse)
}


def run(act: str, house: Path, words: Words) -> int:
    """Starts the program and plays one act in its window."""
    keys.COST = keys.Cost(memory=64, passes=1, lanes=1)  # whether guessing is dear has no part in this
    QClipboard.ownsClipboard = lambda _clipboard: (
        True
    )  # the offscreen one is nobody else's, but does not say so
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    app = QApplication([])
    titles = Titles(app)
    app.installEventFilter(titles)
    QTimer.singleShot(0, partial(_play, ACTS[act], house, words))
    return main.main([])


def _play(act: Callable[[Person], None], house: Path, words: Words) -> None:
    say("core dumps:", _largest_core())
    try:
        act(Person(house, words))
    except BaseException:  # noqa: BLE001  it must not be taken for a fault of the window
        traceback.print_exc()
        os._exit(3)


def _largest_core() -> int:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)[0]


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2]), Words(sys.argv[3])))
