"""The commands that explain the program: its keys, and what it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from model.framework import Framework
from model.scales import Scale
from ui.dialogs.keyboard import KeyboardSheet
from ui.menus import Command, CommandMenu

if TYPE_CHECKING:
    from ui.workspace import Workspace


class HelpCommands(QObject):
    """`menus` gives the menus of the window, whose keys the keyboard sheet lists."""

    def __init__(self, version: str, menus: Callable[[], tuple[CommandMenu, ...]], window: QWidget) -> None:
        super().__init__(window)
        self._version = version
        self._menus = menus
        self._window = window
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Explains the answers of this inspection from now on."""
        self._open = workspace

    def menu(self) -> CommandMenu:
        """The menu of these commands."""
        return CommandMenu(
            self.tr("&Help"),
            (
                Command("keyboard", self.tr("&Keyboard"), self.keyboard, "F1"),
                Command("about", self.tr("&About Caseread"), self.about),
            ),
        )

    def keyboard(self) -> None:
        """Shows every key."""
        scales = scales_of(self._open.session.findings.framework) if self._open else ()
        sheet = KeyboardSheet(self._menus(), scales, self._window)
        sheet.exec()
        sheet.deleteLater()

    def about(self) -> None:
        """Says what the program is and what it is made from."""
        text = self.tr(
            "Caseread {0}\n\nReads cases, rates services and prints the summary, without a network.\n\n"
            "Wording of the frameworks: Crown copyright, Open Government Licence v3.0.\n"
            "Typefaces: Inter (SIL OFL) and DejaVu Sans."
        )
        QMessageBox.about(self._window, self.tr("About Caseread"), text.format(self._version))


def scales_of(framework: Framework) -> tuple[Scale, ...]:
    """The scales by which cases are answered, each once."""
    questions = (q for sample in framework.samples for q in framework.questions_for(sample.id))
    return tuple({question.scale.id: question.scale for question in questions}.values())
