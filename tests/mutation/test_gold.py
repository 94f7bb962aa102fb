"""Claims marked by hand: read with their values typed, or refused with file, line and a suggestion."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from copydesk.model import Period, Problem, Quantity
from copydesk.mutation import Mark, read_gold
from tests.mutation.worlds import article

TEXT = "Prime Minister Bertil Quance opened the 24th Wind Forum in Leeds on Monday; 26 of the 45 halls in Leeds shut."
WIND = article(TEXT)


def read(folder: Path, text: str, name: str = "wind.yaml") -> tuple[tuple[Mark, ...], tuple[Problem, ...]]:
    (folder / name).write_text(text, encoding="utf-8")
    marks, problems = read_gold(folder, [WIND], "gold")
    return marks.get("wind", ()), problems


def test_a_mark_stands_at_its_words_and_its_value_is_typed(tmp_path: Path) -> None:
    marks, problems = read(
        tmp_path,
        """
- {kind: place, quote: in Leeds, nth: 2, subject: halls, value: elmswick}
- {kind: edition, quote: 24th Wind Forum, subject: forum-2024, value: 24}
- {kind: date, quote: on Monday, subject: forum-2024, value: 2024-05-20, as_of: 2024-05-20}
- {kind: figure, quote: 26 of the 45 halls, subject: halls, value: 26, out_of: 45, unread: no metric}
- {kind: list, quote: Bertil, subject: halls, value: [a, b]}
""",
    )
    assert problems == ()
    place, edition, day, figure, listed = marks
    assert place.start == WIND.source.rindex("in Leeds")
    assert [WIND.source[mark.start : mark.end] for mark in (edition, day)] == ["24th Wind Forum", "on Monday"]
    assert edition.value == 24
    assert isinstance(day.value, Period)
    assert day.value.earliest == day.value.latest == date(2024, 5, 20)
    assert isinstance(figure.value, Quantity)
    assert figure.value.out_of is not None
    assert figure.unread == "no metric"
    assert listed.value == ("a", "b")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- {kind: place, quote: in Leds, subject: halls, value: elmswick}", 1, "wind does not say 'in Leds'"),
        ("- {kind: place, quote: in Leeds, nth: 3, subject: halls, value: x}", 1, "does not say 'in Leeds' 3 times"),
        ("\n- {kind: plaec, quote: in Leeds, subject: halls, value: x}", 2, "unknown kind of claim 'plaec'"),
        ("- {kind: place, quot: in Leeds, subject: halls, value: x}", 1, "unknown key 'quot'"),
        ("- {kind: place, quote: in Leeds, value: x}", 1, "'subject' is missing"),
        ("- {kind: date, quote: on Monday, subject: halls, value: 2024-13-01}", 1, "2024-13-01"),
        ("- {kind: edition, quote: 24th, subject: halls, value: many}", 1, "'many' is no number"),
        ("kind: place", 1, "gold is a list"),
        ("- {kind: place", 1, "this is not YAML"),
    ],
)
def test_a_slip_is_told_with_its_place_and_the_others_are_read(tmp_path: Path, text: str, line: int, said: str) -> None:
    _, problems = read(tmp_path, text)
    assert problems
    assert any(said in problem.message for problem in problems), [p.message for p in problems]
    assert {(problem.path, problem.line) for problem in problems} == {("gold/wind.yaml", line)}


def test_gold_of_an_article_that_there_is_not_is_a_problem(tmp_path: Path) -> None:
    _, (problem,) = read(tmp_path, "[]", "wnid.yaml")
    assert problem.hint == "did you mean 'wind'?"


def test_an_article_marked_as_holding_no_claim_is_not_left_to_the_engine(tmp_path: Path) -> None:
    (tmp_path / "wind.yaml").write_text("[]")
    marks, problems = read_gold(tmp_path, [WIND], "gold")
    assert marks == {"wind": ()}
    assert problems == ()
