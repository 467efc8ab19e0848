"""Caseread: read cases, rate the service, print the summary. Without a command, opens the window.

The only place that knows model, storage, reports and ui: arguments, wiring, exit code.
Exit codes: 0 done, 1 the input is at fault (the message says what and where), 2 wrong usage, 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from model import frameworks
from model.export_forms import FORMS
from model.faults import CasereadError, Fault, FileError
from model.figures import fingerprint
from model.findings import Findings, findings_of
from model.inspection import Inspection
from model.operations import Operation
from model.past import states_near
from model.protection import Protection, RecoverySheet
from model.pseudonymity import personal_remarks
from model.report_orders import FORM, LANGUAGE_CHOICES, REPORT_KINDS, ReportOrder, order_for
from model.soundness import findings_of_stored
from model.wording import cases, flag
from reports.writing import Reports
from storage.files import Files
from ui import terminal
from ui.command_line import (
    CASE_HELP,
    FRAMEWORK_HELP,
    KEYS_HELP,
    KIND_HELP,
    WITHOUT_NOTES_HELP,
    Commands,
)

if TYPE_CHECKING:
    from reports.imprint import Imprint
    from storage.document import InspectionFile
    from storage.verification import Verification
    from ui import ports

VERSION = "0.1.0"
WORK = "work"
Result = TypeVar("Result")
SEAL_HELP = (
    "Compare this seal with one noted earlier: a history that was cut off at its end, and values changed to fit, "
    "cannot be told from a shorter one."
)


class Services:
    """What the window is given."""

    def __init__(self) -> None:
        from reports import fonts

        self.files: ports.Files = files()
        self.reports: ports.Reports = reports()
        self.fonts: tuple[Path, ...] = fonts.FILES
        self.version = VERSION
        self.worker: tuple[str, ...] = (sys.executable, str(Path(__file__).resolve()), WORK)


def demo(args: argparse.Namespace) -> int:
    """Writes a demonstration inspection."""
    protection = _protection(args)
    with closing(files().create_demo(args.file, args.framework, protection)) as file:
        _write_sheet(args, file, protection)
        print(f"{args.file}: {cases(len(file.inspection.cases))}. {file.inspection.notice}")
    return 0


def list_frameworks(_args: argparse.Namespace) -> int:
    """Lists the frameworks that ship."""
    for framework_id in frameworks.framework_ids():
        framework = frameworks.shipped(framework_id)
        first, last = framework.years
        print(f"{framework.id}\t{framework.title}\t{first}–{last}")
    return 0


def check(args: argparse.Namespace) -> int:
    """Checks a framework folder and lists every fault."""
    from model.framework_check import check_folder

    faults = check_folder(args.path)
    if faults:
        raise CasereadError(faults)
    print(f"{args.path}: no faults.")
    return 0


def new(args: argparse.Namespace) -> int:
    """Makes a new inspection file."""
    if not args.service.strip():
        raise CasereadError(
            Fault("service_missing", "--service", "An inspection needs the name of a service.")
        )
    protection = _protection(args)
    with closing(files().create(args.file, args.framework, args.service.strip(), protection)) as file:
        _write_sheet(args, file, protection)
        print(f"{args.file}: ready.")
    return 0


def import_reads(args: argparse.Namespace) -> int:
    """Adds case reads, judgements and decisions: all of them, or none."""
    from model.incoming import told

    reads = files().incoming(args.reads)
    with closing(_with_secret(args, partial(files().open, args.file))) as file:
        before = file.inspection
        operation, remarks = reads.taking_over(file.framework, before, _new_id)
        if operation.changes:
            file.backups.ensure("import")
            file.commit(operation)
        for fault in filter(None, [file.backups.fault]):
            terminal.tell(str(fault))
        personal = personal_remarks(operation, file.inspection)
        for remark in (*remarks, *_flagged(file, operation), *personal):
            terminal.tell(remark)
        print(f"{args.file}: {told(operation, before, file.inspection)}.")
    return 0


def rate(args: argparse.Namespace) -> int:
    """Prints the ratings as a table, or as JSON."""
    findings = _findings(args)
    if args.json:
        from model.figures import ratings_data

        print(json.dumps(ratings_data(findings), indent=2))  # ASCII, so that no terminal changes a letter
    else:
        from reports.text import ratings_table

        print(ratings_table(findings))
    return 0


def report(args: argparse.Namespace) -> int:
    """Writes a report as PDF: of the inspection, of cases, for the panel, or a form to fill in by hand."""
    findings, at = _state(args)
    order = order_for(findings.inspection, args.kind, args.case, args.language, notes=not args.without_notes)
    reports().write_pdf(findings, order, args.out, at, terminal.progress)
    print(f"{args.out}: written.")
    return 0


def form(args: argparse.Namespace) -> int:
    """Writes the blank form of a framework as PDF, to fill in by hand."""
    findings = findings_of(files().framework(args.framework), Inspection())
    order = ReportOrder(FORM, languages=LANGUAGE_CHOICES[args.language])
    reports().write_pdf(findings, order, args.out, datetime.now().astimezone(), terminal.progress)
    print(f"{args.out}: written.")
    return 0


def template(args: argparse.Namespace) -> int:
    """Writes the empty sheet in which case reads can be written for an import, as an Excel workbook."""
    reports().write_template(files().framework(args.framework), args.out)
    print(f"{args.out}: written.")
    return 0


def export(args: argparse.Namespace) -> int:
    """Writes the data: for spreadsheets, statistics and word processors, or all of it in the open."""
    reports().write_export(_findings(args), args.out, args.format, notes=not args.without_notes)
    print(f"{args.out}: written.")
    return 0


def verify(args: argparse.Namespace) -> int:
    """Checks that a file is whole and agrees with its history."""
    from storage.verification import verify as verified

    def check(secret: str | None) -> tuple[Verification, str]:
        found = verified(args.file, secret)
        if found.faults:
            raise FileError(found.faults)
        return found, _belonging(args, secret) if args.report else ""

    found, belonging = _with_secret(args, check)
    print(
        f"{args.file}: whole. Its history is unbroken up to entry {found.entries}, sealed with {found.seal}."
    )
    print(SEAL_HELP)
    if belonging:
        print(belonging)
    return 0


def history(args: argparse.Namespace) -> int:
    """Lists every change: when, who, where, from what to what."""
    from model.history_view import HistoryView, described

    with closing(_with_secret(args, partial(files().read, args.file))) as file:
        view = HistoryView(file.framework, file.inspection, file.history())
        for row in view.rows():
            print(described(row, row.at), end="\n\n")
    return 0


def list_backups(args: argparse.Namespace) -> int:
    """Lists the backups of a file, the newest first."""
    for backup in files().backups_of(args.file):
        made = f"{backup.stamp.made_at:%Y-%m-%d %H:%M:%S} UTC"
        secret = "" if backup.opens_as_now else "\tneeds its former passphrase"
        print(f"{backup.path}\t{made}\t{backup.stamp.reason}\t{backup.size} bytes{secret}")
    return 0


def restore(args: argparse.Namespace) -> int:
    """Puts a backup in the place of a file, which becomes a backup itself."""
    with closing(_with_secret(args, partial(files().restore, args.file, args.backup))) as file:
        print(f"{args.file}: as it was in {args.backup.name}, with {cases(len(file.inspection.cases))}.")
    return 0


def rescue(args: argparse.Namespace) -> int:
    """Salvages all that can be read of a damaged file into a new one, and says what could not be read."""
    found = _with_secret(args, partial(files().rescue, args.file, args.out, args.keys_from))
    for fault in (*found.lost, *found.doubts):
        terminal.tell(str(fault))
    print(f"{args.out}: {found.values} values. Pages read: {found.pages_read}, lost: {found.pages_lost}.")
    return 0


def change_passphrase(args: argparse.Namespace) -> int:
    """Gives a file another passphrase and another key."""
    files().refuse_unencrypted(args.file)
    current = _needed_secret(args)
    with closing(files().open(args.file, current)) as file:
        file.change_passphrase(
            current, terminal.new_passphrase(args.passphrase_fd, "CASEREAD_NEW_PASSPHRASE")
        )
    print(f"{args.file}: has its new passphrase. Copies made before open with the former one.")
    return 0


def recovery(args: argparse.Namespace) -> int:
    """Makes a new recovery key and its sheet; a former sheet opens the file no more."""
    files().refuse_unencrypted(args.file)
    passphrase, key = _needed_secret(args), files().new_recovery_key()
    with closing(files().open(args.file, passphrase)) as file:
        reports().write_recovery_sheet(_sheet(file, key), args.out)
        try:
            file.set_recovery_key(passphrase, key)
        except BaseException:
            args.out.unlink(missing_ok=True)
            raise
    print(f"{args.out}: written. Print it, lock it away, and delete this file.")
    return 0


def work(_args: argparse.Namespace) -> int:
    """Makes one document for the window, which asks for it on standard input."""
    from reports.worker import serve

    serve(reports(), sys.stdin.buffer, sys.stdout.buffer)
    return 0


def open_window(args: argparse.Namespace) -> int:
    """Opens the window, and a file in it where one is named."""
    from ui.app import run

    return run(Services(), args.file)


def command_line() -> Commands:
    """The commands and their arguments."""
    commands = Commands((__doc__ or "").splitlines()[0], f"Caseread {VERSION}")
    commands.making("demo", demo).add_argument(
        "--framework", metavar="ID", default=frameworks.framework_ids()[0], help=FRAMEWORK_HELP
    )
    commands.add("frameworks", list_frameworks)
    commands.add("check", check, "path")
    making = commands.making("new", new)
    making.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
    making.add_argument("--service", metavar="NAME", required=True)
    commands.opening("import", import_reads, "reads")
    commands.opening("rate", rate).add_argument("--json", action="store_true")
    reporting = commands.opening("report", report)
    reporting.add_argument("--out", type=Path, metavar="OUT.pdf", required=True)
    reporting.add_argument("--kind", choices=[kind.id for kind in REPORT_KINDS], help=KIND_HELP)
    reporting.add_argument("--case", metavar="REF", action="append", default=[], help=CASE_HELP)
    reporting.add_argument("--without-notes", action="store_true", help=WITHOUT_NOTES_HELP)
    forming = commands.add("form", form, "out")
    templating = commands.add("template", template, "out")
    for command in (forming, templating):
        command.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
    commands.printing(reporting)
    commands.printing(forming)
    exporting = commands.opening("export", export)
    endings = ", ".join(form.suffix for form in FORMS)
    exporting.add_argument("--out", type=Path, metavar="OUT", required=True, help=f"ends in {endings}")
    exporting.add_argument("--format", choices=[form.id for form in FORMS], help="whatever the name ends in")
    exporting.add_argument("--without-notes", action="store_true", help=WITHOUT_NOTES_HELP)
    verifying = commands.opening("verify", verify)
    verifying.add_argument(
        "--report", type=Path, metavar="PDF", help="whether this report was printed from the file"
    )
    commands.hidden(WORK, work)
    _add_keeping(commands)
    commands.add("open", open_window).add_argument("file", type=Path, metavar="FILE", nargs="?")
    return commands


def _add_keeping(commands: Commands) -> None:
    """What keeps a file: its history, its backups, its keys."""
    commands.opening("history", history)
    commands.add("backups", list_backups, "file")
    commands.opening("restore", restore, "backup")
    rescuing = commands.opening("rescue", rescue, "out")
    rescuing.add_argument("--keys-from", type=Path, metavar="BACKUP", help=KEYS_HELP)
    commands.opening("passphrase", change_passphrase)
    sheet = commands.opening("recovery", recovery)
    sheet.add_argument("--out", type=Path, metavar="SHEET.pdf", required=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command, or opens the window."""
    _leave_no_core()
    terminal.never_fail_to_print()
    given = list(sys.argv[1:] if arguments is None else arguments)
    commands = command_line()
    args = commands.parser.parse_args(given if _names_command(given, commands) else ["open", *given])
    try:
        result: int = args.run(args)
    except BrokenPipeError:
        # Whoever reads the output has enough. What is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        terminal.tell("Stopped.")
        return 130  # as shells have it for Ctrl+C
    except CasereadError as error:
        for fault in error.faults:
            terminal.tell(str(fault))
        return 1
    return result


_HELP = {"-h", "--help", "--version"}


def _names_command(given: Sequence[str], commands: Commands) -> bool:
    return bool(given) and (given[0] in commands.names or given[0] in _HELP)


def _with_secret(args: argparse.Namespace, act: Callable[[str | None], Result]) -> Result:
    """Does what may take a secret. It is asked for only where it does."""
    try:
        return act(None)
    except FileError as error:
        if error.code != "passphrase_needed":
            raise
    return act(_needed_secret(args))


def _needed_secret(args: argparse.Namespace) -> str:
    return terminal.secret(args.file.name, args.passphrase_fd)


def _protection(args: argparse.Namespace) -> Protection | None:
    """What is to protect a new file, unless somebody asked for none."""
    if args.unencrypted:
        return None
    key = files().new_recovery_key() if args.recovery_sheet else None
    return Protection(terminal.new_passphrase(args.passphrase_fd), key)


def _write_sheet(args: argparse.Namespace, file: InspectionFile, protection: Protection | None) -> None:
    """Writes the recovery sheet of a new file, or takes the file back."""
    if protection is None or protection.recovery_key is None:
        return
    try:
        reports().write_recovery_sheet(_sheet(file, protection.recovery_key), args.recovery_sheet)
    except BaseException:
        file.close()
        args.file.unlink(missing_ok=True)
        raise


def _sheet(file: InspectionFile, recovery_key: str) -> RecoverySheet:
    return RecoverySheet(file.path.name, file.inspection.service, recovery_key, datetime.now().date())


def _findings(args: argparse.Namespace) -> Findings:
    return _state(args)[0]


def _state(args: argparse.Namespace) -> tuple[Findings, datetime]:
    """What was found, and when the file was last changed, by this computer's clock."""
    with closing(_with_secret(args, partial(files().read, args.file))) as file:
        return findings_of_stored(file.framework, file.inspection), file.last_change.astimezone()


def _belonging(args: argparse.Namespace, secret: str | None) -> str:
    """In words, which state of the file the report was printed from. Raises FileError where it is none of them."""
    printed = reports().imprint(args.report)
    with closing(files().read(args.file, secret)) as file:
        number, findings = _printed_state(file, printed, args.report)
        last = file.changes
    alike = reports().is_as_printed(args.report, findings)
    if alike is False:
        message = "It bears the fingerprint of this file, but what is printed from it looks different."
        raise FileError(Fault("altered_report", str(args.report), message))
    when = "as it is now" if number == last else f"as it was at entry {number} of {last}"
    looks = "Every page looks as printed." if alike else f"By {printed.creator}: its pages were not compared."
    return f"{args.report}: printed from this file {when}. {looks}"


def _printed_state(file: InspectionFile, printed: Imprint, report: Path) -> tuple[int, Findings]:
    """An entry after which the file had the fingerprint of a report, and what was found then."""
    for number, inspection in states_near(file.history(), printed.made_at):
        findings = findings_of_stored(file.framework, inspection)
        if fingerprint(findings) == printed.fingerprint:
            return number, findings
    message = "At no time did the file have the fingerprint of this report: it is another inspection's."
    raise FileError(Fault("other_report", str(report), message))


def _flagged(file: InspectionFile, operation: Operation) -> Iterator[str]:
    """What is unusual about the decisions in an operation: they are kept, and said to be so."""
    for standard, rating in findings_of_stored(file.framework, file.inspection).ratings.standards.items():
        if operation.touches("decisions", standard):
            yield from (f"decision {standard}: {flag(code)}" for code in rating.flags)


def _leave_no_core() -> None:
    """Keeps a process that crashes from writing its memory to the disk: it holds cases and keys.

    A limit of one byte lets no file be written, and Linux heeds it, unlike 0, where cores go to another program.
    """
    try:
        import resource
    except ImportError:  # Windows writes none unless somebody asks for them in its settings
        return
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0 if most == 0 else 1, most))


def _user_name() -> str:
    """The name under which somebody is logged in, where the system knows it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def files() -> Files:
    """Inspection files, with this computer's clock and user."""
    return Files(_now, _new_id, _user_name(), f"Caseread {VERSION}")


def reports() -> Reports:
    """Reports, by this version of the program."""
    return Reports(VERSION, is_inspection)


def is_inspection(path: Path) -> bool:
    """Whether there is an inspection file at a path."""
    from storage import schema

    return schema.is_inspection(path)


def _new_id() -> str:
    return uuid.uuid4().hex


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
