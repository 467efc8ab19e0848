"""A window that answers questions by key press and is killed the next instant. Run by test_killed_window.py.

Arguments: an inspection file, and the number of answers after which the process kills itself. Each answer is printed
before the next key is pressed, so that the parent knows what was on the screen.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main
from ui.main_window import MainWindow
from ui.preferences import Preferences


def run(path: Path, answers: int) -> None:
    app = QApplication([])
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = MainWindow(main.Services(), Preferences(settings))
    window.show()
    assert window.open_path(path)
    workspace = window.workspace
    assert workspace is not None
    case_id = next(iter(workspace.session.inspection.cases))
    workspace.open_case(case_id, "2.1.1")
    answered = 0
    for place in workspace.desk.outline.places()[1:]:
        workspace.desk.go_to(place)
        for card in workspace.desk.questions.cards:
            key = Qt.Key.Key_N if card.buttons.answer == "yes" else Qt.Key.Key_Y
            QTest.keyClick(card, key)
            sys.stdout.write(f"{card.question_id} {card.buttons.answer}\n")
            sys.stdout.flush()
            answered += 1
            if answered == answers:
                os.kill(os.getpid(), signal.SIGKILL)
    app.quit()


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
