"""What the program says in another language, as Qt Linguist keeps it: `model/languages/<language>.ts`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "languages"


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the program. `context` is the class that says it, or empty; `translation` is empty for none.

    `reviewed` says that a translator has looked at the translation.
    """

    context: str
    source: str
    translation: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Translations by context and source, and by source alone: what one class says, another may say too."""

    by_context: Mapping[tuple[str, str], str] = field(default_factory=dict)
    by_source: Mapping[str, str] = field(default_factory=dict)

    def translated(self, context: str, source: str) -> str:
        """The translation of a text, or an empty text where there is none."""
        return self.exactly(context, source) or self.by_source.get(source, "")

    def exactly(self, context: str, source: str) -> str:
        """The translation of what this very context says: the same word may mean another thing elsewhere."""
        return self.by_context.get((context, source), "")


def read_catalogue(language: str) -> Catalogue:
    """The catalogue that ships for a language."""
    translated = [message for message in messages(FOLDER / f"{language}.ts") if message.translation]
    by_source: dict[str, str] = {}
    for message in translated:
        by_source.setdefault(message.source, message.translation)
    return Catalogue({(m.context, m.source): m.translation for m in translated}, by_source)


def messages(path: Path) -> Iterator[Message]:
    """Every text in a file of Qt Linguist, in its order. The file is one of ours: it is trusted."""
    from xml.etree import ElementTree  # only who speaks another language than English waits for it

    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            given = "" if translation is None or translation.text is None else translation.text
            reviewed = translation is not None and "type" not in translation.attrib
            yield Message(name, message.findtext("source", ""), given, reviewed)
