"""Buttons in one frame of which at most one is chosen: answers, and yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Space, current_tokens, role_font, scaled, theme_changed
from ui.theme.tokens import RADIUS

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CLEARS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_TAB_STOP, _NO_TAB_STOP = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its id, its word, and the tone of its colour when chosen."""

    id: str
    title: str
    tone: str = "neutral"
    enabled: bool = True


class Segments(QWidget):
    """The row of buttons. `picked` carries the id that was chosen, or an empty text when that was cleared.

    Choosing the chosen one again clears it, as Delete does. Arrows to the side move between the buttons;
    every other key goes on to the parent. One Tab stop: the chosen button, or else the first.
    `refused` says that somebody tried to choose while the choice is fixed.
    """

    picked = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[SegmentButton] = []
        self._chosen = ""
        self._subject = ""
        self._fixed = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> str:
        """The id of the chosen segment, or an empty text."""
        return self._chosen

    @property
    def buttons(self) -> tuple[SegmentButton, ...]:
        """The buttons, in order."""
        return tuple(self._buttons)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offers these choices in place of the former ones."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        last = len(segments) - 1
        self._buttons = [SegmentButton(item, n == 0, n == last, self) for n, item in enumerate(segments)]
        for button in self._buttons:
            self._row.addWidget(button)
            button.pressed_for.connect(self._toggle)
        self._refresh()

    def choose(self, segment_id: str) -> None:
        """Shows this segment as chosen, or none for an empty text. Emits nothing."""
        self._chosen = segment_id
        self._refresh()

    def set_subject(self, text: str) -> None:
        """What the choice is about: it begins the accessible name of every button."""
        self._subject = text
        self._refresh()

    def fit(self, room: int) -> None:
        """Puts the choices below one another where they are wider than this, in logical pixels."""
        stacked = sum(button.sizeHint().width() for button in self._buttons) > room
        self._row.setDirection(_DOWN if stacked else _ACROSS)
        self._row.setSpacing(Space.XS if stacked else 0)
        last = len(self._buttons) - 1
        for place, button in enumerate(self._buttons):
            button.set_ends(stacked or place == 0, stacked or place == last)
        self.updateGeometry()

    def set_held(self, held: bool) -> None:
        """Shows the chosen answer as kept aside: there, but not counted."""
        for button in self._buttons:
            button.set_held(held)

    def set_fixed(self, fixed: bool) -> None:
        """Whether the choice can only be read."""
        self._fixed = fixed

    def set_trial(self, segment_id: str | None) -> None:
        """Draws a broken frame round a choice that is tried out and not made; None for no such choice."""
        for button in self._buttons:
            button.set_trial(button.segment.id == segment_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARS and self._chosen:
            self._pick("")
        elif event.key() in _MOVES:
            self._move(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _toggle(self, segment_id: str) -> None:
        self._pick("" if segment_id == self._chosen else segment_id)

    def _pick(self, segment_id: str) -> None:
        if self._fixed:
            self._refresh()
            self.refused.emit()
            return
        self.choose(segment_id)
        self.picked.emit(segment_id)

    def _move(self, step: int) -> None:
        usable = [button for button in self._buttons if button.isEnabled()]
        here = next((n for n, button in enumerate(usable) if button.hasFocus()), 0)
        if usable:
            usable[min(max(here + step, 0), len(usable) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        usable = [button for button in self._buttons if button.segment.enabled]
        stop = next((b for b in usable if b.segment.id == self._chosen), usable[0] if usable else None)
        for button in self._buttons:
            button.set_chosen(button.segment.id == self._chosen)
            button.setAccessibleName(f"{self._subject} {button.segment.title}".strip())
            button.setFocusPolicy(_TAB_STOP if button is stop else _NO_TAB_STOP)
        if stop is not None:
            self.setFocusProxy(stop)


class SegmentButton(QPushButton):
    """One of the buttons; paints itself, so that neighbours share a border and a corner is round once."""

    pressed_for = Signal(str)

    def __init__(self, segment: Segment, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(segment.title, parent)
        self.segment = segment
        self._first, self._last = first, last
        self._held = False
        self._trial = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setEnabled(segment.enabled)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._say_which)
        theme_changed.connect(self.updateGeometry)

    def set_chosen(self, chosen: bool) -> None:
        """Shows whether it is chosen. Screen readers say that it is one of several, which Qt lets nobody clear."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    def set_held(self, held: bool) -> None:
        self._held = held
        self.update()

    def set_trial(self, trial: bool) -> None:
        if trial != self._trial:
            self._trial = trial
            self.setAccessibleDescription(self.tr("Trial, not recorded") if trial else "")
            self.update()

    def set_ends(self, first: bool, last: bool) -> None:
        """Which ends of the row the button is at: these have round corners."""
        self._first, self._last = first, last
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the row of segments decides which one is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(role_font("body", bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + scaled(28), metrics.height() + scaled(11))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._outline(0.5)
        fill, ink = self._colours()
        painter.fillPath(outline, QColor(fill))
        painter.setPen(QPen(QColor(current_tokens().border_strong), 1))
        painter.drawPath(outline)
        painter.setPen(QColor(ink))
        painter.setFont(self._text_font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._trial:
            painter.setPen(QPen(QColor(current_tokens().focus), 2, Qt.PenStyle.DashLine))
            painter.drawPath(self._outline(3))
        if self.hasFocus():
            self._paint_focus(painter, ink)

    def _say_which(self) -> None:
        self.pressed_for.emit(self.segment.id)

    def _paint_focus(self, painter: QPainter, ink: str) -> None:
        painter.setPen(QPen(QColor(current_tokens().focus), 2))
        painter.drawPath(self._outline(1))
        if self.isChecked() and not self._held:
            painter.setPen(QPen(QColor(ink), 1.5))
            painter.drawPath(self._outline(3.5))

    def _colours(self) -> tuple[str, str]:
        tokens = current_tokens()
        if self._held:
            return tokens.track if self.isChecked() else tokens.surface_alt, tokens.text_muted
        if not self.isEnabled():
            return tokens.surface_alt, tokens.text_disabled
        if self.isChecked():
            return tokens.answer(self.segment.tone)
        return tokens.accent_soft if self.underMouse() else tokens.surface, tokens.text

    def _text_font(self) -> QFont:
        font = role_font("body", bold=self.isChecked() and not self._held)
        font.setStrikeOut(self.isChecked() and self._held)
        return font

    def _outline(self, inset: float) -> QPainterPath:
        """A rectangle with round corners at the ends of the row; neighbours overlap by their border."""
        shared = 0.5
        box = QRectF(self.rect()).adjusted(
            inset if self._first else inset - shared, inset, -inset if self._last else shared - inset, -inset
        )
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS - 1, RADIUS - 1)
        middle = box.center().x()
        path.setFillRule(Qt.FillRule.WindingFill)
        if not self._first:
            path.addRect(QRectF(box.left(), box.top(), middle - box.left(), box.height()))
        if not self._last:
            path.addRect(QRectF(middle, box.top(), box.right() - middle, box.height()))
        return path.simplified()
