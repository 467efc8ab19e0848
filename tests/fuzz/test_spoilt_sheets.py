"""Whatever stands in a spreadsheet: an operation that fits, or faults that say what and where; never a crash.

`benchmarks/fuzz.py` tries workbooks for as long as one likes.
"""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.harness import spoiling, ways_in
from model.dataset.whole import dataset_of
from model.findings import findings_of
from model.frameworks import framework_ids, shipped
from reports.exports.workbook import workbook

NAMES = st.sampled_from(framework_ids())
CELLS = st.sampled_from([*spoiling.NASTY, "Case", "Sample", "Reader", "C-01", "Yes", "N/A", '"', ""])
unhurried = settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="session")
def members(inspections):
    """The parts of the workbook of every demonstration."""
    made = {name: workbook(dataset_of(findings_of(shipped(name), i))) for name, i in inspections.items()}
    archives = {name: zipfile.ZipFile(io.BytesIO(content)) for name, content in made.items()}
    return {name: {part: a.read(part) for part in a.namelist()} for name, a in archives.items()}


def tried(path, content, name):
    path.write_bytes(content)
    return ways_in.spreadsheet(shipped(name), path)


@unhurried
@given(name=NAMES, source=st.randoms())
def test_a_spoilt_workbook_is_read_or_refused_with_reasons(name, source, members, tmp_path):
    tried(tmp_path / "reads.xlsx", spoiling.spoilt_workbook(source, members[name]), name)


@unhurried
@given(name=NAMES, content=st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_a_table_or_refused_with_reasons(name, content, tmp_path):
    assert tried(tmp_path / "reads.csv", content, name)
    assert tried(tmp_path / "reads.xlsx", content, name)


@unhurried
@given(name=NAMES, lines=st.lists(st.lists(CELLS, max_size=5)))
def test_a_table_of_nasty_texts_is_read_or_refused_with_reasons(name, lines, tmp_path):
    text = "\n".join(["Case,Sample,Reader", *(",".join(line) for line in lines)])
    tried(tmp_path / "reads.csv", text.encode("utf-8", "replace"), name)
