"""Which keys do what, in one quiet line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.flow import FlowRow
from ui.widgets.labels import KeyHint, Muted


class KeyHints(FlowRow):
    """Keycaps with what they do after them; keys and words stay together."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row.setSpacing(Space.S)

    def show_keys(self, groups: Iterable[tuple[Sequence[str], str]]) -> None:
        """Shows these keys, each group with what it does, in place of the former ones."""
        while (item := self.row.takeAt(0)) is not None:
            former = item.widget()
            assert former is not None
            former.hide()
            former.deleteLater()
        for keys, meaning in groups:
            if keys:
                self.row.addWidget(self._group(keys, meaning))
        self.updateGeometry()

    def _group(self, keys: Sequence[str], meaning: str) -> QWidget:
        group = QWidget(self)
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        for key in keys:
            line.addWidget(KeyHint(key, group))
        words = Muted(meaning, group, small=True)
        words.setWordWrap(False)
        line.addWidget(words)
        group.show()
        return group
