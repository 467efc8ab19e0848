"""Pooled shares equal a recount answer by answer: of standards, of sections, of headlines and of statistics."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.assessment import assess
from model.findings import findings_of
from model.frameworks import shipped
from model.inspection import Decision, Inspection
from model.rating import rate
from model.tally import Count, Tally, total
from tests.model.programmes import CCI, FJI, PHASE2, PHASE3
from tests.model.strategies import cases, inspections

COMMENTS, STARS, MANY_VALUES = shipped(CCI), shipped(FJI), shipped(PHASE3)


def recount(framework, inspection, questions):
    """The answers to these questions, counted one by one."""
    relevant = met = 0
    for case in inspection.cases.values():
        states = assess(framework, case).states
        for question in questions:
            state = states.get(question.id)
            if state is None or state.answer is None or state.applies is not True:
                continue
            counts = question.scale.value(state.answer).counts
            relevant += counts != "not_applicable"
            met += counts == "met"
    return Count(relevant, met)


def scored(standards):
    return [q for standard in standards for key in standard.questions for q in key.walk() if q.scored]


@given(inspections(COMMENTS))
def test_a_standard_is_the_share_of_all_answers_to_its_questions(inspection):
    for rating in findings_of(COMMENTS, inspection).ratings.standards.values():
        count = recount(COMMENTS, inspection, scored([rating.standard]))
        assert rating.pooled == count
        edges = (75, "minimum"), (60, "moderate"), (45, "substantial"), (0, "drastic")
        comment = next((c for edge, c in edges if count.rounded is not None and count.rounded >= edge), None)
        assert rating.final == comment


@given(inspections(COMMENTS))
def test_a_section_pools_the_answers_of_its_criteria(inspection):
    ratings = findings_of(COMMENTS, inspection).ratings
    for domain in COMMENTS.domains:
        pooled = [ratings.standards[standard.id].pooled for standard in domain.standards]
        whole = Count(sum(c.relevant for c in pooled), sum(c.yes for c in pooled))
        assert ratings.sections[domain.id].count == whole
        assert whole == recount(COMMENTS, inspection, scored(domain.standards))


@given(inspections(COMMENTS))
def test_a_headline_pools_the_questions_that_name_it_wherever_they_stand(inspection):
    for headline in findings_of(COMMENTS, inspection).ratings.headlines:
        named = [q for q in COMMENTS.questions_for("cases") if headline.id in q.headlines]
        assert headline.count == recount(COMMENTS, inspection, named)


@given(inspections(MANY_VALUES))
def test_a_statistic_is_the_share_of_one_question_on_a_scale_of_any_size(inspection):
    for result in findings_of(MANY_VALUES, inspection).ratings.statistics:
        question = MANY_VALUES.question(result.statistic.question)
        assert result.count == recount(MANY_VALUES, inspection, [question])


@given(inspections(STARS))
def test_an_unscored_question_feeds_no_share(inspection):
    unscored = {q.id for q in STARS.questions_for("cases") if not q.scored}
    assert unscored
    without = {
        case.id: replace(case, answers={q: a for q, a in case.answers.items() if q not in unscored})
        for case in inspection.cases.values()
    }
    before, after = (findings_of(STARS, replace(inspection, cases=c)) for c in (inspection.cases, without))
    assert [r.pooled for r in before.ratings.standards.values()] == [
        r.pooled for r in after.ratings.standards.values()
    ]


tallies = st.lists(cases(MANY_VALUES), max_size=3).map(
    lambda many: total(assess(MANY_VALUES, case).tally for case in many)
)


@given(tallies, tallies, tallies)
def test_tallies_of_scales_with_many_values_add_in_any_order(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + b - b == a
    assert a + Tally() == a


@given(tallies, tallies)
def test_a_count_of_many_values_adds_as_its_tally_does(a, b):
    for question in MANY_VALUES.questions_for("case_files"):
        one, two, both = (tally.count(MANY_VALUES, question.id) for tally in (a, b, a + b))
        assert both == Count(one.relevant + two.relevant, one.yes + two.yes)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
def test_words_of_a_scale_that_count_alike_are_one_share(excellent, good, sufficient, insufficient, poor):
    (statistic,) = [s for s in MANY_VALUES.statistics if s.id == "presentence_report_quality"]
    words = {"excellent": excellent, "good": good, "sufficient": sufficient}
    words |= {"insufficient": insufficient, "poor": poor, "na": 3}
    tally = Tally({(statistic.question, word): n for word, n in words.items()})
    met = excellent + good + sufficient
    assert tally.count(MANY_VALUES, statistic.question) == Count(met + insufficient + poor, met)


def stars_of(yes, relevant, decided="", settings=None):
    tally = Tally({("6.1", "yes"): yes, ("6.1", "no"): relevant - yes})
    decisions = {"6": Decision(decided, "A panel", "2015-02-01", "A reason.")} if decided else {}
    return rate(STARS, Inspection(settings=settings or {}, decisions=decisions), tally).standards["6"]


@pytest.mark.parametrize(
    ("yes", "relevant", "stars"),
    [(4, 5, "good"), (79, 100, "satisfactory"), (65, 100, "satisfactory"), (64, 100, "unsatisfactory"),
     (1, 2, "unsatisfactory"), (49, 100, "poor"), (0, 1, "poor"), (159, 200, "good"), (0, 0, None)],
)  # fmt: skip
def test_bands_only_propose_where_inspectors_decide(yes, relevant, stars):
    rating = stars_of(yes, relevant)
    assert (rating.proposed, rating.final, rating.score, rating.flags) == (stars, None, None, ())


@pytest.mark.parametrize("decided", ["poor", "unsatisfactory", "satisfactory", "good"])
def test_what_was_decided_is_final_and_the_proposal_stays_beside_it(decided):
    rating = stars_of(3, 4, decided)
    assert (rating.proposed, rating.final) == ("satisfactory", decided)
    assert rating.flags == ()


def test_a_decision_without_a_case_is_kept_and_flagged():
    rating = stars_of(0, 0, "good")
    assert (rating.proposed, rating.final, rating.flags) == (None, "good", ("nothing_proposed",))


def test_the_open_choice_of_cut_points_moves_the_proposal_alone():
    moved = {"star_cut_points": "82_65_50"}
    before, after = stars_of(81, 100, "good"), stars_of(81, 100, "good", moved)
    assert (before.proposed, after.proposed) == ("good", "satisfactory")
    assert before.final == after.final == "good"


@pytest.mark.parametrize("framework_id", [FJI, CCI, PHASE2, PHASE3])
def test_nothing_is_rated_without_a_case_or_a_judgement(framework_id):
    framework = shipped(framework_id)
    ratings = rate(framework, Inspection(), Tally())
    assert {rating.final for rating in ratings.standards.values()} == {None}
    assert all(result.count == Count() for result in ratings.statistics)
    assert not ratings.complete


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_exact_share_differs_from_the_rounded_one_only_below_a_boundary(drawn):
    yes, relevant = drawn
    order = ["poor", "unsatisfactory", "satisfactory", "good"]
    rounded, exact = (
        stars_of(yes, relevant).proposed,
        stars_of(yes, relevant, settings={"banding": "exact"}).proposed,
    )
    share = Fraction(100 * yes, relevant)
    near = any(0 < edge - share <= Fraction(1, 2) for edge in (50, 65, 80))
    assert order.index(rounded) - order.index(exact) == near
