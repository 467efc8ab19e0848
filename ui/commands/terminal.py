"""What is asked and told at a terminal: passphrases, never as arguments, and what is wrong. Knows no window."""

from __future__ import annotations

import getpass
import io
import os
import sys

from model.faults import CasereadError, Fault
from model.passphrase import MINIMUM
from model.watching import Watch, each_percent, unwatched

LONGEST_SECRET = 4096
"""Bytes of a line that is read as a passphrase."""

VARIABLE = "CASEREAD_PASSPHRASE"


def secret(file_name: str, descriptor: int | None) -> str:
    """A passphrase or recovery key that opens a file. Raises CasereadError where none is given."""
    return _given(descriptor, VARIABLE) or _prompted(f"Passphrase of {file_name}: ")


def new_passphrase(descriptor: int | None, variable: str = VARIABLE) -> str:
    """A passphrase that is to open a file; at a prompt it is typed twice. Raises CasereadError."""
    passphrase = _given(descriptor, variable)
    if passphrase is not None:
        return passphrase
    passphrase = _prompted(f"New passphrase, at least {MINIMUM} characters: ")
    if _prompted("The same again: ") != passphrase:
        message = "The two were not the same. Nothing was changed."
        raise CasereadError(Fault("passphrases_differ", "passphrase", message))
    return passphrase


def tell(message: str) -> None:
    """Says what is wrong on one line; what a file of reads says must not steer the terminal."""
    line = "".join(letter if letter.isprintable() else " " for letter in message)
    sys.stderr.write(f"caseread: {line}\n")


def progress() -> Watch:
    """Says how much of long work is done, where somebody is looking; a line of its own that goes away at the end."""
    return each_percent(_show_share) if sys.stderr.isatty() else unwatched


def _show_share(done: int, of: int) -> None:
    shown = f"{100 * done // of:3}%" if done < of else "    "
    sys.stderr.write(f"\r{shown}\r")
    sys.stderr.flush()


def never_fail_to_print() -> None:
    """A terminal that lacks a letter shows a question mark in its place; for errors Python sees to it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _given(descriptor: int | None, variable: str) -> str | None:
    """The next line of a descriptor, where one was named, or else a variable of the environment."""
    if descriptor is None:
        return os.environ.get(variable)
    try:
        return _line_of(descriptor)
    except OSError as error:
        raise CasereadError(_unreadable(descriptor, f"It cannot be read ({error.strerror}).")) from error
    except UnicodeDecodeError as error:
        raise CasereadError(_unreadable(descriptor, "It is not text in UTF-8.")) from error


def _line_of(descriptor: int) -> str:
    """One line, byte by byte: what follows is for the next question, or for somebody else."""
    line = bytearray()
    while len(line) < LONGEST_SECRET and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
        line += byte
    return line.decode().removesuffix("\r")


def _unreadable(descriptor: int, message: str) -> Fault:
    return Fault("no_passphrase", f"--passphrase-fd {descriptor}", message)


def _prompted(question: str) -> str:
    if not sys.stdin.isatty():
        message = "It is needed. Give it at a terminal, in CASEREAD_PASSPHRASE, or by --passphrase-fd N."
        raise CasereadError(Fault("passphrase_needed", "passphrase", message))
    return getpass.getpass(question)
