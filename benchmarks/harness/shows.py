"""What puts each screen and dialog on show: the commands and keys of people, as functions of a room."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.harness.room import Room
from model import frameworks
from model.faults import Fault, FileError
from model.report_orders import CASE, LANGUAGE_CHOICES, PACK, ReportOrder
from model.work import Job
from ui.app import Crash
from ui.backup_commands import BackupCommands
from ui.desk.outline import FACTS
from ui.dialogs.rescued import RescuedDialog
from ui.exports import Export
from ui.outlet import Outlet
from ui.places import OVERVIEW, RATINGS
from ui.screens.findings import FIGURES, GOOD_PRACTICE, RECOMMENDATIONS
from ui.security.change import PassphraseDialog
from ui.security.protection_commands import ProtectionCommands
from ui.security.recovery import RecoveryDialog
from ui.widgets.work_strip import WorkStrip

NOTE = "The plan of 14 February names the worker, the times, and what happens if the placement breaks down."
RECOVERY_KEY = "7F3K-9Q2M-XW4D-H8RT-6BNP-2VYC-J5GA-ZE3S"


# Where nothing is open


def nothing(_room: Room) -> None:
    """What stands in the window anyway."""


def open_missing(room: Room) -> None:
    """A message across the window: a file that is not there."""
    room.window.open_path(room.house / "Ceredigion 2020.caseread")


def new_inspection(room: Room) -> None:
    assert room.window.start is not None
    room.window.start.ask_new()


def fill_new_inspection(dialog: Any) -> None:
    """Everything that can be said about what is typed is said."""
    dialog.passphrase.first.setText("otter lamp violet kettle")
    dialog.passphrase.again.setText("otter lamb")


def choose_document(dialog: Any) -> None:
    """A form that comes in several languages, in both of them."""
    dialog.choice.set_value("docx")
    dialog.language.set_value("both")


def open_encrypted(room: Room) -> None:
    room.window.open_path(room.encrypted_file)


def wrong_secret(dialog: Any) -> None:
    dialog.form.field.setText("otter lamp")
    dialog.form.submit()


def turn_to_recovery(dialog: Any) -> None:
    dialog.form.switch.click()


def open_damaged(room: Room) -> None:
    """A message that offers help."""
    room.window.open_path(_damaged(room))


def help_with_damaged(room: Room) -> None:
    room.window.findChild(BackupCommands).help_with(_damaged(room))


def rescued(room: Room) -> None:
    """What a rescue says of a damaged file."""
    out = room.house / "Demonstration rescued.caseread"
    out.unlink(missing_ok=True)
    found = room.files.rescue(_damaged(room), out, None, None)
    RescuedDialog(out.name, found, room.window).exec()


def _damaged(room: Room) -> Path:
    """A file of which a page is spoilt."""
    path = room.house / "Damaged.caseread"
    if not path.exists():
        room.files.create_demo(path, frameworks.framework_ids()[0], None).close()
        whole = path.read_bytes()
        path.write_bytes(whole[:60_000] + bytes(4_096) + whole[64_096:])
    return path


# Screens


def screen(room: Room, name: str) -> None:
    """One of the screens; the report once its pages are there."""
    room.command(name)
    if name == "report":
        room.until(lambda: room.workspace.report.is_settled)


def no_match(room: Room) -> None:
    """The list of cases when the filter fits none."""
    room.command("find")
    field = room.window.focusWidget()
    field.setText("nobody has this reference")
    room.afterwards(field.clear)


def desk(room: Room) -> None:
    """A case at its first questions."""
    room.workspace.open_case(room.cases[0], _first_question(room))


def note(room: Room) -> None:
    """A question whose note is being written."""
    _write_note(room)
    question = room.workspace.desk.questions.current_question
    room.session.write("Note", ("cases", room.cases[0], "notes", question), NOTE)


def note_with_a_name(room: Room) -> None:
    """A note that seems to name somebody, and what is said of it."""
    field: Any = _write_note(room)
    field.setPlainText("Seen with Oliver on 14 February 2020.")
    room.window.focusNextPrevChild(True)


def _write_note(room: Room) -> QWidget | None:
    """Opens the note of the second question."""
    desk(room)
    card = room.workspace.desk.questions.cards[1]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_E)
    return room.window.focusWidget()


def new_case(room: Room) -> None:
    """A case about which nothing is known yet: everything waits for its facts."""
    room.session.change(
        "New case",
        {
            ("cases", "new", "ref"): "C-99",
            ("cases", "new", "sample"): room.session.case(room.cases[0]).sample,
        },
    )
    room.workspace.open_case("new", _first_question(room))


def facts(room: Room) -> None:
    room.workspace.open_case(room.cases[0], FACTS)


def decided(room: Room) -> None:
    """A rating that a panel moved."""
    standard = _computed(room)
    rating = room.session.findings.framework.ratings[0].id
    values = {"rating": rating, "by": "KH, RT", "on": "2020-10-02", "reason": NOTE}
    write(room, ("decisions", standard), values)
    room.workspace.show_screen(RATINGS)
    room.workspace.ratings.show_standard(standard)


def findings_part(room: Room, part: int) -> None:
    room.workspace.findings.show_part(part)
    room.command("findings")
    room.afterwards(lambda: room.workspace.findings.show_part(FIGURES))


def recommendation(room: Room) -> None:
    """A recommendation that follows an earlier one up: every field is there."""
    values = {
        "text": NOTE,
        "addressee": "Head of service",
        "earlier": "yes",
        "progress": "Begun",
        "note": NOTE,
    }
    write(room, ("recommendations", "r1"), values)
    findings_part(room, RECOMMENDATIONS)


def good_practice(room: Room) -> None:
    write(room, ("good_practice", "g1"), {"title": "Transport to education", "text": NOTE})
    findings_part(room, GOOD_PRACTICE)


def write(room: Room, place: tuple[str, ...], values: dict[str, str]) -> None:
    room.session.change("Change", {(*place, name): value for name, value in values.items()})


def outdated_report(room: Room) -> None:
    """The report screen after a change under it, with a notice."""
    screen(room, "report")
    room.session.write("Note", ("inspection", "service"), "Demonstration")


def case_report(room: Room) -> None:
    """The report screen with the summary of a case."""
    room.workspace.report_on(room.cases[0])
    room.until(lambda: room.workspace.report.is_settled)


def pack_report(room: Room) -> None:
    """The report screen with a pack of three cases."""
    room.workspace.report_on(*room.cases[:3])
    room.until(lambda: room.workspace.report.is_settled)


def report_in_two_languages(room: Room) -> None:
    """The summary of a case in both languages, side by side."""
    _show_order(room, ReportOrder(CASE, (room.cases[0],), LANGUAGE_CHOICES["both"]))
    room.until(lambda: room.workspace.report.is_settled)


def making_report(room: Room) -> None:
    """The report screen while a long preview is made."""
    cancelled_report(room)
    report = room.workspace.report
    strip = report.strip
    report.notice.hide()
    strip.begin(report.tr("Making the preview…"))
    strip.show_progress(3, 8)
    room.until(strip.isVisible)
    room.afterwards(strip.end)


def cancelled_report(room: Room) -> None:
    """The report screen after somebody did not want the preview."""
    _show_order(room, ReportOrder(PACK))
    room.workspace.report.cancel()


def exporting(room: Room) -> None:
    """The window while a file is made, and pages are printed."""
    desk(room)
    outlet = _outlet(room)
    making = outlet.exports.tr("Making {0}…").format("Demonstration data.xlsx")
    strips = outlet.strips.findChildren(WorkStrip)
    for strip, text in zip(strips, (making, outlet.printing.tr("Printing…")), strict=True):
        strip.begin(text)
        strip.show_progress(3, 8)
        room.until(strip.isVisible)
        room.afterwards(strip.end)


def refused_export(room: Room) -> None:
    """A file that could not be written."""
    document, order = room.session.document, ReportOrder(CASE, (room.cases[0],))
    job = Job(document.framework, room.session.inspection, datetime(2020, 9, 21, tzinfo=UTC), order, "en")
    export = Export(job, room.house / "no such folder" / "Case summary.pdf", "PDF")
    _outlet(room).exports.write(export, b"%PDF")


def _show_order(room: Room, order: ReportOrder) -> None:
    report = room.workspace.report
    before = report.order
    room.afterwards(lambda: report.show_order(before))
    room.command("report")
    report.show_order(order)


def _outlet(room: Room) -> Outlet:
    return room.window.findChild(Outlet)


def message(room: Room) -> None:
    """A change that was refused, across the window."""
    desk(room)
    full = Fault("disk_full", "Demonstration.caseread", "The disk is full. Make room on it, then go on.")
    room.session.refused.emit(FileError(full))


def _first_question(room: Room) -> str:
    case = room.session.case(room.cases[0])
    return room.session.findings.framework.pages_for(case.sample)[0].questions[0].id


def _computed(room: Room) -> str:
    """The first standard that is rated from cases; else the first of all."""
    ratings = room.session.findings.ratings.standards
    return next((name for name, rating in ratings.items() if rating.questions), next(iter(ratings)))


# Dialogs


def remove_case(room: Room) -> None:
    room.workspace.cases.select_case(room.cases[0])
    room.workspace.remove_requested.emit(room.cases[0])


def decision(room: Room) -> None:
    room.workspace.show_screen(RATINGS)
    room.workspace.ratings.record_decision(_computed(room))


def history(room: Room) -> None:
    room.workspace.show_screen(OVERVIEW)
    room.command("history")


def history_of_answer(room: Room) -> None:
    note(room)
    room.command("history")


def press_restore(dialog: Any) -> None:
    """Goes on from the list of backups."""
    dialog.restore()


def fault(room: Room) -> None:
    """What is said of a fault of ours."""
    crash = Crash(room.window)
    QTimer.singleShot(0, crash.deleteLater)
    try:
        raise ArithmeticError
    except ArithmeticError as error:
        crash.report(ArithmeticError, error, error.__traceback__)


def reminder(room: Room) -> None:
    """The quiet message of an inspection without a recovery sheet."""
    room.window.findChild(ProtectionCommands).after_opening(room.session.document, "")


def passphrase_after_recovery(room: Room) -> None:
    PassphraseDialog(room.session.document, room.window, RECOVERY_KEY).exec()


def recovery_sheet(room: Room) -> None:
    document, reports = room.session.document, room.services.reports
    RecoveryDialog(document, reports, "", RECOVERY_KEY, date(2020, 9, 21), room.window).exec()
