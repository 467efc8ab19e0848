"""Decision tables: the 64 combinations of phase two, and what holds for tables of any kind."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.framework import OVERALL
from model.frameworks import shipped
from model.inspection import Decision, Inspection, Judgement
from model.methods import OverallRule
from model.rating import rate
from model.tally import Tally
from tests.model.programmes import PHASE2, published

FRAMEWORK = shipped(PHASE2)
TABLE = published("stockport-2006")["overall_rule_table"]
WORDS = {"F": "fully", "S": "satisfactorily", "P": "partly", "N": "not_met"}
COMBINATIONS = ["".join(letters) for letters in product("FSPN", repeat=3)]
ASKED = TABLE["needs_the_inspector"]
COMMENDABLE = ("FFF", "SFF")  # the note beside the published table
GROUP = tuple(rating.id for rating in FRAMEWORK.ratings_in("overall"))


def judged(letters, decided=""):
    """An inspection with these judgements of sections 1 to 3, and the overall category that was decided."""
    ratings = {standard: WORDS[letter] for standard, letter in zip("123", letters, strict=True)}
    return Inspection(
        judgements={standard: Judgement(rating, "Evidence.") for standard, rating in ratings.items()},
        decisions={OVERALL: Decision(decided, "A panel", "2006-02-01", "A reason.")} if decided else {},
    )


def overall_of(inspection, framework=FRAMEWORK):
    return rate(framework, inspection, Tally()).overall


def expected(letters):
    """The category that the published table gives, or None where it leaves it to the inspector."""
    weak = sum(letter in "PN" for letter in letters[:2])
    if weak:
        return "requiring_significant_improvement" if weak == 2 else "requiring_improvement"
    if letters in TABLE["good_basis_for_development"]:
        return "good_basis_for_development"
    return "good" if letters in TABLE["good"] + TABLE["commendable_or_good"] else None


@pytest.mark.parametrize("letters", COMBINATIONS)
def test_every_combination_gives_what_the_published_table_says(letters):
    overall = overall_of(judged(letters))
    assert overall.rating == expected(letters)
    assert (overall.score, overall.maximum, overall.missing, overall.flags) == (None, None, (), ())


def test_the_published_table_covers_all_64_combinations():
    outcomes = [expected(letters) for letters in COMBINATIONS]
    counts = {outcome: outcomes.count(outcome) for outcome in set(outcomes)}
    assert counts == {
        "requiring_significant_improvement": 16,
        "requiring_improvement": 32,
        "good_basis_for_development": 3,
        "good": 6,
        None: 7,
    }
    assert {letters for letters in COMBINATIONS if expected(letters) is None} == set(ASKED)


@pytest.mark.parametrize("letters", COMBINATIONS)
def test_the_inspector_is_asked_only_where_the_definitions_leave_it_open(letters):
    overall = overall_of(judged(letters))
    if letters in COMMENDABLE:
        assert (overall.options, overall.rating) == (("good", "commendable"), "good")
    elif letters == "SSN":
        assert overall.options == ("requiring_improvement", "good_basis_for_development")
    elif letters in ASKED:
        assert overall.options == ("requiring_improvement", "good_basis_for_development", "good")
    else:
        assert overall.options == ()
    assert bool(overall.because) is bool(overall.options)


def test_commendable_is_offered_and_never_assigned():
    assert "commendable" not in {overall_of(judged(letters)).rating for letters in COMBINATIONS}


@pytest.mark.parametrize("letters", [*ASKED, *COMMENDABLE])
def test_what_the_inspector_chooses_is_the_category(letters):
    for choice in overall_of(judged(letters)).options:
        overall = overall_of(judged(letters, choice))
        assert (overall.rating, overall.flags, overall.decision.reason) == (choice, (), "A reason.")


@pytest.mark.parametrize("letters", COMBINATIONS)
def test_a_category_that_is_not_offered_is_kept_and_flagged(letters):
    for choice in set(GROUP) - set(overall_of(judged(letters)).options):
        overall = overall_of(judged(letters, choice))
        assert (overall.rating, overall.flags) == (choice, ("no_choice_open",))


def test_without_a_judgement_there_is_no_category_and_the_section_is_named():
    inspection = replace(judged("SSS"), judgements={"1": Judgement("satisfactorily")})
    overall = overall_of(inspection)
    assert (overall.rating, overall.missing) == (None, ("2", "3"))
    assert not rate(FRAMEWORK, inspection, Tally()).complete


def test_an_open_choice_keeps_the_ratings_from_being_complete():
    assert not rate(FRAMEWORK, judged("SSN"), Tally()).complete
    assert rate(FRAMEWORK, judged("SSN", "requiring_improvement"), Tally()).complete
    assert rate(FRAMEWORK, judged("FFF"), Tally()).complete


# Tables of any kind.

ratings_by_letter = st.lists(st.sampled_from(list(WORDS.values())), min_size=1, max_size=4, unique=True)
whens = st.dictionaries(st.sampled_from("123"), ratings_by_letter.map(tuple), max_size=3)
results = st.sampled_from(GROUP).map(lambda rating: {"gives": rating}) | st.permutations(GROUP).map(
    lambda many: {"choose": tuple(many[:2]), "default": many[0], "because": "Weigh it."}
)
rules = st.tuples(whens, results).map(lambda drawn: OverallRule(drawn[0], **drawn[1]))


def with_rules(many):
    return replace(FRAMEWORK, overall=replace(FRAMEWORK.overall, rules=tuple(many)))


def fitting(rule):
    """The combinations that a rule fits, found one by one."""
    return {
        letters
        for letters in COMBINATIONS
        if all(WORDS[letters[int(standard) - 1]] in wanted for standard, wanted in rule.when.items())
    }


def without_overlaps(many):
    """The rules that share no combination with one before them."""
    kept, taken = [], set()
    for rule in many:
        if not fitting(rule) & taken:
            kept.append(rule)
            taken |= fitting(rule)
    return kept


@given(st.lists(rules, max_size=6), st.sampled_from(COMBINATIONS))
def test_the_first_rule_that_fits_decides(many, letters):
    overall = overall_of(judged(letters), with_rules(many))
    first = next((rule for rule in many if letters in fitting(rule)), OverallRule({}))
    assert (overall.rating, overall.options) == (first.gives or first.default or None, first.choose)


@given(st.lists(rules, max_size=8).map(without_overlaps).flatmap(
    lambda many: st.tuples(st.just(many), st.permutations(many), st.sampled_from(COMBINATIONS))
))  # fmt: skip
def test_the_order_of_rules_that_do_not_overlap_changes_nothing(drawn):
    many, turned, letters = drawn
    assert overall_of(judged(letters), with_rules(many)) == overall_of(judged(letters), with_rules(turned))
