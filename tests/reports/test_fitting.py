"""Where a page ends: what stays together, and how much of a page that may leave empty."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from reports import style
from reports.fitting import Together
from reports.markup import paragraph
from reports.pages import Bookmark, Edition
from reports.rendering import rendered
from reports.sheet import Origin, Sheet

SHEET = Sheet("Service", "Kind", "", "", "Whose wording", Origin(None, "", "", "Kind"), 22 * mm)
ROOM = 247 * mm  # about what a first page holds


@pytest.fixture
def pages():
    """A function that gives the text of the pages on which parts come to stand below a space of so many points."""

    def laid_out(above, parts, most):
        story = [paragraph("Heading", style.TITLE), Bookmark("top", "Heading", 0), Spacer(0, above)]
        edition = Edition("en", SHEET, lambda _: [*story, Together(parts, most)])
        return [page.extract_text() for page in PdfReader(BytesIO(rendered([edition]))).pages]

    return laid_out


def part(name, lines=6):
    return [paragraph(f"{name} {line}", style.BODY) for line in range(lines)]


def test_parts_with_room_for_all_stand_on_one_page(pages):
    assert len(pages(100, [part("first"), part("second")], 0)) == 1


def test_parts_without_room_go_to_the_next_page_together(pages):
    first, second = pages(ROOM - 60 * mm, [part("first"), part("second")], 70 * mm)
    assert "first" not in first
    assert "first 0" in second
    assert "second 5" in second


def test_they_part_where_that_would_leave_too_much_empty(pages):
    first, second = pages(ROOM - 60 * mm, [part("first"), part("second")], 30 * mm)
    assert "first 5" in first
    assert "second 0" in second
    assert "second" not in first


def test_an_empty_part_is_none(pages):
    first, second = pages(ROOM - 60 * mm, [part("first"), [], part("second")], 30 * mm)
    assert "first 5" in first
    assert "second 5" in second


def test_parts_longer_than_a_page_flow_over_pages(pages):
    every = " ".join(pages(0, [part("first", 60), part("second", 60)], 70 * mm))
    assert all(f"second {line}" in every for line in range(60))
