"""Which keys do what for the question that they act on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from model.scales import Scale
from ui.keys import current_keys, keys_changed
from ui.widgets.key_hints import KeyHints

_MOVES = ("previous", "next")


class KeyLine(KeyHints):
    """The keys of a scale's answers, those that move, and the one for a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        keys_changed.connect(self._refresh)

    def show_scale(self, scale: Scale) -> None:
        """Shows the keys for questions that are answered on a scale."""
        if scale is not self._scale:
            self._scale = scale
            self._refresh()

    def _refresh(self) -> None:
        if self._scale is None:
            return
        answers = [value.key for value in self._scale.values if value.key]
        keys = current_keys()
        moves = [key for move in _MOVES if (key := keys.shown(move, answers))]
        note = [key for key in [keys.shown("note", answers)] if key]
        self.show_keys(
            ((answers, self.tr("answer")), (moves, self.tr("move")), (note, self.tr("note"))),
        )
