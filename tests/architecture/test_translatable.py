"""What people read can be translated: texts pass one of the two doors whole, and values are put in afterwards."""

import ast

import pytest


def doors_in(tree):
    """The calls of `self.tr`, `say` and `mark`, with the name of the door."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            method, name = getattr(node.func, "attr", ""), getattr(node.func, "id", "")
            if method == "tr" or name in ("say", "mark"):
                yield node, method or name


def faults_in(tree):
    """What cannot be found in a catalogue: texts with values in them, and texts that are not written out."""
    for call, door in doors_in(tree):
        given = call.args[0] if call.args else None
        marked = door == "say" and isinstance(given, ast.Name | ast.Attribute | ast.Subscript)
        if not marked and not (isinstance(given, ast.Constant) and isinstance(given.value, str)):
            yield call.lineno


def hidden_in(tree):
    """Where a text is written out within an f-string, into which what collects the texts does not look."""
    strings = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    calls = (call for string in strings for call, _ in doors_in(string))
    return [call.lineno for call in calls if call.args and isinstance(call.args[0], ast.Constant)]


def said_at_import(tree):
    """Where a text is translated once for all, before anybody has chosen a language."""
    inside = {
        id(node)
        for part in ast.walk(tree)
        if isinstance(part, ast.FunctionDef | ast.Lambda)
        for body in (part.body if isinstance(part.body, list) else [part.body])
        for node in ast.walk(body)
    }
    return [call.lineno for call, door in doors_in(tree) if door != "mark" and id(call) not in inside]


def test_texts_are_literals(sources):
    found = {source.name: list(faults_in(source.tree)) for source in sources}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_no_text_hides_from_the_catalogue(sources):
    found = {source.name: hidden_in(source.tree) for source in sources}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_nothing_is_translated_before_a_language_is_chosen(sources):
    found = {source.name: said_at_import(source.tree) for source in sources}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "text",
    ['say(f"Case {ref}")', 'self.tr("Case " + ref)', "mark(text)", 'say("a" if n else "b")', "self.tr(name)"],
)
def test_a_text_that_no_catalogue_can_hold_would_be_found(text):
    assert list(faults_in(ast.parse(text)))


@pytest.mark.parametrize(
    "text", ['TEXT = say("Case")', 'class A:\n    TEXT = say("Case")', 'def f(a=say("x")): ...']
)
def test_a_text_translated_at_import_would_be_found(text):
    assert said_at_import(ast.parse(text))


def test_a_text_that_hides_in_a_string_would_be_found():
    assert hidden_in(ast.parse("""f"{name}: {self.tr('not recorded')}" """))
