"""The guide to writing frameworks works as it is written: its steps, its examples, its messages."""

import os
import re
from contextlib import closing
from itertools import pairwise

import pytest

import main
from model.findings import findings_of
from model.framework_check import check_files
from model.frameworks import read_files
from tests.frameworks.guide import GUIDE, SECOND, blocks_of, followed

TEXT = GUIDE.read_text("utf-8")
RENEW = "docs/frameworks.md says other things than the program. Renew it: python -m tests.frameworks.guide"


def test_following_the_guide_gives_what_it_says(tmp_path):
    assert followed(TEXT, tmp_path).splitlines() == TEXT.splitlines(), RENEW


def test_every_mistake_in_the_guide_is_found():
    blocks = blocks_of(TEXT)
    said = [after.text for block, after in pairwise(blocks) if block.use == "mistake"]
    assert len(said) > 50
    assert all(text.startswith("caseread: ") for text in said)


def test_the_steps_lead_to_a_framework_without_faults(tmp_path):
    followed(TEXT, tmp_path)
    files = read_files(tmp_path / "allotments-2030")
    assert set(files) > {"framework.toml", "facts.toml", "examples.toml"}
    assert check_files(files) == ()


def test_its_demonstration_is_rated_as_worked_out_by_hand(tmp_path):
    """Two plots: tended 1 of 2, compost 1 of 1; no trouble 2 of 2, answered 1 of 1, told 0 of 1; flowers 2 of 2."""
    followed(TEXT, tmp_path)
    with closing(
        main.files().read(tmp_path / "long-furrow.caseread", os.environ["CASEREAD_PASSPHRASE"])
    ) as file:
        ratings = findings_of(file.framework, file.inspection).ratings
    assert {r.standard.id: (r.final, r.score) for r in ratings.standards.values()} == {
        "1.1": ("in_bloom", 2),
        "2.1": ("in_leaf", 1),
        "2.2": ("overgrown", 0),
        "3.1": ("in_bloom", None),
    }
    overall = ratings.overall
    assert (overall.rating, overall.score, overall.maximum, overall.to_next) == ("in_leaf", 3, 6, 2)


MISSPELT = "xyzzy = 1"
# Where the guide describes each kind of table, and a table of that kind with an entry that does not exist.
TABLES = {
    "[[scale]] value": "[[scale]]\nid = 's'\n[[scale.value]]\n",
    "[[bands]] band": "[[bands]]\nid = 's'\n[[bands.band]]\n",
    "[[setting]] choice": "[[setting]]\nid = 's'\n[[setting.choice]]\n",
    "[[fact]] option": "[[fact]]\nid = 's'\n[[fact.option]]\n",
    "[[example]] of a case": "[[example]]\nsample = 's'\n",
    "[[example]] of the overall rating": "[[example]]\nratings = {}\n",
    "[[example]] of a choice": "[[example]]\nratings = {}\nchoose = []\n",
} | {
    f"[[{kind}]]": f"[[{kind}]]\n"
    for kind in (
        *("sample", "scale", "rating", "bands", "method", "gate", "setting", "fact", "check", "domain"),
        *("standard", "question", "criterion", "headline", "statistic", "example"),
    )
}
HEADINGS = {"The head of framework.toml": "format = 1\n", "[overall] rule": "[[overall.rule]]\n"} | {
    f"[{kind}]": f"[{kind}]\n" for kind in ("words", "overall", "statistics")
}


def with_misspelt(table):
    """The files of the second framework with an entry that does not exist in a table of this kind."""
    files = read_files(SECOND)
    if table in HEADINGS:
        text, heading = files["framework.toml"], HEADINGS[table]
        return files | {"framework.toml": text.replace(heading, f"{heading}{MISSPELT}\n", 1)}
    name = "examples.toml" if table.startswith("[[example]]") else "more.toml"
    return files | {name: f"{TABLES[table]}{MISSPELT}\n"}


@pytest.mark.parametrize("table", [*TABLES, *HEADINGS])
def test_the_reference_names_every_entry_that_there_is(table):
    found = [f.message for f in check_files(with_misspelt(table)) if "“xyzzy”" in f.message]
    known = set(re.search(r"There is: (.*)\.$", found[0])[1].split(", "))
    heading = table if table.startswith("The") else table.split(" ")[0]
    section = TEXT.split(f"\n### {heading}\n", 1)[1].split("\n### ", 1)[0]
    named = {word for code in re.findall(r"`([^`\n]+)`", section) for word in re.findall(r"\w+", code)}
    assert known - named == set()
