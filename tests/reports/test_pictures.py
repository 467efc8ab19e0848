"""Charts on paper: figures with words, the numbers of the tally, and fills that differ without colour."""

from dataclasses import replace
from itertools import pairwise

import pytest
from reportlab.graphics.shapes import Circle, Line, Polygon, Rect, String

from model.composition import composition
from model.findings import findings_of
from model.framework import Option
from model.frameworks import framework_ids
from model.pictures.composition import composition_chart
from model.pictures.drawing import BANDS, ROLES, SMALL, STRONG, Box, Mark, Picture, Words
from reports import style
from reports.charts import question_chart, rating_profile
from reports.pictures import colour, figure, measure

LEAST_BETWEEN_BANDS, LEAST_ON_BANDS = 5, 40
"""By how much the lightness of fills that touch differs at least, of 100 (CIE 1976)."""


def lightness(paint):
    """How light a colour is, from 0 to 100: what is left of it in a grey copy."""
    parts = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4
        for p in (paint.red, paint.green, paint.blue)
    ]
    luminance = sum(part * weight for part, weight in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def test_bands_that_lie_side_by_side_differ_in_grey():
    light, deep = (lightness(colour(role)) for role in BANDS)
    assert light - deep >= LEAST_BETWEEN_BANDS


@pytest.mark.parametrize("role", ["figure", "ink", "muted", "edge", "best", "good", "weak", "poor"])
def test_what_stands_on_a_band_differs_from_it_in_grey(role):
    assert min(lightness(colour(band)) for band in BANDS) - lightness(colour(role)) >= LEAST_ON_BANDS


def test_every_role_has_a_colour_of_its_own_on_paper():
    assert set(style.ROLES) == set(ROLES)


def test_a_picture_is_turned_over_as_pages_count_from_below():
    parts = (Box(10, 0, 30, 5, "figure"), Mark("circle", 5, 15, 4, "ink"), Words(1, 18, "Good"))
    box, mark, words = figure(Picture(50, 20, parts, "A chart")).contents
    assert (box.x, box.y, box.height) == (10, 15, 5)
    assert isinstance(mark, Circle)
    assert (mark.cx, mark.cy) == (5, 5)
    assert (words.y, words.text) == (2, "Good")


def test_a_hollow_mark_is_an_outline_on_white():
    full, hollow = figure(
        Picture(9, 9, (Mark("star", 4, 4, 6, "best"), Mark("star", 4, 4, 6, "best", True)), "")
    ).contents
    assert (full.fillColor, hollow.fillColor) == (colour("best"), style.WHITE)
    assert full.strokeColor == hollow.strokeColor == colour("best")


def test_words_of_another_script_are_set_in_a_typeface_that_has_them():
    shown = figure(Picture(90, 20, (Words(0, 10, "Ø שלום", "ink", STRONG),), "")).contents
    assert [(text.text, text.fontName) for text in shown] == [
        ("Ø ", style.SEMIBOLD),
        ("םולש", style.FALLBACK),
    ]
    assert shown[1].x == pytest.approx(measure("Ø ", STRONG))


@pytest.mark.parametrize("programme", framework_ids())
def test_nothing_runs_off_a_chart_with_the_real_typeface(demonstration, programme):
    findings = demonstration(programme)
    charts = rating_profile(findings, 471)
    charts += [figure(composition_chart(counted, 471, measure)) for counted in composition(findings)]
    for rating in findings.ratings.standards.values():
        charts += question_chart(findings, rating, 471)
    for drawn in charts:
        left, bottom, right, top = drawn.getBounds()
        assert min(left, bottom) >= -1
        assert (right <= drawn.width + 1, top <= drawn.height + 1) == (True, True)


def test_only_standards_whose_shares_stand_in_bands_have_a_chart_of_key_questions(demonstration):
    for programme in framework_ids():
        findings = demonstration(programme)
        charted = {
            rating.standard.method.kind
            for rating in findings.ratings.standards.values()
            if question_chart(findings, rating, 471)
        }
        assert charted <= {"lowest_band"}


def test_the_chart_of_key_questions_stands_above_their_table(summary):
    planning = summary.text.index("Planning is well informed, holistic")
    chart = summary.text.index("63%, 5 of 8", planning)
    assert chart < summary.text.index("on the following key questions", planning)


def test_the_profile_stands_with_the_ratings_at_a_glance(summary):
    page = next(text for text in summary.pages if text.count("Requires improvement") >= 3 and "32/36" in text)
    assert "proposed" in page
    assert "decided" in page


@pytest.mark.parametrize("programme", framework_ids())
def test_the_tables_of_the_cases_inspected_have_the_counts_of_the_model(
    demonstration, printed_demo, programme
):
    text = printed_demo(programme).text
    for counted in composition(demonstration(programme)):
        several = len(counted.samples) > 1
        for level in counted.levels:
            cells = [*level.counts, *([level.whole] if several else [])]
            shown = " ".join("–" if c is None else f"{c.yes} ({c.rounded}%)" for c in cells)
            assert f"{level.title} {shown}" in text
        sizes = [*counted.sizes, *([sum(counted.sizes)] if several else [])]
        assert "Cases " + " ".join(map(str, sizes)) in text


@pytest.mark.parametrize("programme", framework_ids())
def test_the_cases_inspected_take_little_more_than_two_pages(printed_demo, programme):
    pages = printed_demo(programme).pages
    begun = [at for at, text in enumerate(pages) if "Shares are of all cases of a sample" in text]
    held = [at for at, text in enumerate(pages) if "Not recorded yet" in text]
    assert begun == held[:1]
    assert [after - before for before, after in pairwise(held)] == [1] * (len(held) - 1)
    assert len(held) <= 3


def test_no_figures_of_cases_are_printed_before_there_is_one(demo, print_summary):
    empty = findings_of(demo.framework, replace(demo.inspection, cases={}))
    assert "The cases inspected" not in print_summary(empty).text


def test_a_fact_with_so_many_values_that_its_table_breaks_is_printed_whole(demo, changed, print_summary):
    options = tuple(Option(f"o{n}", f"Value number {n}.") for n in range(120))
    facts = tuple(
        replace(f, options=(*f.options, *options)) if f.id == "gender" else f for f in demo.framework.facts
    )
    text = print_summary(changed(demo, {}, replace(demo.framework, facts=facts))).text
    assert [n for n in range(120) if f"Value number {n}. 0 (0%) 0 (0%) 0 (0%)" not in text] == []


def test_a_programme_with_more_standards_than_a_page_has_lines_is_printed_without_a_profile(
    demo, changed, print_summary
):
    first, *others = demo.framework.domains
    many = tuple(replace(first.standards[0], id=f"1.{n}") for n in range(1, 70))
    framework = replace(demo.framework, domains=(replace(first, standards=many), *others))
    findings = changed(demo, {}, framework)
    assert rating_profile(findings, 471) == []
    assert "1.69. Governance and leadership" in print_summary(findings).text


def test_lines_and_marks_of_a_chart_are_vectors(demo):
    drawn = rating_profile(demo, 471)[0].contents
    assert {type(shape) for shape in drawn} == {Rect, Line, Polygon, Circle, String}
    assert SMALL.size in {shape.fontSize for shape in drawn if isinstance(shape, String)}
