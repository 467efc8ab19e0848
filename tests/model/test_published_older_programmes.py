"""The demonstrations of the older programmes give the figures of the four published reports."""

import pytest

from model.framework import Criterion
from model.frameworks import shipped
from model.methods import OFFICIAL, RECONSTRUCTED
from model.rating import settings_of
from tests.model.programmes import CCI, FJI, PHASE2, PHASE3, demonstration, figures, published, rated

STOCKPORT_2009, TRAFFORD, BROMLEY = (
    published("stockport-2009"),
    published("trafford-2015"),
    published("bromley-2007"),
)
STOCKPORT_2006 = published("stockport-2006")
CRITERIA = published("bromley-2007-criteria")
OLDER = [FJI, CCI, PHASE3, PHASE2]
FINDINGS = [
    pytest.param(criterion["id"], finding, percent, id=f"{criterion['id']} {finding}")
    for criterion in STOCKPORT_2009["criteria"]
    for finding, percent in criterion["findings_percent"].items()
]
STATISTICS = [
    pytest.param(framework_id, row, id=f"{framework_id} {row['id']}")
    for framework_id, report in ((PHASE3, BROMLEY), (PHASE2, STOCKPORT_2006))
    for row in report["key_statistics"]
]


def by_id(row):
    return row["id"]


def half_up(found):
    """The whole per cent that a report prints, from the counts as printed for scripts."""
    return (200 * found["yes"] + found["relevant"]) // (2 * found["relevant"])


def finding(standard, name):
    """The counts of the one question of a standard that stands for a published finding."""
    (question,) = [q for q in shipped(CCI).standard(standard).questions if q.finding == name]
    return next(q for q in rated(CCI)[standard]["questions"] if q["id"] == question.id)


# --- Every demonstration ---


@pytest.mark.parametrize("framework_id", OLDER)
def test_every_case_of_a_demonstration_is_complete_and_every_standard_rated(framework_id):
    findings = demonstration(framework_id)
    assert [assessment.case.ref for assessment in findings.unread] == []
    codes = {problem.code for assessment in findings.assessments.values() for problem in assessment.problems}
    assert codes <= {
        "not_met_without_evidence",
        "facts_at_odds",
    }  # odd but possible: nobody made up a note for each
    assert [
        assessment.case.ref for assessment in findings.assessments.values() if assessment.kept_aside
    ] == []
    assert figures(framework_id)["complete"] is True


@pytest.mark.parametrize(
    ("framework_id", "service"),
    [
        (FJI, TRAFFORD["service"]),
        (CCI, STOCKPORT_2009["service"]),
        (PHASE3, BROMLEY["service"]),
        (PHASE2, STOCKPORT_2006["service"]),
    ],
)
def test_a_demonstration_is_of_the_published_service_and_says_that_its_cases_are_made_up(
    framework_id, service
):
    inspection = demonstration(framework_id).inspection
    assert inspection.service == service
    assert "made up" in inspection.notice
    assert figures(framework_id)["service"] == service


@pytest.mark.parametrize("framework_id", OLDER)
def test_open_choices_stand_at_their_defaults(framework_id):
    framework, inspection = shipped(framework_id), demonstration(framework_id).inspection
    assert settings_of(framework, inspection) == {s.id: s.default for s in framework.settings}


@pytest.mark.parametrize("framework_id", OLDER)
def test_case_questions_are_marked_as_reconstructed_and_titles_as_official(framework_id):
    standards = shipped(framework_id).standards
    assert {standard.wording for standard in standards} == {OFFICIAL}
    assert {q.wording for s in standards for q in s.questions} == {RECONSTRUCTED}


@pytest.mark.parametrize("framework_id", OLDER)
def test_every_decision_is_whole_and_nothing_about_it_is_unusual(framework_id):
    for rating in demonstration(framework_id).ratings.standards.values():
        assert rating.flags == ()
        assert rating.decision is None or all(
            (rating.decision.rating, rating.decision.by, rating.decision.on, rating.decision.reason)
        )


# --- Stockport, 2009 ---


@pytest.mark.parametrize(("standard", "name", "percent"), FINDINGS)
def test_every_finding_is_the_published_percentage(standard, name, percent):
    assert half_up(finding(standard, name)) == percent


def test_no_finding_is_named_that_was_not_published():
    named = {(s.id, q.finding) for s in shipped(CCI).standards for q in s.questions if q.finding}
    assert named == {(row.values[0], row.values[1]) for row in FINDINGS}


@pytest.mark.parametrize("criterion", STOCKPORT_2009["criteria"], ids=by_id)
def test_every_criterion_has_its_published_score_and_comment(criterion):
    found = rated(CCI)[criterion["id"]]
    assert (half_up(found), found["final"]) == (criterion["percent"], criterion["comment"].lower())
    assert (found["title"], found["proposed"], found["band"]) == (
        criterion["title"],
        found["final"],
        found["final"],
    )


@pytest.mark.parametrize("headline", STOCKPORT_2009["headline_scores"], ids=by_id)
def test_every_headline_has_its_published_score_and_comment(headline):
    found = rated(CCI)[headline["id"]]
    assert (half_up(found), found["final"]) == (headline["percent"], headline["comment"].lower())
    assert found["method"] == "headline"


@pytest.mark.parametrize("section", STOCKPORT_2009["sections"], ids=by_id)
def test_every_section_pools_its_criteria_to_the_published_score(section):
    found = rated(CCI)[section["id"]]
    assert (half_up(found), found["title"]) == (section["percent"], section["title"])
    assert (found["method"], found["final"]) == ("section", None)


def test_a_section_is_not_the_mean_of_its_criteria():
    means = [
        round(sum(c["percent"] for c in STOCKPORT_2009["criteria"] if c["id"].startswith(section)) / number)
        for section, number in (("1", 3), ("2", 3), ("3", 2))
    ]
    assert means == [54, 65, 70]
    assert [half_up(rated(CCI)[section]) for section in "123"] == [58, 66, 68]


def test_the_core_case_inspection_has_no_overall_rating():
    assert figures(CCI)["overall"] is None
    assert len(rated(CCI)) == 8 + 3 + 3


# --- Trafford, 2015 ---


@pytest.mark.parametrize("theme", TRAFFORD["themes"], ids=by_id)
def test_every_theme_has_its_published_score_and_stars(theme):
    found = rated(FJI)[theme["id"]]
    assert found["title"] == theme["title"]
    assert (found["final"], found["score"]) == (
        ("poor", "unsatisfactory", "satisfactory", "good")[theme["published_stars"] - 1],
        theme["published_stars"],
    )
    if theme["case_assessment_percent"] is None:
        assert "percent" not in found
    else:
        assert half_up(found) == theme["case_assessment_percent"]


def test_protecting_the_child_was_proposed_four_stars_and_decided_three_with_a_reason():
    rating = demonstration(FJI).ratings.standards["3"]
    assert (rating.proposed, rating.final) == ("good", "satisfactory")
    assert "second week" in rating.decision.reason
    assert "system" in rating.decision.reason


def test_the_stars_of_the_other_themes_are_those_proposed():
    moved = [s for s, r in demonstration(FJI).ratings.standards.items() if r.proposed != r.final]
    assert moved == ["3"]


def test_the_joint_inspection_read_the_published_number_of_cases_and_has_no_overall_rating():
    assert TRAFFORD["overall"] is None
    assert figures(FJI)["overall"] is None
    assert demonstration(FJI).tally.cases == {"cases": TRAFFORD["cases"]}


# --- Bromley, 2007, and Stockport, 2006 ---


@pytest.mark.parametrize("section", BROMLEY["sections"], ids=by_id)
def test_every_section_of_phase_three_has_its_published_judgement(section):
    found = rated(PHASE3)[section["id"]]
    framework = shipped(PHASE3)
    assert (found["title"], found["score"]) == (section["title"], section["judgement"])
    assert framework.rating(found["final"]).title == section["word"]


def test_phase_three_has_no_overall_category_and_read_between_30_and_80_cases():
    assert BROMLEY["overall"] is None
    assert figures(PHASE3)["overall"] is None
    assert 30 <= sum(demonstration(PHASE3).tally.cases.values()) <= 80


@pytest.mark.parametrize("section", STOCKPORT_2006["sections"], ids=by_id)
def test_every_section_of_phase_two_has_its_published_judgement(section):
    found = rated(PHASE2)[section["id"]]
    assert (found["title"], shipped(PHASE2).rating(found["final"]).title) == (
        section["title"],
        section["judgement"],
    )


def test_phase_two_has_its_published_overall_category_by_rule_and_a_sample_of_fifteen():
    overall = figures(PHASE2)["overall"]
    assert overall == {"score": None, "max": None, "rating": "good_basis_for_development"}
    assert shipped(PHASE2).rating(overall["rating"]).title == STOCKPORT_2006["overall"]
    assert demonstration(PHASE2).inspection.decisions == {}
    assert sum(demonstration(PHASE2).tally.cases.values()) == 15


@pytest.mark.parametrize(("framework_id", "row"), STATISTICS)
def test_every_key_statistic_is_the_published_one(framework_id, row):
    (found,) = [found for found in figures(framework_id)["statistics"] if found["id"] == row["id"]]
    assert half_up({"yes": found["count"], "relevant": found["relevant"]}) == row["service_percent"]
    assert found["percent"] == 100 * found["count"] / found["relevant"]


@pytest.mark.parametrize(("framework_id", "row"), STATISTICS)
def test_every_key_statistic_stands_beside_its_published_average_range_and_target(framework_id, row):
    (statistic,) = [s for s in shipped(framework_id).statistics if s.id == row["id"]]
    assert statistic.average == row["phase_average"]
    assert statistic.range == (tuple(row["phase_range"]) if row["phase_range"] else None)
    assert statistic.target == row["target"]
    assert (statistic.better == "lower") is row.get("lower_is_better", False)


@pytest.mark.parametrize(("framework_id", "report"), [(PHASE3, BROMLEY), (PHASE2, STOCKPORT_2006)])
def test_the_key_statistics_stand_in_the_published_order(framework_id, report):
    order = [row["id"] for row in report["key_statistics"]]
    assert [found["id"] for found in figures(framework_id)["statistics"]] == order
    assert len(order) == {PHASE3: 16, PHASE2: 15}[framework_id]


def test_the_criteria_of_phase_three_are_the_published_ones_word_for_word():
    criteria = [criterion for standard in shipped(PHASE3).standards for criterion in standard.criteria]
    expected = [
        Criterion(judgement["no"], judgement["text"], OFFICIAL, tuple(
            Criterion(evidence["no"], evidence["text"]) for evidence in judgement["evidence"]
        ))
        for judgement in CRITERIA["key_judgements"]
    ]  # fmt: skip
    assert criteria == expected
    assert (len(criteria), sum(len(criterion.parts) for criterion in criteria)) == (19, 124)


def test_each_key_judgement_of_phase_three_stands_in_its_section():
    for standard in shipped(PHASE3).standards:
        assert {criterion.id.split(".")[0] for criterion in standard.criteria} == {standard.id}
