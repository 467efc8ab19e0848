"""What the window remembers of a person's choices. Nothing of any case is in it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from ui.theme import Scheme

MOST_RECENT = 8
TEXT_SIZES = (100, 125, 150, 175, 200)
IDLE_MINUTES = (2, 5, 10, 15, 30)
USUAL_IDLE_MINUTES = 10


class Preferences:
    """Choices kept between sessions in the person's own settings folder."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def scheme(self) -> Scheme:
        """The colours chosen; `light` before a choice."""
        stored = str(self._settings.value("look/scheme", "light"))
        return cast(Scheme, stored if stored in ("light", "dark", "contrast") else "light")

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("look/scheme", scheme)

    @property
    def text_percent(self) -> int:
        """The size of text in per cent of its normal size."""
        stored = str(self._settings.value("look/text_percent", TEXT_SIZES[0]))
        return int(stored) if stored.isdigit() and int(stored) in TEXT_SIZES else TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("look/text_percent", percent)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size as Qt stores it."""
        stored = self._settings.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    @property
    def recent(self) -> list[Path]:
        """The files opened last that are still there, the latest first."""
        stored = self._settings.value("files/recent", [])
        names = [stored] if isinstance(stored, str) else list(cast(list[str], stored or []))
        return [Path(name) for name in names if Path(name).is_file()]

    def remember(self, path: Path) -> None:
        """Puts a file at the head of the recent ones."""
        others = [str(other) for other in self.recent if other != path.absolute()]
        self._settings.setValue("files/recent", [str(path.absolute()), *others][:MOST_RECENT])

    def forget_recent(self) -> None:
        """Forgets which files were open."""
        self._settings.remove("files/recent")
        self._settings.sync()

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key or the mouse an encrypted inspection is locked."""
        stored = str(self._settings.value("lock/idle_minutes", USUAL_IDLE_MINUTES))
        return int(stored) if stored.isdigit() and int(stored) in IDLE_MINUTES else USUAL_IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("lock/idle_minutes", minutes)

    @property
    def author(self) -> str | None:
        """The name that the history gives to a person's changes; None before a choice."""
        stored = self._settings.value("history/author")
        return stored if isinstance(stored, str) else None

    @author.setter
    def author(self, author: str) -> None:
        self._settings.setValue("history/author", author)

    @property
    def backup_folder(self) -> Path | None:
        """Where backups are kept; None for a folder beside each file."""
        stored = self._settings.value("backups/folder")
        return Path(stored) if isinstance(stored, str) and stored else None

    @backup_folder.setter
    def backup_folder(self, folder: Path | None) -> None:
        self._settings.setValue("backups/folder", "" if folder is None else str(folder))
