"""What is left empty to write in: boxes to tick, and ruled lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from model.language import say
from reports import style
from reports.markup import markup
from reports.tagged import Paragraph

_SIDE, _INDENT, _BETWEEN = 8.0, 12.0, 9.0
_SLACK, _APART = 2.0, 1.5
_NUMBERING = "Square"


class TickBox(Paragraph):
    """An empty box with the words for what a tick in it says: an item of a list, whose label is the box."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._said = say("Empty box")  # drawn when another language may be spoken

    def draw(self) -> None:
        """The box is on the first line."""
        canvas = self.canv
        label, self._place.element = canvas.add_list_item(_NUMBERING)
        label.attributes["Alt"] = self._said
        canvas.setStrokeColor(style.INK)
        canvas.setLineWidth(0.8)
        with canvas.marked(label):
            canvas.rect(
                0.5, self.height - self.style.leading + (self.style.leading - _SIDE) / 2, _SIDE, _SIDE
            )
        super().draw()


class TickBoxes(Flowable):
    """Boxes beside one another, on as many lines as they need."""

    def __init__(self, options: Iterable[str], face: ParagraphStyle) -> None:
        super().__init__()
        indented = ParagraphStyle(
            f"{face.name}Ticked", face, leftIndent=_INDENT, leading=face.leading + _APART
        )
        self._face, self._options = indented, tuple(options)
        self._boxes = tuple(TickBox(markup(option), indented) for option in self._options)
        self._lines: Sequence[Sequence[tuple[float, TickBox]]] = ()

    def wrap(self, availWidth: float, _height: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's name
        """Sets the boxes on lines of the width."""
        self._lines = tuple(self._set(availWidth))
        self.width, self.height = availWidth, sum(map(_tallest, self._lines))
        return self.width, self.height

    def _set(self, width: float) -> Iterator[list[tuple[float, TickBox]]]:
        line: list[tuple[float, TickBox]] = []
        x = 0.0
        for option, box in zip(self._options, self._boxes, strict=True):
            words = stringWidth(option, self._face.fontName, self._face.fontSize)
            own, _ = box.wrap(min(_INDENT + words + _SLACK, width), width)
            if line and x + own > width:
                yield line
                line, x = [], 0.0
            line.append((x, box))
            x += own + _BETWEEN
        yield line

    def draw(self) -> None:
        """Line by line, from the top."""
        top = self.height
        for line in self._lines:
            for x, box in line:
                box.drawOn(self.canv, x, top - box.height)
            top -= _tallest(line)


def _tallest(line: Sequence[tuple[float, TickBox]]) -> float:
    return max((box.height for _, box in line), default=0.0)


class Rules(Flowable):
    """Ruled lines to write on, `pitch` points apart. Without a number they take the rest of the page, but never fewer
    than a few.
    """

    _FEWEST = 6

    def __init__(self, pitch: float, number: int | None = None) -> None:
        super().__init__()
        self._pitch, self._number = pitch, number

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """So many lines as were asked for, or as there is room for."""
        lines = self._number or max(self._FEWEST, int(availHeight // self._pitch))
        self.width, self.height = availWidth, lines * self._pitch
        return self.width, self.height

    def draw(self) -> None:
        """Lines are nothing to be read out."""
        canvas: Any = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(style.BAR_RULE)
            canvas.setLineWidth(0.4)
            for line in range(round(self.height / self._pitch)):
                canvas.line(0, line * self._pitch + 0.5, self.width, line * self._pitch + 0.5)
