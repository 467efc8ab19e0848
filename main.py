"""Caseread: read cases, rate the service, print the summary. Without a command, opens the window.

The only place that knows model, storage, reports and ui: arguments, wiring, exit code.
Exit codes: 0 done, 1 the input is at fault (the message says what and where), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from model import frameworks
from model.faults import CasereadError, Fault, FileError, FrameworkError
from model.findings import Findings, findings_of
from model.framework_loader import load_framework
from model.inspection import Inspection
from model.interchange import exported, import_operation, parse_json
from model.operations import Operation, creation
from model.wording import FLAGS, cases

if TYPE_CHECKING:
    from storage.document import InspectionFile
    from ui import ports

VERSION = "0.1.0"
FRAMEWORK_HELP = "the id of a framework, or the path of a framework folder of your own"


class Files:
    """Inspection files for the window and the commands. Storage is imported when it is first needed."""

    def open(self, path: Path) -> InspectionFile:
        """Opens a file and keeps it for this process."""
        from storage.document import open_file

        return open_file(path, _now, exclusive=True)

    def read(self, path: Path) -> InspectionFile:
        """Opens a file to read it."""
        from storage.document import open_file

        return open_file(path, _now, exclusive=False)

    def create(self, path: Path, framework_id: str, service: str) -> InspectionFile:
        """Makes a new file for a service."""
        operation = creation([(("inspection", "service"), service)], "New inspection")
        return self._new(path, _framework_files(framework_id), operation)

    def create_demo(self, path: Path, framework_id: str) -> InspectionFile:
        """Makes a demonstration inspection."""
        files = _framework_files(framework_id)
        reads = parse_json(frameworks.demo_reads(framework_id))
        operation, _ = import_operation(load_framework(files), Inspection(), reads, _new_id)
        return self._new(path, files, operation)

    def _new(self, path: Path, framework_files: Mapping[str, str], operation: Operation) -> InspectionFile:
        """A new file with its first operation, or no file."""
        from storage.document import create_file

        file = create_file(path, framework_files, _now)
        try:
            file.commit(operation)
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        return file


class Reports:
    """PDF files for the window and the commands. The PDF library is imported when it is first needed."""

    def write_summary(self, findings: Findings, target: Path, at: datetime) -> None:
        """Writes the inspection summary."""
        from reports.summary import write_summary

        with _writing(target):
            write_summary(findings, target, generated_at=at, version=VERSION)

    def write_case(self, findings: Findings, case_id: str, target: Path, at: datetime) -> None:
        """Writes the summary of one case."""
        from reports.case_summary import write_case

        with _writing(target):
            write_case(findings, case_id, target, generated_at=at, version=VERSION)


class Services:
    """What the window is given."""

    def __init__(self) -> None:
        from reports import fonts

        self.files: ports.Files = Files()
        self.reports: ports.Reports = Reports()
        self.fonts: tuple[Path, ...] = fonts.FILES
        self.version = VERSION


def demo(args: argparse.Namespace) -> int:
    """Writes a demonstration inspection."""
    with closing(Files().create_demo(args.file, args.framework)) as file:
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
    with closing(Files().create(args.file, args.framework, args.service.strip())):
        print(f"{args.file}: ready.")
    return 0


def import_reads(args: argparse.Namespace) -> int:
    """Adds case reads, judgements and decisions: all of them, or none."""
    data = parse_json(_text_of(args.reads))
    with closing(Files().open(args.file)) as file:
        operation, remarks = import_operation(file.framework, file.inspection, data, _new_id)
        if operation.changes:
            file.commit(operation)
        for remark in (*remarks, *_flagged(file, operation)):
            _tell(remark)
        print(f"{args.file}: {cases(len(operation.case_ids))} added, {len(file.inspection.cases)} in all.")
    return 0


def rate(args: argparse.Namespace) -> int:
    """Prints the ratings as a table, or as JSON."""
    findings = _findings(args.file)
    if args.json:
        from model.figures import ratings_data

        print(json.dumps(ratings_data(findings), indent=2))  # ASCII, so that no terminal changes a letter
    else:
        from reports.text import ratings_table

        print(ratings_table(findings))
    return 0


def report(args: argparse.Namespace) -> int:
    """Writes the inspection summary, or the summary of one case, as PDF."""
    findings = _findings(args.file)
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
    """Writes everything in the form that import reads."""
    from reports.files import replace_file

    text = json.dumps(exported(_findings(args.file)), ensure_ascii=False, indent=1)
    with _writing(args.out):
        replace_file(args.out, f"{text}\n".encode())
    print(f"{args.out}: written.")
    return 0


def verify(args: argparse.Namespace) -> int:
    """Checks that a file is whole and agrees with its history."""
    from storage.verification import verify as verified

    entries, faults = verified(args.file)
    if faults:
        raise FileError(faults)
    print(f"{args.file}: whole. Entries in its history: {entries}, all of them as written.")
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

    making_demo = add("demo", demo, "file")
    making_demo.add_argument(
        "--framework", metavar="ID", default=frameworks.framework_ids()[0], help=FRAMEWORK_HELP
    )
    add("frameworks", list_frameworks)
    add("check", check, "path")
    making = add("new", new, "file")
    making.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
    making.add_argument("--service", metavar="NAME", required=True)
    add("import", import_reads, "file", "reads")
    add("rate", rate, "file").add_argument("--json", action="store_true")
    reporting = add("report", report, "file")
    reporting.add_argument("--out", type=Path, metavar="OUT.pdf", required=True)
    reporting.add_argument("--case", metavar="REF")
    add("export", export, "file").add_argument("--out", type=Path, metavar="OUT.json", required=True)
    add("verify", verify, "file")
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


_COMMANDS = {"demo", "frameworks", "check", "new", "import", "rate", "report", "export", "verify"}
_HELP = {"-h", "--help", "--version"}


def _names_command(given: Sequence[str]) -> bool:
    return bool(given) and (given[0] in _COMMANDS or given[0] in _HELP)


def _framework_files(framework: str) -> dict[str, str]:
    """The files of a framework named by id or path. One that does not ship has to pass the check first."""
    files = frameworks.framework_files(framework)
    if framework not in frameworks.framework_ids():
        from model.framework_check import check_folder

        faults = check_folder(frameworks.framework_folder(framework))
        if faults:
            raise FrameworkError(faults)
    return files


def _findings(path: Path) -> Findings:
    with closing(Files().read(path)) as file:
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
    except OSError as error:
        message = f"The file cannot be written ({error.strerror}). Choose another name or folder."
        raise FileError(Fault("cannot_write", str(target), message)) from error


def _tell(message: str) -> None:
    """Says what is wrong on one line; what a file of reads says must not steer the terminal."""
    line = "".join(letter if letter.isprintable() else " " for letter in message)
    print(f"caseread: {line}", file=sys.stderr)


def _never_fail_to_print() -> None:
    """A terminal that lacks a letter shows a question mark in its place; for errors Python sees to it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return uuid.uuid4().hex


if __name__ == "__main__":
    sys.exit(main())
