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
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from model import frameworks
from model.faults import CasereadError, Fault, FileError
from model.findings import Findings, findings_of
from model.interchange import exported, import_operation, parse_json
from model.operations import Operation
from model.protection import Protection, RecoverySheet
from model.pseudonymity import personal_remarks
from model.wording import FLAGS, cases
from storage.files import Files

if TYPE_CHECKING:
    from storage.document import InspectionFile
    from ui import ports

VERSION = "0.1.0"
LONGEST_SECRET = 4096
FD_HELP = "read the passphrase from this descriptor: one line (else CASEREAD_PASSPHRASE, else a prompt)"
SHEET_HELP = "write a recovery sheet: a key to keep locked away, for when the passphrase is forgotten"
SEAL_HELP = (
    "Compare this seal with one noted earlier: a history that was cut off at its end, and values changed to fit, "
    "cannot be told from a shorter one."
)
FRAMEWORK_HELP = "the id of a framework, or the path of a framework folder of your own"


class Reports:
    """PDF files for the window and the commands. The PDF library is imported when it is first needed."""

    def summary(self, findings: Findings, at: datetime) -> bytes:
        """The inspection summary."""
        from reports.summary import summary_pdf

        return summary_pdf(findings, generated_at=at, version=VERSION)

    def case(self, findings: Findings, case_id: str, at: datetime) -> bytes:
        """The summary of one case."""
        from reports.case_summary import case_pdf

        return case_pdf(findings, case_id, generated_at=at, version=VERSION)

    def recovery_sheet(self, sheet: RecoverySheet) -> bytes:
        """A recovery sheet."""
        from reports.recovery_sheet import recovery_pdf

        return recovery_pdf(sheet, version=VERSION)

    def write_summary(self, findings: Findings, target: Path, at: datetime) -> None:
        """Writes the inspection summary."""
        _write(target, self.summary(findings, at))

    def write_case(self, findings: Findings, case_id: str, target: Path, at: datetime) -> None:
        """Writes the summary of one case."""
        _write(target, self.case(findings, case_id, at))

    def write_recovery_sheet(self, sheet: RecoverySheet, target: Path) -> None:
        """Writes a recovery sheet."""
        _write(target, self.recovery_sheet(sheet))


class Services:
    """What the window is given."""

    def __init__(self) -> None:
        from reports import fonts

        self.files: ports.Files = files()
        self.reports: ports.Reports = Reports()
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
    with closing(files().open(args.file, _secret(args))) as file:
        operation, remarks = import_operation(file.framework, file.inspection, data, _new_id)
        if operation.changes:
            file.commit(operation)
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
        Reports().write_summary(findings, args.out, at)
    else:
        case = findings.inspection.case_with_ref(args.case)
        if case is None:
            raise CasereadError(Fault("case_unknown", f"case {args.case}", "No case has this reference."))
        Reports().write_case(findings, case.id, args.out, at)
    print(f"{args.out}: written.")
    return 0


def export(args: argparse.Namespace) -> int:
    """Writes everything in the open: as JSON, the form that import reads, or as a table in CSV."""
    findings = _findings(args)
    if args.out.suffix.lower() == ".csv":
        from model.open_csv import csv_text

        _write(args.out, csv_text(findings).encode("utf-8-sig"))
    else:
        text = json.dumps(exported(findings), ensure_ascii=False, indent=1)
        _write(args.out, f"{text}\n".encode())
    print(f"{args.out}: written.")
    return 0


def verify(args: argparse.Namespace) -> int:
    """Checks that a file is whole and agrees with its history."""
    from storage.verification import verify as verified

    found = verified(args.file, _secret(args))
    if found.faults:
        raise FileError(found.faults)
    print(f"{args.file}: whole. Its history is unbroken up to entry {found.entries}, sealed with {found.seal}.")
    print(SEAL_HELP)
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
        Reports().write_recovery_sheet(_sheet(file, key), args.out)
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


def command_line() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    parser = argparse.ArgumentParser(prog="main.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--version", action="version", version=f"Caseread {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, run: Callable[[argparse.Namespace], int], *paths: str) -> argparse.ArgumentParser:
        summary = (run.__doc__ or "").splitlines()[0]
        command = commands.add_parser(name, help=summary, description=summary)
        command.set_defaults(run=run)
        for path in paths:
            command.add_argument(path, type=Path, metavar=path.upper())
        return command

    def opening(name: str, run: Callable[[argparse.Namespace], int], *paths: str) -> argparse.ArgumentParser:
        """A command on a file that may be encrypted."""
        command = add(name, run, "file", *paths)
        command.add_argument("--passphrase-fd", type=int, metavar="N", help=FD_HELP)
        return command

    def making(name: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        """A command that makes an inspection file."""
        command = opening(name, run)
        command.add_argument("--unencrypted", action="store_true", help="anyone who has the file can read it")
        command.add_argument("--recovery-sheet", type=Path, metavar="OUT.pdf", help=SHEET_HELP)
        return command

    making("demo", demo).add_argument(
        "--framework", metavar="ID", default=frameworks.framework_ids()[0], help=FRAMEWORK_HELP
    )
    add("frameworks", list_frameworks)
    add("check", check, "path")
    beginning = making("new", new)
    beginning.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
    beginning.add_argument("--service", metavar="NAME", required=True)
    opening("import", import_reads, "reads")
    opening("rate", rate).add_argument("--json", action="store_true")
    reporting = opening("report", report)
    reporting.add_argument("--out", type=Path, metavar="OUT.pdf", required=True)
    reporting.add_argument("--case", metavar="REF")
    exporting = opening("export", export)
    exporting.add_argument("--out", type=Path, metavar="OUT", required=True, help="a .json or .csv file")
    opening("verify", verify)
    opening("passphrase", change_passphrase)
    sheet = opening("recovery", recovery)
    sheet.add_argument("--out", type=Path, metavar="SHEET.pdf", required=True)
    add("open", open_window).add_argument("file", type=Path, metavar="FILE", nargs="?")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command, or opens the window."""
    _never_fail_to_print()
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = command_line()
    args = parser.parse_args(given if _names_command(given) else ["open", *given])
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


_COMMANDS = {
    "demo",
    "frameworks",
    "check",
    "new",
    "import",
    "rate",
    "report",
    "export",
    "verify",
    "passphrase",
    "recovery",
}
_HELP = {"-h", "--help", "--version"}


def _names_command(given: Sequence[str]) -> bool:
    return bool(given) and (given[0] in _COMMANDS or given[0] in _HELP)


def _secret(args: argparse.Namespace) -> str | None:
    """What opens the file of a command; None for a file in the clear."""
    return _needed_secret(args) if files().is_encrypted(args.file) else None


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
    if len(passphrase) < MINIMUM:
        message = f"A passphrase has at least {MINIMUM} characters. Four or five random words work well."
        raise CasereadError(Fault("passphrase_too_short", "passphrase", message))
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
        Reports().write_recovery_sheet(_sheet(file, protection.recovery_key), args.recovery_sheet)
    except BaseException:
        file.close()
        args.file.unlink(missing_ok=True)
        raise


def _sheet(file: InspectionFile, recovery_key: str) -> RecoverySheet:
    return RecoverySheet(file.path.name, file.inspection.service, recovery_key, datetime.now().date())


def _findings(args: argparse.Namespace) -> Findings:
    with closing(files().read(args.file, _secret(args))) as file:
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


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Turns what the system says of a target into a FileError, and never writes over an inspection."""
    from storage.schema import is_inspection

    if is_inspection(target):
        message = "This is an inspection file, so nothing else is written over it. Choose another name."
        raise FileError(Fault("is_inspection", str(target), message))
    try:
        yield
    except PermissionError as error:
        message = (
            "The file cannot be written: it may be open in another program, or be read-only. "
            "Close it there, or choose another name or folder."
        )
        raise FileError(Fault("cannot_write", str(target), message)) from error
    except OSError as error:
        message = f"The file cannot be written ({error.strerror}). Choose another name or folder."
        raise FileError(Fault("cannot_write", str(target), message)) from error


def _write(target: Path, content: bytes) -> None:
    from reports.files import replace_file

    with _writing(target):
        replace_file(target, content)


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


def _new_id() -> str:
    return uuid.uuid4().hex


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
