"""Nothing of the program goes unseen: every widget that is written is in a screen or a dialog of the gallery."""

import importlib
import inspect
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import ui
from benchmarks.harness import gallery


@pytest.fixture(scope="module")
def written():
    """Every kind of widget that the program defines."""
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(ui.__path__, "ui.")]
    classes = (kind for module in modules for _, kind in inspect.getmembers(module, inspect.isclass))
    return {kind for kind in classes if issubclass(kind, QWidget) and kind.__module__.startswith("ui.")}


@pytest.fixture(scope="module")
def seen(qapp):
    """Every kind of widget that was to be seen on a tour of the gallery, with the names of what it was in."""
    kinds = {}

    def look(exhibit, room):
        def see(shown):
            for widget in (shown, *shown.findChildren(QWidget)):
                if widget.isVisible():
                    for kind in type(widget).__mro__:
                        kinds.setdefault(kind, []).append(exhibit.name)

        return see

    gallery.tour(look)
    return kinds


def test_every_widget_of_the_program_is_seen_in_the_gallery(written, seen):
    unseen = sorted(f"{kind.__module__}.{kind.__qualname__}" for kind in written - seen.keys())
    assert unseen == [], f"register what shows them in benchmarks/harness/gallery.py: {', '.join(unseen)}"


def test_every_dialog_of_the_program_is_on_show_itself(written, seen):
    dialogs = {kind for kind in written if issubclass(kind, QDialog)}
    assert dialogs <= seen.keys()


def test_each_exhibit_has_a_name_of_its_own():
    names = [exhibit.name for exhibit in gallery.exhibits()]
    assert len(names) == len(set(names))


def test_an_exhibit_leaves_the_inspection_as_it_was(qapp):
    """So that the order in which they are looked at changes nothing."""
    shown = []

    def look(exhibit, room):
        shown.append(room.session.inspection)
        return lambda widget: None

    gallery.tour(look, lambda exhibit: exhibit.setting == gallery.DEMO)
    assert all(inspection == shown[0] for inspection in shown)
