"""The list of cases as rows: what each column says, and what it is sorted by. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from model.assessment import Assessment, Progress
from model.framework import Fact, Framework
from model.inspection import Case
from ui.widgets.dates import shown_moment

NOTHING = "—"
Key = tuple[object, ...]


class Status(IntEnum):
    """How far the reading of a case is."""

    NOT_STARTED = 0
    IN_PROGRESS = 1
    COMPLETE = 2


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list, by column id: `texts` to show, `keys` to sort by. `search` is what a filter looks in."""

    case_id: str
    sample: str
    status: Status
    progress: Progress
    hard: int
    soft: int
    texts: dict[str, str]
    keys: dict[str, Key]
    search: str


@dataclass(frozen=True, slots=True)
class Filter:
    """Which cases are shown: those with every word of `text`, of this sample and this status."""

    text: str = ""
    sample: str | None = None
    status: Status | None = None

    def admits(self, row: CaseRow) -> bool:
        """Whether a row is shown."""
        return (
            self.sample in (None, row.sample)
            and self.status in (None, row.status)
            and all(word in row.search for word in self.text.casefold().split())
        )


def status_of(assessment: Assessment) -> Status:
    """How far the reading of a case is; one that waits for nothing is complete."""
    if assessment.complete:
        return Status.COMPLETE
    return Status.IN_PROGRESS if assessment.started else Status.NOT_STARTED


def reference_key(ref: str) -> Key:
    """Sorts references as people do: C-2 before C-10."""
    words_and_numbers = re.split(r"([0-9]+)", ref)
    return tuple(int(p) if n % 2 else p.casefold() for n, p in enumerate(words_and_numbers))


class RowMaker:
    """Makes rows for the cases of one framework. `status_word` gives the word for a status."""

    def __init__(self, framework: Framework, status_word: Callable[[Status], str]) -> None:
        self._framework = framework
        self._status_word = status_word
        self._facts = tuple(fact for fact in framework.facts if fact.listed)

    def row(self, assessment: Assessment, changed_at: str, now: datetime) -> CaseRow:
        """The row of a case that was last changed at this moment (UTC, ISO 8601; empty for never)."""
        case, progress, status = assessment.case, assessment.progress, status_of(assessment)
        hard = sum(problem.hard for problem in assessment.problems)
        soft = len(assessment.problems) - hard
        texts = {
            "case": case.ref,
            "sample": self._framework.sample(case.sample).short if case.sample else NOTHING,
            **{fact.id: _fact_text(fact, case) for fact in self._facts},
            "reader": case.reader or NOTHING,
            "progress": f"{progress.answered}/{progress.asked}",
            "status": self._status_word(status),
            "changed": shown_moment(changed_at, now) if changed_at else NOTHING,
        }
        keys: dict[str, Key] = {
            "case": reference_key(case.ref),
            "sample": (case.sample,),
            **{fact.id: _fact_key(fact, case) for fact in self._facts},
            "reader": (case.reader.casefold(),),
            "progress": (progress.answered / progress.asked if progress.asked else 0.0,),
            "problems": (hard, soft),
            "status": (status,),
            "changed": (changed_at,),
        }
        words = (text for column, text in texts.items() if column not in ("progress", "changed"))
        search = " ".join(words).casefold()
        return CaseRow(case.id, case.sample, status, progress, hard, soft, texts, keys, search)


def _fact_text(fact: Fact, case: Case) -> str:
    value = case.facts.get(fact.id)
    return NOTHING if value is None else fact.title_of(value)


def _fact_key(fact: Fact, case: Case) -> Key:
    """The place of the option in the framework's order; what is not recorded comes last."""
    value = case.facts.get(fact.id)
    if value is None:
        return (len(fact.options) + 1, "")
    places = [option.id for option in fact.options]
    return (places.index(str(value)) if value in places else 0, str(value).casefold())
