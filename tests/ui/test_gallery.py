"""Nothing of the program goes unseen: every widget that is written is in a screen or a dialog of the gallery."""

import importlib
import inspect
import pkgutil
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

import ui
from benchmarks.harness import gallery


@pytest.fixture(scope="module")
def written():
    """Every kind of widget that the program defines."""
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(ui.__path__, "ui.")]
    classes = (kind for module in modules for _, kind in inspect.getmembers(module, inspect.isclass))
    return {kind for kind in classes if issubclass(kind, QWidget) and kind.__module__.startswith("ui.")}


@dataclass
class Tour:
    """What was met on a tour of the gallery: every kind of widget in sight, and the inspection before each exhibit."""

    kinds: set
    inspections: list


@pytest.fixture(scope="module")
def met(qapp):
    """A tour of all."""
    tour = Tour(set(), [])

    def look(exhibit, room):
        if exhibit.setting == gallery.DEMO:
            tour.inspections.append(room.session.inspection)

        def see(shown):
            for widget in (shown, *shown.findChildren(QWidget)):
                if widget.isVisible():
                    tour.kinds.update(type(widget).__mro__)

        return see

    gallery.tour(look)
    return tour


def test_every_widget_of_the_program_is_seen_in_the_gallery(written, met):
    unseen = sorted(f"{kind.__module__}.{kind.__qualname__}" for kind in written - met.kinds)
    assert unseen == [], f"register what shows them in benchmarks/harness/gallery.py: {', '.join(unseen)}"


def test_an_exhibit_leaves_the_inspection_as_it_was(met):
    """So that the order in which they are looked at changes nothing."""
    assert all(inspection == met.inspections[0] for inspection in met.inspections)


def test_each_exhibit_has_a_name_of_its_own():
    names = [exhibit.name for exhibit in gallery.exhibits()]
    assert len(names) == len(set(names))
