"""The second framework that needed no Python, a file made from it, and a window for it."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

import main
from model.findings import findings_of
from reports import fonts
from tests.frameworks.guide import SECOND
from ui.theme import apply_theme, load_fonts


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application with its typefaces and its look."""
    load_fonts(fonts.FILES)
    apply_theme(qapp, "light", 100)
    return qapp


@pytest.fixture
def folder(tmp_path):
    """The folder of the framework, to use and to change."""
    return Path(shutil.copytree(SECOND, tmp_path / SECOND.name))


@pytest.fixture
def demo(tmp_path, folder):
    """A file with its demonstration."""
    path = tmp_path / "gullhaven.caseread"
    assert main.main(["demo", str(path), "--framework", str(folder)]) == 0
    return path


@pytest.fixture
def findings(demo):
    """What follows from the demonstration."""
    with closing(main.files().read(demo, os.environ["CASEREAD_PASSPHRASE"])) as file:
        return findings_of(file.framework, file.inspection)
