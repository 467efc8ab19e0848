"""Ratings: bands, distances, gates and decisions, against counting by brute force."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import wording
from model.bands import distance_to, rating_of_share
from model.checks.examples import tally_of
from model.frameworks import shipped
from model.inspection import Decision, Inspection, Judgement
from model.rating import rate
from model.tally import Count, Tally

YOS = shipped("yos-2018")
BANDS = YOS.bands["key_question_share"]
RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")
EDGES = (50, 65, 80)
COUNTS = [(yes, relevant) for relevant in range(1, 61) for yes in range(relevant + 1)]


def band(yes, relevant, exact=False):
    """The place of a share's band, written independently of the program."""
    share = Fraction(100 * yes, relevant)
    if not exact:
        share = int(share + Fraction(1, 2))
    return sum(share >= edge for edge in EDGES)


def rating_for(standard_id, counts, settings=None, **records):
    tally = tally_of(YOS.standard(standard_id), counts)
    inspection = Inspection(settings=settings or {}, **records)
    return rate(YOS, inspection, tally).standards[standard_id]


@pytest.mark.parametrize("exact", [False, True])
def test_every_share_up_to_sixty_cases_is_in_its_band(exact):
    wrong = [
        (yes, relevant)
        for yes, relevant in COUNTS
        if rating_of_share(BANDS, Count(relevant, yes), exact) != RATINGS[band(yes, relevant, exact)]
    ]
    assert wrong == []


def test_rounding_matters_only_from_17_relevant_cases():
    differ = [
        (yes, relevant)
        for yes, relevant in COUNTS
        if rating_of_share(BANDS, Count(relevant, yes), True)
        != rating_of_share(BANDS, Count(relevant, yes), False)
    ]
    assert differ[0] == (11, 17)
    assert all(relevant >= 17 for _, relevant in differ)
    assert all(band(yes, relevant) == band(yes, relevant, True) + 1 for yes, relevant in differ)


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("direction", [+1, -1])
def test_the_distance_to_the_next_band_is_the_least_number_of_answers(exact, direction):
    for yes, relevant in COUNTS:
        found = distance_to(BANDS, Count(relevant, yes), exact, direction)
        start = band(yes, relevant, exact)
        moved = [
            (n, band(yes + direction * n, relevant, exact))
            for n in range(relevant + 1)
            if 0 <= yes + direction * n <= relevant
        ]
        reached = [(n, place) for n, place in moved if (place - start) * direction > 0]
        if not 0 <= start + direction < len(RATINGS):
            assert found is None
        else:
            assert (found.answers, found.reached) == (
                (reached[0][0], RATINGS[reached[0][1]]) if reached else (None, None)
            )
            assert found.rating == RATINGS[start + direction]
            assert found.points == abs(
                Fraction(100 * yes, relevant) - EDGES[start if direction > 0 else start - 1]
            )


def test_a_sentence_on_the_distance_names_the_rating_that_is_really_reached():
    def steps(yes, relevant):
        values = {("3.4.2", "yes"): yes, ("3.4.2", "no"): relevant - yes}
        rating = rate(YOS, Inspection(), Tally(values)).standards["3.4"]
        return " ".join(wording.steps(YOS, rating))

    assert steps(5, 8).startswith("3.4.2: one more Yes gives Good (2.5 points to the boundary).")
    assert "one more Yes gives Outstanding" in steps(1, 2)
    assert "one more Yes gives Outstanding" in steps(0, 1)
    assert "more Yes" not in steps(8, 8)


def test_of_several_key_questions_the_one_that_would_fall_first_is_named():
    values = {("3.4.1", "yes"): 5, ("3.4.2", "yes"): 1}
    rating = rate(YOS, Inspection(), Tally(values)).standards["3.4"]
    assert wording.steps(YOS, rating) == (
        "3.4.2: one fewer Yes gives Inadequate (20 points to the boundary).",
    )


patterns = st.lists(
    st.tuples(*(st.sampled_from(["met", "not_met", ""]) for _ in range(3))).filter(any),
    min_size=1,
    max_size=8,
)


def tally_from(standard, cases):
    """The tally of cases, each given as how its key questions were answered."""
    values, found = {}, {}
    for case in cases:
        found[standard.id, case] = found.get((standard.id, case), 0) + 1
        for question, outcome in zip(standard.questions, case, strict=True):
            if outcome:
                key = (question.id, {"met": "yes", "not_met": "no"}[outcome])
                values[key] = values.get(key, 0) + 1
    return Tally(values, found)


def lowest_band(cases, exact):
    """The lowest band of the key questions, counted case by case."""
    columns = list(zip(*cases, strict=True))
    counted = [(column.count("met"), sum(map(bool, column))) for column in columns]
    return min(band(yes, relevant, exact) for yes, relevant in counted if relevant)


def flips(case):
    """Every way in which one case could have been answered otherwise."""
    choices = [("met", "not_met") if outcome else ("",) for outcome in case]
    return (other for other in product(*choices) if other != case)


@given(patterns, st.booleans())
def test_the_one_case_gate_is_open_exactly_when_some_case_answered_otherwise_changes_the_rating(cases, exact):
    standard = YOS.standard("2.2")
    now = lowest_band(cases, exact)
    expected = any(
        lowest_band([*cases[:n], other, *cases[n + 1 :]], exact) != now
        for n, case in enumerate(cases)
        for other in flips(case)
    )
    inspection = Inspection(settings={"banding": "exact" if exact else "rounded"})
    rating = rate(YOS, inspection, tally_from(standard, cases)).standards["2.2"]
    assert rating.proposed == RATINGS[now]
    assert ("one_case" in rating.gates) is expected


@given(patterns, st.sampled_from(["included", "excluded"]))
def test_the_other_gates_look_at_the_driving_key_questions_alone(cases, limit):
    standard = YOS.standard("2.2")
    rating = rate(
        YOS, Inspection(settings={"near_boundary_limit": limit}), tally_from(standard, cases)
    ).standards["2.2"]
    columns = dict(zip([q.id for q in standard.questions], zip(*cases, strict=True), strict=True))
    counted = {
        q: (column.count("met"), sum(map(bool, column))) for q, column in columns.items() if any(column)
    }
    place = min(band(*count) for count in counted.values())
    shares = {
        q: Fraction(100 * yes, relevant)
        for q, (yes, relevant) in counted.items()
        if band(yes, relevant) == place
    }
    drivers = tuple(q for q in shares if shares[q] == min(shares.values()))
    own_edges = [edge for n, edge in enumerate(EDGES) if n in (place - 1, place)]
    distance = min(abs(min(shares.values()) - edge) for edge in own_edges)
    assert rating.drivers == drivers
    assert ("within_five_points" in rating.gates) is (distance < 5 or (distance == 5 and limit == "included"))
    assert ("five_or_fewer" in rating.gates) is any(counted[q][1] <= 5 for q in drivers)


def test_a_standard_without_a_relevant_case_is_not_rated(yos):
    rating = rate(yos, Inspection(), Tally()).standards["2.2"]
    assert (rating.proposed, rating.final, rating.score, rating.gates) == (None, None, None, ())
    assert wording.basis(yos, rating).startswith("No case has been read")


def test_a_decision_moves_the_final_rating_and_leaves_the_proposal_visible():
    decision = Decision("good", "Panel", "2020-11-12", "Because.")
    rating = rating_for(
        "2.2", {"2.2.1": [8, 8], "2.2.2": [5, 8], "2.2.3": [6, 8]}, decisions={"2.2": decision}
    )
    assert (rating.proposed, rating.final, rating.score, rating.flags) == (
        "requires_improvement",
        "good",
        2,
        (),
    )


FLAGGED = [
    ([8, 8], "outstanding", {}, ("no_gate_open", "no_move")),
    ([8, 8], "good", {}, ("no_gate_open",)),
    ([8, 8], "good", {"moves_down": "flagged"}, ("no_gate_open", "moved_down")),
    ([8, 8], "inadequate", {}, ("no_gate_open", "more_than_one_band")),
    ([8, 8], "inadequate", {"large_moves": "allowed"}, ("no_gate_open",)),
    ([5, 8], "outstanding", {}, ("more_than_one_band",)),
    ([0, 0], "good", {}, ("nothing_proposed", "no_gate_open")),
]


@pytest.mark.parametrize(("count", "decided", "settings", "flags"), FLAGGED)
def test_an_unusual_decision_is_kept_and_flagged(count, decided, settings, flags):
    counts = {"2.2.1": count, "2.2.2": count, "2.2.3": count}
    rating = rating_for(
        "2.2", counts, settings, decisions={"2.2": Decision(decided, "Panel", "2020-11-12", "Why")}
    )
    assert rating.final == decided
    assert set(rating.flags) == set(flags)
    assert all(flag in wording.FLAGS for flag in rating.flags)


def test_the_overall_rating_waits_for_every_scored_standard(yos, demo):
    judgements = {key: value for key, value in demo.judgements.items() if key != "1.3"}
    ratings = rate(yos, Inspection(judgements=judgements), Tally())
    assert ratings.overall.rating is None
    assert ratings.overall.missing == ("1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4")
    assert not ratings.complete


@given(st.lists(st.sampled_from(range(4)), min_size=12, max_size=12))
def test_the_overall_score_is_the_plain_sum(places):
    names = {s.id: RATINGS[place] for s, place in zip(YOS.standards, places, strict=True)}
    judged = {s: Judgement(name) for s, name in names.items() if s.startswith("1.")}
    decided = {s: Decision(name) for s, name in names.items() if not s.startswith("1.")}
    overall = rate(YOS, Inspection(judgements=judged, decisions=decided), Tally()).overall
    score = sum(places)
    assert (overall.score, overall.maximum, overall.missing) == (score, 36, ())
    assert overall.rating == RATINGS[sum(score >= start for start in (7, 19, 31))]
    nearer = [start - score for start in (7, 19, 31) if start > score]
    assert overall.to_next == (nearer[0] if nearer else None)


def test_a_standard_that_is_rated_but_not_scored_counts_for_nothing(minimal_files):
    from model.framework_loader import load_framework

    text = minimal_files["questions.toml"].replace(
        'method = "judged"', 'method = "judged"\nscored = false', 1
    )
    framework = load_framework(minimal_files | {"questions.toml": text})
    given_ratings = {"2.1": Decision("good"), "3.1": Decision("good")}
    ratings = rate(framework, Inspection(decisions=given_ratings), Tally())
    assert (ratings.overall.score, ratings.overall.maximum, ratings.overall.missing) == (2, 2, ())
    assert ratings.standards["1.1"].score is None
