"""The sentences with which the model explains itself."""

import pytest

from model import wording


@pytest.mark.parametrize(
    ("word", "several"),
    [
        ("Standard", "Standards"),
        ("General criterion", "General criteria"),
        ("Criterion", "Criteria"),
        ("Category", "Categories"),
        ("Survey", "Surveys"),
        ("Class", "Classes"),
        ("Analysis", "Analyses"),
        ("Key question", "Key questions"),
    ],
)
def test_a_word_has_its_plural(word, several):
    assert wording.plural(word) == several
