"""Patterns are compiled when they are first asked for, and every one of them can be."""

from __future__ import annotations

import ast
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import copydesk
from copydesk.patterns import LazyPattern, re, regex

_ROOT = Path(copydesk.__file__).parent
_MODULES = sorted(
    found.name for found in pkgutil.walk_packages([str(_ROOT)], "copydesk.") if not found.name.endswith("__main__")
)


def _imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


@pytest.mark.parametrize("library", [regex, re], ids=["regex", "re"])
def test_a_pattern_finds_what_the_library_finds(library):
    pattern = library.compile(r"(?P<word>\w+)s\b", library.I)
    assert [m["word"] for m in pattern.finditer("Ports and SHIPS")] == ["Port", "SHIP"]
    assert pattern.sub(r"\g<word>", "two ports") == "two port"
    assert pattern.search("no plural here", 0, 9) is None
    assert pattern.groupindex["word"] == 1


def test_a_pattern_is_compiled_at_its_first_use():
    pattern = regex.compile("(")
    assert pattern.pattern == "("
    with pytest.raises(regex.error):
        pattern.search("text")


def test_what_is_not_of_a_pattern_is_no_attribute_of_it():
    pattern = regex.compile("a")
    assert not hasattr(pattern, "find_all")
    assert not hasattr(pattern, "__len__")


def test_every_pattern_of_the_engine_compiles():
    found = {
        f"{name}.{key}": value
        for name in _MODULES
        for key, value in vars(import_module(name)).items()
        if isinstance(value, LazyPattern)
    }
    assert len(found) > 500
    for value in found.values():
        value.search("")


def test_no_module_compiles_its_patterns_when_it_is_imported():
    eager = [
        str(path.relative_to(_ROOT))
        for path in _ROOT.rglob("*.py")
        if path.name != "patterns.py" and {"re", "regex"} & _imports_of(path) and ".compile(" in path.read_text("utf-8")
    ]
    assert eager == []
