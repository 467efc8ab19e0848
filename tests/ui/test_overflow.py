"""Nothing is cut off: every screen and dialog, with small and large text, in a small window, in longer languages."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip

from benchmarks.harness import gallery
from benchmarks.harness.overflow import faults
from benchmarks.harness.room import settle
from benchmarks.harness.tongues import LONGER, speaking
from model.language import ENGLISH, WELSH
from ui.screens.findings_table import FindingsTable
from ui.theme import apply_theme

SIZES = {100: ((1366, 768), (1024, 700)), 200: ((1366, 768),)}
"""Of the window, by the size of text in per cent."""


def look_at_every_size(found, sizes):
    """Looks at each exhibit in windows of these sizes; a dialog has the size that it gives itself."""

    def look(exhibit, room):
        def see(shown):
            if isinstance(shown, QMainWindow):
                for size in sizes:
                    shown.resize(*size)
                    settle()
                    if shown.size().toTuple() != size:
                        found.add((exhibit.name, f"is {shown.size().toTuple()} and cannot be {size}"))
                    found.update((exhibit.name, fault) for fault in faults(shown))
            else:
                found.update((exhibit.name, fault) for fault in faults(shown))
            room.window.resize(*sizes[0])

        return see

    return look


@pytest.mark.parametrize(
    ("language", "percent"), [(ENGLISH, 100), (ENGLISH, 200), (WELSH, 100), (WELSH, 200), (LONGER, 200)]
)
def test_nothing_is_cut_off(qapp, percent, language):
    found = set()
    apply_theme(qapp, "light", percent)
    with speaking(language):
        gallery.tour(look_at_every_size(found, SIZES[percent]))
    assert sorted(found) == []


def test_a_narrow_cell_tells_all_its_words_to_whoever_points_at_it(qtbot, session):
    table = FindingsTable(session.findings, None)
    qtbot.addWidget(table)
    table.resize(120, 400)
    table.show()
    place = table.visualRect(table.currentIndex()).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    words = table.currentIndex().data(Qt.ItemDataRole.ToolTipRole) or table.currentIndex().data()
    assert QToolTip.text() == words
    QToolTip.hideText()
