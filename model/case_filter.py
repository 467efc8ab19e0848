"""What a query for cases means: which cases it admits, and what it says that nobody can know.

Keys are those of the program and the framework's facts, by id, title or short name; a beginning is enough where only
one begins so. A value is found where one of the words of a choice begins with it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from model import status_words
from model.case_query import Term, Value, parse, written
from model.faults import near_miss
from model.framework import Fact, Framework, Option
from model.inspection import Case
from model.language import mark, say
from model.search import folded
from model.status import Status

_NONE, _ME = "none", "me"
_FEWEST = 2  # letters of a key that are enough to know it by
_SHOWN = 8  # choices that a remark names


class Listed(Protocol):
    """A case as the list knows it. `search` is all that the list says of it in words, folded."""

    @property
    def case(self) -> Case:
        """The case itself."""

    @property
    def status(self) -> Status:
        """How far it is."""

    @property
    def hard(self) -> int:
        """How many problems stop it."""

    @property
    def soft(self) -> int:
        """How many odd answers nobody has accepted."""

    @property
    def search(self) -> str:
        """What the list says of it."""


Test = Callable[[Listed], bool]


class Choice(NamedTuple):
    """Something that a key can have: what it is, and the words for it as `_name` gives them; the first is written."""

    id: str | bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """Something to filter by. `of` gives what a case has of it; without `choices` that is any text, folded.

    `words` are its names: the first one is written, in whatever language, so that a kept query stays readable.
    """

    words: tuple[str, ...]
    of: Callable[[Listed], tuple[str | bool, ...]]
    choices: tuple[Choice, ...] = ()

    @property
    def id(self) -> str:
        """The name under which it is written."""
        return self.words[0]

    def matching(self, value: Value) -> list[Choice]:
        """The choices that a value stands for: those of that name, else those with a word that begins so."""
        wanted = _name(value.text)
        named = [choice for choice in self.choices if wanted in choice.words]
        if named or value.exact or not wanted:
            return named
        return [choice for choice in self.choices if any(f"-{wanted}" in f"-{word}" for word in choice.words)]


class BuiltIn(NamedTuple):
    """A filter that every inspection has; the title is marked for the catalogue."""

    id: str
    title: str
    query: str


BUILT_IN = (
    BuiltIn("to_resolve", mark("To resolve"), "problems:hard,soft"),
    BuiltIn("alerts", mark("With an open alert"), "alert:open"),
    BuiltIn("ready", mark("Ready to check"), "status:complete"),
    BuiltIn("mine", mark("Mine"), 'reader:"me"'),
)


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted, and a remark for everything in the query that could not be understood."""

    tests: tuple[Test, ...] = ()
    remarks: tuple[str, ...] = ()

    def admits(self, row: Listed) -> bool:
        """Whether a case is shown."""
        for test in self.tests:  # noqa: SIM110 - asked of every case at every key, where `all` takes twice as long
            if not test(row):
                return False
        return True


@dataclass(frozen=True)
class Vocabulary:
    """What can be asked of the cases of a framework. `me` is the name of who asks, or empty."""

    framework: Framework
    me: str = ""

    def filter(self, query: str) -> CaseFilter:
        """The filter that a query stands for; a term that cannot be understood admits every case."""
        remarks: list[str] = []
        tests = tuple(test for term in parse(query) for test in self._tests(term, remarks.append))
        return CaseFilter(tests, tuple(dict.fromkeys(remarks)))

    def choice(self, query: str, key_id: str) -> str | None:
        """The one value that a query asks for of a key, by its id or as it is written; None for none or several."""
        terms = [term for term in parse(query) if self._is(term, key_id)]
        values = [value for term in terms for value in term.values]
        if len(values) != 1 or any(term.negated for term in terms):
            return None
        key = self._keys[key_id]
        if not key.choices:
            return values[0].text
        found = key.matching(values[0])
        return str(found[0].id) if len(found) == 1 else None

    def with_choice(self, query: str, key_id: str, choice: str | None) -> str:
        """The query with this value of a key in place of what it asked of that key; None asks nothing of it."""
        others = [term for term in parse(query) if not self._is(term, key_id)]
        if choice is not None:
            others.append(Term((_written(self._keys[key_id], choice),), key_id))
        return written(others)

    @cached_property
    def _keys(self) -> dict[str, Key]:
        """Every key by the name that is written; the program's own go before facts of the same name."""
        keys = (*_own_keys(self.framework, self.me), *(_fact_key(fact) for fact in self.framework.facts))
        return {key.id: key for key in reversed(keys)}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {_name(word): key.id for key in self._keys.values() for word in key.words}

    def _key(self, name: str) -> Key | None:
        wanted = _name(name)
        if wanted in self._names:
            return self._keys[self._names[wanted]]
        near = {key for known, key in self._names.items() if known.startswith(wanted)}
        return self._keys[near.pop()] if len(near) == 1 and len(wanted) >= _FEWEST else None

    def _is(self, term: Term, key_id: str) -> bool:
        key = self._key(term.key) if term.key else None
        return key is not None and key.id == key_id

    def _tests(self, term: Term, remark: Callable[[str], None]) -> Iterator[Test]:
        test = self._keyed(term, remark) if term.key else _has_word(term.values[0])
        if test is not None:
            yield _negation(test) if term.negated else test

    def _keyed(self, term: Term, remark: Callable[[str], None]) -> Test | None:
        key = self._key(term.key)
        if key is None:
            remark(self._unknown_key(term.key))
            return None
        if not term.values:
            remark(_what_there_is(key))
            return None
        return _one_of(key, term, remark) if key.choices else _begins(key, term)

    def _unknown_key(self, name: str) -> str:
        listed = (_fact_key(fact) for fact in self.framework.facts if fact.listed)
        shown = [key.id for key in (*_own_keys(self.framework), *listed)]
        hint = near_miss(_name(name), list(self._names))
        return say("There is nothing called “{0}” to filter by.{1} There is: {2}.").format(
            name, hint, ", ".join(shown)
        )


def _own_keys(framework: Framework, me: str = "") -> tuple[Key, ...]:
    samples = tuple(Choice(s.id, (_name(s.short), _name(s.id), _name(s.title))) for s in framework.samples)
    statuses = tuple(Choice(s.name, (_name(s.name), _name(status_words.title(s)))) for s in Status)
    mine = {folded(name) for name in (me, _initials(me)) if name}
    return (
        Key(("status", say("status")), lambda row: (row.status.name,), statuses),
        Key(("sample", say("sample")), lambda row: (row.case.sample,), samples),
        Key(("reader", say("reader")), lambda row: _reader(row.case.reader, mine)),
        Key(("problems", say("problems")), _problems, _choices("hard", "soft", "none")),
        Key(("alert", say("alert")), _alerts, _choices("open", "passed", "none")),
        Key(("case", say("case")), lambda row: (folded(row.case.ref),)),
    )


def _fact_key(fact: Fact) -> Key:
    def of(row: Listed) -> tuple[str | bool, ...]:
        value = row.case.facts.get(fact.id, _NONE)
        return (folded(value) if isinstance(value, str) and not choices else value,)

    names = tuple(
        name for name in (_name(fact.short), _name(fact.id), _name(fact.title)) if name[:1].isalpha()
    )
    choices = _fact_choices(fact)
    return Key(tuple(dict.fromkeys((*names, fact.id))), of, choices)


def _fact_choices(fact: Fact) -> tuple[Choice, ...]:
    """What a fact can be; a broader option stands for the finer ones too. None for dates and texts."""
    if fact.kind == "yes_no":
        yes, no = (Choice(value, (word, _name(say(word)))) for value, word in ((True, "yes"), (False, "no")))
        return (yes, no, *_choices(_NONE))
    broader = {option.id: option for option in fact.options}
    made = [Choice(o.id, _option_words(o, broader.get(o.under))) for o in fact.options]
    return (*made, *_choices(_NONE)) if made else ()


def _option_words(option: Option, broader: Option | None) -> tuple[str, ...]:
    own = (_name(option.title), _name(option.id))
    return own if broader is None else (*own, _name(broader.title), _name(broader.id))


def _choices(*names: str) -> tuple[Choice, ...]:
    return tuple(Choice(name, (name, _name(say(name)))) for name in names)


def _reader(reader: str, mine: Container[str]) -> tuple[str, ...]:
    """A reader as it is compared; `me` besides, where that is who asks, and `none` where nobody is named."""
    name = folded(reader)
    return (name, _ME) if name in mine else (name or _NONE,)


def _problems(row: Listed) -> tuple[str, ...]:
    found = tuple(kind for kind, number in (("hard", row.hard), ("soft", row.soft)) if number)
    return found or (_NONE,)


def _alerts(row: Listed) -> tuple[str, ...]:
    alerts = row.case.alerts.values()
    return tuple({"open" if alert.is_open else "passed" for alert in alerts}) or (_NONE,)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()) if " " in name else ""


def _name(text: str) -> str:
    """A name as one word: `Out of court` is `out-of-court`."""
    return folded(text).replace(" ", "-")


def _written(key: Key, choice: str) -> Value:
    """A value as it is written: without quotation marks where it means nothing else."""
    name = next((found.words[0] for found in key.choices if str(found.id) == choice), "")
    if not name:
        return Value(choice.replace('"', ""), exact=True)
    return Value(name, exact=len(key.matching(Value(name))) != 1)


def _one_of(key: Key, term: Term, remark: Callable[[str], None]) -> Test | None:
    """Whether a case has one of the choices that the values stand for."""
    accepted: set[str | bool] = set()
    for value in term.values:
        found = {choice.id for choice in key.matching(value)}
        if not found:
            remark(say("There is no “{0}”.").format(f"{term.key}:{value.text}") + " " + _what_there_is(key))
        accepted |= found
    return (lambda row: not accepted.isdisjoint(key.of(row))) if accepted else None


def _begins(key: Key, term: Term) -> Test:
    """Whether a case has one of the values, or one of its words begins so."""
    whole = {folded(value.text) for value in term.values}
    parts = [f" {folded(value.text)}" for value in term.values if not value.exact]

    def test(row: Listed) -> bool:
        return any(text in whole or any(part in f" {text}" for part in parts) for text in key.of(row))

    return test


def _has_word(value: Value) -> Test:
    wanted = folded(value.text)
    return lambda row: wanted in row.search


def _negation(test: Test) -> Test:
    return lambda row: not test(row)


def _what_there_is(key: Key) -> str:
    shown = [choice.words[0] for choice in key.choices[:_SHOWN]]
    if not shown:
        return say("Write what to look for after “{0}:”.").format(key.id)
    more = ["…"] if len(key.choices) > _SHOWN else []
    return say("For “{0}:” there is: {1}.").format(key.id, ", ".join([*shown, *more]))
