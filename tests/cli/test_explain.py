from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from copydesk.codes import CODES

Command = Callable[..., Any]


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_page_with_a_wrong_and_a_right_example(copydesk: Command, code: str) -> None:
    ended = copydesk("explain", code.lower())
    assert ended.code == 0
    assert ended.out.startswith(f"{code}: ")
    assert ended.out.index("wrong:") < ended.out.index("right:")


def test_an_article_is_shown_with_its_claims_and_why(copydesk: Command) -> None:
    ended = copydesk("explain", "prize")
    assert ended.code == 0
    for words in (
        "⟦Elmswick Museum Director Ferdinand Hale⟧1 accepted",
        "1 ✗ contradicts  holder of elmswick-museum-director: Ferdinand Hale",
        "time  2024-06-01, from the dateline of 2024-06-01",
        "tie   clause: ",
        "fact  elmswick-museum-director/holder/ada-voss (facts/director.yaml:4:5)",
        '"last year" is 2023, from 2024-06-01',
    ):
        assert words in ended.out


def test_a_line_of_an_article_is_never_taken_for_a_command(copydesk: Command, museum: Path) -> None:
    (museum / "seeds" / "trap.txt").write_text("::error::The museum is open.\n\n\x1b[31m::warning::The end.\u202e\n")
    out = copydesk("explain", "trap").out
    assert "::error::The museum is open." in out
    assert not any(line.lstrip().startswith("::") for line in out.splitlines())
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_a_fact_is_a_sentence_with_its_sources_and_who_says_what(copydesk: Command) -> None:
    out = copydesk("explain", "elmswick-museum/figure/visitors").out
    assert out.startswith("visitors of the Elmswick Museum in 2023: 41000\n")
    assert '= source: opening, "reached 41,000 last year"' in out
    assert 'seeds/opening.txt:7:48: agrees "41,000" is 41,000' in out
    assert 'seeds/prize.txt:7:48: contradicts "14,000" is 14,000' in out


def test_the_claims_of_an_article_are_a_line_each(copydesk: Command) -> None:
    ended = copydesk("claims", "prize")
    assert ended.code == 0
    verdicts = [line.split(": ")[1].split()[0] for line in ended.out.splitlines()]
    assert verdicts == ["contradicts", "agrees", "contradicts"]


@pytest.mark.parametrize("verb", ["claims", "explain"])
def test_a_draft_is_read_like_an_article(copydesk: Command, verb: str) -> None:
    draft = b"Elmswick Museum Director Ferdinand Hale spoke."
    ended = copydesk(verb, "-", "--today", "2024-07-01", stdin=draft)
    assert ended.code == 0
    assert "contradicts" in ended.out
    assert "the draft carries no date: taken as of 2024-07-01" in ended.err
    assert "CD003" in copydesk(verb, "-", stdin=b"\xff").out


def test_a_subject_is_shown_with_its_facts(copydesk: Command) -> None:
    out = copydesk("explain", "elmswick-museum").out
    assert out.startswith("Elmswick Museum (elmswick-museum)\n  --> facts/")
    assert "visitors of the Elmswick Museum in 2023: 41000 (elmswick-museum/figure/visitors)" in out
    assert "(elmswick-museum-director/holder/ada-voss)" in copydesk("explain", "ada-voss").out
