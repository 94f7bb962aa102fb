"""Which verdicts a changed fact or article turns, against a real repository."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.test_history import committed, git

__all__ = ["committed"]

Command = Callable[..., Any]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_nothing_turns_where_nothing_changed(copydesk: Command, committed: Path) -> None:
    ended = copydesk("impact")
    assert (ended.code, ended.out) == (0, "")
    assert ended.last == "no verdicts turned since HEAD"


def test_a_changed_fact_shows_the_claims_that_it_turns(copydesk: Command, committed: Path) -> None:
    change(committed / "facts" / "museum.yaml", "value: 41000", "value: 14000")
    ended = copydesk("impact")
    assert ended.code == 1
    lines = ended.out.splitlines()
    assert lines[:2] == [
        'seeds/opening.txt:7:48: agrees → contradicts figure: "41,000"',
        "    visitors of the Elmswick Museum in 2023: 14000, the article says 41,000 (facts/museum.yaml:3:5)",
    ]
    assert lines[2] == 'seeds/prize.txt:7:48: contradicts → agrees figure: "14,000"'
    assert lines[3].endswith("(facts/museum.yaml:3:5)")
    assert ended.last == "2 verdicts turned since HEAD: 1 contradict now, 0 claims are no longer read"


def test_a_corrected_article_turns_nothing_for_the_worse(copydesk: Command, committed: Path) -> None:
    change(committed / "seeds" / "prize.txt", "14,000", "41,000")
    assert copydesk("impact").code == 0


def test_a_new_sentence_is_told_where_it_contradicts(copydesk: Command, committed: Path) -> None:
    change(committed / "seeds" / "opening.txt", "41,000", "14,000")
    ended = copydesk("impact")
    assert ended.code == 1
    assert 'seeds/opening.txt:7:48: not read → contradicts figure: "14,000"' in ended.out


def test_a_claim_that_is_no_longer_read_is_told(copydesk: Command, committed: Path) -> None:
    (committed / "facts" / "metrics.yaml").write_text("metrics: [{name: callers, phrases: [callers]}]\n")
    change(committed / "facts" / "museum.yaml", "metric: visitors", "metric: callers")
    ended = copydesk("impact")
    assert 'agrees → not read figure: "41,000"' in ended.out
    assert "2 claims are no longer read" in ended.last


def test_a_claim_that_moved_is_the_same(copydesk: Command, committed: Path) -> None:
    change(committed / "seeds" / "prize.txt", "\n\n", "\n\n\n\n")
    assert copydesk("impact").out == ""


def test_programs_are_told_each_turn(copydesk: Command, committed: Path) -> None:
    git(committed, "tag", "before")
    change(committed / "facts" / "museum.yaml", "value: 41000", "value: 14000")
    git(committed, "commit", "-aqm", "another number")
    assert copydesk("impact").out == ""
    told = json.loads(copydesk("impact", "before", "--format", "json").out)
    assert told["since"] == "before"
    assert [(turn["article"], turn["before"], turn["after"]) for turn in told["turns"]] == [
        ("opening", "agrees", "contradicts"),
        ("prize", "contradicts", "agrees"),
    ]


@pytest.mark.parametrize("ref", ["nowhere", "--all"])
def test_what_is_no_commit_is_refused(copydesk: Command, committed: Path, ref: str) -> None:
    ended = copydesk("impact", "--", ref)
    assert ended.code == 4
    assert "no commit" in ended.err
