"""Pages in bands: all of a page is printed, and no line of text is cut through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.preview import PdfPages
from ui.print_bands import bands

HEIGHT, FINE = 800, 3_300


def page_with(*lines: QRect) -> QImage:
    """A white picture of a page with black lines on it."""
    page = QImage(600, HEIGHT, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    for line in lines:
        painter.fillRect(line, QColor("black"))
    painter.end()
    return page


def test_bands_are_small_and_leave_nothing_out(qapp: QApplication) -> None:
    found = list(bands(page_with(), FINE))
    assert len(found) == 8
    assert (found[0].start, found[-1].stop) == (0, FINE)
    assert all(following.start == band.stop - 1 for band, following in pairwise(found))
    assert max(map(len, found)) < FINE // 6


def test_a_page_is_cut_between_its_lines_only(qapp: QApplication) -> None:
    lines = [QRect(20, top, 560, 24) for top in range(3, HEIGHT, 32)]
    strokes = [QRect(20 + 9 * step, line.top() + step, 99, 1) for line in lines for step in range(24)]
    found = list(bands(page_with(*strokes), FINE))
    assert len(found) == 8
    for band in found[:-1]:
        cut = band.stop * HEIGHT / FINE
        assert not any(line.top() - 1 < cut < line.bottom() + 2 for line in lines)


def test_where_lines_leave_no_room_a_band_is_larger(qapp: QApplication) -> None:
    stairs = [QRect(step, step, 20, 3) for step in range(200, 600)]
    found = list(bands(page_with(*stairs), FINE))
    assert max(map(len, found)) > FINE * 400 // HEIGHT
    assert (found[0].start, found[-1].stop) == (0, FINE)
    crowded = [QRect(step % 580, step, 20, 3) for step in range(HEIGHT)]
    assert list(bands(page_with(*crowded), FINE)) == [range(FINE)]


@pytest.fixture
def pages(case_pdf: bytes, qapp: QApplication) -> Iterator[PdfPages]:
    pages = PdfPages(case_pdf)
    yield pages
    pages.close()


def test_bands_of_a_page_are_those_rows_of_its_picture(pages: PdfPages) -> None:
    whole = pages.image(0, 1.7)
    assert whole.size() == pages.size_in_pixels(0, 1.7)
    for rows in (range(101), range(100, 733), range(732, whole.height())):
        band = pages.image(0, 1.7, rows)
        assert band.height() == len(rows)
        part = whole.copy(0, rows.start, whole.width(), len(rows))
        assert greatest_difference(band, part) <= 1


def greatest_difference(one: QImage, other: QImage) -> int:
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)
