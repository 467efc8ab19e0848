"""Whatever stands in a file of reads or in a framework: a result, or faults that say what and where; never a crash.

`benchmarks/fuzz.py` tries the same ways in for as long as one likes. What it found stands in `corpus/`, for ever.
"""

import json
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.harness import spoiling, ways_in
from model.faults import CasereadError
from model.frameworks import framework_ids, shipped
from model.inspection import Inspection
from model.interchange import parse_json
from model.json_text import LONGEST_TEXT
from model.reading import read_text

CORPUS = Path(__file__).with_name("corpus")
NAMES = st.sampled_from(framework_ids())
RANDOM = st.randoms()
HELD = st.sampled_from([Inspection(), Inspection("Elsewhere", lead_inspector="Somebody else")])
unhurried = settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@unhurried
@given(name=NAMES, source=RANDOM, held=HELD)
def test_spoilt_reads_are_taken_or_refused_with_reasons(name, source, held, demonstrations):
    ways_in.reads(shipped(name), spoiling.spoilt_reads(source, demonstrations[name]), held)


@unhurried
@given(name=NAMES, source=RANDOM)
def test_spoilt_frameworks_are_sound_or_their_faults_are_listed(name, source, frameworks_files):
    ways_in.framework(spoiling.spoilt_files(source, frameworks_files[name]))


@unhurried
@given(name=NAMES, source=RANDOM)
def test_a_spoilt_framework_from_an_inspection_is_loaded_or_refused(
    name, source, frameworks_files, inspections
):
    ways_in.stored_framework(spoiling.spoilt_files(source, frameworks_files[name]), inspections[name])


@unhurried
@given(content=st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_refused_as_reads_with_reasons(content, tmp_path):
    path = tmp_path / "reads.json"
    path.write_bytes(content)
    with pytest.raises(CasereadError) as refused:
        parse_json(read_text(path, LONGEST_TEXT))
    assert ways_in.codes_of(refused.value.faults)


@unhurried
@given(
    name=st.text("ab.-_ é\n\u202e'", min_size=1, max_size=8), content=st.binary(max_size=60), source=RANDOM
)
def test_any_folder_is_refused_with_reasons(name, content, source, tmp_path, frameworks_files):
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    files = frameworks_files[framework_ids()[-1]]
    for file, text in (spoiling.spoilt_files(source, files) | {f"{name}.toml": "#"}).items():
        (folder / file).write_text(text, "utf-8", newline="", errors="surrogateescape")
    (folder / "1-management.toml").write_bytes(content)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert ways_in.folder(folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("path", sorted(CORPUS.glob("reads-*.json")), ids=lambda path: path.stem)
def test_reads_that_once_got_through_are_refused(path):
    expected, _, text = path.read_text("utf-8").partition("\n")
    framework = shipped(json.loads(expected)["framework"])
    assert json.loads(expected)["fault"] in ways_in.reads(framework, text)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("framework-*.toml")), ids=lambda path: path.stem)
def test_frameworks_that_once_got_through_are_refused(path, frameworks_files):
    first, _, text = path.read_text("utf-8").partition("\n")
    expected = json.loads(first.removeprefix("# "))
    files = frameworks_files[expected["framework"]]
    old = expected["in_place_of"]
    assert old in files[expected["file"]]
    files = files | {expected["file"]: files[expected["file"]].replace(old, text.rstrip("\n"), 1)}
    assert expected["fault"] in ways_in.framework(files)


def test_what_is_tried_reaches_deep(demonstrations):
    """Input that is refused at the first look would test the first look only."""
    name = framework_ids()[0]
    found = set()
    for seed in range(300):
        found.update(
            ways_in.reads(shipped(name), spoiling.spoilt_reads(random.Random(seed), demonstrations[name]))
        )
    assert found >= {
        "not_json",
        "wrong_shape",
        "value_unknown",
        "entry_unknown",
        "question_unknown",
        "sample_unknown",
    }
