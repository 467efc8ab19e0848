"""Archives whose bytes follow from what is in them alone, not from the moment at which they were made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_NO_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The first moment that an archive can name."""
_ORDINARY_FILE = 0o600 << 16
_MADE_ON_UNIX = 3


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of these files by name, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, _NO_MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr, info.create_system = _ORDINARY_FILE, _MADE_ON_UNIX
            archive.writestr(info, content)
    return out.getvalue()


def repacked(archive: bytes) -> bytes:
    """The same archive as `packed` makes it: what another library wrote, without the moment at which it did."""
    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        return packed((name, read.read(name)) for name in read.namelist())
