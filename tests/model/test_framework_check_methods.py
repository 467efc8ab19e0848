"""The check of frameworks with groups of ratings, pooled shares, decision tables, headlines and statistics."""

import pytest

from model.findings import findings_of
from model.framework_check import check_files, check_folder
from model.framework_loader import load_framework
from model.inspection import Inspection
from tests.model.conftest import TABLED
from tests.model.mistakes import EXAMPLES, QUESTIONS, RULES, Mistake, edited, place_of

SECTION = '[[method]]\nid = "section"'
JUDGED = '[[method]]\nid = "judged"'
FIRST = 'when = { "1.1" = ["low"], "1.2" = ["low"] }'
SECOND = 'when = { "1.1" = ["low"] }\n'
LAST = 'when = { "1.1" = ["high"] }'
RULE_2 = f"[[overall.rule]]\n{SECOND}"
CHOOSE = 'choose = ["weak", "sound"]'

GROUPS = [
    Mistake("an unknown group of a method", RULES, 'ratings = "words"\ndecided', 'ratings = "wrods"\ndecided',
            "group_unknown", "method decided", line='ratings = "wrods"', hint="Did you mean “words”?"),
    Mistake("an unknown group of the overall rating", RULES, 'ratings = "categories"', 'ratings = "category"',
            "group_unknown", "overall", hint="Did you mean “categories”?"),
    Mistake("no group where there are several", RULES, 'explanation = "A judgement."\nratings = "words"\n',
            'explanation = "A judgement."\n', "group_missing", "method judged", line=JUDGED, hint="words, categories"),
    Mistake("bands of two groups", RULES, 'rating = "high", from = 60', 'rating = "sound", from = 60',
            "rating_other_group", "bands sixty, band sound", line='{ rating = "sound", from = 60'),
    Mistake("bands of another group than the method's", RULES, 'bands = "half"\nratings', 'bands = "category"\nratings',
            "rating_other_group", "method pooled", line='bands = "category"\nratings', hint="“categories”"),
    Mistake("a choice of bands of another group", RULES, 'title = "At 60", bands = "sixty"',
            'title = "At 60", bands = "category"', "rating_other_group", "method decided",
            line='bands_setting = "cut"'),
    Mistake("scores that do not rise within a group", RULES, "score = 3", "score = 2\n", "score_order", "rating strong",
            line="score = 2\n\nshape"),
    Mistake("a score left out within a group", RULES, "score = 3\n", "", "score_missing", "rating strong",
            line='[[rating]]\nid = "strong"'),
]  # fmt: skip

BANDS = [
    Mistake("both bands and a setting", RULES, 'bands_setting = "cut"\nratings',
            'bands = "half"\nbands_setting = "cut"\nratings', "bands_twice", "method decided",
            line='bands_setting = "cut"\nratings'),
    Mistake("a headline with both", RULES, 'bands = "category"\n\n', 'bands = "category"\nbands_setting = "cut"\n\n',
            "bands_twice", "headline harm", line='bands_setting = "cut"\n\n[statistics]'),
    Mistake("an unknown setting of bands", RULES, 'bands_setting = "cut"\nratings', 'bands_setting = "cuts"\nratings',
            "setting_unknown", "method decided", hint="Did you mean “cut”?"),
    Mistake("an unknown setting of a headline", RULES, 'title = "Safety score"\nbands_setting = "cut"',
            'title = "Safety score"\nbands_setting = "cot"', "setting_unknown", "headline safety",
            line='bands_setting = "cot"', hint="Did you mean “cut”?"),
    Mistake("a choice without bands", RULES, 'title = "At 60", bands = "sixty"', 'title = "At 60"', "bands_missing",
            "setting cut, choice at_60", line='{ id = "at_60"'),
    Mistake("a choice of unknown bands", RULES, 'bands = "sixty"', 'bands = "sixtie"', "bands_unknown",
            "setting cut, choice at_60", line='{ id = "at_60"', hint="Did you mean “sixty”?"),
    Mistake("bands in a setting that settles none", RULES, 'title = "Exact" }', 'title = "Exact", bands = "half" }',
            "entry_unused", "setting banding, choice exact", line='choice = [{ id = "rounded"'),
    Mistake("unknown bands of a headline", RULES, 'bands = "category"', 'bands = "categories"', "bands_unknown",
            "headline harm", hint="Did you mean “category”?"),
    Mistake("a headline banded in points", RULES, 'title = "Category"\nunit = "percent"',
            'title = "Category"\nunit = "points"', "bands_unit", "headline harm", line='bands = "category"\n'),
    Mistake("no bands for a standard's pooled share", RULES, 'bands = "half"\nratings', "ratings", "bands_missing",
            "method pooled", line='[[method]]\nid = "pooled"'),
    Mistake("a choice of banding that nothing knows", RULES, '{ id = "exact"', '{ id = "exakt"', "choice_unknown",
            "setting banding, choice exakt", line='choice = [{ id = "rounded"', hint="Did you mean “exact”?"),
    Mistake("a rating of the group without a band", RULES, '    { rating = "high", from = 60, to = 100 },\n', "",
            "bands_incomplete", "bands sixty", line='band = [\n    { rating = "low", from = 0, to = 59'),
]  # fmt: skip

METHODS = [
    Mistake("a judgement that is decided", RULES, 'explanation = "A judgement."',
            'explanation = "A judgement."\ndecided = true', "entry_unused", "method judged",
            line='decided = true\nratings = "words"\n\n[overall]'),
    Mistake("a judgement by bands", RULES, 'explanation = "A judgement."',
            'explanation = "A judgement."\nbands = "half"', "entry_unused", "method judged",
            line='bands = "half"\nratings = "words"\n\n[overall]'),
    Mistake("gates for a pooled share", RULES, 'bands = "half"\nratings', 'bands = "half"\ngates = ["close"]\nratings',
            "entry_unused", "method pooled", line='gates = ["close"]'),
    Mistake("a lowest band that is decided", RULES, 'kind = "pooled_share"\ntitle = "Proposed',
            'kind = "lowest_band"\ntitle = "Proposed', "entry_unused", "method decided", line="decided = true"),
    Mistake("a domain's unknown method", QUESTIONS, 'method = "section"', 'method = "sections"', "method_unknown",
            "domain 1", hint="Did you mean “section”?"),
    Mistake("a domain that is judged", QUESTIONS, 'method = "section"', 'method = "judged"\n', "domain_method",
            "domain 1", line='method = "judged"\n\n'),
    Mistake("a domain with bands", QUESTIONS, 'method = "section"', 'method = "pooled"\n', "domain_method", "domain 1",
            line='method = "pooled"\n\n'),
    Mistake("a section score without cases", QUESTIONS, 'statement = "Led well."',
            'statement = "Led well."\nmethod = "section"', "method_without_cases", "domain 2",
            line='method = "section"\n\n[[standard]]'),
    Mistake("a pooled share of questions that are not scored", QUESTIONS, 'finding = "plan_made"\n', "scored = false\n",
            "standard_empty", "standard 1.1", line='[[standard]]\nid = "1.1"'),
    Mistake("text where true or false belongs", QUESTIONS, "scored = false", 'scored = "no"', "wrong_type",
            "question 1.1.2"),
    Mistake("wording that is neither official nor reconstructed", QUESTIONS, 'wording = "reconstructed"',
            'wording = "reconstruction"', "wording_unknown", "question 1.1.1", hint="Did you mean “reconstructed”?"),
    Mistake("unknown wording of a whole framework", RULES, 'wording = "official"', 'wording = "offical"',
            "wording_unknown", "framework tabled", hint="Did you mean “official”?"),
    Mistake("unknown wording of a criterion", QUESTIONS, 'wording = "official"', 'wording = "ours"', "wording_unknown",
            "criterion 2.1.a.i"),
    Mistake("unknown wording of a statistic", RULES, 'wording = "reconstructed"', 'wording = ""', "wording_unknown",
            "statistic crime"),
]  # fmt: skip

TABLES = [
    Mistake("no standards to look at", RULES, 'of = ["1.1", "1.2", "2.1"]', "of = []", "of_missing", "overall",
            line="[overall]"),
    Mistake("an unknown standard to look at", RULES, '"1.2", "2.1"]', '"1.2", "2.2"]', "standard_unknown", "overall",
            line="of =", hint="Did you mean “"),
    Mistake("a standard looked at twice", RULES, '"1.2", "2.1"]', '"1.2", "2.1", "1.2"]', "of_twice", "overall",
            line="of ="),
    Mistake("no group of categories", RULES, 'ratings = "categories"\nof', "of", "group_missing", "overall",
            line="[overall]", hint="words, categories"),
    Mistake("a table with bands", RULES, 'kind = "decision_table"', 'kind = "decision_table"\nbands = "category"',
            "entry_unused", "overall", line='bands = "category"\nratings'),
    Mistake("a sum with a table", RULES, 'kind = "decision_table"', 'kind = "sum"\nbands = "half"', "entry_unused",
            "overall", line="of ="),
    Mistake("a sum without bands", RULES, 'kind = "decision_table"', 'kind = "sum"', "bands_missing", "overall",
            line="[overall]"),
    Mistake("a rule about a standard that is not looked at", RULES, FIRST,
            'when = { "1.1" = ["low"], "1.3" = ["low"] }', "when_unknown", "overall, rule 1",
            hint="looks at: 1.1, 1.2, 2.1"),
    Mistake("a rule without any rating of a standard", RULES, FIRST, 'when = { "1.1" = [], "1.2" = ["low"] }',
            "when_empty", "overall, rule 1"),
    Mistake("a rule with an unknown rating", RULES, FIRST, 'when = { "1.1" = ["lwo"], "1.2" = ["low"] }',
            "rating_unknown", "overall, rule 1", hint="Did you mean “low”?"),
    Mistake("a rule with a rating of another group", RULES, FIRST, 'when = { "1.1" = ["weak"], "1.2" = ["low"] }',
            "rating_other_group", "overall, rule 1", hint="“categories”"),
    Mistake("a rule with text for a list", RULES, FIRST, 'when = { "1.1" = "low" }', "wrong_type", "overall, rule 1",
            hint="a list in square brackets"),
    Mistake("a misspelt entry of a rule", RULES, 'gives = "weak"', 'give = "weak"', "entry_unknown", "overall, rule 1",
            hint="Did you mean “gives”?"),
    Mistake("a rule that gives nothing", RULES, 'gives = "weak"\n', "", "rule_result", "overall, rule 1",
            line=f"[[overall.rule]]\n{FIRST}"),
    Mistake("a rule that gives and asks", RULES, CHOOSE, f'{CHOOSE}\ngives = "weak"', "rule_result", "overall, rule 2",
            line=RULE_2),
    Mistake("a rule that gives an unknown category", RULES, 'gives = "weak"', 'gives = "week"', "rating_unknown",
            "overall, rule 1", hint="Did you mean “weak”?"),
    Mistake("a rule that gives a rating of another group", RULES, 'gives = "weak"', 'gives = "low"',
            "rating_other_group", "overall, rule 1"),
    Mistake("a choice of an unknown category", RULES, CHOOSE, 'choose = ["weak", "sound", "stong"]', "rating_unknown",
            "overall, rule 2", hint="Did you mean “strong”?"),
    Mistake("a choice of one", RULES, CHOOSE, 'choose = ["sound"]', "choice_missing", "overall, rule 2",
            hint="“gives”"),
    Mistake("the same choice twice", RULES, CHOOSE, 'choose = ["sound", "sound"]', "choice_missing", "overall, rule 2"),
    Mistake("a default that is not offered", RULES, 'default = "sound"', 'default = "strong"', "default_unknown",
            "overall, rule 2", hint="has to be among “choose”"),
    Mistake("a default without a choice", RULES, 'gives = "strong"', 'gives = "strong"\ndefault = "sound"',
            "default_unknown", "overall, rule 3", line='default = "sound"\n\n'),
    Mistake("a choice without what to weigh", RULES, 'because = "Weigh the first theme."\n', "", "because_missing",
            "overall, rule 2", line=RULE_2),
    Mistake("an empty reason", RULES, 'because = "Weigh the first theme."', 'because = ""', "wording_blank",
            "overall, rule 2"),
    Mistake("combinations without a rule", RULES, LAST,
            'when = { "1.1" = ["high"], "1.2" = ["low"], "2.1" = ["low"] }', "combination_uncovered", "overall",
            line="[overall]",
            hint="No rule covers 2 of 8 combinations, such as: 1.1 high, 1.2 low, 2.1 high; 1.1 high, "
            "1.2 high, 2.1 low."),
    Mistake("a rule that is never reached", RULES, LAST, 'when = { "1.1" = ["low"], "2.1" = ["high"] }',
            "rule_unreachable", "overall, rule 4",
            line='[[overall.rule]]\nwhen = { "1.1" = ["low"], "2.1" = ["high"] }'),
    Mistake("a rule for everything that comes too early", RULES, FIRST, "when = { }", "rule_unreachable",
            "overall, rule 2", line=RULE_2),
    Mistake("no rules at all", EXAMPLES, "", "", "rules_missing", "overall", line="[overall]", line_in=RULES),
    Mistake("a standard called overall", QUESTIONS, 'id = "2.1"\n', 'id = "overall"\n', "id_reserved",
            "standard overall"),
]  # fmt: skip

STATISTICS = [
    Mistake("a statistic of an unknown question", RULES, 'question = "1.1.1"', 'question = "1.1.l"', "question_unknown",
            "statistic plans", hint="Did you mean “1.1."),
    Mistake("a statistic of a question that is not asked of cases", RULES, 'question = "1.1.1"', 'question = "2.1.1"',
            "statistic_without_cases", "statistic plans"),
    Mistake("an average above 100", RULES, "average = 60", "average = 160", "not_percent", "statistic plans"),
    Mistake("a target below 0", RULES, "target = 100", "target = -1", "not_percent", "statistic plans"),
    Mistake("a range beyond 100", RULES, "[20, 90]", "[20, 190]", "not_percent", "statistic plans", line="range = ["),
    Mistake("a range the wrong way round", RULES, "[20, 90]", "[90, 20]", "range_reversed", "statistic plans",
            line="range = ["),
    Mistake("a range of three", RULES, "[20, 90]", "[20, 60, 90]", "wrong_type", "statistic plans", line="range = [",
            hint="a list of two"),
    Mistake("an average outside its range", RULES, "average = 60", "average = 95", "average_outside_range",
            "statistic plans", hint="20 to 90"),
    Mistake("better neither way", RULES, 'better = "lower"', 'better = "less"', "better_unknown", "statistic crime",
            hint="higher, lower"),
    Mistake("two statistics with one id", RULES, 'id = "crime"', 'id = "plans"\n', "id_twice", "statistic plans",
            line='id = "plans"\n\ntitle = "New'),
    Mistake("statistics without headings", RULES,
            '[statistics]\ntitle = "Key statistics"\nrow = "Row"\nvalue = "Service"\n'
            'average = "Average"\nrange = "Range"\ntarget = "Target"\n',
            "", "statistics_missing", "statistic plans", line='[[statistic]]\nid = "plans"'),
    Mistake("a heading that is empty", RULES, 'row = "Row"', 'row = ""', "wording_blank", "statistics"),
    Mistake("a headline that no question feeds", QUESTIONS, '["safety", "harm"]', '["harm"]', "headline_empty",
            "headline safety", line='[[headline]]\nid = "safety"', line_in=RULES),
    Mistake("an unknown headline", QUESTIONS, '["safety", "harm"]', '["safety", "harm", "ham"]', "headline_unknown",
            "question 1.1.1", line="headlines =", hint="Did you mean “harm”?"),
    Mistake("a headline fed by a question that is not asked of cases", QUESTIONS, 'text = "Is there a vision?"',
            'text = "Is there a vision?"\nheadlines = ["harm"]', "statistic_without_cases", "question 2.1.1",
            line='headlines = ["harm"]'),
    Mistake("a headline with a domain's id", RULES, 'id = "harm"', 'id = "2"', "id_twice", "headline 2"),
    Mistake("a finding of two questions", QUESTIONS, 'finding = "done"', 'finding = "quality"\n', "finding_twice",
            "question 1.2.2", line='finding = "quality"\n\n\n[[standard]]', hint="question 1.2.1"),
    Mistake("a criterion under nothing", QUESTIONS, 'under = "2.1.a"', 'under = "2.1.b"', "under_unknown",
            "criterion 2.1.a.i", hint="Did you mean “2.1."),
    Mistake("a criterion under a question", QUESTIONS, 'under = "2.1.a"', 'under = "2.1.1"\n', "under_unknown",
            "criterion 2.1.a.i", line='under = "2.1.1"\n\n'),
    Mistake("criteria in a circle", QUESTIONS, 'id = "2.1.a"\nunder = "2.1"', 'id = "2.1.a"\nunder = "2.1.a.i"',
            "under_cycle", "criterion 2.1.a", line='under = "2.1.a.i"'),
    Mistake("two criteria with one id", QUESTIONS, 'id = "2.1.a.i"', 'id = "2.1.a"\n', "id_twice", "criterion 2.1.a",
            line='id = "2.1.a"\n\nunder'),
    Mistake("an empty criterion", QUESTIONS, 'text = "Somebody leads."', 'text = ""', "wording_blank",
            "criterion 2.1.a"),
]  # fmt: skip

EXAMPLE_FAULTS = [
    Mistake("a wrong percentage", EXAMPLES, "percent = 75", "percent = 83", "example_failed", "example Three of four",
            line="[[example]]", hint="the percentage: 83. Computed: 75."),
    Mistake("a wrong category", EXAMPLES, 'overall = "weak"', 'overall = "strong"', "example_failed",
            "example Both low", line='[[example]]\nname = "Both low"',
            hint="the overall rating: strong. Computed: weak."),
    Mistake("a choice that is not offered", EXAMPLES, CHOOSE, 'choose = ["weak", "strong"]', "example_failed",
            "example Asked", line='[[example]]\nname = "Asked"', hint="Computed: sound, weak."),
    Mistake("a default that is not expected", EXAMPLES, 'overall = "sound"\nchoose', "choose", "example_failed",
            "example Asked", line='[[example]]\nname = "Asked"', hint="the overall rating: none. Computed: sound."),
    Mistake("a rating of another group", EXAMPLES, '{ "1.1" = "low", "1.2" = "low"', '{ "1.1" = "weak", "1.2" = "low"',
            "example_failed", "example Both low", line='[[example]]\nname = "Both low"',
            hint="There is no rating of 1.1 “weak”."),
    Mistake("an unknown question", EXAMPLES, '"1.2.2" =', '"1.2.3" =', "example_failed", "example Three of four",
            line="[[example]]", hint="There is no question of 1.2 “1.2.3”."),
]  # fmt: skip

MISTAKES = GROUPS + BANDS + METHODS + TABLES + STATISTICS + EXAMPLE_FAULTS


def spoilt(mistake, files):
    """The files with a mistake in them."""
    if mistake.code == "rules_missing":
        before, _, rest = files[RULES].partition("[[overall.rule]]")
        return files | {RULES: before + rest[rest.index("[[headline]]") :]}
    return edited(files, mistake.file, mistake.old, mistake.new)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_found_at_its_line(mistake, tabled_files):
    files = spoilt(mistake, tabled_files)
    faults = check_files(files)
    found = [fault for fault in faults if fault.code == mistake.code]
    assert found, faults
    assert found[0].place == place_of(mistake, files)
    assert mistake.hint in " ".join(fault.message for fault in found)


def test_the_small_framework_with_a_table_has_no_fault_and_loads(tabled_files):
    assert check_folder(TABLED) == ()
    framework = load_framework(tabled_files)
    ratings = findings_of(framework, Inspection()).ratings
    assert (ratings.complete, ratings.overall.missing) == (False, ("1.1", "1.2", "2.1"))


def test_mistakes_in_a_table_are_listed_together(tabled_files):
    files = tabled_files
    for file, old, new in [
        (RULES, 'gives = "weak"', 'gives = "week"'),
        (RULES, 'default = "sound"', 'default = "strong"'),
        (RULES, "average = 60", "average = 160"),
        (QUESTIONS, '["safety", "harm"]', '["harm"]'),
        (QUESTIONS, 'under = "2.1.a"', 'under = "2.1.b"'),
    ]:
        files = edited(files, file, old, new)
    assert {fault.code for fault in check_files(files)} == {
        "rating_unknown",
        "default_unknown",
        "not_percent",
        "average_outside_range",
        "headline_empty",
        "under_unknown",
    }


def test_settings_for_shares_are_optional_where_they_are_pooled(tabled_files):
    before, _, rest = tabled_files[RULES].partition('[[setting]]\nid = "banding"')
    files = tabled_files | {RULES: before + rest[rest.index('[[method]]\nid = "decided"') :]}
    assert check_files(files) == ()


def test_statistics_and_criteria_are_optional(tabled_files):
    questions, _, _ = tabled_files[QUESTIONS].partition("[[criterion]]")
    rules, _, _ = tabled_files[RULES].partition("[statistics]")
    assert check_files(tabled_files | {RULES: rules, QUESTIONS: questions}) == ()


def test_headings_without_statistics_are_a_fault(tabled_files):
    rules, _, _ = tabled_files[RULES].partition("[[statistic]]")
    (fault,) = check_files(tabled_files | {RULES: rules})
    assert fault.code == "statistics_empty"


def test_a_lowest_band_may_take_its_bands_from_a_setting_and_passes_over_unscored_questions(tabled_files):
    rules = tabled_files[RULES].replace(
        'kind = "pooled_share"\ntitle = "Proposed', 'kind = "lowest_band"\ntitle = "Proposed'
    )
    rules = rules.replace("decided = true\n", "").replace('id = "banding"', 'id = "banding"')
    settings = "".join(
        f'[[setting]]\nid = "{name}"\ntitle = "S"\nexplanation = "E"\ndefault = "allowed"\n'
        'choice = [{ id = "allowed", title = "A" }, { id = "flagged", title = "F" }]\n'
        for name in ("moves_down", "large_moves")
    )
    files = tabled_files | {RULES: rules, "settings.toml": settings}
    examples = files[EXAMPLES].replace("percent = 50\n", 'drivers = ["1.1.1"]\n')
    assert check_files(files | {EXAMPLES: examples}) == ()


def test_a_table_with_too_many_combinations_says_that_it_was_not_tried(tabled_files):
    standards = [f"2.{n}" for n in range(2, 18)]
    more = "".join(
        f'[[standard]]\nid = "{name}"\nunder = "2"\ntitle = "T"\nstatement = "S"\nmethod = "judged"\n'
        for name in standards
    )
    of = ", ".join(f'"{name}"' for name in ["1.1", "1.2", "2.1", *standards])
    files = edited(tabled_files, RULES, 'of = ["1.1", "1.2", "2.1"]', f"of = [{of}]") | {"more.toml": more}
    (fault,) = check_files(files)
    assert fault.code == "combinations_not_checked"
    assert "524,288" in fault.message
