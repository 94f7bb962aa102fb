from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
GOLD = """
- {kind: holder, quote: Director Ada Voss, subject: elmswick-museum-director, value: ada-voss, as_of: 2024-05-20}
- {kind: edition, quote: the new wing, subject: museum-wing, value: 2, unread: no number stands there}
"""


@pytest.fixture
def gold(museum: Path) -> Path:
    """One article marked by hand; the other is left to the engine."""
    (museum / "gold").mkdir()
    file = museum / "gold" / "opening.yaml"
    file.write_text(GOLD)
    return file


@pytest.mark.usefixtures("gold")
def test_what_was_planted_is_told_as_one_json_object(copydesk: Command) -> None:
    ended = copydesk("mutate", "--format", "json", "--jobs", "1")
    told = json.loads(ended.out)
    assert told["schema"] == "copydesk-mutation/1"
    assert told["errors"] == []
    assert (told["gold"], told["engine"]) == (1, 1)
    assert told["total"]["planted"] == sum(kind["planted"] for kind in told["kinds"]) > 0
    assert told["untouched"] == ["opening: edition: the new wing"]
    assert copydesk("mutate", "--format", "json", "--jobs", "1").out == ended.out


def test_without_gold_the_engine_s_own_claims_are_mutated_and_that_is_said(copydesk: Command) -> None:
    ended = copydesk("mutate")
    assert ended.code == 0
    assert ended.err.startswith("0 articles by marks of hand, 2 by what was read; ")
    assert "errors caught: " in ended.err


def test_a_survivor_is_shown_before_and_after_with_its_reason(copydesk: Command, museum: Path) -> None:
    (museum / "gold").mkdir()
    marks = "- {kind: place, quote: in Elmswick, subject: museum-prize, value: elmswick}\n"
    (museum / "gold" / "prize.yaml").write_text(marks)
    article = museum / "seeds" / "prize.txt"
    article.write_text(article.read_text() + "\nThe party was in Elmswick on Sunday.\n")
    ended = copydesk("mutate", "prize")
    assert "   | The party was in Elmswick on Sunday." in ended.out
    assert "  --> seeds/prize.txt:9:" in ended.out
    assert "no fact" in ended.out
    assert "value: elmswick" in ended.out


def test_concise_is_one_line_a_survivor(copydesk: Command) -> None:
    ended = copydesk("mutate", "--format", "concise")
    for line in ended.out.splitlines():
        assert line.startswith("seeds/")
        assert ": survived " in line


@pytest.mark.parametrize(("least", "code"), [("0", 0), ("100", 1)])
def test_a_share_below_the_least_ends_with_1(copydesk: Command, museum: Path, least: str, code: int) -> None:
    (museum / "gold").mkdir()
    marks = "- {kind: figure, quote: reached 14, subject: museum, value: 14}\n"
    (museum / "gold" / "prize.yaml").write_text(marks)
    assert copydesk("mutate", "prize", "--min-score", least).code == code


def test_gold_that_is_broken_ends_with_2_at_its_place(copydesk: Command, gold: Path) -> None:
    gold.write_text("- {kind: holder, quote: Director Ada Vosz, subject: x, value: y}\n")
    ended = copydesk("mutate")
    assert ended.code == 2
    assert "gold/opening.yaml:1:" in ended.out
    assert "CD041" in ended.out


def test_a_registry_that_is_broken_ends_with_2(copydesk: Command, museum: Path) -> None:
    (museum / "facts" / "museum.yaml").write_text("subject: {id: x}\n")
    assert copydesk("mutate").code == 2


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--gold", "nowhere"], "--gold"),
        (["opne"], "no article at 'opne'"),
        (["--min-score", "high"], "--min-score"),
        (["--report", "seeds"], "name a folder of its own"),
    ],
)
def test_a_wrong_word_ends_with_4(copydesk: Command, words: list[str], hint: str) -> None:
    ended = copydesk("mutate", *words)
    assert ended.code == 4
    assert ended.out == ""
    assert hint in ended.err


def test_the_run_has_a_page_and_the_next_report_keeps_it(copydesk: Command, museum: Path) -> None:
    ended = copydesk("mutate", "--report", "out")
    assert ended.last.endswith("the page is out/mutation.html")
    page = (museum / "out" / "mutation.html").read_text()
    assert "planted errors caught" in page
    assert copydesk("check", "--report", "out").code == 1
    assert (museum / "out" / "mutation.html").read_text() == page


def test_a_page_of_articles_that_have_changed_says_so(copydesk: Command, museum: Path) -> None:
    copydesk("mutate", "--report", "out")
    article = museum / "seeds" / "opening.txt"
    article.write_text(article.read_text() + "\nIt rained.\n")
    copydesk("check", "--report", "out")
    assert "Articles or facts have changed since" in (museum / "out" / "mutation.html").read_text()


@pytest.mark.parametrize("spoilt", ["", "{", "[]", '{"schema": "copydesk-mutation/1"}'])
def test_a_kept_run_that_is_spoilt_is_as_good_as_none(copydesk: Command, museum: Path, spoilt: str) -> None:
    (museum / "out").mkdir()
    (museum / "out" / "mutation.json").write_text(spoilt)
    copydesk("check", "--report", "out")
    assert "Nothing was planted yet" in (museum / "out" / "mutation.html").read_text()
