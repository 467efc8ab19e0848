"""The sentences with which the model explains itself: the one place in which they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from model.applicability import Ground, QuestionState, Source
from model.bands import Distance
from model.conditions import SAMPLE_FACT, FactIs
from model.framework import OVERALL, Framework, Question, Words
from model.influence import RatingChange
from model.language import ENGLISH, counted, mark, say, speaking
from model.problems import UNEXPLAINED, Problem
from model.rating import OverallRating, QuestionResult, StandardRating
from model.reach import Reach
from model.scales import RatingValue
from model.tally import Count

LONGEST_QUOTE = 80
"""Characters of what somebody wrote that are quoted within a sentence."""

FLAGS = {
    "no_gate_open": mark("No condition for discretion holds; the decision is kept."),
    "nothing_proposed": mark("The figures propose no rating yet; the decision is kept."),
    "more_than_one_band": mark("The decision moves the rating by more than one band."),
    "moved_down": mark("The decision lowers the rating."),
    "no_move": mark("The decision confirms the proposed rating."),
    "no_choice_open": mark("The table leaves no choice here; the decision is kept."),
}


def flag(code: str) -> str:
    """What is unusual about a decision, in a sentence."""
    return say(FLAGS[code])


def cases(n: int) -> str:
    """A number of cases in words: `1 case`, `8 cases`."""
    return counted(say("{n} case|{n} cases"), n)


def several(words: Words, kind: str) -> str:
    """What the programme calls several of its parts: `Standards` for the kind `standard`."""
    return getattr(words, f"{kind}s") or plural(getattr(words, kind))


def called(words: Words, kind: str, n: int) -> str:
    """What the programme calls so many of its parts: `Standard` for one of the kind `standard`."""
    return getattr(words, kind) if n == 1 else several(words, kind)


def plural(word: str) -> str:
    """The English plural of one of the programme's words: `Standards`, `General criteria`, `Categories`."""
    for singular, several in (("criterion", "criteria"), ("analysis", "analyses")):
        if word.lower().endswith(singular):
            return word[: -len(singular)] + word[-len(singular)] + several[1:]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def shortened(text: str, longest: int) -> str:
    """A text on one line, of no more than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def number(n: int) -> str:
    """A count within a sentence: in words up to nine."""
    words = say("no one two three four five six seven eight nine").split()
    return words[n] if n < len(words) else str(n)


def base_line(template: str, count: int, language: str = ENGLISH) -> str:
    """The line that heads a table of counts, from its template with `{n}` and `{cases}`, which is in this language."""
    with speaking(language):
        return template.format(n=count, cases=counted(say("case|cases"), count))


def percent(count: Count) -> str:
    """A share as a whole percentage, or a dash without a relevant case."""
    return "–" if count.rounded is None else f"{count.rounded}%"


def cases_share(count: Count | None) -> str:
    """A number of cases with its share: `5 (38%)`; a dash where there can be none."""
    if count is None:
        return "–"
    return f"{count.yes} ({percent(count)})" if count.relevant else str(count.yes)


def figures(count: Count) -> str:
    """A share with its counts: `84%, 49 of 58`."""
    if not count.relevant:
        return say("no relevant case")
    return say("{0}, {1} of {2}").format(percent(count), count.yes, count.relevant)


def points(value: object) -> str:
    """Percentage points with at most one decimal place: `2.5 points`, `1 point`."""
    shown = f"{float(value):.1f}".removesuffix(".0")  # type: ignore[arg-type]
    whole = counted(say("{n} point|{n} points"), int(shown)) if shown.isdigit() else ""
    return whole or say("{0} points").format(shown)


def ground(framework: Framework, item: Ground) -> str:
    """A fact with its value: `RoSH: Low`."""
    if isinstance(item.atom, FactIs):
        if item.atom.fact == SAMPLE_FACT:
            return say("Sample: {0}").format(framework.sample(str(item.value)).title)
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
        line = say("Waiting for a fact: {0}.") if facts else say("Waiting for an answer: {0}.")
        return line.format(reasons)
    if state.applicability.source is Source.EVERY_CASE:
        return say("Applies to every case in this sample.")
    if state.applicability.source is Source.PARENT:
        above = framework.question(state.question.under)
        line = say("Does not apply, as {0} {1} is not relevant.")
        if reasons:
            line = say("Does not apply, as {0} {1} is not relevant ({2}).")
        return line.format(above.id, above.short, reasons)
    return (say("Applies: {0}.") if state.applies else say("Does not apply: {0}.")).format(reasons)


def not_applicable(question: Question) -> str:
    """Whether the inspector may answer N/A."""
    if question.admits_na:
        return say("N/A is offered, as this question need not apply to every case.")
    return say("N/A is not offered for this question.")


def kept_aside(state: QuestionState) -> str:
    """What happened to an answer that does not count, or an empty text."""
    if state.kept_aside is None:
        return ""
    value = state.question.scale.value(state.kept_aside)
    title = value.title if value else state.kept_aside
    return say("The answer {0} is kept aside. It counts again when the question applies.").format(title)


def problems(framework: Framework, items: Iterable[Problem]) -> Iterator[str]:
    """What there is to resolve, a sentence each. Answers that nothing explains share one: there can be dozens."""
    listed = list(items)
    bare = [item for item in listed if item.code == UNEXPLAINED]
    together = bare if len(bare) > 1 else []
    yield from (problem(framework, item) for item in listed if item not in together)
    if together:
        places = ", ".join(item.place for item in together)
        yield say("Nothing says why, so add a note or evidence: {0}").format(places)


def problem(framework: Framework, item: Problem) -> str:
    """What there is to resolve, in a sentence."""
    words = framework.words
    part, whole = item.counts
    match item.code:
        case "fact_missing":
            return say("{0}: not recorded yet").format(framework.fact(item.place).title)
        case "facts_at_odds":
            return item.detail
        case "not_started":
            return say("{0}: not started").format(place_title(framework, item.place))
        case "met_beside_not_met":
            met, not_met = _outcomes(framework, item.place)
            sentence = say("{0} is {1} though {2} of {3} {4} are {5}: confirm or change")
            return sentence.format(item.place, met, part, whole, several(words, "part").lower(), not_met)
        case "not_met_beside_met":
            met, not_met = _outcomes(framework, item.place)
            sentence = say("{0} is {1} though all {2} {3} are {4}: confirm or change")
            return sentence.format(item.place, not_met, whole, several(words, "part").lower(), met)
        case "not_met_without_evidence":
            _, not_met = _outcomes(framework, item.place)
            sentence = say("{0} is {1} and nothing says why: add a note or evidence")
            return sentence.format(item.place, not_met)
        case "alert_open":
            quoted = shortened(item.detail, LONGEST_QUOTE) or "–"
            return say("Urgent alert not passed on yet: {0}").format(quoted)
    is_key = bool(framework.question(item.place).parts)
    line = say("{0} {1} not answered") if is_key else say("{0} not answered")
    return line.format(item.place, words.question.lower())


def answers_that(question: Question, counts: str) -> str:
    """The answers of a question's scale that count as `met` or `not_met`: `Yes`, or `Good or Fair`."""
    return say(" or ").join(value.title for value in question.scale.values if value.counts == counts)


def _outcomes(framework: Framework, question_id: str) -> tuple[str, str]:
    question = framework.question(question_id)
    return answers_that(question, "met"), answers_that(question, "not_met")


def place_title(framework: Framework, place: str) -> str:
    """A question or a standard by its number and its short title."""
    if place in framework.ids["standards"]:
        return f"{place} {framework.standard(place).title}"
    return f"{place} {framework.question(place).short}"


def _distance(framework: Framework, question: Question, item: Distance, line: str) -> str:
    """How far a share is from another band: `one more Yes gives Good (2.5 points to the boundary)`."""
    rating = framework.rating(item.rating).title
    if item.answers is None:
        return say("{0} from {1}").format(points(item.points), rating)
    reached = framework.rating(item.reached or item.rating).title
    met = answers_that(question, "met")
    return line.format(number(item.answers), met, reached, points(item.points))


def basis(framework: Framework, rating: StandardRating) -> str:
    """Why a standard has its proposed rating, in one sentence."""
    if rating.standard.method.kind == "judgement":
        return f"{rating.standard.method.title}." if rating.final else say("Not judged yet.")
    if rating.pooled is not None:
        return pooled_basis(framework, rating)
    if rating.proposed is None:
        asked = framework.words.question.lower()
        line = say("No case has been read that is relevant to a {0}, so it cannot be rated yet.")
        return line.format(asked)
    named = say(" and ").join(f"{r.question.id} {r.question.short}" for r in rating.lowest)
    lowest = rating.lowest[0]
    all_equal = len(rating.lowest) > 1 and len(rating.lowest) == len(rating.questions)
    every = several(framework.words, "question").lower()
    which = say("All {0} are equal").format(every) if all_equal else say("Lowest: {0}").format(named)
    if len({result.count for result in rating.lowest}) > 1:
        return f"{which} ({percent(lowest.count)})."
    met = answers_that(lowest.question, "met")
    line = say("{0}, {1} of {2} relevant cases {3} ({4}).")
    return line.format(which, lowest.count.yes, lowest.count.relevant, met, percent(lowest.count))


def pooled_basis(framework: Framework, rating: StandardRating) -> str:
    """What a pooled share is made of, and what it proposes."""
    count = rating.pooled or Count()
    if count.share is None:
        return say("No case has been read that these questions apply to, so it cannot be rated yet.")
    line = say("{0} of {1} answers that apply were sufficient ({2}).")
    share = line.format(count.yes, count.relevant, percent(count))
    if not rating.standard.method.decided or rating.proposed is None:
        return share
    line = say("This proposes {0}; inspectors have not decided yet.")
    if rating.final:
        line = say("This proposes {0}; decided by inspectors.")
    return f"{share} {line.format(framework.rating(rating.proposed).title)}"


def steps(framework: Framework, rating: StandardRating) -> tuple[str, ...]:
    """How far the rating is from its neighbours: what each lowest question needs to rise, and which falls first."""
    deciding = _deciding(rating)
    more = say("{0} more {1} gives {2} ({3} to the boundary)")
    fewer = say("{0} fewer {1} gives {2} ({3} to the boundary)")
    rises = [(result, result.up, more) for result in deciding if result.up]
    falls = [(result, result.down, fewer) for result in deciding if result.down and result.down.answers]
    first = sorted(falls, key=_nearness)[:1]
    return tuple(
        f"{result.question.id}: {_distance(framework, result.question, item, line)}."
        for result, item, line in (*rises, *first)
    )


def _nearness(fall: tuple[QuestionResult, Distance, str]) -> tuple[int, Fraction]:
    """Fewest answers first; among equals, the share that is closest to its boundary."""
    return fall[1].answers or 0, fall[1].points


def reaches(framework: Framework, rating: StandardRating) -> tuple[str, ...]:
    """How far a standard's neighbouring ratings are, the one above first: `3 cases up to Good`."""
    ways = ((rating.up, say("{0} up to {1}")), (rating.down, say("{0} down to {1}")))
    return tuple(
        way.format(_reach_number(rating, found), _short_word(framework.rating(found.rating)))
        for found, way in ways
        if found is not None
    )


def margins(framework: Framework, rating: StandardRating) -> tuple[str, ...]:
    """The same with the points that the key questions which decide lack: `1 case up to Good (2.5 points)`."""
    deciding = _deciding(rating)
    up = max((result.up.points for result in deciding if result.up), default=None)
    down = min((result.down.points for result in deciding if result.down), default=None)
    lacking = [gap for way, gap in ((rating.up, up), (rating.down, down)) if way is not None]
    return tuple(
        line if gap is None else f"{line} ({points(gap)})"
        for line, gap in zip(reaches(framework, rating), lacking, strict=True)
    )


def _short_word(rating: RatingValue) -> str:
    """The short word of a rating; the whole one where it is short only as signs, such as stars."""
    return rating.short if any(sign.isalnum() for sign in rating.short) else rating.title


def _reach_number(rating: StandardRating, found: Reach) -> str:
    """`3 cases`, or `7 answers` of a pooled share, or `at least 3 cases`."""
    forms = say("{n} case|{n} cases") if rating.pooled is None else say("{n} answer|{n} answers")
    number_of = counted(forms, found.number)
    return number_of if found.exact else say("at least {0}").format(number_of)


def rating_change(framework: Framework, change: RatingChange) -> str:
    """A rating that is another now: `2.2 Planning: Good, was Requires improvement`."""
    return say("{0}: {1}, was {2}").format(*_change_words(framework, change))


def rating_tried(framework: Framework, change: RatingChange) -> str:
    """A rating that would be another: `2.2 Planning would be Good instead of Requires improvement`."""
    return say("{0} would be {1} instead of {2}").format(*_change_words(framework, change))


def _change_words(framework: Framework, change: RatingChange) -> tuple[str, str, str]:
    named = say("Overall rating") if change.place == OVERALL else place_title(framework, change.place)
    return named, rating_word(framework, change.after), rating_word(framework, change.before)


def rating_word(framework: Framework, rating: str | None) -> str:
    """The word of a rating, or that there is none."""
    return framework.rating(rating).title if rating else say("not rated")


def overall_basis(framework: Framework, overall: OverallRating) -> str:
    """What the overall score means, in one sentence."""
    if overall.missing:
        line = say("Not rated until every {0} is: {1}.")
        return line.format(framework.words.standard.lower(), ", ".join(overall.missing))
    if overall.score is None:
        return _table_basis(framework, overall)
    line = say("{0} of {1} points.").format(overall.score, overall.maximum)
    more = say("{0} more for the next rating.").format(overall.to_next)
    return f"{line} {more}" if overall.to_next else line


def _table_basis(framework: Framework, overall: OverallRating) -> str:
    """What a decision table gave, or leaves to the inspector."""
    if not overall.options:
        line = say("Follows from the {0} by the published table.")
        return line.format(several(framework.words, "standard").lower())
    offered = say(" or ").join(framework.rating(rating).title for rating in overall.options)
    line = say("The published table leaves this to the inspector: {0}.").format(offered)
    return f"{line} {overall.because}".strip()


def _deciding(rating: StandardRating) -> tuple[QuestionResult, ...]:
    """The key questions in the lowest band: all of them would have to rise."""
    return tuple(result for result in rating.questions if result.band == rating.proposed)
