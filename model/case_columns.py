"""The columns that rows of cases can have: what each of them holds, and every name that its heading may bear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from model.conditions import Value
from model.dataset.cases import question_names
from model.framework import Fact, Framework, Question
from model.inspection import Case, Path, case_value
from model.language import LANGUAGES, mark, say, speaking
from model.search import folded

REFERENCE, SAMPLE, READER = ("ref",), ("sample",), ("reader",)
_OWN: Mapping[tuple[str, ...], tuple[str, tuple[str, ...]]] = {
    REFERENCE: (
        mark("Case"),
        ("case", "reference", "case reference", "ref", "case ref", "case id", "case no", "case number"),
    ),
    SAMPLE: (mark("Sample"), ("sample",)),
    READER: (mark("Reader"), ("reader", "read by")),
}
"""What a case has besides facts and answers: the title, and what people call the column in English."""
_NOTES = (mark("{0} note"), mark("{0} notes"), mark("Note on {0}"))
_CUT = "…"


@dataclass(frozen=True, eq=False)
class Field:
    """What a column holds. `place` is where it lives within a case, such as `("facts", "disposal")`."""

    place: tuple[str, ...]
    title: str
    fact: Fact | None = None
    question: Question | None = None

    @property
    def is_answer(self) -> bool:
        """Whether it holds answers to a question."""
        return self.place[0] == "answers"

    @property
    def is_written(self) -> bool:
        """Whether people write its values freely, so that one may be several lines long."""
        return self.place[0] == "notes" or (self.fact is not None and self.fact.kind == "text")

    def path(self, case_id: str) -> Path:
        """Where its value lives in an inspection."""
        return ("cases", case_id, *self.place)

    def value_in(self, case: Case) -> Value | None:
        """What a case has of it, or None."""
        return case_value(case, self.place)

    def words(self, framework: Framework, value: Value | None) -> str:
        """A value as a person reads it; empty for none."""
        if value is None:
            return ""
        if self.fact:
            return self.fact.title_of(value)
        if self.question and self.is_answer:
            chosen = self.question.scale.value(str(value))
            return chosen.title if chosen else str(value)
        known = self.place == SAMPLE and value in framework.ids["samples"]
        return framework.sample(str(value)).title if known else str(value)


def own_fields() -> tuple[Field, ...]:
    """The columns for what every case has."""
    return tuple(Field(place, say(title)) for place, (title, _) in _OWN.items())


def fact_fields(framework: Framework) -> tuple[Field, ...]:
    """The columns for the facts."""
    return tuple(Field(("facts", fact.id), fact.title, fact) for fact in framework.facts)


def question_fields(framework: Framework) -> tuple[Field, ...]:
    """The columns for the answers."""
    asked = map(framework.question, framework.case_question_samples)
    return tuple(Field(("answers", question.id), question.id, question=question) for question in asked)


class Headings:
    """The columns by their headings, in English and in every other language that the program or the framework has.

    Case, accents and what stands between the words do not matter. A wording that several questions share names none
    of them. `names` are those that people know best.
    """

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._known: dict[str, Field] = {}
        self._answers = question_fields(framework)
        self.names = tuple(field.title for field in (*own_fields(), *fact_fields(framework), *self._answers))
        self._worded = [framework, *(f for f in map(framework.in_language, LANGUAGES) if f is not framework)]
        self._twice: set[str] = set()
        for names in (self._own(), *self._facts(), self._numbers()):
            self._learn(names)
        wording = {(folded(text), field) for text, field in self._wording()}
        numbers = Counter(name for name, _ in wording)
        self._shared = {name for name, number in numbers.items() if number > 1}
        for name, field in wording:
            if name not in self._shared | self._twice:
                self._known.setdefault(name, field)

    def find(self, heading: str) -> Field | None:
        """The column of a heading, or None."""
        return self._known.get(folded(heading)) or self._numbered(heading)

    def is_of_several_facts(self, heading: str) -> bool:
        """Whether several facts have this name, and none of them has it as a better one."""
        return folded(heading) in self._twice - self._known.keys()

    def is_shared(self, heading: str) -> bool:
        """Whether several questions have this wording."""
        return folded(heading) in self._shared

    def _numbered(self, heading: str) -> Field | None:
        """The column of a question whose wording goes on after its number, and may break off."""
        number, _, rest = heading.strip().partition(" ")
        field = self._known.get(folded(number)) if rest else None
        if field is None or field.question is None:
            return None
        begun = folded(rest.rstrip(_CUT))
        wording = (text for name, text in self._texts() if name is field.question)
        return field if begun and any(folded(text).startswith(begun) for text in wording) else None

    def _learn(self, names: Iterable[tuple[str, Field]]) -> None:
        """Takes names for those that have them, after the better ones. A name of two is none's."""
        bearers: dict[str, set[Field]] = {}
        for name, field in names:
            bearers.setdefault(folded(name), set()).add(field)
        for name, fields in bearers.items():
            if len(fields) == 1:
                self._known.setdefault(name, *fields)
            else:
                self._twice.add(name)

    def _own(self) -> Iterator[tuple[str, Field]]:
        for field in own_fields():
            title, names = _OWN[field.place]
            yield from ((name, field) for name in (*names, *in_every_language(title)))

    def _facts(self) -> Iterator[Iterator[tuple[str, Field]]]:
        """Titles before ids before short names: some facts share these."""
        fields = fact_fields(self._framework)
        facts = [worded.fact(field.place[1]) for worded in self._worded for field in fields]
        every = [*fields] * len(self._worded)
        for names in ([f.title for f in facts], [f.id for f in facts], [f.short for f in facts]):
            yield zip(names, every, strict=True)

    def _numbers(self) -> Iterator[tuple[str, Field]]:
        exported = question_names(self._framework)
        for field in self._answers:
            note = Field(
                ("notes", field.place[1]), say("{0} note").format(field.title), question=field.question
            )
            for name in (field.place[1], exported[field.place[1]]):
                yield name, field
                for form in _NOTES:
                    yield from ((text.format(name), note) for text in in_every_language(form))

    def _wording(self) -> Iterator[tuple[str, Field]]:
        fields = {id(field.question): field for field in self._answers}
        return ((text, fields[id(question)]) for question, text in self._texts())

    def _texts(self) -> Iterator[tuple[Question, str]]:
        """The questions with their wording, in every language."""
        for field in self._answers:
            asked = [worded.question(field.place[1]) for worded in self._worded]
            for text in dict.fromkeys(text for q in asked for text in (q.text, q.short)):
                if field.question is not None:
                    yield field.question, text


def in_every_language(text: str) -> Iterator[str]:
    """A marked text in each language that the program speaks."""
    for language in LANGUAGES:
        with speaking(language):
            said = say(text)
        yield said
