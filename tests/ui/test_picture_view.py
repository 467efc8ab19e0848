"""Charts on the screen: the same drawing as on paper, in the colours of the theme, told to everybody in words."""

from functools import partial

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from model.pictures.drawing import BANDS, ROLES, SMALL, Box, Hint, Mark, Picture, Words
from model.pictures.key_questions import key_questions
from ui.screens.band_scale import BandScale
from ui.screens.ratings import RatingsScreen
from ui.theme import apply_theme, current_tokens
from ui.theme.tokens import SCHEMES
from ui.widgets.picture_view import PictureView

LEAST_BETWEEN_BANDS, LEAST_ON_BANDS = 5, 40
"""By how much the lightness of fills that touch differs at least, of 100 (CIE 1976); as on paper."""


def lightness(name):
    """How light a colour is, from 0 to 100: what is left of it in a grey copy."""
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in QColor(name).getRgbF()[:3]]
    luminance = sum(part * weight for part, weight in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def square(width, measure):
    """A picture as high as it is wide, with a word, a box and a hint for its lower half."""
    word = Words(0, 10, "Good")
    return Picture(
        width,
        width,
        (Box(0, 0, width, width, "figure"), word, Mark("star", width / 2, width / 2, 8, "best", hollow=True)),
        f"A square with a word of {measure('Good', SMALL):.0f} points",
        (Hint(0, width / 2, width, width / 2, "The lower half"),),
    )


@pytest.fixture
def view(shown):
    """A view of the square, 300 pixels wide, in a column."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    made = PictureView("Square", window)
    made.show_picture(square)
    column.addWidget(made)
    column.addStretch(1)
    shown(window)
    window.resize(300, 600)
    QApplication.processEvents()
    yield made
    window.close()


def test_it_has_a_name_and_says_what_it_shows(view):
    assert view.accessibleName() == "Square"
    assert view.accessibleDescription() == view.picture.alternative


def test_its_height_follows_its_width(view):
    assert abs(view.height() - view.width()) <= 1
    view.window().resize(400, 600)
    QApplication.processEvents()
    assert abs(view.height() - view.width()) <= 1


def test_its_words_have_the_size_of_the_text_around_it(qapp, view):
    before = view.picture.width
    apply_theme(qapp, "light", 200)
    assert view.picture.width == pytest.approx(before / 2, rel=0.05)


def test_who_points_at_a_part_is_told_its_words_else_those_of_the_whole(view):
    assert view.hint_at(QPointF(10, 250)) == "The lower half"
    assert view.hint_at(QPointF(10, 10)) == view.picture.alternative


@pytest.mark.parametrize("scheme", SCHEMES)
def test_it_is_painted_in_the_colours_of_the_theme(qapp, view, scheme):
    apply_theme(qapp, scheme, 100)
    painted = view.grab().toImage()
    assert painted.pixelColor(290, 290) == QColor(current_tokens().accent)
    middle = painted.pixelColor(painted.width() // 2, painted.height() // 2)
    assert middle == QColor(current_tokens().surface)  # a hollow mark


@pytest.mark.parametrize("scheme", SCHEMES)
def test_fills_that_touch_differ_in_grey(scheme):
    tokens = SCHEMES[scheme]
    plain, deep = (lightness(tokens.drawn(role)) for role in BANDS)
    assert abs(plain - deep) >= LEAST_BETWEEN_BANDS
    for role in ("figure", "ink", "best", "good", "weak", "poor"):
        assert min(abs(lightness(tokens.drawn(role)) - ground) for ground in (plain, deep)) >= LEAST_ON_BANDS


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_role_has_a_colour(scheme):
    tokens = SCHEMES[scheme]
    unknown = tokens.drawn("no such role")
    assert [role for role in ROLES if role != "ink" and tokens.drawn(role) == unknown] == (
        ["muted", "edge"] if scheme == "contrast" else []
    )


def test_the_key_questions_of_a_standard_stand_before_their_bands(shown, session):
    screen = shown(RatingsScreen(session))
    screen.show_standard("2.2")
    QApplication.processEvents()
    chart = next(v for v in screen.detail.findChildren(PictureView) if v.isVisible())
    assert "2.2.2 Keeping the child safe: 63%, 5 of 8" in chart.accessibleDescription()
    assert chart.accessibleName() == "Shares and bands"


def test_a_pooled_share_stands_on_a_scale(shown, programme):
    screen = shown(RatingsScreen(programme("fji-2012")))
    screen.show_standard("2")
    QApplication.processEvents()
    (scale,) = (v for v in screen.detail.findChildren(PictureView) if v.isVisible())
    assert isinstance(scale, BandScale)
    assert scale.accessibleDescription().endswith("It stands at 82%: Good.")


@pytest.mark.parametrize("percent", [100, 200])
def test_a_chart_has_the_same_parts_on_screen_and_on_paper(qapp, shown, session, percent):
    from reports.pictures import measure

    apply_theme(qapp, "light", percent)
    findings = session.findings
    rating = findings.ratings.standards["2.2"]
    draw = partial(key_questions, findings.framework, rating, findings.bands_of(rating.standard))
    view = PictureView("Chart")
    view.show_picture(draw)
    shown(view).resize(1200, 400)
    QApplication.processEvents()
    on_paper = draw(view.picture.width, measure)
    assert [type(part) for part in view.picture.parts] == [type(part) for part in on_paper.parts]
    assert view.picture.alternative == on_paper.alternative
