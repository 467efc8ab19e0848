"""The secrets that commands need: passphrases that open files, and the keys that new ones get."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeVar

from model.faults import FileError
from model.protection import Protection, RecoverySheet
from ui import ports
from ui.clock import local_now
from ui.commands import terminal
from ui.commands.ports import Services

Result = TypeVar("Result")


def with_secret(args: argparse.Namespace, act: Callable[[str | None], Result]) -> Result:
    """Does what may take a secret. It is asked for only where it does."""
    try:
        return act(None)
    except FileError as error:
        if error.code != "passphrase_needed":
            raise
    return act(needed_secret(args))


def needed_secret(args: argparse.Namespace) -> str:
    """What opens the file that a command is about."""
    return terminal.secret(args.file.name, args.passphrase_fd)


def protection(args: argparse.Namespace, services: Services) -> Protection | None:
    """What is to protect a new file, unless somebody asked for none."""
    if args.unencrypted:
        return None
    key = services.files.new_recovery_key() if args.recovery_sheet else None
    return Protection(terminal.new_passphrase(args.passphrase_fd), key)


def write_sheet(
    args: argparse.Namespace, services: Services, file: ports.Document, chosen: Protection | None
) -> None:
    """Writes the recovery sheet of a new file, or takes the file back."""
    if chosen is None or chosen.recovery_key is None:
        return
    try:
        services.reports.write_recovery_sheet(sheet_of(file, chosen.recovery_key), args.recovery_sheet)
    except BaseException:
        file.close()
        args.file.unlink(missing_ok=True)
        raise


def sheet_of(file: ports.Document, recovery_key: str) -> RecoverySheet:
    """What the recovery sheet of a file says, if it is made today."""
    return RecoverySheet(file.path.name, file.inspection.service, recovery_key, local_now().date())
