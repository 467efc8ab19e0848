"""Each programme's summary follows the form of its published report and holds its published figures."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from model.frameworks import framework_ids
from model.methods import RECONSTRUCTED
from reports.provenance import LEGEND, MARK

GOLDEN = Path(__file__).parents[1] / "golden"
STARS, SCORES, NUMBERS, TABLE = "fji-2012", "cci-2009", "yot-phase3-2005", "yot-phase2-2004"
OLDER = (STARS, SCORES, NUMBERS, TABLE)


@cache
def published(name):
    """The figures of one published report."""
    return json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))


def flat(text):
    """A text as it is compared with a page, where lines end elsewhere."""
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("programme", OLDER)
def test_the_contents_lead_to_every_standard_and_part(programme, demonstration, printed_demo):
    printed, findings = printed_demo(programme), demonstration(programme)
    outline = {entry.title for entry in titles(printed.reader.outline)}
    assert {f"{s.id}. {s.title}" for s in findings.framework.standards} <= outline
    assert "Good practice" in outline
    for entry in titles(printed.reader.outline):
        number = printed.reader.get_destination_page_number(entry) + 1
        assert f"{flat(entry.title)} {number}" in printed.pages[0]


def titles(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield entry


@pytest.mark.parametrize("programme", framework_ids())
def test_every_font_is_embedded_and_the_same_findings_give_the_same_bytes(
    programme, demonstration, printed_demo, print_summary, fonts_of
):
    printed = printed_demo(programme)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts_of(printed.reader))
    assert print_summary(demonstration(programme)).content == printed.content


@pytest.mark.parametrize("programme", framework_ids())
def test_no_finished_demonstration_is_a_preview_and_none_lacks_its_attribution(
    programme, demonstration, printed_demo
):
    pages = printed_demo(programme).pages
    assert not any("PREVIEW" in page for page in pages)
    assert all(demonstration(programme).framework.attribution in page for page in pages)


@pytest.mark.parametrize("programme", OLDER)
def test_reconstructed_wording_is_marked_and_the_mark_explained(programme, demonstration, printed_demo):
    text, framework = printed_demo(programme).text, demonstration(programme).framework
    asked = [q for s in framework.standards for key in s.questions for q in key.walk()]
    assert all(q.wording == RECONSTRUCTED for q in asked)
    assert [q.id for q in asked if flat(q.text) + MARK not in text] == []
    assert LEGEND in text
    assert MARK not in "".join(s.statement for s in framework.standards)


def test_official_wording_has_no_mark(summary):
    assert MARK not in summary.text


@pytest.mark.parametrize("programme", OLDER)
def test_recommendations_stand_with_who_is_responsible(programme, demonstration, printed_demo):
    text, inspection = printed_demo(programme).text, demonstration(programme).inspection
    given = inspection.recommendations.values()
    assert given
    for item in given:
        words = f"{flat(item.text)} {'To: ' if item.earlier else ''}{flat(item.addressee)}"
        assert words in text


@pytest.mark.parametrize("programme", OLDER)
def test_good_practice_is_printed(programme, demonstration, printed_demo):
    for item in demonstration(programme).inspection.good_practice.values():
        assert f"{flat(item.title)} {flat(item.text)}" in printed_demo(programme).text


# --- Scores with comments ---


def test_headline_scores_stand_at_a_glance_with_their_comments(demonstration, printed_demo):
    glance = printed_demo(SCORES).pages[1]
    scores = {headline.id: headline for headline in demonstration(SCORES).framework.headlines}
    for score in published("stockport-2009")["headline_scores"]:
        shown = rf"{score['percent']}% Comment \S {score['comment']} improvement required"
        assert re.search(rf"{re.escape(scores[score['id']].title)} .*? Score {shown}", glance)


def test_criteria_have_score_and_comment_boxes_and_sections_an_overall_score(demonstration, printed_demo):
    text, framework = printed_demo(SCORES).text, demonstration(SCORES).framework
    for criterion in published("stockport-2009")["criteria"]:
        box = rf"Score {criterion['percent']}% Comment \S {criterion['comment']} improvement required"
        statement = re.escape(framework.standard(criterion["id"]).statement)
        assert re.search(
            rf"{re.escape(criterion['id'])}\. {re.escape(criterion['title'])} {statement} {box}", text
        )
    for section in published("stockport-2009")["sections"]:
        domain = next(d for d in framework.domains if d.id == section["id"])
        assert re.search(rf"{domain.statement} \d+ of \d+ answers .*? Score {section['percent']}%", text)


def test_findings_are_listed_with_their_percentages(demonstration, printed_demo):
    text, findings = printed_demo(SCORES).text, demonstration(SCORES)
    for criterion in published("stockport-2009")["criteria"]:
        named = {q.finding: q.id for q in findings.framework.standard(criterion["id"]).questions if q.finding}
        for finding, percent in criterion["findings_percent"].items():
            question = named[finding]
            written = flat(findings.inspection.findings[question].text)
            assert re.search(
                rf"{re.escape(written)} \[{re.escape(question)} · {percent}%, \d+ of \d+\]", text
            )
    assert text.count("Strengths:") + text.count("Strength:") == 8


# --- Stars ---


@pytest.mark.parametrize("programme", ["yos-2018", *OLDER])
def test_all_that_is_known_at_a_glance_stands_on_one_page(programme, demonstration, printed_demo):
    pages = printed_demo(programme).pages
    glance = next(page for page in pages[1:] if "At a glance" in page)
    for standard in demonstration(programme).framework.standards:
        assert glance.count(f"{standard.id} {standard.title}") == 2  # in the table and in the picture


@pytest.mark.parametrize("programme", ["yos-2018", *OLDER])
def test_no_page_ends_with_a_heading(programme, demonstration, changed, printed_demo, print_summary):
    findings = demonstration(programme)
    reason = {
        ("judgements", standard.id, "reason"): "A reason. " * 90 for standard in findings.framework.standards
    }
    for printed in (printed_demo(programme), print_summary(changed(findings, reason))):
        titles = [entry.title for entry in entries(printed.reader.outline)]
        ends = [page for page in printed.pages[1:] if page.rstrip().endswith(tuple(titles))]
        assert [page[-80:] for page in ends] == []


def entries(outline):
    for entry in outline:
        yield from entries(entry) if isinstance(entry, list) else [entry]


def test_contents_stand_on_the_cover_below_a_long_name_too(demonstration, changed, print_summary):
    name = "The Combined Youth Justice and Early Help Service of Northumberland, Tyne and Wear and Gateshead"
    findings = changed(demonstration("cci-2009"), {("inspection", "service"): name})
    cover = print_summary(findings).pages[0]
    assert name in cover
    assert "How the ratings are made" in cover


def test_a_table_of_statistics_over_two_pages_repeats_its_heads(printed_demo):
    heads = [page for page in printed_demo("yot-phase3-2005").pages if "Range for phase 3.1 YOTs" in page]
    assert len(heads) == 2


def test_the_star_table_has_scores_stars_and_words(printed_demo):
    glance = printed_demo(STARS).pages[1]
    names = {3: "Satisfactory", 4: "Good"}
    for theme in published("trafford-2015")["themes"]:
        score = "–" if theme["case_assessment_percent"] is None else f"{theme['case_assessment_percent']}%"
        stars = theme["published_stars"]
        shown = rf"{score} {names[stars]} {stars} of 4 stars"
        assert re.search(rf"{theme['id']} {re.escape(theme['title'])} {shown}", glance)
    assert "Overall rating" not in printed_demo(STARS).text


def test_a_decision_shows_what_was_proposed_and_why_it_differs(demonstration, printed_demo):
    text, decision = printed_demo(STARS).text, demonstration(STARS).inspection.decisions["3"]
    moved = "Decision ★★★★ Good → ★★★☆ Satisfactory Decided by Inspection team · 28 November 2014"
    assert text.count(f"{moved} Reason {flat(decision.reason)}") == 2  # with the theme, and in the annexe
    assert "Decision ★★★★ Good, as proposed" in text
    assert "Themes decided as the figures propose: 1, 2, 4, 6." in text


def test_every_theme_has_a_data_summary_with_n_and_share(demonstration, printed_demo):
    text, findings = printed_demo(STARS).text, demonstration(STARS)
    note = "The total answers may not equal the number of cases inspected"
    assert text.count("Data summary 23 cases inspected.") == 6
    assert text.count(note) == 5
    for rating in findings.ratings.standards.values():
        for result in rating.questions:
            row = f"{result.count.yes} of {result.count.relevant} {result.count.rounded}%"
            assert re.search(
                rf"{re.escape(flat(result.question.text))}{MARK}(?: \(not scored\))? {row}", text
            )


def test_a_proposal_waits_visibly_for_its_decision(demonstration, changed, print_summary):
    undecided = dict.fromkeys(("decisions", "3", name) for name in ("rating", "by", "on", "reason"))
    printed = print_summary(changed(demonstration(STARS), undecided))
    assert "82% ★★★★ Good → ○ Not decided yet" in printed.pages[1]
    assert "PREVIEW – not all cases and themes are complete" in printed.pages[1]
    assert "Themes not rated yet: 3." in printed.pages[1]
    assert "This proposes Good; inspectors have not decided yet." in printed.text


# --- Numbers, words, statistics ---


@pytest.mark.parametrize(("programme", "name"), [(NUMBERS, "bromley-2007"), (TABLE, "stockport-2006")])
def test_section_judgements_stand_in_the_summary_table(programme, name, printed_demo):
    glance = printed_demo(programme).pages[1]
    for section in published(name)["sections"]:
        word = f"{section['judgement']}: {section['word']}" if "word" in section else section["judgement"]
        assert re.search(rf"{section['id']} {re.escape(section['title'])} \S {re.escape(word)} \d", glance)


def test_the_numbers_of_judgements_are_explained(printed_demo):
    assert "4: Excellent; 3: Good; 2: Adequate; 1: Inadequate." in printed_demo(NUMBERS).pages[1]


@pytest.mark.parametrize(("programme", "name"), [(NUMBERS, "bromley-2007"), (TABLE, "stockport-2006")])
def test_statistics_have_average_range_and_target(programme, name, demonstration, printed_demo):
    text = printed_demo(programme).text
    of = {result.statistic.id: result for result in demonstration(programme).ratings.statistics}
    rows = published(name)["key_statistics"]
    assert len(rows) == len(of)
    for row in rows:
        result = of[row["id"]]
        average = "n/a" if row["phase_average"] is None else f"{row['phase_average']}%"
        span = "n/a" if row["phase_range"] is None else "{}–{}%".format(*row["phase_range"])
        target = "" if row["target"] is None else rf" {row['target']}%"
        counts = rf"{row['service_percent']}% {result.count.yes} of {result.count.relevant}"
        title = re.escape(flat(result.statistic.title)) + r"(?: ↓ better when lower)?"
        assert re.search(rf"{title} {counts} {average} {span}{target}", text), row["id"]


def test_a_statistic_that_is_better_when_lower_is_marked_and_targets_have_their_notes(printed_demo):
    text = printed_demo(TABLE).text
    assert text.count("↓ better when lower") == 1
    assert "Evidence of any criminal activity during the course of the order ↓ better when lower" in text
    assert "YJB targets1" in text
    assert "1 If appropriate. 2 Relates to detention and training plans. 3 In full-time ETE." in text


def test_the_printed_criteria_stand_under_their_sections(printed_demo):
    text = printed_demo(NUMBERS).text
    criteria = published("bromley-2007-criteria")["key_judgements"]
    printed = [item for key in criteria for item in (key, *key["evidence"])]
    assert len(printed) == 19 + 124
    assert [item["no"] for item in printed if f"{item['no']} {flat(item['text'])}" not in text] == []


def test_a_scale_of_several_answers_prints_its_own_words(printed_demo):
    text = printed_demo(NUMBERS).text
    row = r"What is the overall quality of the pre-sentence report\?†"
    values = r"■ Excellent 0 · Good 3 · Sufficient 8 □ Insufficient 6 · Poor 2 11 of 19 58%"
    assert re.search(f"{row} {values}", text)
    assert "■ met □ not met" in text


def test_the_overall_category_stands_with_what_it_follows_from(printed_demo):
    glance = printed_demo(TABLE).pages[1]
    assert "Overall rating ◆ Good basis for development" in glance
    assert "Sections: 1 ● Satisfactorily met · 2 ● Satisfactorily met · 3 ▲ Partly met" in glance
    assert "Follows from the sections by the published table." in glance
    assert "Section 1 Section 2 Section 3 Overall rating" in printed_demo(TABLE).text


def test_a_category_left_to_the_inspector_is_asked_for_and_its_reason_kept(
    demonstration, changed, print_summary
):
    given = {("judgements", section, "rating"): "fully" for section in ("1", "2")}
    glance = print_summary(changed(demonstration(TABLE), given)).pages[1]
    assert "Overall rating ○ Not chosen yet" in glance
    assert "The overall rating has not been chosen yet." in glance
    chosen = {"rating": "good", "by": "A. Person", "on": "2006-01-10", "reason": "Strong work."}
    decided = given | {("decisions", "overall", name): value for name, value in chosen.items()}
    text = print_summary(changed(demonstration(TABLE), decided)).text
    assert text.count("Decision ● Good Decided by A. Person · 10 January 2006 Reason Strong work.") == 2


def test_earlier_recommendations_are_followed_up(demonstration, printed_demo):
    text = printed_demo(TABLE).text
    items = [r for r in demonstration(TABLE).inspection.recommendations.values() if r.earlier]
    assert len(items) == 16
    for number, item in enumerate(items, start=1):
        shown = (
            f"{number} {flat(item.text)} To: {item.addressee} {item.progress.capitalize()} {flat(item.note)}"
        )
        assert shown in text


@pytest.mark.parametrize("programme", OLDER)
def test_an_inspection_without_anything_is_printed(programme, demonstration, print_summary):
    from model.findings import findings_of
    from model.inspection import Inspection

    framework = demonstration(programme).framework
    printed = print_summary(findings_of(framework, Inspection()))
    assert "Service not named yet" in printed.pages[0]
    assert "PREVIEW" in printed.pages[0]
    assert "○ Not rated yet" in printed.pages[1]
