"""Choosing the file of an inspection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ENDING = ".caseread"


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


def _kinds(parent: QWidget) -> str:
    return parent.tr("Inspections (*{0})").format(ENDING)
