"""The check of frameworks: each mistake an author can make is found, and its file and line are named."""

import json
import re
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.applicability import question_states
from model.findings import findings_of
from model.framework_check import check_files, check_folder
from model.framework_loader import load_framework
from model.frameworks import demo_reads, framework_folder, framework_ids, read_files
from model.inspection import Case, Inspection
from tests.model.conftest import MINIMAL, TABLED
from tests.model.mistakes import EXAMPLES, QUESTIONS, RULES, Mistake, edited, place_of

SHAPE = [
    Mistake("an entry is missing", QUESTIONS, 'text = "Is there a plan?"\n', "", "entry_missing",
            "question 2.1.1", line='[[question]]\nid = "2.1.1"\nunder = "2.1"\n', hint="“text” is missing"),
    Mistake("an entry is misspelt", QUESTIONS, "admits_na = true", "admits_an = true", "entry_unknown",
            "question 2.1.1.b", hint="Did you mean “admits_na”?"),
    Mistake("a table is misspelt", RULES, '[[fact]]\nid = "day"', '[[fcat]]\nid = "day"', "entry_unknown",
            "framework minimal", hint="Did you mean “fact”?"),
    Mistake("an entry inside an option is misspelt", RULES, 'title = "Order" }', 'titel = "Order" }',
            "entry_unknown", "fact disposal, option order", line='{ id = "order"', hint="Did you mean “title”?"),
    Mistake("text where a number belongs", RULES, "points = 5", 'points = "5"', "wrong_type", "gate close",
            hint="a whole number"),
    Mistake("true where a number belongs", RULES, "score = 0", "score = true", "wrong_type", "rating poor"),
    Mistake("a number where text belongs", RULES, 'short_title = "Minimal"', "short_title = 5", "wrong_type",
            "framework minimal", hint="text in quotation marks"),
    Mistake("text where true or false belongs", QUESTIONS, "admits_na = true", 'admits_na = "yes"', "wrong_type",
            "question 2.1.1.b", hint="true or false"),
    Mistake("three years", RULES, "[2024, 2025]", "[2024, 2025, 2026]", "wrong_type", "framework minimal",
            line="years ="),
    Mistake("one table where a list belongs", RULES, "[[check]]", "[check]", "wrong_type", "check",
            hint="[[check]]"),
    Mistake("a list where one table belongs", RULES, "[words]", "[[words]]", "wrong_type", "words"),
    Mistake("an unknown format", RULES, "format = 1", "format = 2", "format_unknown", "framework minimal"),
    Mistake("years the wrong way round", RULES, "[2024, 2025]", "[2025, 2024]", "years_order",
            "framework minimal", line="years ="),
    Mistake("the same entry in two files", QUESTIONS, "[[domain]]", 'id = "other"\n[[domain]]', "entry_twice",
            "id", line='id = "other"'),
]  # fmt: skip

NAMES = [
    Mistake("two questions with one id", QUESTIONS, 'id = "2.1.1.b"', 'id = "2.1.1.a"', "id_twice",
            "question 2.1.1.a", line='id = "2.1.1.a"\nunder = "2.1.1"\ntext = "Was', hint=QUESTIONS),
    Mistake("a question with a standard's id", QUESTIONS, 'id = "1.1.1"', 'id = "1.1"', "id_twice",
            "question 1.1", line='id = "1.1"\nunder = "1.1"'),
    Mistake("two facts with one id", RULES, 'id = "enforced"', 'id = "risk"', "id_twice", "fact risk",
            line='id = "risk"\ntitle = "Enforced"'),
    Mistake("two options with one id", RULES, 'id = "caution"', 'id = "order"', "id_twice",
            "fact disposal, option order", line='{ id = "order", title = "Caution"'),
    Mistake("two answers with one id", RULES, 'id = "no", title', 'id = "yes", title', "id_twice",
            "scale yes_no, value yes", line='{ id = "yes", title = "No"'),
    Mistake("an id with a space", RULES, 'id = "day"', 'id = "the day"', "id_unusable", "fact the day"),
    Mistake("a fact called sample", RULES, 'id = "day"', 'id = "sample"', "id_reserved", "fact sample"),
    Mistake("an empty title", QUESTIONS, 'title = "Leadership"', 'title = " "', "wording_blank", "standard 1.1"),
    Mistake("an empty question", QUESTIONS, 'text = "Is there a vision?"', 'text = ""', "wording_blank",
            "question 1.1.1"),
    Mistake("an empty message", RULES, 'message = "Custody without risk."', 'message = ""', "wording_blank",
            "check odd"),
    Mistake("an empty explanation", RULES, 'explanation = "A judgement."', 'explanation = ""', "wording_blank",
            "method judged"),
    Mistake("an empty word", RULES, 'part = "Sub-question"', 'part = ""', "wording_blank", "words"),
    Mistake("a standard under nothing", QUESTIONS, 'under = "1"\ntitle = "L', 'under = "9"\ntitle = "L',
            "under_unknown", "standard 1.1"),
    Mistake("a question under nothing", QUESTIONS, 'under = "1.1"', 'under = "1.l"', "under_unknown",
            "question 1.1.1", hint="Did you mean “1.1”?"),
    Mistake("a question under a domain", QUESTIONS, 'under = "1.1"', 'under = "1"\n', "under_unknown",
            "question 1.1.1", line='under = "1"\n\ntext'),
    Mistake("an unknown method", QUESTIONS, 'method = "judged"', 'method = "judge"', "method_unknown",
            "standard 1.1", hint="Did you mean “judged”?"),
    Mistake("unknown bands", RULES, 'bands = "share"', 'bands = "shares"', "bands_unknown", "method lowest",
            hint="Did you mean “share”?"),
    Mistake("unknown overall bands", RULES, 'bands = "sum"', 'bands = "sun"', "bands_unknown", "overall"),
    Mistake("an unknown gate", RULES, '["close", "small"]', '["close", "smal"]', "gate_unknown",
            "method lowest", line="gates =", hint="Did you mean “small”?"),
    Mistake("an unknown rating", RULES, '{ rating = "poor", from = 0, to = 49', '{ rating = "pore", from = 0, to = 49',
            "rating_unknown", "bands share, band pore", hint="Did you mean “poor”?"),
    Mistake("an unknown scale", QUESTIONS, 'scale = "plain"', 'scale = "plian"', "scale_unknown",
            "question 2.1.2", hint="Did you mean “plain”?"),
    Mistake("an unknown default scale", RULES, 'default_scale = "yes_no"', 'default_scale = "yes_on"',
            "scale_unknown", "framework minimal"),
    Mistake("a domain of an unknown sample", QUESTIONS, 'sample = "community"', 'sample = "comunity"',
            "sample_unknown", "domain 3", hint="Did you mean “community”?"),
    Mistake("an option of an unknown sample", RULES, 'title = "Caution", sample = "community"',
            'title = "Caution", sample = "caution"', "sample_unknown", "fact disposal, option caution",
            line='{ id = "caution"'),
    Mistake("a fact of an unknown sample", RULES, 'sample = "court"\n\n', 'sample = "curt"\n\n', "sample_unknown",
            "fact enforced"),
    Mistake("an option under nothing", RULES, 'under = "custody"', 'under = "costody"', "option_unknown",
            "fact disposal, option licence", line='{ id = "licence"', hint="Did you mean “custody”?"),
    Mistake("a check about nothing", RULES, 'about = "risk"', 'about = "risks"', "fact_unknown", "check odd"),
    Mistake("an unknown default choice", RULES, 'default = "rounded"', 'default = "rouned"', "choice_unknown",
            "setting banding", hint="Did you mean “rounded”?"),
    Mistake("options in a circle", RULES, 'title = "Custody", sample', 'title = "Custody", under = "licence", sample',
            "under_cycle", "fact disposal, option custody", line='{ id = "custody"'),
    Mistake("a question under itself", QUESTIONS, 'under = "2.1.1"', 'under = "2.1.1.a"', "under_cycle",
            "question 2.1.1.a"),
    Mistake("sub-questions of a sub-question", QUESTIONS, 'under = "2.1.1"\ntext = "Was',
            'under = "2.1.1.a"\ntext = "Was', "too_deep", "question 2.1.1.b", hint="under 2.1.1"),
]  # fmt: skip

RULE_FAULTS = [
    Mistake("an unknown kind of method", RULES, 'kind = "judgement"', 'kind = "jugement"', "kind_unknown",
            "method judged", hint="Did you mean “judgement”?"),
    Mistake("an unknown kind of gate", RULES, 'kind = "small_sample"', 'kind = "few"', "kind_unknown",
            "gate small"),
    Mistake("an unknown kind of overall rating", RULES, 'kind = "sum"', 'kind = "mean"', "kind_unknown", "overall"),
    Mistake("an unknown kind of fact", RULES, 'kind = "date"', 'kind = "data"', "kind_unknown", "fact day",
            hint="Did you mean “date”?"),
    Mistake("an answer that counts as nothing known", RULES, 'counts = "not_applicable"', 'counts = "none"',
            "counts_unknown", "scale yes_no, value na", line='{ id = "na"'),
    Mistake("a scale that nobody can meet", RULES, 'counts = "met", tone = "met"', 'counts = "not_met", tone = "met"',
            "scale_incomplete", "scale yes_no", line='[[scale]]'),
    Mistake("two answers on one key", RULES, 'key = "N", counts', 'key = "y", counts', "key_twice",
            "scale yes_no, value no", line='{ id = "no"'),
    Mistake("a key of two letters", RULES, 'key = "A"', 'key = "NA"', "key_unusable", "scale yes_no, value na",
            line='{ id = "na"'),
    Mistake("scores that do not rise", RULES, "score = 1", "score = 0\n", "score_order", "rating good",
            line='score = 0\n\n'),
    Mistake("a rating without a score", RULES, "score = 1\n", "", "score_missing", "rating good",
            line='[[rating]]\nid = "good"'),
    Mistake("bands that begin above 0", RULES, "from = 0, to = 49", "from = 1, to = 49", "bands_start",
            "bands share, band poor", line='{ rating = "poor", from = 1'),
    Mistake("bands with a gap", RULES, "from = 50, to = 100", "from = 52, to = 100", "bands_gap",
            "bands share, band good", line='{ rating = "good", from = 52', hint="50 to 51"),
    Mistake("bands that overlap", RULES, "from = 50, to = 100", "from = 49, to = 100", "bands_overlap",
            "bands share, band good", line='{ rating = "good", from = 49'),
    Mistake("a band that ends before it begins", RULES, "from = 2, to = 3", "from = 2, to = 1", "bands_reversed",
            "bands sum, band good", line='{ rating = "good", from = 2'),
    Mistake("percentages that end below 100", RULES, "to = 100", "to = 99", "bands_end", "bands share, band good",
            line='{ rating = "good", from = 50'),
    Mistake("points that end below the highest sum", RULES, "from = 2, to = 3", "from = 2, to = 4", "bands_end",
            "bands sum, band good", line='{ rating = "good", from = 2', hint="end at 3"),
    Mistake("points for a standard that is not scored", QUESTIONS, 'method = "judged"',
            'scored = false\nmethod = "judged"', "bands_end", "bands sum, band good",
            line='{ rating = "good", from = 2', line_in=RULES, hint="end at 2"),
    Mistake("bands against the order of the ratings", RULES, '{ rating = "poor", from = 0, to = 1 }',
            '{ rating = "good", from = 0, to = 1 }', "bands_order", "bands sum, band good",
            line='{ rating = "good", from = 2'),
    Mistake("a rating without a band", RULES, '    { rating = "good", from = 50, to = 100 },\n', "",
            "bands_incomplete", "bands share", line='band = ['),
    Mistake("no bands at all", RULES, 'bands = "share"\n', "", "bands_missing", "method lowest",
            line='[[method]]\nid = "lowest"'),
    Mistake("shares banded in points", RULES, 'bands = "share"', 'bands = "sum"', "bands_unit", "method lowest"),
    Mistake("a sum banded in percent", RULES, 'bands = "sum"', 'bands = "share"', "bands_unit", "overall",
            line='bands = "share"\nexplanation = "The sum'),
    Mistake("a gate without its limit", RULES, "cases = 5\n", "", "limit_missing", "gate small",
            line='[[gate]]\nid = "small"'),
    Mistake("a setting that a method needs is missing", RULES, 'id = "banding"', 'id = "bandings"',
            "setting_missing", "framework minimal", line="# The smallest"),
    Mistake("a setting that nothing asks for", RULES, 'id = "moves_down"', 'id = "moves_up"', "setting_unknown",
            "setting moves_up", hint="Did you mean “moves_down”?"),
    Mistake("a choice that nothing knows", RULES, '{ id = "exact", title', '{ id = "exactly", title',
            "choice_unknown", "setting banding, choice exactly", line="choice = [{ id = \"rounded\"",
            hint="Did you mean “exact”?"),
    Mistake("a choice that is missing", RULES, ', { id = "exact", title = "Exact" }', "", "choice_missing",
            "setting banding", line='choice = [{ id = "rounded"'),
    Mistake("a choice fact without options", RULES, 'kind = "date"', 'kind = "choice"', "options_missing", "fact day",
            line='[[fact]]\nid = "day"'),
    Mistake("a computed standard of a domain without cases", QUESTIONS, 'method = "judged"', 'method = "lowest"\n',
            "method_without_cases", "standard 1.1", line='method = "lowest"\n\n'),
    Mistake("a computed standard without questions", QUESTIONS, 'under = "3.1"', 'under = "2.1"\n',
            "standard_empty", "standard 3.1", line='[[standard]]\nid = "3.1"'),
    Mistake("N/A admitted on a scale without it", QUESTIONS, 'scale = "plain"', 'scale = "plain"\nadmits_na = true',
            "na_missing", "question 2.1.2", line='admits_na = true\nrelevant'),
    Mistake("braces in a base line", QUESTIONS, "{n} {cases}", "{number} {cases}", "base_unusable", "standard 2.1",
            line="base ="),
    Mistake("an unknown severity", RULES, 'severity = "soft"', 'severity = "weak"', "severity_unknown", "check odd"),
]  # fmt: skip

WHEN_B = 'relevant_when = { fact = "enforced", is = true }'
OTHERS = 'relevant_when = { all = [{ fact = "risk", is = true }, { answer = "2.1.1", is = "yes" }] }'
ODD = 'when = { all = [{ fact = "disposal", is = "custody" }, { fact = "risk", is = false }] }'


def condition(name, new, code, hint="", old=WHEN_B, thing="question 2.1.1.b", file=QUESTIONS):
    """A mistake in a condition: the whole condition replaced by another."""
    key = old.split(" = ")[0]
    return Mistake(name, file, old, f"{key} = {new}", code, thing, hint=hint)


CONDITIONS = [
    condition("no condition at all", "{ }", "condition_shape", old=ODD, thing="check odd", file=RULES),
    condition("two conditions in one", '{ fact = "risk", answer = "2.1.1", is = true }', "condition_shape"),
    condition("neither is nor in", '{ fact = "risk" }', "condition_shape", "“is”"),
    condition("both is and in", '{ fact = "risk", is = true, in = [true] }', "condition_shape"),
    condition("an empty list of values", '{ fact = "disposal", in = [] }', "condition_shape"),
    condition("an empty list of conditions", "{ any = [] }", "condition_shape"),
    condition("a condition that is text", '{ not = "risk" }', "condition_shape"),
    condition("a misspelt part", '{ fact = "risk", its = true, is = true }', "entry_unknown", "“is”"),
    condition("an unknown fact", '{ fact = "rsik", is = true }', "fact_unknown", "Did you mean “risk”?"),
    condition("an unknown option", '{ fact = "disposal", is = "custdy" }', "option_unknown", "“custody”"),
    condition("an option of another case", '{ fact = "disposal", in = ["order", "Order"] }', "option_unknown"),
    condition("text for Yes or No", '{ fact = "risk", is = "true" }', "option_unknown", "true or false"),
    condition("a date", '{ fact = "day", is = "2024-01-01" }', "condition_fact", "date"),
    condition("an unknown sample", '{ fact = "sample", is = "cuort" }', "sample_unknown", "“court”"),
    condition("an unknown question", '{ answer = "2.1.l", is = "yes" }', "question_unknown", "Did you mean “2.1."),
    condition("an unknown answer", '{ answer = "2.1.1", is = "Yes" }', "answer_unknown", "“yes”"),
    condition("N/A where it is not offered", '{ answer = "2.1.1", is = "na" }', "answer_unknown"),
    condition("the answer of a judged question", '{ answer = "1.1.1", is = "yes" }', "condition_without_cases"),
    condition("the answer of another sample", '{ answer = "3.1.1", is = "yes" }', "condition_other_sample"),
    condition("a later answer", '{ answer = "2.1.2.a", is = "yes" }', "condition_order", "earlier"),
    condition("its own answer", '{ answer = "2.1.1.b", is = "yes" }', "condition_cycle", "2.1.1.b waits for 2.1.1.b"),
    condition("the other sample", '{ fact = "sample", is = "community" }', "condition_impossible"),
    condition("an option of the other sample", '{ fact = "disposal", is = "caution" }', "condition_impossible"),
    condition("a fact and its opposite",
              '{ all = [{ fact = "risk", is = true }, { not = { fact = "risk", is = true } }] }',
              "condition_impossible"),
    condition("a finer option without the broader one",
              '{ all = [{ fact = "disposal", is = "licence" }, { not = { fact = "disposal", is = "custody" } }] }',
              "condition_impossible"),
    condition("an answer of a question that never applies then",
              '{ all = [{ fact = "risk", is = false }, { answer = "2.1.2", is = "yes" }] }',
              "condition_impossible", thing="question 2.1.2.a",
              old='relevant_when = { any = [{ fact = "disposal", in = ["custody", "order"] }, '
                  '{ not = { answer = "2.1.1.a", is = "no" } }] }'),
    condition("a sub-question at odds with its key question", '{ fact = "risk", is = false }',
              "condition_impossible", thing="question 2.1.2.a",
              old='relevant_when = { any = [{ fact = "disposal", in = ["custody", "order"] }, '
                  '{ not = { answer = "2.1.1.a", is = "no" } }] }'),
    condition("a check of two options at once",
              '{ all = [{ fact = "disposal", is = "order" }, { fact = "disposal", is = "custody" }] }',
              "condition_impossible", old=ODD, thing="check odd", file=RULES),
    condition("a check of an answer that the sample does not ask for",
              '{ all = [{ fact = "sample", is = "community" }, { answer = "2.1.1", is = "yes" }] }',
              "condition_impossible", old=ODD, thing="check odd", file=RULES),
    condition("a check of facts that no sample shares",
              '{ all = [{ fact = "disposal", is = "caution" }, { fact = "enforced", is = true }] }',
              "condition_impossible", old=ODD, thing="check odd", file=RULES),
    Mistake("a fact of the other sample", QUESTIONS, 'id = "3.1.1"\n',
            'id = "3.1.1"\nrelevant_when = { fact = "enforced", is = true }\n', "fact_misplaced", "question 3.1.1",
            line='relevant_when = { fact = "enforced", is = true }\nunder = "3.1"'),
    Mistake("a condition on a judged question", QUESTIONS, 'text = "Is there a vision?"',
            'text = "Is there a vision?"\nrelevant_when = { fact = "risk", is = true }', "condition_without_cases",
            "question 1.1.1", line='relevant_when = { fact = "risk", is = true }\n'),
]  # fmt: skip

EXAMPLE_FAULTS = [
    Mistake("a wrong rating", EXAMPLES, 'rating = "good"', 'rating = "poor"', "example_failed",
            "example Half is Good", line="[[example]]", hint="Expected for the rating: poor. Computed: good."),
    Mistake("a wrong driver", EXAMPLES, 'drivers = ["2.1.1"]', 'drivers = ["2.1.2"]', "example_failed",
            "example Half is Good", line="[[example]]", hint="the drivers: 2.1.2. Computed: 2.1.1."),
    Mistake("a gate that is not open", EXAMPLES, 'gates = ["close"]', "gates = []", "example_failed",
            "example Half is Good", line="[[example]]", hint="the gates: none. Computed: close."),
    Mistake("more Yes than cases", EXAMPLES, "[5, 10]", "[11, 10]", "example_failed", "example Half is Good",
            line="[[example]]"),
    Mistake("an unknown key question", EXAMPLES, '{ "2.1.1" =', '{ "2.1.l" =', "example_failed",
            "example Half is Good", line="[[example]]", hint="There is no key question of 2.1 “2.1.l”."),
    Mistake("a wrong applicability", EXAMPLES, '"2.1.2" = "no"', '"2.1.2" = "yes"', "example_failed",
            "example No risk, no question about it", line='[[example]]\nname = "No risk',
            hint="whether 2.1.2 applies: yes. Computed: no."),
    Mistake("an unknown fact", EXAMPLES, "{ risk =", "{ risc =", "example_failed",
            "example No risk, no question about it", line='[[example]]\nname = "No risk', hint="“risk”"),
    Mistake("a wrong score", EXAMPLES, "score = 2", "score = 1", "example_failed", "example Two of three points",
            line='[[example]]\nname = "Two', hint="the score: 1. Computed: 2."),
    Mistake("an unknown standard", EXAMPLES, '{ "1.1" = "good"', '{ "1.2" = "good"', "example_failed",
            "example Two of three points", line='[[example]]\nname = "Two'),
    Mistake("counts that are no pair", EXAMPLES, "[5, 10]", "[5]", "wrong_type", "example Half is Good",
            line="counts ="),
    Mistake("an example without a result", EXAMPLES, 'overall = "good"\n', "", "entry_missing",
            "example Two of three points", line='[[example]]\nname = "Two'),
    Mistake("something that is no example", EXAMPLES, "[[example]]", "[[sample]]", "entry_unknown", ""),
]  # fmt: skip

MISTAKES = SHAPE + NAMES + RULE_FAULTS + CONDITIONS + EXAMPLE_FAULTS


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_found_at_its_line(mistake, minimal_files):
    files = edited(minimal_files, mistake.file, mistake.old, mistake.new)
    faults = check_files(files)
    found = [fault for fault in faults if fault.code == mistake.code]
    assert found, faults
    assert found[0].place == place_of(mistake, files)
    assert mistake.hint in " ".join(fault.message for fault in found)


@pytest.mark.parametrize("framework_id", framework_ids())
def test_a_shipped_framework_has_no_fault(framework_id):
    assert check_folder(framework_folder(framework_id)) == ()


def test_the_small_framework_has_no_fault_and_loads(minimal_files, minimal_folder):
    assert check_files(minimal_files) == ()
    assert check_folder(minimal_folder) == ()
    assert load_framework(minimal_files).id == "minimal"


def test_five_mistakes_are_listed_together(minimal_files):
    five = [
        (RULES, "points = 5", 'points = "5"'),
        (RULES, "from = 50, to = 100", "from = 51, to = 100"),
        (QUESTIONS, 'method = "judged"', 'method = "judge"'),
        (QUESTIONS, WHEN_B, 'relevant_when = { fact = "enforcd", is = true }'),
        (QUESTIONS, 'id = "3.1.1"', 'id = "2.1.1.a"'),
    ]
    files = minimal_files
    for file, old, new in five:
        files = edited(files, file, old, new)
    codes = {fault.code for fault in check_files(files)}
    assert codes == {"wrong_type", "bands_gap", "method_unknown", "fact_unknown", "id_twice"}


def test_a_mistake_in_a_table_hides_nothing_about_the_others_and_makes_no_other_fault(minimal_files):
    files = edited(minimal_files, RULES, '[[fact]]\nid = "risk"\n', '[[fact]]\nid = "risk"\ncolour = "red"\n')
    assert [fault.code for fault in check_files(files)] == ["entry_unknown"]


def test_faults_of_syntax_name_file_and_line_of_every_file(minimal_files):
    files = edited(minimal_files, RULES, "format = 1", "format = ")
    files = edited(files, QUESTIONS, 'id = "2"', 'id = "2')
    assert [(fault.code, fault.place) for fault in check_files(files)] == [
        ("syntax", f"{RULES}:3"),
        ("syntax", f"{QUESTIONS}:8"),
    ]


def test_two_questions_that_wait_for_each_other_are_one_circle(minimal_files):
    files = edited(minimal_files, QUESTIONS, 'text = "Is there a plan?"',
                   'text = "Is there a plan?"\nrelevant_when = { answer = "2.1.2", is = "yes" }')  # fmt: skip
    (fault,) = check_files(files)
    assert (fault.code, fault.place.split(" ", 1)[1]) == ("condition_cycle", "question 2.1.1")
    assert "2.1.1 waits for 2.1.2, which waits for 2.1.1" in fault.message


def test_a_key_question_cannot_wait_for_its_own_sub_question(minimal_files):
    files = edited(minimal_files, QUESTIONS, 'text = "Is there a plan?"',
                   'text = "Is there a plan?"\nrelevant_when = { answer = "2.1.1.a", is = "yes" }')  # fmt: skip
    assert [fault.code for fault in check_files(files)] == ["condition_cycle"]


def test_an_impossible_key_question_is_reported_once_not_again_for_its_parts(minimal_files):
    files = edited(minimal_files, QUESTIONS, OTHERS, 'relevant_when = { fact = "disposal", is = "caution" }')
    assert [fault.place.split(" ", 1)[1] for fault in check_files(files)] == ["question 2.1.2"]


def test_a_condition_may_ask_for_the_sample(minimal_files):
    files = edited(minimal_files, QUESTIONS, WHEN_B, 'relevant_when = { fact = "sample", is = "court" }')
    del files[EXAMPLES]
    assert check_files(files) == ()
    case = Case("1", "A", "court")
    assert question_states(load_framework(files), case)["2.1.1.b"].applies is True


def test_a_condition_with_too_many_combinations_says_that_it_was_not_tried(minimal_files):
    options = ", ".join(f'{{ id = "o{n}", title = "O{n}" }}' for n in range(40))
    facts = "".join(
        f'[[fact]]\nid = "f{n}"\ntitle = "F"\nkind = "choice"\ngroup = "G"\noption = [{options}]\n'
        for n in range(4)
    )
    parts = ", ".join(f'{{ fact = "f{n}", is = "o1" }}' for n in range(4))
    files = edited(minimal_files, QUESTIONS, WHEN_B, f"relevant_when = {{ all = [{parts}] }}") | {
        "more.toml": facts
    }
    (fault,) = check_files(files)
    assert fault.code == "condition_not_checked"
    assert "2,560,000" in fault.message


SPOILT = [
    '""',
    "5",
    "true",
    "[]",
    "{}",
    "[{}]",
    '["risk"]',
    '"2.1.1"',
    '"risk"',
    '{ answer = "2.1.2", is = "yes" }',
    '"words"',
    '["1.1", "2.1"]',
    '{ "1.1" = ["low"] }',
]


@st.composite
def spoilt_lines(draw, text):
    """A text with some of its lines left out, doubled, moved or given another value."""
    lines = text.splitlines()
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["drop", "double", "move", "spoil", "rename"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(draw(st.integers(0, len(lines))), lines[at])
            case "move":
                lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
            case "spoil" if " = " in lines[at]:
                lines[at] = f"{lines[at].split(' = ')[0]} = {draw(st.sampled_from(SPOILT))}"
            case "rename" if " = " in lines[at]:
                name = draw(st.sampled_from(["id", "under", "kind", "relevant_when", "option", "colour"]))
                lines[at] = f"{name} = {lines[at].split(' = ', 1)[1]}"
    return "\n".join(lines)


@given(st.tuples(st.sampled_from([MINIMAL, TABLED]), st.sampled_from([RULES, QUESTIONS, EXAMPLES])).flatmap(
    lambda drawn: st.tuples(st.just(drawn), spoilt_lines((drawn[0] / drawn[1]).read_text("utf-8")))
))  # fmt: skip
def test_whatever_an_author_writes_the_check_answers_with_places_and_what_passes_can_be_used(spoilt):
    (folder, name), text = spoilt
    files = read_files(folder) | {name: text}
    faults = check_files(files)
    assert all(re.match(r"[a-z]+\.toml(:\d+)?( |$)", fault.place) for fault in faults)
    if not faults:
        findings_of(load_framework(files), Inspection())


def test_no_definition_is_a_fault(minimal_files, tmp_path):
    (tmp_path / "questions.toml").write_text(minimal_files[QUESTIONS], "utf-8")
    assert [fault.code for fault in check_files({QUESTIONS: minimal_files[QUESTIONS]})] == [
        "framework_missing"
    ]
    assert [fault.code for fault in check_folder(tmp_path)] == ["framework_missing"]


@pytest.mark.parametrize("kind", ["words", "scale", "rating", "method", "domain", "standard", "question"])
def test_a_framework_needs_every_main_kind_of_table(kind, minimal_files):
    files = {name: minimal_files[name].replace(f"[{kind}", "[other") for name in (RULES, QUESTIONS)}
    missing = [fault.message for fault in check_files(files) if fault.code == "entry_missing"]
    assert any(f"[{kind}]" in message for message in missing)


def test_a_file_that_is_not_text_is_a_fault(tmp_path, minimal_folder):
    folder = shutil.copytree(minimal_folder, tmp_path / "minimal")
    (folder / "questions.toml").write_bytes(b"\xff\xfe")
    assert [fault.code for fault in check_folder(folder)] == ["framework_unreadable"]


def test_a_folder_has_the_name_of_its_framework(tmp_path, minimal_folder):
    folder = shutil.copytree(minimal_folder, tmp_path / "maximal")
    assert [(fault.code, fault.place) for fault in check_folder(folder)] == [
        ("id_not_folder", f"{RULES}:4 framework minimal")
    ]


def test_a_mark_that_some_editors_put_at_the_start_of_a_file_does_no_harm(tmp_path, minimal_folder):
    folder = shutil.copytree(minimal_folder, tmp_path / "minimal")
    (folder / QUESTIONS).write_text(f"\ufeff{(folder / QUESTIONS).read_text('utf-8')}", "utf-8")
    assert check_folder(folder) == ()


def test_a_demonstration_that_is_announced_has_to_be_there(tmp_path, minimal_folder):
    folder = shutil.copytree(minimal_folder, tmp_path / "minimal")
    (folder / RULES).write_text(f'demo = "A town"\n{(folder / RULES).read_text("utf-8")}', "utf-8")
    assert [fault.code for fault in check_folder(folder)] == ["demo_missing"]


def test_a_demonstration_has_to_fit_its_framework(tmp_path):
    folder = shutil.copytree(framework_folder("yos-2018"), tmp_path / "yos-2018")
    reads = json.loads(demo_reads("yos-2018"))
    reads["cases"][0]["answers"]["2.1.1"] = "maybe"
    reads["cases"][1]["facts"]["gendr"] = "male"
    (folder / "demo.json").write_text(json.dumps(reads), "utf-8")
    faults = check_folder(folder)
    assert [fault.code for fault in faults] == ["value_unknown", "fact_unknown"]
    assert faults[0].place.startswith("demo.json cases[1] C-01")
