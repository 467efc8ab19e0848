"""What a path and the values at it are called: `Case C-07 › 2.2.2.d Keeping others safe`; `Yes` in place of `yes`."""

from __future__ import annotations

from collections.abc import Mapping

from model import wording
from model.conditions import Value
from model.days import day
from model.framework import OVERALL, Framework
from model.inspection import Path

BETWEEN = " › "
LONGEST_NAME = 48
NAMED_BY = {"cases": "ref", "recommendations": "text", "good_practice": "title"}
"""The field whose value people know a thing by, for the kinds of thing that they name themselves."""

_DETAILS = {
    "service": "Service",
    "fieldwork_from": "Fieldwork from",
    "fieldwork_to": "Fieldwork to",
    "lead_inspector": "Lead inspector",
    "notice": "Notice",
}
_CASE_FIELDS = {"ref": "Reference", "sample": "Sample", "reader": "Reader"}
_RECORDS = {
    "judgements": "Judgement",
    "decisions": "Decision",
    "findings": "Finding",
    "recommendations": "Recommendation",
    "good_practice": "Good practice",
}
_RECORD_FIELDS = {
    "rating": "Rating",
    "reason": "Reason",
    "by": "Decided by",
    "on": "Date",
    "mark": "Mark",
    "text": "Text",
    "addressee": "Role responsible",
    "earlier": "Follow-up of an earlier recommendation",
    "progress": "Progress",
    "note": "Note on progress",
    "title": "Title",
}
_CHOICES = {
    "mark": {"strength": "Strength", "area_for_improvement": "Area for improvement"},
    "earlier": {"yes": "Yes"},
}
_NONE = {"answers": "not answered", "notes": "no note"}
_DAYS = {"fieldwork_from", "fieldwork_to", "on"}


def shortened(text: str, longest: int) -> str:
    """A text on one line, of no more than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def place(framework: Framework, names: Mapping[Path, str], path: Path) -> str:
    """Where a value is. `names` holds what people call cases and records, by the first two parts of a path."""
    match path:
        case ("inspection", name):
            parts = ["Inspection", _DETAILS[name]]
        case ("settings", setting):
            known = setting in framework.ids["settings"]
            parts = ["Setting", framework.setting(setting).title if known else setting]
        case ("cases", _, *rest):
            parts = [f"Case {names.get(path[:2], '')}".rstrip(), *_within_case(framework, rest)]
        case (kind, key, name):
            parts = [_record(framework, names, kind, key), _RECORD_FIELDS[name]]
        case _:
            raise KeyError(path)
    return BETWEEN.join(parts)


def value(framework: Framework, path: Path, given: Value | None) -> str:
    """A value in words; what an empty place is called for None."""
    if given is None:
        return _NONE.get(path[2], "not recorded") if path[0] == "cases" else "not recorded"
    match path:
        case ("cases", _, "facts", fact) if fact in framework.ids["facts"]:
            return _fact(framework, fact, given)
        case ("cases", _, "answers", question) if question in framework.ids["questions"]:
            answer = framework.question(question).scale.value(str(given))
            return answer.title if answer else str(given)
        case ("settings", setting) if setting in framework.ids["settings"]:
            choices = framework.setting(setting).choices
            return next((choice.title for choice in choices if choice.id == given), str(given))
    return _plain(framework, path[-1], str(given))


def _within_case(framework: Framework, rest: list[str]) -> list[str]:
    match rest:
        case [name]:
            return [_CASE_FIELDS[name]]
        case ["facts", fact]:
            return [framework.fact(fact).title if fact in framework.ids["facts"] else fact]
        case ["notes", question]:
            return [f"Note on {_title(framework, question)}"]
    return [_title(framework, rest[-1])]


def _record(framework: Framework, names: Mapping[Path, str], kind: str, key: str) -> str:
    """A record and what it is about, or what it says where it stands for itself."""
    word = _RECORDS[kind]
    if kind in NAMED_BY:
        return f"{word} “{shortened(names[kind, key], LONGEST_NAME)}”" if (kind, key) in names else word
    return f"{'Overall rating' if key == OVERALL else _title(framework, key)}{BETWEEN}{word}"


def _title(framework: Framework, key: str) -> str:
    known = key in framework.ids["questions"] or key in framework.ids["standards"]
    return wording.place_title(framework, key) if known else key


def _fact(framework: Framework, fact_id: str, given: Value) -> str:
    fact = framework.fact(fact_id)
    return day(str(given)) if fact.kind == "date" else fact.title_of(given)


def _plain(framework: Framework, name: str, given: str) -> str:
    """A value of a field that has no list of its own in the framework, by the name of the field."""
    if name == "rating" and given in framework.ids["ratings"]:
        return framework.rating(given).title
    if name == "sample" and given in framework.ids["samples"]:
        return framework.sample(given).title
    return day(given) if name in _DAYS else _CHOICES.get(name, {}).get(given, given)
