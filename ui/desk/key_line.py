"""Which keys do what for the question that they act on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from model.scales import Scale
from ui.keys import current_keys, keys_changed
from ui.theme import Space
from ui.widgets.controls import KeyHint, Muted

_MOVES = ("previous", "next")


class KeyLine(QWidget):
    """The keys of a scale's answers, those that move, and the one for a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._parts: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        keys_changed.connect(self._refresh)

    def show_scale(self, scale: Scale) -> None:
        """Shows the keys for questions that are answered on a scale."""
        if scale is not self._scale:
            self._scale = scale
            self._refresh()

    def _refresh(self) -> None:
        if self._scale is None:
            return
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        answers = [value.key for value in self._scale.values]
        keys = current_keys()
        self._parts = [
            *self._group(answers, self.tr("answer")),
            *self._group([keys.shown(move, answers) for move in _MOVES], self.tr("move")),
            *self._group([keys.shown("note", answers)], self.tr("note")),
        ]
        for part in self._parts:
            self._row.addWidget(part)

    def _group(self, keys: list[str], text: str) -> list[QWidget]:
        shown: list[QWidget] = [KeyHint(key, self) for key in keys if key]
        if not shown:
            return []
        label = Muted(text, self, small=True)
        label.setWordWrap(False)
        return [*shown, label]
