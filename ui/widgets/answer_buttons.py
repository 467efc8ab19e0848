"""The answers of a question's scale as buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from model.scales import ScaleValue
from ui.widgets.segments import Segment, Segments


class AnswerButtons(Segments):
    """All values of a scale. Those not offered are there, but disabled: a scale always looks the same.

    `answered` carries the id of the value, or an empty text when the answer was cleared.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picked.connect(self.answered)

    def set_values(self, values: tuple[ScaleValue, ...], offered: tuple[ScaleValue, ...]) -> None:
        """Shows these values, of which some are offered."""
        ids = {value.id for value in offered}
        self.set_segments([Segment(v.id, v.title, v.tone, enabled=v.id in ids) for v in values])

    def set_answer(self, value_id: str | None) -> None:
        """Shows the answer that was given, or that there is none. Emits nothing."""
        self.choose(value_id or "")

    @property
    def answer(self) -> str | None:
        """The id of the answer that is shown, or None."""
        return self.chosen or None
