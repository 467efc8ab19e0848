"""The sentences with which the model explains itself: the one place in which they are written."""

from __future__ import annotations

from fractions import Fraction

from model.applicability import Ground, QuestionState, Source
from model.bands import Distance
from model.conditions import SAMPLE_FACT, FactIs
from model.framework import Framework, Question
from model.problems import Problem
from model.rating import OverallRating, QuestionResult, StandardRating
from model.tally import Count

FLAGS = {
    "no_gate_open": "No condition for discretion holds; the decision is kept.",
    "nothing_proposed": "The figures propose no rating yet; the decision is kept.",
    "more_than_one_band": "The decision moves the rating by more than one band.",
    "moved_down": "The decision lowers the rating.",
    "no_move": "The decision confirms the proposed rating.",
    "no_choice_open": "The table leaves no choice here; the decision is kept.",
}


def cases(n: int) -> str:
    """A number of cases in words: `1 case`, `8 cases`."""
    return f"{n} case" if n == 1 else f"{n} cases"


def plural(word: str) -> str:
    """The plural of one of the programme's words: `Standards`, `General criteria`, `Categories`."""
    for singular, several in (("criterion", "criteria"), ("analysis", "analyses")):
        if word.lower().endswith(singular):
            return word[: -len(singular)] + word[-len(singular)] + several[1:]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def number(n: int) -> str:
    """A count within a sentence: in words up to nine."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[n] if n < len(words) else str(n)


def base_line(template: str, count: int) -> str:
    """The line that heads a table of counts, from its template with `{n}` and `{cases}`."""
    return template.format(n=count, cases="case" if count == 1 else "cases")


def percent(count: Count) -> str:
    """A share as a whole percentage, or a dash without a relevant case."""
    return "–" if count.rounded is None else f"{count.rounded}%"


def points(value: object) -> str:
    """Percentage points with at most one decimal place: `2.5 points`, `1 point`."""
    shown = f"{float(value):.1f}".removesuffix(".0")  # type: ignore[arg-type]
    return f"{shown} point" if shown == "1" else f"{shown} points"


def ground(framework: Framework, item: Ground) -> str:
    """A fact with its value: `RoSH: Low`."""
    if isinstance(item.atom, FactIs):
        if item.atom.fact == SAMPLE_FACT:
            return f"Sample: {framework.sample(str(item.value)).title}"
        fact = framework.fact(item.atom.fact)
        value = "" if item.value is None else f": {fact.title_of(item.value)}"
        return f"{fact.title}{value}"
    question = framework.question(item.atom.question)
    answered = question.scale.value(str(item.value)) if item.value else None
    return f"{question.id} {question.short}" + (f": {answered.title}" if answered else "")


def applicability(framework: Framework, state: QuestionState) -> str:
    """Why a question applies, does not apply, or is not known to apply yet."""
    reasons = "; ".join(ground(framework, item) for item in state.applicability.grounds)
    if state.applies is None:
        facts = all(isinstance(item.atom, FactIs) for item in state.applicability.grounds)
        return f"Waiting for {'a fact' if facts else 'an answer'}: {reasons}."
    if state.applicability.source is Source.EVERY_CASE:
        return "Applies to every case in this sample."
    if state.applicability.source is Source.PARENT:
        above = framework.question(state.question.under)
        return f"Does not apply, as {above.id} {above.short} is not relevant" + (
            f" ({reasons})." if reasons else "."
        )
    return f"Applies: {reasons}." if state.applies else f"Does not apply: {reasons}."


def not_applicable(question: Question) -> str:
    """Whether the inspector may answer N/A."""
    if question.admits_na:
        return "N/A is offered, as this question need not apply to every case."
    return "N/A is not offered for this question."


def kept_aside(state: QuestionState) -> str:
    """What happened to an answer that does not count, or an empty text."""
    if state.kept_aside is None:
        return ""
    value = state.question.scale.value(state.kept_aside)
    title = value.title if value else state.kept_aside
    return f"The answer {title} is kept aside. It counts again when the question applies."


def problem(framework: Framework, item: Problem) -> str:
    """What there is to resolve, in a sentence."""
    words = framework.words
    part, whole = item.counts
    match item.code:
        case "fact_missing":
            return f"{framework.fact(item.place).title}: not recorded yet"
        case "facts_at_odds":
            return item.detail
        case "not_started":
            return f"{place_title(framework, item.place)}: not started"
        case "met_beside_not_met":
            met, not_met = _outcomes(framework, item.place)
            parts = f"{part} of {whole} {plural(words.part).lower()}"
            return f"{item.place} is {met} though {parts} are {not_met}: confirm or change"
        case "not_met_beside_met":
            met, not_met = _outcomes(framework, item.place)
            parts = f"all {whole} {plural(words.part).lower()}"
            return f"{item.place} is {not_met} though {parts} are {met}: confirm or change"
    is_key = bool(framework.question(item.place).parts)
    return f"{item.place} {words.question.lower()} not answered" if is_key else f"{item.place} not answered"


def answers_that(question: Question, counts: str) -> str:
    """The answers of a question's scale that count as `met` or `not_met`: `Yes`, or `Good or Fair`."""
    return " or ".join(value.title for value in question.scale.values if value.counts == counts)


def _outcomes(framework: Framework, question_id: str) -> tuple[str, str]:
    question = framework.question(question_id)
    return answers_that(question, "met"), answers_that(question, "not_met")


def place_title(framework: Framework, place: str) -> str:
    """A question or a standard by its number and its short title."""
    if place in framework.ids["standards"]:
        return f"{place} {framework.standard(place).title}"
    return f"{place} {framework.question(place).short}"


def _distance(framework: Framework, question: Question, item: Distance, more: str) -> str:
    """How far a share is from another band: `one more Yes gives Good (2.5 points to the boundary)`."""
    rating = framework.rating(item.rating).title
    if item.answers is None:
        return f"{points(item.points)} from {rating}"
    reached = framework.rating(item.reached or item.rating).title
    met = answers_that(question, "met")
    return f"{number(item.answers)} {more} {met} gives {reached} ({points(item.points)} to the boundary)"


def basis(framework: Framework, rating: StandardRating) -> str:
    """Why a standard has its proposed rating, in one sentence."""
    if rating.standard.method.kind == "judgement":
        return f"{rating.standard.method.title}." if rating.final else "Not judged yet."
    if rating.pooled is not None:
        return pooled_basis(framework, rating)
    if rating.proposed is None:
        asked = framework.words.question.lower()
        return f"No case has been read that is relevant to a {asked}, so it cannot be rated yet."
    named = " and ".join(f"{r.question.id} {r.question.short}" for r in rating.lowest)
    lowest = rating.lowest[0]
    all_equal = len(rating.lowest) > 1 and len(rating.lowest) == len(rating.questions)
    which = f"All {plural(framework.words.question).lower()} are equal" if all_equal else f"Lowest: {named}"
    if len({result.count for result in rating.lowest}) > 1:
        return f"{which} ({percent(lowest.count)})."
    met = answers_that(lowest.question, "met")
    return f"{which}, {lowest.count.yes} of {lowest.count.relevant} relevant cases {met} ({percent(lowest.count)})."


def pooled_basis(framework: Framework, rating: StandardRating) -> str:
    """What a pooled share is made of, and what it proposes."""
    count = rating.pooled or Count()
    if count.share is None:
        return "No case has been read that these questions apply to, so it cannot be rated yet."
    line = f"{count.yes} of {count.relevant} answers that apply were sufficient ({percent(count)})"
    if not rating.standard.method.decided or rating.proposed is None:
        return f"{line}."
    decided = "decided by inspectors" if rating.final else "inspectors have not decided yet"
    return f"{line}. This proposes {framework.rating(rating.proposed).title}; {decided}."


def steps(framework: Framework, rating: StandardRating) -> tuple[str, ...]:
    """How far the rating is from its neighbours: what each lowest question needs to rise, and which falls first."""
    deciding = _deciding(rating)
    rises = [(result, result.up, "more") for result in deciding if result.up]
    falls = [(result, result.down, "fewer") for result in deciding if result.down and result.down.answers]
    first = sorted(falls, key=_nearness)[:1]
    return tuple(
        f"{result.question.id}: {_distance(framework, result.question, item, which)}."
        for result, item, which in (*rises, *first)
    )


def _nearness(fall: tuple[QuestionResult, Distance, str]) -> tuple[int, Fraction]:
    """Fewest answers first; among equals, the share that is closest to its boundary."""
    return fall[1].answers or 0, fall[1].points


def overall_basis(framework: Framework, overall: OverallRating) -> str:
    """What the overall score means, in one sentence."""
    if overall.missing:
        return f"Not rated until every {framework.words.standard.lower()} is: {', '.join(overall.missing)}."
    if overall.score is None:
        return _table_basis(framework, overall)
    line = f"{overall.score} of {overall.maximum} points."
    return f"{line} {overall.to_next} more for the next rating." if overall.to_next else line


def _table_basis(framework: Framework, overall: OverallRating) -> str:
    """What a decision table gave, or leaves to the inspector."""
    if not overall.options:
        return f"Follows from the {plural(framework.words.standard).lower()} by the published table."
    offered = " or ".join(framework.rating(rating).title for rating in overall.options)
    return f"The published table leaves this to the inspector: {offered}. {overall.because}".strip()


def _deciding(rating: StandardRating) -> tuple[QuestionResult, ...]:
    """The key questions in the lowest band: all of them would have to rise."""
    return tuple(result for result in rating.questions if result.band == rating.proposed)
