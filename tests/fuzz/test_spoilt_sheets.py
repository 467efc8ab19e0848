"""Whatever stands in a spreadsheet: cells, or faults that say what to do; never a crash."""

import io
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.harness.spoiling import NASTY
from model.faults import CasereadError
from model.frameworks import framework_ids, shipped
from model.incoming import Preview, unreadable
from model.inspection import Inspection
from storage.incoming import incoming

NAMES = st.sampled_from(framework_ids())
unhurried = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
PIECES = st.sampled_from(
    [*NASTY, "<c", "</row>", "<!DOCTYPE x []>", 't="s"', "&x;", 'r="ZZZ9999999"', "<f>1</f>"]
)


@pytest.fixture(scope="session")
def members():
    """The parts of a workbook of two cases."""
    book = openpyxl.Workbook()
    for row in (("Case", "Sample", "2.1.1", "1.1"), ("C-01", "Court", "Yes", "No"), (7, 8.5, True, None)):
        book.active.append(row)
    book.active.merge_cells("A5:B6")
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tried(path, content, framework_id):
    """Reads a file as the window does: a preview, with messages where something is wrong."""
    path.write_bytes(content)
    framework = shipped(framework_id)
    try:
        preview = incoming(path).preview(framework, Inspection(), lambda: "new")
    except CasereadError as error:
        preview = unreadable(error)
    assert isinstance(preview, Preview)
    assert all(fault.message for fault in preview.reads.faults)


@unhurried
@given(name=NAMES, data=st.data())
def test_a_workbook_with_spoilt_parts_is_read_or_refused_with_reasons(name, data, members, tmp_path):
    parts = dict(members)
    for _ in range(data.draw(st.integers(1, 3))):
        part = data.draw(
            st.sampled_from([key for key in parts if not key.startswith(("docProps", "xl/theme"))])
        )
        content = parts[part].decode()
        start = data.draw(st.integers(0, len(content)))
        end = start + data.draw(st.integers(0, 30))
        parts[part] = f"{content[:start]}{data.draw(PIECES)}{content[end:]}".encode("utf-8", "replace")
    if data.draw(st.booleans()):
        parts.pop(data.draw(st.sampled_from(list(parts))))
    tried(tmp_path / "reads.xlsx", packed(parts), name)


@unhurried
@given(
    name=NAMES, places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8)
)
def test_a_workbook_with_spoilt_bytes_is_read_or_refused_with_reasons(name, places, members, tmp_path):
    content = bytearray(packed(members))
    for at, byte in places:
        content[at % len(content)] = byte
    tried(tmp_path / "reads.xlsx", bytes(content), name)


@unhurried
@given(
    name=NAMES,
    content=st.binary(max_size=300) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")),
)
def test_any_bytes_are_a_table_or_refused_with_reasons(name, content, tmp_path):
    tried(tmp_path / "reads.csv", content, name)
    tried(tmp_path / "reads.xlsx", content, name)


@unhurried
@given(
    name=NAMES,
    lines=st.lists(st.lists(PIECES | st.sampled_from(["Case", "Sample", "C-01", "Yes"]), max_size=5)),
)
def test_a_table_of_nasty_texts_is_read_or_refused_with_reasons(name, lines, tmp_path):
    text = "\n".join(["Case,Sample,Reader", *(",".join(line) for line in lines)])
    tried(tmp_path / "reads.csv", text.encode("utf-8", "replace"), name)
