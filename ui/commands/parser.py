"""The words of the command line: a parser to which commands are added. Knows no window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from model.language import ENGLISH
from model.report_orders import LANGUAGE_CHOICES

Command = Callable[[argparse.Namespace], int]
"""What runs a command: it is given the arguments, and gives the exit code."""

FD_HELP = "read the passphrase from this descriptor: one line (else CASEREAD_PASSPHRASE, else a prompt)"
SHEET_HELP = "write a recovery sheet: a key to keep locked away, for when the passphrase is forgotten"
KEYS_HELP = "a whole file with the same key, such as a backup, where the file's own beginning is damaged"
WITHOUT_NOTES_HELP = "leave out notes, evidence, alerts and other free text about cases"
KIND_HELP = "which report; else what the cases ask for: none the summary, one its own, several a pack"
CASE_HELP = "a case to print; again for more"
LANGUAGE_HELP = "English, Welsh, or both on facing pages"
EXPORT_LANGUAGE_HELP = "of a Word document: English, Welsh, or both, one after the other"
FRAMEWORK_HELP = "the id of a framework, or the path of a framework folder of your own"


class Commands:
    """The parser, as commands are added to it. Its texts are English, like all that scripts read."""

    def __init__(self, summary: str, version: str) -> None:
        self.parser = argparse.ArgumentParser(prog="main.py", description=summary)
        self.parser.add_argument("--version", action="version", version=version)
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

    def hidden(self, name: str, run: Command) -> None:
        """A command that the program gives to itself: no help speaks of it."""
        self._commands.add_parser(name).set_defaults(run=run)
        self.names.add(name)

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

    def speaking(self, command: argparse.ArgumentParser, about: str) -> None:
        """The option of a command that makes what people read."""
        command.add_argument("--language", choices=list(LANGUAGE_CHOICES), default=ENGLISH, help=about)
