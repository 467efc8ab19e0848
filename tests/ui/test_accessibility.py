"""What a screen reader is told of every screen and dialog, and where the Tab key goes in it."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible

from benchmarks.harness import gallery, ring, spoken, tabbing
from ui.theme import apply_theme
from ui.theme.tokens import SCHEMES


@dataclass
class Found:
    """What was found wrong, with the name of the exhibit."""

    told: list
    order: list


def tour(inspect, chosen=bool):
    """Has the chosen exhibits inspected."""
    gallery.tour(lambda exhibit, room: lambda shown: inspect(exhibit.name, shown), chosen)


@pytest.fixture(scope="module")
def found(qapp):
    """What a tour of all exhibits finds while a screen reader listens."""
    found = Found([], [])

    def inspect(name, shown):
        found.told += [(name, fault) for fault in spoken.faults(shown)]
        found.order += [(name, fault) for fault in tabbing.faults(shown)]

    QAccessible.setActive(True)
    tour(inspect)
    QAccessible.setActive(False)
    return found


def test_every_control_has_a_role_a_name_and_the_state_that_it_shows(found):
    assert found.told == []


def test_tab_reaches_every_control_in_the_order_of_reading_and_leaves_it_again(found):
    assert found.order == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_whatever_has_the_focus_can_be_seen_to_have_it(qapp, scheme):
    """In one programme: the controls of the others look the same."""
    unseen, rings = [], ring.Rings()
    apply_theme(qapp, scheme)
    tour(
        lambda name, shown: unseen.extend((name, fault) for fault in rings.faults(shown)),
        lambda exhibit: exhibit.setting.programme in ("", gallery.DEMO.programme),
    )
    assert unseen == []
