"""Everything that can be read of a damaged file comes back; nothing is made up, and what is missing is said."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from itertools import count

import pytest

from benchmarks.harness.damage import page, page_numbers, with_page
from benchmarks.harness.mirror import save_time
from model import frameworks
from model.faults import CasereadError
from model.inspection import Inspection, values_of
from model.interchange import import_operation, parse_json
from model.operations import operation
from model.protection import Protection
from model.validation import check_operation
from storage.backups import NO_BACKUPS
from storage.document import Scribe, create_file, open_file
from storage.envelope import ENVELOPE_BYTES
from storage.pages import PAGE_BYTES, PageCipher
from storage.rescue import rescue
from storage.unlocking import unlocked_file
from storage.verification import verify

SECRET = "correct horse battery 0"
SEED = 1908
MOVES = 60
LONG = 3
STEP = 7
"""Every so many pages one is tried here; `benchmarks.damage` tries them all."""


class Damaged:
    """An inspection file that is damaged on purpose, and what it held."""

    def __init__(self, folder, protection, framework, framework_files, moves, scribe):
        self.path, self.out = folder / "demo.caseread", folder / "rescued.caseread"
        self.secret = protection and protection.passphrase
        self.scribe = scribe
        with closing(
            create_file(self.path, framework_files, scribe, protection=protection, keeping=NO_BACKUPS)
        ) as file:
            _fill(file, framework, moves)
            self.ever = {
                (change.path, value)
                for entry in file.history()
                for change in entry.operation.changes
                for value in (change.before, change.after)
                if value is not None
            }
            self.values = dict(values_of(file.inspection))
        self.whole = self.path.read_bytes()
        unlocked = unlocked_file(self.path, self.secret)
        self.key = unlocked and unlocked.key

    def rescued(self, data, **given):
        """Rescues a file with these bytes; returns what was said and the values of the new file."""
        self.path.write_bytes(data)
        self.out.unlink(missing_ok=True)
        said = rescue(self.path, self.out, self.secret, self.scribe, **given)
        assert self.path.read_bytes() == data
        with closing(open_file(self.out, self.scribe, exclusive=False, secret=self.secret)) as file:
            values = dict(values_of(file.inspection))
        assert said.values == len(values)
        return said, values

    def without(self, *numbers):
        """The file with noise in the place of these pages."""
        data, chance = self.whole, random.Random(SEED)
        for number in numbers:
            data = with_page(data, number, chance.randbytes(PAGE_BYTES))
        return data

    def readable(self, data):
        """The plaintext of all pages that are as they were written, one after the other."""
        cipher = PageCipher.of(self.key)
        return [found for n in page_numbers(data) if (found := cipher.opened(page(data, n), n))]


def _fill(file, framework, moves):
    """The demonstration, then changes of every kind, then notes that go on over several pages."""
    numbers = count(1)
    reads = parse_json(frameworks.demo_reads(framework.id))
    file.commit(import_operation(framework, Inspection(), reads, lambda: f"id{next(numbers)}")[0])
    made = 0
    for move in moves.endless_moves(SEED):
        if made == MOVES:
            break
        change = moves.operation_of(move, framework, file.inspection, file.stacks)
        if change and _is_valid(framework, file.inspection, change[0]):
            file.commit(*change)
            made += 1
    for number, (case_id, case) in enumerate(list(file.inspection.cases.items())[:LONG]):
        question = next(iter(case.answers or framework.case_question_samples))
        note = {("cases", case_id, "notes", question): f"note {number} " * 2000}
        if long := operation(file.inspection, "Note", note):
            file.commit(long)


def _is_valid(framework, inspection, change):
    try:
        check_operation(framework, inspection, change)
    except CasereadError:
        return False
    return True


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    save_time(monkeypatch.setattr)


@pytest.fixture(scope="module")
def make(tmp_path_factory, framework, framework_files, moves):
    """Makes a file, filled once and copied for each test."""
    made = {}

    def make_one(protection):
        if protection not in made:
            scribe = Scribe(moves.clock_of_seconds(), author=lambda: "KH", program="Caseread 9.9")
            with pytest.MonkeyPatch.context() as patch:
                save_time(patch.setattr)
                folder = tmp_path_factory.mktemp("damaged")
                made[protection] = Damaged(folder, protection, framework, framework_files, moves, scribe)
        return made[protection]

    return make_one


@pytest.fixture
def encrypted(make):
    return make(Protection(SECRET, None))


@pytest.fixture
def plain(make):
    return make(None)


def test_a_whole_file_comes_back_as_it_is(encrypted):
    said, values = encrypted.rescued(encrypted.whole)
    assert values == encrypted.values
    assert (said.lost, said.doubts, said.pages_lost) == ((), (), 0)
    assert said.pages_read == len(page_numbers(encrypted.whole))


def test_the_new_file_is_whole_and_says_where_it_comes_from(encrypted):
    encrypted.rescued(encrypted.without(1))
    found = verify(encrypted.out, SECRET)
    assert (found.entries, found.faults) == (1, ())
    with closing(open_file(encrypted.out, encrypted.scribe, exclusive=False, secret=SECRET)) as file:
        assert [entry.operation.label for entry in file.history()] == ["Rescued from demo.caseread"]


def test_no_single_page_takes_a_value_with_it(encrypted):
    for number in page_numbers(encrypted.whole)[::STEP]:
        said, values = encrypted.rescued(encrypted.without(number))
        assert list(values.items()) == list(encrypted.values.items()), number
        assert (said.doubts, said.pages_lost) == ((), 1), number


@pytest.mark.parametrize("pages", [2, 5, 10, 30])
def test_of_many_lost_pages_nothing_is_made_up_and_nothing_is_missing_unsaid(encrypted, pages):
    for seed in range(4):
        lost = random.Random(seed).sample(page_numbers(encrypted.whole), pages)
        said, values = encrypted.rescued(encrypted.without(*lost))
        _nothing_made_up(encrypted, said, values)
        assert said.pages_lost == pages
        assert said.lost or encrypted.values.keys() <= values.keys()


def _nothing_made_up(damaged, said, values):
    """Each value is the last one, or was once the value and is named as one to look at."""
    doubted = {(fault.code, fault.place.split(" › ", 1)[-1]) for fault in said.doubts}
    chosen = {fault.code for fault in said.doubts}
    for path, value in values.items():
        if damaged.values.get(path) != value:
            name = " › ".join(path[2:] if path[0] == "cases" else path[1:])
            assert ("maybe_older", name) in doubted or path[-1] in ("ref", "sample"), path
            assert (path, value) in damaged.ever or chosen & {"reference_lost", "sample_lost"}, path


@pytest.mark.parametrize("pages", [5, 20])
def test_every_long_note_of_which_the_pages_are_left_comes_back(encrypted, pages):
    """Judged by the plaintext itself: no page of the new file's making has a part in it."""
    for seed in range(4):
        data = encrypted.without(*random.Random(seed).sample(page_numbers(encrypted.whole), pages))
        left = b"".join(encrypted.readable(data))
        _, values = encrypted.rescued(data)
        for path, value in encrypted.values.items():
            if isinstance(value, str) and len(value) > 100 and len(value) < 1000 and value.encode() in left:
                assert values.get(path), path


def test_a_file_that_was_cut_short_gives_what_is_in_the_rest(encrypted):
    """The text of the framework comes first in a file, so half of it would hold next to no values."""
    said, values = encrypted.rescued(encrypted.whole[: len(encrypted.whole) * 2 // 3])
    _nothing_made_up(encrypted, said, values)
    assert len(values) > len(encrypted.values) // 4
    assert said.pages_read + said.pages_lost == len(page_numbers(encrypted.whole))


def test_one_copy_of_the_envelope_is_enough(encrypted):
    for start in (0, ENVELOPE_BYTES // 2):
        half = ENVELOPE_BYTES // 2
        data = encrypted.whole[:start] + bytes(half) + encrypted.whole[start + half :]
        assert encrypted.rescued(data)[1] == encrypted.values


def test_without_an_envelope_a_backup_has_the_key(encrypted, tmp_path):
    backup = tmp_path / "backup.caseread"
    backup.write_bytes(encrypted.whole)
    data = os.urandom(ENVELOPE_BYTES) + encrypted.without(1, 5, 9)[ENVELOPE_BYTES:]
    assert encrypted.rescued(data, keys_from=backup)[1] == encrypted.values


def test_without_an_envelope_and_without_a_backup_it_says_what_would_help(encrypted, code_of, tmp_path):
    head = encrypted.whole[:100].ljust(ENVELOPE_BYTES, b"\0")
    assert code_of(encrypted.rescued, head + encrypted.whole[ENVELOPE_BYTES:]) == "keys_lost"
    noise = os.urandom(ENVELOPE_BYTES) + encrypted.whole[ENVELOPE_BYTES:]
    assert code_of(encrypted.rescued, noise) == "nothing_readable"
    assert not encrypted.out.exists()


def test_a_backup_with_another_key_gives_nothing(encrypted, code_of, tmp_path, framework_files):
    other = tmp_path / "other.caseread"
    create_file(other, framework_files, encrypted.scribe, protection=Protection(SECRET, None)).close()
    data = os.urandom(ENVELOPE_BYTES) + encrypted.whole[ENVELOPE_BYTES:]
    assert code_of(encrypted.rescued, data, keys_from=other) == "nothing_readable"


def test_where_nothing_is_left_nothing_is_written(encrypted, code_of):
    assert code_of(encrypted.rescued, encrypted.without(*page_numbers(encrypted.whole))) == "nothing_readable"
    for data in (b"", b"\0", os.urandom(50_000), encrypted.whole[:ENVELOPE_BYTES]):
        assert code_of(encrypted.rescued, data) == "nothing_readable"
    assert list(encrypted.path.parent.iterdir()) == [encrypted.path]


def test_a_file_is_never_replaced(encrypted, code_of):
    encrypted.path.write_bytes(encrypted.whole)
    encrypted.out.write_text("mine")
    assert code_of(rescue, encrypted.path, encrypted.out, SECRET, encrypted.scribe) == "file_exists"
    assert encrypted.out.read_text() == "mine"
    assert code_of(rescue, encrypted.path, encrypted.path, SECRET, encrypted.scribe) == "file_exists"
    assert encrypted.path.read_bytes() == encrypted.whole


@pytest.mark.parametrize(
    ("secret", "code"), [(None, "passphrase_needed"), ("wrong horse", "wrong_passphrase")]
)
def test_only_the_secret_of_the_file_rescues_it(encrypted, code_of, secret, code):
    encrypted.path.write_bytes(encrypted.whole)
    encrypted.out.unlink(missing_ok=True)
    assert code_of(rescue, encrypted.path, encrypted.out, secret, encrypted.scribe) == code


def test_a_file_that_is_in_use_is_left_alone(encrypted, code_of):
    encrypted.path.write_bytes(encrypted.whole)
    with closing(
        open_file(encrypted.path, encrypted.scribe, exclusive=True, secret=SECRET, keeping=NO_BACKUPS)
    ):
        assert code_of(rescue, encrypted.path, encrypted.out, SECRET, encrypted.scribe) == "in_use"


def test_half_a_transaction_is_taken_back_in_the_copy_and_not_in_the_file(plain, tmp_path):
    plain.path.write_bytes(plain.whole)
    cut = tmp_path / "cut.caseread"
    with closing(sqlite3.connect(plain.path)) as database:
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE answers SET value = 'no'")
        database.executemany("INSERT INTO settings VALUES (?, ?)", ((f"s{i}", "x" * 900) for i in range(500)))
        shutil.copy(plain.path, cut)
        shutil.copy(f"{plain.path}-journal", f"{cut}-journal")
        database.rollback()
    before = cut.read_bytes()
    out = tmp_path / "out.caseread"
    said = rescue(cut, out, None, plain.scribe)
    assert (said.values, said.lost, said.doubts) == (len(plain.values), (), ())
    assert cut.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "cut.caseread",
        "cut.caseread-journal",
        out.name,
    ]


class TestInTheClear:
    """Pages have no codes here: the seals of the history tell what can be relied on."""

    def test_no_single_page_takes_a_value_with_it(self, plain):
        chance = random.Random(SEED)
        for number in range(0, len(plain.whole) // PAGE_BYTES, STEP):
            start = number * PAGE_BYTES
            data = plain.whole[:start] + chance.randbytes(PAGE_BYTES) + plain.whole[start + PAGE_BYTES :]
            assert plain.rescued(data)[1] == plain.values, number

    def test_a_flipped_letter_is_put_right_or_named(self, plain):
        chance = random.Random(SEED)
        for _ in range(20):
            position = chance.randrange(PAGE_BYTES, len(plain.whole))
            data = bytearray(plain.whole)
            data[position] ^= 1 << chance.randrange(8)
            said, values = plain.rescued(bytes(data))
            wrong = [path for path in values | plain.values if values.get(path) != plain.values.get(path)]
            assert not wrong or said.doubts or said.lost, position

    @pytest.mark.parametrize(
        "table", ["answers", "cases", "notes", "operations", "changes", "framework_files"]
    )
    def test_a_table_that_was_dropped_is_made_up_for(self, plain, table):
        plain.path.write_bytes(plain.whole)
        with closing(sqlite3.connect(plain.path)) as database:
            database.execute("PRAGMA foreign_keys = OFF")
            database.execute(f"DROP TABLE {table}")
            database.commit()
        assert plain.rescued(plain.path.read_bytes())[1] == plain.values

    def test_any_bytes_lead_to_a_word_and_never_to_a_crash(self, plain, code_of):
        chance = random.Random(SEED)
        for _ in range(10):
            data = bytearray(plain.whole)
            for _ in range(chance.randrange(1, 2000)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            code_of(plain.rescued, bytes(data))
