"""``copydesk stet``: from a finding to an entry that settles it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
FIGURE = "elmswick-museum/figure/visitors"
SIGNED = ("--reason", "the Courier rounds", "--by", "the desk", "--until", "2030-06-30")


def stets(museum: Path) -> str:
    return (museum / "facts" / "stet.yaml").read_text(encoding="utf-8")


def test_a_finding_stands_from_then_on(copydesk: Command, museum: Path) -> None:
    ended = copydesk("stet", "prize", FIGURE, *SIGNED)
    assert ended.code == 0
    assert ended.out.startswith("seeds/prize.txt:7:48: CD103 error figure: ")
    assert ended.last == "1 finding stands until 2030-06-30, by facts/stet.yaml; commit it with the article"
    assert stets(museum).startswith(f"stets:\n  - article: prize\n    fact: {FIGURE}\n    reason: the Courier rounds\n")
    after = copydesk("check", "--format", "concise").out
    assert "CD103 stet figure" in after
    assert "CD101 error holder" in after


def test_the_help_of_a_finding_is_the_command_that_settles_it(copydesk: Command, museum: Path) -> None:
    shown = copydesk("check").out
    words = [line.partition("copydesk stet ")[2] for line in shown.splitlines() if "copydesk stet " in line]
    assert len(words) == 2
    for line in words:
        assert copydesk("stet", *line.split(), *SIGNED).code == 0
    assert copydesk("check").code == 0
    assert stets(museum).count("- article: prize") == 2


def test_an_article_with_one_matter_needs_no_more_words(copydesk: Command, museum: Path) -> None:
    copydesk("stet", "prize", FIGURE, *SIGNED)
    assert copydesk("stet", "seeds/prize.txt", *SIGNED).code == 0
    assert "fact: elmswick-museum-director/holder/" in stets(museum)


def test_an_article_with_several_matters_is_asked_which(copydesk: Command, museum: Path) -> None:
    ended = copydesk("stet", "prize", *SIGNED)
    assert ended.code == 4
    assert "prize has 2 matters: name one" in ended.err
    assert f"copydesk stet prize {FIGURE}" in ended.err
    assert not (museum / "facts" / "stet.yaml").exists()


def test_a_pair_is_settled_by_its_cluster(copydesk: Command, museum: Path) -> None:
    text = (museum / "seeds" / "opening.txt").read_bytes()
    (museum / "seeds" / "opening-again.txt").write_bytes(text)
    assert "copydesk stet --cluster opening" in copydesk("check").out
    assert copydesk("stet", "--cluster", "opening", *SIGNED).code == 0
    assert "CD301 stet duplicate" in copydesk("check", "--format", "concise").out


def test_words_are_quoted_where_no_fact_is_held(copydesk: Command, museum: Path) -> None:
    (museum / "seeds" / "notice.txt").write_text(
        "ELMSWICK, June 1, 2024 -- The hall closes on Feb. 30, 2025, the mayor said.\n"
    )
    assert "copydesk stet notice --quote 'Feb. 30" in copydesk("check").out
    assert copydesk("stet", "notice", "--quote", "Feb. 30", *SIGNED).code == 0
    assert copydesk("check", "notice").code == 0


@pytest.mark.parametrize(
    ("words", "said", "hint"),
    [
        ((), "name the article", "copydesk check shows"),
        (("prise", FIGURE), "no article at 'prise'", "did you mean 'prize'?"),
        (("prize", "elmswick-museum/figure/visitor"), "no finding needs a stet", f"did you mean '{FIGURE}'?"),
        (("opening",), "no finding needs a stet for opening", "copydesk check shows"),
        (("seeds",), "'seeds' is not one article", "name one: opening, prize"),
        (("--cluster", "c"), "no finding needs a stet for c", "copydesk stet prize"),
    ],
)
def test_what_settles_nothing_is_refused(copydesk: Command, words: tuple[str, ...], said: str, hint: str) -> None:
    ended = copydesk("stet", *words, *SIGNED)
    assert ended.code == 4
    assert said in ended.err
    assert hint in ended.err


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        (("--reason", "x"), "say --by, --until too"),
        (("--reason", " ", "--by", "y", "--until", "2030-01-01"), "say --reason too"),
        (("--reason", "x", "--by", "y", "--until", "soon"), "'soon' is no day"),
        (("--reason", "x", "--by", "y", "--until", "2020-01-01"), "2020-01-01 is past"),
    ],
)
def test_a_stet_is_signed_and_ends_some_day(
    copydesk: Command, museum: Path, signed: tuple[str, ...], said: str
) -> None:
    ended = copydesk("stet", "prize", FIGURE, *signed)
    assert ended.code == 4
    assert said in ended.err
    assert not (museum / "facts" / "stet.yaml").exists()


def test_a_file_that_holds_something_else_is_not_touched(copydesk: Command, museum: Path) -> None:
    file = museum / "facts" / "stet.yaml"
    file.write_text("metrics: []\n")
    ended = copydesk("stet", "prize", FIGURE, *SIGNED)
    assert ended.code == 4
    assert "holds no list of stets" in ended.err
    assert file.read_text() == "metrics: []\n"


def test_a_second_stet_goes_into_the_file_of_the_first(copydesk: Command, museum: Path) -> None:
    file = museum / "facts" / "desk" / "accepted.yaml"
    file.parent.mkdir()
    file.write_text(
        f"# decided on Mondays\nstets:\n- {{article: prize, fact: {FIGURE}, reason: x, by: y, until: 2030-01-01}}\n"
    )
    assert copydesk("stet", "prize", *SIGNED).code == 0
    assert file.read_text().startswith("# decided on Mondays\nstets:\n- {article: prize, ")
    assert copydesk("check").code == 0
