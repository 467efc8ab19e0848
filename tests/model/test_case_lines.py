"""A case in lines, to be read beside another one."""

import pytest

from model.case_lines import case_lines
from model.findings import findings_of
from model.inspection import with_values

CASE = "case-1"


@pytest.fixture
def lines_with(yos, demo):
    """The lines of a case in which these values stand."""

    def lines(values):
        given = ((("cases", CASE, *path), value) for path, value in values.items())
        return list(case_lines(findings_of(yos, with_values(demo, given)), CASE))

    return lines


def after(lines, place):
    """The texts below the line of a question, down to the next one."""
    start = next(n for n, line in enumerate(lines) if line.place == place and line.kind != "page") + 1
    end = next(n for n in range(start, len(lines)) if lines[n].kind in ("question", "key", "page"))
    return [(line.kind, line.text) for line in lines[start:end]]


def test_every_page_of_the_sample_is_there_once_and_in_order(yos, lines_with):
    pages = [line.place for line in lines_with({}) if line.kind == "page"]
    assert pages == ["facts", *(page.id for page in yos.pages_for("court"))]


def test_answer_note_and_evidence_stand_below_their_question(lines_with):
    lines = lines_with(
        {
            ("answers", "2.2.2.d"): "no",
            ("notes", "2.2.2.d"): "Nothing for weekends",
            ("evidence", "000001-a", "kind"): "quote",
            ("evidence", "000001-a", "text"): "inform a manager",
            ("evidence", "000001-a", "document"): "Plan",
            ("evidence", "000001-a", "page"): "4",
            ("evidence", "000001-a", "questions"): "2.2.2.d",
        }
    )
    assert after(lines, "2.2.2.d") == [
        ("answer", "No"),
        ("note", "Nothing for weekends"),
        ("evidence", "Quote, Plan p. 4: inform a manager"),
    ]


def test_a_question_without_an_answer_says_so(lines_with):
    assert ("aside", "Not answered") in after(lines_with({("answers", "2.2.2.d"): None}), "2.2.2.d")


def test_an_answer_kept_aside_is_told_as_one(lines_with):
    lines = lines_with({("facts", "rosh_inspector"): "low", ("facts", "others_safety_factors"): False})
    [(kind, text), *_] = after(lines, "2.2.3.a")
    assert kind == "aside"
    assert "kept aside" in text
