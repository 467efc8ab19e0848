"""The three columns of the reading desk, and which of them give way where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme import scaled, theme_changed
from ui.widgets.splitter import Splitter

ROOM_FOR_SIDE = 950
"""The width (logical pixels at normal text) from which problems and preview stand beside the questions."""

ROOM_FOR_TWO = 770
"""The same while the outline has given way."""

ROOM_FOR_ALL = 1200
"""The width from which the outline stays while a companion stands beside the desk."""

_USUAL = (308, 742, 310)
_LEAST_OUTLINE, _LEAST_QUESTIONS, _LEAST_SIDE = 180, 436, 320


class DeskPanes(Splitter):
    """Outline, questions, and what follows from them."""

    def __init__(self, outline: QWidget, questions: QWidget, side: QWidget, parent: QWidget) -> None:
        super().__init__(parent, least=_LEAST_QUESTIONS)
        self._outline, self._side = outline, side
        self._beside = False
        left, middle, right = _USUAL
        self.add_pane(outline, left)
        self.add_pane(questions, middle, self.tr("Width of the outline"), grows=True)
        self.add_pane(side, right, self.tr("Width of the problems and ratings"))
        theme_changed.connect(self.fit)

    def set_beside(self, beside: bool) -> None:
        """Whether a companion stands beside the desk: then the outline gives way to it where there is little room."""
        self._beside = beside
        self.fit()

    def fit(self) -> None:
        """Shows the columns at the sides where there is room; what they leave goes to the questions."""
        self._outline.setMinimumWidth(scaled(_LEAST_OUTLINE))
        self._side.setMinimumWidth(scaled(_LEAST_SIDE))
        outline = not self._beside or self.width() >= scaled(ROOM_FOR_ALL)
        self._outline.setVisible(outline)
        self._side.setVisible(self.width() >= scaled(ROOM_FOR_SIDE if outline else ROOM_FOR_TWO))
        super().fit()
