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


@pytest.mark.parametrize(
    ("standard", "margins"),
    [
        ("2.1", ("1 case up to Outstanding (5 points)", "1 case down to Requires impr. (10 points)")),
        ("2.2", ("1 case up to Good (2.5 points)", "2 cases down to Inadequate (12.5 points)")),
        ("2.3", ("2 cases down to Good (20 points)",)),
        ("1.1", ()),
    ],
)
def test_a_margin_tells_cases_and_the_points_that_the_deciding_questions_lack(
    demo_findings, standard, margins
):
    rating = demo_findings.ratings.standards[standard]
    assert wording.margins(demo_findings.framework, rating) == margins
