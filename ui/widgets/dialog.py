"""The ground of every dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from ui.widgets.focus_order import step


class Dialog(QDialog):
    """Tab goes through it in the order in which people read."""

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, forward=next)
