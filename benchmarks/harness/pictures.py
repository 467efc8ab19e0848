"""Pictures of screens as small files, and many of them on one sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.theme import current_tokens, role_font

CELL = QSize(272, 153)
ACROSS = 6
_GAP = 12
_CAPTION = 22
COLOURS = 200
"""In a picture: enough for every colour of a scheme and the edges of its letters."""

FEW_COLOURS = 48
"""On a sheet, whose pictures are for a look over all of them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What something looks like, and its name."""

    name: str
    image: QImage


def save(image: QImage, path: Path, colours: int = COLOURS) -> None:
    """Writes a PNG that has the most frequent colours as they are, and the others as the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    whole = Image.frombuffer("RGB", size, plain.constBits().tobytes(), "raw", "RGB", plain.bytesPerLine())
    few = whole.quantize(palette=_palette(whole, colours), dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _palette(whole: Image.Image, colours: int) -> Image.Image:
    """The most frequent colours, in the form that Pillow takes them."""
    found = sorted(whole.getcolors(whole.width * whole.height), reverse=True)[:colours]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in found for part in colour])
    return palette


def sheet(pictures: Iterable[Picture]) -> QImage:
    """All pictures in rows, each under its name, made smaller where they are larger than a cell."""
    shown = list(pictures)
    rows = -(-len(shown) // ACROSS)
    size = QSize(ACROSS * (CELL.width() + _GAP) + _GAP, rows * (CELL.height() + _CAPTION + _GAP) + _GAP)
    ground = QImage(size, QImage.Format.Format_RGB32)
    ground.fill(QColor(current_tokens().border))
    painter = QPainter(ground)
    painter.setPen(QColor(current_tokens().text))
    painter.setFont(_caption_font())
    for place, picture in enumerate(shown):
        _paint(painter, _cell(place), picture)
    painter.end()
    return ground


def _caption_font() -> QFont:
    """As large whatever the size of text in the pictures."""
    font = role_font("body")
    font.setPixelSize(_CAPTION * 2 // 3)
    return font


def _cell(place: int) -> QRect:
    row, column = divmod(place, ACROSS)
    left = _GAP + column * (CELL.width() + _GAP)
    return QRect(QPoint(left, _GAP + row * (CELL.height() + _CAPTION + _GAP)), CELL)


def _paint(painter: QPainter, cell: QRect, picture: Picture) -> None:
    caption = QRect(cell.topLeft(), QSize(cell.width(), _CAPTION))
    painter.drawText(caption, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, picture.name)
    image = picture.image
    if image.width() > cell.width() or image.height() > cell.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(cell.size(), keep, smooth)
    painter.drawImage(cell.topLeft() + QPoint(0, _CAPTION), image)
