"""What changes nothing in the relation of two articles: order, furniture, case, a cut; and what never makes one."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.corpus import read_text
from copydesk.duplicates import find_duplicates
from copydesk.duplicates.passages import align
from copydesk.duplicates.shingles import Body, read_body, sign
from copydesk.model import Registry, Review
from tests.field import Field

HERE = Path(__file__).parent / "labelled"
SEAS = Field(HERE / "articles", HERE / "facts", HERE)
WHOLE = ["visit-marnews", "summit-marnews", "grain-marnews", "ferry-coastal", "takeover-exchange", "court-coastal",
         "quake-marnews", "rate-may", "bridge-opening", "berrigal-teskpress"]  # fmt: skip
FURNITURE = ["Share this article", "Read more: Ten years of the Glass Bridge", "Comments (12)", "© 2031 Sound Portal",
             "Home > World > Coast", "Follow us on the quay"]  # fmt: skip
NOTICE = (
    "This paper is printed on the coast and read on both banks. It keeps its archive open on market days, corrects "
    "its errors on the second page and takes no money from those of whom it writes."
)

articles = st.sampled_from(WHOLE)


def paragraphs_of(name: str) -> list[str]:
    source = SEAS.articles[name].source
    return source.strip().split("\n\n")[1:]


def header_of(name: str) -> str:
    return f"date {SEAS.articles[name].published} "


def relation(one: str, other: str, names: tuple[str, str] = ("a", "b")) -> str | None:
    reviews = [Review(read_text(text, f"{name}.txt"), ()) for text, name in zip((one, other), names, strict=True)]
    found = find_duplicates(reviews, Registry())
    return found[0].verdict if found else None


def story(name: str, paragraphs: list[str], headline: str = "Another headline of the day") -> str:
    return f"{header_of(name)}{headline}\n\n" + "\n\n".join(paragraphs) + "\n"


@settings(deadline=None, max_examples=40)
@given(articles, st.randoms(use_true_random=False))
def test_paragraphs_in_another_order_are_one_text_still(name: str, chance: random.Random) -> None:
    paragraphs = paragraphs_of(name)
    shuffled = [paragraphs[0], *chance.sample(paragraphs[1:], len(paragraphs) - 1)]
    assert relation(SEAS.articles[name].source, story(name, shuffled)) in ("copy", "near-copy")


@settings(deadline=None, max_examples=40)
@given(articles, st.lists(st.sampled_from(FURNITURE), max_size=3), st.lists(st.sampled_from(FURNITURE), max_size=3))
def test_furniture_and_headline_change_nothing(name: str, above: list[str], below: list[str]) -> None:
    framed = "\n".join(above) + "\n" + story(name, paragraphs_of(name)) + "\n".join(below) + "\n"
    assert relation(SEAS.articles[name].source, framed) == "copy"


@settings(deadline=None, max_examples=40)
@given(articles, st.sampled_from([str.upper, str.lower, str.title]))
def test_case_changes_nothing(name: str, recase: Callable[[str], str]) -> None:
    dateline, *rest = (part for paragraph in paragraphs_of(name) for part in paragraph.split(" -- ", 1))
    recased = [recase(paragraph) for paragraph in rest]
    assert relation(story(name, rest), story(name, recased)) == "copy"
    assert dateline


@settings(deadline=None, max_examples=40)
@given(articles, st.sampled_from([0.7, 0.8]), st.booleans())
def test_a_cut_is_a_near_copy(name: str, share: float, from_the_end: bool) -> None:
    words = [paragraph.split() for paragraph in paragraphs_of(name)]
    left = int(share * sum(map(len, words)))
    kept = []
    for paragraph in words if from_the_end else words[::-1]:
        taken = paragraph[:left] if from_the_end else paragraph[max(0, len(paragraph) - left) :]
        left -= len(taken)
        kept += [" ".join(taken)] if taken else []
    assert relation(SEAS.articles[name].source, story(name, kept if from_the_end else kept[::-1])) == "near-copy"


@settings(deadline=None, max_examples=60)
@given(articles, articles, st.integers(0, 2))
def test_two_stories_never_match_by_what_both_print_below(one: str, other: str, times: int) -> None:
    if one != other:
        below = [NOTICE] * times
        assert relation(story(one, paragraphs_of(one) + below), story(other, paragraphs_of(other) + below)) is None


PAIRS = SEAS.rows("pairs.yaml")[::3]


@pytest.mark.parametrize("row", PAIRS, ids=[" ".join(row["pair"]) for row in PAIRS])
def test_a_pair_relates_alike_both_ways(row: dict[str, Any]) -> None:
    one, other = (SEAS.reviews[name].article.source for name in row["pair"])
    assert relation(one, other) == relation(other, one)


def counted(work: Callable[[], object]) -> int:
    """How many calls some work makes."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event.endswith("call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def long_body(paragraphs: int, seed: int) -> Body:
    """A piece of so many paragraphs, two thirds of which another of its length has too, and a refrain."""
    told = []
    for number in range(paragraphs):
        chance = random.Random(number if number % 3 else number * 1000 + seed)
        told.append(" ".join("".join(chance.choices("abcdefgh", k=8)) for _ in range(40)) + ".")
    text = "date 2031-03-04 A long piece\n\n" + "\n\nAnd the river rose and the people of the town went on.\n\n".join(
        told
    )
    article = read_text(text, f"{seed}.txt")
    return read_body(article, sign(article))


def test_passages_of_long_pieces_cost_no_square() -> None:
    few, many = ((long_body(count, 1), long_body(count, 2)) for count in (40, 160))
    for bodies in (few, many):
        align(*bodies)  # each word is looked into once, whatever the piece
    assert counted(lambda: align(*many)) < 6 * counted(lambda: align(*few))
