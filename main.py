"""Caseread: read cases, rate the service, print the summary. Without a command, opens the window.

The only place that knows model, storage, reports and ui: arguments, wiring, exit code.
Exit codes: 0 done, 1 the input is at fault (the message says what and where), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import getpass
import io
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
from model.faults import CasereadError, Fault, FileError
from model.findings import Findings, findings_of
from model.interchange import exported, import_operation, parse_json
from model.operations import Operation
from model.protection import Protection, RecoverySheet
from model.pseudonymity import personal_remarks
from model.wording import FLAGS, cases
from reports.writing import Reports
from storage.files import Files

if TYPE_CHECKING:
    from storage.document import InspectionFile
    from ui import ports

VERSION = "0.1.0"
Result = TypeVar("Result")
Command = Callable[[argparse.Namespace], int]
LONGEST_SECRET = 4096
FD_HELP = "read the passphrase from this descriptor: one line (else CASEREAD_PASSPHRASE, else a prompt)"
SHEET_HELP = "write a recovery sheet: a key to keep locked away, for when the passphrase is forgotten"
SEAL_HELP = (
    "Compare this seal with one noted earlier: a history that was cut off at its end, and values changed to fit, "
    "cannot be told from a shorter one."
)
KEYS_HELP = "a whole file with the same key, such as a backup, where the file's own beginning is damaged"
FRAMEWORK_HELP = "the id of a framework, or the path of a framework folder of your own"


class Services:
    """What the window is given."""

    def __init__(self) -> None:
        from reports import fonts

        self.files: ports.Files = files()
        self.reports: ports.Reports = reports()
        self.fonts: tuple[Path, ...] = fonts.FILES
        self.version = VERSION


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
    data = parse_json(_text_of(args.reads))
    with closing(_with_secret(args, partial(files().open, args.file))) as file:
        operation, remarks = import_operation(file.framework, file.inspection, data, _new_id)
        if operation.changes:
            file.backups.ensure("import")
            file.commit(operation)
        for fault in filter(None, [file.backups.fault]):
            _tell(str(fault))
        personal = personal_remarks(operation, file.inspection)
        for remark in (*remarks, *_flagged(file, operation), *personal):
            _tell(remark)
        print(f"{args.file}: {cases(len(operation.case_ids))} added, {len(file.inspection.cases)} in all.")
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
    """Writes the inspection summary, or the summary of one case, as PDF."""
    findings = _findings(args)
    at = datetime.now().astimezone()
    if args.case is None:
        reports().write_summary(findings, args.out, at)
    else:
        case = findings.inspection.case_with_ref(args.case)
        if case is None:
            raise CasereadError(Fault("case_unknown", f"case {args.case}", "No case has this reference."))
        reports().write_case(findings, case.id, args.out, at)
    print(f"{args.out}: written.")
    return 0


def export(args: argparse.Namespace) -> int:
    """Writes everything in the open: as JSON, the form that import reads, or as a table in CSV."""
    findings = _findings(args)
    if args.out.suffix.lower() == ".csv":
        from model.open_csv import csv_text

        reports().write(args.out, csv_text(findings).encode("utf-8-sig"))
    else:
        text = json.dumps(exported(findings), ensure_ascii=False, indent=1)
        reports().write(args.out, f"{text}\n".encode())
    print(f"{args.out}: written.")
    return 0


def verify(args: argparse.Namespace) -> int:
    """Checks that a file is whole and agrees with its history."""
    from storage.verification import verify as verified

    found = _with_secret(args, partial(verified, args.file))
    if found.faults:
        raise FileError(found.faults)
    print(
        f"{args.file}: whole. Its history is unbroken up to entry {found.entries}, sealed with {found.seal}."
    )
    print(SEAL_HELP)
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
        _tell(str(fault))
    print(f"{args.out}: {found.values} values. Pages read: {found.pages_read}, lost: {found.pages_lost}.")
    return 0


def change_passphrase(args: argparse.Namespace) -> int:
    """Gives a file another passphrase and another key."""
    current = _needed_secret(args)
    with closing(files().open(args.file, current)) as file:
        file.change_passphrase(current, _new_passphrase(args, "CASEREAD_NEW_PASSPHRASE"))
    print(f"{args.file}: has its new passphrase. Copies made before open with the former one.")
    return 0


def recovery(args: argparse.Namespace) -> int:
    """Makes a new recovery key and its sheet; a former sheet opens the file no more."""
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


def open_window(args: argparse.Namespace) -> int:
    """Opens the window, and a file in it where one is named."""
    from ui.app import run

    return run(Services(), args.file)


class Commands:
    """The parser of the command line, as commands are added to it."""

    def __init__(self) -> None:
        summary = (__doc__ or "").splitlines()[0]
        self.parser = argparse.ArgumentParser(prog="main.py", description=summary)
        self.parser.add_argument("--version", action="version", version=f"Caseread {VERSION}")
        self.names: set[str] = set()
        self._commands = self.parser.add_subparsers(metavar="COMMAND", required=True)

    def add(self, name: str, run: Command, *paths: str) -> argparse.ArgumentParser:
        """A command with the paths that it takes."""
        summary = (run.__doc__ or "").splitlines()[0]
        command = self._commands.add_parser(name, help=summary, description=summary)
        command.set_defaults(run=run)
        self.names.add(name)
        for path in paths:
            command.add_argument(path, type=Path, metavar=path.upper())
        return command

    def opening(self, name: str, run: Command, *paths: str) -> argparse.ArgumentParser:
        """A command on a file that may be encrypted."""
        command = self.add(name, run, "file", *paths)
        command.add_argument("--passphrase-fd", type=int, metavar="N", help=FD_HELP)
        return command

    def making(self, name: str, run: Command) -> argparse.ArgumentParser:
        """A command that makes an inspection file."""
        command = self.opening(name, run)
        command.add_argument("--unencrypted", action="store_true", help="anyone who has the file can read it")
        command.add_argument("--recovery-sheet", type=Path, metavar="OUT.pdf", help=SHEET_HELP)
        return command


def command_line() -> Commands:
    """The commands and their arguments."""
    commands = Commands()
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
    reporting.add_argument("--case", metavar="REF")
    exporting = commands.opening("export", export)
    exporting.add_argument("--out", type=Path, metavar="OUT", required=True, help="a .json or .csv file")
    commands.opening("verify", verify)
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
    _never_fail_to_print()
    given = list(sys.argv[1:] if arguments is None else arguments)
    commands = command_line()
    args = commands.parser.parse_args(given if _names_command(given, commands) else ["open", *given])
    try:
        result: int = args.run(args)
    except BrokenPipeError:
        # Whoever reads the output has enough. What is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except CasereadError as error:
        for fault in error.faults:
            _tell(str(fault))
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
    return _given_secret(args, "CASEREAD_PASSPHRASE") or _prompted(f"Passphrase of {args.file.name}: ")


def _new_passphrase(args: argparse.Namespace, variable: str) -> str:
    """A passphrase that is to open a file; typed twice at a prompt."""
    from model.passphrase import MINIMUM

    passphrase = _given_secret(args, variable)
    if passphrase is None:
        passphrase = _prompted(f"New passphrase, at least {MINIMUM} characters: ")
        if _prompted("The same again: ") != passphrase:
            message = "The two were not the same. Nothing was changed."
            raise CasereadError(Fault("passphrases_differ", "passphrase", message))
    return passphrase


def _given_secret(args: argparse.Namespace, variable: str) -> str | None:
    """The next line of the descriptor that was named, or else a variable of the environment."""
    if args.passphrase_fd is None:
        return os.environ.get(variable)
    try:
        line = _line_of(args.passphrase_fd)
    except OSError as error:
        message = f"It cannot be read ({error.strerror})."
        raise CasereadError(
            Fault("no_passphrase", f"--passphrase-fd {args.passphrase_fd}", message)
        ) from error
    except UnicodeDecodeError as error:
        message = "It is not text in UTF-8."
        raise CasereadError(
            Fault("no_passphrase", f"--passphrase-fd {args.passphrase_fd}", message)
        ) from error
    return line


def _line_of(descriptor: int) -> str:
    """One line, byte by byte: what follows is for the next question, or for somebody else."""
    line = bytearray()
    while len(line) < LONGEST_SECRET and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
        line += byte
    return line.decode().removesuffix("\r")


def _prompted(question: str) -> str:
    if not sys.stdin.isatty():
        message = "It is needed. Give it at a terminal, in CASEREAD_PASSPHRASE, or by --passphrase-fd N."
        raise CasereadError(Fault("passphrase_needed", "passphrase", message))
    return getpass.getpass(question)


def _protection(args: argparse.Namespace) -> Protection | None:
    """What is to protect a new file, unless somebody asked for none."""
    if args.unencrypted:
        return None
    key = files().new_recovery_key() if args.recovery_sheet else None
    return Protection(_new_passphrase(args, "CASEREAD_PASSPHRASE"), key)


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
    with closing(_with_secret(args, partial(files().read, args.file))) as file:
        return findings_of(file.framework, file.inspection)


def _flagged(file: InspectionFile, operation: Operation) -> Iterator[str]:
    """What is unusual about the decisions in an operation: they are kept, and said to be so."""
    for standard, rating in findings_of(file.framework, file.inspection).ratings.standards.items():
        if operation.touches("decisions", standard):
            yield from (f"decision {standard}: {FLAGS[flag]}" for flag in rating.flags)


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise FileError(
            Fault("cannot_open", str(path), f"The file cannot be read ({error.strerror}).")
        ) from error
    except UnicodeDecodeError as error:
        raise FileError(Fault("not_text", str(path), "The file is not text in UTF-8.")) from error


def _tell(message: str) -> None:
    """Says what is wrong on one line; what a file of reads says must not steer the terminal."""
    line = "".join(letter if letter.isprintable() else " " for letter in message)
    print(f"caseread: {line}", file=sys.stderr)


def _never_fail_to_print() -> None:
    """A terminal that lacks a letter shows a question mark in its place; for errors Python sees to it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


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
