from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model import Problem, Severity
from copydesk.problems import closest, did_you_mean, render_problem


def test_a_problem_shows_its_line_and_a_caret() -> None:
    problem = Problem(
        "CD002", "unknown key 'valeu'", "facts/a.yaml", 5, 5, 5, "did you mean 'value'?", "    valeu: 4 USD"
    )
    assert render_problem(problem).split("\n") == [
        "error CD002: unknown key 'valeu'",
        "  --> facts/a.yaml:5:5",
        "   |",
        " 5 |     valeu: 4 USD",
        "   |     ^^^^^ did you mean 'value'?",
    ]


def test_a_problem_without_a_line_says_where_and_what_helps() -> None:
    problem = Problem("CD010", "empty", "facts", hint="add a fact", severity=Severity.WARNING)
    assert render_problem(problem) == "warning CD010: empty\n  --> facts:1:1\n   = help: add a fact"


@pytest.mark.parametrize(
    ("line", "column", "length", "shown", "caret"),
    [
        ("東京: 値x", 5, 1, "東京: 値x", "      ^^"),
        ("\tkey: 1", 2, 3, " key: 1", " ^^^"),
        ("e\u0301a: 1", 3, 1, "e\u0301a: 1", " ^"),
        ("a\u202eb", 3, 1, "a\\u202eb", "       ^"),
        ("a", 2, 1, "a", " ^"),
        ("", 1, 1, "", "^"),
        ("x" * 300, 200, 2, "…" + "x" * 100 + "…", " " * 41 + "^^"),
        ("x" * 300, 1, 300, "x" * 100 + "…", "^" * 100),
    ],
)
def test_the_caret_stands_under_what_it_means(line: str, column: int, length: int, shown: str, caret: str) -> None:
    rendered = render_problem(Problem("CD002", "m", "p", 7, column, length, None, line)).split("\n")
    assert rendered[3:] == [f" 7 | {shown}".rstrip(), f"   | {caret}"]


def test_words_of_the_article_steer_no_terminal() -> None:
    rendered = render_problem(Problem("CD002", "m\x1b[31m", "p\n::error", 1, 1, 1, "h\x07", "l\x9b"))
    assert "\x1b" not in rendered
    assert "\x07" not in rendered
    assert "\x9b" not in rendered
    assert "\n::error" not in rendered


@pytest.mark.parametrize(
    ("word", "expected"),
    [("valeu", "value"), ("vald", "valid"), ("value", "value"), ("start", None), ("", None)],
)
def test_a_suggestion_is_made_above_a_similarity_of_three_quarters(word: str, expected: str | None) -> None:
    assert closest(word, ["kind", "value", "valid", "sources"]) == expected


def test_a_word_is_never_suggested_for_itself() -> None:
    assert did_you_mean("value", ["value"]) is None


@given(st.text(), st.integers(-3, 500), st.integers(0, 500), st.one_of(st.none(), st.text()))
def test_any_problem_can_be_shown(line: str, column: int, length: int, hint: str | None) -> None:
    text = line.replace("\n", " ")
    assert len(render_problem(Problem("CD002", "m", "p", 1, column, length, hint, text)).split("\n")) == 5
