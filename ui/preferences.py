"""What the window remembers of a person's choices. Nothing of any case is in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from model.language import LANGUAGES
from model.report_orders import LANGUAGE_CHOICES
from ui.theme import Scheme

MOST_RECENT = 8
TEXT_SIZES = (100, 125, 150, 175, 200)
IDLE_MINUTES = (2, 5, 10, 15, 30)
USUAL_IDLE_MINUTES = 10


_INSPECTIONS = "inspections"
"""What is kept of each inspection, under a digest of its path: its name and folder are not written again."""


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
    def language(self) -> str:
        """The language chosen, one of `model.language.LANGUAGES`; empty before a choice."""
        stored = str(self._settings.value("look/language", ""))
        return stored if stored in LANGUAGES else ""

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("look/language", language)

    @property
    def report_language(self) -> str:
        """The language of reports, one of `model.report_orders.LANGUAGE_CHOICES`; empty before a choice."""
        stored = str(self._settings.value("reports/language", ""))
        return stored if stored in LANGUAGE_CHOICES else ""

    @report_language.setter
    def report_language(self, choice: str) -> None:
        self._settings.setValue("reports/language", choice)

    @property
    def spelling(self) -> bool:
        """Whether spelling is checked where the platform offers it; it is, before a choice."""
        return str(self._settings.value("look/spelling", "true")) == "true"

    @spelling.setter
    def spelling(self, checked: bool) -> None:
        self._settings.setValue("look/spelling", "true" if checked else "false")

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
        kept = [str(path.absolute()), *others][:MOST_RECENT]
        self._settings.setValue("files/recent", kept)
        self._forget_all_but({_digest(Path(name)) for name in kept})

    def place_in(self, path: Path) -> str:
        """Where somebody was in an inspection last, as `ui.kept_place` writes it; empty before that."""
        return str(self._settings.value(f"{_INSPECTIONS}/{_digest(path)}/place", ""))

    def keep_place(self, path: Path, place: str) -> None:
        """Keeps where somebody is in an inspection, while it is among the recent ones."""
        if self._is_recent(path):
            self._settings.setValue(f"{_INSPECTIONS}/{_digest(path)}/place", place)

    def text_percent_in(self, path: Path) -> int:
        """The size of text chosen for an inspection; before that, the general one."""
        stored = str(self._settings.value(f"{_INSPECTIONS}/{_digest(path)}/text_percent", ""))
        return int(stored) if stored.isdigit() and int(stored) in TEXT_SIZES else self.text_percent

    def keep_text_percent(self, path: Path, percent: int) -> None:
        """Keeps the size of text chosen for an inspection, while it is among the recent ones."""
        if self._is_recent(path):
            self._settings.setValue(f"{_INSPECTIONS}/{_digest(path)}/text_percent", percent)

    def forget_recent(self) -> None:
        """Forgets which files were open, and where somebody was in them."""
        self._settings.remove("files/recent")
        self._settings.remove(_INSPECTIONS)
        self._settings.sync()

    def _is_recent(self, path: Path) -> bool:
        return path.absolute() in self.recent

    def _forget_all_but(self, digests: set[str]) -> None:
        self._settings.beginGroup(_INSPECTIONS)
        for digest in set(self._settings.childGroups()) - digests:
            self._settings.remove(digest)
        self._settings.endGroup()

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

    @property
    def own_keys(self) -> Mapping[str, str]:
        """The keys chosen in place of the usual ones, by the id of what they do; an empty text for no key."""
        self._settings.beginGroup("keys")
        own = {name: str(self._settings.value(name, "")) for name in self._settings.childKeys()}
        self._settings.endGroup()
        return own

    @own_keys.setter
    def own_keys(self, keys: Mapping[str, str]) -> None:
        self._settings.remove("keys")
        for name, key in keys.items():
            self._settings.setValue(f"keys/{name}", key)

    @property
    def hidden_columns(self) -> list[str]:
        """The columns of the list of cases that are not shown, by their ids."""
        stored = self._settings.value("cases/hidden_columns", [])
        return [stored] if isinstance(stored, str) else list(cast(list[str], stored or []))

    @hidden_columns.setter
    def hidden_columns(self, columns: list[str]) -> None:
        self._settings.setValue("cases/hidden_columns", columns)


def _digest(path: Path) -> str:
    return hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
