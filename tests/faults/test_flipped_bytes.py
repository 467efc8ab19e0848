"""Whatever changes in an encrypted file is found when it is opened, and when it is verified."""

import random
from datetime import UTC, datetime
from itertools import count

import pytest

from benchmarks.harness.damage import (
    DAMAGES,
    flipped,
    opening_and_verifying,
    page,
    page_numbers,
    unnoticed_flips,
    with_page,
)
from benchmarks.harness.mirror import passphrase, save_time, scribe
from model.faults import FileError
from model.operations import operation
from model.protection import Protection
from storage.document import open_file
from storage.envelope import ENVELOPE_BYTES, read_envelope
from storage.files import Files
from storage.unlocking import unlocked_file

SECRET = passphrase(0)
SEED = 1908
FLIPS = 60_000
OPENINGS = 1_000
MASKS = (*(1 << bit for bit in range(8)), 0xFF)
YESTERDAY = datetime(2026, 9, 20, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def versions(tmp_path_factory):
    """The bytes of the demonstration, encrypted, as it was made and after each of some sittings."""
    with pytest.MonkeyPatch.context() as patch:
        save_time(patch.setattr)
        path = tmp_path_factory.mktemp("demo") / "demo.caseread"
        numbers = count()
        files = Files(lambda: YESTERDAY, lambda: f"id{next(numbers)}", "KH", "Caseread 9.9")
        files.create_demo(path, "yos-2018", Protection(SECRET, None)).close()
        found = [path.read_bytes()]
        for sitting in range(3):
            found.append(_after_a_sitting(path, sitting))
        return found


def _after_a_sitting(path, sitting):
    file = open_file(path, scribe(), exclusive=True, secret=SECRET)
    for case_id, case in list(file.inspection.cases.items())[sitting::3]:
        question = next(iter(case.answers))
        values = {
            ("cases", case_id, "answers", question): "no" if sitting % 2 else "yes",
            ("cases", case_id, "notes", question): f"Seen at sitting {sitting}. " * 20,
        }
        if made := operation(file.inspection, "Answer", values):
            file.commit(made)
    file.close()
    return path.read_bytes()


@pytest.fixture
def whole(versions):
    return versions[-1]


@pytest.fixture
def key(tmp_path, whole):
    path = tmp_path / "whole.caseread"
    path.write_bytes(whole)
    return unlocked_file(path, SECRET).key


@pytest.fixture
def found_in(tmp_path):
    """What opening and verifying find in these bytes."""
    path = tmp_path / "damaged.caseread"

    def found(data):
        path.write_bytes(data)
        return opening_and_verifying(path, SECRET)

    return found


def test_nothing_is_found_in_a_file_that_is_whole(versions, found_in):
    assert {found_in(data) for data in versions} == {("", "")}


def test_the_code_of_a_page_shows_every_flip_in_it(whole, key):
    chance = random.Random(SEED)
    positions = (chance.randrange(ENVELOPE_BYTES, len(whole)) for _ in range(FLIPS))
    assert unnoticed_flips(whole, key, ((at, chance.choice(MASKS)) for at in positions)) == (FLIPS, [])


def test_every_flip_in_the_envelope_is_found(whole, tmp_path):
    path = tmp_path / "envelope.caseread"
    for position in range(ENVELOPE_BYTES):
        path.write_bytes(flipped(whole[:ENVELOPE_BYTES], position, MASKS[position % len(MASKS)]))
        with pytest.raises(FileError, match="beginning"):
            read_envelope(path)


def test_no_file_with_a_flipped_byte_is_opened_or_called_whole(whole, found_in):
    chance = random.Random(SEED)
    for number in range(OPENINGS):
        # Evenly over the file, so that every page, and every part of pages, has its share.
        position = chance.randrange(number * len(whole) // OPENINGS, (number + 1) * len(whole) // OPENINGS)
        assert found_in(flipped(whole, position, chance.choice(MASKS))) == ("damaged", "damaged"), position


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_no_damaged_file_is_opened_or_called_whole(whole, found_in, damage):
    chance = random.Random(SEED)
    for trial in range(30):
        assert found_in(damage(whole, chance)) == ("damaged", "damaged"), trial


def test_a_page_that_is_not_the_last_one_written_is_found_or_says_the_same(versions, found_in):
    """A disk that forgot a write leaves an older page, whose code is right: what it says has to give it away."""
    whole = versions[-1]
    older = {
        (number, page(data, number))
        for data in versions[:-1]
        for number in page_numbers(data)
        if page(data, number) != page(whole, number)
    }
    harmless = []
    for number, content in sorted(older):
        found = found_in(with_page(whole, number, content))
        assert all(found) or not any(found), number
        if not any(found):
            harmless.append(number)
    # The first page changes with every commit: a counter of commits, which nothing rests on.
    assert set(harmless) <= {1}
    assert len(older) > 20
