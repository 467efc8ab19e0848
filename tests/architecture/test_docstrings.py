"""Every public name of the core says what it is for."""

import ast

import pytest

EXEMPT_DECORATORS = {"overload", "setter", "deleter"}


def is_public(name):
    return not name.startswith("_")


def is_public_module(source):
    return is_public(source.name.rsplit("/", 1)[1].replace("__init__", "init"))


def is_exempt(node):
    decorators = {ast.unparse(decorator).rsplit(".", 1)[-1] for decorator in node.decorator_list}
    return bool(decorators & EXEMPT_DECORATORS)


def undocumented(node, place):
    """Return the public classes and functions in a module or class that have no docstring."""
    missing = []
    for child in node.body:
        if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not is_public(child.name) or is_exempt(child):
            continue
        name = f"{place}.{child.name}"
        missing += [] if ast.get_docstring(child) else [name]
        missing += undocumented(child, name) if isinstance(child, ast.ClassDef) else []
    return missing


@pytest.mark.parametrize("package", ["model", "storage"])
def test_public_names_have_a_docstring(package, sources):
    public = [source for source in sources if source.package == package and is_public_module(source)]
    modules = [source.name for source in public if not ast.get_docstring(source.tree)]
    names = [name for source in public for name in undocumented(source.tree, source.name)]
    assert modules + names == []
