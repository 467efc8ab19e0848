"""What can be answered and what can be given: scales of answers, ratings, and bands of figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScaleValue:
    """One answer of a scale. `counts` is `met`, `not_met` or `not_applicable`; `key` gives it on a keyboard."""

    id: str
    title: str
    key: str
    counts: str
    tone: str

    @property
    def in_denominator(self) -> bool:
        """Whether a case answered so is a relevant case."""
        return self.counts != "not_applicable"


@dataclass(frozen=True, slots=True)
class Scale:
    """The answers that a question can have, in the order in which they are offered."""

    id: str
    title: str
    values: tuple[ScaleValue, ...]

    def value(self, value_id: str) -> ScaleValue | None:
        """The answer with this id, or None."""
        return next((value for value in self.values if value.id == value_id), None)


@dataclass(frozen=True, slots=True)
class RatingValue:
    """One rating: its word, its score (None where ratings carry none), and the shape shown with the word.

    `group` tells apart the ratings of a programme that has several sets, such as judgements and categories.
    """

    id: str
    title: str
    short: str
    shape: str
    tone: str
    score: int | None = None
    group: str = ""

    @property
    def stars(self) -> tuple[int, int] | None:
        """How many stars the rating has, and of how many, where its programme writes its ratings as stars."""
        if not self.short or set(self.short) - {"★", "☆"}:
            return None
        return self.short.count("★"), len(self.short)


@dataclass(frozen=True, slots=True)
class Band:
    """A range of whole numbers, both ends included, and the rating it stands for."""

    rating: str
    start: int
    end: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bands:
    """Bands without gaps or overlaps, lowest first. `unit` is `percent` or `points`."""

    id: str
    title: str
    unit: str
    bands: tuple[Band, ...]

    def position(self, rating: str) -> int:
        """The place of a rating's band, counted from the lowest, which is 0."""
        return next(i for i, band in enumerate(self.bands) if band.rating == rating)
