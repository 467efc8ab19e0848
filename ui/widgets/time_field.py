"""A field for a time of day."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import scaled

_TIME = re.compile(r"([01]?\d|2[0-3])[:. ]?([0-5]\d)")
_WIDTH = 76


class TimeField(QLineEdit):
    """A time, typed as `14:05`, `14.05` or `1405`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(_WIDTH))
        self.setPlaceholderText(self.tr("hour:minute"))

    @property
    def value(self) -> str | None:
        """The time (HH:MM), or None where none can be read."""
        return parse_time(self.text())


def parse_time(text: str) -> str | None:
    """The time (HH:MM) in `14:05`, `9.05` or `1405`; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    return f"{int(match[1]):02}:{match[2]}" if match else None
