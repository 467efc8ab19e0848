"""The language that is spoken: who speaks it, and which form of a text a number takes."""

import threading
from datetime import UTC, date, datetime

import pytest

from model import labels
from model.catalogue import Catalogue, messages, read_catalogue
from model.days import day, days, moment, month_number, short_day, weekday
from model.language import catalogue, counted, say, speak, speaking, spoken

SIX = "zero {n}|one {n}|two {n}|few {n}|many {n}|other {n}"
# The Unicode CLDR's rule for Welsh, number by number.
CLDR = {0: "zero", 1: "one", 2: "two", 3: "few", 4: "other", 5: "other", 6: "many", 7: "other", 8: "other"}
CLDR |= {
    10: "other",
    11: "other",
    12: "other",
    13: "other",
    16: "other",
    26: "other",
    100: "other",
    1000: "other",
}

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>Desk</name>
    <message><source>Next</source><translation>Nesaf</translation></message>
    <message><source>Close</source><translation type="unfinished">Cau</translation></message>
    <message><source>Open</source><translation type="unfinished"></translation></message>
</context>
<context>
    <name>List</name>
    <message><source>Next</source><translation type="unfinished">Yr un nesaf</translation></message>
</context>
</TS>
"""


@pytest.fixture
def small(tmp_path, monkeypatch):
    """The catalogue of a file with four texts, three of them translated."""
    (tmp_path / "cy.ts").write_text(FILE, "utf-8")
    monkeypatch.setattr("model.catalogue.FOLDER", tmp_path)
    return read_catalogue("cy")


def test_english_is_spoken_unless_somebody_asks_for_another_language():
    assert spoken() == "en"
    assert say("Close") == "Close"


def test_a_block_speaks_another_language_and_the_one_before_comes_back():
    with speaking("cy"):
        assert spoken() == "cy"
        with speaking("en"):
            assert spoken() == "en"
        assert spoken() == "cy"
    assert spoken() == "en"


def test_the_language_before_comes_back_after_an_error():
    with pytest.raises(ZeroDivisionError), speaking("cy"):
        1 / 0  # noqa: B018
    assert spoken() == "en"


def test_a_language_goes_on_being_spoken_until_another_is():
    with speaking("en"):
        speak("cy")
        assert spoken() == "cy"
    assert spoken() == "en"


def test_a_new_thread_speaks_english_whatever_the_window_speaks():
    heard = []
    with speaking("cy"):
        thread = threading.Thread(target=lambda: heard.append(spoken()))
        thread.start()
        thread.join()
    assert heard == ["en"]


def test_a_text_is_found_in_its_own_context_first(small):
    assert small.translated("Desk", "Next") == "Nesaf"
    assert small.translated("List", "Next") == "Yr un nesaf"


def test_a_text_that_only_another_context_says_is_found_there(small):
    assert small.translated("List", "Close") == "Cau"
    assert small.translated("", "Close") == "Cau"
    assert small.exactly("List", "Close") == ""


def test_a_text_without_a_translation_is_not_found(small):
    assert small.translated("Desk", "Open") == ""
    assert small.translated("Desk", "Never said") == ""


def test_a_translation_counts_as_reviewed_once_its_mark_is_gone(tmp_path):
    (tmp_path / "cy.ts").write_text(FILE, "utf-8")
    reviewed = {m.source: m.reviewed for m in messages(tmp_path / "cy.ts") if m.context == "Desk"}
    assert reviewed == {"Next": True, "Close": False, "Open": False}


def test_a_text_without_a_translation_is_said_in_english():
    with speaking("cy"):
        assert say("xyzzy, that nobody says") == "xyzzy, that nobody says"


def test_english_has_no_catalogue_to_look_in():
    assert catalogue("en") == Catalogue()


@pytest.mark.parametrize(("n", "form"), CLDR.items())
def test_a_welsh_form_is_the_one_that_unicode_names(n, form):
    assert counted(SIX, n) == f"{form} {n}"


@pytest.mark.parametrize(("n", "said"), {0: "0 cases", 1: "1 case", 2: "2 cases", 6: "6 cases"}.items())
def test_english_has_a_form_for_one_and_one_for_all_other_numbers(n, said):
    assert counted("{n} case|{n} cases", n) == said


def test_an_english_text_that_is_not_translated_yet_keeps_its_forms_in_welsh():
    with speaking("cy"):
        assert counted("{n} xyzzy|{n} xyzzys", 3) == "3 xyzzys"


def test_a_single_form_does_for_every_number():
    assert [counted("{n} of them", n) for n in (0, 1, 2)] == ["0 of them", "1 of them", "2 of them"]


def test_other_gaps_are_left_for_their_values():
    assert counted("{n} case of {0}|{n} cases of {0}", 2).format("{n}") == "2 cases of {n}"


def test_days_are_written_with_the_months_of_the_language():
    with speaking("cy"):
        assert day("2020-11-12") == "12 Tachwedd 2020"
        assert days("2020-09-21", "2020-09-24") == "21–24 Medi 2020"
        assert days("2020-07-30", "2020-08-02") == "30 Gorffennaf – 2 Awst 2020"
        assert moment(datetime(2020, 2, 1, 14, 5, tzinfo=UTC)) == "1 Chwefror 2020, 14:05"
        assert short_day(date(2020, 12, 31)) == "31 Rhag 2020"
        assert weekday(date(2026, 11, 22)) == "Sul"
    assert day("2020-11-12") == "12 November 2020"
    assert short_day(date(2020, 12, 31)) == "31 Dec 2020"
    assert weekday(date(2026, 11, 22)) == "Sun"


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_month_is_understood_in_every_language_in_full_and_short(language):
    with speaking(language):
        written = {
            n: (day(f"2020-{n:02}-03").split()[1], short_day(date(2020, n, 3)).split()[1])
            for n in range(1, 13)
        }
    with speaking("en"):
        assert {n: tuple(map(month_number, names)) for n, names in written.items()} == {
            n: (n, n) for n in written
        }


def test_what_is_no_month_is_none():
    assert month_number("Foo") == 0


def test_a_label_is_shown_in_english_as_it_is_kept():
    label = labels.ANSWER.format("2.2.2.d", "C-07")
    assert labels.shown(label) == label


@pytest.fixture
def welsh_labels(monkeypatch):
    """Labels with a Welsh made up for the tests."""
    words = {
        labels.ANSWER: "Ateb {1} i {0}",
        labels.REMOVAL: "Dileu {0}",
        labels.REMOVALS: "Dileu {0} achos",
        labels.REASON: "Rheswm dros {0}",
    }
    monkeypatch.setattr("model.labels.say", lambda text: words.get(text, text))
    with speaking("cy"):
        yield


def test_a_label_is_shown_in_the_language_that_is_spoken(welsh_labels):
    assert labels.shown(labels.ANSWER.format("2.2.2.d", "C in 07")) == "Ateb C in 07 i 2.2.2.d"


def test_the_label_that_says_most_is_the_one_that_is_shown(welsh_labels):
    assert labels.shown("Remove 3 cases") == "Dileu 3 achos"
    assert labels.shown("Remove case C-07") == "Dileu C-07"


def test_a_label_of_another_program_is_shown_as_it_is(welsh_labels):
    assert labels.shown("Something else") == "Something else"


def test_braces_and_line_ends_in_a_label_are_shown_as_they_are(welsh_labels):
    assert labels.shown(labels.REASON.format("{0}\nand more")) == "Rheswm dros {0}\nand more"
