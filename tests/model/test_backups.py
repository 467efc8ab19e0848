"""Names of backups, when one is due, and which are kept as they grow old."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.backups import (
    PROTECTED_REASONS,
    Reason,
    Stamp,
    is_bulk,
    is_due,
    label_of,
    name_of,
    stamp_of,
    superfluous,
)
from model.operations import Change, Operation

NOW = datetime(2026, 11, 22, 1, 15, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

reasons = st.sampled_from(get_args(Reason))
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=0)
)
near = st.integers(-100_000, 400 * 86_400).map(lambda seconds: NOW - timedelta(seconds=seconds))
stamps = st.builds(Stamp, moments | near, st.integers(1, 9), reasons)
shelves = st.frozensets(stamps, max_size=60)
labels = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/\\"), min_size=1).map(
    lambda text: label_of(Path(f"x{text}.caseread"))
)


def kept(shelf, now=NOW):
    return sorted(set(shelf) - set(superfluous(shelf, now)))


def worked(*moments, reason="worked"):
    return [Stamp(moment, 1, reason) for moment in moments]


@given(labels, stamps)
def test_a_name_says_when_and_why_a_backup_was_made(label, stamp):
    assert stamp_of(label, name_of(label, stamp)) == stamp


@given(st.text(), stamps)
def test_every_system_allows_the_name_of_a_backup(name, stamp):
    label = label_of(Path("x" + name.replace("/", "").replace("\0", "") + ".caseread"))
    added = name_of(label, stamp).removeprefix(label)
    assert not set('<>:"/\\|?*') & set(added)
    assert len(name_of(label, stamp).encode("utf-8", "replace")) < 200


def test_a_backup_is_named_after_its_file_its_time_and_its_reason():
    name = name_of("Tŷ Gwyn", Stamp(NOW, 1, "before-restore"))
    assert name == "Tŷ Gwyn 2026-11-22 01-15-30 before-restore.caseread"
    assert name_of("A", Stamp(NOW, 2, "worked")) == "A 2026-11-22 01-15-30 worked 2.caseread"


def test_letters_spelt_with_their_accent_apart_are_the_same():
    assert stamp_of("Caf\u00e9", name_of("Cafe\u0301", Stamp(NOW, 1, "manual")))


@pytest.mark.parametrize(
    "name",
    [
        "A.caseread",
        "A 2026-11-22 01-15-30.caseread",
        "A 2026-11-22 01-15-30 whim.caseread",
        "A 2026-13-22 01-15-30 worked.caseread",
        "A 2026-11-22 01-15-30 worked.caseread.part",
        "A 2026-11-22 01-15-30 worked (1).caseread",
        "B 2026-11-22 01-15-30 worked.caseread",
        "A backups 2026-11-22 01-15-30 worked.caseread",
        "A 2026-11-22 01-15-30 worked 2026-11-22 01-15-30 worked.caseread",
        "a 2026-11-22 01-15-30 worked.caseread",
    ],
)
def test_other_names_are_not_those_of_its_backups(name):
    assert stamp_of("A", name) is None


def test_a_change_of_two_cases_or_of_fifty_values_is_bulk():
    def answers(cases, values):
        return Operation(
            "",
            tuple(Change(("cases", f"c{n % cases}", "answers", f"q{n}"), None, "yes") for n in range(values)),
        )

    assert not is_bulk(answers(1, 49))
    assert is_bulk(answers(1, 50))
    assert is_bulk(answers(2, 2))


@pytest.mark.parametrize(("minutes", "due"), [(0, False), (19, False), (20, True), (9000, True), (-1, True)])
def test_a_backup_is_due_after_twenty_minutes_or_when_the_clock_stepped_back(minutes, due):
    assert is_due(NOW, NOW + timedelta(minutes=minutes)) is due


def test_of_the_last_day_the_newest_twelve_are_kept():
    shelf = worked(*(NOW.replace(hour=23) - n * HOUR / 3 for n in range(30)))
    now = NOW.replace(hour=23)
    assert [s for s in kept(shelf, now) if now - s.made_at < DAY][-12:] == sorted(shelf)[-12:]
    assert len(kept(shelf, now)) == 12 + 1  # and the first of the month


def test_then_one_a_day_one_a_week_and_one_a_month_are_kept():
    shelf = worked(*(NOW - n * 6 * HOUR for n in range(1, 4 * 400)))
    ages = sorted({(NOW - stamp.made_at).days for stamp in kept(shelf)})
    assert ages[:14] == list(range(14))
    weekly = [age for age in ages if 14 <= age < 84]
    assert 10 <= len(weekly) <= 10 + 3  # ten weeks, and the first of each month between
    monthly = [age for age in ages if age >= 84]
    assert len(monthly) <= 12


@given(shelves)
def test_the_newest_that_is_not_of_the_future_is_kept(shelf):
    past = [stamp for stamp in shelf if stamp.made_at <= NOW]
    assert not past or max(past) in kept(shelf)


@given(shelves)
def test_the_oldest_of_each_month_is_kept(shelf):
    past = [stamp for stamp in shelf if stamp.made_at <= NOW]
    months = {(s.made_at.year, s.made_at.month) for s in past}
    for month in months:
        assert min(s for s in past if (s.made_at.year, s.made_at.month) == month) in kept(shelf)


@given(shelves)
def test_each_day_of_two_weeks_and_each_week_of_twelve_that_had_a_backup_has_one(shelf):
    left = kept(shelf)
    for stamp in shelf:
        age = NOW - stamp.made_at
        if timedelta(0) <= age < 14 * DAY:
            assert any(s.made_at.date() == stamp.made_at.date() for s in left)
        if timedelta(0) <= age < 84 * DAY:
            assert any(s.made_at.isocalendar()[:2] == stamp.made_at.isocalendar()[:2] for s in left)


@given(shelves)
def test_those_from_before_a_migration_or_a_restore_are_kept_for_thirty_days(shelf):
    gone = superfluous(shelf, NOW)
    assert not [s for s in gone if s.reason in PROTECTED_REASONS and NOW - s.made_at < 30 * DAY]


@given(shelves)
def test_what_seems_to_be_of_the_future_is_kept(shelf):
    assert not [stamp for stamp in superfluous(shelf, NOW) if stamp.made_at > NOW]


@given(shelves)
def test_what_was_kept_is_kept_again(shelf):
    assert superfluous(kept(shelf), NOW) == ()


@given(shelves)
def test_few_are_kept_however_many_there_were(shelf):
    left = [s for s in kept(shelf) if s.made_at <= NOW and s.reason not in PROTECTED_REASONS]
    months = {(s.made_at.year, s.made_at.month) for s in shelf}
    assert len(left) <= 12 + 15 + 13 + len(months) + 1
