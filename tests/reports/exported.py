"""What the tests of exports share: figures as `rate --json` has them, and a case of hostile texts."""

from functools import cache
from pathlib import Path

from model.export_forms import FORMS
from model.figures import ratings_data
from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import read_files
from model.inspection import Case, GoodPractice, Inspection, Recommendation
from model.watching import unwatched
from reports.exports.making import Wanted, made

FORM_IDS = [form.id for form in FORMS]
SMALL = Path(__file__).parents[1] / "model" / "minimal"
HOSTILE = {
    "formula": '=HYPERLINK("x")',
    "command": "@SUM(1)",
    "controls": "a\x00b\x1b[31m\x0bc\ufffe",
    "right to left": "שלום עולם (abc) \u202eevil",
    "emoji": "🧒🏽👩‍👩‍👧",
    "error": "#N/A",
    "lines": "one\r\ntwo\rthree\u2028four",
    "apostrophe": "'=1",
    "one long word": "x" * 3_000,
    "10,000 words": "a note " * 10_000,
    "wide": "漢🧒" * 20_000,
}


@cache
def small():
    """A small framework with something of every kind."""
    return load_framework(read_files(SMALL))


def with_texts(texts):
    """Findings in which these texts stand wherever people may write; a case for each text."""
    framework = small()
    sample = framework.samples[0].id
    question = framework.questions_for(sample)[0].id
    cases = {
        f"c{n}": Case(f"c{n}", f"C-{n:02}", sample, text, checked_by=text, notes={question: text})
        for n, text in enumerate(texts)
    }
    inspection = Inspection(
        service=texts[0],
        lead_inspector=texts[-1],
        notice=texts[0],
        cases=cases,
        recommendations={f"{n:06}": Recommendation(text, text) for n, text in enumerate(texts)},
        good_practice={f"{n:06}": GoodPractice(text, text) for n, text in enumerate(texts)},
    )
    return findings_of(framework, inspection)


def content(form, findings, *, notes=True, watch=unwatched):
    """The bytes of an export."""
    return made(form, Wanted(findings, notes, "1.2.3"), watch)


def totals(findings):
    """Relevant cases and those met of every question that the ratings use, as `rate --json` has them."""
    return {
        question["id"]: (question["relevant"], question["yes"])
        for rating in ratings_data(findings)["ratings"]
        for question in _walk(rating["questions"])
    }


def final_ratings(findings):
    """The rating in force of everything that has one, by id."""
    return {rating["id"]: rating["final"] for rating in ratings_data(findings)["ratings"]}


def _walk(questions):
    for question in questions:
        yield question
        yield from _walk(question.get("questions", ()))
