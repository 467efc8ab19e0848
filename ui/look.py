"""The commands that change how the window looks: colours and the size of text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.menus import Command
from ui.preferences import TEXT_SIZES, Preferences
from ui.spelling import spelling
from ui.theme import Scheme, apply_theme, text_percent


class Look(QObject):
    """Applies a choice at once and remembers it; the size of text with the open inspection, where there is one."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._path: Path | None = None

    def use(self, path: Path | None) -> None:
        """Shows text in the size chosen for an inspection; in the general one for None."""
        self._path = path
        if self._percent != text_percent():
            self._apply()

    def commands(self) -> tuple[Command | str, ...]:
        """The part of the view menu that is about looks."""
        return (
            Command("light", self.tr("&Light"), self.light),
            Command("dark", self.tr("&Dark"), self.dark),
            Command("contrast", self.tr("&High contrast"), self.contrast),
            "",
            Command("larger", self.tr("Larger &text"), self.larger, "Ctrl++"),
            Command("smaller", self.tr("Smaller te&xt"), self.smaller, "Ctrl+-"),
            Command("normal", self.tr("Nor&mal text"), self.normal, "Ctrl+0"),
            *self._spelling(),
        )

    def _spelling(self) -> tuple[Command | str, ...]:
        """Nothing where the platform offers no dictionary."""
        if not spelling.offered:
            return ()
        return ("", Command("spelling", self.tr("Check &spelling, or no longer"), self.switch_spelling))

    def light(self) -> None:
        """Dark words on light surfaces."""
        self._set_scheme("light")

    def dark(self) -> None:
        """Light words on dark surfaces."""
        self._set_scheme("dark")

    def contrast(self) -> None:
        """The strongest contrast."""
        self._set_scheme("contrast")

    def larger(self) -> None:
        """The next larger size of text."""
        self._step_text(+1)

    def smaller(self) -> None:
        """The next smaller size of text."""
        self._step_text(-1)

    def normal(self) -> None:
        """The normal size of text."""
        self._set_text(TEXT_SIZES[0])

    def switch_spelling(self) -> None:
        """Marks words that no dictionary knows, or no longer."""
        self._preferences.spelling = not self._preferences.spelling
        spelling.switch(self._preferences.spelling)

    def _set_scheme(self, scheme: Scheme) -> None:
        self._preferences.scheme = scheme
        self._apply()

    def _step_text(self, step: int) -> None:
        position = TEXT_SIZES.index(self._percent) + step
        self._set_text(TEXT_SIZES[min(max(position, 0), len(TEXT_SIZES) - 1)])

    def _set_text(self, percent: int) -> None:
        if self._path is None:
            self._preferences.text_percent = percent
        else:
            self._preferences.keep_text_percent(self._path, percent)
        self._apply()

    @property
    def _percent(self) -> int:
        if self._path is None:
            return self._preferences.text_percent
        return self._preferences.text_percent_in(self._path)

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self._preferences.scheme, self._percent)
