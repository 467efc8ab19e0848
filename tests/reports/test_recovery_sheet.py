"""The recovery sheet: one page from which the key can be read and copied, and nothing else goes astray."""

from dataclasses import replace
from datetime import date

import pytest

from model.language import WELSH, speaking
from model.protection import RecoverySheet
from reports.recovery_sheet import recovery_pdf

KEY = "7KQM-W2D8-0VBX-9HRT-CE4Z-1NJP-6GYA-S5F3-MW8Q"
SHEET = RecoverySheet("Stockton 2020.caseread", "Stockton-on-Tees", KEY, date(2020, 11, 12))


@pytest.fixture(scope="module")
def print_sheet(as_printed):
    """A function that prints a recovery sheet."""
    return lambda sheet: as_printed(recovery_pdf(sheet, version="1.2.3"))


@pytest.fixture(scope="module")
def printed(print_sheet):
    """The sheet of an ordinary file."""
    return print_sheet(SHEET)


def rows_of_key(printed):
    """The lines of the page on which only groups of the key stand."""
    lines = printed.reader.pages[0].extract_text().splitlines()
    return [line.strip() for line in lines if any(group in line for group in KEY.split("-"))]


def test_the_key_is_copied_as_it_is(printed):
    rows = rows_of_key(printed)
    assert "".join(rows) == KEY
    assert [row.count("-") for row in rows] == [3, 3, 2]


@pytest.mark.parametrize("sign", [*"0123456789ABCDEFGHJKMNPQRSTVWXYZ"])
def test_every_letter_of_a_key_can_be_copied(print_sheet, sign):
    key = "-".join([sign * 4] * 9)
    text = print_sheet(replace(SHEET, recovery_key=key)).reader.pages[0].extract_text()
    assert key in "".join(text.split())


def test_the_sheet_says_whose_key_it_is_and_what_to_do(printed):
    for words in (
        "Stockton 2020.caseread",
        "Stockton-on-Tees",
        "12 November 2020",
        "Signature",
        "Page 1 of 1",
    ):
        assert words in printed.text
    for part in ("Where to keep it", "How to open the file with it", "When it is lost"):
        assert part in printed.text


@pytest.mark.parametrize(
    ("file_name", "service"),
    [("", ""), ("x" * 255, "Word " * 2000), ("<b>&amp;.caseread", "Ŵy\u202e\n\n\n\x07" * 50)],
)
def test_names_of_any_kind_leave_it_on_one_page(print_sheet, file_name, service):
    printed = print_sheet(replace(SHEET, file_name=file_name, service=service))
    assert len(printed.pages) == 1
    assert "".join(rows_of_key(printed)) == KEY


def test_the_same_sheet_gives_the_same_bytes(printed, print_sheet):
    assert print_sheet(SHEET).content == printed.content


def test_the_key_stands_on_the_page_alone(printed):
    assert not any(group in str(printed.reader.metadata) for group in KEY.split("-"))
    assert printed.reader.metadata.title == "Recovery sheet"
    assert printed.reader.metadata["/CreationDate"] == "D:20201112000000"
    assert KEY not in repr(SHEET)


def test_every_font_is_embedded(printed, fonts_of):
    fonts = list(fonts_of(printed.reader))
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_a_sheet_is_one_page_in_welsh_too(print_sheet):
    with speaking(WELSH):
        printed = print_sheet(replace(SHEET, file_name="x" * 300, service="Gwasanaeth " * 30))
    assert len(printed.pages) == 1
    assert "Sut i agor y ffeil gyda hi" in printed.text
    assert printed.reader.trailer["/Root"]["/Lang"] == "cy-GB"
