"""The first 4,096 bytes of an encrypted file: in the clear, who may open it. The database follows.

It is written once, with the file; new keys come with a new file that takes the old one's place. So it can neither be
torn nor out of step. It is there twice, each time with a digest, since without it all is lost.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model.faults import Fault, FileError
from model.language import mark, say
from model.passphrase import MINIMUM
from model.protection import Protection
from storage.keys import PassphraseSlot, RecoveryKey, RecoverySlot, new_data_key

ENVELOPE_BYTES = 4096
_COPY_BYTES = ENVELOPE_BYTES // 2
_DIGEST_BYTES = 32
_VERSION = 1
_MAGIC = re.compile(rb"CASEREAD ENCRYPTED (\d{1,4})\n")
_ABOUT = f"SQLCipher 4 with a raw key, from byte {ENVELOPE_BYTES}. See docs/file-format.md."


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An envelope with the data key that is in it; `recovered` when a recovery key took it out."""

    envelope: Envelope
    key: bytes = field(repr=False)
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who may open a file."""

    passphrase: PassphraseSlot
    recovery: RecoverySlot | None = None

    @classmethod
    def new(cls, protection: Protection) -> Unlocked:
        """The envelope of a new file, with a new data key. Raises FileError for a passphrase that is too short."""
        _refuse_short(protection.passphrase)
        key = new_data_key()
        recovery = None
        if protection.recovery_key is not None:
            recovery = RecoverySlot.around(key, _recovery_key(protection.recovery_key).public)
        return Unlocked(cls(PassphraseSlot.around(key, protection.passphrase), recovery), key)

    def unlocked(self, secret: str) -> Unlocked:
        """Opens it with a passphrase or a recovery key.

        Raises FileError: `wrong_passphrase`, or `recovery_key_mistyped` for a recovery key with a slip in it.
        """
        try:
            recovery_key = RecoveryKey.read(secret)
            mistyped = False
        except ValueError:
            recovery_key, mistyped = None, True
        recovered = self.recovery.opened(recovery_key) if self.recovery and recovery_key else None
        key = recovered or self.passphrase.opened(secret)
        if key is None:
            raise FileError(_mistyped() if mistyped else _wrong())
        return Unlocked(self, key, recovered is not None)

    def with_passphrase(self, passphrase: str) -> Unlocked:
        """The envelope of the same file with another passphrase and a new data key. Raises FileError."""
        _refuse_short(passphrase)
        key = new_data_key()
        recovery = self.recovery.around_another(key) if self.recovery else None
        return Unlocked(Envelope(PassphraseSlot.around(key, passphrase), recovery), key)

    def with_recovery_key(self, passphrase: str, recovery_key: str) -> Unlocked:
        """The envelope of the same file with another recovery key and a new data key.

        Raises FileError when the passphrase is not the file's.
        """
        if self.passphrase.opened(passphrase) is None:
            raise FileError(_wrong())
        return Envelope.new(Protection(passphrase, recovery_key))

    def encoded(self) -> bytes:
        """The envelope as it stands in the file."""
        slots = {"passphrase": self.passphrase.as_data()}
        if self.recovery is not None:
            slots["recovery"] = self.recovery.as_data()
        text = json.dumps({"about": _ABOUT, "slots": slots})
        content = f"CASEREAD ENCRYPTED {_VERSION}\n{text}\n".encode().ljust(_COPY_BYTES - _DIGEST_BYTES)
        return 2 * (content + hashlib.sha256(content).digest())


def looks_encrypted(head: bytes) -> bool:
    """Whether a file that begins with these bytes begins with an envelope, or what is left of one."""
    return any(_MAGIC.match(copy) for copy in _copies(head))


def read_envelope(path: Path) -> Envelope | None:
    """The envelope of a file; None where the file is not encrypted.

    Raises FileError for an envelope that is damaged in either copy, or of a newer version; OSError.
    """
    head = read_head(path)
    if not looks_encrypted(head):
        return None
    _refuse_newer(head, path)
    found = [decoded(copy) for copy in _copies(head)]
    if len(found) < 2 or found[0] is None or found[0] != found[1]:
        raise FileError(Fault("damaged", path.name, say(_DAMAGED)))
    return found[0]


def salvaged_envelope(path: Path) -> Envelope | None:
    """The envelope of a damaged file, from whichever copy is whole; None where neither is."""
    return next((found for copy in _copies(read_head(path)) if (found := decoded(copy))), None)


def read_head(path: Path) -> bytes:
    """The bytes in which an envelope would be. Never call it for a file that this process holds."""
    with path.open("rb") as file:
        return file.read(ENVELOPE_BYTES)


def decoded(copy: bytes) -> Envelope | None:
    """The envelope in one copy; None where it is not as it was written."""
    content, digest = copy[:-_DIGEST_BYTES], copy[-_DIGEST_BYTES:]
    magic = _MAGIC.match(content)
    if not magic or hashlib.sha256(content).digest() != digest:
        return None
    try:
        slots: Any = json.loads(content[magic.end() :])["slots"]
        recovery = slots.get("recovery")
        passphrase = PassphraseSlot.from_data(slots["passphrase"])
        return Envelope(passphrase, RecoverySlot.from_data(recovery) if recovery else None)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return None


def _copies(head: bytes) -> tuple[bytes, bytes]:
    return head[:_COPY_BYTES], head[_COPY_BYTES:ENVELOPE_BYTES]


def _refuse_newer(head: bytes, path: Path) -> None:
    """An envelope of a newer version says so in both copies; in one alone, that is damage."""
    versions = {int(magic[1]) if (magic := _MAGIC.match(copy)) else 0 for copy in _copies(head)}
    if min(versions) > _VERSION:
        message = say("This file was made by a newer version of Caseread. Open it with that version.")
        raise FileError(Fault("newer_version", path.name, message))


def _refuse_short(passphrase: str) -> None:
    if len(passphrase) < MINIMUM:
        message = say(
            "A passphrase has at least {0} characters. Four or five random words work well."
        ).format(MINIMUM)
        raise FileError(Fault("passphrase_too_short", "passphrase", message))


def _recovery_key(text: str) -> RecoveryKey:
    try:
        key = RecoveryKey.read(text)
    except ValueError as error:
        raise FileError(_mistyped()) from error
    if key is None:
        raise FileError(_mistyped())
    return key


def _wrong() -> Fault:
    return Fault("wrong_passphrase", "", say("This passphrase does not open the file. Try again."))


def _mistyped() -> Fault:
    message = say("There is a slip in this recovery key. Compare it with the sheet, group by group.")
    return Fault("recovery_key_mistyped", "", message)


_DAMAGED = mark("The file is damaged at its beginning. Use a backup, or rescue what can be read from it.")
