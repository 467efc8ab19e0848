"""The source files, read and parsed once, for the tests of how the whole is built."""

import ast
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("model", "storage", "reports", "ui")
NOT_OURS = {".git", ".venv", "demo", "__pycache__"}


@dataclass(frozen=True)
class Source:
    """One Python file of the program."""

    name: str  # relative to the repository: "model/rate.py"
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        """The top-level package, or for main.py the file's own name."""
        return self.name.split("/", 1)[0]


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def _listed_by_git() -> list[Path] | None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        found = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [ROOT / name for name in found.stdout.split("\0") if name]


def _walked() -> list[Path]:
    paths = (path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts))
    return [path for path in paths if not path.parent.name.endswith("_cache")]


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def sources() -> list[Source]:
    """The program's own Python files: main.py and the four packages."""
    paths = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    return [_read(path) for path in [ROOT / "main.py", *paths] if path.exists()]


@pytest.fixture(scope="session")
def files() -> list[Path]:
    """Every file that is, or is about to be, in the repository."""
    listed = _listed_by_git()
    return [path for path in (_walked() if listed is None else listed) if path.is_file()]
