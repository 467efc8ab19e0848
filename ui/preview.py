"""The pages of a PDF on the screen. The PDF is held in memory only: it may tell of children."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import Space, current_tokens, text_percent, theme_changed
from ui.widgets.roles import spoken_as

POINTS_PER_INCH = 72
_PIXELS_PER_POINT = 96 / POINTS_PER_INCH
_ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
_KEPT_IMAGES = 6
_BETWEEN = Space.XS
"""Pixels between two pages that face one another."""

_CTRL = Qt.KeyboardModifier.ControlModifier


class PdfPages:
    """One PDF in memory. Use it on the interface thread only: PDFium has no locks."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # slow to import, and needed for reports only

        self.data = data
        self._document = pypdfium2.PdfDocument(data)
        self._sizes = [QSizeF(*self._document.get_page_size(page)) for page in range(len(self._document))]

    def __len__(self) -> int:
        return len(self._sizes)

    @property
    def sizes(self) -> list[QSizeF]:
        """The size of each page in points."""
        return self._sizes

    def image(self, page: int, pixels_per_point: float, rows: range | None = None) -> QImage:
        """A picture of a page, counted from 0, or of some rows of that picture."""
        crop = (0.0, 0.0, 0.0, 0.0)
        if rows is not None:
            below = self.size_in_pixels(page, pixels_per_point).height() - rows.stop
            # pypdfium2 takes points and rounds up to whole pixels: half a pixel less is always these rows
            bottom, top = ((left_out - 0.5) / pixels_per_point for left_out in (below, rows.start))
            crop = (0.0, bottom, 0.0, top)
        bitmap = self._document[page].render(scale=pixels_per_point, crop=crop, prefer_bgrx=True)
        view = memoryview(bitmap.buffer).cast("B")
        return QImage(view, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()

    def size_in_pixels(self, page: int, pixels_per_point: float) -> QSize:
        """How large the picture of a page is."""
        size = self._sizes[page] * pixels_per_point
        return QSize(ceil(size.width()), ceil(size.height()))

    def close(self) -> None:
        """Forgets the PDF."""
        self._document.close()
        self._sizes = []
        self.data = b""


@spoken_as(QAccessible.Role.Document)
class PageView(QAbstractScrollArea):
    """Pages below one another, facing ones in pairs. A page is painted when it comes into view.

    Arrows, Page Up, Page Down, Home and End scroll. Ctrl with plus, minus or the wheel changes the zoom; Ctrl 0
    goes back to the size on paper, larger with larger text, but no wider than the view. `moved` says that
    another page or zoom is shown.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._images: dict[int, QImage] = {}
        self._images_scale = 0.0
        self._tops: list[float] = []
        self._across = 1
        self._zoom = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        readable = self.tr("A picture of the pages. Screen readers can read the exported PDF.")
        self.setAccessibleDescription(readable)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme_changed.connect(self._arrange)

    @property
    def pages(self) -> PdfPages | None:
        """What is shown."""
        return self._pages

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 0; the left one of two that face one another."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        found = max(bisect_right(self._tops, middle) - 1, 0)
        return found - found % self._across

    @property
    def in_view(self) -> range:
        """The page in the middle of the view, and the one that faces it."""
        return range(self.page, min(self.page + self._across, len(self._tops)))

    @property
    def zoom(self) -> int:
        """The zoom in per cent; 100 is the size on paper."""
        return self._zoom or min(text_percent(), self._fitting_zoom())

    def show_pages(self, pages: PdfPages | None, from_start: bool = True, *, facing: bool = False) -> None:
        """Shows another document, from its beginning or at the same place; of `facing` pages, two are a pair."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._across = 2 if facing else 1
        self._images.clear()
        self._arrange()
        if from_start:
            self._to_start()
        self.moved.emit()

    def zoom_in(self) -> None:
        self._set_zoom(next((zoom for zoom in _ZOOMS if zoom > self.zoom), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        self._set_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < self.zoom), _ZOOMS[0]))

    def reset_zoom(self) -> None:
        self._set_zoom(0)

    def fit_width(self) -> None:
        """Makes the widest page, or pair of pages, as wide as the view."""
        self._set_zoom(self._fitting_zoom())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & _CTRL:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = current_tokens()
        painter.fillRect(event.rect(), QColor(tokens.window))
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        for page in range(len(self._tops)):
            place = self._place(page)
            if place.intersects(QRectF(event.rect())):
                # dot by dot: to fit it into a place that is a part of a dot smaller, Qt would leave out a row of dots
                corner = place.topLeft().toPoint()
                painter.drawImage(corner, self._image(page))
                painter.drawRect(QRectF(corner, place.size()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() & _CTRL:
            return {
                Qt.Key.Key_Plus: self.zoom_in,
                Qt.Key.Key_Equal: self.zoom_in,
                Qt.Key.Key_Minus: self.zoom_out,
                Qt.Key.Key_0: self.reset_zoom,
            }.get(Qt.Key(event.key()))
        return {Qt.Key.Key_Home: self._to_start, Qt.Key.Key_End: self._to_end}.get(Qt.Key(event.key()))

    def _to_start(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _image(self, page: int) -> QImage:
        """The picture of a page at the pixels of this screen; the few last seen are kept."""
        scale = self._scale() * self.devicePixelRatioF()
        if scale != self._images_scale:
            self._images.clear()
            self._images_scale = scale
        image = self._images.pop(page, None)
        if image is None:
            image = self._pages.image(page, scale) if self._pages is not None else QImage()
            image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[page] = image
        if len(self._images) > _KEPT_IMAGES:
            del self._images[next(iter(self._images))]
        return image

    def _place(self, page: int) -> QRectF:
        """Where a page lies in the viewport."""
        first = page - page % self._across
        pair = self._sizes()[first : first + self._across]
        left = max((self.viewport().width() - _width(pair)) / 2, Space.M)
        left += _width(pair[: page - first]) + _BETWEEN * (page - first)
        return QRectF(QPointF(left - self.horizontalScrollBar().value(), self._top(page)), pair[page - first])

    def _top(self, page: int) -> float:
        return self._tops[page] - self.verticalScrollBar().value()

    def _sizes(self) -> list[QSizeF]:
        """The size of each page on the screen."""
        return [size * self._scale() for size in self._pages.sizes] if self._pages is not None else []

    def _scale(self) -> float:
        """Logical pixels for a point."""
        return self.zoom / 100 * _PIXELS_PER_POINT

    def _fitting_zoom(self) -> int:
        sizes = self._pages.sizes if self._pages is not None else []
        widest = max((_width(pair) for pair in self._pairs(sizes)), default=1.0)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.maximumViewportSize().width() - 2 * Space.M - bar - _BETWEEN * (self._across - 1)
        return max(int(100 * room / (widest * _PIXELS_PER_POINT)), 10)

    def _pairs(self, sizes: list[QSizeF]) -> list[list[QSizeF]]:
        """The pages that stand beside one another."""
        return [sizes[first : first + self._across] for first in range(0, len(sizes), self._across)]

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        self._arrange()
        self.moved.emit()

    def _arrange(self) -> None:
        """Places the pages; the view stays at the same place of the document."""
        pairs = self._pairs(self._sizes())
        self._tops, bottom = [], float(Space.M)
        for pair in pairs:
            self._tops += [bottom] * len(pair)
            bottom += max(size.height() for size in pair) + Space.M
        across = max((_width(pair) for pair in pairs), default=0.0) + _BETWEEN * (self._across - 1)
        width = across + 2 * Space.M
        self._set_ranges(QSize(round(width), round(bottom)))
        self.viewport().update()

    def _set_ranges(self, content: QSize) -> None:
        room = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        reached = down.value() / max(down.maximum() + down.pageStep(), 1)
        for bar, whole, seen in (
            (across, content.width(), room.width()),
            (down, content.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(3 * Space.L)
            bar.setRange(0, max(whole - seen, 0))
        down.setValue(round(reached * content.height()))

    def _scrolled(self) -> None:
        self.viewport().update()
        self.moved.emit()


def _width(pages: list[QSizeF]) -> float:
    return sum(size.width() for size in pages)
