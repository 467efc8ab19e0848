"""The gates of professional discretion: measurable conditions under which a panel may move a rating.

The program says which are open and shows the material; it never moves a rating by itself.
Source: the ratings annexe of the published reports, and methodology section 1 for what they leave open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from model.bands import boundaries_of, rating_of_share
from model.framework import Standard
from model.methods import GateRule
from model.scales import Bands
from model.tally import Count, Pattern


@dataclass(frozen=True, slots=True)
class _Basis:
    """What the gates of one standard look at."""

    bands: Bands
    key_questions: tuple[str, ...]
    counts: Mapping[str, Count]
    drivers: tuple[str, ...]
    patterns: Mapping[Pattern, int]
    settings: Mapping[str, str]

    @property
    def exact(self) -> bool:
        return self.settings["banding"] == "exact"


def open_gates(
    rules: tuple[GateRule, ...],
    bands: Bands,
    standard: Standard,
    counts: Mapping[str, Count],
    drivers: tuple[str, ...],
    patterns: Mapping[Pattern, int],
    settings: Mapping[str, str],
) -> tuple[str, ...]:
    """The ids of the gates that are open for a standard, in the order of the rules.

    `counts` holds the key questions that have a relevant case, `patterns` how the cases answered them.
    """
    key_questions = tuple(question.id for question in standard.questions)
    basis = _Basis(bands, key_questions, counts, drivers, patterns, settings)
    return tuple(rule.id for rule in rules if _KINDS[rule.kind](rule, basis))


def _near_boundary(rule: GateRule, basis: _Basis) -> bool:
    """The exact share of a driving key question lies within the rule's points of a boundary of its band."""
    included = basis.settings["near_boundary_limit"] == "included"
    for driver in basis.drivers:
        count = basis.counts[driver]
        rating = rating_of_share(basis.bands, count, basis.exact)
        for boundary in boundaries_of(basis.bands, rating or ""):
            points = abs(Fraction(count.share or 0) - boundary)
            if points < rule.points or (included and points == rule.points):
                return True
    return False


def _one_case(_rule: GateRule, basis: _Basis) -> bool:
    """One case, its key-question answers changed between Yes and No, changes the standard's rating.

    More Yes never lowers a rating, so it is enough to try each case with all its No answers changed, and with
    all its Yes answers changed.
    """
    now = _places(basis, 0)
    lowest = min(now.values())
    for outcome, changed in (("not_met", _places(basis, +1)), ("met", _places(basis, -1))):
        for pattern in basis.patterns:
            answers = dict(zip(basis.key_questions, pattern, strict=True))
            if min([changed[q] if answers[q] == outcome else now[q] for q in now]) != lowest:
                return True
    return False


def _small_sample(rule: GateRule, basis: _Basis) -> bool:
    """A driving key question has no more relevant cases than the rule says."""
    return any(basis.counts[driver].relevant <= rule.cases for driver in basis.drivers)


_KINDS: Mapping[str, Callable[[GateRule, _Basis], bool]] = {
    "near_boundary": _near_boundary,
    "one_case": _one_case,
    "small_sample": _small_sample,
}

GATE_KINDS = frozenset(_KINDS)
GATE_LIMITS = {
    "near_boundary": "points",
    "small_sample": "cases",
}  # what else a rule of this kind has to state
GATE_SETTINGS = {"near_boundary": {"near_boundary_limit": ("included", "excluded")}}  # open choices it asks


def _places(basis: _Basis, step: int) -> dict[str, int]:
    """The place of each key question's band if so many more of its cases were Yes, as far as it has cases."""
    return {question: _place(basis, count, step) for question, count in basis.counts.items()}


def _place(basis: _Basis, count: Count, step: int) -> int:
    yes = min(max(count.yes + step, 0), count.relevant)
    return basis.bands.position(rating_of_share(basis.bands, Count(count.relevant, yes), basis.exact) or "")
