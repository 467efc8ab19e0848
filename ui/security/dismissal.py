"""Leaving no dialog open over a locked window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog


def dismiss_dialogs() -> None:
    """Closes every menu and dialog, the topmost first, as if nothing in it had been chosen."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        _dismiss(dialog)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            _dismiss(window)


def _dismiss(dialog: QDialog) -> None:
    dialog.reject()
    if dialog.isVisible():  # one that asks before it goes
        dialog.hide()
