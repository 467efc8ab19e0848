"""Conditions follow Kleene's strong logic of three values, and name what decided."""

from dataclasses import dataclass, field, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.conditions import AllOf, Always, AnswerIs, AnyOf, FactIs, Not, atoms, decisive, holds
from model.framework import Option
from model.framework_loader import parse_condition

TRUTHS = (False, None, True)


@dataclass(frozen=True)
class Known:
    """Evidence from two dictionaries."""

    facts: dict = field(default_factory=dict)
    answers: dict = field(default_factory=dict)

    def fact(self, fact_id):
        return self.facts.get(fact_id)

    def answer(self, question_id):
        return self.answers.get(question_id)


def is_true(name):
    return FactIs(name, (True,), frozenset({True}))


def known(**facts):
    return Known({name: value for name, value in facts.items() if value is not None})


names = st.sampled_from("abcd")
conditions = st.recursive(
    st.one_of(names.map(is_true), names.map(lambda name: AnswerIs(name, ("yes",))), st.just(Always())),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: AllOf(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
        inner.map(Not),
    ),
    max_leaves=8,
)
evidences = st.builds(
    Known,
    st.dictionaries(names, st.booleans()),
    st.dictionaries(names, st.sampled_from(["yes", "no", ""])),
)


@pytest.mark.parametrize(("left", "right"), list(product(TRUTHS, repeat=2)))
def test_and_is_the_least_of_its_parts_and_or_the_greatest(left, right):
    evidence = known(a=left, b=right)
    both, either = AllOf((is_true("a"), is_true("b"))), AnyOf((is_true("a"), is_true("b")))
    assert holds(both, evidence) is min(left, right, key=TRUTHS.index)
    assert holds(either, evidence) is max(left, right, key=TRUTHS.index)


@given(conditions, evidences)
def test_a_double_negation_changes_nothing(condition, evidence):
    assert holds(Not(Not(condition)), evidence) is holds(condition, evidence)


@given(st.lists(conditions, min_size=1, max_size=4), evidences)
def test_de_morgan(parts, evidence):
    negated = tuple(Not(part) for part in parts)
    assert holds(Not(AllOf(tuple(parts))), evidence) is holds(AnyOf(negated), evidence)


@given(st.lists(conditions, min_size=1, max_size=4), evidences, st.randoms())
def test_the_order_of_parts_does_not_matter(parts, evidence, random):
    shuffled = random.sample(parts, len(parts))
    assert holds(AllOf(tuple(shuffled)), evidence) is holds(AllOf(tuple(parts)), evidence)
    assert holds(AnyOf(tuple(shuffled)), evidence) is holds(AnyOf(tuple(parts)), evidence)


@given(conditions, evidences, names, st.booleans(), st.sampled_from(["yes", "no"]))
def test_what_is_settled_stays_settled_when_more_becomes_known(condition, evidence, name, value, answer):
    before = holds(condition, evidence)
    more = replace(evidence, facts={name: value} | evidence.facts, answers={name: answer} | evidence.answers)
    assert before is None or holds(condition, more) is before


@given(conditions, evidences)
def test_what_decided_is_enough_to_decide(condition, evidence):
    decided = decisive(condition, evidence)
    facts = {atom.fact for atom in decided if isinstance(atom, FactIs)}
    answers = {atom.question for atom in decided if isinstance(atom, AnswerIs)}
    alone = Known(
        {name: value for name, value in evidence.facts.items() if name in facts},
        {name: value for name, value in evidence.answers.items() if name in answers},
    )
    assert set(decided) <= set(atoms(condition))
    assert holds(condition, alone) is holds(condition, evidence)


def test_a_fact_that_fails_settles_the_whole_while_others_are_missing():
    condition = AllOf((is_true("a"), is_true("b"), is_true("c")))
    evidence = known(b=False)
    assert holds(condition, evidence) is False
    assert decisive(condition, evidence) == (is_true("b"),)
    assert decisive(condition, known(a=True)) == (is_true("b"), is_true("c"))


def test_a_question_that_is_not_asked_has_none_of_the_stated_answers():
    condition = AnswerIs("a", ("yes",))
    assert holds(condition, Known(answers={"a": ""})) is False
    assert holds(condition, Known()) is None


def test_a_broad_option_accepts_the_finer_ones_below_it_and_not_the_other_way_round():
    options = (
        Option("custody", "Custody"),
        Option("licence", "Licence", under="custody"),
        Option("recall", "Recall", under="licence"),
    )
    broad = parse_condition({"fact": "disposal", "is": "custody"}, {"disposal": options})
    fine = parse_condition({"fact": "disposal", "in": ["recall"]}, {"disposal": options})
    assert broad.accepted == {"custody", "licence", "recall"}
    assert fine.accepted == {"recall"}
    assert broad.stated == ("custody",)


def test_nested_tables_become_nested_conditions():
    table = {"any": [{"answer": "2.1", "is": "yes"}, {"not": {"all": [{"fact": "a", "is": True}]}}]}
    assert parse_condition(table, {"a": ()}) == AnyOf(
        (AnswerIs("2.1", ("yes",)), Not(AllOf((is_true("a"),))))
    )
