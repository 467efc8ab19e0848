"""How strong a passphrase is thought to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.passphrase import MINIMUM, strength


@pytest.mark.parametrize(
    "text",
    [
        "otter lamp violet kettle",
        "otterlampvioletkettle moss",
        "k8$Xp2!mQz7&Lw",
        "mwg gwair llefrith afal cath",
    ],
)
def test_four_random_words_or_many_random_signs_are_strong(text):
    assert strength(text).grade == "strong"
    assert strength(text).advice == ""
    assert strength(text).share == 1


@pytest.mark.parametrize("text", ["otter lamp violet", "purple-otter-7-canal"])
def test_three_words_are_fair_and_one_more_is_advised(text):
    found = strength(text)
    assert found.grade == "fair"
    assert "more random words" in found.advice


@pytest.mark.parametrize(
    "text",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "passwordpassword",
        "abcdefghijklmnopqrst",
        "qwertyuiopasdfghjkl",
        "12345678901234567890",
        "Summer2024Summer2024",
        "otterotterotterotter",
    ],
)
def test_repetition_and_runs_are_weak_however_long(text):
    assert strength(text).grade == "weak"
    assert "repeats" in strength(text).advice


@pytest.mark.parametrize("text", ["This is my password", "Welcome2024football", "youth justice service"])
def test_words_that_everybody_tries_are_weak(text):
    assert strength(text).grade == "weak"
    assert "tried first" in strength(text).advice


def test_a_short_one_is_weak_whatever_it_is_made_of_and_is_told_how_much_is_missing():
    found = strength("k8$Xp2!mQz7&L"[: MINIMUM - 1])
    assert found.grade == "weak"
    assert found.advice.startswith("1 more character.")


def test_capital_letters_alone_do_not_make_a_common_word_uncommon():
    assert strength("PASSWORD password").grade == strength("password password").grade == "weak"


@given(st.text(max_size=60))
def test_any_text_has_a_strength_and_only_strong_ones_have_no_advice(text):
    found = strength(text)
    assert 0 <= found.share <= 1
    assert (found.advice == "") == (found.grade == "strong")


@given(st.text(min_size=1, max_size=30))
def test_saying_it_twice_makes_it_no_stronger(text):
    once, twice = strength(text + " " * MINIMUM), strength((text + " " * MINIMUM) * 2)
    assert twice.share == once.share
