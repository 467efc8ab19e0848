"""What protects an inspection file, as the window, the reports and the storage speak of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Protection:
    """What opens a new file: a passphrase and, where there is one, a recovery key. Neither is ever shown by `repr`."""

    passphrase: str = field(repr=False)
    recovery_key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the printed sheet says: whose file the key opens, and the key in groups of four characters."""

    file_name: str
    service: str
    recovery_key: str = field(repr=False)
    made_on: date
