"""How ratings come about, as a framework declares it; `model.rating` holds the rules that they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

OFFICIAL = "official"
RECONSTRUCTED = "reconstructed"
"""Whose words a text is in: the published ones, or ours, made from what the report says was found."""


@dataclass(frozen=True, slots=True)
class StatisticsTable:
    """The headings of the table of statistics, as the programme prints it."""

    title: str
    row: str
    value: str
    average: str
    range: str
    target: str
    target_note: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """How a standard gets its rating. `kind` names the general rule in `model.rating`.

    `bands` names the bands, or `bands_setting` the open choice that settles them. `ratings` is the group of
    ratings that may be given. With `decided`, bands only propose: inspectors decide, with a reason.
    """

    id: str
    kind: str
    title: str
    explanation: str
    bands: str = ""
    gates: tuple[str, ...] = ()
    bands_setting: str = ""
    ratings: str = ""
    decided: bool = False


@dataclass(frozen=True, slots=True)
class OverallRule:
    """One line of a decision table: what it needs of each standard, and what follows.

    `when` gives the ratings that fit by standard; a standard that is not named may have any. Either `gives` is
    the rating, or the inspector chooses among `choose`: `default` is taken until then, `because` says what to
    weigh.
    """

    when: Mapping[str, tuple[str, ...]]
    gives: str = ""
    choose: tuple[str, ...] = ()
    default: str = ""
    because: str = ""

    def fits(self, ratings: Mapping[str, str]) -> bool:
        """Whether these ratings, by standard, meet the line."""
        return all(ratings.get(standard) in wanted for standard, wanted in self.when.items())


@dataclass(frozen=True, slots=True)
class Overall:
    """How the overall rating follows: `sum` adds scores and bands them, `decision_table` looks it up.

    `of` names the standards that a decision table looks at, `ratings` the group of ratings it gives; the first
    rule that fits decides.
    """

    kind: str
    explanation: str
    bands: str = ""
    ratings: str = ""
    of: tuple[str, ...] = ()
    rules: tuple[OverallRule, ...] = ()


@dataclass(frozen=True, slots=True)
class GateRule:
    """A measurable condition under which a panel may move a rating.

    `points` are percentage points (for `near_boundary`), `cases` a count (for `small_sample`).
    """

    id: str
    kind: str
    title: str
    explanation: str
    points: int = 0
    cases: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to settle an open choice. `bands` names the bands it stands for, where it settles bands."""

    id: str
    title: str
    bands: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A choice that no published text settles, made visible instead of silently taken."""

    id: str
    title: str
    explanation: str
    default: str
    choices: tuple[Choice, ...]

    def title_of(self, choice_id: str) -> str:
        """The words for one of its choices."""
        return next(choice.title for choice in self.choices if choice.id == choice_id)


@dataclass(frozen=True, slots=True)
class Headline:
    """A score pooled over the questions that name it, wherever they stand; banded where it names bands."""

    id: str
    title: str
    statement: str = ""
    bands: str = ""
    bands_setting: str = ""


@dataclass(frozen=True, slots=True)
class Statistic:
    """A published share: that of one question, beside the average and range of a phase and a target (per cent).

    `better` is `higher` or `lower`. A service may lie outside the range.
    """

    id: str
    title: str
    question: str
    average: int | None = None
    range: tuple[int, int] | None = None
    target: int | None = None
    target_note: str = ""
    better: str = "higher"
    wording: str = OFFICIAL
