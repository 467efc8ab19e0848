"""Every text of the program has a translation that can be right: the catalogue is whole, and its check sees faults."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import pytest

import main
from model.catalogue import Message, messages
from model.language import WELSH, speaking
from ui.language import CatalogueTranslator

ROOT = Path(main.__file__).parent
CATALOGUE = ROOT / "model" / "languages" / "cy.ts"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The tool of translators."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_of_the_program_is_translated_as_it_has_to_be(translations: ModuleType) -> None:
    assert list(translations.faults(CATALOGUE)) == []


def test_every_text_that_a_window_asks_for_is_found_in_its_own_context(qapp: object) -> None:
    translator = CatalogueTranslator()
    translated = [message for message in messages(CATALOGUE) if message.translation]
    with speaking(WELSH):
        found = [translator.translate(message.context, message.source) for message in translated]
    assert found == [message.translation for message in translated]


def test_the_catalogue_says_that_its_translations_await_review() -> None:
    head = CATALOGUE.read_text("utf-8")[:600]
    assert "awaits a translator's review" in head


def test_bringing_in_the_texts_keeps_every_translation(translations: ModuleType, tmp_path: Path) -> None:
    copy = Path(shutil.copy(CATALOGUE, tmp_path))
    translations.update(copy)
    kept = {(m.context, m.source): (m.translation, m.reviewed) for m in messages(copy)}
    before = {(m.context, m.source): (m.translation, m.reviewed) for m in messages(CATALOGUE)}
    assert {key: kept.get(key) for key in before if key in kept} == {
        k: v for k, v in before.items() if k in kept
    }
    assert len(kept) > 900


# The check of a catalogue, fault by fault


def wrong(translations: ModuleType, source: str, translation: str) -> list[str]:
    return list(translations.wrong(Message("", source, translation, reviewed=False)))


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        ("{n} case|{n} cases", "{n} achos|{n} achos", "6 forms are needed"),
        ("Case", "Achos|Achosion", "this text has none"),
        ("Case {0}", "Achos", "gaps"),
        ("Case {0}", "Achos {1}", "gaps"),
        ("{n} of {0}|{n} of {0}", "{n} {0}|{n} {0}|{n} {0}|{n}|{n} {0}|{n} {0}", "gaps"),
        ("%1 exists", "Mae’n bod", "gaps"),
        ("&Open", "Agor", "an & stands before"),
        ("Open", "&Agor", "an & stands before"),
        ("Open…", "Agor", "another sign"),
        ("Saved.", "Cadwyd", "another sign"),
        ("Saved", "Cadwyd ", "another sign"),
        ("Saved", " Cadwyd", "spaces"),
    ],
)
def test_a_translation_that_cannot_be_right_is_told(
    translations: ModuleType, source: str, translation: str, said: str
) -> None:
    assert any(said in fault for fault in wrong(translations, source, translation))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{n} case|{n} cases", "Dim achosion|un achos|{n} achos|{n} achos|{n} achos|{n} achos"),
        ("{0} of {1}", "{1}: {0}"),
        ("Ribbons && bows", "Rhubanau && dolenni"),
        ("&Open…", "A&gor…"),
        (" or ", " neu "),
    ],
)
def test_a_translation_that_can_be_right_has_no_fault(
    translations: ModuleType, source: str, translation: str
) -> None:
    assert wrong(translations, source, translation) == []


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A copy of the catalogue, to be spoilt."""
    return Path(shutil.copy(CATALOGUE, tmp_path))


def test_a_text_that_the_program_says_no_more_is_told(translations: ModuleType, other: Path) -> None:
    text = other.read_text("utf-8").replace("<source>Offline</source>", "<source>Long gone</source>")
    other.write_text(text, "utf-8")
    found = list(translations.faults(other))
    assert any("'Long gone' is said no more" in fault for fault in found)
    assert any("'Offline' is not in the catalogue" in fault for fault in found)


def test_a_text_without_a_translation_is_told(translations: ModuleType, other: Path) -> None:
    text = other.read_text("utf-8").replace(">All-lein<", "><")
    other.write_text(text, "utf-8")
    assert "SavedState: 'Offline' is not translated." in list(translations.faults(other))
