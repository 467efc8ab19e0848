"""What a screen reader is told of every screen and dialog, and where the Tab key goes in it."""

import pytest
from PySide6.QtGui import QAccessible

from benchmarks.harness import gallery, ring, spoken, tabbing
from ui.theme import apply_theme
from ui.theme.tokens import SCHEMES


@pytest.fixture
def listening():
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def found_by(inspect):
    """What an inspection of every exhibit finds, with the name of where it was."""
    found = set()
    gallery.tour(
        lambda exhibit, room: lambda shown: found.update((exhibit.name, fault) for fault in inspect(shown))
    )
    return sorted(found)


@pytest.mark.usefixtures("qapp", "listening")
def test_every_control_has_a_role_a_name_and_the_state_that_it_shows():
    assert found_by(spoken.faults) == []


@pytest.mark.usefixtures("qapp")
def test_tab_reaches_every_control_in_the_order_of_reading_and_leaves_it_again():
    assert found_by(tabbing.faults) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_whatever_has_the_focus_can_be_seen_to_have_it(qapp, scheme):
    apply_theme(qapp, scheme)
    assert found_by(ring.Rings().faults) == []
