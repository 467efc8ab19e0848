"""Keeps the catalogues in step with the program: `python packaging/translations.py update|check`.

`update` brings every text of the program into `model/languages/*.ts` and leaves out what it says no more; translations
stay. `check` lists what is not translated, or not as it has to be, and changes nothing. Texts are extracted by Qt's own
lupdate. See docs/welsh.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model.catalogue import Message, messages  # noqa: E402  the program's own folder has to be known first

LANGUAGES = ROOT / "model" / "languages"
CATALOGUE = LANGUAGES / "cy.ts"
CODE = ("main.py", "model", "storage", "reports", "ui")
WELSH_FORMS = 6
REVIEW = (
    "<!-- Drafts. A translation that is marked unfinished awaits a translator's review; the program shows it "
    "meanwhile. Reviewed in Qt Linguist, it loses the mark. See docs/welsh.md. -->"
)
_TRANSLATED = re.compile(r"\b(tr|say|mark)\(")
_GAP = re.compile(r"\{\w*\}|%\d")
_MNEMONIC = re.compile(r"&(?![&\s])")
_END = re.compile(r"(…|\.\.\.|:|\.|\?|!)?(\s*)$")


def update(catalogue: Path) -> None:
    """Brings every text of the program into a catalogue."""
    with tempfile.TemporaryDirectory() as name:
        qt = Path(name) / "qt.py"
        qt.write_text(_qt_texts(), "utf-8")
        lupdate = Path(sys.executable).with_name(
            "pyside6-lupdate.exe" if os.name == "nt" else "pyside6-lupdate"
        )
        options = ["-tr-function-alias", "tr+=say,tr+=mark", "-extensions", "py", "-locations", "none"]
        options += ["-no-obsolete", "-disable-heuristic", "similartext", "-target-language", "cy_GB"]
        command = [str(lupdate), *options, *map(str, (*_sources(), qt)), "-ts", str(catalogue)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        sys.exit(f"lupdate failed: {done.stderr[-2000:]}")
    text = catalogue.read_text("utf-8")
    catalogue.write_text(text.replace("<TS ", f"{REVIEW}\n<TS ", 1), "utf-8")


def faults(catalogue: Path) -> Iterator[str]:
    """Everything that is missing in a catalogue or wrong with it, a line each."""
    with tempfile.TemporaryDirectory() as name:
        wanted = Path(name) / catalogue.name
        wanted.write_bytes(catalogue.read_bytes())
        update(wanted)
        said = {(m.context, m.source) for m in messages(wanted)}
    known = list(messages(catalogue))
    for context, source in sorted(said - {(m.context, m.source) for m in known}):
        yield f"{context}: {source!r} is not in the catalogue. Run: python packaging/translations.py update"
    for message in known:
        where = f"{message.context}: {message.source!r}"
        if (message.context, message.source) not in said:
            yield f"{where} is said no more. Run: python packaging/translations.py update"
        elif not message.translation:
            yield f"{where} is not translated."
        else:
            yield from (f"{where}, {message.translation!r}: {fault}" for fault in wrong(message))


def wrong(message: Message) -> Iterator[str]:
    """What is wrong with a translation, whatever it says."""
    source, translation = message.source, message.translation
    forms = translation.split("|")
    if "|" in source and len(forms) != WELSH_FORMS:
        yield f"{WELSH_FORMS} forms are needed, for 0, 1, 2, 3, 6 and other numbers, with a bar between them."
    elif "|" not in source and len(forms) > 1:
        yield "a bar stands between forms for numbers, and this text has none."
    if any(_gaps([form]) - {"{n}"} != _gaps(source.split("|")) - {"{n}"} for form in forms):
        yield "the gaps to fill in differ."
    if bool(_MNEMONIC.search(source)) != bool(_MNEMONIC.search(translation)):
        yield "an & stands before the letter that a menu or a button is chosen by: in both, or in neither."
    if _END.search(source)[0] != _END.search(translation)[0]:  # type: ignore[index]
        yield "it ends in another sign."
    if source.strip() == source and translation.strip() != translation:
        yield "there are spaces at the beginning or the end."


def _gaps(forms: Iterable[str]) -> set[str]:
    return {gap for form in forms for gap in _GAP.findall(form)}


def _sources() -> Iterator[Path]:
    """The program's files that say anything; lupdate gives up at those that hold no code."""
    for start in CODE:
        found = [ROOT / start] if start.endswith(".py") else sorted((ROOT / start).rglob("*.py"))
        yield from (path for path in found if _TRANSLATED.search(path.read_text("utf-8")))


def _qt_texts() -> str:
    """What Qt itself says, as code that lupdate reads."""
    listed = tomllib.loads((LANGUAGES / "qt.toml").read_text("utf-8"))
    return "\n".join(
        f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
        for context, table in listed.items()
        for text in table["texts"]
    )


def main() -> int:
    """Does what is asked; 1 where something is at fault."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("action", choices=("update", "check"))
    if parser.parse_args().action == "update":
        update(CATALOGUE)
        return 0
    found = list(faults(CATALOGUE))
    drafts = sum(not message.reviewed for message in messages(CATALOGUE) if message.translation)
    print("\n".join([*found, f"{len(found)} faults. {drafts} translations await a translator's review."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
