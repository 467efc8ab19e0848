"""The pictures of docs/screens: `python -m benchmarks.screens`, from the folder of the program.

Every screen and dialog of `benchmarks/harness/gallery.py`. The repository keeps one combination of colours, text size
and language screen by screen (`desk-light-100-en.png`), and sheets of small pictures in which each colour scheme meets
each size and each language. With `--themes`, `--sizes` or `--languages` all their combinations are made, for a closer
look; `--out` keeps them out of the repository.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.harness.gallery import Exhibit, tour
from benchmarks.harness.pictures import FEW_COLOURS, Picture, save, sheet
from benchmarks.harness.room import Look, Room, furnish
from benchmarks.harness.tongues import LANGUAGES, speaking
from model.language import ENGLISH, WELSH
from ui.theme.tokens import SCHEMES

SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1366, "height": 768}
OUT = Path(__file__).resolve().parents[1] / "docs" / "screens"
SINGLE = ("light", 100, ENGLISH)
SHEETS = (
    ("light", 200, WELSH),
    ("dark", 100, WELSH),
    ("dark", 200, ENGLISH),
    ("contrast", 100, ENGLISH),
    ("contrast", 200, WELSH),
)


def main() -> int:
    """Makes the pictures that were asked for."""
    asked = _arguments()
    app = _application()
    asked.out.mkdir(parents=True, exist_ok=True)
    for looks in _combinations(asked):
        scheme, size, language = looks
        furnish(app, scheme, size)
        with speaking(language):
            pictures = _pictures(asked.only)
        _save(pictures, looks, asked.out, single=asked.each or looks == SINGLE)
        print(f"{len(pictures)} {scheme} {size} % {language}")
    _write_list(asked.out)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, help="the folder of the pictures")
    parser.add_argument("--themes", nargs="+", choices=list(SCHEMES))
    parser.add_argument("--sizes", nargs="+", type=int, metavar="PER_CENT")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these screens alone")
    parser.add_argument("--each", action="store_true", help="screen by screen in every combination")
    return parser.parse_args()


def _combinations(asked: argparse.Namespace) -> list[tuple[str, int, str]]:
    if not (asked.themes or asked.sizes or asked.languages):
        return [SINGLE, *SHEETS]
    wanted = (asked.themes or list(SCHEMES), asked.sizes or [100, 200], asked.languages or [ENGLISH, WELSH])
    return list(itertools.product(*wanted))


def _application() -> QApplication:
    """An application on a screen of 1366 × 768 that nobody sees."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"screens": [SCREEN]}, file)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
    app = QApplication(sys.argv[:1])
    Path(file.name).unlink()
    return app


def _pictures(only: list[str] | None) -> list[Picture]:
    found: list[Picture] = []

    def look(exhibit: Exhibit, _room: Room) -> Look:
        def see(shown: QWidget) -> None:
            found.append(Picture(exhibit.name, shown.grab().toImage()))

        return see

    tour(look, lambda exhibit: not only or exhibit.name in only)
    return found


def _save(pictures: list[Picture], looks: tuple[str, int, str], folder: Path, *, single: bool) -> None:
    suffix = "-".join(map(str, looks))
    if not single:
        save(sheet(pictures), folder / f"all-{suffix}.png", FEW_COLOURS)
        return
    for picture in pictures:
        save(picture.image, folder / f"{picture.name}-{suffix}.png")


def _write_list(folder: Path) -> None:
    """The page that shows them."""
    lines = [
        "# Every screen and dialog",
        "",
        "Made by `python -m benchmarks.screens`; not edited by hand.",
        "",
    ]
    for path in sorted(folder.glob("*.png")):
        lines += [f"## {path.stem}", "", f"![{path.stem}]({path.name})", ""]
    (folder / "README.md").write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
