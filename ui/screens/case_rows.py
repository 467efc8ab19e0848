"""The list of cases as rows: what each column says, and what it is sorted by. Knows no widget.

A row works out what it says when somebody looks, so that ten thousand of them cost next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache

from model import status_words
from model.assessment import Assessment
from model.days import day
from model.evidence import alerts_waiting
from model.framework import Fact, Framework
from model.inspection import Case
from model.language import counted, say
from model.progress import Progress
from model.search import folded
from model.status import Status, status_of
from ui.widgets.dates import shown_moment

NOTHING = "—"
_folded = lru_cache(maxsize=50_000)(folded)
"""Most of what ten thousand cases say is said by many of them."""

Key = tuple[object, ...]


@dataclass(frozen=True)
class CaseRow:
    """One case in the list; it was last changed at `changed_at` (UTC, ISO 8601; empty for never)."""

    assessment: Assessment
    changed_at: str
    columns: tuple[Column, ...]

    @property
    def case(self) -> Case:
        return self.assessment.case

    @property
    def case_id(self) -> str:
        return self.assessment.case.id

    @cached_property
    def progress(self) -> Progress:
        return self.assessment.progress

    @cached_property
    def status(self) -> Status:
        return status_of(self.assessment)

    @cached_property
    def hard(self) -> int:
        """How many problems stop the case from being complete."""
        return sum(problem.hard for problem in self.assessment.problems)

    @cached_property
    def soft(self) -> int:
        """How many oddities nobody has accepted yet."""
        return sum(problem.is_open and not problem.hard for problem in self.assessment.problems)

    @cached_property
    def alerts(self) -> int:
        """How many alerts are not passed on yet."""
        return len(alerts_waiting(self.case))

    @cached_property
    def reference(self) -> Key:
        """What the reference is sorted by."""
        return reference_key(self.case.ref)

    @cached_property
    def search(self) -> str:
        """All that the list says of the case in words, folded: what a filter looks in."""
        return " ".join([_folded(column.text(self)) for column in self.columns if column.searched])


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what it says of a case, aloud too, and what it is sorted by."""

    id: str
    title: str
    text: Callable[[CaseRow], str]
    key: Callable[[CaseRow], Key]
    spoken: Callable[[CaseRow], str]
    searched: bool = True


def reference_key(ref: str) -> Key:
    """Sorts references as people do: C-2 before C-10."""
    words_and_numbers = re.split(r"([0-9]+)", ref)
    return tuple(int(p) if n % 2 else p.casefold() for n, p in enumerate(words_and_numbers))


def columns_for(framework: Framework, clock: Callable[[], datetime]) -> tuple[Column, ...]:
    """The columns of a framework's cases; `clock` gives the local time, to say when something was."""
    sample = (_sample_column(framework),) if len(framework.samples) > 1 else ()
    return (
        Column("case", say("Case"), _reference, _reference_key, _spoken_reference),
        *sample,
        *(_fact_column(fact) for fact in framework.facts if fact.listed),
        _plain("reader", say("Reader"), _reader, lambda row: (row.case.reader.casefold(),)),
        Column("progress", say("Progress"), _progress, _progress_key, _spoken_progress, searched=False),
        Column("problems", say("To resolve"), _no_text, _problems_key, _spoken_problems, searched=False),
        Column("status", say("Status"), _status, _status_key, spoken_status),
        _changed_column(clock),
    )


def spoken_status(row: CaseRow) -> str:
    """The status of a case with who made it so, and when."""
    case = row.case
    if row.status == Status.SIGNED_OFF:
        return say("Signed off by {0} on {1}").format(case.signed_by, day(case.signed_on))
    if row.status == Status.CHECKED:
        return say("Checked by {0} on {1}").format(case.checked_by, day(case.checked_on))
    return status_words.title(row.status)


def _plain(
    column_id: str, title: str, text: Callable[[CaseRow], str], key: Callable[[CaseRow], Key]
) -> Column:
    """A column that says aloud what it shows."""
    return Column(column_id, title, text, key, text)


def _sample_column(framework: Framework) -> Column:
    def text(row: CaseRow) -> str:
        return framework.sample(row.case.sample).short if row.case.sample else NOTHING

    return _plain("sample", say("Sample"), text, lambda row: (row.case.sample,))


def _fact_column(fact: Fact) -> Column:
    places = {option.id: place for place, option in enumerate(fact.options)}

    def text(row: CaseRow) -> str:
        value = row.case.facts.get(fact.id)
        return NOTHING if value is None else fact.title_of(value)

    def key(row: CaseRow) -> Key:
        """The place of the option in the framework's order; what is not recorded comes last."""
        value = row.case.facts.get(fact.id)
        if value is None:
            return (len(places) + 1, "")
        return (places.get(str(value), 0), str(value).casefold())

    return _plain(fact.id, fact.short, text, key)


def _changed_column(clock: Callable[[], datetime]) -> Column:
    def text(row: CaseRow) -> str:
        return shown_moment(row.changed_at, clock()) if row.changed_at else NOTHING

    return Column("changed", say("Changed"), text, lambda row: (row.changed_at,), text, searched=False)


def _reference(row: CaseRow) -> str:
    return row.case.ref


def _reference_key(row: CaseRow) -> Key:
    return row.reference


def _spoken_reference(row: CaseRow) -> str:
    if not row.alerts:
        return row.case.ref
    open_alerts = counted(say("{n} urgent alert not passed on|{n} urgent alerts not passed on"), row.alerts)
    return f"{row.case.ref}, {open_alerts}"


def _reader(row: CaseRow) -> str:
    return row.case.reader or NOTHING


def _progress(row: CaseRow) -> str:
    return f"{row.progress.answered}/{row.progress.asked}"


def _progress_key(row: CaseRow) -> Key:
    return (row.progress.answered / row.progress.asked if row.progress.asked else 0.0,)


def _spoken_progress(row: CaseRow) -> str:
    return say("{0} of {1} questions answered").format(row.progress.answered, row.progress.asked)


def _no_text(_row: CaseRow) -> str:
    """What is shown as shapes has no text."""
    return ""


def _problems_key(row: CaseRow) -> Key:
    return (row.hard, row.soft)


def _spoken_problems(row: CaseRow) -> str:
    hard = [say("{0} to resolve").format(row.hard)] if row.hard else []
    soft = [say("{0} to confirm or change").format(row.soft)] if row.soft else []
    return ", ".join(hard + soft) or say("Nothing to resolve")


def _status(row: CaseRow) -> str:
    return status_words.title(row.status)


def _status_key(row: CaseRow) -> Key:
    case = row.case
    return (row.status, case.signed_on or case.checked_on, (case.signed_by or case.checked_by).casefold())
