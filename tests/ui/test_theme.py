"""The look: contrast computed from the tokens (WCAG 2.2 AA), and text that grows."""

import itertools
import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from model.frameworks import framework_ids, shipped
from ui.theme import apply_theme, current_tokens, role_font, scaled, text_percent, theme_changed
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import SCHEMES, TYPE_SCALE
from ui.widgets.rating_choice import RatingChoice
from ui.widgets.rating_label import RatingLabel
from ui.widgets.shapes import shape_path

TEXT, GRAPHIC, STRONG = 4.5, 3.0, 7.0
SURFACES = ("window", "surface", "surface_alt", "accent_soft")
WORDS = (
    "text",
    "text_muted",
    "accent",
    "best",
    "good",
    "weak",
    "poor",
    "problem_hard",
    "problem_soft",
    "saved",
)
TONES = ("best", "good", "weak", "poor")
PAIRS = (("accent", "on_accent"), ("met", "on_met"), ("not_met", "on_not_met"), ("neutral", "on_neutral"))
FILLS = ("accent", "best_fill", "good_fill", "weak_fill", "poor_fill")


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=SCHEMES, ids=str)
def tokens(request):
    """Each scheme in turn."""
    return SCHEMES[request.param]


def too_faint(tokens, names, grounds, least):
    pairs = [(name, ground) for name in names for ground in grounds]
    ratios = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


def test_the_contrast_of_black_and_white_is_21():
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21


def test_words_can_be_read_on_every_surface(tokens):
    assert too_faint(tokens, WORDS, SURFACES, TEXT) == {}


def test_words_can_be_read_on_what_is_chosen(tokens):
    assert [pair for pair in PAIRS if too_faint(tokens, pair[1:], pair[:1], TEXT)] == []


def test_words_of_a_rating_can_be_read_on_what_is_chosen(tokens):
    """A chosen rating is filled with its tone; the words on it have the colour of the surface."""
    assert too_faint(tokens, ("surface",), TONES, TEXT) == {}


def test_words_of_an_answer_that_is_kept_aside_can_be_read(tokens):
    assert too_faint(tokens, ("text_muted",), ("track", "surface_alt"), TEXT) == {}


def rules(tokens):
    """Each rule of the stylesheet as its selector and what it sets."""
    text = re.sub(r"/\*.*?\*/", "", stylesheet(tokens, 100), flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        settings = (line.partition(":") for line in body.split(";"))
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in settings}


def grounds_of(tokens, settings):
    """What words of a rule stand on: its own ground, or any surface."""
    ground = settings.get("background", "transparent")
    return [ground] if ground.startswith("#") else [getattr(tokens, name) for name in SURFACES]


def test_every_rule_of_the_stylesheet_lets_its_words_be_read(tokens):
    """Apart from what is disabled, which WCAG leaves out. The rule of a state has the words of the rule without it."""
    words, faint = {}, {}
    for selector, settings in rules(tokens):
        words[selector] = settings.get("color", words.get(selector.split(":")[0], tokens.text))
        says_something = "color" in settings or settings.get("background", "").startswith("#")
        if says_something and not re.search(r":disabled|handle|separator|line", selector):
            ratio = min(contrast(words[selector], ground) for ground in grounds_of(tokens, settings))
            faint |= {selector: round(ratio, 2)} if ratio < TEXT else {}
    assert faint == {}


def test_the_strongest_contrast_is_seven_to_one():
    tokens = SCHEMES["contrast"]
    assert too_faint(tokens, WORDS, SURFACES, STRONG) == {}
    assert [pair for pair in PAIRS if too_faint(tokens, pair[1:], pair[:1], STRONG)] == []
    assert too_faint(tokens, ("surface",), TONES, STRONG) == {}


def test_borders_of_controls_and_the_focus_can_be_seen(tokens):
    assert too_faint(tokens, ("border_strong", "focus"), (*SURFACES, "track"), GRAPHIC) == {}


def test_a_chosen_answer_stands_out_from_the_others(tokens):
    assert too_faint(tokens, ("met", "not_met", "neutral"), ("surface",), GRAPHIC) == {}


def test_a_bar_stands_out_from_what_is_left_of_it(tokens):
    assert too_faint(tokens, FILLS, ("track",), GRAPHIC) == {}


def test_a_tone_that_the_theme_does_not_know_is_shown_plainly(tokens):
    assert (tokens.tone("new"), tokens.tone_fill("new")) == (tokens.text, tokens.accent)
    assert tokens.answer("new") == (tokens.neutral, tokens.on_neutral)


@pytest.mark.parametrize("percent", [100, 137, 200])
def test_every_name_in_the_stylesheet_is_filled_in(tokens, percent):
    made = stylesheet(tokens, percent)
    assert "$" not in made
    assert made.count("{") == made.count("}")


def test_type_in_the_stylesheet_grows_with_the_text(tokens):
    def points(percent):
        found = re.findall(r"font-size: ([\d.]+)pt", stylesheet(tokens, percent))
        return [float(size) for size in found]

    assert points(200) == pytest.approx([2 * size for size in points(100)], abs=0.02)


@pytest.mark.parametrize("role", TYPE_SCALE)
def test_every_role_of_type_doubles_at_200_per_cent(qapp, role):
    normal = role_font(role).pointSizeF()
    apply_theme(qapp, "light", 200)
    assert role_font(role).pointSizeF() == pytest.approx(2 * normal)
    assert scaled(11) == 22


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (125, 125), (400, 200)])
def test_text_is_never_smaller_than_normal_or_larger_than_double(qapp, asked, given):
    apply_theme(qapp, "light", asked)
    assert text_percent() == given


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_reaches_palette_tokens_and_those_who_listen(qapp, qtbot, scheme):
    with qtbot.waitSignal(theme_changed):
        apply_theme(qapp, scheme, 100)
    assert current_tokens() is SCHEMES[scheme]
    assert qapp.palette().windowText().color().name().upper() == SCHEMES[scheme].text


def test_widgets_that_are_there_already_grow_too(qapp, qtbot):
    button, label = QPushButton("Open…"), QLabel("Cases")
    for widget in (button, label):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    before = button.sizeHint().height(), label.sizeHint().height()
    apply_theme(qapp, "light", 200)
    assert label.sizeHint().height() > before[1] * 1.8
    assert button.sizeHint().height() > before[0] * 1.4
    apply_theme(qapp, "light", 100)
    assert (button.sizeHint().height(), label.sizeHint().height()) == before


def test_the_typeface_is_the_one_that_comes_along(qapp):
    assert QApplication.font().family() == "Inter"
    assert role_font("body", bold=True).weight() > role_font("body").weight()


def every_rating():
    """The ratings of every programme, programme by programme."""
    return [(framework_id, shipped(framework_id).ratings) for framework_id in framework_ids()]


@pytest.mark.parametrize(("programme", "ratings"), every_rating(), ids=framework_ids())
def test_no_two_ratings_on_one_scale_share_a_word_or_a_shape(programme, ratings):
    for group in {rating.group for rating in ratings}:
        scale = [rating for rating in ratings if rating.group == group]
        paths = [shape_path(rating.shape, QRectF(0, 0, 20, 20)) for rating in scale]
        assert len({rating.title for rating in scale}) == len(scale)
        assert [path for n, path in enumerate(paths) if path in paths[:n]] == []


def colours_in(widget):
    image = widget.grab().toImage()
    pixels = itertools.product(range(image.width()), range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in pixels}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("programme", "ratings"), every_rating(), ids=framework_ids())
def test_a_rating_is_shown_in_its_colour_and_said_in_its_word(qapp, qtbot, scheme, programme, ratings):
    apply_theme(qapp, scheme, 100)
    for rating in ratings:
        label, choice = RatingLabel(), RatingChoice([rating])
        label.set_rating(rating)
        for widget in (label, choice):
            qtbot.addWidget(widget)
            widget.adjustSize()
            assert current_tokens().tone(rating.tone) in colours_in(widget)
        assert rating.title in label.accessibleName()
        assert rating.title in choice.buttons[0].text()
