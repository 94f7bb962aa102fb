"""The loader survives whatever is done to a file: it loads, or says where it stumbled."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.registry import load_registry, render_problem

SOUND = """\
subject: {id: norland-sudland, is: relation, name: N and S, between: [norland, sudland]}
facts:
  - {kind: level, value: partnership, valid: 2019-09-11/.., sources: [{article: n-1, quote: 'of "old"'}]}
  - kind: figure
    metric: trade
    value: 41 billion USD
    period: 2023
    sources:
      - title: Almanac
        date: 2024-01
  - {kind: date, qualifier: ties, value: 1992-01-03/1992-01-04, status: unconfirmed, concurrent: no}
  - {kind: list, value: [herring, salt], agrees: [They trade herring.]}
metrics: [{name: trade, unit: USD, phrases: [two-way trade], target: no}]
levels: [{name: partnership, short: [ties]}]
stets: [{article: n-1, reason: quoted, by: desk, until: 2026-06-30}]
"""
PIECES = [
    *"{}[]:,-'\"#&*!|>%@`?~ \t\n\r\0",
    "\u2028",
    "\ufeff",
    "\ud7ff",
    "é",
    "😀",
    "...",
    "---",
    ": ",
    "- ",
    "<<",
]
PIECES += [
    "&a ",
    "*a",
    "!!int ",
    "null",
    "2024-13-04",
    "../..",
    "kind: ",
    "value:",
    "sources: ",
    "[[[[[[[[[[[[[[[[[[",
]


def _judge(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.yaml").write_bytes(raw)
        loaded = load_registry(Path(folder), shown_as="facts")
        lines = raw.decode("utf-8", errors="replace").removeprefix("\ufeff").split("\n")
        for problem in loaded.problems:
            assert render_problem(problem)
            assert problem.path in ("facts", "facts/a.yaml")
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
            assert problem.length >= 1
        assert loaded.broken or loaded.registry.facts


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SOUND)), st.integers(0, 40), st.sampled_from(PIECES)), max_size=5))
def test_a_mutilated_file_loads_or_says_where(edits: list[tuple[int, int, str]]) -> None:
    text = SOUND
    for at, cut, piece in edits:
        text = text[:at] + piece + text[at + cut :]
    _judge(text.encode())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, SOUND.count("\n")), max_size=8), st.integers(0, 8))
def test_lines_in_any_order_load_or_say_where(order: list[int], indent: int) -> None:
    lines = SOUND.split("\n")
    _judge("\n".join(" " * (indent if n % 2 else 0) + lines[at] for n, at in enumerate(order)).encode())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_load_or_say_where(raw: bytes) -> None:
    _judge(raw)


VALUES = st.recursive(
    st.sampled_from(["''", "x", "2019", "yes", "a: b", "~", "norland", "1 USD"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(inner, max_size=2).map(lambda items: f"{{{', '.join(f'id: {item}' for item in items)}}}"),
    ),
    max_leaves=6,
)
KEYS = [
    "subject",
    "facts",
    "metrics",
    "levels",
    "stets",
    "id",
    "is",
    "name",
    "of",
    "kind",
    "value",
    "valid",
    "sources",
]


@settings(max_examples=400, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(KEYS),
        st.one_of(
            VALUES,
            st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4).map(
                lambda pairs: f"{{{', '.join(f'{key}: {value}' for key, value in pairs.items())}}}"
            ),
            st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4).map(
                lambda pairs: f"[{{{', '.join(f'{key}: {value}' for key, value in pairs.items())}}}]"
            ),
        ),
        max_size=5,
    )
)
def test_any_shape_of_entries_loads_or_says_where(pairs: dict[str, str]) -> None:
    _judge("\n".join(f"{key}: {value}" for key, value in pairs.items()).encode())
