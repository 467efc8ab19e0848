"""One design language: colours and sizes of type stand in ui/theme alone, and nothing moves on the screen."""

import re

import pytest

LOOKS = {
    "a colour in figures": r"""["'#]#?[0-9A-Fa-f]{6}["']|QColor\(\s*[0-9]|QColor\(\s*["']|GlobalColor""",
    "a size of type": r"setPointSize|setPixelSize|font-size|QFont\(\s*[\"']",
    "a stylesheet of its own": r"setStyleSheet\(",
}
MOVES = r"QPropertyAnimation|QVariantAnimation|QSequentialAnimation|QTimeLine|QMovie"
"""What would move: the program starts no animation, so there is none to be reduced."""


def found(sources, pattern):
    window = (source for source in sources if source.package == "ui" and "ui/theme/" not in source.name)
    return {source.name: hit[0] for source in window if (hit := re.search(pattern, source.text))}


@pytest.mark.parametrize("pattern", LOOKS.values(), ids=LOOKS)
def test_no_module_outside_the_theme_decides_a_look(sources, pattern):
    assert found(sources, pattern) == {}


def test_there_is_one_stylesheet(root):
    assert [path.name for path in root.glob("ui/**/*.qss")] == ["caseread.qss"]


def test_the_stylesheet_takes_its_colours_and_sizes_of_type_from_the_tokens(root):
    text = (root / "ui" / "theme" / "caseread.qss").read_text("utf-8")
    rules = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(|font-size:\s*[0-9]", rules) == []


def test_nothing_is_animated(sources):
    assert found(sources, MOVES) == {}


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ('QColor("#FF0000")', LOOKS["a colour in figures"]),
        ("QColor(255, 0, 0)", LOOKS["a colour in figures"]),
        ("Qt.GlobalColor.red", LOOKS["a colour in figures"]),
        ("font.setPointSize(9)", LOOKS["a size of type"]),
        ("QPropertyAnimation(self, b'pos')", MOVES),
    ],
)
def test_a_look_of_its_own_would_be_found(text, pattern):
    assert re.search(pattern, text)
