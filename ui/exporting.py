"""Where a report is written to, and what it is called."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 100


def file_name(title: str, suffix: str = ".pdf") -> str:
    """A name for a file that every system accepts: `Case C-01.pdf`."""
    name = " ".join(_NOT_IN_NAMES.sub("-", title).split())[:_LONGEST].strip(" .")
    return f"{'_' if _RESERVED.fullmatch(name) else ''}{name or 'Report'}{suffix}"


def ask_target(parent: QWidget, title: str, suggested: Path, kind: str = "PDF") -> Path | None:
    """Asks for a file of this kind to write to; None when the person thought better of it."""
    dialog = QFileDialog(parent, title, str(suggested.parent), f"{kind} (*{suggested.suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if chosen else None
