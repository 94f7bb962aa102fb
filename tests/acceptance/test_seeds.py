"""The five real articles under the real registry: no contradiction, two pairs of duplicates, every gold claim read."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from copydesk.corpus import read_corpus
from copydesk.desk import run_desk
from copydesk.model import Claim, Finding, Period, Quantity, Run
from copydesk.registry import load_registry
from copydesk.registry.intervals import read_period
from copydesk.roles import fits
from copydesk.values.quantities import parse_quantity
from tests.acceptance.seeds import ROOT, SEEDS
from tests.field import Row, contradictions, find

KINDS = {"holder", "level", "figure", "edition", "date", "place", "list", "role", "name"}
# The articles as published: blake2b of their bytes, so that nobody edits a seed to please a check.
AS_PUBLISHED = {
    "000_3a36067789c3af74": "1e1efb1eadfa0a7686bcecf1d0d04bc7",
    "001_3bedf8df8d3eabc6": "a0ad06f2c53c0f524c926912d094d017",
    "002_d9e3f965e08832e2": "f99227164c42bd4e34411c1fb25eec91",
    "003_6ad26381937cde3b": "3e40b10e3b8200c900e7eef961f8e4a3",
    "004_261aea078445e1a4": "cca042ba9fcb19c453185dcbba146eb7",
}


@pytest.fixture(scope="module")
def run() -> Run:
    return run_desk(read_corpus(ROOT / "seeds"), load_registry(ROOT / "facts"), today=date(2026, 11, 21))


def test_the_seeds_are_byte_for_byte_as_published() -> None:
    found = {
        path.stem: hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()
        for path in sorted((ROOT / "seeds").glob("*.txt"))
    }
    assert found == AS_PUBLISHED


def test_the_seeds_hold_no_contradiction(run: Run) -> None:
    assert [finding.message for finding in run.findings if finding.verdict == "contradicts"] == []
    assert run.problems == ()


def test_two_pairs_tell_the_same_event_and_no_other(run: Run) -> None:
    pairs = [
        (finding.article[:3], finding.related[0].article[:3], finding.verdict)
        for finding in run.findings
        if finding.kind == "duplicate"
    ]
    assert pairs == [("000", "001", "same-event"), ("002", "003", "same-event")]


REASONS = [
    ("000", "same event: Li Qiang and Olzhas Bektenov, meeting on 2024-11-04 in Shanghai"),
    ("002", "same event: Shavkat Mirziyoyev and Xi Jinping, meeting on 2024-07-03"),
]
# What stands side by side, by the beginnings of the two sentences.
ALIGNED = [
    ("000", "Bektenov said that Kazakhstan attaches great importance", "Noting that in recent years"),
    ("000", "Premier Li Qiang made the statement", "Chinese Premier Li Qiang meets with Kazakh Prime Minister"),
    ("002", "When meeting with Mirziyoyev, Xi said", "During Mirziyoyev's successful state visit to China"),
    ("002", "He also reiterated China's firm support", "China firmly supports Uzbekistan in safeguarding"),
]


def pair_of(run: Run, first: str) -> Finding:
    return next(f for f in run.findings if f.kind == "duplicate" and f.article.startswith(first))


@pytest.mark.parametrize(("first", "reason"), REASONS)
def test_a_pair_says_who_met_when_and_where(run: Run, first: str, reason: str) -> None:
    assert pair_of(run, first).message.startswith(reason)


@pytest.mark.parametrize(("first", "here", "there"), ALIGNED)
def test_sentences_that_tell_the_same_stand_side_by_side(run: Run, first: str, here: str, there: str) -> None:
    pair = pair_of(run, first)
    source, other = (SEEDS.articles[one].source for one in (pair.article, pair.related[0].article))
    beginnings = [(source[p.start : p.end], other[p.other_start : p.other_end]) for p in pair.passages]
    assert any(one.startswith(here) and two.startswith(there) for one, two in beginnings)


GOLD = [
    (article, row)
    for article in sorted(SEEDS.reviews)
    for row in SEEDS.rows(f"gold/{article}.yaml")
    if row["kind"] in KINDS
]


def says_the_same(claim: Claim, row: Row) -> bool:
    wanted, value = str(row["value"]), claim.value
    if claim.kind == "role":
        return fits(claim.metric or str(value), wanted) and claim.who == row["who"]
    if isinstance(value, Quantity):
        return str(value.stated.normalize()) == wanted or f"{value.stated:f}".rstrip("0").rstrip(".") in _number(wanted)
    if isinstance(value, tuple):
        return isinstance(row["value"], list) and set(value) == set(row["value"])
    if isinstance(value, Period):
        return value.overlaps(read_period(wanted))
    registry = SEEDS.lexicon.registry
    return str(value) == wanted or registry.name_of(str(value)).lower().replace(" ", "-") == wanted


def _number(text: str) -> str:
    quantity = parse_quantity(text)
    return "" if quantity is None else f"{quantity.stated:f}".rstrip("0").rstrip(".")


@pytest.mark.parametrize(
    ("article", "row"), [pytest.param(a, r, id=f"{r['kind']}-{a[:3]}-{n}") for n, (a, r) in enumerate(GOLD)]
)
def test_a_claim_that_a_copy_editor_underlines_is_read(article: str, row: Row) -> None:
    start = find(SEEDS.articles[article].source, row["quote"], row.get("nth", 1))
    end = start + len(row["quote"])
    read = [c for c in SEEDS.reviews[article].claims if c.kind == row["kind"] and c.start < end and start < c.end]
    if "unread" in row:
        assert not any(says_the_same(claim, row) for claim in read), "read now: take its 'unread' out of the gold"
    else:
        assert any(says_the_same(claim, row) for claim in read), [claim.quote for claim in read]


def test_a_clean_seed_is_clean_under_review_alone() -> None:
    assert [list(contradictions(one)) for one in SEEDS.reviews.values()] == [[]] * 5
