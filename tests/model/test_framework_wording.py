"""Wording in Welsh changes what people read and nothing that is computed."""

from dataclasses import replace

import pytest

from model import framework_loader
from model.figures import ratings_data
from model.findings import findings_of
from model.framework_check import check_files
from model.framework_loader import digest_of, load_framework, merged_tables
from model.framework_wording import FOUND_BY, WORDING, key_of
from model.frameworks import demo_reads, framework_files, framework_ids
from model.inspection import Inspection
from model.interchange import exported, import_operation, parse_json
from model.operations import applied
from model.toml_text import parse

WELSH = """
title = "Fframwaith ar gyfer profion"

[words]
standard = "Safon"
standards = "Safonau"

[[sample]]
id = "court"
title = "Gwarediadau llys"

[[scale]]
id = "yes_no"
value = [{ id = "no", title = "Na" }]

[[rating]]
id = "good"
title = "Da"

[[bands]]
id = "share"
title = "Cyfran"

[[question]]
id = "2.1.1"
text = "Cwestiwn yn Gymraeg?"
"""


@pytest.fixture
def welsh(minimal_files):
    """The small framework with some Welsh wording."""
    return load_framework({**minimal_files, "cy.toml": WELSH}).in_language("cy")


def test_what_is_worded_is_read_in_welsh(welsh):
    assert welsh.title == "Fframwaith ar gyfer profion"
    assert (welsh.words.standard, welsh.words.standards) == ("Safon", "Safonau")
    assert welsh.sample("court").title == "Gwarediadau llys"
    assert welsh.rating("good").title == "Da"
    assert welsh.question("2.1.1").text == "Cwestiwn yn Gymraeg?"
    assert welsh.question("2.1.1").scale.value("no").title == "Na"
    assert welsh.bands["share"].title == "Cyfran"


def test_what_is_not_worded_stays_in_english(welsh, minimal):
    assert welsh.sample("court").short == minimal.sample("court").short
    assert welsh.sample("community") == minimal.sample("community")
    assert welsh.question("2.1.1").scale.value("yes").title == "Yes"
    assert welsh.words.question == minimal.words.question


def test_a_framework_without_wording_in_a_language_is_itself_in_it(minimal):
    assert minimal.in_language("cy") is minimal
    assert minimal.in_language("en") is minimal


def test_a_framework_in_welsh_knows_its_english(welsh, minimal):
    assert welsh.in_language("en").title == minimal.title
    assert welsh.in_language("cy") is welsh


def test_wording_is_part_of_what_the_digest_seals(minimal_files):
    assert digest_of({**minimal_files, "cy.toml": WELSH}) != digest_of(minimal_files)


def test_wording_that_words_what_there_is_has_no_fault(minimal_files):
    assert check_files({**minimal_files, "cy.toml": WELSH}) == ()


# Whatever is written of rules in a language file changes none: it is refused by the check, and left out by loading.
CUNNING = """
format = 9
id = "other"
years = [1, 2]
default_scale = "plain"

[[scale]]
id = "yes_no"
value = [{ id = "no", counts = "met", key = "Z" }]

[[rating]]
id = "poor"
score = 9

[[bands]]
id = "share"
band = [{ rating = "poor", from = 0, to = 100 }]

[[method]]
id = "lowest"
kind = "judgement"
gates = []

[[question]]
id = "2.1.1"
admits_na = true
scale = "plain"
under = "3.1"
relevant_when = { fact = "risk", is = true }

[[question]]
id = "9.9"
text = "Newydd"
under = "2.1"

[[standard]]
id = "2.1"
method = "judged"
"""


def test_rules_in_a_language_file_are_refused_and_change_nothing(minimal_files, minimal):
    files = {**minimal_files, "cy.toml": CUNNING}
    assert {"not_wording", "not_in_framework"} <= {fault.code for fault in check_files(files)}
    welsh = load_framework(files).in_language("cy")
    assert replace(welsh, translations={}, digest="").__dict__ == replace(minimal, digest="").__dict__


LISTED = {
    "sample",
    "scale",
    "value",
    "rating",
    "bands",
    "band",
    "method",
    "gate",
    "setting",
    "choice",
    "fact",
    "option",
}
LISTED |= {"rule", "check", "domain", "standard", "question", "criterion", "headline", "statistic"}


def worded(kind, table, place=0):
    """A table of a framework as a language file has it: a word before each of its texts, and no rule."""
    told = {
        name: f"Cymraeg {text}"
        for name, text in table.items()
        if name in WORDING[kind] and isinstance(text, str)
    }
    if kind in LISTED:
        told[FOUND_BY.get(kind, "id")] = key_of(kind, place, table)
    for name, inner in table.items():
        if name in WORDING and isinstance(inner, dict):
            told[name] = worded(name, inner)
        elif name in LISTED and isinstance(inner, list):
            told[name] = [worded(name, entry, n) for n, entry in enumerate(inner)]
    return told


@pytest.mark.parametrize("framework_id", framework_ids())
def test_no_figure_of_a_programme_depends_on_the_language(framework_id, monkeypatch):
    files = framework_files(framework_id)
    wording = worded("framework", merged_tables(files))
    monkeypatch.setattr(framework_loader, "parse", lambda text: wording if text == "worded" else parse(text))
    english = load_framework({**files, "cy.toml": "worded"})
    welsh = english.in_language("cy")
    numbers = iter(range(1000))
    reads = parse_json(demo_reads(framework_id))
    operation, _ = import_operation(english, Inspection(), reads, lambda: f"case-{next(numbers)}")
    inspection = applied(Inspection(), operation)
    assert welsh.title.startswith("Cymraeg ")
    found, told = findings_of(english, inspection), findings_of(welsh, inspection)
    assert figures(told) == figures(found)
    assert figures(found.in_language("cy")) == figures(found)
    assert exported(told)["cases"] == exported(found)["cases"]
    assert welsh.ids == english.ids


def figures(findings):
    """Everything computed, without a word."""
    return (
        findings.tally,
        _without_words(ratings_data(findings)),
        {
            key: (a.complete, a.tally, [(p.code, p.place, p.hard) for p in a.problems])
            for key, a in findings.assessments.items()
        },
    )


def _without_words(data):
    if isinstance(data, dict):
        return {
            key: _without_words(value)
            for key, value in data.items()
            if key not in ("title", "explanation", "basis")
        }
    if isinstance(data, list):
        return [_without_words(value) for value in data]
    return None if isinstance(data, str) and "Cymraeg" in data else data
