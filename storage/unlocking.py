"""What opens the file at a path: nothing for one in the clear, else a passphrase or a recovery key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from model.faults import Fault, FileError
from model.language import say
from storage.envelope import Envelope, Unlocked, looks_encrypted, read_envelope, read_head
from storage.schema import cannot_read, refuse_other_files


def is_encrypted(path: Path) -> bool:
    """Whether a secret is needed to open an inspection file. Raises FileError for a file that is none."""
    refuse_other_files(path)
    return looks_encrypted(read_head(path))


def unlocked_file(path: Path, secret: str | None) -> Unlocked | None:
    """Opens the envelope of a file that is not held; None where the file is not encrypted.

    Raises FileError: `passphrase_needed` without a secret, `wrong_passphrase`, `recovery_key_mistyped`, `damaged`,
    `newer_version`, `cannot_open`.
    """
    try:
        envelope = read_envelope(path)
    except OSError as error:
        raise FileError(cannot_read(path, error)) from error
    return opened_envelope(envelope, path, secret) if envelope else None


def opened_envelope(envelope: Envelope, path: Path, secret: str | None) -> Unlocked:
    """Opens the envelope of the file at a path. Raises FileError as `unlocked_file` does."""
    if secret is None:
        message = say("This file is encrypted. Give its passphrase or its recovery key.")
        raise FileError(Fault("passphrase_needed", path.name, message))
    try:
        return envelope.unlocked(secret)
    except FileError as error:
        raise FileError(replace(fault, place=path.name) for fault in error.faults) from error


def not_encrypted(path: Path) -> Fault:
    """The fault of a file that has no passphrase, where one is to be changed."""
    return Fault("not_encrypted", path.name, say("This file is not encrypted, so it has no passphrase."))


def key_of(unlocked: Unlocked | None) -> bytes | None:
    """The data key, or None for a file in the clear."""
    return unlocked.key if unlocked else None
