"""What was saved is there again: exactly, and with everything that can be undone."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.inspection import values_of
from model.operations import Change, Operation, operation
from storage.document import Scribe, create_file, open_file
from storage.verification import verify

CASE = ("cases", "id1")
NEW_CASE = {(*CASE, "ref"): "C-01", (*CASE, "sample"): "court"}


SCRIBE = Scribe(lambda: datetime(2020, 9, 21, 8, 0, tzinfo=UTC), author=lambda: "KH")


def content(file):
    """Everything that an open file says of itself, with the types and the order of its values."""
    return (repr(list(values_of(file.inspection))), file.stacks, file.changes, file.changed_at())


def make(file, label, values):
    file.commit(operation(file.inspection, label, values))


def revert(file, entry):
    return file.commit(entry.operation.inverse, entry.number)


@pytest.fixture(scope="session")
def do_moves(moves, framework):
    def do(file, chosen):
        for move in chosen:
            made = moves.operation_of(move, framework, file.inspection, file.stacks)
            before = file.changes
            if made:
                entry = file.commit(*made)
                assert (entry.number, file.changes) == (before + 1, before + 1)

    return do


def some_moves(moves):
    kinds = st.sampled_from([*moves.KINDS, "case", "case", "undo"])
    texts = st.one_of(st.text(max_size=40), st.sampled_from(moves.TEXTS))
    return st.lists(st.tuples(kinds, st.integers(0, 999), texts), max_size=25)


@settings(max_examples=30)
@given(data=st.data())
def test_a_file_reopens_exactly_as_it_was_left(data, moves, do_moves, framework_files):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.caseread"
        file = create_file(path, framework_files, SCRIBE, protection=None)
        do_moves(file, data.draw(some_moves(moves)))
        first = content(file)
        file.close()
        file = open_file(path, SCRIBE, exclusive=True)
        assert content(file) == first
        do_moves(file, data.draw(some_moves(moves)))
        second, length = content(file), file.changes
        file.close()
        file = open_file(path, SCRIBE, exclusive=False)
        assert content(file) == second
        file.close()
        verified = verify(path, None)
        assert (verified.entries, verified.faults) == (length, ())


def test_awkward_text_is_kept_to_the_letter(moves, new_file, opened):
    questions = [q.id for q in new_file.framework.questions_for("court")]
    notes = {(*CASE, "notes", q): text for q, text in zip(questions, moves.TEXTS, strict=False)}
    make(new_file, "  “Label”\n'); DROP TABLE cases; --", NEW_CASE | notes)
    new_file.close()
    file = opened(new_file.path)
    assert list(file.inspection.cases["id1"].notes.values()) == list(moves.TEXTS)
    assert file.stacks.undo[-1].operation.label == "  “Label”\n'); DROP TABLE cases; --"


def test_a_yes_no_fact_stays_true_or_false_and_a_text_stays_text(new_file, opened):
    facts = {"looked_after": False, "enforcement_required": True, "disposal": "1", "gender": "true"}
    make(new_file, "New case", NEW_CASE | {(*CASE, "facts", fact): value for fact, value in facts.items()})
    new_file.close()
    assert repr(sorted(opened(new_file.path).inspection.cases["id1"].facts.items())) == repr(
        sorted(facts.items())
    )


def test_of_several_changes_of_one_value_the_last_one_stays(new_file, opened):
    make(new_file, "New case", NEW_CASE)
    answer, note = ((*CASE, part, "2.1.1") for part in ("answers", "notes"))
    changes = (Change(answer, None, "yes"), Change(note, None, "a"), Change(answer, "yes", None))
    new_file.commit(Operation("Answer", (*changes, Change(note, "a", "b"))))
    before = new_file.inspection
    new_file.close()
    case = opened(new_file.path).inspection.cases["id1"]
    assert case == before.cases["id1"]
    assert (case.answers, case.notes) == ({}, {"2.1.1": "b"})


def test_a_long_note_is_kept_whole(new_file, opened):
    note = "Ŵ" * 1_000_000
    make(new_file, "Note", NEW_CASE | {(*CASE, "notes", "2.1.1"): note})
    new_file.close()
    assert opened(new_file.path).inspection.cases["id1"].notes["2.1.1"] == note


def test_an_operation_can_be_undone_and_redone_in_later_sessions(demo, opened):
    file = opened(demo)
    before = file.inspection
    make(file, "Answer", {("cases", "id1", "answers", "2.1.1"): "no"})
    after = file.inspection
    file.close()

    file = opened(demo)
    revert(file, file.stacks.undo[-1])
    assert file.inspection == before
    file.close()

    file = opened(demo)
    revert(file, file.stacks.redo[-1])
    assert file.inspection == after
    assert [entry.operation.label for entry in file.stacks.undo] == ["Import reads", "Answer"]
    assert file.stacks.redo == ()


def test_a_whole_import_can_be_undone_after_reopening(demo, opened):
    before = opened(demo)
    cases = dict(before.inspection.cases)
    revert(before, before.stacks.undo[-1])
    before.close()
    file = opened(demo)
    assert list(values_of(file.inspection)) == []
    revert(file, file.stacks.redo[-1])
    assert file.inspection.cases == cases


def test_a_removed_case_comes_back_with_all_that_was_recorded(demo, opened, moves, framework):
    file = opened(demo)
    case = file.inspection.cases["id3"]
    file.commit(moves.removal(file.inspection, "id3"))
    file.close()
    file = opened(demo)
    assert "id3" not in file.inspection.cases
    revert(file, file.stacks.undo[-1])
    file.close()
    assert opened(demo).inspection.cases["id3"] == case


def test_the_framework_is_the_one_of_the_day_the_inspection_began(tmp_path, framework_files, opened):
    changed = {
        name: text.replace("Court disposals", "Decisions of courts") for name, text in framework_files.items()
    }
    create_file(tmp_path / "a.caseread", changed, SCRIBE, protection=None).close()
    assert "Decisions of courts" in [
        sample.title for sample in opened(tmp_path / "a.caseread").framework.samples
    ]
