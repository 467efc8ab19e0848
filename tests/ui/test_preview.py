"""The pages of a PDF on the screen."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.preview import PageView, PdfPages
from ui.theme import apply_theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(case_pdf: bytes, shown: Callable[[QWidget], QWidget]) -> PageView:
    """Two pages below one another."""
    view = PageView()
    view.show_pages(PdfPages(case_pdf))
    shown(view)
    view.setFocus()
    return view


@pytest.fixture
def facing(view: PageView, case_pdf: bytes) -> PageView:
    """The two pages beside one another."""
    view.show_pages(PdfPages(case_pdf), facing=True)
    return view


def middle(view: PageView, page: int) -> QPointF:
    """Where the middle of a page lies in the view."""
    return view._place(page).center()


def test_the_zoom_is_changed_by_keyboard(qtbot: QtBot, view: PageView) -> None:
    assert view.zoom == 100
    qtbot.keyClick(view, Qt.Key.Key_Plus, CONTROL)
    assert view.zoom == 125
    qtbot.keyClick(view, Qt.Key.Key_Minus, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CONTROL)
    assert view.zoom == 75
    qtbot.keyClick(view, Qt.Key.Key_0, CONTROL)
    assert view.zoom == 100
    view.fit_width()
    assert view.zoom > 100
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("zoom", [33, 67, 71, 89, 103])
def test_each_row_of_dots_of_a_page_is_shown(view: PageView, zoom: int) -> None:
    view._set_zoom(zoom)
    assert view.pages is not None
    page = view.pages.image(0, view._scale())
    corner = view._place(0).topLeft().toPoint()
    shown = view.viewport().grab().toImage().convertToFormat(page.format())
    height = min(page.height(), shown.height() - corner.y())
    inner = QRect(QPoint(1, 1), QPoint(page.width() - 3, height - 3))  # within the border
    assert shown.copy(inner.translated(corner)) == page.copy(inner)


def test_the_pages_are_scrolled_by_keyboard(qtbot: QtBot, view: PageView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.in_view == range(1, 2)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.in_view == range(1)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_the_wheel_zooms_with_ctrl_only(view: PageView) -> None:
    for modifiers, zoom in ((Qt.KeyboardModifier.NoModifier, 100), (CONTROL, 125)):
        spot = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            spot, spot, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
        assert view.zoom == zoom


def test_larger_text_shows_larger_pages(qapp: QApplication, view: PageView) -> None:
    apply_theme(qapp, "dark", 150)
    QApplication.processEvents()
    assert 100 < view.zoom <= 150
    assert view.horizontalScrollBar().maximum() == 0


def test_facing_pages_stand_beside_one_another_and_use_the_width(facing: PageView) -> None:
    assert middle(facing, 0).y() == middle(facing, 1).y()
    assert middle(facing, 0).x() < facing.viewport().width() / 2 < middle(facing, 1).x()
    assert facing.horizontalScrollBar().maximum() == 0
    assert facing.in_view == range(2)
    alone = facing.zoom
    facing.resize(facing.width() // 2, facing.height())
    assert facing.zoom < alone
    assert facing.horizontalScrollBar().maximum() == 0


def test_a_last_page_without_another_stands_on_the_left(
    qtbot: QtBot, view: PageView, pdf_of_three: bytes
) -> None:
    view.show_pages(PdfPages(pdf_of_three), facing=True)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.in_view == range(2, 3)
    assert middle(view, 2).x() == pytest.approx(middle(view, 0).x(), abs=view.viewport().width() / 3)
    assert middle(view, 2).y() > middle(view, 1).y()


@pytest.fixture
def pdf_of_three(case_pdf: bytes) -> bytes:
    """Three pages."""
    writer, content = PdfWriter(), BytesIO()
    for page in (0, 1, 0):
        writer.add_page(PdfReader(BytesIO(case_pdf)).pages[page])
    writer.write(content)
    return content.getvalue()


def test_pages_are_forgotten(view: PageView) -> None:
    pages = view.pages
    assert isinstance(pages, PdfPages)
    view.show_pages(None)
    assert (len(pages), pages.data) == (0, b"")
