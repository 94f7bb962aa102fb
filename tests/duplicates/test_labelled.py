"""A labelled set: pairs of invented wire texts that tell one piece of news, and pairs that only look like it.

A row that cannot be told as it is labelled says so (``missed:``), and is found when it is told rightly after all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
import yaml

from copydesk.duplicates import find_duplicates
from copydesk.model import Finding
from tests.field import Field, Row

HERE = Path(__file__).parent / "labelled"
SEAS = Field(HERE / "articles", HERE / "facts", HERE)
PAIRS = SEAS.rows("pairs.yaml")
MATTERS: dict[str, list[str]] = yaml.safe_load((HERE / "matters.yaml").read_text(encoding="utf-8"))


@cache
def found() -> dict[tuple[str, str], Finding]:
    """What is flagged in the whole set, by the two ids."""
    findings = find_duplicates(list(SEAS.reviews.values()), SEAS.lexicon.registry)
    return {(one.article, one.related[0].article): one for one in findings}


def told(row: Row) -> str:
    """The relation of a row's pair, or "none"."""
    one, two = sorted(row["pair"])
    return found()[one, two].verdict if (one, two) in found() else "none"


@pytest.mark.parametrize("row", [pytest.param(row, id=" ".join(row["pair"])) for row in PAIRS])
def test_a_pair_relates_as_an_editor_would_say(row: Row) -> None:
    if "missed" in row:
        assert told(row) != row["relation"], "this pair is told rightly now: take its 'missed' out of the table"
    else:
        assert told(row) == row["relation"], row["why"]


def test_what_tells_of_two_matters_is_never_flagged() -> None:
    matters = defaultdict(set)
    for matter, articles in MATTERS.items():
        for article in articles:
            matters[article].add(matter)
    assert matters.keys() == {article.id for article in SEAS.articles.values()}
    assert [pair for pair in found() if matters[pair[0]].isdisjoint(matters[pair[1]])] == []


def test_the_table_says_of_every_pair_what_the_matters_say() -> None:
    for row in PAIRS:
        together = any(set(row["pair"]) <= set(articles) for articles in MATTERS.values())
        assert together == (row["relation"] != "none"), row["pair"]


def test_the_set_is_large_enough_to_mean_something() -> None:
    rows = Counter(row["relation"] for row in PAIRS)
    assert min(rows[relation] for relation in ("copy", "near-copy", "overlap", "same-event")) >= 12
    assert rows["none"] >= 48
    assert sum("missed" in row for row in PAIRS) <= 2
