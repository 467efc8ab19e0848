"""A page in bands, which are printed one after another: a whole one takes too long for a window in which people type.

Whatever shows the print may move a band by a part of a dot. So a page is cut where several rows of dots are alike,
between lines and never through them: nobody sees such a cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QImage

_BANDS = 8
_ALIKE = 4
"""Rows of the small picture, in the middle of which a page may be cut."""


def bands(small: QImage, height: int) -> Iterator[range]:
    """The rows of a picture of a page, which is so high, in bands of about an eighth; larger where nothing may be cut.

    `small` is a picture of the page that is quickly made. Each band begins with the last row of the one before, so that
    no gap shows between them.
    """
    edges = (0, *(height * cut // small.height() for cut in _cuts(small)), height)
    for start, stop in pairwise(edges):
        yield range(max(start - 1, 0), stop)


def _cuts(small: QImage) -> Iterator[int]:
    """The rows before which the page is cut: those nearest to where it would be cut into equal bands."""
    length, height = small.bytesPerLine(), small.height()
    dots = bytes(small.constBits())
    rows = [dots[length * row : length * (row + 1)] for row in range(height)]
    alike = [row == following for row, following in pairwise(rows)]
    quiet = [row for row in range(2, height - 1) if all(alike[row - 2 : row - 2 + _ALIKE - 1])]
    for number in range(1, _BANDS):
        wanted = height * number // _BANDS
        distance, nearest = min(((abs(row - wanted), row) for row in quiet), default=(height, 0))
        if distance < height // (2 * _BANDS):
            yield nearest
