"""Choosing the file of an inspection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from model.sheets import TABLES, WORKBOOKS

ENDING = ".caseread"
READS = TABLES | WORKBOOKS | {".json"}
"""What the names of files of case reads end in; those of old workbooks too: whoever has one is told what to do."""


def choose_inspection(parent: QWidget) -> Path | None:
    """Asks for an inspection to open; None when the person thought better of it."""
    title = parent.tr("Open an inspection")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", _kinds(parent))
    return Path(name) if name else None


def choose_place(parent: QWidget, title: str, suggested: str) -> Path | None:
    """Asks where a new inspection shall be; its name ends as it should."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggested, _kinds(parent))
    path = Path(name)
    if not name:
        return None
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


def choose_reads(parent: QWidget, folder: Path) -> Path | None:
    """Asks for a file of case reads; None when the person thought better of it."""
    endings = " ".join(f"*{ending}" for ending in sorted(READS))
    dialog = QFileDialog(
        parent, parent.tr("Import reads"), str(folder), parent.tr("Case reads ({0})").format(endings)
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if chosen else None


def _kinds(parent: QWidget) -> str:
    return parent.tr("Inspections (*{0})").format(ENDING)
