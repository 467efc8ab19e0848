"""Any bytes under the name of an inspection file end in a message or in an inspection, and stay as they were."""

from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.harness import forging, ways_in
from model.frameworks import framework_files, framework_ids, shipped
from model.inspection import values_of
from model.operations import Change, Operation, creation
from model.protection import Protection
from storage.document import Scribe, create_file, open_file

NAME = framework_ids()[0]
PASSPHRASE = "four words for fuzzing"
NOBODY = Scribe(lambda: datetime(2026, 11, 22, tzinfo=UTC))
RANDOM = st.randoms()
unhurried = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def contents(tmp_path_factory, inspections):
    """The bytes of two inspection files: one in the clear, one encrypted."""
    folder = tmp_path_factory.mktemp("files")
    return {secret: content(folder, inspections[NAME], secret) for secret in (None, PASSPHRASE)}


def content(folder, inspection, secret):
    path = folder / "new.caseread"
    protection = Protection(secret) if secret else None
    with closing(create_file(path, framework_files(NAME), NOBODY, protection=protection)) as file:
        file.commit(creation(values_of(inspection), "Import reads"))
    whole = path.read_bytes()
    path.unlink()
    return whole


@pytest.fixture
def refused(tmp_path):
    """Opens bytes as an inspection file; returns the codes of their faults. What was there stays there."""

    def codes(spoilt, secret):
        path = tmp_path / "spoilt.caseread"
        path.write_bytes(spoilt)
        found = ways_in.inspection_file(path, secret)
        assert path.read_bytes() == spoilt
        assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
        return found

    return codes


@unhurried
@given(source=RANDOM, secret=st.sampled_from([None, PASSPHRASE]))
def test_a_file_with_other_bytes_ends_in_a_message_or_an_inspection(source, secret, contents, refused):
    refused(forging.spoilt_bytes(source, contents[secret]), secret)


@unhurried
@given(source=RANDOM)
def test_a_forged_envelope_ends_in_a_message(source, contents, refused):
    refused(forging.forged_envelope(source, contents[PASSPHRASE]), PASSPHRASE)


@unhurried
@given(source=RANDOM)
def test_rows_changed_past_every_trigger_end_in_a_message(source, contents, refused, tmp_path_factory):
    path = tmp_path_factory.mktemp("rows") / "rows.caseread"
    path.write_bytes(contents[None])
    forging.spoil_rows(source, path)
    refused(path.read_bytes(), None)


@unhurried
@given(spoilt=st.binary(max_size=5000), secret=st.sampled_from([None, PASSPHRASE]))
def test_any_bytes_are_refused(spoilt, secret, refused):
    assert refused(spoilt, secret) == ("not_an_inspection",)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=RANDOM)
def test_values_under_seals_that_fit_are_rated_or_refused(source, inspections):
    ways_in.stored_inspection(shipped(NAME), forging.forged_inspection(source, inspections[NAME]))


def test_a_forged_file_with_fitting_seals_is_named_as_contradictory(tmp_path, inspections):
    """Seals show accidents, not intent: whoever can write a file can seal it."""
    path = tmp_path / "forged.caseread"
    with closing(create_file(path, framework_files(NAME), NOBODY, protection=None)) as file:
        file.commit(creation(values_of(inspections[NAME]), "Import reads"))
        standard = next(s.id for s in shipped(NAME).standards if s.method.kind == "judgement")
        judged = file.inspection.judgements[standard].rating
        change = Change(("judgements", standard, "rating"), judged, "splendid")
        file.commit(Operation("Forged", (change,)))
    with closing(open_file(path, NOBODY, exclusive=False)) as file:
        assert file.inspection.judgements[standard].rating == "splendid"
    assert ways_in.inspection_file(path, None) == ("contradictory",)
