"""Laws of the charts: nothing runs off the picture, no words collide, and every value is said in words too."""

from dataclasses import replace
from functools import partial
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import wording
from model.composition import composition
from model.findings import findings_of
from model.frameworks import framework_ids
from model.inspection import with_value
from model.pictures.bands import Axis, rating_names, stretches_of
from model.pictures.composition import bars_beside, composition_chart
from model.pictures.drawing import (
    BANDS,
    ROLES,
    SMALL,
    Box,
    Line,
    Mark,
    Words,
    cut,
    hatched,
    outline_of,
    wrapped,
)
from model.pictures.key_questions import is_banded, key_questions
from model.pictures.profile import rating_profile
from model.pictures.score_scale import Scaled, score_scale
from tests.model.programmes import FJI, demonstration

YOS = framework_ids()[0]
WIDTHS = (150, 200, 300, 471, 800)
NARROW, PAGE = 150, 471
EDGE = 0.51  # half a line


def measure(text, face):
    """Every letter as wide as that of a wide typeface."""
    return len(text) * face.size * (0.6 if face.bold else 0.56)


def drawings(findings):
    """Every chart of an inspection by its name, each as a function of a width."""
    framework, overall = findings.framework, findings.ratings.overall
    yield "profile", partial(rating_profile, findings)
    for counted in composition(findings):
        yield counted.fact.id, partial(composition_chart, counted)
    for rating in findings.ratings.standards.values():
        bands = findings.bands_of(rating.standard)
        if bands is not None and is_banded(rating):
            yield rating.standard.id, partial(key_questions, framework, rating, bands)
        if bands is not None and rating.figure is not None:
            scaled = Scaled(bands, rating.figure.percent, 100, rating.proposed, "a share", "63%")
            yield f"scale {rating.standard.id}", partial(score_scale, framework, scaled)
    if overall is not None and overall.score is not None:
        bands = framework.bands[framework.overall.bands]
        yield "overall", partial(score_scale, framework, Scaled(bands, overall.score, 36, None, "32", "32"))


def extent(part):
    """The left, upper, right and lower end of a part."""
    if isinstance(part, Box):
        return part.x, part.y, part.x + part.width, part.y + part.height
    if isinstance(part, Line):
        xs, ys = (part.x1, part.x2), (part.y1, part.y2)
        return min(xs), min(ys), max(xs), max(ys)
    if isinstance(part, Mark):
        half = part.size / 2
        return part.x - half, part.y - half, part.x + half, part.y + half
    return part.x, part.y - part.face.size * 0.75, part.x + measure(part.text, part.face), part.y


def beyond(picture):
    """The parts that are not wholly within a picture."""
    for part in picture.parts:
        left, top, right, bottom = extent(part)
        inside = left >= -EDGE and top >= -EDGE
        if not (inside and right <= picture.width + EDGE and bottom <= picture.height + EDGE):
            yield part


def colliding(picture):
    """Pairs of words that lie over each other."""
    words = [(part, extent(part)) for part in picture.parts if isinstance(part, Words)]
    for (one, a), (other, b) in combinations(words, 2):
        if min(a[2], b[2]) - max(a[0], b[0]) > 0.01 and min(a[3], b[3]) - max(a[1], b[1]) > 0.01:
            yield one.text, other.text


def texts(picture):
    return [part.text for part in picture.parts if isinstance(part, Words)]


def marks(picture):
    return [part for part in picture.parts if isinstance(part, Mark)]


def longer(framework):
    """The framework with words that are half as long again, as those of another language may be."""
    facts = tuple(
        replace(f, options=tuple(replace(o, title=f"{o.title} {o.title[::2]}") for o in f.options))
        for f in framework.facts
    )
    domains = tuple(
        replace(d, standards=tuple(replace(s, title=f"{s.title} {s.title[::2]}") for s in d.standards))
        for d in framework.domains
    )
    return replace(framework, facts=facts, domains=domains)


@pytest.fixture(params=framework_ids())
def findings(request):
    """The demonstration of each programme in turn."""
    return demonstration(request.param)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_off_a_picture(findings, width):
    found = {name: list(beyond(draw(width, measure))) for name, draw in drawings(findings)}
    assert {name: parts for name, parts in found.items() if parts} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_words_lie_over_others(findings, width):
    found = {name: list(colliding(draw(width, measure))) for name, draw in drawings(findings)}
    assert {name: pairs for name, pairs in found.items() if pairs} == {}


@pytest.mark.parametrize("width", [200, PAGE])
def test_longer_words_change_neither(findings, width):
    stretched = findings_of(longer(findings.framework), findings.inspection)
    for name, draw in drawings(stretched):
        picture = draw(width, measure)
        assert (name, list(beyond(picture)), list(colliding(picture))) == (name, [], [])


def test_every_part_has_a_role_or_the_tone_of_a_rating(findings):
    known = {*ROLES, *(rating.tone for rating in findings.framework.ratings), ""}
    for _, draw in drawings(findings):
        for part in draw(PAGE, measure).parts:
            used = {part.fill, part.outline} if isinstance(part, Box) else {part.role}
            assert used <= known


def test_the_hints_cover_the_rows_and_are_part_of_the_words(findings):
    for name, draw in drawings(findings):
        for hint in draw(PAGE, measure).hints:
            assert hint.text
            assert name == "profile" or hint.width == PAGE


def test_the_profile_says_every_rating_and_marks_every_standard_that_has_one(findings):
    picture = rating_profile(findings, PAGE, measure)
    for rating in findings.ratings.standards.values():
        word = wording.rating_word(findings.framework, rating.final)
        assert f"{rating.standard.id} {rating.standard.title}: {word}" in picture.alternative
    rated = sum(rating.final is not None for rating in findings.ratings.standards.values())
    assert sum(mark.size == marks(picture)[-1].size and not mark.hollow for mark in marks(picture)) >= rated


def test_a_rating_that_was_moved_shows_what_was_proposed_hollow_with_an_arrow():
    picture = rating_profile(demonstration(YOS), PAGE, measure)
    hollow, tip, final = (marks(picture)[at] for at in _places(picture))
    assert (hollow.shape, hollow.hollow) == ("triangle", True)
    assert (final.shape, final.hollow) == ("circle", False)
    assert hollow.x < tip.x < final.x
    assert tip.shape == "right"
    assert "2.2 Planning: Good, proposed: Requires improvement" in picture.alternative


def _places(picture):
    """The places of the hollow mark, the tip of its arrow and the mark that it points to."""
    drawn = marks(picture)
    hollow = next(at for at, mark in enumerate(drawn) if mark.hollow)
    return hollow, hollow - 1, hollow + 1


def test_pooled_shares_stand_at_their_per_cents():
    found = demonstration(FJI)
    picture = rating_profile(found, PAGE, measure)
    shares = [rating.pooled.percent for rating in found.ratings.standards.values() if rating.pooled]
    strips = [part for part in picture.parts if isinstance(part, Box)]
    left, right = min(box.x for box in strips), max(box.x + box.width for box in strips)
    places = [mark.x for mark in marks(picture)]
    for share in shares:
        assert any(abs(left + (right - left) * share / 100 - x) < 0.01 for x in places)


def test_a_standard_without_a_rating_has_no_mark():
    found = demonstration(YOS)
    empty = with_value(found.inspection, ("judgements", "1.1", "rating"), None)
    unrated = findings_of(found.framework, empty)
    before, after = (marks(rating_profile(given, PAGE, measure)) for given in (found, unrated))
    assert len(after) == len(before) - 1
    assert "1.1 Governance and leadership: not rated." in rating_profile(unrated, PAGE, measure).alternative


def chart_of(standard_id, width=PAGE, findings=None):
    found = findings or demonstration(YOS)
    rating = found.ratings.standards[standard_id]
    return key_questions(found.framework, rating, found.bands_of(rating.standard), width, measure)


def test_a_bar_ends_at_the_share_of_its_question():
    picture = chart_of("2.2")
    grounds = [part for part in picture.parts if isinstance(part, Box) and part.fill in BANDS]
    left, right = grounds[0].x, grounds[-1].x + grounds[-1].width
    bars = [part for part in picture.parts if isinstance(part, Box) and part.fill == "figure"]
    assert [100 * bar.width / (right - left) for bar in bars] == pytest.approx([100, 62.5, 75])


def test_the_bands_lie_behind_the_bars_in_turn():
    picture = chart_of("2.2")
    fills = [part.fill for part in picture.parts if isinstance(part, Box)]
    assert fills == ["band", "band-deep", "band", "band-deep", "figure", "figure", "figure"]


def test_the_question_that_decides_is_bold_and_has_a_pointer():
    picture = chart_of("2.2")
    bold = [part.text for part in picture.parts if isinstance(part, Words) and part.face.bold]
    assert bold == ["2.2.2 Keeping the child safe", "63%, 5 of 8"]
    assert [mark.shape for mark in marks(picture)].count("right") == 2  # beside the question, and in the key


def test_every_share_of_the_key_questions_is_said():
    said = chart_of("2.2").alternative
    assert "2.2.1 Desistance: 100%, 8 of 8, Outstanding." in said
    assert "2.2.2 Keeping the child safe: 63%, 5 of 8, Requires improvement, decides the rating." in said
    assert "Requires improvement from 50%, Good from 65%" in said


def test_a_narrow_chart_of_key_questions_names_them_by_their_numbers():
    assert "2.2.2" in texts(chart_of("2.2", NARROW))
    assert "2.2.2 Keeping the child safe" in texts(chart_of("2.2"))


def test_a_question_without_a_relevant_case_has_a_dashed_line_and_no_bar():
    found = demonstration(YOS)
    inspection = found.inspection
    for case_id in inspection.cases:
        inspection = with_value(inspection, ("cases", case_id, "answers", "2.2.2"), None)
    picture = chart_of("2.2", findings=findings_of(found.framework, inspection))
    assert "no relevant case" in texts(picture)
    assert sum(isinstance(part, Line) and part.dashed for part in picture.parts) == 1
    assert sum(isinstance(part, Box) and part.fill == "figure" for part in picture.parts) == 2


def test_a_share_of_nought_is_an_upright_stroke_not_nothing():
    found = demonstration(YOS)
    inspection = found.inspection
    for case_id in inspection.cases:
        inspection = with_value(inspection, ("cases", case_id, "answers", "2.2.2"), "no")
    picture = chart_of("2.2", findings=findings_of(found.framework, inspection))
    strokes = [part for part in picture.parts if isinstance(part, Line) and part.role == "figure"]
    assert [line.x1 == line.x2 for line in strokes] == [True]


def test_the_composition_shows_every_option_with_its_number(findings):
    for counted in composition(findings):
        picture = composition_chart(counted, 800, measure)
        for level in counted.levels:
            assert set(wrapped(level.title, 1e6, measure)) <= set(texts(picture))
            for count in level.counts:
                shown = "–" if count is None else f"{count.yes} ({count.rounded}%)"
                assert shown in texts(picture)
                assert count is None or f"{level.title} {shown}" in picture.alternative


def test_samples_have_different_patterns():
    (disposal, *_) = composition(demonstration(YOS))
    picture = composition_chart(disposal, PAGE, measure)
    solid = [part for part in picture.parts if isinstance(part, Box) and part.fill == "figure"]
    slanting = [part for part in picture.parts if isinstance(part, Line) and part.x1 != part.x2]
    middle = max(box.x for box in solid) + max(box.width for box in solid)
    assert min(line.x2 for line in slanting if line.role == "figure") > middle


def test_samples_that_have_no_room_beside_one_another_stand_under_one_another():
    (disposal, *_) = composition(demonstration(YOS))
    wide, narrow = (composition_chart(disposal, width, measure) for width in (PAGE, NARROW))
    assert narrow.height > 1.8 * wide.height
    assert [text for text in texts(narrow) if "(8)" in text or "(5)" in text] == [
        "Court (8)",
        "Out of court (5)",
    ]


def test_bars_beside_a_table_stand_in_the_middle_of_its_rows():
    (_, age, *_) = composition(demonstration(YOS))
    picture = bars_beside(age, 15, [10, 20, 10, 10], 100, measure)
    frames = {
        part.y + part.height / 2 for part in picture.parts if isinstance(part, Box) and part.fill == "paper"
    }
    assert {20, 35, 50, 60} <= frames
    assert picture.height == 65


@pytest.mark.parametrize("score", range(0, 37, 6))
def test_the_pointer_of_a_scale_stays_within_it(score):
    found = demonstration(YOS)
    scaled = Scaled(found.framework.bands["overall_score"], score, 36, None, str(score), str(score))
    picture = score_scale(found.framework, scaled, 300, measure)
    assert list(beyond(picture)) == []
    assert picture.alternative.endswith(f"It stands at {score}.")


def test_the_pointer_is_hollow_while_the_score_can_still_grow():
    found = demonstration(YOS)
    bands = found.framework.bands["overall_score"]
    hollow = [
        next(
            mark.hollow
            for mark in marks(score_scale(found.framework, scaled, 300, measure))
            if mark.shape == "down"
        )
        for scaled in (Scaled(bands, 20, 36, None, "20"), Scaled(bands, 20, 36, "good", "20"))
    ]
    assert hollow == [True, False]


@given(width=st.floats(60, 900))
def test_the_names_of_bands_never_collide_and_no_line_crosses_one(width):
    found = demonstration(FJI)
    rating = next(iter(found.ratings.standards.values()))
    stretches = stretches_of(found.framework, found.bands_of(rating.standard), Axis(0, width * 0.8))
    named = rating_names(stretches, width, measure)
    for one, other in combinations(named, 2):
        assert one.row != other.row or one.x + one.length <= other.x or other.x + other.length <= one.x
    for name in named:
        crossed = [n for n in named if n.row < name.row and n.x < name.stretch.left < n.x + n.length]
        assert not (name.clear and crossed)


@given(
    text=st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=60),
    room=st.floats(5, 200),
)
def test_lines_have_room_and_keep_every_letter(text, room):
    lines = wrapped(text, room, measure)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(measure(line, SMALL) <= room or len(line) == 1 for line in lines)


@given(text=st.text(max_size=60), room=st.floats(0, 200))
def test_what_is_cut_has_room_and_says_so(text, room):
    kept = cut(text, room, measure)
    assert measure(kept, SMALL) <= room
    assert kept in (text, "") or kept.endswith("…")


@given(width=st.floats(0.5, 120), height=st.floats(2, 20))
def test_the_lines_of_a_hatched_box_end_at_its_edges(width, height):
    for part in hatched(10, 20, width, height, "figure"):
        left, top, right, bottom = extent(part)
        assert 10 - 1e-6 <= left <= right <= 10 + width + 1e-6
        assert 20 - 1e-6 <= top <= bottom <= 20 + height + 1e-6


def test_the_shapes_of_ratings_differ_and_one_that_is_not_known_is_a_diamond():
    shapes = [outline_of(shape, 0, 0, 10) for shape in ("circle", "square", "triangle", "star", "diamond")]
    assert len(set(shapes)) == 5
    assert outline_of("heart", 0, 0, 10) == outline_of("diamond", 0, 0, 10)
