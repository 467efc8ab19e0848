"""The inspection summary prints what the model computed, in the form of the published reports."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from model import wording
from model.figures import fingerprint
from model.findings import findings_of
from model.inspection import Inspection

PUBLISHED = Path(__file__).with_name("published_tables.tsv")
MARKED = re.compile(r"(?<=[?:])\d+(?= )")  # the number of a note, right behind a question or a base line


def published_lines():
    lines = PUBLISHED.read_text(encoding="utf-8").splitlines()
    return [line.replace("\t", " ") for line in lines if not line.startswith("#")]


def with_scale(framework, scale):
    """Return the framework with another scale for all its questions."""

    def asked(questions):
        return tuple(replace(q, scale=scale, parts=asked(q.parts)) for q in questions)

    def standards(domain):
        return tuple(replace(s, questions=asked(s.questions)) for s in domain.standards)

    domains = tuple(replace(d, standards=standards(d)) for d in framework.domains)
    return replace(framework, domains=domains)


def test_every_table_is_printed_as_it_was_published(summary):
    text = MARKED.sub("", summary.text)
    assert [line for line in published_lines() if line not in text] == []
    assert text.count("Relevant cases Number 'Yes'") >= 31  # 8 standards and 23 key questions


def test_the_first_page_says_whose_inspection_it_is(summary):
    first = summary.pages[0]
    for shown in (
        "Stockton-on-Tees Youth Offending Service",
        "Youth offending services: the 2018 standards",
        "21–24 September 2020",
        "Maria Jerram",
        "Programme of HM Inspectorate of Probation",
        "Court disposals: 8 Out-of-court disposals: 5",
        "At a glance 2",
    ):
        assert shown in first


def test_the_overall_rating_stands_with_its_score_and_the_bands(summary):
    glance = summary.pages[1]
    assert "★ Outstanding 32/36" in glance
    for band in ("Inadequate 0–6", "Requires improvement 7–18", "Good 19–30", "Outstanding 31–36"):
        assert band in glance


def test_every_rating_stands_at_a_glance_with_shape_and_word(summary, demo):
    glance = summary.pages[1]
    shapes = {"Outstanding": "★", "Good": "●"}
    for rating in demo.ratings.standards.values():
        title = demo.framework.rating(rating.final).title
        assert re.search(rf"{rating.standard.id} {rating.standard.title} .*?{shapes[title]} {title}", glance)


def test_a_decision_shows_before_and_after_with_who_when_and_why(summary):
    moved = "▲ Requires improvement → ● Good"
    assert f"2.2 Planning {moved}" in summary.pages[1]
    reason = "Other key questions banded higher; the weakness is confined to contingency planning."
    decision = f"Decision {moved} Decided by Ratings panel · 12 November 2020 Reason {reason}"
    assert summary.text.count(decision) == 2  # under the standard, and in the list of decisions
    assert "Proposed ▲ Requires improvement" in summary.text


def test_an_unusual_decision_is_flagged(demo, changed, print_summary):
    printed = print_summary(changed(demo, {("decisions", "2.3", "rating"): "inadequate"}))
    assert "Decided by Not recorded" in printed.text
    assert wording.FLAGS["no_gate_open"] in printed.text
    assert wording.FLAGS["more_than_one_band"] in printed.text


def test_what_drove_a_rating_is_printed_in_the_words_of_the_model(summary, demo):
    for rating in demo.ratings.standards.values():
        assert wording.basis(demo.framework, rating) in summary.text
        for step in wording.steps(demo.framework, rating):
            assert step in summary.text
        for gate in rating.gates:
            assert demo.framework.gates[gate].explanation in summary.text


def test_judged_standards_have_their_questions_and_the_reason(summary, demo):
    for standard in demo.framework.domains[0].standards:
        assert demo.inspection.judgements[standard.id].reason in summary.text
        for question in standard.questions:
            assert f"{question.id} {question.text}" in summary.text


def test_notes_are_numbered_through_and_stand_under_their_table(summary):
    text = summary.text
    marks = [int(mark) for mark in re.findall(r"(?:Our rating|\?|inspected:)(\d+) ", text)]
    assert marks == list(range(1, 19))
    only = (
        "This question is only relevant in cases where there are factors related to keeping the child safe."
    )
    assert re.search(rf"keeping the child safe\?3 8 5 .*? 3 {re.escape(only)}", text)


def test_pages_are_numbered_and_say_which_data_they_come_from(summary, demo):
    pages = summary.pages
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
        assert f"As of 12 November 2020, 14:05 · Caseread 1.2.3 · Fingerprint {fingerprint(demo)}" in text
        assert demo.framework.attribution in text


def test_a_notice_is_on_every_page(summary, demo):
    assert all(demo.inspection.notice in page for page in summary.pages)


def test_outline_contents_and_the_table_of_ratings_lead_to_the_page_of_each_standard(summary, demo):
    reader, pages = summary.reader, summary.pages
    domains = [entry for entry in reader.outline if not isinstance(entry, list)]
    standards = [entry for group in reader.outline if isinstance(group, list) for entry in group]
    titles = [entry.title for entry in domains]
    assert titles[0] == "At a glance"
    assert [f"{d.id}. {d.title}" for d in demo.framework.domains] == [t for t in titles if t[0].isdigit()]
    assert [entry.title for entry in standards] == [f"{s.id}. {s.title}" for s in demo.framework.standards]
    for entry in standards:
        number = reader.get_destination_page_number(entry)
        assert entry.title in pages[number]
        identifier, title = entry.title.split(". ", 1)
        assert f"{entry.title} {number + 1}" in pages[0]
        assert re.search(rf"{identifier} {title} .*? {number + 1} ", pages[1])


def test_open_choices_say_which_choice_is_in_force(demo, changed, print_summary):
    printed = print_summary(changed(demo, {("settings", "banding"): "exact"}))
    for setting in demo.framework.settings:
        chosen = "exact" if setting.id == "banding" else setting.default
        assert f"{setting.title} {setting.explanation} {setting.title_of(chosen)}" in printed.text


def test_bands_of_shares_and_of_summed_scores_are_headed_as_published(summary):
    assert "Lowest banding (key question level) Rating Minority: <50%" in summary.text
    assert "Score Rating (standard) 0" in summary.text
    assert "Score Rating (overall) 0–6" in summary.text


def test_a_finished_inspection_is_no_preview(summary):
    assert "PREVIEW" not in summary.text


def test_an_unfinished_inspection_is_marked_on_every_page(unfinished, print_summary):
    printed = print_summary(unfinished)
    assert all("PREVIEW – not all cases and standards are complete" in page for page in printed.pages)
    assert "12 of 13 cases complete." in printed.pages[1]
    assert "Not complete: C-01." in printed.pages[1]


def test_a_standard_that_cannot_be_rated_yet_says_so(unfinished, print_summary):
    glance = print_summary(unfinished).pages[1]
    assert "1.1 Governance and leadership ○ Not rated yet" in glance
    assert "Overall rating Score so far ○ Not rated yet" in glance


def test_an_inspection_without_a_case_is_printed(demo, print_summary):
    printed = print_summary(findings_of(demo.framework, Inspection()))
    assert "Service not named yet" in printed.pages[1]
    assert "Of the 0 cases inspected:" in printed.text
    assert "No case has been added yet." in printed.pages[1]
    assert "0 of 0" not in printed.text


def test_a_profile_of_no_rating_is_left_out(demo, print_summary):
    printed = print_summary(findings_of(demo.framework, Inspection()))
    assert printed.pages[1].count("2.2 Planning") == 1
    assert "1. Organisational delivery" in printed.pages[2]


def test_a_programme_with_other_words_and_answers_and_no_overall_rating(demo, changed, print_summary):
    scale = demo.framework.question("2.1.1").scale
    met = tuple(replace(v, title="Sufficient" if v.counts == "met" else v.title) for v in scale.values)
    named = replace(demo.framework.words, question="Criterion", rating="Judgement")
    framework = replace(demo.framework, words=named, overall=None)
    framework = with_scale(framework, replace(scale, values=met))
    text = print_summary(changed(demo, {}, framework)).text
    assert "Relevant cases Number 'Sufficient'" in text
    assert "for this standard is based on the following criteria:" in text
    assert "Overall rating" not in text


def test_a_standard_that_is_rated_but_not_scored_says_so(demo, changed, print_summary):
    first, *others = demo.framework.domains
    unscored = (replace(first.standards[0], scored=False), *first.standards[1:])
    framework = replace(demo.framework, domains=(replace(first, standards=unscored), *others))
    printed = print_summary(changed(demo, {}, framework))
    assert "1.1 Governance and leadership ● Good (not scored)" in printed.pages[1]


@pytest.mark.parametrize("scored", range(0, 37, 6))
def test_the_scale_has_room_for_every_score(demo, scored):
    from reports.charts import score_scale

    overall = replace(demo.ratings.overall, score=scored)
    left, bottom, right, top = score_scale(demo.framework, overall, 400).getBounds()
    assert -5 <= left <= right <= 405
    assert bottom >= 0
    assert top <= 60
