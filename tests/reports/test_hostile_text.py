"""Whatever people type is printed: nothing fails, nothing is taken for markup, nothing leaves the page."""

import re

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from reports import style
from reports.markup import REPLACEMENT, fitted, markup
from reports.right_to_left import as_drawn

MARKUP = "<b>bold</para> & &amp; <img src='x'/> \"quoted\""
STEERING = "\x00\x07\x1b[31m\u202eevil\u202c\u200d\ufeff"
LETTERS = "Ŵŵ Ŷŷ Tŷ'r Ysgol, Llanfair-ym-Muallt"
SIGNS = "👍 漢字 ⚑ \u2028 a\tb"
WORD = "W" * 3000
RIGHT_TO_LEFT = "שלום עולם"
LINES = "\n".join(str(number) for number in range(150))
EVERYTHING = f"{MARKUP} {STEERING} {LETTERS} {SIGNS} {WORD} {LINES}"


@pytest.fixture(scope="module")
def hostile(demo, changed):
    paths = [("inspection", name) for name in ("service", "lead_inspector", "notice", "fieldwork_from")]
    paths += [("judgements", "1.1", "reason")]
    paths += [("decisions", "2.2", name) for name in ("by", "on", "reason")]
    paths += [("cases", "c1", "notes", question) for question in ("2.1.1", "2.1.1.a", "2.1.2")]
    paths += [("cases", "c1", name) for name in ("ref", "reader")]
    return changed(demo, dict.fromkeys(paths, EVERYTHING))


@pytest.fixture(scope="module")
def hostile_records(demonstration, changed):
    """What people type in programmes with findings, recommendations and good practice."""
    cases = demonstration("fji-2012")
    paths = [("findings", question, "text") for question in ("1.1", "3.2")]
    for number in ("r1", "r2"):
        paths += [("recommendations", number, name) for name in ("text", "addressee", "progress", "note")]
    paths.append(("recommendations", "r2", "earlier"))
    paths += [("good_practice", "g1", name) for name in ("title", "text")]
    paths += [("judgements", "5", "reason"), ("decisions", "3", "reason"), ("decisions", "3", "by")]
    return changed(cases, dict.fromkeys(paths, EVERYTHING))


@pytest.fixture(scope="module")
def hostile_choice(demonstration, changed):
    """A choice of the overall rating, in words that try everything."""
    words = {("decisions", "overall", name): EVERYTHING for name in ("by", "on", "reason")}
    rated = {("judgements", "2", "rating"): "fully", ("decisions", "overall", "rating"): "good"}
    return changed(demonstration("yot-phase2-2004"), words | rated)


@pytest.fixture(scope="module")
def printed(hostile, hostile_records, hostile_choice, print_summary, print_case):
    summaries = [print_summary(findings) for findings in (hostile, hostile_records, hostile_choice)]
    return [*summaries, print_case(hostile, EVERYTHING)]


def test_markup_is_printed_as_it_was_typed(printed):
    for document in printed:
        assert MARKUP in document.text


def test_welsh_letters_can_be_copied_from_the_page(printed):
    for document in printed:
        assert LETTERS in document.text


def test_nothing_is_printed_in_the_margins(printed):
    for document in printed:
        for page in pypdfium2.PdfDocument(document.content):
            assert is_blank_at_the_edges(page)


def is_blank_at_the_edges(page):
    image = page.render(scale=0.5).to_pil().convert("L")
    width, height = image.size
    margin = round(width * 10 / 210)
    edges = ((0, 0, margin, height), (width - margin, 0, width, height))
    return all(image.crop(edge).getextrema() == (255, 255) for edge in edges)


def test_steering_characters_are_gone_from_title_and_outline(printed):
    for document in printed:
        titles = [document.reader.metadata.title, *outline_titles(document.reader.outline)]
        assert not any("\x1b" in title or "\u202e" in title for title in titles)


def outline_titles(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from outline_titles(entry)
        else:
            yield entry.title


def test_a_letter_that_the_typeface_lacks_comes_from_the_other_one():
    assert markup("⚑") == f'<font name="{style.FALLBACK}">⚑</font>'


@pytest.mark.parametrize(
    ("picture", "name"),
    [("👍", "[thumbs up sign]"), ("👩\u200d👧", "[woman][girl]"), ("\U0001d518", "U"), ("☎\ufe0f", "☎")],
)
def test_a_picture_is_printed_by_its_name(picture, name):
    assert re.sub("<[^>]*>", "", markup(picture)) == name


@pytest.mark.parametrize("sign", ["漢", "\x07", "\ue000"])
def test_a_character_that_no_typeface_has_leaves_a_visible_sign(sign):
    assert REPLACEMENT in markup(sign)


def test_a_letter_and_its_accent_are_printed_as_one():
    assert markup("w\u0302") == "ŵ"


def test_lines_stay_lines():
    assert markup("one\r\ntwo\nthree") == "one<br/>two<br/>three"


def test_a_heading_that_is_too_long_for_its_place_ends_in_an_ellipsis():
    shown = fitted("word " * 500, style.RUNNING, 200, 2)
    assert shown.wrap(200, 1000)[1] <= 2 * style.RUNNING.leading
    assert shown.getPlainText().endswith("…")


@given(st.text())
def test_any_text_can_be_set(text):
    style.register_fonts()
    Paragraph(markup(text), style.CELL).wrap(100, 10_000)


RANDOM = st.text(max_size=60) | st.sampled_from([WORD, SIGNS, STEERING, MARKUP, RIGHT_TO_LEFT])


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(RANDOM, min_size=4, max_size=4), times=st.sampled_from([1, 40]))
def test_any_text_is_printed_within_the_page_and_tagged(demo, changed, print_case, texts, times):
    paths = [("cases", "c1", "notes", question) for question in ("2.1.1", "2.1.1.a", "2.1.2")]
    values = {
        path: text * times for path, text in zip([*paths, ("cases", "c1", "reader")], texts, strict=True)
    }
    printed = print_case(changed(demo, values), "C-01")
    assert all(is_blank_at_the_edges(page) for page in pypdfium2.PdfDocument(printed.content))
    assert "/StructTreeRoot" in printed.reader.trailer["/Root"]


def test_ten_thousand_words_are_all_there(demo, changed, print_case):
    words = " ".join(f"w{number}" for number in range(10_000))
    text = print_case(changed(demo, {("cases", "c1", "notes", "2.1.1"): words}), "C-01").text
    assert [number for number in range(10_000) if f"w{number} " not in text] == []


def test_every_letter_of_a_very_long_word_is_there(demo, changed, print_case):
    word = "".join(f"{number:04}" for number in range(1000, 1750))
    text = print_case(changed(demo, {("cases", "c1", "notes", "2.1.1"): word}), "C-01").text
    assert word in "".join(text.replace("Yes", "").split())


def test_text_from_right_to_left_keeps_its_order_for_copying(demo, changed, print_case):
    printed = print_case(changed(demo, {("cases", "c1", "notes", "2.1.1"): RIGHT_TO_LEFT}), "C-01")
    pages = pypdfium2.PdfDocument(printed.content)
    assert RIGHT_TO_LEFT in "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("plain (1)", "plain (1)"),
        ("אבג", "גבא"),
        ("to אב גד, 12", "to דג בא, 12"),
        ("אב 12.5 (גד) הו", "וה (דג) 12.5 בא"),
        ("בּא", "אבּ"),
    ],
)
def test_words_from_right_to_left_are_turned_as_they_are_drawn(text, drawn):
    assert as_drawn(text) == drawn
