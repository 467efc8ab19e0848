"""Caseread: read cases, rate the service, print the summary. Without a command, opens the window.

The only place that knows model, storage, reports and ui: arguments, wiring, exit code.
Exit codes: 0 done, 1 the input is at fault (the message says what and where), 2 wrong usage, 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from model.faults import CasereadError
from reports.writing import Reports
from storage.files import Files
from ui.commands import frameworks, terminal
from ui.commands.inspections import Inspections
from ui.commands.keeping import Keeping
from ui.commands.papers import Papers
from ui.commands.parser import Commands
from ui.commands.verifying import Verifying

VERSION = "0.1.0"
WORK = "work"


class Services:
    """What the window and the commands are given."""

    def __init__(self) -> None:
        from reports import fonts

        self.files = files()
        self.reports = reports()
        self.fonts: tuple[Path, ...] = fonts.FILES
        self.version = VERSION
        self.worker: tuple[str, ...] = (sys.executable, str(Path(__file__).resolve()), WORK)

    @staticmethod
    def new_id() -> str:
        """An id that nothing else has."""
        return uuid.uuid4().hex


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
    services = Services()
    Inspections(services).add_to(commands)
    frameworks.add_to(commands)
    Papers(services).add_to(commands)
    Verifying(services).add_to(commands)
    Keeping(services).add_to(commands)
    commands.hidden(WORK, work)
    commands.add("open", open_window).add_argument("file", type=Path, metavar="FILE", nargs="?")
    return commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command, or opens the window."""
    _leave_no_core()
    terminal.never_fail_to_print()
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
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


_HELP = {"-h", "--help", "--version"}


def _run(given: list[str]) -> int:
    commands = command_line()
    named = bool(given) and (given[0] in commands.names or given[0] in _HELP)
    args = commands.parser.parse_args(given if named else ["open", *given])
    result: int = args.run(args)
    return result


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
    return Files(_now, Services.new_id, _user_name(), f"Caseread {VERSION}")


def reports() -> Reports:
    """Reports, by this version of the program."""
    return Reports(VERSION, is_inspection)


def is_inspection(path: Path) -> bool:
    """Whether there is an inspection file at a path."""
    from storage import schema

    return schema.is_inspection(path)


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
