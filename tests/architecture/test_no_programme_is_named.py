"""Programmes are data: no module names one, its reports' services or its folder."""

import re

import pytest

from model.frameworks import framework_ids

SERVICES = ("Bromley", "Stockport", "Stockton", "Trafford")


def named_in(text, words):
    """The words that a text holds, as people would read them: in any case, with any sign between."""
    loose = {word: re.escape(word).replace(r"\-", "[-_ ]?") for word in words}
    return [word for word, pattern in loose.items() if re.search(pattern, text, re.IGNORECASE)]


def test_no_module_names_a_programme_or_a_service(sources, root):
    words = (*framework_ids(), *SERVICES)
    texts = {source.name: source.text for source in sources}
    texts |= {path.name: path.read_text("utf-8") for path in root.glob("packaging/*.py")}
    found = {name: named_in(text, words) for name, text in texts.items()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("text", ['if framework.id == "yos-2018":', "def fji_2012():", "# as in TRAFFORD"])
def test_a_name_would_be_found(text):
    assert named_in(text, (*framework_ids(), *SERVICES))


def test_the_programmes_stand_in_folders_of_data_alone(root):
    assert [*root.glob("model/frameworks/*/**/*.py")] == []
