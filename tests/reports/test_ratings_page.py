"""The ratings for the panel: everything that it weighs, on one page."""

import re

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model import wording
from model.findings import findings_of
from model.frameworks import framework_ids
from model.inspection import Inspection
from model.report_orders import RATINGS, ReportOrder
from reports.kinds import BUILDERS
from reports.pages import Layout
from reports.sheet import Making

ORDER = ReportOrder(RATINGS)
LONG = "The panel looked at every key question again. "


def flat(text):
    """A text as it is compared with a page, where lines end elsewhere."""
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def of_programme(demonstration, print_order):
    """A function that prints the ratings of a programme's demonstration."""
    return lambda programme: print_order(demonstration(programme), ORDER)


@pytest.mark.parametrize("programme", framework_ids())
def test_a_demonstration_takes_one_page(programme, of_programme):
    assert len(of_programme(programme).pages) == 1


@pytest.mark.parametrize("programme", framework_ids())
def test_it_says_which_inspection_it_is_and_who_leads_it(programme, of_programme, demonstration):
    page, inspection = of_programme(programme).text, demonstration(programme).inspection
    assert "Ratings for the panel" in page
    assert inspection.service in page
    assert f"Lead inspector: {inspection.lead_inspector}" in page
    assert demonstration(programme).framework.title in page


@pytest.mark.parametrize("programme", framework_ids())
def test_every_standard_stands_with_what_its_rating_rests_on(programme, of_programme, demonstration):
    page, findings = of_programme(programme).text, demonstration(programme)
    for rating in findings.ratings.standards.values():
        named = re.escape(flat(f"{rating.standard.id} {rating.standard.title}"))
        basis = re.escape(flat(wording.basis(findings.framework, rating)))
        assert re.search(f"{named} .*?{basis}", page)
        for line in wording.margins(findings.framework, rating):
            assert flat(line) in page


def test_it_says_how_firm_a_rating_is_and_whether_it_may_be_moved(of_programme):
    page = of_programme("yos-2018").text
    assert (
        "2.2 Planning ▲ Requires improvement Lowest: 2.2.2 Keeping the child safe, 5 of 8 relevant cases Yes "
        "(63%). 1 case up to Good (2.5 points) 2 cases down to Inadequate (12.5 points) "
        "Discretion: Within five points · One case ● Good Ratings panel 12 November 2020"
    ) in page
    assert "2 cases down to Good (20 points) No condition for discretion holds." in page
    assert "The panel may move: 2.1, 2.2, 2.4, 3.1, 3.2, 3.3, 3.4." in page


def test_the_overall_rating_stands_with_its_score(of_programme):
    assert "Overall rating: ★ Outstanding · 32 of 36 points." in of_programme("yos-2018").text


def test_headline_scores_stand_with_their_comments(of_programme, demonstration):
    page = of_programme("cci-2009").text
    for score in demonstration("cci-2009").ratings.headlines:
        assert f"{score.title}: {wording.percent(score.count)} · " in page


def test_a_judgement_stands_with_its_reason_where_there_is_room(of_programme, demonstration):
    page = of_programme("yot-phase2-2004").text
    for judgement in demonstration("yot-phase2-2004").inspection.judgements.values():
        assert flat(judgement.reason) in page


def test_a_programme_of_judgements_has_no_column_for_how_firm_they_are(of_programme):
    assert "How firm it is" in of_programme("fji-2012").text
    assert "How firm it is" not in of_programme("yot-phase3-2005").text


def test_stars_of_a_rating_in_force_stand_above_its_word(of_programme):
    assert "★★★☆ Satisfactory Inspection team 28 November 2014" in of_programme("fji-2012").text


def test_what_is_missing_is_said(unfinished, print_order):
    printed = print_order(unfinished, ORDER)
    assert len(printed.pages) == 1
    assert "PREVIEW – not all cases and standards are complete" in printed.text
    assert "12 of 13 cases complete. Not complete: C-01. Standards not rated yet: 1.1." in printed.text
    assert "Score so far: 30 of 36." in printed.text


def test_what_waits_for_a_decision_is_said(demonstration, changed, print_order):
    undecided = dict.fromkeys(("decisions", "3", name) for name in ("rating", "by", "on", "reason"))
    text = print_order(changed(demonstration("fji-2012"), undecided), ORDER).text
    assert "To be decided: 3." in text
    assert "○ Not decided yet" in text


@pytest.mark.parametrize("programme", framework_ids())
def test_an_inspection_without_anything_is_printed_on_one_page(programme, demonstration, print_order):
    printed = print_order(findings_of(demonstration(programme).framework, Inspection()), ORDER)
    assert len(printed.pages) == 1
    assert "Service not named yet" in printed.text
    assert "Lead inspector: not recorded" in printed.text


@pytest.mark.parametrize("programme", framework_ids())
def test_a_meeting_is_minuted_by_hand(programme, of_programme):
    page = of_programme(programme).text
    assert "Decision Initials" in page
    assert "Meeting on In the chair Present Agreed (signature)" in page


@pytest.mark.parametrize("programme", framework_ids())
def test_reasons_give_way_before_the_print_becomes_small(programme, demonstration, changed, print_order):
    findings = demonstration(programme)
    judged = [s.id for s in findings.framework.standards if s.method.kind == "judgement"]
    reasons = {("judgements", standard, "reason"): LONG * 20 for standard in judged}
    printed = print_order(changed(findings, reasons), ORDER)
    assert len(printed.pages) == 1
    assert not judged or LONG.strip() not in printed.text or len(judged) == 1


def test_names_of_any_length_go_on_to_another_page_and_nothing_is_cut(demo, changed, print_order):
    words = " ".join(f"w{number}" for number in range(10_000))
    printed = print_order(changed(demo, {("decisions", "2.2", "by"): words}), ORDER)
    assert len(printed.pages) > 1
    found = set(printed.text.split())
    assert [number for number in range(10_000) if f"w{number}" not in found] == []
    assert "3.4 Joint working" in printed.text
    assert "Agreed (signature)" in printed.pages[-1]


RANDOM = st.text(max_size=60) | st.sampled_from(
    ["W" * 3000, "👍 漢字 \u2028", "\x00\x1b[31m", "שלום", "<b>&amp;"]
)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(RANDOM, min_size=5, max_size=5), times=st.sampled_from([1, 8]))
def test_any_text_stays_on_the_page(demo, changed, print_order, texts, times):
    paths = [("inspection", name) for name in ("service", "lead_inspector", "notice")]
    paths += [("decisions", "2.2", "by"), ("judgements", "1.1", "reason")]
    values = {path: text * times for path, text in zip(paths, texts, strict=True)}
    printed = print_order(changed(demo, values), ORDER)
    for page in pypdfium2.PdfDocument(printed.content):
        image = page.render(scale=0.5).to_pil().convert("L")
        width, height = image.size
        for edge in ((0, 0, 14, height), (width - 14, 0, width, height)):
            assert image.crop(edge).getextrema() == (255, 255)


def test_a_domain_is_not_named_at_the_foot_of_a_page(demo, changed, print_order):
    rated = [standard for standard in demo.framework.standards if standard.method.gates]
    by = {("decisions", standard.id, "by"): "A panel with a rather long name " * 3 for standard in rated}
    rating = {("decisions", standard.id, "rating"): "inadequate" for standard in rated}
    pages = print_order(changed(demo, by | rating), ORDER).pages
    assert len(pages) == 2
    assert "3. Out-of-court disposals" in pages[1]


def test_the_sizes_of_print_say_the_same(demo, at):
    """All but the reasons of judgements, which the larger ones leave room for."""
    edition = BUILDERS[RATINGS](demo, ORDER, Making(at, "1", "", ""))
    *_, sizes = edition.story(Layout())
    said = [sizes.split(500, room)[1:] for room in (10_000, 600, 1)]
    texts = [[part.getPlainText() for part in story if hasattr(part, "getPlainText")] for story in said]
    assert texts[0] == texts[1] == texts[2]
